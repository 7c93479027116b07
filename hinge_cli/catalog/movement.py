"""What the catalog knows of one movement."""

from collections.abc import Set
from typing import NamedTuple

from hinge_cli.catalog.vocabulary import LEVELS


class Movement(NamedTuple):
    """The facts of one movement, in the words of `vocabulary`.

    `dose` is the sensible range of one set in `unit`s; `seconds_each` is the time one unit takes.
    `step` is the smallest sensible load step as (kg, lb), None where load does not step.
    `load_reference` is (lift, low, high): the 1RM as a share of that lift's. One `from_floor`
    starts with the bar resting there.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    pattern: str
    secondary_patterns: tuple[str, ...]
    drill: bool
    founding: bool
    level: str
    skill: int
    cost: int
    needs: tuple[str, ...]
    one_of: tuple[str, ...]
    load: str
    primary: tuple[str, ...]
    synergists: tuple[str, ...]
    stabilizers: tuple[str, ...]
    kind: str
    dominance: str
    sides: str
    axial: str
    shear: str
    unit: str
    dose: tuple[int, int]
    seconds_each: float
    step: tuple[float | None, float | None]
    load_reference: tuple[str, float, float] | None
    from_floor: bool
    mobility: tuple[str, ...]
    avoid_if: tuple[str, ...]
    caution_if: tuple[str, ...]
    leads_to: tuple[str, ...]
    note: str

    @property
    def spoken(self) -> str:
        """The name as it stands within a sentence."""
        return spoken(self.name)

    def lacks(self, have: Set[str]) -> list[tuple[str, ...]]:
        """The equipment that is missing; where one of several would do, all of these."""
        missing: list[tuple[str, ...]] = [(i,) for i in self.needs if i not in have]
        if self.one_of and not any(item in have for item in self.one_of):
            missing.append(self.one_of)
        return missing

    def levels_above(self, level: str) -> int:
        """How many levels it stands above one; negative below."""
        return LEVELS.index(self.level) - LEVELS.index(level)

    @property
    def per_side(self) -> bool:
        """Whether the dose is for one side and done twice."""
        return self.sides == "each"

    @property
    def counts_as_training(self) -> bool:
        """Whether a set is real work for its pattern: no drill, no jump, no throw."""
        return not self.drill and not (self.kind == "power" and self.load in _THROWN)


def spoken(name: str) -> str:
    """A name as it stands within a sentence: `barbell Romanian deadlift`, `GHD hip raise`."""
    first = name.split()[0]
    if first in _NAMED_AFTER or not first[1:2].islower():
        return name
    return name[0].lower() + name[1:]


# First words that are people, places and peoples, and stay as they are.
_NAMED_AFTER = frozenset(
    {"Arnold", "Bulgarian", "Copenhagen", "Cossack", "Nordic", "Pallof", "Pendlay"}
    | {"Smith-machine", "Turkish", "Zercher"}
)

# Fast work without a load to progress: jumps and throws prepare for lifting, and do not replace it.
_THROWN = ("bodyweight", "medicine-ball")


class Fault(NamedTuple):
    """Something that goes wrong, and what to do about it."""

    fault: str
    remedy: str


class Words(NamedTuple):
    """How a movement is explained to the person who does it."""

    purpose: str
    setup: tuple[str, ...]
    cues: tuple[str, ...]
    faults: tuple[Fault, ...]
    everyday: str
