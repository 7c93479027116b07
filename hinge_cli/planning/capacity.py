"""What a session bears, as one number.

A session has many limits: time, hard sets, sets of every muscle, no movement twice. Each has a
field of bits in one number, which begins at what makes the field's highest bit show as soon as
there is too much. Then to add an exercise is to add its number, and to ask whether the session
bears it is one look at the highest bits, however many limits there are.
"""

from __future__ import annotations

from collections.abc import Iterable

from hinge_cli.catalog.vocabulary import MUSCLES
from hinge_cli.planning.costs import QUARTERS
from hinge_cli.rulebook import duration, volume


class Capacity:
    """The fields of a session's number.

    `empty` is the number of a session without exercises; `full` has the highest bit of each field.
    """

    def __init__(self, movements: Iterable[str], seconds: int, capped_sets: int) -> None:
        """Of a session of so many seconds and hard sets that any of the movements may stand in."""
        self.empty = self.full = self._width = 0
        self._most_seconds = max(0, seconds - duration.GENERAL_WARM_UP)
        self._seconds = self._field(self._most_seconds)
        self._capped_sets = self._field(capped_sets)
        self._heaviest = self._field(volume.HEAVIEST_PER_SESSION)
        of_muscle = round(volume.SESSION_MUSCLE_SETS * QUARTERS)
        self._muscles = [self._field(of_muscle) for _ in MUSCLES]
        self._movements = {name: self._field(1) for name in movements}

    def _field(self, most: int) -> int:
        """A new field, for amounts up to `most`: how far it stands from the lowest bit."""
        place, width = self._width, most.bit_length()
        self.empty |= (1 << width) - 1 - most << place
        self.full |= 1 << width + place
        self._width += width + 1
        return place

    def number(self, movement: str, at_least: int, heaviest: bool, sets: int) -> int:
        """What an exercise adds to a session's number.

        `at_least` are its seconds without the rests that supersets would save, `sets` the sum of
        `set_number` for its sets. No exercise may have more sets than a session, or they would
        spill into the next field.
        """
        alone = 1 << self._movements[movement] | heaviest << self._heaviest
        return alone + (min(at_least, self._most_seconds + 1) << self._seconds) + sets

    def set_number(self, capped: bool, credits: Iterable[tuple[int, int]]) -> int:
        """What a set adds to it; `credits` are quarter sets by the muscle's place in `MUSCLES`."""
        total = capped << self._capped_sets
        for muscle, credit in credits:
            total += credit << self._muscles[muscle]
        return total
