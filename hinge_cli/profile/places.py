"""Where profiles are: one of your own for this machine, one for the folder you work in.

The folder for settings is the platform's: `$XDG_CONFIG_HOME` or `~/.config`, Application Support on
a Mac, `%APPDATA%` on Windows.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hinge_cli.errors import UsageError

LOCAL = "hinge.yaml"
# The name for no profile at all.
NONE = "none"


def own() -> Path | None:
    """The profile of whoever uses this machine, there or not; None where there is no home."""
    environ = os.environ
    if sys.platform == "win32":
        home, below = environ.get("APPDATA", ""), Path("hinge")
    elif sys.platform == "darwin":
        home, below = environ.get("HOME", ""), Path("Library", "Application Support", "hinge")
    elif Path(environ.get("XDG_CONFIG_HOME", "")).is_absolute():
        home, below = environ["XDG_CONFIG_HOME"], Path("hinge")
    else:
        home, below = environ.get("HOME", ""), Path(".config", "hinge")
    return Path(home) / below / "profile.yaml" if Path(home).is_absolute() else None


def in_force(named: Path | None) -> list[Path]:
    """The profiles that hold, the strongest last.

    One that is named, by `--profile` or `HINGE_PROFILE`, holds alone: it is somebody else's. The
    name `none` and an empty `HINGE_PROFILE` mean none. Else one's own holds, and over it that of
    the folder.
    """
    if named is not None:
        return [] if str(named) == NONE else [named]
    if (told := os.environ.get("HINGE_PROFILE")) is not None:
        if told in ("", NONE):
            return []
        if not _stands(Path(told)):
            raise UsageError(f"HINGE_PROFILE names {told}, which is not there")
        return [Path(told)]
    return [path for path in (own(), Path(LOCAL)) if path is not None and _stands(path)]


def _stands(path: Path) -> bool:
    """Whether a profile stands there; raises `UsageError` for what only has its name."""
    if not os.path.lexists(path):
        return False
    from hinge_cli.yaml_reader import unreadable  # late: where there is no profile none is read

    if reason := unreadable(path):
        raise UsageError(f"{path}: {reason}")
    return True
