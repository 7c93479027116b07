"""What a lesson on a pattern consists of."""

from typing import NamedTuple


class PatternLesson(NamedTuple):
    """What a pattern is and what it asks; `helps` pairs what makes it hard with what then helps."""

    what: str
    movers: str
    everyday: str
    asks: tuple[str, ...]
    helps: tuple[tuple[str, str], ...]
    note: str
