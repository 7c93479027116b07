"""A press of Tab completes the names that hinge knows."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from hinge_cli.cli import completing


@pytest.mark.parametrize(
    ("function", "incomplete", "found"),
    [
        (completing.movements, "barbell-dead", ["barbell-deadlift"]),
        (completing.movements, "pull-up,barbell-dead", ["pull-up,barbell-deadlift"]),
        (completing.lifts, "barbell-dead", ["barbell-deadlift="]),
        (completing.lifts, "push-", ["push-press=", "push-jerk="]),  # a push-up has no load
        (completing.equipment, "ga", ["garage"]),
        (completing.limitations, "knee", ["knee-pain"]),
        (completing.levels, "a", ["advanced"]),
        (completing.goals, "p", ["power"]),
        (completing.weekdays, "mon,t", ["mon,tue", "mon,thu"]),
        (completing.patterns, "overhead", ["overhead-press"]),
        (completing.muscles, "ham", ["hamstrings"]),
        (completing.units, "k", ["kg"]),
        (completing.codes, "h20", ["H201", "H202", "H203", "H204", "H205", "H206", "H207"]),
        (completing.topics, "H103", ["H103"]),
        (completing.topics, "overhead-p", ["overhead-press"]),
        (completing.movements, "zzz", []),
    ],
)
def test_names(function, incomplete: str, found: list[str]) -> None:
    assert function(incomplete) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("hinge plan --avoid barbell-dead", "barbell-deadlift"),
        ("hinge plan --goal str", "strength"),
        ("hinge list --pattern ca", "carry"),
        ("hinge sw", "swap"),
    ],
)
def test_a_shell_asks_and_is_answered(line: str, found: str) -> None:
    words = line.split()
    bash = {
        "_HINGE_COMPLETE": "complete_bash",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) - 1),
    }
    zsh = {"_HINGE_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": line}
    for shell in (bash, zsh):
        done = subprocess.run(
            [sys.executable, "-c", "from hinge_cli.__main__ import main; main()"],
            env={**os.environ, **shell},
            capture_output=True,
            text=True,
        )  # fmt: skip
        assert found in done.stdout
        assert done.stderr == ""
