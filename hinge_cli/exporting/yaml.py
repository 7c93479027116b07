"""The plan document as YAML, for people: short lists on one line, everything in reading order."""

from __future__ import annotations

from typing import Any

import yaml

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Plan, to_document
from hinge_cli.yaml_reader import means_another

LACKS = ""  # the document is the plan


class _Dumper(yaml.SafeDumper):
    """Writes lists of plain values on one line."""


def _represent_list(dumper: yaml.SafeDumper, data: list[Any]) -> yaml.Node:
    nested = any(isinstance(value, list | dict) for value in data)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=not nested)


def _represent_text(dumper: yaml.SafeDumper, data: str) -> yaml.Node:
    # PyYAML leaves some bare that readers, ours among them, take for a truth value: y, n, yEs.
    style = "'" if means_another(data) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", data, style=style)


_Dumper.add_representer(list, _represent_list)
_Dumper.add_representer(str, _represent_text)


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
