"""Finds what the catalog already has under another name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.matching import squash
from hinge_cli.catalog.vocabulary import ALWAYS_THERE
from hinge_cli.importing.equipment import Gear
from hinge_cli.importing.names import normal

# Words that tell no movement from another: how most people do it anyway.
_SAYS_NOTHING = {
    "a", "and", "both", "conventional", "exercise", "from", "full", "in", "machine", "medium", "of",
    "off", "on", "olympic", "powerlifting", "regular", "standing", "style", "the", "to", "using",
    "version", "with",
}  # fmt: skip
_EQUIPMENT_WORDS = {
    "barbell": "barbell",
    "dumbbell": "dumbbells",
    "kettlebell": "kettlebell",
    "cable": "cable",
    "band": "band",
    "bodyweight": "none",
    "ez": "ez-bar",
}
# Where a movement stands or lies tells less than what it lifts.
_FURNITURE = frozenset({"bench", "blocks", "box", "rack"})
_SAME = (
    ("military press", "overhead press"),
    ("shoulder press", "overhead press"),
    ("side lateral", "lateral"),
    ("rear lunge", "reverse lunge"),
    ("bent over", "bent"),
    ("medium grip", ""),
)

# The same movement under words that no rule connects.
_BY_HAND = {
    "ab roller": "ab-wheel-rollout",
    "backward drag": "backward-sled-drag",
    "both arm kettlebell military press": "double-kettlebell-press",
    "butt lift bridge": "glute-bridge",
    "dip chest version": "dip",
    "external rotation with cable": "band-external-rotation",
    "dip triceps version": "dip",
    "floor glute ham raise": "nordic-hamstring-curl",
    "front squat with two kettlebell": "double-kettlebell-front-squat",
    "inverted row with strap": "inverted-row",
    "kettlebell single leg deadlift": "single-leg-romanian-deadlift",
    "kettlebell turkish get up lunge style": "turkish-get-up",
    "kettlebell turkish get up squat style": "turkish-get-up",
    "leverage chest press": "machine-chest-press",
    "leverage shoulder press": "machine-shoulder-press",
    "machine bench press": "machine-chest-press",
    "machine shoulder military press": "machine-shoulder-press",
    "parallel bar dip": "dip",
    "single arm kettlebell row": "single-arm-dumbbell-row",
    "single arm kettlebell clean": "kettlebell-clean",
    "single arm kettlebell snatch": "kettlebell-snatch",
    "single leg high box squat": "single-leg-squat-to-box",
    "smith machine squat": "smith-squat",
    "standing cable lift": "cable-lift",
    "standing cable wood chop": "cable-chop",
    "suspended row": "inverted-row",
    "t bar row with handle": "landmine-row",
    "weighted pull up": "pull-up",
}


class Known:
    """The names of a catalog, ready to be compared."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.exact: dict[str, str] = {}
        self.full: dict[frozenset[str], list[Movement]] = {}
        self.bare: dict[frozenset[str], list[Movement]] = {}  # without the words for equipment
        for movement in catalog:
            self.exact.setdefault(squash(movement.id), movement.id)
        for movement in catalog:
            for name in (movement.id, movement.name, *movement.aliases):
                self.exact.setdefault(squash(name), movement.id)
                words = _words(name)
                self.full.setdefault(words, []).append(movement)
                self.bare.setdefault(words - _equipment_of(movement), []).append(movement)

    def named(self, name: str) -> str | None:
        """The id of the movement that answers to this very name, or to one equated by hand."""
        by_hand = _BY_HAND.get(normal(name), "")
        return by_hand if by_hand in self.catalog else self.exact.get(squash(name))

    def find(self, name: str, pattern: str, gear: Gear) -> str | None:
        """The id of the same movement: the same words and equipment, in the same pattern.

        One of the two names may leave the equipment unsaid.
        """
        for reading in _readings(name):
            words = _words(reading)
            alike: list[Movement] = [
                *self.full.get(words, ()),
                *self.full.get(words - frozenset(_EQUIPMENT_WORDS), ()),
                *self.bare.get(words, ()),
            ]
            for movement in alike:
                if movement.pattern == pattern and same_equipment(movement, gear):
                    return movement.id
        return None


def same_equipment(movement: Movement, gear: Gear) -> bool:
    """Whether a movement can be done with this gear, give or take a bench, a rack or a box."""
    if not gear.needs:
        nothing = not movement.one_of or "none" in movement.one_of
        return nothing and set(movement.needs) <= ALWAYS_THERE
    items = {*movement.needs, *movement.one_of} - {"none"}
    return bool(items & set(gear.needs)) and set(gear.needs) <= items | _FURNITURE


def _readings(name: str) -> Iterator[str]:
    """The name, and where it holds brackets, what stands outside and inside them."""
    yield name
    for part in re.split(r"[()]", name) if "(" in name else ():
        if part.strip():
            yield part


def _words(name: str) -> frozenset[str]:
    text = f" {normal(name)} "
    for other, word in _SAME:
        text = text.replace(f" {other} ", f" {word} ")
    return frozenset(text.split()) - _SAYS_NOTHING


def _equipment_of(movement: Movement) -> frozenset[str]:
    items = {*movement.needs, *movement.one_of}
    return frozenset(word for word, item in _EQUIPMENT_WORDS.items() if item in items)
