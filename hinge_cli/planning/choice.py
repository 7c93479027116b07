"""A week under construction, and what each change of it costs."""

from __future__ import annotations

from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.planning.contents import bears, empty_session
from hinge_cli.planning.costs import EMPTY_DAY
from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import DAY_BITS, Problem
from hinge_cli.planning.supersets import Supersets
from hinge_cli.planning.work import Work

# A day with less than this to spare is looked at as a whole whenever one of its exercises changes.
TIGHT_SECONDS, TIGHT_SETS = 600, 5
# How many steps it takes to look at a slot, beside one for each kind of its options; and how many
# to find the supersets of a session.
LOOK, PAIRING = 8, 20


class Choice:
    """A week under construction: the option of every slot, and all that its cost depends on.

    While it is built, every second may have a `price` on top of what the week costs.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        slots = problem.slots
        self.chosen: list[Option | None] = [None] * len(slots)
        self.work = Work(problem)
        self.nothing = empty_session(problem)
        self.held = [self.nothing] * len(problem.days)
        self.used: dict[str, int] = {}
        self.price = 0
        self.slots_of_day: list[list[int]] = [[] for _ in problem.days]
        for i, slot in enumerate(slots):
            self.slots_of_day[slot.day].append(i)
        self.supersets = Supersets()
        # Steps spent looking at slots; the order to look in; a bit for each that is worth another.
        self.looked = 0
        self.order = sorted(
            (i for i, slot in enumerate(slots) if slot.kinds), key=lambda i: not slots[i].wished
        )
        self.dirty = sum(1 << i for i in self.order)
        self._reach = [slot.reach for slot in slots]
        self._reached: dict[int, int] = {}
        self._by_itself = [(slot.left_out, slot.beyond) for slot in slots]
        hard = [i for i, slot in enumerate(slots) if slot.hard]
        self._near: dict[int, list[int]] = {
            i: [
                j
                for j in hard
                if slots[j].pattern == slots[i].pattern
                and slots[j].day in problem.close[slots[i].day]
            ]
            for i in hard
        }

    @property
    def steps(self) -> int:
        """What was done so far, in steps that take about the same time each."""
        return self.looked + PAIRING * self.supersets.paired_up

    @property
    def muscles(self) -> list[int]:
        """Quarter sets of the week by muscle."""
        return self.work.muscles

    @property
    def exposures(self) -> dict[str, int]:
        """Days of the week that count for a pattern."""
        return self.work.exposures

    @property
    def seconds(self) -> list[int]:
        """What every day takes without supersets."""
        return [held.seconds for held in self.held]

    def put(self, i: int, option: Option | None) -> None:
        """Fills slot `i`, or empties it."""
        previous = self.chosen[i]
        if previous is option:
            return
        day = self.problem.slots[i].day
        if previous is not None:
            self.work.count(previous, -1)
            self.held[day] = self.held[day].minus(previous)
            self.used[previous.movement.id] -= 1
        if option is not None:
            self.work.count(option)
            self.held[day] = self.held[day].plus(option)
            self.used[option.movement.id] = self.used.get(option.movement.id, 0) + 1
        self.chosen[i] = option

    def restore(self, chosen: list[Option | None]) -> None:
        """Goes back to an earlier week."""
        for i, option in enumerate(chosen):
            self.put(i, option)
        self.dirty = 0

    def slots_to_fill(self, day: int) -> list[int]:
        """The slots of a day that may hold something, in the order to look at them."""
        return [i for i in self.order if self.problem.slots[i].day == day]

    def session(self, day: int) -> list[Option]:
        """What a day holds."""
        return [option for i in self.slots_of_day[day] if (option := self.chosen[i]) is not None]

    # -- one slot ------------------------------------------------------------------------------

    def put_shortest(self, i: int) -> None:
        """Gives an empty slot the option that takes the least time, if the day bears one."""
        for option in sorted(self.problem.slots[i].options, key=lambda o: (o.seconds, o.misfit)):
            if self.bears(i, option):
                self.put(i, option)
                return

    def bears(self, i: int, option: Option) -> bool:
        """Whether an option may stand in slot `i`, which is empty."""
        return not self.barred(i) and self._fits(self.problem.slots[i].day, option)

    def barred(self, i: int) -> bool:
        """Whether slot `i` must stay empty: hard work of its pattern is too near."""
        near = self._near.get(i)
        return near is not None and any(map(self.chosen.__getitem__, near))

    def improve(self, i: int) -> None:
        """Gives slot `i` its best option as the week stands; of equals the one it has."""
        self.dirty &= ~(1 << i)
        previous, day = self.chosen[i], self.problem.slots[i].day
        option = self.best_instead(i, previous)
        if option is not previous:
            self.put(i, option)
            if option is None and not self._in_time(day):
                self.put(i, previous)  # the rest only fits beside it, as its superset
            else:
                self.touch(i, previous, option)
                self.dirty &= ~(1 << i)

    def best(self, i: int) -> Option | None:
        """The best option for slot `i` as the week stands."""
        return self.best_instead(i, self.chosen[i])

    def shorter(self, i: int) -> list[Option | None]:
        """What takes less time in slot `i` than what it has: one set less of it, or nothing."""
        slot, has = self.problem.slots[i], self.chosen[i]
        if has is None:
            return []
        less: list[Option | None] = [
            o for o in slot.options if o.movement is has.movement and o.sets == has.sets - 1
        ]
        return less if slot.pattern in FOUNDATION else [*less, None]

    def cost_with(self, i: int, option: Option | None) -> int:
        """What the week would cost with another option in slot `i`."""
        previous = self.chosen[i]
        self.put(i, option)
        cost = self.cost()
        self.put(i, previous)
        return cost

    def best_instead(self, i: int, previous: Option | None) -> Option | None:
        """The best option for slot `i`, as if what it has, `previous`, were not there.

        Of equals it is `previous`, then none, then the first.
        """
        problem, slot, work = self.problem, self.problem.slots[i], self.work
        self.looked += LOOK + len(slot.kinds)
        if self.barred(i):
            return None
        day, _, _, _, left_out, beyond, kinds, shortest, longest, *_ = slot
        seconds, at_least, _, number = self.held[day]
        more, packed, used = work.more, work.packed, self.used
        leaves: str | None = None  # the movement that is then nowhere else in the week
        if previous is not None:
            seconds -= previous.seconds
            at_least -= previous.at_least
            number -= previous.number
            more, packed = work.more_without(previous), packed[:]
            packed[previous.group] -= previous.packed
            name = previous.movement.id
            if used[name] == 1:
                leaves = name
        room, left = problem.seconds - at_least, problem.seconds - seconds
        if shortest > room:
            return None
        price, costs_left, full = self.price, problem.day_costs, problem.capacity.full
        # Whatever is chosen, at least so much of the day's cost remains.
        remains = costs_left[max(0, left - longest) // 60]
        start = beyond - costs_left[left // 60] + remains
        firsts, agains = problem.first_costs, problem.again_costs
        best: Option | None = None
        least = left_out + (0 if number != problem.capacity.empty else EMPTY_DAY)
        known, have, now, weighed = -1, 0, 0, work.weighed[0]
        # The hottest loop of the program: unpacking beats attribute access here.
        for credits, pattern, group, added, briefs, least_misfit, quickest in kinds:
            if quickest > room:
                continue
            if group != known:
                known, have, weighed = group, packed[group], work.weighed[group]
                now = weighed[have]
            base = start + weighed[have + added] - now
            for muscle, credit in credits:
                base += more[muscle][credit]
            if base + least_misfit + price * quickest > least:
                continue
            for option, misfit, takes, movement, adds in briefs:
                cost = base + misfit
                if cost > least:
                    break  # the others of the kind fit worse still
                cost += price * takes + costs_left[(left - takes) // 60] - remains
                again = used.get(movement) and movement != leaves
                cost += (agains if again else firsts)[pattern]
                if option is previous:
                    if cost <= least:
                        best, least = option, cost
                elif (
                    cost < least
                    and not number + adds & full
                    and (takes <= left or self._in_time_with(i, option, left))
                ):
                    best, least = option, cost
        return best

    def _fits(self, day: int, option: Option) -> bool:
        return bears(self.problem, self.held[day], self.session(day), option, self.supersets)

    def _in_time_with(self, i: int, option: Option, left: int) -> bool:
        """Whether supersets bring an option of slot `i` into the seconds left."""
        day = self.slots_of_day[self.problem.slots[i].day]
        others = [other for j in day if j != i and (other := self.chosen[j]) is not None]
        return self.supersets.saving([*others, option]) >= option.seconds - left

    def in_time(self) -> bool:
        """Whether every day ends in time; one may not, once half of a superset is taken away."""
        return all(map(self._in_time, range(len(self.held))))

    def _in_time(self, day: int) -> bool:
        over = self.held[day].seconds - self.problem.seconds
        return over <= 0 or self.supersets.saving(self.session(day)) >= over

    def touch(self, i: int, *options: Option | None) -> None:
        """Marks the slots whose best option may have changed with that of slot `i`."""
        slot = self.problem.slots[i]
        mask = slot.mask
        if not self.tight(slot.day):
            mask &= ~DAY_BITS  # what is put there takes nothing from the others
        for option in options:
            if option is not None:
                mask |= option.mask
        if mask not in self._reached:
            met = [bool(reach & mask) << j for j, reach in enumerate(self._reach)]
            self._reached[mask] = sum(met)
        self.dirty |= self._reached[mask]

    def tight(self, day: int) -> bool:
        """Whether time or sets of a day are so short that its exercises compete for them."""
        problem, held = self.problem, self.held[day]
        return (
            held.seconds + TIGHT_SECONDS > problem.seconds
            or held.capped_sets + TIGHT_SETS > problem.session_sets
        )

    # -- the whole week ------------------------------------------------------------------------

    def whim(self) -> int:
        """What of the cost only stands for the variant asked for."""
        return sum(option.whim for option in self.chosen if option is not None)

    def cost(self) -> int:
        """What the week costs, in thousandths of a point."""
        problem = self.problem
        total = self.work.cost() + sum(map(self.cost_of_day, range(len(self.held))))
        seen: set[str] = set()
        for option in filter(None, self.chosen):
            name, pattern = option.movement.id, option.movement.pattern
            total += (problem.again_costs if name in seen else problem.first_costs)[pattern]
            seen.add(name)
        # One lift for each foundational pattern there must be.
        return total - sum(problem.first_costs[pattern] for pattern in FOUNDATION)

    def cost_of_day(self, day: int) -> int:
        """What a day costs by itself: for what stands in it, what is left out, and its time."""
        held = self.held[day]
        total = self.problem.day_costs[(self.problem.seconds - held.seconds) // 60]
        for i in self.slots_of_day[day]:
            option, (left_out, beyond) = self.chosen[i], self._by_itself[i]
            total += left_out if option is None else option.misfit + beyond
        return total if held != self.nothing else total + EMPTY_DAY
