"""A week under construction, and what each change of it costs."""

from __future__ import annotations

from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.planning.costs import EMPTY_DAY, QUARTERS, day_cost, ratio_costs
from hinge_cli.planning.problem import DAY_BITS, Option, Problem
from hinge_cli.planning.supersets import Savings, pair_up
from hinge_cli.rulebook import duration, volume

# Supersets never save more than this in a session, so there is no need to look for them beyond.
LONGEST_SAVING = 900
SESSION_MUSCLE_CAP = round(volume.SESSION_MUSCLE_SETS * QUARTERS)
# A day with less than this to spare is looked at as a whole whenever one of its exercises changes.
TIGHT_SECONDS, TIGHT_SETS = 600, 5


class Choice:
    """A week under construction: the option of every slot, and all that its cost depends on."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.chosen: list[Option | None] = [None] * len(problem.slots)
        self.muscles = [0] * len(MUSCLES)
        self.day_muscles = [[0] * len(MUSCLES) for _ in problem.days]
        self.patterns = dict.fromkeys(PATTERNS, 0)
        self.exposures = dict.fromkeys(PATTERNS, 0)
        self.seconds = [duration.GENERAL_WARM_UP] * len(problem.days)
        self.hard_sets = [0] * len(problem.days)
        self.sets = [0] * len(problem.days)
        self.used: dict[str, int] = {}
        self.slots_of_day: list[list[int]] = [[] for _ in problem.days]
        for i, slot in enumerate(problem.slots):
            self.slots_of_day[slot.day].append(i)
        self.looked = 0
        self.savings: Savings = {}
        self._saved: dict[tuple[int, ...], int] = {}
        slots = problem.slots
        self.order = sorted(range(len(slots)), key=lambda i: not slots[i].wished)
        # What each slot can touch, and whether it should be looked at again.
        self.reach = [slot.reach for slot in slots]
        self.dirty = [bool(slot.kinds) for slot in slots]

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

    def touch(self, i: int, *options: Option | None) -> None:
        """Marks the slots whose best option may have changed with that of slot `i`."""
        slot = self.problem.slots[i]
        mask = slot.mask
        if not self._tight(slot.day):
            mask &= ~DAY_BITS  # what is put there takes nothing from the others
        for option in options:
            if option is not None:
                mask |= option.mask
        dirty = self.dirty
        for j, other in enumerate(self.reach):
            if other & mask:
                dirty[j] = True

    def _count(self, i: int, option: Option, sign: int) -> None:
        day = self.problem.slots[i].day
        muscles, there = self.muscles, self.day_muscles[day]
        for muscle, credit in option.credits:
            muscles[muscle] += sign * credit
            there[muscle] += sign * credit
        movement = option.movement
        self.patterns[movement.pattern] += sign * option.pattern_sets
        self.exposures[movement.pattern] += sign * option.exposes
        self.seconds[day] += sign * option.seconds
        self.hard_sets[day] += sign * option.hard_sets
        self.sets[day] += sign * option.sets
        self.used[movement.id] = self.used.get(movement.id, 0) + sign

    def restore(self, chosen: list[Option | None]) -> None:
        """Goes back to an earlier week."""
        for i, option in enumerate(chosen):
            if self.chosen[i] is not option:
                self.put(i, option)
        self.dirty = [False] * len(chosen)

    def _tight(self, day: int) -> bool:
        """Whether time or sets of a day are so short that its exercises compete for them."""
        problem = self.problem
        return (
            self.seconds[day] + TIGHT_SECONDS > problem.seconds
            or self.hard_sets[day] + TIGHT_SETS > problem.session_sets
            or self.sets[day] + TIGHT_SETS > volume.SESSION_MUSCLE_SETS * 2
        )

    def full(self, day: int) -> bool:
        """Whether a day has no room for another exercise."""
        return self.seconds[day] + TIGHT_SECONDS / 2 > self.problem.seconds

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
        if slot.hard and self._hard_near(slot.day, slot.pattern):
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
        changed = self.chosen[i] is not previous
        if changed:
            self.touch(i, previous, self.chosen[i])
        self.dirty[i] = False
        return changed

    def force(self, i: int, option: Option | None) -> bool:
        """Gives slot `i` an option and takes out what stands in its way; whether that was possible.

        What stands in the way: hard work of the pattern too near, and on the day, the least
        worthwhile exercises until there is time.
        """
        slot = self.problem.slots[i]
        self._replace(i, None)
        if option is not None:
            if slot.hard:
                for j in self._hard_near(slot.day, slot.pattern):
                    self._replace(j, None)
            while not self._fits(slot.day, option):
                there = [j for j in self.slots_of_day[slot.day] if self.chosen[j] is not None]
                if not there:
                    return False
                self._replace(max(there, key=self.worth), None)
            self._replace(i, option)
        self.dirty[i] = False
        return True

    def _replace(self, i: int, option: Option | None) -> None:
        previous = self.chosen[i]
        self.put(i, option)
        self.touch(i, previous, option)

    def best(self, i: int) -> tuple[Option | None, int]:
        """The best option for slot `i`, which is empty, and what it costs more than none."""
        self.looked += 1
        slot = self.problem.slots[i]
        if slot.hard and self._hard_near(slot.day, slot.pattern):
            return None, 0
        best: Option | None = None
        least = slot.left_out + (0 if self.sets[slot.day] else EMPTY_DAY)
        nothing = least
        problem, day = self.problem, slot.day
        tables, muscles, used = problem.muscle_costs, self.muscles, self.used
        left, spare = problem.seconds - self.seconds[day], problem.spare
        idle = day_cost(left, spare)
        firsts, agains = problem.first_costs, problem.again_costs
        start = slot.beyond - idle
        by_pattern: dict[tuple[str, int, bool], int] = {}
        # The hottest loop of the program: unpacking beats attribute access here.
        for credits, pattern, sets, exposes, options, least_misfit in slot.kinds:
            key = (pattern, sets, exposes)
            if key in by_pattern:
                base = start + by_pattern[key]
            else:
                by_pattern[key] = added = self._pattern_cost(pattern, sets, exposes)
                base = start + added
            for muscle, credit in credits:
                table = tables[muscle]
                have = muscles[muscle]
                base += table[have + credit] - table[have]
            if base + least_misfit >= least:
                continue
            for option in options:
                cost = base + option.misfit
                if cost >= least:
                    break  # the others of the kind fit worse still
                cost += day_cost(left - option.seconds, spare)
                cost += (agains if used.get(option.movement.id) else firsts)[pattern]
                if cost < least and self._fits(day, option):
                    best, least = option, cost
        return best, least - nothing

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
        if not self.sets[slot.day]:
            cost -= EMPTY_DAY
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
        over = self.seconds[day] + option.seconds - self.problem.seconds
        if over > LONGEST_SAVING:
            return False
        movement = option.movement
        heaviest = movement.cost >= volume.HEAVIEST_COST and option.hard_sets > 0
        again = self.used.get(movement.id)
        crowded = self.sets[day] + option.sets > volume.SESSION_MUSCLE_SETS
        if not (over > 0 or heaviest or again):
            return not crowded or self._below_muscle_caps(day, option)
        session = self.session(day)
        if again and any(other.movement is movement for other in session):
            return False
        session.append(option)
        if over > 0 and self._saving(session) < over:
            return False
        if heaviest and not few_heaviest(session):
            return False
        return not crowded or self._below_muscle_caps(day, option)

    def _below_muscle_caps(self, day: int, option: Option) -> bool:
        there = self.day_muscles[day]
        for muscle, credit in option.credits:
            if there[muscle] + credit > SESSION_MUSCLE_CAP:
                return False
        return True

    def _in_time(self, day: int) -> bool:
        over = self.seconds[day] - self.problem.seconds
        return over <= 0 or self._saving(self.session(day)) >= over

    def _saving(self, session: list[Option]) -> int:
        """Seconds that supersets save in a session."""
        key = tuple(map(id, session))
        if key not in self._saved:
            self._saved[key] = sum(seconds for _, _, seconds in pair_up(session, self.savings))
        return self._saved[key]

    def _hard_near(self, day: int, pattern: str) -> list[int]:
        """The slots with hard work of a pattern on the days too close to a day."""
        slots, chosen = self.problem.slots, self.chosen
        return [
            i
            for other in self.problem.close[day]
            for i in self.slots_of_day[other]
            if chosen[i] is not None and slots[i].pattern == pattern and slots[i].hard
        ]

    # -- the whole week ------------------------------------------------------------------------

    def whim(self) -> int:
        """What of the cost only stands for the variant asked for."""
        return sum(option.whim for option in self.chosen if option is not None)

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
        for seconds, sets in zip(self.seconds, self.sets, strict=True):
            total += day_cost(problem.seconds - seconds, problem.spare)
            total += 0 if sets else EMPTY_DAY
        movements = {o.movement.id: o.movement for o in self.chosen if o is not None}
        for name, movement in movements.items():
            total += problem.first_costs[movement.pattern]
            total += problem.again_costs[movement.pattern] * (self.used[name] - 1)
        # One lift for each foundational pattern there must be.
        return total - sum(problem.first_costs[pattern] for pattern in FOUNDATION)


def few_heaviest(session: list[Option]) -> bool:
    """Whether a session holds no more of the heaviest lifts than one bears."""
    heaviest = sum(o.movement.cost >= volume.HEAVIEST_COST and o.hard_sets > 0 for o in session)
    return heaviest <= volume.HEAVIEST_PER_SESSION
