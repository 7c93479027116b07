"""Lists what there is of a kind, each with a sentence: goals, limitations, words and so on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hinge_cli.catalog import vocabulary
from hinge_cli.explaining.lessons import limitations, muscles, people, terms
from hinge_cli.explaining.lessons.choosing import CHOOSE
from hinge_cli.report import Column, Heading, Report, Table

Rows = list[tuple[str, str]]


def explain(key: str) -> Report:
    """The list of a kind of topic."""
    rows = LISTS[key]()
    columns = (Column(key), Column("", wraps=True))
    return [
        Heading(key.capitalize(), f"{len(rows)}, hinge explain NAME"),
        Table(columns, tuple(rows)),
    ]


def _named(labels: Mapping[str, str], says: Callable[[str], str]) -> Rows:
    return [(label, says(key)) for key, label in labels.items()]


def _equipment() -> Rows:
    there = {k: v for k, v in vocabulary.EQUIPMENT.items() if k not in vocabulary.ALWAYS_THERE}
    presets = {
        name: ", ".join(vocabulary.EQUIPMENT[item] for item in items)
        for name, items in vocabulary.PRESETS.items()
        if name not in there
    }
    rows = [(name, items or "floor, wall and chair") for name, items in presets.items()]
    return [*rows, *((label, f"--equipment {key}") for key, label in there.items())]


LISTS: dict[str, Callable[[], Rows]] = {
    "patterns": lambda: _named(vocabulary.PATTERNS, lambda key: CHOOSE[key][0]),
    "muscles": lambda: _named(vocabulary.MUSCLES, lambda key: muscles.MUSCLES[key][0]),
    "goals": lambda: list(people.GOALS.items()),
    "levels": lambda: list(people.LEVELS.items()),
    "limitations": lambda: _named(
        vocabulary.LIMITATIONS,
        lambda key: f"--limit {key}: {limitations.LIMITATIONS[key].meaning}",
    ),
    "equipment": _equipment,
    "words": lambda: [(word, meaning) for word, (_, meaning) in terms.TERMS.items()],
}
