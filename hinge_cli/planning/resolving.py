"""Spells a request out: presets become items, names become ids, days become weekdays."""

from __future__ import annotations

from collections.abc import Iterable

from hinge_cli.catalog import Catalog, vocabulary
from hinge_cli.catalog.matching import nearest, squash
from hinge_cli.errors import UsageError, listed
from hinge_cli.plan import Request
from hinge_cli.rulebook.frequency import MINUTES_LEAST, MINUTES_MOST
from hinge_cli.rulebook.splits import DEFAULT_DAYS, WEEKDAYS
from hinge_cli.rulebook.volume import MUSCLE_SETS

GOALS = tuple(MUSCLE_SETS)


def resolve(request: Request, catalog: Catalog) -> Request:
    """The request with everything spelled out; raises `UsageError` where it makes no sense."""
    on = weekdays(request.on) if request.on else _default_weekdays(request.days)
    if not 1 <= request.minutes <= MINUTES_MOST:
        raise UsageError(
            f"a session of {request.minutes} minutes: choose {MINUTES_LEAST} to {MINUTES_MOST}"
        )
    if request.variant < 0:
        raise UsageError(f"variant {request.variant}: choose 0 or more")
    avoid = movement_ids(request.avoid, catalog)
    prefer = movement_ids(request.prefer, catalog)
    if both := [name for name in prefer if name in avoid]:
        raise UsageError(f"to avoid and to prefer at once: {listed(both)}")
    return request._replace(
        days=len(on),
        on=on,
        goal=_choice(request.goal, "goal", GOALS),
        level=_choice(request.level, "level", vocabulary.LEVELS),
        equipment=_equipment(request.equipment, request.without),
        without=(),
        limits=tuple(sorted({limitation(name) for name in request.limits})),
        avoid=avoid,
        prefer=prefer,
    )


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
    raise UsageError(_unknown("equipment", name, [*vocabulary.PRESETS, *vocabulary.EQUIPMENT]))


def limitation(name: str) -> str:
    """The id of a limitation, from its id or its name."""
    for key, label in vocabulary.LIMITATIONS.items():
        if squash(name) in (squash(key), squash(label)):
            return key
    raise UsageError(_unknown("limitation", name, vocabulary.LIMITATIONS))


def movement_ids(names: Iterable[str], catalog: Catalog) -> tuple[str, ...]:
    """The ids of movements, each named exactly enough to mean only one."""
    ids: list[str] = []
    for name in names:
        hits = catalog.find(name)
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


def _default_weekdays(days: int) -> tuple[str, ...]:
    if days not in DEFAULT_DAYS:
        raise UsageError(f"{days} training days: a week has 1 to 7")
    return tuple(WEEKDAYS[i] for i in DEFAULT_DAYS[days])


def _choice(value: str, what: str, known: tuple[str, ...]) -> str:
    if value.casefold() in known:
        return value.casefold()
    raise UsageError(_unknown(what, value, known))


def _equipment(wanted: tuple[str, ...], without: tuple[str, ...]) -> tuple[str, ...]:
    have = {item for name in wanted for item in equipment(name)}
    have -= {item for name in without for item in equipment(name)}
    return tuple(sorted(have - vocabulary.ALWAYS_THERE))


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    names = list(known)
    near = nearest(name, names, 1)
    if near:
        return f"unknown {what} '{name}'; did you mean '{near[0]}'?"
    return f"unknown {what} '{name}'; one of: {', '.join(names)}"
