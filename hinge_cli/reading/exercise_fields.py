"""Reads one exercise of the plan document: a line, or a mapping of all that hinge writes."""

from __future__ import annotations

from dataclasses import replace

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.naming import find
from hinge_cli.catalog.vocabulary import PATTERNS, UNITS
from hinge_cli.plan import Exercise, Load, Progression, RampSet, RunnerUp, Why
from hinge_cli.plan.gym import GRAINS, HEAVIEST_MASS
from hinge_cli.plan.model import ROLES
from hinge_cli.reading.dose import (
    MOST_SETS,
    Dose,
    complaint,
    is_load_or_effort,
    read_dose,
    read_line,
    read_rest,
)
from hinge_cli.reading.exercises import UNWRITTEN, make
from hinge_cli.reading.fields import Fields
from hinge_cli.reading.loads import LoadReader
from hinge_cli.reading.work_sets import SetReader, contradicts
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.duration import REST_MOST
from hinge_cli.yaml_reader import Document, Node

MODELS = [progress.LINEAR, progress.DOUBLE, progress.WAVE, progress.REPS]
KEYS = [
    "movement", "name", "pattern", "role", "sets", "reps", "unit", "per_side", "rir", "rpe",
    "rest_seconds", "rest", "load", "progression", "locked", "warm_up", "superset", "why", "work",
]  # fmt: skip
PROGRESSION_KEYS = ["model", "step", "unit", "after_misses", "drop_percent"]
_ONCE = Dose(1, 1, 1, "reps", per_side=False, open=False)


class ExerciseReader(LoadReader):
    """Reads exercises; what is wrong is recorded in the document, what is lost in `notes`."""

    def __init__(self, document: Document, notes: Document, catalog: Catalog, unit: str) -> None:
        super().__init__(document, unit)
        self.notes = notes
        self.catalog = catalog
        self.sets = SetReader(document, unit)
        self._named: dict[str, Movement | None] = {}

    def of_line(self, node: Node) -> Exercise | None:
        """The exercise of `Back squat 3x5 @ 80kg`."""
        # Blanks of any kind part words; whatever else is no text has no place in a name.
        text = self.document.text(replace(node, value=" ".join(node.value.split())), "an exercise")
        if text is None:
            return None
        line = read_line(text, self.unit)
        if line is None:
            self.document.problem(node, *complaint(text, self.unit))
            return None
        if is_load_or_effort(line.said):
            message = f"'@ {line.said}' may be a load or an effort"
            either = f"write {line.said}{self.unit} or RPE{line.said}"
            self.document.problem(node, message, either)
        return make(self.movement(line.name), line.name, line.dose, line.at, self.unit)

    def of_fields(self, node: Node) -> Exercise | None:
        """The exercise of a mapping; None where it has no movement."""
        fields = self.document.fields(node, "an exercise", KEYS)
        if node.kind != "mapping":
            return None
        fields = {key: value for key, value in fields.items() if not value.is_null or key == "rir"}
        named = fields.get("movement") or fields.get("name")
        if named is None or (named.kind == "scalar" and not named.value.strip()):
            self.document.problem(node, "an exercise without a movement", "add 'movement: ...'")
            return None
        name = self.document.text(named, "movement") or ""
        movement = self.movement(name)
        made = self._made(fields, node, movement, name)
        made = made._replace(
            role=self.one_of(fields, "role", list(ROLES)) or made.role,
            per_side=self.truth(fields, "per_side", default=made.per_side),
            rest_seconds=self._rest(fields),
            progression=self._progression(fields.get("progression")),
            locked=self.truth(fields, "locked", default=False),
            warm_up=self._warm_up(fields),
            superset=self.text(fields, "superset") or None,
            why=self._why(fields.get("why")),
        )
        called = self.text(fields, "name") if movement is None else ""
        # What it was called when it was first written; a known name says that the id is misspelt.
        if called and self.movement(called) is None:
            made = made._replace(name=called)
        self._note_pattern(fields, movement)
        return self._renamed(fields, movement, made)

    def _note_pattern(self, fields: Fields, movement: Movement | None) -> None:
        """Notes a pattern that is not the movement's, which is what counts."""
        pattern = self.one_of(fields, "pattern", list(PATTERNS))
        called = self.movement(self.text(fields, "name")) if "name" in fields else None
        of_other = called and called.pattern == pattern  # of which another note tells
        if movement and pattern and pattern != movement.pattern and not of_other:
            said = f"{movement.id} counts as {movement.pattern}, not as the '{pattern}' beside it"
            self.notes.problem(fields["pattern"], said)

    def _made(self, fields: Fields, node: Node, movement: Movement | None, name: str) -> Exercise:
        """The exercise of the sets that are written: alike, or one by one as `work`."""
        unit = self.one_of(fields, "unit", list(UNITS))
        work = self.sets.joined(fields["work"], movement, name, unit) if "work" in fields else None
        dose = self._dose(fields, node, work)
        if dose:
            self._contradiction(fields, dose, unit)
            dose = dose._replace(unit=unit or dose.unit)
        load, at = self.load(fields.get("load"))
        stated, reserve = bool({"rir", "rpe"} & fields.keys()), self.reserve(fields)
        if work is None:
            at = at._replace(rir=reserve if stated else at.rir)
            made = make(movement, name, dose or _ONCE, at, self.unit)._replace(load=load)
        else:
            made = work._replace(load=load or work.load)
        return made._replace(rir=reserve) if stated else made

    def _renamed(self, fields: Fields, movement: Movement | None, exercise: Exercise) -> Exercise:
        """The exercise without what hinge said of another, whose name still stands beside it."""
        if "movement" not in fields or "name" not in fields or fields["name"].kind != "scalar":
            return exercise
        named = self.movement(fields["name"].value)
        if named is None or named is movement:
            return exercise
        if movement:
            lost = "; the lighter sets are left out" if exercise.warm_up else ""
            said = f"'{movement.id}' counts, not '{fields['name'].value}' beside it{lost}"
            self.notes.problem(fields["name"], said, "let 'movement' and 'name' mean one movement")
        work = tuple(one._replace(load=_bare(one.load)) for one in exercise.work)
        return exercise._replace(load=_bare(exercise.load), work=work, warm_up=(), why=UNWRITTEN)

    def movement(self, name: str) -> Movement | None:
        """The movement that a name means beyond doubt."""
        if name in self.catalog:
            return self.catalog[name]
        if name not in self._named:
            named = find(name, self.catalog)
            self._named[name] = None if named.guessed else named.movement
        return self._named[name]

    def _dose(self, fields: Fields, node: Node, work: Exercise | None) -> Dose | None:
        """The dose that sets and repetitions state; None where `work` says it, or nothing does."""
        reps, stated = fields.get("reps"), "sets" in fields
        sets = self.whole(fields, "sets", least=1, most=MOST_SETS) if stated else work and work.sets
        if work and stated and sets and sets != work.sets:
            self.document.problem(
                fields["sets"], f"{sets} sets, and {work.sets} in 'work'", "keep one of the two"
            )
        if not sets or reps is None:
            told = work or (stated and not sets) or ("work" in fields and fields["work"].items)
            if not told:  # else what is wrong with them is said
                self.document.problem(
                    node, "an exercise without sets and reps", "add sets and reps"
                )
            return None
        dose = read_dose(f"{sets}x{reps.value}") if reps.kind == "scalar" else None
        if dose is None:
            self.document.problem(
                reps, f"reps must be such as 5, 5-8, 5+ or 30s, not {reps.describe()}"
            )
        elif work and dose.reps != work.reps:
            self.document.problem(
                reps, f"{dose.reps} reps, and {work.reps} in 'work'", "keep one of the two"
            )
        return dose

    def _contradiction(self, fields: Fields, dose: Dose, unit: str) -> None:
        """Records what repetitions say of their unit or sides and a key of its own otherwise."""
        says = [("unit", unit)] if contradicts(dose, unit) else []
        if dose.per_side and "per_side" in fields and fields["per_side"].value == "false":
            says.append(("per_side", "false"))
        for key, value in says:
            said = f"{fields['reps'].describe()} beside '{key}: {value}'"
            self.document.problem(fields["reps"], said, "keep one of the two")

    def _rest(self, fields: Fields) -> int | None:
        """The rest between sets in seconds, whichever key says it."""
        if "rest" not in fields:
            return self.whole(fields, "rest_seconds", most=REST_MOST)
        said = fields["rest"]
        if "rest_seconds" in fields:
            self.document.problem(said, "'rest' beside 'rest_seconds'", "keep one of the two")
            return None
        seconds = read_rest(said.value) if said.kind == "scalar" else None
        if seconds is None or seconds > REST_MOST:
            self.document.problem(
                said, f"rest must be such as 90 s, 2:30 or 2 min, not {said.describe()}"
            )
            return None
        return seconds

    def _progression(self, node: Node | None) -> Progression | None:
        if node is None or (node.kind == "scalar" and node.value == "none"):
            return None
        fields = self.document.fields(node, "a progression", PROGRESSION_KEYS)
        if not fields:
            return None
        step, drop = fields.get("step"), self.whole(fields, "drop_percent", most=100)
        return Progression(
            self.one_of(fields, "model", MODELS) or progress.DOUBLE,
            None if step is None or step.is_null else self.document.number(step, "step"),
            self.one_of(fields, "unit", list(GRAINS)) or self.unit,
            self.whole(fields, "after_misses", least=1) or progress.MISSES,
            progress.DROP_PERCENT if drop is None else drop,
        )

    def _warm_up(self, fields: Fields) -> tuple[RampSet, ...]:
        sets = []
        for node in self.items(fields, "warm_up"):
            parts = self.document.fields(node, "a lighter set", ["reps", "load"])
            for key, example in (("reps", 5), ("load", 40)):
                if key not in parts and node.kind == "mapping":
                    add = f"add '{key}: {example}'"
                    self.document.problem(node, f"a lighter set without {key}", add)
            reps = self.whole(parts, "reps", least=1)
            load = self._lighter(parts["load"]) if "load" in parts else None
            if reps and load:
                sets.append(RampSet(reps, load))
        return tuple(sets)

    def _lighter(self, node: Node) -> float | None:
        """The load of a lighter set, which has one."""
        load = self.document.number(node, "load", most=HEAVIEST_MASS)
        if load == 0:
            self.document.problem(node, "the load of a lighter set must be above 0")
        return load

    def _why(self, node: Node | None) -> Why:
        if node is None:
            return Why((), "")
        fields = self.document.fields(node, "why", ["rules", "text", "runners_up"])
        others = []
        for other in self.items(fields, "runners_up"):
            parts = self.document.fields(other, "a runner-up", ["movement", "why_not"])
            others.append(RunnerUp(self.text(parts, "movement"), self.text(parts, "why_not")))
        rules = [rule.value for rule in self.items(fields, "rules") if rule.kind == "scalar"]
        return Why(tuple(rules), self.text(fields, "text"), tuple(others))


def _bare(load: Load | None) -> Load | None:
    """A load without what hinge derived it from."""
    return load if load is None or load.computed is None else Load(load.value, load.unit, None)
