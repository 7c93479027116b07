"""States a week as an optimisation problem: slots, the options of each, and what a week costs.

Everything is in whole numbers, so that the same request gives the same week everywhere: costs in
thousandths of a point of the balance score, sets in quarters of a credited set, times in seconds.
"""

from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import FOUNDATION, PATTERNS
from hinge_cli.plan import Request
from hinge_cli.planning.candidates import candidates
from hinge_cli.planning.capacity import Capacity
from hinge_cli.planning.costs import (
    POINT,
    day_costs,
    exposure_costs,
    muscle_costs,
    pattern_costs,
    variety_costs,
)
from hinge_cli.planning.options import Kind, Option, kinds_of
from hinge_cli.planning.skeleton import Day, close, days_of
from hinge_cli.planning.strengths import Strengths
from hinge_cli.rulebook import balance, frequency, volume, weights
from hinge_cli.rulebook.prescription import POWER_DAYS_MOST
from hinge_cli.rulebook.recovery import RECOVER_OVERNIGHT
from hinge_cli.rulebook.splits import HARD, POWER, Wish

_PULL_AND_PUSH, _HINGE_AND_SQUAT, _SINGLE_LEG, _CORE, _CARRY = (1 << n for n in range(8, 13))
_WEIGHED_TOGETHER = {
    **dict.fromkeys((*balance.PULL, *balance.PUSH), _PULL_AND_PUSH),
    "hinge": _HINGE_AND_SQUAT,
    "squat": _HINGE_AND_SQUAT,
    "lunge": _SINGLE_LEG,
    "core": _CORE,
    "carry": _CARRY,
}
_DAY_BIT = 1 << 13
DAY_BITS = 0b1111111 << 13


class Slot(NamedTuple):
    """A place in a session.

    A `wished` slot comes from the split and costs `left_out` when it stays empty; any other costs
    `beyond` when it is filled. It is `hard` where its sets must stand apart from the next hard ones
    of the pattern. `mask` has a bit for its day and for the patterns weighed with its own, `reach`
    these and the major muscles of its options: a change matters to slots whose reach it meets.
    """

    day: int
    pattern: str
    intensity: str
    wished: bool
    left_out: int
    beyond: int
    kinds: tuple[Kind, ...]
    at_least: int
    at_most: int
    hard: bool
    mask: int
    reach: int

    @property
    def options(self) -> list[Option]:
        """All its options."""
        return [option for kind in self.kinds for option in kind.options]


class Problem(NamedTuple):
    """A week to choose: one option or none for every slot.

    The tables give the cost of a quantity: of quarter sets for muscles and patterns, of the number
    of days for exposures, of the whole minutes left for a day (`costs.day_costs`). `first_costs`
    and `again_costs` give by pattern what a movement costs on its first and on every further day.
    `close` lists for every day those too close for the same hard work. `capacity` is that of a
    session.
    """

    request: Request
    days: tuple[Day, ...]
    slots: tuple[Slot, ...]
    seconds: int
    spare: int
    session_sets: int
    muscle_costs: tuple[tuple[int, ...], ...]
    pattern_costs: dict[str, tuple[int, ...]]
    exposure_costs: dict[str, tuple[int, ...]]
    day_costs: tuple[int, ...]
    first_costs: dict[str, int]
    again_costs: dict[str, int]
    close: tuple[tuple[int, ...], ...]
    capacity: Capacity


class Offer(NamedTuple):
    """The options of a wish, what they touch, and the least and most seconds they take."""

    kinds: tuple[Kind, ...]
    touched: int
    at_least: int
    at_most: int


def state(
    catalog: Catalog,
    request: Request,
    *,
    strengths: Strengths | None = None,
    thorough: bool = False,
) -> Problem:
    """The problem that a resolved request poses to somebody of some strengths.

    A `thorough` one keeps every movement as an option; else only those that may well be chosen.
    """
    days = days_of(request)
    found = candidates(catalog, request)
    strengths = strengths or Strengths(request, catalog)
    seconds, session_sets = request.minutes * 60, volume.SESSION_SETS[request.level]
    spare = 60 * max(0, request.minutes - frequency.MINUTES_TYPICAL)
    names = [movement.id for movements in found.values() for movement in movements]
    capacity = Capacity(names, seconds, session_sets)
    known: dict[tuple[Wish, bool], Offer] = {}
    slots = [
        slot
        for i, day in enumerate(days)
        for slot in _slots(i, day, days, strengths, found, capacity, known, thorough)
    ]
    return Problem(
        request=request,
        days=tuple(days),
        slots=tuple(slots),
        seconds=seconds,
        spare=spare,
        session_sets=session_sets,
        muscle_costs=muscle_costs(
            request.goal, request.level, len(days), volume.strained(request.limits)
        ),
        pattern_costs=pattern_costs(request.goal, request.level),
        exposure_costs=exposure_costs(len(days)),
        day_costs=day_costs(request.minutes, spare),
        first_costs=variety_costs(request.level)[0],
        again_costs=variety_costs(request.level)[1],
        close=tuple(
            tuple(j for j, b in enumerate(days) if i != j and close(a.weekday, b.weekday))
            for i, a in enumerate(days)
        ),
        capacity=capacity,
    )


def _slots(
    index: int,
    day: Day,
    days: list[Day],
    strengths: Strengths,
    found: dict[str, list[Movement]],
    capacity: Capacity,
    known: dict[tuple[Wish, bool], Offer],
    thorough: bool,
) -> list[Slot]:
    request = strengths.request
    wishes = [_instead(wish, found) for wish in day.wishes]
    extra: list[Wish] = []
    if not day.easy:
        held = {wish.pattern for wish in wishes}
        extra += [
            Wish(pattern, "light" if pattern in FOUNDATION else "assistance")
            for pattern in PATTERNS
            if pattern not in held and pattern != "accessory"
        ]
        extra += [Wish("accessory", "assistance")] * volume.ACCESSORIES_A_DAY
        hard_before = sum(not earlier.easy for earlier in days[:index])
        if hard_before < POWER_DAYS_MOST:
            if request.goal == "power":
                wishes.insert(0, POWER)
            elif any(movement.id in request.prefer for movement in found["power"]):
                extra.append(POWER)
    slots = []
    back_is_tired = _back_is_tired(day, days)
    for wished, group in ((True, wishes), (False, extra)):
        for wish in group:
            left_out = round(_left_out(wish) * POINT) if wished else 0
            beyond = 0 if wished else round(_beyond(wish, request) * POINT)
            place = wish, wish.pattern == "horizontal-pull" and back_is_tired
            if place not in known:
                kinds = kinds_of(*place, strengths, found, capacity, thorough=thorough)
                known[place] = _offer(kinds)
            slots.append(_slot(index, wish, wished, left_out, beyond, known[place]))
    return slots


def _back_is_tired(day: Day, days: list[Day]) -> bool:
    """Whether a heavy hinge comes on a day or on the one before; weeks repeat."""
    return any(
        Wish("hinge", "heavy") in other.wishes and (day.weekday - other.weekday) % 7 <= 1
        for other in days
    )


def _instead(wish: Wish, found: dict[str, list[Movement]]) -> Wish:
    """The wish, or the other way to pull where nothing at hand allows it."""
    if wish.pattern in balance.PULL and not found.get(wish.pattern):
        (other,) = (pattern for pattern in balance.PULL if pattern != wish.pattern)
        return wish._replace(pattern=other)
    return wish


def _offer(kinds: tuple[Kind, ...]) -> Offer:
    options = [option for kind in kinds for option in kind.options]
    touched = 0
    for option in options:
        touched |= option.mask | _WEIGHED_TOGETHER.get(option.movement.pattern, 0)
    at_least = min([kind.at_least for kind in kinds], default=0)
    at_most = max([option.seconds for option in options], default=0)
    return Offer(kinds, touched, at_least, at_most)


def _slot(day: int, wish: Wish, wished: bool, left_out: int, beyond: int, offer: Offer) -> Slot:
    mask = _DAY_BIT << day | _WEIGHED_TOGETHER.get(wish.pattern, 0)
    return Slot(
        day=day,
        pattern=wish.pattern,
        intensity=wish.intensity,
        wished=wished,
        left_out=left_out,
        beyond=beyond,
        kinds=offer.kinds,
        at_least=offer.at_least,
        at_most=offer.at_most,
        hard=wish.intensity in HARD and wish.pattern not in RECOVER_OVERNIGHT,
        mask=mask,
        reach=mask | offer.touched,
    )


def _beyond(wish: Wish, request: Request) -> float:
    if wish.pattern == "accessory":
        return weights.ISOLATION_BEYOND_SPLIT[request.goal]
    return weights.BEYOND_SPLIT


def _left_out(wish: Wish) -> float:
    if wish.pattern in FOUNDATION:
        return weights.FOUNDATION_LEFT_OUT.get(wish.intensity, weights.WISH_LEFT_OUT)
    return weights.POWER_LEFT_OUT if wish.pattern == "power" else weights.WISH_LEFT_OUT
