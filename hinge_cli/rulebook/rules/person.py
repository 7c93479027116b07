"""H6xx: what this person has, can do, and must not do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import ALWAYS_THERE, EQUIPMENT, LIMITATIONS
from hinge_cli.errors import listed
from hinge_cli.rulebook.prescription import (
    CAUTION,
    CLEARANCE_FIRST,
    GOALS_THAT_NEED_CLEARANCE,
    LIMITATION_CAPS,
)
from hinge_cli.rulebook.rules.rule import Judged, about, alike_sets, rule
from hinge_cli.rulebook.safety import CLEARANCE, least_reserve

_GOALS = listed(sorted(GOALS_THAT_NEED_CLEARANCE))
_CLEARANCE = listed(LIMITATIONS[limit] for limit in sorted(CLEARANCE_FIRST))
_CAPS = listed(
    f"{cap.rir} with {LIMITATIONS[name]}"
    for name, cap in sorted(LIMITATION_CAPS.items(), key=lambda item: -item[1].rir)
)

_DID_YOU_MEAN = "Did you mean {}? Otherwise add it to a catalog of your own."
_LONGEST_SHOWN = 80  # characters of a name that somebody wrote
# Names for which one that is like it is looked for, which takes long: who has more of them wants
# another catalog.
_MOST_SUGGESTED = 50


@rule("H601", "error", "convention", asks=("equipment",))
def equipment_not_there(judged: Judged) -> Iterator[dict[str, Any]]:
    """Every movement can be done with what is there.

    Why: A plan that needs another gym is not a plan.

    Numbers: none.

    Remedy: Swap the movement, or add the equipment to the request.

    Source: the request.
    """
    have = {*judged.request.equipment, *ALWAYS_THERE}
    for week, session, exercise, movement in judged.exercises():
        lacking = movement.lacks(have)
        if lacking:
            names = [listed([EQUIPMENT[item] for item in items], "or") for items in lacking]
            several = any(len(items) > 1 for items in lacking)  # 'or' beside 'and' wants a comma
            said = ", and ".join(names) if several else listed(names)
            message = f"{exercise.name} needs what is not there: {said}."
            yield about(week, session, exercise, message)


@rule("H602", "warning", "convention", asks=("level",))
def above_the_level(judged: Judged) -> Iterator[dict[str, Any]]:
    """No movement is above the level.

    Why: A movement is hard to learn and hard to do; one of the two at a time.

    Numbers: two levels above is a warning; one level above is a note, where coaching would do.

    Remedy: Take the rung before it on the ladder: `hinge explain` names it.

    Source: what coaches do.
    """
    for week, session, exercise, movement in judged.exercises():
        above = movement.levels_above(judged.request.level)
        if above > 0:
            message = f"{exercise.name} is for {movement.level} lifters: have it coached."
            found = about(week, session, exercise, message)
            found["severity"] = "warning" if above > 1 else "note"
            if rung := _rung_before(movement, judged):
                found["remedy"] = f"Take the {rung.spoken} first, the easier rung of its ladder."
            yield found


def _rung_before(movement: Movement, judged: Judged) -> Movement | None:
    """The nearest rung of a movement's ladder that level, equipment and body allow."""
    seen, rungs = {movement.id}, [movement.id]
    while rungs:
        below = dict.fromkeys(n for rung in rungs for n in judged.catalog.regressions.get(rung, ()))
        rungs = [name for name in below if name not in seen]
        seen.update(rungs)
        allowed = [judged.catalog[name] for name in rungs if _suits(judged.catalog[name], judged)]
        if allowed:
            return max(allowed, key=lambda one: (not one.drill, one.skill))
    return None


def _suits(movement: Movement, judged: Judged) -> bool:
    """Whether level, equipment and body, as far as they are stated, allow a movement."""
    request = judged.request
    have = {*request.equipment, *ALWAYS_THERE}
    return (
        movement.levels_above(request.level) <= 0
        and ("equipment" in judged.plan.unstated or not movement.lacks(have))
        and not {*movement.avoid_if, *movement.caution_if} & set(request.limits)
    )


@rule("H603", "error", "convention")
def breaks_a_limitation(judged: Judged) -> Iterator[dict[str, Any]]:
    """No movement breaks a stated limitation.

    Why: What a body cannot do well now is trained around, not through.

    Numbers: none.

    Remedy: Swap it for a movement of the pattern that the limitation allows.

    Source: what coaches and physiotherapists do; Berglund 2015 for the lower back.
    """
    for week, session, exercise, movement in judged.exercises():
        for limit in judged.request.limits:
            if limit in movement.avoid_if:
                yield about(
                    week,
                    session,
                    exercise,
                    f"{exercise.name} does not go with {LIMITATIONS[limit]}.",
                )


@rule("H604", "warning", "convention", rir=CAUTION.rir)
def careless_under_a_limitation(judged: Judged) -> Iterator[dict[str, Any]]:
    """A movement that a limitation asks care of is done with care, if at all.

    Why: It may go well, and then only well below the limit.

    Numbers: {rir} repetitions in reserve, at least, which H606 judges; this speaks in any case.

    Remedy: Prefer a movement of the pattern that the limitation leaves free.

    Source: what coaches and physiotherapists do.
    """
    for week, session, exercise, movement in judged.exercises():
        for limit in judged.request.limits:
            if limit in movement.caution_if:
                yield about(
                    week,
                    session,
                    exercise,
                    f"{exercise.name} wants care with {LIMITATIONS[limit]}.",
                )


@rule("H605", "error", "convention")
def unknown_movement(judged: Judged) -> Iterator[dict[str, Any]]:
    """Every movement is in the catalog.

    Why: What the catalog does not know cannot be counted or judged. Beside it what a week lacks is
    but a note, the foundation apart.

    Numbers: none.

    Remedy: Write a name that `hinge list` knows, or add the movement to a catalog of your own.

    Source: the catalog.
    """
    remedies: dict[str, dict[str, str]] = {}  # by name: a long plan says the same one often
    for week, session in judged.sessions():
        for exercise in session.exercises:
            if exercise.movement in judged.catalog:
                continue
            name = " ".join(exercise.name.split())
            if name not in remedies:
                asked = len(remedies) < _MOST_SUGGESTED
                remedies[name] = _did_you_mean(name, judged.catalog) if asked else {}
            named = name[:_LONGEST_SHOWN]
            message = f"No movement '{named}' in the catalog, so its sets do not count."
            yield about(week, session, exercise, message) | remedies[name]


def _did_you_mean(name: str, catalog: Catalog) -> dict[str, str]:
    """The remedy for a name that no movement has, where one is like it."""
    from hinge_cli.catalog.naming import near  # most plans have no such name

    meant = listed([f"'{movement.name}'" for movement in near(name, catalog)], "or")
    return {"remedy": _DID_YOU_MEAN.format(meant)} if meant else {}


@rule("H606", "warning", "convention", rir=CAUTION.rir, caps=_CAPS)
def too_near_the_limit(judged: Judged) -> Iterator[dict[str, Any]]:
    """No set goes nearer to the limit than a stated limitation allows.

    Why: Effort is what a body that must be careful can bear least.

    Numbers: {rir} repetitions in reserve at least where a movement asks for care; in every
    movement {caps}.

    Remedy: Take a lighter load and stop sooner.

    Source: what coaches and physiotherapists do; a professional's word goes before it.
    """
    for week, session, exercise, movement in judged.exercises():
        needed, limit = max(
            ((least_reserve(movement, limit), limit) for limit in judged.request.limits),
            default=(0, ""),
        )
        told = [sets.rir for sets in alike_sets(exercise) if sets.rir is not None]
        if told and min(told) < needed:
            message = (
                f"{exercise.name} leaves {min(told)} in reserve; {LIMITATIONS[limit]} asks for "
                f"{needed}."
            )
            yield about(week, session, exercise, message)


@rule("H607", "warning", "convention", asks=("goal",), goals=_GOALS, limits=_CLEARANCE)
def goal_before_clearance(judged: Judged) -> Iterator[dict[str, Any]]:
    """A goal of heavy or fast work waits for a professional's word where a limitation asks for it.

    Why: What the heaviest loads do to such a body is for somebody to judge who has seen it.

    Numbers: the goals {goals}; with {limits}.

    Remedy: Plan for general strength or for muscle until somebody has said yes.

    Source: what physicians and physiotherapists ask for.
    """
    goal = judged.request.goal
    for limit in judged.request.limits:
        if goal in GOALS_THAT_NEED_CLEARANCE and limit in CLEARANCE_FIRST:
            yield {
                "subject": limit,
                "message": f"The goal {goal} with {LIMITATIONS[limit]}: {CLEARANCE.lower()}",
            }
