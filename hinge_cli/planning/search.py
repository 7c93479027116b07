"""Chooses a week: one option or none for every slot, so that the whole costs least.

The foundation goes in first, in its shortest form. Then slots are improved one at a time until
nothing helps. Then changes that only pay once the rest makes room for them are tried: each is
forced in, the week answers, and what is better stays. The moves follow from the request alone,
never from chance or time, so the same request gives the same week.
"""

from __future__ import annotations

from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.planning.problem import (
    QUARTERS,
    Option,
    Problem,
    day_cost,
    pair_up,
    ratio_costs,
)
from hinge_cli.rulebook import duration, volume

# Supersets never save more than this in a session, so there is no need to look for them beyond.
LONGEST_SAVING = 900
# How often the slots are gone through, and how many answers a forced change gets.
MOST_SWEEPS, MOST_ANSWERS = 8, 3


class Choice:
    """A week under construction: the option of every slot, and all that its cost depends on."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.chosen: list[Option | None] = [None] * len(problem.slots)
        self.muscles = [0] * len(MUSCLES)
        self.patterns = dict.fromkeys(PATTERNS, 0)
        self.exposures = dict.fromkeys(PATTERNS, 0)
        self.seconds = [duration.GENERAL_WARM_UP] * len(problem.days)
        self.hard_sets = [0] * len(problem.days)
        self.used: dict[str, int] = {}
        self.slots_of_day: list[list[int]] = [[] for _ in problem.days]
        for i, slot in enumerate(problem.slots):
            self.slots_of_day[slot.day].append(i)
        self._saved: dict[tuple[int, ...], int] = {}

    def put(self, i: int, option: Option | None) -> None:
        """Fills slot `i`, or empties it."""
        previous = self.chosen[i]
        if previous is option:
            return
        if previous is not None:
            self._count(i, previous, -1)
        if option is not None:
            self._count(i, option, 1)
        self.chosen[i] = option

    def _count(self, i: int, option: Option, sign: int) -> None:
        day = self.problem.slots[i].day
        for muscle, credit in option.credits:
            self.muscles[muscle] += sign * credit
        movement = option.movement
        self.patterns[movement.pattern] += sign * option.pattern_sets
        self.exposures[movement.pattern] += sign * option.exposes
        self.seconds[day] += sign * option.seconds
        self.hard_sets[day] += sign * option.hard_sets
        self.used[movement.id] = self.used.get(movement.id, 0) + sign

    def restore(self, chosen: list[Option | None]) -> None:
        """Goes back to an earlier week."""
        for i, option in enumerate(chosen):
            self.put(i, option)

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
        slot = self.problem.slots[i]
        if slot.hard and self._hard_nearby(slot.day, slot.pattern):
            return False
        return self._fits(slot.day, option)

    def improve(self, i: int) -> bool:
        """Gives slot `i` its best option as the week stands; tells whether that changed it."""
        previous = self.chosen[i]
        self.put(i, None)
        option, _ = self.best(i)
        self.put(i, option)
        if option is None and not self._in_time(self.problem.slots[i].day):
            self.put(i, previous)  # the rest only fits beside it, as its superset
        return self.chosen[i] is not previous

    def best(self, i: int) -> tuple[Option | None, int]:
        """The best option for slot `i`, which is empty, and what it costs more than none."""
        slot = self.problem.slots[i]
        if slot.hard and self._hard_nearby(slot.day, slot.pattern):
            return None, 0
        best: Option | None = None
        least = slot.left_out
        problem, day = self.problem, slot.day
        tables, muscles, used = problem.muscle_costs, self.muscles, self.used
        left, spare = problem.seconds - self.seconds[day], problem.spare
        idle = day_cost(left, spare)
        by_pattern: dict[tuple[str, int, bool], int] = {}
        for kind in slot.kinds:
            key = (kind.pattern, kind.pattern_sets, kind.exposes)
            if key not in by_pattern:
                by_pattern[key] = self._pattern_cost(*key)
            base = by_pattern[key] + slot.beyond - idle
            for muscle, credit in kind.credits:
                table = tables[muscle]
                have = muscles[muscle]
                base += table[have + credit] - table[have]
            if base + kind.least_misfit >= least:
                continue
            first, again = problem.first_costs[kind.pattern], problem.again_costs[kind.pattern]
            for option in kind.options:
                cost = base + option.misfit + day_cost(left - option.seconds, spare)
                cost += again if used.get(option.movement.id) else first
                if cost < least and self._fits(day, option):
                    best, least = option, cost
        return best, least - slot.left_out

    def worth(self, i: int) -> int:
        """What the option of slot `i` costs more than leaving the slot empty would."""
        option = self.chosen[i]
        if option is None:
            return 0
        self.put(i, None)
        problem, slot = self.problem, self.problem.slots[i]
        left = problem.seconds - self.seconds[slot.day]
        pattern = option.movement.pattern
        cost = self._pattern_cost(pattern, option.pattern_sets, option.exposes)
        cost += option.misfit + slot.beyond - slot.left_out
        cost += day_cost(left - option.seconds, problem.spare) - day_cost(left, problem.spare)
        for muscle, credit in option.credits:
            table = problem.muscle_costs[muscle]
            have = self.muscles[muscle]
            cost += table[have + credit] - table[have]
        known = problem.again_costs if self.used.get(option.movement.id) else problem.first_costs
        self.put(i, option)
        return cost + known[pattern]

    def _pattern_cost(self, pattern: str, sets: int, exposes: bool) -> int:
        """What adding sets of a pattern costs its volume, its days and the ratios."""
        problem, patterns = self.problem, self.patterns
        before = ratio_costs(patterns)
        have = patterns[pattern]
        patterns[pattern] = have + sets
        total = ratio_costs(patterns) - before
        patterns[pattern] = have
        if pattern in problem.pattern_costs:
            table = problem.pattern_costs[pattern]
            total += table[have + sets] - table[have]
        if exposes and pattern in problem.exposure_costs:
            days = self.exposures[pattern]
            table = problem.exposure_costs[pattern]
            total += table[days + 1] - table[days]
        return total

    def _fits(self, day: int, option: Option) -> bool:
        """Whether a day bears one more option: time, caps, and no movement twice."""
        if self.hard_sets[day] + option.hard_sets > self.problem.session_sets:
            return False
        session = self.session(day)
        if any(other.movement is option.movement for other in session):
            return False
        session.append(option)
        over = self.seconds[day] + option.seconds - self.problem.seconds
        if over > 0 and (over > LONGEST_SAVING or self._saving(session) < over):
            return False
        return within_session_caps(session)

    def _in_time(self, day: int) -> bool:
        over = self.seconds[day] - self.problem.seconds
        return over <= 0 or self._saving(self.session(day)) >= over

    def _saving(self, session: list[Option]) -> int:
        """Seconds that supersets save in a session."""
        key = tuple(map(id, session))
        if key not in self._saved:
            self._saved[key] = sum(seconds for _, _, seconds in pair_up(session))
        return self._saved[key]

    def _hard_nearby(self, day: int, pattern: str) -> bool:
        slots = self.problem.slots
        return any(
            slots[i].pattern == pattern and slots[i].hard and self.chosen[i] is not None
            for other in self.problem.close[day]
            for i in self.slots_of_day[other]
        )

    # -- the whole week ------------------------------------------------------------------------

    def cost(self) -> int:
        """What the week costs, in thousandths of a point."""
        problem = self.problem
        total = ratio_costs(self.patterns)
        for table, credit in zip(problem.muscle_costs, self.muscles, strict=True):
            total += table[credit]
        for pattern, costs in problem.pattern_costs.items():
            total += costs[self.patterns[pattern]]
        for pattern, costs in problem.exposure_costs.items():
            total += costs[self.exposures[pattern]]
        for slot, option in zip(problem.slots, self.chosen, strict=True):
            total += slot.left_out if option is None else option.misfit + slot.beyond
        for seconds in self.seconds:
            total += day_cost(problem.seconds - seconds, problem.spare)
        movements = {o.movement.id: o.movement for o in self.chosen if o is not None}
        for name, movement in movements.items():
            total += problem.first_costs[movement.pattern]
            total += problem.again_costs[movement.pattern] * (self.used[name] - 1)
        # One lift for each foundational pattern there must be.
        return total - sum(problem.first_costs[pattern] for pattern in FOUNDATION)


def within_session_caps(session: list[Option]) -> bool:
    """Whether a session stays below the cap of every muscle, with one heaviest lift at most."""
    heaviest = sum(o.movement.cost >= volume.HEAVIEST_COST and o.hard_sets > 0 for o in session)
    if heaviest > volume.HEAVIEST_PER_SESSION:
        return False
    if sum(option.sets for option in session) <= volume.SESSION_MUSCLE_SETS:
        return True
    credits = [0] * len(MUSCLES)
    for option in session:
        for muscle, credit in option.credits:
            credits[muscle] += credit
    return max(credits) <= volume.SESSION_MUSCLE_SETS * QUARTERS


def choose(problem: Problem) -> Choice:
    """The best week found."""
    choice = Choice(problem)
    slots = problem.slots
    wished_first = sorted(range(len(slots)), key=lambda i: not slots[i].wished)
    # Shortest first, so that time runs out for nothing of the foundation.
    for i in wished_first:
        if slots[i].wished and slots[i].pattern in FOUNDATION:
            choice.put_shortest(i)
    descend(choice, wished_first)
    best, cost = list(choice.chosen), choice.cost()
    for i, option in _kicks(choice):
        if choice.chosen[i] is option:
            continue
        choice.put(i, None)
        if choice.bears(i, option):
            choice.put(i, option)
            make_room(choice, i)
            if choice.cost() < cost:
                descend(choice, wished_first)
                best, cost = list(choice.chosen), choice.cost()
                continue
        choice.restore(best)
    return choice


def descend(choice: Choice, slots: list[int]) -> None:
    """Improves slots in turn until none changes."""
    for _ in range(MOST_SWEEPS):
        if not sum(choice.improve(i) for i in slots):
            return


def make_room(choice: Choice, kicked: int) -> None:
    """Lets the rest of the week answer a change, each time by the single step that gains most."""
    slots = choice.problem.slots
    option = choice.chosen[kicked]
    touched = {muscle for muscle, _ in option.credits} if option else set()
    for _ in range(MOST_ANSWERS):
        gains = []
        for i, slot in enumerate(slots):
            current = choice.chosen[i]
            near = slot.day == slots[kicked].day or slot.pattern == slots[kicked].pattern
            shared = current is not None and any(m in touched for m, _ in current.credits)
            if i == kicked or not (near or shared):
                continue
            before = choice.worth(i)
            choice.put(i, None)
            answer, after = choice.best(i)
            choice.put(i, current)
            if after < before:
                gains.append((after - before, i, answer))
        if not gains:
            return
        _, i, answer = min(gains, key=lambda gain: gain[:2])
        choice.put(i, answer)


def _kicks(choice: Choice) -> list[tuple[int, Option]]:
    """Changes that help only once the rest of the week makes room for them.

    What the split wishes for but the descent left out, and other numbers of foundational sets.
    """
    kicks: list[tuple[int, Option]] = []
    for i, (slot, chosen) in enumerate(zip(choice.problem.slots, choice.chosen, strict=True)):
        if chosen is None and slot.wished and slot.kinds:
            kicks.append((i, min(slot.options, key=lambda o: o.misfit)))
        elif chosen is not None and slot.pattern in FOUNDATION and slot.hard:
            kicks += [
                (i, other)
                for other in slot.options
                if other.movement is chosen.movement and other.sets != chosen.sets
            ]
    return kicks
