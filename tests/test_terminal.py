"""How a terminal shows what a pipe gets: drawn, narrow or wide, with the same words."""

from __future__ import annotations

import re

import pytest
from exported import contrast
from rich.color import Color
from terminal import ROOT, on_terminal

from hinge_cli.catalog import Catalog
from hinge_cli.cli import plain, screen, shades
from hinge_cli.cli.messages import wrapped
from hinge_cli.errors import Problem
from hinge_cli.exporting.text import report
from hinge_cli.exporting.wording import dose, effort, load, plates, rest
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan
from hinge_cli.report import Bar, Bars, Column, Paragraph, Remark, Report, Table, sparkline
from hinge_cli.rulebook.finding import SEVERITIES
from hinge_cli.rulebook.safety import STOP_SIGNS

CATALOG = Catalog.load()
DATABASE = ROOT / "tests" / "data" / "exercises-tuned.json"
PLANS = {
    "bare": Request(),
    "loaded weeks": Request(
        goal="strength", level="intermediate", weeks=14, maxes={"squat": 120.0, "press": 60.0}
    ),
    "short": Request(minutes=40, goal="hypertrophy", level="intermediate"),
}


def printed(capsys, monkeypatch, blocks: Report, columns: int) -> str:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("NO_COLOR", "1")
    screen.show(blocks)
    return capsys.readouterr().out


def shown(capsys, monkeypatch, request_: Request, columns: int, *, why: bool = False) -> str:
    plan = build_plan(CATALOG, request_)
    return printed(capsys, monkeypatch, report(plan, CATALOG, why=why), columns)


@pytest.mark.parametrize("columns", [20, 34, 60, 80, 120])
@pytest.mark.parametrize("name", PLANS)
def test_every_width_shows_every_exercise(capsys, monkeypatch, name: str, columns: int) -> None:
    out = shown(capsys, monkeypatch, PLANS[name], columns)
    assert max(map(len, out.splitlines())) <= columns
    # What is broken at a narrow screen's edge is one word again without the breaks.
    letters = "".join(out.split())
    for _, exercise in build_plan(CATALOG, PLANS[name]).exercises():
        for word in exercise.name.split():
            assert word in letters


def test_a_number_and_its_unit_stay_in_one_line(capsys, monkeypatch) -> None:
    out = printed(capsys, monkeypatch, [Paragraph("Add repetitions first, then 2 kg more.")], 30)
    assert [line.rstrip() for line in out.splitlines()] == [
        "Add repetitions first, then",
        "2 kg more.",
    ]


def test_when_to_stop_is_as_bright_as_the_plan() -> None:
    blocks = report(build_plan(CATALOG, Request()), CATALOG)
    assert blocks[-1] == Paragraph(STOP_SIGNS)


@pytest.mark.parametrize("name", PLANS)
def test_a_terminal_shows_every_word_that_a_pipe_gets(capsys, monkeypatch, name: str) -> None:
    plan = build_plan(CATALOG, PLANS[name])
    out = shown(capsys, monkeypatch, PLANS[name], 110)
    told = set(re.findall(r"[\w.–×]+", plain.render(report(plan, CATALOG))))
    assert told <= set(re.findall(r"[\w.–×]+", out))


def test_no_line_parts_a_load_from_its_repetitions(capsys, monkeypatch) -> None:
    plan = build_plan(CATALOG, PLANS["loaded weeks"])
    steps = [step for s in plan.weeks[0].sessions for e in s.exercises for step in e.warm_up]
    for columns in range(30, 70, 3):
        lines = shown(capsys, monkeypatch, PLANS["loaded weeks"], columns).splitlines()
        assert sum(len(re.findall(r"\d kg × \d", line)) for line in lines) == len(steps)
    piped = plain.render(report(plan, CATALOG))
    assert "\u00a0" not in piped  # nothing wraps there, and a search finds what it shows
    assert len(re.findall(r"\d kg × \d", piped)) == len(steps)


def test_the_reasons_are_shown_on_request(capsys, monkeypatch) -> None:
    out = shown(capsys, monkeypatch, PLANS["loaded weeks"], 100, why=True)
    assert "Not " in out
    assert "of the maximum is" in " ".join(out.split())


@pytest.mark.parametrize("columns", [60, 120])
def test_bars_stand_where_they_belong_and_share_a_scale_with_their_neighbours_alone(
    capsys, monkeypatch, columns: int
) -> None:
    few = [Bars("few", (Bar("a", 2),)), Bars("more", (Bar("b", 4),))]
    many = Bars("many", (Bar("c", 40),))
    both: Report = [*few, Paragraph("between"), many]
    out = printed(capsys, monkeypatch, both, columns)
    for title in ("few", "more", "many"):
        assert out.count(title) == 1
    assert out.index("more") < out.index("between") < out.index("many")
    # What stands further down the page makes no bar above it shorter.
    assert out.startswith(printed(capsys, monkeypatch, few, columns))
    assert plain.render(both).startswith(plain.render(few))


@pytest.mark.parametrize(
    "words", ["plan --limit foo", "plan --minutes 1", "plan --avoid front", "explain zzz"]
)
def test_a_message_breaks_between_words(hinge, words: str) -> None:
    told = on_terminal(*words.split(), columns=36).text.replace("\r", "")
    assert max(map(len, told.splitlines())) <= 36
    # The same words in the same order: none of them broken.
    assert told.split() == hinge(*words.split()).err.split()


def test_what_a_caret_points_at_stays_above_it() -> None:
    problem = Problem("mine.yaml", 3, 30, "unknown word", "did you mean it?", "x" * 60, 4)
    told = wrapped(f"hinge: a file of mine is wrong\n{problem}", 24).split("\n")
    assert told[:2] == ["hinge: a file of mine is", "wrong"]
    assert [line.strip()[0] for line in told[-2:]] == ["x", "^"]
    assert told[-1].index("^") == 4 + 30 - 1
    hint = Problem("mine.yaml", 3, 30, "unknown word", "write one of these words instead")
    assert wrapped(str(hint), 24).split("\n")[-2:] == [
        "    write one of these",
        "    words instead",
    ]


def test_a_report_beside_the_data_fits_the_screen() -> None:
    words = ("import", str(DATABASE), "--output", "/dev/null", "--force")
    told = on_terminal(*words, columns=60, NO_COLOR="1").text
    assert max(len(line.rstrip()) for line in told.splitlines()) <= 60
    assert "Dropped, though strength work" in told


LOADED = Request(maxes={"squat": 100.0, "deadlift": 140.0})


def test_one_long_list_of_plates_leaves_every_session_a_table(capsys, monkeypatch) -> None:
    out = shown(capsys, monkeypatch, LOADED, 80)
    assert out.count("sets × reps") == 3
    lines = [line.rstrip() for line in out.splitlines()]
    for _, exercise in build_plan(CATALOG, LOADED).exercises():
        if exercise.load and exercise.load.per_side:
            below = lines.index(f"   a side {plates(exercise)}")
            assert lines[below - 1].startswith(f" {exercise.name} ")
    assert " a side  " in shown(capsys, monkeypatch, LOADED, 110)  # where there is room: a column


def test_where_a_list_must_be_all_sessions_are_one_with_labels(capsys, monkeypatch) -> None:
    out = shown(capsys, monkeypatch, LOADED, 44)
    assert "sets × reps" not in out
    lines = [line.rstrip() for line in out.splitlines()]
    for _, exercise in build_plan(CATALOG, LOADED).exercises():
        parts = [dose(exercise), load(exercise), effort(exercise), f"rest {rest(exercise)}"]
        told = lines.index("   " + " · ".join(part for part in parts if part))
        lines[told] = ""  # the same may be said of another
        assert lines[told - 1] == f" {exercise.name}"


def test_a_narrow_list_of_weeks_says_which_lift(capsys, monkeypatch) -> None:
    out = shown(capsys, monkeypatch, PLANS["loaded weeks"], 50)
    weeks = out.partition("The weeks")[2].partition("Load and volume")[0]
    for label in (" week ", " Barbell back squat ", " Barbell overhead press ", "sets "):
        assert weeks.count(label) == 14


def test_titles_give_way_before_cells_do(capsys, monkeypatch) -> None:
    columns = (Column("week"), Column("Barbell overhead press", wraps=True))
    out = printed(capsys, monkeypatch, [Table(columns, (("1", "3 × 5 @ 62.5"),))], 22)
    assert "3 × 5 @ 62.5" in out


FOUND: Report = [
    Remark(f"plan.yaml:{line}:3: H602", severity, "Barbell snatch is for others: have it coached.",
           ("Take the rung before it on the ladder: `hinge explain` names it.",))
    for line, severity in enumerate(SEVERITIES, 1)
]  # fmt: skip


def test_what_was_found_hangs_below_its_place(capsys, monkeypatch) -> None:
    lines = printed(capsys, monkeypatch, FOUND, 44).splitlines()
    first = [line for line in lines if line.startswith("plan.yaml:")]
    assert len(first) == len(FOUND)
    assert all(line.startswith("    ") and line[4] != " " for line in lines if line not in first)
    assert plain.render(FOUND).count("`hinge explain`") == 3


def test_the_severity_alone_is_coloured_and_graver_ones_are_bold(capsys, monkeypatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    screen.show(FOUND)
    out = capsys.readouterr().out
    for severity, style in zip(SEVERITIES, ("1;38;5;196", "1;38;5;166", "38;5;31"), strict=True):
        assert f"H602 \x1b[{style}m{severity}\x1b[0m: Barbell" in out
    assert "`" not in out
    assert "\x1b[1mhinge explain\x1b[0m" in out


@pytest.mark.parametrize("colour", [shades.RED, *{**shades.BANDS, "note": shades.BLUE}.values()])
def test_colours_read_on_dark_and_on_light(colour: str) -> None:
    shade = Color.parse(colour).get_truecolor().hex
    assert all(contrast(shade, ground) >= 3.5 for ground in ("#ffffff", "#000000", "#1e1e1e"))


def test_a_heading_longer_than_its_cells_is_not_cut(capsys, monkeypatch) -> None:
    columns = (Column("movement", width=6), Column("sets × reps", width=5))
    out = printed(capsys, monkeypatch, [Table(columns, (("Squat", "3 × 5"),))], 80)
    assert out.split("\n")[0].split() == ["movement", "sets", "×", "reps"]


def test_a_band_is_marked_where_it_is_left() -> None:
    bars = Bars("Sets", (Bar("low", 2, 4, 8), Bar("high", 9, 4, 8), Bar("free", 3)))
    text = plain.render([bars])
    assert "4–8 below" in text
    assert "4–8 above" in text


def test_a_sparkline_rises_with_its_values() -> None:
    assert sparkline([1, 2, 3]) == "▁▅█"
    assert sparkline([5, 5]) == "▅▅"
    assert plain.to_ascii("▁▄█ 3 × 5–8 …") == "_-# 3 x 5-8 ..."


def test_a_dot_separates_words_and_multiplies_units_in_ascii_too() -> None:
    assert plain.to_ascii("gym · 60 min: 3 N·m/kg, −1") == "gym | 60 min: 3 N.m/kg, -1"
