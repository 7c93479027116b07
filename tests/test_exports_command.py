"""Handing plans over: which format, which file, what is said; `hinge export`."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from exported import plan_of
from typer.testing import CliRunner

from hinge_cli.cli import app, delivery, export_command
from hinge_cli.errors import HingeError, UsageError
from hinge_cli.exporting import FORMATS, Hours, export
from hinge_cli.plan import Plan


@pytest.mark.parametrize(
    ("given", "to", "form"),
    [
        (None, "-", "text"),
        (None, "plan.txt", "text"),
        (None, "plan", "text"),
        (None, "plan.html", "html"),
        (None, "Plan.ICS", "ics"),
        (None, "plan.liftlogplan", "liftlog"),
        ("csv", "plan.html", "csv"),
        ("text", "-", "text"),
    ],
)
def test_the_format_is_the_one_asked_for_or_that_of_the_file(
    given: str | None, to: str, form: str
) -> None:
    assert delivery.form_for(given, to) == form


@pytest.mark.parametrize(
    ("given", "to", "said"),
    [
        ("pdf", "-", "unknown format 'pdf'; one of: text, markdown"),
        (None, "plan.pdf", "'.pdf' tells no format; name one: --format text|markdown"),
        (None, "weeks/", "weeks/ is a folder: name a format"),
    ],
)
def test_a_format_that_nobody_can_know_is_asked_for(given: str | None, to: str, said: str) -> None:
    with pytest.raises(UsageError, match=said.replace("|", r"\|")):
        delivery.form_for(given, to)


def test_hours_are_for_calendars() -> None:
    assert delivery.hours_for("ics", "18:00", "Europe/Berlin") == Hours("18:00", "Europe/Berlin")
    assert delivery.hours_for("text", None, None) == Hours()
    with pytest.raises(UsageError, match="--at and --time-zone are for --format ics"):
        delivery.hours_for("html", "18:00", None)


@pytest.mark.parametrize("form", FORMATS)
def test_plan_writes_every_format_by_the_ending_of_the_file(
    form: str, tmp_path: Path, hinge, catalog
) -> None:
    path = tmp_path / f"plan{FORMATS[form].endings[0]}"
    result = hinge("plan", "--start", "2026-12-07", "--output", str(path))
    assert result.code == 0
    assert result.out == ""
    assert result.err.startswith(f"wrote {path}\n")
    assert ("not in it: " in result.err) == (form not in ("yaml", "json"))
    printed = hinge("plan", "--start", "2026-12-07", "--format", form)
    assert printed.err == ""
    assert path.read_bytes() == printed.out.encode()


def test_plan_tells_a_calendar_the_hour(tmp_path: Path, hinge) -> None:
    asked = ("plan", "--start", "2026-12-07", "--format", "ics")
    assert "DTSTART:20261207T180000\r\n" in hinge(*asked, "--at", "18:00").out
    zoned = hinge(*asked, "--at", "18:00", "--time-zone", "America/New_York").out
    assert "DTSTART:20261207T230000Z\r\n" in zoned
    assert hinge("plan", "--at", "18:00").code == 2


def test_lines_end_on_standard_output_as_the_format_ends_them(
    monkeypatch: pytest.MonkeyPatch, catalog
) -> None:
    data = io.BytesIO()
    windows = io.TextIOWrapper(data, encoding="utf-8", newline="\r\n", write_through=True)
    monkeypatch.setattr(sys, "stdout", windows)
    delivery.deliver(plan_of("bare"), catalog, "ics", Hours(), "-", force=False)
    assert data.getvalue() == export(plan_of("bare"), catalog, "ics").encode()


def test_a_folder_is_filled_whole_or_left_alone(tmp_path: Path, hinge) -> None:
    weeks = tmp_path / "weeks"
    asked = ("plan", "--weeks", "3", "--format", "liftlog", "--output", f"{weeks}/")
    made = hinge(*asked)
    assert made.code == 0
    assert f"wrote 3 files in {weeks}" in made.err
    names = [path.name for path in sorted(weeks.iterdir())]
    assert names == [f"week-{n}.liftlogplan" for n in (1, 2, 3)]
    (weeks / "week-1.liftlogplan").unlink()
    again = hinge(*asked)
    assert again.code == 2
    assert "week-2.liftlogplan exists; add --force" in again.err
    assert not (weeks / "week-1.liftlogplan").exists()
    assert hinge(*asked, "--force").code == 0
    assert len(list(weeks.iterdir())) == 3


def test_a_folder_gets_one_file_where_one_is_enough(tmp_path: Path, hinge) -> None:
    made = hinge("plan", "--weeks", "3", "--format", "csv", "--output", str(tmp_path))
    assert f"wrote 1 file in {tmp_path}" in made.err
    assert [path.name for path in tmp_path.iterdir()] == ["plan.csv"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, hinge) -> None:
    result = hinge("plan", "--format", "csv", "--output", f"{tmp_path}/no/such/")
    assert result.code == 2
    assert "no such file or directory" in result.err


def saved() -> Plan:
    """What every file holds here: a plan without a first day."""
    plan = plan_of("bare")
    return plan._replace(request=plan.request._replace(start=None))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch):
    """Runs `hinge export` with the saved plan in the place of every file."""
    monkeypatch.setattr(export_command, "_read", lambda file, catalog: saved())

    def run_command(*arguments: str):
        return CliRunner().invoke(app.build(("export", "list")), ["export", *arguments])

    return run_command


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "ics"])
def test_export_writes_a_saved_plan_in_every_format(form: str, run, catalog) -> None:
    result = run("plan.yaml", "--format", form)
    assert result.exit_code == 0
    assert result.stdout_bytes.decode() == export(saved(), catalog, form)


def test_export_shows_a_saved_plan(run, hinge) -> None:
    assert run("plan.yaml").stdout == hinge("plan").out


def test_export_gives_a_plan_its_first_day(run, catalog) -> None:
    result = run("plan.yaml", "--format", "ics", "--start", "2026-12-07", "--at", "7:15")
    assert result.stdout_bytes.decode() == export(plan_of("bare"), catalog, "ics", Hours("07:15"))
    wrong = run("plan.yaml", "--format", "ics", "--start", "7.12.")
    assert isinstance(wrong.exception, HingeError)
    assert "'7.12.' is no date" in str(wrong.exception)


def test_export_needs_a_plan_or_prints_the_schema(run) -> None:
    assert "name a plan" in str(run("--format", "html").exception)
    document = json.loads(run("--schema").stdout)
    assert "goblet-squat" in document["definitions"]["movement"]["anyOf"][0]["enum"]
    assert json.loads(run("plan.yaml", "--schema").stdout) == document


def test_the_schema_completes_the_movements_of_another_catalog(run, tmp_path: Path) -> None:
    from conftest import MINIMAL

    path = tmp_path / "mine.yaml"
    path.write_text(MINIMAL, encoding="utf-8")
    document = json.loads(run("--schema", "--catalog", str(path)).stdout)
    assert document["definitions"]["movement"]["anyOf"][0]["enum"] == ["kettlebell-deadlift"]
