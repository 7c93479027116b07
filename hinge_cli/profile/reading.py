"""Reads a profile: the fields of a request, the gym and its inventory, catalogs of one's own."""

from pathlib import Path
from typing import Any, NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile, listed
from hinge_cli.planning.resolving import movement_ids
from hinge_cli.reading.request import KEYS, RequestReader
from hinge_cli.yaml_reader import Document, Node, decode, parse, read_bytes, unreadable

VERSION = 1
# The fields that may name movements of one's own.
NAMING_MOVEMENTS = ("avoid", "prefer", "maxes", "gym")


class Profile(NamedTuple):
    """A profile that is open: its fields can be read once the catalog it asks for is known.

    `catalogs` are the files that it lists and that are there, from the folder that it stands in.
    """

    path: Path
    document: Document
    nodes: dict[str, Node]
    catalogs: list[Path]

    def listed(self) -> list[Path]:
        """The catalog files that it lists, for who asks for nothing else; raises `BadFile`."""
        if "catalogs" in self.nodes:
            self._complain()
        return self.catalogs

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
    return Profile(path, document, nodes, _catalogs(document, path.parent, nodes))


def _catalogs(document: Document, folder: Path, nodes: dict[str, Node]) -> list[Path]:
    """The catalog files that are listed; what is wrong with one is recorded where it stands."""
    node = nodes.get("catalogs")
    if node is None:
        return []
    items = [node] if node.kind == "scalar" else document.list_of(node, "catalogs")
    found = []
    for item in items:
        name = document.text(item, "a catalog")
        reason = unreadable(folder / name) if name else ""
        if reason:
            document.problem(item, f"{name}: {reason}")
        elif name:
            found.append(folder / name)
    if len(found) < len(items):  # it may have held the movements that are named
        for key in NAMING_MOVEMENTS:
            nodes.pop(key, None)
    return found
