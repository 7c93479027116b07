"""What a plan is asked for."""

from collections.abc import Mapping
from typing import NamedTuple

from hinge_cli.plan.gym import Gym


class Request(NamedTuple):
    """A request as a person puts it; `planning.resolve` spells it out and checks it.

    `on` names weekdays and overrules `days`; `equipment` takes items and presets, `without` takes
    away from them. `avoid` and `prefer` name movements, `limits` limitations. Times in minutes.
    `maxes` gives one-repetition maxima by lift, in `unit` (kg or lb), or sets that tell them
    (`120x5@8`); `gym` is what there is to lift, what most gyms have where it is None. Without
    `ramps` no lighter sets lead to the heavy ones. Another `variant` is another week of the same
    quality. `start` is the first day, as `2026-12-07`. `vague_sets` are those of the sets, once
    resolved, that tell a maximum so vaguely that the plan notes it.
    """

    days: int = 3
    on: tuple[str, ...] = ()
    goal: str = "general"
    level: str = "beginner"
    equipment: tuple[str, ...] = ("gym",)
    without: tuple[str, ...] = ()
    minutes: int = 60
    weeks: int = 1
    limits: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    prefer: tuple[str, ...] = ()
    maxes: Mapping[str, float | str] = {}
    unit: str = "kg"
    gym: Gym | None = None
    ramps: bool = True
    variant: int = 0
    start: str | None = None
    vague_sets: Mapping[str, str] = {}
