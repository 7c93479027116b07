"""Reads the sets of a section in Liftoscript: a dose with load, effort and rest beside it."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from hinge_cli.plan.gym import Mass
from hinge_cli.reading.dose import At, Dose, read_at, read_dose, with_points

# Blanks may stand between a number and its unit.
_WORD = re.compile(r"\S*[0-9]\s+(?:kg|lbs?|%)(?!\S)|\S+", re.IGNORECASE)
_REST = re.compile(r"([0-9]{1,4})s")


class Part(NamedTuple):
    """A piece of a line, and the column it begins at."""

    text: str
    column: int


class Group(NamedTuple):
    """Sets of one dose; what is None was not said. A group without a dose speaks of all others.

    `part` is what it was read from.
    """

    part: Part
    dose: Dose | None
    at: At
    rest: int | None

    @property
    def weight(self) -> tuple[Mass | None, float | None] | None:
        """The load or share of the maximum, if it says one."""
        said = (self.at.load, self.at.percent)
        return None if said == (None, None) else said

    @property
    def says(self) -> dict[str, object]:
        """What it says beside its dose, by what that is called."""
        said = {"load": self.weight, "effort": self.at.rir, "rest": self.rest}
        return {what: value for what, value in said.items() if value is not None}

    def over(self, usual: "Group") -> "Group":
        """The group with what it does not say itself taken from another."""
        mine, theirs = self.at, usual.at
        return Group(
            self.part,
            self.dose,
            At(
                mine.load if self.weight else theirs.load,
                mine.percent if self.weight else theirs.percent,
                theirs.rir if mine.rir is None else mine.rir,
            ),
            usual.rest if self.rest is None else self.rest,
        )


class GroupReader:
    """Reads groups of sets, loads in `unit`; `note` is told of what is not understood."""

    def __init__(self, note: Callable[[Part, str], None], unit: str) -> None:
        self.note, self.unit = note, unit

    def usual(self, name: Part, groups: list[Group], sets: list[Group]) -> Group:
        """What groups without a dose say of all sets; what none of the sets needs is noted."""
        usual = Group(name, None, At(), None)
        for group in groups:
            for what, value in group.says.items():
                shown = f"'{group.part.text[:40]}'"
                if usual.says.get(what, value) != value:
                    self.note(group.part, f"{shown} names another {what}: this one counts")
                elif sets and all(one.says.get(what, value) != value for one in sets):
                    self.note(group.part, f"{shown} is not read: the sets name their own {what}")
            usual = group.over(usual)
        return usual

    def note_unlike(self, sets: list[Group]) -> None:
        """Notes what a list of sets cannot hold: a range of repetitions, and rests that differ."""
        if len(sets) < 2:
            return
        for group in sets:
            if group.dose and group.dose.low < group.dose.high:
                said = f"sets that differ have no range: {group.dose.reps} is read as"
                self.note(group.part, f"{said} {group.dose.low}")
        if len({group.rest for group in sets}) > 1:
            self.note(sets[0].part, "the sets name different rests: one of them is read")

    def group(self, part: Part) -> Group:
        """A dose with what stands beside it, all in any order."""
        dose, at, rest = None, At(), None
        for word in words(part):
            # With a plus after it the app asks what it was on the day.
            text = word.text.removesuffix("+")
            if (read := read_dose(word.text)) and dose is None:
                dose = read
                continue
            if rest is None and (found := _REST.fullmatch(text)):
                rest = int(found[1])
            elif (
                at.rir is None
                and text.startswith("@")
                and (effort := read_at(f"rpe{text[1:]}", self.unit))
            ):
                at = at._replace(rir=effort.rir)
            elif (
                text[:1].isdigit()
                and not text.isdecimal()
                and at[:2] == (None, None)
                and (given := read_at(text, self.unit))
            ):
                at = at._replace(load=given.load, percent=given.percent)
            else:
                self.note(word, f"'{word.text[:40]}' is not read")
                continue
            if text != word.text:
                self.note(word, f"'{word.text}' is read as {text}")
        return Group(part, dose, at, rest)


def has_dose(section: Part) -> bool:
    """Whether a section names sets, not only what all sets are done with."""
    return any(read_dose(word.text) for word in words(section))


def split(part: Part, sign: str) -> Iterator[Part]:
    """The pieces between signs that stand outside of brackets, without blanks around them."""
    depth, start = 0, 0
    for i, c in enumerate(f"{part.text}{sign}"):
        depth += (c == "(") - (c == ")" and depth > 0)
        if c == sign and (not depth or i == len(part.text)):
            piece = part.text[start:i]
            column = part.column + start + len(piece) - len(piece.lstrip())
            yield Part(piece.strip(), column)
            start = i + 1


def sets_of(section: Part) -> Iterator[Part]:
    """The sets between commas, but for those in loads."""
    return split(Part(with_points(section.text), section.column), ",")


def words(part: Part) -> Iterator[Part]:
    """The words of a piece, a number and its unit as one."""
    for found in _WORD.finditer(part.text):
        yield Part("".join(found[0].split()), part.column + found.start())
