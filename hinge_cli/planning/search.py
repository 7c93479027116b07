"""Chooses a week: one option or none for every slot, so that the whole costs least.

Slots are improved one at a time until nothing helps; then a few are emptied together and improved
again, and what is better is kept. The moves follow from the request alone, never from chance or
time, so the same request gives the same week.
"""

from __future__ import annotations

from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.planning.problem import Option, Problem, day_cost, pair_up, ratio_costs
from hinge_cli.rulebook import duration, volume

# Supersets never save more than this in a session, so there is no need to look for them beyond.
LONGEST_SAVING = 900
MOST_SWEEPS = 8


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
        if previous is not None:
            self._count(i, previous, -1)
        if option is not None:
            self._count(i, option, 1)
        self.chosen[i] = option

    def _count(self, i: int, option: Option, sign: int) -> None:
        day = self.problem.slots[i].day
        for muscle, credit in option.credits:
            self.muscles[muscle] += sign * credit
        self.patterns[option.movement.pattern] += sign * option.pattern_sets
        self.exposures[option.movement.pattern] += sign * option.exposes
        self.seconds[day] += sign * option.seconds
        self.hard_sets[day] += sign * option.hard_sets
        self.used[option.movement.id] = self.used.get(option.movement.id, 0) + sign

    def session(self, day: int) -> list[Option]:
        """What a day holds."""
        return [option for i in self.slots_of_day[day] if (option := self.chosen[i]) is not None]

    def improve(self, i: int) -> bool:
        """Gives slot `i` its best option as the rest of the week stands; whether that changed it."""
        previous = self.chosen[i]
        self.put(i, None)
        best = self._best(i)
        self.put(i, best)
        return best is not previous

    def put_shortest(self, i: int) -> None:
        """Gives an empty slot the option that takes the least time, if the day bears one."""
        slot = self.problem.slots[i]
        for option in sorted(slot.options, key=lambda o: (o.seconds, o.misfit)):
            if self.bears(i, option):
                self.put(i, option)
                return

    def bears(self, i: int, option: Option) -> bool:
        """Whether an option may stand in slot `i`, which is empty."""
        slot = self.problem.slots[i]
        if slot.hard and self._hard_nearby(slot.day, slot.pattern):
            return False
        return self._fits(slot.day, option)

    def restore(self, chosen: list[Option | None]) -> None:
        """Goes back to an earlier week."""
        for i, option in enumerate(chosen):
            if self.chosen[i] is not option:
                self.put(i, None)
        for i, option in enumerate(chosen):
            if self.chosen[i] is not option:
                self.put(i, option)

    def _best(self, i: int) -> Option | None:
        slot = self.problem.slots[i]
        if slot.hard and self._hard_nearby(slot.day, slot.pattern):
            return None
        ranked = []
        marginal = self._marginal(slot.day)
        for k, option in enumerate(slot.options):
            cost = marginal(option)
            if cost < slot.left_out:
                ranked.append((cost, k))
        ranked.sort()
        for _, k in ranked:
            if self._fits(slot.day, slot.options[k]):
                return slot.options[k]
        return None

    def _marginal(self, day: int):  # type: ignore[no-untyped-def]
        """A function that tells what adding an option to the day would cost."""
        problem = self.problem
        tables, muscles, used = problem.muscle_costs, self.muscles, self.used
        first, again = problem.first_costs, problem.again_costs
        left, spare = problem.seconds - self.seconds[day], problem.spare
        now = day_cost(left, spare)
        by_sets: dict[tuple[str, int, bool], int] = {}

        def cost(option: Option) -> int:
            total = option.misfit + day_cost(left - option.seconds, spare) - now
            for muscle, credit in option.credits:
                table = tables[muscle]
                have = muscles[muscle]
                total += table[have + credit] - table[have]
            movement = option.movement
            key = (movement.pattern, option.pattern_sets, option.exposes)
            if key not in by_sets:
                by_sets[key] = self._pattern_cost(*key)
            known = again if used.get(movement.id) else first
            return total + by_sets[key] + known[movement.pattern]

        return cost

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
        session = self.session(day)
        if self.hard_sets[day] + option.hard_sets > self.problem.session_sets:
            return False
        if any(other.movement is option.movement for other in session):
            return False
        over = self.seconds[day] + option.seconds - self.problem.seconds
        if over > 0 and (over > LONGEST_SAVING or self._saving([*session, option]) < over):
            return False
        return within_session_caps([*session, option])

    def _saving(self, session: list[Option]) -> int:
        """Seconds that supersets save in a session."""
        key = tuple(id(option) for option in session)
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
            total += slot.left_out if option is None else option.misfit
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
    if sum(o.movement.cost >= volume.HEAVIEST_COST and o.hard_sets > 0 for o in session) > (
        volume.HEAVIEST_PER_SESSION
    ):
        return False
    credits = [0] * len(MUSCLES)
    for option in session:
        for muscle, credit in option.credits:
            credits[muscle] += credit
    return max(credits) <= volume.SESSION_MUSCLE_SETS * 4


def choose(problem: Problem) -> Choice:
    """The best week found."""
    choice = Choice(problem)
    slots = problem.slots
    wished_first = sorted(range(len(slots)), key=lambda i: not slots[i].wished)
    # The foundation first, each in its shortest form, so that time runs out for nothing of it.
    for i in wished_first:
        if slots[i].wished and slots[i].pattern in FOUNDATION:
            choice.put_shortest(i)
    descend(choice, wished_first)
    best, cost = list(choice.chosen), choice.cost()
    for i, option in _kicks(choice):
        if choice.chosen[i] is option:
            continue
        choice.put(i, None)
        if option is not None and not choice.bears(i, option):
            choice.restore(best)
            continue
        choice.put(i, option)
        descend(choice, [j for j in wished_first if j != i])
        descend(choice, [i])
        if (now := choice.cost()) < cost:
            best, cost = list(choice.chosen), now
        else:
            choice.restore(best)
    return choice


def _kicks(choice: Choice) -> list[tuple[int, Option | None]]:
    """Changes that help only once the rest of the week makes room for them.

    More or fewer sets of the foundation, and what the split wishes for but the descent left out.
    """
    kicks: list[tuple[int, Option | None]] = []
    for i, (slot, chosen) in enumerate(zip(choice.problem.slots, choice.chosen, strict=True)):
        if chosen is None and slot.wished and slot.options:
            kicks.append((i, min(slot.options, key=lambda o: o.misfit)))
        elif chosen is not None and slot.pattern in FOUNDATION and slot.hard:
            kicks += [
                (i, other)
                for other in slot.options
                if other.movement is chosen.movement and other.sets > chosen.sets
            ]
    return kicks


def descend(choice: Choice, slots: list[int]) -> None:
    """Improves slots in turn until none changes."""
    for _ in range(MOST_SWEEPS):
        if not any([choice.improve(i) for i in slots]):
            return
