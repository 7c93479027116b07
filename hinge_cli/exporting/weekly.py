"""The balance of an average week, as bars and sentences."""

from __future__ import annotations

from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.report import Bar, Bars, number
from hinge_cli.rulebook.counting import Tally
from hinge_cli.rulebook.volume import MAJOR_MUSCLES, Band


def bars(counted: Tally, *, bands: bool = True) -> list[Bars]:
    """The sets of patterns and major muscles, against their bands where there are `bands`."""

    def bar(label: str, sets: float, band: Band | None) -> Bar:
        if band is None or not bands:
            return Bar(label, sets)
        return Bar(label, sets, band.floor, band.ceiling)

    patterns = tuple(
        bar(label, counted.patterns[p], counted.pattern_band if p in FOUNDATION else None)
        for p, label in PATTERNS.items()
    )
    muscles = tuple(
        bar(MUSCLES[muscle], counted.muscles[muscle], counted.muscle_bands[muscle])
        for muscle in MAJOR_MUSCLES
    )
    return [Bars("Weekly sets by pattern", patterns), Bars("by muscle", muscles)]


def legend(*, bands: bool, drawn: bool = True) -> str:
    """How sets are counted, and what bands mean, with the gap that a bar may leave if `drawn`."""
    said = "Helpers count half, and so do easy and power sets."
    if not bands:
        return said
    gap = "; a gap before its shaded part is what the week lacks" if drawn else ""
    return f"{said} A band is the least and the most that goal and level call for{gap}."


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
    return f"In proportion: {', '.join(parts) or 'nothing to compare'}."
