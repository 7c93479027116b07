"""What a week costs: every distance from the rulebook's targets, in thousandths of a point.

Tables give the cost of a quantity, so that the search only looks them up.
"""

from collections.abc import Callable
from functools import cache, lru_cache, partial
from typing import NamedTuple

from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.rulebook import balance, frequency, volume, weights

QUARTERS = 4
POINT = 1000
MOST_QUARTERS = 400  # far beyond any week


@lru_cache(maxsize=64)
def muscle_costs(
    goal: str, level: str, days: int, strained: frozenset[str] = frozenset()
) -> tuple[tuple[int, ...], ...]:
    """For every muscle the cost of a number of quarter sets in the week."""
    starved = weights.NOTE if days <= volume.FEW_DAYS else weights.WARNING
    least = volume.LEAST_MUSCLE_SETS

    def major(sets: float, band: volume.Band) -> float:
        cost = weights.MAJOR_BELOW_FLOOR * max(0.0, band.floor - sets)
        cost += weights.MAJOR_BELOW_TARGET * max(0.0, band.target - sets)
        return cost + starved * (sets < least) + too_much(sets, band)

    def minor(sets: float, band: volume.Band) -> float:
        return weights.MINOR_BELOW_LEAST * max(0.0, least - sets) + too_much(sets, band)

    def too_much(sets: float, band: volume.Band) -> float:
        beyond = sets - band.ceiling
        return weights.WARNING + weights.ABOVE_CEILING * beyond if beyond > 0 else 0.0

    tables: dict[tuple[object, volume.Band], tuple[int, ...]] = {}
    costs = []
    for muscle in MUSCLES:
        band = volume.muscle_band(muscle, goal, level)
        cost = major if muscle in volume.MAJOR_MUSCLES else minor
        if muscle in volume.BUSY_ANYWAY or muscle in strained:
            cost = too_much
        if (cost, band) not in tables:
            tables[cost, band] = _table(partial(cost, band=band), band.ceiling)
        costs.append(tables[cost, band])
    return tuple(costs)


@lru_cache(maxsize=64)
def pattern_costs(goal: str, level: str) -> dict[str, tuple[int, ...]]:
    """For every foundational pattern the cost of a number of quarter sets in the week."""
    band = volume.PATTERN_SETS[goal][level]

    def cost(sets: float) -> float:
        return (
            weights.PATTERN_BELOW_FLOOR * max(0.0, band.floor - sets)
            + weights.PATTERN_BELOW_TARGET * max(0.0, band.target - sets)
            + weights.PATTERN_ABOVE_CEILING * max(0.0, sets - band.ceiling)
        )

    return dict.fromkeys(FOUNDATION, _table(cost, band.ceiling))


def _table(cost: Callable[[float], float], ceiling: float) -> tuple[int, ...]:
    """The cost of every number of quarter sets; above the ceiling it rises by the same each."""
    bends = round(ceiling * QUARTERS) + 1
    table = [round(cost(q / QUARTERS) * POINT) for q in range(bends + 2)]
    step = table[-1] - table[-2]
    table += [table[-1] + n * step for n in range(1, MOST_QUARTERS - len(table) + 1)]
    return tuple(table)


# A foundational pattern that is missing costs more than everything else together can gain.
NEVER = 1_000_000


@lru_cache(maxsize=8)
def exposure_costs(days: int) -> dict[str, tuple[int, ...]]:
    """For every pattern that must come often enough the cost of a number of days it comes on."""
    costs: dict[str, tuple[int, ...]] = {}
    for pattern in FOUNDATION:
        wanted = frequency.PATTERN_DAYS[days]
        costs[pattern] = tuple(NEVER * max(0, wanted - n) for n in range(9))
    for pattern in balance.PULL:
        costs[pattern] = tuple(round(weights.WARNING * POINT) * (n == 0) for n in range(9))
    for pattern, wanted in frequency.COMPLEMENT_DAYS.items():
        wanted = min(wanted, days)
        costs[pattern] = tuple(
            round((weights.NOTE * (n == 0) + weights.COMPLEMENT_DAY * max(0, wanted - n)) * POINT)
            for n in range(9)
        )
    return costs


class Bits(NamedTuple):
    """Where the sets and days of a pattern stand in the number of those it is weighed with.

    What a further set of one of them costs hangs on all of them, so one number holds them all.
    """

    group: int
    shift: int

    def packed(self, sets: int, days: int) -> int:
        """Quarter sets and days as a part of the number."""
        return (sets | days << _SETS_BITS) << self.shift

    def sets(self, packed: int) -> int:
        """The quarter sets in a number."""
        return packed >> self.shift & (1 << _SETS_BITS) - 1

    def days(self, packed: int) -> int:
        """The days in a number."""
        return packed >> self.shift + _SETS_BITS & (1 << _DAYS_BITS) - 1


_SETS_BITS, _DAYS_BITS = 12, 6
_WEIGHED = ((*balance.PULL, *balance.PUSH), ("hinge", "squat"))
_ALONE = tuple((p,) for p in PATTERNS if not any(p in group for group in _WEIGHED))
PACKED = {
    pattern: Bits(group, n * (_SETS_BITS + _DAYS_BITS))
    for group, patterns in enumerate((*_WEIGHED, *_ALONE))
    for n, pattern in enumerate(patterns)
}

GROUPS = tuple(
    tuple((pattern, place) for pattern, place in PACKED.items() if place.group == group)
    for group in range(len(_WEIGHED) + len(_ALONE))
)


def ratio_costs(group: int, packed: int) -> int:
    """What the proportions between the patterns of a group cost."""
    if group == PACKED["hinge"].group:
        return _hinge_to_squat(PACKED["hinge"].sets(packed), PACKED["squat"].sets(packed))
    if group != PACKED["overhead-press"].group:
        return 0
    row, pulldown, press, push = [place.sets(packed) for place in _PULL_AND_PUSH]
    return _pull_to_push(row + pulldown, push + press) + _pulldown_to_press(pulldown, press)


_PULL_AND_PUSH = tuple(
    PACKED[p] for p in ("horizontal-pull", "vertical-pull", "overhead-press", "horizontal-push")
)


@cache
def _hinge_to_squat(hinge: int, squat: int) -> int:
    return _ratio_cost(hinge, squat, balance.HINGE_TO_SQUAT, weights.HINGE_TO_SQUAT)


@cache
def _pull_to_push(pull: int, push: int) -> int:
    nothing = round(weights.ERROR * POINT) * (pull == 0)
    return nothing + _ratio_cost(pull, push, balance.PULL_TO_PUSH, weights.PULL_TO_PUSH)


@cache
def _pulldown_to_press(pulldown: int, press: int) -> int:
    to_press = balance.VERTICAL_PULL_TO_PRESS
    return _ratio_cost(pulldown, press, to_press, weights.VERTICAL_PULL_TO_PRESS)


def _ratio_cost(one: int, other: int, ratio: balance.Ratio, weight: float) -> int:
    off = max(0.0, ratio.low * other - one, one - ratio.high * other) / QUARTERS
    return round((weight * off + weights.WARNING * ratio.warns(one, other)) * POINT)


# A day asked for and left without any work.
EMPTY_DAY = round(weights.EMPTY_DAY * POINT)
SUPERSET = round(weights.SUPERSET * POINT)
_UNUSED = tuple(
    round(weights.UNUSED_MINUTE_SQUARED * max(0, minutes - weights.UNUSED_SLACK) ** 2 * POINT)
    for minutes in range(frequency.MINUTES_MOST + 1)
)


def day_cost(seconds_left: int, spare: int) -> int:
    """What a session costs for the time it leaves unused, or for needing supersets to fit."""
    if seconds_left < 0:
        return SUPERSET
    return _UNUSED[(seconds_left - spare) // 60] if seconds_left > spare else 0


@lru_cache(maxsize=8)
def day_costs(minutes: int, spare: int) -> tuple[int, ...]:
    """The same for every whole number of minutes that a session of so many may leave.

    Where it is too long, the number is negative and counts from the end.
    """
    left = [*range(minutes + 1), *[-1] * (2 * frequency.MINUTES_MOST)]
    return tuple([day_cost(60 * n, spare) for n in left])


@lru_cache(maxsize=4)
def variety_costs(level: str) -> tuple[dict[str, int], dict[str, int]]:
    """By pattern, what a movement costs on its first and on every further day."""
    first = dict.fromkeys(PATTERNS, 0)
    again = dict.fromkeys(PATTERNS, round(weights.SAME_ASSISTANCE_AGAIN[level] * POINT))
    for pattern in FOUNDATION:
        # Beginners practise one lift a pattern; others gain from a second.
        learning = level == "beginner"
        first[pattern] = round(weights.BEGINNER_NEW_LIFT * POINT) if learning else 0
        again[pattern] = 0 if learning else round(weights.SAME_LIFT_AGAIN * POINT)
    return first, again
