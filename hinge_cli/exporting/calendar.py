"""On which date each session falls, and how dates are said."""

from __future__ import annotations

from datetime import date, timedelta

from hinge_cli.plan import Plan, Week
from hinge_cli.rulebook.splits import DEFAULT_DAYS, WEEKDAYS


def dates(plan: Plan, week: Week) -> list[date | None]:
    """The dates of a week's sessions, None where the plan has no first day.

    Each week of a plan is the seven days from its first day on; a session falls on its weekday
    among them. Sessions that name no weekday (`day 1`) are spread over the days that are left, as
    so many usually are where they have all seven.
    """
    if plan.request.start is None:
        return [None] * len(week.sessions)
    first = date.fromisoformat(plan.request.start) + timedelta(weeks=week.number - 1)
    return [first + timedelta(days=days) for days in _days_after(first, week)]


def span(plan: Plan) -> str:
    """`From Monday 7 December 2026 to Friday 26 February 2027.`; nothing without a first day."""
    days = [day for week in plan.weeks for day in dates(plan, week) if day]
    if not days:
        return ""
    first, last = (f"{day:%A} {day.day} {day:%B} {day.year}" for day in (min(days), max(days)))
    return f"On {first}." if first == last else f"From {first} to {last}."


def begins(plan: Plan, week: Week) -> str:
    """The day of a week's first session: `7 Dec`; nothing without a first day."""
    days = [day for day in dates(plan, week) if day]
    return f"{min(days).day} {min(days):%b}" if days else ""


def _days_after(first: date, week: Week) -> list[int]:
    """How many days after the first each session falls."""
    named = {day: (i - first.weekday()) % 7 for i, day in enumerate(WEEKDAYS)}
    days = [session.day for session in week.sessions]
    unnamed = sum(day not in named for day in days)
    taken = {named[day] for day in days if day in named}
    # Where more are trained than a week has days, some share one.
    free = [day for day in range(7) if day not in taken] or list(range(7))
    spread = iter(_spread(unnamed, free))
    return [named[day] if day in named else next(spread) for day in days]


def _spread(many: int, free: list[int]) -> list[int]:
    """So many of the free days, as so many usually lie in a week or else as evenly as can be."""
    usual = DEFAULT_DAYS.get(many, ())
    if usual and set(usual) <= set(free):
        return list(usual)
    return [free[i * len(free) // many] for i in range(many)]
