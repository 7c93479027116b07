"""What must stand in proportion: pulling and pushing, hinging and squatting. All conventions."""

from math import ceil
from typing import NamedTuple

# An average of weeks has two decimals; what floats add to them is no further set.
_SLACK = 1e-9


class Ratio(NamedTuple):
    """A ratio of weekly sets: where it should lie, and outside which it is worth a warning."""

    low: float
    high: float
    warn_low: float
    warn_high: float

    def warns(self, one: float, other: float) -> bool:
        """Whether so many sets of the one against the other are worth a warning."""
        return one < self.warn_low * other or one > self.warn_high * other

    def lacks(self, one: float, other: float) -> int:
        """About how many sets one side lacks to what is aimed at, if the other keeps its own."""
        return ceil(max(self.low * other - one, one / self.high - other) - _SLACK)

    def turns(self, one: float, other: float) -> int:
        """About how many sets of the one must become sets of the other."""
        return ceil(
            max(
                (self.low * other - one) / (1 + self.low),
                (one - self.high * other) / (1 + self.high),
            )
            - _SLACK
        )


PULL = ("horizontal-pull", "vertical-pull")
PUSH = ("horizontal-push", "overhead-press")

# No trial shows that more pulling protects shoulders; strength ratios of athletes suggest balance.
PULL_TO_PUSH = Ratio(1.0, 1.5, 0.75, 2.0)
HINGE_TO_SQUAT = Ratio(0.67, 1.5, 0.5, 2.0)
VERTICAL_PULL_TO_PRESS = Ratio(0.75, 1.5, 0.0, float("inf"))
