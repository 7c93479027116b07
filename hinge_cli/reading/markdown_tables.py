"""Reads the lines of tables in Markdown: their titles, the cells of their rows."""

from __future__ import annotations

import re
from typing import NamedTuple

from hinge_cli.reading.dose import read_dose

# What columns are called, by what they say.
TITLES = {
    "movement": ("movement", "exercise", "lift", "name"),
    "dose": ("sets x reps", "sets and reps", "dose"),
    "sets": ("sets",),
    "reps": ("reps", "repetitions"),
    "load": ("load", "weight"),
    "plates": ("a side",),
    "effort": ("effort",),
    "rir": ("rir",),
    "rpe": ("rpe",),
    "percent": ("%", "% 1rm", "%1rm", "% of 1rm"),
    "rest": ("rest",),
}
# Columns that say nothing of a plan: what was done, and what a person writes beside it.
_UNREAD = frozenset({"done", "#", "no", "no.", "note", "notes", "comment", "comments"})
_RULE = re.compile(r"[ \t]*:?-+:?[ \t]*")
# A title this like one that is known is that one, misspelt.
_MISSPELT = 0.8
# A title may name the unit of its numbers: `Load (kg)`, `Rest in min`.
_UNIT = re.compile(r"(.*?\w)(?: in |[ ,]*[ ,(\[])(kg|lb|s|min)(?:s|ec(?:onds)?|utes)?[)\]]?")
_LONGEST_TITLE = 60  # that is looked into
_UNITS = {"load": ("kg", "lb"), "rest": ("s", "min")}
_BARE = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_COLUMNS = {title: key for key, titles in TITLES.items() for title in titles}


class Cell(NamedTuple):
    """A cell of a table: its text as it is shown, and where it begins."""

    text: str
    line: int
    column: int


class Table(NamedTuple):
    """Where a table begins, what its columns hold ('' for others), whether it is a session.

    `units` are those of bare numbers, by what a column holds; `strange` are titles that nobody
    knows, by their place.
    """

    line: int
    keys: list[str]
    session: bool
    units: dict[str, str]
    strange: dict[int, Cell]

    def row(self, cells: list[Cell]) -> dict[str, Cell]:
        """The filled cells of a row by what they say, with the unit that their titles name."""
        return {
            key: self._with_unit(key, cell)
            for key, cell in zip(self.keys, cells, strict=False)
            if key and cell.text
        }

    def _with_unit(self, key: str, cell: Cell) -> Cell:
        if key not in self.units or not _BARE.fullmatch(cell.text):
            return cell
        return cell._replace(text=f"{cell.text} {self.units[key]}")


def read_titles(row: list[Cell], *, guessed: bool) -> tuple[Table, list[tuple[Cell, str]]]:
    """The table of a line of titles, and what to say of those of a session.

    Misspelt ones are taken for what they are nearly, if they may be `guessed`.
    """
    keys, units = _columns(row)
    near = _near(row, keys) if guessed else {}
    meant = [near.get(i, (key, ""))[0] for i, key in enumerate(keys)]
    line = row[0].line if row else 0
    if not _is_session(meant):
        return Table(line, keys, _is_session(keys), units, {}), []
    strange, said = {}, []
    for i, cell in enumerate(row):
        if i in near:
            shown = near[i][1].replace(" x ", " × ")
            said.append((cell, f"'{cell.text}' is taken for the title '{shown}'"))
        elif not meant[i] and _plain(cell.text) not in _UNREAD:
            strange[i] = cell
    return Table(line, meant, True, units, strange), said


def _columns(row: list[Cell]) -> tuple[list[str], dict[str, str]]:
    """What columns hold by their titles, each once, and the units that titles name."""
    keys: list[str] = []
    units: dict[str, str] = {}
    for cell in row:
        key, unit = _column(cell)
        if unit and key not in keys:
            units[key] = unit
        keys.append("" if key in keys else key)
    return keys, units


def _column(title: Cell) -> tuple[str, str]:
    """What a column holds, and the unit of its numbers; '' for what its title does not tell."""
    plain = _plain(title.text[:_LONGEST_TITLE])
    if key := _COLUMNS.get(plain, ""):
        return key, "%" if key == "percent" else ""
    if plain in ("kg", "lb"):
        return "load", plain
    named = _UNIT.fullmatch(plain)
    key = _COLUMNS.get(named[1], "") if named else ""
    return (key, named[2]) if named and named[2] in _UNITS.get(key, ()) else ("", "")


def cells(line: str, number: int) -> list[Cell]:
    """The cells of a table's row, without the signs that Markdown needs before others."""
    found: list[Cell] = []
    text: list[str] = []
    start = 0
    escaped = False
    for i, c in enumerate(f"{line.rstrip()}|"):
        if escaped:
            text.append(c if _is_sign(c) else f"\\{c}")
            escaped = False
        elif c == "\\":
            escaped = True
        elif c == "|":
            shown = "".join(text)
            begins = start + len(shown) - len(shown.lstrip())
            found.append(Cell(" ".join(shown.split()), number, begins + 1))
            text, start = [], i + 1
        else:
            text.append(c)
    # What stands before the first sign and after the last is no cell.
    first = 1 if line.lstrip().startswith("|") else 0
    return found[first : -1 if line.rstrip().endswith("|") else None]


def unescaped(text: str) -> str:
    """Text of a paragraph without the signs that Markdown needs before others."""
    return re.sub(r"\\([^\w\s]|_)", r"\1", text)


def _is_sign(c: str) -> bool:
    return not c.isalnum() and not c.isspace()


def is_rule(line: str) -> bool:
    """Whether a line is the one under the titles of a table."""
    if "|" not in line:
        return False
    return all(_RULE.fullmatch(piece) for piece in line.strip().strip("|").split("|"))


def is_row(line: str, row: list[Cell]) -> bool:
    """Whether a line is meant as a row of a table."""
    return line.lstrip().startswith("|") or any(read_dose(cell.text) for cell in row)


def _is_session(keys: list[str]) -> bool:
    return "movement" in keys and bool({"dose", "sets"} & set(keys))


def _near(row: list[Cell], keys: list[str]) -> dict[int, tuple[str, str]]:
    """What titles hold that are misspelt, and how to write them, by their place in the row."""
    from difflib import get_close_matches

    missing = {title: key for title, key in _COLUMNS.items() if key not in keys}
    if "dose" in keys:
        missing = {title: key for title, key in missing.items() if key not in ("sets", "reps")}
    found: dict[int, tuple[str, str]] = {}
    for i, (cell, key) in enumerate(zip(row, keys, strict=True)):
        near = [] if key else get_close_matches(_plain(cell.text), missing, 1, _MISSPELT)
        if near and missing[near[0]] not in {known for known, _ in found.values()}:
            found[i] = (missing[near[0]], near[0])
    return found


def _plain(title: str) -> str:
    return " ".join(title.casefold().replace("×", "x").strip("*_` ").split())
