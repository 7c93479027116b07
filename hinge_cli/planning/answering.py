"""Lets the slots of a week answer, one at a time: each takes its best option as the rest stands."""

from __future__ import annotations

from hinge_cli.planning.choice import Choice
from hinge_cli.planning.options import Option

MOST_SWEEPS = 8

Week = list[Option | None]


def descend(choice: Choice) -> None:
    """Improves slots in turn until none changes."""
    for i in choice.order:
        choice.improve(i)
    _settle(choice)


def answer(choice: Choice, before: Week) -> None:
    """Lets the rest of the week answer to what has changed."""
    for i, (had, has) in enumerate(zip(before, choice.chosen, strict=True)):
        if had is not has:
            choice.touch(i, had, has)
    _settle(choice)


def _settle(choice: Choice) -> None:
    """Improves slots that are worth a look until none is."""
    for _ in range(MOST_SWEEPS):
        for i in choice.order:
            if choice.dirty >> i & 1:
                choice.improve(i)
        if not choice.dirty:
            return
