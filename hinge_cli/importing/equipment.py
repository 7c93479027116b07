"""Finds out what an exercise needs: from the database, and from the name where that is vague.

What hinge has no word for is never guessed: a plan must not ask for a tyre in a gym without one.
"""

from typing import NamedTuple

from hinge_cli.importing.names import says
from hinge_cli.importing.records import Record


class Gear(NamedTuple):
    """Items needed and what is lifted, in the catalog's words; `doubt` where a null was read.

    Where hinge has no word for a needed thing, `missing` says so and the rest is empty.
    """

    needs: tuple[str, ...] = ()
    load: str = "bodyweight"
    doubt: str = ""
    missing: str = ""


# Things that hinge's vocabulary has no word for, and the words of names that ask for them.
_NO_WORD = {
    "an exercise ball": ("ball", "physioball"),
    "chains": ("chain",),
    "a loose weight plate": ("plate", "car driver"),
    "strongman equipment": (
        "tire flip", "atlas stone", "keg", "log lift", "circus bell", "yoke", "rickshaw", "axle",
        "conan wheel", "car deadlift", "power stair",
    ),
    "a climbing rope": ("rope climb", "london bridge"),
    "heavy ropes": ("battling rope",),
    "boards": ("board press",),
    "a balance board": ("balance board",),
    "a sledgehammer": ("sledgehammer",),
    "a heavy bag": ("heavy bag",),
    "a wrist roller": ("wrist roller",),
    "a head harness": ("head harness",),
    "a towel or a partner": ("towel", "manual", "partner"),
}  # fmt: skip

_BASE: dict[str, tuple[tuple[str, ...], str]] = {
    "barbell": (("barbell",), "barbell"),
    "e-z curl bar": (("ez-bar",), "barbell"),
    "dumbbell": (("dumbbells",), "dumbbell"),
    "kettlebells": (("kettlebell",), "kettlebell"),
    "cable": (("cable",), "cable"),
    "bands": (("band",), "band"),
    "medicine ball": (("medicine-ball",), "medicine-ball"),
    "body only": ((), "bodyweight"),
}
_VAGUE = ("other", "machine", "body only", "")


class _Word(NamedTuple):
    """A word that names the equipment: instead of the database's, where that is among `where`."""

    words: tuple[str, ...]
    needs: tuple[str, ...]
    load: str
    where: tuple[str, ...] = ("other", "")


_MACHINE = ("machine", "cable", "other", "")
_WORDS = (
    _Word(("double", "two kettlebell", "both arm", "alternating", "seesaw"), ("kettlebell-pair",),
          "kettlebell", ("kettlebells",)),
    _Word(("smith",), ("smith-machine",), "machine", ("machine", "barbell", "other", "")),
    _Word(("trap bar", "hex bar"), ("trap-bar",), "trap-bar", ("barbell", "other", "")),
    _Word(("ez", "ez bar"), ("ez-bar",), "barbell", ("barbell", "other", "")),
    _Word(("landmine", "long bar", "t bar", "linear jammer"), ("barbell", "landmine"), "landmine",
          ("barbell", "other", "machine", "")),
    _Word(("sled", "prowler", "backward drag", "forward drag"), ("sled",), "sled"),
    _Word(("sandbag",), ("sandbag",), "sandbag"),
    _Word(("ab roller",), ("ab-wheel",), "bodyweight"),
    _Word(("suspended", "strap", "ring"), ("rings-or-trx",), "bodyweight"),
    _Word(("reverse hyper", "reverse hyperextension"), ("reverse-hyper-machine",), "machine",
          _MACHINE),
    _Word(("no hyperextension bench",), ("bench",), "bodyweight", _VAGUE),
    _Word(("hyperextension", "back extension"), ("back-extension-bench",), "bodyweight", _VAGUE),
    _Word(("floor glute ham raise", "natural glute ham raise"), (), "bodyweight", _VAGUE),
    _Word(("glute ham raise",), ("ghd",), "bodyweight", _VAGUE),
    _Word(("leg press",), ("leg-press-machine",), "machine", _MACHINE),
    _Word(("hack squat",), ("hack-squat-machine",), "machine", _MACHINE),
    _Word(("leg curl",), ("leg-curl-machine",), "machine", _MACHINE),
    _Word(("leg extension",), ("leg-extension-machine",), "machine", _MACHINE),
    _Word(("shoulder press", "military press"), ("shoulder-press-machine",), "machine",
          ("machine", "other", "")),
    _Word(("chest press", "bench press"), ("chest-press-machine",), "machine",
          ("machine", "other", "")),
    _Word(("row",), ("row-machine",), "machine", ("machine",)),
    _Word(("straight arm pulldown",), ("cable",), "cable", ("cable",)),
    _Word(("pulldown",), ("lat-pulldown-machine",), "cable", ("machine", "cable", "")),
    _Word(("band assisted",), ("band", "pull-up-bar"), "bodyweight"),
    _Word(("pull up", "chin up", "chin", "hanging", "muscle up", "wind sprint"), ("pull-up-bar",),
          "bodyweight", _VAGUE),
    _Word(("bench dip",), ("bench",), "bodyweight", _VAGUE),
    _Word(("dip machine",), ("machine",), "machine", _VAGUE),
    _Word(("dip", "parallel bar"), ("dip-bars",), "bodyweight", _VAGUE),
    _Word(("inverted row", "bodyweight row"), ("rack",), "bodyweight", _VAGUE),
    _Word(("seated band", "with band"), ("band",), "band"),
    _Word(("box", "step up"), ("box",), "bodyweight", ("other", "body only", "")),
    _Word(("barbell", "olympic"), ("barbell",), "barbell"),
    _Word(("dumbbell",), ("dumbbells",), "dumbbell"),
    _Word(("kettlebell",), ("kettlebell",), "kettlebell"),
    _Word(("cable", "pulley"), ("cable",), "cable"),
    _Word(("machine", "leverage"), ("machine",), "machine", ("machine", "other", "")),
    _Word(("bodyweight", "push up", "inverted"), (), "bodyweight", ("other", "")),
)  # fmt: skip

_FREE = ("barbell", "dumbbell", "kettlebell")
_ON_A_BENCH = ("bench", "incline", "decline", "preacher", "flat", "seated", "lying", "prone",
               "supine", "fly", "pullover", "skullcrusher", "spider curl", "jm press", "tate press",
               "anti gravity press")  # fmt: skip
_FROM_A_RACK = ("bench press", "good morning", "pin", "rack pull", "calf raise")
_FROM_THE_FLOOR = ("floor", "hack", "jefferson", "clean", "snatch", "side to side", "deadlift")


def gear(record: Record, name: str, pattern: str) -> Gear:
    """What a record needs whose normal name and pattern are given."""
    asked = f"{name} {record.equipment}".replace("medicine ball", "")
    for thing, words in _NO_WORD.items():
        if _any(asked, words):
            return Gear(missing=f"needs {thing}, which hinge has no word for")
    known = next((w for w in _WORDS if record.equipment in w.where and _any(name, w.words)), None)
    if known is not None:
        needs, load = known.needs, known.load
    elif record.equipment in _BASE:
        needs, load = _BASE[record.equipment]
    elif record.equipment == "machine":
        needs, load = ("machine",), "machine"
    elif record.equipment == "":
        needs, load = (), "bodyweight"
    elif record.equipment == "other":
        return Gear(missing="needs something that neither the database nor its name tells")
    else:
        return Gear(missing=f"needs {record.equipment}, which hinge has no word for")
    needs = (*needs, *_beside(name, needs, load, pattern))
    doubt = f"no equipment is given; taken for {' and '.join(needs) or 'bodyweight'}"
    return Gear(needs, load, "" if record.equipment else doubt)


def _beside(name: str, needs: tuple[str, ...], load: str, pattern: str) -> list[str]:
    """What stands around the load: a bench, a rack, a box, a band."""
    more = []
    free = load in _FREE or "smith-machine" in needs
    pressed = pattern == "horizontal-push" and not says(name, "push up")
    on_a_bench = free and (_any(name, _ON_A_BENCH) or pressed) and not says(name, "floor")
    own_seat = load == "machine" and not free
    leant = not own_seat and _any(name, ("bench", "incline", "decline", "elevated", "preacher"))
    if on_a_bench or leant:
        more.append("bench")
    standing = pattern in ("squat", "lunge", "overhead-press")
    racked = standing and not _any(name, _FROM_THE_FLOOR)
    if needs == ("barbell",) and (racked or pressed or _any(name, _FROM_A_RACK)):
        more.append("rack")
    if _any(name, ("box", "step up")):
        more.append("box")
    if _any(name, ("block", "deficit")):
        more.append("blocks")
    if says(name, "band"):
        more.append("band")
    if load == "bodyweight" and says(name, "dumbbell"):
        more.append("dumbbells")
    return [item for item in more if item not in needs]


def _any(name: str, words: tuple[str, ...]) -> bool:
    return any(says(name, word) for word in words)
