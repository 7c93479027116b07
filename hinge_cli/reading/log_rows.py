"""Reads the rows of a training log: the sets that Strong and Hevy write as CSV."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache
from typing import NamedTuple

from hinge_cli.errors import BadFile, UsageError
from hinge_cli.plan.gym import HEAVIEST_MASS, UNITS, Mass
from hinge_cli.plan.lifted import RPE_MOST
from hinge_cli.yaml_reader import Document

KILOMETRE, MILE = 1000.0, 1609.344

# What a column holds, the titles it may have, and the factor that makes metres or kg and lb of it.
_DATE = ("date", "start_time")
_NAME = ("exercise name", "exercise_title")
_KIND = ("set order", "set_type")
_WEIGHTS = {
    "weight_kg": "kg",
    "weight (kg)": "kg",
    "weight_lbs": "lb",
    "weight (lbs)": "lb",
    "weight (lb)": "lb",
    "weight": "",
}
_DISTANCES = {
    "distance_km": KILOMETRE,
    "distance_miles": MILE,
    "distance (meters)": 1.0,
    "distance (km)": KILOMETRE,
    "distance (miles)": MILE,
    "distance": KILOMETRE,
}
_DISTANCE_UNITS = {"m": 1.0, "meters": 1.0, "km": KILOMETRE, "mi": MILE, "miles": MILE}
_SECONDS = ("seconds", "duration_seconds")

WARM_UPS = frozenset({"w", "warmup"})
_NO_SETS = frozenset({"rest timer", "note"})
_DROPS = frozenset({"d", "f", "dropset", "failure"})

# Beyond these a number is a slip of the finger.
_MOST = {
    "reps": 1000.0,
    "weight": HEAVIEST_MASS,
    "distance": 1e6,
    "seconds": 86400.0,
    "rpe": RPE_MOST,
}

_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?")
# A number whose commas part thousands, and what stands behind its point.
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3}){1,2}(\.[0-9]{1,9})?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TIME = r"(?:[T, ]+([0-9]{1,2}):([0-9]{2})(?::[0-9.]+)?\s*(am|pm)?.{0,10})?"
_ISO = re.compile(rf"([0-9]{{4}})-([0-9]{{1,2}})-([0-9]{{1,2}}){_TIME}", re.IGNORECASE)
_DAY_FIRST = re.compile(
    rf"([0-9]{{1,2}})\.? ([a-z]{{3,9}})\.?,? ([0-9]{{4}}){_TIME}", re.IGNORECASE
)
_MONTH_FIRST = re.compile(rf"([a-z]{{3,9}})\.? ([0-9]{{1,2}}),? ([0-9]{{4}}){_TIME}", re.IGNORECASE)


class LoggedSet(NamedTuple):
    """One set of training: reps, metres and seconds are 0 where they are not said."""

    when: datetime
    name: str
    weight: Mass | None
    reps: int
    metres: int
    seconds: int
    rir: int | None
    line: int


class _Bad(ValueError):
    """A cell that cannot be what its column says."""


def read_rows(document: Document, text: str, unit: str) -> Iterator[LoggedSet]:
    """The sets of a log without warm-ups; rows that cannot be used are noted in the document.

    `unit` is that of weights where the log does not say one; raises `UsageError` where neither
    does, and `BadFile` where a column is missing.
    """
    text = text.lstrip("\ufeff")
    header = text.lstrip().partition("\n")[0]
    sign = max(",;\t", key=header.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    try:
        titles = next((row for row in rows if any(map(str.strip, row))), [])
        columns = _Columns(document, titles, sign, unit, rows.line_num or 1)
        line = rows.line_num + 1
        for row in rows:
            try:
                if any(row) and (made := columns.set_of(row, line)):
                    yield made
            except _Bad as bad:
                document.problem_at(line, 1, f"{bad}, so the row is left out")
            line = rows.line_num + 1
    except csv.Error as error:
        document.problem_at(rows.line_num, 1, f"not CSV from here on: {error}")


class _Columns:
    """Where a log keeps what, by the titles of its columns."""

    def __init__(
        self, document: Document, titles: list[str], sign: str, unit: str, line: int
    ) -> None:
        self.places = {title.strip().casefold(): i for i, title in reversed([*enumerate(titles)])}
        self.date = self._one_of(_DATE)
        self.name = self._one_of(_NAME)
        self.kind = self._one_of(_KIND)
        self.seconds = self._one_of(_SECONDS)
        self.weight = self._one_of(_WEIGHTS)
        self.distance = self._one_of(_DISTANCES)
        self.document, self.sign, self.unit = document, sign, unit
        for place, title in (
            (self.date, "Date or start_time"),
            (self.name, "Exercise Name or exercise_title"),
            (self._one_of(("reps",)), "Reps"),
        ):
            if not place:
                document.problem_at(
                    line, 1, f"no column {title}", "export the log again, with titles"
                )
        if document.problems:
            raise BadFile(document.problems)

    def set_of(self, row: list[str], line: int) -> LoggedSet | None:
        """The set of a row; None for warm-ups, rests and rows in which nothing was done."""
        kind = self._text(row, self.kind).casefold()
        if kind in WARM_UPS or kind in _NO_SETS:
            return None
        name = " ".join(self._text(row, self.name).split())
        if not name:
            raise _Bad("no exercise is named")
        when = read_date(self._text(row, self.date))
        if when is None:
            raise _Bad(f"'{self._text(row, self.date)[:40]}' is no date")
        reps = round(self._number(row, "reps", "reps"))
        seconds = round(self._number(row, self.seconds, "seconds"))
        metres = round(self._metres(row))
        if not (reps or seconds or metres):
            return None
        return LoggedSet(
            when, name, self._weight(row), reps, metres, seconds, self._rir(row, kind), line
        )

    def _one_of(self, titles: Iterable[str]) -> str:
        return next((title for title in titles if title in self.places), "")

    def _text(self, row: list[str], column: str) -> str:
        place = self.places.get(column, len(row))
        return row[place].strip() if place < len(row) else ""

    def _number(self, row: list[str], column: str, what: str) -> float:
        text = self._text(row, column)
        if not text:
            return 0.0
        plain = self._without_commas(text)
        if not _NUMBER.fullmatch(plain) or float(plain) > _MOST[what]:
            raise _Bad(f"{what} cannot be '{text[:40]}'")
        return float(plain)

    def _without_commas(self, text: str) -> str:
        """A number with a point where it had a comma, or without commas where they part thousands.

        One before three digits may be either; in a log whose columns commas part, it is no point.
        """
        thousands = _THOUSANDS.fullmatch(text)
        if thousands and (thousands[1] or self.sign == "," or text.count(",") > 1):
            return text.replace(",", "")
        return text.replace(",", ".")

    def _weight(self, row: list[str]) -> Mass | None:
        value = self._number(row, self.weight, "weight")
        if not value:
            return None
        said = self._text(row, "weight unit")
        named = _WEIGHTS.get(self.weight) or said.casefold()[:2] or self.unit
        if named and named not in UNITS:
            raise _Bad(f"the unit of a weight cannot be '{said[:40]}'")
        if not named:
            raise UsageError(
                f"{self.document.name} does not say the unit of its weights; "
                "hinge check takes --unit kg or --unit lb"
            )
        return Mass(value, named)

    def _metres(self, row: list[str]) -> float:
        if not self.distance:
            return 0.0
        said = self._text(row, "distance unit").casefold()
        factor = _DISTANCE_UNITS.get(said, _DISTANCES[self.distance])
        return self._number(row, self.distance, "distance") * factor

    def _rir(self, row: list[str], kind: str) -> int | None:
        """What the set left in reserve; a set to failure or after a drop leaves nothing."""
        rpe = self._number(row, "rpe", "rpe")
        if rpe:
            return int(RPE_MOST - rpe)
        return 0 if kind in _DROPS else None


@cache
def read_date(text: str) -> datetime | None:
    """When a workout began: `2026-05-15 19:26:00`, `28 Mar 2025, 17:29`, `May 15, 2026, 7:26 PM`.

    None where the text names no day that there was.
    """
    text = " ".join(text.split())
    if found := _ISO.fullmatch(text):
        year, month, day = (int(found[i]) for i in (1, 2, 3))
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = int(found[1]), _month(found[2]), int(found[3])
    elif found := _MONTH_FIRST.fullmatch(text):
        month, day, year = _month(found[1]), int(found[2]), int(found[3])
    else:
        return None
    hour, minute, half = int(found[4] or 0), int(found[5] or 0), (found[6] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    try:
        return datetime(year, month, day, hour, minute)
    except ValueError:
        return None


def _month(name: str) -> int:
    """The number of an English month, 0 for none."""
    short = name[:3].casefold()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0
