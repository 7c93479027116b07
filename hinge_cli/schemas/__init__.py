"""JSON Schemas of plans, profiles and catalogs, for editors that complete while a person types.

They are made of the vocabulary; the package ships them as files, for the catalog it ships.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from hinge_cli.catalog import Catalog

KINDS = ("plan", "profile", "catalog")


def schema(kind: str, catalog: Catalog) -> str:
    """The schema of one of `KINDS` as JSON."""
    made: str = import_module(f"hinge_cli.schemas.{kind}").schema(catalog)
    return made


def shipped(kind: str) -> Path:
    """The file of a schema, for the modeline of a document."""
    return Path(__file__).parent / f"{kind}.schema.json"
