"""Writes a finished plan in the formats that people and programs read.

Every format is one module with one function, `export(plan, catalog) -> str`, and a line, `LACKS`,
on what of a plan it cannot carry. Text is a report that the command line prints.
"""

from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from hinge_cli.errors import UsageError

if TYPE_CHECKING:
    from hinge_cli.catalog import Catalog
    from hinge_cli.plan import Plan


class Format(NamedTuple):
    """A format: its module, the endings of its files (the usual one first).

    One that is `timed` may be told at what hour sessions begin. One that is `weekly` holds a
    single week, so that a longer plan takes a folder of files.
    """

    module: str
    endings: tuple[str, ...]
    timed: bool = False
    weekly: bool = False


FORMATS = {
    "markdown": Format("markdown", (".md", ".markdown")),
    "yaml": Format("yaml", (".yaml", ".yml")),
    "json": Format("json", (".json",)),
    "html": Format("html", (".html", ".htm")),
    "csv": Format("spreadsheet", (".csv",)),
    "ics": Format("ics", (".ics",), timed=True),
    "liftoscript": Format("liftoscript", (".liftoscript",)),
    "liftlog": Format("liftlog", (".liftlogplan",), weekly=True),
}


class Hours(NamedTuple):
    """When sessions begin: `at` as `18:00`, None for the whole day; `zone` as `Europe/Berlin`.

    Without a zone the hour is that of wherever the calendar is.
    """

    at: str | None = None
    zone: str | None = None


ALL_DAY = Hours()


def export(plan: "Plan", catalog: "Catalog", form: str, hours: Hours = ALL_DAY) -> str:
    """The plan in one of `FORMATS`, ending with a line break."""
    module = import_module(f"hinge_cli.exporting.{FORMATS[form].module}")
    text: str = (
        module.export(plan, catalog, hours) if FORMATS[form].timed else module.export(plan, catalog)
    )
    return text


def lacks(form: str) -> str:
    """What of a plan a format cannot carry, in a line; nothing where it carries all."""
    line: str = import_module(f"hinge_cli.exporting.{FORMATS[form].module}").LACKS
    return line


def files(
    plan: "Plan", catalog: "Catalog", form: str, hours: Hours = ALL_DAY
) -> list[tuple[str, str]]:
    """The (name, text) of every file of a folder: one a week where a file holds no more."""
    ending = FORMATS[form].endings[0]
    if not FORMATS[form].weekly:
        return [(f"plan{ending}", export(plan, catalog, form, hours))]
    width = len(str(len(plan.weeks)))
    return [
        (
            f"week-{week.number:0{width}}{ending}",
            export(plan._replace(weeks=(week,)), catalog, form, hours),
        )
        for week in plan.weeks
    ]


def form_of(name: str) -> str | None:
    """The format that the ending of a file's name tells, None where it tells none."""
    ending = PurePath(name).suffix.lower()
    return next((form for form, one in FORMATS.items() if ending in one.endings), None)


def known(form: str, also: tuple[str, ...] = ()) -> str:
    """The format itself, if it is one; `also` are further words that are."""
    names = (*also, *FORMATS)
    if form not in names:
        raise UsageError(f"unknown format '{form}'; one of: {', '.join(names)}")
    return form
