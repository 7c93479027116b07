"""Options that several commands have, said once."""

from pathlib import Path
from typing import Annotated

import typer

from hinge_cli.cli import completing, delivery

Names = list[str] | None

Catalogs = Annotated[
    list[Path] | None,
    typer.Option(
        "--catalog", help="A file of your own movements, laid over the shipped ones. Repeat it."
    ),
]
TextOrJson = Annotated[str, typer.Option("--format", help="text or json.")]
Force = Annotated[bool, typer.Option(help="Replace an existing file.")]
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
    typer.Option("--format", help=f"{', '.join(delivery.NAMES)}. [default: by the file's ending]"),
]
Delivered = Annotated[
    str, typer.Option("--output", "-o", help="A file or a folder to write; - is standard output.")
]
Start = Annotated[str | None, typer.Option(help="The first day, such as 2026-12-07.")]
At = Annotated[str | None, typer.Option(help="When sessions begin in a calendar, such as 18:00.")]
TimeZone = Annotated[str | None, typer.Option(help="Where it is that late, such as Europe/Berlin.")]
