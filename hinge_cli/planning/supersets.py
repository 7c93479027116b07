"""Which exercises of a session may alternate their sets, and what that saves."""

from __future__ import annotations

from collections.abc import Iterable

from hinge_cli.catalog import Movement
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.planning.options import Option
from hinge_cli.rulebook import duration


def compete(one: Movement, other: Movement) -> bool:
    """Whether two movements tire the same muscles or need the same bar, so cannot alternate.

    Two foundational lifts never do, and a trunk that one of them needs must not be tired between.
    """
    main = [m.pattern in FOUNDATION for m in (one, other)]
    if all(main) or (any(main) and "core" in (one.pattern, other.pattern)):
        return True
    muscles = {*one.primary, *one.synergists} & {*other.primary, *other.synergists}
    both_on_bars = one.load in duration.BAR_LOADS and other.load in duration.BAR_LOADS
    return bool(muscles) or both_on_bars


def may_alternate(option: Option) -> bool:
    """Whether an exercise may be one of a superset."""
    return option.at_least < option.seconds


def seconds_saved(one: Option, other: Option) -> int:
    """Seconds that alternating the sets of two exercises saves; negative where it takes longer."""
    rest, other_rest = one.prescription.rest, other.prescription.rest
    return duration.superset_saving(one.sets, rest, other.sets, other_rest)


class Supersets:
    """Supersets of sessions; what was worked out once is kept."""

    def __init__(self) -> None:
        self._saved: dict[tuple[int, int], int] = {}
        self._compete: dict[tuple[str, str], bool] = {}
        self._saving: dict[frozenset[int], int] = {}

    @property
    def paired_up(self) -> int:
        """For how many sessions it was worked out what supersets save."""
        return len(self._saving)

    def saving(self, session: Iterable[Option]) -> int:
        """Seconds that supersets save in a session."""
        key = frozenset(map(id, session))
        if key not in self._saving:
            self._saving[key] = sum(seconds for _, _, seconds in self.pair_up(session))
        return self._saving[key]

    def pair_up(self, session: Iterable[Option]) -> list[tuple[Option, Option, int]]:
        """Supersets that save time in a session, with the seconds each saves; the most first."""
        # In any order of the session the same.
        options = [option for option in session if may_alternate(option)]
        options.sort(key=lambda option: option.movement.id)
        savings = []
        for i, one in enumerate(options):
            for j in range(i + 1, len(options)):
                key = id(one), id(options[j])
                saved = self._saved.get(key)
                if saved is None:
                    saved = self._saved[key] = self._saved_by(one, options[j])
                if saved >= 1:
                    savings.append((-saved, i, j))
        if not savings:
            return []
        taken: set[int] = set()
        pairs = []
        for minus_saved, i, j in sorted(savings):
            if i not in taken and j not in taken:
                taken |= {i, j}
                pairs.append((options[i], options[j], -minus_saved))
        return pairs

    def _saved_by(self, one: Option, other: Option) -> int:
        """Seconds that a superset of two exercises saves, 0 where they cannot alternate."""
        pair = one.movement.id, other.movement.id
        if pair not in self._compete:
            self._compete[pair] = compete(one.movement, other.movement)
        return 0 if self._compete[pair] else seconds_saved(one, other)
