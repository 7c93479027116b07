"""Tells the role of an exercise by its dose, where the request of its plan is known."""

from __future__ import annotations

from typing import Any

from hinge_cli.catalog import Movement
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.plan import Exercise, Request
from hinge_cli.planning.skeleton import days_of
from hinge_cli.rulebook.prescription import SHORT_MINUTES, Prescription, prescribe, role_of
from hinge_cli.rulebook.splits import DEFAULT_DAYS, INTENSITIES, WEEKDAYS

_A_LITTLE = 0.5  # less than any difference of two doses


def split_of(stated: dict[str, Any]) -> dict[tuple[str, str], str]:
    """The intensity of every foundational pattern by weekday in the split of a request.

    Empty where days and level are not stated: nothing tells the split then.
    """
    if "level" not in stated or not {"days", "on"} & stated.keys():
        return {}
    usual = (WEEKDAYS[i] for i in DEFAULT_DAYS[stated.get("days", 1)])
    request = Request(level=stated["level"], on=stated.get("on") or tuple(usual))
    return {
        (WEEKDAYS[day.weekday], wish.pattern): wish.intensity
        for day in days_of(request)
        for wish in day.wishes
        if wish.pattern in FOUNDATION
    }


def role_told(
    exercise: Exercise, movement: Movement, stated: dict[str, Any], *, leads: bool | None
) -> str:
    """The role whose prescription for the goal, level and minutes stated is nearest to its dose.

    Between two that are as near, `leads` decides: whether it is a main lift, None where that is not
    known.
    """
    if movement.pattern not in FOUNDATION:
        return role_of(movement.pattern, "assistance")

    def distance(intensity: str) -> float:
        given = prescribe(
            movement,
            goal=stated["goal"],
            level=stated["level"],
            intensity=intensity,
            minutes=stated["minutes"],
            limits=stated.get("limits", ()),
        )
        misled = leads is not None and leads != (role_of(movement.pattern, intensity) == "main")
        if stated["minutes"] <= SHORT_MINUTES:  # the planner cuts sets there
            given = given._replace(sets=(1, given.sets[1]))
        return _distance(exercise, given) + (_A_LITTLE if misled else 0)

    return role_of(movement.pattern, min(INTENSITIES, key=distance))


def _distance(exercise: Exercise, given: Prescription) -> float:
    """How far a dose is from a prescription, in repetitions; one in reserve weighs as two."""
    least, most = given.sets
    low, high = given.units
    if exercise.load:  # the weeks, and the loads that there are, leave a part of the range
        apart = max(low - exercise.low, 0) + max(exercise.high - high, 0)
    else:
        apart = abs(exercise.low - low) + abs(exercise.high - high)
    apart += max(least - exercise.sets, exercise.sets - most, 0)
    if exercise.rir is not None and given.rir is not None:
        apart += 2 * abs(exercise.rir - given.rir)
    if exercise.rest_seconds is not None and exercise.rest_seconds != given.rest:
        apart += 1
    return apart
