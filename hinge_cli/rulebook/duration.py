"""How long things take, in seconds.

Checked against published programmes: the formula gives 48 minutes for StrongLifts B (about 45
published) and 41 for Starting Strength A (45 to 60).
"""

from __future__ import annotations

from collections.abc import Iterable

GENERAL_WARM_UP = 300
SETUP_BAR = 90
SETUP_OTHER = 45
BAR_LOADS = frozenset({"barbell", "trap-bar"})
SIDE_SWITCH = 10

# Lighter sets before the heavy ones while no load is known, by whether a bar is loaded; each with
# its rest and plate change.
RAMP_SETS = {
    "power": {True: 2, False: 0},
    "heavy": {True: 3, False: 1},
    "moderate": {True: 1, False: 0},
}
RAMP_REPS, RAMP_REPS_MOST = 4, 5
RAMP_REST = 45
PLATE_CHANGE = 20

# Between sets where nobody says how long: convention.
USUAL_REST = 120
# Nobody rests longer between two sets.
REST_MOST = 3600

SUPERSET_LEAST_REST = 45

# A plan that takes this much longer than asked is worth a warning.
OVERTIME = 1.10


def usual_ramp(intensity: str, load: str, seconds_each: float, *, per_side: bool) -> float:
    """Seconds of the lighter sets before an exercise whose load is not known."""
    sets = RAMP_SETS.get(intensity, {}).get(load in BAR_LOADS, 0)
    return ramp([RAMP_REPS] * sets, load, seconds_each, per_side=per_side)


def ramp(reps: Iterable[int], load: str, seconds_each: float, *, per_side: bool) -> float:
    """Seconds of lighter sets of so many repetitions."""
    pause = RAMP_REST + (PLATE_CHANGE if load in BAR_LOADS else 0)
    return sum(set_seconds(n, seconds_each, per_side=per_side) + pause for n in reps)


def setup(load: str) -> int:
    """Seconds to get an exercise ready."""
    return SETUP_BAR if load in BAR_LOADS else SETUP_OTHER


def set_seconds(units: float, seconds_each: float, *, per_side: bool) -> float:
    """Seconds one set takes, both sides where it is done per side."""
    return 2 * units * seconds_each + SIDE_SWITCH if per_side else units * seconds_each


def straight_rest(sets: int, rest: int) -> int:
    """Seconds of rest between the sets of one exercise."""
    return (sets - 1) * rest


def superset_rest(sets: int, rest: int, other_sets: int, other_rest: int) -> float:
    """Seconds of rest in two exercises whose sets alternate.

    Between alternating sets half of the longer rest; sets that remain of one rest as they would.
    """
    rounds = min(sets, other_sets)
    between = max(SUPERSET_LEAST_REST, max(rest, other_rest) / 2)
    remaining = rest if sets > other_sets else other_rest
    return (2 * rounds - 1) * between + abs(sets - other_sets) * remaining


def superset_saving(sets: int, rest: int, other_sets: int, other_rest: int) -> int:
    """Seconds that alternating the sets of two exercises saves; negative where it takes longer."""
    straight = straight_rest(sets, rest) + straight_rest(other_sets, other_rest)
    return int(straight - superset_rest(sets, rest, other_sets, other_rest))


def superset_share(sets: int, rest: int) -> int:
    """Half of the rests of an exercise: a superset never saves more than the two halves together.

    Between alternating sets there is half of the longer rest, and twice as many of them.
    """
    return -(-(sets - 1) * rest // 2)
