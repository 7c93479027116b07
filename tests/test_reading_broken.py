"""No file, however broken, ends in a traceback: it is read, or said to be bad with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hinge_cli.catalog import Catalog
from hinge_cli.errors import HingeError
from hinge_cli.exporting import export
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan
from hinge_cli.reading import read
from hinge_cli.reading.files import kind_of
from hinge_cli.rulebook.rules import check_plan

DATA = Path(__file__).parent / "data"
CATALOG = Catalog.load()
WEEK = Request(days=2, goal="strength", weeks=3, minutes=30, maxes={"squat": 100.0})
MARKDOWN = export(build_plan(CATALOG, WEEK), CATALOG, "markdown")
REAL = {
    "markdown": [MARKDOWN],
    "liftoscript": [(DATA / "program.liftoscript").read_text(encoding="utf-8")],
    "log": [
        "".join(path.read_text(encoding="utf-8-sig").splitlines(keepends=True)[:40])
        for path in sorted(DATA.glob("*.csv"))
    ],
}
# What means something to one of the formats, and what means nothing anywhere.
SHARDS = (
    *"|/#@,;:\"'`~{}()[]\\-–×x+%.\n\r\t \x00\x85\u2028é🏋٣",
    *("0", "1", "99999", "3x5", "3 × 5", "999x9999", "2026-02-30", "1e9", "NaN", "-5", "٣x٥"),
    *("# Week 2\n", "## Monday\n", "| --- | --- |\n", "```", "hinge plan ", "--max", "warmup: "),
    *("superset: A", "progress: lp(", "dp(1,2,3)", "{~", "~}", "//", "W", "RIR 99", "@99", "A: "),
)


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_mutated_file_is_read_or_refused(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(REAL)))
    text = data.draw(st.sampled_from(REAL[kind]))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(text)))
        gone = data.draw(st.sampled_from((0, 0, 1, 3, 40, 400)))
        text = text[:at] + data.draw(st.sampled_from(SHARDS)) + text[at + gone :]
    for attempt in {kind, kind_of(text)} - {"catalog"}:
        try:
            written = read("a file", text, CATALOG, attempt, "kg")
        except HingeError as error:
            assert str(error)
            continue
        check_plan(written.plan, CATALOG)
        assert all(str(note) for note in written.notes)
        assert all(line > 0 and column > 0 for line, column in written.places.values())
        spots = {(w.number, s.day, 0) for w in written.plan.weeks for s in w.sessions}
        assert spots <= set(written.places)


@pytest.mark.parametrize("kind", ["markdown", "liftoscript", "log"])
@pytest.mark.parametrize("text", ["", "\n", "\ufeff", "|", "a" * 5000, "\x00", "{~", "##\n#\n//"])
def test_a_file_with_nothing_in_it_says_so(kind: str, text: str) -> None:
    with pytest.raises(HingeError):
        read("a file", text, CATALOG, kind, "kg")


HUGE = {
    "markdown": [
        "## A\n" * 20_000,
        "| Movement | Sets |\n| --- | --- |\n" + "| Squat | 3x5 |\n" * 5_000,
        "| Movement | Sets |\n| --- | --- |\n| " + " " * 100_000 + "x | 3x5" + " " * 50_000 + "z|",
        "|" * 200_000,
        " " * 500_000 + "x",
        "Exercise Name" * 50_000,
        "\\" * 200_000,
    ],
    "liftoscript": [
        "## Monday\nSquat / 3x5\n" * 5_000,
        "{~~}" * 20_000,
        "Squat / " + "100x5 1%, " * 20_000,
        "Squat / " + "(" * 100_000,
        "\n".join(f"Movement {n} / 3x5" for n in range(300)),
    ],
    "log": [
        "Date,Exercise Name,Reps\n" + "2026-01-01,Squat,5\n" * 20_000,
        "Date,Exercise Name,Reps\n" + '2026-01-01,"Squat,5\n' * 20_000,
        "Date,Exercise Name,Reps\n2026-01-01," + "(" * 100_000 + ",5\n",
        "Date,Exercise Name,Reps\n2026-01-01," + "a " * 30_000 + ",5\n",
    ],
}


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, texts in HUGE.items() for t in texts])
def test_a_huge_file_is_read_or_refused(kind: str, text: str) -> None:
    assert kind_of(text)
    try:
        read("a file", text, CATALOG, kind, "kg")
    except HingeError as error:
        assert str(error)


ESCAPED = {
    "markdown": "## A\x1b[2J\n\n| Movement | Sets |\n| --- | --- |\n| Foo\x1b[31mbar | 3x5 |\n",
    "liftoscript": "# Week 1\n## A\x1b[2J\nFoo\x1b[31mbar\x9b / 3x5\n",
    "log": "Date,Exercise Name,Reps\n2026-01-01,Squat,5\n2026-01-01,Foo\x1b[31mbar,5\n",
}


@pytest.mark.parametrize("kind", sorted(ESCAPED))
def test_no_control_character_comes_through(kind: str) -> None:
    written = read("a file", ESCAPED[kind], CATALOG, kind, "kg")
    assert "control characters such as U+001B are taken for blanks" in str(list(written.notes))
    for form in ("markdown", "yaml", "csv", "html"):
        text = export(written.plan, CATALOG, form)
        assert not {"\x1b", "\x9b"} & set(text)
        assert form != "yaml" or read("a file", text, CATALOG, "plan")


def test_an_exercise_in_one_line_holds_no_escape() -> None:
    text = 'hinge: 1\nweeks: [{sessions: [{exercises: ["Foo\\e[31mbar 3x5"]}]}]\n'
    with pytest.raises(HingeError, match=r"2:34: an exercise must be one line .* U\+001B"):
        read("a file", text, CATALOG, "plan")


def test_blanks_of_any_kind_part_the_words_of_a_line() -> None:
    text = "hinge: 1\nweeks: [{sessions: [{exercises: [%s]}]}]\n"
    plain, tabbed = (
        read("a file", text % line, CATALOG, "plan").plan.weeks
        for line in ("Back squat 3x5", '"Back\\tsquat\\t3x5\\n"')
    )
    assert plain == tabbed
