"""The warm-up of an exercise as Liftosaur takes it: one for all its weeks and days.

It refuses a program in which two of them differ, be one of them none.
"""

from __future__ import annotations

from collections.abc import Sequence

from hinge_cli.exporting.sets import sets_of
from hinge_cli.plan import Exercise, Load
from hinge_cli.plan.gym import Mass, in_unit
from hinge_cli.report import number

NONE = "none"


def warm_up(exercises: Sequence[Exercise]) -> str:
    """What stands after `warmup:` wherever one exercise stands.

    That is its lighter sets where all its weeks and days have the same, and else the fullest of
    them as shares of the work: what leads to the heaviest day does no harm before a light one.
    """
    same = {_in_loads(exercise) for exercise in exercises}
    if len(same) == 1:
        return same.pop()
    return _in_shares(max(exercises, key=lambda exercise: len(exercise.warm_up)))


def _in_loads(exercise: Exercise) -> str:
    if exercise.load is None:
        return NONE  # nothing says in which unit
    unit = exercise.load.unit
    return ", ".join(f"1x{s.reps} {number(s.load)}{unit}" for s in exercise.warm_up) or NONE


def _in_shares(exercise: Exercise) -> str:
    """Each step as a share of the first work set, which is what Liftosaur takes % for.

    The empty bar weighs the same in every week.
    """
    work = sets_of(exercise)[0].load
    if work is None or work.value is None:
        return _in_loads(exercise)
    bar = _empty_bar(work)
    return ", ".join(
        f"1x{step.reps} {number(step.load)}{work.unit}"
        if step.load == bar
        else f"1x{step.reps} {step.load / work.value:.0%}"
        for step in exercise.warm_up
    )


def _empty_bar(load: Load) -> float | None:
    """What a load weighs without its plates, None where it has none."""
    if load.value is None or not load.per_side:
        return None
    plates = 2 * sum(plate.grains for plate in load.per_side)
    return in_unit(Mass(load.value, load.unit).grains - plates, load.unit)
