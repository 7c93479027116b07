"""The repetitions that a person chose for an exercise: whose they are, and how they are kept."""

from __future__ import annotations

from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.plan import Exercise, Plan, Request, Week
from hinge_cli.planning.block import along
from hinge_cli.planning.standing_in import Spot, given_to, stand_in, with_own_reps
from hinge_cli.planning.strengths import Strengths


class Line(NamedTuple):
    """One line of a day over the weeks in which it stands."""

    exercises: tuple[Exercise, ...]
    weeks: tuple[Week, ...]


def line_at(spots: list[Spot], plan: Plan) -> Line:
    """The line that stands at these spots of a plan."""
    return Line(
        tuple(plan.weeks[i].sessions[j].exercises[k] for i, j, k in spots),
        tuple(plan.weeks[i] for i, _, _ in spots),
    )


def chosen_by_hand(line: Line, request: Request, catalog: Catalog, strengths: Strengths) -> bool:
    """Whether a line has other repetitions than its movement would be given there."""
    first = line.exercises[0]
    if first.movement not in catalog:
        return True
    movement = catalog[first.movement]
    usual = stand_in(first, movement, given_to(movement, first, request))
    given = along(usual, line.weeks, request, catalog, strengths)
    return [(e.low, e.high) for e in given] != [(e.low, e.high) for e in line.exercises]


def with_own_dose(
    new: Exercise,
    line: Line,
    movement: Movement,
    request: Request,
    catalog: Catalog,
    strengths: Strengths,
) -> list[Exercise]:
    """A stand-in over the weeks with the repetitions that each of them has, as far as it may.

    Those of a week may be others than those of the week before: a hand wrote its own waves.
    """
    laid: dict[Exercise, list[Exercise]] = {}
    made = []
    for i, old in enumerate(line.exercises):
        own = with_own_reps(new, old, movement, request.limits)
        if own not in laid:
            laid[own] = along(own, line.weeks, request, catalog, strengths)
        made.append(laid[own][i])
    return made
