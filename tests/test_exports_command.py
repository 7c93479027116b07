"""Handing plans over: which format, which file, what is said; `hinge export`."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import pytest
from conftest import MINIMAL
from exported import plan_of

from hinge_cli.cli import delivery
from hinge_cli.errors import UsageError
from hinge_cli.exporting import FORMATS, Hours, export
from hinge_cli.plan import AS_GOOD, RunnerUp, Why
from hinge_cli.report import NO_BREAK


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
        (None, "plan.doc", "'.doc' tells no format; name one: --format text|markdown"),
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


@pytest.mark.parametrize("form", ["text", "markdown", "html", "yaml", "json"])
def test_reasons_that_are_asked_for_are_in_the_file(form: str, tmp_path: Path, hinge) -> None:
    path = tmp_path / "plan.of-mine"
    said = hinge("plan", "--why", "--format", form, "--output", str(path))
    assert said.err == f"wrote {path}\n"
    assert "is harder to learn" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["csv", "ics", "liftoscript", "liftlog"])
def test_reasons_are_not_asked_of_a_format_without_a_place_for_them(form: str, hinge) -> None:
    refused = hinge("plan", "--why", "--start", "2026-12-07", "--format", form)
    assert (refused.code, refused.out) == (2, "")
    able = "text, markdown, yaml, json and html"
    assert refused.err == f"hinge: --why is for --format {able}; {form} has no place for reasons\n"


def test_weeks_unlike_each_other_are_reasoned_one_by_one(catalog) -> None:
    one, other = plan_of("bare").weeks[0], plan_of("supersets").weeks[0]._replace(number=2)
    text = export(plan_of("bare")._replace(weeks=(one, other)), catalog, "markdown", why=True)
    assert "### Monday, week 2: " in text


def test_runners_up_that_lost_for_the_same_reason_share_it(catalog) -> None:
    plan = plan_of("bare")
    ((week,), session) = plan.weeks, plan.weeks[0].sessions[0]
    lost = (
        RunnerUp("push-up", "is harder to learn"),
        RunnerUp("leg-press", AS_GOOD),
        RunnerUp("chin-up", "is harder to learn"),
        RunnerUp("goblet-squat", AS_GOOD),
    )
    first = session.exercises[0]._replace(why=Why((), "There.", lost))
    session = session._replace(exercises=(first, *session.exercises[1:]))
    plan = plan._replace(weeks=(week._replace(sessions=(session, *week.sessions[1:])),))
    said = "There. Not push-up or chin-up: is harder to learn. As good: leg press or goblet squat."
    for form in ("markdown", "html"):
        assert said in " ".join(export(plan, catalog, form, why=True).split())


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
    assert made.err.startswith(f"wrote 3 files in {weeks}\nnot in it: reasons; loads, ")
    assert "all weeks but the first" not in made.err
    names = [path.name for path in sorted(weeks.iterdir())]
    assert names == [f"week-{n}.liftlogplan" for n in (1, 2, 3)]
    (weeks / "week-1.liftlogplan").unlink()
    again = hinge(*asked)
    assert again.code == 2
    assert "week-2.liftlogplan exists; add --force" in again.err
    assert not (weeks / "week-1.liftlogplan").exists()
    assert hinge(*asked, "--force").code == 0
    assert len(list(weeks.iterdir())) == 3
    for name in ("week-1.liftlogplan", "week-3.liftlogplan"):
        (weeks / name).unlink()
    (weeks / "week-3.liftlogplan").mkdir()
    again = hinge(*asked, "--force")
    assert "week-3.liftlogplan is a folder; nothing was written" in again.err
    assert not (weeks / "week-1.liftlogplan").exists()


def test_weeks_of_a_longer_plan_are_left_and_named(tmp_path: Path, hinge) -> None:
    asked = ("plan", "--format", "liftlog", "--output", str(tmp_path), "--force")
    assert "another plan" not in hinge(*asked, "--weeks", "4").err
    assert "another plan" not in hinge(*asked, "--weeks", "4").err
    shorter = hinge(*asked, "--weeks", "2")
    left = "week-3.liftlogplan to week-4.liftlogplan"
    assert f"\n{tmp_path} still holds 2 files of another plan: {left}\n" in shorter.err
    assert len(list(tmp_path.iterdir())) == 4
    (tmp_path / "week-4.liftlogplan").unlink()
    one = hinge(*asked, "--weeks", "2").err
    assert f"\n{tmp_path} still holds 1 file of another plan: week-3.liftlogplan\n" in one


def test_a_name_is_taken_as_it_is_typed(tmp_path: Path, hinge) -> None:
    path = tmp_path / "wk2"
    for form in ("liftlog", "ics"):
        asked = ("plan", "--start", "2026-12-07", "--format", form, "--output", str(path))
        said = hinge(*asked, "--force").err
        assert said.startswith(f"wrote {path}\n")
        assert said.endswith(f"programs look for {path}{FORMATS[form].endings[0]}\n")
    assert "programs" not in hinge("plan", "--output", str(path), "--force").err
    assert [path.name for path in tmp_path.iterdir()] == ["wk2"]


def test_a_folder_gets_one_file_where_one_is_enough(tmp_path: Path, hinge) -> None:
    made = hinge("plan", "--weeks", "3", "--format", "csv", "--output", str(tmp_path))
    assert f"wrote 1 file in {tmp_path}" in made.err
    assert [path.name for path in tmp_path.iterdir()] == ["plan.csv"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, hinge) -> None:
    result = hinge("plan", "--format", "csv", "--output", f"{tmp_path}/no/such/")
    assert result.code == 2
    assert "no such file or directory" in result.err


@pytest.fixture
def saved(tmp_path: Path, catalog) -> str:
    """A saved plan without a first day."""
    plan = plan_of("bare")
    plan = plan._replace(request=plan.request._replace(start=None))
    path = tmp_path / "saved.yaml"
    path.write_text(export(plan, catalog, "yaml"), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("form", ["csv", "ics", "liftoscript", "liftlog", "yaml"])
@pytest.mark.parametrize("kind", ["bare", "block", "linear", "supersets"])
def test_a_saved_plan_loses_nothing_on_its_way(
    form: str, kind: str, tmp_path: Path, hinge, catalog
) -> None:
    path = tmp_path / "plan.json"
    path.write_text(export(plan_of(kind), catalog, "json"), encoding="utf-8")
    assert hinge("export", str(path), "--format", form).out == export(plan_of(kind), catalog, form)


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_a_saved_plan_can_be_shown_in_every_format(form: str, saved: str, hinge) -> None:
    shown = hinge("export", saved, "--format", form)
    assert shown.code == 0
    assert "Goblet squat" in shown.out
    assert "balance 0 of 100" not in shown.out  # a score is only known of a plan just built


BY_HAND = """
hinge: 1
weeks:
- sessions:
  - exercises:
    - Back squat 3x5+ @ 80kg
    - {movement: my own | <lift>, sets: 2, reps: 8, superset: A}
    - {movement: bench press, work: [{reps: 5, load: 60kg, rir: 3}, {reps: 3, load: 70kg}]}
  - {day: Upper, exercises: []}
- deload: true
  sessions:
  - {day: mon, exercises: [Side plank 1x30s each]}
"""


@pytest.mark.parametrize("form", ["text", *FORMATS])
def test_a_plan_written_by_hand_goes_everywhere(form: str, tmp_path: Path, hinge) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(BY_HAND, encoding="utf-8")
    made = hinge("export", str(path), "--format", form, "--start", "2026-12-07")
    assert made.code == 0
    assert "squat" in made.out.lower().replace("\r\n ", "")
    # Nobody said how hard, for whom or how long: nothing says it either.
    for unsaid in ("fast", "beginner", "60 min", "of 100"):
        assert unsaid not in made.out or form in ("yaml", "json")


def test_sets_that_differ_are_said_one_by_one(tmp_path: Path, hinge) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(BY_HAND, encoding="utf-8")

    def made(form: str) -> str:
        return hinge("export", str(path), "--format", form, "--start", "2026-12-07").out

    assert "Bench Press / 1x5 60kg @7, 1x3 70kg / warmup: none\n" in made("liftoscript")
    assert "Set by set: Barbell bench press 60 kg × 5 (RIR 3), 70 kg × 3." in made(
        "markdown"
    ).replace(NO_BREAK, " ")
    assert "sets 60 kg × 5 (RIR 3), 70 kg × 3" in made("html").replace(NO_BREAK, " ")
    (bench,) = [
        exercise["plannedSets"]
        for session in json.loads(made("liftlog"))["sessions"]
        for exercise in session["exercises"]
        if exercise["name"] == "Barbell bench press"
    ]
    assert bench == [{"reps": {"min": 5, "max": 5}}, {"reps": {"min": 3, "max": 3}}]
    rows = list(csv.DictReader(io.StringIO(made("csv"), newline="")))
    lifted = [(r["reps_from"], r["reps_to"], r["load"], r["rir"]) for r in rows]
    assert lifted[0] == ("5", "", "80", "")  # 5+
    assert lifted[-3:-1] == [("5", "5", "60", "3"), ("3", "3", "70", "")]


def test_export_shows_a_saved_plan_and_writes_it_by_the_ending(
    saved: str, tmp_path: Path, hinge
) -> None:
    assert hinge("export", saved).out.startswith("Three days a week · general")
    path = tmp_path / "plan.html"
    assert hinge("export", saved, "-o", str(path)).err.startswith(f"wrote {path}\n")
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_export_gives_a_plan_its_first_day(saved: str, hinge, catalog) -> None:
    given = ("--format", "ics", "--start", "2026-12-07", "--at", "7:15")
    assert hinge("export", saved, *given).out == export(
        plan_of("bare"), catalog, "ics", Hours("07:15")
    )
    without = hinge("export", saved, "--format", "ics")
    assert without.code == 2
    assert "--start 2026-12-07" in without.err
    wrong = hinge("export", saved, "--format", "ics", "--start", "7.12.")
    assert wrong.code == 2
    assert "'7.12.' is no date" in wrong.err


def test_export_needs_a_plan_with_weeks(tmp_path: Path, hinge) -> None:
    assert "name a plan" in hinge("export", "--format", "html").err
    path = tmp_path / "none.yaml"
    path.write_text("hinge: 1\nweeks: []\n", encoding="utf-8")
    empty = hinge("export", str(path), "--format", "liftlog")
    assert empty.code == 2
    assert "none.yaml holds no weeks" in empty.err


def test_export_prints_the_schema_of_its_catalog(tmp_path: Path, hinge) -> None:
    document = json.loads(hinge("export", "--schema").out)
    assert "goblet-squat" in document["definitions"]["movement"]["anyOf"][0]["enum"]
    path = tmp_path / "mine.yaml"
    mine = MINIMAL.replace("ettlebell deadlift", "y own lift").replace(
        "kettlebell-deadlift:", "my-own-lift:"
    )
    path.write_text(mine, encoding="utf-8")
    document = json.loads(hinge("export", "--schema", "--catalog", str(path)).out)
    assert "my-own-lift" in document["definitions"]["movement"]["anyOf"][0]["enum"]


@pytest.mark.parametrize("to", ["plan.yaml", "folder/", "-"])
def test_yaml_that_is_written_again_keeps_its_comments(to: str, tmp_path: Path, hinge) -> None:
    path = tmp_path / "plan.yaml"
    hinge("plan", "--output", str(path))
    made = path.read_text(encoding="utf-8")
    begins = "    - movement: "
    commented = made.replace(begins, f"    # Anna watches.\n{begins}", 1)
    commented = f"# H702 on purpose\n{commented.replace('sets: 3', 'sets: 3  # three', 1)}"
    path.write_text(commented, encoding="utf-8")
    where = to if to == "-" else f"{tmp_path}/{to}"
    done = hinge("export", str(path), "--format", "yaml", "-o", where, "--force")
    assert done.code == 0
    assert "not in it" not in done.err
    written = tmp_path / "folder" / "plan.yaml" if to == "folder/" else path
    assert (done.out or written.read_text(encoding="utf-8")) == commented


def test_comments_that_a_plan_cannot_keep_are_named(tmp_path: Path, hinge) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(
        "hinge: 1\nweeks:\n- sessions:\n  - day: monday\n    exercises:\n"
        "    - Back squat 3x5\n    - Deadlift 9x5 @ 75%   # H702 on purpose\n"
    )
    to = ("-o", str(path), "--force")
    json_of_it = hinge("export", str(path), "--format", "json").out
    assert f"not in it: the comments of {path} in line 7" in hinge("export", str(path), *to).err
    assert "the comments of" not in hinge("export", str(path), *to).err  # it has none any more
    path.write_text(json_of_it.replace('"day": "monday"', '"day": "A # 1"'))
    assert "the comments of" not in hinge("export", str(path), "--format", "yaml").err


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("plan.html", "a page"),
        ("plan.ics", "a calendar"),
        ("plan.csv", "a table of sets"),
        ("plan.liftlogplan", "a plan for LiftLog"),
    ],
)
def test_what_is_only_written_is_named_when_it_is_read(hinge, tmp_path, name, what) -> None:
    path = tmp_path / name
    assert hinge("plan", "--start", "2026-12-07", "--output", str(path)).code == 0
    result = hinge("check", str(path))
    assert result.code == 2
    assert f"{path}:1:1: {what}, which hinge does not read" in result.err
    assert "take the plan's YAML, JSON or Markdown instead" in result.err
