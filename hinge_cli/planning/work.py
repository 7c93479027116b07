"""The sets of a week by muscle and pattern, and what more of each would cost."""

from __future__ import annotations

from hinge_cli.catalog.vocabulary import MUSCLES, PATTERNS
from hinge_cli.planning.costs import ratio_costs, weighed_with
from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Problem

# An exercise credits fewer quarter sets to a muscle.
MOST_CREDIT = 50


class Work:
    """Quarter sets by muscle (in the order of `MUSCLES`) and pattern, and days by pattern.

    `more` gives for every muscle a tuple: what so many quarter sets more of it would cost.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.muscles = [0] * len(MUSCLES)
        self.patterns = dict.fromkeys(PATTERNS, 0)
        self.exposures = dict.fromkeys(PATTERNS, 0)
        # What was worked out for this amount of work or another: shared by all copies.
        rows: dict[tuple[int, ...], dict[int, tuple[int, ...]]] = {}
        self._known_more = [rows.setdefault(table, {}) for table in problem.muscle_costs]
        self._known_doses: dict[tuple[object, ...], dict[int, int]] = {}
        self.more = [self._more(muscle, 0) for muscle in range(len(MUSCLES))]
        self._doses: dict[str, dict[int, int] | None] = dict.fromkeys(PATTERNS)

    def copy(self) -> Work:
        """The same work, to go on from."""
        other = Work.__new__(Work)
        other.problem = self.problem
        other.muscles, other.more = self.muscles[:], self.more[:]
        other.patterns, other.exposures = self.patterns.copy(), self.exposures.copy()
        other._known_more, other._known_doses = self._known_more, self._known_doses
        other._doses = self._doses.copy()
        return other

    def count(self, option: Option, sign: int = 1) -> None:
        """Adds an option, or takes it away."""
        muscles, more, known = self.muscles, self.more, self._known_more
        for muscle, credit in option.credits:
            muscles[muscle] = have = muscles[muscle] + sign * credit
            more[muscle] = known[muscle].get(have) or self._more(muscle, have)
        pattern = option.movement.pattern
        self.patterns[pattern] += sign * option.pattern_sets
        self.exposures[pattern] += sign * option.exposes
        for other in weighed_with(pattern):
            self._doses[other] = None

    def _more(self, muscle: int, have: int) -> tuple[int, ...]:
        table = self.problem.muscle_costs[muscle]
        costs = [cost - table[have] for cost in table[have : have + MOST_CREDIT]]
        self._known_more[muscle][have] = more = tuple(costs)
        return more

    def doses(self, pattern: str) -> dict[int, int]:
        """What is known of the cost of doses of a pattern; `dose_cost` adds to it."""
        doses = self._doses[pattern]
        if doses is None:
            patterns = self.patterns
            key = (pattern, self.exposures[pattern], *[patterns[p] for p in weighed_with(pattern)])
            self._doses[pattern] = doses = self._known_doses.setdefault(key, {})
        return doses

    def dose_cost(self, pattern: str, dose: int) -> int:
        """What a dose of a pattern costs its volume, its days and the ratios."""
        problem, patterns = self.problem, self.patterns
        sets, exposes = dose >> 1, dose & 1
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
        self.doses(pattern)[dose] = total
        return total

    def cost(self) -> int:
        """What the work costs for its distance from the rulebook's targets."""
        problem = self.problem
        total = ratio_costs(self.patterns)
        for table, credit in zip(problem.muscle_costs, self.muscles, strict=True):
            total += table[credit]
        for pattern, costs in problem.pattern_costs.items():
            total += costs[self.patterns[pattern]]
        for pattern, costs in problem.exposure_costs.items():
            total += costs[self.exposures[pattern]]
        return total
