"""Takes a Markdown document apart: weeks, days, the rows of their tables, the command at the end.

Of Markdown it knows headings, tables, lists and fences, as far as a plan needs them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain
from typing import NamedTuple

from hinge_cli.exporting.command import ASKED, GYM, IN_TOLD_GYM
from hinge_cli.reading.command import COMMAND
from hinge_cli.reading.dose import read_dose, read_line
from hinge_cli.reading.markdown_tables import (
    Cell,
    Table,
    cells,
    is_row,
    is_rule,
    read_titles,
    unescaped,
)
from hinge_cli.reading.written import weekday
from hinge_cli.yaml_reader import Document

RAMPS, WORK = "Lighter sets first:", "Set by set:"
STEPS, WEEKS = "how to go on", "the weeks"

_LONGEST_BEGINNING = 30  # of a line of sets, however it is misspelt
_LONGEST_PARAGRAPH = 2000  # characters, where something is looked for in it
_FENCES = ("```", "~~~")
_ITEM = re.compile(r"(?:[-*+]|[0-9]{1,3}[.)]) ")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)")
_BOLD = re.compile(r"^(\*\*|__)([^*_:]{1,40}:)\1")  # how a line begins that tells sets
_CLOSING = re.compile(r"[ \t]+#+[ \t]*$")
_WEEK = re.compile(r"week\s*[0-9]+", re.IGNORECASE)
# Below the first level stand days, and they may be called `Week 1 Day 2: Pull`.
_WEEK_BELOW = re.compile(
    r"week\s*[0-9]+(?:\s*[·(][^:]*|\W*(?:lighter|deload|test)[^:]*)?", re.IGNORECASE
)
_UNDERLINE = re.compile(r"=+|-+")
_LOADED = re.compile(r"[0-9] ?(?:kg|lbs?) ?[×x] ?[0-9]", re.IGNORECASE)  # sets of a load
_BAR = re.compile(r"(?<!\\)(?:\\\\)*\|")  # one that is not escaped
_CROSSED = re.compile(r"~~.*~~")
_COMMENT = re.compile(r"<!--.*-->")
# A title this like one that is known is that one, misspelt.
_MISSPELT = 0.8
_UNIT = re.compile(r"[0-9]\s?(kg|lb)", re.IGNORECASE)
_PREPARED = re.compile(r"Warm up.*?: .*?, then [0-9]+(?: each)? of (.+?)\.?$")


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
        self._beside_next: tuple[list[Cell], list[Cell]] = ([], [])
        self._section = ""
        self._table: Table | None = None  # that is being read
        self._apart = False  # whether a blank line or a comment stands between it and the next
        self._lost = self._doubted = 0  # the last row of no table, and the last table of no session
        self._paragraph: list[str] = []  # that is being read, as its lines
        self._begun = 0  # the line it begins with
        self._command: tuple[int, str] | None = None  # that goes on in the next line
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
        fenced = opened = 0  # the lines of a fence and of a comment that are open
        before = _front_matter(lines)
        for number, line in enumerate(lines[before:], before + 1):
            text = line.strip()
            if opened or (not fenced and text.startswith("<!--") and "-->" not in text):
                self._told()
                self._apart = True
                opened = 0 if "-->" in text else opened or number
            elif text.startswith(_FENCES):
                self._told()
                fenced, self._table = 0 if fenced else number, None
            elif fenced:
                self._fenced(number, text)
            elif not text or _COMMENT.fullmatch(text):
                self._told()
                self._apart = True
            elif _BAR.search(text) and not _HEADING.fullmatch(text):
                self._told()
                below = lines[number] if number < len(lines) else ""
                self._barred(number, line, titled=is_rule(below))
            else:
                self._table = None
                self._prose(number, text)
        self._told()
        self._note_sets_of_no_day()
        if opened or fenced:
            what, sign = ("comment", "-->") if opened else ("fence", "```")
            said = f"a {what} that is not closed: nothing below it is read as a plan"
            self._note(Cell("", opened or fenced, 1), said, f"close it with {sign}")

    def _prose(self, number: int, text: str) -> None:
        """Adds a line to the paragraph that is being read, for editors break those, or begins one.

        A line of signs below a paragraph makes a heading of it.
        """
        if _UNDERLINE.fullmatch(text):
            if self._paragraph:
                self._paragraph[:0] = ["#" if text[0] == "=" else "##"]
            self._told()
            return
        if not self._paragraph and _is_day(text):
            text = f"## {text.strip('*_: ')}"
        if _begins(text):
            self._told()
        if not self._paragraph:
            self._begun = number
        self._paragraph.append(text)
        if _HEADING.fullmatch(text):
            self._told()

    def _told(self) -> None:
        """Reads the paragraph that ends here."""
        if self._paragraph:
            self._line(self._begun, " ".join(self._paragraph))
            self._paragraph = []

    def _fenced(self, number: int, text: str) -> None:
        """Reads a line of a fence: of a command that goes on after a `\\`, all its lines as one."""
        begun, before = self._command or (number, "")
        text = f"{before} {text}".strip().removeprefix("$ ")
        self._command = (begun, text[:-1].strip()) if text.endswith("\\") else None
        if self._command:
            return
        if text.startswith(COMMAND):
            self.command = (begun, text)
            self.made = self._section != ASKED.casefold()
            self.tells_gym |= self.made
        elif text.startswith(GYM) and self._section == ASKED.casefold():
            self.gym = (number, text)

    def _barred(self, number: int, line: str, *, titled: bool) -> None:
        """Reads the titles of a table, or a row of it: a blank line or a comment ends no table."""
        apart, self._apart = self._apart, False
        if is_rule(line):
            return
        row = cells(line, number)
        begun = self._table and not (apart and titled)
        if titled and not begun:
            self._table, said = read_titles(row, guessed=self._section != WEEKS)
            for cell, message in said:
                self._note(cell, message)
        elif (not begun or apart) and not is_row(line, row):
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

    def _line(self, number: int, text: str) -> None:
        if heading := _HEADING.fullmatch(text):
            shown = unescaped(_CLOSING.sub("", heading[2])).strip("*_ ")
            self._section, self._prepared = (
                self._meant(Cell(shown, number, heading.start(2) + 1)),
                None,
            )
            self._note_sets_of_no_day()
            first = len(heading[1]) == 1
            if _WEEK.match(shown) if first else _WEEK_BELOW.fullmatch(shown):
                self.weeks.append((shown, []))
                self._heading = None
            elif not first or _is_weekday(shown):
                self._heading = (shown, number)
        elif beside := self._beside(number, text):
            said = unescaped(_BOLD.sub(r"\2", text, 1).partition(":")[2])
            ramps, work = self._sets_of_day()
            (ramps if beside == RAMPS else work).append(Cell(said, number, 1))
        elif self._section == STEPS:
            mark = _ITEM.match(text)
            begin = mark.end() if mark else 0
            self.steps.append(Cell(unescaped(text[begin:]), number, begin + 1))
        elif text in IN_TOLD_GYM:
            self.tells_gym = True
        elif named := _PREPARED.search(unescaped(text[:_LONGEST_PARAGRAPH])):
            self._prepared = Cell(named[1], number, named.start(1) + 1)
        elif self._of_a_day and _LOADED.search(text):
            hint = f"begin them with '{RAMPS}' or '{WORK}'"
            self._note(Cell(text, number, 1), "sets beside a table are not read", hint)
        elif read_line(unescaped(_ITEM.sub("", text, 1)), "kg"):
            said = "an exercise outside of a table is not read"
            self._note(Cell(text, number, 1), said, "put it into a row of one")

    @property
    def _of_a_day(self) -> bool:
        """Whether what is read stands below the table of a day, and not in a section of its own."""
        return bool(self.weeks and self.weeks[-1][1]) and not self._heading

    def _meant(self, heading: Cell) -> str:
        """The section that a heading begins; one that is all but known is taken for that."""
        from difflib import get_close_matches

        section = heading.text.casefold().rstrip(":.")
        known = {one.casefold(): one for one in (STEPS, ASKED)}
        near = [] if section in known else get_close_matches(section, known, 1, _MISSPELT)
        if not near:
            return section
        shown = known[near[0]].capitalize()
        self._note(heading, f"'{heading.text}' is taken for '{shown}'")
        return near[0]

    def _sets_of_day(self) -> tuple[list[Cell], list[Cell]]:
        """Where sets beside a table are kept: of the day before, or of one that has a heading."""
        days = self.weeks[-1][1] if self.weeks else []
        return self._beside_next if self._heading or not days else (days[-1].ramps, days[-1].work)

    def _note_sets_of_no_day(self) -> None:
        """Notes sets beside a table whose day has none, and forgets them."""
        for cell in chain(*self._beside_next):
            self._note(Cell("", cell.line, 1), "sets of no table: they are not read")
        self._beside_next = ([], [])

    def _beside(self, number: int, text: str) -> str:
        """Which sets a line tells; '' for none. One that is misspelt is taken for what it means."""
        begins, meant = _beginning(text)
        if begins != meant:
            self._note(Cell(begins, number, 1), f"'{begins}' is taken for '{meant}'")
        return meant

    def _row(self, table: Table, row: list[Cell], number: int) -> None:
        """Adds a row to its day, if its table is one of a session."""
        if self._section == WEEKS:
            self.told_weeks += 1
        elif not table.session:
            self._doubt(table, row)
        found = table.row(row)
        if not table.session or not found:
            return
        for i in [i for i in table.strange if i < len(row) and row[i].text]:
            title = table.strange.pop(i)  # once
            called = f"the column '{title.text[:40]}'" if title.text else "a column without a title"
            self._note(title, f"{called} is not read")
        if "movement" in found and _CROSSED.fullmatch(found["movement"].text):
            hint = "delete it, or put it into <!-- -->"
            self._note(found["movement"], "a row that is crossed out is read as any other", hint)
        if not self.weeks:
            self.weeks.append(("", []))
        days = self.weeks[-1][1]
        if self._heading or not days:
            heading, line = self._heading or ("", number)
            days.append(Day(heading, line, [], *self._beside_next, self._prepared))
            self._beside_next = ([], [])
            self._heading = self._prepared = None
        days[-1].rows.append(found)

    def _doubt(self, table: Table, row: list[Cell]) -> None:
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


def _front_matter(lines: list[str]) -> int:
    """How many lines at the top hold what an editor keeps there, between two of three dashes."""
    ends = (number for number, line in enumerate(lines[1:], 2) if line.rstrip() == "---")
    return next(ends, 0) if lines and lines[0].rstrip() == "---" else 0


def _is_day(text: str) -> bool:
    """Whether a line is the name of a day, though it is no heading: a weekday alone, or in bold."""
    bare = text.rstrip(": ")
    bold = bare.startswith(("**", "__")) and bare.endswith(bare[:2])
    shown = bare.strip("*_: ")
    return _is_weekday(shown) if bold else weekday(shown) is not None


def _is_weekday(heading: str) -> bool:
    """Whether a heading begins with a weekday."""
    return weekday(heading.partition(" ")[0].rstrip(":,.")) is not None


def _begins(text: str) -> bool:
    """Whether a line is none that goes on with the paragraph above it, which editors break."""
    return bool(_HEADING.fullmatch(text) or _ITEM.match(text) or _beginning(text)[1])


def _beginning(text: str) -> tuple[str, str]:
    """How a line of sets begins, and what that means, for it may be misspelt; '' for no such."""
    from difflib import get_close_matches

    text = _BOLD.sub(r"\2", text, 1)
    begins = f"{text[:_LONGEST_BEGINNING].partition(':')[0]}:"
    if begins in (RAMPS, WORK):
        return begins, begins
    shown = {one.casefold(): one for one in (RAMPS, WORK)}
    near = get_close_matches(begins.casefold(), shown, 1, _MISSPELT) if ":" in text else []
    return (begins, shown[near[0]]) if near else ("", "")
