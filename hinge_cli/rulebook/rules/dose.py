"""H7xx: sets, repetitions, effort and rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog import Movement
from hinge_cli.plan import Exercise, Request, Week, WorkSet
from hinge_cli.plan.gym import GRAINS
from hinge_cli.rulebook.frequency import DELOAD_FROM_WEEKS
from hinge_cli.rulebook.inventory import LOADED, can_make
from hinge_cli.rulebook.loading import LAST, TOLERANCE, by_each_side, percent_of_max
from hinge_cli.rulebook.prescription import (
    REPS_BEYOND,
    RESERVE_BELOW,
    REST_BEYOND,
    SETS_BEYOND,
    Bounds,
    bounds,
    smallest_reserve,
)
from hinge_cli.rulebook.progress import DELOAD_EVERY, JUMP_MOST, REPS_BEFORE_STEP
from hinge_cli.rulebook.rules.rule import Judged, about, alike_sets, rule


@rule("H701", "warning", "convention", tolerance=TOLERANCE)
def dose_contradicts_itself(judged: Judged) -> Iterator[dict[str, Any]]:
    """Repetitions, reserve and percentage of the maximum say the same thing.

    Why: Five repetitions with three in reserve and 90% of the maximum cannot both be done.

    Numbers: the percentage that the curve gives for repetitions plus reserve, give or take
    {tolerance:g} points.

    Remedy: State repetitions and reserve, and let the percentage follow.

    Source: the commonly reproduced table of repetitions and effort; people differ widely around it.
    """
    for week, session, exercise, movement in judged.exercises():
        if message := _contradiction(exercise, movement, judged.request):
            yield about(week, session, exercise, message)


def _contradiction(exercise: Exercise, movement: Movement, request: Request) -> str:
    """The first contradiction in any of its sets; nothing where there is none."""
    found = (_contradicts_itself(sets, movement, request) for sets in alike_sets(exercise))
    return next(filter(None, found), "")


def _contradicts_itself(exercise: Exercise, movement: Movement, request: Request) -> str:
    """What repetitions, reserve and percentage do not agree on; nothing where they do."""
    stated = _percent(exercise, request)
    if stated is None or exercise.unit != "reps":
        return ""
    fewest, greatest = (
        by_each_side(reps, movement.sides) for reps in (exercise.low, exercise.high)
    )
    most = percent_of_max(fewest, 0)
    if most is not None and stated > most + TOLERANCE:
        return (
            f"{exercise.name}: {exercise.reps} repetitions are possible at {most:g}% of the "
            f"maximum, not at {stated:.0f}%."
        )
    if exercise.rir is None:
        return ""
    low = percent_of_max(greatest, exercise.rir)
    high = percent_of_max(fewest, exercise.rir) or stated
    # At its end the curve only knows "at most".
    low = stated if low is None or greatest + exercise.rir >= LAST else low
    if low - TOLERANCE <= stated <= high + TOLERANCE:
        return ""
    return (
        f"{exercise.name}: {exercise.reps} repetitions with {exercise.rir} in reserve are about "
        f"{low:g}% of the maximum, not {stated:.3g}%."
    )


def _percent(exercise: Exercise, request: Request) -> float | None:
    """The stated % of the maximum, or what the load is of a maximum that is stated."""
    load = exercise.load
    if load is None or load.percent_1rm is not None or load.value is None:
        return load.percent_1rm if load else None
    maximum = request.maxes.get(exercise.movement)
    if maximum is None:
        return None
    return 100 * load.value * GRAINS[load.unit] / (float(maximum) * GRAINS[request.unit])


@rule(
    "H702",
    "warning",
    "review",
    asks=("goal", "level"),
    sets=SETS_BEYOND,
    reps=REPS_BEYOND,
    rest=REST_BEYOND,
)
def dose_does_not_fit(judged: Judged) -> Iterator[dict[str, Any]]:
    """Sets, repetitions and rest are what goal and level call for.

    Why: Each goal has a range in which sets pay best; outside it they tire more than they give.

    Numbers: the table that `hinge explain` shows for the goal; a movement's own range wins where
    the goal's makes no sense for it, and of a range the middle counts. {sets} sets more, {reps}
    repetition or {rest} seconds beside the range do no harm, and too few sets show in the week. Of
    the main lifts of a pattern those with the fewest repetitions of the week are judged as such.

    Remedy: Bring it into the range of the goal, or choose a movement that suits the range.

    Source: Ratamess 2009, doi 10.1249/MSS.0b013e3181915670; Singer 2024 for rest.
    """
    request = judged.request
    known: dict[tuple[str, str], Bounds] = {}  # a plan of a year asks the same of every week
    fewest = _fewest_of_main_lifts(judged)
    for week, session, exercise, movement in judged.exercises():
        if week.deload:
            continue
        role = "power" if movement.kind == "power" else exercise.role
        if role == "main" and exercise.low > fewest[week.number, exercise.pattern]:
            role = "secondary"  # what is done for more is no main lift in that week
        key = (movement.id, role)
        if key not in known:
            known[key] = bounds(
                movement,
                role,
                goal=request.goal,
                level=request.level,
                limits=request.limits,
            )
        for off in _off(exercise, movement, known[key]):
            yield about(week, session, exercise, f"{exercise.name}: {off}.")


def _fewest_of_main_lifts(judged: Judged) -> dict[tuple[int, str], int]:
    """The fewest repetitions that a main lift has, by week and pattern."""
    fewest: dict[tuple[int, str], int] = {}
    for week, _, exercise, _ in judged.exercises():
        if exercise.role == "main":
            place = week.number, exercise.pattern
            fewest[place] = min(exercise.low, fewest.get(place, exercise.low))
    return fewest


def _off(exercise: Exercise, movement: Movement, bounds: Bounds) -> Iterator[str]:
    sets, units, rest = bounds
    if exercise.sets > sets[1] + SETS_BEYOND:
        yield f"{exercise.sets} sets, not {_span(sets)}"
    # A set that goes on for as long as it can, and a load that cannot step yet, go beyond.
    most = units[1] + (REPS_BEFORE_STEP if exercise.load else REPS_BEYOND)
    middle = (exercise.low + exercise.high) / 2  # most sets of a range are done about there
    off = middle < units[0] - REPS_BEYOND or (middle > most and not exercise.open)
    if exercise.unit == movement.unit and off:
        yield f"{exercise.reps} {exercise.unit}, not {_span(units)}"
    given = exercise.rest_seconds
    if given is not None and not rest[0] - REST_BEYOND <= given <= rest[1] + REST_BEYOND:
        yield f"{given} s of rest, not {_span(rest)}"


def _span(span: tuple[int, int]) -> str:
    return str(span[0]) if span[0] == span[1] else f"{span[0]} to {span[1]}"


@rule("H703", "note", "review")
def no_progression(judged: Judged) -> Iterator[dict[str, Any]]:
    """A plan of several weeks says how its main lifts get heavier.

    Why: What asks the same of you every week soon asks nothing.

    Numbers: a step of 2 to 10% when the top of the range is reached with repetitions to spare; or
    loads that rise from the first week to the last.

    Remedy: Give each main lift a step and a rule for when to take it.

    Source: Ratamess 2009, doi 10.1249/MSS.0b013e3181915670.
    """
    if len(judged.plan.weeks) < 2:
        return
    mains = {e.movement: e for _, _, e, _ in judged.exercises() if e.role == "main"}
    first, *_, last = map(_most_asked, judged.plan.weeks)
    for movement, exercise in mains.items():
        written = last.get(movement, 0.0) > first.get(movement, 0.0) > 0  # load by load
        if exercise.progression is None and not written:
            yield {
                "subject": movement,
                "message": f"{exercise.name} has no progression.",
                "movement": movement,
            }


@rule("H704", "note", "review", asks=("level",), weeks=DELOAD_FROM_WEEKS)
def no_deload(judged: Judged) -> Iterator[dict[str, Any]]:
    """A block of {weeks} weeks or more has a planned lighter week, beyond the beginner's level.

    Why: Tiredness hides strength; a week at half the sets lets it show.

    Numbers: one deload in {weeks} weeks or more, for intermediate and advanced lifters.

    Remedy: Make the last week one of half the sets, with four repetitions in reserve.

    Source: Bell 2022 and Bell 2023, doi 10.1186/s40798-023-00633-0 (surveys of coaches).
    """
    weeks = judged.plan.weeks
    due = len(weeks) >= DELOAD_FROM_WEEKS and judged.request.level in DELOAD_EVERY
    if due and not any(week.deload for week in weeks):
        yield {"message": f"{len(weeks)} weeks without a planned lighter one."}


@rule("H705", "error", "convention", asks=("gym",))
def load_does_not_exist(judged: Judged) -> Iterator[dict[str, Any]]:
    """Every load can be made with the bars, plates, dumbbells and kettlebells of the gym.

    Why: A load that no plates make is rounded in your head, under a bar, differently every week.

    Numbers: those of the gym in the request; a bar pulled from the floor carries full-size plates.

    Remedy: Take the nearest load that the gym makes, and raise repetitions until the next is due.

    Source: arithmetic.
    """
    gym = judged.request.gym
    if gym is None:
        return
    known: dict[tuple[str, float, str], bool] = {}
    for week, session, exercise, movement in judged.exercises():
        for load in dict.fromkeys(sets.load for sets in alike_sets(exercise)):
            if load is None or load.value is None or movement.load not in LOADED:
                continue
            key = (movement.id, load.value, load.unit)
            if key not in known:
                grains = round(load.value * GRAINS[load.unit])
                known[key] = can_make(gym, movement, judged.request.equipment, grains)
            if not known[key]:
                message = f"{exercise.name}: this gym cannot make {load.value:g} {load.unit}."
                yield about(week, session, exercise, message)


@rule("H706", "warning", "review", percent=round(100 * JUMP_MOST))
def load_jumps(judged: Judged) -> Iterator[dict[str, Any]]:
    """What a lift is asked for rises by no more than {percent}% at a time.

    Why: Muscles adapt in weeks, tendons in months; what jumps ahead of both ends in a miss or
    worse.

    Numbers: {percent}% of the maximum that load and repetitions stand for, above the most that was
    asked in the week so far and in the last one that had the lift; lighter weeks and tests apart.

    Remedy: Take a smaller step, or add repetitions first.

    Source: Ratamess 2009, doi 10.1249/MSS.0b013e3181915670: 2 to 10%.
    """
    before: dict[str, float] = {}
    for week in judged.plan.weeks:
        if week.deload:
            continue
        so_far = before.copy()
        for session in week.sessions:
            for exercise in session.exercises:
                name, asked = exercise.movement, max(map(_asked, alike_sets(exercise)))
                if not before.get(name):
                    continue
                if asked > so_far[name] * (1 + JUMP_MOST) + 1e-9:
                    by = round(100 * (asked / so_far[name] - 1))
                    message = f"{exercise.name} asks for {by}% more than before."
                    yield about(week, session, exercise, message)
                so_far[name] = max(asked, so_far[name])
        before |= _most_asked(week)


def _most_asked(week: Week) -> dict[str, float]:
    """By movement the largest maximum that an exercise of a week stands for, in grains."""
    most: dict[str, float] = {}
    for session in week.sessions:
        for exercise in session.exercises:
            asked = max(map(_asked, alike_sets(exercise)))
            most[exercise.movement] = max(asked, most.get(exercise.movement, 0.0))
    return most


def _asked(exercise: Exercise) -> float:
    """The maximum that an exercise stands for, in grains; 0 where nothing tells."""
    load = exercise.load
    share = percent_of_max(exercise.low, exercise.rir or 0)
    if load is None or load.value is None or exercise.unit != "reps" or share is None:
        return 0.0
    return load.value * GRAINS[load.unit] / share * 100


@rule("H707", "warning", "review", asks=("goal", "level"), below=RESERVE_BELOW)
def too_near_failure(judged: Judged) -> Iterator[dict[str, Any]]:
    """Sets end as far from failure as goal and level call for.

    Why: Strength grows as well without failure, and from it you recover a day or two later.

    Numbers: the fewest in reserve that `hinge explain` shows for the goal; {below} less does no
    harm, and a set that goes on for as long as it can is meant to.

    Remedy: Leave one or two repetitions more in reserve; take weight off if it must be.

    Source: Robinson 2024, Sports Med; Moran-Navarro 2017, doi 10.1007/s00421-017-3725-7.
    """
    goal, level = judged.request.goal, judged.request.level
    for week, session, exercise, movement in judged.exercises():
        least = smallest_reserve(movement, goal, level)
        left = min((rir for rir in _reserves(exercise) if rir is not None), default=least)
        near = left < least - RESERVE_BELOW and movement.unit == "reps" and not week.deload
        # What cannot be done at all is told by H701.
        if near and not _contradiction(exercise, movement, judged.request):
            message = f"{exercise.name}: {left} in reserve, where goal and level leave {least}."
            yield about(week, session, exercise, message)


def _reserves(exercise: Exercise) -> list[float | None]:
    """What is said to be left after the sets that end before they must."""
    sets = exercise.work or (WorkSet(exercise.low, exercise.rir, None, exercise.open),)
    return [one.rir for one in sets if not one.open]
