"""The `hinge` command: answers `--version` at once, hands everything else to the command line."""

from __future__ import annotations

import gc
import sys

from hinge_cli import __version__


def main() -> None:
    """Runs hinge with the arguments of the process and leaves with an exit code."""
    if sys.stdout is None:  # closed before we began
        if sys.stderr is not None:
            sys.stderr.write("hinge: output: closed\n")
        sys.exit(1)
    if sys.argv[1:] in (["--version"], ["-V"]):
        sys.stdout.write(f"hinge {__version__}\n")
        return
    # A command lives for a moment and frees everything by ending: to look for cycles every few
    # hundred objects would be a twentieth of its time.
    gc.set_threshold(100_000)
    try:
        from hinge_cli.cli.app import run

        run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:  # nowhere to print: a full disk, a closed output
        reason = (error.strerror or "cannot print").lower()
        if sys.stderr is not None:
            sys.stderr.write(f"hinge: output: {reason}\n")
        sys.exit(1)


if __name__ == "__main__":
    main()
