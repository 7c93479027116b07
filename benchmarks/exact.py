"""The planner's own problem, stated for an exact solver (CP-SAT of OR-Tools).

Only the benchmarks install the solver. It gets every option of every slot, the same tables and the
same constraints, and answers with a week and a bound below which no week can cost.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from ortools.sat.python import cp_model

from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import POINT, QUARTERS, day_cost
from hinge_cli.planning.problem import Problem
from hinge_cli.planning.supersets import compete, may_alternate, seconds_saved
from hinge_cli.rulebook import balance, duration, volume, weights


class Answer(NamedTuple):
    """What the solver found: costs in thousandths of a point; `proved` where cost is the bound."""

    cost: int
    bound: int
    proved: bool
    choice: Choice


def solve(problem: Problem, seconds: float, workers: int = 8, hint: Choice | None = None) -> Answer:
    """The cheapest week, proved within the time or with the best bound reached."""
    model = cp_model.CpModel()
    slots = problem.slots
    taken = [[model.new_bool_var("") for _ in slot.options] for slot in slots]
    options = [slot.options for slot in slots]
    costs: list[object] = []

    for i, slot in enumerate(slots):
        model.add_at_most_one(taken[i])
        filled = sum(taken[i])
        costs.append(slot.left_out * (1 - filled) + slot.beyond * filled)
        costs += [x * option.misfit for x, option in zip(taken[i], options[i], strict=True)]

    def total(amount, chosen=None):
        """The sum over options of an amount each."""
        return sum(
            x * a
            for i in (range(len(slots)) if chosen is None else chosen)
            for x, option in zip(taken[i], options[i], strict=True)
            if (a := amount(option))
        )

    def tabled(quantity, table, most):
        """The cost that a table gives for a quantity: straight pieces, and jumps between them.

        Written as linear inequalities where the table bends upwards, and with one truth value for
        every jump, the relaxation is far tighter than a look-up.
        """
        table = list(table[: most + 1])
        steps = [b - a for a, b in pairwise(table)]
        jump = round(weights.NOTE * POINT) - 50
        cost = 0
        # A fall by a jump at q -> q + 1 means: below it, something is missing.
        for q, step in enumerate(steps):
            if step < -jump:
                typical = steps[q + 1] if q + 1 < len(steps) else 0
                missing = model.new_bool_var("")
                model.add(quantity >= q + 1).only_enforce_if(~missing)
                height = typical - step
                cost += height * missing
                table = [v - height if n <= q else v for n, v in enumerate(table)]
            elif step > jump:
                typical = steps[q + 1] if q + 1 < len(steps) else 0
                beyond = model.new_bool_var("")
                model.add(quantity <= q).only_enforce_if(~beyond)
                height = step - typical
                cost += height * beyond
                table = [v - height if n > q else v for n, v in enumerate(table)]
        # What remains is convex up to rounding: the largest of its tangents.
        rest = model.new_int_var(min(table) - 10, max(table) + 10, "")
        for q in range(len(table) - 1):
            slope = table[q + 1] - table[q]
            if q == 0 or slope != table[q] - table[q - 1]:
                model.add(rest >= table[q] - slope * q + slope * quantity - 1)
        return cost + rest

    for m in range(len(MUSCLES)):
        credit = lambda o, m=m: dict(o.credits).get(m, 0)  # noqa: E731
        most = sum(max([0, *map(credit, o)]) for o in options)
        costs.append(tabled(total(credit), problem.muscle_costs[m], most))
    sets = {}
    for p in PATTERNS:
        of_pattern = lambda o, p=p: o.pattern_sets if o.movement.pattern == p else 0  # noqa: E731
        most = sum(max([0, *map(of_pattern, o)]) for o in options)
        sets[p] = model.new_int_var(0, most, "")
        model.add(sets[p] == total(of_pattern))
        if p in problem.pattern_costs:
            costs.append(tabled(sets[p], problem.pattern_costs[p], most))
        if p in problem.exposure_costs:
            exposes = lambda o, p=p: int(o.exposes and o.movement.pattern == p)  # noqa: E731
            costs.append(tabled(total(exposes), problem.exposure_costs[p], 8))
    _ratios(model, costs, sets)
    _days(model, problem, taken, options, total, costs, tabled)
    _recovery(model, problem, taken)
    _variety(model, problem, taken, options, costs)
    offset = sum(problem.first_costs[p] for p in FOUNDATION)
    model.minimize(sum(costs) - offset)
    if hint is not None:
        for i, xs in enumerate(taken):
            for x, option in zip(xs, options[i], strict=True):
                model.add_hint(x, hint.chosen[i] == option)

    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = workers
    solver.parameters.linearization_level = 2
    status = solver.solve(model)
    choice = Choice(problem)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        raise TimeoutError("no week found in the time given")
    for i, xs in enumerate(taken):
        for x, option in zip(xs, options[i], strict=True):
            if solver.value(x):
                choice.put(i, option)
    return Answer(
        choice.cost(), round(solver.best_objective_bound), status == cp_model.OPTIMAL, choice
    )


def _ratios(model, costs, sets) -> None:
    pull = sum(sets[p] for p in balance.PULL)
    push = sum(sets[p] for p in balance.PUSH)
    none = model.new_bool_var("")
    model.add(pull >= 1).only_enforce_if(~none)
    costs.append(round(weights.ERROR * POINT) * none)
    for one, other, ratio, weight in (
        (pull, push, balance.PULL_TO_PUSH, weights.PULL_TO_PUSH),
        (sets["hinge"], sets["squat"], balance.HINGE_TO_SQUAT, weights.HINGE_TO_SQUAT),
        (
            sets["vertical-pull"],
            sets["overhead-press"],
            balance.VERTICAL_PULL_TO_PRESS,
            weights.VERTICAL_PULL_TO_PRESS,
        ),
    ):
        per_quarter = round(weight * POINT / QUARTERS)
        off = model.new_int_var(0, 10**7, "")  # hundredths of quarter sets
        model.add(off >= round(100 * ratio.low) * other - 100 * one)
        model.add(off >= 100 * one - round(100 * ratio.high) * other)
        cost = model.new_int_var(0, 10**7, "")
        model.add(100 * cost >= per_quarter * off)
        costs.append(cost)
        warned = model.new_bool_var("")
        for low, high, less, more in (
            (ratio.warn_low, None, one, other),
            (None, ratio.warn_high, other, one),
        ):
            factor = low if low is not None else high
            if factor in (0.0, float("inf")):
                continue
            if low is not None:
                model.add(100 * less >= round(100 * factor) * more).only_enforce_if(~warned)
            else:
                model.add(100 * more <= round(100 * factor) * less).only_enforce_if(~warned)
        costs.append(round(weights.WARNING * POINT) * warned)


def _days(model, problem, taken, options, total, costs, tabled) -> None:
    for day in range(len(problem.days)):
        here = [i for i, slot in enumerate(problem.slots) if slot.day == day]
        model.add(total(lambda o: o.capped_sets, here) <= problem.session_sets)
        model.add(
            total(lambda o: int(o.hard and o.movement.cost >= volume.HEAVIEST_COST), here)
            <= volume.HEAVIEST_PER_SESSION
        )
        for m in range(len(MUSCLES)):
            credit = lambda o, m=m: dict(o.credits).get(m, 0)  # noqa: E731
            model.add(total(credit, here) <= round(volume.SESSION_MUSCLE_SETS * QUARTERS))
        for movement in {o.movement for i in here for o in options[i]}:
            model.add(total(lambda o, m=movement: int(o.movement is m), here) <= 1)

        model.add(total(lambda o: 1, here) >= 1)
        straight = duration.GENERAL_WARM_UP + total(lambda o: o.seconds, here)
        over = model.new_bool_var("")
        model.add(straight <= problem.seconds).only_enforce_if(~over)
        model.add(straight >= problem.seconds + 1).only_enforce_if(over)
        model.add(straight - _saved(model, taken, options, here) <= problem.seconds)
        costs.append(day_cost(-1, 0) * over)
        left = model.new_int_var(0, problem.seconds, "")
        model.add(left >= problem.seconds - problem.spare - straight)
        minutes = model.new_int_var(0, problem.seconds // 60, "")
        model.add_division_equality(minutes, left, 60)
        most = problem.seconds // 60
        costs.append(tabled(minutes, [day_cost(60 * n, 0) for n in range(most + 1)], most))


def _saved(model, taken, options, here):
    """Seconds saved by supersets: any matching of exercises that may alternate."""
    pairs_of = {i: [] for i in here}
    saved = []
    for n, i in enumerate(here):
        for j in here[n + 1 :]:
            for x, a in zip(taken[i], options[i], strict=True):
                for y, b in zip(taken[j], options[j], strict=True):
                    if not (may_alternate(a) and may_alternate(b)):
                        continue
                    seconds = seconds_saved(a, b)
                    if seconds < 1 or compete(a.movement, b.movement):
                        continue
                    both = model.new_bool_var("")
                    model.add_implication(both, x)
                    model.add_implication(both, y)
                    pairs_of[i].append(both)
                    pairs_of[j].append(both)
                    saved.append(seconds * both)
    for pairs in pairs_of.values():
        model.add_at_most_one(pairs)
    return sum(saved)


def _recovery(model, problem, taken) -> None:
    for i, slot in enumerate(problem.slots):
        for j, other in enumerate(problem.slots[:i]):
            near = other.day in problem.close[slot.day]
            if near and slot.pattern == other.pattern and slot.hard and other.hard:
                model.add(sum(taken[i]) + sum(taken[j]) <= 1)


def _variety(model, problem, taken, options, costs) -> None:
    uses: dict[str, list[object]] = {}
    pattern_of = {}
    for i, xs in enumerate(taken):
        for x, option in zip(xs, options[i], strict=True):
            uses.setdefault(option.movement.id, []).append(x)
            pattern_of[option.movement.id] = option.movement.pattern
    for name, xs in uses.items():
        first = problem.first_costs[pattern_of[name]]
        again = problem.again_costs[pattern_of[name]]
        used = model.new_bool_var("")
        model.add_max_equality(used, xs)
        costs.append(first * used + again * (sum(xs) - used))
