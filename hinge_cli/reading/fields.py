"""Reads the fields of a mapping by name; what is not there has a default."""

from __future__ import annotations

from hinge_cli.yaml_reader import Document, Node

Fields = dict[str, Node]


class FieldReader:
    """Reads fields, and records in its document what is wrong with them."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def items(self, fields: Fields, key: str) -> list[Node]:
        """The nodes of a list; none where it is missing."""
        return self.document.list_of(fields[key], key) if key in fields else []

    def text(self, fields: Fields, key: str) -> str:
        """A text; empty where it is missing or null."""
        node = fields.get(key)
        return "" if node is None or node.is_null else self.document.text(node, key) or ""

    def one_of(self, fields: Fields, key: str, known: list[str]) -> str:
        """One of the known words; empty where it is missing."""
        node = fields.get(key)
        return "" if node is None else self.document.one_of(node, key, known) or ""

    def truth(self, fields: Fields, key: str, *, default: bool = False) -> bool:
        """A truth value."""
        if key not in fields:
            return default
        return self.document.truth(fields[key], key) is True

    def whole(
        self, fields: Fields, key: str, *, least: int = 0, most: int | None = None
    ) -> int | None:
        """A whole number within its bounds; None where it is missing or is none."""
        if key not in fields:
            return None
        number = self.document.number(fields[key], key, whole=True, least=least, most=most)
        return None if number is None else int(number)
