"""What a rule says of a plan."""

from typing import NamedTuple

SEVERITIES = ("error", "warning", "note")


class Finding(NamedTuple):
    """A rule that a plan breaks, and where.

    `subject` is the one pattern, muscle or movement it is about, if it is about one. `week`, `day`,
    `movement` and `exercise`, which of the day it is from 1, say where in the plan, and `file`,
    `line` and `column` where in a file, if known.
    """

    code: str
    severity: str
    subject: str | None
    message: str
    remedy: str
    week: int | None = None
    day: str | None = None
    movement: str | None = None
    exercise: int | None = None
    file: str | None = None
    line: int | None = None
    column: int | None = None
