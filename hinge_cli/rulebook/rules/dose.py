"""H7xx: sets, repetitions, effort and rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog import Movement
from hinge_cli.plan import Exercise, Request
from hinge_cli.rulebook.prescription import bounds
from hinge_cli.rulebook.rules.rule import Judged, about, rule


@rule("H702", "warning", "review")
def dose_does_not_fit(judged: Judged) -> Iterator[dict[str, Any]]:
    """Sets, repetitions and rest are what goal and level call for.

    Why: Each goal has a range in which sets pay best; outside it they tire more than they give.

    Numbers: the table that `hinge explain` shows for the goal; a movement's own range wins where
    the goal's makes no sense for it.

    Remedy: Bring it into the range of the goal, or choose a movement that suits the range.

    Source: Ratamess 2009, doi 10.1249/MSS.0b013e3181915670; Singer 2024 for rest.
    """
    for week, session, exercise, movement in judged.exercises():
        if week.deload:
            continue
        for off in _off(exercise, movement, judged.request):
            yield about(week, session, movement.id, f"{exercise.name}: {off}.")


def _off(exercise: Exercise, movement: Movement, request: Request) -> Iterator[str]:
    sets, units, rest = bounds(
        movement, exercise.role, goal=request.goal, level=request.level, limits=request.limits
    )
    if not sets[0] <= exercise.sets <= sets[1]:
        yield f"{exercise.sets} sets, not {_span(sets)}"
    if exercise.unit == movement.unit and (exercise.low < units[0] or exercise.high > units[1]):
        yield f"{exercise.reps} {exercise.unit}, not {_span(units)}"
    if not rest[0] <= exercise.rest_seconds <= rest[1]:
        yield f"{exercise.rest_seconds} s of rest, not {_span(rest)}"


def _span(span: tuple[int, int]) -> str:
    return str(span[0]) if span[0] == span[1] else f"{span[0]} to {span[1]}"
