"""Fills slots of a day anew while the rest of the week stays as it is.

A day is a knapsack of minutes. Slot by slot, every way to use the time so far is continued by each
option and by none. Of ways that take about the same time the cheapest is kept, unless one that
takes less time costs less already; so no more are kept than there are slices of time in the day.
What comes later may make an earlier way worth more than it seemed, so to fill the slots in another
order is another try: many narrow tries find more than one wide one.
"""

from typing import NamedTuple

from hinge_cli.planning.choice import LOOK, Choice
from hinge_cli.planning.contents import Contents
from hinge_cli.planning.costs import EMPTY_DAY, day_cost
from hinge_cli.planning.options import Option
from hinge_cli.planning.work import Work

# Into how many slices a day's time is cut, at least; so many more are shared among the days.
SLICES, SLICES_OF_WEEK = 8, 80


class Way(NamedTuple):
    """A way to use the time of a day: options for slots beside others, and the week's work then.

    The options of its slots come last in its session, after those that the day held before.
    """

    cost: int
    held: Contents
    slots: tuple[int, ...]
    session: tuple[Option, ...]
    work: Work


def fill(choice: Choice, slots: list[int]) -> None:
    """Gives empty slots of a day the cheapest exercises found beside those it has, in turn."""
    problem, day = choice.problem, choice.problem.slots[slots[0]].day
    kept = tuple(choice.session(day))
    ways = [Way(0, choice.held[day], (), kept, choice.work)]
    for i in slots:
        if not choice.barred(i):
            ways = _continued(choice, ways, i)

    def cost(way: Way) -> int:
        left = problem.seconds - way.held.seconds
        return way.cost + day_cost(left, problem.spare) + (0 if way.session else EMPTY_DAY)

    best = min(ways, key=cost)
    for i, option in zip(best.slots, best.session[len(kept) :], strict=True):
        choice.put(i, option)


def _continued(choice: Choice, ways: list[Way], i: int) -> list[Way]:
    """The ways with slot `i` empty or filled, the shortest first."""
    problem, slot, used = choice.problem, choice.problem.slots[i], choice.used
    choice.looked += len(ways) * (LOOK + len(slot.kinds))
    firsts, agains = problem.first_costs, problem.again_costs
    in_all, full, supersets = problem.seconds, problem.capacity.full, choice.supersets
    width = in_all // (SLICES + SLICES_OF_WEEK // len(problem.days))
    best: dict[int, tuple[int, int, Way, Option | None]] = {
        way.held.seconds // width: (way.cost, way.held.seconds, way, None) for way in ways
    }
    for way in ways:
        held, work = way.held, way.work
        so_far, number, longest = held.seconds, held.number, in_all - held.at_least
        start = way.cost + slot.beyond - slot.left_out
        more, packed = work.more, work.packed
        known, have, now, weighed = -1, 0, 0, work.weighed[0]
        for credits, pattern, group, added, briefs, _, at_least in slot.kinds:
            if at_least > longest:
                continue
            if group != known:
                known, have, weighed = group, packed[group], work.weighed[group]
                now = weighed[have]
            base = start + weighed[have + added] - now
            for muscle, credit in credits:
                base += more[muscle][credit]
            first, again = firsts[pattern], agains[pattern]
            for option, misfit, takes, movement, adds in briefs:
                cost = base + misfit + (again if used.get(movement) else first)
                seconds = so_far + takes
                rival = best.get(seconds // width)
                if (
                    (rival is None or cost < rival[0])
                    and not number + adds & full
                    and (
                        seconds <= in_all
                        or supersets.saving([*way.session, option]) >= seconds - in_all
                    )
                ):
                    best[seconds // width] = (cost, seconds, way, option)
    continued: list[Way] = []
    for cost, _, way, filled in sorted(best.values(), key=lambda found: (found[1], found[0])):
        if not continued or cost < continued[-1].cost:
            continued.append(way if filled is None else _with(way, i, filled, cost))
    return continued


def _with(way: Way, i: int, option: Option, cost: int) -> Way:
    """A way with slot `i` filled."""
    work = way.work.copy()
    work.count(option)
    return Way(cost, way.held.plus(option), (*way.slots, i), (*way.session, option), work)
