"""`hinge import`: what it prints, where, with which exit code, and what it makes of a bad file."""

from __future__ import annotations

import io
import json
import re
import shlex
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from conftest import Hinge

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.loading import read_yaml
from hinge_cli.errors import BadFile
from hinge_cli.importing import decide, read_records

DATABASE = Path(__file__).parent / "data" / "exercises-tuned.json"


def written(records: list[dict[str, Any]]) -> bytes:
    return json.dumps(records).encode()


def import_sample(hinge: Hinge, *more: str) -> Any:
    return hinge("import", str(DATABASE), *more)


def test_movements_go_to_standard_output_and_the_report_beside_them(hinge: Hinge) -> None:
    result = import_sample(hinge)
    assert result.code == 0
    movements, _ = read_yaml("x", result.out.encode())
    assert result.out.startswith("# Movements from the public exercise database exercises-tuned")
    assert f"{len(movements)} kept" in result.err
    lines = [re.split(r"  +", line.strip()) for line in result.err.splitlines()]
    assert ["Barbell Deadlift", "barbell-deadlift"] in lines
    reason = "a Nordic curl: the knees bend, not the hips; taken as accessory"
    assert ["Natural Glute Ham Raise", "kept", reason] in lines
    assert import_sample(hinge) == result


def test_json_gives_every_decision_with_its_reason(hinge: Hinge) -> None:
    result = import_sample(hinge, "--format", "json")
    assert (result.code, result.err) == (0, "")
    report = json.loads(result.out)
    assert len(report["decisions"]) == 200
    counted = Counter(decision["outcome"] for decision in report["decisions"])
    assert {key: report["counts"][key] for key in counted} == counted
    assert all(decision["why"] for decision in report["decisions"])
    assert all(decision["movement"] for decision in report["decisions"]
               if decision["outcome"] != "dropped")  # fmt: skip


def test_jumps_throws_and_sprints_are_kept_on_request(hinge: Hinge, catalog: Catalog) -> None:
    def ids(*more: str) -> set[str]:
        return set(read_yaml("x", import_sample(hinge, *more).out.encode()).movements)

    more = ids("--include", "plyometrics") - ids()
    assert {"lateral-bound", "supine-chest-throw", "single-leg-butt-kick"} <= more
    jumps = decide(read_records("x", DATABASE.read_bytes()), catalog, plyometrics=True).movements
    assert not any(movement.counts_as_training for movement in jumps if movement.id in more
                   and movement.load in ("bodyweight", "medicine-ball"))  # fmt: skip


def test_a_file_is_written_and_not_overwritten(hinge: Hinge, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    assert import_sample(hinge, "--output", str(path)).out == ""
    assert path.read_text(encoding="utf-8") == import_sample(hinge).out
    again = import_sample(hinge, "--output", str(path))
    assert (again.code, "--force" in again.err) == (2, True)
    assert import_sample(hinge, "--output", str(path), "--force").code == 0
    assert hinge("plan", "--catalog", str(path)).code == 0


def test_a_file_is_written_though_nothing_can_be_said(tmp_path: Path) -> None:
    words = shlex.join([sys.executable, "-m", "hinge_cli", "import", str(DATABASE)])
    shell = f"{words} --output {shlex.quote(str(tmp_path / 'mine.yaml'))} 2>&-"
    assert subprocess.run(["sh", "-c", shell], check=False).returncode == 0
    assert (tmp_path / "mine.yaml").exists()


def test_a_database_may_come_through_a_pipe(hinge: Hinge, monkeypatch) -> None:
    data = (DATABASE).read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    result = hinge("import", "-")
    assert result.out.startswith("# Movements from the public exercise database standard input")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "csv"], "unknown format 'csv'"),
        (["--include", "stretches"], "unknown kind of exercise 'stretches'"),
        (["--output", "/"], "is a folder"),
    ],
)
def test_wrong_usage_leaves_with_2(hinge: Hinge, arguments: list[str], message: str) -> None:
    result = import_sample(hinge, *arguments)
    assert (result.code, result.out) == (2, "")
    assert message in result.err


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_shows_an_example(hinge: Hinge, flag: str) -> None:
    result = hinge("import", flag)
    assert result.code == 0
    assert "  hinge import exercises.json" in result.out.partition("Examples:")[2]


def test_a_file_with_nothing_to_import_says_so(hinge: Hinge, tmp_path: Path) -> None:
    path = tmp_path / "db.json"
    path.write_bytes(written([{"name": "Toe Touch", "category": "stretching"}]))
    result = hinge("import", str(path))
    assert (result.code, result.out) == (2, "")
    assert "nothing to import: 0 known already, 1 dropped" in result.err


# ---- Files that are none ----


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("", 1, 1, "not an exercise database"),
        ('{"name": "Squat"}', 1, 1, "not an exercise database"),
        ("[]", 1, 1, "no exercise"),
        ("[\n1]", 2, 1, "must be an object"),
        ('[\n  {"name" "Squat"}]', 2, 11, "not JSON"),
        ('[{"name": "Squat"}', 1, 19, "not JSON"),
        ('[{"name": "Squat"} {}]', 1, 20, "not JSON"),
        ('[{"name": "Squat"}] []', 1, 21, "something follows"),
        ("[{}]", 1, 2, "needs a name"),
        ('[{"name": " "}]', 1, 3, "needs a name"),
        ('[{"name": 5}]', 1, 3, "needs a name"),
        ('[{"name": "Squat",\n "level": 5}]', 2, 2, "level must be text or null"),
        ('[{"name": "Squat", "equipment": ["a"]}]', 1, 20, "equipment must be text"),
        ('[{"name": "Squat", "primaryMuscles": "quads"}]', 1, 20, "list of muscles"),
        ('[{"name": "Squat", "primaryMuscles": null}]', 1, 20, "list of muscles"),
        ('[{"name": "Squat", "secondaryMuscles": [1]}]', 1, 20, "list of muscles"),
        ('[{"name": "' + "x" * 200 + '"}]', 1, 3, "more than 120"),
        ("[" * 100_000, 1, 2, "nested too deep"),
        ('[{"name": "Squat", "x": ' + "[" * 100_000 + "}]", 1, 2, "nested too deep"),
        ("[1" + "0" * 10_000 + "]", 1, 2, "must be an object"),
        ("[NaN]", 1, 2, "must be an object"),
    ],
)
def test_a_file_of_another_shape_is_named_with_its_place(text, line, column, message) -> None:
    with pytest.raises(BadFile) as caught:
        read_records("db.json", text.encode())
    problem = caught.value.problems[0]
    assert (problem.line, problem.column) == (line, column)
    assert message in problem.message


def test_all_mistakes_are_named_but_not_thousands_of_them() -> None:
    with pytest.raises(BadFile) as caught:
        read_records("db.json", b'[{"name": "Squat", "level": 1, "force": 2}, 3, {"name": 4}]')
    assert len(caught.value.problems) == 4
    with pytest.raises(BadFile) as caught:
        read_records("db.json", json.dumps([1] * 5000).encode())
    assert len(caught.value.problems) == 21
    assert "the rest was not read" in caught.value.problems[-1].message


def test_a_file_that_cannot_be_read_leaves_with_2(hinge: Hinge, tmp_path: Path) -> None:
    (tmp_path / "latin.json").write_bytes(b'[{"name": "\xe9"}]')
    for path, message in (
        (tmp_path / "none.json", "no such file"),
        (tmp_path, "is a folder"),
        (tmp_path / "latin.json", "not UTF-8"),
    ):
        result = hinge("import", str(path))
        assert (result.code, result.out) == (2, "")
        assert message in result.err


def test_names_with_escapes_are_shown_and_never_obeyed(hinge: Hinge, tmp_path: Path) -> None:
    names = ["Red\x1b[31m Squat", "Null\0 Squat", "Line\n  bad: Squat", "Half\ud800 Squat"]
    path = tmp_path / "db.json"
    path.write_bytes(written([
        *({"name": name, "equipment": "barbell", "primaryMuscles": ["quadriceps"]}
          for name in names),
        {"name": "Evil Squat", "equipment": "\x1b[31m", "primaryMuscles": ["\x1b[32m"]},
        {"name": 'Quote" : # Squat', "equipment": "barbell", "primaryMuscles": ["quadriceps"]},
    ]))  # fmt: skip
    made, report = hinge("import", str(path)), hinge("import", str(path), "--format", "json")
    for text in (made.out, made.err, report.out):
        assert all(c.isprintable() or c == "\n" for c in text)
    shown = [decision["name"] for decision in json.loads(report.out)["decisions"]]
    assert shown[:2] == ["Red\\x1b[31m Squat", "Null\\x00 Squat"]
    movements, _ = read_yaml("x", made.out.encode())
    assert [movement.name for movement in movements.values()] == ['Quote" : # Squat']
