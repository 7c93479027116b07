"""What every plan says about safety: short, plain, no diagnosis."""

from __future__ import annotations

from collections.abc import Iterable

from hinge_cli.catalog.movement import Movement
from hinge_cli.rulebook.prescription import CAUTION, LIMITATION_CAPS

_STOP, _TALK = "Stop and get help", "Talk to a professional"

STOP_SIGNS = (
    f"{_STOP}: chest pain, dizziness, fainting, pain running below a knee, numbness, "
    "loss of control of bladder or bowel. Ill today? Train another day."
)

CLEARANCE = f"{_TALK} before you start."

# Another movement may spare what hurts; what it is, only somebody who sees it can tell.
IF_IT_HURTS = (
    f"Sharp, or still there next week? {_STOP}. {_TALK} who may examine you, and plan anew with "
    "--limit NAME where one fits (hinge explain limitations)."
)


def body_notes(limits: tuple[str, ...]) -> list[str]:
    """What limitations ask a reader to keep in mind, whatever the plan holds."""
    caps = [LIMITATION_CAPS[name] for name in limits if name in LIMITATION_CAPS]
    return [cap.note for cap in caps if cap.note]


# What somebody lifted before these says nothing of what these patterns bear now (convention).
_MAXIMA_LAPSE = {"acute-low-back-pain": frozenset({"hinge", "squat", "lunge"})}


def maxima_hold(limits: Iterable[str], pattern: str = "") -> bool:
    """Whether loads may follow from what was lifted before limitations; in all patterns or one."""
    lapsed = [_MAXIMA_LAPSE[limit] for limit in limits if limit in _MAXIMA_LAPSE]
    return not any(pattern in patterns for patterns in lapsed) if pattern else not lapsed


def least_reserve(movement: Movement, limit: str) -> int:
    """The repetitions in reserve that a limitation asks for in every set of a movement."""
    capped = LIMITATION_CAPS[limit].rir if limit in LIMITATION_CAPS else 0
    return max(capped, CAUTION.rir if limit in movement.caution_if else 0)
