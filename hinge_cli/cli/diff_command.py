"""`hinge diff`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from hinge_cli.cli import output
from hinge_cli.cli.options import Catalogs, TextOrJson
from hinge_cli.cli.settings import catalog_of
from hinge_cli.errors import UsageError
from hinge_cli.report import Bullets, Column, Heading, Paragraph, Report, Table, number

if TYPE_CHECKING:
    from hinge_cli.checking.comparing import Change, Difference


def diff_command(
    before: Annotated[str, typer.Argument(help="A plan.")],
    after: Annotated[str, typer.Argument(help="Another; one of the two may be - .")],
    catalog: Catalogs = None,
    form: TextOrJson = "text",
) -> None:
    """Tell what changed between two plans.

    Movements, loads, sets, minutes, findings, and what was asked for.

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
    output.tell((*one.notes, *other.notes))
    found = compare(one.plan, other.plan, movements)
    if form == "json":
        output.write_json(_document(found))
    else:
        output.show(_report(found))


def _report(found: Difference) -> Report:
    if found.nothing:
        return [Paragraph("The two plans hold the same training.")]
    blocks: Report = []
    if found.request:
        blocks += [Heading("Asked for"), Bullets(found.request)]
    if found.exercises:
        columns = (Column("day"), Column("what", wraps=True))
        blocks += [Heading("Exercises"), Table(columns, found.exercises)]
    for title, changes in (
        ("Weekly sets by pattern", found.patterns),
        ("by muscle", found.muscles),
        ("Minutes", found.minutes),
    ):
        if changes:
            blocks += [Heading(title), _table(changes)]
    if found.gained or found.lost:
        said = [f"new: {', '.join(found.gained)}"] if found.gained else []
        said += [f"gone: {', '.join(found.lost)}"] if found.lost else []
        blocks += [Heading("Findings"), Bullets(tuple(said))]
    return blocks


def _table(changes: tuple[Change, ...]) -> Table:
    rows = tuple(
        (change.what, number(change.before), number(change.after), _signed(change))
        for change in changes
    )
    right = [Column(title, "right") for title in ("before", "after", "change")]
    return Table((Column(""), *right), rows)


def _signed(change: Change) -> str:
    by = change.after - change.before
    return f"+{number(by)}" if by > 0 else f"-{number(-by)}"


def _document(found: Difference) -> dict[str, object]:
    return {
        "request": list(found.request),
        "exercises": [{"day": day, "change": what} for day, what in found.exercises],
        "patterns": [change._asdict() for change in found.patterns],
        "muscles": [change._asdict() for change in found.muscles],
        "minutes": [change._asdict() for change in found.minutes],
        "findings": {"new": list(found.gained), "gone": list(found.lost)},
    }
