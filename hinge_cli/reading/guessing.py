"""Finds movements by the names of other programs, and notes once what was guessed."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.reading.naming import find
from hinge_cli.yaml_reader import Document


class Guesses:
    """The movements of a file's names; what is guessed is noted where a name stands first."""

    def __init__(self, document: Document, catalog: Catalog) -> None:
        self.document = document
        self.catalog = catalog
        self._known: dict[str, Movement | None] = {}

    def find(self, name: str, line: int, column: int, unknown: str = "") -> Movement | None:
        """The movement of a name; `unknown` is what is noted of one that means none."""
        if name not in self._known:
            movement, guessed = find(name, self.catalog)
            self._known[name] = movement
            if guessed and movement:
                self._note(line, column, f"'{name}' is taken for {movement.name}", name)
            elif movement is None and unknown:
                self._note(line, column, f"no movement '{name[:80]}'; {unknown}", name)
        return self._known[name]

    def _note(self, line: int, column: int, message: str, name: str) -> None:
        self.document.problem_at(line, column, message, length=len(name))
