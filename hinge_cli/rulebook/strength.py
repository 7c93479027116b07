"""How strong: the one-repetition maximum that a set stands for.

Seven published formulas, of which the median is taken; they agree within a few per cent up to ten
repetitions and grow vague beyond. All but two give more than the weight itself at one repetition,
so one repetition counts as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from math import exp

# Each takes the weight and the repetitions to failure.
FORMULAS: dict[str, Callable[[float, float], float]] = {
    "epley": lambda w, r: w * (1 + r / 30),
    "brzycki": lambda w, r: w * 36 / (37 - r),
    "lombardi": lambda w, r: w * r**0.10,
    "wathan": lambda w, r: 100 * w / (48.8 + 53.8 * exp(-0.075 * r)),
    "mayhew": lambda w, r: 100 * w / (52.2 + 41.9 * exp(-0.055 * r)),
    "lander": lambda w, r: 100 * w / (101.3 - 2.67123 * r),
    "oconner": lambda w, r: w * (1 + 0.025 * r),
}

# Estimates from more repetitions are vague, and from more than the most worthless.
VAGUE_FROM_REPS, MOST_REPS = 11, 15
# What a plan notes of a maximum that was estimated from so many.
VAGUE = f"comes from {VAGUE_FROM_REPS} repetitions or more; such estimates are vague"

# Nobody has lifted more, in any lift that hinge knows, with a hand's breadth to spare.
HEAVIEST = {"kg": 600.0, "lb": 1320.0}


def estimate_max(weight: float, reps: int, in_reserve: float = 0) -> float:
    """The one-repetition maximum, in the unit of `weight`, from a set of `reps`.

    Repetitions in reserve count as if they had been done. Raises `ValueError` for fewer than one
    repetition or more than `MOST_REPS` in all.
    """
    effective = reps + in_reserve
    if not 1 <= reps <= effective <= MOST_REPS:
        raise ValueError(f"{effective:g} repetitions")
    if effective == 1:
        return weight
    from statistics import median  # late: it loads fractions, and few plans need it

    return median(formula(weight, effective) for formula in FORMULAS.values())
