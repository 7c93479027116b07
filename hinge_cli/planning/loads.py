"""What an exercise weighs in a week of a plan, and for how many repetitions it is lifted.

A projection says what a lift's maximum should be by then; the load follows from it by the curve of
repetitions and reserve, rounded to what the gym makes, so that progress and percentages never
disagree.
"""

import math
from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.plan import Exercise, Load, Progression, RampSet, Request
from hinge_cli.plan.gym import GRAINS, in_unit
from hinge_cli.planning.calendar import Place
from hinge_cli.planning.lifts import Lift, model_of, wave_reps
from hinge_cli.planning.strengths import Strengths, is_easy, percent, reps_most, reps_with
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.inventory import SLACK, Makeable
from hinge_cli.rulebook.ramp import ramp, steps
from hinge_cli.rulebook.safety import least_reserve
from hinge_cli.rulebook.timing import intensity_of


class Loaded(NamedTuple):
    """An exercise as a week has it, and the maximum that it asks for, in grains."""

    exercise: Exercise
    asked: float | None


class Loads:
    """The loads of a block, from its lifts by movement; main ones may be `tested` at its end."""

    def __init__(
        self,
        request: Request,
        catalog: Catalog,
        strengths: Strengths,
        lifts: dict[str, Lift],
        *,
        tested: bool,
    ) -> None:
        self.request, self.catalog, self.strengths = request, catalog, strengths
        self.lifts, self.tested = lifts, tested

    def loaded(
        self,
        exercise: Exercise,
        place: Place,
        before: float | None,
        ceiling: float = math.inf,
    ) -> Loaded:
        """An exercise in a week; `before` is the maximum in grains that it asked for last time.

        `ceiling` is what its lift weighs on its heaviest day of the week: no other is heavier.
        """
        movement = self.catalog[exercise.movement]
        lift = self.lifts.get(exercise.movement)
        model = model_of(exercise.role, movement, self.request.level)
        exercise = exercise._replace(progression=self._progression(exercise, lift, model))
        waves = model == progress.WAVE and place.sort == "train"
        if lift is not None and lift.model != progress.WAVE:
            waves = False  # what this gym makes of the lift is no wave
        if lift is None:
            if waves:
                reps = wave_reps(exercise, place.trained % progress.WAVE_WEEKS)
                exercise = exercise._replace(low=reps, high=reps)
            return Loaded(exercise, None)
        if lift.model == progress.DOUBLE:
            # A load that stands beside it serves only so many repetitions.
            narrow = exercise.low + progress.FILL_WEEKS_MOST - 1
            exercise = exercise._replace(high=min(exercise.high, narrow))
        template = exercise
        maximum, low, paced = lift.at(max(0, place.trained - (place.sort != "train")))
        work = None
        if place.sort == "test" and exercise.role == "main" and self.tested:
            exercise = self._test(exercise)
        elif waves:
            exercise = exercise._replace(low=low, high=low)
        elif place.sort == "train" and (exercise.low, exercise.rir) == (lift.low, lift.rir):
            if lift.model == progress.DOUBLE:
                low = min(low, exercise.high)  # beyond it as far as the maximum allows
            exercise = exercise._replace(low=low, high=max(low, exercise.high))
            work = paced
        share = percent(movement, exercise.low, exercise.rir, self.request.level)
        if share is None:
            return Loaded(exercise, None)
        computed = work or maximum * share / 100
        down = place.sort == "deload" or is_easy(exercise.rir)
        load = self.strengths.nearest(movement, computed, down=down)
        if before is not None and load is not None:
            most = before * (1 + progress.JUMP_MOST) * share / 100
            if load.grains > most:
                load = self.strengths.nearest(movement, most, down=True)
        if load is not None and load.grains >= ceiling - SLACK:
            load = self._below(movement, load, ceiling)
        if load is None:
            return Loaded(exercise, None)
        if place.sort == "train" and not waves:
            settled, taken = self._settled(exercise, template, load, maximum, before, ceiling)
            if (settled.low, taken) != (exercise.low, load):
                work = None  # what was due for other repetitions
            exercise, load = settled, taken
            share = percent(movement, exercise.low, exercise.rir, self.request.level) or share
            computed = work or maximum * share / 100
        asked = load.grains / share * 100
        return Loaded(self._with_load(exercise, load, share, computed), asked)

    def _below(self, movement: Movement, load: Makeable, ceiling: float) -> Makeable | None:
        """The load of a day that is not the heaviest: less, where that asks for no great drop.

        Two days that round to one load would be one day done twice.
        """
        at_most = self.strengths.nearest(movement, ceiling + SLACK, down=True)
        lighter = self.strengths.nearest(movement, ceiling - SLACK, down=True)
        least = load.grains * (1 - progress.JUMP_MOST)
        return lighter if lighter is not None and lighter.grains >= least else at_most

    def _test(self, exercise: Exercise) -> Exercise:
        """The one set of a test, open at its end as far as the body's limits leave it open."""
        movement = self.catalog[exercise.movement]
        reps = min(progress.TEST_REPS, movement.dose[1])
        needed = (least_reserve(movement, limit) for limit in self.request.limits)
        rir = max([progress.TEST_RIR[self.request.level], *needed])
        return exercise._replace(sets=1, low=reps, high=reps, rir=rir, open=True)

    def _settled(
        self,
        exercise: Exercise,
        template: Exercise,
        load: Makeable,
        maximum: float,
        before: float | None,
        ceiling: float,
    ) -> tuple[Exercise, Makeable]:
        """The repetitions with a load, or the next load where they are through their range."""
        movement = self.catalog[exercise.movement]
        most = maximum if before is None else before * (1 + progress.JUMP_MOST)
        able = min(maximum, most)
        filled = self._filled(exercise, template, load, able)
        through = self.lifts[movement.id].model == progress.DOUBLE and filled.low > template.high
        heavier = self.strengths.heavier(movement, load) if through else None
        if heavier is None:
            return filled, load
        if heavier.grains <= ceiling + SLACK and self._is_due(template, heavier, maximum, most):
            return self._filled(template, template, heavier, able), heavier
        return _waiting(filled, template, load, heavier), load

    def _filled(
        self, exercise: Exercise, template: Exercise, load: Makeable, able: float
    ) -> Exercise:
        """The exercise with the repetitions that a maximum of so many grains allows with a load."""
        sides = self.catalog[exercise.movement].sides
        most = reps_most(template.high, exercise.rir, self.request.limits)
        span = exercise.low, exercise.high
        low, high = reps_with(load.grains / able * 100, *span, exercise.rir, most, sides)
        return exercise._replace(low=low, high=high)

    def _is_due(self, exercise: Exercise, load: Makeable, maximum: float, most: float) -> bool:
        """Whether a load is due for the fewest repetitions, and asks for no more than `most`."""
        movement = self.catalog[exercise.movement]
        share = percent(movement, exercise.low, exercise.rir, self.request.level) or 0.0
        down = is_easy(exercise.rir)
        near = self.strengths.nearest(movement, maximum * share / 100, down=down)
        called_for = near is not None and near.grains >= load.grains
        return called_for and load.grains <= most * share / 100

    def _with_load(
        self, exercise: Exercise, load: Makeable, share: float, computed: float
    ) -> Exercise:
        movement, unit = self.catalog[exercise.movement], self.request.unit
        known = self.strengths.maximum(movement)
        stated = Load(
            value=in_unit(load.grains, unit),
            unit=unit,
            percent_1rm=share,
            per_side=load.per_side,
            computed=in_unit(computed, unit),
            estimated_from=known.estimated_from if known else None,
        )
        lighter: tuple[RampSet, ...] = ()
        if self.request.ramps:
            kilograms = load.grains / GRAINS["kg"]
            taken = steps(movement, kilograms, share, intensity_of(exercise))
            sets = ramp(taken, self.strengths.loads(movement), load.grains)
            lighter = tuple(RampSet(reps, in_unit(m.grains, unit)) for reps, m in sets)
        return exercise._replace(load=stated, warm_up=lighter)

    def _progression(self, exercise: Exercise, lift: Lift | None, model: str) -> Progression | None:
        if exercise.role in ("power", "technique"):
            return None
        unit = self.request.unit
        step = self.strengths.step(self.catalog[exercise.movement]) if lift is None else lift.step
        model = progress.REPS if not step else lift.model if lift else model
        value = in_unit(step, unit) if model != progress.REPS else None
        return Progression(model, value, unit, progress.MISSES, progress.DROP_PERCENT)


def _waiting(exercise: Exercise, template: Exercise, load: Makeable, heavier: Makeable) -> Exercise:
    """The exercise with no more repetitions than its load waits for before the next one."""
    gap, rir = heavier.grains - load.grains, exercise.rir or 0
    most = template.high + progress.reps_beyond(load.grains, gap, template.low, template.high, rir)
    return exercise._replace(low=min(exercise.low, most), high=min(exercise.high, most))
