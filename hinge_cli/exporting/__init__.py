"""Writes a finished plan in the formats that people and programs read.

Every format is one module with one function, `export(plan, catalog) -> str`, and a line, `LACKS`,
on what of a plan it cannot carry beside reasons. Text is a report that the command line prints.
"""

from importlib import import_module
from pathlib import PurePath
from types import ModuleType
from typing import TYPE_CHECKING, Literal, NamedTuple

from hinge_cli.catalog.matching import unknown
from hinge_cli.errors import UsageError

if TYPE_CHECKING:
    from hinge_cli.catalog import Catalog
    from hinge_cli.plan import Plan


class Format(NamedTuple):
    """A format: its module, the endings of its files (the usual one first).

    `reasons` tells when it says why each exercise is there. One that is `timed` may be told at what
    hour sessions begin. One that is `weekly` holds a single week, so that a longer plan takes a
    folder of files. `later_weeks` says what a file does not show of the weeks after the first.
    """

    module: str
    endings: tuple[str, ...]
    reasons: Literal["never", "if asked", "always"] = "never"
    timed: bool = False
    weekly: bool = False
    later_weeks: str = ""


# What the files of weeks are called, before their number.
WEEK = "week-"

_ALL_BUT_THE_MAIN_LIFTS = "the later weeks of all but the main lifts"

FORMATS = {
    "markdown": Format(
        "markdown", (".md", ".markdown"), "if asked", later_weeks=_ALL_BUT_THE_MAIN_LIFTS
    ),
    "yaml": Format("yaml", (".yaml", ".yml"), "always"),
    "json": Format("json", (".json",), "always"),
    "html": Format(
        "html",
        (".html", ".htm"),
        "if asked",
        later_weeks=f"on a screen {_ALL_BUT_THE_MAIN_LIFTS}",
    ),
    "csv": Format("spreadsheet", (".csv",)),
    "ics": Format("ics", (".ics",), timed=True),
    "liftoscript": Format("liftoscript", (".liftoscript",)),
    "liftlog": Format(
        "liftlog",
        (".liftlogplan",),
        weekly=True,
        later_weeks="all weeks but the first (name a folder to get a file a week)",
    ),
}


class Hours(NamedTuple):
    """When sessions begin: `at` as `18:00`, None for the whole day; `zone` as `Europe/Berlin`.

    Without a zone the hour is that of wherever the calendar is.
    """

    at: str | None = None
    zone: str | None = None


ALL_DAY = Hours()


def export(
    plan: "Plan", catalog: "Catalog", form: str, hours: Hours = ALL_DAY, *, why: bool = False
) -> str:
    """The plan in one of `FORMATS`, ending with a line break; `why` asks for reasons."""
    told: dict[str, object] = {}
    if FORMATS[form].timed:
        told["hours"] = hours
    if FORMATS[form].reasons == "if asked":
        told["why"] = why
    text: str = _module(form).export(plan, catalog, **told)
    return text


def _module(form: str) -> ModuleType:
    return import_module(f"hinge_cli.exporting.{FORMATS[form].module}")


def lacks(plan: "Plan", form: str, *, folder: bool = False, why: bool = False) -> str:
    """What of a plan a file or a `folder` does not carry, in a line; nothing where it is all."""
    parts = (
        FORMATS[form].later_weeks if _hides_weeks(plan, form, folder=folder) else "",
        "" if why or FORMATS[form].reasons == "always" else "reasons",
        _module(form).LACKS,
    )
    return "; ".join(part for part in parts if part)


def _hides_weeks(plan: "Plan", form: str, *, folder: bool) -> bool:
    from hinge_cli.exporting.weeks import shown_weeks

    if FORMATS[form].weekly:
        return len(plan.weeks) > 1 and not folder
    return len(shown_weeks(plan)) < len(plan.weeks)  # unlike each other, all of them are shown


def files(
    plan: "Plan", catalog: "Catalog", form: str, hours: Hours = ALL_DAY, *, why: bool = False
) -> list[tuple[str, str]]:
    """The (name, text) of every file of a folder: one a week where a file holds no more."""
    ending = FORMATS[form].endings[0]
    if not FORMATS[form].weekly:
        return [(f"plan{ending}", export(plan, catalog, form, hours, why=why))]
    width = len(str(len(plan.weeks)))
    return [
        (
            f"{WEEK}{week.number:0{width}}{ending}",
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
        raise UsageError(unknown("format", form, names))
    return form
