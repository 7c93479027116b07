"""What a word may ask to be explained: a movement, a pattern, a muscle, a goal and more."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.matching import matches, nearest, singular, squash
from hinge_cli.explaining.lessons.terms import TERMS
from hinge_cli.rulebook.volume import MUSCLE_SETS

# How much a word must share with a name to be a slip of it. Less took `volume` for `home`.
LEAST_ALIKE = 0.63

# Other names by key.
Names = Mapping[str, tuple[str, ...]]


class Topic(NamedTuple):
    """Something to explain: its kind, the id there, and how people call it."""

    kind: str
    key: str
    label: str


def find(text: str, catalog: Catalog) -> list[Topic]:
    """The topics that a text may mean; one where it names one exactly.

    Where a word names a pattern and something else, the pattern is meant. A movement may have the
    names that it has in plans and logs.
    """
    for wanted in (squash(text), squash(singular(text))):
        for kind, labels, names in _tables(catalog):
            for key, label in labels.items():
                if wanted and wanted in {squash(n) for n in (key, label, *names.get(key, ()))}:
                    return [Topic(kind, key, label)]
    if movement := _as_in_plans(text, catalog):
        return [Topic("movement", movement.id, movement.name)]
    found = []
    for kind, labels, names in _tables(catalog):
        known = {key: (label, *names.get(key, ())) for key, label in labels.items()}
        found += [Topic(kind, key, labels[key]) for key in matches(text, known)]
    return found


def near(text: str, catalog: Catalog) -> list[str]:
    """Names like the text, best first."""
    from hinge_cli.catalog import naming

    if instead := naming.instead(text, catalog):
        return [instead.name]
    names = [
        name
        for _, labels, others in _tables(catalog)
        for key, label in labels.items()
        for name in (label, *others.get(key, ()))
    ]
    return nearest(text, dict.fromkeys(names), cutoff=LEAST_ALIKE)


def _as_in_plans(text: str, catalog: Catalog) -> Movement | None:
    """The movement that a plan means by a name beyond doubt."""
    from hinge_cli.catalog import naming  # not needed for what is called by one of its own names

    named = naming.find(text, catalog)
    return None if named.guessed else named.movement


def _rules() -> dict[str, str]:
    from hinge_cli.rulebook.rules import RULES

    return {"rules": "rules", **{code: code for code in RULES}}


def _equipment() -> dict[str, str]:
    """Items and presets by their key; what is in every home needs no explanation."""
    items = {k: v for k, v in vocabulary.EQUIPMENT.items() if k not in vocabulary.ALWAYS_THERE}
    return {**items, **{preset: preset for preset in vocabulary.PRESETS if preset not in items}}


def _other_names() -> Names:
    names: dict[str, tuple[str, ...]] = {}
    for alias, item in vocabulary.EQUIPMENT_ALIASES.items():
        names[item] = (*names.get(item, ()), alias)
    return names


# What lists all of a kind, as `rules` does.
_LISTS = ("patterns", "muscles", "goals", "levels", "limitations", "equipment", "words")


def _tables(catalog: Catalog) -> Iterator[tuple[str, Mapping[str, str], Names]]:
    """Every kind of topic with its labels and other names by key, in the order of precedence.

    One after the other, because who finds a movement need not load the rules.
    """
    none: Names = {}
    yield "pattern", vocabulary.PATTERNS, vocabulary.PATTERN_ALIASES
    yield "movement", {m.id: m.name for m in catalog}, {m.id: m.aliases for m in catalog}
    yield "muscle", vocabulary.MUSCLES, vocabulary.MUSCLE_ALIASES
    yield "goal", {goal: goal for goal in MUSCLE_SETS}, none
    yield "level", {level: level for level in vocabulary.LEVELS}, none
    yield "limitation", vocabulary.LIMITATIONS, none
    yield "term", {key: key for key in TERMS}, {key: names for key, (names, _) in TERMS.items()}
    yield "equipment", _equipment(), _other_names()
    yield "list", {key: key for key in _LISTS}, {"words": ("terms", "glossary")}
    yield "rule", _rules(), {"rules": ("rule", "rulebook")}
