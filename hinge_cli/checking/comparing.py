"""What changed between two plans, as a coach would tell it."""

from collections.abc import Hashable
from typing import NamedTuple, TypeVar

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.movement import spoken
from hinge_cli.catalog.vocabulary import MUSCLES, PATTERNS
from hinge_cli.errors import listed
from hinge_cli.exporting import wording
from hinge_cli.plan import Exercise, Plan, Request, Session
from hinge_cli.plan.gym import gym_document
from hinge_cli.rulebook.counting import tally
from hinge_cli.rulebook.rules import check_plan

_T = TypeVar("_T", bound=Hashable)


class Change(NamedTuple):
    """A quantity of the average week before and after."""

    what: str
    before: float
    after: float


class Difference(NamedTuple):
    """What changed: sets by pattern and muscle, minutes by day, what is new and what is gone.

    `exercises` are sentences by day; `gained` and `lost` are the codes of findings.
    """

    patterns: tuple[Change, ...]
    muscles: tuple[Change, ...]
    minutes: tuple[Change, ...]
    exercises: tuple[tuple[str, str], ...]
    request: tuple[str, ...]
    gained: tuple[str, ...]
    lost: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        """Whether the plans are alike in all that is compared."""
        return not any(self)


def compare(before: Plan, after: Plan, catalog: Catalog) -> Difference:
    """What changed from one plan to another."""
    one, other = tally(before, catalog), tally(after, catalog)
    found = {f.code + _about(f.subject) for f in check_plan(before, catalog)}
    finds = {f.code + _about(f.subject) for f in check_plan(after, catalog)}
    return Difference(
        _changes(PATTERNS, one.patterns, other.patterns),
        _changes(MUSCLES, one.muscles, other.muscles),
        _minutes(before, after),
        tuple(_exercises(before, after)),
        tuple(_request(before, after)),
        tuple(sorted(finds - found)),
        tuple(sorted(found - finds)),
    )


def _about(subject: str | None) -> str:
    return f" ({subject})" if subject else ""


def _changes(
    names: dict[str, str], one: dict[str, float], other: dict[str, float]
) -> tuple[Change, ...]:
    return tuple(
        Change(name, one[key], other[key]) for key, name in names.items() if one[key] != other[key]
    )


def _minutes(before: Plan, after: Plan) -> tuple[Change, ...]:
    one, other = _days(before), _days(after)
    changes = [
        (day, week, (float(one[week, day].minutes), float(other[week, day].minutes)))
        for week, day in one
        if (week, day) in other and one[week, day].minutes != other[week, day].minutes
    ]
    weeks = {week for week, _ in one}
    return tuple(Change(day, *minutes) for day, minutes in _once(changes, weeks))


def _days(plan: Plan) -> dict[tuple[int, str], Session]:
    return {(w.number, session.day): session for w in plan.weeks for session in w.sessions}


def _exercises(before: Plan, after: Plan) -> list[tuple[str, str]]:
    one, other = _days(before), _days(after)
    said: list[tuple[str, int, str]] = []
    for week, day in dict.fromkeys([*one, *other]):
        if (week, day) not in other:
            said.append((day, week, "no training any more"))
        elif (week, day) not in one:
            names = ", ".join(e.name for e in other[week, day].exercises)
            said.append((day, week, f"new: {names}"))
        else:
            sentences = _in_session(one[week, day], other[week, day])
            said += [(day, week, sentence) for sentence in sentences]
    return _once(said, {week for week, _ in [*one, *other]})


def _once(said: list[tuple[str, int, _T]], weeks: set[int]) -> list[tuple[str, _T]]:
    """What is said of a day in several weeks, once; the weeks are named where they are not all."""
    grouped: dict[tuple[str, _T], list[int]] = {}
    for day, week, what in said:
        grouped.setdefault((day, what), []).append(week)
    return [
        (day if set(found) == weeks else f"{day}, {_weeks(found)}", what)
        for (day, what), found in grouped.items()
    ]


def _weeks(numbers: list[int]) -> str:
    return f"week{'s' if len(numbers) > 1 else ''} {listed(map(str, numbers))}"


def _in_session(one: Session, other: Session) -> list[str]:
    old = {e.movement: e for e in one.exercises}
    new = {e.movement: e for e in other.exercises}
    gone = [e for key, e in old.items() if key not in new]
    come = [e for key, e in new.items() if key not in old]
    said = []
    for exercise in gone:
        # What comes in for something of its pattern replaces it.
        partner = next((e for e in come if e.pattern == exercise.pattern), None)
        if partner is None:
            said.append(f"{exercise.name} is gone")
        else:
            come.remove(partner)
            said.append(f"{partner.name} for {spoken(exercise.name)}")
    said += [f"{exercise.name} is new: {wording.dose(exercise)}" for exercise in come]
    said += [
        f"{new[key].name}: {_said(exercise)} becomes {_said(new[key])}"
        for key, exercise in old.items()
        if key in new and _said(exercise) != _said(new[key])
    ]
    order = [key for key in old if key in new]
    if order != [key for key in new if key in old]:
        said.append("the order is another")
    return said


def _said(exercise: Exercise) -> str:
    parts = (wording.dose(exercise), wording.load(exercise), wording.effort(exercise))
    return ", ".join(part for part in (*parts, wording.rest(exercise)) if part)


# What of the requests is compared; other days and weeks show in the plans themselves.
_COMPARED = (
    *("goal", "level", "minutes", "equipment", "limits", "avoid", "prefer", "unit", "maxes"),
    "start",
)


def _request(before: Plan, after: Plan) -> list[str]:
    said = []
    for name in _COMPARED:
        one, other = getattr(before.request, name), getattr(after.request, name)
        if one != other and name not in before.unstated | after.unstated:
            said.append(f"{name}: {_plain(one)} becomes {_plain(other)}")
    if "gym" not in before.unstated | after.unstated:
        said += _gym(before.request, after.request)
    return said


def _gym(before: Request, after: Request) -> list[str]:
    if before.gym is None or after.gym is None or before.gym == after.gym:
        return []
    one, other = gym_document(before.gym, before.unit), gym_document(after.gym, after.unit)
    return [f"gym: other {listed([_words(key) for key in one if one[key] != other[key]])}"]


def _words(key: str) -> str:
    return key.replace("_", " ")


def _plain(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{key} {load:g}" for key, load in value.items()) or "none"
    return str(value)
