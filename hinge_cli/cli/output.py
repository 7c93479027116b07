"""Where a command's data goes: the terminal, a pipe, or a file written whole or not at all."""

from __future__ import annotations

import io
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from hinge_cli.errors import UsageError

if TYPE_CHECKING:
    from hinge_cli.report import Report


def draws() -> bool:
    """Whether standard output is a terminal that shows Unicode."""
    return _draws(sys.stdout)


def _draws(stream: TextIO) -> bool:
    return is_terminal(stream) and "utf" in (stream.encoding or "").lower()


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody sits at a stream; nobody does at one that was closed before we began."""
    return stream is not None and stream.isatty()


def show(report: Report) -> None:
    """Prints a report: drawn for a terminal, plain and complete for anything else."""
    if draws():
        from hinge_cli.cli import screen

        screen.show(report)
    else:
        from hinge_cli.cli import plain

        write(plain.render(report))


def show_beside(report: Report) -> None:
    """Prints a report on standard error, where the data goes to standard output."""
    if _draws(sys.stderr):
        from hinge_cli.cli import screen

        screen.show(report, beside=True)
    elif sys.stderr is not None:  # closed before we began
        from hinge_cli.cli import plain

        sys.stderr.write(plain.render(report))


def write(text: str) -> None:
    """Writes text to standard output as its lines end, in ASCII where it knows no better."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(newline="")  # Windows would end a calendar's lines twice
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        from hinge_cli.cli.plain import to_ascii

        text = to_ascii(text)
    sys.stdout.write(text)


def write_json(data: object) -> None:
    """Writes data to standard output as JSON that people can read."""
    import json  # late: help and completion print none

    write(json.dumps(data, indent=2, ensure_ascii=False) + "\n")


def save(text: str, path: Path, *, force: bool) -> None:
    """Writes a file as UTF-8, whole or not at all; an existing one only where `force` is set.

    What only passes text on cannot be replaced, so it needs no `force`, and has no folder to find.
    """
    try:
        if passes_on(path):
            path.write_text(text, encoding="utf-8", newline="\n")
            return
        if path.is_dir():
            raise UsageError(f"{path} is a folder; name a file in it")
        if os.path.lexists(path) and not force:
            raise UsageError(f"{path} exists; add --force to replace it")
        with suppress(FileNotFoundError):
            path.stat()  # an error where links lead in a circle, which no release resolves alike
        _write(path.resolve(), text)  # a link stays a link: what it points at is replaced
    except OSError as error:
        reason = (error.strerror or "cannot be written").lower()
        hint = "; make the folder first" if isinstance(error, FileNotFoundError) else ""
        raise UsageError(f"{path}: {reason}{hint}") from None


def passes_on(path: Path) -> bool:
    """Whether a path is a pipe or a device: it takes text and keeps none."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def make_folder(folder: Path, *, parents: bool = False) -> None:
    """Makes a folder where it is not there, and with `parents` those that it stands in."""
    try:
        folder.mkdir(parents=parents, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder}: {(error.strerror or 'cannot be made').lower()}") from None


def _write(path: Path, text: str) -> None:
    temporary = path.with_name(f".hinge.{os.getpid()}.tmp")
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o777)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
