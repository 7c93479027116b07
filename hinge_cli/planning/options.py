"""The options of a slot: movements that may stand there, with a number of sets."""

from typing import NamedTuple

from hinge_cli.catalog import Movement
from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES
from hinge_cli.plan import Request
from hinge_cli.plan.gym import GRAINS
from hinge_cli.planning.candidates import under_caution
from hinge_cli.planning.capacity import Capacity
from hinge_cli.planning.costs import PACKED, POINT, QUARTERS
from hinge_cli.planning.fit import (
    Parts,
    below_another,
    fit,
    of_unknown_load,
    passing_over,
    tiring_the_back,
    whim,
)
from hinge_cli.planning.lifts import waves
from hinge_cli.planning.strengths import Strengths
from hinge_cli.rulebook import duration, volume, weights
from hinge_cli.rulebook.prescription import SHORT_MINUTES, Prescription, prescribe
from hinge_cli.rulebook.progress import BLOCK_GAIN, REPS_BEFORE_STEP
from hinge_cli.rulebook.ramp import steps
from hinge_cli.rulebook.recovery import ALONE_FROM_COST
from hinge_cli.rulebook.splits import HARD, POWER, Wish

MUSCLE_INDEX = {muscle: i for i, muscle in enumerate(MUSCLES)}
MUSCLE_BITS = {muscle: 1 << i for i, muscle in enumerate(volume.MAJOR_MUSCLES)}
# How many movements that train the same muscles in no more time stand for a worse one; how many
# that do not compete for a slot; and how much worse than the best (in points) one may fit to be
# looked at: what needs no lighter sets may be worth it where time is short.
ALIKE_A_SLOT, KINDS_A_SLOT, WORST_MISFIT = 2, 12, 2.0


class Option(NamedTuple):
    """A movement with a number of sets for a slot.

    `seconds` are those without a superset, `at_least` those with the best one thinkable. `credits`
    are (muscle index, quarter sets); `pattern_sets` quarter sets of the slot's pattern;
    `capped_sets` count towards the session's cap, whether they are `hard` or not; `exposes` tells
    whether the day counts for the pattern; fast work alone does not. `misfit` is what choosing it
    costs, of which `whim` only stands for the variant; `fit` are the parts of the rest that do not
    hang on the number of sets; `mask` has a bit for every major muscle it trains; `number` is what
    it adds to that of a session (`Capacity`), `packed` what to that of its `group` of patterns
    (`costs.Bits`).
    """

    movement: Movement
    sets: int
    prescription: Prescription
    seconds: int
    at_least: int
    credits: tuple[tuple[int, int], ...]
    pattern_sets: int
    capped_sets: int
    hard: bool
    exposes: bool
    misfit: int
    whim: int
    fit: Parts
    mask: int
    number: int
    group: int
    packed: int


# Seconds of an exercise with the fewest sets and with the most.
Times = tuple[float, float]

# An option with what a look at it needs: misfit, seconds, movement and number. To unpack it takes a
# fraction of the time that the attributes would.
Brief = tuple[Option, int, int, str, int]


class Kind(NamedTuple):
    """Options of a slot that do the same to the week's sets and differ only in fit and time.

    The last two are the least of its options, so that a kind can be passed over as a whole.
    """

    credits: tuple[tuple[int, int], ...]
    pattern: str
    group: int
    packed: int
    briefs: tuple[Brief, ...]
    least_misfit: int
    at_least: int

    @property
    def options(self) -> list[Option]:
        """Its options, those that fit best first."""
        return [option for option, *_ in self.briefs]


def kinds_of(
    wish: Wish,
    back_is_tired: bool,
    strengths: Strengths,
    found: dict[str, list[Movement]],
    capacity: Capacity,
    *,
    thorough: bool,
) -> tuple[Kind, ...]:
    """The options that a wish may be met with, of the movements found for each pattern.

    Where the `back_is_tired` by a heavy hinge, what lets it rest comes first.
    All of them where it should be `thorough`, else those that may well be chosen.
    """
    request = strengths.request
    doses = [(m, _prescribed(m, wish, request)) for m in _movements(wish, found, request)]
    # What is too heavy or too light however it is loaded only stands in where nothing else is left.
    doses = [(m, given) for m, given in doses if strengths.can_start(m, given)] or doses
    doses = [(m, given) for m, given in doses if strengths.heavy_enough(m, given)] or doses
    # A lift that the body asks care of is no main lift, however much somebody once lifted.
    known = [m.id for m, _ in doses if m.id in request.maxes and not under_caution(m, request)]
    told = {m.id for m, _ in doses if strengths.maximum(m) is not None}
    beside = [movement for movement, _ in doses]
    fits: dict[str, Parts] = {}
    for movement, _ in doses:
        parts = fits[movement.id] = fit(movement, request, wish.intensity)
        parts |= below_another(movement, beside, request)
        if back_is_tired:
            parts |= tiring_the_back(movement)
        if known:
            parts |= passing_over(known, movement, wish.intensity)
        if told and wish.pattern in FOUNDATION and movement.id not in told:
            parts |= of_unknown_load(request.level, wish.intensity)
    misfits = {
        name: sum(parts.values()) + whim(name, request.variant) for name, parts in fits.items()
    }
    # Equal fits stay in the order of the catalog, which is that of the ladders.
    ranked = sorted(doses, key=lambda dose: misfits[dose[0].id])
    times: dict[object, list[Times]] = {}
    groups: dict[tuple[object, ...], list[Option]] = {}
    for movement, given in ranked:
        # Movements that train the same muscles differ only in fit and time: two that fit better and
        # take no longer stand for another.
        trained = (frozenset(movement.primary), frozenset(movement.synergists))
        if not thorough and trained not in times:
            too_bad = misfits[movement.id] > misfits[ranked[0][0].id] + WORST_MISFIT
            if len(times) >= KINDS_A_SLOT or (too_bad and len(times) > 2):
                continue
        sets = _sets(given, wish, request)
        once, each = _seconds(movement, given, wish.intensity, strengths)
        alike = times.setdefault(trained, [])
        time = once + sets[0] * each, once + sets[-1] * each
        if not thorough and _no_slower(alike, time) >= ALIKE_A_SLOT:
            continue
        alike.append(time)
        liking = whim(movement.id, request.variant)
        for option in _doses(
            movement, given, sets, (once, each), wish, fits[movement.id], liking, capacity
        ):
            key = (option.credits, movement.pattern, option.packed, option.capped_sets)
            groups.setdefault(key, []).append(option)
    return tuple(_kind(options) for options in groups.values())


def _no_slower(others: list[Times], time: Times) -> int:
    """How many take no more time than another, for the fewest sets and for the most."""
    return sum(one[0] <= time[0] and one[1] <= time[1] for one in others)


def _kind(options: list[Option]) -> Kind:
    one = options[0]
    return Kind(
        credits=one.credits,
        pattern=one.movement.pattern,
        group=one.group,
        packed=one.packed,
        briefs=tuple([(o, o.misfit, o.seconds, o.movement.id, o.number) for o in options]),
        least_misfit=min([option.misfit for option in options]),
        at_least=min([option.at_least for option in options]),
    )


def _movements(wish: Wish, found: dict[str, list[Movement]], request: Request) -> list[Movement]:
    if wish == POWER and request.goal != "power":
        return [m for m in found["power"] if m.id in request.prefer]
    if wish.intensity == "power":
        return [m for m in found["power"] if wish.pattern in ("power", m.pattern)]
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


def _sets(given: Prescription, wish: Wish, request: Request) -> range:
    """The numbers of sets to choose from; of the foundation any, where time is short."""
    least, most = given.sets
    short = wish.pattern in FOUNDATION and request.minutes <= SHORT_MINUTES
    return range(1 if short else least, most + 1)


def _doses(
    movement: Movement,
    given: Prescription,
    numbers: range,
    times: tuple[float, float],
    wish: Wish,
    fits: Parts,
    liking: float,
    capacity: Capacity,
) -> list[Option]:
    """The options of a movement, one for every number of sets."""
    hard = wish.intensity in HARD and (given.rir is None or given.rir < volume.EASY_RIR)
    a_set = round(QUARTERS * (1 if hard else volume.EASY_OR_POWER))
    alternates = wish.intensity != "power" and _may_alternate(movement, hard=hard)
    of_a_set = [(MUSCLE_INDEX[m], int(a_set * volume.PRIMARY)) for m in movement.primary]
    of_a_set += [(MUSCLE_INDEX[m], int(a_set * volume.SYNERGIST)) for m in movement.synergists]
    of_a_set.sort()
    # A set that the body's limits make easy still stands for a hard one: no day gets fuller.
    capped = wish.intensity in HARD
    set_number = capacity.set_number(capped, of_a_set)
    mask = sum(MUSCLE_BITS.get(m, 0) for m in (*movement.primary, *movement.synergists))
    once, each = times
    misfit = sum(fits.values()) + liking
    heaviest = hard and movement.cost >= volume.HEAVIEST_COST
    place, exposes = PACKED[movement.pattern], wish.intensity != "power"
    options = []
    for sets in numbers:
        seconds = round(once + sets * each)
        at_least = seconds - (duration.superset_share(sets, given.rest) if alternates else 0)
        options.append(
            Option(
                movement=movement,
                sets=sets,
                prescription=given,
                seconds=seconds,
                at_least=at_least,
                credits=tuple([(muscle, sets * credit) for muscle, credit in of_a_set]),
                pattern_sets=sets * a_set,
                capped_sets=sets * capped,
                hard=hard,
                exposes=exposes,
                misfit=round((misfit + _misdosed(sets, given.sets[0], wish)) * POINT),
                whim=round(liking * POINT),
                fit=fits,
                mask=mask,
                number=capacity.number(movement.id, at_least, heaviest, sets * set_number),
                group=place.group,
                packed=place.packed(sets * a_set, exposes),
            )
        )
    return options


def _may_alternate(movement: Movement, *, hard: bool) -> bool:
    """Whether an exercise may be one of a superset.

    Besides the fast work: no hard hinge or squat, nothing that takes the whole body, no carry.
    """
    return (
        movement.cost < ALONE_FROM_COST
        and movement.pattern != "carry"
        and not (movement.pattern in ("hinge", "squat") and hard)
    )


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
    each, per_side = movement.seconds_each, movement.per_side
    one_set = duration.set_seconds(units, each, per_side=per_side)
    if not request.ramps:
        lighter = 0.0
    elif start:
        gain = 1 + BLOCK_GAIN[request.level] if request.weeks > 1 else 1
        heaviest = start.load.grains * gain / GRAINS["kg"]
        taken = steps(movement, heaviest, start.percent, intensity)
        reps = [duration.RAMP_REPS_MOST] * len(taken)
        lighter = duration.ramp(reps, movement.load, each, per_side=per_side)
    else:
        lighter = duration.usual_ramp(intensity, movement.load, each, per_side=per_side)
    # There is one rest fewer than there are sets.
    return duration.setup(movement.load) + lighter - given.rest, one_set + given.rest


def _misdosed(sets: int, least: int, wish: Wish) -> float:
    """What a number of sets costs by itself, in points."""
    cost = weights.SET_TOO_FEW * max(0, least - sets)
    if wish.pattern in FOUNDATION:
        return cost + weights.TOO_FEW_TO_PAY * (sets < 2 and wish.intensity in HARD)
    return cost + weights.SINGLE_SET * (sets == 1) + weights.MANY_SETS * max(0, sets - least - 1)
