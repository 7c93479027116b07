"""`hinge export`."""

from functools import partial
from typing import Annotated

import typer

from hinge_cli.cli import delivery, output
from hinge_cli.cli.comments import with_comments
from hinge_cli.cli.messages import tell_each
from hinge_cli.cli.options import (
    AnyFormat,
    At,
    Catalogs,
    Delivered,
    Force,
    Start,
    TimeZone,
)
from hinge_cli.cli.settings import catalog_of
from hinge_cli.errors import UsageError


def export_command(
    file: Annotated[
        str | None, typer.Argument(metavar="PLAN", help="A saved plan; - is standard input.")
    ] = None,
    form: AnyFormat = None,
    to: Delivered = "-",
    start: Start = None,
    at: At = None,
    time_zone: TimeZone = None,
    catalog: Catalogs = None,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print a JSON Schema of plans, for editors.")
    ] = False,
    force: Force = False,
) -> None:
    """Write a saved plan in another format.

    \b
    Examples:
      hinge export plan.yaml --output plan.html
      hinge export plan.yaml --output plan.ics --start 2026-12-07 --at 18:00
      hinge export plan.yaml --format liftlog --output weeks/
      hinge export --schema > plan.schema.json
    """
    # Late, here and below: help and completion load this module and need none of it.
    from hinge_cli.planning.resolving import first_day

    movements = catalog_of(catalog)
    if schema:
        from hinge_cli.schemas import schema as made

        output.write(made("plan", movements))
        return
    if file is None:
        raise UsageError("name a plan, such as hinge export plan.yaml --output plan.html")
    form = delivery.form_for(form, to)
    hours = delivery.hours_for(form, at, time_zone)
    from hinge_cli.reading import files

    text = files.load_text(file)
    written = files.written_in(file, text, movements)
    tell_each(written.notes)
    plan = written.plan
    if not plan.weeks:
        raise UsageError(f"{file} holds no weeks: there is nothing to write")
    if start is not None:
        plan = plan._replace(request=plan.request._replace(start=first_day(start)))
    again = form == "yaml" and files.is_yaml(text)
    keep = partial(with_comments, file, text) if again else None
    delivery.deliver(plan, movements, form, hours, to, force=force, keep=keep)
