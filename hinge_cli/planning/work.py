"""The sets of a week by muscle and pattern, and what more of each would cost."""

from operator import getitem

from hinge_cli.catalog.vocabulary import MUSCLES
from hinge_cli.planning.costs import GROUPS, PACKED, POINT, QUARTERS, ratio_costs
from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Problem
from hinge_cli.rulebook import volume, weights

# What a muscle should get at least, in quarter sets, and what a warning costs.
LEAST, A_WARNING = round(volume.LEAST_MUSCLE_SETS * QUARTERS), round(weights.WARNING * POINT)
# An exercise credits fewer quarter sets to a muscle.
MOST_CREDIT = 50


class _Weighed(dict[int, int]):
    """What sets and days of a group of patterns cost volume, days and ratios; kept once told."""

    def __init__(self, problem: Problem, group: int) -> None:
        self._group = group
        of_sets, of_days = problem.pattern_costs.get, problem.exposure_costs.get
        self._tables = [(at, of_sets(pattern), of_days(pattern)) for pattern, at in GROUPS[group]]

    def __missing__(self, packed: int) -> int:
        total = ratio_costs(self._group, packed)
        for place, of_sets, of_days in self._tables:
            if of_sets:
                total += of_sets[place.sets(packed)]
            if of_days:
                total += of_days[place.days(packed)]
        self[packed] = total
        return total


class Work:
    """Quarter sets by muscle (in the order of `MUSCLES`), and sets and days by pattern.

    `more` gives for every muscle a tuple: what so many quarter sets more of it would cost. Sets and
    days of the patterns that are weighed together stand in one number (`costs.Bits`), and `weighed`
    tells for each group what such a number costs.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.muscles = [0] * len(MUSCLES)
        self.packed = [0] * len(GROUPS)
        # What was worked out for this amount of work or another: shared by all copies.
        rows: dict[tuple[int, ...], dict[int, tuple[int, ...]]] = {}
        self._known_more = [rows.setdefault(table, {}) for table in problem.muscle_costs]
        self.weighed = [_Weighed(problem, group) for group in range(len(GROUPS))]
        self.more = [self._more(muscle, 0) for muscle in range(len(MUSCLES))]

    @property
    def patterns(self) -> dict[str, int]:
        """Quarter sets of the week by pattern."""
        return {name: place.sets(self.packed[place.group]) for name, place in PACKED.items()}

    @property
    def exposures(self) -> dict[str, int]:
        """Days of the week that count for a pattern."""
        return {name: place.days(self.packed[place.group]) for name, place in PACKED.items()}

    def copy(self) -> "Work":
        """The same work, to go on from."""
        other = Work.__new__(Work)
        other.problem = self.problem
        other.muscles, other.more, other.packed = self.muscles[:], self.more[:], self.packed[:]
        other._known_more, other.weighed = self._known_more, self.weighed
        return other

    def count(self, option: Option, sign: int = 1) -> None:
        """Adds an option, or takes it away."""
        muscles, more, known = self.muscles, self.more, self._known_more
        for muscle, credit in option.credits:
            muscles[muscle] = have = muscles[muscle] + sign * credit
            more[muscle] = known[muscle].get(have) or self._more(muscle, have)
        self.packed[option.group] += sign * option.packed

    def more_without(self, option: Option) -> list[tuple[int, ...]]:
        """What more would cost if an option that is counted were not."""
        muscles, more, known = self.muscles, self.more[:], self._known_more
        for muscle, credit in option.credits:
            have = muscles[muscle] - credit
            more[muscle] = known[muscle].get(have) or self._more(muscle, have)
        return more

    def _more(self, muscle: int, have: int) -> tuple[int, ...]:
        table = self.problem.muscle_costs[muscle]
        now = table[have]
        more = tuple([cost - now for cost in table[have : have + MOST_CREDIT]])
        self._known_more[muscle][have] = more
        return more

    def starves(self) -> bool:
        """Whether a muscle gets so little that the rulebook warns."""
        return any(
            table[have] - table[LEAST] >= A_WARNING
            for table, have in zip(self.problem.muscle_costs, self.muscles, strict=True)
            if have < LEAST
        )

    def cost(self) -> int:
        """What the work costs for its distance from the rulebook's targets."""
        total = sum(map(getitem, self.problem.muscle_costs, self.muscles))
        return total + sum(map(getitem, self.weighed, self.packed))
