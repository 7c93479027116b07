"""What the weeks of a plan bring, said once: a table of weeks, a picture, how each lift goes on."""

from collections.abc import Sequence
from typing import NamedTuple

from hinge_cli.exporting import calendar, wording
from hinge_cli.plan import Exercise, Plan, Week
from hinge_cli.report import NO_BREAK, number, sparkline
from hinge_cli.rulebook.counting import is_hard
from hinge_cli.rulebook.splits import WEEKDAYS

BETWEEN_DAYS = f"{NO_BREAK}· "


class Weeks(NamedTuple):
    """A table of weeks: titles, and a row a week."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def one_template(plan: Plan) -> bool:
    """Whether all weeks hold the same movements in the same order, and differ only in numbers."""
    shapes = {
        tuple(
            (session.day, tuple(e.movement for e in session.exercises)) for session in week.sessions
        )
        for week in plan.weeks
    }
    return len(shapes) == 1


def shown_weeks(plan: Plan) -> tuple[Week, ...]:
    """The weeks whose sessions must be read: the first, where the others only differ in numbers."""
    return plan.weeks[:1] if one_template(plan) else plan.weeks


def heading(plan: Plan, week: Week) -> str:
    """A week by its number and date, and whether it is a lighter one or tests the lifts."""
    sort = sort_of(week)
    return f"Week {_numbered(plan, week)}{f' ({sort})' if sort else ''}"


def _numbered(plan: Plan, week: Week) -> str:
    """A week as `1`, and as `1 · 7 Dec` where its date is known."""
    begins = calendar.begins(plan, week)
    return f"{week.number} · {begins}" if begins else str(week.number)


def alike(plan: Plan) -> bool:
    """Whether a table of several weeks would say the same in every row."""
    return (
        len(plan.weeks) > 1
        and one_template(plan)
        and len({row[1:] for row in _table(plan).rows}) == 1
    )


def no_change(plan: Plan) -> str:
    """A sentence instead of a table of weeks that are alike."""
    said = f"All {len(plan.weeks)} weeks hold the same sessions, their main lifts with the same"
    onward = "; how you go on from week to week is told below" if progressing(plan) else ""
    return f"{said} numbers{onward}."


def table(plan: Plan) -> Weeks | None:
    """What each main lift does in each week, where weeks of one template differ in numbers."""
    if len(plan.weeks) < 2 or not one_template(plan) or alike(plan):
        return None
    return _table(plan)


def above(plan: Plan) -> str:
    """What stands above a table of weeks: what of the sessions it changes, and its unit."""
    said = "The sessions stay as they are above; only the numbers change."
    loaded = any(exercise.load for _, exercise in plan.exercises())
    return f"{said} Loads are in {plan.request.unit}." if loaded else said


def _table(plan: Plan) -> Weeks:
    spots = main_spots(plan.weeks[0])
    names = [plan.weeks[0].sessions[i].exercises[j].name for i, j in spots]
    rows = []
    for week in plan.weeks:
        lifts = [_inshort(week, i, j) for i, j in spots]
        rows.append((_numbered(plan, week), *lifts, number(_sets(week)), sort_of(week)))
    return Weeks(("week", *names, "sets", ""), tuple(rows))


def sort_of(week: Week) -> str:
    """What sets a week apart: `test`, `lighter` or nothing."""
    return "test" if week.test else "lighter" if week.deload else ""


class Trend(NamedTuple):
    """How something goes over the weeks: the value of each, and in words between which they lie.

    Loads are drawn from the lowest up, sets from zero up.
    """

    what: str
    values: tuple[float, ...]
    span: str
    from_zero: bool = False

    @property
    def picture(self) -> str:
        """A character a week."""
        return sparkline([0, *self.values])[1:] if self.from_zero else sparkline(self.values)


def trends(plan: Plan) -> list[Trend]:
    """Load and volume over the weeks, as far as they change."""
    if len(plan.weeks) < 2 or not one_template(plan):
        return []
    made = []
    for i, j in main_spots(plan.weeks[0]):
        exercises = [week.sessions[i].exercises[j] for week in plan.weeks]
        loads = [e.load.value for e in exercises if e.load and e.load.value is not None]
        if len(loads) == len(exercises):
            span = f"{_span(loads)} {plan.request.unit}"
            made.append(Trend(exercises[0].name, tuple(loads), span))
    sets = tuple(float(_sets(week)) for week in plan.weeks)
    made.append(Trend("sets a week", sets, _span(sets), from_zero=True))
    return [one for one in made if len(set(one.values)) > 1]


def progressing(plan: Plan) -> list[list[Exercise]]:
    """The hard exercises of each main lift of the first week that a rule makes heavier.

    Where no main lift is hard, the easy ones go on as well.
    """
    week = [e for first in plan.weeks[:1] for s in first.sessions for e in s.exercises]
    mains = [e for e in week if e.role == "main"]
    any_hard = any(is_hard(exercise) for exercise in mains)
    by_movement: dict[str, list[Exercise]] = {}
    for exercise in week:
        if exercise.progression and (is_hard(exercise) or not any_hard):
            by_movement.setdefault(exercise.movement, []).append(exercise)
    return [found for found in by_movement.values() if any(e.role == "main" for e in found)]


def main_spots(week: Week) -> list[tuple[int, int]]:
    """Where the main lifts stand, each movement once."""
    found: dict[str, tuple[int, int]] = {}
    for i, session in enumerate(week.sessions):
        for j, exercise in enumerate(session.exercises):
            if exercise.role == "main":
                found.setdefault(exercise.movement, (i, j))
    return list(found.values())


def _inshort(week: Week, i: int, j: int) -> str:
    """A main lift in a week: `5 × 3–4 @ 80`, or on several days `Tue 5 × 3–4 @ 80 · Fri 75`.

    A line may only break between days.
    """
    exercise = week.sessions[i].exercises[j]
    dose, given = wording.dose(exercise), exercise.load
    if given is None or given.value is None:
        told = f"{dose}, {wording.effort(exercise)}"
    else:
        told = f"{dose} @ {number(given.value)}"
        if exercise.open:  # the reserve of a test is not that of the sessions above
            told += f", {wording.effort(exercise)}"
    others = [
        f"{short(session.day)} {number(other.load.value)}"
        for n, session in enumerate(week.sessions)
        for other in session.exercises
        if n != i
        and other.movement == exercise.movement
        and other.load
        and other.load.value is not None
    ]
    days = [f"{short(week.sessions[i].day)} {told}", *others] if others else [told]
    return BETWEEN_DAYS.join(day.replace(" ", NO_BREAK) for day in days)


def short(day: str) -> str:
    """A weekday in three letters; what else a day is called as it is."""
    return day[:3].capitalize() if day in WEEKDAYS else day


def _sets(week: Week) -> int:
    return sum(e.sets for session in week.sessions for e in session.exercises)


def _span(values: Sequence[float]) -> str:
    """From the lowest to the highest that is drawn."""
    return f"{number(min(values))}–{number(max(values))}"
