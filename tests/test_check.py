"""`hinge check`: findings with their place, for plans that people wrote."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hinge_cli.catalog import Catalog
from hinge_cli.checking.judging import judge
from hinge_cli.checking.repeating import grouped, places
from hinge_cli.checking.when import when
from hinge_cli.errors import BadFile
from hinge_cli.exporting import export
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan
from hinge_cli.reading import files, read, read_plan
from hinge_cli.rulebook.counting import hard_sets, is_hard
from hinge_cli.rulebook.rules import check_plan

CATALOG = Catalog.load()

BY_HAND = """\
hinge: 1
request: {level: beginner, goal: strength}
weeks:
- sessions:
  - day: monday
    exercises:
    - Back squat 3x5
    - {movement: overhead press, sets: 3, reps: 5}
    - Deadlift 1x5 @ 85%
    - Farmer's carry 2x30m each @ 24kg
    - Dead hang swing 3x8
"""


@pytest.fixture
def by_hand(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(BY_HAND, encoding="utf-8")
    return path


def found(result) -> list[dict]:
    return json.loads(result.out)["findings"]


def test_a_plan_by_hand_is_read_with_its_shorthand(by_hand: Path) -> None:
    plan = read("mine.yaml", BY_HAND, CATALOG, "plan").plan
    squat, press, deadlift, carry, unknown = plan.weeks[0].sessions[0].exercises
    assert (squat.movement, squat.sets, squat.low, squat.rir) == ("barbell-back-squat", 3, 5, None)
    assert press.movement == "barbell-overhead-press"
    assert (deadlift.load.percent_1rm, deadlift.rir) == (85, 0)
    assert (carry.unit, carry.per_side, carry.load.value) == ("metres", True, 24)
    assert unknown.movement == "dead-hang-swing"


def test_findings_stand_where_they_belong(hinge, by_hand: Path) -> None:
    result = hinge("check", str(by_hand), "--format", "json")
    assert result.code == 1
    places = {f["code"]: (f["line"], f["column"]) for f in found(result)}
    assert places["H605"] == (11, 7)
    assert places["H201"] == (1, 1)
    text = hinge("check", str(by_hand)).out
    assert f"{by_hand}:11:7: H605 error: No movement 'Dead hang swing' in the catalog, " in text
    assert "Did you mean 'Kettlebell swing (two-hand)'?" in text
    assert "Weekly sets by pattern" in text


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("Crunch", "Did you mean 'Sit-up'?"),
        ("barbell lunges", "Did you mean 'Barbell reverse lunge' or 'Forward lunge'?"),
        ("Romanian dedlift", "Did you mean 'Barbell Romanian deadlift'"),
        ("Barbell shrug", "Write a name that `hinge list` knows"),  # a bar makes no two alike
    ],
)
def test_an_unknown_name_is_said_as_it_is_written_with_one_like_it(name: str, remedy: str) -> None:
    plan = read("mine.yaml", BY_HAND.replace("Dead hang swing", name), CATALOG, "plan").plan
    (finding,) = (f for f in check_plan(plan, CATALOG) if f.code == "H605")
    said = f"No movement '{name}' in the catalog, so its sets do not count."
    assert finding.message == said
    assert finding.remedy.startswith(remedy)


def test_a_misspelt_movement_is_named_and_not_the_name_beside_it() -> None:
    def error(movement: str, name: str) -> tuple[str, str]:
        text = BY_HAND.replace(
            "Dead hang swing 3x8", f"{{movement: {movement}, name: {name}, sets: 3, reps: 8}}"
        )
        plan = read("mine.yaml", text, CATALOG, "plan").plan
        (finding,) = (f for f in check_plan(plan, CATALOG) if f.code == "H605")
        return finding.message, finding.remedy

    message, remedy = error("barbell-bak-squat", "Barbell back squat")
    assert message.startswith("No movement 'barbell-bak-squat' in the catalog")
    assert "'Barbell back squat'" in remedy
    # One of another catalog is called as it was.
    assert error("my-swing", "Swing of mine")[0].startswith("No movement 'Swing of mine'")


@pytest.mark.parametrize("text", ["null", "[]", "squat 3x5", "'hinge: 1'"])
def test_what_is_no_plan_at_all_is_said_once(text: str) -> None:
    with pytest.raises(BadFile, match="a plan must be a mapping") as caught:
        read("bad.yaml", text, CATALOG, "plan")
    assert len(caught.value.problems) == 1


WEEK_OF = "hinge: 1\nweeks:\n- sessions:\n  - day: mon\n    exercises:\n    - {}\n"


@pytest.mark.parametrize(
    "text",
    [
        "hinge: 1\nweeks:\n- *x\n",
        "hinge: 1\nweeks: *x\n",
        "hinge: *x\nweeks: []\n",
        WEEK_OF.format("*x"),
        WEEK_OF.format("{movement: *x, sets: 3, reps: 5}"),
        WEEK_OF.format("{movement: squat, sets: *x, reps: 5}"),
        WEEK_OF.format("{movement: squat, sets: 3, reps: *x}"),
    ],
)
def test_nothing_is_said_of_an_alias_but_that_it_is_not_read(text: str) -> None:
    with pytest.raises(BadFile) as caught:
        read("alias.yaml", text, CATALOG, "plan")
    assert [p.message for p in caught.value.problems] == ["aliases (*) are not read"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Squat 3x5 @ 60kg, RPE 20", "'RPE 20' is no load, % or effort"),
        ("Squat 3x5 @ 0kg", "'0kg' is no load, % or effort"),
        ("Squat 3x5 hop @ 60kg", "'3x5 hop' is no SETSxREPS"),
        ("Squat 3x5 @", "NAME SETSxREPS, then @ and"),
        ("Squat", "NAME SETSxREPS, then @ and"),
    ],
)
def test_of_a_line_the_part_is_named_that_is_wrong(line: str, said: str) -> None:
    with pytest.raises(BadFile) as caught:
        read("line.yaml", WEEK_OF.format(line), CATALOG, "plan")
    assert [said in p.message for p in caught.value.problems] == [True]


def test_what_warms_up_is_found_by_name_and_what_is_no_movement_noted() -> None:
    text = WEEK_OF.format("Squat 3x5").replace(
        "    exercises", "    preparation: [Bodyweight squat, Zorp, glute bridg]\n    exercises"
    )
    written = read("warm.yaml", text, CATALOG, "plan")
    assert [(note.line, note.column, note.message, note.suggestion) for note in written.notes] == [
        (5, 37, "no movement 'Zorp' to warm up with", ""),
        (5, 43, "no movement 'glute bridg' to warm up with", "did you mean 'Glute bridge'?"),
    ]
    assert written.plan.weeks[0].sessions[0].preparation[0] == "bodyweight-squat"
    with pytest.raises(BadFile, match="what warms up must be text, not a list"):
        read("warm.yaml", text.replace("Zorp", "[Zorp]"), CATALOG, "plan")


def test_what_nobody_states_triggers_no_rule(hinge, tmp_path: Path) -> None:
    path = tmp_path / "bare.yaml"
    path.write_text(BY_HAND.replace("request: {level: beginner, goal: strength}\n", ""))
    codes = {f["code"] for f in found(hinge("check", str(path), "--format", "json"))}
    assert not codes & {"H302", "H304", "H402", "H601", "H602", "H702", "H704", "H705", "H801"}
    assert "H201" in codes


def test_rules_are_selected_ignored_and_silenced(hinge, by_hand: Path) -> None:
    def codes(*flags: str) -> set[str]:
        return {f["code"] for f in found(hinge("check", str(by_hand), "--format", "json", *flags))}

    assert codes("--select", "H201") == {"H201"}
    assert codes("--select", "H2") == {"H201", "H202", "H203", "H205", "H206"}
    assert "H605" not in codes("--ignore", "H6,H2")
    assert hinge("check", str(by_hand), "--select", "H9").code == 2
    by_hand.write_text(
        BY_HAND.replace("hinge: 1", "hinge: 1  # H201 and H202 on purpose").replace(
            "swing 3x8", "swing 3x8  # H605"
        )
    )
    assert not codes() & {"H201", "H202", "H605"}


@pytest.mark.parametrize(
    ("old", "new", "gone"),
    [
        ("hinge: 1", "# H201 on purpose\n\nhinge: 1", {"H201"}),
        ("hinge: 1", "# Mine\n\nhinge: 1  # neither H201 nor H605", {"H201", "H605"}),
        ("hinge: 1", "# Mine\n# H201\nhinge: 1", set()),  # a line that says nothing else
        ("day: monday", "day: monday  # H304", {"H304"}),
        ("Deadlift 12x5 @ 85%", "Deadlift 12x5 @ 85%  # H702", set()),  # the squat has it too
        ("Back squat 12x5", "Back squat 12x5  # H702", set()),  # and so has the deadlift
        ("Deadlift 12x5 @ 85%", "Deadlift 12x5 @ 85%  # H605", set()),  # another line
        ("Dead hang swing 3x8", "Dead hang swing 3x8  # H605", {"H605"}),
    ],
)
def test_a_comment_silences_its_line_and_at_the_head_the_whole_plan(
    old: str, new: str, gone: set[str]
) -> None:
    text = BY_HAND.replace("squat 3x5", "squat 12x5").replace("lift 1x5", "lift 12x5")

    def codes(text: str) -> list[str]:
        return sorted(f.code for f in judge(read("x", text, CATALOG, "plan"), CATALOG).findings)

    usual = codes(text)
    assert {"H201", "H202", "H304", "H605"} <= {*usual}
    assert usual.count("H702") > 1
    left = codes(text.replace(old, new))
    assert {*usual} - {*left} == gone
    assert usual.count("H702") - left.count("H702") == ("H702" in new)


TWO_LINES = """\
hinge: 1
request: {goal: strength, level: beginner}
weeks:
- sessions:
  - day: monday
    exercises:
    - Back squat 3x5
    - Back squat 9x5
    - Back squat 9x5
"""


def test_what_is_found_in_a_second_line_of_a_movement_stands_there() -> None:
    def lines(text: str) -> list[tuple[int | None, int | None]]:
        judged = judge(read("x", text, CATALOG, "plan"), CATALOG, select=["H702"])
        return [(finding.line, finding.exercise) for finding in judged.findings]

    assert lines(TWO_LINES) == [(8, 2), (9, 3)]
    assert lines(TWO_LINES.replace("9x5", "9x5  # H702 on purpose", 1)) == [(9, 3)]
    assert lines(TWO_LINES.replace("3x5", "3x5  # H702 is another line's")) == [(8, 2), (9, 3)]
    # What cannot be used is no line of the plan, and moves none.
    logged = "## Monday\nSquat / 3x5\nBench Press / as you like\nSquat / 3x5\n"
    places = read("x", logged, CATALOG, "liftoscript").places
    assert [places[1, "monday", which] for which in (1, 2)] == [(2, 1), (4, 1)]


def test_what_is_worked_out_anew_in_a_second_line_of_a_movement_is_said_there() -> None:
    load = "load: {value: 80, unit: kg, per_side: [20]}"
    line = f"- {{movement: back squat, sets: 3, reps: 5, {load}}}"
    text = TWO_LINES.replace("- Back squat 9x5", line, 1)
    text = text.replace("goal: strength", "goal: strength, gym: {bars: {barbell: 20}}")
    written = read("x", text, CATALOG, "plan")
    assert [(note.line, note.column) for note in written.notes] == [(8, 7)]


def test_notes_only_fail_where_asked(hinge, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    hinge("plan", "--days", "1", "--format", "yaml", "--output", str(path))
    assert {f["severity"] for f in found(hinge("check", str(path), "--format", "json"))} == {"note"}
    assert hinge("check", str(path)).code == 0
    assert hinge("check", str(path), "--strict").code == 1


@pytest.mark.parametrize("form", ["yaml", "json"])
@pytest.mark.parametrize(
    "request_",
    [
        Request(),
        Request(days=1, minutes=30, limits=("knee-pain",)),
        Request(days=6, goal="power", level="advanced", weeks=5, maxes={"squat": 150.0}),
        Request(
            days=4, level="intermediate", equipment=("home",), unit="lb", maxes={"press": 95.0}
        ),
        Request(days=3, minutes=40, goal="hypertrophy", variant=3),
    ],
)
def test_a_plan_read_back_is_the_plan(form: str, request_: Request) -> None:
    plan = build_plan(CATALOG, request_)
    back = read("x", export(plan, CATALOG, form), CATALOG, "plan").plan
    assert back.weeks == plan.weeks
    assert back.request == plan.request
    assert check_plan(back, CATALOG) == check_plan(plan, CATALOG)


def test_a_catalog_is_checked_by_the_same_verb(hinge, tmp_path: Path) -> None:
    root = Path(__file__).parent.parent
    assert "163 movements, all sound" in hinge("check", str(root / "exercises.yaml")).out
    path = tmp_path / "mine.yaml"
    path.write_text("catalog: 1\nmovements:\n  squat-thing:\n    name: Squat thing\n")
    result = hinge("check", str(path))
    assert result.code == 1
    assert "lacks the fields" in result.out


def test_several_files_and_standard_input(hinge, by_hand: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    other.write_text("hinge: 1\nweeks: []\n")
    result = hinge("check", str(by_hand), str(other), "--format", "json")
    assert {f["file"] for f in found(result)} == {str(by_hand), str(other)}
    missing = hinge("check", str(by_hand), str(tmp_path / "none.yaml"))
    assert missing.code == 2
    assert "no such file" in missing.err
    assert "H605" in missing.out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("hinge: 2\nweeks: []\n", "unknown version 2"),
        ("hinge: 1\n", "no weeks"),
        ("hinge: 1\nweeks:\n- sessions:\n  - exercises:\n    - Squat\n", "NAME SETSxREPS"),
        ("hinge: 1\nweeks:\n- sessions:\n  - exercises:\n    - {sets: 3}\n", "without a movement"),
        (
            "hinge: 1\nweeks:\n- sessions:\n  - exercises:\n    - {movement: squat, setz: 3}\n",
            "did you mean 'sets'?",
        ),
        ("hinge: 1\nweeks: 3\n", "weeks must be a list"),
        (
            "hinge: 1\nweeks:\n- sessions:\n  - {day: Mondey, exercises: [Squat 3x5]}\n",
            "'Mondey' is no weekday\n"
            "      - {day: Mondey, exercises: [Squat 3x5]}\n"
            "              ^^^^^^ did you mean 'monday'?",
        ),
        (
            "hinge: 1\nweeks:\n- sessions:\n  - {day: Mon, exercises: []}\n"
            "  - {day: monday, exercises: []}\n",
            "monday stands twice in a week",
        ),
        (
            "hinge: 1\nweeks:\n- sessions:\n  - exercises:\n"
            "    - {movement: squat, sets: 3, reps: 5, rir: 12}\n",
            "rir must be 0 to 10",
        ),
        (
            "hinge: 1\nweeks:\n- {week: 7, sessions: []}\n- {week: 7, sessions: []}\n",
            "week 7 stands here twice",
        ),
        (
            "hinge: 1\nweeks:\n- sessions:\n  - exercises:\n"
            "    - {movement: squat, sets: 3, reps: 5, work: [{reps: 5}, {reps: 3}]}\n",
            "3 sets, and 2 in 'work'",
        ),
    ],
)
def test_a_broken_plan_is_named_with_its_place(text: str, said: str) -> None:
    with pytest.raises(BadFile, match=r"x\.yaml") as caught:
        read("x.yaml", text, CATALOG, "plan")
    assert said in str(caught.value)


PLANS = [
    BY_HAND,
    export(build_plan(CATALOG, Request(days=2, maxes={"squat": 90.0})), CATALOG, "yaml"),
]


@settings(
    deadline=None, derandomize=True, max_examples=300, suppress_health_check=[HealthCheck.too_slow]
)
@given(data=st.data())
def test_a_mutated_plan_is_judged_or_named_and_never_crashes(data) -> None:
    text = data.draw(st.sampled_from(PLANS))
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(text)))
        gone = data.draw(st.integers(0, 12))
        new = data.draw(st.text(alphabet=":-[]{}&*!|>'\"#,?%@x+~`\n\t ab019é\x00", max_size=6))
        text = text[:at] + new + text[at + gone :]
    try:
        written = read("x.yaml", text, CATALOG, "plan")
    except BadFile as bad:
        assert all(problem.message for problem in bad.problems)
    else:
        check_plan(written.plan, CATALOG)
        files.kind_of(text)
        export(written.plan, CATALOG, "markdown")
        export(written.plan, CATALOG, "json")


@pytest.mark.parametrize(
    ("line", "rir", "hard"),
    [
        ("Back squat 1x5 @ 40%", None, False),  # it would be eleven, or more
        ("Back squat 1x14 @ 50%", None, True),
        ("Back squat 1x1 @ 60%", None, False),
        ("Back squat 1x5 @ 62.6%", 9, False),
        ("Back squat 1x5 @ 85%", 0, True),
        ("Back squat 1x5+ @ 40%", None, True),
    ],
)
def test_beyond_the_end_of_the_curve_nobody_tells_the_reserve(
    hinge, tmp_path: Path, line: str, rir: int | None, hard: bool
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(f"hinge: 1\nweeks: [{{sessions: [{{exercises: ['{line}']}}]}}]\n")
    (exercise,) = read_plan(str(path), CATALOG).weeks[0].sessions[0].exercises
    assert (exercise.rir, is_hard(exercise)) == (rir, hard)
    other = tmp_path / "other.yaml"
    assert hinge("export", str(path), "-o", str(other)).code == 0
    assert read_plan(str(other), CATALOG).weeks[0].sessions[0].exercises[0].rir == rir
    assert "@-" not in hinge("export", str(path), "--format", "liftoscript").out


def test_the_light_sets_of_a_program_are_no_hard_ones() -> None:
    text = "# Week 1\n## Monday\nSquat / 1x5 20kg, 1x5 40%, 1x5 100kg @9\n"
    (exercise,) = read("x", text, CATALOG, "liftoscript").plan.weeks[0].sessions[0].exercises
    assert [one.rir for one in exercise.work] == [10, None, 1]
    assert (exercise.rir, hard_sets(exercise)) == (1, 1)


EXERCISE = "hinge: 1\nweeks:\n- sessions:\n  - exercises:\n    - {movement: squat, %s}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (EXERCISE % "work: [{reps: -2, load: 50kg}]", "reps must be 1 to 9999, not -2"),
        (EXERCISE % "work: [{reps: 0, load: 50kg}]", "reps must be 1 to 9999, not 0"),
        (EXERCISE % "sets: -3, reps: 5", "sets must be 1 to 999, not -3"),
        (EXERCISE % "sets: 3, reps: 5, rest_seconds: -60", "rest_seconds must be 0 to 3600"),
        (EXERCISE % "sets: 3, reps: 5, rest_seconds: 999999999", "rest_seconds must be 0 to 3600"),
        (EXERCISE % "sets: 3, reps: 5, load: {value: -50}", "value must be 0 to 9999, not -50"),
        (EXERCISE % "sets: 3, reps: 5, load: {value: 99999}", "value must be 0 to 9999"),
        (EXERCISE % "sets: 3, reps: 5, load: {percent_1rm: -1}", "percent_1rm must be 0 or more"),
        (EXERCISE % "sets: 3, reps: 5, rpe: 11", "rpe must be 0 to 10, not 11"),
        (EXERCISE % "sets: 3, reps: 5, warm_up: [{reps: -1, load: 20}]", "reps must be 1 or more"),
        (EXERCISE % "sets: 3, reps: 5, progression: {step: -5}", "step must be 0 or more"),
        ("hinge: 1\nweeks: [{week: 0, sessions: []}]\n", "week must be 1 to 52, not 0"),
        ("hinge: 1\nweeks: [{week: 99999999, sessions: []}]\n", "week must be 1 to 52"),
        ("hinge: 1\nweeks: [{sessions: [{minutes: -5, exercises: []}]}]\n", "minutes must be 0"),
        ("hinge: 1\nscore: 101\nweeks: []\n", "score must be 0 to 100"),
        ("hinge: 1\nrequest: {variant: -1}\nweeks: []\n", "variant must be 0 to 999999"),
        ("hinge: 1\nrequest: {days: -1}\nweeks: []\n", "a week has 1 to 7"),
    ],
)
def test_numbers_that_nobody_can_mean_are_named_with_what_is_possible(text: str, said: str) -> None:
    with pytest.raises(BadFile) as caught:
        read("x.yaml", text, CATALOG, "plan")
    assert said in str(caught.value)
    assert len(caught.value.problems) == 1


def test_a_reserve_that_nobody_wrote_is_not_spoken_of() -> None:
    text = "hinge: 1\nweeks: [{sessions: [{exercises: [Back squat 3x10 @ 90%]}]}]\n"
    (found,) = [
        f for f in check_plan(read("x", text, CATALOG, "plan").plan, CATALOG) if f.code == "H701"
    ]
    assert found.message == (
        "Barbell back squat: 10 repetitions are possible at 73.9% of the maximum, not at 90%."
    )


JUMP = """\
hinge: 1
request: {level: beginner, goal: strength, maxes: {squat: 100, press: 50}}
weeks:
- sessions:
  - {day: mon, exercises: [Back squat 3x5 @ 75kg, Overhead press 3x5 @ 35kg]}
- sessions:
  - {day: mon, exercises: [Back squat 3x5 @ 120kg, Overhead press 3x6 @ 35kg]}
"""


def test_a_jump_and_a_load_beyond_the_maximum_are_told() -> None:
    plan = read("x", JUMP, CATALOG, "plan").plan
    told = [f for f in check_plan(plan, CATALOG) if f.code in ("H701", "H706")]
    assert [(f.code, f.week, f.movement) for f in told] == [
        ("H701", 2, "barbell-back-squat"),
        ("H706", 2, "barbell-back-squat"),
    ]
    assert "60% more" in told[1].message
    assert "not at 120%" in told[0].message


TWICE = """\
hinge: 1
request: {level: beginner, equipment: [barbell, rack]}
weeks:
- sessions:
  - {day: monday, exercises: [Goblet squat 3x8, Deadlift 3x5]}
  - {day: friday, exercises: [Overhead press 3x5, Goblet squat 3x8]}
- sessions:
  - {day: monday, exercises: [Goblet squat 3x8, Deadlift 3x5]}
  - {day: tuesday, exercises: [Overhead press 3x5]}
"""


def test_what_is_said_again_is_told_once_with_every_place(hinge, tmp_path: Path) -> None:
    path = tmp_path / "twice.yaml"
    path.write_text(TWICE, encoding="utf-8")
    out = hinge("check", "--select", "H601", str(path)).out
    assert out.startswith(
        f"{path}:5:31: H601 error: Goblet squat needs what is not there: kettlebell or dumbbells.\n"
        "    Swap the movement, or add the equipment to the request.\n"
        "    Lines 5, 6 and 8: Monday; Friday, week 1.\n"
        "1 error, in 3 places.\n"
    )
    assert len(found(hinge("check", "--select", "H601", "--format", "json", str(path)))) == 3


def test_findings_of_other_subjects_stay_apart() -> None:
    one = check_plan(read("mine.yaml", BY_HAND, CATALOG, "plan").plan, CATALOG)
    assert [alike for alike in grouped(one) if len(alike) > 1] == []
    assert [alike[0] for alike in grouped([*one, *one])] == one
    assert places(one[:1], {1}) == ""
    # One line is where they are shown anyway.
    alike = [one[0]._replace(line=3, week=1, day=day) for day in ("monday", "friday")]
    assert places(alike, {1}) == "Monday and Friday."


def test_days_and_weeks_are_told_in_their_order_and_where_they_matter() -> None:
    every = [(week, day) for week in (1, 2, 3) for day in ("friday", "monday")]
    assert when(every, {1, 2, 3}) == "Monday and Friday"
    assert when([*every, (2, "A"), (4, "sunday")], {1, 2, 3, 4}) == (
        "Monday and Friday, weeks 1–3; Sunday, week 4; A, week 2"
    )
    assert when([(1, ""), (2, ""), (5, "")], {1, 2, 3, 4, 5}) == "weeks 1–2 and 5"
