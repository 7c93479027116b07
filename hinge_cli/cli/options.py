"""Options that several commands have, said once."""

import re
from collections.abc import Collection
from pathlib import Path
from typing import Annotated

import typer

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.matching import unknown
from hinge_cli.cli import completing, delivery
from hinge_cli.errors import UsageError

Names = list[str] | None
_BETWEEN = r"(?<![0-9]),|,(?![0-9])"


def one_of(what: str, value: str, values: Collection[str]) -> str:
    """The value, if it is one of those; raises `UsageError` if not."""
    if value not in values:
        raise UsageError(unknown(what, value, values))
    return value


def names(values: Names, flag: str) -> tuple[str, ...]:
    """The names of a repeated flag; one value may hold several, with commas between.

    A comma between two digits is a decimal one.
    """
    parts = (part for value in values or () for part in re.split(_BETWEEN, value))
    found = tuple(name for part in parts if (name := part.strip()))
    if values and not found:
        raise UsageError(f"{flag} names nothing")
    return found


def maxima(values: Names, catalog: Catalog) -> dict[str, float | str]:
    """Maxima by the id of the lift, from `LIFT=LOAD`."""
    from hinge_cli.planning.resolving import movement_ids

    found: dict[str, float | str] = {}
    for value in names(values, "--max"):
        name, _, load = (part.strip() for part in value.partition("="))
        if not (name and load):
            raise UsageError(f"--max {value}: write LIFT=LOAD, such as --max deadlift=140")
        (lift,) = movement_ids((name,), catalog)
        if lift in found:
            raise UsageError(f"--max gives {name} twice")
        found[lift] = load
    return found


Catalogs = Annotated[
    list[Path] | None,
    typer.Option(
        "--catalog", help="A file of your own movements, laid over the shipped ones. Repeat it."
    ),
]
TextOrJson = Annotated[
    str,
    typer.Option(
        "--format",
        help="text or json.",
        autocompletion=completing.among("text", "json"),
        callback=lambda value: one_of("format", value, ("text", "json")),
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Replace an existing file.")]
Output = Annotated[
    str, typer.Option("--output", "-o", help="A file to write; - is standard output.")
]
Goal = Annotated[
    str | None,
    typer.Option(
        help="general, strength, hypertrophy or power. [default: general]",
        autocompletion=completing.goals,
    ),
]
Level = Annotated[
    str | None,
    typer.Option(
        help="beginner, intermediate or advanced. [default: beginner]",
        autocompletion=completing.levels,
    ),
]
Minutes = Annotated[int | None, typer.Option(help="The longest session, in minutes. [default: 60]")]
Unit = Annotated[
    str | None, typer.Option(help="kg or lb. [default: kg]", autocompletion=completing.units)
]
# What a plan that is delivered anywhere may be told.
AnyFormat = Annotated[
    str | None,
    typer.Option(
        "--format",
        help=f"{', '.join(delivery.NAMES)}. [default: by the file's ending]",
        autocompletion=completing.among(*delivery.NAMES),
    ),
]
Delivered = Annotated[
    str, typer.Option("--output", "-o", help="A file or a folder to write; - is standard output.")
]
Start = Annotated[str | None, typer.Option(help="The first day, such as 2026-12-07.")]
At = Annotated[str | None, typer.Option(help="When sessions begin in a calendar, such as 18:00.")]
TimeZone = Annotated[str | None, typer.Option(help="The time zone of --at, such as Europe/Berlin.")]
