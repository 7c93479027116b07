"""What a substitute could not keep of the sets and repetitions that a person wrote."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import LIMITATIONS
from hinge_cli.errors import listed
from hinge_cli.exporting import wording
from hinge_cli.plan import Exercise, Plan
from hinge_cli.planning.standing_in import lines_of
from hinge_cli.rulebook.prescription import allowed_units

COUNTED = {"reps": "repetitions", "seconds": "seconds", "metres": "metres"}


def not_kept(before: Plan, after: Plan, day: str, movement: str, catalog: Catalog) -> list[str]:
    """What became of the doses of a movement on a day, a sentence for each line that changed.

    Nothing of a plan that is as hinge built it: nobody chose those doses.
    """
    if before.score:
        return []
    changed = []
    for (i, j, k), *_ in lines_of(before, day, movement):
        old = before.weeks[i].sessions[j].exercises[k]
        new = after.weeks[i].sessions[j].exercises[k]
        if old.work or _dose(old) != _dose(new):
            changed.append(_told(old, new, catalog[new.movement], before.request.limits))
    return changed


def _dose(exercise: Exercise) -> tuple[int, str, str]:
    """What was chosen of a dose; whether each side does it follows from the movement."""
    return exercise.sets, exercise.reps, exercise.unit


def _told(old: Exercise, new: Exercise, movement: Movement, limits: tuple[str, ...]) -> str:
    if old.work:
        was = f"{wording.sets(old)}, set by set"
        return f"{new.name}: {wording.dose(new)} instead of your {was}; its sets are alike."
    because = _because(old, new, movement, limits)
    said = f"{new.name}: {wording.dose(new)} instead of your {wording.dose(old)}"
    return f"{said}; {because}." if because else f"{said}."


def _because(old: Exercise, new: Exercise, movement: Movement, limits: tuple[str, ...]) -> str:
    """Why the units of a set are others, if they are."""
    if old.unit != new.unit:
        return f"it is counted in {COUNTED[new.unit]}"
    low, high = movement.dose
    if not low <= old.low <= old.high <= high:
        return f"it is done for {low} to {high} {COUNTED[new.unit]}"
    if allowed_units((old.low, old.high), movement, limits) != (old.low, old.high):
        return f"{listed(LIMITATIONS[limit] for limit in limits)} asks for that"
    return ""
