"""Reads the JSON of a public exercise database into records, and names what is wrong with it."""

import json
import re
from typing import Any, NamedTuple

from hinge_cli.errors import BadFile, Problem
from hinge_cli.yaml_reader import decode

MOST_PROBLEMS = 20
LONGEST_TEXT = 120
_BLANK = re.compile(r"[ \t\r\n]*")
_TEXTS = ("category", "force", "level", "mechanic", "equipment")
_LISTS = ("primaryMuscles", "secondaryMuscles")


class Record(NamedTuple):
    """What the database says of one exercise, in its own words; "" stands for null."""

    name: str
    category: str
    force: str
    level: str
    mechanic: str
    equipment: str
    primary: tuple[str, ...]
    secondary: tuple[str, ...]


def read_records(file: str, data: bytes) -> list[Record]:
    """The records of a JSON list; raises `BadFile` with the first `MOST_PROBLEMS` problems."""
    reader = _Reader(file, decode(file, data))
    records = reader.records()
    if reader.problems:
        raise BadFile(reader.problems)
    return records


class _Reader:
    """Reads the list entry by entry, so that every mistake has its line."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.problems: list[Problem] = []
        self.decoder = json.JSONDecoder(parse_int=float)  # a number of 5,000 digits is no trouble

    def records(self) -> list[Record]:
        """The records up to the first mistake of form or the last bearable mistake of content."""
        found: list[Record] = []
        at = self._skip(0)
        if self.text[at : at + 1] != "[":
            self._problem(at, "not an exercise database", "it begins with [ and lists exercises")
            return found
        at = self._skip(at + 1)
        while self.text[at : at + 1] != "]":
            try:
                entry, end = self.decoder.raw_decode(self.text, at)
            except json.JSONDecodeError as error:
                self._problem(error.pos, f"not JSON: {error.msg[0].lower()}{error.msg[1:]}")
                return found
            except RecursionError:
                self._problem(at, "nested too deep for an exercise")
                return found
            record = self._record(entry, at, end)
            if record is not None:
                found.append(record)
            at = self._skip(end)
            if len(self.problems) >= MOST_PROBLEMS:
                self._problem(at, "too many mistakes; the rest was not read")
                return found
            if self.text[at : at + 1] == ",":
                at = self._skip(at + 1)
            elif self.text[at : at + 1] != "]":
                self._problem(at, "not JSON: expecting ',' or ']' after an exercise")
                return found
        after = self._skip(at + 1)
        if after < len(self.text):
            self._problem(after, "not JSON: something follows the list")
        elif not found and not self.problems:
            self._problem(0, "no exercise in the list")
        return found

    def _record(self, entry: Any, start: int, end: int) -> Record | None:
        before = len(self.problems)
        if not isinstance(entry, dict):
            hint = '{"name": "Barbell Squat", "primaryMuscles": ["quadriceps"], ...}'
            self._problem(start, "an exercise must be an object", hint)
            return None
        name = entry.get("name")
        if not isinstance(name, str) or not name.strip():
            self._problem_in("name", start, end, "an exercise needs a name, as text")
        for key in _TEXTS:
            if not isinstance(entry.get(key), str | None):
                self._problem_in(key, start, end, f"{key} must be text or null")
        for key in _LISTS:
            value = entry.get(key, [])
            if not isinstance(value, list) or not all(isinstance(x, str) for x in value):
                self._problem_in(key, start, end, f"{key} must be a list of muscles")
        for key in ("name", *_TEXTS, *_LISTS):
            texts = entry.get(key) if key in _LISTS else [entry.get(key)]
            for text in texts if isinstance(texts, list) else ():
                if isinstance(text, str) and len(text) > LONGEST_TEXT:
                    most = f"{key} has more than {LONGEST_TEXT} letters"
                    self._problem_in(key, start, end, most)
        if len(self.problems) > before:
            return None
        texts = {key: (entry.get(key) or "").strip().casefold() for key in _TEXTS}
        primary, secondary = (
            tuple(dict.fromkeys(muscle.strip().casefold() for muscle in entry.get(key, [])))
            for key in _LISTS
        )
        # Some records name their primary muscle among the secondary ones again.
        others = tuple(muscle for muscle in secondary if muscle not in primary)
        return Record(name=str(name).strip(), **texts, primary=primary, secondary=others)

    def _skip(self, at: int) -> int:
        blank = _BLANK.match(self.text, at)
        return blank.end() if blank else at

    def _problem_in(self, key: str, start: int, end: int, message: str) -> None:
        """A problem at a key of the entry between two offsets, or at the entry."""
        found = re.compile(f'"{key}"\\s*:').search(self.text, start, end)
        self._problem(found.start() if found else start, message)

    def _problem(self, at: int, message: str, hint: str = "") -> None:
        line = self.text.count("\n", 0, at) + 1
        column = at - (self.text.rfind("\n", 0, at) + 1) + 1
        self.problems.append(Problem(self.file, line, column, message, hint, self._line(at)))

    def _line(self, at: int) -> str:
        start = self.text.rfind("\n", 0, at) + 1
        end = self.text.find("\n", at)
        return self.text[start : end if end >= 0 else len(self.text)].rstrip("\r")
