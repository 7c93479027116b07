"""The sessions of the page: on a screen a card each, on paper a sheet each."""

from collections.abc import Callable
from typing import NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import weeks, wording
from hinge_cli.exporting.page.log_sheet import grid
from hinge_cli.exporting.page.words import cell, heads, name, text
from hinge_cli.figures import figure_for, svg_pair
from hinge_cli.plan import Exercise, Plan, Session, Week
from hinge_cli.report import capitalized


class _Column(NamedTuple):
    """A column of a session: what it says of an exercise, and the label before it on a card."""

    title: str
    kind: str
    said: Callable[[Exercise], str]
    label: str = ""


# One that has nothing to say in a session is left out of it.
_COLUMNS = (
    _Column("Sets × reps", "dose", wording.dose),
    _Column("Load", "load", wording.load),
    _Column("A side", "plates", wording.plates, "A side"),
    _Column("Effort", "effort", wording.effort),
    _Column("Rest", "rest", wording.rest, "Rest"),
)


def sessions(plan: Plan, catalog: Catalog) -> list[str]:
    """Those of all weeks, once where the weeks differ in numbers alone."""
    shown = weeks.shown_weeks(plan)
    parts = []
    for week in shown:
        heading = f"{weeks.heading(plan, week)}, " if len(shown) > 1 else ""
        for place, session in enumerate(week.sessions, 1):
            told = f"About {session.minutes} minutes, {session.effort}"
            if len(shown) < len(plan.weeks):
                told += "; sets and loads of week 1"
            parts += [
                f'<section class="session card" id="{anchor(week, place)}">',
                '<div class="head">',
                "<div>",
                f'<h2><span class="day">{text(heading + capitalized(session.day))}</span>'
                f"{name(session.title)}</h2>",
                f'<p class="quiet small">{text(told)}</p>',
                *_beginning(session, catalog),
                "</div>",
                *_figures(session),
                "</div>",
                *_table(session, boxes=len(plan.weeks) == len(shown)),
                *grid(plan, place - 1),
                "</section>",
            ]
    return parts


def anchor(week: Week, place: int) -> str:
    """What links to a session point at."""
    return f"week-{week.number}-session-{place}"


def _beginning(session: Session, catalog: Catalog) -> list[str]:
    lines = [wording.preparation(session, catalog)]
    if any(exercise.superset for exercise in session.exercises):
        lines.append(wording.SUPERSETS)
    return [f'<p class="quiet small">{text(line)}</p>' for line in lines]


def _table(session: Session, *, boxes: bool) -> list[str]:
    columns = [column for column in _COLUMNS if any(map(column.said, session.exercises))]
    rows = []
    for exercise in session.exercises:
        cells = [cell(column.said(exercise), column.label, column.kind) for column in columns]
        if boxes:
            cells.append(f'<td class="boxes">{"<i></i>" * exercise.sets}</td>')
        rows.append(
            f'<tr class="{"main" if exercise.role == "main" else "other"}">'
            f'<th scope="row">{_who(exercise)}</th>{"".join(cells)}</tr>'
        )
    titles = heads(["Movement", *(column.title for column in columns)])
    done = '<th scope="col" class="boxes">Done: load × reps</th>' if boxes else ""
    return [
        '<table class="stacked">',
        f"<thead><tr>{titles}{done}</tr></thead>",
        "<tbody>",
        *rows,
        "</tbody>",
        "</table>",
    ]


def _who(exercise: Exercise) -> str:
    letter = f'<span class="letter">{text(exercise.superset)}</span>' if exercise.superset else ""
    ramp, work = wording.ramp(exercise), wording.work(exercise)
    first = f'<span class="ramp">first {text(ramp)}</span>' if ramp else ""
    then = f'<span class="ramp">sets {text(work)}</span>' if work else ""
    return f"{letter}{name(exercise.name)}{first}{then}"


def _figures(session: Session) -> list[str]:
    """The main lifts of a session, drawn where there is a figure of them."""
    drawn = [
        svg_pair(figure, wording.one_line(exercise.name))
        for exercise in session.exercises
        if exercise.role == "main" and (figure := figure_for(exercise.movement))
    ]
    return ['<div class="figures">', *drawn, "</div>"] if drawn else []
