"""Says the database's muscles, equipment and level in the words of the catalog."""

from typing import NamedTuple

from hinge_cli.catalog.vocabulary import LEVELS
from hinge_cli.importing.names import says
from hinge_cli.importing.records import Record

_MUSCLES = {
    "abdominals": "abs",
    "lower back": "erectors",
    "middle back": "upper-back",
    "quadriceps": "quads",
    "shoulders": "front-delts",
    "abductors": "abductors",
    "adductors": "adductors",
    "biceps": "biceps",
    "calves": "calves",
    "chest": "chest",
    "forearms": "forearms",
    "glutes": "glutes",
    "hamstrings": "hamstrings",
    "lats": "lats",
    "traps": "traps",
    "triceps": "triceps",
}

# Which part of the shoulder works: by words of the name, else by pattern.
_SHOULDER_WORDS = (
    (("internal rotation", "external rotation", "cuban press"), "rotator-cuff"),
    (("rear", "reverse fly", "reverse machine fly", "back fly", "bent over", "face pull",
      "pull apart"), "rear-delts"),
    (("lateral", "side", "upright", "deltoid raise", "scaption", "iron cross", "crucifix",
      "power partial"), "side-delts"),
)  # fmt: skip
_SHOULDER_OF = {
    "horizontal-pull": "rear-delts",
    "vertical-pull": "rear-delts",
    "hinge": "side-delts",
    "carry": "side-delts",
}

# What moves the load in a pattern. The database names one primary muscle only, and not always the
# one the pattern is trained for: of these, what it names at all is primary.
_MOVERS = {
    "hinge": ("glutes", "hamstrings"),
    "squat": ("quads", "glutes"),
    "lunge": ("quads", "glutes"),
    "overhead-press": ("front-delts",),
    "horizontal-push": ("chest",),
    "horizontal-pull": ("upper-back", "lats"),
    "vertical-pull": ("lats",),
    "core": ("abs",),
}

# A muscle in the name counts more than the one that the record was filed under.
_IN_THE_NAME = (
    (("adduction", "adductor"), "adductors"),
    (("abduction", "abductor"), "abductors"),
    (("hip flexion",), "hip-flexors"),
)


class Muscles(NamedTuple):
    """Primary muscles and synergists in the catalog's words; it has none for `unknown`."""

    primary: tuple[str, ...]
    synergists: tuple[str, ...]
    unknown: tuple[str, ...]


def muscles(record: Record, name: str, pattern: str) -> Muscles:
    """The muscles of a record whose normal name and pattern are given."""
    shoulder = next(
        (part for words, part in _SHOULDER_WORDS if any(says(name, word) for word in words)),
        _SHOULDER_OF.get(pattern, "front-delts"),
    )
    if pattern == "overhead-press":
        shoulder = "front-delts"
    words = {**_MUSCLES, "shoulders": shoulder}
    first = [words[muscle] for muscle in record.primary if muscle in words]
    others = [words[muscle] for muscle in record.secondary if muscle in words]
    movers = [muscle for muscle in _MOVERS.get(pattern, ()) if muscle in (*first, *others)]
    if pattern == "core" and any(says(name, word) for word in ("oblique", "side", "twist")):
        movers = ["obliques"]
    named = [part for words_, part in _IN_THE_NAME if any(says(name, word) for word in words_)]
    if named:
        movers, first = named, []
    primary = tuple(dict.fromkeys((*movers, *first)))
    synergists = tuple(muscle for muscle in dict.fromkeys(others) if muscle not in primary)
    unknown = tuple(m for m in (*record.primary, *record.secondary) if m not in words)
    return Muscles(primary, synergists, unknown)


def level(record: Record, at_least: str) -> str:
    """The level, never below another one; `expert` is advanced, an unknown word intermediate."""
    said = {"expert": "advanced"}.get(record.level, record.level)
    said = said if said in LEVELS else "intermediate"
    return max(said, at_least, key=LEVELS.index)


def lacks_its_mover(pattern: str, trained: Muscles) -> bool:
    """Whether none of the muscles that a pattern is trained for takes part."""
    movers = set(_MOVERS.get(pattern, ()))
    return bool(movers) and not movers & {*trained.primary, *trained.synergists}
