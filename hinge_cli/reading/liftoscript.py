"""Reads Liftoscript, the text that Liftosaur runs: weeks, days, an exercise a line.

What is beyond the subset that is read becomes a note, and the line is used as far as it was
understood.
"""

from __future__ import annotations

import re

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile
from hinge_cli.exporting.liftosaur import NAMES
from hinge_cli.reading.finishing import finish
from hinge_cli.reading.guessing import Guesses
from hinge_cli.reading.liftoscript_line import LineReader
from hinge_cli.reading.progressing import progressing
from hinge_cli.reading.written import Draft, Written, in_order, silenced_codes
from hinge_cli.yaml_reader import Document

LONGEST_LINE = 2000

_LOAD_UNIT = re.compile(r"[0-9](kg|lb)")
# A week is lighter if its heading says so, or a comment before it that says nothing else.
_LIGHTER = re.compile(r"\bdeload\b|\b(lighter|test) week\b", re.IGNORECASE)
_LIGHTER_ALONE = re.compile(r"\W*(deload|lighter|test)( week)?\W*", re.IGNORECASE)
_SCRIPT = re.compile(r"\{~.*?(?:~\}|\Z)", re.DOTALL)


def read(name: str, text: str, catalog: Catalog, unit: str) -> Written:
    """The plan of a program; raises `BadFile` where it holds no exercise.

    `unit` is that of the plan, by default that of the first load.
    """
    document = Document(name, text)
    stated = _LOAD_UNIT.search(text)
    unit = unit or (stated[1] if stated else "kg")
    reader = _Reader(document, catalog, unit)
    for number, line in enumerate(_without_scripts(document, text).splitlines(), 1):
        reader.line(number, line)
    trained = tuple(week for week in reader.draft.sessions() if week.sessions)
    weeks = progressing(trained, catalog)
    if not weeks:
        document.problem_at(0, 0, "holds no exercise", "write a line such as Squat / 3x5 / 75%")
        raise BadFile(document.problems)
    finished = finish(weeks, {"unit": unit}, catalog)
    return Written(
        name,
        finished.noted(document, reader.draft.places, reader.start),
        reader.draft.places,
        reader.start,
        in_order(document.problems),
        silenced_codes(text),
    )


def _without_scripts(document: Document, text: str) -> str:
    """The text without scripts, its lines where they were; each is noted where it begins."""
    kept, after, line = [], 0, 1
    for script in _SCRIPT.finditer(text):
        between = text[after : script.start()]
        line += len(f"{between}.".splitlines()) - 1
        document.problem_at(line, 1, "scripts are not read")
        breaks = len(f"{script[0]}.".splitlines()) - 1
        kept += [between, "\n" * breaks]
        line, after = line + breaks, script.end()
    return "".join([*kept, text[after:]])


class _Reader:
    """Weeks and days; lines of exercises are read by a `LineReader`."""

    def __init__(self, document: Document, catalog: Catalog, unit: str) -> None:
        self.document = document
        self.draft = Draft(document)
        self.start = (1, 1)
        self.lines = LineReader(document, Guesses(document, catalog, NAMES), unit)
        self._said = ""  # the comment right before a line

    def line(self, number: int, text: str) -> None:
        """Reads one line."""
        code, _, comment = text.partition("//")
        code = code.rstrip()
        if not code:
            self._said = comment[:LONGEST_LINE]
            return
        if len(code) > LONGEST_LINE:
            self.document.problem_at(number, 1, f"a line of {len(code)} characters is not read")
        elif code.startswith("##"):
            self._week_begun()
            self.draft.heading(code.strip("# \t"), (number, 1))
        elif code.startswith("#"):
            lighter = _LIGHTER.search(code) or _LIGHTER_ALONE.fullmatch(self._said)
            self.draft.week(deload=lighter is not None)
        else:
            self._exercise(number, code)
        self._said = ""

    def _exercise(self, number: int, code: str) -> None:
        column = len(code) - len(code.lstrip()) + 1
        exercise = self.lines.read(number, code)
        if exercise is None:
            return
        self._week_begun()
        if not self.draft.weeks[-1][1]:
            self.draft.day("day 1", "", (number, column))
        if self.start == (1, 1):
            self.start = (number, column)
        self.draft.add(exercise, (number, column))

    def _week_begun(self) -> None:
        if not self.draft.weeks:
            self.draft.week()
