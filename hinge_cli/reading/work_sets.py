"""Reads the sets of an exercise that are written one by one, where they differ."""

from __future__ import annotations

from hinge_cli.catalog import Movement
from hinge_cli.plan import Exercise
from hinge_cli.reading.dose import MOST_UNITS, Dose, read_dose
from hinge_cli.reading.exercises import joined, make
from hinge_cli.reading.fields import Fields
from hinge_cli.reading.loads import LoadReader
from hinge_cli.yaml_reader import Node

KEYS = ["reps", "rir", "rpe", "load"]


class SetReader(LoadReader):
    """Reads lists of sets; what is wrong is recorded in the document."""

    def joined(
        self, node: Node, movement: Movement | None, name: str, unit: str
    ) -> Exercise | None:
        """The exercise that sets make together; None where there are none to use."""
        parts: list[Exercise] = []
        silent: list[int] = []  # the sets of which it is said that nobody knows their reserve
        for item in self.document.list_of(node, "work"):
            fields = self.document.fields(item, "a set", KEYS)
            dose = self._dose(item, fields)
            if dose is None:
                continue
            if contradicts(dose, unit):
                said = f"{fields['reps'].describe()} beside 'unit: {unit}'"
                self.document.problem(fields["reps"], said, "keep one of the two")
            given = fields.get("load")
            load, at = self.load(None if given is None or given.is_null else given)
            if {"rir", "rpe"} & set(fields):
                at = at._replace(rir=self.reserve(fields))
            dose = dose._replace(unit=unit or dose.unit)
            part = make(movement, name, dose, at, self.unit)._replace(load=load)
            if "rir" in fields and fields["rir"].is_null:
                silent.append(len(parts))
                part = part._replace(rir=None)
            parts.append(part)
        if not parts:
            return None
        made = joined(parts)
        work = tuple(
            one._replace(rir=None) if i in silent else one for i, one in enumerate(made.work)
        )
        return made._replace(work=work)

    def _dose(self, item: Node, fields: Fields) -> Dose | None:
        reps = fields.get("reps")
        if reps is None:
            if item.kind == "mapping":
                self.document.problem(item, "a set without reps", "add 'reps: 5'")
            return None
        dose = read_dose(f"1x{reps.value}") if reps.kind == "scalar" else None
        if dose and dose.low == dose.high:
            return dose
        if reps.value.removeprefix("-").isdecimal():
            self.document.number(reps, "reps", whole=True, least=1, most=MOST_UNITS)
        else:
            self.document.problem(
                reps, f"the reps of a set must be such as 5, 5+ or 30s, not {reps.describe()}"
            )
        return None


def contradicts(dose: Dose, unit: str) -> bool:
    """Whether repetitions name another unit than the one that is stated; empty states none."""
    return bool(unit) and dose.unit not in ("reps", unit)
