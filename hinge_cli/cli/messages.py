"""What a command says beside its data: on standard error, broken at words where people read it."""

import os
import sys
from collections.abc import Iterable

from hinge_cli.errors import Problem, printable


def tell_each(notes: Iterable[Problem]) -> None:
    """Writes what the reader of a file noted."""
    for note in notes:
        tell(str(note))


def tell(message: str) -> None:
    """Writes a message of one or more lines."""
    if sys.stderr is None:  # closed before we began
        return
    message = printable(message)
    if width := _screen_width():
        message = wrapped(message, width)
    encoding = sys.stderr.encoding or "ascii"
    sys.stderr.write(message.encode(encoding, "replace").decode(encoding) + "\n")


def wrapped(message: str, width: int) -> str:
    """The message in lines so wide; what a caret points at stays in line with it."""
    from textwrap import wrap  # late: most commands say nothing

    lines = message.split("\n")
    done: list[str] = []
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        indent = " " * (len(line) - len(line.lstrip()))
        if "^" in (line.strip()[:1], below.strip()[:1]):
            done.append(line)
        else:
            done += wrap(
                line,
                width,
                subsequent_indent=indent,
                break_long_words=False,
                break_on_hyphens=False,
            ) or [""]
    return "\n".join(done)


def _screen_width() -> int:
    """The columns of the terminal that standard error is, 0 where it is none."""
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns if sys.stderr.isatty() else 0
    except (OSError, ValueError):  # nothing that has a size
        return 0
