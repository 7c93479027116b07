"""H4xx: rest between hard days."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import Any

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import PATTERNS
from hinge_cli.plan import Exercise, Session, Week
from hinge_cli.rulebook.frequency import MAX_HARD_DAYS
from hinge_cli.rulebook.recovery import (
    FAILED_HINGE_HOURS,
    OVERNIGHT_COST,
    SAME_PATTERN_HOURS,
    hours_until,
)
from hinge_cli.rulebook.rules.rule import (
    Judged,
    alike_sets,
    hard_patterns,
    neighbours,
    pattern_name,
    rule,
)
from hinge_cli.rulebook.splits import WEEKDAYS


@rule("H401", "warning", "trial", hours=SAME_PATTERN_HOURS, failed=FAILED_HINGE_HOURS)
def too_soon_again(judged: Judged) -> Iterator[dict[str, Any]]:
    """Hard sessions of one pattern stand {hours} hours apart.

    Why: Most lifters are back at their strength after two days, not after one. Only two hard
    sessions in a row count: easy ones, with four repetitions in reserve, may come daily.

    Numbers: {hours} hours, over the turn of the week too; accessory, core, carry and what takes
    little, such as a face pull, apart. After a hinge to failure, with nothing in reserve, {failed}
    hours to the next hard one.

    Remedy: Make one of the two easy (RIR 4, half the sets), or move it a day.

    Source: Korak 2015; Moran-Navarro 2017, doi 10.1007/s00421-017-3725-7, for failure; highly
    trained men have done more (House et al.), so it is a warning.
    """
    for week in judged.plan.weeks:
        for one, other, hours in neighbours(week):
            if hours >= SAME_PATTERN_HOURS:
                continue
            both = _slow_patterns(one, judged.catalog) & _slow_patterns(other, judged.catalog)
            for pattern in PATTERNS:
                if pattern in both:
                    name = pattern_name(pattern)
                    yield {
                        "subject": pattern,
                        "message": f"Hard {name} on {_day(one.day)} and on {_day(other.day)}.",
                        "week": week.number,
                        "day": other.day,
                    }
        yield from _after_failure(week, judged.catalog)


def _after_failure(week: Week, catalog: Catalog) -> Iterator[dict[str, Any]]:
    """Hard hinges that follow too soon on one to failure, later than every pattern must."""
    dated = [session for session in week.sessions if session.day in WEEKDAYS]
    for one, other in permutations(dated, 2):
        hours = hours_until(WEEKDAYS.index(one.day), WEEKDAYS.index(other.day))
        if not SAME_PATTERN_HOURS <= hours < FAILED_HINGE_HOURS:
            continue
        if _hinges_to_failure(one, catalog) and "hinge" in _slow_patterns(other, catalog):
            name = pattern_name("hinge")
            yield {
                "subject": "hinge",
                "message": f"A {name} to failure on {_day(one.day)}, and a hard one "
                f"{hours} hours later.",
                "week": week.number,
                "day": other.day,
            }


def _hinges_to_failure(session: Session, catalog: Catalog) -> bool:
    """Whether a session holds a hinge that leaves nothing in reserve."""
    return any(
        exercise.pattern == "hinge" and any(sets.rir == 0 for sets in alike_sets(exercise))
        for exercise in _taxing(session, catalog)
        if exercise.role != "power"
    )


@rule("H402", "warning", "convention", asks=("level",), **MAX_HARD_DAYS)
def too_many_hard_days(judged: Judged) -> Iterator[dict[str, Any]]:
    """A week has no more hard days than the level bears.

    Why: Training is what you recover from.

    Numbers: {beginner} hard days for beginners, {intermediate} and {advanced} for the others.

    Remedy: Make one a day of technique, carries and core, or rest.

    Source: what coaches do.
    """
    most = MAX_HARD_DAYS[judged.request.level]
    for week in judged.plan.weeks:
        hard = sum(bool(hard_patterns(session)) for session in week.sessions)
        if hard > most:
            yield {"message": f"{hard} hard days, above {most}.", "week": week.number}


@rule("H403", "note", "convention")
def no_rest_day(judged: Judged) -> Iterator[dict[str, Any]]:
    """A week has a day of rest, or an easy one.

    Why: One day without hard sets a week is little to ask and much to have.

    Numbers: one day.

    Remedy: Leave a day out, or make it easy.

    Source: what coaches do.
    """
    for week in judged.plan.weeks:
        if len(week.sessions) >= 7 and all(hard_patterns(session) for session in week.sessions):
            yield {"message": "No day of rest and no easy day.", "week": week.number}


def _slow_patterns(session: Session, catalog: Catalog) -> set[str]:
    """The hard patterns of a session without what takes so little that a night is enough."""
    return hard_patterns(session._replace(exercises=_taxing(session, catalog)))


def _taxing(session: Session, catalog: Catalog) -> tuple[Exercise, ...]:
    return tuple(
        exercise
        for exercise in session.exercises
        if exercise.movement not in catalog or catalog[exercise.movement].cost > OVERNIGHT_COST
    )


def _day(day: str) -> str:
    return day.capitalize()
