"""H1xx: the foundation, and how often it comes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.rulebook.frequency import GUIDELINE_DAYS, PATTERN_DAYS
from hinge_cli.rulebook.rules.rule import Judged, pattern_name, rule


@rule("H101", "error", "convention")
def foundation_missing(judged: Judged) -> Iterator[dict[str, Any]]:
    """Every week holds a hinge, a squat and an overhead press.

    Why: Whoever can do these three finds every other movement easier: to pick up, to sit and
    stand, to put something overhead. A week without one leaves a gap that nothing else fills.

    Numbers: one day a week for each, at least; fast work alone does not count.

    Remedy: Add a movement of the pattern to any day, as light as you like.

    Source: the founding article's idea of foundational movements, taken as this project's promise.
    """
    for pattern in FOUNDATION:
        real = [
            exercise
            for _, exercise in judged.plan.exercises()
            if exercise.pattern == pattern and exercise.role != "power"
        ]
        if not real:
            name = pattern_name(pattern)
            fast = any(exercise.pattern == pattern for _, exercise in judged.plan.exercises())
            but = " but fast work" if fast else ""
            known = "" if judged.is_known else ", as far as its movements are known"
            yield {"subject": pattern, "message": f"No {name} in the week{but}{known}."}


@rule("H102", "note", "review", days=PATTERN_DAYS[2])
def foundation_seldom(judged: Judged) -> Iterator[dict[str, Any]]:
    """Each foundational pattern comes on {days} days a week, where there are as many.

    Why: Strength grows with practice, and practice fades in a week. Spread over more days the same
    sets are done better.

    Numbers: {days} days, an easy one included; on a single training day, one.

    Remedy: Add a light exposure, half the sets and four repetitions in reserve, on another day.

    Source: WHO 2020 asks for two days a week; reviews find that frequency works mostly through
    volume (Grgic 2018, Ralston 2018).
    """
    wanted = min(judged.days_a_week, PATTERN_DAYS[2])
    for pattern in FOUNDATION:
        days = judged.tally.days[pattern]
        if 0 < days < wanted:
            name = pattern_name(pattern)
            plural = "" if days == 1 else "s"
            message = f"The {name} comes on {days:g} day{plural} a week."
            yield {"subject": pattern, "message": message}


@rule("H103", "note", "review", days=GUIDELINE_DAYS)
def below_guideline(judged: Judged) -> Iterator[dict[str, Any]]:
    """A week has {days} days of strength training at least.

    Why: Health guidelines ask for it; one day keeps strength rather than builds it.

    Numbers: {days} days or more.

    Remedy: Add a second day, even a short one.

    Source: WHO 2020, Bull et al., doi 10.1136/bjsports-2020-102955.
    """
    if judged.days_a_week < GUIDELINE_DAYS:
        yield {"message": "One day a week keeps strength; health guidelines ask for two."}
