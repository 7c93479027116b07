"""The plan as CSV, a row a set, with room to log: for spreadsheets.

RFC 4180: commas, quotes where needed, CRLF. UTF-8 without a mark.
"""

from __future__ import annotations

import csv
import io
from datetime import date

from hinge_cli.catalog import Catalog
from hinge_cli.exporting.calendar import dates
from hinge_cli.exporting.sets import sets_of
from hinge_cli.exporting.weeks import sort_of
from hinge_cli.plan import Exercise, Load, Plan, Session, Week
from hinge_cli.report import number

LACKS = "progression, balance, notes, when to stop and when to ask a professional first"

COLUMNS = (
    "week",
    "sort",
    "date",
    "day",
    "session",
    "order",
    "superset",
    "movement",
    "name",
    "role",
    "kind",
    "set",
    "reps_from",  # two numbers, for a spreadsheet takes 8-10 for the tenth of August
    "reps_to",
    "unit",
    "per_side",
    "load",
    "load_unit",
    "percent_1rm",
    "rir",
    "rest_seconds",
    "done",
    "done_load",
)

# What a spreadsheet takes for the beginning of a formula (the OWASP list).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def export(plan: Plan, catalog: Catalog) -> str:
    """A row for every set of every week, the lighter ones first; `done` and `done_load` are blank.

    A set that goes on as long as it can has no `reps_to`.
    A text that begins like a formula is preceded by an apostrophe, as spreadsheets do it.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for week in plan.weeks:
        for session, day in zip(week.sessions, dates(plan, week), strict=True):
            first = _place(week, session, day)
            for order, exercise in enumerate(session.exercises, 1):
                writer.writerows(
                    [_disarmed(cell) for cell in (*first, str(order), *row, "", "")]
                    for row in _sets(exercise)
                )
    return file.getvalue()


def _place(week: Week, session: Session, day: date | None) -> tuple[str, ...]:
    when = day.isoformat() if day else ""
    return str(week.number), sort_of(week), when, session.day, session.title


def _sets(exercise: Exercise) -> list[tuple[str, ...]]:
    """Cells from the superset to the rest, a row a set."""
    unit = exercise.load.unit if exercise.load else ""
    who = (exercise.superset or "", exercise.movement, exercise.name, exercise.role)
    side = "yes" if exercise.per_side else "no"
    rest = str(exercise.rest_seconds or "")
    rows: list[tuple[str, ...]] = []
    for i, step in enumerate(exercise.warm_up, 1):
        count = str(step.reps)
        dose = (count, count, "reps", side, number(step.load), unit, "", "", "")
        rows.append((*who, "warm-up", str(i), *dose))
    for i, (low, high, rir, load) in enumerate(sets_of(exercise), 1):
        reps = (str(low), "" if high is None else str(high), exercise.unit, side)
        effort = "" if rir is None else str(rir)
        rows.append((*who, "work", str(i), *reps, *_load(load), effort, rest))
    return rows


def _load(load: Load | None) -> tuple[str, str, str]:
    """The load, its unit, its share of the maximum."""
    if load is None:
        return "", "", ""
    value = "" if load.value is None else number(load.value)
    return value, load.unit, "" if load.percent_1rm is None else number(load.percent_1rm)


def _disarmed(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
