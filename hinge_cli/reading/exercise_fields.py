"""Reads one exercise of the plan document: a line, or a mapping of all that hinge writes."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.naming import find
from hinge_cli.catalog.vocabulary import UNITS
from hinge_cli.plan import Exercise, Load, Progression, RampSet, RunnerUp, Why, WorkSet
from hinge_cli.plan.gym import GRAINS, HEAVIEST_MASS, Mass, read_mass
from hinge_cli.plan.model import ROLES
from hinge_cli.reading.dose import At, Dose, read_at, read_dose, read_line
from hinge_cli.reading.exercises import UNWRITTEN, make
from hinge_cli.reading.fields import FieldReader
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.duration import REST_MOST
from hinge_cli.yaml_reader import Document, Node

MODELS = [progress.LINEAR, progress.DOUBLE, progress.WAVE, progress.REPS]
KEYS = [
    "movement", "name", "pattern", "role", "sets", "reps", "unit", "per_side", "rir", "rpe",
    "rest_seconds", "load", "progression", "locked", "warm_up", "superset", "why", "work",
]  # fmt: skip
# The numbers of a load, and the most that each can be.
_LOAD_NUMBERS = {"value": HEAVIEST_MASS, "percent_1rm": None, "computed": HEAVIEST_MASS}
LOAD_KEYS = ["value", "unit", "percent_1rm", "per_side", "computed", "estimated_from"]
PROGRESSION_KEYS = ["model", "step", "unit", "after_misses", "drop_percent"]
RPE_MOST = 10
_ONCE = Dose(1, 1, 1, "reps", per_side=False, open=False)


class ExerciseReader(FieldReader):
    """Reads exercises; what is wrong is recorded in the document."""

    def __init__(self, document: Document, catalog: Catalog, unit: str) -> None:
        super().__init__(document)
        self.catalog = catalog
        self.unit = unit
        self._named: dict[str, Movement | None] = {}

    def of_line(self, node: Node) -> Exercise | None:
        """The exercise of `Back squat 3x5 @ 80kg`."""
        line = read_line(node.value, self.unit)
        if line is None:
            self.document.problem(
                node,
                "an exercise in one line is NAME SETSxREPS, then @ and a load, % or effort",
                "write Back squat 3x5 @ 80kg",
            )
            return None
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
        work = self._work(fields)
        dose = self._dose(fields, node, work)
        load, at = self._load(fields.get("load"))
        if "rir" in fields or "rpe" in fields:
            at = at._replace(rir=self._reserve(fields))
        made = make(movement, name, dose, at, self.unit)
        if "rir" in fields and fields["rir"].is_null:
            made = made._replace(rir=None)
        made = made._replace(
            role=self.one_of(fields, "role", list(ROLES)) or made.role,
            per_side=self.truth(fields, "per_side", default=made.per_side),
            rest_seconds=self.whole(fields, "rest_seconds", most=REST_MOST),
            load=load,
            progression=self._progression(fields.get("progression")),
            locked=self.truth(fields, "locked", default=False),
            warm_up=self._warm_up(fields),
            superset=self.text(fields, "superset") or None,
            why=self._why(fields.get("why")),
            work=work,
        )
        return self._renamed(fields, movement, made)

    def _renamed(
        self, fields: dict[str, Node], movement: Movement | None, exercise: Exercise
    ) -> Exercise:
        """The exercise without what hinge said of another, whose name still stands beside it."""
        if "movement" not in fields or "name" not in fields or fields["name"].kind != "scalar":
            return exercise
        named = self.movement(fields["name"].value)
        if named is None or named is movement:
            return exercise
        load = exercise.load
        if load and load.computed is not None:
            load = Load(load.value, load.unit, None)
        return exercise._replace(load=load, warm_up=(), why=UNWRITTEN)

    def movement(self, name: str) -> Movement | None:
        """The movement that a name means beyond doubt."""
        if name in self.catalog:
            return self.catalog[name]
        if name not in self._named:
            named = find(name, self.catalog)
            self._named[name] = None if named.guessed else named.movement
        return self._named[name]

    def _dose(self, fields: dict[str, Node], node: Node, work: tuple[WorkSet, ...]) -> Dose:
        reps = fields.get("reps")
        sets = self.whole(fields, "sets", least=1) if "sets" in fields else len(work)
        if work and reps is None:
            counts = [one.reps for one in work]
            return _ONCE._replace(sets=len(work), low=min(counts), high=max(counts))
        if work and sets and sets != len(work):
            self.document.problem(
                fields["sets"], f"{sets} sets, and {len(work)} in 'work'", "keep one of the two"
            )
        if not sets or reps is None:
            told = ("sets" in fields and not sets) or ("work" in fields and fields["work"].items)
            if not told:  # else what is wrong with them is said
                self.document.problem(
                    node, "an exercise without sets and reps", "add sets and reps"
                )
            return _ONCE
        dose = read_dose(f"{sets}x{reps.value}") if reps.kind == "scalar" else None
        if dose is None:
            self.document.problem(
                reps, f"reps must be such as 5, 5-8, 5+ or 30s, not {reps.describe()}"
            )
            return _ONCE
        unit = self.one_of(fields, "unit", list(UNITS))
        return dose._replace(unit=unit) if unit else dose

    def _reserve(self, fields: dict[str, Node]) -> int | None:
        key = "rir" if "rir" in fields else "rpe"
        if fields[key].is_null:
            return None
        number = self.document.number(fields[key], key, most=RPE_MOST)
        if number is None:
            return None
        return int(number if key == "rir" else RPE_MOST - number)

    def _load(self, node: Node | None) -> tuple[Load | None, At]:
        """The load as it is written, and what it says of the sets."""
        if node is None:
            return None, At()
        if node.kind == "scalar":
            at = read_at(node.value, self.unit)
            if at is None:
                self.document.problem(
                    node, f"load must be such as 80kg or 75%, not {node.describe()}"
                )
                return None, At()
            value = self._value(at.load)
            return Load(value, self.unit, at.percent), at
        fields = self.document.fields(node, "a load", LOAD_KEYS)
        fields = {key: value for key, value in fields.items() if not value.is_null}
        unit = self.one_of(fields, "unit", list(GRAINS)) or self.unit
        numbers = {
            key: self.document.number(fields[key], key, most=most)
            for key, most in _LOAD_NUMBERS.items()
            if key in fields
        }
        plates = (
            self.document.list_of(fields["per_side"], "per_side") if "per_side" in fields else []
        )
        masses = [(plate, read_mass(plate.value, unit)) for plate in plates]
        for plate, mass in masses:
            if mass is None:
                self.document.problem(plate, f"a plate must be a weight, not {plate.describe()}")
        load = Load(
            numbers.get("value"),
            unit,
            numbers.get("percent_1rm"),
            tuple(mass for _, mass in masses if mass is not None),
            numbers.get("computed"),
            self.text(fields, "estimated_from") or None,
        )
        value = numbers.get("value")
        return load, At(Mass(value, unit) if value else None, numbers.get("percent_1rm"))

    def _value(self, mass: Mass | None) -> float | None:
        return None if mass is None else round(mass.grains / GRAINS[self.unit], 2)

    def _progression(self, node: Node | None) -> Progression | None:
        if node is None or (node.kind == "scalar" and node.value == "none"):
            return None
        fields = self.document.fields(node, "a progression", PROGRESSION_KEYS)
        if not fields:
            return None
        step = fields.get("step")
        return Progression(
            self.one_of(fields, "model", MODELS) or progress.DOUBLE,
            None if step is None or step.is_null else self.document.number(step, "step"),
            self.one_of(fields, "unit", list(GRAINS)) or self.unit,
            self.whole(fields, "after_misses", least=1) or progress.MISSES,
            self.whole(fields, "drop_percent", most=100) or progress.DROP_PERCENT,
        )

    def _warm_up(self, fields: dict[str, Node]) -> tuple[RampSet, ...]:
        sets = []
        for node in self.items(fields, "warm_up"):
            parts = self.document.fields(node, "a lighter set", ["reps", "load"])
            reps = self.whole(parts, "reps", least=1)
            load = (
                self.document.number(parts["load"], "load", most=HEAVIEST_MASS)
                if "load" in parts
                else None
            )
            if reps and load:
                sets.append(RampSet(reps, load))
        return tuple(sets)

    def _work(self, fields: dict[str, Node]) -> tuple[WorkSet, ...]:
        sets = []
        for node in self.items(fields, "work"):
            parts = self.document.fields(node, "a set", ["reps", "rir", "load"])
            reps = self.whole(parts, "reps", least=1)
            if reps:
                rir = self._reserve(parts) if "rir" in parts else None
                given = parts.get("load")
                load, _ = self._load(None if given is None or given.is_null else given)
                sets.append(WorkSet(reps, rir, load))
        return tuple(sets)

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
