"""What a gym has to lift: bars, plates, dumbbells, kettlebells, the steps of its stacks."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

# A pound is 0.45359237 kg exactly, so in hundredths of a microgram both units are whole numbers to
# their third decimal, and no sum of plates is ever a rounding error away from another.
GRAINS = {"kg": 100_000_000_000, "lb": 45_359_237_000}
UNITS = tuple(GRAINS)

# Nothing that is lifted weighs more, in whatever unit.
HEAVIEST_MASS = 9999
_MASS = r"([0-9]{1,4}(?:\.[0-9]{1,3})?)\s*(kg|lbs?)?"


class Mass(NamedTuple):
    """So many kilograms or pounds."""

    value: float
    unit: str

    @property
    def grains(self) -> int:
        """The mass in hundredths of a microgram."""
        return round(self.value * GRAINS[self.unit])

    def __str__(self) -> str:
        return f"{self.value:g} {self.unit}"


class Gym(NamedTuple):
    """The inventory of a gym.

    `bars` are by equipment (`barbell`) or by movement, where one lift has a bar of its own.
    `plates` come with the number of pairs, None for plenty. `full_size` is the lightest plate that
    holds a bar at pulling height. `steps` are those of weight stacks, by `machine` and `cable`.
    """

    bars: Mapping[str, Mass]
    plates: tuple[tuple[Mass, int | None], ...]
    full_size: Mass
    dumbbells: tuple[Mass, ...]
    kettlebells: tuple[Mass, ...]
    steps: Mapping[str, Mass]


def read_mass(text: str, unit: str) -> Mass | None:
    """The mass that `20`, `20kg` or `45 lb` names, in `unit` where it names none; None for others.

    Nothing weighs nothing: zero is no mass.
    """
    found = re.fullmatch(_MASS, text.strip(), re.IGNORECASE)
    if found is None or float(found[1]) == 0:
        return None
    return Mass(float(found[1]), found[2].lower()[:2] if found[2] else unit)


def in_unit(grains: float, unit: str) -> float:
    """A mass in kg or lb, to the hundredth."""
    return round(grains / GRAINS[unit], 2)


def plain_mass(mass: Mass, unit: str) -> float | str:
    """A mass as files write it: a bare number in `unit`, with its own unit otherwise."""
    if mass.unit != unit:
        return f"{mass.value:g}{mass.unit}"
    return plain_number(mass.value)


def plain_number(value: float) -> float:
    """A number without a decimal point where it needs none."""
    return int(value) if value == int(value) else value


def gym_document(gym: Gym, unit: str) -> dict[str, Any]:
    """The gym as it stands in a plan or profile: bare numbers are in `unit`."""

    def plain(mass: Mass) -> float | str:
        return plain_mass(mass, unit)

    counted = any(pairs is not None for _, pairs in gym.plates)
    return {
        "bars": {name: plain(mass) for name, mass in gym.bars.items()},
        "plates": {plain(mass): pairs for mass, pairs in gym.plates}
        if counted
        else [plain(mass) for mass, _ in gym.plates],
        "full_size_plates_from": plain(gym.full_size),
        "dumbbells": [plain(mass) for mass in gym.dumbbells],
        "kettlebells": [plain(mass) for mass in gym.kettlebells],
        "steps": {name: plain(mass) for name, mass in gym.steps.items()},
    }
