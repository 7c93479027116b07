"""The whole time and memory budget in one run, as ratios, because machines differ.

    pip install -e '.[bench]' && python benchmarks/budget.py

The floor is a Typer application with two commands that do nothing. Processes are run in turn, each
as often as the others, with its output to a pipe; medians are compared.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

HINGE = [str(Path(sys.executable).with_name("hinge"))]
FLOOR = """\
import typer
app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)
@app.command()
def one(): pass
@app.command()
def two(): pass
app()
"""
# Three days of main lifts for a year, as its own introduction has them for eight weeks.
STREPROGEN = """\
from streprogen import Program
program = Program("A year", duration=52)
with program.Day("A"):
    program.DynamicExercise("Squats", start_weight=100, final_weight=120)
    program.DynamicExercise("Bench press", start_weight=80, final_weight=90)
with program.Day("B"):
    program.DynamicExercise("Deadlifts", start_weight=120, final_weight=140)
    program.StaticExercise("Curls", "3 x 12")
with program.Day("C"):
    program.DynamicExercise("Squats", start_weight=100, final_weight=120)
    program.DynamicExercise("Rows", start_weight=60, final_weight=70)
program.render()
print(program.to_txt())
"""
YEAR = [
    "plan", "--days", "6", "--weeks", "52", "--level", "intermediate", "--format", "markdown",
    "--max", "squat=140", "--max", "deadlift=180", "--max", "press=70",
]  # fmt: skip
COMPLETION = {
    "_HINGE_COMPLETE": "complete_bash",
    "COMP_WORDS": "hinge plan --avoid barbell-b",
    "COMP_CWORD": "3",
}


class Cost(NamedTuple):
    """What a process takes: milliseconds and megabytes at its peak."""

    milliseconds: float
    megabytes: float


def run(command: list[str], more: dict[str, str]) -> Cost:
    """Runs a command that must succeed and print."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")} | more
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=out, env=environment)
        _, status, usage = os.wait4(child.pid, 0)
        took = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        assert child.returncode == 0, command
        assert out.tell() or command[-1] == "one", command
    return Cost(1000 * took, usage.ru_maxrss / 1024)


def processes(runs: int) -> dict[str, Cost]:
    """The median cost of every process."""
    with tempfile.TemporaryDirectory() as folder:
        floor = Path(folder, "floor.py")
        floor.write_text(FLOOR, encoding="utf-8")
        home = {"HINGE_CACHE_DIR": folder, "HINGE_PROFILE": ""}
        commands = {
            "floor": ([sys.executable, str(floor), "one"], {}),
            "hinge --version": ([*HINGE, "--version"], {}),
            "completion of a name": (HINGE, COMPLETION),
            "hinge plan --days 3": ([*HINGE, "plan", "--days", "3"], {}),
            "hinge explain deadlift": ([*HINGE, "explain", "deadlift"], {}),
            "a year as Markdown": ([*HINGE, *YEAR], {}),
            "streprogen's year": ([sys.executable, "-c", STREPROGEN], {}),
        }
        costs: dict[str, list[Cost]] = {name: [] for name in commands}
        for n in range(runs + 1):
            for name, (command, more) in commands.items():
                cost = run(command, home | more)
                if n:  # the first run fills caches
                    costs[name].append(cost)
    return {
        name: Cost(
            statistics.median(cost.milliseconds for cost in found),
            statistics.median(cost.megabytes for cost in found),
        )
        for name, found in costs.items()
    }


def planning(number: int) -> tuple[list[float], float]:
    """Milliseconds for random requests, and how much longer it takes with 1,000 movements."""
    # Late, because a process that is started is as large as the one that starts it.
    from balance import larger, requests, timed

    from hinge_cli import Catalog, Request
    from hinge_cli.catalog.vocabulary import LEVELS

    catalog = Catalog.load()
    timed(catalog, Request())  # what is computed once does not count
    # The lesser of two: else the worst of many tells what else the machine had to do.
    times = [
        1000 * min(timed(catalog, request)[1] for _ in range(2))
        for request in requests(catalog, number, seed=1)
    ]
    asked = [Request(days=days, level=level) for days in range(1, 8) for level in LEVELS]
    medians = [
        statistics.median(min(timed(one, request)[1] for _ in range(3)) for request in asked)
        for one in (catalog, larger(catalog, 1000))
    ]
    return times, medians[1] / medians[0]


def main() -> None:
    """Prints the table of the budget."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--requests", type=int, default=500)
    options = parser.parse_args()
    costs = processes(options.runs)
    floor = costs["floor"]
    rows = [("the floor", f"{floor.milliseconds:.0f} ms, {floor.megabytes:.0f} MB", "")]
    for name, most in (
        ("hinge --version", 1.1),
        ("completion of a name", 1.3),
        ("hinge plan --days 3", 1.5),
        ("hinge explain deadlift", 1.5),
    ):
        cost = costs[name]
        ratio = cost.milliseconds / floor.milliseconds
        rows.append((name, f"{cost.milliseconds:.0f} ms, {ratio:.2f} x", f"{most:g} x"))
    year, other = costs["a year as Markdown"], costs["streprogen's year"]
    rows.append(
        (
            "52 weeks of 6 days as Markdown",
            f"{year.milliseconds:.0f} ms",
            f"streprogen's 52 weeks, {other.milliseconds:.0f} ms",
        )
    )
    memory = costs["hinge plan --days 3"].megabytes
    rows.append(
        ("peak memory of hinge plan", f"{memory:.0f} MB, {memory / floor.megabytes:.2f} x", "1.5 x")
    )
    times, growth = planning(options.requests)
    rows.append(("planning a week, median", f"{statistics.median(times):.0f} ms", "15 ms"))
    rows.append(("planning a week, worst", f"{max(times):.0f} ms", "60 ms"))
    rows.append(("a week from 1,000 movements", f"{growth:.1f} x", "3 x"))
    print(f"| {'what':32} | {'measured':16} | {'at most':28} |")
    print(f"| {'-' * 32} | {'-' * 16} | {'-' * 28} |")
    for what, measured, most in rows:
        print(f"| {what:32} | {measured:16} | {most:28} |")


if __name__ == "__main__":
    main()
