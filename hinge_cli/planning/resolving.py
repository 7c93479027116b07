"""Spells a request out: presets become items, names become ids, days become weekdays."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.matching import matches, squash, unknown
from hinge_cli.errors import UsageError, listed
from hinge_cli.plan import Request
from hinge_cli.plan.gym import GRAINS, UNITS, Gym
from hinge_cli.plan.lifted import LiftedSet, read_set
from hinge_cli.rulebook.frequency import MINUTES_LEAST, MINUTES_MOST, WEEKS_MOST
from hinge_cli.rulebook.inventory import LOADED, usual_gym
from hinge_cli.rulebook.splits import DEFAULT_DAYS, WEEKDAYS
from hinge_cli.rulebook.strength import HEAVIEST, MOST_REPS, VAGUE_FROM_REPS, estimate_max

# Calendars of programs have no others in common.
YEARS = range(1900, 2201)
VARIANTS = range(1_000_000)
# What a maximum may be written as.
A_MAXIMUM = "140, 140kg, 300lb, or a set such as 120x5 or 120x5@8"
# What can be meant at all, and what is said of the rest. Too short a session is refused later, with
# what would be enough.
NUMBERS = {
    "days": (range(1, 8), "{} training days: a week has 1 to 7"),
    "minutes": (
        range(1, MINUTES_MOST + 1),
        f"a session of {{}} minutes: choose {MINUTES_LEAST} to {MINUTES_MOST}",
    ),
    "weeks": (range(1, WEEKS_MOST + 1), f"{{}} weeks: choose 1 to {WEEKS_MOST}"),
}


def resolve(request: Request, catalog: Catalog) -> Request:
    """The request with everything spelled out; raises `UsageError` where it makes no sense."""
    _check_kinds(request)
    on = weekdays(request.on) if request.on else _default_weekdays(request.days)
    for name in NUMBERS:
        check_number(name, getattr(request, name))
    if request.variant not in VARIANTS:
        raise UsageError(f"variant {request.variant}: choose {VARIANTS[0]} to {VARIANTS[-1]:,}")
    if request.unit not in UNITS:
        raise UsageError(unknown("unit", request.unit, UNITS))
    avoid = movement_ids(request.avoid, catalog)
    prefer = movement_ids(request.prefer, catalog)
    if both := [name for name in prefer if name in avoid]:
        raise UsageError(f"to avoid and to prefer at once: {listed(both)}")
    return request._replace(
        days=len(on),
        on=on,
        goal=_choice(request.goal, "goal", vocabulary.GOALS),
        level=_choice(request.level, "level", vocabulary.LEVELS),
        equipment=all_equipment(request.equipment, request.without),
        without=(),
        limits=tuple(sorted({limitation(name) for name in request.limits})),
        avoid=avoid,
        prefer=prefer,
        maxes=maxima(request.maxes, request.unit, catalog),
        vague_sets={
            movement_id: lifted
            for name, lifted in vague_sets(request.maxes, request.unit).items()
            for movement_id in movement_ids((name,), catalog)
        },
        gym=request.gym or usual_gym(request.unit),
        start=first_day(request.start),
    )


# The fields of a request by what they hold; files and flags cannot say anything else, Python can.
_WHOLE = (*NUMBERS, "variant")
_NAMES = ("on", "equipment", "without", "limits", "avoid", "prefer")
_WORDS = ("goal", "level", "unit")


def _check_kinds(request: Request) -> None:
    """Raises `UsageError` for a field that holds what its kind is not."""
    for name in _WHOLE:
        number = getattr(request, name)
        _check_kind(name, number, type(number) is int, "a whole number")
    for name in _NAMES:
        names = getattr(request, name)
        several = isinstance(names, Collection) and not isinstance(names, str | Mapping)
        sound = several and all(isinstance(one, str) for one in names)
        _check_kind(name, names, sound, "a tuple of names")
    for name in _WORDS:
        _check_kind(name, getattr(request, name), isinstance(getattr(request, name), str), "text")
    maxes, start, gym = request.maxes, request.start, request.gym
    lifts = isinstance(maxes, Mapping) and all(isinstance(lift, str) for lift in maxes)
    _check_kind("maxes", maxes, lifts, "a mapping of loads by lift")
    _check_kind("start", start, start is None or isinstance(start, str), "text, as '2026-12-07'")
    _check_kind("gym", gym, gym is None or isinstance(gym, Gym), "a Gym")


def _check_kind(name: str, value: object, sound: bool, kind: str) -> None:
    if not sound:
        raise UsageError(f"{name} must be {kind}, not {value!r}")


def maxima(maxes: Mapping[str, float | str], unit: str, catalog: Catalog) -> dict[str, float]:
    """One-repetition maxima by the id of the lift, in `unit`, from numbers, loads and sets."""
    found: dict[str, float] = {}
    for name, value in maxes.items():
        movement = lift_named(name, catalog)
        if movement.id in found:
            raise UsageError(f"the maximum of {movement.spoken} is given twice")
        lifted = LiftedSet(value, 1, 0.0, unit) if isinstance(value, int | float) else None
        lifted = lifted or read_set(str(value), unit)
        if lifted is None:
            raise UsageError(f"'{value}' is no maximum of {movement.spoken}; write {A_MAXIMUM}")
        found[movement.id] = _maximum(lifted, unit, movement)
    return dict(sorted(found.items()))


def lift_named(name: str, catalog: Catalog) -> Movement:
    """The lift of a name whose maximum can be known; raises `UsageError` where it has no load."""
    (movement_id,) = movement_ids((name,), catalog)
    movement = catalog[movement_id]
    if movement.load not in LOADED:
        raise UsageError(
            f"{movement.spoken} has no load to know a maximum of; give one of a lift "
            "with a bar, dumbbells, kettlebells or a stack"
        )
    return movement


def _maximum(lifted: LiftedSet, unit: str, movement: Movement) -> float:
    try:
        estimate = estimate_max(lifted.weight, lifted.reps, lifted.in_reserve)
    except ValueError as error:
        raise UsageError(
            f"{error} tell no maximum of {movement.spoken}; give a set of {MOST_REPS} "
            "repetitions or fewer, those in reserve included"
        ) from None
    estimate *= GRAINS[lifted.unit] / GRAINS[unit]
    if not 0 < estimate <= HEAVIEST[unit]:
        raise UsageError(
            f"{estimate:g} {unit} is no maximum of {movement.spoken}: it must be more than 0 "
            f"and at most {HEAVIEST[unit]:g} {unit}"
        )
    return round(estimate, 1)


def vague_sets(maxes: Mapping[str, float | str], unit: str) -> dict[str, str]:
    """The sets of more repetitions than estimates of a maximum bear, by their lifts."""
    sets = {name: read_set(str(value), unit) for name, value in maxes.items()}
    return {
        name: str(lifted)
        for name, lifted in sets.items()
        if lifted and lifted.reps + lifted.in_reserve >= VAGUE_FROM_REPS
    }


def first_day(text: str | None) -> str | None:
    """The first day of a plan, `2026-12-07`; raises `UsageError` for what is no date."""
    if text is None:
        return None
    from datetime import date

    try:
        first = date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"'{text}' is no date; write it as 2026-12-07") from None
    if first.year not in YEARS:
        raise UsageError(f"{text}: choose a day from {YEARS[0]} to {YEARS[-1]}")
    return first.isoformat()


def weekdays(names: Iterable[str]) -> tuple[str, ...]:
    """Weekdays in order, from names or their beginnings (`mon`, `Tuesday`)."""
    found: list[int] = []
    for name in names:
        word = name.strip().casefold()
        hits = [i for i, day in enumerate(WEEKDAYS) if len(word) >= 2 and day.startswith(word)]
        if len(hits) != 1:
            raise UsageError(f"'{name}' is no weekday; write mon, tue, wed, thu, fri, sat or sun")
        if hits[0] in found:
            raise UsageError(f"{WEEKDAYS[hits[0]]} is named twice")
        found += hits
    return tuple(WEEKDAYS[i] for i in sorted(found))


def equipment(name: str) -> tuple[str, ...]:
    """The items that a word for equipment stands for: one, or those of a preset."""
    known: dict[str, tuple[str, ...]] = {squash(i): (i,) for i in vocabulary.EQUIPMENT}
    known |= {squash(alias): (item,) for alias, item in vocabulary.EQUIPMENT_ALIASES.items()}
    known |= {squash(preset): items for preset, items in vocabulary.PRESETS.items()}
    if (items := known.get(squash(name))) is not None:
        return items
    raise UsageError(unknown("equipment", name, [*vocabulary.PRESETS, *vocabulary.EQUIPMENT]))


def limitation(name: str) -> str:
    """The id of a limitation, from its id, its name or a part that only one of them has."""
    hits = matches(name, {key: (label,) for key, label in vocabulary.LIMITATIONS.items()})
    if len(hits) > 1:
        raise UsageError(f"'{name}' may mean several limitations: {listed(hits, 'or')}")
    if not hits:
        raise UsageError(unknown("limitation", name, vocabulary.LIMITATIONS))
    return hits[0]


def movement_ids(names: Iterable[str], catalog: Catalog) -> tuple[str, ...]:
    """The ids of movements, each named exactly enough to mean only one."""
    ids: list[str] = []
    for name in names:
        hits = catalog.find(name) or _otherwise_called(name, catalog)
        if len(hits) > 1:
            some = listed([hit.id for hit in hits[:6]], "or")
            raise UsageError(f"'{name}' may mean several movements: {some}")
        if not hits:
            near = listed([f"'{hit.id}'" for hit in catalog.near(name)], "or")
            hint = f"; did you mean {near}?" if near else "; `hinge list` shows all"
            raise UsageError(f"no movement '{name}'{hint}")
        if hits[0].id not in ids:
            ids.append(hits[0].id)
    return tuple(sorted(ids))


def _otherwise_called(name: str, catalog: Catalog) -> list[Movement]:
    """The movement of a name with its words in another order or shortened, as files have them."""
    from hinge_cli.catalog.naming import find  # most names are found without

    named = find(name, catalog)
    return [named.movement] if named.movement and not named.guessed else []


def check_number(name: str, number: int) -> None:
    """Raises `UsageError` where days, minutes or weeks cannot be so many."""
    possible, complaint = NUMBERS[name]
    if number not in possible:
        raise UsageError(complaint.format(number))


def _default_weekdays(days: int) -> tuple[str, ...]:
    check_number("days", days)
    return tuple(WEEKDAYS[i] for i in DEFAULT_DAYS[days])


def _choice(value: str, what: str, known: tuple[str, ...]) -> str:
    if value.casefold() in known:
        return value.casefold()
    raise UsageError(unknown(what, value, known))


def all_equipment(wanted: tuple[str, ...], without: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The items that equipment and presets stand for, less those of others.

    Raises `UsageError` for a name that is neither.
    """
    have = {item for name in wanted for item in equipment(name)}
    have |= {vocabulary.INCLUDES.get(item, item) for item in have}
    have -= {item for name in without for item in equipment(name)}
    have -= {item for item, part in vocabulary.INCLUDES.items() if part not in have}
    return tuple(sorted(have - vocabulary.ALWAYS_THERE))
