"""A plan as a report: a table a day, the balance as bars, the notes that matter."""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import calendar, reasons, weekly, weeks, wording
from hinge_cli.plan import Plan, Session
from hinge_cli.report import (
    Bullets,
    Column,
    Heading,
    Paragraph,
    Report,
    Table,
)
from hinge_cli.rulebook.counting import Tally, tally
from hinge_cli.rulebook.safety import STOP_SIGNS


def report(plan: Plan, catalog: Catalog, *, why: bool = False) -> Report:
    """What `hinge plan` shows; with `why` the reason for every exercise."""
    score = f"balance {plan.score:.0f} of 100" if plan.score else ""
    blocks: Report = [Heading(wording.headline(plan), score)]
    if span := calendar.span(plan):
        blocks.append(Paragraph(span))
    blocks += [Paragraph(line) for line in wording.clearance(plan)]
    names = max((len(exercise.name) for _, exercise in plan.exercises()), default=0)
    doses = max((len(wording.dose(exercise)) for _, exercise in plan.exercises()), default=0)
    shown = weeks.shown_weeks(plan)
    for week in shown:
        if len(shown) > 1:
            blocks.append(Heading(weeks.heading(plan, week)))
        for session in week.sessions:
            blocks += _session(session, catalog, names, doses)
            if why:
                blocks.append(Bullets(tuple(reasons.of_session(session, catalog)), quiet=True))
    blocks += _weeks(plan)
    if lines := weeks.progression(plan):
        blocks += [Heading("How to go on"), Bullets(tuple(lines))]
    counted = tally(plan, catalog)
    blocks += balance(counted, banded=weekly.banded(plan))
    if notes := wording.notes(plan, catalog):
        blocks += [Heading("Notes"), Bullets(tuple(notes))]
    blocks.append(Heading(""))
    lines = [*wording.legend(plan, catalog), STOP_SIGNS]
    blocks += [Paragraph(line, quiet=True) for line in lines]
    return blocks


def _session(session: Session, catalog: Catalog, names: int, doses: int) -> Report:
    exercises = session.exercises
    alternating = any(exercise.superset for exercise in exercises)
    loaded = any(exercise.load for exercise in exercises)
    on_bars = any(exercise.load and exercise.load.per_side for exercise in exercises)
    rows = tuple(
        (
            *([exercise.superset or ""] if alternating else []),
            exercise.name,
            wording.dose(exercise),
            *([wording.load(exercise)] if loaded else []),
            *([wording.plates(exercise)] if on_bars else []),
            wording.effort(exercise),
            wording.rest(exercise),
        )
        for exercise in exercises
    )
    columns = (
        *([Column("")] if alternating else []),
        Column("movement", wraps=True, width=names),
        Column("sets × reps", width=doses),
        *([Column("load", "right")] if loaded else []),
        *([Column("a side")] if on_bars else []),
        Column("effort"),
        Column("rest", "right"),
    )
    title = f"{session.day.capitalize()}: {session.title}"
    easy = ", easy" if session.effort == "easy" else ""
    before = [wording.preparation(session, catalog), *wording.ramps(session)]
    return [
        Heading(title, f"{session.minutes} min{easy}"),
        *(Paragraph(line, quiet=True) for line in before),
        Table(columns, rows),
    ]


def _weeks(plan: Plan) -> Report:
    made = weeks.table(plan)
    if made is None:
        return []
    columns = tuple(
        Column(title, wraps=0 < i < len(made.titles) - 2) for i, title in enumerate(made.titles)
    )
    trends = tuple((one.what, one.picture, one.span) for one in weeks.trends(plan))
    pictures = Table((Column(""), Column(""), Column("")), trends)
    return [
        Heading("The weeks", f"sessions as above; loads in {plan.request.unit}"),
        Table(columns, made.rows),
        Heading("Load and volume, week by week"),
        pictures,
    ]


def balance(counted: Tally, *, banded: bool = True) -> Report:
    """A week's balance as bars, against the bands of its goal and level where they are `banded`."""
    return [
        *weekly.bars(counted, bands=banded),
        Paragraph(weekly.also_trained(counted)),
        Paragraph(weekly.ratios(counted)),
    ]
