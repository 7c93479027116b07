"""The catalog: all movements, found by id, name or alias."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

from hinge_cli.catalog.matching import matches, nearest
from hinge_cli.catalog.movement import Movement, Words


class Catalog:
    """Movements by id, in the order of their file.

    `sha256` names the content they were read from, and `is_shipped` tells whether that is the
    shipped file alone. Words are read when first asked for.
    """

    is_shipped = False

    def __init__(
        self, movements: dict[str, Movement], sha256: str, words: Callable[[], dict[str, Words]]
    ) -> None:
        self.movements = movements
        self.sha256 = sha256
        self._read_words = words

    @classmethod
    def load(cls, *paths: Path | str) -> Catalog:
        """The shipped catalog, with the files of others laid over it in turn.

        Raises `BadFile` with every problem of all files.
        """
        from hinge_cli.catalog.loading import load

        return load([Path(path) for path in paths])

    def __getitem__(self, movement_id: str) -> Movement:
        return self.movements[movement_id]

    def __contains__(self, movement_id: object) -> bool:
        return movement_id in self.movements

    def __iter__(self) -> Iterator[Movement]:
        return iter(self.movements.values())

    def __len__(self) -> int:
        return len(self.movements)

    def spoken(self, movement_id: str) -> str:
        """What a movement is called in a sentence, by its id where the catalog lacks it."""
        return self.movements[movement_id].spoken if movement_id in self else movement_id

    @cached_property
    def words(self) -> dict[str, Words]:
        """The explanation of every movement, by id."""
        return self._read_words()

    @cached_property
    def regressions(self) -> dict[str, tuple[str, ...]]:
        """For every movement the rungs that lead to it."""
        easier: dict[str, list[str]] = {movement_id: [] for movement_id in self.movements}
        for movement in self:
            for target in movement.leads_to:
                easier[target].append(movement.id)
        return {movement_id: tuple(ids) for movement_id, ids in easier.items()}

    @cached_property
    def _names(self) -> dict[str, tuple[str, ...]]:
        return {movement.id: (movement.name, *movement.aliases) for movement in self}

    def find(self, text: str) -> list[Movement]:
        """The movements that a name may mean; several for a part of several names."""
        return [self.movements[key] for key in matches(text, self._names)]

    def near(self, text: str) -> list[Movement]:
        """The movements whose names are most like the text, best first."""
        owners = {name: key for key, names in self._names.items() for name in (key, *names)}
        found = dict.fromkeys(owners[name] for name in nearest(text, owners))
        return [self.movements[key] for key in found]
