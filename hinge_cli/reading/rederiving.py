"""Works out anew what a hand left behind when it changed a load: plates, percentage, lighter sets.

A plan is judged by what will be lifted, and that is the `value` of a load. What hinge derived from
it is no witness once it has been changed.
"""

from __future__ import annotations

from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.plan import Exercise, Load, RampSet, Request, Week
from hinge_cli.plan.gym import GRAINS, in_unit
from hinge_cli.reading.written import Spot
from hinge_cli.report import number
from hinge_cli.rulebook.duration import BAR_LOADS
from hinge_cli.rulebook.inventory import SLACK, Makeable, bar_of, exactly, makeable, rounding_step
from hinge_cli.rulebook.ramp import ramp, steps
from hinge_cli.rulebook.timing import intensity_of, session_minutes


class Anew(NamedTuple):
    """Weeks worked out anew, and what of them was stale: a sentence by spot."""

    weeks: tuple[Week, ...]
    said: tuple[tuple[Spot, str], ...]


class Rederiver:
    """Works out anew what is stale in the exercises of a plan.

    With `knows_gym` plates are judged by the gym of the request.
    """

    def __init__(self, request: Request, catalog: Catalog, *, knows_gym: bool) -> None:
        self.request, self.catalog, self.knows_gym = request, catalog, knows_gym

    def weeks(self, weeks: tuple[Week, ...]) -> Anew:
        """The weeks with loads and minutes that follow from what somebody wrote."""
        said: list[tuple[Spot, str]] = []
        made = []
        for week in weeks:
            sessions = []
            for session in week.sessions:
                exercises = []
                for which, exercise in enumerate(session.exercises, 1):
                    fresh, stale = self._exercise(exercise)
                    exercises.append(fresh)
                    if stale:
                        said.append(((week.number, session.day, which), stale))
                minutes = session_minutes(exercises, self.catalog, ramps=self.request.ramps)
                sessions.append(session._replace(exercises=tuple(exercises), minutes=minutes))
            made.append(week._replace(sessions=tuple(sessions)))
        return Anew(tuple(made), tuple(said))

    def _exercise(self, exercise: Exercise) -> tuple[Exercise, str]:
        """The exercise with what its loads make of it, and what of it was stale in words."""
        if exercise.movement not in self.catalog:
            return exercise, ""
        movement = self.catalog[exercise.movement]
        loads = (exercise.load, *(one.load for one in exercise.work))
        stale = [load for load in loads if load and self._is_stale(load, movement)]
        fresh = exercise._replace(
            load=self._fresh(exercise.load, movement),
            work=tuple(one._replace(load=self._fresh(one.load, movement)) for one in exercise.work),
        )
        fresh = self._with_ramp(fresh, movement, anew=exercise.load in stale)
        said = ""
        if stale:
            named = f"{number(stale[0].value or 0)} {stale[0].unit}"
            said = f"{exercise.name}: plates, percentage and lighter sets are those of {named} now"
        elif fresh.warm_up != exercise.warm_up:
            said = f"{exercise.name}: what is as heavy as the work is no lighter set, and left out"
        return fresh, said

    def _is_stale(self, load: Load, movement: Movement) -> bool:
        """Whether hinge worked a load out, and would have worked out another."""
        if load.value is None or not (load.per_side or load.computed is not None):
            return False
        return self._plates_differ(load, movement) or _strays(load, movement, self.request.unit)

    def _plates_differ(self, load: Load, movement: Movement) -> bool:
        """Whether bar and plates make another load than the one that is stated."""
        if movement.load not in BAR_LOADS:
            return bool(load.per_side)
        bar = bar_of(self.request.gym, movement) if self.request.gym and self.knows_gym else None
        if bar is None:
            return False
        there = bar.grains + 2 * sum(plate.grains for plate in load.per_side)
        return abs(there - _grains(load)) > SLACK

    def _fresh(self, load: Load | None, movement: Movement) -> Load | None:
        if load is None or not self._is_stale(load, movement):
            return load
        grains = _grains(load)
        found = exactly(self._loads(movement, grains), grains)
        return load._replace(
            percent_1rm=self._share(load, movement),
            per_side=found.per_side if found else (),
            computed=None,
        )

    def _share(self, load: Load, movement: Movement) -> float | None:
        """What a load is of the maximum that the old one came from, else of a stated one."""
        value = load.value or 0.0
        if load.percent_1rm and load.computed:
            return round(load.percent_1rm * value / load.computed, 1)
        maximum = self.request.maxes.get(movement.id)
        if maximum is None:
            return None
        return round(100 * _grains(load) / (float(maximum) * GRAINS[self.request.unit]), 1)

    def _with_ramp(self, exercise: Exercise, movement: Movement, *, anew: bool) -> Exercise:
        """The exercise with lighter sets that lead to its load, if those it has do not."""
        load = exercise.load
        if load is None or load.value is None:
            return exercise
        lighter = tuple(one for one in exercise.warm_up if one.load < load.value)
        if not anew:
            return exercise._replace(warm_up=lighter)
        if not self.request.ramps:
            return exercise._replace(warm_up=())
        grains = _grains(load)
        share = load.percent_1rm or 0.0
        taken = steps(movement, grains / GRAINS["kg"], share, intensity_of(exercise))
        loads = self._loads(movement, grains)
        sets = ramp(taken, loads, grains) if loads else []
        made = tuple(RampSet(reps, in_unit(one.grains, load.unit)) for reps, one in sets)
        return exercise._replace(warm_up=made)

    def _loads(self, movement: Movement, grains: int) -> tuple[Makeable, ...]:
        gym = self.request.gym
        if gym is None:
            return ()
        return makeable(gym, movement, self.request.equipment, grains + SLACK)


def _grains(load: Load) -> int:
    return round((load.value or 0.0) * GRAINS[load.unit])


def _strays(load: Load, movement: Movement, unit: str) -> bool:
    """Whether a load is heavier than rounding makes the computed one.

    A lighter one may be the heaviest of the gym, or as much as a week may add.
    """
    if load.computed is None:
        return False
    most = load.computed * GRAINS[load.unit] + rounding_step(movement, unit) / 2
    return _grains(load) > most + SLACK
