"""How long a written session takes: the same estimate that the planner makes while it chooses."""

from __future__ import annotations

from collections.abc import Iterable

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.plan import Exercise
from hinge_cli.rulebook import duration
from hinge_cli.rulebook.counting import is_hard


def session_minutes(exercises: Iterable[Exercise], catalog: Catalog, *, ramps: bool = True) -> int:
    """Minutes of a session, warm-up included; what the catalog does not know takes none."""
    seconds = float(duration.GENERAL_WARM_UP)
    supersets: dict[str, list[Exercise]] = {}
    for exercise in exercises:
        if exercise.movement in catalog:
            seconds += round(exercise_seconds(exercise, catalog[exercise.movement], ramps=ramps))
            if exercise.superset:
                supersets.setdefault(exercise.superset, []).append(exercise)
    return -(-int(seconds - sum(map(_saved, supersets.values()))) // 60)


def exercise_seconds(exercise: Exercise, movement: Movement, *, ramps: bool) -> float:
    """Seconds of setting up, lighter sets, work and rest of one exercise done by itself."""
    middle = (exercise.low + exercise.high) / 2
    one_set = duration.set_seconds(middle, movement.seconds_each, per_side=exercise.per_side)
    rest = duration.straight_rest(exercise.sets, _rest(exercise))
    lighter = ramp_seconds(exercise, movement) if ramps else 0.0
    return duration.setup(movement.load) + lighter + exercise.sets * one_set + rest


def ramp_seconds(exercise: Exercise, movement: Movement) -> float:
    """Seconds of the lighter sets: those that are written, the usual ones where no load is."""
    each, per_side = movement.seconds_each, exercise.per_side
    if exercise.load is not None:
        reps = [ramp_set.reps for ramp_set in exercise.warm_up]
        return duration.ramp(reps, movement.load, each, per_side=per_side)
    return duration.usual_ramp(intensity_of(exercise), movement.load, each, per_side=per_side)


def intensity_of(exercise: Exercise) -> str:
    """The intensity behind a role: `heavy`, `moderate`, `light`, or the role itself."""
    if exercise.role == "secondary":
        return "moderate" if is_hard(exercise) else "light"
    return "heavy" if exercise.role == "main" else exercise.role


def _rest(exercise: Exercise) -> int:
    return duration.USUAL_REST if exercise.rest_seconds is None else exercise.rest_seconds


def _saved(together: list[Exercise]) -> int:
    """Seconds that alternating the first two of a superset saves."""
    if len(together) < 2:
        return 0
    one, other = together[:2]
    return duration.superset_saving(one.sets, _rest(one), other.sets, _rest(other))
