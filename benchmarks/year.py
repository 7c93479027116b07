"""A year of six days a week as Markdown, beside a year of three days as text by streprogen.

    pip install -e '.[bench]' && python benchmarks/year.py

Whole processes, in turn, so that both see the same machine; median of so many runs.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time

HINGE = [
    sys.executable, "-m", "hinge_cli", "plan", "--days", "6", "--weeks", "52",
    "--level", "intermediate", "--format", "markdown",
    "--max", "squat=140", "--max", "deadlift=180", "--max", "press=70",
]  # fmt: skip

# As in streprogen's own introduction, with 52 weeks: three days, the main lifts and some curls.
STREPROGEN = """
from streprogen import DynamicExercise, Program, StaticExercise
program = Program("A year", duration=52, units="kg", round_to=2.5)
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


def seconds(command: list[str]) -> float:
    """How long a process takes that must succeed and print something."""
    before = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True)
    assert len(done.stdout) > 1000
    return time.perf_counter() - before


def main() -> None:
    """Runs both in turn and prints the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11)
    runs = parser.parse_args().runs
    ours, theirs = [], []
    for _ in range(runs):
        ours.append(seconds(HINGE))
        theirs.append(seconds([sys.executable, "-c", STREPROGEN]))
    print(f"hinge, 52 weeks of 6 days, Markdown:     {1000 * statistics.median(ours):6.0f} ms")
    print(f"streprogen, 52 weeks of 3 days, text:    {1000 * statistics.median(theirs):6.0f} ms")


if __name__ == "__main__":
    main()
