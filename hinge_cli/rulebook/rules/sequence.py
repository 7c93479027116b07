"""H5xx: the order within a session."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog.vocabulary import MUSCLES
from hinge_cli.rulebook.recovery import TIRING_MUSCLES
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
                    exercise.movement,
                    f"{exercise.name} is fast work and does not come first.",
                )


@rule("H502", "warning", "convention", muscles=_TIRING)
def tired_before_the_hinge(judged: Judged) -> Iterator[dict[str, Any]]:
    """Nothing tires grip or back before a heavy hinge.

    Why: A heavy hinge is only as good as the back that holds it and the hands that keep it.

    Numbers: no carry, no core work and nothing that leads with {muscles} before it.

    Remedy: Put the hinge before it, or that work on another day.

    Source: what coaches do.
    """
    for week, session in judged.sessions():
        tiring = None
        for exercise in session.exercises:
            if exercise.pattern == "hinge" and exercise.role == "main" and tiring:
                yield about(
                    week, session, exercise.movement, f"{tiring} comes before {exercise.name}."
                )
            if exercise.pattern in ("carry", "core") or (
                exercise.role != "power"
                and not (exercise.pattern == "hinge" and exercise.role == "main")
                and exercise.movement in judged.catalog
                and TIRING_MUSCLES & set(judged.catalog[exercise.movement].primary)
            ):
                tiring = exercise.name
