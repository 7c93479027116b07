"""The plan as Markdown: GitHub tables with a column to log in, balance, notes, how it was made."""

from __future__ import annotations

import re

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.exporting import calendar, command, onward, reasons, weekly, weeks, wording
from hinge_cli.plan import Plan, Session
from hinge_cli.report import capitalized, number
from hinge_cli.rulebook.counting import tally
from hinge_cli.rulebook.safety import STOP_SIGNS
from hinge_cli.rulebook.volume import MAJOR_MUSCLES, Band

LACKS = ""  # beside what `FORMATS` says of reasons and later weeks

# What Markdown or HTML could take for a sign of its own: anywhere, and at the start of a line.
_SIGNS = re.compile(r"([\\`*_\[\]<>|~&$]|^[-+#=]|^\d+(?=[.)](?:\s|$)))")


def export(plan: Plan, catalog: Catalog, *, why: bool = False) -> str:
    """The plan as a document for GitHub, Obsidian or a terminal; with `why` the reasons too."""
    lines = [f"# {escape(wording.headline(plan))}", ""]
    if span := calendar.span(plan):
        lines += [span, ""]
    for clearance in wording.clearance(plan):
        lines += [f"**{clearance}**", ""]
    shown = weeks.shown_weeks(plan)
    for week in shown:
        if len(shown) > 1:
            lines += [f"# {weeks.heading(plan, week)}", ""]
        for session in week.sessions:
            lines += _session(wording.lettered(session), catalog)
    lines += _weeks(plan)
    if steps := [*onward.progression(plan, catalog), *onward.way_down(plan, catalog)]:
        lines += ["## How to go on", "", *(f"- {escape(step)}" for step in steps), ""]
    if why:
        lines += _reasons(plan, catalog)
    lines += _balance(plan, catalog)
    if notes := wording.notes(plan, catalog):
        lines += ["## Notes", "", *(f"- {escape(note)}" for note in notes), ""]
    lines += [escape(" ".join(wording.legend(plan, catalog))), "", STOP_SIGNS, ""]
    lines += _request(plan, catalog, why=why)
    return "\n".join(lines)


def escape(text: str) -> str:
    """Text that Markdown shows as it is, in a paragraph or a table cell."""
    return _SIGNS.sub(_escaped, wording.one_line(text))


def _escaped(sign: re.Match[str]) -> str:
    # A number at the start of a line is one of a list unless what follows it is no full stop.
    return f"{sign[0]}\\" if sign[0].isdigit() else f"\\{sign[0]}"


def table(columns: list[tuple[str, str]], rows: list[list[str]]) -> list[str]:
    """A GitHub table with padded cells; columns are (title, 'left' or 'right')."""
    body = [[title for title, _ in columns], *rows]
    widths = [max(3, *(len(row[i]) for row in body)) for i in range(len(columns))]
    right = [side == "right" for _, side in columns]

    def line(row: list[str]) -> str:
        cells = (
            c.rjust(w) if r else c.ljust(w) for c, w, r in zip(row, widths, right, strict=True)
        )
        return f"| {' | '.join(cells)} |"

    rule = ("-" * (w - 1) + ":" if r else "-" * w for w, r in zip(widths, right, strict=True))
    return [line(body[0]), f"| {' | '.join(rule)} |", *map(line, body[1:])]


def _session(session: Session, catalog: Catalog) -> list[str]:
    loaded = any(exercise.load for exercise in session.exercises)
    on_bars = any(exercise.load and exercise.load.per_side for exercise in session.exercises)
    rows = [
        [
            f"{exercise.superset}: {escape(exercise.name)}"
            if exercise.superset
            else escape(exercise.name),
            wording.dose(exercise),
            *([escape(wording.load(exercise))] if loaded else []),
            *([wording.plates(exercise)] if on_bars else []),
            wording.effort(exercise),
            wording.rest(exercise),
            "",
        ]
        for exercise in session.exercises
    ]
    columns = [
        ("Movement", "left"),
        ("Sets × reps", "left"),
        *([("Load", "right")] if loaded else []),
        *([("A side", "left")] if on_bars else []),
        ("Effort", "left"),
        ("Rest", "right"),
        ("Done", "left"),
    ]
    lines = [
        f"## {escape(capitalized(session.day))}: {escape(session.title)}",
        "",
        f"About {session.minutes} minutes, {session.effort}. "
        f"{escape(wording.preparation(session, catalog))}",
        "",
        *table(columns, rows),
        "",
        *map(escape, wording.ramps(session)),
    ]
    if lines[-1]:
        lines.append("")
    if any(exercise.superset for exercise in session.exercises):
        lines += [wording.SUPERSETS, ""]
    return lines


def _weeks(plan: Plan) -> list[str]:
    if weeks.alike(plan):
        return ["## The weeks", "", weeks.no_change(plan), ""]
    made = weeks.table(plan)
    if made is None:
        return []
    columns = [(escape(title), "left") for title in made.titles]
    columns[0], columns[-2:] = ("Week", "right"), [("Sets", "right"), ("", "left")]
    rows = [[escape(cell) for cell in row] for row in made.rows]
    return ["## The weeks", "", weeks.above(plan), "", *table(columns, rows), "", *_pictures(plan)]


def _pictures(plan: Plan) -> list[str]:
    trends = weeks.trends(plan)
    width = max((len(one.what) for one in trends), default=0)
    lines = [f"{one.what.ljust(width)}  {one.picture}  {one.span}" for one in trends]
    return ["```text", *lines, "```", ""] if lines else []


def _request(plan: Plan, catalog: Catalog, *, why: bool) -> list[str]:
    """The command that makes the plan; where none does, what it was asked for, for `reading`."""
    if makes := command.again(plan, catalog, "markdown", why=why):
        return ["## How it was made", "", "```sh", makes, "```", ""]
    asked = command.asked(plan)
    if not asked:
        return []
    because = command.why_none(plan, catalog)
    return [f"## {command.ASKED}", "", because, "", "```text", *asked, "```", ""]


def _reasons(plan: Plan, catalog: Catalog) -> list[str]:
    lines = ["## Why", ""]
    for heading, said in reasons.by_session(plan, catalog):
        lines += [f"### {escape(heading)}", "", *(f"- {escape(line)}" for line in said), ""]
    return lines


def _balance(plan: Plan, catalog: Catalog) -> list[str]:
    counted = tally(plan, catalog)
    patterns = [
        (label, counted.patterns[pattern], counted.pattern_band if pattern in FOUNDATION else None)
        for pattern, label in PATTERNS.items()
    ]
    muscles = [
        (MUSCLES[muscle], sets, counted.muscle_bands[muscle] if muscle in MAJOR_MUSCLES else None)
        for muscle, sets in counted.muscles.items()
        if sets or muscle in MAJOR_MUSCLES
    ]
    return [
        "## Balance of the week",
        "",
        *_sets("Pattern", patterns, bands=plan.is_banded),
        "",
        *_sets("Muscle", muscles, bands=plan.is_banded),
        "",
        weekly.legend(bands=plan.is_banded, drawn=False),
        "",
    ]


def _sets(what: str, rows: list[tuple[str, float, Band | None]], *, bands: bool) -> list[str]:
    """A table of weekly sets, with a column for their bands where there are `bands`."""
    columns = [(what, "left"), ("Sets", "right")]
    if not bands:
        return table(columns, [[label, number(sets)] for label, sets, _ in rows])
    return table(
        [*columns, ("Band", "right")],
        [[label, number(sets), _band(band)] for label, sets, band in rows],
    )


def _band(band: Band | None) -> str:
    return f"{number(band.floor)}–{number(band.ceiling)}" if band else ""
