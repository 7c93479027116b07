"""`hinge explain`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from hinge_cli.catalog import Catalog
from hinge_cli.cli import output
from hinge_cli.cli.settings import catalog_of
from hinge_cli.errors import UsageError, listed
from hinge_cli.explaining import explain, topics
from hinge_cli.report import Column, Heading, Report, Table


def explain_command(
    what: Annotated[
        list[str],
        typer.Argument(help="A movement, pattern, muscle, goal, level or limitation."),
    ],
    catalog: Annotated[
        list[Path] | None,
        typer.Option(help="A file of your own movements, laid over the shipped ones. Repeat it."),
    ] = None,
    form: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
) -> None:
    """Explain a movement, pattern, muscle, goal, level or limitation.

    \b
    Examples:
      hinge explain hinge
      hinge explain deadlift
      hinge explain good morning
      hinge explain knee-pain
    """
    if form not in ("text", "json"):
        raise UsageError(f"unknown format '{form}'; one of: text, json")
    movements = catalog_of(catalog)
    text = " ".join(what)
    found = topics.find(text, movements)
    if not found:
        near = [f"'{name}'" for name in topics.near(text, movements)]
        hint = f"; did you mean {listed(near, 'or')}?" if near else "; `hinge list` shows all"
        raise UsageError(f"nothing here is called '{text}'{hint}")
    if form == "json":
        output.write(_json(found, movements))
    elif len(found) == 1:
        output.show(explain(found[0], movements))
    else:
        output.show(_choices(text, found))


def _choices(text: str, found: list[topics.Topic]) -> Report:
    rows = tuple((topic.label, topic.kind, f"hinge explain {topic.key}") for topic in found)
    title = f"'{text}' may mean {len(found)} things"
    return [Heading(title), Table((Column("name"), Column("kind"), Column("to read it")), rows)]


def _json(found: list[topics.Topic], catalog: Catalog) -> str:
    import json

    from hinge_cli.explaining.movements import facts

    data: object
    if len(found) == 1 and found[0].kind == "movement":
        data = {**found[0]._asdict(), **facts(catalog[found[0].key], catalog), "kind": "movement"}
    elif len(found) == 1:
        blocks = [
            {"block": type(block).__name__.lower(), **block._asdict()}
            for block in explain(found[0], catalog)
        ]
        data = {**found[0]._asdict(), "blocks": blocks}
    else:
        data = {"matches": [topic._asdict() for topic in found]}
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
