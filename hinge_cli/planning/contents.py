"""What a session holds in sum, and whether it bears one more exercise."""

from collections.abc import Sequence
from typing import NamedTuple

from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Problem
from hinge_cli.planning.supersets import Supersets
from hinge_cli.rulebook import duration


class Contents(NamedTuple):
    """A session in sum.

    Its seconds, those left if all alternated that may, the sets that its cap counts, and its number
    (`Capacity`).
    """

    seconds: int
    at_least: int
    capped_sets: int
    number: int

    def plus(self, option: Option) -> "Contents":
        """The session with one more exercise."""
        return Contents(
            self.seconds + option.seconds,
            self.at_least + option.at_least,
            self.capped_sets + option.capped_sets,
            self.number + option.number,
        )

    def minus(self, option: Option) -> "Contents":
        """The session with one exercise less."""
        return Contents(
            self.seconds - option.seconds,
            self.at_least - option.at_least,
            self.capped_sets - option.capped_sets,
            self.number - option.number,
        )


def empty_session(problem: Problem) -> Contents:
    """A session that holds its warm-up and nothing else."""
    warm_up = duration.GENERAL_WARM_UP
    return Contents(warm_up, warm_up, 0, problem.capacity.empty)


def bears(
    problem: Problem,
    held: Contents,
    session: Sequence[Option],
    option: Option,
    supersets: Supersets,
) -> bool:
    """Whether a session bears one more option: its limits, and its time with supersets."""
    if held.number + option.number & problem.capacity.full:
        return False
    over = held.seconds + option.seconds - problem.seconds
    return over <= 0 or supersets.saving([*session, option]) >= over
