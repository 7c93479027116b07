"""How a terminal sets apart what a pipe tells in words alone: by colour, and commands by weight.

The colours are of middling lightness, so that they read on dark and on light. None carries the
meaning alone.
"""

from __future__ import annotations

import os
import re

from rich.text import Text

RED, ORANGE, GREEN, MAGENTA, BLUE = (f"color({number})" for number in (196, 166, 28, 164, 31))
SEVERITIES = {"error": f"bold {RED}", "warning": f"bold {ORANGE}", "note": BLUE}
BANDS = {"low": ORANGE, "in": GREEN, "high": MAGENTA, "none": BLUE}
COMMAND = "bold not dim"


def bare() -> bool:
    """Whether nothing may be set apart: `NO_COLOR`, or a terminal that cannot."""
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"


def marked(text: str, style: str = "") -> Text:
    """Text whose commands, which stand between backticks, have weight instead of these signs."""
    if bare():
        return Text(text, style)
    made = Text(style=style)
    for i, part in enumerate(re.split("`([^`\n]+)`", text)):
        made.append(part, COMMAND if i % 2 else "")
    return made
