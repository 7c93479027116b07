"""Tells the role of an exercise by its dose, where the request of its plan is known."""

from __future__ import annotations

from typing import Any

from hinge_cli.catalog import Movement
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.plan import Exercise
from hinge_cli.rulebook.prescription import Prescription, prescribe, role_of
from hinge_cli.rulebook.splits import INTENSITIES

_A_LITTLE = 0.5  # less than any difference of two doses


def role_told(
    exercise: Exercise, movement: Movement, stated: dict[str, Any], *, leads: bool | None
) -> str:
    """The role whose prescription for the goal, level and minutes stated is nearest to its dose.

    Between two that are as near, `leads` decides: whether the movement is a main lift somewhere in
    the plan, None where that is not known.
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
        return _distance(exercise, given) + (_A_LITTLE if misled else 0)

    return role_of(movement.pattern, min(INTENSITIES, key=distance))


def _distance(exercise: Exercise, given: Prescription) -> float:
    """How far a dose is from a prescription, in repetitions; one in reserve weighs as two."""
    least, most = given.sets
    apart = abs(exercise.low - given.units[0]) + abs(exercise.high - given.units[1])
    apart += max(least - exercise.sets, exercise.sets - most, 0)
    if exercise.rir is not None and given.rir is not None:
        apart += 2 * abs(exercise.rir - given.rir)
    if exercise.rest_seconds is not None and exercise.rest_seconds != given.rest:
        apart += 1
    return apart
