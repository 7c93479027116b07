"""Explains a movement: what it is for, how to do it, what goes wrong, where it leads."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.errors import listed
from hinge_cli.report import Bullets, Column, Drawing, Heading, Paragraph, Report, Table


def explain(key: str, catalog: Catalog) -> Report:
    """The report on the movement with an id."""
    movement = catalog[key]
    words = catalog.words[key]
    blocks: Report = [
        Heading(movement.name, f"{vocabulary.PATTERNS[movement.pattern]}, {movement.level}"),
        Drawing((key,), ("",)),
        Paragraph(words.purpose),
    ]
    if movement.note:
        blocks.append(Paragraph(movement.note))
    blocks += [Heading("Set up"), Bullets(words.setup), Heading("Do"), Bullets(words.cues)]
    faults = tuple((fault.fault, fault.remedy) for fault in words.faults)
    columns = (Column("what goes wrong", wraps=True), Column("what to do", wraps=True))
    blocks += [Heading("Mend"), Table(columns, faults)]
    blocks += [
        Heading("At a glance"),
        Table((Column(""), Column("", wraps=True)), _facts(movement)),
    ]
    if words.everyday:
        blocks += [Heading("In everyday life"), Paragraph(words.everyday)]
    return blocks + _ladder(movement, catalog)


def facts(movement: Movement, catalog: Catalog) -> dict[str, object]:
    """The movement as plain data, for programs."""
    words = catalog.words[movement.id]
    data: dict[str, object] = dict(movement._asdict())
    data["regressions"] = catalog.regressions[movement.id]
    data |= {
        "purpose": words.purpose,
        "setup": words.setup,
        "cues": words.cues,
        "faults": [fault._asdict() for fault in words.faults],
        "everyday": words.everyday or None,
    }
    return data


def needs(movement: Movement) -> str:
    """The equipment in words."""
    parts = [vocabulary.EQUIPMENT[item] for item in movement.needs]
    choice = [vocabulary.EQUIPMENT[item] for item in movement.one_of]
    if parts and len(choice) > 1:
        return f"{listed(parts)}, and {listed(choice, 'or')}"
    return listed([*parts, *choice], "or" if len(choice) > 1 else "and") or "nothing"


def dose(movement: Movement) -> str:
    """The sensible range of one set in words."""
    low, high = movement.dose
    return f"{low}–{high} {movement.unit}{' a side' if movement.per_side else ''}"


def _facts(movement: Movement) -> tuple[tuple[str, str], ...]:
    def muscles(ids: tuple[str, ...]) -> str:
        return ", ".join(vocabulary.MUSCLES[muscle] for muscle in ids)

    rows = [
        ("prime movers", muscles(movement.primary)),
        ("helpers", muscles(movement.synergists)),
        ("steadied by", muscles(movement.stabilizers)),
        ("needs", needs(movement)),
        ("a set", dose(movement)),
        ("asks for", ", ".join(vocabulary.MOBILITY[m] for m in movement.mobility)),
        ("not with", ", ".join(vocabulary.LIMITATIONS[x] for x in movement.avoid_if)),
        ("careful with", ", ".join(vocabulary.LIMITATIONS[x] for x in movement.caution_if)),
        ("also called", ", ".join(movement.aliases)),
    ]
    return tuple((label, text) for label, text in rows if text)


def _ladder(movement: Movement, catalog: Catalog) -> Report:
    rows = [
        (label, ", ".join(catalog[key].name for key in keys))
        for label, keys in (
            ("easier first", catalog.regressions[movement.id]),
            ("then", movement.leads_to),
        )
        if keys
    ]
    if not rows:
        return []
    return [Heading("On the ladder"), Table((Column(""), Column("", wraps=True)), tuple(rows))]
