"""How heavy: the share of a one-repetition maximum that repetitions and reserve stand for.

The curve is the commonly reproduced table of repetitions against effort, which depends on their sum
alone: repetitions done plus repetitions in reserve. No canonical publication exists, and at 70% of
their maximum people manage from 6 to 26 repetitions, so every load is a first estimate.
"""

from __future__ import annotations

# Repetitions done plus repetitions in reserve -> % of the one-repetition maximum.
PERCENT_OF_MAX = {
    1: 100.0,
    2: 95.5,
    3: 92.2,
    4: 89.2,
    5: 86.3,
    6: 83.7,
    7: 81.1,
    8: 78.6,
    9: 76.2,
    10: 73.9,
    11: 70.7,
    12: 68.0,
    13: 65.3,
    14: 62.6,
    15: 59.9,
    16: 57.4,
}

# How far, in points of %, a stated percentage may lie from the curve before the two contradict each
# other (convention; about two repetitions).
TOLERANCE = 5.0


def percent_of_max(reps: int, rir: int) -> float | None:
    """The % of the one-repetition maximum for a set, None beyond the curve's end."""
    return PERCENT_OF_MAX.get(reps + rir)
