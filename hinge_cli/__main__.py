"""The `hinge` command: answers `--version` at once, hands everything else to the command line."""

from __future__ import annotations

import gc
import os
import sys

from hinge_cli import __version__


def main() -> None:
    """Runs hinge with the arguments of the process and leaves with an exit code."""
    if sys.stdout is None:  # closed before we began
        if sys.stderr is not None:
            sys.stderr.write("hinge: output: closed\n")
        sys.exit(1)
    try:
        try:
            _run()
        finally:
            sys.stdout.flush()  # here, where it can be told that nobody takes it
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:  # nowhere to print: a full disk, a closed output
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is left is not tried again at the end
        if sys.stderr is not None and not isinstance(error, BrokenPipeError):
            reason = (error.strerror or "cannot print").lower()
            sys.stderr.write(f"hinge: output: {reason}\n")
        sys.exit(1)


def _run() -> None:
    if sys.argv[1:] in (["--version"], ["-V"]):
        sys.stdout.write(f"hinge {__version__}\n")
        return
    # A command lives for a moment and frees everything by ending: to look for cycles every few
    # hundred objects would be a twentieth of its time, and to look through all that is left, as
    # Python does more than once while it ends, a fifth.
    gc.set_threshold(100_000)
    from hinge_cli.cli.app import run

    try:
        run(sys.argv[1:])
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
