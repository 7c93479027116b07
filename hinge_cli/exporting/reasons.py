"""Why each exercise is there: the rules it serves, its load, who could have stood there."""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import wording
from hinge_cli.exporting.weeks import shown_weeks
from hinge_cli.plan import Plan, Session


def by_session(plan: Plan, catalog: Catalog) -> list[tuple[str, list[str]]]:
    """A heading and a line an exercise for every session that is shown."""
    shown = shown_weeks(plan)
    return [
        (
            f"{session.day.capitalize()}{f', week {week.number}' if len(shown) > 1 else ''}: "
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
        for other in exercise.why.runners_up:
            line += f" Not {_name(other.movement, catalog)}: {other.why_not}."
        lines.append(line)
    return lines


def _name(movement: str, catalog: Catalog) -> str:
    return catalog[movement].spoken if movement in catalog else movement
