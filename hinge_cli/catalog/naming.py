"""Finds the movement that a name in somebody's file means."""

import re
from functools import lru_cache
from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.matching import alike, singular, squash
from hinge_cli.catalog.synonyms import NEAREST, SYNONYMS
from hinge_cli.catalog.vocabulary import LOADS

# No movement is called by a name longer than this.
LONGEST_NAME = 100
# How much two names must share to be taken for one, as a guess: of their words, or of their letters
# where one is misspelt. Less made running a kettlebell swing, and an upright row a bent-over one.
LEAST_WORDS, LEAST_LETTERS = 0.7, 0.8

_BRACKETS = re.compile(r"([^()]*)\(([^()]*)\)")
_WORD = re.compile(r"[^\W_]+")
# Words for the same, in the singular; an abbreviation may stand for several.
_SAME_WORDS = {
    "bb": "barbell",
    "db": "dumbbell",
    "kb": "kettlebell",
    "bw": "bodyweight",
    "lever": "machine",
    "leverage": "machine",
    "banded": "band",
    "resistance": "band",
    "1": "single",
    "one": "single",
    "sa": "single arm",
    "sl": "single leg",
    "oh": "overhead",
    "cg": "close grip",
    "rev": "reverse",
    "inc": "incline",
    "ext": "extension",
    "flye": "fly",
    "pec": "chest",
    "ham": "hamstring",
    "tri": "tricep",
    "aussie": "australian",
    "dl": "deadlift",
    "rdl": "romanian deadlift",
    "ohp": "overhead press",
    "bss": "bulgarian split squat",
}
# What an app says beside a name that makes no other movement of it.
_BESIDE = frozenset({"weighted", "bodyweight"})
# What says before a name with what it is done.
_TOOLS = frozenset({"band", "barbell", "cable", "dumbbell", "kettlebell", "machine"}) | _BESIDE
# What tells no movement from another.
_LOADS = frozenset(LOADS)


class Named(NamedTuple):
    """The movement a name means, None where it means none; `guessed` where it could be another."""

    movement: Movement | None
    guessed: bool = False


def find(name: str, catalog: Catalog) -> Named:
    """The movement of a name: exactly, then with its equipment said first, then the nearest.

    `Romanian Deadlift (Barbell)` and `Romanian Deadlift, Barbell` are the barbell Romanian
    deadlift.
    """
    if not name or len(name) > LONGEST_NAME:
        return Named(None)
    names = _names(catalog)
    bare, beside = _apart(name)
    for attempt in (name, f"{beside} {bare}") if beside else (name,):
        if exact := names.exact(attempt):
            return Named(exact)
    if nearest := instead(name, catalog):
        return Named(nearest, guessed=True)
    if called := _done_so(name, names):
        return Named(called)
    if beside and (called := names.exact(bare)):
        return Named(called, guessed=not _done_with(called, beside))
    guess = names.partly(bare, beside) or names.misspelt(name)
    return Named(guess, guessed=guess is not None)


def instead(name: str, catalog: Catalog) -> Movement | None:
    """The movement nearest to one of which it is known that the shipped catalog lacks it."""
    return _names(catalog).others.get(_words(name))


def near(name: str, catalog: Catalog, most: int = 2) -> list[Movement]:
    """The movements that somebody may mean by a name that none of them has, the likeliest first.

    Besides what it may be a part or a slip of: what has a word of it that is no load.
    """
    if len(name) > LONGEST_NAME:
        return []
    told = _words(name) - _LOADS
    found = [guess] if (guess := find(name, catalog).movement) else []
    parts = catalog.find(name)
    alike = parts if len(parts) <= most else []
    found += [m for m in (*alike, *catalog.near(name)) if told & _words(m.name)]
    return list(dict.fromkeys(found))[:most]


def unknown_id(name: str) -> str:
    """The id that stands for a name that no movement has."""
    return "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split()) or "unnamed"


class _Names:
    """All names of a catalog's movements, by their letters and by their words."""

    def __init__(self, catalog: Catalog) -> None:
        self.letters: dict[str, Movement] = {}
        self.spelt: dict[str, Movement] = {}  # `tricep push downs` as `triceps pushdown`
        self.words: dict[frozenset[str], Movement] = {}
        own = [(name, m) for m in catalog for name in (m.id, m.name)]
        aliases = [(alias, m) for m in catalog for alias in m.aliases]
        elsewhere = [(name, catalog[to]) for name, to in SYNONYMS.items() if to in catalog]
        for name, movement in (*own, *aliases, *elsewhere):
            self.letters.setdefault(squash(name), movement)
            words = _in_full(name)
            self.spelt.setdefault("".join(words), movement)
            self.words.setdefault(frozenset(words), movement)
        self.others = {_words(n): catalog[to] for n, to in NEAREST.items() if to in catalog}

    def exact(self, name: str) -> Movement | None:
        """The movement of that name, whatever the order of its words and be they many."""
        return (
            self.letters.get(squash(name))
            or self.words.get(_words(name))
            or self.letters.get(squash(singular(name)))
            or self.spelt.get("".join(_in_full(name)))
        )

    def partly(self, bare: str, beside: str) -> Movement | None:
        """The movement that shares most words with a name, of those that share enough."""
        wanted, tools = _words(bare), _words(beside)
        best: tuple[float, bool, Movement] | None = None
        for words, movement in self.words.items():
            common = len(words & wanted)
            if not common:
                continue
            shared = 2 * common / (len(words - tools) + len(wanted))
            fits = bool(tools) and _done_with(movement, beside)
            if shared >= LEAST_WORDS and (best is None or (shared, fits) > best[:2]):
                best = (shared, fits, movement)
        return best[2] if best else None

    def misspelt(self, name: str) -> Movement | None:
        """The movement whose name is almost that."""
        close = alike(squash(name), self.letters, 1, LEAST_LETTERS)
        return self.letters[close[0]] if close else None


@lru_cache(maxsize=2)
def _names(catalog: Catalog) -> _Names:
    return _Names(catalog)


def _apart(name: str) -> tuple[str, str]:
    """A name without its equipment, and the equipment: after a comma or in brackets at the end."""
    bracketed = _BRACKETS.fullmatch(name.strip())
    bare, beside = bracketed.groups() if bracketed else name.rpartition(",")[::2]
    return (bare.strip(), beside.strip()) if bare.strip() else (name, "")


def _done_so(name: str, names: _Names) -> Movement | None:
    """The movement of a name that begins with what it is done with: `DB hammer curl`."""
    tool, _, rest = name.strip().partition(" ")
    if not rest or not _words(tool) <= _TOOLS:
        return None
    called = names.exact(rest)
    if not called or not _done_with(called, tool):
        return None
    # A deadlift with nothing but the body is no deadlift with a bar.
    bare = called.load == "bodyweight" or "none" in called.one_of
    return called if bare or _words(tool) != {"bodyweight"} else None


def _words(name: str) -> frozenset[str]:
    """The words of a name in the singular, with the same word for the same thing."""
    return frozenset(_in_full(name))


def _in_full(name: str) -> list[str]:
    """The words of a name in their order, none of them short for others."""
    words = _WORD.findall(name.casefold().replace("'", "").replace("’", ""))
    return " ".join(_SAME_WORDS.get(word, word) for word in map(singular, words)).split()


def _done_with(movement: Movement, beside: str) -> bool:
    """Whether a movement is done with the equipment that stands beside a name."""
    words = _words(beside)
    things = (movement.load, *movement.needs, *movement.one_of)
    return words <= _BESIDE or bool(words & set().union(*map(_words, things)))
