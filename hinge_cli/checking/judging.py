"""What the rules say of a written plan, each finding where it stands in the file."""

from collections.abc import Sequence
from typing import NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.reading import Written
from hinge_cli.rulebook.counting import Tally, tally
from hinge_cli.rulebook.finding import Finding
from hinge_cli.rulebook.rules import check_plan


class Judgement(NamedTuple):
    """A written plan, what the rules found in it, and what its average week adds up to.

    `banded` tells whether the plan states the goal and level that bands belong to.
    """

    written: Written
    findings: list[Finding]
    balance: Tally
    banded: bool


def judge(
    written: Written, catalog: Catalog, *, select: Sequence[str] = (), ignore: Sequence[str] = ()
) -> Judgement:
    """Judges a plan by the rules selected; both lists take codes or their beginnings (`H2`).

    A comment that names a code silences it in its line; in the line where findings about the whole
    plan are shown, for the whole plan.
    """
    findings = [
        placed
        for finding in check_plan(written.plan, catalog)
        if _wanted(finding.code, select, ignore)
        and not _silenced(placed := _placed(finding, written), written)
    ]
    return Judgement(
        written,
        sorted(findings, key=lambda f: (f.line or 0, f.column or 0)),
        tally(written.plan, catalog),
        written.plan.is_banded,
    )


def _wanted(code: str, select: Sequence[str], ignore: Sequence[str]) -> bool:
    chosen = not select or any(code.startswith(beginning) for beginning in select)
    return chosen and not any(code.startswith(beginning) for beginning in ignore)


def _placed(finding: Finding, written: Written) -> Finding:
    line, column = written.start
    if finding.week is not None and finding.day is not None:
        spot = (finding.week, finding.day, finding.exercise or 0)
        line, column = written.places.get(spot, written.start)
    return finding._replace(file=written.file, line=line, column=column)


def _silenced(finding: Finding, written: Written) -> bool:
    first, start = (written.silenced.get(line, frozenset()) for line in (1, written.start[0]))
    whole = first | start
    return finding.code in written.silenced.get(finding.line or 0, frozenset()) | whole
