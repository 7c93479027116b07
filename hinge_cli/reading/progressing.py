"""How the exercises of weeks that were read get heavier: as somebody says, or as the weeks show."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Exercise, Progression, Week
from hinge_cli.rulebook import progress

UP, SAME, DOWN = 1, 0, -1


class Change(NamedTuple):
    """Whether repetitions and load rise or fall from one week to the next.

    `load` is None where nobody says how heavy a week is; `rise` is what is added in a unit.
    """

    reps: int
    load: int | None
    rise: float | None = None


# What changes where repetitions rise and then the load, and where they fall while it rises. Days of
# their own may add load alone, and the next wave may begin with the last load of this one.
_DOUBLE = {(UP, SAME), (DOWN, UP), (SAME, UP)}
_WAVE = {(DOWN, UP), (UP, DOWN), (UP, SAME), (SAME, UP)}
# Without loads fewer repetitions are done with more.
_UNSAID = {(UP, None), (DOWN, None)}


def progressing(weeks: tuple[Week, ...], catalog: Catalog) -> tuple[Week, ...]:
    """The weeks with the progression of each movement in every place where it stands.

    One that is stated anywhere holds everywhere, as it does in Liftosaur. A movement whose numbers
    differ from week to week progresses as they show, if they show a way.
    """
    known: dict[str, Progression] = {}
    for exercise in _exercises(weeks):
        if exercise.progression:
            known.setdefault(exercise.movement, exercise.progression)
    unit = next((e.load.unit for e in _exercises(weeks) if e.load), "kg")
    for movement, places in _changes(weeks).items():
        steps = movement not in catalog or catalog[movement].step != (None, None)
        if model := _model(places, steps=steps):
            step = None if model == progress.WAVE else _step(places)
            shown = Progression(model, step, unit, progress.MISSES, progress.DROP_PERCENT)
            known.setdefault(movement, shown)

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


def _exercises(weeks: tuple[Week, ...]) -> Iterator[Exercise]:
    return (e for week in weeks for session in week.sessions for e in session.exercises)


def _changes(weeks: tuple[Week, ...]) -> dict[str, list[list[Change]]]:
    """What changes over the weeks, lighter ones apart, for each time a movement comes in a week."""
    times: dict[tuple[str, int], list[Exercise]] = {}
    for week in weeks:
        if week.deload:
            continue
        come: dict[str, int] = {}
        for exercise in _exercises((week,)):
            nth = come[exercise.movement] = come.get(exercise.movement, 0) + 1
            times.setdefault((exercise.movement, nth), []).append(exercise)
    found: dict[str, list[list[Change]]] = {}
    for (movement, _), exercises in times.items():
        changes = [_change(before, after) for before, after in pairwise(exercises)]
        found.setdefault(movement, []).append([one for one in changes if one.reps or one.load])
    return found


def _change(before: Exercise, after: Exercise) -> Change:
    reps = _sign(after.low - before.low) or _sign(after.high - before.high)
    if before.load is None or after.load is None:
        return Change(reps, None)
    if before.load.value is not None and after.load.value is not None:
        rise = round(after.load.value - before.load.value, 2)
        return Change(reps, _sign(rise), rise)
    if before.load.percent_1rm is not None and after.load.percent_1rm is not None:
        return Change(reps, _sign(after.load.percent_1rm - before.load.percent_1rm))
    return Change(reps, None)


def _sign(number: float) -> int:
    return UP if number > 0 else DOWN if number < 0 else SAME


def _model(places: list[list[Change]], *, steps: bool) -> str | None:
    """The model that changes show, of a movement that takes steps or none; None for no model."""
    seen = {(one.reps, one.load) for one in chain(*places)}
    falls = any(a.reps == b.reps == DOWN for place in places for a, b in pairwise(place))
    if not seen:
        return None
    if seen <= _UNSAID:
        more = progress.DOUBLE if steps else progress.REPS
        return progress.WAVE if next(chain(*places)).reps == DOWN else more
    if seen == {(SAME, UP)}:
        return progress.LINEAR
    if (UP, SAME) in seen and seen <= _DOUBLE and not falls:
        return progress.DOUBLE
    return progress.WAVE if (DOWN, UP) in seen and seen <= _WAVE else None


def _step(places: list[list[Change]]) -> float | None:
    """What is added at a time, where it is always the same."""
    rises = {one.rise for one in chain(*places) if one.load == UP}
    return rises.pop() if len(rises) == 1 else None
