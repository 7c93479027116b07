"""Shared fixtures: the shipped catalog, a way to run hinge, a cache of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from hinge_cli.catalog import Catalog


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
