"""Reads one exercise of Liftoscript: a name, then sections between slashes."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hinge_cli.catalog import Movement
from hinge_cli.plan import Exercise, Progression, RampSet
from hinge_cli.plan.gym import Mass, in_unit, read_mass
from hinge_cli.reading.dose import MOST_SETS, At, Dose, read_at, read_dose, with_points
from hinge_cli.reading.exercises import joined, make
from hinge_cli.reading.guessing import Guesses
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.inventory import lighter
from hinge_cli.yaml_reader import Document

_PROPERTY = re.compile(r"([a-z]+)\s*:\s*(.*)", re.IGNORECASE)
_LABEL = re.compile(r"[^/,()]*?:\s*(?=\S)")
_REPEAT = re.compile(r"\s*\[[^\]]*\]")
# Blanks may stand between a number and its unit.
_WORD = re.compile(r"\S*[0-9]\s+(?:kg|lbs?|%)(?!\S)|\S+", re.IGNORECASE)
_REST = re.compile(r"([0-9]{1,4})s")
_CALL = re.compile(r"([a-z]+)\s*(?:\((.*)\))?", re.IGNORECASE)


class Part(NamedTuple):
    """A piece of a line, and the column it begins at."""

    text: str
    column: int


class Group(NamedTuple):
    """Sets of one dose; what is None was not said. A group without a dose speaks of all others."""

    dose: Dose | None
    at: At
    rest: int | None

    def over(self, usual: "Group") -> "Group":
        """The group with what it does not say itself taken from another."""
        mine, theirs = self.at, usual.at
        weighed = mine.load is not None or mine.percent is not None
        return Group(
            self.dose,
            At(
                mine.load if weighed else theirs.load,
                mine.percent if weighed else theirs.percent,
                theirs.rir if mine.rir is None else mine.rir,
            ),
            usual.rest if self.rest is None else self.rest,
        )


class LineReader:
    """Reads lines; what is not understood is noted in the document."""

    def __init__(self, document: Document, guesses: Guesses, unit: str) -> None:
        self.document = document
        self.guesses = guesses
        self.unit = unit
        self.number = 0

    def read(self, number: int, code: str) -> Exercise | None:
        """The exercise of a line without its comment; None where it names no sets."""
        self.number = number
        name, *sections = _split(Part(code, 1), "/")
        called = self._name(name)
        groups: list[Group] = []
        said: dict[str, Part] = {}
        for section in sections:
            if found := _PROPERTY.fullmatch(section.text):
                key = found[1].lower()
                said[key] = Part(found[2], section.column + found.start(2))
                if key not in ("warmup", "superset", "progress"):
                    self._note(section, f"'{key}:' is not read")
            elif any(group.dose for group in groups) and _has_dose(section):
                self._note(section, "further variations of the sets are not read")
            else:
                groups += [self._group(part) for part in _sets(section)]
        exercise = self._exercise(called, name, groups)
        return exercise and self._with_properties(exercise, said)

    def _name(self, name: Part) -> str:
        """The name of the movement alone."""
        text = name.text
        if label := _LABEL.match(text):
            self._note(name, f"the label '{label[0].strip()}' is not read")
            text = text[label.end() :]
        if _REPEAT.search(text):
            self._note(name, "weeks that repeat are not read: the exercise counts where it stands")
            text = _REPEAT.sub("", text)
        return text.strip()

    def _exercise(self, called: str, name: Part, groups: list[Group]) -> Exercise | None:
        usual = Group(None, At(), None)
        for group in groups:
            if group.dose is None:
                usual = group.over(usual)
        dosed = [(group.dose, group.over(usual)) for group in groups if group.dose]
        if not dosed:
            self._note(name, "no sets such as 3x5, so the line is not used")
            return None
        if sum(dose.sets for dose, _ in dosed) > MOST_SETS:
            self._note(name, f"more than {MOST_SETS} sets, so the line is not used")
            return None
        movement = self.guesses.find(called, self.number, name.column)
        parts = [
            make(movement, called, _in_units(dose, movement), group.at, self.unit)._replace(
                rest_seconds=group.rest
            )
            for dose, group in dosed
        ]
        return joined(parts)

    def _group(self, part: Part) -> Group:
        """A dose with what stands beside it, all in any order."""
        dose, at, rest = None, At(), None
        for word in _words(part):
            text = word.text
            if (read := read_dose(text)) and dose is None:
                dose = read
            elif found := _REST.fullmatch(text):
                rest = int(found[1])
            elif text.startswith("@") and (effort := read_at(f"rpe{text[1:]}", self.unit)):
                at = at._replace(rir=effort.rir)
            elif (
                text[0].isdigit()
                and not text.isdecimal()
                and at[:2] == (None, None)
                and (given := read_at(text, self.unit))
            ):
                at = at._replace(load=given.load, percent=given.percent)
            else:
                self._note(word, f"'{text[:40]}' is not read")
        return Group(dose, at, rest)

    def _with_properties(self, exercise: Exercise, said: dict[str, Part]) -> Exercise:
        if "warmup" in said:
            exercise = exercise._replace(warm_up=tuple(self._warm_up(said["warmup"], exercise)))
        if "superset" in said:
            exercise = exercise._replace(superset=said["superset"].text.strip() or None)
        if "progress" in said:
            exercise = self._with_progress(exercise, said["progress"])
        return exercise

    def _warm_up(self, part: Part, exercise: Exercise) -> Iterator[RampSet]:
        """The lighter sets whose load is known, in the unit of the plan."""
        if part.text.strip().lower() in ("none", ""):
            return
        work = exercise.load.value if exercise.load else None
        movement = self.guesses.catalog.movements.get(exercise.movement)
        for piece in _sets(part):
            group = self._group(piece)
            if group.dose is None:
                continue
            load = in_unit(group.at.load.grains, self.unit) if group.at.load else None
            if group.at.percent is not None and work:
                load = self._share(group.at.percent / 100, work, movement)
            if load and group.dose.sets <= MOST_SETS:
                yield from [RampSet(group.dose.low, load)] * group.dose.sets

    def _share(self, share: float, work: float, movement: Movement | None) -> float:
        """A share of a work weight: as it can be loaded, unless it is no lighter one."""
        if share >= 1:
            return round(work * share, 2)
        loaded = lighter(movement, self.unit, share, Mass(work, self.unit).grains)
        return in_unit(loaded, self.unit)

    def _with_progress(self, exercise: Exercise, part: Part) -> Exercise:
        """The exercise with `lp(STEP)`, `dp(STEP, LOW, HIGH)` or none."""
        call = _CALL.fullmatch(part.text.strip())
        word = call[1].lower() if call else ""
        if word == "none":
            return exercise
        given = [piece.text for piece in _split(Part((call[2] or "") if call else "", 1), ",")]
        step = read_mass(given[0], self.unit) if given else None
        model = {"lp": progress.LINEAR, "dp": progress.DOUBLE}.get(word, progress.REPS)
        ends = given[1:] if word == "dp" and len(given) == 3 else []
        ranged = bool(ends) and all(n.isdecimal() and len(n) < 4 for n in ends)
        if word not in ("lp", "dp") or step is None or not (ranged or len(given) == 1):
            self._note(
                part, "of a progression only lp(STEP), dp(STEP, LOW, HIGH) and none are read"
            )
        elif ranged and not exercise.work:
            exercise = self._up_to(exercise, part, int(ends[0]), int(ends[1]))
        return exercise._replace(progression=_progression(model, step, self.unit))

    def _up_to(self, exercise: Exercise, part: Part, low: int, high: int) -> Exercise:
        """The exercise with the range that its progression goes through, if its sets are in it."""
        if not low <= exercise.low <= exercise.high <= high:
            said = f"dp goes from {low} to {high} repetitions, the sets ask for {exercise.reps}"
            self._note(part, f"{said}: its range is not read")
        elif not exercise.open:
            return exercise._replace(high=high)
        return exercise

    def _note(self, part: Part, message: str) -> None:
        self.document.problem_at(self.number, part.column, message, length=len(part.text))


def _progression(model: str, step: Mass | None, unit: str) -> Progression:
    named = step.unit if step else unit
    value = step.value if step else None
    return Progression(model, value, named, progress.MISSES, progress.DROP_PERCENT)


def _in_units(dose: Dose, movement: Movement | None) -> Dose:
    """The dose in the units of the movement: Liftosaur has nothing but repetitions."""
    return dose._replace(unit=movement.unit) if movement else dose


def _has_dose(section: Part) -> bool:
    return any(read_dose(word.text) for word in _words(section))


def _split(part: Part, sign: str) -> Iterator[Part]:
    """The pieces between signs that stand outside of brackets, without blanks around them."""
    depth, start = 0, 0
    for i, c in enumerate(f"{part.text}{sign}"):
        depth += (c == "(") - (c == ")" and depth > 0)
        if c == sign and (not depth or i == len(part.text)):
            piece = part.text[start:i]
            column = part.column + start + len(piece) - len(piece.lstrip())
            yield Part(piece.strip(), column)
            start = i + 1


def _sets(section: Part) -> Iterator[Part]:
    """The sets between commas, but for those in loads."""
    return _split(Part(with_points(section.text), section.column), ",")


def _words(part: Part) -> Iterator[Part]:
    """The words of a piece, a number and its unit as one."""
    for found in _WORD.finditer(part.text):
        yield Part("".join(found[0].split()), part.column + found.start())
