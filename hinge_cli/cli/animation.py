"""Plays movements in place on a terminal, and leaves the terminal as it was."""

from __future__ import annotations

import contextlib
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from types import FrameType

from rich.console import Group, RenderableType
from rich.live import Live
from rich.text import Text

from hinge_cli.cli import output, pictures, screen
from hinge_cli.figures import Figure, fitting, repetition
from hinge_cli.report import Drawing, Report

FPS = 15
REPETITIONS = 3
# Rows that are left to the captions and the prompt, and the fewest worth drawing in.
KEPT, LEAST_ROWS = 4, 8
WIDEST = 60
HINT = "any key stops"


def play(drawing: Drawing, words: Report) -> str:
    """Shows a few words, and below them movements side by side until a key or a few repetitions.

    Where that cannot be done nothing is printed, and the answer says why; it is "" when done.
    """
    out = screen.console()
    known = pictures.known(drawing)
    size = shutil.get_terminal_size()
    if not known:
        return "there is no figure to play"
    if out.is_dumb_terminal:
        return "this terminal cannot redraw"
    if out.width < pictures.NARROWEST or size.lines < KEPT + LEAST_ROWS:
        return "the terminal is too small to play it"
    rows = min(pictures.TALL, max(LEAST_ROWS, size.lines - KEPT - screen.height(words)))
    screen.show(words)
    picture, count = _film(known, out.width, rows)
    out.print()
    with (
        _unwound_when_ended(),
        _keys() as pressed,
        Live(console=out, auto_refresh=False) as live,
    ):
        due = time.monotonic()
        for i in range(REPETITIONS * count):
            live.update(picture(i, HINT), refresh=True)
            due = max(due + 1 / FPS, time.monotonic())
            if pressed(due - time.monotonic()) or shutil.get_terminal_size() != size:
                break
        live.update(picture(0, ""), refresh=True)
    return ""


def _film(
    known: list[tuple[Figure, str]], width: int, rows: int
) -> tuple[Callable[[int, str], RenderableType], int]:
    """Draws the picture of a number above a hint, and how many the longest repetition has."""
    room = (width - pictures.APART * (len(known) - 1)) // len(known)
    captions = [caption for _, caption in known]
    sizes = [fitting(figure, min(room, WIDEST), rows) for figure, _ in known]
    widths = [
        max(columns, min(room, len(c))) for (columns, _), c in zip(sizes, captions, strict=True)
    ]
    films = [repetition(figure, *size, FPS) for (figure, _), size in zip(known, sizes, strict=True)]

    def picture(number: int, hint: str) -> RenderableType:
        now = [pictures.text_of(film[number % len(film)]) for film in films]
        return Group(pictures.captioned(now, captions, widths), Text(hint, style="dim"))

    return picture, max(map(len, films))


@contextlib.contextmanager
def _unwound_when_ended() -> Iterator[None]:
    """Turns the signals that would end the process at once into an orderly exit."""

    def leave(number: int, frame: FrameType | None) -> None:
        sys.exit(128 + number)

    kinds = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {kind: signal.signal(kind, leave) for kind in kinds}
    try:
        yield
    finally:
        for kind, handler in before.items():
            signal.signal(kind, handler)


@contextlib.contextmanager
def _keys() -> Iterator[Callable[[float], bool]]:
    """A way to wait so many seconds and learn whether a key came; keys are not shown meanwhile."""
    if not output.is_terminal(sys.stdin):
        yield _sleep
    elif sys.platform == "win32":
        yield _key_of_windows
    else:
        import select
        import termios
        import tty

        terminal = sys.stdin.fileno()
        before = termios.tcgetattr(terminal)
        try:
            tty.setcbreak(terminal)  # Ctrl-C still interrupts
            yield lambda seconds: bool(select.select([terminal], [], [], max(0.0, seconds))[0])
        finally:
            termios.tcsetattr(terminal, termios.TCSAFLUSH, before)  # drops the key that stopped it


def _sleep(seconds: float) -> bool:
    time.sleep(max(0.0, seconds))
    return False


def _key_of_windows(seconds: float) -> bool:
    _sleep(seconds)
    if sys.platform != "win32":
        return False
    import msvcrt

    pressed = msvcrt.kbhit()
    if pressed:
        msvcrt.getwch()
    return pressed
