"""How heavy: the share of a one-repetition maximum that repetitions and reserve stand for.

The curve is the commonly reproduced table of repetitions against effort, which depends on their sum
alone: repetitions done plus repetitions in reserve. No canonical publication exists, and at 70% of
their maximum people manage from 6 to 26 repetitions, so every load is a first estimate.
"""

from __future__ import annotations

# Repetitions done plus repetitions in reserve -> % of the one-repetition maximum.
PERCENT_OF_MAX = {
    1: 100.0,
    1.5: 97.8,
    2: 95.5,
    2.5: 93.9,
    3: 92.2,
    3.5: 90.7,
    4: 89.2,
    4.5: 87.8,
    5: 86.3,
    5.5: 85.0,
    6: 83.7,
    6.5: 82.4,
    7: 81.1,
    7.5: 79.9,
    8: 78.6,
    8.5: 77.4,
    9: 76.2,
    9.5: 75.1,
    10: 73.9,
    10.5: 72.3,
    11: 70.7,
    11.5: 69.4,
    12: 68.0,
    12.5: 66.7,
    13: 65.3,
    13.5: 64.0,
    14: 62.6,
    14.5: 61.3,
    15: 59.9,
    15.5: 58.6,
    16: 57.4,
}

# The repetitions at its end; what is lighter may be lifted for as many or more.
LAST = 16

# What is left in reserve is told from 0 to this.
RIR_MOST = 10

# What the Olympic lifts are trained at, in % of their own maximum: convention.
OLYMPIC_PERCENT = {"intermediate": (60.0, 80.0), "advanced": (70.0, 90.0)}

# How far, in points of %, a stated percentage may lie from the curve before the two contradict each
# other (convention; about two repetitions).
TOLERANCE = 5.0


def by_each_side(reps: int, sides: str) -> int:
    """The repetitions that a side does: where sides alternate both are counted."""
    return reps // 2 if sides == "alternating" else reps


# Less than this share of the load that is due makes other work of it (convention).
LIGHTEST_SHARE = 0.8


def percent_of_max(reps: int, rir: float) -> float | None:
    """The % of the one-repetition maximum for a set, None beyond the curve's end."""
    return PERCENT_OF_MAX.get(reps + rir)


def reserve_at(percent: float, reps: int) -> int | None:
    """What so many repetitions at a % of the maximum leave in reserve, None where nobody can tell.

    That is beyond the curve's end, and where more is left than the scale holds.
    """
    left = reps_at(percent, reps)
    return None if percent < PERCENT_OF_MAX[LAST] or left > RIR_MOST else left


def least_reserve(percent: float, reps: int) -> int:
    """What so many repetitions at a % of the maximum leave in reserve, at least."""
    return min(reps_at(percent, reps), RIR_MOST)


def reps_at(percent: float, rir: int) -> int:
    """The repetitions that leave `rir` in reserve at a % of the maximum; 0 where none do."""
    able = max((n for n, share in PERCENT_OF_MAX.items() if share >= percent), default=0)
    return max(0, int(able) - rir)
