"""Finds the movement that a name in somebody's file means."""

from __future__ import annotations

import re
from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.matching import squash

_BRACKETS = re.compile(r"^(.*?)\s*\(([^()]*)\)\s*$")


class Named(NamedTuple):
    """The movement a name means, None where it means none; `guessed` where it could be another."""

    movement: Movement | None
    guessed: bool = False


def find(name: str, catalog: Catalog) -> Named:
    """The movement of a name: exactly, then with what stands in brackets first, then the nearest.

    `Romanian Deadlift (Barbell)` is the barbell Romanian deadlift.
    """
    for attempt in _spellings(name):
        hits = [m for m in catalog.find(attempt) if _is_called(m, attempt)]
        if hits:
            return Named(hits[0])
    for attempt in _spellings(name):
        hits = catalog.find(attempt)
        if hits:
            return Named(min(hits, key=lambda m: len(m.name)), guessed=True)
    near = catalog.near(name)
    return Named(near[0], guessed=True) if near else Named(None)


def unknown_id(name: str) -> str:
    """The id that stands for a name that no movement has."""
    return "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split()) or "unnamed"


def _spellings(name: str) -> list[str]:
    """The ways to read a name: as it is, the bracket before it, without the bracket."""
    bracketed = _BRACKETS.match(name)
    if not bracketed:
        return [name]
    bare, inside = bracketed.groups()
    return [name, f"{inside} {bare}", bare]


def _is_called(movement: Movement, name: str) -> bool:
    names = (movement.id, movement.name, *movement.aliases)
    return squash(name) in {squash(known) for known in names}
