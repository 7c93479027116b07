"""Reads one exercise of Liftoscript: a name, then sections between slashes."""

import re
from collections.abc import Iterator

from hinge_cli.catalog import Movement
from hinge_cli.plan import Exercise, Progression, RampSet
from hinge_cli.plan.gym import Mass, in_unit, read_mass
from hinge_cli.reading.dose import MOST_SETS, Dose
from hinge_cli.reading.exercises import joined, make
from hinge_cli.reading.guessing import Guesses
from hinge_cli.reading.liftoscript_sets import Group, GroupReader, Part, has_dose, sets_of, split
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.inventory import lighter
from hinge_cli.yaml_reader import Document

_PROPERTY = re.compile(r"([a-z]+)\s*:\s*(.*)", re.IGNORECASE)
_LABEL = re.compile(r"[^/,()]*?:\s*(?=\S)")
_REPEAT = re.compile(r"\s*\[[^\]]*\]")
_CALL = re.compile(r"([a-z]+)\s*(?:\((.*)\))?", re.IGNORECASE)


class LineReader:
    """Reads lines; what is not understood is noted in the document."""

    def __init__(self, document: Document, guesses: Guesses, unit: str) -> None:
        self.document = document
        self.guesses = guesses
        self.unit = unit
        self.groups = GroupReader(self._note, unit)
        self.number = 0

    def read(self, number: int, code: str) -> Exercise | None:
        """The exercise of a line without its comment; None where it names no sets."""
        self.number = number
        name, *sections = split(Part(code, 1), "/")
        called = self._name(name)
        groups: list[Group] = []
        said: dict[str, Part] = {}
        for section in sections:
            if found := _PROPERTY.fullmatch(section.text):
                key = found[1].lower()
                if key not in ("warmup", "superset", "progress"):
                    self._note(section, f"'{key}:' is not read")
                elif key in said:
                    self._note(section, f"a second '{key}:': this one counts")
                said[key] = Part(found[2], section.column + found.start(2))
            elif any(group.dose for group in groups) and has_dose(section):
                self._note(section, "further variations of the sets are not read")
            else:
                groups += [self.groups.group(part) for part in sets_of(section)]
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
        sets = [group for group in groups if group.dose]
        usual = self.groups.usual(name, [group for group in groups if not group.dose], sets)
        dosed = [(group.dose, group.over(usual)) for group in sets if group.dose]
        if not dosed:
            self._note(name, "no sets such as 3x5, so the line is not used")
            return None
        if sum(dose.sets for dose, _ in dosed) > MOST_SETS:
            self._note(name, f"more than {MOST_SETS} sets, so the line is not used")
            return None
        self.groups.note_unlike([group for _, group in dosed])
        movement = self.guesses.find(called, self.number, name.column)
        if movement and (other := {dose.unit for dose, _ in dosed} - {"reps", movement.unit}):
            self._note(
                name, f"{movement.name} counts {movement.unit}: its {other.pop()} are read so"
            )
        parts = [
            make(movement, called, _in_units(dose, movement), group.at, self.unit)._replace(
                rest_seconds=group.rest
            )
            for dose, group in dosed
        ]
        return joined(parts)

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
        for piece in sets_of(part):
            group = self.groups.group(piece)
            if group.dose is None:
                self._note(piece, f"'{piece.text[:40]}' names no lighter sets such as 1x5")
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
        arguments = Part((call[2] or "") if call else "", 1)
        given = [piece.text for piece in sets_of(arguments)]
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
