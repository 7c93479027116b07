"""Running text on a terminal: what belongs together stays in a line, and commands have weight."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.console import Console, ConsoleOptions
from rich.measure import Measurement
from rich.text import Text

from hinge_cli.cli.shades import bare
from hinge_cli.report import NO_BREAK

# A number and what it counts.
_MEASURE = re.compile(r"(?<=[0-9]) (?=(?:kg|lb|min|m|s)\b)")
COMMAND = "bold not dim"
# Stands for a no-break blank while lines are broken: it is in no text, and as wide.
_HELD = "\ue000"


class Prose:
    """Text that keeps together numbers with their units, and what no-break blanks join."""

    def __init__(self, text: str, style: str = "") -> None:
        held = _MEASURE.sub(_HELD, text.replace(NO_BREAK, _HELD))
        self.text = marked(held, style)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        justify = options.justify
        for line in self.text.wrap(console, options.max_width, justify=justify):
            line.plain = line.plain.replace(_HELD, " ")
            yield line

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement.get(console, options, self.text)


def marked(text: str, style: str = "") -> Text:
    """Text whose commands, which stand between backticks, have weight instead of these signs."""
    if bare():
        return Text(text, style)
    made = Text(style=style)
    for i, part in enumerate(re.split("`([^`\n]+)`", text)):
        made.append(part, COMMAND if i % 2 else "")
    return made
