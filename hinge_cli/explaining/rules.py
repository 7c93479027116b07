"""Explains a rule from its own words, or lists them all."""

from __future__ import annotations

from hinge_cli.report import Column, Heading, Paragraph, Report, Table, capitalized
from hinge_cli.rulebook.rules import RULES
from hinge_cli.rulebook.rules.rule import HEADINGS

_MARKS = {
    "trial": "Rests on a trial.",
    "review": "Rests on reviews or a synthesis of them.",
    "convention": "A convention: what coaches do, without a trial behind it.",
}


def explain(code: str) -> Report:
    """The report on the rule with a code, or on all for `rules`."""
    if code == "rules":
        rows = tuple((rule.code, rule.severity, rule.says) for rule in RULES.values())
        columns = (Column("code"), Column("severity"), Column("says", wraps=True))
        return [Heading("Rules", f"{len(rows)}, hinge explain CODE"), Table(columns, rows)]
    rule = RULES[code]
    blocks: Report = [Heading(rule.code, rule.severity), Paragraph(rule.says)]
    for heading in HEADINGS:
        text = rule.words[heading]
        blocks += [Heading(heading), Paragraph(capitalized(text))]
    return [*blocks, Paragraph(_MARKS[rule.mark])]
