"""A plan as somebody wrote it down, with the place of every line of it."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from hinge_cli.errors import Problem
from hinge_cli.plan import Exercise, Plan, Session, Week
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.yaml_reader import Document

# Where something stands: week, day, and which exercise of the day, from 1; 0 is the day itself. The
# movement would not tell: a top set and its back-off sets are two lines of one.
Spot = tuple[int, str, int]
Place = tuple[int, int]  # line and column, from 1

_COMMENT = re.compile(r"(#|//|<!--)(.*)")
# What a day is called that nobody named.
_NUMBERED = re.compile(r"day [0-9]+", re.IGNORECASE)
_CODE = re.compile(r"\bH[1-9][0-9]{2}\b")
# A day this like a weekday is one, misspelt; days may be called anything else.
_MISSPELT = 0.8


class Written(NamedTuple):
    """A plan read from a file.

    `places` tells where its days and their exercises stand. `start` is where findings about the
    whole plan are shown. `notes` say what was guessed or not understood.
    `silenced` are the codes that a comment in a line names. `part` says how much of the plan the
    file holds, where it is not the whole.
    """

    file: str
    plan: Plan
    places: Mapping[Spot, Place]
    start: Place
    notes: tuple[Problem, ...]
    silenced: Mapping[int, frozenset[str]]
    part: str = ""


def silenced_codes(text: str) -> dict[int, frozenset[str]]:
    """The codes of rules that comments name, by the line they stand in."""
    found: dict[int, frozenset[str]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        comment = _COMMENT.search(line)
        if comment and (codes := _CODE.findall(comment[2])):
            found[number] = frozenset(codes)
    return found


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Notes in the order of their places."""
    return tuple(sorted(problems, key=lambda note: (note.line, note.column)))


def weekday(word: str) -> str | None:
    """The weekday that a word names or begins (`Mon`); None where it names none."""
    word = word.strip().casefold()
    return next((day for day in WEEKDAYS if len(word) >= 3 and day.startswith(word)), None)


def misspelt_weekday(word: str) -> str | None:
    """The weekday that a word all but names; None where it names one, or is like none."""
    from difflib import get_close_matches

    near = [] if weekday(word) else get_close_matches(word.casefold(), WEEKDAYS, 1, _MISSPELT)
    return near[0] if near else None


class Draft:
    """A plan while it is read: weeks of days of exercises, each with its place.

    In `notes` stands what is doubtful of the headings of its days.
    """

    def __init__(self, notes: Document | None = None) -> None:
        self.notes = notes or Document("", "")
        self.weeks: list[tuple[bool, list[tuple[str, str, list[Exercise]]]]] = []
        self.places: dict[Spot, Place] = {}
        self._prepared: dict[tuple[int, str], tuple[str, ...]] = {}
        self._dates: dict[tuple[int, str], int] = {}
        self._named: dict[str, int] = {}  # how often a name was given to a day of the week

    def week(self, *, deload: bool = False) -> None:
        """Begins a week."""
        self.weeks.append((deload, []))
        self._named = {}

    def day(self, name: str, title: str, place: Place) -> None:
        """Begins a day of the week that was begun last; one of a name already there is numbered."""
        unique = name
        while unique in self._named:
            self._named[name] += 1
            unique = f"{name} {self._named[name]}"
        self._named[unique] = 1
        self.weeks[-1][1].append((unique, title, []))
        self.places[len(self.weeks), unique, 0] = place

    def heading(self, text: str, place: Place) -> None:
        """Begins the day of a heading: the weekday it begins with, or what stands before `: `.

        `Day 3` is what hinge calls a day without a name, and so does a heading without a text.
        """
        first, _, rest = text.partition(" ")
        first = first.rstrip(":,.")
        if name := weekday(first) or "":
            title = rest.strip(" :-–—")
        else:
            name, _, title = text.partition(": ")
            if not name or _NUMBERED.fullmatch(name):
                name = name.lower() or f"day {len(self.weeks[-1][1]) + 1}"
        self.day(name, title, place)
        if near := misspelt_weekday(first):
            self.notes.problem_at(*place, f"'{first}' is no weekday", f"did you mean '{near}'?")
        if self.today != name:
            again = f"{name} stands twice in a week: this one is read as '{self.today}'"
            self.notes.problem_at(*place, again, "put its exercises into one session")

    def prepared(self, movements: tuple[str, ...]) -> None:
        """Warms up the day that was begun last."""
        self._prepared[len(self.weeks), self.today] = movements

    def trained(self, date: int) -> None:
        """Says when the day was that was begun last."""
        self._dates[len(self.weeks), self.today] = date

    @property
    def today(self) -> str:
        """The name of the day that was begun last."""
        return self.weeks[-1][1][-1][0]

    def add(self, exercise: Exercise, place: Place) -> None:
        """Adds an exercise to the day that was begun last, which has one main lift a pattern."""
        name, _, exercises = self.weeks[-1][1][-1]
        led = any(e.role == "main" and e.pattern == exercise.pattern for e in exercises)
        if exercise.role == "main" and led:
            exercise = exercise._replace(role="secondary")
        exercises.append(exercise)
        self.places[len(self.weeks), name, len(exercises)] = place

    def sessions(self) -> tuple[Week, ...]:
        """The weeks, with efforts and minutes still to be told; days of rest are left out."""
        return tuple(
            Week(
                number,
                deload,
                tuple(
                    Session(
                        day,
                        title,
                        "",
                        0,
                        tuple(e),
                        self._prepared.get((number, day), ()),
                        self._dates.get((number, day)),
                    )
                    for day, title, e in days
                    if e
                ),
            )
            for number, (deload, days) in enumerate(self.weeks, 1)
        )
