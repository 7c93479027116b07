"""What somebody lifts: maxima that are known or follow from others, and the loads of the gym."""

from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.plan import Request
from hinge_cli.plan.gym import GRAINS
from hinge_cli.planning.calendar import has_lighter_weeks
from hinge_cli.rulebook import inventory, progress
from hinge_cli.rulebook.duration import BAR_LOADS
from hinge_cli.rulebook.inventory import FIXED, Makeable
from hinge_cli.rulebook.loading import (
    LIGHTEST_SHARE,
    OLYMPIC_PERCENT,
    by_each_side,
    percent_of_max,
    reps_at,
)
from hinge_cli.rulebook.prescription import LIGHT_REPS, Prescription, most_reps
from hinge_cli.rulebook.safety import maxima_hold
from hinge_cli.rulebook.volume import EASY_RIR

# Up to here a gym's loads show by how much they differ.
_USUAL = 100 * GRAINS["kg"]

# Lifts are measured by others through no more links than this.
_LINKS = 3


def middle(reference: tuple[str, float, float]) -> float:
    """The middle of the range of a lift's share of another's maximum."""
    return (reference[1] + reference[2]) / 2


class Maximum(NamedTuple):
    """A one-repetition maximum in grains, and the lift it was estimated from, None if none."""

    grains: float
    estimated_from: str | None = None


class Strengths:
    """The maxima of a resolved request, and what its gym makes of them."""

    def __init__(self, request: Request, catalog: Catalog) -> None:
        self.request = request
        self.catalog = catalog
        grains = GRAINS[request.unit]
        self._maxima = {k: Maximum(float(v) * grains) for k, v in request.maxes.items()}
        for lift, maximum in list(self._maxima.items()):
            self._estimate_reference(lift, maximum)
        self._loads: dict[str, tuple[Makeable, ...]] = {}
        self._steps: dict[str, int] = {}

    def _estimate_reference(self, lift: str, maximum: Maximum) -> None:
        """What a lift says of the one that it is measured by, with the middle of the range."""
        reference = self.catalog[lift].load_reference
        if reference and reference[0] not in self._maxima and reference[0] in self.catalog:
            self._maxima[reference[0]] = Maximum(maximum.grains / middle(reference), lift)

    def maximum(self, movement: Movement, links: int = _LINKS) -> Maximum | None:
        """A lift's maximum, or the middle of what a related lift's makes likely.

        None where the body has changed since it was lifted.
        """
        if not maxima_hold(self.request.limits, movement.pattern):
            return None
        if movement.id in self._maxima:
            return self._maxima[movement.id]
        reference = movement.load_reference
        if not self._maxima or not links or reference is None or reference[0] not in self.catalog:
            return None
        other = self.maximum(self.catalog[reference[0]], links - 1)
        if other is None:
            return None
        return Maximum(other.grains * middle(reference), other.estimated_from or reference[0])

    def loads(self, movement: Movement) -> tuple[Makeable, ...]:
        """The loads that the gym makes for a lift, up to beyond what a block can reach."""
        if movement.id not in self._loads:
            maximum, gym = self.maximum(movement), self.request.gym
            if maximum is None or gym is None:
                return ()
            gain = progress.BLOCK_GAIN[self.request.level]
            most = round(maximum.grains * (1 + gain) ** 2)
            self._loads[movement.id] = inventory.makeable(
                gym, movement, self.request.equipment, most
            )
        return self._loads[movement.id]

    def step(self, movement: Movement) -> int:
        """What is added to a lift at a time, in grains: its own step, or the least of the gym.

        For dumbbells and kettlebells the least between two of those that are lifted; 0 for a lift
        that takes no steps, and where the gym has but one of them.
        """
        if movement.id not in self._steps:
            self._steps[movement.id] = self._step(movement)
        return self._steps[movement.id]

    def step_from(self, movement: Movement, work: float) -> int:
        """What is added to so many grains: from one dumbbell or kettlebell to the next.

        0 where the gym has none that is heavier.
        """
        loads = self.loads(movement)
        if movement.load in FIXED and loads and movement.step != (None, None):
            return inventory.gap_above(loads, work)
        return self.step(movement)

    def _step(self, movement: Movement) -> int:
        own = inventory.own_step(movement, self.request.unit)
        if movement.step == (None, None) or self.request.gym is None:
            return own
        loads = self.loads(movement) or inventory.makeable(
            self.request.gym, movement, self.request.equipment, _USUAL
        )
        least = inventory.gap(loads)
        if movement.load not in FIXED:
            return max(own, least)
        # Its own step is that of its usual implement, and another may be in the hands.
        return least if loads else own

    def nearest(self, movement: Movement, grains: float, *, down: bool = False) -> Makeable | None:
        """The load of the gym nearest to a computed one, None where all are too heavy."""
        step = inventory.rounding_step(movement, self.request.unit)
        return inventory.nearest(self.loads(movement), grains, step, down=down)

    def heavier(self, movement: Movement, load: Makeable) -> Makeable | None:
        """The first load that is a step heavier than another, None where the gym has none."""
        step = self.step_from(movement, load.grains)
        heavier = (more for more in self.loads(movement) if more.grains >= load.grains + step)
        return next(heavier, None) if step else None

    def _asked(self, movement: Movement, given: Prescription) -> tuple[float, float] | None:
        """A lift's maximum in grains and the % of it for a prescription; None where not known."""
        maximum = self.maximum(movement)
        if maximum is None:
            return None
        share = percent(movement, given.units[0], given.rir, self.request.level)
        return None if share is None else (maximum.grains, share)

    def can_start(self, movement: Movement, given: Prescription) -> bool:
        """Whether the gym makes the load of a prescription; true where none is known.

        Where lighter weeks are due, theirs too.
        """
        asked = self._asked(movement, given)
        if asked is None or not self.loads(movement):
            return True
        maximum, share = asked
        lighter = has_lighter_weeks(self.request.weeks, self.request.level)
        if lighter and given.rir is not None:
            easy = max(given.rir, progress.DELOAD_RIR)
            share = percent(movement, given.units[0], easy, self.request.level) or share
            return self.nearest(movement, maximum * share / 100, down=True) is not None
        down = is_easy(given.rir)
        return self.nearest(movement, maximum * share / 100, down=down) is not None

    def heavy_enough(self, movement: Movement, given: Prescription) -> bool:
        """Whether the gym's heaviest load makes a prescription work; true where none is known."""
        asked = self._asked(movement, given)
        if asked is None or not (loads := self.loads(movement)):
            return True
        maximum, share = asked
        return loads[-1].grains >= LIGHTEST_SHARE * maximum * share / 100

    def start(self, movement: Movement, given: Prescription) -> "Start | None":
        """How a prescription starts, None where no load is known or none is light enough."""
        asked = self._asked(movement, given)
        if asked is None or not self.can_start(movement, given):
            return None
        maximum, share = asked
        load = self.nearest(movement, maximum * share / 100, down=is_easy(given.rir))
        if load is None:
            return None
        lifted = load.grains / maximum * 100
        most = reps_most(given.units[1], given.rir, self.request.limits)
        sides = movement.sides
        return Start(load, share, *reps_with(lifted, *given.units, given.rir, most, sides))


class Start(NamedTuple):
    """A first load, its % of the maximum by the curve, and the repetitions it is lifted for."""

    load: Makeable
    percent: float
    low: int
    high: int


def is_easy(rir: int | None) -> bool:
    """Whether sets are easy ones: their load is rounded down, for rounded up they were none."""
    return rir is not None and rir >= EASY_RIR


def reps_most(high: int, rir: int | None, limits: tuple[str, ...]) -> int:
    """The most repetitions that a load may be filled with beyond a range that ends at `high`."""
    beyond = max(high, LIGHT_REPS[1]) if is_easy(rir) else high + progress.REPS_BEFORE_STEP
    return min(beyond, max(high, most_reps(limits)))


def reps_with(
    percent_lifted: float, low: int, high: int, rir: int | None, most: int, sides: str = "both"
) -> tuple[int, int]:
    """The range of repetitions that a load allows; up to so many where it is lighter."""
    if rir is None:
        return low, high
    allowed = reps_at(percent_lifted, rir) * (2 if sides == "alternating" else 1)
    low = max(low, min(most, allowed))
    return low, max(low, high)


def percent(movement: Movement, low: int, rir: int | None, level: str) -> float | None:
    """The % of the maximum for sets of `low` repetitions and more; None where none is known.

    The Olympic lifts end when speed drops, so theirs follows from the level.
    """
    if movement.unit != "reps":
        return None
    if rir is None:
        if movement.load not in BAR_LOADS:
            return None
        low_end, high_end = OLYMPIC_PERCENT.get(level, (0.0, 0.0))
        return (low_end + high_end) / 2 or None
    return percent_of_max(by_each_side(low, movement.sides), rir)
