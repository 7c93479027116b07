"""Reads the sets beside a table in Markdown: lighter ones first, and those that differ."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from hinge_cli.plan.gym import Mass, read_mass
from hinge_cli.reading.dose import with_points
from hinge_cli.reading.markdown_tables import Cell
from hinge_cli.yaml_reader import Document

_SET = re.compile(
    r"(?:(?:([0-9]{1,4}(?:\.[0-9]{1,2})?(?: ?(?:kg|lbs?))?)|([0-9]{1,3}(?:\.[0-9]{1,2})?)%) [×x] )?"
    r"([0-9]{1,4})(\+)?(?: \(RIR (10|[0-9])\))?",
    re.IGNORECASE,
)
_SEARCHED = 2000  # characters of a line, for the place of a note


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


def told_sets(notes: Document, lines: list[Cell], names: list[str], *, loaded: bool) -> Beside:
    """The sets of `Barbell deadlift 60 × 5, 70 × 2; ...` by name and line, for names of a table.

    A part is that of the next line of its name, unless it says of which: `Squat (line 2) 60 × 5`.
    What is no set, or of no row, is noted; where sets are `loaded`, so is one without a load.
    """
    longest_first = sorted({name for name in names if name}, key=len, reverse=True)
    named = "|".join(re.escape(name) for name in longest_first) or r"(?!)"
    begins = re.compile(rf"(?:^|; ?)({named})(?: \(line ([0-9]{{1,4}})\))? (?=[0-9])")
    told: Beside = {}
    rows = Counter(names)
    last: dict[str, int] = {}
    for line in lines:
        text = " ".join(line.text.split()).rstrip(".")
        parts = list(begins.finditer(text))
        _note_rowless(notes, line, text[: parts[0].start() if parts else None])
        for part, after in zip_longest(parts, parts[1:]):
            name = part[1]
            last[name] = int(part[2]) if part[2] else last.get(name, 0) + 1
            said, _, rest = text[part.end() : after.start() if after else None].partition(";")
            _note_rowless(notes, line, rest)
            if (name, last[name]) in told or not 0 < last[name] <= rows[name]:
                _note_rowless(notes, line, part[0].strip("; "))
            else:
                told[name, last[name]] = list(_told_sets(notes, line, said, loaded=loaded))
    return told


def _note_rowless(notes: Document, line: Cell, said: str) -> None:
    for one in filter(None, (one.strip() for one in said.split(";"))):
        _note_of(notes, line, one, "is of no row of its day", "name it as in the table")


def _told_sets(notes: Document, line: Cell, said: str, *, loaded: bool) -> Iterator[ToldSet]:
    begin = 0
    for one in with_points(said).split(","):
        written = said[begin : begin + len(one)].strip()
        begin += len(one) + 1
        read = _told_set(one.strip())
        if read and (not loaded or (read.reps and read.mass("kg"))):
            yield read
        elif written:
            _note_of(notes, line, written, "is no set", "write 60 kg × 5, and commas between sets")


def _note_of(notes: Document, line: Cell, said: str, message: str, suggestion: str) -> None:
    """Notes what is wrong with a part of a line, where it stands if it stands there as it is."""
    shown = notes.lines[line.line - 1][:_SEARCHED].replace("\u00a0", " ")
    column = shown.find(said) + 1
    length = len(said) if column else 1
    notes.problem_at(line.line, column or 1, f"'{said[:60]}' {message}", suggestion, length)


def _told_set(text: str) -> ToldSet | None:
    found = _SET.fullmatch(text)
    if found is None:
        return None
    load, percent, reps, more, rir = found.groups()
    share = float(percent) if percent else None
    return ToldSet(int(reps), load or "", share, bool(more), int(rir) if rir else None)
