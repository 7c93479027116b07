"""What changed in the exercises between two plans, day by day, whatever week it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from hinge_cli.catalog.movement import spoken
from hinge_cli.checking.aspects import Aspect, Key, aspects, by_occurrence, with_partners
from hinge_cli.checking.when import by_weekday
from hinge_cli.exporting import wording
from hinge_cli.plan import Exercise, Plan, Session
from hinge_cli.plan.gym import UNITS


class Shift(NamedTuple):
    """What is otherwise on a day, and in which of the weeks that both plans have."""

    day: str
    weeks: tuple[int, ...]
    what: str


# What a change is known by over the weeks.
_Key = tuple[str | int, ...]


class _Pair(NamedTuple):
    """A session before and after; `lighter` where its week is."""

    week: int
    lighter: bool
    before: Session
    after: Session


class _Spot(NamedTuple):
    """An exercise before and after."""

    week: int
    lighter: bool
    before: Exercise
    after: Exercise


def shifts(before: Plan, after: Plan) -> list[Shift]:
    """What changed, by weekday and then by week."""
    old, new = _weeks(before), _weeks(after)
    both = sorted(old.keys() & new.keys())
    lighter = {week.number for week in after.weeks if week.deload}
    days = dict.fromkeys(day for plan in (old, new) for week in both for day in plan[week])
    told_by = aspects(ramps=before.request.ramps == after.request.ramps)
    found: list[Shift] = []
    for day in sorted(days, key=by_weekday):
        gone = tuple(week for week in both if day not in new[week])
        come = tuple(week for week in both if day not in old[week])
        if gone:
            found.append(Shift(day, gone, "no training any more"))
        if come:
            names = ", ".join(exercise.name for exercise in new[come[0]][day].exercises)
            found.append(Shift(day, come, f"new: {names}"))
        pairs = [
            _Pair(week, week in lighter, old[week][day], new[week][day])
            for week in both
            if week not in (*gone, *come)
        ]
        found += sorted(
            (*_other(day, pairs), *_otherwise(day, pairs, told_by)), key=lambda s: s.weeks[0]
        )
    return found


def _weeks(plan: Plan) -> dict[int, dict[str, Session]]:
    return {w.number: {session.day: session for session in w.sessions} for w in plan.weeks}


def _other(day: str, pairs: list[_Pair]) -> Iterator[Shift]:
    """Which exercises come, go or stand in another order."""
    said: dict[_Key, tuple[str, list[int]]] = {}
    for pair in pairs:
        for key, what in _moves(pair.before, pair.after):
            # What comes in a lighter week has fewer sets there: the first week tells them.
            said.setdefault(key, (what, []))[1].append(pair.week)
    for what, weeks in said.values():
        yield Shift(day, tuple(weeks), what)


def _moves(before: Session, after: Session) -> Iterator[tuple[_Key, str]]:
    """What comes and goes in a session, each with what it is known by over the weeks."""
    old, new = by_occurrence(before), by_occurrence(after)
    come = [key for key in new if key not in old]
    for key, exercise in old.items():
        if key in new:
            continue
        name = _told_apart(exercise, before)
        # What comes in for something of its pattern replaces it.
        partner = next((one for one in come if new[one].pattern == exercise.pattern), None)
        if partner is None:
            yield ("gone", *key), f"{name} is gone"
        else:
            come.remove(partner)
            yield ("swap", *key, *partner), _replaced(name, exercise, new[partner])
    for key in come:
        yield ("new", *key), f"{new[key].name} is new: {wording.dose(new[key])}"
    order = [key for key in old if key in new]
    if order != [key for key in new if key in old]:
        yield ("order",), "the order is another"


def _told_apart(exercise: Exercise, session: Session) -> str:
    """The name of an exercise, with its sets where the session has another line of it."""
    lines = sum(one.movement == exercise.movement for one in session.exercises)
    return f"{exercise.name} {wording.dose(exercise)}" if lines > 1 else exercise.name


def _replaced(name: str, exercise: Exercise, partner: Exercise) -> str:
    """Which exercise comes in for which; its sets if they are others, and its load if known."""
    told = [
        f"{before} becomes {after}" if before else after
        for say in (wording.dose, wording.load)
        if (after := say(partner)) and (before := say(exercise)) != after
    ]
    return ": ".join(filter(None, (f"{name} → {spoken(partner.name)}", "; ".join(told))))


def _otherwise(day: str, pairs: list[_Pair], told_by: Sequence[Aspect]) -> Iterator[Shift]:
    """How exercises that stay are done otherwise."""
    spots: dict[Key, list[_Spot]] = {}
    for pair in pairs:
        old, new = with_partners(by_occurrence(pair.before), by_occurrence(pair.after))
        for key, exercise in old.items():
            if other := new.get(key):
                spot = _Spot(pair.week, pair.lighter, exercise, other)
                spots.setdefault(key, []).append(spot)
    for of in spots.values():
        parts: dict[tuple[int, ...], list[str]] = {}
        for aspect in told_by:
            changed = [spot for spot in of if aspect.differs(spot.before, spot.after)]
            if changed:
                weeks = tuple(spot.week for spot in changed)
                parts.setdefault(weeks, []).append(_becomes(changed, aspect.say))
        for weeks, some in parts.items():
            yield Shift(day, weeks, f"{of[0].after.name}: {'; '.join(some)}")


def _becomes(changed: list[_Spot], say: Callable[[Exercise], str]) -> str:
    """`80 → 85 kg becomes 90 → 95 kg`: from the first week to the last that is no lighter one."""
    full = [spot for spot in changed if not spot.lighter] or changed
    return " becomes ".join(
        _onward(say(first), say(last))
        for first, last in (
            (full[0].before, full[-1].before),
            (full[0].after, full[-1].after),
        )
    )


def _onward(first: str, last: str) -> str:
    """From where to where; the unit of loads is told once."""
    if first == last:
        return first
    number, _, unit = first.rpartition(" ")
    same = unit in UNITS and last.endswith(f" {unit}")
    return f"{number if same else first} → {last}"
