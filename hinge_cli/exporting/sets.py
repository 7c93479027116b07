"""The sets of an exercise one by one, whether they differ or not."""

from typing import NamedTuple

from hinge_cli.plan import Exercise, Load


class OneSet(NamedTuple):
    """What one set asks for; `high` is None where it goes on as long as it can."""

    low: int
    high: int | None
    rir: int | None
    load: Load | None


def sets_of(exercise: Exercise) -> list[OneSet]:
    """The work sets in order."""
    if exercise.work:
        return [
            OneSet(one.reps, None if one.open else one.reps, one.rir, one.load)
            for one in exercise.work
        ]
    high = None if exercise.open else exercise.high
    return [OneSet(exercise.low, high, exercise.rir, exercise.load)] * exercise.sets
