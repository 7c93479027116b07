"""The compiled catalog: the same as the YAML it was made from, or not used at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import ALONE

from hinge_cli.catalog import loading


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("HINGE_CACHE_DIR", str(folder))
    return folder


@pytest.fixture
def never_yaml(monkeypatch: pytest.MonkeyPatch):
    def forbid() -> None:
        def from_yaml(*_: object) -> None:
            raise AssertionError("YAML was read")

        monkeypatch.setattr(loading, "_from_yaml", from_yaml)

    return forbid


def test_the_second_reading_is_equal_and_needs_no_yaml(cache, never_yaml) -> None:
    first = loading.load()
    never_yaml()
    second = loading.load()
    assert second.movements == first.movements
    assert second.words == first.words
    assert second.sha256 == first.sha256


def test_a_changed_catalog_is_read_anew(cache, write) -> None:
    path = write(ALONE)
    assert loading.load([path])["kettlebell-deadlift"].cost == 2
    write(ALONE.replace("cost: 2", "cost: 3"))
    assert loading.load([path])["kettlebell-deadlift"].cost == 3


def test_the_same_length_and_checksum_are_not_enough(cache, write, monkeypatch) -> None:
    monkeypatch.setattr(loading.zlib, "crc32", lambda *_: 0)  # every catalog collides
    assert loading.load([write(ALONE)])["kettlebell-deadlift"].cost == 2
    changed = write(ALONE.replace("cost: 2", "cost: 3"))
    assert loading.load([changed])["kettlebell-deadlift"].cost == 3


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: data + b" ",
        lambda data: b"not ours\n" + data,
        lambda data: b"[" * 100_000,
        lambda data: b"squat".join(data.rsplit(b"hinge", 1)),  # where the movements are
        lambda data: data[:-1] + bytes([data[-1] ^ 1]),
        lambda data: data.replace(b" cost ", b" cast ", 1),
    ],
)
def test_a_damaged_compiled_file_is_ignored_and_replaced(cache, write, never_yaml, damage) -> None:
    path = write(ALONE)
    good = loading.load([path])
    (compiled,) = cache.iterdir()
    compiled.write_bytes(damage(compiled.read_bytes()))
    again = loading.load([path])
    assert (again.movements, again.words) == (good.movements, good.words)
    never_yaml()
    assert loading.load([path]).words == good.words


def test_no_place_to_write_only_costs_time(tmp_path, monkeypatch, write) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("HINGE_CACHE_DIR", str(blocked / "below"))
    assert len(loading.load([write(ALONE)])) == 1
