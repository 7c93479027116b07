"""Runs hinge on a real pseudo-terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent


class Screen(NamedTuple):
    """What a terminal got, how the command ended, and whether its keys are shown again."""

    text: str
    code: int
    echo: bool


def on_terminal(
    *arguments: str,
    columns: int = 100,
    rows: int = 40,
    when: str = "",
    keys: str = "",
    send: int = 0,
    closed: int | None = None,
    **variables: str,
) -> Screen:
    """Runs `hinge` with arguments; once `when` has been printed, types `keys` or sends a signal.

    One of its three streams may be `closed` before it begins.
    """
    environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "LC_ALL")}
    environment |= {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "TERM": "xterm", **variables}
    environment |= {"COLUMNS": str(columns), "LINES": str(rows)}
    master, slave = pty.openpty()
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    child = os.fork()
    if child == 0:
        os.setsid()
        for interruption in (signal.SIGINT, signal.SIGHUP):
            # A suite that runs in the background ignores them, and a child would go on to.
            signal.signal(interruption, signal.SIG_DFL)
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for stream in range(3):
            os.dup2(slave, stream)
        if closed is not None:
            os.close(closed)
        os.execve(sys.executable, [sys.executable, "-m", "hinge_cli", *arguments], environment)
    got, ended, done = b"", time.monotonic() + 20, False
    while time.monotonic() < ended:
        if select.select([master], [], [], 0.05)[0]:
            got += os.read(master, 65536)
            if when and not done and when.encode() in got:
                done = True
                if keys:
                    os.write(master, keys.encode())
                if send:
                    os.kill(child, send)
            continue
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            break
    else:
        os.kill(child, signal.SIGKILL)
        raise TimeoutError(got.decode(errors="replace"))
    echo = bool(termios.tcgetattr(slave)[3] & termios.ECHO)
    os.close(master)
    os.close(slave)
    return Screen(got.decode(), os.waitstatus_to_exitcode(status), echo)
