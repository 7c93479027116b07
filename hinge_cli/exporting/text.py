"""A plan as a report: a table a day, the balance as bars, the notes that matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import calendar, onward, weekly, weeks, wording
from hinge_cli.plan import Exercise, Plan, Session, Week
from hinge_cli.report import (
    Bullets,
    Column,
    Heading,
    Paragraph,
    Report,
    Table,
    capitalized,
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
    shown = weeks.shown_weeks(plan)
    columns = _widened(shown)
    for week in shown:
        if len(shown) > 1:
            blocks.append(Heading(weeks.heading(plan, week)))
        for session in week.sessions:
            blocks += _session(session, catalog, columns)
            if why:
                from hinge_cli.exporting import reasons  # late: only who asks is told

                blocks.append(Bullets(tuple(reasons.of_session(session, catalog)), quiet=True))
    blocks += _weeks(plan)
    if lines := [*onward.progression(plan, catalog), *onward.way_down(plan, catalog)]:
        blocks += [Heading("How to go on"), Bullets(tuple(lines))]
    counted = tally(plan, catalog)
    blocks += balance(counted, banded=plan.is_banded)
    if notes := wording.notes(plan, catalog):
        blocks += [Heading("Notes"), Bullets(tuple(notes))]
    blocks.append(Heading(""))
    blocks += [Paragraph(line, quiet=True) for line in wording.legend(plan, catalog)]
    blocks.append(Paragraph(STOP_SIGNS))
    return blocks


class _Said(NamedTuple):
    """A column of a session, and what it says of an exercise."""

    column: Column
    of: Callable[[Exercise], str]


# One that has nothing to say in a session is left out of it.
_COLUMNS = (
    _Said(Column(""), lambda exercise: exercise.superset or ""),
    _Said(Column("movement", wraps=True), lambda exercise: exercise.name),
    _Said(Column("sets × reps", label=""), wording.dose),
    _Said(Column("load", "right", label=""), wording.load),
    _Said(Column("a side", aside=True), wording.plates),
    _Said(Column("effort", label=""), wording.effort),
    _Said(Column("rest", "right"), wording.rest),
)


def _widened(shown: Sequence[Week]) -> list[_Said]:
    """The columns, as wide as any session needs them: a plan's sessions stand in line."""
    exercises = [e for week in shown for session in week.sessions for e in session.exercises]
    return [
        said._replace(
            column=said.column._replace(width=max((len(said.of(e)) for e in exercises), default=0))
        )
        for said in _COLUMNS
    ]


def _session(session: Session, catalog: Catalog, columns: Sequence[_Said]) -> Report:
    told = [said for said in columns if any(map(said.of, session.exercises))]
    rows = tuple(tuple(said.of(exercise) for said in told) for exercise in session.exercises)
    title = f"{capitalized(session.day)}: {session.title}"
    easy = ", easy" if session.effort == "easy" else ""
    before = [wording.preparation(session, catalog), *wording.ramps(session)]
    return [
        Heading(title, f"{session.minutes} min{easy}"),
        *(Paragraph(line, quiet=True) for line in before),
        Table(tuple(said.column for said in told), rows, sort="sessions"),
    ]


def _weeks(plan: Plan) -> Report:
    if weeks.alike(plan):
        return [Heading("The weeks"), Paragraph(weeks.no_change(plan))]
    made = weeks.table(plan)
    if made is None:
        return []
    first, *lifts, sets, sort = made.titles
    columns = (
        Column(first, label=first),
        *(Column(lift, wraps=True) for lift in lifts),
        Column(sets),
        Column(sort),
    )
    loaded = any(exercise.load for _, exercise in plan.exercises())
    aside = "sessions as above" + (f"; loads in {plan.request.unit}" if loaded else "")
    blocks: Report = [Heading("The weeks", aside), Table(columns, made.rows)]
    if trends := weeks.trends(plan):
        rows = tuple((one.what, one.picture, one.span) for one in trends)
        pictures = Table((Column(""), Column(""), Column("")), rows)
        blocks += [Heading("Load and volume, week by week"), pictures]
    return blocks


def balance(counted: Tally, *, banded: bool = True) -> Report:
    """A week's balance as bars, against the bands of its goal and level where they are `banded`."""
    return [
        *weekly.bars(counted, bands=banded),
        Paragraph(weekly.legend(bands=banded), quiet=True),
        Paragraph(weekly.also_trained(counted)),
        Paragraph(weekly.ratios(counted)),
    ]
