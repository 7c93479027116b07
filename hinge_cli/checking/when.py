"""Days and weeks as people tell them."""

from __future__ import annotations

from collections.abc import Iterable, Set

from hinge_cli.errors import listed
from hinge_cli.report import capitalized
from hinge_cli.rulebook.splits import WEEKDAYS


def when(spots: Iterable[tuple[int, str]], of: Set[int]) -> str:
    """(Week, day) spots in a plan `of` such weeks, which are named where not all are meant.

    `Tuesday and Friday; Sunday, weeks 1–3 and 6`; a week as a whole has the day "".
    """
    weeks_of: dict[str, set[int]] = {}
    for week, day in spots:
        weeks_of.setdefault(day, set()).add(week)
    days_of: dict[str, list[str]] = {}
    for day in sorted(weeks_of, key=by_weekday):
        told = "" if weeks_of[day] == of else weeks(weeks_of[day])
        days_of.setdefault(told, []).append(capitalized(day))
    return "; ".join(
        ", ".join(part for part in (listed(days), told) if part) for told, days in days_of.items()
    )


def weeks(numbers: Iterable[int]) -> str:
    """Weeks by their numbers: `week 3`, `weeks 1–6 and 8`."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    spans = [str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]
    plural = len(runs) > 1 or "–" in spans[0]
    return f"week{'s' if plural else ''} {listed(spans)}"


def by_weekday(day: str) -> int:
    """What sorts weekdays in their order; other days come after them, as they came."""
    return WEEKDAYS.index(day) if day in WEEKDAYS else len(WEEKDAYS)
