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
    "rest": ("rest",),
}
_RULE = re.compile(r"[ \t]*:?-+:?[ \t]*")
# A title this like one that is known is that one, misspelt.
_MISSPELT = 0.8
_COLUMNS = {title: key for key, titles in TITLES.items() for title in titles}


class Cell(NamedTuple):
    """A cell of a table: its text as it is shown, and where it begins."""

    text: str
    line: int
    column: int


class Table(NamedTuple):
    """Where a table begins, what its columns hold ('' for others), whether it is a session."""

    line: int
    keys: list[str]
    session: bool


def read_titles(row: list[Cell], *, guessed: bool) -> tuple[Table, list[tuple[Cell, str]]]:
    """The table of a line of titles, and what those of a session mean that are misspelt.

    They are taken for what they are nearly, if they may be `guessed`.
    """
    keys = [_COLUMNS.get(_plain(cell.text), "") for cell in row]
    near = _near(row, keys) if guessed else {}
    meant = [near.get(i, (key, ""))[0] for i, key in enumerate(keys)]
    line = row[0].line if row else 0
    if not _is_session(meant):
        return Table(line, keys, _is_session(keys)), []
    shown = [(row[i], title.replace(" x ", " × ")) for i, (_, title) in near.items()]
    return Table(line, meant, True), shown


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
