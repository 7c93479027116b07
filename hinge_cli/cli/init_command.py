"""`hinge init`."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from hinge_cli.catalog import Catalog, vocabulary
from hinge_cli.cli import completing, output
from hinge_cli.cli.messages import tell
from hinge_cli.cli.options import (
    Force,
    Goal,
    Level,
    Minutes,
    Names,
    TextOrJson,
    Unit,
    maxima,
    names,
)
from hinge_cli.cli.settings import NO_MORE, catalog_of, settings
from hinge_cli.errors import HingeError, UsageError
from hinge_cli.plan import Request
from hinge_cli.profile import places
from hinge_cli.report import Column, Heading, Paragraph, Report, Table

# By name what holds and the profile that says so, None where it is as usual.
Values = dict[str, tuple[Any, str | None]]
# The profiles that hold, and what.
Holding = tuple[list[str], Values]

# What `?` lists where an answer is one of many names.
_NAMES = {
    "limits": tuple(vocabulary.LIMITATIONS),
    "equipment": (*vocabulary.PRESETS, *vocabulary.EQUIPMENT),
}
_NOBODY = "nobody to ask: name what holds, such as --days 3, or run it in a terminal"


def init_command(
    level: Level = None,
    goal: Goal = None,
    days: Annotated[int | None, typer.Option(help="Training days a week, 1 to 7.")] = None,
    on: Annotated[
        Names,
        typer.Option(
            help="Weekdays instead, such as mon,wed,fri.", autocompletion=completing.weekdays
        ),
    ] = None,
    minutes: Minutes = None,
    equipment: Annotated[
        Names,
        typer.Option(help="Items and presets. Repeat it.", autocompletion=completing.equipment),
    ] = None,
    limit: Annotated[
        Names,
        typer.Option(
            help="What the body cannot do well now.", autocompletion=completing.limitations
        ),
    ] = None,
    maxes: Annotated[
        Names,
        typer.Option(
            "--max", help="squat=100, deadlift=130x5. Repeat it.", autocompletion=completing.lifts
        ),
    ] = None,
    unit: Unit = None,
    show: Annotated[
        bool, typer.Option("--show", help="Only say what holds, and where it comes from.")
    ] = False,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print a JSON Schema of profiles, for editors.")
    ] = False,
    to: Annotated[
        str | None,
        typer.Option("--output", "-o", help="Where to write it. [default: your settings folder]"),
    ] = None,
    form: TextOrJson = "text",
    force: Force = False,
) -> None:
    """Write the profile that every plan starts from.

    Without flags it asks a handful of questions.

    \b
    Examples:
      hinge init
      hinge init --on mon,wed,fri --equipment garage --max squat=100
      hinge init --output coach/anna.yaml --limit knee-pain
      hinge init --show
    """
    # Late, here and below: help and completion load this module and need none of it.
    from hinge_cli.profile import writing

    if days is not None and on is not None:
        raise UsageError("--days and --on both say when you train; give one of them")
    if form == "json" and not show:
        raise UsageError("--format json is for --show; a profile is YAML")
    if show and form == "json":
        output.write_json(_data(*_holding()))
        return
    if show:
        output.show(_shown(*_holding()))
        return
    if schema:
        from hinge_cli.schemas import schema as made

        output.write(made("profile", catalog_of(None)))
        return
    path = Path(to) if to and to != "-" else places.own()
    if path is None:
        raise UsageError("there is no home folder to write to; name a file with --output")
    if to != "-" and os.path.lexists(path) and not (force or output.passes_on(path)):
        raise UsageError(f"{path} exists; add --force to replace it, or edit it")
    catalog = Catalog.load()
    said: dict[str, Any] = {
        "level": level,
        "goal": goal,
        "days": days,
        "on": list(names(on, "--on")),
        "minutes": minutes,
        "equipment": list(names(equipment, "--equipment")),
        "limits": [name for name in names(limit, "--limit") if name != NO_MORE],
        "unit": unit,
        "maxes": maxima(maxes, catalog),
    }
    given = {key: value for key, value in said.items() if value not in (None, [], {})}
    if not given:
        if output.is_terminal(sys.stdin) and output.is_terminal(sys.stdout):
            given = _ask(catalog)
        elif to is None:  # who names a file gets one to fill in; yours holds for every plan
            raise UsageError(_NOBODY)
    resolved = _check(given, catalog)
    for key in ("level", "goal"):  # as profiles spell them
        if key in given:
            given[key] = getattr(resolved, key)
    text = writing.write(given)
    if to == "-":
        output.write(text)
        return
    if to is None:
        output.make_folder(path.parent, parents=True)
    output.save(text, path, force=force)
    tell(f"wrote {path}")
    if to is None:
        tell("every plan starts from it: hinge plan")


def _check(given: dict[str, Any], catalog: Catalog) -> Request:
    """The request that was given; raises `HingeError` where no plan could start from it."""
    from hinge_cli.planning import build_plan

    fields: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in given.items()}
    return build_plan(catalog, Request(**fields), reasons=False).request


def _ask(catalog: Catalog) -> dict[str, Any]:
    """A handful of questions; Enter takes what stands in brackets.

    What the body cannot do is asked before what for: of the two it is the goal that can be another.
    """
    from textwrap import fill, indent

    from hinge_cli.rulebook.splits import DEFAULT_DAYS, WEEKDAYS

    typer.echo("Enter takes what stands in brackets, or nothing. You can change all of it later.\n")
    given: dict[str, Any] = {}

    def ask(key: str, question: str, usual: str, read: Callable[[str], Any]) -> None:
        while True:
            answer = typer.prompt(question, default=usual, show_default=bool(usual)).strip()
            if answer == "?" and key in _NAMES:
                typer.echo(indent(fill(", ".join(_NAMES[key]), 76, break_on_hyphens=False), "  "))
                continue
            try:
                value = read(answer) if answer else None
                if value:
                    _check({**given, key: value}, catalog)
                    given[key] = value
                return
            except (HingeError, ValueError) as error:
                typer.echo(indent(str(error), "  "))

    def listed(answer: str) -> list[str]:
        return list(names([answer], "that"))

    def lifts(answer: str) -> dict[str, float | str]:
        return maxima([answer], catalog)

    def when(answer: str) -> list[str]:
        if answer.isdigit():
            usual = DEFAULT_DAYS.get(int(answer))
            if usual is None:
                raise UsageError("train on 1 to 7 days")
            return [WEEKDAYS[day] for day in usual]
        return listed(answer.replace(" ", ","))

    def hurts(answer: str) -> list[str]:
        return [] if answer == NO_MORE else listed(answer)

    ask("level", f"Your level ({', '.join(vocabulary.LEVELS)})", "beginner", str)
    ask("limits", "What your body cannot do well now (such as knee-pain; ? lists all)", "", hurts)
    ask("goal", f"What for ({', '.join(vocabulary.GOALS)})", "general", str)
    ask("on", "On which days, or how many", "mon,wed,fri", when)
    ask("minutes", "How many minutes at most", "60", _whole)
    ask("equipment", "With what (such as home, garage, dumbbells; ? lists all)", "gym", listed)
    ask("unit", "kg or lb", "kg", lambda answer: answer.removesuffix("s"))
    ask("maxes", "What you lift (such as squat=100, deadlift=130x5)", "", lifts)
    return given


def _whole(answer: str) -> int:
    number = answer.removesuffix("minutes").removesuffix("min").strip()
    if not number.isdigit():
        raise UsageError(f"'{answer}' is no whole number")
    return int(number)


def _holding() -> Holding:
    """Which values hold here, and where each comes from."""
    held = settings()
    sources: dict[str, str] = {}
    for path, given in held.given:
        if "equipment" in given:  # what is there leaves nothing to take away
            sources.pop("without", None)
        sources |= dict.fromkeys(given, str(path))
    request = held.request({})
    if request.on:
        request = request._replace(days=len(request.on))
    names = ("level", "goal", "days", "on", "minutes", "weeks", "equipment", "without",
             "limits", "avoid", "prefer", "unit", "maxes", "gym")  # fmt: skip
    files = [str(path) for path, _ in held.given]
    return files, {name: (getattr(request, name), sources.get(name)) for name in names}


def _shown(files: list[str], values: Values) -> Report:
    rows = tuple(
        (name, _said(name, value), source or "as usual") for name, (value, source) in values.items()
    )
    found = ", ".join(files) if files else f"none; `hinge init` writes {places.own()}"
    columns = (Column("what"), Column("value", wraps=True), Column("from", wraps=True))
    return [Heading("What holds here"), Paragraph(f"Profiles: {found}."), Table(columns, rows)]


def _data(files: list[str], values: Values) -> dict[str, Any]:
    def plain(value: Any) -> Any:
        return value._asdict() if hasattr(value, "_asdict") else value

    return {
        "profiles": files,
        "values": {
            name: {"value": plain(value), "from": source}
            for name, (value, source) in values.items()
        },
    }


def _said(name: str, value: object) -> str:
    if name == "gym":
        return "an inventory of its own" if value else "what most gyms have"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "-"
    if hasattr(value, "items"):
        return ", ".join(f"{key} {load}" for key, load in value.items()) or "-"
    return str(value)
