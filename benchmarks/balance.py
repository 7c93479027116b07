"""How near the planner comes to the proven best week, and how long both take.

    pip install -e '.[bench]' && python benchmarks/balance.py --requests 300

Random requests are planned, then given with every movement as an option to an exact solver, which
proves the best week or, when its time is up, a bound that no week can beat. Costs are compared as
balance scores. The tables after it need no solver: how long the planner takes for random requests,
and how its time grows with the catalog (made larger by renaming) and with the days of a week.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Iterator

from exact import solve

from hinge_cli import Catalog, Request, check_plan
from hinge_cli.catalog.vocabulary import LEVELS, LIMITATIONS, PRESETS
from hinge_cli.errors import Refusal
from hinge_cli.planning import resolve
from hinge_cli.planning.building import write_down
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import POINT
from hinge_cli.planning.problem import state
from hinge_cli.planning.refusing import refuse_without_clearance
from hinge_cli.planning.search import choose
from hinge_cli.planning.strengths import Strengths
from hinge_cli.rulebook.volume import MUSCLE_SETS


def requests(catalog: Catalog, number: int, seed: int) -> Iterator[Request]:
    """Random requests that can be planned."""
    chance = random.Random(seed)
    while number:
        request = Request(
            days=chance.randint(1, 7),
            goal=chance.choice(list(MUSCLE_SETS)),
            level=chance.choice(LEVELS),
            equipment=(chance.choice(list(PRESETS)),),
            minutes=chance.choice([20, 30, 45, 60, 75, 90]),
            limits=tuple(chance.sample(list(LIMITATIONS), chance.choice([0, 0, 0, 1, 1, 2]))),
        )
        try:
            refuse_without_clearance(resolve(request, catalog))
        except Refusal:
            continue
        number -= 1
        yield request


def larger(catalog: Catalog, size: int) -> Catalog:
    """The catalog with renamed copies of its movements, up to a size."""
    movements = dict(catalog.movements)
    copies = 1
    while len(movements) < size:
        for movement in catalog:
            if len(movements) < size:
                name = f"{movement.id}-{copies}"
                movements[name] = movement._replace(id=name, name=f"{movement.name} {copies}")
        copies += 1
    return Catalog(movements, catalog.sha256, lambda: catalog.words)


def timed(catalog: Catalog, request: Request) -> tuple[Choice, float]:
    """A week and the seconds it took, from the request to the choice."""
    start = time.perf_counter()
    choice = choose(state(catalog, resolve(request, catalog)))
    return choice, time.perf_counter() - start


def score(cost: float) -> float:
    """The balance score of a cost in thousandths of a point."""
    return max(0.0, 100 - cost / POINT)


def carried_over(choice: Choice, problem) -> Choice:
    """The same week in the thorough statement of its problem: a start for the solver."""
    other = Choice(problem)
    for i, option in enumerate(choice.chosen):
        if option is not None:
            match = next(
                o
                for o in problem.slots[i].options
                if o.movement is option.movement and o.sets == option.sets
            )
            other.put(i, match)
    return other


def faults(choice: Choice, catalog: Catalog) -> int:
    """How many errors and warnings the rulebook finds in a week."""
    request = choice.problem.request
    plan = write_down(choice, catalog, Strengths(request, catalog))
    return sum(finding.severity != "note" for finding in check_plan(plan, catalog))


def quantile(values: list[float], share: float) -> float:
    """The value below which a share of all lies."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def compare(catalog: Catalog, number: int, seconds: float, seed: int) -> None:
    """Prints how the planner fares against the solver."""
    gaps, proved_gaps, ours, theirs, worse = [], [], [], [], 0
    for request in requests(catalog, number, seed):
        choice, took = timed(catalog, request)
        problem = state(catalog, resolve(request, catalog), thorough=True)
        start = time.perf_counter()
        try:
            answer = solve(problem, seconds, hint=carried_over(choice, problem))
            best = min(answer.cost, choice.cost())
            proved = answer.proved
            worse += faults(answer.choice, catalog) < faults(choice, catalog)
        except TimeoutError:
            best, proved = choice.cost(), False
        theirs.append(time.perf_counter() - start)
        ours.append(1000 * took)
        gap = score(best) - score(choice.cost())
        gaps.append(gap)
        if proved:
            proved_gaps.append(gap)
    for name, found in (("proved best", proved_gaps), ("best known", gaps)):
        if not found:
            continue
        within = sum(gap <= 0.5 for gap in found) / len(found)
        equal = sum(gap < 0.05 for gap in found) / len(found)
        below = sum(gap > 2 for gap in found)
        print(
            f"{name:12} n={len(found):4}  equal {equal:4.0%}  within half a point {within:4.0%}  "
            f"median {statistics.median(found):.2f}  90% {quantile(found, 0.9):.2f}  "
            f"worst {max(found):.2f}  more than two below: {below}"
        )
    print(
        f"planner: median {statistics.median(ours):.0f} ms, 90% {quantile(ours, 0.9):.0f}, "
        f"worst {max(ours):.0f};  solver: median {statistics.median(theirs):.1f} s of {seconds:g}"
    )
    print(f"weeks with more errors or warnings than the solver's: {worse} of {len(gaps)}")


def pace(catalog: Catalog, number: int, seed: int) -> None:
    """Prints how long the planner takes for random requests, and how good its weeks are."""
    weeks = [timed(catalog, request) for request in requests(catalog, number, seed)]
    times = [1000 * took for _, took in weeks]
    mean = statistics.mean(score(choice.cost()) for choice, _ in weeks)
    print(
        f"{number} requests: median {statistics.median(times):.1f} ms, "
        f"90% {quantile(times, 0.9):.0f}, worst {max(times):.0f};  mean score {mean:.2f}"
    )


def growth(catalog: Catalog) -> None:
    """Prints how the planner's time grows with the catalog and with the days."""
    for size in (len(catalog), 500, 1000):
        big = larger(catalog, size)
        times = [
            1000 * min(timed(big, Request(days=days, level=level))[1] for _ in range(3))
            for days in range(1, 8)
            for level in LEVELS
        ]
        print(f"{size:5} movements: median {statistics.median(times):.0f} ms")
    for days in range(1, 8):
        times = [
            1000 * min(timed(catalog, Request(days=days, level=level, goal=goal))[1] for _ in "12")
            for level in LEVELS
            for goal in MUSCLE_SETS
        ]
        print(f"{days} days: median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms")


def main() -> None:
    """Reads the arguments and prints the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--requests", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=20, help="for each proof; 0 for none")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    catalog = Catalog.load()
    timed(catalog, Request())  # what is computed once does not count
    if options.seconds:
        compare(catalog, options.requests, options.seconds, options.seed)
    pace(catalog, 500, options.seed)
    growth(catalog)


if __name__ == "__main__":
    main()
