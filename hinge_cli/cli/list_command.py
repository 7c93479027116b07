"""`hinge list`."""

from typing import Annotated

import typer

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.matching import squash, unknown
from hinge_cli.cli import completing, output
from hinge_cli.cli.options import Catalogs, TextOrJson, names
from hinge_cli.cli.settings import catalog_of
from hinge_cli.errors import UsageError
from hinge_cli.report import Column, Heading, Paragraph, Report, Table


def list_command(
    word: Annotated[
        list[str] | None, typer.Argument(help="Words that name, alias or purpose must hold.")
    ] = None,
    pattern: Annotated[
        str | None,
        typer.Option(help="hinge, squat, overhead-press, ...", autocompletion=completing.patterns),
    ] = None,
    muscle: Annotated[
        str | None,
        typer.Option(help="A muscle that moves or helps.", autocompletion=completing.muscles),
    ] = None,
    equipment: Annotated[
        list[str] | None,
        typer.Option(
            help="Only what can be done with these items or presets. Repeat it.",
            autocompletion=completing.equipment,
        ),
    ] = None,
    level: Annotated[
        str | None, typer.Option(help="At most this level.", autocompletion=completing.levels)
    ] = None,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print a JSON Schema of catalogs, for editors.")
    ] = False,
    catalog: Catalogs = None,
    form: TextOrJson = "text",
) -> None:
    """Browse the movements of the catalog.

    \b
    Examples:
      hinge list
      hinge list --pattern hinge --equipment home
      hinge list --muscle hamstrings --level beginner
      hinge list landmine
    """
    movements = catalog_of(catalog)
    if schema:
        from hinge_cli.schemas import schema as made

        output.write(made("catalog", movements))
        return
    wanted_pattern = _known(pattern, "pattern", vocabulary.PATTERNS, vocabulary.PATTERN_ALIASES)
    wanted_muscle = _known(muscle, "muscle", vocabulary.MUSCLES, vocabulary.MUSCLE_ALIASES)
    wanted_level = _known(level, "level", {name: name for name in vocabulary.LEVELS}, {})
    have = _have(equipment)
    found = [
        movement
        for movement in movements
        if (wanted_pattern is None or movement.pattern == wanted_pattern)
        and (wanted_muscle is None or wanted_muscle in (*movement.primary, *movement.synergists))
        and (wanted_level is None or movement.levels_above(wanted_level) <= 0)
        and (have is None or not movement.lacks(have))
        and _says(movement, " ".join(word or ()), movements)
    ]
    if form == "json":
        data = [dict(movement._asdict()) for movement in found]
        output.write_json(data)
    else:
        output.show(_report(found))


def _report(found: list[Movement]) -> Report:
    if not found:
        return [Paragraph("No movement fits all of that.")]
    blocks: Report = []
    columns = (Column("id"), Column("level"), Column("prime movers", wraps=True))
    for pattern, label in vocabulary.PATTERNS.items():
        rows = tuple(
            (m.id, m.level, ", ".join(vocabulary.MUSCLES[x] for x in m.primary))
            for m in found
            if m.pattern == pattern
        )
        if rows:
            blocks += [Heading(label.capitalize(), str(len(rows))), Table(columns, rows)]
    return blocks


def _known(
    value: str | None, what: str, table: dict[str, str], aliases: dict[str, tuple[str, ...]]
) -> str | None:
    if value is None:
        return None
    for key, label in table.items():
        if squash(value) in map(squash, (key, label, *aliases.get(key, ()))):
            return key
    raise UsageError(unknown(what, value, table))


def _have(given: list[str] | None) -> frozenset[str] | None:
    if not given:
        return None
    from hinge_cli.planning.resolving import all_equipment

    return frozenset(all_equipment(tuple(names(given, "--equipment")))) | vocabulary.ALWAYS_THERE


def _says(movement: Movement, text: str, catalog: Catalog) -> bool:
    if not text:
        return True
    said = " ".join((movement.id, movement.name, *movement.aliases)).casefold()
    said += " " + catalog.words[movement.id].purpose.casefold()
    return all(part in said for part in text.casefold().split())
