"""Finds what a person means by a name: without case, by alias, by part, by a near miss."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from hinge_cli.errors import listed


@lru_cache(maxsize=4096)  # who looks for several names squashes those of all movements each time
def squash(name: str) -> str:
    """A name without case, blanks and hyphens: `Good Morning` and `good-morning` are one."""
    return "".join(c for c in name.casefold() if c.isalnum())


def matches(text: str, names: Mapping[str, Iterable[str]]) -> list[str]:
    """The keys that `text` may mean: those it names exactly, else those it is a part of.

    `names` gives every key's names besides the key itself. Every word of the text must begin a word
    of one name; the order of `names` is kept. What nothing is called may be a plural.
    """
    wanted = squash(text)
    if not wanted:
        return []
    exact = [k for k, others in names.items() if wanted in (squash(n) for n in (k, *others))]
    if exact:
        return exact
    words = [squash(word) for word in text.replace("-", " ").split()]
    found = [
        key
        for key, others in names.items()
        if any(all(map(_begins(name), words)) for name in (key, *others))
    ]
    return found or (matches(one, names) if (one := singular(text)) != text else [])


# How words end in the plural where it is more than an s, and what then takes the ending's place.
_PLURALS = {"ies": "y", "yes": "y", "sses": "ss", "ches": "ch", "shes": "sh", "xes": "x"}


def singular(text: str) -> str:
    """A text with every word as one of its kind: `pull-ups` is `pull-up`, `carries` is `carry`."""
    return " ".join(map(_one_of, text.split()))


def _one_of(word: str) -> str:
    for ending, one in _PLURALS.items():
        if word.casefold().endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + one
    plural = word[-1:] in "sS" and word[-2:] not in ("ss", "SS") and len(word) > 2
    return word[:-1] if plural else word


def _begins(name: str) -> Callable[[str], bool]:
    """Tells whether a word begins a word of the name; `pullup` begins two of `Pull-up` at once."""
    tails = _tails(name)
    return lambda word: any(tail.startswith(word) for tail in tails)


@lru_cache(maxsize=4096)
def _tails(name: str) -> tuple[str, ...]:
    """A name from each of its words on."""
    parts = name.replace("-", " ").split()
    return tuple(squash(" ".join(parts[i:])) for i in range(len(parts)))


# What `hinge explain` lists where there are too many of a kind to name them all in a sentence.
_LISTS = {
    "equipment": "equipment",
    "limitation": "limitations",
    "muscle": "muscles",
    "pattern": "patterns",
}


def unknown(what: str, name: str, known: Iterable[str]) -> str:
    """What to say of a name that nothing of a kind is called: what is near, and where all are."""
    names = list(known)
    near = [f"'{other}'" for other in nearest(name, names)]
    hints = [f"did you mean {listed(near, 'or')}?"] if near else []
    if what in _LISTS:
        hints.append(f"`hinge explain {_LISTS[what]}` lists all")
    elif not near:
        hints.append(f"one of: {', '.join(names)}")
    return f"unknown {what} '{name}'; {' '.join(hints)}"


def nearest(text: str, names: Iterable[str], most: int = 3, *, cutoff: float = 0.6) -> list[str]:
    """The names most like the text, best first; none where nothing is near."""
    by_squashed = {squash(name): name for name in names}
    return [by_squashed[name] for name in alike(squash(text), by_squashed, most, cutoff)]


def alike(word: str, names: Iterable[str], most: int, cutoff: float) -> list[str]:
    """What `difflib.get_close_matches` finds, the same and many times sooner.

    Letters that only one of two words has match nothing, so most names are out at a glance.
    """
    from difflib import get_close_matches

    letters, length = _letters(word), len(word)
    possible = []
    for name in names:
        others = _letters(name)
        shared = min(
            length - (letters & ~others).bit_count(), len(name) - (others & ~letters).bit_count()
        )
        if 2 * shared >= cutoff * (length + len(name)):
            possible.append(name)
    return get_close_matches(word, possible, n=most, cutoff=cutoff)


@lru_cache(maxsize=4096)
def _letters(word: str) -> int:
    """Which letters a word has, a bit for each; two that share a bit only rule out less."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits
