"""States a week as an optimisation problem: slots, the options of each, and what a week costs.

Everything is in whole numbers, so that the same request gives the same week everywhere: costs in
thousandths of a point of the balance score, sets in quarters of a credited set, times in seconds.
"""

from __future__ import annotations

from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.plan import Request
from hinge_cli.plan.gym import GRAINS
from hinge_cli.planning.candidates import candidates, fit, whim
from hinge_cli.planning.costs import (
    POINT,
    QUARTERS,
    exposure_costs,
    muscle_costs,
    pattern_costs,
    variety_costs,
)
from hinge_cli.planning.lifts import waves
from hinge_cli.planning.skeleton import Day, close, lay_out
from hinge_cli.planning.strengths import Strengths
from hinge_cli.rulebook import balance, duration, frequency, volume, weights
from hinge_cli.rulebook.prescription import (
    POWER_DAYS_MOST,
    Prescription,
    prescribe,
)
from hinge_cli.rulebook.progress import BLOCK_GAIN, REPS_BEFORE_STEP
from hinge_cli.rulebook.ramp import steps
from hinge_cli.rulebook.recovery import RECOVER_OVERNIGHT
from hinge_cli.rulebook.splits import HARD, Wish

_MUSCLE_BITS = {muscle: 1 << i for i, muscle in enumerate(volume.MAJOR_MUSCLES)}
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

MUSCLE_INDEX = {muscle: i for i, muscle in enumerate(MUSCLES)}
# How many movements that train the same muscles, and how many that do not, compete for a slot; and
# how much worse than the best one (in points) one may fit to be looked at.
ALIKE_A_SLOT, KINDS_A_SLOT, WORST_MISFIT = 3, 6, 0.6
SHORT_MINUTES = 50


class Option(NamedTuple):
    """A movement with a number of sets for a slot.

    `credits` are (muscle index, quarter sets); `pattern_sets` quarter sets of the slot's pattern;
    `hard_sets` count towards the session's cap; `exposes` tells whether the
    day counts for the pattern; fast work alone does not. `misfit` is what choosing it costs,
    of which `whim` only stands for the variant; `mask` has a bit for every major muscle it trains.
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
    whim: int
    mask: int


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
    `beyond` when it is filled. It is `hard` where its sets must stand apart from the next hard ones
    of the pattern. `fittest` is the option that fits best by itself, `shortest` the one that takes
    the least time. `mask` has a bit for its day and for the patterns weighed with its own, `reach`
    these and the major muscles of its options: a change matters to slots whose reach it meets.
    """

    day: int
    pattern: str
    intensity: str
    wished: bool
    left_out: int
    beyond: int
    kinds: tuple[Kind, ...]
    hard: bool
    fittest: Option | None
    shortest: Option | None
    mask: int
    reach: int

    @property
    def options(self) -> list[Option]:
        """All its options."""
        return [option for kind in self.kinds for option in kind.options]


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
    days = lay_out(request)
    found = candidates(catalog, request)
    strengths = strengths or Strengths(request, catalog)
    known: dict[Wish, tuple[Kind, ...]] = {}
    slots = [
        slot
        for i, day in enumerate(days)
        for slot in _slots(i, day, days, strengths, found, known, thorough)
    ]
    return Problem(
        request=request,
        days=tuple(days),
        slots=tuple(slots),
        seconds=request.minutes * 60,
        spare=60 * max(0, request.minutes - frequency.MINUTES_TYPICAL),
        session_sets=volume.SESSION_SETS[request.level],
        muscle_costs=muscle_costs(request.goal, request.level, len(days)),
        pattern_costs=pattern_costs(request.goal, request.level),
        exposure_costs=exposure_costs(len(days)),
        first_costs=variety_costs(request.level)[0],
        again_costs=variety_costs(request.level)[1],
        close=tuple(
            tuple(j for j, b in enumerate(days) if i != j and close(a.weekday, b.weekday))
            for i, a in enumerate(days)
        ),
    )


def _slots(
    index: int,
    day: Day,
    days: list[Day],
    strengths: Strengths,
    found: dict[str, list[Movement]],
    known: dict[Wish, tuple[Kind, ...]],
    thorough: bool,
) -> list[Slot]:
    request = strengths.request
    wishes = list(day.wishes)
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
        if request.goal == "power" and hard_before < POWER_DAYS_MOST:
            wishes.insert(0, Wish("power", "power"))
    slots = []
    for wished, group in ((True, wishes), (False, extra)):
        for wish in group:
            left_out = round(_left_out(wish) * POINT) if wished else 0
            beyond = 0 if wished else round(weights.BEYOND_SPLIT * POINT)
            if wish not in known:
                known[wish] = _kinds(wish, strengths, found, thorough)
            slots.append(_slot(index, wish, wished, left_out, beyond, known[wish]))
    return slots


def _slot(
    day: int, wish: Wish, wished: bool, left_out: int, beyond: int, kinds: tuple[Kind, ...]
) -> Slot:
    options = [option for kind in kinds for option in kind.options]
    mask = _DAY_BIT << day | _WEIGHED_TOGETHER.get(wish.pattern, 0)
    reach = mask
    for kind in kinds:
        reach |= kind.options[0].mask | _WEIGHED_TOGETHER.get(kind.pattern, 0)
    return Slot(
        day=day,
        pattern=wish.pattern,
        intensity=wish.intensity,
        wished=wished,
        left_out=left_out,
        beyond=beyond,
        kinds=kinds,
        hard=wish.intensity in HARD and wish.pattern not in RECOVER_OVERNIGHT,
        fittest=min(options, key=lambda option: option.misfit, default=None),
        shortest=min(options, key=lambda option: option.seconds, default=None),
        mask=mask,
        reach=reach,
    )


def _left_out(wish: Wish) -> float:
    if wish.pattern in FOUNDATION:
        return weights.FOUNDATION_LEFT_OUT.get(wish.intensity, weights.WISH_LEFT_OUT)
    return weights.POWER_LEFT_OUT if wish.pattern == "power" else weights.WISH_LEFT_OUT


def _kinds(
    wish: Wish, strengths: Strengths, found: dict[str, list[Movement]], thorough: bool
) -> tuple[Kind, ...]:
    request = strengths.request
    given = [(m, _prescribed(m, wish, request)) for m in _movements(wish, found)]
    # What is too heavy however it is loaded only stands in where nothing else is left.
    given = [(m, dose) for m, dose in given if strengths.can_start(m, dose)] or given
    misfits = {
        m.id: fit(m, request, wish.intensity) + whim(m.id, request.variant) for m, _ in given
    }
    # Equal fits stay in the order of the catalog, which is that of the ladders.
    ranked = sorted(given, key=lambda pair: misfits[pair[0].id])
    kept: dict[object, int] = {}
    groups: dict[tuple[object, ...], list[Option]] = {}
    for movement, dose in ranked:
        # Movements that train the same muscles differ only in fit: the first few stand for all.
        trained = (movement.primary, movement.synergists)
        if trained not in kept and len(kept) >= KINDS_A_SLOT and not thorough:
            continue
        kept[trained] = kept.get(trained, 0) + 1
        if kept[trained] > ALIKE_A_SLOT and not thorough:
            continue
        too_bad = misfits[movement.id] > misfits[ranked[0][0].id] + WORST_MISFIT
        if too_bad and len(kept) > 2 and not thorough:
            continue
        for option in _doses(movement, wish, strengths, dose, misfits[movement.id], thorough):
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
        patterns = (*FOUNDATION, "horizontal-push") if wish.pattern == "power" else (wish.pattern,)
        return [m for p in patterns for m in found.get(p, ()) if m.kind == "power"]
    movements = found.get(wish.pattern, [])
    return [m for m in movements if m.kind != "power"] or movements


def _prescribed(movement: Movement, wish: Wish, request: Request) -> Prescription:
    return prescribe(
        movement,
        goal=request.goal,
        level=request.level,
        intensity=wish.intensity,
        minutes=request.minutes,
        limits=request.limits,
    )


def _doses(
    movement: Movement,
    wish: Wish,
    strengths: Strengths,
    given: Prescription,
    misfit: float,
    thorough: bool,
) -> list[Option]:
    request = strengths.request
    least, most = given.sets
    # Fewer sets than the least are a finding; only short sessions can gain by them.
    short = wish.pattern in FOUNDATION and (thorough or request.minutes <= SHORT_MINUTES)
    hard = wish.intensity in HARD and (given.rir is None or given.rir < volume.EASY_RIR)
    a_set = round(QUARTERS * (1 if hard else volume.EASY_OR_POWER))
    once, per_set = _seconds(movement, given, wish.intensity, strengths)
    shares = [(MUSCLE_INDEX[m], volume.PRIMARY) for m in movement.primary]
    shares += [(MUSCLE_INDEX[m], volume.SYNERGIST) for m in movement.synergists]
    liking = round(whim(movement.id, request.variant) * POINT)
    mask = sum(_MUSCLE_BITS.get(m, 0) for m in (*movement.primary, *movement.synergists))
    return [
        Option(
            movement=movement,
            sets=sets,
            prescription=given,
            seconds=round(once + sets * per_set),
            credits=tuple([(muscle, int(sets * a_set * share)) for muscle, share in shares]),
            pattern_sets=sets * a_set,
            hard_sets=sets if hard else 0,
            exposes=wish.intensity != "power",
            misfit=round((misfit + _misdosed(sets, least, wish)) * POINT),
            whim=liking,
            mask=mask,
        )
        for sets in range(1 if short else least, most + 1)
    ]


def _seconds(
    movement: Movement, given: Prescription, intensity: str, strengths: Strengths
) -> tuple[float, float]:
    """What an exercise takes once, and with every set, in the longest week of the plan."""
    request = strengths.request
    start = strengths.start(movement, given)
    low, high = (start.low, start.high) if start else given.units
    if request.weeks > 1:
        low = high = high + (REPS_BEFORE_STEP if start else 0)
    elif waves(movement, request.level, intensity):
        low = high
    units = (low + high) / 2
    one_set = duration.set_seconds(units, movement.seconds_each, per_side=movement.per_side)
    if not request.ramps:
        lighter = 0.0
    elif start:
        gain = 1 + BLOCK_GAIN if request.weeks > 1 else 1
        heaviest = start.load.grains * gain / GRAINS["kg"]
        taken = steps(movement, heaviest, start.percent, intensity)
        reps = [duration.RAMP_REPS_MOST] * len(taken)
        lighter = duration.ramp(reps, movement.load, movement.seconds_each)
    else:
        lighter = duration.usual_ramp(intensity, movement.load, movement.seconds_each)
    # There is one rest fewer than there are sets.
    return duration.setup(movement.load) + lighter - given.rest, one_set + given.rest


def _misdosed(sets: int, least: int, wish: Wish) -> float:
    """What a number of sets costs by itself, in points; below the least it is a finding."""
    cost = weights.WARNING + (least - sets) if sets < least else 0.0
    if wish.pattern in FOUNDATION:
        return cost + weights.TOO_FEW_TO_PAY * (sets < 2 and wish.intensity in HARD)
    return cost + weights.SINGLE_SET * (sets == 1) + weights.MANY_SETS * max(0, sets - least - 1)
