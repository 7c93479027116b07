"""Which patterns come on which day, how hard: a coach's convention for 1 to 7 days a week.

A split is a starting point. The planner keeps its foundation, and adds to or leaves out what
stands beside it where that makes the week better balanced.
"""

from typing import NamedTuple

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# The intensities of the foundation, from the hardest to the easiest; the first two are hard sets.
INTENSITIES = ("heavy", "moderate", "light", "technique")
HARD = frozenset({"heavy", "moderate", "assistance"})


class Wish(NamedTuple):
    """A place in a session: a pattern and how hard it is."""

    pattern: str
    intensity: str


# Fast work of any pattern: first in a session of who trains for power, or wherever it is preferred.
POWER = Wish("power", "power")


def _session(text: str) -> tuple[Wish, ...]:
    """Wishes from words such as `squat.heavy lunge`; without a dot it is assistance."""
    wishes = (word.partition(".") for word in text.split())
    return tuple(Wish(pattern, intensity or "assistance") for pattern, _, intensity in wishes)


EASY_DAY = _session(
    "hinge.technique squat.technique overhead-press.technique carry.light core.light"
)

DEFAULT_DAYS = {
    1: (2,),
    2: (0, 3),
    3: (0, 2, 4),
    4: (0, 1, 3, 4),
    5: (0, 1, 3, 4, 5),
    6: (0, 1, 2, 3, 4, 5),
    7: (0, 1, 2, 3, 4, 5, 6),
}

_LOWER_A = _session("squat.heavy hinge.moderate lunge core")
_UPPER_A = _session("overhead-press.heavy vertical-pull horizontal-push horizontal-pull")
_LOWER_B = _session("hinge.heavy squat.moderate lunge carry")
_UPPER_B = _session("horizontal-push horizontal-pull overhead-press.moderate vertical-pull core")

_SIX = (
    _session("squat.heavy hinge.light core"),
    _session("overhead-press.heavy vertical-pull horizontal-pull"),
    _session("hinge.heavy lunge carry"),
    _session("horizontal-push horizontal-pull overhead-press.light core"),
    _session("squat.moderate hinge.moderate lunge"),
    _session("overhead-press.moderate vertical-pull horizontal-push horizontal-pull.light carry"),
)

SPLITS: dict[int, tuple[tuple[Wish, ...], ...]] = {
    1: (
        _session(
            "squat.heavy overhead-press.heavy hinge.moderate "
            "vertical-pull horizontal-pull horizontal-push carry"
        ),
    ),
    2: (
        _session("squat.heavy overhead-press.heavy horizontal-pull hinge.moderate core"),
        _session(
            "hinge.heavy horizontal-push vertical-pull squat.moderate overhead-press.moderate "
            "horizontal-pull carry"
        ),
    ),
    3: (
        _session("squat.heavy overhead-press.heavy horizontal-pull hinge.light core"),
        _session("hinge.heavy horizontal-push vertical-pull lunge carry"),
        _session("overhead-press.moderate squat.moderate hinge.moderate horizontal-pull core"),
    ),
    4: (_LOWER_A, _UPPER_A, _LOWER_B, _UPPER_B),
    5: (
        _LOWER_A,
        _UPPER_A,
        _session("hinge.heavy squat.moderate carry"),
        _session("horizontal-push horizontal-pull vertical-pull core"),
        _session("hinge.power squat.light overhead-press.light horizontal-pull.light carry"),
    ),
    6: _SIX,
    7: (*_SIX, EASY_DAY),
}
