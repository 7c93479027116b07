"""How the exercises of weeks that were read get heavier: as somebody says, or as the weeks show."""

from __future__ import annotations

from hinge_cli.plan import Exercise, Progression, Week
from hinge_cli.rulebook import progress


def progressing(weeks: tuple[Week, ...]) -> tuple[Week, ...]:
    """The weeks with the progression of each movement in every place where it stands.

    One that is stated anywhere holds everywhere, as it does in Liftosaur. A movement whose numbers
    differ from week to week progresses by them.
    """
    known: dict[str, Progression] = {}
    doses: dict[str, dict[int, set[object]]] = {}
    for week in weeks:
        for exercise in (e for session in week.sessions for e in session.exercises):
            if exercise.progression:
                known.setdefault(exercise.movement, exercise.progression)
            if not week.deload:
                doses.setdefault(exercise.movement, {}).setdefault(week.number, set()).add(
                    _numbers(exercise)
                )
    loads = (e.load for week in weeks for session in week.sessions for e in session.exercises)
    unit = next((load.unit for load in loads if load), "kg")
    for movement, by_week in doses.items():
        first, *others = by_week.values()
        if any(week != first for week in others):
            wave = Progression(progress.WAVE, None, unit, progress.MISSES, progress.DROP_PERCENT)
            known.setdefault(movement, wave)

    def said(exercise: Exercise) -> Exercise:
        return exercise._replace(progression=known.get(exercise.movement))

    return tuple(
        week._replace(
            sessions=tuple(
                session._replace(exercises=tuple(map(said, session.exercises)))
                for session in week.sessions
            )
        )
        for week in weeks
    )


def _numbers(exercise: Exercise) -> object:
    """What gets more from week to week."""
    work = tuple((one.reps, one.load) for one in exercise.work)
    return exercise.sets, exercise.reps, exercise.load, work
