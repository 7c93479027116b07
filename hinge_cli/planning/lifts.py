"""How one lift is projected over the weeks of a block."""

from typing import NamedTuple

from hinge_cli.catalog import Movement
from hinge_cli.plan import Exercise
from hinge_cli.planning.strengths import Strengths, percent
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.duration import BAR_LOADS
from hinge_cli.rulebook.loading import LAST
from hinge_cli.rulebook.prescription import role_of


class Projected(NamedTuple):
    """A lift in a week to come: its maximum in grains, and what the pacing exercise has.

    That is its fewest repetitions and its load in grains, None where that follows from the rest.
    """

    maximum: float
    low: int
    work: float | None = None


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

    def at(self, trained: int) -> Projected:
        """What is projected after some weeks; where a block's gain is used up, it stays."""
        if self.model == progress.WAVE:
            wave, crest = divmod(trained, progress.WAVE_WEEKS)
            return Projected(self._after(wave), wave_reps(self, crest))
        steps, more = divmod(trained, self._weeks_to_step)
        if steps > self._most_steps:
            steps, more = self._most_steps, self._weeks_to_step - 1
        # Other days take their share of the step while the repetitions of this one rise.
        maximum = self._after(trained / self._weeks_to_step)
        return Projected(maximum, self.low + more, self.work + steps * self.step)

    @property
    def weeks(self) -> int:
        """For how many weeks of training the projection holds."""
        each = progress.WAVE_WEEKS if self.model == progress.WAVE else self._weeks_to_step
        return min(progress.BLOCK_WEEKS, each * (self._most_steps + 1))

    @property
    def _most_steps(self) -> int:
        """How many steps make the gain that a block counts on; one at least that is no jump."""
        if not self.step:
            return 0
        gain = progress.BLOCK_GAIN[self.level] * self.work
        return int(gain / self.step) or int(self.step <= progress.JUMP_MOST * self.work)

    @property
    def _weeks_to_step(self) -> int:
        """In how many weeks the repetitions rise before the load steps.

        Through their range; before a large step until they ask for as much as it will.
        """
        if self.model == progress.LINEAR:
            return 1
        large = self.step > progress.JUMP_MOST * self.work
        most = LAST if large else min(self.high - self.low + 1, progress.FILL_WEEKS_MOST)
        enough = (self._share(0) or 0.0) * self.work / (self.work + self.step) if large else 0.0
        weeks = 1
        while weeks < most and (self._share(weeks) or 0.0) > enough:
            weeks += 1
        return weeks

    def _share(self, more: int) -> float | None:
        return percent(self.movement, self.low + more, self.rir, self.level)

    def _after(self, steps: float) -> float:
        # A block's gain may be less than the step of the lift: then it shows in repetitions.
        most = self._most_steps * self.step / self.work or progress.BLOCK_GAIN[self.level]
        return self.maximum * (1 + min(steps * self.step / self.work, most))


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
    model = model_of(pace.role, movement, level)
    if model == progress.WAVE:
        foot = percent(movement, pace.high, pace.rir, level) or share
        if _can_wave(movement, strengths, start, foot, share):
            share = foot
        else:
            model = progress.DOUBLE
    work = start * share / 100
    step = float(strengths.step_from(movement, work))
    if step > progress.JUMP_MOST * work and model == progress.LINEAR:
        model = progress.DOUBLE
    if not step:
        model = progress.REPS
    return Lift(movement, model, start, work, step, pace.low, pace.high, pace.rir, level)


def _can_wave(
    movement: Movement, strengths: Strengths, maximum: float, foot: float, crest: float
) -> bool:
    """Whether the gym has a heavier load for the crest of a wave than for its foot, in % of a
    maximum, and one that is no jump.

    Fewer repetitions with the same load are no wave.
    """
    if foot == crest:
        return True
    low, high = (strengths.nearest(movement, maximum * share / 100) for share in (foot, crest))
    if low is None or high is None:
        return True
    most = low.grains / foot * (1 + progress.JUMP_MOST) * crest
    return low.grains < high.grains <= most


def model_of(role: str, movement: Movement, level: str) -> str:
    """How a movement in a role progresses, by the rulebook."""
    on_bar, steps = movement.load in BAR_LOADS, movement.step != (None, None)
    return progress.model(level, role, on_bar=on_bar, steps=steps)


def waves(movement: Movement, level: str, intensity: str) -> bool:
    """Whether a movement's repetitions rise and fall from week to week."""
    return model_of(role_of(movement.pattern, intensity), movement, level) == progress.WAVE
