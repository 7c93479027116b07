"""H4xx: rest between hard days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import PATTERNS
from hinge_cli.plan import Exercise
from hinge_cli.rulebook.frequency import MAX_HARD_DAYS
from hinge_cli.rulebook.recovery import (
    FAILED_HINGE_HOURS,
    OVERNIGHT_COST,
    SAME_PATTERN_HOURS,
)
from hinge_cli.rulebook.rules.rule import (
    Dated,
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
    hours to the next hard one. After its last week a plan begins again, unless it is a block with
    lighter or test weeks; a log goes by its dates.

    Remedy: Make one of the two easy (RIR 4, half the sets), or move it a day.

    Source: Korak 2015; Moran-Navarro 2017, doi 10.1007/s00421-017-3725-7, for failure; highly
    trained men have done more (House et al.), so it is a warning.
    """
    for one, other, hours in neighbours(judged.plan, FAILED_HINGE_HOURS):
        first, then = _days(one, other)
        if hours < SAME_PATTERN_HOURS:
            both = _slow_patterns(one, judged.catalog) & _slow_patterns(other, judged.catalog)
            for pattern in PATTERNS:
                if pattern in both:
                    said = f"Hard {pattern_name(pattern)} on {first} and on {then}."
                    yield _of_day(other, pattern, said)
        elif _fails(one, judged.catalog) and "hinge" in _slow_patterns(other, judged.catalog):
            name = pattern_name("hinge")
            said = f"A {name} to failure on {first}, and a hard one {hours} hours later."
            yield _of_day(other, "hinge", said)


def _of_day(dated: Dated, pattern: str, message: str) -> dict[str, Any]:
    """The fields of a finding about a pattern of one day."""
    return {
        "subject": pattern,
        "message": message,
        "week": dated.week.number,
        "day": dated.session.day,
    }


def _days(one: Dated, other: Dated) -> tuple[str, str]:
    """The names of two days, where the second may come after the turn of the week."""
    first, then = one.session.day, other.session.day
    turned = WEEKDAYS.index(then) < WEEKDAYS.index(first)
    return first.capitalize(), f"the {then.capitalize()} after" if turned else then.capitalize()


def _fails(dated: Dated, catalog: Catalog) -> bool:
    """Whether a session holds a hinge that leaves nothing in reserve."""
    return any(
        _is_taxing(exercise, catalog) and any(sets.rir == 0 for sets in alike_sets(exercise))
        for exercise in dated.session.exercises
        if exercise.pattern == "hinge" and exercise.role != "power"
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


def _slow_patterns(dated: Dated, catalog: Catalog) -> set[str]:
    """The hard patterns of a session without what takes so little that a night is enough."""
    taxing = tuple(e for e in dated.session.exercises if _is_taxing(e, catalog))
    return hard_patterns(dated.session._replace(exercises=taxing))


def _is_taxing(exercise: Exercise, catalog: Catalog) -> bool:
    return exercise.movement not in catalog or catalog[exercise.movement].cost > OVERNIGHT_COST
