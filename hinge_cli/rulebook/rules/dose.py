"""H7xx: sets, repetitions, effort and rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog import Movement
from hinge_cli.plan import Exercise
from hinge_cli.plan.gym import GRAINS
from hinge_cli.rulebook.frequency import DELOAD_FROM_WEEKS, DELOAD_LEVELS
from hinge_cli.rulebook.inventory import LOADED, can_make
from hinge_cli.rulebook.loading import TOLERANCE, percent_of_max
from hinge_cli.rulebook.prescription import Bounds, bounds
from hinge_cli.rulebook.progress import REPS_BEFORE_STEP
from hinge_cli.rulebook.rules.rule import Judged, about, rule


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
        stated = exercise.load.percent_1rm if exercise.load else None
        if stated is None or exercise.rir is None or exercise.unit != "reps":
            continue
        ends = [percent_of_max(reps, exercise.rir) for reps in (exercise.high, exercise.low)]
        low, high = (end if end is not None else stated for end in ends)
        if not low - TOLERANCE <= stated <= high + TOLERANCE:
            message = (
                f"{exercise.name}: {exercise.reps} repetitions with {exercise.rir} in reserve are "
                f"about {low:g}% of the maximum, not {stated:g}%."
            )
            yield about(week, session, movement.id, message)


@rule("H702", "warning", "review")
def dose_does_not_fit(judged: Judged) -> Iterator[dict[str, Any]]:
    """Sets, repetitions and rest are what goal and level call for.

    Why: Each goal has a range in which sets pay best; outside it they tire more than they give.

    Numbers: the table that `hinge explain` shows for the goal; a movement's own range wins where
    the goal's makes no sense for it.

    Remedy: Bring it into the range of the goal, or choose a movement that suits the range.

    Source: Ratamess 2009, doi 10.1249/MSS.0b013e3181915670; Singer 2024 for rest.
    """
    request = judged.request
    known: dict[tuple[str, str], Bounds] = {}  # a plan of a year asks the same of every week
    for week, session, exercise, movement in judged.exercises():
        if week.deload:
            continue
        key = (movement.id, exercise.role)
        if key not in known:
            known[key] = bounds(
                movement,
                exercise.role,
                goal=request.goal,
                level=request.level,
                limits=request.limits,
            )
        for off in _off(exercise, movement, known[key]):
            yield about(week, session, movement.id, f"{exercise.name}: {off}.")


def _off(exercise: Exercise, movement: Movement, bounds: Bounds) -> Iterator[str]:
    sets, units, rest = bounds
    if not sets[0] <= exercise.sets <= sets[1]:
        yield f"{exercise.sets} sets, not {_span(sets)}"
    # A set that goes on for as long as it can, and a load that cannot step yet, go beyond.
    most = units[1] + (REPS_BEFORE_STEP if exercise.load else 0)
    beyond = exercise.high > most and not exercise.open
    if exercise.unit == movement.unit and (exercise.low < units[0] or beyond):
        yield f"{exercise.reps} {exercise.unit}, not {_span(units)}"
    if not rest[0] <= exercise.rest_seconds <= rest[1]:
        yield f"{exercise.rest_seconds} s of rest, not {_span(rest)}"


def _span(span: tuple[int, int]) -> str:
    return str(span[0]) if span[0] == span[1] else f"{span[0]} to {span[1]}"


@rule("H703", "note", "review")
def no_progression(judged: Judged) -> Iterator[dict[str, Any]]:
    """A plan of several weeks says how its main lifts get heavier.

    Why: What asks the same of you every week soon asks nothing.

    Numbers: a step of 2 to 10% when the top of the range is reached with repetitions to spare.

    Remedy: Give each main lift a step and a rule for when to take it.

    Source: Ratamess 2009, doi 10.1249/MSS.0b013e3181915670.
    """
    if len(judged.plan.weeks) < 2:
        return
    mains = {e.movement: e for _, _, e, _ in judged.exercises() if e.role == "main"}
    for movement, exercise in mains.items():
        if exercise.progression is None:
            yield {
                "subject": movement,
                "message": f"{exercise.name} has no progression.",
                "movement": movement,
            }


@rule("H704", "note", "review", weeks=DELOAD_FROM_WEEKS)
def no_deload(judged: Judged) -> Iterator[dict[str, Any]]:
    """A block of {weeks} weeks or more has a planned lighter week, beyond the beginner's level.

    Why: Tiredness hides strength; a week at half the sets lets it show.

    Numbers: one deload in {weeks} weeks or more, for intermediate and advanced lifters.

    Remedy: Make the last week one of half the sets, with four repetitions in reserve.

    Source: Bell 2022 and Bell 2023, doi 10.1186/s40798-023-00633-0 (surveys of coaches).
    """
    weeks = judged.plan.weeks
    due = len(weeks) >= DELOAD_FROM_WEEKS and judged.request.level in DELOAD_LEVELS
    if due and not any(week.deload for week in weeks):
        yield {"message": f"{len(weeks)} weeks without a planned lighter one."}


@rule("H705", "error", "convention")
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
        load = exercise.load
        if load is None or load.value is None or movement.load not in LOADED:
            continue
        key = (movement.id, load.value, load.unit)
        if key not in known:
            grains = round(load.value * GRAINS[load.unit])
            known[key] = can_make(gym, movement, judged.request.equipment, grains)
        if not known[key]:
            message = f"{exercise.name}: this gym cannot make {load.value:g} {load.unit}."
            yield about(week, session, movement.id, message)
