"""Finds movements by the names of other programs, and notes once what was guessed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.matching import squash
from hinge_cli.catalog.naming import find
from hinge_cli.yaml_reader import Document


class Guesses:
    """The movements of a file's names; what is guessed is noted where a name stands first.

    `names` are what another program calls movements, by id, where that comes first.
    """

    def __init__(
        self, document: Document, catalog: Catalog, names: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self.document = document
        self.catalog = catalog
        self._theirs = {squash(n): catalog[key] for key, n in names.items() if key in catalog}
        self._known: dict[str, Movement | None] = {}

    def find(self, name: str, line: int, column: int, unknown: str = "") -> Movement | None:
        """The movement of a name; `unknown` is what is noted of one that means none."""
        if name not in self._known:
            theirs = self._theirs.get(squash(name))
            movement, guessed = (theirs, False) if theirs else find(name, self.catalog)
            self._known[name] = movement
            if guessed and movement:
                self._note(line, column, f"'{name}' is taken for {movement.name}", name)
            elif movement is None and unknown:
                self._note(line, column, f"no movement '{name[:80]}'; {unknown}", name)
        return self._known[name]

    def _note(self, line: int, column: int, message: str, name: str) -> None:
        self.document.problem_at(line, column, message, length=len(name))
