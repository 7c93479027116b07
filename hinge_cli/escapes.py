"""Reads the characters that JSON escapes in two halves, as YAML does not: `\\ud83d\\udcaa`."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

_HALVES = re.compile(r"(\\+)u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
# One character stands for so many.
_SHORTER = len(r"\uXXXX\uXXXX") - 1


class Whole(NamedTuple):
    """A text with whole characters for escaped halves; `at` tells where they are, ascending."""

    text: str
    at: list[int]

    def shortened(self, begin: int, end: int) -> int:
        """By how much a stretch of the text is shorter than it was written."""
        return (bisect_left(self.at, end) - bisect_left(self.at, begin)) * _SHORTER


def with_whole_characters(text: str) -> Whole:
    """The text with every pair of escaped halves as the character that JSON means by it."""
    kept: list[str] = []
    at: list[int] = []
    done = length = 0
    for found in _HALVES.finditer(text) if "\\u" in text else ():
        if len(found[1]) % 2 == 0:  # each backslash escapes the next, and none is left for the u
            continue
        before = text[done : found.end(1) - 1]
        high, low = (int(found[half], 16) for half in (2, 3))
        at.append(length + len(before))
        length = at[-1] + 1
        kept += [before, (high.to_bytes(2, "big") + low.to_bytes(2, "big")).decode("utf-16-be")]
        done = found.end()
    return Whole("".join([*kept, text[done:]]), at)
