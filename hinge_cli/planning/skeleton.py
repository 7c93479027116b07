"""Lays a split over the weekdays of a request, so that hard work stands far enough apart."""

from itertools import combinations
from typing import NamedTuple

from hinge_cli.plan import Request
from hinge_cli.rulebook.frequency import MAX_HARD_DAYS
from hinge_cli.rulebook.recovery import RECOVER_OVERNIGHT, SAME_PATTERN_HOURS, hours_apart
from hinge_cli.rulebook.splits import (
    DEFAULT_DAYS,
    EASY_DAY,
    HARD,
    INTENSITIES,
    SPLITS,
    WEEKDAYS,
    Wish,
)


class Day(NamedTuple):
    """A training day before it has movements: its weekday (0 is Monday) and its wishes."""

    weekday: int
    wishes: tuple[Wish, ...]
    easy: bool


def close(one: int, other: int) -> bool:
    """Whether two weekdays are too close for hard work of one pattern; weeks repeat."""
    return hours_apart(one, other) < SAME_PATTERN_HOURS


def days_of(request: Request) -> list[Day]:
    """The days of a resolved request with what each should hold.

    Days beyond those that the level bears hard become easy days.
    """
    weekdays = [WEEKDAYS.index(day) for day in request.on]
    hard_days = min(len(weekdays), MAX_HARD_DAYS[request.level])
    layout = _best_layout(weekdays, SPLITS[hard_days])
    days = [Day(day, layout.get(day, EASY_DAY), day not in layout) for day in weekdays]
    return _eased(days)


def _best_layout(
    weekdays: list[int], split: tuple[tuple[Wish, ...], ...]
) -> dict[int, tuple[Wish, ...]]:
    """The split on as many of the weekdays, with the fewest hard sessions too close together."""
    usual = DEFAULT_DAYS[len(split)]
    choices = list(combinations(weekdays, len(split)))
    if usual in choices:
        choices.insert(0, usual)
    best: dict[int, tuple[Wish, ...]] = {}
    fewest: int | None = None
    for days in choices:
        for turn in range(len(split)):
            layout = dict(zip(days, split[turn:] + split[:turn], strict=True))
            clashes = len(_clashes(layout))
            if fewest is None or clashes < fewest:
                best, fewest = layout, clashes
            if fewest == 0:
                return best
    return best


def _clashes(layout: dict[int, tuple[Wish, ...]]) -> list[tuple[int, int, str]]:
    """Pairs of days with hard work of one pattern too close together."""
    hard = {
        day: {w.pattern for w in wishes if w.intensity in HARD} - RECOVER_OVERNIGHT
        for day, wishes in layout.items()
    }
    return [
        (one, other, pattern)
        for one, other in combinations(layout, 2)
        if close(one, other)
        for pattern in sorted(hard[one] & hard[other])
    ]


def _eased(days: list[Day]) -> list[Day]:
    """The days without clashes: of two that are too close, the easier wish becomes light."""
    layout = {day.weekday: day.wishes for day in days}
    while clashes := _clashes(layout):
        one, other, pattern = clashes[0]
        ranks = {
            day: next(_rank(w.intensity) for w in layout[day] if w.pattern == pattern)
            for day in (one, other)
        }
        yielding = one if ranks[one] > ranks[other] else other
        layout[yielding] = tuple(
            Wish(pattern, "light") if wish.pattern == pattern else wish for wish in layout[yielding]
        )
    return [day._replace(wishes=layout[day.weekday]) for day in days]


def _rank(intensity: str) -> int:
    return INTENSITIES.index(intensity) if intensity in INTENSITIES else len(INTENSITIES)
