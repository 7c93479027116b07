"""Finds what a person means by a name: without case, by alias, by part, by a near miss."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache


@lru_cache(maxsize=4096)  # who looks for several names squashes those of all movements each time
def squash(name: str) -> str:
    """A name without case, blanks and hyphens: `Good Morning` and `good-morning` are one."""
    return "".join(c for c in name.casefold() if c.isalnum())


def matches(text: str, names: Mapping[str, Iterable[str]]) -> list[str]:
    """The keys that `text` may mean: those it names exactly, else those it is a part of.

    `names` gives every key's names besides the key itself. Every word of the text must occur in
    one name; the order of `names` is kept.
    """
    wanted = squash(text)
    if not wanted:
        return []
    exact = [k for k, others in names.items() if wanted in (squash(n) for n in (k, *others))]
    if exact:
        return exact
    words = [squash(word) for word in text.replace("-", " ").split()]
    return [
        key
        for key, others in names.items()
        if any(all(word in name for word in words) for name in map(squash, (key, *others)))
    ]


def nearest(text: str, names: Iterable[str], most: int = 3) -> list[str]:
    """The names most like the text, best first; none where nothing is near."""
    from difflib import get_close_matches

    by_squashed = {squash(name): name for name in names}
    close = get_close_matches(squash(text), by_squashed, n=most, cutoff=0.6)
    return [by_squashed[name] for name in close]
