"""Reads the `gym` of a profile or plan: masses are bare numbers in the unit at hand, or `45lb`."""

from __future__ import annotations

from typing import TypeVar

from hinge_cli.catalog.vocabulary import EQUIPMENT
from hinge_cli.plan.gym import Gym, Mass, read_mass
from hinge_cli.yaml_reader import Document, Node

_T = TypeVar("_T")

KEYS = ["bars", "plates", "full_size_plates_from", "dumbbells", "kettlebells", "steps"]
STACKS = ["cable", "machine"]
# More of one thing than this is a slip of the finger, and would take long to add up.
MOST_OF_A_KIND = 60


def read_gym(document: Document, node: Node, unit: str, usual: Gym, movements: list[str]) -> Gym:
    """The gym of a node; what it does not name is as usual. Problems are recorded.

    `movements` are the ids that may have a bar of their own.
    """
    fields = document.fields(node, "gym", KEYS)
    reader = _GymReader(document, unit)
    bars = dict(usual.bars)
    if "bars" in fields:
        bars |= reader.by_name(fields["bars"], "bars", [*EQUIPMENT, *movements])
    gym = usual._replace(bars=bars)
    if "plates" in fields:
        gym = gym._replace(plates=reader.plates(fields["plates"]))
    if "full_size_plates_from" in fields:
        mass = reader.mass(fields["full_size_plates_from"], "full_size_plates_from")
        gym = gym._replace(full_size=mass or gym.full_size)
    if "dumbbells" in fields:
        gym = gym._replace(dumbbells=reader.masses(fields["dumbbells"], "dumbbells"))
    if "kettlebells" in fields:
        gym = gym._replace(kettlebells=reader.masses(fields["kettlebells"], "kettlebells"))
    if "steps" in fields:
        gym = gym._replace(
            steps={**usual.steps, **reader.by_name(fields["steps"], "steps", STACKS)}
        )
    return gym


class _GymReader:
    def __init__(self, document: Document, unit: str) -> None:
        self.document = document
        self.unit = unit

    def mass(self, node: Node, what: str) -> Mass | None:
        """A mass, or None with a problem recorded."""
        mass = read_mass(node.value, self.unit) if node.kind == "scalar" else None
        if mass is None:
            self.document.problem(
                node,
                f"{what} must be a weight, not {node.describe()}",
                f"write 20 for 20 {self.unit}, or 45lb",
            )
        return mass

    def masses(self, node: Node, what: str) -> tuple[Mass, ...]:
        """A list of masses."""
        items = self._few(node, what, self.document.list_of(node, what))
        read = (self.mass(item, what) for item in items)
        return tuple(mass for mass in read if mass is not None)

    def plates(self, node: Node) -> tuple[tuple[Mass, int | None], ...]:
        """A list of plates, plenty of each, or a mapping from plates to pairs."""
        if node.kind != "mapping":
            listed = self.masses(node, "plates")
            self._once(node.items, "{20: 2} tells that there are two pairs")
            return tuple((mass, None) for mass in listed)
        found: list[tuple[Mass, int | None]] = []
        for key, value in self._few(node, "plates", node.pairs):
            mass = self.mass(key, "a plate")
            pairs = self.document.number(value, "the number of pairs", whole=True)
            if mass is not None and pairs is not None:
                found.append((mass, int(pairs)))
        self._once([key for key, _ in node.pairs], "add the pairs up")
        return tuple(found)

    def _once(self, plates: list[Node], remedy: str) -> None:
        """Records a problem for every plate that is named again, by whatever name: `20`, `20kg`."""
        named: set[int] = set()
        for node in plates:
            mass = read_mass(node.value, self.unit) if node.kind == "scalar" else None
            if mass is not None and mass.grains in named:
                self.document.problem(node, f"the plate of {mass} stands here twice", remedy)
            elif mass is not None:
                named.add(mass.grains)

    def by_name(self, node: Node, what: str, known: list[str]) -> dict[str, Mass]:
        """A mapping from known names to masses."""
        masses = {
            name: self.mass(value, name)
            for name, value in self.document.fields(node, what, known).items()
        }
        return {name: mass for name, mass in masses.items() if mass is not None}

    def _few(self, node: Node, what: str, items: list[_T]) -> list[_T]:
        if len(items) > MOST_OF_A_KIND:
            self.document.problem(node, f"{what} has more than {MOST_OF_A_KIND} entries")
        return items[:MOST_OF_A_KIND]
