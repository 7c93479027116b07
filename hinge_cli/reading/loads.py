"""Reads what sets of the plan document are done with, and what they leave in reserve."""

from __future__ import annotations

from hinge_cli.plan import Load
from hinge_cli.plan.gym import GRAINS, HEAVIEST_MASS, in_unit, read_mass
from hinge_cli.plan.lifted import RPE_MOST
from hinge_cli.reading.dose import At, read_at
from hinge_cli.reading.fields import FieldReader, Fields
from hinge_cli.rulebook.loading import RIR_MOST
from hinge_cli.yaml_reader import Document, Node

# The numbers of a load, and the most that each can be.
_NUMBERS = {"value": HEAVIEST_MASS, "percent_1rm": None, "computed": HEAVIEST_MASS}
KEYS = ["value", "unit", "percent_1rm", "per_side", "computed", "estimated_from"]


class LoadReader(FieldReader):
    """Reads loads, in `unit` where they name none; what is wrong is recorded in the document."""

    def __init__(self, document: Document, unit: str) -> None:
        super().__init__(document)
        self.unit = unit

    def reserve(self, fields: Fields) -> int | None:
        """What `rir` or `rpe` leaves in reserve; None where they are null or missing."""
        said = {key: fields[key] for key in ("rir", "rpe") if key in fields}
        told: dict[str, int] = {}
        for key, node in said.items():
            most = RIR_MOST if key == "rir" else RPE_MOST
            number = None if node.is_null else self.document.number(node, key, most=most)
            if number is not None:
                told[key] = int(number if key == "rir" else RPE_MOST - number)
        if len(set(told.values())) > 1:
            wrong = f"'rpe: {said['rpe'].value}' beside 'rir: {said['rir'].value}'"
            self.document.problem(said["rpe"], wrong, "keep one of the two")
        return next(iter(told.values()), None)

    def load(self, node: Node | None) -> tuple[Load | None, At]:
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
            value = in_unit(at.load.grains, self.unit) if at.load else None
            return Load(value, self.unit, at.percent), at
        fields = self.document.fields(node, "a load", KEYS)
        fields = {key: value for key, value in fields.items() if not value.is_null}
        unit = self.one_of(fields, "unit", list(GRAINS)) or self.unit
        numbers = {
            key: self.document.number(fields[key], key, most=most)
            for key, most in _NUMBERS.items()
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
        return load, At(percent=load.percent_1rm)
