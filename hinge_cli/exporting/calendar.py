"""On which date each session falls."""

from __future__ import annotations

from datetime import date, timedelta

from hinge_cli.plan import Plan, Week
from hinge_cli.rulebook.splits import DEFAULT_DAYS, WEEKDAYS


def dates(plan: Plan, week: Week) -> list[date | None]:
    """The dates of a week's sessions, None where the plan has no first day.

    Each week of a plan is the seven days from its first day on; a session falls on its weekday
    among them. Sessions that name no weekday (`day 1`) are spread as that many usually are.
    """
    if plan.request.start is None:
        return [None] * len(week.sessions)
    first = date.fromisoformat(plan.request.start) + timedelta(weeks=week.number - 1)
    return [first + timedelta(days=days) for days in _days_after(first, week)]


def _days_after(first: date, week: Week) -> list[int]:
    days = [session.day for session in week.sessions]
    if set(days) <= set(WEEKDAYS):
        return [(WEEKDAYS.index(day) - first.weekday()) % 7 for day in days]
    usual = DEFAULT_DAYS.get(len(days))
    return list(usual) if usual else [i * 7 // len(days) for i in range(len(days))]
