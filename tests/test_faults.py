"""What goes wrong around hinge: interrupts, kills, races, odd terminals, hostile names."""

from __future__ import annotations

import os
import pty
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ALONE

from hinge_cli.catalog import Catalog
from hinge_cli.errors import HingeError
from hinge_cli.reading import read

CATALOG = Catalog.load()

ROOT = Path(__file__).parent.parent
HINGE = [sys.executable, "-m", "hinge_cli"]
YEAR = ["plan", "--days", "6", "--weeks", "52", "--max", "squat=100", "--format", "yaml"]


@pytest.mark.parametrize("after", [0.08, 0.15, 0.3, 0.6])
def test_an_interrupt_is_no_traceback(after: float) -> None:
    with subprocess.Popen(
        [*HINGE, *YEAR], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as child:
        time.sleep(after)
        child.send_signal(signal.SIGINT)
        _, err = child.communicate(timeout=30)
    # Before hinge is reached Python itself answers, and names no file of ours.
    assert "hinge_cli" not in err or "Traceback" not in err
    assert child.returncode in (0, 1, 130, -signal.SIGINT)


def test_a_file_that_cannot_be_written_to_its_end_is_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text("the old one\n", encoding="utf-8")
    for name in (path.name, "new.yaml"):
        # No file may grow beyond a few kilobytes: the disk is full in the middle of the plan.
        shell = f"ulimit -f 4; {shlex.join([*HINGE, 'plan', '--output', name, '--force'])}"
        done = subprocess.run(["sh", "-c", shell], capture_output=True, text=True, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (2, f"hinge: {name}: file too large\n")
    assert path.read_text(encoding="utf-8") == "the old one\n"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "command",
    ["plan --format csv", "init --days 3", f"import {ROOT / 'tests/data/exercises-tuned.json'}"],
)
def test_a_pipe_or_a_device_is_written_straight(tmp_path: Path, command: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    hinge = f"{shlex.join(HINGE)} {command} --output"
    printed = subprocess.run(["sh", "-c", f"{hinge} -"], capture_output=True, text=True).stdout
    for shell in (
        f"{hinge} /dev/stdout | cat",
        f"{hinge} >(cat > got); wait; cat got",
        f"{hinge} pipe & cat pipe; wait",
        f"{hinge} /dev/null && {hinge} -",
    ):
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", shell], capture_output=True, text=True, cwd=tmp_path
        )
        assert (done.returncode, done.stdout) == (0, printed), shell
        assert "without an ending" not in done.stderr
    assert (tmp_path / "pipe").is_fifo()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["got", "pipe"]


@pytest.mark.parametrize("command", ["plan --catalog", "plan --profile", "check", "import"])
def test_what_has_no_end_is_not_read_to_it(command: str) -> None:
    shell = f"ulimit -v 4000000; {shlex.join([*HINGE, *command.split(), '/dev/zero'])}"
    done = subprocess.run(["sh", "-c", shell], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (2, "hinge: /dev/zero: larger than 20 MB\n")


def test_a_catalog_may_come_from_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(ALONE, encoding="utf-8")
    shell = f"{shlex.join(HINGE)} list --catalog <(cat mine.yaml)"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "kettlebell-deadlift" in done.stdout


def test_two_that_write_one_file_leave_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    made = {}
    for variant in ("0", "1", "2"):
        arguments = [*HINGE, "plan", "--variant", variant, "--format", "markdown"]
        made[variant] = subprocess.run(arguments, capture_output=True, text=True).stdout
    children = [
        subprocess.Popen(
            [
                *HINGE,
                "plan",
                "--variant",
                variant,
                "--format",
                "markdown",
                "-o",
                str(path),
                "--force",
            ],
            stderr=subprocess.DEVNULL,
        )
        for variant in made
    ]
    assert [child.wait(timeout=60) for child in children] == [0, 0, 0]
    assert path.read_text(encoding="utf-8") in made.values()
    assert [p.name for p in tmp_path.iterdir()] == ["plan.md"]


def on_terminal(arguments: list[str], **environment: str) -> str:
    """What hinge prints on a terminal."""
    leader, follower = pty.openpty()
    child = subprocess.Popen(
        [*HINGE, *arguments],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
    )
    os.close(follower)
    chunks = []
    while True:
        try:
            chunk = os.read(leader, 65536)
        except OSError:  # the other end is closed
            break
        if not chunk:
            break
        chunks.append(chunk)
    os.close(leader)
    assert child.wait(timeout=60) == 0
    return b"".join(chunks).decode()


@pytest.mark.parametrize("command", [["plan"], ["explain", "deadlift"], ["list"]])
@pytest.mark.parametrize("columns", ["20", "40", "80", "120"])
def test_any_width_is_kept_and_loses_no_word(command: list[str], columns: str) -> None:
    out = on_terminal(command, COLUMNS=columns, TERM="xterm", NO_COLOR="1")
    assert "\x1b" not in out
    assert max(map(len, out.splitlines())) <= int(columns)
    assert "…" not in out


@pytest.mark.parametrize("environment", [{"TERM": "dumb"}, {"NO_COLOR": "1", "TERM": "xterm"}])
def test_a_dumb_terminal_gets_no_escape_codes(environment: dict[str, str]) -> None:
    out = on_terminal(["plan"], COLUMNS="80", **environment)
    assert "\x1b" not in out
    assert "Monday" in out


def test_markup_in_a_name_is_printed_and_not_obeyed(tmp_path: Path) -> None:
    name = "[bold]Kettlebell[/] :smile: [link=file:///]deadlift[/link]"
    path = tmp_path / "mine.yaml"
    path.write_text(ALONE.replace("name: Kettlebell deadlift", f"name: '{name}'"))
    out = on_terminal(["explain", "kettlebell-deadlift", "--catalog", str(path)], COLUMNS="110")
    assert name in out


def test_a_bomb_of_aliases_is_refused_at_once(hinge, tmp_path: Path) -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [
        f"{b}: &{b} [{', '.join(['*' + a] * 9)}]" for a, b in zip("abcdefg", "bcdefgh", strict=True)
    ]
    path = tmp_path / "bomb.yaml"
    path.write_text("hinge: 1\n" + "\n".join(lines) + "\n")
    result = hinge("check", str(path))
    assert result.code == 2
    assert "aliases (*) are not read" in result.err


@pytest.mark.parametrize("command", ["hinge plan >&-", "hinge --version >&-", "hinge check - <&-"])
def test_closed_streams_are_said_in_a_line(command: str) -> None:
    shell = command.replace("hinge", f"{sys.executable} -m hinge_cli", 1)
    done = subprocess.run(["sh", "-c", shell], capture_output=True, text=True)
    assert done.returncode in (1, 2)
    assert done.stderr.count("\n") == 1
    assert "closed" in done.stderr


@pytest.mark.parametrize(
    ("start", "code"),
    [
        ("0001-01-01", 2), ("1899-12-31", 2), ("1900-01-01", 0), ("2200-12-31", 0),
        ("2201-01-01", 2), ("9999-12-30", 2), ("soon", 2),
    ],
)  # fmt: skip
def test_a_first_day_beyond_calendars_is_refused(hinge, start: str, code: int) -> None:
    planned = hinge("plan", "--start", start, "--format", "ics")
    assert (planned.code, bool(planned.out)) == (code, code == 0)


def test_windows_line_ends_change_nothing(hinge, tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    hinge("plan", "--output", str(path))
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert hinge("check", str(path)).code == 0


def test_what_cannot_be_read_is_told_to_programs_too(hinge, tmp_path: Path) -> None:
    path = tmp_path / "empty.yaml"
    path.write_text("")
    assert '"message": "is empty"' in hinge("check", "--format", "json", str(path)).out
    assert hinge("check", str(path)).out == ""


def test_options_that_would_do_nothing_are_refused(hinge, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    hinge("plan", "--output", str(path))
    assert hinge("swap", str(path), "mon", "goblet squat", "-o", "x.yaml").code == 2
    assert hinge("init", "--days", "3", "--on", "mon", "--output", "-").code == 2


def test_a_log_whose_weight_column_has_another_name_is_no_crash(hinge) -> None:
    log = (Path(__file__).parent / "data" / "hevy.csv").read_text(encoding="utf-8")
    for renamed in ("|weight_kg", "weight", ""):
        text = log.replace("weight_kg", renamed, 1)
        try:
            read("hevy.csv", text, CATALOG, "log", "kg")
        except HingeError as error:
            assert "hevy.csv" in str(error) or "unit" in str(error)
