"""Lets exercises change days, so that the time left over on several comes together.

In a slot of another day with the same options an exercise does the same for the week. Only the time
of two days changes, and what stands beyond the split, so an exchange is quickly weighed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import EMPTY_DAY, NEVER
from hinge_cli.planning.options import Option

# How much more a week costs, and what slots hold then.
Exchange = tuple[int, dict[int, Option | None]]


def exchange(choice: Choice) -> bool:
    """Moves an exercise to another day or swaps two, whichever gains most; tells if any gained."""
    found = _Exchanges(choice)
    cost, changes = min((*found.moves(), *found.swaps()), key=lambda e: e[0], default=(0, {}))
    if cost >= 0:
        return False
    for i in changes:
        choice.put(i, None)
    for i, option in changes.items():
        choice.put(i, option)
    return True


class _Exchanges:
    """All that may change days in a week as it stands."""

    def __init__(self, choice: Choice) -> None:
        self._choice, self._slots = choice, choice.problem.slots
        self._filled: list[tuple[int, Option]] = []
        # The first empty slot of a day by what it offers.
        self._empty: dict[tuple[int, int], int] = {}
        for i in choice.order:
            option = choice.chosen[i]
            if option is not None:
                self._filled.append((i, option))
            elif not choice.barred(i):
                self._empty.setdefault((self._slots[i].day, self._offer(i)), i)
        self._now = [self._time_cost(day) for day in range(len(choice.held))]

    def moves(self) -> Iterator[Exchange]:
        """An exercise goes to another day."""
        for i, one in self._filled:
            here = self._slots[i].day
            for there, now in enumerate(self._now):
                j = self._empty.get((there, self._offer(i)))
                if there != here and j is not None:
                    cost = self._time_cost(here, leaves=one) + self._time_cost(there, comes=one)
                    cost += self._emptied(i) - self._emptied(j)
                    yield cost - self._now[here] - now, {i: None, j: one}

    def swaps(self) -> Iterator[Exchange]:
        """Exercises of two days change places."""
        for (i, one), (j, other) in combinations(self._filled, 2):
            here, there = self._slots[i].day, self._slots[j].day
            if here == there or one is other:
                continue
            cost = self._time_cost(here, one, other) + self._time_cost(there, other, one)
            cost -= self._now[here] + self._now[there]
            if self._offer(i) == self._offer(j):
                yield cost, {i: other, j: one}
                continue
            to = self._empty.get((there, self._offer(i)))
            back = self._empty.get((here, self._offer(j)))
            if to is not None and back is not None:
                cost += self._emptied(i) - self._emptied(to)
                cost += self._emptied(j) - self._emptied(back)
                yield cost, {i: None, j: None, to: one, back: other}

    def _offer(self, i: int) -> int:
        """Equal where slots have the same options."""
        return id(self._slots[i].kinds)

    def _emptied(self, i: int) -> int:
        """How much more a slot costs empty than filled."""
        return self._slots[i].left_out - self._slots[i].beyond

    def _time_cost(
        self, day: int, leaves: Option | None = None, comes: Option | None = None
    ) -> int:
        """What a day costs for its time once an exercise has left and another has come."""
        problem, held = self._choice.problem, self._choice.held[day]
        seconds, number = held.seconds, held.number
        if leaves is not None:
            seconds, number = seconds - leaves.seconds, number - leaves.number
        if comes is not None:
            seconds, number = seconds + comes.seconds, number + comes.number
        changes = leaves is not comes
        if changes and (seconds > problem.seconds or number & problem.capacity.full):
            return NEVER
        time_cost = problem.day_costs[(problem.seconds - seconds) // 60]
        return time_cost + EMPTY_DAY * (number == problem.capacity.empty)
