"""A set that was lifted, as people write it: `120x5`, `120kg x 5 @8`, or a maximum, `140`."""

import re
from typing import NamedTuple

_SET = (
    r"([0-9]{1,4}(?:[.,][0-9]{1,2})?)\s*(kgs?|lbs?)?"
    r"(?:\s*[x×*]\s*([0-9]{1,3}))?"
    r"(?:\s*@\s*(?:rpe\s*)?([0-9]{1,2}(?:[.,]5)?))?"
)
# An effort of 10 leaves nothing in reserve; below 5 nobody can tell.
_RPE_LEAST, RPE_MOST = 5, 10


class LiftedSet(NamedTuple):
    """A weight in kg or lb, the repetitions done with it, and how many more would have gone."""

    weight: float
    reps: int
    in_reserve: float
    unit: str

    def __str__(self) -> str:
        effort = f"@{RPE_MOST - self.in_reserve:g}" if self.in_reserve else ""
        reps = f"x{self.reps}" if self.reps > 1 or effort else ""
        return f"{self.weight:g}{self.unit}{reps}{effort}"


def read_set(text: str, unit: str) -> LiftedSet | None:
    """The set that a text names, in `unit` where it names none; None where it is no set."""
    found = re.fullmatch(_SET, text.strip(), re.IGNORECASE)
    if found is None:
        return None
    weight, written, reps, rpe = found.groups()
    effort = _decimal(rpe) if rpe else float(RPE_MOST)
    if not _RPE_LEAST <= effort <= RPE_MOST:
        return None
    named = written.lower()[:2] if written else unit
    return LiftedSet(_decimal(weight), int(reps or 1), RPE_MOST - effort, named)


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))
