"""H3xx: how much, in the week and in one session."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog.movement import spoken
from hinge_cli.catalog.vocabulary import MUSCLES
from hinge_cli.errors import listed
from hinge_cli.rulebook.counting import credits_of, hard_sets, is_hard
from hinge_cli.rulebook.prescription import keeping_easy
from hinge_cli.rulebook.rules.rule import Judged, rule
from hinge_cli.rulebook.volume import (
    FEW_DAYS,
    HEAVIEST_COST,
    HEAVIEST_PER_SESSION,
    LEAST_MUSCLE_SETS,
    MAJOR_MUSCLES,
    SESSION_MUSCLE_SETS,
    SESSION_SETS,
    strained,
)

_MAJOR_NAMES = ", ".join(MUSCLES[muscle] for muscle in MAJOR_MUSCLES)

# In place of more sets, where the body asks for easy ones, which count half.
_AS_IT_SHOULD_BE = "That is as it should be while every set stays easy."


@rule("H301", "warning", "review", least=LEAST_MUSCLE_SETS, few=FEW_DAYS, majors=_MAJOR_NAMES)
def muscle_starved(judged: Judged) -> Iterator[dict[str, Any]]:
    """No major muscle goes below {least:g} credited sets a week.

    Why: Below that little is kept and less is built.

    Numbers: {least:g} sets for each of {majors}; a hard set counts one for a prime mover and half
    for a helper. On {few} days a week or fewer it is a note: there is no room for more. A strained
    muscle is left out: it comes back at its own pace.

    Remedy: Add a set where the muscle leads or helps, or a movement that leads with it.

    Source: Iversen 2021, doi 10.1007/s40279-021-01490-1; counting after Pelland 2024 (preprint).
    """
    rested = strained(judged.request.limits)
    eased = {"remedy": _AS_IT_SHOULD_BE} if keeping_easy(judged.request.limits) else {}
    for muscle in MAJOR_MUSCLES:
        sets = judged.tally.muscles[muscle]
        if sets < LEAST_MUSCLE_SETS and muscle not in rested:
            few = judged.days_a_week <= FEW_DAYS
            yield {
                "severity": "note" if few else "warning",
                "subject": muscle,
                "message": f"{_name(muscle)} below {LEAST_MUSCLE_SETS:g} sets a week: {sets:g}.",
                **eased,
            }


@rule("H302", "warning", "convention", asks=("goal", "level"))
def muscle_flooded(judged: Judged) -> Iterator[dict[str, Any]]:
    """No muscle goes above the ceiling of goal and level.

    Why: More sets than you recover from cost more than they give.

    Numbers: the ceilings of goal and level; `hinge explain` names them for every muscle. Glutes
    lead in the hinge and the squat, so theirs leaves room for both.

    Remedy: Take a set where the muscle leads, or swap a movement for one that spares it.

    Source: what coaches do. That more sets grow more is from reviews (Mcleod, Currier, Lowisz and
    Phillips 2024, doi 10.1016/j.jshs.2023.06.005); none gives a ceiling.
    """
    for muscle, sets in judged.tally.muscles.items():
        ceiling = judged.tally.muscle_bands[muscle].ceiling
        if sets > ceiling:
            message = f"{_name(muscle)} above {ceiling:g} sets a week: {sets:g}."
            yield {"subject": muscle, "message": message}


@rule("H303", "warning", "review", most=SESSION_MUSCLE_SETS)
def muscle_flooded_in_a_session(judged: Judged) -> Iterator[dict[str, Any]]:
    """No muscle gets more than {most:g} credited sets in a session.

    Why: About there a further set stops to show.

    Numbers: {most:g} credited sets.

    Remedy: Move some of them to another day.

    Source: Remmert 2025 (a preprint).
    """
    for week, session in judged.sessions():
        for muscle, sets in credits_of(session.exercises, judged.catalog).items():
            if sets > SESSION_MUSCLE_SETS:
                yield {
                    "subject": muscle,
                    "message": f"{_name(muscle)}: {sets:g} sets in one session.",
                    "week": week.number,
                    "day": session.day,
                }


@rule("H304", "warning", "convention", asks=("level",), **SESSION_SETS)
def session_too_full(judged: Judged) -> Iterator[dict[str, Any]]:
    """A session has no more hard sets than the level bears.

    Why: The last sets of an overfull session are practice in doing things badly.

    Numbers: {beginner} hard sets for beginners, {intermediate} and {advanced} for the others.

    Remedy: Drop or move what matters least, from the end of the session.

    Source: what coaches do.
    """
    most = SESSION_SETS[judged.request.level]
    for week, session in judged.sessions():
        sets = sum(hard_sets(e) for e in session.exercises)
        if sets > most:
            message = f"{sets} hard sets in one session, above {most}."
            yield {"message": message, "week": week.number, "day": session.day}


@rule("H305", "note", "convention", most=HEAVIEST_PER_SESSION, cost=HEAVIEST_COST)
def two_heaviest_lifts(judged: Judged) -> Iterator[dict[str, Any]]:
    """A session has no more than {most} of the lifts that take most out of you.

    Why: A deadlift and a heavy squat in one hour are each done worse for the other.

    Numbers: hard sets of {most} movement whose cost is {cost} of 5 in the catalog.

    Remedy: Move one of them to another day, or make its sets easy.

    Source: what coaches do.
    """
    for week, session in judged.sessions():
        heaviest = {
            exercise.movement: exercise.name
            for exercise in session.exercises
            if exercise.movement in judged.catalog
            and judged.catalog[exercise.movement].cost >= HEAVIEST_COST
            and is_hard(exercise)
        }
        if len(heaviest) > HEAVIEST_PER_SESSION:
            first, *others = heaviest.values()
            message = f"{listed([first, *map(spoken, others)])} are hard in one session."
            yield {"message": message, "week": week.number, "day": session.day}


def _name(muscle: str) -> str:
    return MUSCLES[muscle].capitalize()
