"""Makes an exercise of what a line of somebody's plan says, and infers what it leaves out."""

from __future__ import annotations

from hinge_cli.catalog import Movement
from hinge_cli.catalog.naming import unknown_id
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.plan import Exercise, Load, Why, WorkSet
from hinge_cli.plan.gym import in_unit
from hinge_cli.reading.dose import At, Dose
from hinge_cli.rulebook.counting import is_hard, is_hard_set
from hinge_cli.rulebook.duration import BAR_LOADS
from hinge_cli.rulebook.loading import reserve_at
from hinge_cli.rulebook.recovery import MAIN_FROM_COST
from hinge_cli.rulebook.reserves import heaviest, reserves

UNWRITTEN = Why((), "")


def make(movement: Movement | None, name: str, dose: Dose, at: At, unit: str) -> Exercise:
    """The exercise of one line; the movement is None where the catalog knows none of the name."""
    rir = at.rir
    if rir is None and at.percent is not None and dose.unit == "reps" and not dose.open:
        rir = reserve_at(at.percent, dose.low)
    load = None
    if at.load is not None or at.percent is not None:
        value = in_unit(at.load.grains, unit) if at.load else None
        load = Load(value, unit, at.percent)
    exercise = Exercise(
        movement=movement.id if movement else unknown_id(name),
        name=movement.name if movement else name,
        pattern=movement.pattern if movement else "accessory",
        role="assistance",
        sets=dose.sets,
        low=dose.low,
        high=dose.high,
        unit=dose.unit,
        per_side=dose.per_side or bool(movement and movement.per_side),
        rir=rir,
        rest_seconds=None,
        superset=None,
        why=UNWRITTEN,
        load=load,
        open=dose.open,
    )
    return exercise._replace(role=role_of(exercise, movement))


def role_of(exercise: Exercise, movement: Movement | None) -> str:
    """The role that an exercise plays in a plan where nobody says so."""
    if movement is None:
        return "assistance"
    if movement.kind == "power":
        return "power"
    if movement.pattern in FOUNDATION:
        heavy = movement.load in BAR_LOADS and movement.cost >= MAIN_FROM_COST
        return "main" if heavy and is_hard(exercise) else "secondary"
    return movement.pattern if movement.pattern in ("carry", "core") else "assistance"


def joined(parts: list[Exercise]) -> Exercise:
    """One exercise of several groups of sets: `work` lists them where they differ.

    Sets that lead up to heavier ones are told by what they leave in reserve: by their percentage
    where it is known, else by what the heaviest set says of the maximum.
    """
    if len(parts) == 1:
        return parts[0]
    alike = [WorkSet(part.low, part.rir, part.load, part.open) for part in parts]
    top = parts[heaviest(alike)]
    work = [
        one._replace(rir=rir)
        for part, one, rir in zip(parts, alike, reserves(alike, top.unit), strict=True)
        for _ in range(part.sets)
    ]
    known = [one.rir for one in work if one.rir is not None or is_hard_set(one)]
    return top._replace(
        sets=len(work),
        low=min(part.low for part in parts),
        high=max(part.high for part in parts),
        rir=None if None in known else min((rir for rir in known if rir is not None), default=None),
        open=any(part.open for part in parts),
        work=tuple(work),
    )
