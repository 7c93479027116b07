"""Reads how people write a dose: `3x5`, `3 x 8-12 each`, `1x5+`, `2x30s`, and what follows `@`."""

from __future__ import annotations

import re
from typing import NamedTuple

from hinge_cli.plan.gym import Mass, read_mass
from hinge_cli.plan.lifted import RPE_MOST
from hinge_cli.plan.model import reps_of

_DASHES = "-–—\u2010\u2011\u2012\u2212"  # what keyboards and editors make of a hyphen
_DOSE = re.compile(
    rf"([0-9]{{1,3}})\s*[x×]\s*([0-9]{{1,4}})(?:\s*[{_DASHES}]\s*([0-9]{{1,4}}))?(\+)?\s*"
    r"(reps?|s|sec|seconds?|m|metres?|meters?)?\s*(each(?: side)?|per side|a side|/side)?",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"(?P<name>.*?\S)\s+(?P<dose>[0-9]{1,3}\s*[x×]\s*[0-9][^@]*?)\s*(?:@\s*(?P<at>.*))?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"([0-9]{1,3}):([0-5][0-9])(?:\s*min)?")
_SECONDS = re.compile(r"([0-9]{1,4})\s*(s|sec|seconds?)?")
_MINUTES = re.compile(r"([0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*(?:min|minutes?)")
# A bare number below it may be one of minutes.
_SECONDS_FROM = 10
_PERCENT = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,2})?)\s*%")
_BARE = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})?")
_EFFORT = re.compile(r"(rpe|rir)\s*([0-9]{1,2}(?:\.5)?)", re.IGNORECASE)
# A comma between digits is a decimal one, as in logs; before three it may part thousands. Behind an
# effort it parts, where a unit shows that a load or a percentage follows: `RPE8,80kg`.
_DECIMAL = re.compile(r"(?<=[0-9]),(?=[0-9]{1,2}(?![0-9]))")
_AFTER_EFFORT = re.compile(r"((?:rpe|rir)\s*[0-9]+),(?=[0-9.]+\s*(?:kg|lb|%))", re.IGNORECASE)
# In a list of sets commas part the sets, but for one in a number of its own with a unit or
# repetitions behind it: `72,5 kg`, `72,5 × 5`.
_IN_LOAD = re.compile(
    r"(?<!\S)(?<![×x]\s)([0-9]{1,4}),(?=[0-9]{1,2}\s*(?:kg|lbs?|%|[×x]\s))", re.IGNORECASE
)
# More repetitions, seconds or metres are a slip of the pen.
MOST_UNITS = 9999
MOST_SETS = 999
# No exercise takes a longer line.
LONGEST_LINE = 300


class Dose(NamedTuple):
    """Sets of so many units; `per_side` where it is said, `open` where a set goes on as it can."""

    sets: int
    low: int
    high: int
    unit: str
    per_side: bool
    open: bool

    @property
    def reps(self) -> str:
        """What one set holds, as people write it: `5`, `5-8` or `5+`."""
        return reps_of(self.low, self.high, open_=self.open)


class At(NamedTuple):
    """What a set is done at: a load, a % of the maximum, repetitions in reserve."""

    load: Mass | None = None
    percent: float | None = None
    rir: int | None = None

    def over(self, other: At) -> At:
        """What this says, and what the other says where this is silent."""
        return At(
            other.load if self.load is None else self.load,
            other.percent if self.percent is None else self.percent,
            other.rir if self.rir is None else self.rir,
        )


class Line(NamedTuple):
    """An exercise written in one line."""

    name: str
    dose: Dose
    at: At
    said: str  # what follows the `@`, as it is written


def read_dose(text: str) -> Dose | None:
    """The dose that a text names; None where it names none."""
    found = _DOSE.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    sets, low, high, more, unit, side = found.groups()
    first, last = int(low), int(high or low)
    if not int(sets) or not first or last < first:
        return None
    word = (unit or "reps")[0].lower()
    named = {"s": "seconds", "m": "metres"}.get(word, "reps")
    return Dose(int(sets), first, last, named, side is not None, more is not None)


def read_at(text: str, unit: str) -> At | None:
    """What follows the `@`: `100kg`, `85%`, `RPE8`, `RIR 2`, or several with commas between.

    None where a part is none of them, or says again what another said.
    """
    at, wrong = _judged(text, unit)
    return None if wrong else at


def with_points(sets: str) -> str:
    """A list of sets, as long as it was, with points for the decimal commas of its loads."""
    return _IN_LOAD.sub(r"\1.", sets)


def _judged(text: str, unit: str) -> tuple[At, tuple[str, str] | None]:
    """What a text says, and what to say of the first part of it that is wrong, if one is."""
    at = At()
    for part in _parts(text):
        said = _read_part(part, unit)
        if said is None:
            hint = "write it as 80kg, 75% or RPE 8"
            return at, (f"'{part or text}' is no load, % or effort", hint)
        for word, old, new in zip(("loads", "percentages", "efforts"), at, said, strict=True):
            if old is not None and new is not None:
                return at, (f"'{text}' names two {word}", "keep one of the two")
        at = said.over(at)
    return at, None


def _parts(text: str) -> list[str]:
    """The parts between commas, with points for decimal commas."""
    pointed = _DECIMAL.sub(".", _AFTER_EFFORT.sub(r"\1, ", " ".join(text.split())))
    return [part.strip() for part in pointed.split(",")]


def _read_part(part: str, unit: str) -> At | None:
    if percent := _PERCENT.fullmatch(part):
        return At(percent=float(percent[1]))
    if effort := _EFFORT.fullmatch(part):
        number = float(effort[2])
        if number > RPE_MOST:
            return None
        rir = RPE_MOST - number if effort[1].lower() == "rpe" else number
        return At(rir=int(rir))  # of RPE 8.5, which leaves one and maybe two, one
    mass = read_mass(part, unit)
    return At(load=mass) if mass else None


def is_load_or_effort(text: str) -> bool:
    """Whether what follows the `@` may be either: a bare number that the RPE scale holds."""
    (number, *more) = _parts(text)
    return not more and _BARE.fullmatch(number) is not None and float(number) <= RPE_MOST


def read_rest(text: str) -> int | None:
    """The seconds of `2:30`, `90 s`, `2 min` or a bare number; None where a text is no time.

    A bare `3` is none: nobody knows whether it is one of minutes.
    """
    if clock := _CLOCK.fullmatch(text):
        return 60 * int(clock[1]) + int(clock[2])
    if minutes := _MINUTES.fullmatch(text):
        return round(60 * float(minutes[1].replace(",", ".")))
    time = _SECONDS.fullmatch(text)
    if time is None or (not time[2] and 0 < int(time[1]) < _SECONDS_FROM):
        return None
    return int(time[1])


def complaint(text: str, unit: str) -> tuple[str, str]:
    """What to say of a line that is no exercise: which part of it is wrong, and what to write."""
    found = _LINE.fullmatch(" ".join(text.split())) if len(text) <= LONGEST_LINE else None
    if found and read_dose(found["dose"]) is None:
        return f"'{found['dose']}' is no SETSxREPS", "write it as 3x5, 3x8-12 each or 2x30s"
    if found and found["at"] and (wrong := _judged(found["at"], unit)[1]):
        return wrong
    return (
        "an exercise in one line is NAME SETSxREPS, then @ and a load, % or effort",
        "write Back squat 3x5 @ 80kg",
    )


def read_line(text: str, unit: str) -> Line | None:
    """An exercise in one line, `NAME SETSxREPS [@ ...]`; None where it is none."""
    if len(text) > LONGEST_LINE:
        return None
    found = _LINE.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    dose = read_dose(found["dose"])
    at = At() if found["at"] is None else read_at(found["at"], unit)
    return Line(found["name"], dose, at, found["at"] or "") if dose and at else None
