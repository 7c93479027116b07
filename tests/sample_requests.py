"""Requests to try: the whole product of the flags' values, and a sample that holds every pair."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import combinations, product

from hinge_cli.catalog.vocabulary import LEVELS, LIMITATIONS, PRESETS
from hinge_cli.plan import Request
from hinge_cli.rulebook.volume import MUSCLE_SETS

VALUES: dict[str, list[object]] = {
    "days": [1, 2, 3, 4, 5, 6, 7],
    "goal": list(MUSCLE_SETS),
    "level": list(LEVELS),
    "equipment": [(preset,) for preset in PRESETS],
    "limits": [(), *((limit,) for limit in LIMITATIONS)],
    "minutes": [30, 45, 60, 90],
}


def everything() -> Iterator[Request]:
    """The whole product."""
    for values in product(*VALUES.values()):
        yield Request(**dict(zip(VALUES, values, strict=True)))  # type: ignore[arg-type]


def every_pair() -> list[Request]:
    """A sample in which every pair of values of two flags occurs."""
    names = list(VALUES)
    missing = {
        (a, x, b, y)
        for a, b in combinations(range(len(names)), 2)
        for x in range(len(VALUES[names[a]]))
        for y in range(len(VALUES[names[b]]))
    }
    chance = random.Random(0)
    rows: list[list[int]] = []

    def pairs(row: list[int]) -> set[tuple[int, int, int, int]]:
        return {(a, row[a], b, row[b]) for a, b in combinations(range(len(row)), 2)}

    while missing:
        a, x, b, y = min(missing)
        best: list[int] = []
        gain = -1
        for _ in range(12):
            row = [chance.randrange(len(values)) for values in VALUES.values()]
            row[a], row[b] = x, y
            if (found := len(pairs(row) & missing)) > gain:
                best, gain = row, found
        missing -= pairs(best)
        rows.append(best)
    return [
        Request(**{n: VALUES[n][i] for n, i in zip(names, row, strict=True)})  # type: ignore[arg-type]
        for row in rows
    ]
