"""Why each exercise is there: the rules it serves, its load, who could have stood there."""

from __future__ import annotations

from collections.abc import Iterable

from hinge_cli.catalog import Catalog
from hinge_cli.errors import listed
from hinge_cli.exporting import wording
from hinge_cli.exporting.weeks import shown_weeks
from hinge_cli.plan import AS_GOOD, Plan, RunnerUp, Session
from hinge_cli.report import capitalized


def by_session(plan: Plan, catalog: Catalog) -> list[tuple[str, list[str]]]:
    """A heading and a line an exercise for every session that is shown."""
    shown = shown_weeks(plan)
    return [
        (
            f"{capitalized(session.day)}{f', week {week.number}' if len(shown) > 1 else ''}: "
            f"{session.title}",
            of_session(session, catalog),
        )
        for week in shown
        for session in week.sessions
    ]


def of_session(session: Session, catalog: Catalog) -> list[str]:
    """A line for every exercise of a session."""
    lines = []
    for exercise in session.exercises:
        line = f"{exercise.name}: {exercise.why.text}"
        if exercise.why.rules:
            line += f" [{', '.join(exercise.why.rules)}]"
        if rounding := wording.rounding(exercise):
            line += f" {rounding}"
        for why_not, others in _by_reason(exercise.why.runners_up, catalog).items():
            names = listed(others, "or")
            line += f" As good: {names}." if why_not == AS_GOOD else f" Not {names}: {why_not}."
        lines.append(line)
    return lines


def _by_reason(runners_up: Iterable[RunnerUp], catalog: Catalog) -> dict[str, list[str]]:
    """The names of runners-up that lost for the same reason, so that it is told once."""
    names: dict[str, list[str]] = {}
    for other in runners_up:
        names.setdefault(other.why_not, []).append(catalog.spoken(other.movement))
    return names
