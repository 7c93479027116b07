"""Findings that say the same of the same, told once with every place."""

from __future__ import annotations

from collections.abc import Iterable, Set

from hinge_cli.checking.when import when
from hinge_cli.errors import listed
from hinge_cli.rulebook.finding import Finding


def grouped(findings: Iterable[Finding]) -> list[list[Finding]]:
    """The findings in their order, those that say the same together where the first of them is."""
    alike: dict[tuple[str | None, ...], list[Finding]] = {}
    for found in findings:
        said = (found.code, found.severity, found.subject, found.message, found.remedy)
        alike.setdefault(said, []).append(found)
    return list(alike.values())


def places(alike: list[Finding], of: Set[int]) -> str:
    """All places of findings that say the same, in a plan `of` such weeks; nothing for one alone.

    `Lines 8, 12 and 16: Monday, Wednesday and Friday.`
    """
    if len(alike) == 1:
        return ""
    lines = sorted({found.line for found in alike if found.line})
    told = f"Lines {listed(map(str, lines))}" if len(lines) > 1 else ""
    days = when(((f.week, f.day or "") for f in alike if f.week is not None), of)
    return f"{': '.join(part for part in (told, days) if part)}."
