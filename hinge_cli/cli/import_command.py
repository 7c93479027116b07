"""`hinge import`."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hinge_cli.catalog import Catalog
from hinge_cli.cli import completing, output
from hinge_cli.cli.options import Force, Output, names, one_of
from hinge_cli.errors import BadFile, Problem, UsageError, printable
from hinge_cli.report import Column, Heading, Paragraph, Report, Table

if TYPE_CHECKING:
    from hinge_cli.importing import Imported


def import_command(
    file: Annotated[
        Path, typer.Argument(help="The database, as one JSON list; - is standard input.")
    ],
    include: Annotated[
        list[str] | None,
        typer.Option(help="plyometrics: keep jumps, throws and sprints as well."),
    ] = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            help="yaml: the movements. json: every decision.",
            autocompletion=completing.among("yaml", "json"),
        ),
    ] = "yaml",
    to: Output = "-",
    force: Force = False,
) -> None:
    """Make catalog entries from a public database.

    It reads free-exercise-db. What hinge has already under another name is left out, as are
    stretches, cardio, jumps, throws and sprints. What became of the rest, and what was unsure, is
    said on standard error.

    \b
    Examples:
      hinge import exercises.json --output mine.yaml
      hinge plan --catalog mine.yaml
      hinge import exercises.json --include plyometrics > mine.yaml
      hinge import exercises.json --format json
    """
    one_of("format", form, ("yaml", "json"))
    kinds = {
        one_of("kind of exercise", kind, ("plyometrics",)) for kind in names(include, "--include")
    }
    # Late, because the help of hinge loads this module, and these load a YAML reader.
    from hinge_cli.importing import decide, read_records, to_json, to_yaml
    from hinge_cli.yaml_reader import read_bytes

    piped = str(file) == "-"
    source = "standard input" if piped else file.name
    name, data = (source, _standard_input()) if piped else (str(file), read_bytes(file))
    imported = decide(read_records(name, data), Catalog.load(), plyometrics="plyometrics" in kinds)
    if form == "yaml" and not imported.movements:
        known, dropped = imported.count("known"), imported.count("dropped")
        raise UsageError(f"{name}: nothing to import: {known} known already, {dropped} dropped")
    text = (to_json if form == "json" else to_yaml)(imported, source)
    if to == "-":
        output.write(text)
    else:
        output.save(text, Path(to), force=force)
    if form == "yaml":
        output.show_beside(_report(imported, source))


def _standard_input() -> bytes:
    from hinge_cli.yaml_reader import LARGEST_BYTES

    if sys.stdin is None:
        raise UsageError("standard input is closed")
    data = sys.stdin.buffer.read(LARGEST_BYTES + 1)
    if len(data) > LARGEST_BYTES:
        size = f"larger than {LARGEST_BYTES // 1_000_000} MB"
        raise BadFile([Problem("standard input", 0, 0, size)])
    return data


def _report(imported: Imported, source: str) -> Report:
    """What became of the exercises: the counts, then one line each for what a person should see."""
    kept, known, dropped = map(imported.count, ("kept", "known", "dropped"))
    decisions = imported.decisions
    no_strength = Counter(d.why for d in decisions if d.outcome == "dropped" and not d.pattern)
    blocks: Report = [
        Heading(f"{printable(source)}: {len(decisions)} exercises"),
        Paragraph(f"{kept} kept, {known} known already, {dropped} dropped."),
    ]
    if no_strength:
        rows = tuple((str(number), why) for why, number in no_strength.most_common())
        columns = (Column("", "right"), Column("why"))
        blocks += [Heading("Dropped", str(no_strength.total())), Table(columns, rows)]
    groups = (
        (
            "Dropped, though strength work",
            ("exercise", "why"),
            [(d.name, d.why) for d in decisions if d.outcome == "dropped" and d.pattern],
        ),
        (
            "Known already",
            ("exercise", "as"),
            [(d.name, d.movement) for d in decisions if d.outcome == "known"],
        ),
        (
            "Unsure",
            ("exercise", "outcome", "why"),
            [(d.name, d.outcome, "; ".join(d.doubts)) for d in imported.unsure],
        ),
    )
    for title, titles, found in groups:
        if found:
            heads = tuple(Column(title, wraps=title in ("exercise", "why")) for title in titles)
            blocks += [Heading(title, str(len(found))), Table(heads, tuple(found))]
    return blocks
