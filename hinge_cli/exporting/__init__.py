"""Writes a finished plan in the formats that people and programs read.

Every format is one module with one function, `export(plan, catalog) -> str`; text is a report that
the command line prints.
"""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Plan

FORMATS = ("markdown", "yaml", "json")


def export(plan: Plan, catalog: Catalog, form: str) -> str:
    """The plan in one of `FORMATS`, ending with a line break."""
    from importlib import import_module

    text: str = import_module(f"hinge_cli.exporting.{form}").export(plan, catalog)
    return text
