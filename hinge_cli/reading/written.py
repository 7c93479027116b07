"""A plan as somebody wrote it down, with the place of every line of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from hinge_cli.errors import Problem
from hinge_cli.plan import Exercise, Plan, Session, Week

# Where a plan says an exercise stands: week, day, movement.
Spot = tuple[int, str, str]
Place = tuple[int, int]  # line and column, from 1

_COMMENT = re.compile(r"(#|//|<!--)(.*)")
_CODE = re.compile(r"\bH[1-9][0-9]{2}\b")


class Written(NamedTuple):
    """A plan read from a file.

    `places` tells where its exercises, and with an empty movement its days, stand. `start` is where
    findings about the whole plan are shown. `notes` say what was guessed or not understood.
    `silenced` are the codes that a comment in a line names.
    """

    file: str
    plan: Plan
    places: Mapping[Spot, Place]
    start: Place
    notes: tuple[Problem, ...]
    silenced: Mapping[int, frozenset[str]]


def silenced_codes(text: str) -> dict[int, frozenset[str]]:
    """The codes of rules that comments name, by the line they stand in."""
    found: dict[int, frozenset[str]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        comment = _COMMENT.search(line)
        if comment and (codes := _CODE.findall(comment[2])):
            found[number] = frozenset(codes)
    return found


class Draft:
    """A plan while it is read: weeks of days of exercises, each with its place."""

    def __init__(self) -> None:
        self.weeks: list[tuple[bool, list[tuple[str, str, list[Exercise]]]]] = []
        self.places: dict[Spot, Place] = {}

    def week(self, *, deload: bool = False) -> None:
        """Begins a week."""
        self.weeks.append((deload, []))

    def day(self, name: str, title: str, place: Place) -> None:
        """Begins a day of the week that was begun last; one of a name already there is numbered."""
        days = self.weeks[-1][1]
        taken = {day for day, _, _ in days}
        unique = name
        for n in range(2, len(taken) + 2):
            if unique in taken:
                unique = f"{name} {n}"
        days.append((unique, title, []))
        self.places[len(self.weeks), unique, ""] = place

    def add(self, exercise: Exercise, place: Place) -> None:
        """Adds an exercise to the day that was begun last."""
        name, _, exercises = self.weeks[-1][1][-1]
        exercises.append(exercise)
        self.places.setdefault((len(self.weeks), name, exercise.movement), place)

    def sessions(self) -> tuple[Week, ...]:
        """The weeks, with titles and efforts still to be told."""
        return tuple(
            Week(
                number,
                deload,
                tuple(Session(day, title, "", 0, tuple(e)) for day, title, e in days),
            )
            for number, (deload, days) in enumerate(self.weeks, 1)
        )
