"""What the sets of an exercise leave in reserve, told by the heaviest of them."""

from __future__ import annotations

from collections.abc import Sequence

from hinge_cli.plan import WorkSet
from hinge_cli.rulebook.loading import least_reserve
from hinge_cli.rulebook.strength import MOST_REPS, estimate_max


def weight(one: WorkSet) -> float:
    """How heavy a set is among others of the same exercise."""
    load = one.load
    return 0.0 if load is None else load.percent_1rm or load.value or 0.0


def heaviest(sets: Sequence[WorkSet]) -> int:
    """The place of the heaviest set; of those as heavy, an open one, else that of most reps."""

    def strength(i: int) -> tuple[float, bool, int]:
        one = sets[i]
        return weight(one), one.open, one.reps + (one.rir or 0)

    return max(range(len(sets)), key=strength)


def reserves(sets: Sequence[WorkSet], unit: str) -> list[int | None]:
    """What each set leaves in reserve: as it says, else as the heaviest tells of the maximum."""
    top = sets[heaviest(sets)]
    maximum = _maximum(top, unit)
    return [one.rir if weight(one) >= weight(top) else _reserve(one, maximum) for one in sets]


def _maximum(top: WorkSet, unit: str) -> float | None:
    """What the heaviest set says of the maximum; None where it says nothing."""
    reserve = top.rir or 0
    if unit != "reps" or not weight(top) or top.reps + reserve > MOST_REPS:
        return None
    return estimate_max(weight(top), top.reps, reserve)


def _reserve(one: WorkSet, maximum: float | None) -> int | None:
    """What a lighter set leaves in reserve: as it says, or as the maximum does."""
    load = one.load
    if one.rir is not None or one.open or load is None or load.value is None or maximum is None:
        return one.rir
    return least_reserve(100 * weight(one) / maximum, one.reps)
