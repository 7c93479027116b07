"""`hinge check`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from hinge_cli.catalog import Catalog
from hinge_cli.cli import completing, output, soundness
from hinge_cli.cli.messages import tell
from hinge_cli.cli.options import Catalogs, TextOrJson, names, one_of
from hinge_cli.cli.settings import catalog_of
from hinge_cli.errors import BadFile, HingeError, UsageError, printable
from hinge_cli.plan.gym import UNITS
from hinge_cli.report import Bullets, Heading, Paragraph, Remark, Report

if TYPE_CHECKING:
    from hinge_cli.checking import Judgement
    from hinge_cli.rulebook.finding import Finding


def check_command(
    file: Annotated[
        list[str],
        typer.Argument(
            help="Plans, catalogs or training logs; - is standard input.", show_default=False
        ),
    ],
    kind: Annotated[
        str | None,
        typer.Option(
            "--as",
            help="What the files are: plan, catalog, profile, markdown, liftoscript or log. "
            "[default: by looking]",
            autocompletion=completing.among(*completing.KINDS),
        ),
    ] = None,
    unit: Annotated[
        str | None,
        typer.Option(
            help="kg or lb, for logs, Markdown and Liftoscript that name none.",
            autocompletion=completing.units,
        ),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            help="Only these rules: H203, or H2 for a family. Repeat it.",
            autocompletion=completing.codes,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(help="Not these rules. Repeat it.", autocompletion=completing.codes),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Notes count as findings too.")] = False,
    catalog: Catalogs = None,
    form: TextOrJson = "text",
) -> None:
    """Say what the rules find in plans, whoever wrote them.

    The exit code is 1 where they find an error or a warning.

    \b
    Examples:
      hinge check plan.yaml
      hinge check programme.md --ignore H207
      hinge check strong.csv --unit kg
      hinge check --strict --format json plan.yaml
    A comment that names a rule silences it in its line:
      - Deadlift 5x5   # H702 on purpose
    """
    # Late, here and below: help and completion load this module and need none of it.
    from hinge_cli.checking import judge
    from hinge_cli.reading import KINDS, files
    from hinge_cli.rulebook.finding import SEVERITIES

    if kind is not None:
        one_of("kind", kind, KINDS)
    if unit is not None:
        one_of("unit", unit, UNITS)
    chosen, left_out = _codes(select, "--select"), _codes(ignore, "--ignore")
    movements: Catalog | None = None
    judged: list[Judgement] = []
    others: list[soundness.Soundness] = []
    unread: list[HingeError] = []
    for name in file:
        try:
            text = files.load_text(name)
            found = kind or files.kind_of(text)
            if found == "catalog":
                others.append(soundness.of_catalog(name, text, catalog))
            elif found == "profile":
                others.append(soundness.of_profile(name, text, catalog))
            else:
                movements = movements or catalog_of(catalog)
                written = files.read(name, text, movements, found, unit or "")
                judged.append(judge(written, movements, select=chosen, ignore=left_out))
        except HingeError as error:
            unread.append(error)
    if form == "json":
        output.write_json(_document(judged, others, unread))
    else:
        output.show(_report(judged, others, alone=len(file) == 1))
    for mistake in unread:
        tell(f"hinge: {mistake}")
    counted = SEVERITIES if strict else SEVERITIES[:2]
    bad = any(f.severity in counted for j in judged for f in j.findings)
    if unread:
        raise typer.Exit(2)
    if bad or any(other.problems for other in others):
        raise typer.Exit(1)


def _codes(values: list[str] | None, option: str) -> tuple[str, ...]:
    from hinge_cli.rulebook.rules import RULES

    codes = tuple(name.upper() for name in names(values, option))
    for code in codes:
        if not any(known.startswith(code) for known in RULES):
            raise UsageError(f"{option} {code}: no such rule; `hinge explain rules` lists them")
    return codes


def _report(judged: list[Judgement], others: list[soundness.Soundness], *, alone: bool) -> Report:
    from hinge_cli.checking.repeating import grouped, places
    from hinge_cli.exporting.text import balance

    blocks: Report = []
    for other in others:
        blocks += [Paragraph(str(problem)) for problem in other.problems]
        number = len(other.problems)
        said = f"{number} problem{'s' if number > 1 else ''}" if number else other.praise
        blocks.append(Paragraph(f"{other.file}: {said}."))
    for judgement in judged:
        written = judgement.written
        if not alone:
            blocks.append(Heading(written.file))
        blocks += [Paragraph(str(note)) for note in written.notes]
        told = grouped(judgement.findings)
        weeks = {week.number for week in written.plan.weeks}
        blocks += [_remark(alike[0], places(alike, weeks)) for alike in told]
        blocks.append(Paragraph(_summary(told)))
        blocks += balance(judgement.balance, banded=judgement.banded)
        if not judgement.banded:
            blocks.append(Bullets((_NO_BANDS,), quiet=True))
    return blocks


_NO_BANDS = "Nobody states goal and level, so there are no bands, and rules that ask for them rest."


def _remark(finding: Finding, everywhere: str) -> Remark:
    place = printable(f"{finding.file}:{finding.line}:{finding.column}: {finding.code}")
    below = (finding.remedy, everywhere) if everywhere else (finding.remedy,)
    return Remark(place, finding.severity, printable(finding.message), below)


def _summary(said: list[list[Finding]]) -> str:
    from hinge_cli.rulebook.finding import SEVERITIES

    counts = []
    for severity in SEVERITIES:
        number = sum(alike[0].severity == severity for alike in said)
        if number:
            counts.append(f"{number} {severity}{'s' if number > 1 else ''}")
    where = sum(map(len, said))
    places = f", in {where} places" if where > len(said) else ""
    return f"{', '.join(counts)}{places}." if counts else "Nothing found."


def _document(
    judged: list[Judgement], others: list[soundness.Soundness], unread: list[HingeError]
) -> dict[str, Any]:
    """What `--format json` prints: findings of all files in one list, the first plan's balance."""
    balances = {j.written.file: j.balance.document() for j in judged}
    problems = [problem for other in others for problem in other.problems]
    problems += [p for error in unread if isinstance(error, BadFile) for p in error.problems]
    notes = [*problems, *(note for j in judged for note in j.written.notes)]
    return {
        "findings": [finding._asdict() for j in judged for finding in j.findings],
        "balance": next(iter(balances.values()), None),
        "balances": balances,
        "problems": [
            {key: value for key, value in p._asdict().items() if key not in ("source", "length")}
            for p in notes
        ],
    }
