"""Writes an import: the entries as a catalog file, the decisions as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog.schema import VERSION
from hinge_cli.catalog.vocabulary import PATTERNS
from hinge_cli.errors import printable
from hinge_cli.importing.deciding import OUTCOMES, Imported
from hinge_cli.importing.entries import fields

# What YAML takes for nothing else than text, in any place. Everything else goes in quotes.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 .,;/()'-]*[A-Za-z0-9.)]")
_NO_TEXT = frozenset({"yes", "no", "on", "off", "true", "false", "null"})


def to_yaml(imported: Imported, source: str) -> str:
    """A catalog file of the movements, by pattern; comments name the source and every doubt."""
    decisions = {d.movement: d for d in imported.decisions if d.outcome == "kept"}
    counts = ", ".join(f"{imported.count(outcome)} {outcome}" for outcome in OUTCOMES)
    lines = [
        f"# Movements from the public exercise database {_one_line(source)}.",
        f"# Its {len(imported.decisions)} exercises: {counts}; {len(imported.unsure)} unsure.",
        "#",
        "# Name, muscles, equipment and level are the database's. Doses, costs and limitations are",
        "# those of the most similar movements of hinge's own catalog; the nearest is named above",
        "# each entry. Look at what is marked as unsure before you train with it. What hinge has",
        "# already is not here: these stand beside its own movements.",
        "",
        f"catalog: {VERSION}",
        "",
        "movements:",
    ]
    for pattern, label in PATTERNS.items():
        group = [movement for movement in imported.movements if movement.pattern == pattern]
        if group:
            lines += ["", f"  # ---- {label.capitalize()} ----"]
        for movement in group:
            decision = decisions[movement.id]
            lines += ["", f"  # Like {decision.like}."]
            lines += [f"  # Unsure: {_one_line(doubt)}." for doubt in decision.doubts]
            lines += [f"  {movement.id}:", *_mapping(fields(movement), "    ")]
    return "\n".join(lines) + "\n"


def to_json(imported: Imported, source: str) -> str:
    """The decisions, for programs."""
    data = {
        "source": printable(source),
        "counts": {outcome: imported.count(outcome) for outcome in OUTCOMES}
        | {"unsure": len(imported.unsure)},
        "decisions": [
            {key: value or None for key, value in decision._asdict().items()}
            | {"doubts": list(decision.doubts)}
            for decision in imported.decisions
        ],
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _mapping(entry: dict[str, Any], indent: str) -> Iterator[str]:
    """The lines of a mapping: numbers and single words on one line, sentences on one each."""
    for key, value in entry.items():
        if isinstance(value, str) or _is_short(value):
            yield f"{indent}{key}: {_short(value)}"
        elif isinstance(value, dict):
            yield f"{indent}{key}:"
            yield from _mapping(value, indent + "  ")
        else:
            yield f"{indent}{key}:"
            for item in value:
                lines = _mapping(item, "") if isinstance(item, dict) else [_short(item)]
                yield from (f"{indent}{'  ' if i else '- '}{line}" for i, line in enumerate(lines))


def _is_short(value: Any) -> bool:
    """Whether a value holds numbers and single words alone, and no lists of words in a mapping."""
    if isinstance(value, dict):
        return all(_is_short(x) and not (isinstance(x, list) and _words(x)) for x in value.values())
    if isinstance(value, list):
        return all(map(_is_short, value)) and not any(isinstance(x, dict) for x in value)
    return not isinstance(value, str) or " " not in value


def _words(values: list[Any]) -> bool:
    return any(isinstance(value, str) for value in values)


def _short(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_short(x)}" for key, x in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_short, value))}]"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, str) and not (_PLAIN.fullmatch(value) and value.lower() not in _NO_TEXT):
        return json.dumps(value, ensure_ascii=False)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", printable(text))
