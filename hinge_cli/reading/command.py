"""Reads a request back out of the command that made a plan, or tells what it was asked for."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import GOALS, LEVELS
from hinge_cli.errors import UsageError, did_you_mean
from hinge_cli.plan.gym import UNITS
from hinge_cli.plan.gym_reading import read_gym
from hinge_cli.planning import resolving
from hinge_cli.rulebook.inventory import usual_gym
from hinge_cli.yaml_reader import Document, parse

COMMAND = "hinge plan"

_WORDS = {"--goal": GOALS, "--level": LEVELS, "--unit": UNITS}
_NUMBERS = {"--days": "days", "--minutes": "minutes", "--weeks": "weeks", "--variant": "variant"}
_LISTS = {
    "--equipment": "equipment",
    "--without": "without",
    "--limit": "limits",
    "--avoid": "avoid",
    "--prefer": "prefer",
}
# What says nothing of the plan that is read.
_PASSED = frozenset({"--format", "--output", "-o", "--catalog", "--profile"})
_SWITCHES = frozenset({"--no-warm-up", "--why", "--force"})
_LONGEST_NUMBER = 4


def read_command(document: Document, line: int, text: str, catalog: Catalog) -> dict[str, Any]:
    """The fields of a `Request` that a command states; what is wrong is noted in the document."""
    reader = _Reader(document, line, text, catalog)
    try:
        words = shlex.split(text)
    except ValueError:
        reader.note(text, "a quote in the command is not closed")
        return {}
    for flag, value in _flags(words[len(COMMAND.split()) :]):
        reader.flag(flag, value)
    fields = reader.fields
    if maxes := fields.pop("maxes", None):
        unit = fields.get("unit", "kg")
        reader.tried(text, partial(resolving.maxima, maxes, unit, catalog), "maxes")
    return fields


def read_gym_line(
    document: Document, line: int, text: str, unit: str, catalog: Catalog
) -> dict[str, Any]:
    """The gym that stands below a command; without it, and noted, if anything of it is wrong."""
    read = Document(document.name, "\n".join(document.lines))
    root = parse(read, "\n" * (line - 1) + text)  # so that problems are where the line is
    fields = read.fields(root, "the request", ["gym"]) if root else {}
    movements = list(catalog.movements)
    gym = read_gym(read, fields["gym"], unit, usual_gym(unit), movements) if fields else None
    document.problems += read.problems
    return {"gym": gym} if gym and not read.problems else {}


def _flags(words: list[str]) -> Iterator[tuple[str, str]]:
    """Flags with their values; switches have an empty one, and so has a flag that lacks it."""
    left = iter(words)
    for word in left:
        flag, sign, value = word.partition("=")
        if flag in _SWITCHES or not flag.startswith("-"):
            yield flag, ""
        else:
            yield flag, value if sign else next(left, "")


class _Reader:
    """The fields of a request, as flags give them one by one."""

    def __init__(self, document: Document, line: int, text: str, catalog: Catalog) -> None:
        self.document, self.line, self.text, self.catalog = document, line, text, catalog
        self.fields: dict[str, Any] = {}

    def flag(self, flag: str, value: str) -> None:
        """Takes what a flag says."""
        if flag in _PASSED or (flag in _SWITCHES and flag != "--no-warm-up"):
            return
        if flag == "--no-warm-up":
            self.fields["ramps"] = False
        elif not value:
            self.note(flag, f"'{flag}' says nothing of a plan")
        elif flag in _WORDS:
            known = _WORDS[flag]
            if value in known:
                self.fields[flag[2:]] = value
            else:
                self.note(value, f"unknown {flag[2:]} '{value}'", did_you_mean(value, known))
        elif flag in _NUMBERS:
            self._number(flag, value)
        elif flag in _LISTS:
            for name in (name.strip() for name in value.split(",")):
                self._add(_LISTS[flag], name)
        elif flag == "--max":
            for one in value.split(","):
                lift, _, load = one.partition("=")
                self.fields.setdefault("maxes", {})[lift.strip()] = load.strip()
        elif flag == "--on":
            self.tried(value, partial(resolving.weekdays, value.split(",")), "on")
        elif flag == "--start":
            self.tried(value, partial(resolving.first_day, value), "start")
        else:
            self.note(flag, f"unknown flag '{flag}'")

    def tried(self, word: str, attempt: Callable[[], object], field: str = "") -> bool:
        """Whether an attempt succeeds, its outcome taken as a field; its complaint is noted."""
        try:
            found = attempt()
        except UsageError as error:
            self.note(word, str(error))
            return False
        if field:
            self.fields[field] = found
        return True

    def note(self, word: str, message: str, suggestion: str = "") -> None:
        """Notes what is wrong with a word of the command."""
        column = max(0, self.text.find(word)) + 1
        self.document.problem_at(self.line, column, message, suggestion, len(word))

    def _number(self, flag: str, value: str) -> None:
        if not value.isdecimal() or len(value) > _LONGEST_NUMBER:
            self.note(value, f"{flag} takes a whole number, not '{value}'")
            return
        field, number = _NUMBERS[flag], int(value)
        checked = partial(resolving.check_number, field, number)
        if field not in resolving.NUMBERS or self.tried(value, checked):
            self.fields[field] = number

    def _add(self, field: str, name: str) -> None:
        attempts: dict[str, Callable[[], object]] = {
            "equipment": partial(resolving.equipment, name),
            "without": partial(resolving.equipment, name),
            "limits": partial(resolving.limitation, name),
        }
        movement = partial(resolving.movement_ids, (name,), self.catalog)
        if self.tried(name, attempts.get(field, movement)):
            self.fields[field] = (*self.fields.get(field, ()), name)
