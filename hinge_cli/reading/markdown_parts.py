"""Takes a Markdown document apart: weeks, days, the rows of their tables, the command at the end.

Of Markdown it knows headings, tables, lists and fences, as far as a plan needs them.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import NamedTuple

from hinge_cli.exporting.command import ASKED, GYM, IN_TOLD_GYM
from hinge_cli.plan.gym import Mass, read_mass
from hinge_cli.reading.command import COMMAND
from hinge_cli.reading.dose import with_points

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

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)")
_WEEK = re.compile(r"week\s*[0-9]+", re.IGNORECASE)
# Below the first level stand days, and they may be called `Week 1 Day 2: Pull`.
_WEEK_BELOW = re.compile(
    r"week\s*[0-9]+(?:\s*[·(][^:]*|\W*(?:lighter|deload|test)[^:]*)?", re.IGNORECASE
)
_BAR = re.compile(r"(?<!\\)(?:\\\\)*\|")  # one that is not escaped
_RULE = re.compile(r"[ \t]*:?-+:?[ \t]*")
_ONE_SET = (
    r"(?:(?:([0-9]{1,4}(?:\.[0-9]{1,2})?(?: ?(?:kg|lbs?))?)|([0-9]{1,3}(?:\.[0-9]{1,2})?)%) [×x] )?"
    r"([0-9]{1,4})(\+)?(?: \(RIR (10|[0-9])\))?"
)
_SET = re.compile(_ONE_SET, re.IGNORECASE)
_UNIT = re.compile(r"[0-9]\s?(kg|lb)", re.IGNORECASE)
_PREPARED = re.compile(r"Warm up.*?: .*?, then [0-9]+(?: each)? of (.+?)\.?$")
_COLUMNS = {title: key for key, titles in TITLES.items() for title in titles}


class Cell(NamedTuple):
    """A cell of a table: its text as it is shown, and where it begins."""

    text: str
    line: int
    column: int


class ToldSet(NamedTuple):
    """A set beside a table: its repetitions, and its load or share of the maximum if it has one.

    The `load` is as it is written, for it may name its unit. `rir` is what it says it leaves in
    reserve, if it does.
    """

    reps: int
    load: str
    percent: float | None
    open: bool
    rir: int | None = None

    def mass(self, unit: str) -> Mass | None:
        """The load, in `unit` where it names none."""
        return read_mass(self.load, unit)


# Sets that stand beside a table, by the name of their movement and which of its rows they are of.
Beside = dict[tuple[str, int], list[ToldSet]]


class Day(NamedTuple):
    """A day: its heading, the rows of its tables by what their cells say, the sets beside them.

    `ramps` are lines of lighter sets, `work` of those that differ. `prepared` are the names of what
    warms up, as a list in words.
    """

    heading: str
    line: int
    rows: list[Mapping[str, Cell]]
    ramps: list[str]
    work: list[str]
    prepared: Cell | None


class Parts:
    """What a document holds of a plan: weeks as heading and days, what each lift does next.

    The `command` tells the request, and where it `tells_gym`, that the gym is the usual one.
    """

    def __init__(self, lines: list[str]) -> None:
        self.weeks: list[tuple[str, list[Day]]] = []
        self.steps: list[str] = []
        self.told_weeks = 0  # those of which only the main lifts' numbers are told
        self.command: tuple[int, str] | None = None
        self.tells_gym = False
        self.made = False  # by the command
        self.gym: tuple[int, str] | None = None
        # Of these no day was made yet.
        self._heading: tuple[str, int] | None = None
        self._prepared: Cell | None = None
        self._section = ""
        self._read(lines)

    @property
    def unit(self) -> str:
        """The unit of the first load that names one, else that of the first step; '' without."""
        days = [day for _, days in self.weeks for day in days]
        loads = (row["load"].text for day in days for row in day.rows if "load" in row)
        beside = (text for day in days for text in (*day.work, *day.ramps))
        named = (_UNIT.search(text) for text in (*loads, *beside, *self.steps))
        return next((found[1].lower() for found in named if found), "")

    def _read(self, lines: list[str]) -> None:
        fenced = False
        titles: list[str] | None = None  # of the table that is being read
        for number, line in enumerate(lines, 1):
            text = line.strip()
            if text.startswith("```"):
                fenced, titles = not fenced, None
            elif fenced:
                if text.startswith(COMMAND):
                    self.command = (number, text)
                    self.made = self._section != ASKED.casefold()
                    self.tells_gym |= self.made
                elif text.startswith(GYM) and self._section == ASKED.casefold():
                    self.gym = (number, text)
            elif _BAR.search(text):
                if titles is None and number < len(lines) and _is_rule(lines[number]):
                    titles = [_COLUMNS.get(_plain(c.text), "") for c in cells(line, number)]
                elif titles and not _is_rule(line):
                    self.told_weeks += self._section == WEEKS
                    self._row(titles, cells(line, number), number)
            else:
                titles = None
                self._line(number, text)

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
        elif text.startswith((RAMPS, WORK)) and self.weeks and self.weeks[-1][1]:
            day, beside = self.weeks[-1][1][-1], text.startswith(RAMPS)
            sets = unescaped(text.removeprefix(RAMPS).removeprefix(WORK))
            (day.ramps if beside else day.work).append(sets)
        elif text.startswith("- ") and self._section == STEPS:
            self.steps.append(unescaped(text[2:]))
        elif text in IN_TOLD_GYM:
            self.tells_gym = True
        elif named := _PREPARED.search(unescaped(text)):
            self._prepared = Cell(named[1], number, named.start(1) + 1)

    def _row(self, titles: list[str], row: list[Cell], number: int) -> None:
        """Adds a row to its day, if its table is one of a session."""
        found = {key: cell for key, cell in zip(titles, row, strict=False) if key and cell.text}
        if "movement" not in titles or not {"dose", "sets"} & set(titles) or not found:
            return
        if not self.weeks:
            self.weeks.append(("", []))
        days = self.weeks[-1][1]
        if self._heading or not days:
            heading, line = self._heading or ("", number)
            days.append(Day(heading, line, [], [], [], self._prepared))
            self._heading = self._prepared = None
        days[-1].rows.append(found)


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


def _plain(title: str) -> str:
    return " ".join(title.casefold().replace("×", "x").strip("*_` ").split())


def told_sets(texts: list[str], names: Iterable[str]) -> Beside:
    """The sets of `Barbell deadlift 60 × 5, 70 × 2; ...` by name and line, for names of a table.

    A part is that of the next line of its name, unless it says of which: `Squat (line 2) 60 × 5`.
    """
    longest_first = sorted({name for name in names if name}, key=len, reverse=True)
    if not longest_first:
        return {}
    named = "|".join(re.escape(name) for name in longest_first)
    begins = re.compile(rf"(?:^|; ?)({named})(?: \(line ([0-9]{{1,4}})\))? (?=[0-9])")
    told: Beside = {}
    lines: dict[str, int] = {}
    for text in (" ".join(text.split()).rstrip(".") for text in texts):
        parts = list(begins.finditer(text))
        for part, after in zip_longest(parts, parts[1:]):
            name = part[1]
            lines[name] = int(part[2]) if part[2] else lines.get(name, 0) + 1
            said = text[part.end() : after.start() if after else None]
            sets = with_points(said).split(",")
            read = [_told_set(one.strip(" ;")) for one in sets]
            told.setdefault((name, lines[name]), [one for one in read if one])
    return told


def _told_set(text: str) -> ToldSet | None:
    found = _SET.fullmatch(text)
    if found is None:
        return None
    load, percent, reps, more, rir = found.groups()
    share = float(percent) if percent else None
    return ToldSet(int(reps), load or "", share, bool(more), int(rir) if rir else None)
