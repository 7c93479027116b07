"""`hinge swap`."""

from __future__ import annotations

import sys
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated

import typer

from hinge_cli.cli import completing, output
from hinge_cli.cli.comments import with_comments
from hinge_cli.cli.messages import tell, tell_each
from hinge_cli.cli.options import Catalogs, Force, Output, one_of
from hinge_cli.cli.settings import catalog_of
from hinge_cli.errors import UsageError, listed
from hinge_cli.report import Bullets, Column, Heading, Paragraph, Report, Table, capitalized

if TYPE_CHECKING:
    from hinge_cli.planning.swapping import Substitute

# The formats that plans are kept in, and so those that a swap writes.
WRITTEN = ("yaml", "json", "markdown")


def swap_command(
    plan: Annotated[str, typer.Argument(help="A plan; - is standard input.")],
    day: Annotated[
        str,
        typer.Argument(help="The day of it: monday, or mon.", autocompletion=completing.weekdays),
    ],
    movement: Annotated[
        list[str],
        typer.Argument(help="The movement to replace.", autocompletion=completing.movement_words),
    ],
    other: Annotated[
        str | None,
        typer.Option(
            "--to",
            help="The movement to put there. [default: only list]",
            autocompletion=completing.movements,
        ),
    ] = None,
    because: Annotated[
        str | None,
        typer.Option(
            help="Why: busy, pain or boredom. It changes the ranking.",
            autocompletion=completing.among(*completing.REASONS),
        ),
    ] = None,
    catalog: Catalogs = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            help="yaml, json or markdown. [default: by the file's ending, else the plan's]",
            autocompletion=completing.among(*WRITTEN),
        ),
    ] = None,
    to: Output = "-",
    force: Force = False,
) -> None:
    """Replace one movement of a plan and keep the rest.

    Its load is worked out anew. Sets and repetitions that you wrote stay as far as the new movement
    bears them. Without --to the movements that could stand there are listed.

    \b
    Examples:
      hinge swap plan.yaml monday back squat
      hinge swap plan.yaml mon back squat --because busy
      hinge swap plan.yaml mon back squat --to front squat -o plan.yaml --force
    """
    # Late, here and below: help and completion load this module and need none of it.
    from hinge_cli.checking.substituting import not_kept
    from hinge_cli.exporting import export, lacks
    from hinge_cli.planning.resolving import movement_ids
    from hinge_cli.planning.swapping import (
        BECAUSE,
        find_exercise,
        new_findings,
        substitutes,
        swap,
    )
    from hinge_cli.reading import files

    if because is not None:
        one_of("reason", because, BECAUSE)
    if form is not None:
        one_of("format", form, WRITTEN)
    if other is None and to != "-":
        raise UsageError("--output is for the changed plan; name the substitute with --to")
    form = form or _form_of(to)
    movements = catalog_of(catalog)
    text = files.load_text(plan)
    kind = files.kind_of(text)
    written = files.read(plan, text, movements, kind)
    tell_each(written.notes)
    read = written.plan
    named, exercise = find_exercise(read, day, " ".join(movement), movements)
    if other is None:
        found = substitutes(read, named, exercise, movements, because)
        if form == "json":
            rows = [_row(substitute) for substitute in found]
            output.write_json(rows)
            _tell_of_pain(because)
        else:
            output.show(_report(found, exercise.name, named, because))
        return
    if written.part:
        raise UsageError(
            f"{plan} holds {written.part}, and what is written back would hold no more; swap in "
            f"the plan's YAML (hinge plan ... --output plan.yaml), then export it as {kind} again"
        )
    form = form or _form(plan, kind, text)
    (wanted,) = movement_ids((other,), movements)
    changed = swap(read, named, exercise, movements[wanted], movements)
    for finding in new_findings(read, changed, movements):
        tell(f"{finding.code} {finding.severity}: {finding.message}")
    for said in not_kept(read, changed, named, exercise.movement, movements):
        tell(said)
    made = export(changed, movements, form)
    if kind == "plan" and form == _form(plan, kind, text) == "yaml":
        made = with_comments(plan, text, made)
    elif kind == "markdown":
        tell(f"not in it: what {plan} holds beside the plan, such as a log")
    if to == "-":
        output.write(made)
        if output.is_terminal(sys.stdout):
            tell("nothing is written; to keep it, add --output and the name of a file")
    else:
        output.save(made, Path(to), force=force)
        tell(f"wrote {to}")
        if kind != form and (left_out := lacks(changed, form)):
            tell(f"not in it: {left_out}")
    _tell_of_pain(because)


def _tell_of_pain(because: str | None) -> None:
    """Says beside the data what a listing for people ends with."""
    from hinge_cli.rulebook.safety import IF_IT_HURTS

    if because == "pain":
        tell(IF_IT_HURTS)


def _form_of(to: str) -> str | None:
    """The format that the ending of a file tells, None where there is no ending."""
    from hinge_cli.exporting import FORMATS, form_of

    ending = PurePath(to).suffix
    if not ending:
        return None
    form = form_of(to)
    if form not in WRITTEN:
        endings = listed((FORMATS[name].endings[0] for name in WRITTEN), "or")
        raise UsageError(f"swap writes no {ending}: name a {endings}, or add --format yaml")
    return form


def _form(plan: str, kind: str, text: str) -> str:
    """The format of a plan as it is, which is the one that its changed version is written in."""
    if kind == "markdown":
        return "markdown"
    if kind == "plan":
        return "json" if text.lstrip().startswith("{") else "yaml"
    raise UsageError(f"swap does not write {kind}, which {plan} is; add --format yaml")


def _row(substitute: Substitute) -> dict[str, object]:
    return {
        "movement": substitute.movement.id,
        "name": substitute.movement.name,
        "reason": ", ".join(substitute.reasons),
        "new_findings": [finding._asdict() for finding in substitute.new_findings],
    }


def _report(found: list[Substitute], name: str, day: str, because: str | None) -> Report:
    from hinge_cli.catalog.movement import spoken
    from hinge_cli.planning.swapping import BECAUSE
    from hinge_cli.rulebook.safety import IF_IT_HURTS

    aside = BECAUSE[because] if because else ""
    title = Heading(f"Instead of {spoken(name)} on {capitalized(day)}", aside)
    end: Report = [Heading(""), Paragraph(IF_IT_HURTS)] if because == "pain" else []
    if not found:
        return [title, Bullets(("Nothing of its pattern is left for this request.",)), *end]
    return [title, *_listed(found), *end]


def _listed(found: list[Substitute]) -> Report:
    """What the substitutes have in common, then each with what is its own."""
    shared = _shared(found)
    rows = tuple(
        (
            substitute.movement.name,
            ", ".join(reason for reason in substitute.reasons if reason not in shared),
            ", ".join(sorted({finding.code for finding in substitute.new_findings})),
        )
        for substitute in found
    )
    columns = (Column("movement"), Column("why", wraps=True), Column("new findings"))
    told = [i for i in range(len(columns)) if any(row[i] for row in rows)]
    table = Table(
        tuple(columns[i] for i in told), tuple(tuple(row[i] for i in told) for row in rows)
    )
    return [Paragraph(f"Each of them: {', '.join(shared)}."), table] if shared else [table]


def _shared(found: list[Substitute]) -> list[str]:
    """The reasons that all of several substitutes have, and that tell none from another."""
    if len(found) == 1:
        return []
    return [reason for reason in found[0].reasons if all(reason in s.reasons for s in found)]
