"""A plan as Markdown, YAML and JSON, read back with parsers of others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from markdown_it import MarkdownIt

from hinge_cli.catalog import Catalog
from hinge_cli.cli.plain import render
from hinge_cli.exporting import export
from hinge_cli.exporting.command import FROM_A_SET, OF_ITS_CATALOG, command
from hinge_cli.exporting.markdown import escape
from hinge_cli.exporting.text import report
from hinge_cli.plan import AS_GOOD, Plan, Request
from hinge_cli.planning import build_plan
from hinge_cli.reading import read
from hinge_cli.reading.markdown_parts import Parts
from hinge_cli.rulebook.strength import VAGUE
from hinge_cli.yaml_reader import Document

HOSTILE = [
    "A | B",
    "*star* **bold**",
    "snake_case_name",
    "<script>alert(1)</script>",
    "a\nb",
    "[link](http://example.com)",
    "`code`",
    "# no heading",
    "1. no list",
    "- no list",
    "back\\slash",
    "&amp; &lt;",
    "~~gone~~",
    "$x$",
    "Ünïcödé 🏋️ ‏עברית",
]


@pytest.fixture(scope="module")
def plan(catalog: Catalog) -> Plan:
    return build_plan(catalog, Request(days=3))


def tables(markdown: str) -> list[list[list[str]]]:
    """The text of every cell of every table, as a GitHub-like parser reads it."""
    found: list[list[list[str]]] = []
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(markdown)
    for i, token in enumerate(tokens):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type in ("td_open", "th_open"):
            found[-1][-1].append(text_of(tokens[i + 1]))
    return found


def text_of(inline) -> str:
    kinds = {child.type for child in inline.children or ()}
    assert kinds <= {"text", "text_special", "softbreak"}, kinds
    return "".join(child.content for child in inline.children or ())


def test_markdown_holds_a_table_a_session_with_a_column_to_log_in(plan: Plan, catalog) -> None:
    sessions = tables(export(plan, catalog, "markdown"))[: len(plan.weeks[0].sessions)]
    for session, table in zip(plan.weeks[0].sessions, sessions, strict=True):
        assert table[0] == ["Movement", "Sets × reps", "Effort", "Rest", "Done"]
        assert [row[0] for row in table[1:]] == [e.name for e in session.exercises]
        assert {row[4] for row in table[1:]} == {""}


@pytest.mark.parametrize(
    ("form", "easy", "hard"),
    [
        ("text", "{day}: {title}  ({minutes} min, easy)\n", "{day}: {title}  ({minutes} min)\n"),
        (
            "markdown",
            "{title}\n\nAbout {minutes} minutes, easy. ",
            "About {minutes} minutes, hard. ",
        ),
        ("html", ">About {minutes} minutes, easy<", ">About {minutes} minutes, hard<"),
    ],
)
def test_an_easy_day_is_told_to_be_one(form: str, easy: str, hard: str, catalog) -> None:
    plan = build_plan(catalog, Request(days=6), reasons=False)
    text = render(report(plan, catalog)) if form == "text" else export(plan, catalog, form)
    sessions = plan.weeks[0].sessions
    assert {session.effort for session in sessions} == {"easy", "hard"}
    for one in sessions:
        told = easy if one.effort == "easy" else hard
        assert told.format(day=one.day.title(), title=one.title, minutes=one.minutes) in text


def test_markdown_says_how_to_make_the_plan_again(plan: Plan, catalog, hinge) -> None:
    markdown = export(plan, catalog, "markdown")
    line = next(line for line in markdown.splitlines() if line.startswith("hinge plan"))
    again = hinge(*line.split()[1:], "--format", "markdown")
    assert again.out == markdown


def ending(markdown: str) -> str:
    """What a document says of how it was made, or of what it was asked for."""
    return markdown[markdown.rindex("\n## ") :]


@pytest.mark.parametrize("lifted", ["60x12", "100kgx9@8", "130lbx11"])
def test_a_set_that_tells_a_maximum_vaguely_stays_in_the_command(
    lifted: str, catalog, hinge, tmp_path: Path
) -> None:
    markdown = hinge("plan", "--max", f"squat={lifted}", "--format", "markdown").out
    assert VAGUE in markdown
    line = next(line for line in ending(markdown).splitlines() if line.startswith("hinge plan"))
    assert hinge(*line.split()[1:]).out == markdown
    saved = tmp_path / "plan.yaml"
    hinge("plan", "--max", f"squat={lifted}", "--output", str(saved))
    later = ending(hinge("export", str(saved), "--format", "markdown").out)
    assert FROM_A_SET in later
    assert "--format" not in later
    assert "code" not in hinge("export", str(saved), "--format", "html").out.split("<footer")[1]


def test_no_command_makes_a_plan_of_ones_own_catalog(catalog, hinge, tmp_path: Path) -> None:
    mine, saved = tmp_path / "mine.yaml", tmp_path / "plan.yaml"
    mine.write_text(
        "catalog: 1\nmovements:\n  barbell-back-squat: {cues: [Squat.]}\n", encoding="utf-8"
    )
    own = ("--catalog", str(mine))
    made = hinge("plan", *own, "--format", "markdown").out
    hinge("plan", *own, "--output", str(saved))
    assert OF_ITS_CATALOG in ending(made)
    for with_it in (own, ()):
        assert ending(hinge("export", str(saved), *with_it, "--format", "markdown").out) == (
            ending(made)
        )
    # The gym is told as well as by a command that makes the plan.
    assert Parts(Document("plan.md", made)).tells_gym
    hinge("plan", "--output", str(saved), "--force")
    assert "## How it was made" in hinge("export", str(saved), *own, "--format", "markdown").out


def test_markdown_says_why_where_it_is_asked(plan: Plan, catalog, hinge) -> None:
    markdown = export(plan, catalog, "markdown", why=True)
    tokens = MarkdownIt("commonmark").parse(markdown)
    titles = [text_of(tokens[i + 1]) for i, t in enumerate(tokens) if t.type == "heading_open"]
    days = [f"{s.day.capitalize()}: {s.title}" for s in plan.weeks[0].sessions]
    assert [title for title in titles if title in ("Why", *days)] == [*days, "Why", *days]
    said = "".join(text_of(t) for t in tokens if t.type == "inline" and "|" not in t.content[:1])
    for _, exercise in plan.exercises():
        assert f"{exercise.name}: {exercise.why.text}" in said
        for runner_up in exercise.why.runners_up:
            why_not = "As good: " if runner_up.why_not == AS_GOOD else f": {runner_up.why_not}."
            assert why_not in said
            assert catalog[runner_up.movement].spoken in said
    assert "Why" not in export(plan, catalog, "markdown")
    line = next(line for line in markdown.splitlines() if line.startswith("hinge plan"))
    assert hinge(*line.split()[1:]).out == markdown


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_survives_markdown(plan: Plan, catalog, name: str) -> None:
    session = plan.weeks[0].sessions[0]
    first = session.exercises[0]._replace(name=name)
    session = session._replace(exercises=(first, *session.exercises[1:]), title=name)
    week = plan.weeks[0]._replace(sessions=(session,))
    markdown = export(plan._replace(weeks=(week,), notes=(name,)), catalog, "markdown")
    wanted = " ".join(name.split())
    assert tables(markdown)[0][1][0] == wanted
    tokens = MarkdownIt().parse(markdown)
    texts = [text_of(t) for t in tokens if t.type == "inline" and "|" not in t.content[:1]]
    assert f"Monday: {wanted}" in texts
    assert wanted in texts


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_the_balance_says_how_it_counts_and_what_a_band_is(plan: Plan, catalog, form: str) -> None:
    text = render(report(plan, catalog)) if form == "text" else export(plan, catalog, form)
    assert "Helpers count half, and so do easy and power sets. A band is the least" in text
    assert ("a gap before its shaded part" in text) is (form != "markdown")  # which draws no bars


def test_where_no_band_is_drawn_none_is_explained(catalog, hinge, tmp_path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text("hinge: 1\nweeks:\n- sessions:\n  - {day: A, exercises: [Back squat 3x5]}\n")
    told = hinge("check", str(path)).out
    assert "Helpers count half, and so do easy and power sets.\n" in told


def test_plain_names_stay_readable_in_the_source() -> None:
    assert escape("Chest-supported row (45-degree), 3 × 8–10") == (
        "Chest-supported row (45-degree), 3 × 8–10"
    )


def test_yaml_and_json_are_one_structure(plan: Plan, catalog) -> None:
    from_yaml = yaml.safe_load(export(plan, catalog, "yaml"))
    from_json = json.loads(export(plan, catalog, "json"))
    derived = {key: from_json.pop(key) for key in ("balance", "findings")}
    assert from_yaml == from_json
    assert derived["balance"]["patterns"]["hinge"]["sessions"] == 3
    assert derived["balance"]["muscles"]["glutes"].keys() == {
        "sets",
        "floor",
        "target",
        "ceiling",
    }


def test_the_document_has_the_keys_that_programs_rely_on(plan: Plan, catalog) -> None:
    document = json.loads(export(plan, catalog, "json"))
    assert document["hinge"] == 1
    assert document["catalog"]["sha256"] == catalog.sha256
    assert document["request"]["on"] == ["monday", "wednesday", "friday"]
    exercise = document["weeks"][0]["sessions"][0]["exercises"][0]
    assert list(exercise) == [
        "movement", "name", "pattern", "role", "sets", "reps", "unit", "per_side", "rir",
        "rest_seconds", "load", "progression", "locked", "warm_up", "superset", "why",
    ]  # fmt: skip
    assert exercise["role"] == "main"


@pytest.mark.parametrize("word", ["y", "N", "yEs", "oN", "nULL", "~", "no", "5", "Y 1"])
def test_yaml_writes_words_that_can_be_read_again(word: str, catalog) -> None:
    text = (
        f"hinge: 1\nweeks: [{{sessions: [{{day: '{word}', title: '{word}', exercises: "
        f"[{{movement: '{word}', sets: 3, reps: 5}}]}}]}}]\n"
    )
    plan = read("x", text, catalog, "plan").plan
    again = read("x", export(plan, catalog, "yaml"), catalog, "plan").plan
    assert again.weeks == plan.weeks


def test_yaml_keeps_short_lists_on_one_line(plan: Plan, catalog) -> None:
    assert "[monday, wednesday, friday]" in export(plan, catalog, "yaml")


@pytest.mark.parametrize(
    ("request_", "flags"),
    [
        (Request(days=4), "--days 4"),
        (Request(on=("tue", "sat")), "--on tue,sat"),
        (Request(equipment=("home",)), "--equipment home"),
        (Request(equipment=("none",)), "--equipment none"),
        (Request(without=("sled",)), "--equipment gym --without sled"),
        (Request(equipment=("barbell", "rack")), "--equipment barbell --equipment rack"),
        (Request(limits=("knee-pain",), avoid=("sit up",)), "--limit knee-pain --avoid sit-up"),
    ],
)
def test_the_command_of_a_plan_makes_it_again(catalog, hinge, request_, flags) -> None:
    plan = build_plan(catalog, request_)
    line = command(plan.request)
    assert flags in line
    again = json.loads(hinge(*line.split()[1:], "--format", "json").out)
    assert again == json.loads(export(plan, catalog, "json"))
