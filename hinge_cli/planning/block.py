"""Lays a week out over the weeks of a plan: loads, lighter sets before them, what each week adds.

The chosen week is the template of all: its movements and their order never change. A projection
says what each lift's maximum should be by then; loads follow from it by the curve of repetitions
and reserve, rounded to what the gym makes, so that progress and percentages never disagree.
"""

from typing import NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.plan import Exercise, Load, Progression, RampSet, Request, Session, Week
from hinge_cli.plan.gym import GRAINS, in_unit
from hinge_cli.planning import candidates
from hinge_cli.planning.calendar import Place, Sort, block_of
from hinge_cli.planning.lifts import Lift, lift_of, model_of, wave_reps
from hinge_cli.planning.strengths import Strengths, percent, reps_with
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.inventory import Makeable
from hinge_cli.rulebook.prescription import CLEARANCE_FIRST
from hinge_cli.rulebook.ramp import PREPARATION, ramp, steps
from hinge_cli.rulebook.safety import least_reserve
from hinge_cli.rulebook.timing import intensity_of, session_minutes

Spot = tuple[int, int]  # a session and an exercise in it


def lay_out(
    sessions: tuple[Session, ...], request: Request, catalog: Catalog, strengths: Strengths
) -> tuple[Week, ...]:
    """The weeks of a plan, from the sessions of the week that was chosen."""
    weeks: list[Week] = []
    maxima: dict[str, float] = {}
    last: dict[Spot, float] = {}
    sessions = tuple(_prepared(session, request, catalog) for session in sessions)
    while len(weeks) < request.weeks:
        block = _Block(sessions, request, catalog, strengths, maxima)
        for place in block_of(request.weeks - len(weeks), request.level, block.training_weeks):
            weeks.append(block.week(len(weeks) + 1, place, last))
        maxima = block.next_maxima()
    return tuple(weeks)


def along(
    exercise: Exercise,
    weeks: tuple[Week, ...],
    request: Request,
    catalog: Catalog,
    strengths: Strengths,
) -> list[Exercise]:
    """One exercise over weeks that are there already, lighter and tested where they are."""
    sessions = (Session("", "", "", 0, (exercise,)),)
    made: list[Exercise] = []
    last: dict[Spot, float] = {}
    block, trained = _Block(sessions, request, catalog, strengths, {}), 0
    for week in weeks:
        sort: Sort = "test" if week.test else "deload" if week.deload else "train"
        laid = block.week(week.number, Place(sort, trained), last)
        made.append(laid.sessions[0].exercises[0])
        trained += sort == "train"
        if week.test:
            block = _Block(sessions, request, catalog, strengths, block.next_maxima())
            trained = 0
    return made


class Loaded(NamedTuple):
    """An exercise as a week has it, and the maximum that it asks for, in grains."""

    exercise: Exercise
    asked: float | None


class _Block:
    """The weeks up to the next test: one projection for every lift."""

    def __init__(
        self,
        sessions: tuple[Session, ...],
        request: Request,
        catalog: Catalog,
        strengths: Strengths,
        maxima: dict[str, float],
    ) -> None:
        self.sessions, self.request, self.catalog = sessions, request, catalog
        self.strengths = strengths
        by_movement: dict[str, list[Exercise]] = {}
        for session in sessions:
            for exercise in session.exercises:
                by_movement.setdefault(exercise.movement, []).append(exercise)
        found = {
            key: lift_of(exercises, catalog[key], strengths, maxima.get(key))
            for key, exercises in by_movement.items()
        }
        self.lifts = {key: lift for key, lift in found.items() if lift is not None}
        mains = [
            self.lifts[e.movement].weeks
            for session in sessions
            for e in session.exercises
            if e.role == "main" and e.movement in self.lifts
        ]
        # Nobody is tested whose body a professional should be asked about first.
        self.tests = bool(mains) and CLEARANCE_FIRST.isdisjoint(request.limits)
        # Neither for the slowest lift nor for the first that is through.
        typical = sorted(mains)[len(mains) // 2] if mains else 0
        self.training_weeks = max(typical, progress.BLOCK_WEEKS_LEAST) if self.tests else None

    def next_maxima(self) -> dict[str, float]:
        """What the next block starts from, in grains: it keeps a share of what this one gained."""
        kept = progress.GAIN_KEPT[self.request.level]
        return {
            key: lift.maximum + kept * (lift.at(lift.weeks - 1).maximum - lift.maximum)
            for key, lift in self.lifts.items()
        }

    def week(self, number: int, place: Place, last: dict[Spot, float]) -> Week:
        """A week of the block; `last` keeps what every exercise asked for in training."""
        made = []
        for i, session in enumerate(self.sessions):
            halves = 0.0
            exercises = []
            for j, exercise in enumerate(session.exercises):
                if place.sort != "train":
                    reps = self._easy_reps(exercise)
                    exercise = exercise._replace(low=reps, high=reps)
                    # What halving one exercise leaves over goes to the next: the day comes to half.
                    halves += exercise.sets * progress.DELOAD_SETS
                    sets = max(1, int(halves + 0.5))
                    halves -= sets
                    exercise = _eased(exercise, sets)
                exercise, asked = self._loaded(exercise, place, last.get((i, j)))
                if asked is not None and place.sort == "train":
                    last[i, j] = asked
                exercises.append(exercise)
            minutes = session_minutes(exercises, self.catalog, ramps=self.request.ramps)
            easy = place.sort == "deload"
            effort = "easy" if easy else session.effort
            made.append(
                session._replace(exercises=tuple(exercises), minutes=minutes, effort=effort)
            )
        return Week(number, place.sort != "train", tuple(made), place.sort == "test")

    def _loaded(self, exercise: Exercise, place: Place, before: float | None) -> Loaded:
        movement = self.catalog[exercise.movement]
        lift = self.lifts.get(exercise.movement)
        model = model_of(exercise, movement, self.request.level)
        exercise = exercise._replace(progression=self._progression(exercise, lift, model))
        waves = model == progress.WAVE and place.sort == "train"
        if lift is not None and lift.model == progress.DOUBLE:
            # A load that stands beside it serves only so many repetitions.
            narrow = exercise.low + progress.FILL_WEEKS_MOST - 1
            exercise = exercise._replace(high=min(exercise.high, narrow))
        template = exercise
        if lift is None:
            if waves:
                reps = wave_reps(exercise, place.trained % progress.WAVE_WEEKS)
                exercise = exercise._replace(low=reps, high=reps)
            return Loaded(exercise, None)
        trained = max(0, place.trained - (place.sort != "train"))
        maximum, low, paced = lift.at(trained)
        work = None
        tested = place.sort == "test" and exercise.role == "main" and self.tests
        if tested:
            reps = min(progress.TEST_REPS, movement.dose[1])
            needed = (least_reserve(movement, limit) for limit in self.request.limits)
            rir = max([progress.TEST_RIR[self.request.level], *needed])
            exercise = exercise._replace(sets=1, low=reps, high=reps, rir=rir, open=True)
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
        load = self.strengths.nearest(movement, computed, down=place.sort == "deload")
        if before is not None and load is not None:
            most = before * (1 + progress.JUMP_MOST) * share / 100
            if load.grains > most:
                load = self.strengths.nearest(movement, most, down=True)
        if load is None:
            return Loaded(exercise, None)
        if place.sort == "train" and not waves:
            settled, taken = self._settled(exercise, template, load, maximum, before)
            if (settled.low, taken) != (exercise.low, load):
                work = None  # what was due for other repetitions
            exercise, load = settled, taken
            share = percent(movement, exercise.low, exercise.rir, self.request.level) or share
            computed = work or maximum * share / 100
        asked = load.grains / share * 100
        return Loaded(self._with_load(exercise, load, share, computed), asked)

    def _settled(
        self,
        exercise: Exercise,
        template: Exercise,
        load: Makeable,
        maximum: float,
        before: float | None,
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
        if self._is_due(template, heavier, maximum, most):
            return self._filled(template, template, heavier, able), heavier
        return _waiting(filled, template, load, heavier), load

    def _filled(
        self, exercise: Exercise, template: Exercise, load: Makeable, able: float
    ) -> Exercise:
        """The exercise with the repetitions that a maximum of so many grains allows with a load."""
        sides = self.catalog[exercise.movement].sides
        most = template.high + progress.REPS_BEFORE_STEP
        span = exercise.low, exercise.high
        low, high = reps_with(load.grains / able * 100, *span, exercise.rir, most, sides)
        return exercise._replace(low=low, high=high)

    def _is_due(self, exercise: Exercise, load: Makeable, maximum: float, most: float) -> bool:
        """Whether a load is due for the fewest repetitions, and asks for no more than `most`."""
        movement = self.catalog[exercise.movement]
        share = percent(movement, exercise.low, exercise.rir, self.request.level) or 0.0
        near = self.strengths.nearest(movement, maximum * share / 100)
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

    def _easy_reps(self, exercise: Exercise) -> int:
        """The fewest repetitions of a lighter week: those of the lightest week of a wave."""
        model = model_of(exercise, self.catalog[exercise.movement], self.request.level)
        return exercise.high if model == progress.WAVE else exercise.low

    def _progression(self, exercise: Exercise, lift: Lift | None, model: str) -> Progression | None:
        if exercise.role in ("power", "technique"):
            return None
        unit = self.request.unit
        step = self.strengths.step(self.catalog[exercise.movement]) if lift is None else lift.step
        if lift is not None:
            model = lift.model
        value = in_unit(step, unit) if step and model != progress.REPS else None
        return Progression(model, value, unit, progress.MISSES, progress.DROP_PERCENT)


def _waiting(exercise: Exercise, template: Exercise, load: Makeable, heavier: Makeable) -> Exercise:
    """The exercise with no more repetitions than its load waits for before the next one."""
    gap, rir = heavier.grains - load.grains, exercise.rir or 0
    most = template.high + progress.reps_beyond(load.grains, gap, template.low, template.high, rir)
    return exercise._replace(low=min(exercise.low, most), high=min(exercise.high, most))


def _eased(exercise: Exercise, sets: int) -> Exercise:
    fast = exercise.role == "power"
    rir = None if fast else max(exercise.rir or 0, progress.DELOAD_RIR)
    return exercise._replace(sets=sets, rir=rir)


def _prepared(session: Session, request: Request, catalog: Catalog) -> Session:
    """The session with a movement that prepares each of its foundational patterns."""
    have = candidates.have(request)
    present = {e.pattern for e in session.exercises}
    chosen = (
        next((m for m in PREPARATION[p] if _may_prepare(m, request, catalog, have)), None)
        for p in FOUNDATION
        if p in present
    )
    return session._replace(preparation=tuple(m for m in chosen if m))


def _may_prepare(name: str, request: Request, catalog: Catalog, have: frozenset[str]) -> bool:
    """Whether a movement can prepare: nothing forbids it, and nothing asks for care with it."""
    if name not in catalog:
        return False
    movement = catalog[name]
    allowed = candidates.allowed(movement, request, have)
    return allowed and not candidates.under_caution(movement, request)
