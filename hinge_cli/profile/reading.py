"""Reads a profile: the fields of a request, the gym and its inventory, checked word by word."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile
from hinge_cli.reading.request import KEYS, RequestReader
from hinge_cli.yaml_reader import Document, decode, parse, read_bytes

VERSION = 1


class Profile(NamedTuple):
    """The fields of a `Request` that a file gives, by name."""

    path: Path
    fields: dict[str, Any]


def read_profile(path: Path, catalog: Catalog) -> Profile:
    """The profile of a file; raises `BadFile` with everything that is wrong in it."""
    text = decode(str(path), read_bytes(path))
    document = Document(str(path), text)
    root = parse(document, text)
    fields: dict[str, Any] = {}
    if root is not None and not root.is_null:
        nodes = document.fields(root, "a profile", ["profile", *KEYS])
        if "profile" in nodes:
            version = document.number(nodes["profile"], "profile", whole=True)
            if version not in (None, VERSION):
                document.problem(nodes["profile"], f"unknown profile version {version:g}")
        fields = RequestReader(document, catalog).fields(nodes)
    if document.problems:
        raise BadFile(document.problems)
    return Profile(path, fields)
