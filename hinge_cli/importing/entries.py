"""Makes a movement of the catalog from a record.

The database says nothing of doses, costs or limitations. They come from the movements of the
catalog that are most alike: the nearest gives its numbers, and whom any of the nearest few is not
for, the new movement is not for either.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import LEVELS, SPINE
from hinge_cli.importing.equipment import Gear
from hinge_cli.importing.mapping import Muscles, level
from hinge_cli.importing.names import normal, says
from hinge_cli.importing.records import Record
from hinge_cli.importing.safety import warned
from hinge_cli.importing.wording import words

KIN = 3  # so many alike movements have a say in what is unsafe

_FAST = (
    "clean", "snatch", "jerk", "push press", "high pull", "swing", "thruster", "speed", "throw",
    "jump", "hop", "bound", "sprint", "slam", "plyo", "kipping",
)  # fmt: skip
_NOT_FAST = ("clean deadlift", "snatch deadlift", "shrug", "clean grip", "wind sprint",
             "mountain climber", "isometric")  # fmt: skip
_HELD = ("plank", "bridge", "isometric", "hold", "vacuum")
_EACH = ("single arm", "single leg", "side bend", "side bridge", "side plank", "wood chop", "chop",
         "pallof", "windmill", "concentration", "get up", "bent press", "kickback")  # fmt: skip
_BY_TURNS = ("alternate", "alternating", "walking", "see saw", "seesaw")
# Words that say what others say in the catalog's names, to find what is most alike.
_READS_LIKE = {
    "crunch": "sit up",
    "jackknife": "sit up",
    "reverse crunch": "hanging knee raise",
    "hip raise": "hanging knee raise",
    "leg raise": "hanging knee raise",
    "pull in": "hanging knee raise",
    "tuck": "hanging knee raise",
    "twist": "chop",
    "side bend": "chop",
    "windmill": "get up",
    "fallout": "rollout",
    "upright row": "lateral raise",
    "shrug": "lateral raise",
}
_TELLS_LITTLE = {
    "barbell", "dumbbell", "kettlebell", "cable", "band", "machine", "smith", "bodyweight",
    "a", "and", "of", "off", "on", "the", "to", "with",
}  # fmt: skip
_KNEE = {"quads", "hamstrings", "calves"}
_HIP = {"glutes", "adductors", "abductors", "hip-flexors"}


def make(
    record: Record, movement_id: str, pattern: str, gear: Gear, muscles: Muscles, catalog: Catalog
) -> tuple[Movement, Movement]:
    """The new movement, and the one of the catalog that it took most from."""
    name = normal(record.name)
    kind = _kind(record, name, pattern)
    kin = _kin(name, pattern, kind, gear, muscles, catalog)
    nearest = kin[0]
    leaps = record.category == "plyometrics" and gear.load == "bodyweight"
    avoid, warned_level = warned(name, muscles.primary, leaps=leaps)
    avoid_if = {*avoid, *(limit for other in kin for limit in other.avoid_if)}
    caution_if = {limit for other in kin for limit in other.caution_if} - avoid_if
    movement = nearest._replace(
        id=movement_id,
        name=record.name,
        aliases=(),
        pattern=pattern,
        secondary_patterns=(),
        drill=False,
        founding=False,
        level=level(record, max(warned_level, nearest.level, key=LEVELS.index)),
        skill=_grade([other.skill for other in kin]),
        cost=_grade([other.cost for other in kin]),
        needs=gear.needs,
        one_of=(),
        load=gear.load,
        primary=muscles.primary,
        synergists=muscles.synergists,
        stabilizers=(),
        kind=kind if kind != "isometric" or nearest.kind == "isometric" else "strength",
        dominance=_dominance(pattern, muscles, nearest),
        sides=_sides(name, pattern),
        axial=SPINE[_grade([SPINE.index(other.axial) for other in kin])],
        shear=SPINE[_grade([SPINE.index(other.shear) for other in kin])],
        step=_step(gear.load, nearest, catalog),
        load_reference=None,
        from_floor=nearest.from_floor and gear.load == nearest.load,
        avoid_if=tuple(sorted(avoid_if)),
        caution_if=tuple(sorted(caution_if)),
        leads_to=(),
        note="",
    )
    return movement, nearest


def fields(movement: Movement) -> dict[str, Any]:
    """A movement as the fields of a catalog entry, in the order of the shipped file."""
    low, high = movement.dose
    muscles = {"primary": movement.primary, "synergists": movement.synergists}
    steps = zip(("kg", "lb"), movement.step, strict=True)
    entry = {
        "name": movement.name,
        "pattern": movement.pattern,
        "level": movement.level,
        "skill": movement.skill,
        "cost": movement.cost,
        "needs": list(movement.needs),
        "load": movement.load,
        "muscles": {role: list(names) for role, names in muscles.items() if names},
        "kind": movement.kind if movement.kind != "strength" else None,
        "dominance": movement.dominance,
        "sides": movement.sides if movement.sides != "both" else None,
        "spine": {"axial": movement.axial, "shear": movement.shear},
        "dose": {movement.unit: [low, high], "each": movement.seconds_each},
        "step": {unit: step for unit, step in steps if step is not None},
        "from_floor": movement.from_floor,
        "mobility": list(movement.mobility),
        "avoid_if": list(movement.avoid_if),
        "caution_if": list(movement.caution_if),
    }
    return {key: value for key, value in entry.items() if value} | words(movement)


def _kin(
    name: str, pattern: str, kind: str, gear: Gear, muscles: Muscles, catalog: Catalog
) -> list[Movement]:
    """The movements of a pattern most alike, the nearest first: by name, muscles and load."""
    other_words = [others for word, others in _READS_LIKE.items() if says(name, word)]
    named = set(" ".join([name, *other_words]).split()) - _TELLS_LITTLE

    def unlike(movement: Movement) -> tuple[float, ...]:
        names = set(normal(movement.name).split()) - _TELLS_LITTLE
        theirs, ours = set(movement.primary), set(muscles.primary)
        lifts_it = movement.load == gear.load or bool(set(gear.needs) & set(movement.one_of))
        return (
            movement.kind != kind,
            kind == "power" and not lifts_it,  # a bar and a bell are snatched in different doses
            -3 * len(names & named) / max(1, len(names | named))
            - 2 * len(theirs & ours) / len(theirs | ours)
            - lifts_it,
        )

    alike = [m for m in catalog if m.pattern == pattern and not m.drill]
    return sorted(alike or catalog, key=unlike)[:KIN]


def _kind(record: Record, name: str, pattern: str) -> str:
    fast = record.category == "plyometrics" or _any(name, _FAST)
    if fast and not _any(name, _NOT_FAST):
        return "power"
    if pattern == "core" and (record.force == "static" or _any(name, _HELD)):
        return "isometric"
    return "strength"


def _sides(name: str, pattern: str) -> str:
    if _any(name, _BY_TURNS):
        return "alternating"
    return "each" if pattern == "lunge" or _any(name, _EACH) else "both"


def _dominance(pattern: str, muscles: Muscles, nearest: Movement) -> str:
    if pattern != "accessory":
        return nearest.dominance
    if _HIP & set(muscles.primary):
        return "hip"
    return "knee" if _KNEE & set(muscles.primary) else "upper"


def _step(load: str, nearest: Movement, catalog: Catalog) -> tuple[float | None, float | None]:
    """The step of the nearest movement where it lifts the same, else the smallest for the load."""
    if nearest.load == load:
        return nearest.step
    steps = [m.step for m in catalog if m.load == load and m.step[0] is not None]
    none = (None, None)
    return none if load == "bodyweight" else min(steps, key=lambda s: s[0] or 0, default=none)


def _grade(grades: list[int]) -> int:
    """The grade of the nearest, which comes first, or the middle one where that is higher."""
    return max(grades[0], sorted(grades)[len(grades) // 2])


def _any(name: str, words: Iterable[str]) -> bool:
    return any(says(name, word) for word in words)
