"""`hinge plan`."""

from pathlib import Path
from typing import Annotated

import typer

from hinge_cli.cli import completing, delivery
from hinge_cli.cli.options import (
    AnyFormat,
    At,
    Catalogs,
    Delivered,
    Force,
    Goal,
    Level,
    Minutes,
    Names,
    Start,
    TimeZone,
    Unit,
    maxima,
    names,
)
from hinge_cli.cli.settings import settings
from hinge_cli.errors import UsageError


def plan_command(
    days: Annotated[
        int | None, typer.Option(help="Training days a week, 1 to 7. [default: 3]")
    ] = None,
    on: Annotated[
        Names,
        typer.Option(
            help="Weekdays instead, such as mon,wed,fri. Repeat it.",
            autocompletion=completing.weekdays,
        ),
    ] = None,
    goal: Goal = None,
    level: Level = None,
    equipment: Annotated[
        Names,
        typer.Option(
            help="What is there: items, or none, dumbbells, kettlebell (one), kettlebells (pairs), "
            "home, garage, gym. Repeat it. [default: gym]",
            autocompletion=completing.equipment,
        ),
    ] = None,
    without: Annotated[
        Names,
        typer.Option(
            help="What is not there after all. Repeat it; none drops the profile's.",
            autocompletion=completing.equipment,
        ),
    ] = None,
    minutes: Minutes = None,
    weeks: Annotated[int | None, typer.Option(help="How many weeks, 1 to 52. [default: 1]")] = None,
    limit: Annotated[
        Names,
        typer.Option(
            help="What the body cannot do well now, beside the profile's: knee-pain. Repeat it; "
            "none drops the profile's.",
            autocompletion=completing.limitations,
        ),
    ] = None,
    avoid: Annotated[
        Names,
        typer.Option(
            help="A movement to leave out, beside the profile's. Repeat it; none drops those.",
            autocompletion=completing.movements,
        ),
    ] = None,
    prefer: Annotated[
        Names,
        typer.Option(
            help="A movement to favour, up to one level above, beside the profile's. Repeat it; "
            "none drops those.",
            autocompletion=completing.movements,
        ),
    ] = None,
    maxes: Annotated[
        Names,
        typer.Option(
            "--max",
            help="What you lift once, or a recent set: squat=120, press=45x5. Repeat it.",
            autocompletion=completing.lifts,
        ),
    ] = None,
    unit: Unit = None,
    no_ramps: Annotated[
        bool, typer.Option("--no-warm-up", help="No lighter sets before the heavy ones.")
    ] = False,
    variant: Annotated[int, typer.Option(help="Another week of the same quality: 1, 2, ...")] = 0,
    start: Start = None,
    why: Annotated[bool, typer.Option("--why", help="Say why each exercise is there.")] = False,
    catalog: Catalogs = None,
    profile: Annotated[
        Path | None,
        typer.Option(help="A file that says all this; flags win over it. none: no profile."),
    ] = None,
    form: AnyFormat = None,
    to: Delivered = "-",
    at: At = None,
    time_zone: TimeZone = None,
    force: Force = False,
) -> None:
    """Plan weeks around hinge, squat and overhead press.

    \b
    Examples:
      hinge plan --days 3
      hinge plan --on mon,wed,fri --goal strength --level intermediate
      hinge plan --equipment home --limit knee-pain
      hinge plan --weeks 12 --max squat=100 --max deadlift=130x5
      hinge plan --output plan.html
      hinge plan --start 2026-12-07 --at 18:00 --output plan.ics
    """
    # Late, here and below: help and completion load this module and need none of it.
    from hinge_cli.planning import build_plan

    if days is not None and on is not None:
        raise UsageError("--days and --on both say when you train; give one of them")
    form = delivery.form_for(form, to)
    hours = delivery.hours_for(form, at, time_zone)
    reasons = delivery.reasons_for(form, why=why)
    held = settings(profile, catalog)
    movements = held.catalog
    said = {
        "days": days,
        "on": names(on, "--on"),
        "goal": goal,
        "level": level,
        "equipment": names(equipment, "--equipment"),
        "without": names(without, "--without"),
        "minutes": minutes,
        "weeks": weeks,
        "limits": names(limit, "--limit"),
        "avoid": names(avoid, "--avoid"),
        "prefer": names(prefer, "--prefer"),
        "maxes": maxima(maxes, movements),
        "unit": unit,
        "ramps": not no_ramps,
        "variant": variant,
        "start": start,
    }
    request = held.request(said)
    plan = build_plan(movements, request, reasons=reasons)
    delivery.deliver(plan, movements, form, hours, to, force=force, why=why)
