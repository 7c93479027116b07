"""How far repetitions rise before a step that is large, and where they begin again after it."""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Exercise, Plan
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.prescription import most_reps, prescribe
from hinge_cli.rulebook.timing import intensity_of

# What must be stated for the range that an exercise was given to be known.
_TELLS_RANGES = ("goal", "level", "equipment", "minutes")


def steps_far(exercise: Exercise) -> bool:
    """Whether the step of an exercise is more than its load may rise by from week to week."""
    rule, load = exercise.progression, exercise.load
    if rule is None or not rule.step or load is None or not load.value:
        return False
    return rule.step > progress.JUMP_MOST * load.value


def span(exercise: Exercise, plan: Plan, catalog: Catalog) -> tuple[int, int]:
    """From how many repetitions to how many an exercise goes before its load steps.

    A light load is lifted for more than the range that was given, so what is shown tells neither
    end. No more are asked for than limitations allow.
    """
    low, high = given(exercise, plan, catalog)
    rule, load = exercise.progression, exercise.load
    if not steps_far(exercise) or rule is None or load is None:
        return exercise.low, exercise.high
    more = progress.reps_beyond(load.value or 0.0, rule.step or 0.0, low, high, exercise.rir or 0)
    most = max(high, most_reps(plan.request.limits))
    return low, max(exercise.high, min(high + more, most))


def given(exercise: Exercise, plan: Plan, catalog: Catalog) -> tuple[int, int]:
    """The range that goal and level give an exercise, where it is theirs; else its own."""
    own = exercise.low, exercise.high
    if not plan.unstated.isdisjoint(_TELLS_RANGES) or exercise.movement not in catalog:
        return own
    request = plan.request
    low, high = prescribe(
        catalog[exercise.movement],
        goal=request.goal,
        level=request.level,
        intensity=intensity_of(exercise),
        minutes=request.minutes,
        limits=request.limits,
    ).units
    high = min(high, low + progress.FILL_WEEKS_MOST - 1)
    raised = low <= exercise.low and exercise.high == max(exercise.low, high)
    return (low, high) if raised else own
