"""H5xx: the order within a session."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import MUSCLES
from hinge_cli.plan import Exercise
from hinge_cli.rulebook.counting import is_hard
from hinge_cli.rulebook.recovery import TIRES_BACK_FROM_COST, TIRING_MUSCLES
from hinge_cli.rulebook.rules.rule import Judged, about, rule

_TIRING = " and ".join(sorted(MUSCLES[muscle] for muscle in TIRING_MUSCLES))


@rule("H501", "note", "review")
def power_not_first(judged: Judged) -> Iterator[dict[str, Any]]:
    """Fast work comes first, after the warm-up.

    Why: Speed is the first thing that tiredness takes, and what is done first gains most.

    Numbers: nothing else before it in the session.

    Remedy: Move it to the beginning.

    Source: Nunes 2020 on order, doi 10.1080/17461391.2020.1733672; the rest is what coaches do.
    """
    for week, session in judged.sessions():
        slow = False
        for exercise in session.exercises:
            if exercise.role != "power":
                slow = True
            elif slow:
                yield about(
                    week,
                    session,
                    exercise,
                    f"{exercise.name} is fast work and does not come first.",
                )


@rule("H502", "warning", "convention", muscles=_TIRING)
def tired_before_the_hinge(judged: Judged) -> Iterator[dict[str, Any]]:
    """Nothing tires grip or back before a heavy hinge.

    Why: A heavy hinge is only as good as the back that holds it and the hands that keep it.

    Numbers: no hard set of a carry, of core work, of a row without support or of anything that
    leads with {muscles} before it. Easy sets and those of the lift itself do no harm.

    Remedy: Put the hinge before it, or that work on another day.

    Source: what coaches do.
    """
    for week, session in judged.sessions():
        tiring: dict[str, str] = {}
        for exercise in session.exercises:
            if not is_hard(exercise):
                continue
            heavy_hinge = exercise.pattern == "hinge" and exercise.role == "main"
            others = [name for movement, name in tiring.items() if movement != exercise.movement]
            if heavy_hinge and others:
                message = f"{others[-1]} comes before {exercise.name}."
                yield about(week, session, exercise, message)
            if not heavy_hinge and _tires(exercise, judged.catalog):
                tiring[exercise.movement] = exercise.name


def _tires(exercise: Exercise, catalog: Catalog) -> bool:
    """Whether hard sets of an exercise tire the grip or the back."""
    if exercise.pattern in ("carry", "core"):
        return True
    if exercise.movement not in catalog:
        return False
    movement = catalog[exercise.movement]
    unsupported = movement.pattern == "horizontal-pull" and movement.cost >= TIRES_BACK_FROM_COST
    return unsupported or bool(TIRING_MUSCLES & set(movement.primary))
