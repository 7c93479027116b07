"""What all formats have in common, and CSV and LiftLog, each read with a parser of others."""

from __future__ import annotations

import csv
import io
import json

import jsonschema
import pytest
import yaml
from exported import MONDAY, NAMES, plan_by_hand, plan_of, renamed
from markdown_it import MarkdownIt

from hinge_cli.errors import UsageError
from hinge_cli.exporting import FORMATS, export, files, form_of, known, lacks
from hinge_cli.exporting.wording import one_line
from hinge_cli.plan import Progression, Request
from hinge_cli.planning import build_plan
from hinge_cli.report import NO_BREAK
from hinge_cli.rulebook.safety import CLEARANCE, STOP_SIGNS


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("kind", ["bare", "block", "linear", "supersets"])
def test_the_same_plan_is_the_same_text(form: str, kind: str, catalog) -> None:
    text = export(plan_of(kind), catalog, form)
    assert text == export(plan_of(kind), catalog, form)
    assert text.endswith("\n")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", NAMES)
def test_every_format_writes_any_name(form: str, name: str, catalog) -> None:
    assert export(renamed(name), catalog, form).encode()


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_says_what_it_cannot_carry(form: str) -> None:
    assert bool(lacks(plan_of("bare"), form)) == (form not in ("yaml", "json"))


def test_of_weeks_that_are_not_there_nothing_is_said() -> None:
    for form in ("markdown", "html", "liftlog"):
        assert "week" in lacks(plan_of("block"), form)
        assert "week" not in lacks(plan_of("bare"), form)
    assert "week" not in lacks(plan_of("block"), "liftlog", folder=True)
    assert "week" in lacks(plan_of("block"), "markdown", folder=True)
    one, other = plan_of("bare").weeks[0], plan_of("supersets").weeks[0]._replace(number=2)
    unlike = plan_of("bare")._replace(weeks=(one, other))  # so both are shown
    assert "week" not in lacks(unlike, "markdown")


@pytest.mark.parametrize("form", [form for form in FORMATS if form not in ("yaml", "json")])
def test_every_session_says_when_to_stop_and_whom_to_ask_first(form: str, catalog) -> None:
    plan = build_plan(catalog, Request(days=2, limits=("pregnancy",), start=MONDAY))
    text = export(plan, catalog, form).replace("\r\n ", "").replace("\\,", ",")
    if form == "csv":  # rows of data, and what is missing is said
        assert "when to stop and when to ask a professional first" in lacks(plan, form)
        return
    least = 1 if form in ("markdown", "html") else 2  # one document, or read a session at a time
    for words in (STOP_SIGNS, CLEARANCE):
        assert text.count(words.partition(": ")[2] or words) >= least
    assert CLEARANCE not in export(plan_of("bare"), catalog, form)


def test_the_ending_of_a_file_tells_the_format() -> None:
    assert form_of("plan.HTML") == "html"
    assert form_of("my plan.liftlogplan") == "liftlog"
    assert form_of("plan.yml") == "yaml"
    assert form_of("plan") is None
    assert form_of("plan.pdf") is None
    assert known("ics") == "ics"
    with pytest.raises(UsageError, match="unknown format 'text'; one of: markdown, "):
        known("text")


def test_a_folder_gets_a_file_a_week_only_where_a_file_holds_no_more(catalog) -> None:
    plan = plan_of("block")
    assert [name for name, _ in files(plan, catalog, "ics")] == ["plan.ics"]
    weekly = files(plan, catalog, "liftlog")
    assert [name for name, _ in weekly][:2] == ["week-01.liftlogplan", "week-02.liftlogplan"]
    assert len(weekly) == 12
    assert json.loads(weekly[11][1])["name"].endswith("week 12")


@pytest.mark.parametrize("name", NAMES)
def test_any_name_survives_json_yaml_and_markdown(name: str, catalog) -> None:
    plan = renamed(name)
    for read, form in ((json.loads, "json"), (yaml.safe_load, "yaml")):
        document = read(export(plan, catalog, form))
        assert document["weeks"][0]["sessions"][0]["exercises"][0]["name"] == name
    tokens = (
        MarkdownIt("commonmark", {"html": True})
        .enable("table")
        .parse(export(plan, catalog, "markdown"))
    )
    texts = ["".join(c.content for c in t.children or ()) for t in tokens if t.type == "inline"]
    assert texts.count(one_line(name)) >= 2  # the exercise and the note
    assert {t.type for t in tokens} & {"html_block"} == set()


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("kind", ["bare", "block", "supersets"])
def test_csv_holds_a_row_a_set(kind: str, catalog) -> None:
    plan = plan_of(kind)
    text = export(plan, catalog, "csv")
    made = rows(text)
    work = [row for row in made if row["kind"] == "work"]
    assert len(work) == sum(e.sets for _, e in plan.exercises())
    assert len(made) - len(work) == sum(len(e.warm_up) for _, e in plan.exercises())
    assert {row["done"] for row in made} == {""}
    assert text.count("\r\n") == len(made) + 1
    assert None not in {key for row in made for key in row}


def test_csv_gives_numbers_and_dates_that_a_spreadsheet_reads(catalog) -> None:
    row = next(r for r in rows(export(plan_of("block"), catalog, "csv")) if r["kind"] == "work")
    exercise = plan_of("block").weeks[0].sessions[0].exercises[0]
    assert row["date"] == "2026-12-07"
    assert (int(row["reps_from"]), int(row["reps_to"])) == (exercise.low, exercise.high)
    assert exercise.load is not None
    assert float(row["load"]) == exercise.load.value
    assert row["load_unit"] == "kg"
    assert {r["sort"] for r in rows(export(plan_of("block"), catalog, "csv"))} == {
        "",
        "lighter",
        "test",
    }


def test_csv_says_of_every_set_what_the_plan_says_of_it(catalog) -> None:
    made = rows(export(plan_by_hand(), catalog, "csv"))
    said = (
        "order", "superset", "kind", "set", "reps_from", "reps_to", "unit", "per_side", "load",
        "load_unit", "percent_1rm", "rir", "rest_seconds",
    )  # fmt: skip
    assert [" ".join(row[column] or "-" for column in said) for row in made] == [
        "1 - warm-up 1 5 5 reps no 20 kg - - -",
        "1 - warm-up 2 3 3 reps no 60 kg - - -",
        "1 - work 1 5 6 reps no 100 kg 80.5 2 180",
        "1 - work 2 5 6 reps no 100 kg 80.5 2 180",
        "1 - work 3 5 6 reps no 100 kg 80.5 2 180",
        "2 A warm-up 1 4 4 reps yes 10 kg - - -",
        "2 A work 1 8 8 reps yes 19.96 kg - - 90",
        "2 A work 2 8 8 reps yes 19.96 kg - - 90",
        "3 A work 1 8 12 reps no - - - 1 90",
        "4 - work 1 30 30 metres yes 53 lb - - 45",
        "5 - work 1 40 40 seconds yes - - - - -",
    ]
    roles = dict.fromkeys((row["order"], row["role"]) for row in made)
    assert [role for _, role in roles] == ["main", *["assistance"] * 2, "carry", "core"]
    assert {(row["week"], row["day"]) for row in made} == {("1", "monday")}


@pytest.mark.parametrize("name", NAMES)
def test_csv_disarms_what_begins_like_a_formula_and_keeps_the_rest(name: str, catalog) -> None:
    row = rows(export(renamed(name), catalog, "csv"))[0]
    armed = name.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert row["name"] == row["session"] == (f"'{name}" if armed else name)


REPS = {
    "type": "object",
    "properties": {"min": {"type": "integer", "minimum": 1}, "max": {"type": "integer"}},
    "required": ["min", "max"],
    "additionalProperties": False,
}
DURATION = {"type": "string", "pattern": r"^PT(\d+M)?(\d+S)?$"}
DECIMAL = {"type": "string", "pattern": r"^\d+(\.\d+)?$"}


def strictly(**properties: object) -> dict[str, object]:
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in ("ceiling", "onCeiling")],
        "additionalProperties": False,
    }


# The plan files of LiftLog 3, as its documentation describes them.
LIFTLOG = strictly(
    version={"const": 3},
    name={"type": "string"},
    lastEdited={"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
    sessions={
        "type": "array",
        "items": strictly(
            version={"const": 6},
            name={"type": "string"},
            notes={"type": "string"},
            exercises={
                "type": "array",
                "items": strictly(
                    type={"const": "WeightedExerciseBlueprint"},
                    name={"type": "string"},
                    plannedSets={"type": "array", "items": strictly(reps=REPS)},
                    restBetweenSets=strictly(
                        minRest=DURATION, maxRest=DURATION, failureRest=DURATION
                    ),
                    supersetWithNext={"type": "boolean"},
                    notes={"type": "string"},
                    link={"const": ""},
                    resistance={"enum": ["external", "bodyweight", "none"]},
                    progression={
                        "type": "array",
                        "items": strictly(
                            axis={"enum": ["load", "reps"]},
                            step=DECIMAL,
                            scope={"const": {"type": "allSets"}},
                            ceiling=DECIMAL,
                            trigger={"const": "allSetsMetTarget"},
                        ),
                    },
                ),
            },
        ),
    },
)


@pytest.mark.parametrize("kind", ["bare", "block", "linear", "supersets"])
def test_liftlog_gets_what_it_documents(kind: str, catalog) -> None:
    plan = plan_of(kind)
    document = json.loads(export(plan, catalog, "liftlog"))
    jsonschema.validate(document, LIFTLOG)
    for session, made in zip(plan.weeks[0].sessions, document["sessions"], strict=True):
        assert [len(e["plannedSets"]) for e in made["exercises"]] == [
            e.sets for e in session.exercises
        ]
        assert not made["exercises"][-1]["supersetWithNext"]


def exercise_of(plan, catalog) -> dict:
    sessions = json.loads(export(plan, catalog, "liftlog"))["sessions"]
    return sessions[0]["exercises"][0]


def with_progression(model: str, step: float | None):
    plan = plan_of("bare")
    session = plan.weeks[0].sessions[0]
    rule = Progression(model, step, "kg", 3, 10)
    first = session.exercises[0]._replace(low=8, high=12, rest_seconds=210, progression=rule)
    session = session._replace(exercises=(first, *session.exercises[1:]))
    return plan._replace(weeks=(plan.weeks[0]._replace(sessions=(session,)),))


def test_liftlog_adds_load_and_repetitions_when_the_plan_does(catalog) -> None:
    load = {
        "axis": "load",
        "step": "2.5",
        "scope": {"type": "allSets"},
        "trigger": "allSetsMetTarget",
    }
    double = exercise_of(with_progression("double", 2.5), catalog)
    assert double["progression"] == [load]
    assert double["plannedSets"][0] == {"reps": {"min": 8, "max": 12}}  # met at the top
    linear = exercise_of(with_progression("linear", 2.5), catalog)
    assert linear["progression"] == [load]
    assert linear["plannedSets"][0] == {"reps": {"min": 8, "max": 8}}  # met at the bottom
    by_reps = exercise_of(with_progression("reps", None), catalog)
    assert by_reps["progression"] == [
        {**load, "axis": "reps", "step": "1", "ceiling": "12"},
    ]
    assert exercise_of(with_progression("wave", 2.5), catalog)["progression"] == []
    assert double["restBetweenSets"]["minRest"] == "PT3M30S"


def test_liftlog_says_of_every_exercise_what_the_plan_says_of_it(catalog) -> None:
    document = json.loads(export(plan_by_hand(), catalog, "liftlog"))
    (session,) = document["sessions"]
    assert document["lastEdited"] == MONDAY
    lighter = "Barbell back squat 20 kg × 5, 60 kg × 3; Bulgarian split squat 10 kg × 4."
    assert f"Lighter sets first: {lighter}\n" in session["notes"].replace(NO_BREAK, " ")
    assert [
        (e["name"], e["notes"], e["restBetweenSets"]["minRest"], e["resistance"])
        for e in session["exercises"]
    ] == [
        ("Barbell back squat", "3 × 5–6, 100 kg (25 + 15 a side), RIR 2", "PT3M", "external"),
        ("Bulgarian split squat", "2 × 8 a side, 19.96 kg", "PT1M30S", "external"),
        ("Push-up", "1 × 8–12, RIR 1", "PT1M30S", "bodyweight"),
        ("Suitcase carry", "1 × 30 m a side, 53 lb, metres, not repetitions", "PT45S", "external"),
        ("Side plank", "1 × 40 s a side, seconds, not repetitions", "PT0S", "bodyweight"),
    ]


def test_liftlog_links_supersets_and_says_loads_in_notes(catalog) -> None:
    linked = []
    plan = plan_of("supersets")
    document = json.loads(export(plan, catalog, "liftlog"))
    for session, made in zip(plan.weeks[0].sessions, document["sessions"], strict=True):
        for i, exercise in enumerate(made["exercises"]):
            if exercise["supersetWithNext"]:
                linked.append(session.exercises[i].superset)
                assert session.exercises[i + 1].superset == linked[-1]
    assert linked
    first = exercise_of(plan_of("block"), catalog)
    assert "kg" in first["notes"]
    assert " a side)" in first["notes"]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_survives_liftlog(name: str, catalog) -> None:
    assert exercise_of(renamed(name), catalog)["name"] == name


@pytest.mark.parametrize("form", ["markdown", "html", "ics", "liftlog"])
def test_a_lighter_set_is_a_load_with_its_unit_that_no_line_parts(form: str, catalog) -> None:
    exercise = plan_of("block").weeks[0].sessions[0].exercises[0]
    assert exercise.warm_up
    text = export(plan_of("block"), catalog, form).replace("\r\n ", "")
    for step in exercise.warm_up:
        assert f"{step.load:g}\u00a0kg\u00a0×\u00a0{step.reps}" in text
    assert "\u00a0lb\u00a0×\u00a0" in export(plan_of("linear"), catalog, form).replace("\r\n ", "")


def test_one_line_leaves_what_scripts_need() -> None:
    assert one_line(" a\n\tb\x07\x85 ") == "a b"
    assert one_line(" 20\u00a0kg  or\u2028more ") == "20\u00a0kg or more"
    assert one_line("👩🏽‍🚀 ‏עברית") == "👩🏽‍🚀 ‏עברית"
