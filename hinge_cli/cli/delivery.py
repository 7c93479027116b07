"""How a command hands a plan over: in which format, to which file or folder."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from hinge_cli.cli import output
from hinge_cli.errors import UsageError, listed
from hinge_cli.exporting import FORMATS, WEEK, Hours, export, files, form_of, known, lacks

if TYPE_CHECKING:
    from collections.abc import Callable

    from hinge_cli.catalog import Catalog
    from hinge_cli.plan import Plan

TEXT = "text"
NAMES = (TEXT, *FORMATS)


def form_for(given: str | None, to: str) -> str:
    """The format that is asked for, or else told by the ending of the file; text where none is."""
    if given is not None:
        return known(given, also=(TEXT,))
    if _is_folder(to):
        raise UsageError(f"{to} is a folder: name a format, such as --format liftlog")
    ending = PurePath(to).suffix.lower()
    if ending == ".pdf":
        raise UsageError("hinge writes no PDF; write a page (plan.html) and print that")
    form = TEXT if ending in ("", ".txt") else form_of(to)
    if form is None:
        raise UsageError(f"'{ending}' tells no format; name one: --format {'|'.join(NAMES)}")
    return form


def hours_for(form: str, at: str | None, zone: str | None) -> Hours:
    """When sessions begin; only formats with hours may be told."""
    if (at or zone) and not (form in FORMATS and FORMATS[form].timed):
        timed = [name for name, one in FORMATS.items() if one.timed]
        raise UsageError(f"--at and --time-zone are for --format {' and '.join(timed)}")
    return Hours(at, zone)


def reasons_for(form: str, *, why: bool) -> bool:
    """Whether a plan needs its reasons; only formats that have a place for them may be asked."""
    kept = {TEXT: "if asked"} | {name: one.reasons for name, one in FORMATS.items()}
    if why and kept[form] == "never":
        able = [name for name in kept if kept[name] != "never"]
        raise UsageError(f"--why is for --format {listed(able)}; {form} has no place for reasons")
    return why or kept[form] == "always"


def deliver(
    plan: Plan,
    catalog: Catalog,
    form: str,
    hours: Hours,
    to: str,
    *,
    force: bool,
    why: bool = False,
    keep: Callable[[str], str] | None = None,
) -> None:
    """Prints a plan or writes it to a file; to a folder where `to` is one or ends with a slash.

    `keep` puts into a text what the file that it was read from holds beside the plan.
    """
    keep = keep or str
    if form == TEXT:
        _deliver_text(plan, catalog, to, force=force, why=why)
    elif to == "-":
        output.write(keep(export(plan, catalog, form, hours, why=why)))
    elif _is_folder(to):
        folder = Path(to)
        made = [(n, keep(text)) for n, text in files(plan, catalog, form, hours, why=why)]
        _fill(folder, made, force=force)
        _tell(f"{_files(len(made))} in {folder}", lacks(plan, form, folder=True, why=why))
        if FORMATS[form].weekly:
            _tell_of_older(folder, {name for name, _ in made}, FORMATS[form].endings[0])
    else:
        output.save(keep(export(plan, catalog, form, hours, why=why)), Path(to), force=force)
        _tell(to, lacks(plan, form, why=why))
        if not (PurePath(to).suffix or output.passes_on(Path(to))):
            ending = FORMATS[form].endings[0]
            _say(f"without an ending: programs look for {to}{ending}")


def _deliver_text(plan: Plan, catalog: Catalog, to: str, *, force: bool, why: bool) -> None:
    from hinge_cli.cli.plain import render
    from hinge_cli.exporting.text import report

    made = report(plan, catalog, why=why)
    if to == "-":
        output.show(made)
    elif _is_folder(to):
        raise UsageError(f"{to} is a folder; name a file in it")
    else:
        output.save(render(made), Path(to), force=force)
        _tell(to, "")


def _is_folder(to: str) -> bool:
    return to != "-" and (to.endswith(("/", os.sep)) or os.path.isdir(to))  # noqa: PTH112 (never raises)


def _fill(folder: Path, made: list[tuple[str, str]], *, force: bool) -> None:
    """Writes the files of a folder, all or none of them new."""
    taken = [folder / name for name, _ in made if os.path.lexists(folder / name)]
    if taken and not force:
        raise UsageError(f"{taken[0]} exists; add --force to replace it")
    if folders := [path for path in taken if path.is_dir()]:
        raise UsageError(f"{folders[0]} is a folder; nothing was written")
    output.make_folder(folder)
    for name, text in made:
        output.save(text, folder / name, force=force)


def _tell(what: str, left_out: str) -> None:
    _say(f"wrote {what}")
    if left_out:
        _say(f"not in it: {left_out}")


def _tell_of_older(folder: Path, made: set[str], ending: str) -> None:
    """Names the weeks of a longer plan that a folder still holds: nobody asked to delete them."""
    older = sorted({path.name for path in folder.glob(f"{WEEK}*{ending}")} - made)
    if older:
        names = " to ".join(dict.fromkeys((older[0], older[-1])))
        _say(f"{folder} still holds {_files(len(older))} of another plan: {names}")


def _say(message: str) -> None:
    from hinge_cli.cli.messages import tell  # late: a plan that is printed says all there is

    tell(message)


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"
