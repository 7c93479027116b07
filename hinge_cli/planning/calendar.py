"""Which weeks of a plan train, which are lighter, and where a block ends with a test."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from hinge_cli.rulebook.frequency import DELOAD_FROM_WEEKS
from hinge_cli.rulebook.progress import BLOCK_WEEKS, BLOCK_WEEKS_LEAST, DELOAD_EVERY

Sort = Literal["train", "deload", "test"]


class Place(NamedTuple):
    """A week's place in its block: of which sort it is, and how many have trained before it."""

    sort: Sort
    trained: int


def has_lighter_weeks(weeks: int, level: str) -> bool:
    """Whether a plan of so many weeks has a lighter one that is no test."""
    return level in DELOAD_EVERY and weeks >= DELOAD_FROM_WEEKS


def block_of(weeks: int, level: str, training_weeks: int | None) -> Iterator[Place]:
    """The weeks of one block, at most as many as are left.

    It ends with a test when so many weeks have trained or it is as long as a projection holds, or
    with the last week where too few would be left for another block. Where there is nothing to
    test, it goes on and only the lighter weeks come.
    """
    every = DELOAD_EVERY.get(level)
    if every and has_lighter_weeks(weeks, level) and weeks < every:
        every = weeks  # a short plan ends with its lighter week
    trained = 0
    for number in range(1, weeks + 1):
        due = training_weeks is not None and (trained >= training_weeks or number > BLOCK_WEEKS)
        if due and (number == weeks or weeks - number >= BLOCK_WEEKS_LEAST):
            yield Place("test", trained)
            return
        if every and number % every == 0:
            yield Place("deload", trained)
        else:
            yield Place("train", trained)
            trained += 1
