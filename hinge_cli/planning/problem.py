"""States a week as an optimisation problem: slots, the options of each, and what a week costs.

Everything is in whole numbers, so that the same request gives the same week everywhere: costs in
thousandths of a point of the balance score, sets in quarters of a credited set, times in seconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.plan import Request
from hinge_cli.planning.candidates import candidates, fit
from hinge_cli.planning.skeleton import Day, close, lay_out
from hinge_cli.rulebook import balance, duration, frequency, volume, weights
from hinge_cli.rulebook.prescription import (
    POWER_DAYS_MOST,
    Prescription,
    prescribe,
)
from hinge_cli.rulebook.recovery import RECOVER_OVERNIGHT
from hinge_cli.rulebook.splits import HARD, Wish

QUARTERS = 4
POINT = 1000
MOST_QUARTERS = 400  # far beyond any week

MUSCLE_INDEX = {muscle: i for i, muscle in enumerate(MUSCLES)}
PATTERN_INDEX = {pattern: i for i, pattern in enumerate(PATTERNS)}
ACCESSORIES_A_DAY = 2
ALIKE_A_SLOT, KINDS_A_SLOT = 3, 12


class Option(NamedTuple):
    """A movement with a number of sets for a slot.

    `credits` are (muscle index, quarter sets); `pattern_sets` quarter sets of the slot's pattern;
    `hard_sets` count towards the session's cap; `exposes` tells whether the
    day counts for the pattern; fast work alone does not. `misfit` is what choosing it costs.
    """

    movement: Movement
    sets: int
    prescription: Prescription
    seconds: int
    credits: tuple[tuple[int, int], ...]
    pattern_sets: int
    hard_sets: int
    exposes: bool
    misfit: int


class Kind(NamedTuple):
    """Options of a slot that do the same to the week's sets and differ only in fit and time."""

    credits: tuple[tuple[int, int], ...]
    pattern: str
    pattern_sets: int
    exposes: bool
    options: tuple[Option, ...]
    least_misfit: int


class Slot(NamedTuple):
    """A place in a session.

    A `wished` slot comes from the split and costs `left_out` when it stays empty; any other costs
    `beyond` when it is filled.
    """

    day: int
    pattern: str
    intensity: str
    wished: bool
    left_out: int
    beyond: int
    kinds: tuple[Kind, ...]

    @property
    def options(self) -> list[Option]:
        """All its options."""
        return [option for kind in self.kinds for option in kind.options]

    @property
    def hard(self) -> bool:
        """Whether its sets must stand apart from the next hard ones of the pattern."""
        return self.intensity in HARD and self.pattern not in RECOVER_OVERNIGHT


class Problem(NamedTuple):
    """A week to choose: one option or none for every slot.

    The tables give the cost of a quantity: of quarter sets for muscles and patterns, of the number
    of days for exposures. `first_costs` and `again_costs` give by pattern what a movement costs on
    its first and on every further day. `close` lists for every day those too close for the same
    hard work.
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
    first_costs: dict[str, int]
    again_costs: dict[str, int]
    close: tuple[tuple[int, ...], ...]


def state(catalog: Catalog, request: Request) -> Problem:
    """The problem that a resolved request poses."""
    days = lay_out(request)
    found = candidates(catalog, request)
    known: dict[Wish, tuple[Kind, ...]] = {}
    slots = [
        slot for i, day in enumerate(days) for slot in _slots(i, day, days, request, found, known)
    ]
    return Problem(
        request=request,
        days=tuple(days),
        slots=tuple(slots),
        seconds=request.minutes * 60,
        spare=60 * max(0, request.minutes - frequency.MINUTES_TYPICAL),
        session_sets=volume.SESSION_SETS[request.level],
        muscle_costs=_muscle_costs(request.goal, request.level, len(days)),
        pattern_costs=_pattern_costs(request.goal, request.level),
        exposure_costs=_exposure_costs(len(days)),
        first_costs=_variety_costs(request.level)[0],
        again_costs=_variety_costs(request.level)[1],
        close=tuple(
            tuple(j for j, b in enumerate(days) if i != j and close(a.weekday, b.weekday))
            for i, a in enumerate(days)
        ),
    )


def _slots(
    index: int,
    day: Day,
    days: list[Day],
    request: Request,
    found: dict[str, list[Movement]],
    known: dict[Wish, tuple[Kind, ...]],
) -> list[Slot]:
    wishes = list(day.wishes)
    extra: list[Wish] = []
    if not day.easy:
        held = {wish.pattern for wish in wishes}
        extra += [
            Wish(pattern, "light" if pattern in FOUNDATION else "assistance")
            for pattern in PATTERNS
            if pattern not in held and pattern != "accessory"
        ]
        extra += [Wish("accessory", "assistance")] * ACCESSORIES_A_DAY
        hard_before = sum(not earlier.easy for earlier in days[:index])
        if request.goal == "power" and hard_before < POWER_DAYS_MOST:
            wishes.insert(0, Wish("power", "power"))
    slots = []
    for wished, group in ((True, wishes), (False, extra)):
        for wish in group:
            left_out = round(_left_out(wish) * POINT) if wished else 0
            beyond = 0 if wished else round(weights.BEYOND_SPLIT * POINT)
            if wish not in known:
                known[wish] = _kinds(wish, request, found)
            slot = Slot(index, wish.pattern, wish.intensity, wished, left_out, beyond, known[wish])
            slots.append(slot)
    return slots


def _left_out(wish: Wish) -> float:
    if wish.pattern in FOUNDATION:
        return weights.FOUNDATION_LEFT_OUT.get(wish.intensity, weights.WISH_LEFT_OUT)
    return weights.POWER_LEFT_OUT if wish.pattern == "power" else weights.WISH_LEFT_OUT


def _kinds(wish: Wish, request: Request, found: dict[str, list[Movement]]) -> tuple[Kind, ...]:
    misfits = {m.id: fit(m, request, wish.intensity) for m in _movements(wish, found)}
    # Equal fits stay in the order of the catalog, which is that of the ladders.
    ranked = sorted(_movements(wish, found), key=lambda m: misfits[m.id])
    kept: dict[object, int] = {}
    groups: dict[tuple[object, ...], list[Option]] = {}
    for movement in ranked:
        # Movements that train the same muscles differ only in fit: the first few stand for all.
        trained = (movement.primary, movement.synergists)
        kept[trained] = kept.get(trained, 0) + 1
        if kept[trained] > ALIKE_A_SLOT or len(kept) > KINDS_A_SLOT:
            continue
        for option in _doses(movement, wish, request, misfits[movement.id]):
            key = (option.credits, movement.pattern, option.pattern_sets, option.exposes)
            groups.setdefault((*key, option.hard_sets), []).append(option)
    return tuple(
        Kind(
            options[0].credits,
            options[0].movement.pattern,
            options[0].pattern_sets,
            options[0].exposes,
            tuple(options),
            min(option.misfit for option in options),
        )
        for options in groups.values()
    )


def _movements(wish: Wish, found: dict[str, list[Movement]]) -> list[Movement]:
    if wish.pattern == "power" or wish.intensity == "power":
        patterns = FOUNDATION if wish.pattern == "power" else (wish.pattern,)
        return [m for p in patterns for m in found.get(p, ()) if m.kind == "power"]
    movements = found.get(wish.pattern, [])
    return [m for m in movements if m.kind != "power"] or movements


def _doses(movement: Movement, wish: Wish, request: Request, misfit: float) -> list[Option]:
    given = prescribe(
        movement,
        goal=request.goal,
        level=request.level,
        intensity=wish.intensity,
        minutes=request.minutes,
        limits=request.limits,
    )
    least, most = given.sets
    options = []
    for sets in range(1 if wish.pattern in FOUNDATION else least, most + 1):
        dosed = misfit + _misdosed(sets, least, wish)
        options.append(_option(movement, sets, given, wish.intensity, dosed))
    return options


def _misdosed(sets: int, least: int, wish: Wish) -> float:
    """What a number of sets costs by itself, in points; below the least it is a finding."""
    cost = weights.WARNING + (least - sets) if sets < least else 0.0
    if wish.pattern in FOUNDATION:
        return cost + weights.TOO_FEW_TO_PAY * (sets < 2 and wish.intensity in HARD)
    return cost + weights.SINGLE_SET * (sets == 1) + weights.MANY_SETS * max(0, sets - least - 1)


def _option(
    movement: Movement, sets: int, given: Prescription, intensity: str, misfit: float
) -> Option:
    hard = intensity in HARD and (given.rir is None or given.rir < volume.EASY_RIR)
    quarter_sets = round(sets * QUARTERS * (1 if hard else volume.EASY_OR_POWER))
    return Option(
        movement,
        sets,
        given,
        _seconds(movement, sets, given, intensity),
        _credits(movement, quarter_sets),
        quarter_sets,
        sets if hard else 0,
        intensity != "power",
        round(misfit * POINT),
    )


def _seconds(movement: Movement, sets: int, given: Prescription, intensity: str) -> int:
    middle = (given.units[0] + given.units[1]) / 2
    one_set = duration.set_seconds(middle, movement.seconds_each, per_side=movement.per_side)
    return round(
        duration.setup(movement.load)
        + duration.ramp(intensity, movement.load, movement.seconds_each)
        + sets * one_set
        + duration.straight_rest(sets, given.rest)
    )


def _credits(movement: Movement, quarter_sets: int) -> tuple[tuple[int, int], ...]:
    credits = [(MUSCLE_INDEX[m], round(quarter_sets * volume.PRIMARY)) for m in movement.primary]
    credits += [
        (MUSCLE_INDEX[m], round(quarter_sets * volume.SYNERGIST)) for m in movement.synergists
    ]
    return tuple(credits)


@lru_cache(maxsize=64)
def _muscle_costs(goal: str, level: str, days: int) -> tuple[tuple[int, ...], ...]:
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

    return tuple(_table(major if muscle in volume.MAJOR_MUSCLES else minor) for muscle in MUSCLES)


@lru_cache(maxsize=64)
def _pattern_costs(goal: str, level: str) -> dict[str, tuple[int, ...]]:
    band = volume.PATTERN_SETS[goal][level]

    def cost(sets: float) -> float:
        return (
            weights.PATTERN_BELOW_FLOOR * max(0.0, band.floor - sets)
            + weights.PATTERN_BELOW_TARGET * max(0.0, band.target - sets)
            + weights.PATTERN_ABOVE_CEILING * max(0.0, sets - band.ceiling)
        )

    return dict.fromkeys(FOUNDATION, _table(cost))


def _table(cost: object) -> tuple[int, ...]:
    return tuple(round(cost(q / QUARTERS) * POINT) for q in range(MOST_QUARTERS))  # type: ignore[operator]


TIRE_THE_TRUNK = frozenset({"carry", "core"})

# A foundational pattern that is missing costs more than everything else together can gain.
NEVER = 1_000_000


@lru_cache(maxsize=8)
def _exposure_costs(days: int) -> dict[str, tuple[int, ...]]:
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


def ratio_costs(sets: dict[str, int]) -> int:
    """What the proportions of a week cost, from quarter sets by pattern."""
    pull = sum(sets[p] for p in balance.PULL)
    push = sum(sets[p] for p in balance.PUSH)
    return (
        _ratio_cost(pull, push, balance.PULL_TO_PUSH, weights.PULL_TO_PUSH)
        + _ratio_cost(sets["hinge"], sets["squat"], balance.HINGE_TO_SQUAT, weights.HINGE_TO_SQUAT)
        + _ratio_cost(
            sets["vertical-pull"],
            sets["overhead-press"],
            balance.VERTICAL_PULL_TO_PRESS,
            weights.VERTICAL_PULL_TO_PRESS,
        )
    )


@lru_cache(maxsize=8192)
def _ratio_cost(one: int, other: int, ratio: balance.Ratio, weight: float) -> int:
    off = max(0.0, ratio.low * other - one, one - ratio.high * other) / QUARTERS
    return round((weight * off + weights.WARNING * ratio.warns(one, other)) * POINT)


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
def _variety_costs(level: str) -> tuple[dict[str, int], dict[str, int]]:
    first = dict.fromkeys(PATTERNS, 0)
    again = dict.fromkeys(PATTERNS, round(weights.SAME_ASSISTANCE_AGAIN * POINT))
    for pattern in FOUNDATION:
        # Beginners practise one lift a pattern; others gain from a second.
        learning = level == "beginner"
        first[pattern] = round(weights.BEGINNER_NEW_LIFT * POINT) if learning else 0
        again[pattern] = 0 if learning else round(weights.SAME_LIFT_AGAIN * POINT)
    return first, again


def compete(one: Movement, other: Movement) -> bool:
    """Whether two movements tire the same muscles or need the same bar, so cannot alternate.

    A trunk or grip that a main lift needs must not be tired between its sets.
    """
    patterns = {one.pattern, other.pattern}
    if patterns & set(FOUNDATION) and patterns & TIRE_THE_TRUNK:
        return True
    muscles = {*one.primary, *one.synergists} & {*other.primary, *other.synergists}
    both_on_bars = one.load in duration.BAR_LOADS and other.load in duration.BAR_LOADS
    return bool(muscles) or both_on_bars


def pair_up(chosen: Iterable[Option]) -> list[tuple[Option, Option, int]]:
    """Supersets that save time in a session, with the seconds each saves; the most first."""
    options = [o for o in chosen if o.prescription.rir is not None and o.movement.cost < 4]
    savings = []
    for i, a in enumerate(options):
        for j in range(i + 1, len(options)):
            b = options[j]
            rest_a, rest_b = a.prescription.rest, b.prescription.rest
            straight = duration.straight_rest(a.sets, rest_a) + duration.straight_rest(
                b.sets, rest_b
            )
            saved = straight - duration.superset_rest(a.sets, rest_a, b.sets, rest_b)
            if saved >= 1 and not compete(a.movement, b.movement):
                savings.append((-int(saved), i, j))
    taken: set[int] = set()
    pairs = []
    for minus_saved, i, j in sorted(savings):
        if i not in taken and j not in taken:
            taken |= {i, j}
            pairs.append((options[i], options[j], -minus_saved))
    return pairs
