"""The console blocks of the README: what they show, and what they should show.

Run this file to write the output of every `$ hinge ...` into the README anew.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"
BLOCK = re.compile(r"```console\n\$ hinge ([^\n]*)\n(.*?)```", re.DOTALL)


def output(arguments: str) -> str:
    """What hinge prints on either stream."""
    result = subprocess.run(
        [sys.executable, "-m", "hinge_cli", *shlex.split(arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    return result.stdout


def renewed(text: str) -> str:
    """The README with every console block as it should be."""
    return BLOCK.sub(lambda m: f"```console\n$ hinge {m[1]}\n{output(m[1])}```", text)


if __name__ == "__main__":
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
