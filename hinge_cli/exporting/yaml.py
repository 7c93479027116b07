"""The plan document as YAML, for people: short lists on one line, everything in reading order."""

from __future__ import annotations

from typing import Any

import yaml

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Plan, to_document

LACKS = ""  # the document is the plan


class _Dumper(yaml.SafeDumper):
    """Writes lists of plain values on one line."""


def _represent_list(dumper: yaml.SafeDumper, data: list[Any]) -> yaml.Node:
    nested = any(isinstance(value, list | dict) for value in data)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=not nested)


_Dumper.add_representer(list, _represent_list)


def export(plan: Plan, catalog: Catalog) -> str:
    """The plan document."""
    text: str = yaml.dump(
        to_document(plan),
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=100,
        default_flow_style=False,
    )
    return text
