"""Makes a week better by trades, as long as it gains: one thing goes so that another can come.

Exercises change days (`exchanging`). Those of a day are traded for others: one gets shorter, and
what gains most by it comes in. And one goes to another place of its pattern, harder or easier, on
any day. After each trade the rest of the week answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hinge_cli.planning.answering import Week, answer
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.exchanging import exchange

# A trade may cost so much, in thousandths of a point, before the rest of the week has answered.
HOPE = 800


def trade(choice: Choice, effort: float) -> int:
    """Trades until nothing is gained or so many steps were taken; returns what the week costs."""
    cost = _as_long_as_it_gains(_exchanged, choice, choice.cost(), effort)
    for day in range(len(choice.problem.days)):
        while choice.tight(day) and choice.steps < effort and _traded(choice, day, cost):
            cost = choice.cost()
    cost = _as_long_as_it_gains(_moved, choice, cost, effort)
    return _as_long_as_it_gains(_exchanged, choice, cost, effort)


def _as_long_as_it_gains(
    change: Callable[[Choice, int], bool], choice: Choice, cost: int, effort: float
) -> int:
    """Changes the week again and again; returns what it costs then."""
    while choice.steps < effort and change(choice, cost):
        cost = choice.cost()
    return cost


def _exchanged(choice: Choice, cost: int) -> bool:
    """Lets exercises change days, if the week then costs less."""
    before = list(choice.chosen)
    return exchange(choice) and _better(choice, before, cost)


def _traded(choice: Choice, day: int, cost: int) -> bool:
    """Makes an exercise of a day shorter for the sake of another, if the week then costs less."""
    before = list(choice.chosen)
    slots = choice.slots_to_fill(day)
    for i in slots:
        for less in choice.shorter(i):
            choice.put(i, less)
            others = [j for j in slots if j != i]
            if _brings_in(choice, others, cost) and _better(choice, before, cost):
                return True
            choice.restore(before)
    return False


def _moved(choice: Choice, cost: int) -> bool:
    """Takes an exercise to another place of its pattern, if the week then costs less."""
    before, slots = list(choice.chosen), choice.problem.slots
    for i in choice.order:
        if before[i] is None:
            continue
        choice.put(i, None)
        others = [j for j in choice.order if j != i and slots[j].pattern == slots[i].pattern]
        if _brings_in(choice, others, cost) and _better(choice, before, cost):
            return True
        choice.restore(before)
    return False


def _brings_in(choice: Choice, slots: Iterable[int], cost: int) -> bool:
    """Gives one of some slots its best option, where most is gained; tells if there is hope."""
    found = [
        (choice.cost_with(j, option), j, option)
        for j in slots
        if (option := choice.best(j)) is not choice.chosen[j]
    ]
    if not found:
        return False
    hoped, j, option = min(found, key=lambda one: one[:2])
    choice.put(j, option)
    return hoped < cost + HOPE


def _better(choice: Choice, before: Week, cost: int) -> bool:
    """Lets the week answer; tells if it costs less then, else it is as before."""
    answer(choice, before)
    if choice.cost() < cost and choice.in_time():
        return True
    choice.restore(before)
    return False
