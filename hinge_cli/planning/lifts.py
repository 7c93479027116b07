"""How one lift is projected over the weeks of a block."""

from math import inf
from typing import NamedTuple

from hinge_cli.catalog import Movement
from hinge_cli.plan import Exercise
from hinge_cli.planning.strengths import Strengths, percent
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.duration import BAR_LOADS
from hinge_cli.rulebook.prescription import role_of


class Lift(NamedTuple):
    """A lift with a known maximum, paced by its hardest exercise of the week.

    `maximum`, `work` and `step` are in grains: what the block starts from, the work weight that it
    gives, and what is added at a time. `low` and `high` are the pacing exercise's repetitions.
    """

    movement: Movement
    model: str
    maximum: float
    work: float
    step: float
    low: int
    high: int
    rir: int | None
    level: str

    def at(self, trained: int) -> tuple[float, int]:
        """The projected maximum after some weeks of training, and the fewest repetitions then.

        Where the gain of a block is used up, both stay.
        """
        place = self._at(0)
        for week in range(1, trained + 1):
            following = self._at(week)
            if following[0] > self.maximum * (1 + progress.BLOCK_GAIN[self.level]):
                break
            place = following
        return place

    @property
    def weeks(self) -> int:
        """For how many weeks of training the projection holds."""
        most = self.maximum * (1 + progress.BLOCK_GAIN[self.level])
        weeks = range(1, progress.BLOCK_WEEKS)
        return next((n for n in weeks if self._at(n)[0] > most), progress.BLOCK_WEEKS)

    @property
    def _weeks_to_fill(self) -> int:
        """In how many weeks the repetitions rise through their range before the load steps."""
        if self.step > progress.JUMP_MOST * self.work:
            return self.high + progress.REPS_BEFORE_STEP - self.low + 1
        return min(self.high - self.low + 1, progress.FILL_WEEKS_MOST)

    def _at(self, week: int) -> tuple[float, int]:
        if self.model == progress.LINEAR:
            return self.maximum * (1 + week * self.step / self.work), self.low
        if self.model == progress.WAVE:
            wave, crest = divmod(week, progress.WAVE_WEEKS)
            return self.maximum * (1 + wave * self.step / self.work), wave_reps(self, crest)
        steps, more = divmod(week, self._weeks_to_fill)
        share = percent(self.movement, self.low + more, self.rir, self.level)
        if share is None:  # beyond the curve nothing is known
            return inf, self.low
        return (self.work + steps * self.step) / share * 100, self.low + more


def wave_reps(range_of: Lift | Exercise, crest: int) -> int:
    """The repetitions of a week of a wave: from the top of the range to its bottom."""
    span = range_of.high - range_of.low
    return range_of.high - span * crest // (progress.WAVE_WEEKS - 1)


def lift_of(
    exercises: list[Exercise], movement: Movement, strengths: Strengths, maximum: float | None
) -> Lift | None:
    """The lift behind a week's exercises of one movement, None where no maximum is known.

    It starts from `maximum` in grains, or from what the request tells.
    """
    known = strengths.maximum(movement)
    level = strengths.request.level
    shares = [(percent(movement, e.low, e.rir, level), e) for e in exercises]
    rated = [(share, e) for share, e in shares if share is not None]
    if known is None or not rated or not strengths.loads(movement):
        return None
    share, pace = max(rated, key=lambda item: item[0])
    start = maximum or known.grains
    model = model_of(pace, movement, level)
    if model == progress.WAVE:
        share = percent(movement, pace.high, pace.rir, level) or share
    work = start * share / 100
    step = float(strengths.step(movement))
    if step > progress.JUMP_MOST * work and model == progress.LINEAR:
        model = progress.DOUBLE
    return Lift(movement, model, start, work, step, pace.low, pace.high, pace.rir, level)


def model_of(exercise: Exercise, movement: Movement, level: str) -> str:
    """How an exercise progresses, by the rulebook."""
    return _model(exercise.role, movement, level)


def _model(role: str, movement: Movement, level: str) -> str:
    on_bar, steps = movement.load in BAR_LOADS, movement.step != (None, None)
    return progress.model(level, role, on_bar=on_bar, steps=steps)


def waves(movement: Movement, level: str, intensity: str) -> bool:
    """Whether a movement's repetitions rise and fall from week to week."""
    return _model(role_of(movement.pattern, intensity), movement, level) == progress.WAVE
