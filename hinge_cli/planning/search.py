"""Chooses a week: one option or none for every slot, so that the whole costs least.

Time is what a week is short of, so it gets a price. From the foundation in its shortest form, slots
are improved in turn until none changes, while a second is dear, then cheaper, at last free: so what
is worth its time goes in before what only fits best. Of a few such coolings the best week is kept,
and made better by trades (`trading`).
Then every day is emptied and filled anew (`filling`), then half of a day or most of two, again and
again; now and then the whole week is warmed and cools. The rest of the week answers each time, and
what is better stays. In the end the days of all weeks that came by are tried with each other
(`recombining`).

Nothing depends on chance or the clock, so the same request gives the same week. Where an order
should look like chance it is mixed by a hash.
"""

from __future__ import annotations

from collections.abc import Iterable

from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.planning.answering import Week, answer, descend
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import POINT
from hinge_cli.planning.filling import fill
from hinge_cli.planning.problem import Problem
from hinge_cli.planning.recombining import SeenDays
from hinge_cli.planning.trading import trade

# Prices of a second in thousandths of a point, one after the other, for each week from the start.
COOLINGS = ((32, 8, 2, 0), (4, 2, 0), (16, 4, 1, 0))
# The same for the best week so far, one in so many turns.
WARMINGS, TURNS_A_WARMING = ((2, 0), (8, 2, 0), (4, 1, 0), (16, 4, 1, 0)), 3
MOST_TURNS = 1000
# How many more steps (`Choice.steps`) the search goes: some for every week, and so many more where
# one is so hard to plan, because it costs much or because the coolings disagree, which counts so
# many times. Where it is harder or easier these are in proportion to the square.
LEAST_EFFORT, EFFORT, AT_HARDNESS, DISAGREEING = 8000, 18_000, 20 * POINT, 4
# No search goes much beyond so many in all, or so many more while the week falls short of what
# anybody would notice.
MOST_STEPS, WHILE_SHORT = 90_000, 60_000
# So many more at most improve what came together of several weeks.
LAST_STEPS = 6000


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
    more = LEAST_EFFORT + EFFORT * (hardness / AT_HARDNESS) ** 2
    effort = min(MOST_STEPS, choice.steps + more)
    cost = trade(choice, effort)
    for turn in range(MOST_TURNS):
        limit = effort + WHILE_SHORT * _falls_short(choice)
        if choice.steps >= limit:
            break
        before = list(choice.chosen)
        _change(choice, turn)
        answer(choice, before)
        seen.take_down()
        if choice.cost() < cost and choice.in_time():
            cost = trade(choice, limit)
        else:
            choice.restore(before)
    _recombine(choice, seen)
    if choice.cost() < cost:
        trade(choice, effort + LAST_STEPS)
    return choice


def _falls_short(choice: Choice) -> bool:
    """Whether a muscle is starved, or a heavy lift is missing or has too few sets."""
    return choice.work.starves() or any(
        slot.wished
        and slot.intensity == "heavy"
        and (option is None or option.sets < option.prescription.sets[0])
        for slot, option in zip(choice.problem.slots, choice.chosen, strict=True)
    )


def _recombine(choice: Choice, seen: SeenDays) -> None:
    """Takes the best of the days that came by together, and lets the week answer."""
    before = list(choice.chosen)
    seen.recombine()
    recombined = list(choice.chosen)
    answer(choice, before)
    if not choice.in_time():
        choice.restore(recombined)


def _cooled(choice: Choice, start: Week, prices: tuple[int, ...]) -> tuple[int, Week]:
    """The week that grows from a start while the price of a second falls, with its cost."""
    choice.restore(start)
    for choice.price in prices:
        descend(choice)
    return choice.cost(), list(choice.chosen)


def _change(choice: Choice, turn: int) -> None:
    """Changes the week at large, in every turn in another way."""
    all_days = map(choice.slots_to_fill, range(len(choice.problem.days)))
    days = [slots for slots in all_days if slots]
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
        descend(choice)
    choice.order = order


def _emptied(choice: Choice, slots: list[int], share: int, turn: int) -> list[int]:
    """Slots of a day, mixed, without one in so many that keeps what it has."""
    mixed = _mixed(slots, turn)
    kept = mixed[: len(mixed) // share]
    return [i for i in mixed if i not in kept or choice.chosen[i] is None]


def _mixed(slots: Iterable[int], turn: int) -> list[int]:
    """Slots in an order that looks like chance, another one in every turn."""
    return sorted(slots, key=lambda i: _scattered(turn << 8 | i))


def _scattered(number: int) -> int:
    """A number of 32 bits that looks like chance and is always the same: MurmurHash3's finalizer.

    A checksum would not do: it is linear, so one order would follow another for many turns.
    """
    number = (number ^ number >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    number = (number ^ number >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
    return number ^ number >> 16
