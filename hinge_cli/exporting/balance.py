"""The balance of an average week, as bars and sentences."""

from __future__ import annotations

from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.report import Bar, Bars, number
from hinge_cli.rulebook.counting import Tally
from hinge_cli.rulebook.volume import MAJOR_MUSCLES


def bars(counted: Tally) -> list[Bars]:
    """The weekly sets of patterns and of the major muscles, against their bands."""
    band = counted.pattern_band
    patterns = tuple(
        Bar(
            label,
            counted.patterns[pattern],
            band.floor if pattern in FOUNDATION else None,
            band.ceiling if pattern in FOUNDATION else None,
        )
        for pattern, label in PATTERNS.items()
    )
    band = counted.muscle_band
    muscles = tuple(
        Bar(MUSCLES[muscle], counted.muscles[muscle], band.floor, band.ceiling)
        for muscle in MAJOR_MUSCLES
    )
    return [Bars("Weekly sets by pattern", patterns), Bars("by muscle", muscles)]


def also_trained(counted: Tally) -> str:
    """The other muscles, in a sentence."""
    others = [
        f"{MUSCLES[muscle]} {number(sets)}"
        for muscle, sets in sorted(counted.muscles.items(), key=lambda item: -item[1])
        if sets and muscle not in MAJOR_MUSCLES
    ]
    return f"Also trained: {', '.join(others) or 'nothing'}."


def ratios(counted: Tally) -> str:
    """The proportions of a week, in a sentence."""
    parts = []
    if counted.pull_to_push is not None:
        parts.append(f"pull to push {counted.pull_to_push:.2f}")
    if counted.hinge_to_squat is not None:
        parts.append(f"hinge to squat {counted.hinge_to_squat:.2f}")
    return f"In proportion: {', '.join(parts)}."
