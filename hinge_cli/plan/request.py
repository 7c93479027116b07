"""What a plan is asked for."""

from __future__ import annotations

from typing import NamedTuple


class Request(NamedTuple):
    """A request as a person puts it; `planning.resolve` spells it out and checks it.

    `on` names weekdays and overrules `days`; `equipment` takes items and presets, `without` takes
    away from them. `avoid` and `prefer` name movements, `limits` limitations. Times in minutes.
    Another `variant` is another week of the same quality.
    """

    days: int = 3
    on: tuple[str, ...] = ()
    goal: str = "general"
    level: str = "beginner"
    equipment: tuple[str, ...] = ("gym",)
    without: tuple[str, ...] = ()
    minutes: int = 60
    limits: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    prefer: tuple[str, ...] = ()
    variant: int = 0
