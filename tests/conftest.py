"""Shared fixtures: the shipped catalog, a way to run hinge, a cache of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Exercise, Plan, Request, Session, Week, Why
from hinge_cli.planning import resolve


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keeps compiled catalogs out of the user's cache folder, and the user's profile out of all."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HINGE_CACHE_DIR", str(folder))
        patch.setenv("HINGE_PROFILE", "")
        yield folder


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return Catalog.load()


class Result(NamedTuple):
    code: int
    out: str
    err: str


Hinge = Callable[..., Result]


@pytest.fixture
def hinge(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Hinge:
    """Runs hinge in this process as its command line would, through a pipe."""
    from hinge_cli.__main__ import main

    def run(*arguments: str) -> Result:
        monkeypatch.setattr(sys, "argv", ["hinge", *arguments])
        try:
            main()
            code: object = 0
        except SystemExit as left:
            code = left.code or 0
        captured = capsys.readouterr()
        assert isinstance(code, int)
        return Result(code, captured.out, captured.err)

    return run


def exercise(catalog: Catalog, word: str) -> Exercise:
    """An exercise from `movement[xSETS][/RIR][@role]`."""
    word, _, role = word.partition("@")
    word, _, rir = word.partition("/")
    name, _, sets = word.partition("*")
    known = name in catalog
    pattern = catalog[name].pattern if known else "accessory"
    return Exercise(
        movement=name,
        name=catalog[name].name if known else name,
        pattern=pattern,
        role=role or ("main" if pattern in ("hinge", "squat", "overhead-press") else "assistance"),
        sets=int(sets or 3),
        low=8,
        high=8,
        unit="reps",
        per_side=False,
        rir=int(rir or 2),
        rest_seconds=90,
        superset=None,
        why=Why((), ""),
    )


@pytest.fixture
def week(catalog: Catalog):
    """A plan from days, each a list of exercises in a line."""

    def build(days: dict[str, str], minutes: int = 60, **request) -> Plan:
        asked = Request(on=tuple(days), **({"level": "intermediate"} | request))
        sessions = tuple(
            Session(day, "", "hard", minutes, tuple(exercise(catalog, w) for w in line.split()))
            for day, line in days.items()
        )
        return Plan(resolve(asked, catalog), catalog.sha256, (Week(1, False, sessions),), 0)

    return build


MINIMAL = """\
catalog: 1
movements:
  kettlebell-deadlift:
    name: Kettlebell deadlift
    pattern: hinge
    level: beginner
    skill: 1
    cost: 2
    one_of: [kettlebell, dumbbells]
    load: kettlebell
    muscles:
      primary: [glutes, hamstrings]
    dominance: hip
    dose: {reps: [5, 12], each: 3.5}
    purpose: Lifts a bell.
    setup: [Stand over it.]
    cues: [Stand up.]
    faults:
    - fault: You squat it.
      remedy: Send your hips back.
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a catalog file and gives its path."""

    def write_file(text: str) -> Path:
        path = tmp_path / "exercises.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


# The same, not laid over the shipped catalog.
ALONE = MINIMAL.replace("catalog: 1\n", "catalog: 1\nalone: true\n")
