"""Reads a profile: the fields of a request, the gym and its inventory, catalogs of one's own."""

from pathlib import Path
from typing import Any, NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile, listed
from hinge_cli.planning.resolving import movement_ids
from hinge_cli.reading.request import KEYS, RequestReader
from hinge_cli.yaml_reader import Document, Node, decode, parse, read_bytes

VERSION = 1


class Profile(NamedTuple):
    """A profile that is open: its fields can be read once the catalog it asks for is known."""

    path: Path
    document: Document
    nodes: dict[str, Node]

    def catalogs(self) -> list[Path]:
        """The catalog files it lists, from the folder that it stands in; raises `BadFile`."""
        node = self.nodes.get("catalogs")
        if node is None:
            return []
        items = [node] if node.kind == "scalar" else self.document.list_of(node, "catalogs")
        names = [self.document.text(item, "a catalog") for item in items]
        self._complain()
        return [self.path.parent / name for name in names if name]

    def fields(self, catalog: Catalog) -> dict[str, Any]:
        """The fields of a `Request` that it gives; raises `BadFile` with all that is wrong."""
        found = RequestReader(self.document, catalog).fields(self.nodes)
        self._contradictions(found, catalog)
        self._complain()
        return found

    def _contradictions(self, found: dict[str, Any], catalog: Catalog) -> None:
        """Records what is right by itself and cannot be meant together."""
        on, days = self.nodes.get("on"), found.get("days")
        if on and days and found.get("on"):
            named = len(on.items) if on.kind == "list" else 1
            if named != days:
                said = f"{days} days, and {named} in 'on': both say when you train"
                self.document.problem(self.nodes["days"], said, "keep one of the two")
        wanted, unwanted = (
            movement_ids(found.get(key, ()), catalog) for key in ("prefer", "avoid")
        )
        if both := [name for name in wanted if name in unwanted]:
            said = f"to avoid and to prefer at once: {listed(both)}"
            self.document.problem(self.nodes["prefer"], said, "keep one of the two")

    def _complain(self) -> None:
        if self.document.problems:
            raise BadFile(self.document.problems)


def open_profile(path: Path) -> Profile:
    """Opens a profile; raises `BadFile` where it is none at all."""
    return profile_of(path, decode(str(path), read_bytes(path)))


def profile_of(path: Path, text: str) -> Profile:
    """The profile of a text that stands at a path; raises `BadFile` where it is none at all."""
    document = Document(str(path), text)
    root = parse(document, text)
    nodes: dict[str, Node] = {}
    if root is not None and not root.is_null:
        nodes = document.fields(root, "a profile", ["profile", "catalogs", *KEYS])
        if "profile" in nodes:
            version = document.number(nodes["profile"], "profile", whole=True, least=None)
            if version not in (None, VERSION):
                document.problem(nodes["profile"], f"unknown profile version {version:g}")
    if root is None and document.problems:
        raise BadFile(document.problems)
    return Profile(path, document, nodes)
