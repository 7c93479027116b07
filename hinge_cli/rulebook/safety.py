"""What every plan says about safety: short, plain, no diagnosis."""

from __future__ import annotations

from hinge_cli.catalog.movement import Movement
from hinge_cli.rulebook.prescription import CAUTION, LIMITATION_CAPS

STOP_SIGNS = (
    "Stop and get help: chest pain, dizziness, fainting, pain running below a knee, numbness, "
    "loss of control of bladder or bowel. Ill today? Train another day."
)

CLEARANCE = "Talk to a professional before you start."


def body_notes(limits: tuple[str, ...]) -> list[str]:
    """What limitations ask a reader to keep in mind, whatever the plan holds."""
    caps = [LIMITATION_CAPS[name] for name in limits if name in LIMITATION_CAPS]
    return [cap.note for cap in caps if cap.note]


def least_reserve(movement: Movement, limit: str) -> int:
    """The repetitions in reserve that a limitation asks for in every set of a movement."""
    capped = LIMITATION_CAPS[limit].rir if limit in LIMITATION_CAPS else 0
    return max(capped, CAUTION.rir if limit in movement.caution_if else 0)
