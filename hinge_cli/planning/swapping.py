"""Replaces one movement of a plan and keeps the rest: what could stand there, and how it would."""

from collections.abc import Iterator
from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.matching import matches
from hinge_cli.catalog.vocabulary import EQUIPMENT, FOUNDATION, LIMITATIONS, PATTERNS
from hinge_cli.errors import Refusal, UsageError, listed
from hinge_cli.plan import Exercise, Plan, Session
from hinge_cli.planning import candidates
from hinge_cli.planning.block import along
from hinge_cli.planning.editing import edited
from hinge_cli.planning.own_dose import chosen_by_hand, line_at, with_own_dose
from hinge_cli.planning.standing_in import (
    given_to,
    kept_sets,
    lines_of,
    stand_in,
    with_own_reps,
)
from hinge_cli.planning.strengths import Strengths
from hinge_cli.planning.titles import retitled, title_of
from hinge_cli.report import capitalized
from hinge_cli.rulebook import weights
from hinge_cli.rulebook.finding import Finding
from hinge_cli.rulebook.prescription import can_be_dosed
from hinge_cli.rulebook.rules import check_plan
from hinge_cli.rulebook.timing import session_minutes

# Why somebody swaps, and what it asks of the substitute.
BECAUSE = {
    "busy": "the equipment is taken",
    "pain": "it hurts",
    "boredom": "you have had enough of it",
}
SUBSTITUTES = 6


class Substitute(NamedTuple):
    """A movement that could stand in a place, why, and what the rules would say that is new."""

    movement: Movement
    reasons: tuple[str, ...]
    new_findings: tuple[Finding, ...]


def find_exercise(plan: Plan, day: str, movement: str, catalog: Catalog) -> tuple[str, Exercise]:
    """The day and the exercise that two words name; raises `UsageError` where they name none."""
    days = list(dict.fromkeys(s.day for week in plan.weeks for s in week.sessions))
    word = day.strip().casefold()
    named = [d for d in days if d.casefold() == word]
    named = named or [d for d in days if d.casefold().startswith(word) and word]
    if not days:
        raise UsageError("the plan has no days")
    if len(named) != 1:
        raise UsageError(f"the plan has no '{day}'; its days are {listed(days)}")
    there = [
        exercise
        for week in plan.weeks
        for session in week.sessions
        for exercise in session.exercises
        if session.day == named[0]
    ]
    if not there:
        raise UsageError(f"{named[0]} has no exercises")
    exercise = _named_among(there, movement, named[0], catalog)
    if any(e.locked for e in there if e.movement == exercise.movement):
        raise Refusal(
            f"{exercise.name} is locked on {named[0]}.", "The smallest change: locked: false there."
        )
    return named[0], exercise


def _named_among(there: list[Exercise], name: str, day: str, catalog: Catalog) -> Exercise:
    """The first exercise of a day that a name means.

    It is looked for among those of the day alone: what is clear there need not be in the catalog.
    """
    first = {e.movement: e for e in reversed(there)}
    hits = matches(name, {key: _names_of(e, catalog) for key, e in first.items()})
    if len(hits) == 1:
        return first[hits[0]]
    if hits:
        some = listed((e.name for key, e in reversed(first.items()) if key in hits), "or")
        raise UsageError(f"'{name}' may mean several exercises of {day}: {some}")
    all_of_them = listed(e.name for e in reversed(first.values()))
    raise UsageError(f"'{name}' is no exercise of {day}; there are {all_of_them}")


def _names_of(exercise: Exercise, catalog: Catalog) -> tuple[str, ...]:
    if exercise.movement not in catalog:
        return (exercise.name,)
    movement = catalog[exercise.movement]
    return exercise.name, movement.name, *movement.aliases


def substitutes(
    plan: Plan, day: str, exercise: Exercise, catalog: Catalog, because: str | None = None
) -> list[Substitute]:
    """What could stand in an exercise's place, the best first."""
    if exercise.movement not in catalog:
        raise UsageError(f"the catalog has no {exercise.name}; name its substitute with --to")
    old = catalog[exercise.movement]
    ranked = []
    for movement in _eligible(plan, day, old, catalog, because):
        changed = swapped(plan, day, exercise, movement, catalog)
        new = new_findings(plan, changed, catalog)
        ranked.append((_misfit(movement, old, exercise, plan, new, because), movement, new))
    ranked.sort(key=lambda item: item[0])
    return [
        Substitute(movement, _reasons(movement, old, plan), new)
        for _, movement, new in ranked[:SUBSTITUTES]
    ]


def new_findings(before: Plan, after: Plan, catalog: Catalog) -> tuple[Finding, ...]:
    """What the rules say of a changed plan that they did not say before, each thing once."""
    known = {_key(finding) for finding in check_plan(before, catalog)}
    new = {_key(f): f for f in reversed(check_plan(after, catalog)) if _key(f) not in known}
    return tuple(reversed(new.values()))


def swap(plan: Plan, day: str, exercise: Exercise, movement: Movement, catalog: Catalog) -> Plan:
    """The plan with another movement in an exercise's place, and its loads worked out anew.

    Raises `Refusal` where the week would lose a foundational pattern, or where the request forbids
    the movement.
    """
    sessions = (s for week in plan.weeks for s in week.sessions if s.day == day)
    if any(e.movement == movement.id for session in sessions for e in session.exercises):
        raise UsageError(f"{movement.name} is there already on {capitalized(day)}")
    if not can_be_dosed(movement, plan.request.limits):
        limits = listed(LIMITATIONS[limit] for limit in plan.request.limits)
        raise Refusal(
            f"{movement.name} is not for as many repetitions as {limits} asks for.",
            "The smallest change: a movement that is; leave out --to and hinge lists some.",
        )
    changed = swapped(plan, day, exercise, movement, catalog)
    pattern = PATTERNS[exercise.pattern]
    for finding in new_findings(plan, changed, catalog):
        if finding.severity == "error":
            same = f"The smallest change: a substitute of the same pattern, {pattern}."
            raise Refusal(finding.message, same if finding.code == "H101" else finding.remedy)
    return changed


def swapped(plan: Plan, day: str, exercise: Exercise, movement: Movement, catalog: Catalog) -> Plan:
    """The plan with the movement there, whatever the rules say of it."""
    request, strengths = plan.request, Strengths(plan.request, catalog)
    weeks = [list(week.sessions) for week in plan.weeks]
    lines = lines_of(plan, day, exercise.movement)
    for spots in lines:
        line = line_at(spots, plan)
        first = line.exercises[0]
        given = given_to(movement, first, request)
        new = stand_in(first, movement, given)
        # A plan with a score is as hinge built it.
        if not plan.score and chosen_by_hand(line, request, catalog, strengths):
            laid = with_own_dose(new, line, movement, request, catalog, strengths)
        else:
            if len(lines) > 1 and movement.pattern == first.pattern:
                new = with_own_reps(new, first, movement, request.limits)
            laid = along(new, line.weeks, request, catalog, strengths)
        for (i, j, k), one in zip(spots, laid, strict=True):
            old = weeks[i][j].exercises[k]
            same = movement.pattern == old.pattern and new.role == first.role
            rest = old.rest_seconds if same else given.rest
            kept = one._replace(sets=kept_sets(old, movement, given), rest_seconds=rest)
            weeks[i][j] = _with(weeks[i][j], k, kept, catalog, ramps=request.ramps)
    changed = tuple(
        week._replace(sessions=tuple(sessions))
        for week, sessions in zip(plan.weeks, weeks, strict=True)
    )
    derived = {
        (week.number, session.day)
        for week in plan.weeks
        for session in week.sessions
        if session.title == title_of(session.exercises)
    }
    return edited(plan)._replace(
        weeks=retitled(changed, lambda week, session: (week.number, session.day) in derived)
    )


def _with(
    session: Session, k: int, exercise: Exercise, catalog: Catalog, *, ramps: bool
) -> Session:
    exercises = (*session.exercises[:k], exercise, *session.exercises[k + 1 :])
    minutes = session_minutes(exercises, catalog, ramps=ramps)
    return session._replace(exercises=exercises, minutes=minutes)


def _eligible(
    plan: Plan, day: str, old: Movement, catalog: Catalog, because: str | None
) -> Iterator[Movement]:
    request = plan.request
    have = candidates.have(request)
    on_that_day = {
        e.movement
        for week in plan.weeks
        for session in week.sessions
        for e in session.exercises
        if session.day == day
    }
    taken = set(old.needs) | set(old.one_of) | {old.load}
    unstated = plan.unstated
    for movement in catalog:
        if movement.id in on_that_day or movement.pattern != old.pattern:
            continue
        if movement.kind == "power" and old.kind != "power":
            continue
        if not ("equipment" in unstated or not movement.lacks(have)):
            continue
        if not ("level" in unstated or candidates.in_reach(movement, request)):
            continue
        if not candidates.suits(movement, request):
            continue
        if movement.pattern in FOUNDATION and not movement.counts_as_training:
            continue
        busy = taken & ({*movement.needs, *movement.one_of} | {movement.load})
        if because == "busy" and busy - {"none", "bodyweight"}:
            continue
        if because == "pain" and movement.cost > old.cost:
            continue
        yield movement


def _misfit(
    movement: Movement,
    old: Movement,
    exercise: Exercise,
    plan: Plan,
    new: tuple[Finding, ...],
    because: str | None,
) -> float:
    """How much worse than another a substitute is, in points of the balance score."""
    price = {"error": weights.ERROR, "warning": weights.WARNING, "note": weights.NOTE}
    misfit = sum(price[finding.severity] for finding in new)
    misfit += weights.UNDER_CAUTION * any(x in movement.caution_if for x in plan.request.limits)
    misfit += weights.OTHER_MUSCLE * len(set(movement.primary) ^ set(old.primary))
    misfit += weights.OTHER_MUSCLE / 2 * len(set(movement.synergists) ^ set(old.synergists))
    alike = movement.load == old.load
    if because == "pain":
        shared = len(_demands(movement) & _demands(old))
        return misfit + weights.SAME_DEMAND * (shared + alike + movement.cost)
    misfit += weights.SKILL_STEP * abs(movement.skill - old.skill)
    misfit += weights.SKILL_STEP * abs(movement.cost - old.cost)
    if exercise.role == "main":  # what stands in for a main lift must be loaded like one
        misfit += weights.MAIN_LOAD.get(movement.load, 1.0)
        misfit += weights.ONE_SIDE_AS_MAIN * (movement.sides != "both")
    if because == "boredom":  # what the plan has anyway is no change
        misfit += weights.HAD_ALREADY * _stands_in(plan, movement)
    return misfit + weights.SAME_DEMAND * (not alike)


def _demands(movement: Movement) -> set[str]:
    """What a movement asks of joints, and what of a body it does not suit."""
    return {*movement.mobility, *movement.avoid_if, *movement.caution_if}


def _stands_in(plan: Plan, movement: Movement) -> bool:
    return any(exercise.movement == movement.id for _, exercise in plan.exercises())


def _reasons(movement: Movement, old: Movement, plan: Plan) -> tuple[str, ...]:
    """What a substitute keeps and what it changes, a few words each."""
    same = set(movement.primary) & set(old.primary)
    if same == set(old.primary):
        parts = ["the same prime movers"]
    else:
        parts = ["some of the prime movers" if same else "other prime movers"]
    new_load, old_load = _load_at_hand(movement, plan), _load_at_hand(old, plan)
    if new_load != old_load:
        parts.append(f"with {_spoken(new_load)} instead of {_spoken(old_load)}")
    if movement.cost < old.cost:
        parts.append("takes less out of you")
    if movement.skill < old.skill:
        parts.append("easier to learn")
    elif movement.levels_above(old.level) > 0:
        parts.append("harder to learn")
    return tuple(parts)


def _load_at_hand(movement: Movement, plan: Plan) -> str:
    """What loads a movement: what it is named after, or what does as well where that is not there.

    A plan that came without its equipment says nothing of what is there.
    """
    things = (*movement.needs, *movement.one_of)
    named_after = next((i for i in things if i.startswith(movement.load)), movement.load)
    if named_after not in movement.one_of or "equipment" in plan.unstated:
        return named_after
    at_home = candidates.have(plan.request)
    at_hand = [item for item in movement.one_of if item in at_home]
    return named_after if named_after in at_hand or not at_hand else at_hand[0]


def _spoken(load: str) -> str:
    as_told = {
        "bodyweight": "your body weight",
        "none": "your body weight",
        "dumbbells": "dumbbells",
        "kettlebell-pair": "two kettlebells",
        "ez-bar": "an EZ bar",
    }
    return as_told.get(load) or f"a {EQUIPMENT.get(load, load)}"


def _key(finding: Finding) -> tuple[str, str | None, str | None]:
    return finding.code, finding.subject, finding.day
