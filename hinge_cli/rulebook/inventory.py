"""Which loads exist: what bars and plates, dumbbells, kettlebells and stacks can make.

Without a gym of one's own, these are the plates and bars that most gyms have (IWF and powerlifting
sizes); the smallest step of a bar is then 2.5 kg or 5 lb.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from hinge_cli.catalog.movement import Movement
from hinge_cli.catalog.vocabulary import PRESETS
from hinge_cli.plan.gym import GRAINS, Gym, Mass
from hinge_cli.rulebook.duration import BAR_LOADS

PLATES = {"kg": (25, 20, 15, 10, 5, 2.5, 1.25), "lb": (45, 35, 25, 10, 5, 2.5)}
BARS = {
    # Trap bars and safety bars differ from maker to maker: weigh yours.
    "kg": {"barbell": 20, "ez-bar": 10, "ssb-bar": 25, "trap-bar": 20},
    "lb": {"barbell": 45, "ez-bar": 20, "ssb-bar": 55, "trap-bar": 45},
}
# An iron plate of this mass is the first of full diameter; a bar between two of them stands at
# pulling height: 60 kg, 135 lb.
FULL_SIZE = {"kg": 20, "lb": 45}
DUMBBELLS: dict[str, Sequence[int]] = {"kg": range(2, 51, 2), "lb": range(5, 121, 5)}
KETTLEBELLS: dict[str, Sequence[int]] = {
    "kg": range(4, 49, 4),
    "lb": (9, 18, 26, 35, 44, 53, 62, 70, 80, 88, 97, 106),
}
STACK_STEPS: dict[str, dict[str, float]] = {
    "kg": {"cable": 2.5, "machine": 5},
    "lb": {"cable": 5, "machine": 10},
}
# The step of a bar that every gym is supposed to make; half of it is the most by which a load may
# be rounded up.
USUAL_STEP = {"kg": 2.5, "lb": 5}

# What is loaded with any of these has a weight that can be stated.
LOADED = frozenset({*BAR_LOADS, "dumbbell", "kettlebell", "cable", "machine"})
# What is taken as it is and never changed: no load lies between two of them.
FIXED = frozenset({"dumbbell", "kettlebell"})
# The equipment that holds them.
ALL_OF = {
    "dumbbell": frozenset({"dumbbells"}),
    "kettlebell": frozenset({"kettlebell", "kettlebell-pair"}),
}

# More plates than this fit on no sleeve.
PLATES_A_SIDE = 10
# No machine holds more, in kg.
HEAVIEST_STACK = 400

# The loads of a bar are worked out up to a multiple of this, in grains, so that lifts share them.
ROOM = 100 * GRAINS["kg"]
# Loads that differ by no more, in grains, are one: a stated load is rounded to the hundredth.
SLACK = GRAINS["kg"] // 100

Plates = tuple[Mass, ...]


class Makeable(NamedTuple):
    """A load that exists, in grains, and the plates on each side of the bar, the heaviest first."""

    grains: int
    per_side: Plates = ()


def usual_gym(unit: str) -> Gym:
    """What most gyms have, in kg or in lb."""

    def masses(values: Iterable[float]) -> tuple[Mass, ...]:
        return tuple(Mass(float(value), unit) for value in values)

    return Gym(
        bars={name: Mass(float(value), unit) for name, value in BARS[unit].items()},
        plates=tuple((mass, None) for mass in masses(PLATES[unit])),
        full_size=Mass(float(FULL_SIZE[unit]), unit),
        dumbbells=masses(DUMBBELLS[unit]),
        kettlebells=masses(KETTLEBELLS[unit]),
        steps={name: Mass(float(value), unit) for name, value in STACK_STEPS[unit].items()},
    )


def makeable(
    gym: Gym, movement: Movement, equipment: Iterable[str], up_to: int
) -> tuple[Makeable, ...]:
    """The loads that a gym makes for a movement, ascending, up to some grains.

    None for what is loaded with anything else than bars, dumbbells, kettlebells or stacks. A bar
    that starts on the floor carries full-size plates.
    """
    if movement.load in BAR_LOADS:
        first = gym.full_size.grains if movement.from_floor else 0
        bar = bar_of(gym, movement)
        loads = _bar_loads(bar, gym.plates, -(-up_to // ROOM) * ROOM, first) if bar else ()
        return tuple(load for load in loads if load.grains <= up_to)
    if movement.load in FIXED:
        return tuple(
            Makeable(mass.grains) for mass in sorted_masses(implements(gym, movement, equipment))
        )
    step = gym.steps.get(movement.load)
    if step is None:
        return ()
    most = min(up_to, HEAVIEST_STACK * GRAINS["kg"])
    return tuple(Makeable(grains) for grains in range(step.grains, most + 1, step.grains))


def bar_of(gym: Gym, movement: Movement) -> Mass | None:
    """The bar of a lift: its own, else that of the equipment it needs."""
    needed = (movement.id, *movement.needs, *movement.one_of, movement.load)
    return next((gym.bars[name] for name in needed if name in gym.bars), None)


def implements(gym: Gym, movement: Movement, equipment: Iterable[str]) -> tuple[Mass, ...]:
    """The dumbbells or kettlebells a movement is done with: its usual ones if they are there."""
    masses = {"dumbbell": gym.dumbbells, "kettlebell": gym.kettlebells}
    other = "kettlebell" if movement.load == "dumbbell" else "dumbbell"
    have = set(equipment)
    will_do = have & ALL_OF[other] & {*movement.needs, *movement.one_of}
    return masses[other if will_do and not have & ALL_OF[movement.load] else movement.load]


def sorted_masses(masses: Iterable[Mass]) -> list[Mass]:
    """Masses from the lightest to the heaviest, whatever their units."""
    return sorted(masses, key=lambda mass: mass.grains)


def own_step(movement: Movement, unit: str) -> int:
    """The smallest sensible step of a lift, in grains; 0 where it takes none."""
    return round((movement.step[0 if unit == "kg" else 1] or 0) * GRAINS[unit])


def rounding_step(movement: Movement, unit: str) -> int:
    """The step, in grains, by half of which a load may be rounded up at most."""
    return max(own_step(movement, unit), round(USUAL_STEP[unit] * GRAINS[unit]))


def gap(loads: tuple[Makeable, ...]) -> int:
    """The least by which two loads of a gym differ, in grains; 0 where there are not two."""
    return min((b.grains - a.grains for a, b in pairwise(loads)), default=0)


def gap_above(loads: tuple[Makeable, ...], grains: float) -> int:
    """What the load nearest to some grains lacks to the next; 0 where it is the heaviest."""
    near = min(loads, key=lambda load: abs(load.grains - grains))
    above = (load.grains for load in loads if load.grains > near.grains)
    return next((heavier - near.grains for heavier in above), 0)


def nearest(
    loads: tuple[Makeable, ...], target: float, step: int, *, down: bool = False
) -> Makeable | None:
    """The makeable load nearest to a target, in grains; None where even the lightest is too heavy.

    Never more than half a step above the target, and with `down` not above it at all.
    """
    from bisect import bisect_right  # late: without maxima no load is known

    i = bisect_right(loads, target, key=lambda load: load.grains)
    below = loads[i - 1] if i else None
    above = loads[i] if i < len(loads) and not down else None
    if above is None or above.grains - target > step / 2:
        return below
    nearer_below = below is not None and target - below.grains <= above.grains - target
    return below if nearer_below else above


def lighter(movement: Movement | None, unit: str, share: float, work: int) -> int:
    """A share of a work weight as a usual gym loads it: less than the work, all in grains.

    Where it is not known what the gym has, it is a multiple of the smallest step.
    """
    target = work * share
    loads = makeable(usual_gym(unit), movement, PRESETS["gym"], work - SLACK) if movement else ()
    if movement and loads:
        return (nearest(loads, target, rounding_step(movement, unit)) or loads[0]).grains
    step = (movement and own_step(movement, unit)) or round(USUAL_STEP[unit] * GRAINS[unit])
    return max(round(target / step), 1) * step


def exactly(loads: Iterable[Makeable], grains: int) -> Makeable | None:
    """The one of the loads that weighs so much, to the hundredth of a kilogram."""
    return next((load for load in loads if abs(load.grains - grains) <= SLACK), None)


def can_make(gym: Gym, movement: Movement, equipment: Iterable[str], grains: int) -> bool:
    """Whether a gym makes exactly this load, to the hundredth of a kilogram."""
    return exactly(makeable(gym, movement, equipment, grains + SLACK), grains) is not None


def _handier(one: Plates, other: Plates) -> bool:
    """Whether plates are fewer than others, or as few and begin with a heavier one."""
    if len(one) != len(other):
        return len(one) < len(other)
    return [mass.grains for mass in one] > [mass.grains for mass in other]


@lru_cache(maxsize=64)
def _bar_loads(
    bar: Mass, plates: tuple[tuple[Mass, int | None], ...], up_to: int, first: int
) -> tuple[Makeable, ...]:
    """Every load of a bar with pairs of plates, each with the fewest plates that make it.

    The heaviest pair has at least the grains of `first`; where that is 0, the bar may be empty.
    """
    room = (up_to - bar.grains) // 2
    sums: dict[int, Plates] = {0: ()} if room >= 0 else {}
    for mass, pairs in sorted(plates, key=lambda plate: -plate[0].grains):
        most = PLATES_A_SIDE if pairs is None else min(pairs, PLATES_A_SIDE)
        for total, used in list(sums.items()):
            if not used and mass.grains < first:
                continue
            for n in range(1, min(most, PLATES_A_SIDE - len(used)) + 1):
                more = total + n * mass.grains
                if more > room:
                    break
                ours = used + (mass,) * n
                if more not in sums or _handier(ours, sums[more]):
                    sums[more] = ours
    return tuple(
        Makeable(bar.grains + 2 * total, sums[total])
        for total in sorted(sums)
        if sums[total] or not first
    )
