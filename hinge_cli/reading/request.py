"""Reads the fields of a request from a file: a profile's, or those a plan was made from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import GOALS, LEVELS
from hinge_cli.errors import UsageError
from hinge_cli.plan.gym import UNITS
from hinge_cli.plan.gym_reading import read_gym
from hinge_cli.plan.lifted import read_set
from hinge_cli.planning import resolving
from hinge_cli.rulebook.inventory import usual_gym
from hinge_cli.yaml_reader import Document, Node

KEYS = [
    "level",
    "goal",
    *resolving.NUMBERS,
    "on",
    "equipment",
    "without",
    "limits",
    "avoid",
    "prefer",
    "unit",
    "maxes",
    "gym",
]


class RequestReader:
    """Reads request fields, and records what is wrong with them in their document."""

    def __init__(self, document: Document, catalog: Catalog) -> None:
        self.document = document
        self.catalog = catalog

    def fields(self, nodes: dict[str, Node]) -> dict[str, Any]:
        """The fields of a `Request` that the nodes give, by name."""
        found: dict[str, Any] = {}
        for key, known in (
            ("level", list(LEVELS)),
            ("goal", list(GOALS)),
            ("unit", list(UNITS)),
        ):
            if key in nodes and (word := self.document.one_of(nodes[key], key, known)):
                found[key] = word
        for key in resolving.NUMBERS:
            if key in nodes:
                number = self.document.number(nodes[key], key, whole=True, least=None)
                if number is not None and self._tried(
                    nodes[key], partial(resolving.check_number, key, int(number))
                ):
                    found[key] = int(number)
        for key, look_up in self._lists().items():
            if key in nodes:
                found[key] = self._words(nodes[key], key, look_up)
        unit = found.get("unit", "kg")
        if "maxes" in nodes:
            found["maxes"] = self._maxes(nodes["maxes"], unit)
        if "gym" in nodes and not nodes["gym"].is_null:
            movements = list(self.catalog.movements)
            found["gym"] = read_gym(self.document, nodes["gym"], unit, usual_gym(unit), movements)
        return found

    def _lists(self) -> dict[str, Callable[[str], object]]:
        """The lists of a request, each with what looks one of its words up."""

        def movement(name: str) -> object:
            return resolving.movement_ids((name,), self.catalog)

        return {
            "on": lambda name: resolving.weekdays((name,)),
            "equipment": resolving.equipment,
            "without": resolving.equipment,
            "limits": resolving.limitation,
            "avoid": movement,
            "prefer": movement,
        }

    def _words(self, node: Node, key: str, look_up: Callable[[str], object]) -> tuple[str, ...]:
        """The words of a list, or of a single word, that can be looked up."""
        items = [node] if node.kind == "scalar" else self.document.list_of(node, key)
        words = tuple(item.value for item in items if self._found(item, key, look_up))
        if key == "on":
            self._tried(node, partial(resolving.weekdays, words))  # none of them twice
        return words

    def _found(self, node: Node, key: str, look_up: Callable[[str], object]) -> bool:
        if node.kind != "scalar" or node.is_null:
            self.document.problem(node, f"{key} takes names, not {node.describe()}")
            return False
        return self._tried(node, partial(look_up, node.value))

    def _tried(self, node: Node, attempt: Callable[[], object]) -> bool:
        """Whether an attempt succeeds; what it complains of becomes a problem at the node."""
        try:
            attempt()
        except UsageError as error:
            self.document.problem(node, str(error))
            return False
        return True

    def _maxes(self, node: Node, unit: str) -> dict[str, float | str]:
        """Maxima by the id of the lift, each naming its unit."""
        if node.kind != "mapping":
            self.document.problem(node, f"maxes must be a mapping, not {node.describe()}")
            return {}
        found: dict[str, float | str] = {}
        for key, value in node.pairs:
            lift = self._lift(key)
            if read_set(value.value, unit) is None:
                of = f" of {lift.spoken}" if lift else ""
                said = f"{value.describe()} is no maximum{of}; write {resolving.A_MAXIMUM}"
                self.document.problem(value, said)
                continue
            one = {lift.id: value.value} if lift else {}
            if lift and self._tried(value, partial(resolving.maxima, one, unit, self.catalog)):
                if lift.id in found:
                    self.document.problem(key, f"the maximum of {lift.id} stands here twice")
                found[lift.id] = str(read_set(value.value, unit))
        return found

    def _lift(self, key: Node) -> Movement | None:
        """The lift that a key names; None where it names none with a maximum."""
        try:
            return resolving.lift_named(key.value, self.catalog)
        except UsageError as error:
            self.document.problem(key, str(error))
            return None
