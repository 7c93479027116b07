"""Chooses a week: one option or none for every slot, so that the whole costs least.

Time is what a week is short of, so it gets a price. From the foundation in its shortest form, slots
are improved in turn until none changes, while a second is dear, then cheaper, at last free: so what
is worth its time goes in before what only fits best. Of a few such coolings the best week is kept.
Then exercises change days (`exchanging`), so that the time left comes together, and exercises of a
day are traded for others: one gets shorter, and what gains most by it comes in.
At last every day is emptied and filled anew (`filling`), then half of a day or most of two, again
and again; now and then the whole week is warmed and cools. The rest of the week answers each time,
and what is better stays. In the end the days of all weeks that came by are tried with each other
(`recombining`).

Nothing depends on chance or the clock, so the same request gives the same week. Where an order
should look like chance it is mixed by a checksum.
"""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import POINT
from hinge_cli.planning.exchanging import exchange
from hinge_cli.planning.filling import fill
from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Problem
from hinge_cli.planning.recombining import SeenDays

# Prices of a second in thousandths of a point, one after the other, for each week from the start.
COOLINGS = ((32, 8, 2, 0), (4, 2, 0), (16, 4, 1, 0))
# The same for the best week so far, one in so many turns.
WARMINGS, TURNS_A_WARMING = ((2, 0), (8, 2, 0), (4, 1, 0), (16, 4, 1, 0)), 3
MOST_SWEEPS, MOST_TURNS = 8, 1000
# How many more steps (`Choice.steps`) the search goes where a week is so hard to plan: where it
# costs much, or the coolings disagree, which counts so many times. Where it is harder or easier the
# steps are in proportion to the square. No search goes much beyond so many in all.
EFFORT, AT_HARDNESS, DISAGREEING, MOST_STEPS = 18_000, 20 * POINT, 4, 75_000
# So many more at most improve what came together of several weeks.
LAST_STEPS = 6000
# A trade may cost so much before the rest of the week has answered.
HOPE = 800

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
    seen, weeks = SeenDays(choice), []
    for prices in COOLINGS:
        weeks.append(_cooled(choice, shortest, prices))
        seen.take_down()
    weeks.sort(key=lambda week: week[0])
    (cost, best), (most, _) = weeks[0], weeks[-1]
    choice.restore(best)
    hardness = cost + DISAGREEING * (most - cost)
    effort = min(MOST_STEPS, choice.steps + EFFORT * (hardness / AT_HARDNESS) ** 2)
    cost = _traded(choice, cost, effort)
    for turn in range(MOST_TURNS):
        if choice.steps >= effort:
            break
        before = list(choice.chosen)
        _change(choice, turn)
        _answer(choice, before)
        seen.take_down()
        if choice.cost() < cost and choice.in_time():
            cost = _traded(choice, choice.cost(), effort)
        else:
            choice.restore(before)
    _recombine(choice, seen)
    if choice.cost() < cost:
        _traded(choice, choice.cost(), effort + LAST_STEPS)
    return choice


def _recombine(choice: Choice, seen: SeenDays) -> None:
    """Takes the best of the days that came by together, and lets the week answer."""
    before = list(choice.chosen)
    seen.recombine()
    recombined = list(choice.chosen)
    _answer(choice, before)
    if not choice.in_time():
        choice.restore(recombined)


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
    _settle(choice)


def _settle(choice: Choice) -> None:
    """Improves slots that are worth a look until none is."""
    for _ in range(MOST_SWEEPS):
        for i in choice.order:
            if choice.dirty >> i & 1:
                choice.improve(i)
        if not choice.dirty:
            return


def _answer(choice: Choice, before: Week) -> None:
    """Lets the rest of the week answer to what has changed."""
    for i, (had, has) in enumerate(zip(before, choice.chosen, strict=True)):
        if had is not has:
            choice.touch(i, had, has)
    _settle(choice)


def _traded(choice: Choice, cost: int, effort: float) -> int:
    """Lets exercises change days and trades those of a day; returns what the week costs then."""
    cost = _exchanged(choice, cost, effort)
    for day in range(len(choice.problem.days)):
        while choice.tight(day) and choice.steps < effort and _trade(choice, day, cost):
            cost = choice.cost()
    return _exchanged(choice, cost, effort)


def _exchanged(choice: Choice, cost: int, effort: float) -> int:
    """Lets exercises change days while the week gains; returns what it costs then."""
    while choice.steps < effort:
        before = list(choice.chosen)
        if not exchange(choice):
            break
        _answer(choice, before)
        if choice.cost() >= cost or not choice.in_time():
            choice.restore(before)
            break
        cost = choice.cost()
    return cost


def _trade(choice: Choice, day: int, cost: int) -> bool:
    """Makes an exercise of a day shorter for the sake of another, if the week then costs less."""
    before = list(choice.chosen)
    slots = _slots_of(choice, day)
    for i in slots:
        for less in choice.shorter(i):
            choice.put(i, less)
            others = [
                (choice.cost_with(j, option), j, option)
                for j in slots
                if j != i and (option := choice.best(j)) is not choice.chosen[j]
            ]
            if others:
                hoped, j, option = min(others, key=lambda other: other[:2])
                if hoped < cost + HOPE:
                    choice.put(j, option)
                    _answer(choice, before)
                    if choice.cost() < cost and choice.in_time():
                        return True
            choice.restore(before)
    return False


def _change(choice: Choice, turn: int) -> None:
    """Changes the week at large, in every turn in another way."""
    days = [slots for day in range(len(choice.problem.days)) if (slots := _slots_of(choice, day))]
    if turn < len(days):
        _refill(choice, days[turn : turn + 1])
    elif turn % TURNS_A_WARMING == TURNS_A_WARMING - 1:
        _warm(choice, turn)
    else:
        alone = [(day,) for day in range(len(days))]
        pairs = [(d, (d + apart) % len(days)) for apart in range(1, len(days)) for (d,) in alone]
        groups = [*alone, *alone, *pairs]
        together = groups[turn % len(groups)]
        share = 2 * len(together)
        _refill(choice, [_emptied(choice, days[d], share, turn) for d in together])


def _refill(choice: Choice, emptied: list[list[int]]) -> None:
    """Empties slots, given for each of some days, and fills them anew in the order given."""
    for slots in emptied:
        for i in slots:
            choice.put(i, None)
    for slots in emptied:
        fill(choice, slots)


def _warm(choice: Choice, turn: int) -> None:
    """Gives time a price once more and lets it fall, with the slots in another order."""
    order = choice.order
    choice.order = _mixed(order, turn)
    for choice.price in WARMINGS[turn // TURNS_A_WARMING % len(WARMINGS)]:
        _descend(choice)
    choice.order = order


def _slots_of(choice: Choice, day: int) -> list[int]:
    """The slots of a day that may hold something, in the order to look at them."""
    return [i for i in choice.order if choice.problem.slots[i].day == day]


def _emptied(choice: Choice, slots: list[int], share: int, turn: int) -> list[int]:
    """Slots of a day, mixed, without one in so many that keeps what it has."""
    mixed = _mixed(slots, turn)
    kept = mixed[: len(mixed) // share]
    return [i for i in mixed if i not in kept or choice.chosen[i] is None]


def _mixed(slots: Iterable[int], turn: int) -> list[int]:
    """Slots in an order that looks like chance, another one in every turn."""
    return sorted(slots, key=lambda i: crc32(b"%d:%d" % (turn, i)))
