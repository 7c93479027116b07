"""Chooses a week: one option or none for every slot, so that the whole costs least.

Time is what a week is short of, so it gets a price. From the foundation in its shortest form, slots
are improved in turn until none changes, while a second is dear, then cheaper, at last free: so what
is worth its time goes in before what only fits best. Of a few such coolings the best week is kept.
Then every day, and every two days, are emptied and filled anew (`filling`), the rest of the week
answers, and what is better stays. Nothing depends on chance or the clock, so the same request gives
the same week.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import POINT
from hinge_cli.planning.filling import fill
from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Problem

# Prices of a second in thousandths of a point, one after the other, for each week from the start.
COOLINGS = ((32, 8, 2, 0), (4, 2, 0), (16, 4, 1, 0))
MOST_SWEEPS = 8
# How many more times a slot is looked at before no more days are emptied, and how many for a day,
# where the week costs so much. Where it costs more or less it is in proportion, between a least and
# a most share: what is hard to plan has more to gain.
EFFORT, EFFORT_A_DAY, AT_COST = 150, 80, 10 * POINT
EFFORT_LEAST, EFFORT_MOST = 0.3, 4

Week = list[Option | None]


def choose(problem: Problem) -> Choice:
    """The best week found."""
    choice = Choice(problem)
    for i in choice.order:
        slot = problem.slots[i]
        # Shortest first, so that time runs out for nothing of the foundation.
        if slot.wished and slot.pattern in FOUNDATION:
            choice.put_shortest(i)
    shortest = list(choice.chosen)
    weeks = [_cooled(choice, shortest, prices) for prices in COOLINGS]
    cost, best = min(weeks, key=lambda week: week[0])
    choice.restore(best)
    times = min(EFFORT_MOST, max(EFFORT_LEAST, cost / AT_COST))
    effort = choice.looked + times * (EFFORT + EFFORT_A_DAY * len(problem.days))
    improved = True
    while improved:
        improved = False  # what helped may let other days be filled better
        for days, backwards in _emptied(len(problem.days)):
            if choice.looked >= effort:
                return choice
            for i in chain.from_iterable(choice.slots_of_day[day] for day in days):
                choice.put(i, None)
            for day in days:
                fill(choice, day, backwards=backwards)
            if choice.chosen != best:
                _descend(choice)
            if choice.cost() < cost:
                cost, best, improved = choice.cost(), list(choice.chosen), True
            else:
                choice.restore(best)
    return choice


def _cooled(choice: Choice, start: Week, prices: tuple[int, ...]) -> tuple[int, Week]:
    """The week that grows from a start while the price of a second falls, with its cost."""
    choice.restore(start)
    for choice.price in prices:
        _descend(choice)
    return choice.cost(), list(choice.chosen)


def _descend(choice: Choice) -> None:
    """Improves slots in turn until none changes."""
    for i in choice.order:
        choice.improve(i)
    for _ in range(MOST_SWEEPS):
        for i in choice.order:
            if choice.dirty[i]:
                choice.improve(i)
        if not any(choice.dirty):
            return


def _emptied(days: int) -> Iterator[tuple[tuple[int, ...], bool]]:
    """The days to empty together, and whether to fill them backwards.

    One at a time in both directions, then two in either order, the nearest first.
    """
    for backwards in (False, True):
        yield from (((day,), backwards) for day in range(days))
    for apart in range(1, days):
        yield from (((day, (day + apart) % days), False) for day in range(days))
