"""Markdown that hinge wrote is read back, with whatever a person changed in it."""

from __future__ import annotations

import re
import textwrap
from typing import Any

import pytest
from exported import NAMES
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_requests import every_pair

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile, Refusal
from hinge_cli.exporting import export
from hinge_cli.exporting.wording import one_line
from hinge_cli.plan import Exercise, Plan, Progression, RampSet, Request
from hinge_cli.plan.gym import Mass
from hinge_cli.planning import build_plan
from hinge_cli.planning.editing import edited
from hinge_cli.reading import Written, read
from hinge_cli.reading.files import kind_of
from hinge_cli.rulebook.inventory import usual_gym
from hinge_cli.rulebook.rules import check_plan

SQUAT = {"squat": 100.0}
REQUESTS = [
    *every_pair()[::10],
    Request(days=3, goal="strength", level="intermediate", weeks=6, maxes={"squat": 120.0}),
    Request(days=4, goal="power", level="advanced", minutes=45, unit="lb", maxes={"squat": 315.0}),
    Request(days=7, goal="hypertrophy", level="advanced", weeks=12, maxes=SQUAT, ramps=False),
    Request(days=2, limits=("knee-pain", "pregnancy"), equipment=("home",), variant=2),
    Request(on=("tue", "sat"), weeks=8, maxes=SQUAT, avoid=("deadlift",), start="2026-12-07"),
    Request(days=5, minutes=30, equipment=("gym",), without=("rack",), prefer=("chin-up",)),
]

FIELDS = ("goal", "level", "equipment", "minutes", "limits", "avoid", "prefer", "unit", "maxes",
          "ramps", "variant", "start", "on", "days")  # fmt: skip


def marked(catalog: Catalog, text: str, unit: str = "") -> Written:
    return read("plan.md", text, catalog, "markdown", unit)


def findings(plan: Plan, catalog: Catalog) -> set[tuple[str, str, str | None, str | None]]:
    return {(f.code, f.severity, f.subject, f.day) for f in check_plan(plan, catalog)}


@pytest.fixture(scope="module")
def plan(catalog: Catalog) -> Plan:
    request = Request(days=3, goal="strength", level="intermediate", maxes=SQUAT)
    return build_plan(catalog, request, reasons=False)


@pytest.fixture(scope="module")
def text(plan: Plan, catalog: Catalog) -> str:
    return export(plan, catalog, "markdown")


@pytest.mark.parametrize("i", range(len(REQUESTS)))
def test_an_unedited_document_is_found_to_be_what_it_was(catalog: Catalog, i: int) -> None:
    try:
        plan = build_plan(catalog, REQUESTS[i], reasons=False)
    except Refusal:
        return
    document = export(plan, catalog, "markdown")
    assert kind_of(document) == "markdown"
    written = marked(catalog, document)
    assert all("judged as one week" in note.message for note in written.notes)
    first = plan._replace(weeks=plan.weeks[:1])
    assert findings(written.plan, catalog) == findings(first, catalog)
    assert written.plan.unstated == {"gym"}
    for field in FIELDS:
        assert getattr(written.plan.request, field) == getattr(plan.request, field), field
    for (session, one), (other_session, other) in zip(
        first.exercises(), written.plan.exercises(), strict=True
    ):
        assert (session.day, session.title) == (other_session.day, other_session.title)
        for name in ("movement", "sets", "low", "high", "open", "unit", "per_side", "rir",
                     "rest_seconds", "superset", "warm_up"):  # fmt: skip
            assert getattr(one, name) == getattr(other, name), (name, one, other)
        assert (one.role, session.minutes) == (other.role, other_session.minutes)
        assert (one.load is None) == (other.load is None)
        if one.load and other.load:
            assert one.load[:2] == other.load[:2]
            assert (one.load.per_side, one.load.estimated_from) == (
                other.load.per_side,
                other.load.estimated_from,
            )


def test_of_several_weeks_one_is_judged_and_that_is_said(catalog: Catalog) -> None:
    plan = build_plan(catalog, Request(days=2, weeks=6, maxes=SQUAT), reasons=False)
    written = marked(catalog, export(plan, catalog, "markdown"))
    assert [str(note) for note in written.notes] == [
        "plan.md: the sessions are judged as one week, the first of 6"
    ]


def test_places_point_into_the_document(text: str, catalog: Catalog) -> None:
    written = marked(catalog, text)
    lines = text.splitlines()
    line, column = written.places[1, "monday", 1]
    assert lines[line - 1][column - 1 :].startswith("Barbell back squat")
    assert lines[written.start[0] - 1].startswith("## Monday")


def test_deleted_rows_are_missed(text: str, plan: Plan, catalog: Catalog) -> None:
    presses = [e.name for _, e in plan.exercises() if e.pattern == "overhead-press"]
    kept = [li for li in text.splitlines() if not any(li.startswith(f"| {p}") for p in presses)]
    codes = {f.code for f in check_plan(marked(catalog, "\n".join(kept)).plan, catalog)}
    assert "H101" in codes


def test_changed_sets_are_judged_by_goal_and_level(text: str, catalog: Catalog) -> None:
    row = next(line for line in text.splitlines() if line.startswith("| Barbell back squat"))
    edited = text.replace(row, row.replace(row.split("|")[2], " 9 x 20 ", 1))
    assert "H702" in {f.code for f in check_plan(marked(catalog, edited).plan, catalog)}


def test_a_row_in_ones_own_words_is_understood(text: str, catalog: Catalog) -> None:
    row = next(line for line in text.splitlines() if line.startswith("| Barbell back squat"))
    own = "|**front squat**|3x5 each| 135 lb || RPE 8 |90 s| done |"
    (session, *_) = marked(catalog, text.replace(row, own)).plan.weeks[0].sessions
    exercise = session.exercises[0]
    assert exercise.movement == "barbell-front-squat"
    assert (exercise.sets, exercise.reps, exercise.per_side) == (3, "5", True)
    assert (exercise.load.value, exercise.load.unit) == (61.23, "kg")
    assert (exercise.rir, exercise.rest_seconds) == (2, 90)


def document(*rows: str, titles: str = "Movement | Sets × reps", heading: str = "Monday") -> str:
    rule = " | ".join("---" for _ in titles.split("|"))
    return "\n".join([f"## {heading}", "", titles, rule, *rows, ""])


def only(written: Written) -> Any:
    ((_, exercise),) = written.plan.exercises()
    return exercise


def test_columns_are_found_by_their_titles(catalog: Catalog) -> None:
    titles = "Rest | Notes | Reps | Sets | *Exercise* | Weight | RIR"
    written = marked(catalog, document("2:30 | deep | 5–8 | 3 | Squat | ~80 kg | 2", titles=titles))
    exercise = only(written)
    assert (exercise.movement, exercise.sets, exercise.reps) == ("barbell-back-squat", 3, "5-8")
    assert (exercise.rest_seconds, exercise.load.value, exercise.rir) == (150, 80, 2)
    assert kind_of(document(titles=titles)) == "markdown"


@pytest.mark.parametrize(("cell", "load"), [("87,5 kg", 87.5), ("~87,5", 87.5), ("87.5 kg", 87.5)])
def test_a_load_may_have_a_decimal_comma(catalog, cell: str, load: float) -> None:
    titles = "Movement | Sets | Load"
    assert only(marked(catalog, document(f"Squat | 3x5 | {cell}", titles=titles))).load.value == (
        load
    )


@pytest.mark.parametrize(
    ("cell", "seconds"), [("2:30", 150), ("90", 90), ("90 s", 90), ("2 min", 120), ("–", None)]
)
def test_rest_is_written_in_many_ways(catalog, cell: str, seconds: int | None) -> None:
    titles = "Movement | Sets | Rest"
    assert only(marked(catalog, document(f"Squat | 3x5 | {cell}", titles=titles))).rest_seconds == (
        seconds
    )


def test_tables_that_are_no_sessions_are_passed_over(text: str, catalog: Catalog) -> None:
    diary = "\n## Diary\n\n| Day | Weight |\n| --- | ---: |\n| monday | 80 |\n\nSlept | badly.\n"
    written = marked(catalog, text + diary)
    assert (written.plan, written.notes) == (marked(catalog, text).plan, ())


def said(written: Written) -> list[tuple[int, int, str]]:
    return [(note.line, note.column, note.message) for note in written.notes]


OF_NO_TABLE = "a row of no table: it and those right below are not read"
NO_SESSION = "a table without the columns Movement and Sets × reps is not read"


@pytest.mark.parametrize(
    ("titles", "notes"),
    [
        ("| Movment | Sets × reps |", [(3, 3, "'Movment' is taken for the title 'movement'")]),
        (
            "| Movement | Set × reps |",
            [(3, 14, "'Set × reps' is taken for the title 'sets × reps'")],
        ),
        ("| Movement | Done |", [(3, 1, NO_SESSION)]),
        ("| What | Sets × reps |", [(3, 1, NO_SESSION)]),
    ],
)
def test_a_table_that_is_all_but_a_session_is_noted(catalog, titles: str, notes) -> None:
    one = document("| Squat | 3x5 |", "| Lunge | 3x8 |", titles=titles.strip("|"))
    one = one.replace(titles.strip("|"), titles, 1)
    written = marked(catalog, one + document("Deadlift | 1x5", heading="Friday"))
    assert said(written) == notes
    days = [session.day for session in written.plan.weeks[0].sessions]
    assert days == (["friday"] if notes[0][2] == NO_SESSION else ["monday", "friday"])


def test_a_misspelt_title_of_any_column_is_noted_and_its_cells_are_read(catalog: Catalog) -> None:
    written = marked(
        catalog, document("Squat | 3 | 5 | 80 kg", titles="Lifts | Set | Rep | Wieght")
    )
    assert [note.message.split("'")[3] for note in written.notes] == [
        "lift",
        "sets",
        "reps",
        "weight",
    ]
    exercise = only(written)
    assert (exercise.sets, exercise.low, exercise.load.value) == (3, 5, 80)


def test_rows_below_titles_without_a_line_are_noted_once(catalog: Catalog) -> None:
    bare = "## Monday\n\n| Movement | Sets |\n| Squat | 3x5 |\n| Lunge | 3x8 |\n\n"
    assert said(marked(catalog, bare + document("Deadlift | 1x5"))) == [(3, 1, OF_NO_TABLE)]


@pytest.mark.parametrize("gap", ["", "<!-- H702 -->", "\n<!-- mine | yours -->\n"])
def test_a_table_goes_on_after_a_blank_line_or_a_comment(catalog: Catalog, gap: str) -> None:
    for rows in (("| Squat | 3x5 |", gap, "| Lunge | 3x8 |"), ("Squat | 3x5", gap, "Lunge | 3x8")):
        written = marked(catalog, document(*rows))
        assert said(written) == []
        assert [e.sets for _, e in written.plan.exercises()] == [3, 3]


def test_rows_below_a_heading_inside_a_table_are_noted(catalog: Catalog) -> None:
    rows = ("Squat | 3x5", "### Notes", "Lunge | 3x8", "Row | 3x8", "", "Slept | badly.")
    written = marked(catalog, document(*rows))
    assert said(written) == [(7, 1, OF_NO_TABLE)]
    assert only(written).movement == "barbell-back-squat"


def test_a_heading_may_hold_a_bar(catalog: Catalog) -> None:
    text = document("Squat | 3x5") + document("Deadlift | 1x5", heading="Friday: Pull | hinge")
    assert [s.day for s in marked(catalog, text).plan.weeks[0].sessions] == ["monday", "friday"]


def test_what_a_cell_escapes_is_read_as_it_is_shown(catalog: Catalog) -> None:
    exercise = only(marked(catalog, document(r"| Odd \| name\_1 \\ | 3x5 |")))
    assert exercise.name == "Odd | name_1 \\"
    assert "H605" in {
        f.code for f in check_plan(marked(catalog, document(r"Odd\_ | 3x5")).plan, catalog)
    }


def test_a_misspelt_name_is_no_movement_and_the_nearest_is_suggested(catalog: Catalog) -> None:
    written = marked(catalog, document("| Romanian deadlft | 3x5 |"))
    assert [(n.line, n.column, n.message, n.suggestion) for n in written.notes] == [
        (5, 3, "no movement 'Romanian deadlft'", "did you mean 'Barbell Romanian deadlift'?")
    ]
    assert "H605" in {f.code for f in check_plan(written.plan, catalog)}


def test_weeks_are_read_where_the_document_has_several(catalog: Catalog) -> None:
    one = document("Squat | 3x5")
    other = document("Deadlift | 1x5", heading="Friday: Pull")
    written = marked(catalog, f"# Week 1\n{one}\n# Week 2 (lighter)\n{other}")
    assert [(w.number, w.deload, w.sessions[0].day) for w in written.plan.weeks] == [
        (1, False, "monday"),
        (2, True, "friday"),
    ]


def test_a_misspelt_weekday_and_one_that_stands_twice_are_noted(catalog: Catalog) -> None:
    days = ("Monday: Squat", "Thurday", "Day A", "Mon: More", "Push", "Push")
    text = "".join(document("Squat | 3x5", heading=day) for day in days)
    said = [(note.line, note.message, note.suggestion) for note in marked(catalog, text).notes]
    into_one = "put its exercises into one session"
    assert said == [
        (6, "'Thurday' is no weekday", "did you mean 'thursday'?"),
        (16, "monday stands twice in a week: this one is read as 'monday 2'", into_one),
        (26, "Push stands twice in a week: this one is read as 'Push 2'", into_one),
    ]


def test_a_day_may_be_called_after_its_week(catalog: Catalog) -> None:
    days = "".join(
        f"  - {{day: Week {week} Day {day}, exercises: [{lift}]}}\n" if day else "- sessions:\n"
        for week, lift in ((1, "Squat 3x5"), (2, "Front squat 3x5"))
        for day in (0, 1, 2)
    )
    plan = read("x", f"hinge: 1\nweeks:\n{days}", catalog, "plan").plan
    written = marked(catalog, export(plan, catalog, "markdown"))
    assert [[s.day for s in week.sessions] for week in written.plan.weeks] == [
        ["Week 1 Day 1", "Week 1 Day 2"],
        ["Week 2 Day 1", "Week 2 Day 2"],
    ]


@pytest.mark.parametrize("heading", ["## Week 2", "## Week 2 (lighter)", "## Week 2 · 7 Dec"])
def test_a_week_may_stand_below_the_first_level(catalog: Catalog, heading: str) -> None:
    one, other = document("Squat | 3x5"), document("Deadlift | 1x5", heading="Friday: Pull")
    written = marked(catalog, f"## Week 1\n{one}\n{heading}\n{other}")
    assert [[s.day for s in week.sessions] for week in written.plan.weeks] == [
        ["monday"],
        ["friday"],
    ]


def test_without_a_command_no_rule_asks_for_what_was_not_said(catalog: Catalog) -> None:
    written = marked(catalog, document("Squat | 9x30"), unit="lb")
    assert written.plan.unstated == {"goal", "level", "equipment", "minutes", "gym"}
    assert written.plan.request.unit == "lb"
    assert "H702" not in {f.code for f in check_plan(written.plan, catalog)}


def test_every_row_without_sets_is_a_problem_with_its_place(catalog: Catalog) -> None:
    with pytest.raises(BadFile) as bad:
        marked(catalog, document("Squat | AMRAP", "Deadlift | 1x5", "Bench press |", "| | 3x5 |"))
    assert [(p.line, p.column, p.message) for p in bad.value.problems] == [
        (5, 9, "sets and repetitions must be such as 3 × 8–10, not 'AMRAP'"),
        (7, 1, "sets and repetitions must be such as 3 × 8–10, not ''"),
        (8, 5, "a row without a movement"),
    ]


def test_what_else_cannot_be_read_is_noted(catalog: Catalog) -> None:
    titles = "Movement | Sets | Load | Effort | Rest"
    written = marked(catalog, document("Squat | 3x5 | heavy | hard | enough", titles=titles))
    assert sorted(note.message for note in written.notes) == [
        "effort 'hard' is not read",
        "load 'heavy' is not read",
        "rest 'enough' is not read",
    ]
    twice = marked(catalog, document("Squat | 3x5 | 40kg, 50kg", titles="Movement | Sets | Load"))
    assert [note.message for note in twice.notes] == ["load '40kg, 50kg' is not read"]


@pytest.mark.parametrize(
    ("cell", "plates"),
    [("25 + 2,5", (25, 2.5)), ("25+2.5", (25, 2.5)), ("45 lb + 2.5", (45, 2.5)), ("–", ())],
)
def test_plates_are_read_as_people_write_them(catalog, cell: str, plates: tuple) -> None:
    rows = document(f"Squat | 3x5 | 75 kg | {cell}", titles="Movement | Sets | Load | A side")
    written = marked(catalog, rows)
    assert written.notes == ()
    assert tuple(one.value for one in only(written).load.per_side) == plates


@pytest.mark.parametrize(
    ("load", "cell", "note"),
    [
        ("75 kg", "25 + x", "plates '25 + x' are not read"),
        ("75 kg", "25 + 75%", "plates '25 + 75%' are not read"),
        ("75 kg", "25, 2.5", "plates '25, 2.5' are not read"),
        ("", "25 + 2.5", "plates '25 + 2.5' without a load are not read"),
        ("heavy", "25 + 2.5", "load 'heavy' is not read"),
    ],
)
def test_plates_that_cannot_be_read_are_noted(catalog, load: str, cell: str, note: str) -> None:
    rows = document(f"Squat | 3x5 | {load} | {cell}", titles="Movement | Sets | Load | A side")
    written = marked(catalog, rows)
    assert [said.message for said in written.notes] == [note]
    found = only(written).load
    assert found is None or found.per_side == ()


@pytest.mark.parametrize(
    ("flag", "note"),
    [
        ("--goal strenght", "unknown goal 'strenght'"),
        ("--level 3", "unknown level '3'"),
        ("--minutes soon", "--minutes takes a whole number, not 'soon'"),
        ("--limit kneee", "unknown limitation 'kneee'"),
        ("--equipment spoon", "unknown equipment 'spoon'"),
        ("--avoid nothing-known", "no movement 'nothing-known'"),
        ("--max squat=heavy", "'heavy' is no maximum of barbell back squat"),
        ("--start soon", "'soon' is no date"),
        ("--days 9", "9 training days: a week has 1 to 7"),
        ("--on someday", "'someday' is no weekday"),
        ("--sets 3", "unknown flag '--sets'"),
        ("--goal", "'--goal' says nothing of a plan"),
        ("--goal 'general", "a quote in the command is not closed"),
    ],
)
def test_a_command_that_was_broken_is_noted_where_it_stands(catalog, flag: str, note: str) -> None:
    made = f"{document('Squat | 3x5')}\n```sh\nhinge plan --days 1 {flag}\n```\n"
    (said,) = marked(catalog, made).notes
    assert said.line == 8
    assert said.message.startswith(note)


def test_a_document_without_a_session_says_what_one_is(catalog: Catalog) -> None:
    with pytest.raises(BadFile, match="holds no session"):
        marked(catalog, "# My plan\n\nSquat a lot.\n")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "| Movment | Weight |\n|---|---|\n| Squat | 3x5 |\n",
            "a table without the columns Movement and Sets × reps is not read",
        ),
        (
            "## Monday\n\n| Movement | Sets × reps |\n| Squat | 3x5 |\n",
            "a row of no table: it and those right below are not read",
        ),
    ],
)
def test_a_document_without_a_session_says_what_was_not_understood(catalog, text, why) -> None:
    assert kind_of(text) == "markdown"
    with pytest.raises(BadFile) as bad:
        marked(catalog, text)
    assert [problem.message for problem in bad.value.problems] == ["holds no session", why]


def test_weeks_unlike_each_other_say_which_is_lighter_and_are_read_so() -> None:
    catalog = Catalog.load()
    request = Request(level="intermediate", goal="strength", weeks=4)
    plan = build_plan(catalog, request, reasons=False)
    first = plan.weeks[0].sessions[0]
    shorter = first._replace(exercises=first.exercises[:3])
    changed = plan.weeks[1]._replace(sessions=(shorter, *plan.weeks[1].sessions[1:]))
    unlike = plan._replace(weeks=(plan.weeks[0], changed, *plan.weeks[2:]))
    back = read("plan.md", export(unlike, catalog, "markdown"), catalog, "markdown").plan
    assert [week.deload for week in back.weeks] == [week.deload for week in unlike.weeks]


@pytest.mark.parametrize("said", ["20\u00a0kg\u00a0×\u00a05", "20 kg × 5", "20 kg x 5", "20 × 5"])
def test_lighter_sets_are_read_with_and_without_their_unit(
    text: str, plan: Plan, catalog: Catalog, said: str
) -> None:
    assert "20\u00a0kg\u00a0×\u00a05" in text
    written = marked(catalog, text.replace("20\u00a0kg\u00a0×\u00a05", said)).plan
    squat = written.weeks[0].sessions[0].exercises[0]
    assert squat.warm_up == plan.weeks[0].sessions[0].exercises[0].warm_up


IN_POUNDS = """
## Monday

| Movement           | Sets × reps |   Load | A side       |
| ------------------ | ----------- | -----: | ------------ |
| Barbell back squat | 3 × 3–5     | 315 lb | 45 + 45 + 45 |

Lighter sets first: Barbell back squat 45 lb × 5, 135 × 3.
Set by set: Barbell back squat 225 lb × 5, 275lbs × 5, 315 × 3.
"""


def test_without_a_command_the_unit_is_that_of_the_loads(catalog: Catalog) -> None:
    written = marked(catalog, IN_POUNDS)
    squat = only(written)
    assert written.plan.request.unit == "lb"
    assert written.notes == ()
    assert squat.load[:2] == (315, "lb")
    assert [str(plate) for plate in squat.load.per_side] == ["45 lb"] * 3
    assert squat.warm_up == (RampSet(5, 45), RampSet(3, 135))
    assert [one.load[:2] for one in squat.work] == [(225, "lb"), (275, "lb"), (315, "lb")]


def test_loads_in_another_unit_than_the_plan_are_turned_into_its_own(catalog: Catalog) -> None:
    written = marked(catalog, IN_POUNDS, unit="kg")
    squat = only(written)
    assert written.notes == ()
    assert squat.load[:2] == (142.88, "kg")
    assert [str(plate) for plate in squat.load.per_side] == ["45 lb"] * 3
    assert squat.warm_up == (RampSet(5, 20.41), RampSet(3, 61.23))
    assert [one.load.value for one in squat.work] == [102.06, 124.74, 142.88]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        (document("Squat | 3x5 | 100", titles="Movement | Sets | Load"), "kg"),
        (document("Squat | 3x5 | 225 LB", titles="Movement | Sets | Load"), "lb"),
        (document("Squat | 2x5") + "\nSet by set: Squat 135 lb × 5, 145 lb × 5.\n", "lb"),
        (document("Squat | 3x5") + "\n## How to go on\n\n- Squat: every week 5 lb more.\n", "lb"),
    ],
)
def test_the_unit_is_found_wherever_one_is_named(catalog: Catalog, text: str, unit: str) -> None:
    assert marked(catalog, text).plan.request.unit == unit


BESIDE = """
## Monday

| Movement  | Sets × reps | Load   |
| --------- | ----------- | ------ |
| Squat     | 3 × 5       | 100 kg |
| Deadlift  | 2 × 5       | 120 kg |

Lighter sets first: Squat 20 kg × 5, 62,5 kg × 3; Deadlift 60\u00a0kg\u00a0×\u00a05.
Set by set: Deadlift 100 kg × 5, 120 kg × 5.

## How to go on

- Squat: add 2,5 kg every week in which every set reached 5 repetitions.
- Deadlift: add 5 kg whenever every set reaches 5 repetitions.
- Miss a lift in two sessions in a row: take 5% off and build up again.
"""


def test_what_stands_beside_a_table_is_read(catalog: Catalog) -> None:
    written = marked(catalog, BESIDE)
    squat, deadlift = (exercise for _, exercise in written.plan.exercises())
    assert said(written) == []
    assert (squat.warm_up, deadlift.warm_up) == (
        (RampSet(5, 20), RampSet(3, 62.5)),
        (RampSet(5, 60),),
    )
    assert [one.load.value for one in deadlift.work] == [100, 120]
    assert squat.progression == Progression("linear", 2.5, "kg", 2, 5)
    assert deadlift.progression == Progression("double", 5, "kg", 2, 5)


@pytest.mark.parametrize(
    ("old", "new", "note"),
    [
        (" × 5, 62,5 kg", " × 5 62,5 kg", (9, 27, "'20 kg × 5 62,5 kg × 3' is no set")),
        ("62,5 kg × 3", "sixty kg × 3", (9, 38, "'sixty kg × 3' is no set")),
        ("Squat 20 kg × 5", "Squat 5", (9, 27, "'5' is no set")),
        (
            "first: Squat",
            "first: Sqat",
            (9, 21, "'Sqat 20 kg × 5, 62,5 kg × 3' is of no row of its day"),
        ),
        ("; Dead", "; Dad", (9, 51, "'Dadlift 60 kg × 5' is of no row of its day")),
        (
            "; Deadlift",
            "; Deadlift (line 2)",
            (9, 51, "'Deadlift (line 2)' is of no row of its day"),
        ),
        (": Deadlift 100", ": 100", (10, 13, "'100 kg × 5, 120 kg × 5' is of no row of its day")),
        ("Lighter sets", "Lighter set", (9, 1, "'Lighter set first:' is taken for 'Lighter sets ")),
        ("Set by set", "set by sets", (10, 1, "'set by sets:' is taken for 'Set by set:'")),
        ("- Deadlift: add", "- Dedlift: add", (15, 3, "no row is called 'Dedlift'")),
        ("add 5 kg", "add ten kg", (15, 3, "how Deadlift goes on is not understood")),
        ("- Deadlift: add", "- Deadlift add", (15, 3, "how Deadlift goes on is not understood")),
        ("two sessions", "two session", (16, 3, "what to do after misses is not understood")),
        ("two sessions", "five sessions", (16, 3, "what to do after misses is not understood")),
        ("take 5%", "take five %", (16, 3, "what to do after misses is not understood")),
    ],
)
def test_what_stands_beside_a_table_and_is_not_understood_is_noted(
    catalog: Catalog, old: str, new: str, note: tuple[int, int, str]
) -> None:
    assert BESIDE.count(old) == 1
    ((line, column, message),) = said(marked(catalog, BESIDE.replace(old, new)))
    assert (line, column) == note[:2]
    assert message.startswith(note[2])


def test_a_row_that_is_called_anew_leaves_its_lighter_sets_and_that_is_noted(catalog) -> None:
    notes = said(marked(catalog, BESIDE.replace("| Squat     |", "| Lunge     |")))
    assert [(line, message.partition(" ")[2]) for line, _, message in notes] == [
        (9, "20 kg × 5, 62,5 kg × 3' is of no row of its day"),
        (14, "row is called 'Squat'"),
    ]


def test_a_plan_for_a_gym_of_its_own_in_pounds_stays_in_pounds(catalog: Catalog) -> None:
    plates = tuple((Mass(value, "lb"), None) for value in (45, 25, 10, 5, 2.5))
    request = Request(
        goal="strength",
        level="advanced",
        unit="lb",
        maxes={"squat": 400.0, "deadlift": 450.0, "press": 185.0},
        gym=usual_gym("lb")._replace(plates=plates),
    )
    plan = build_plan(catalog, request, reasons=False)
    written = marked(catalog, export(plan, catalog, "markdown"))
    assert written.notes == ()
    for (_, one), (_, other) in zip(plan.exercises(), written.plan.exercises(), strict=True):
        assert (one.load is None) == (other.load is None)
        if one.load and other.load:
            assert one.load[:2] == other.load[:2]
            assert one.load.per_side == other.load.per_side
        assert one.warm_up == other.warm_up


@pytest.mark.parametrize("i", range(len(REQUESTS)))
def test_what_a_changed_plan_was_asked_for_stays(catalog: Catalog, i: int) -> None:
    try:
        plan = build_plan(catalog, REQUESTS[i], reasons=False)
    except Refusal:
        return
    changed = edited(plan)
    text = export(changed, catalog, "markdown")
    assert "## How it was made" not in text
    written = marked(catalog, text)
    assert written.plan.edited
    for field in FIELDS:
        assert getattr(written.plan.request, field) == getattr(plan.request, field), field
    # The gym is not known any more to be the usual one.
    assert written.plan.unstated == {"gym"}
    for before, after in zip(plan.weeks[0].sessions, written.plan.weeks[0].sessions, strict=True):
        assert after.preparation == before.preparation
    assert written.plan.notes == changed.notes
    if len(plan.weeks) == 1:
        assert export(written.plan, catalog, "markdown").endswith(text[text.index("## What it") :])


def test_a_gym_of_its_own_stays_with_the_plan(catalog: Catalog) -> None:
    usual = usual_gym("kg")
    gym = usual._replace(
        bars={**usual.bars, "barbell": Mass(15, "kg")}, plates=((Mass(10, "kg"), 2),)
    )
    plan = build_plan(catalog, Request(gym=gym, maxes=SQUAT), reasons=False)
    text = export(plan, catalog, "markdown")
    assert "the gym of this one is told in a profile" in text
    read_once = marked(catalog, text).plan
    assert read_once.request == plan.request
    assert not read_once.unstated
    assert marked(catalog, export(read_once, catalog, "markdown")).plan.request == plan.request


def test_a_gym_that_was_broken_is_noted_where_it_stands(catalog: Catalog) -> None:
    asked = '## What it was asked for\n\n```text\nhinge plan --days 1\ngym: {"plates": [soon]}\n```'
    written = marked(catalog, f"{document('Squat | 3x5')}\n{asked}\n")
    (note,) = written.notes
    assert (note.line, note.column) == (11, 18)
    assert note.message == "plates must be a weight, not 'soon'"
    assert "gym" in written.plan.unstated


def test_only_what_somebody_stated_is_asked_for(catalog: Catalog) -> None:
    bare = marked(catalog, IN_POUNDS).plan
    assert "asked for" not in export(bare, catalog, "markdown")
    limited = bare._replace(request=bare.request._replace(limits=("knee-pain",)))
    text = export(limited, catalog, "markdown")
    assert "\nhinge plan --on mon --limit knee-pain --unit lb\n" in text
    again = marked(catalog, text).plan
    assert again.request.limits == ("knee-pain",)
    assert again.unstated == bare.unstated


def test_what_warms_up_is_read_by_its_names(catalog: Catalog) -> None:
    told = "\nWarm up: 5 minutes of easy movement, then 8 each of air squat and a nap.\n"
    text = document("Squat | 3x5").replace("## Monday\n", f"## Monday\n{told}", 1)
    written = marked(catalog, f"{text}\n{document('Deadlift | 1x5', heading='Friday')}")
    (monday, friday) = written.plan.weeks[0].sessions
    assert (monday.preparation, friday.preparation) == (("bodyweight-squat",), ())
    assert [(note.line, note.message) for note in written.notes] == [
        (3, "no movement 'a nap' to warm up with")
    ]


def test_a_day_that_was_deleted_leaves_the_others_what_they_were(catalog: Catalog) -> None:
    request = Request(days=3, level="intermediate", limits=("knee-pain",))
    plan = build_plan(catalog, request, reasons=False)
    text = export(plan, catalog, "markdown")
    monday, friday = text.index("## Monday"), text.index("## Friday")
    (session,) = marked(catalog, text[:monday] + text[friday:]).plan.weeks[0].sessions
    wanted = plan.weeks[0].sessions[2]
    roles = [exercise.role for exercise in session.exercises]
    assert roles == [exercise.role for exercise in wanted.exercises]
    assert (session.day, session.minutes) == (wanted.day, wanted.minutes)


def by_hand(*lines: str, head: str = "weeks") -> Plan:
    exercises = "".join(f"    - {line}\n" for line in lines)
    text = f"hinge: 1\n{head}:\n- sessions:\n  - day: monday\n    exercises:\n{exercises}"
    return read("x", text, Catalog.load(), "plan").plan


def there_and_back(plan: Plan, catalog: Catalog) -> list[Exercise]:
    written = marked(catalog, export(plan, catalog, "markdown"))
    assert written.notes == ()
    return [exercise for _, exercise in written.plan.exercises()]


@pytest.mark.parametrize("last", ["Barbell row 3x5", "{movement: row, sets: 3, reps: 5, rest: 90}"])
def test_a_plan_by_hand_keeps_its_roles_and_minutes(catalog: Catalog, last: str) -> None:
    request = "request: {level: intermediate, goal: strength, minutes: 60}\nweeks"
    lines = ("Back squat 3x5 @ 100kg", "Overhead press 3x5", "Deadlift 3x5", last)
    plan = by_hand(*lines, head=request)
    back = marked(catalog, export(plan, catalog, "markdown")).plan
    assert [e.role for _, e in back.exercises()] == [e.role for _, e in plan.exercises()]
    assert back.weeks[0].sessions[0].minutes == plan.weeks[0].sessions[0].minutes


def test_a_plan_of_hinge_keeps_its_roles_once_it_is_changed(plan: Plan, catalog: Catalog) -> None:
    back = marked(catalog, export(edited(plan), catalog, "markdown")).plan
    assert [e.role for _, e in back.exercises()] == [e.role for _, e in plan.exercises()]


def test_whatever_a_superset_is_called_it_is_one(catalog: Catalog) -> None:
    squat = "{movement: back squat, sets: 3, reps: 5, superset: %s}"
    press = "{movement: overhead press, sets: 3, reps: 5, superset: %s}"
    plan = by_hand(
        squat % "legs 1", press % "a", "Deadlift 1x5", "Barbell row 3x8", squat % "legs 1"
    )
    exercises = there_and_back(plan, catalog)
    assert [exercise.superset for exercise in exercises] == ["A", "B", None, None, "A"]
    assert all(exercise.movement in catalog for exercise in exercises)
    one = there_and_back(by_hand(squat % "C", press % "B"), catalog)
    assert [exercise.superset for exercise in one] == ["C", "B"]
    assert "/ superset: B" in export(plan, catalog, "liftoscript")


def test_lighter_sets_stay_with_the_line_that_they_lead_to(catalog: Catalog) -> None:
    plain = "{movement: back squat, sets: 1, reps: 12, load: 50kg}"
    heavy = "{movement: back squat, sets: 3, reps: 3, load: 90kg, warm_up: [{reps: 5, load: 40}]}"
    differing = "{movement: back squat, work: [{reps: 5, load: 60kg}, {reps: 3, load: 70kg}]}"
    plan = by_hand(plain, heavy, plain, heavy, differing, heavy)
    assert "Barbell back squat (line 4) 40" in export(plan, catalog, "markdown")
    exercises = there_and_back(plan, catalog)
    assert [len(exercise.warm_up) for exercise in exercises] == [0, 1, 0, 1, 0, 1]
    assert [len(exercise.work) for exercise in exercises] == [0, 0, 0, 0, 2, 0]


CALLED = st.sampled_from(
    [
        "Yoke lurch, strict",
        "Yoke lurch",
        "Lurch; paused, 3 s",
        "Lurch 60 × 5",
        "my_lift",
        "Lurch (line 2)",
        *(" ".join(one_line(name).replace("lift", "lurch").split()) for name in NAMES),
    ]
)
STEPS = st.lists(st.tuples(st.integers(1, 9), st.sampled_from([20.0, 42.5])), max_size=3)
DAYS = st.sampled_from(["monday", "Workout A", "day 2", "Upper [old], heavy", "A_1"])


@settings(deadline=None, derandomize=True, max_examples=150)
@given(
    rows=st.lists(
        st.tuples(CALLED, STEPS, st.sampled_from([None, "a", "Legs: 1", "B"])), min_size=1
    ),
    day=DAYS,
)
def test_whatever_stands_in_a_session_is_read_back(rows, day: str) -> None:
    catalog = Catalog.load()
    plan = by_hand("Back squat 3x5 @ 80kg")
    (session,) = plan.weeks[0].sessions
    exercises = tuple(
        session.exercises[0]._replace(
            name=name,
            movement="of-my-own",
            superset=label,
            warm_up=tuple(RampSet(*step) for step in steps),
        )
        for name, steps, label in rows
    )
    session = session._replace(day=day, exercises=exercises)
    plan = plan._replace(weeks=(plan.weeks[0]._replace(sessions=(session,)),))
    written = marked(catalog, export(plan, catalog, "markdown"))
    (back,) = written.plan.weeks[0].sessions
    assert not any("is no" in note.message or "of no row" in note.message for note in written.notes)
    assert (back.day, back.title) == (day, session.title)
    for before, after in zip(exercises, back.exercises, strict=True):
        assert (after.name, after.warm_up) == (before.name, before.warm_up)
        for other_before, other_after in zip(exercises, back.exercises, strict=True):
            together = before.superset is not None and before.superset == other_before.superset
            also = after.superset is not None and after.superset == other_after.superset
            assert together == also


def test_what_ends_a_rule_does_not_change_it(catalog: Catalog) -> None:
    request = Request(
        days=3, level="beginner", weeks=8, equipment=("kettlebell",), maxes={"squat": 60.0}
    )
    plan = build_plan(catalog, request, reasons=False)
    document = export(plan, catalog, "markdown")
    ended = "20 kg is the heaviest here: from there add repetitions, then take the next rung."
    line = next(line for line in document.splitlines() if "then 4 kg" in line)
    name = line.removeprefix("- ").partition(":")[0]
    written = marked(catalog, document.replace(line, f"{line} {ended}"))
    rules = {e.progression for _, e in written.plan.exercises() if e.name == name} - {None}
    assert {(rule.model, rule.step) for rule in rules if rule} == {("double", 4.0)}


@pytest.mark.parametrize("limit", [None, "knee-pain"])
def test_a_lift_without_a_next_rung_adds_repetitions(catalog: Catalog, limit: str | None) -> None:
    limits = (limit,) if limit else ()
    request = Request(level="intermediate", equipment=("none",), limits=limits)
    plan = build_plan(catalog, request, reasons=False)
    document = export(plan, catalog, "markdown")
    assert "three seconds to lower" in document
    written = marked(catalog, document)
    assert not written.notes

    def models(of: Plan) -> list[str | None]:
        return [
            e.progression and e.progression.model for _, e in of.exercises() if e.role == "main"
        ]

    assert models(written.plan) == models(plan)


def without(text: str, heading: str) -> str:
    before, _, after = text.partition(f"## {heading}\n")
    return before + after[after.index("## ") :]


def test_who_deletes_how_to_go_on_is_told_what_that_leaves_open(plan, text, catalog) -> None:
    written = marked(catalog, without(text, "How to go on"))
    assert [str(note) for note in written.notes] == [
        "plan.md: without 'How to go on' no exercise has a progression"
    ]
    changed = without(export(edited(plan), catalog, "markdown"), "How to go on")
    (note,) = marked(catalog, changed).notes
    assert note.message.startswith(
        "without 'How to go on' the movement alone tells what is main work: Barbell back squat"
    )


def test_a_plan_whose_sets_all_stay_easy_is_read_without_a_note(catalog: Catalog) -> None:
    request = Request(days=2, limits=("hypertension-uncontrolled",))
    document = export(build_plan(catalog, request, reasons=False), catalog, "markdown")
    assert marked(catalog, document).notes == ()


@pytest.mark.parametrize("heading", ["## How to go on:", "### how to go on", "## How to go no"])
def test_the_heading_on_how_to_go_on_may_be_written_by_hand(text, catalog, heading: str) -> None:
    written = marked(catalog, text.replace("## How to go on", heading))
    assert all(exercise.progression for _, exercise in written.plan.exercises())
    notes = [note.message for note in written.notes]
    assert notes == (["'How to go no' is taken for 'How to go on'"] if heading[-2:] == "no" else [])


def wrapped(text: str, width: int) -> str:
    """The text as editors break its paragraphs and items into lines."""
    kept = [
        line if line.startswith(("#", "|", "hinge plan")) else textwrap.fill(line, width)
        for line in text.split("\n")
    ]
    return "\n".join(kept)


def underlined(text: str) -> str:
    """The text with the headings of the first two levels underlined."""
    return re.sub(
        r"^(##?) (.*)$", lambda h: f"{h[2]}\n{'=' if h[1] == '#' else '-'}", text, flags=re.M
    )


@pytest.mark.parametrize(
    "rewritten",
    [
        lambda text: wrapped(text, 40),
        underlined,
        lambda text: f"---\ntitle: Mine\ntags: [a, b]\n---\n\n{text}",
        lambda text: re.sub(r"^(## .*)$", r"\1 ##", text, flags=re.M),
        lambda text: re.sub(r"^## (.*)$", r"## **\1**", text, flags=re.M),
        lambda text: re.sub(r"^- ", "1. ", text, flags=re.M),
        lambda text: text.replace("```", "~~~").replace("hinge plan", "$ hinge plan"),
        lambda text: text.replace(" --equipment", " \\\n  --equipment"),
    ],
)
def test_markdown_written_another_way_says_the_same(catalog: Catalog, rewritten: Any) -> None:
    plan = build_plan(catalog, REQUESTS[-4], reasons=False)
    first = export(plan._replace(weeks=plan.weeks[:1]), catalog, "markdown")
    expected, written = marked(catalog, first), marked(catalog, rewritten(first))
    assert written.plan == expected.plan
    assert [n.message for n in written.notes] == [n.message for n in expected.notes]


def test_sets_above_the_table_of_a_day_are_those_of_that_day(catalog: Catalog) -> None:
    days = [
        f"## {day}\n\nLighter sets first: Squat {load} kg × 5.\n\n"
        "| Movement | Sets | Load |\n|---|---|---|\n| Squat | 3x5 | 100 kg |\n\n"
        for day, load in (("Monday", 40), ("Friday", 50))
    ]
    written = marked(catalog, "".join(days))
    assert written.notes == ()
    ramps = [e.warm_up for _, e in written.plan.exercises()]
    assert ramps == [(RampSet(5, 40.0),), (RampSet(5, 50.0),)]
    lost = marked(catalog, f"{days[0]}## Notes\n\nLighter sets first: Squat 60 kg × 5.\n")
    assert [note.message for note in lost.notes] == ["sets of no table: they are not read"]


def table(*columns: tuple[str, str]) -> str:
    """A day of one squat, with columns of a title and what stands below it."""
    titles, squat = (" | ".join(parts) for parts in zip(*columns, strict=True))
    return document(f"Squat | 3x5 | {squat}", titles=f"Movement | Sets | {titles}")


@pytest.mark.parametrize(
    ("title", "cell", "load"),
    [
        ("Load (kg)", "82,5", (82.5, "kg", None)),
        ("Load (lb)", "185", (185.0, "lb", None)),
        ("Weight in lbs", "185", (185.0, "lb", None)),
        ("Load [lb]", "80 kg", (80.0, "kg", None)),
        ("kg", "80", (80.0, "kg", None)),
        ("% 1RM", "80", (None, "kg", 80.0)),
        ("%", "80%", (None, "kg", 80.0)),
    ],
)
def test_a_title_may_name_the_unit_of_its_loads(catalog, title: str, cell: str, load) -> None:
    written = marked(catalog, table((title, cell)), "kg" if "kg" in cell else "")
    assert written.notes == ()
    assert only(written).load[:3] == load


@pytest.mark.parametrize(
    ("title", "cell", "seconds"),
    [
        ("Rest (min)", "3", 180),
        ("Rest in minutes", "2,5", 150),
        ("Rest (s)", "90", 90),
        ("Rest, sec", "90", 90),
        ("Rest (min)", "2:30", 150),
        ("Rest", "3:30 min", 210),
        ("Rest", "1.5 min", 90),
    ],
)
def test_a_title_may_name_the_unit_of_its_rests(catalog, title: str, cell: str, seconds) -> None:
    written = marked(catalog, table((title, cell)))
    assert written.notes == ()
    assert only(written).rest_seconds == seconds


@pytest.mark.parametrize(
    ("columns", "notes"),
    [
        ([("Pause", "3:00"), ("Tempo", "")], ["the column 'Pause' is not read"]),
        ([("Done", "80 x 5"), ("Notes", "slow")], []),
        ([("", "deep"), ("Done", "")], ["a column without a title is not read"]),
        ([("Load", "80 kg"), ("Weight", "90 kg")], ["the column 'Weight' is not read"]),
        ([("Load (s)", "80")], ["the column 'Load (s)' is not read"]),
        ([("Effort", "2")], ["effort '2' is not read"]),
        ([("Effort", "80 kg")], ["effort '80 kg' is not read"]),
        ([("RIR", "RIR 2"), ("Load", "80 kg")], []),
        ([("Rest", "3")], ["rest '3' is not read"]),
    ],
)
def test_no_column_that_says_something_is_lost_in_silence(catalog, columns, notes) -> None:
    written = marked(catalog, table(*columns))
    assert [note.message for note in written.notes] == notes
    load = only(written).load
    assert load is None or load.value == 80


@pytest.mark.parametrize("dash", "-–—\u2010\u2011\u2012\u2212")
def test_a_range_is_one_whatever_dash_an_editor_makes_of_it(catalog, dash: str) -> None:
    assert only(marked(catalog, document(f"Squat | 3 × 5 {dash} 8"))).reps == "5-8"


@pytest.mark.parametrize("heading", ["# Monday", "**Monday: legs**", "__Mon__", "Monday:", "Mon"])
def test_a_day_may_be_named_without_a_heading_of_its_level(catalog, heading: str) -> None:
    text = document("Squat | 3x5").replace("## Monday", f"# My plan\n\n{heading}\nAll easy.")
    assert [s.day for s in marked(catalog, text).plan.weeks[0].sessions] == ["monday"]


def test_what_stands_in_a_comment_is_left_out(catalog: Catalog) -> None:
    rows = ("Squat | 3x5", "<!--\nPress | 3x5\n-->\nDeadlift | 3x5")
    written = marked(catalog, document(*rows))
    assert written.notes == ()
    assert [e.pattern for _, e in written.plan.exercises()] == ["squat", "hinge"]
    opened = marked(catalog, document(rows[0], "<!--\nPress | 3x5"))
    assert [(n.line, n.message) for n in opened.notes] == [
        (6, "a comment that is not closed: nothing below it is read as a plan")
    ]
    fenced = marked(catalog, document(rows[0], "```\nPress | 3x5"))
    assert [(n.line, n.message) for n in fenced.notes] == [
        (6, "a fence that is not closed: nothing below it is read as a plan")
    ]


def test_exercises_outside_of_tables_and_rows_crossed_out_are_noted(catalog: Catalog) -> None:
    written = marked(catalog, f"{document('~~Squat~~ | 3x5')}\n- Plank 3x30s\n")
    assert [note.message for note in written.notes] == [
        "a row that is crossed out is read as any other",
        "an exercise outside of a table is not read",
    ]


def test_a_lift_called_otherwise_on_one_day_goes_on_as_on_the_others(text, catalog) -> None:
    called = text.replace("| Barbell overhead press", "| Overhead press", 1)
    steps = {
        e.progression.step
        for _, e in marked(catalog, called).plan.exercises()
        if e.movement == "barbell-overhead-press" and e.progression
    }
    assert steps == {2.5}


A_SQUAT_AND = "Squat | 3 × 5–8 | 100 kg\n\n{}\n"


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("Set by set: Squat 100 × 5, 90 × 6, 80 × 8", ""),
        ("**Set by set:** Squat 100 × 5, 90 × 6, 80 × 8", ""),
        (
            "Set by set: Squat 100 × 5, 90 × 6, 80 × 12",
            "its row has 5-8 repetitions and 'Set by set' 5-12",
        ),
        (
            "Set by set: Squat 105 × 5, 90 × 6, 80 × 8",
            "its row has 100 kg as its heaviest load and 'Set by set' 105 kg",
        ),
        ("Lighter sets first: Squat 60 × 0", "'60 × 0' is no set"),
        ("Warm-up sets: Squat 60 kg × 5", "sets beside a table are not read"),
    ],
)
def test_sets_beside_a_table_agree_with_it_or_that_is_noted(catalog, line: str, note: str) -> None:
    titles = "Movement | Sets × reps | Load"
    written = marked(catalog, document(A_SQUAT_AND.format(line), titles=titles))
    assert [said.message for said in written.notes] == [note] * bool(note)


def test_a_comma_in_a_lighter_set_without_a_unit_is_a_decimal_one(catalog: Catalog) -> None:
    row = A_SQUAT_AND.format("Lighter sets first: Squat 42,5 × 5, 72,5 × 3")
    written = marked(catalog, document(row, titles="Movement | Sets × reps | Load"))
    assert written.notes == ()
    assert only(written).warm_up == (RampSet(5, 42.5), RampSet(3, 72.5))
