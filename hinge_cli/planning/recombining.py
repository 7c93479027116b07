"""Puts a week together from days that the search has seen.

The search keeps one week and turns many down. A day of one may go well with a day of another that
it never stood beside, so days are taken down as they come by. At last two days at a time are
exchanged for two that were seen, as long as the week gains.
"""

from __future__ import annotations

from functools import reduce
from itertools import combinations
from operator import add, getitem
from typing import NamedTuple

from hinge_cli.catalog import Movement
from hinge_cli.catalog.vocabulary import MUSCLES, PATTERNS
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import GROUPS
from hinge_cli.planning.options import Option

# How many of the days seen are tried in the place of one: those that go best with the others.
TRIED = 8

PATTERN_BITS = {pattern: 1 << n for n, pattern in enumerate(PATTERNS)}


class Day(NamedTuple):
    """What the cost of a week hangs on in a day that was seen, or in several together.

    `cost` is what each costs alone, as if all its movements came on another day as well. `muscles`
    are quarter sets, `packed` the numbers of the groups of patterns (`costs.Bits`). `movements` has
    a bit for each, `hard` one for each pattern whose hard work must stand apart.
    """

    session: tuple[Option | None, ...]
    cost: int
    muscles: tuple[int, ...]
    packed: tuple[int, ...]
    movements: int
    hard: int

    def beside(self, other: Day) -> Day:
        """Both days together."""
        return Day(
            (*self.session, *other.session),
            self.cost + other.cost,
            tuple(map(add, self.muscles, other.muscles)),
            tuple(map(add, self.packed, other.packed)),
            self.movements | other.movements,
            self.hard | other.hard,
        )


NOTHING = Day((), 0, (0,) * len(MUSCLES), (0,) * len(GROUPS), 0, 0)


class SeenDays:
    """The days that come by while a week is under construction."""

    def __init__(self, choice: Choice) -> None:
        self._choice = choice
        self._seen: list[dict[tuple[int, ...], Day]] = [{} for _ in choice.slots_of_day]
        self._bits: dict[str, int] = {}
        # What movements cost less that come on one day only, and the bits of those that do.
        self._savings: dict[int, int] = {}

    def take_down(self) -> list[Day]:
        """The days of the week as it stands, to be tried in others if all end in time."""
        week = []
        in_time = self._choice.in_time()
        for at, slots in enumerate(self._choice.slots_of_day):
            session = tuple(map(self._choice.chosen.__getitem__, slots))
            key = tuple(map(id, session))
            day = self._seen[at].get(key) or self._day(at, session)
            if in_time:
                self._seen[at][key] = day
            week.append(day)
        return week

    def recombine(self) -> None:
        """Exchanges days of the week for others that were seen, as long as it gains."""
        week = self.take_down()
        while better := self._exchanged(week):
            week = better
        for slots, day in zip(self._choice.slots_of_day, week, strict=True):
            for i, option in zip(slots, day.session, strict=True):
                self._choice.put(i, option)

    def cost(self, rest: Day, day: Day) -> int:
        """What the week costs that a day makes together with the rest."""
        muscles: list[int] = list(map(add, rest.muscles, day.muscles))
        packed: list[int] = list(map(add, rest.packed, day.packed))
        cost = rest.cost + day.cost
        cost += sum(map(getitem, self._choice.problem.muscle_costs, muscles))
        cost += sum(map(getitem, self._choice.work.weighed, packed))
        movements = rest.movements | day.movements
        for saving, those in self._savings.items():
            cost -= saving * (movements & those).bit_count()
        return cost

    def _exchanged(self, week: list[Day]) -> list[Day] | None:
        """The best week with two days exchanged, where it costs less."""
        better, least = None, self.cost(others_of(week), NOTHING)
        tried = [self._best(at, others_of(week, at)) for at in range(len(week))]
        for a, b in combinations(range(len(week)), 2):
            others = others_of(week, a, b)
            for one in tried[a]:
                rest = others.beside(one)
                for other in tried[b]:
                    cost = self.cost(rest, other)
                    if cost < least:
                        exchanged = [*week]
                        exchanged[a], exchanged[b] = one, other
                        if self._stands_apart(exchanged):
                            least, better = cost, exchanged
        return better

    def _best(self, at: int, others: Day) -> list[Day]:
        """The days seen at a place that go best with the others of a week."""
        return sorted(self._seen[at].values(), key=lambda day: self.cost(others, day))[:TRIED]

    def _stands_apart(self, week: list[Day]) -> bool:
        """Whether hard work of a pattern is far enough from the next."""
        close = self._choice.problem.close
        return not any(
            day.hard & week[other].hard
            for day, too_near in zip(week, close, strict=True)
            for other in too_near
        )

    def _day(self, at: int, session: tuple[Option | None, ...]) -> Day:
        problem = self._choice.problem
        cost = self._choice.cost_of_day(at)
        muscles, packed = list(NOTHING.muscles), list(NOTHING.packed)
        movements = hard = 0
        for i, option in zip(self._choice.slots_of_day[at], session, strict=True):
            if option is None:
                continue
            for muscle, credit in option.credits:
                muscles[muscle] += credit
            packed[option.group] += option.packed
            cost += problem.again_costs[option.movement.pattern]
            movements |= self._bit(option.movement)
            slot = problem.slots[i]
            hard |= PATTERN_BITS[slot.pattern] if slot.hard else 0
        return Day(session, cost, tuple(muscles), tuple(packed), movements, hard)

    def _bit(self, movement: Movement) -> int:
        if movement.id not in self._bits:
            bit = self._bits[movement.id] = 1 << len(self._bits)
            pattern, problem = movement.pattern, self._choice.problem
            saving = problem.again_costs[pattern] - problem.first_costs[pattern]
            self._savings[saving] = self._savings.get(saving, 0) | bit
        return self._bits[movement.id]


def others_of(week: list[Day], *without: int) -> Day:
    """All days of a week but some, together."""
    return reduce(Day.beside, [day for at, day in enumerate(week) if at not in without], NOTHING)
