"""What a word may ask to be explained: a movement, pattern, muscle, goal, level or limitation."""

from collections.abc import Mapping
from typing import NamedTuple

from hinge_cli.catalog import Catalog, vocabulary
from hinge_cli.catalog.matching import matches, nearest, squash
from hinge_cli.explaining.lessons.devices import EQUIPMENT
from hinge_cli.rulebook.volume import MUSCLE_SETS


class Topic(NamedTuple):
    """Something to explain: its kind, the id there, and how people call it."""

    kind: str
    key: str
    label: str


_PATTERN_ALIASES = {
    "hinge": ("hip hinge", "hinging"),
    "squat": ("squatting",),
    "overhead-press": ("press", "vertical push", "pressing"),
    "horizontal-pull": ("row", "rows"),
    "vertical-pull": ("pulldown",),
    "carry": ("carries", "loaded carry"),
    "core": ("trunk",),
    "lunge": ("single leg", "lunges"),
}
_MUSCLE_ALIASES = {
    "erectors": ("lower back", "spinal erectors", "back extensors"),
    "front-delts": ("anterior deltoid", "deltoids", "shoulders"),
    "lats": ("latissimus",),
    "quads": ("quadriceps",),
    "glutes": ("gluteus", "glute"),
    "hamstrings": ("hamstring",),
    "chest": ("pecs",),
    "abs": ("abdominals",),
}
_EQUIPMENT_ALIASES = {"ghd": ("ghd machine", "glute-ham developer"), "trap-bar": ("hex bar",)}


def find(text: str, catalog: Catalog) -> list[Topic]:
    """The topics that a text may mean; one where it names one exactly.

    Where a word names a pattern and something else, the pattern is meant.
    """
    tables = _tables(catalog)
    wanted = squash(text)
    for kind, (labels, names) in tables.items():
        for key, label in labels.items():
            if wanted and wanted in {squash(n) for n in (key, label, *names.get(key, ()))}:
                return [Topic(kind, key, label)]
    found = []
    for kind, (labels, names) in tables.items():
        known = {key: (label, *names.get(key, ())) for key, label in labels.items()}
        found += [Topic(kind, key, labels[key]) for key in matches(text, known)]
    return found


def near(text: str, catalog: Catalog) -> list[str]:
    """Names like the text, best first."""
    names = [
        name
        for labels, others in _tables(catalog).values()
        for key, label in labels.items()
        for name in (label, *others.get(key, ()))
    ]
    return nearest(text, dict.fromkeys(names))


def _rules() -> dict[str, str]:
    from hinge_cli.rulebook.rules import RULES

    return {"rules": "rules", **{code: code for code in RULES}}


Names = Mapping[str, tuple[str, ...]]


def _tables(catalog: Catalog) -> dict[str, tuple[Mapping[str, str], Names]]:
    """For every kind of topic its labels and other names by key, in the order of precedence."""
    none: Names = {}
    return {
        "pattern": (vocabulary.PATTERNS, _PATTERN_ALIASES),
        "movement": (
            {movement.id: movement.name for movement in catalog},
            {movement.id: movement.aliases for movement in catalog},
        ),
        "muscle": (vocabulary.MUSCLES, _MUSCLE_ALIASES),
        "goal": ({goal: goal for goal in MUSCLE_SETS}, none),
        "level": ({level: level for level in vocabulary.LEVELS}, none),
        "limitation": (vocabulary.LIMITATIONS, none),
        "rule": (_rules(), {"rules": ("rule", "rulebook")}),
        "equipment": ({key: vocabulary.EQUIPMENT[key] for key in EQUIPMENT}, _EQUIPMENT_ALIASES),
    }
