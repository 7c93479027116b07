"""The sessions of the page: on a screen a card each, on paper a sheet each."""

from __future__ import annotations

from collections.abc import Mapping

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import weeks, wording
from hinge_cli.exporting.page.log_sheet import grid
from hinge_cli.exporting.page.words import cell, heads, name, text
from hinge_cli.plan import Exercise, Plan, Session, Week


def sessions(plan: Plan, catalog: Catalog, figures: Mapping[str, str]) -> list[str]:
    """Those of all weeks, once where the weeks differ in numbers alone."""
    shown = weeks.shown_weeks(plan)
    parts = []
    for week in shown:
        for place, session in enumerate(week.sessions, 1):
            over = text(session.day.capitalize())
            if len(shown) > 1:
                over = f"Week {week.number}, {over}"
            told = f"about {session.minutes} minutes, {session.effort}"
            if len(shown) < len(plan.weeks):
                told += ", in numbers of week 1"
            parts += [
                f'<section class="session card" id="{anchor(week, place)}">',
                '<div class="title">',
                f'<h2><span class="day">{over}</span>{name(session.title)}</h2>',
                f'<p class="quiet small">{text(told)}</p>',
                "</div>",
                *_beginning(session, catalog),
                *_table(session, figures, boxes=len(plan.weeks) == len(shown)),
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


def _table(session: Session, figures: Mapping[str, str], *, boxes: bool) -> list[str]:
    loaded = any(wording.load(exercise) for exercise in session.exercises)
    on_bars = any(wording.plates(exercise) for exercise in session.exercises)
    rested = any(wording.rest(exercise) for exercise in session.exercises)
    titles = [
        "Movement",
        "Sets × reps",
        *(["Load"] if loaded else []),
        *(["A side"] if on_bars else []),
        "Effort",
        *(["Rest"] if rested else []),
    ]
    rows = []
    for exercise in session.exercises:
        cells = [
            cell(wording.dose(exercise), kind="dose"),
            cell(wording.load(exercise), kind="load") if loaded else "",
            cell(wording.plates(exercise), "A side", "plates") if on_bars else "",
            cell(wording.effort(exercise), kind="effort"),
            cell(wording.rest(exercise), "Rest", "rest") if rested else "",
            f'<td class="boxes">{"<i></i>" * exercise.sets}</td>' if boxes else "",
        ]
        rows.append(
            f'<tr class="{"main" if exercise.role == "main" else "other"}">'
            f'<th scope="row">{_who(exercise, figures)}</th>{"".join(cells)}</tr>'
        )
    done = '<th scope="col" class="boxes">Done: load × reps</th>' if boxes else ""
    return [
        '<table class="stacked">',
        f"<thead><tr>{heads(titles)}{done}</tr></thead>",
        "<tbody>",
        *rows,
        "</tbody>",
        "</table>",
    ]


def _who(exercise: Exercise, figures: Mapping[str, str]) -> str:
    figure = figures.get(exercise.movement, "")
    drawn = f'<span class="figure" aria-hidden="true">{figure}</span>' if figure else ""
    letter = f'<span class="letter">{text(exercise.superset)}</span>' if exercise.superset else ""
    ramp, work = wording.ramp(exercise), wording.work(exercise)
    first = f'<span class="ramp">first {text(ramp)}</span>' if ramp else ""
    then = f'<span class="ramp">sets {text(work)}</span>' if work else ""
    return f"{drawn}{letter}{name(exercise.name)}{first}{then}"
