"""What a session holds in sum, and whether it bears one more exercise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from hinge_cli.planning.costs import QUARTERS
from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Problem
from hinge_cli.planning.supersets import Supersets
from hinge_cli.rulebook import duration, volume

SESSION_MUSCLE_CAP = round(volume.SESSION_MUSCLE_SETS * QUARTERS)


class Load(NamedTuple):
    """A session in sum: its seconds, those left if all alternated that may, and its sets."""

    seconds: int = duration.GENERAL_WARM_UP
    at_least: int = duration.GENERAL_WARM_UP
    sets: int = 0
    hard_sets: int = 0

    def plus(self, option: Option) -> Load:
        """The session with one more exercise."""
        return Load(
            self.seconds + option.seconds,
            self.at_least + option.at_least,
            self.sets + option.sets,
            self.hard_sets + option.hard_sets,
        )

    def minus(self, option: Option) -> Load:
        """The session with one exercise less."""
        return Load(
            self.seconds - option.seconds,
            self.at_least - option.at_least,
            self.sets - option.sets,
            self.hard_sets - option.hard_sets,
        )


def bears(
    problem: Problem, load: Load, session: Sequence[Option], option: Option, supersets: Supersets
) -> bool:
    """Whether a session bears one more option: time, caps, and no movement twice."""
    seconds, at_least, sets, hard_sets = load
    if hard_sets + option.hard_sets > problem.session_sets:
        return False
    if at_least + option.at_least > problem.seconds:
        return False
    movement = option.movement
    for other in session:
        if other.movement is movement:
            return False
    if movement.cost >= volume.HEAVIEST_COST and not few_heaviest([*session, option]):
        return False
    over = seconds + option.seconds - problem.seconds
    if over > 0 and supersets.saving([*session, option]) < over:
        return False
    return sets + option.sets <= volume.SESSION_MUSCLE_SETS or _below_muscle_caps(session, option)


def _below_muscle_caps(session: Sequence[Option], option: Option) -> bool:
    credits = dict(option.credits)
    for other in session:
        for muscle, credit in other.credits:
            if muscle in credits:
                credits[muscle] += credit
    return max(credits.values(), default=0) <= SESSION_MUSCLE_CAP


def few_heaviest(session: Sequence[Option]) -> bool:
    """Whether a session holds no more of the heaviest lifts than one bears."""
    heaviest = sum(o.movement.cost >= volume.HEAVIEST_COST and o.hard_sets > 0 for o in session)
    return heaviest <= volume.HEAVIEST_PER_SESSION
