"""Writes the schemas that the package ships anew: `python tests/schemas.py`."""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.schemas import KINDS, schema, shipped


def main() -> None:
    """Writes every schema beside its module."""
    catalog = Catalog.load()
    for kind in KINDS:
        shipped(kind).write_text(schema(kind, catalog), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
