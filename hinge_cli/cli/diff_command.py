"""`hinge diff`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import MUSCLES, PATTERNS
from hinge_cli.cli import output
from hinge_cli.cli.messages import tell_each
from hinge_cli.cli.options import Catalogs, TextOrJson
from hinge_cli.cli.settings import catalog_of
from hinge_cli.errors import UsageError
from hinge_cli.report import Bullets, Column, Heading, Paragraph, Report, Table, capitalized, number

if TYPE_CHECKING:
    from hinge_cli.checking.comparing import Change, Difference, Mark


def diff_command(
    before: Annotated[str, typer.Argument(help="A plan.")],
    after: Annotated[str, typer.Argument(help="Another; one of the two may be - .")],
    catalog: Catalogs = None,
    form: TextOrJson = "text",
) -> None:
    """Tell what changed between two plans.

    Lighter weeks, movements, loads, sets, minutes, findings, and what was asked for.

    \b
    Examples:
      hinge diff old.yaml new.yaml
      hinge plan --days 4 --format yaml | hinge diff plan.yaml -
    """
    # Late, here and below: help and completion load this module and need none of it.
    from hinge_cli.checking.comparing import compare
    from hinge_cli.reading import read_written

    if before == after == "-":
        raise UsageError("only one of the two plans can come from standard input")
    movements = catalog_of(catalog)
    one, other = read_written(before, movements), read_written(after, movements)
    tell_each((*one.notes, *other.notes))
    found = compare(one.plan, other.plan, movements)
    if form == "json":
        output.write_json(_document(found))
    else:
        output.show(_report(found, movements))


def _report(found: Difference, catalog: Catalog) -> Report:
    from hinge_cli.checking.when import weeks, when

    if found.nothing:
        return [Paragraph("The two plans hold the same training.")]
    blocks: Report = []
    if found.request:
        blocks += [Heading("Asked for"), Bullets(found.request)]
    if found.kinds:
        lines = [f"{weeks(shift.weeks)}: {shift.what}" for shift in found.kinds]
        blocks += [Heading("Weeks"), Bullets(tuple(lines))]
    if found.exercises:
        columns = (Column("day", wraps=True), Column("what", wraps=True))
        rows = tuple(
            (when(((week, shift.day) for week in shift.weeks), found.weeks), shift.what)
            for shift in found.exercises
        )
        blocks += [Heading("Exercises"), Table(columns, rows)]
    for title, changes in (
        ("Weekly sets by pattern", found.patterns),
        ("by muscle", found.muscles),
        ("Minutes", tuple(c._replace(what=capitalized(c.what)) for c in found.minutes)),
    ):
        if changes:
            blocks += [Heading(title), _table(changes)]
    if found.gained or found.lost:
        said = (("new", found.gained), ("gone", found.lost))
        lines = [f"{word}: {_marks(marks, catalog)}" for word, marks in said if marks]
        blocks += [Heading("Findings"), Bullets(tuple(lines))]
    return blocks


def _marks(marks: tuple[Mark, ...], catalog: Catalog) -> str:
    """Rules, each with what it is broken by: `H302 (lower back)`."""
    names = {**PATTERNS, **MUSCLES, **{movement.id: movement.spoken for movement in catalog}}
    return ", ".join(_mark(mark.code, names.get(mark.subject, mark.subject)) for mark in marks)


def _mark(code: str, subject: str) -> str:
    return f"{code} ({subject})" if subject else code


def _table(changes: tuple[Change, ...]) -> Table:
    rows = tuple(
        (change.what, number(change.before), number(change.after), _signed(change))
        for change in changes
    )
    right = [Column(title, "right") for title in ("before", "after", "change")]
    return Table((Column(""), *right), rows)


def _signed(change: Change) -> str:
    by = change.after - change.before
    return f"+{number(by)}" if by > 0 else f"−{number(-by)}"


def _document(found: Difference) -> dict[str, object]:
    return {
        "request": list(found.request),
        "weeks": [{"weeks": list(shift.weeks), "change": shift.what} for shift in found.kinds],
        "exercises": [
            {"day": shift.day, "weeks": list(shift.weeks), "change": shift.what}
            for shift in found.exercises
        ],
        "patterns": [change._asdict() for change in found.patterns],
        "muscles": [change._asdict() for change in found.muscles],
        "minutes": [change._asdict() for change in found.minutes],
        "findings": {
            "new": [_mark(*mark) for mark in found.gained],
            "gone": [_mark(*mark) for mark in found.lost],
        },
    }
