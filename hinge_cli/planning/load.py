"""What a session holds in sum, and whether it bears one more exercise."""

from collections.abc import Sequence
from typing import NamedTuple

from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Problem
from hinge_cli.planning.supersets import Supersets
from hinge_cli.rulebook import duration


class Load(NamedTuple):
    """A session in sum.

    Its seconds, those left if all alternated that may, its hard sets, and its number of `Limits`.
    """

    seconds: int
    at_least: int
    hard_sets: int
    number: int

    def plus(self, option: Option) -> "Load":
        """The session with one more exercise."""
        return Load(
            self.seconds + option.seconds,
            self.at_least + option.at_least,
            self.hard_sets + option.hard_sets,
            self.number + option.number,
        )

    def minus(self, option: Option) -> "Load":
        """The session with one exercise less."""
        return Load(
            self.seconds - option.seconds,
            self.at_least - option.at_least,
            self.hard_sets - option.hard_sets,
            self.number - option.number,
        )


def empty_session(problem: Problem) -> Load:
    """A session that holds its warm-up and nothing else."""
    warm_up = duration.GENERAL_WARM_UP
    return Load(warm_up, warm_up, 0, problem.limits.empty)


def bears(
    problem: Problem, load: Load, session: Sequence[Option], option: Option, supersets: Supersets
) -> bool:
    """Whether a session bears one more option: its limits, and its time with supersets."""
    if load.number + option.number & problem.limits.full:
        return False
    over = load.seconds + option.seconds - problem.seconds
    return over <= 0 or supersets.saving([*session, option]) >= over
