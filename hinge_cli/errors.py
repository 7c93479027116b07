"""What can go wrong for a person, each with its exit code and its own words.

A mistake in a file is a value, a `Problem` with a place; all of a file's problems travel together
in one `BadFile`. Exceptions that are no `HingeError` are bugs.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

LONGEST_SOURCE = 120

_BLANKS = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


class HingeError(Exception):
    """A mistake that can be explained to the person who made it."""

    exit_code = 2


class UsageError(HingeError):
    """A request that makes no sense as it was put."""


class Refusal(HingeError):
    """A request that makes sense and cannot be met safely or completely.

    `reason` says why, `remedy` names the smallest change that would allow it.
    """

    exit_code = 1

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(f"{reason}\n{remedy}")
        self.reason = reason
        self.remedy = remedy


class Problem(NamedTuple):
    """One mistake in a file; `line` and `column` count from 1, 0 where the whole file is meant."""

    file: str
    line: int
    column: int
    message: str
    suggestion: str = ""
    source: str = ""
    length: int = 1

    def __str__(self) -> str:
        return printable(self._text())

    def _text(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        head = f"{place}: {self.message}"
        if not self.source:
            return f"{head}\n    {self.suggestion}" if self.suggestion else head
        # Tabs become blanks, and each part is escaped by itself, so that the caret stands under
        # what it points at; of a very long line only the surroundings are shown.
        start = max(0, self.column - 1 - LONGEST_SOURCE // 2)
        source = self.source.replace("\t", " ")[start : start + LONGEST_SOURCE]
        begin = self.column - 1 - start
        end = begin + self.length
        before, meant, after = map(printable, (source[:begin], source[begin:end], source[end:]))
        caret = " " * max(begin, len(before)) + "^" * max(1, len(meant))
        return f"{head}\n    {before}{meant}{after}\n    {caret} {self.suggestion}".rstrip()


class BadFile(HingeError):
    """Files that cannot be used, with everything that is wrong in each, in order of place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        found = list(problems)
        files = list(dict.fromkeys(problem.file for problem in found))
        self.problems: Sequence[Problem] = sorted(
            found, key=lambda p: (files.index(p.file), p.line, p.column)
        )
        super().__init__("\n".join(map(str, self.problems)))


def printable(text: str) -> str:
    """The text with what could move a cursor shown, not sent, and blanks of any width as blanks."""
    return "".join(
        c if c == "\n" or c.isprintable() else c.encode("unicode_escape").decode()
        for c in _BLANKS.sub(" ", text)
    )


def listed(names: Iterable[str], last: str = "and") -> str:
    """Names as a person lists them: `a, b and c`."""
    *most, end = list(names) or [""]
    return f"{', '.join(most)} {last} {end}" if most else end


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question that names the nearest known word, or nothing where none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word.casefold(), list(known), n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else ""
