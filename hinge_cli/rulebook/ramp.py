"""The lighter sets before a heavy one: how many, at which share of the work, of how many reps.

A convention of coaches: repetitions taper, the first jump is the largest, the plates are easy. The
more is lifted, the more steps lead there.
"""

from typing import NamedTuple

from hinge_cli.catalog.movement import Movement
from hinge_cli.rulebook.duration import BAR_LOADS, RAMP_SETS
from hinge_cli.rulebook.inventory import Makeable


class Step(NamedTuple):
    """A lighter set: % of the work weight (0 is the empty bar) and repetitions."""

    percent: int
    reps: int


# In the order in which they are worth doing: the first few are taken, then sorted.
FROM_RACK = (Step(0, 5), Step(60, 3), Step(80, 2), Step(40, 5), Step(90, 1))
FROM_FLOOR = (Step(60, 3), Step(80, 2), Step(40, 5), Step(90, 1))
# Where plates leave no lighter load on the floor: sets and repetitions with the empty bar.
FROM_THE_HANG = (2, 5)
# What is no bar asks for one; a second lift on a bar for one less than a first of its weight.
SHORT, SECOND = (Step(60, 3),), (Step(60, 3), Step(80, 2), Step(40, 5))
# The step at 90% only before work of at least this % of the maximum.
LAST_STEP_FROM_PERCENT = 85.0

# On a bar every exercise at this % of the maximum or above gets all its steps, wherever it stands.
NEAR_LIMIT_PERCENT = 80.0

# How many steps a work weight takes, in kg: up to 40 one, up to 60 two, ... Near the limit a bar
# above the first of these takes one at 80% in any case.
STEPS_UP_TO_KG = ((40, 1), (60, 2), (100, 3), (140, 4))
MOST_STEPS, LEAST_NEAR_LIMIT = 5, 3

# What prepares a pattern, the first that equipment and body allow, and its repetitions.
PREPARATION = {
    "hinge": ("dowel-hip-hinge", "glute-bridge"),
    "squat": ("bodyweight-squat", "goblet-squat", "sit-to-stand"),
    "overhead-press": ("band-pull-apart", "half-kneeling-landmine-press", "wall-slide"),
}
PREPARATION_REPS = 8

# A step may stray this far, in % of the work weight, to plates that are easily put on.
EASY = 5


def count(kilograms: float) -> int:
    """How many steps lead to a work weight."""
    return next((n for most, n in STEPS_UP_TO_KG if kilograms <= most), MOST_STEPS)


def steps(movement: Movement, kilograms: float, percent: float, intensity: str) -> list[Step]:
    """The steps to a work weight at a % of the maximum, the lightest first."""
    on_bar, light = movement.load in BAR_LOADS, STEPS_UP_TO_KG[0][0]
    near_limit = on_bar and percent >= NEAR_LIMIT_PERCENT
    loaded = on_bar and kilograms > light
    if not (near_limit or loaded or RAMP_SETS.get(intensity, {}).get(on_bar)):
        return []
    if not on_bar:
        return list(SHORT)
    if not (near_limit or intensity in ("power", "heavy")):
        return sorted(SECOND[: max(1, count(kilograms) - 1)])
    wanted = FROM_FLOOR if movement.from_floor else FROM_RACK
    least = LEAST_NEAR_LIMIT if near_limit and loaded else 1
    taken = wanted[: max(count(kilograms), least)]
    return sorted(s for s in taken if s.percent < 90 or percent >= LAST_STEP_FROM_PERCENT)


def ramp(taken: list[Step], loads: tuple[Makeable, ...], work: int) -> list[tuple[int, Makeable]]:
    """The lighter sets as (repetitions, load), rising, each below the work weight in grains.

    Near each step the load with the fewest plates is taken. Steps that fall together, as below
    plate height, are one.
    """
    sets: list[tuple[int, Makeable]] = []
    for step in taken:
        target = work * step.percent / 100
        slack = work * EASY / 100
        near = [m for m in loads if abs(m.grains - target) <= slack]
        if step.percent == 0:
            near = list(loads[:1])
        elif not near:
            near = [min(loads, key=lambda m: abs(m.grains - target))]
        load = min(near, key=lambda m: (len(m.per_side), abs(m.grains - target)))
        rises = not sets or load.grains > sets[-1][1].grains
        if rises and load.grains + slack < work:
            sets.append((step.reps, load))
    return sets
