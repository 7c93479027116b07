"""What changed between two plans, as a coach would tell it."""

from collections.abc import Iterator
from typing import NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import MUSCLES, PATTERNS
from hinge_cli.checking.asking import asked_otherwise
from hinge_cli.checking.exercising import Shift, shifts
from hinge_cli.checking.when import by_weekday
from hinge_cli.plan import Plan
from hinge_cli.rulebook.counting import tally
from hinge_cli.rulebook.rules import check_plan


class Change(NamedTuple):
    """A quantity of the average week before and after."""

    what: str
    before: float
    after: float


class Mark(NamedTuple):
    """A rule that is broken, and the one pattern, muscle or movement id that it is broken by."""

    code: str
    subject: str


class Difference(NamedTuple):
    """What changed: sets by pattern and muscle, minutes by day, what is new and what is gone.

    `weeks` are those of both plans, which `exercises` and `kinds` are about; the latter tell which
    weeks are lighter ones or tests, and have no day.
    """

    patterns: tuple[Change, ...]
    muscles: tuple[Change, ...]
    minutes: tuple[Change, ...]
    kinds: tuple[Shift, ...]
    exercises: tuple[Shift, ...]
    request: tuple[str, ...]
    gained: tuple[Mark, ...]
    lost: tuple[Mark, ...]
    weeks: frozenset[int]

    @property
    def nothing(self) -> bool:
        """Whether the plans are alike in all that is compared."""
        return not any(self[:-1])


def compare(before: Plan, after: Plan, catalog: Catalog) -> Difference:
    """What changed from one plan to another."""
    before = _days_as_in(after, before)
    one, other = tally(before, catalog), tally(after, catalog)
    found, finds = (
        {Mark(f.code, f.subject or "") for f in check_plan(plan, catalog)}
        for plan in (before, after)
    )
    return Difference(
        _changes(PATTERNS, one.patterns, other.patterns),
        _changes(MUSCLES, one.muscles, other.muscles),
        _minutes(before, after),
        tuple(_kinds(before, after)),
        tuple(shifts(before, after)),
        tuple(asked_otherwise(before, after, catalog)),
        tuple(sorted(finds - found)),
        tuple(sorted(found - finds)),
        frozenset(w.number for w in before.weeks) & frozenset(w.number for w in after.weeks),
    )


def _kinds(before: Plan, after: Plan) -> Iterator[Shift]:
    """Which weeks that both plans have became lighter ones or tests, and which are so no more."""
    old, new = ({week.number: week for week in plan.weeks} for plan in (before, after))
    for field, what in (("deload", "lighter"), ("test", "for tests")):
        for now, said in ((True, f"{what} now"), (False, f"{what} no more")):
            weeks = tuple(
                number
                for number in sorted(old.keys() & new.keys())
                if getattr(new[number], field) is now is not getattr(old[number], field)
            )
            if weeks:
                yield Shift("", weeks, said)


def _days_as_in(plan: Plan, other: Plan) -> Plan:
    """Another plan with the days that both have called as in this one: `workout a`, `Workout A`."""
    called = {s.day.casefold(): s.day for week in plan.weeks for s in week.sessions}
    weeks = (
        week._replace(
            sessions=tuple(
                s._replace(day=called.get(s.day.casefold(), s.day)) for s in week.sessions
            )
        )
        for week in other.weeks
    )
    return other._replace(weeks=tuple(weeks))


def _changes(
    names: dict[str, str], one: dict[str, float], other: dict[str, float]
) -> tuple[Change, ...]:
    return tuple(
        Change(name, one[key], other[key]) for key, name in names.items() if one[key] != other[key]
    )


def _minutes(before: Plan, after: Plan) -> tuple[Change, ...]:
    """How long the days that both plans have take in an average week."""
    one, other = _average_minutes(before), _average_minutes(after)
    return tuple(
        Change(day, one[day], other[day])
        for day in sorted(one, key=by_weekday)
        if day in other and one[day] != other[day]
    )


def _average_minutes(plan: Plan) -> dict[str, float]:
    minutes: dict[str, list[int]] = {}
    for week in plan.weeks:
        for session in week.sessions:
            minutes.setdefault(session.day, []).append(session.minutes)
    return {day: float(round(sum(some) / len(some))) for day, some in minutes.items()}
