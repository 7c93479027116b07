"""What the reader of a plan should know of it, each thing a function of its own."""

from __future__ import annotations

from collections.abc import Iterator

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.errors import listed
from hinge_cli.plan import Plan, Request
from hinge_cli.planning.candidates import (
    allowed,
    have,
    in_reach,
    partly_overhead,
)
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.resolving import movement_ids, vague_sets
from hinge_cli.planning.strengths import Strengths
from hinge_cli.rulebook import frequency
from hinge_cli.rulebook.counting import tally
from hinge_cli.rulebook.prescription import CLEARANCE_FIRST, LIMITATION_CAPS, forbidding, prescribe
from hinge_cli.rulebook.safety import CLEARANCE, body_notes
from hinge_cli.rulebook.splits import HARD, WEEKDAYS
from hinge_cli.rulebook.strength import VAGUE
from hinge_cli.rulebook.volume import HEAVIEST_COST


def notes_on(choice: Choice, plan: Plan, catalog: Catalog) -> Iterator[str]:
    """What is to be known of a chosen week and its plan, the most important first."""
    request = plan.request
    chosen = list(dict.fromkeys(o.movement for o in choice.chosen if o is not None))
    yield from _clearance(request)
    yield from _short_presses(chosen)
    yield from _wishes_not_met(choice, chosen, catalog)
    yield from _easy_days(choice)
    yield from _replacements(request, chosen)
    yield from _stand_ins(chosen)
    yield from _nothing_fast(request, chosen)
    yield from _unused_time(plan, catalog)


def notes_on_maxima(request: Request, catalog: Catalog) -> list[str]:
    """Which maxima of a request, before it is resolved, are vague."""
    vague = movement_ids(vague_sets(request.maxes, request.unit), catalog)
    return [
        f"The maximum of your {catalog[name].spoken} {VAGUE}. A heavier set of five tells more."
        for name in vague
    ]


def _clearance(request: Request) -> Iterator[str]:
    limits = [limit for limit in request.limits if limit in CLEARANCE_FIRST]
    if limits:
        because = listed(vocabulary.LIMITATIONS[limit] for limit in limits)
        reserve = max(LIMITATION_CAPS[limit].rir for limit in limits)
        yield (
            f"{CLEARANCE} Because of {because} every set keeps {reserve} repetitions or more in "
            "reserve."
        )
    yield from body_notes(request.limits)


def _short_presses(chosen: list[Movement]) -> Iterator[str]:
    for movement in chosen:
        if partly_overhead(movement) and movement.counts_as_training:
            yield f"{movement.name} counts as an overhead press, though it stops short."


def _wishes_not_met(choice: Choice, chosen: list[Movement], catalog: Catalog) -> Iterator[str]:
    """What is preferred, or known the maximum of, and found no place."""
    request, there = choice.problem.request, {movement.id for movement in chosen}
    for lift in (catalog[name] for name in request.prefer if name not in there):
        reason = _against(lift, request, catalog) or _outdone(lift, choice)
        yield f"{lift.name}, which you prefer, finds no place: {reason}."
    known = [catalog[name] for name in request.maxes if name not in {*there, *request.prefer}]
    left_out = [lift for lift in known if not allowed(lift, request, have(request))]
    outdone = [lift for lift in known if lift not in left_out]
    yield from (_gave_way(lift, choice, chosen, catalog) for lift in outdone)
    if left_out:
        lifts = listed(lift.spoken for lift in left_out)
        if len(left_out) == 1:
            said = f"The maximum of {lifts} found no place as a lift: {{}} speak against it."
        else:
            said = f"The maxima of {lifts} found no place as lifts: {{}} speak against them."
        yield said.format("equipment, level or body")


def _gave_way(lift: Movement, choice: Choice, chosen: list[Movement], catalog: Catalog) -> str:
    """Why an allowed lift of known maximum is not there, and how to ask for it where that helps."""
    request = choice.problem.request
    if reason := _against(lift, request, catalog):
        return f"{lift.name}, whose maximum you gave, was left out: {reason}."
    rivals = [m for m in chosen if m.id in request.maxes and m.pattern == lift.pattern]
    if rivals:
        return (
            f"{rivals[0].name}, whose maximum you gave too, stands where {lift.spoken} could: "
            f"--prefer {lift.id} favours it, as far as time and days allow."
        )
    return (
        f"{lift.name}, whose maximum you gave, was left out: {_outdone(lift, choice)}. "
        f"--prefer {lift.id} favours it, as far as time and days allow."
    )


def _outdone(lift: Movement, choice: Choice) -> str:
    """Why others stand where an allowed lift could."""
    days = [choice.session(n) for n, day in enumerate(choice.problem.days) if not day.easy]
    heaviest = [
        [o.movement for o in day if o.hard and o.movement.cost >= HEAVIEST_COST] for day in days
    ]
    if lift.cost < HEAVIEST_COST or not all(heaviest):
        return "with others the week is better balanced"
    others = listed(dict.fromkeys(other.spoken for day in heaviest for other in day))
    return f"a session bears one lift that takes the whole body, here the {others}"


def _against(lift: Movement, request: Request, catalog: Catalog) -> str:
    """What speaks against a lift, whatever the rest of the week is; nothing if nothing does."""
    named = vocabulary.LIMITATIONS
    if lacking := lift.lacks(have(request)):
        items = [vocabulary.EQUIPMENT[item] for item in lacking[0]]
        return f"there is no {listed(items, 'or')}"
    if not in_reach(lift, request):
        return "it is more than one level above yours"
    if limits := forbidding(lift, request.limits):
        return f"it does not go with {listed(named[limit] for limit in limits)}"
    if limits := [limit for limit in request.limits if limit in lift.caution_if]:
        return f"it asks for care with {listed(named[limit] for limit in limits)}"
    if not _can_be_loaded(lift, request, catalog):
        return "the least that it can be loaded with here is too heavy for its repetitions"
    return ""


def _can_be_loaded(lift: Movement, request: Request, catalog: Catalog) -> bool:
    """Whether the gym makes a load for hard sets of a lift."""
    strengths = Strengths(request, catalog)
    return any(
        strengths.can_start(
            lift,
            prescribe(
                lift,
                goal=request.goal,
                level=request.level,
                intensity=intensity,
                minutes=request.minutes,
                limits=request.limits,
            ),
        )
        for intensity in HARD
    )


def _easy_days(choice: Choice) -> Iterator[str]:
    easy = [WEEKDAYS[day.weekday].capitalize() for day in choice.problem.days if day.easy]
    if easy:
        verb = "stays" if len(easy) == 1 else "stay"
        yield f"{listed(easy)} {verb} easy: more hard days than this level recovers from."


def _replacements(request: Request, chosen: list[Movement]) -> Iterator[str]:
    """What to use where a movement is named after something that is not there."""
    at_home = have(request)
    instead: dict[tuple[str, str], list[str]] = {}
    for movement in chosen:
        for item in movement.one_of:
            if item not in at_home and item.removesuffix("s") in movement.spoken:
                other = next(other for other in movement.one_of if other in at_home)
                instead.setdefault((item, other), []).append(movement.spoken)
    for (item, other), names in instead.items():
        missing = vocabulary.EQUIPMENT[item].removesuffix("s")
        if one := vocabulary.INCLUDES.get(other):
            used = f"two {vocabulary.EQUIPMENT[one]}s"
        else:
            used = f"a {vocabulary.EQUIPMENT[other].removesuffix('s')}"
        yield f"Use {used} where the name says {missing}: {listed(names)}."


def _stand_ins(chosen: list[Movement]) -> Iterator[str]:
    """Drills and jumps that are all there is of a foundational pattern."""
    trained = {movement.pattern for movement in chosen if movement.counts_as_training}
    for movement in chosen:
        if movement.pattern in FOUNDATION and movement.pattern not in trained:
            yield (
                f"{movement.name} stands in for the {vocabulary.PATTERNS[movement.pattern]}: "
                "nothing stronger survives this request. Treat it as practice."
            )


def _nothing_fast(request: Request, chosen: list[Movement]) -> Iterator[str]:
    """That a week for power holds nothing fast: what it trains then is the strength behind it."""
    if request.goal == "power" and not any(movement.kind == "power" for movement in chosen):
        yield (
            "There is no fast work: equipment, level, body or time speak against it. The week "
            "builds the strength that power needs."
        )


def _unused_time(plan: Plan, catalog: Catalog) -> Iterator[str]:
    """Why all sessions end long before they must, where they do."""
    longest = max(session.minutes for session in plan.weeks[0].sessions)
    asked = plan.request.minutes
    if longest <= frequency.WELL_USED * asked and not tally(plan, catalog).is_short():
        yield (
            f"Sessions end after {longest} of your {asked} minutes at most: the sets that your "
            "level calls for are done. Rest longer between sets, or take a walk."
        )
