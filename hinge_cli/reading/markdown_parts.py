"""Takes a Markdown document apart: weeks, days, the rows of their tables, the command at the end.

Of Markdown it knows headings, tables, lists and fences, as far as a plan needs them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from hinge_cli.exporting.command import ASKED, GYM, IN_TOLD_GYM
from hinge_cli.reading.command import COMMAND
from hinge_cli.reading.dose import read_dose
from hinge_cli.yaml_reader import Document

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
RAMPS, WORK = "Lighter sets first:", "Set by set:"
STEPS, WEEKS = "how to go on", "the weeks"

_LONGEST_BEGINNING = 30  # of a line of sets, however it is misspelt
_ITEM = re.compile(r"[-*+] ")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)")
_WEEK = re.compile(r"week\s*[0-9]+", re.IGNORECASE)
# Below the first level stand days, and they may be called `Week 1 Day 2: Pull`.
_WEEK_BELOW = re.compile(
    r"week\s*[0-9]+(?:\s*[·(][^:]*|\W*(?:lighter|deload|test)[^:]*)?", re.IGNORECASE
)
_BAR = re.compile(r"(?<!\\)(?:\\\\)*\|")  # one that is not escaped
_RULE = re.compile(r"[ \t]*:?-+:?[ \t]*")
_COMMENT = re.compile(r"<!--.*-->")
# A title this like one that is known is that one, misspelt.
_MISSPELT = 0.8
_UNIT = re.compile(r"[0-9]\s?(kg|lb)", re.IGNORECASE)
_PREPARED = re.compile(r"Warm up.*?: .*?, then [0-9]+(?: each)? of (.+?)\.?$")
_COLUMNS = {title: key for key, titles in TITLES.items() for title in titles}


class Cell(NamedTuple):
    """A cell of a table: its text as it is shown, and where it begins."""

    text: str
    line: int
    column: int


class Day(NamedTuple):
    """A day: its heading, the rows of its tables by what their cells say, the sets beside them.

    `ramps` are lines of lighter sets, `work` of those that differ. `prepared` are the names of what
    warms up, as a list in words.
    """

    heading: str
    line: int
    rows: list[Mapping[str, Cell]]
    ramps: list[Cell]
    work: list[Cell]
    prepared: Cell | None


class _Table(NamedTuple):
    """Where a table begins, what its columns hold ('' for others), whether it is a session."""

    line: int
    keys: list[str]
    session: bool


class Parts:
    """What a document holds of a plan: weeks as heading and days, what each lift does next.

    The `command` tells the request, and where it `tells_gym`, that the gym is the usual one. In the
    `notes` stands what is not read.
    """

    def __init__(self, notes: Document) -> None:
        self.notes = notes
        self.weeks: list[tuple[str, list[Day]]] = []
        self.steps: list[Cell] = []
        self.told_weeks = 0  # those of which only the main lifts' numbers are told
        self.command: tuple[int, str] | None = None
        self.tells_gym = False
        self.made = False  # by the command
        self.gym: tuple[int, str] | None = None
        # Of these no day was made yet.
        self._heading: tuple[str, int] | None = None
        self._prepared: Cell | None = None
        self._section = ""
        self._table: _Table | None = None  # that is being read
        self._apart = False  # whether a blank line or a comment stands between it and the next
        self._lost = self._doubted = 0  # the last row of no table, and the last table of no session
        self._read(notes.lines)

    @property
    def unit(self) -> str:
        """The unit of the first load that names one, else that of the first step; '' without."""
        days = [day for _, days in self.weeks for day in days]
        loads = (row["load"].text for day in days for row in day.rows if "load" in row)
        beside = (cell for day in days for cell in (*day.work, *day.ramps))
        others = (cell.text for cell in (*beside, *self.steps))
        named = (_UNIT.search(text) for text in (*loads, *others))
        return next((found[1].lower() for found in named if found), "")

    def _read(self, lines: list[str]) -> None:
        fenced = False
        for number, line in enumerate(lines, 1):
            text = line.strip()
            if text.startswith("```"):
                fenced, self._table = not fenced, None
            elif fenced:
                self._fenced(number, text)
            elif not text or _COMMENT.fullmatch(text):
                self._apart = True
            elif _BAR.search(text) and not _HEADING.fullmatch(text):
                below = lines[number] if number < len(lines) else ""
                self._barred(number, line, titled=_is_rule(below))
            else:
                self._table = None
                self._line(number, text)

    def _fenced(self, number: int, text: str) -> None:
        if text.startswith(COMMAND):
            self.command = (number, text)
            self.made = self._section != ASKED.casefold()
            self.tells_gym |= self.made
        elif text.startswith(GYM) and self._section == ASKED.casefold():
            self.gym = (number, text)

    def _barred(self, number: int, line: str, *, titled: bool) -> None:
        """Reads the titles of a table, or a row of it: a blank line or a comment ends no table."""
        apart, self._apart = self._apart, False
        if _is_rule(line):
            return
        row = cells(line, number)
        begun = self._table and not (apart and titled)
        if titled and not begun:
            self._table = self._titled(row, number)
        elif (not begun or apart) and not _is_row(line, row):
            return  # a sentence with a bar in it
        elif self._table:
            self._row(self._table, row, number)
        else:
            if self._lost != number - 1:  # those above are lost with the first of them
                self._note(
                    Cell(line.strip(), number, len(line) - len(line.lstrip()) + 1),
                    "a row of no table: it and those right below are not read",
                    "a table begins with its titles and a line of | --- |",
                )
            self._lost = number

    def _titled(self, row: list[Cell], number: int) -> _Table:
        """The table of a line of titles; misspelt ones are taken for what they are nearly."""
        keys = [_COLUMNS.get(_plain(cell.text), "") for cell in row]
        near = {} if self._section == WEEKS else _near(row, keys)
        meant = [near.get(i, (key, ""))[0] for i, key in enumerate(keys)]
        if _is_session(meant):
            for i, (_, title) in near.items():
                shown = title.replace(" x ", " × ")
                self._note(row[i], f"'{row[i].text}' is taken for the title '{shown}'")
            keys = meant
        return _Table(number, keys, _is_session(keys))

    def _line(self, number: int, text: str) -> None:
        if heading := _HEADING.fullmatch(text):
            shown = unescaped(heading[2]).strip()
            self._section, self._prepared = shown.casefold(), None
            first = len(heading[1]) == 1
            if _WEEK.match(shown) if first else _WEEK_BELOW.fullmatch(shown):
                self.weeks.append((shown, []))
                self._heading = None
            elif not first:
                self._heading = (shown, number)
        elif self.weeks and self.weeks[-1][1] and (beside := self._beside(number, text)):
            said = unescaped(text.partition(":")[2])
            day = self.weeks[-1][1][-1]
            (day.ramps if beside == RAMPS else day.work).append(Cell(said, number, 1))
        elif self._section == STEPS and _ITEM.match(text):
            self.steps.append(Cell(unescaped(text[2:]), number, 3))
        elif text in IN_TOLD_GYM:
            self.tells_gym = True
        elif named := _PREPARED.search(unescaped(text)):
            self._prepared = Cell(named[1], number, named.start(1) + 1)

    def _beside(self, number: int, text: str) -> str:
        """Which sets a line tells; '' for none. One that is misspelt is taken for what it means."""
        from difflib import get_close_matches

        begins = f"{text[:_LONGEST_BEGINNING].partition(':')[0]}:"
        if begins in (RAMPS, WORK):
            return begins
        shown = {one.casefold(): one for one in (RAMPS, WORK)}
        near = get_close_matches(begins.casefold(), shown, 1, _MISSPELT) if ":" in text else []
        if not near:
            return ""
        cell = Cell(begins, number, 1)
        self._note(cell, f"'{begins}' is taken for '{shown[near[0]]}'")
        return shown[near[0]]

    def _row(self, table: _Table, row: list[Cell], number: int) -> None:
        """Adds a row to its day, if its table is one of a session."""
        if self._section == WEEKS:
            self.told_weeks += 1
        elif not table.session:
            self._doubt(table, row)
        found = {key: cell for key, cell in zip(table.keys, row, strict=False) if key and cell.text}
        if not table.session or not found:
            return
        if not self.weeks:
            self.weeks.append(("", []))
        days = self.weeks[-1][1]
        if self._heading or not days:
            heading, line = self._heading or ("", number)
            days.append(Day(heading, line, [], [], [], self._prepared))
            self._heading = self._prepared = None
        days[-1].rows.append(found)

    def _doubt(self, table: _Table, row: list[Cell]) -> None:
        """Notes once that a table is not read that seems to be one of a session."""
        named = {"sets", "reps"} <= set(table.keys) or "dose" in table.keys
        if self._doubted != table.line and (named or any(read_dose(c.text) for c in row)):
            self._doubted = table.line
            self._note(
                Cell("", table.line, 1),
                "a table without the columns Movement and Sets × reps is not read",
            )

    def _note(self, cell: Cell, message: str, suggestion: str = "") -> None:
        self.notes.problem_at(cell.line, cell.column, message, suggestion, len(cell.text))


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


def _is_rule(line: str) -> bool:
    """Whether a line is the one under the titles of a table."""
    if "|" not in line:
        return False
    return all(_RULE.fullmatch(piece) for piece in line.strip().strip("|").split("|"))


def _is_row(line: str, row: list[Cell]) -> bool:
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
