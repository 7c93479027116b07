"""What a week costs: every distance from the rulebook's targets, in thousandths of a point.

Tables give the cost of a quantity, so that the search only looks them up.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.rulebook import balance, frequency, volume, weights

QUARTERS = 4
POINT = 1000
MOST_QUARTERS = 400  # far beyond any week


@lru_cache(maxsize=64)
def muscle_costs(goal: str, level: str, days: int) -> tuple[tuple[int, ...], ...]:
    """For every muscle the cost of a number of quarter sets in the week."""
    band = volume.MUSCLE_SETS[goal][level]
    starved = weights.NOTE if days <= volume.FEW_DAYS else weights.WARNING
    least = volume.LEAST_MUSCLE_SETS

    def major(sets: float) -> float:
        cost = weights.MAJOR_BELOW_FLOOR * max(0.0, max(band.floor, least) - sets)
        cost += weights.MAJOR_BELOW_TARGET * max(0.0, band.target - sets)
        return cost + starved * (sets < least) + too_much(sets)

    def minor(sets: float) -> float:
        return weights.MINOR_BELOW_LEAST * max(0.0, least - sets) + too_much(sets)

    def too_much(sets: float) -> float:
        beyond = sets - band.ceiling
        return weights.WARNING + weights.ABOVE_CEILING * beyond if beyond > 0 else 0.0

    majors, minors = _table(major), _table(minor)
    return tuple(majors if muscle in volume.MAJOR_MUSCLES else minors for muscle in MUSCLES)


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

    return dict.fromkeys(FOUNDATION, _table(cost))


def _table(cost: Callable[[float], float]) -> tuple[int, ...]:
    return tuple(round(cost(q / QUARTERS) * POINT) for q in range(MOST_QUARTERS))


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


_TOGETHER: dict[str, tuple[str, ...]] = {
    pattern: group
    for group in ((*balance.PULL, *balance.PUSH), ("hinge", "squat"))
    for pattern in group
}


def weighed_with(pattern: str) -> tuple[str, ...]:
    """The patterns whose further sets cost more or less with those of a pattern; it is one."""
    return _TOGETHER.get(pattern, (pattern,))


def ratio_costs(sets: dict[str, int]) -> int:
    """What the proportions of a week cost, from quarter sets by pattern."""
    return _ratio_costs(
        sets["hinge"],
        sets["squat"],
        sets["overhead-press"],
        sets["horizontal-push"],
        sets["horizontal-pull"],
        sets["vertical-pull"],
    )


@lru_cache(maxsize=1 << 16)
def _ratio_costs(hinge: int, squat: int, press: int, push: int, row: int, pulldown: int) -> int:
    return (
        round(weights.ERROR * POINT) * (row + pulldown == 0)
        + _ratio_cost(row + pulldown, push + press, balance.PULL_TO_PUSH, weights.PULL_TO_PUSH)
        + _ratio_cost(hinge, squat, balance.HINGE_TO_SQUAT, weights.HINGE_TO_SQUAT)
        + _ratio_cost(
            pulldown, press, balance.VERTICAL_PULL_TO_PRESS, weights.VERTICAL_PULL_TO_PRESS
        )
    )


def _ratio_cost(one: int, other: int, ratio: balance.Ratio, weight: float) -> int:
    off = max(0.0, ratio.low * other - one, one - ratio.high * other) / QUARTERS
    return round((weight * off + weights.WARNING * ratio.warns(one, other)) * POINT)


# A day asked for and left without any work.
EMPTY_DAY = round(weights.EMPTY_DAY * POINT)
SUPERSET = round(weights.SUPERSET * POINT)
_UNUSED = tuple(
    round(weights.UNUSED_MINUTE * max(0, minutes - weights.UNUSED_SLACK) * POINT)
    for minutes in range(frequency.MINUTES_MOST + 1)
)


def day_cost(seconds_left: int, spare: int) -> int:
    """What a session costs for the time it leaves unused, or for needing supersets to fit."""
    if seconds_left < 0:
        return SUPERSET
    return _UNUSED[(seconds_left - spare) // 60] if seconds_left > spare else 0


@lru_cache(maxsize=4)
def variety_costs(level: str) -> tuple[dict[str, int], dict[str, int]]:
    """By pattern, what a movement costs on its first and on every further day."""
    first = dict.fromkeys(PATTERNS, 0)
    again = dict.fromkeys(PATTERNS, round(weights.SAME_ASSISTANCE_AGAIN * POINT))
    for pattern in FOUNDATION:
        # Beginners practise one lift a pattern; others gain from a second.
        learning = level == "beginner"
        first[pattern] = round(weights.BEGINNER_NEW_LIFT * POINT) if learning else 0
        again[pattern] = 0 if learning else round(weights.SAME_LIFT_AGAIN * POINT)
    return first, again
