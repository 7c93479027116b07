"""Follows the README and the pages in docs/ as a reader would: in order, each in an empty folder.

Blocks of `sh` and `console` are typed, those of `python` are run, and one of `yaml` that begins
with the name of a file (`# old.yaml`) is written to it. What a console block shows is what a
terminal of 80 columns without colours shows; a line `…` stands for lines left out.

Run this file to write what the console blocks show anew.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = (README, *DOCS)
COLUMNS = 80
BLOCK = re.compile(r"^```(sh|console|python|yaml)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
NAMED = re.compile(r"# (\S+\.yaml)\n")
# Installing is proved by .ci/run, which types these lines into a clean copy.
INSTALLING = ("python3 -m venv ", "source ", "mkdir ")
LEFT_OUT = "…"
# The command as an activated environment has it, and a download of which a sample stands here.
SHELL = (
    f'hinge() {{ "{sys.executable}" -m hinge_cli "$@"; }}\n'
    f'curl() {{ cp "{ROOT}/tests/data/exercises-held-out.json" exercises.json; }}\n'
)


class Typed(NamedTuple):
    """A command of a page: what the page shows of it, what it printed, and its exit code."""

    command: str
    shown: str | None
    printed: str
    code: int


def followed(page: Path, folder: Path) -> Iterator[Typed]:
    """Does what a page says, in a folder."""
    for kind, text in BLOCK.findall(page.read_text(encoding="utf-8")):
        if kind == "yaml":
            if name := NAMED.match(text):
                Path(folder, name[1]).write_text(text, encoding="utf-8")
        elif kind == "python":
            Path(folder, "page.py").write_text(text, encoding="utf-8")
            yield _typed(f'"{sys.executable}" page.py', None, folder)
        else:
            for command, shown in _commands(kind, text):
                if not command.startswith(INSTALLING):
                    yield _typed(command, shown, folder)


def _commands(kind: str, text: str) -> Iterator[tuple[str, str | None]]:
    """The commands of a block, each with what is shown of it."""
    if kind == "sh":
        for command in text.replace("\\\n", "").splitlines():
            if command and not command.startswith("#"):
                yield command, None
        return
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command = re.match(r"(?:.*\\\n)*.*\n", part)
        assert command
        yield command[0].strip(), part[command.end() :]


def _typed(command: str, shown: str | None, folder: Path) -> Typed:
    """A command typed on a terminal, or through a pipe where nobody looks at what it prints."""
    kept = {k: v for k, v in os.environ.items() if k not in ("HINGE_PROFILE", "XDG_CONFIG_HOME")}
    told = {"HOME": f"{folder}/home", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    told |= {"NO_COLOR": "1", "TERM": "xterm", "COLUMNS": str(COLUMNS), "LINES": "24"}
    inner, outer = os.pipe() if shown is None else _terminal()
    with subprocess.Popen(
        ["bash", "-euc", SHELL + command],
        stdin=subprocess.DEVNULL,
        stdout=outer,
        stderr=outer,
        cwd=folder,
        env=kept | told,
    ) as child:
        os.close(outer)
        printed = b""
        while some := _read(inner):
            printed += some
    os.close(inner)
    lines = printed.decode().replace("\r\n", "\n").splitlines()
    text = "".join(f"{line.rstrip()}\n" for line in lines)  # tables fill their lines with blanks
    return Typed(command, shown, text, child.returncode)


def _terminal() -> tuple[int, int]:
    """Both ends of a terminal: the one that shows, and the one that is written to."""
    shows, written = pty.openpty()
    fcntl.ioctl(written, termios.TIOCSWINSZ, struct.pack("HHHH", 24, COLUMNS, 0, 0))
    return shows, written


def _read(end: int) -> bytes:
    try:
        return os.read(end, 65536)
    except OSError:  # Linux says so when the last writer has gone
        return b""


def fitted(shown: str, printed: str) -> str:
    """What a block should show: all that is printed or, where it leaves lines out, the same parts.

    A part is found by how its first line begins, and is as long as it was.
    """
    if LEFT_OUT not in shown.splitlines():
        return printed
    lines, made, at = printed.splitlines(), [], 0
    for part in re.split(rf"^({LEFT_OUT})\n", shown, flags=re.MULTILINE):
        if part == LEFT_OUT:
            made.append(LEFT_OUT)
        elif part:
            first, count = _beginning(part), part.count("\n")
            at = next((i for i in range(at, len(lines)) if _beginning(lines[i]) == first), at)
            made += lines[at : at + count]
            at += count
    return "".join(f"{line}\n" for line in made)


def _beginning(line: str) -> str:
    """A line up to its first colon and blank, or its first wide gap."""
    return re.split(r": |  |\n", line.strip(" "))[0]


def renew(page: Path) -> None:
    """Writes what the console blocks of a page should show."""
    with tempfile.TemporaryDirectory() as folder:
        steps = [step for step in followed(page, Path(folder)) if step.shown is not None]

    def block(match: re.Match[str]) -> str:
        if match[1] != "console":
            return match[0]
        made = ""
        for command, shown in _commands(match[1], match[2]):
            step = steps.pop(0)
            assert (command, shown) == step[:2]
            made += f"$ {command}\n{fitted(shown or '', step.printed)}"
        return f"```console\n{made}```"

    page.write_text(BLOCK.sub(block, page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    for each in PAGES:
        renew(each)
