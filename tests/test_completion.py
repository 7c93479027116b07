"""A press of Tab completes the names that hinge knows."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from terminal import ROOT

from hinge_cli.catalog import vocabulary
from hinge_cli.cli import completing
from hinge_cli.planning.swapping import BECAUSE
from hinge_cli.reading import KINDS
from hinge_cli.rulebook.volume import MUSCLE_SETS


@pytest.mark.parametrize(
    ("function", "incomplete", "found"),
    [
        (completing.movements, "barbell-dead", ["barbell-deadlift"]),
        (completing.movements, "pull-up,barbell-dead", ["pull-up,barbell-deadlift"]),
        (completing.lifts, "barbell-dead", ["barbell-deadlift=", "barbell-deadlift=LOAD"]),
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
        (completing.movements, "roma", ["romanian-deadlift"]),  # as people call it
        (completing.movements, "zzz", []),
        (completing.lifts, "squat", ["squat=", "squat-to-press="]),
        (completing.topics, "dead", ["dead-bug", "deadlift", "dead-stop-row"]),
        (completing.among("yaml", "json"), "j", ["json"]),
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
        ("hinge explain good mor", "morning"),
        ("hinge swap plan.yaml mo", "mon"),
        ("hinge plan --format m", "markdown"),
        ("hinge export plan.yaml --format l", "liftlog"),
        ("hinge list --format j", "json"),
        ("hinge check --as m", "markdown"),
        ("hinge swap plan.yaml mon squat --because b", "boredom"),
        ("hinge swap plan.yaml mon squat --format m", "markdown"),
        ("hinge import all.json --format j", "json"),
        ("hinge explain barbell dead", "deadlift"),
        ("hinge explain squat vs barbell dead", "deadlift"),
        ("hinge swap plan.yaml mon Barbell back-s", "back-squat"),
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


def test_of_several_words_only_what_goes_on_with_them_is_found() -> None:
    def asked(**said: list[str]) -> typer.Context:
        context = typer.Context(typer.main.get_command(typer.Typer(callback=lambda: None)))
        context.params = said
        return context

    assert completing.topic_words(asked(what=["barbell"]), "dead") == ["deadlift"]
    assert "dead-bug" in completing.topic_words(asked(), "dead")
    assert completing.topic_words(asked(what=["barbell", "vs"]), "dead-b") == ["dead-bug"]
    assert completing.topic_words(asked(what=["overhead"]), "pr") == ["press"]
    assert completing.movement_words(asked(movement=["goblet"]), "sq") == ["squat"]


def test_words_that_are_said_twice_are_the_same() -> None:
    assert completing.KINDS == KINDS
    assert tuple(BECAUSE) == completing.REASONS
    assert tuple(MUSCLE_SETS) == vocabulary.GOALS


def test_bash_lets_the_load_follow_the_lift(tmp_path: Path) -> None:
    command = tmp_path / "hinge"
    command.write_text(f"#!{sys.executable}\nfrom hinge_cli.__main__ import main\nmain()\n")
    command.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    leader, follower = pty.openpty()
    with subprocess.Popen(
        ["bash", "--norc", "-i"],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        cwd=tmp_path,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "TERM": "xterm", "HISTFILE": ""},
        start_new_session=True,
    ) as bash:
        # Nothing waits: what is typed ahead, the Tab as well, is read when the line is.
        os.write(leader, b'eval "$(_HINGE_COMPLETE=source_bash hinge)"\n')
        os.write(leader, b"hinge plan --max barbell-back-s\t100 -o plan.json; exit\n")
        try:
            assert bash.wait(timeout=30) == 0
        finally:
            bash.kill()
    os.close(leader)
    os.close(follower)
    request = json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))["request"]
    assert request["maxes"] == {"barbell-back-squat": 100}
