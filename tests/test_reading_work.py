"""Sets that differ are read, judged and written one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile
from hinge_cli.exporting import export
from hinge_cli.exporting.wording import loading
from hinge_cli.plan import Exercise, Plan
from hinge_cli.reading import read
from hinge_cli.report import NO_BREAK
from hinge_cli.rulebook.counting import hard_sets
from hinge_cli.rulebook.rules import check_plan

BARE = "weeks:\n- sessions:\n  - exercises:\n    - {movement: squat, %s}\n"
PLAN = "hinge: 1\nrequest: {maxes: {squat: 100}, gym: {plates: [20, 10, 5]}}\n" + BARE


def plan_of(fields: str, catalog: Catalog) -> Plan:
    return read("x", PLAN % fields, catalog, "plan").plan


def squat(fields: str, catalog: Catalog) -> Exercise:
    (exercise,) = plan_of(fields, catalog).weeks[0].sessions[0].exercises
    return exercise


def codes(fields: str, catalog: Catalog) -> set[str]:
    return {finding.code for finding in check_plan(plan_of(fields, catalog), catalog)}


def test_the_exercise_is_told_by_its_sets(catalog) -> None:
    made = squat("work: [{reps: 5, load: 60kg}, {reps: 3, load: 80kg, rir: 2}]", catalog)
    assert (made.sets, made.low, made.high, made.rir) == (2, 3, 5, 2)
    assert made.load.value == 80
    assert made.role == "main"
    assert [one.rir for one in made.work] == [8, 2]
    stated = squat("sets: 2, reps: 3-5, rir: 1, load: 70kg, work: [{reps: 5}, {reps: 3}]", catalog)
    assert (stated.low, stated.rir, stated.load.value) == (3, 1, 70)


def test_percentages_say_the_same_in_a_list_as_in_a_line(catalog) -> None:
    work = "{reps: 5, load: 58.5%}, {reps: 5, load: 67.5%}, {reps: 5+, load: 76.5%}"
    made = squat(f"work: [{work}]", catalog)
    assert [(one.reps, one.open) for one in made.work] == [(5, False), (5, False), (5, True)]
    lines = [
        read("x", f"hinge: 1\nweeks: [{{sessions: [{{exercises: [{line}]}}]}}]\n", catalog, "plan")
        for line in ("Squat 1x5 @ 58.5%", "Squat 1x5 @ 67.5%", "Squat 1x5+ @ 76.5%")
    ]
    alone = [one.plan.weeks[0].sessions[0].exercises[0] for one in lines]
    assert [one.rir for one in made.work] == [one.rir for one in alone]
    assert hard_sets(made) == sum(map(hard_sets, alone)) == 1


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_what_is_written_of_them_is_read_again(form: str, catalog) -> None:
    plan = plan_of(
        "work: [{reps: 5, rir: null, load: 50kg}, {reps: 5, load: 40%}, "
        "{reps: 3, load: 80kg, rpe: 8}, {reps: 1+, load: 90kg}]",
        catalog,
    )
    again = read("x", export(plan, catalog, form), catalog, "plan")
    assert again.plan.weeks == plan.weeks
    assert not again.plan.edited
    assert [one.rir for one in again.plan.weeks[0].sessions[0].exercises[0].work] == [
        None, None, 2, None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ("work: [{reps: 5, load: 60kg}, {reps: 5, load: 63kg}]", "H705"),
        ("work: [{reps: 5, load: 100kg, rir: 3}, {reps: 5, load: 60kg, rir: 4}]", "H701"),
        ("work: [{reps: 8, load: 95%}, {reps: 5, load: 60%}]", "H701"),
    ],
)
def test_each_set_is_judged(fields: str, code: str, catalog) -> None:
    assert code in codes(fields, catalog)
    fine = "work: [{reps: 5, load: 60kg}, {reps: 5, load: 80kg, rir: 2}]"
    assert code not in codes(fine, catalog)


def test_a_jump_of_the_heaviest_set_is_told(catalog) -> None:
    text = "hinge: 1\nweeks:\n" + "".join(
        "- sessions:\n  - exercises:\n"
        f"    - {{movement: squat, work: [{{reps: 1, load: 20kg}}, {{reps: 5, load: {kg}kg}}]}}\n"
        for kg in (80, 100)
    )
    found = check_plan(read("x", text, catalog, "plan").plan, catalog)
    assert [f.week for f in found if f.code == "H706"] == [2]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("work: [{reps: 5-8}]", "the reps of a set must be such as 5, 5+ or 30s, not '5-8'"),
        ("work: [{load: 60kg}]", "a set without reps"),
        ("work: []", "an exercise without sets and reps"),
        ("sets: 3, work: [{reps: 5}, {reps: 3}]", "3 sets, and 2 in 'work'"),
        ("reps: 5, work: [{reps: 5}, {reps: 3}]", "5 reps, and 3-5 in 'work'"),
        ("sets: 1000, reps: 5", "sets must be 1 to 999, not 1000"),
        ("sets: 3, reps: 5, rest: soon", "rest must be such as 90 s, 2:30 or 2 min, not 'soon'"),
        ("sets: 3, reps: 5, rest: 5:00, rest_seconds: 90", "'rest' beside 'rest_seconds'"),
        ("sets: 3, reps: 5, rest: 999 min", "rest must be such as"),
        ("sets: 3, reps: 5, rest: 3", "rest must be such as"),
        ("sets: 3, reps: 5, rir: 2, rpe: 9", "'rpe: 9' beside 'rir: 2'"),
        ("work: [{reps: 5, rir: 1, rpe: 5.5}]", "'rpe: 5.5' beside 'rir: 1'"),
        ("sets: 3, reps: 5, pattern: hing", "unknown pattern 'hing'"),
        ("sets: 3, reps: 30s, unit: reps", "'30s' beside 'unit: reps'"),
        ("sets: 3, reps: 30m, unit: seconds", "'30m' beside 'unit: seconds'"),
        ("work: [{reps: 30s}, {reps: 20}], unit: reps", "'30s' beside 'unit: reps'"),
        ("sets: 3, reps: 3-4 each, per_side: false", "'3-4 each' beside 'per_side: false'"),
        ("sets: 3, reps: 5, warm_up: [{load: 40}]", "a lighter set without reps"),
        ("sets: 3, reps: 5, warm_up: [{reps: 3}]", "a lighter set without load"),
        ("sets: 3, reps: 5, warm_up: [{reps: 2, load: 0}]", "must be above 0"),
        ("sets: 3, reps: 5, warm_up: [40]", "a lighter set must be a mapping, not '40'"),
    ],
)
def test_what_is_wrong_with_a_set_is_named_once(fields: str, said: str, catalog) -> None:
    with pytest.raises(BadFile) as caught:
        plan_of(fields, catalog)
    assert said in str(caught.value)
    assert len(caught.value.problems) == 1


@pytest.mark.parametrize(
    ("fields", "unit", "per_side"),
    [
        ("reps: 30s, unit: seconds", "seconds", False),
        ("reps: 30, unit: seconds", "seconds", False),
        ("reps: 8 each, per_side: true", "reps", True),
        ("reps: 8 each, unit: reps", "reps", True),
    ],
)
def test_a_unit_may_be_said_twice(fields: str, unit: str, per_side: bool, catalog) -> None:
    made = squat(f"sets: 3, {fields}", catalog)
    assert (made.unit, made.per_side) == (unit, per_side)


def test_a_wrong_number_of_sets_is_shown_where_it_stands(catalog) -> None:
    with pytest.raises(BadFile) as caught:
        plan_of("sets: 1000, reps: 5", catalog)
    (problem,) = caught.value.problems
    assert problem.source[problem.column - 1 :].startswith("1000")


LINE = "hinge: 1\nrequest: {unit: %s}\nweeks: [{sessions: [{exercises: [%s]}]}]\n"


@pytest.mark.parametrize(("unit", "at"), [("kg", "8"), ("lb", "10"), ("kg", "7.5"), ("kg", "7,5")])
def test_a_bare_number_that_may_be_an_effort_is_refused(unit: str, at: str, catalog) -> None:
    with pytest.raises(BadFile) as caught:
        read("x", LINE % (unit, f"'Deadlift 3x5 @ {at}'"), catalog, "plan")
    (problem,) = caught.value.problems
    assert problem.message == f"'@ {at}' may be a load or an effort"
    assert problem.suggestion == f"write {at}{unit} or RPE{at}"


@pytest.mark.parametrize(
    ("at", "what"),
    [
        ("40kg, 50kg", "loads"), ("100, 5", "loads"), ("1,250", "loads"),
        ("RPE8, RIR 2", "efforts"), ("75%, 80%", "percentages"),
    ],
)  # fmt: skip
def test_what_follows_the_sign_says_nothing_twice(at: str, what: str, catalog) -> None:
    with pytest.raises(BadFile) as caught:
        read("x", LINE % ("kg", f"'Deadlift 3x5 @ {at}'"), catalog, "plan")
    (problem,) = caught.value.problems
    assert problem.message == f"'{at}' names two {what}"
    assert problem.suggestion == "keep one of the two"


@pytest.mark.parametrize(("load", "share"), [("62,5kg", None), ("72,5%", 72.5)])
def test_a_load_has_a_decimal_comma_too(load: str, share, catalog) -> None:
    line = f"{{movement: deadlift, sets: 3, reps: 5, load: '{load}'}}"
    (made,) = read("x", LINE % ("kg", line), catalog, "plan").plan.weeks[0].sessions[0].exercises
    assert made.load[:3] == (None if share else 62.5, "kg", share)


@pytest.mark.parametrize(
    ("at", "load", "rir"),
    [
        ("60", 60, None), ("8kg", 8, None), ("RPE8", None, 2), ("10, RPE8", 10, 2),
        ("RPE8.5", None, 1), ("RIR1.5", None, 1),
        ("42,5 kg", 42.5, None), ("RPE 8,5", None, 1), ("RPE8,80kg", 80, 2),
        ("62,5kg,RIR 1,5", 62.5, 1), ("42,5", 42.5, None),
    ],
)  # fmt: skip
def test_what_follows_the_sign_is_a_load_or_an_effort(at: str, load, rir, catalog) -> None:
    line = f"'Deadlift 3x5 @ {at}'"
    (made,) = read("x", LINE % ("kg", line), catalog, "plan").plan.weeks[0].sessions[0].exercises
    assert (made.load and made.load.value, made.rir) == (load, rir)


@pytest.mark.parametrize(
    ("rest", "seconds"),
    [
        ("90", 90),
        ("90 s", 90),
        ("2:30", 150),
        ("2 min", 120),
        ("3 minutes", 180),
        ("2.5 min", 150),
        ("'1,5 min'", 90),
        ("2:30 min", 150),
        ("5 s", 5),
        ("0", 0),
    ],
)
def test_a_rest_is_written_as_people_write_it(rest: str, seconds: int, catalog) -> None:
    assert squat(f"sets: 3, reps: 5, rest: {rest}", catalog).rest_seconds == seconds


@pytest.mark.parametrize(
    ("said", "progression"),
    [
        ("{model: linear, step: 2.5}", ("linear", 2.5, "kg", 3, 10)),
        ("{step: 5, unit: lb, after_misses: 2, drop_percent: 15}", ("double", 5, "lb", 2, 15)),
        ("{model: linear, drop_percent: 0}", ("linear", None, "kg", 3, 0)),
        ("{model: reps, step: null}", ("reps", None, "kg", 3, 10)),
        ("none", None),
    ],
)
def test_how_to_go_on_is_as_it_is_written_and_else_as_usual(said, progression, catalog) -> None:
    made = squat(f"sets: 3, reps: 5, progression: {said}", catalog)
    assert made.progression == progression


@pytest.mark.parametrize(
    ("unit", "load", "told"),
    [
        ("kg", "60", "60 kg"),
        ("kg", "135lb", "61.23 kg"),  # in a line, as everything else of the plan
        ("lb", "60", "60 lb"),
        ("lb", "60kg", "132.28 lb"),
        ("lb", "75%", "75%"),
        ("kg", "{value: 135, unit: lb, per_side: [45]}", "135 lb (45 a side)"),
        ("kg", "{value: 135, unit: lb, per_side: [20kg]}", "135 lb (20 kg a side)"),
        ("lb", "{value: 135, per_side: [45]}", "135 lb (45 a side)"),
        ("lb", "{value: 60, unit: kg, per_side: [20]}", "60 kg (20 a side)"),
    ],
)
def test_a_load_keeps_its_unit_and_has_that_of_the_plan_where_it_names_none(
    unit: str, load: str, told: str, catalog
) -> None:
    text = f"hinge: 1\nrequest: {{unit: {unit}}}\n" + BARE % f"sets: 3, reps: 5, load: {load}"
    document = read("x", text, catalog, "plan").plan
    for plan in (document, read("x", export(document, catalog, "yaml"), catalog, "plan").plan):
        (made,) = plan.weeks[0].sessions[0].exercises
        assert loading(made) == told
        assert made.load.unit == (told.split()[1] if " " in told else unit)


def test_markdown_tells_them_set_by_set(catalog) -> None:
    plan = plan_of(
        "work: [{reps: 5, load: 60kg}, {reps: 3, load: 75kg}, {reps: 1+, load: 85kg, rir: 1}]",
        catalog,
    )
    document = export(plan, catalog, "markdown")
    said = "Set by set: Barbell back squat 60 kg × 5, 75 kg × 3, 85 kg × 1+."
    assert said in document.replace(NO_BREAK, " ")
    (made,) = read("x", document, catalog, "markdown").plan.weeks[0].sessions[0].exercises
    (was,) = plan.weeks[0].sessions[0].exercises
    assert made.work == was.work
    assert (made.sets, made.low, made.high, made.rir) == (was.sets, was.low, was.high, was.rir)
    shorter = document.replace(NO_BREAK, " ").replace(", 75 kg × 3", "")
    other = read("x", shorter, catalog, "markdown")
    assert "its row has 3 sets and 'Set by set' 2" in str(other.notes)
    assert other.plan.weeks[0].sessions[0].exercises[0].work == ()


@pytest.mark.parametrize(
    ("work", "said"),
    [
        ("{reps: 5, load: 60%}, {reps: 3, load: 80%}", "60% × 5, 80% × 3"),
        ("{reps: 12}, {reps: 10}, {reps: 8}", "12, 10, 8"),
    ],
)
def test_markdown_tells_shares_and_repetitions_too(work: str, said: str, catalog) -> None:
    plan = plan_of(f"work: [{work}]", catalog)
    document = export(plan, catalog, "markdown")
    assert f"Set by set: Barbell back squat {said}." in document.replace(NO_BREAK, " ")
    (made,) = read("x", document, catalog, "markdown").plan.weeks[0].sessions[0].exercises
    assert made.work == plan.weeks[0].sessions[0].exercises[0].work


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (
            "{reps: 5, load: 60kg, rir: 4}, {reps: 3, load: 70kg, rir: 3}, "
            "{reps: 1+, load: 80kg, rir: 1}",
            "60 kg × 5 (RIR 4), 70 kg × 3 (RIR 3), 80 kg × 1+ (RIR 1)",
        ),
        ("{reps: 10, rir: 3}, {reps: 8, rir: 1}", "10 (RIR 3), 8 (RIR 1)"),
        ("{reps: 5, load: 60kg, rir: 2}, {reps: 5, load: 80kg, rir: 2}",
         "60 kg × 5 (RIR 2), 80 kg × 5 (RIR 2)"),
        ("{reps: 5, load: 60%, rir: 5}, {reps: 3, load: 80%}", "60% × 5 (RIR 5), 80% × 3 (RIR 4)"),
        ("{reps: 5, load: 60kg}, {reps: 5, load: 80kg, rir: 2}", "60 kg × 5, 80 kg × 5"),
    ],
)  # fmt: skip
def test_reserves_are_told_where_loads_do_not_tell_them(work: str, said: str, catalog) -> None:
    plan = plan_of(f"work: [{work}]", catalog)
    document = export(plan, catalog, "markdown")
    assert f"Set by set: Barbell back squat {said}." in document.replace(NO_BREAK, " ")
    (made,) = read("x", document, catalog, "markdown").plan.weeks[0].sessions[0].exercises
    (was,) = plan.weeks[0].sessions[0].exercises
    assert (made.work, made.rir) == (was.work, was.rir)


@pytest.mark.parametrize(("misses", "drop"), [(2, 20), (3, 10), (1, 5), (4, 0), (12, 100)])
def test_markdown_tells_what_to_do_after_misses(misses: int, drop: int, catalog) -> None:
    rule = f"{{model: linear, step: 2.5, after_misses: {misses}, drop_percent: {drop}}}"
    plan = plan_of(f"sets: 3, reps: 5, load: 80kg, progression: {rule}", catalog)
    document = export(plan, catalog, "markdown")
    (made,) = read("x", document, catalog, "markdown").plan.weeks[0].sessions[0].exercises
    assert made.progression == ("linear", 2.5, "kg", misses, drop)


def test_two_lines_of_a_movement_keep_the_lighter_sets_of_the_first(catalog) -> None:
    text = (
        "hinge: 1\nweeks: [{sessions: [{exercises: [{movement: squat, sets: 1, reps: 3, "
        "load: 100kg, warm_up: [{reps: 5, load: 60}]}, Squat 3x8 @ 80kg]}]}]\n"
    )
    plan = read("x", text, catalog, "plan").plan
    back = read("x", export(plan, catalog, "markdown"), catalog, "markdown").plan
    assert [e.warm_up for _, e in back.exercises()] == [e.warm_up for _, e in plan.exercises()]


def test_an_open_set_stays_open_in_a_program(catalog, tmp_path: Path) -> None:
    plan = plan_of("work: [{reps: 5, load: 75%}, {reps: 3+, load: 85%}]", catalog)
    program = export(plan, catalog, "liftoscript")
    assert "1x5 75%" in program
    assert "1x3+ 85%" in program
    (made,) = read("x", program, catalog, "liftoscript").plan.weeks[0].sessions[0].exercises
    assert [one.open for one in made.work] == [False, True]


def test_what_is_left_in_reserve_may_be_said_twice(catalog) -> None:
    assert squat("sets: 3, reps: 5, rir: 2, rpe: 8", catalog).rir == 2
    assert squat("sets: 3, reps: 5, rir: null, rpe: 8", catalog).rir == 2


def test_sets_of_more_repetitions_than_tell_a_maximum_are_read(catalog) -> None:
    fields = "work: [{reps: 20, load: 40kg, rir: 1}, {reps: 25, load: 30kg}]"
    assert [one.rir for one in squat(fields, catalog).work] == [1, None]


def test_of_sets_as_heavy_the_open_one_tells_the_maximum(catalog) -> None:
    # It was done for as long as it could be: five with 100 kg, and then 90 kg for three is easy.
    fields = (
        "work: [{reps: 3, load: 90kg}, {reps: 8, load: 100kg, rir: 0}, {reps: 5+, load: 100kg}]"
    )
    assert [one.rir for one in squat(fields, catalog).work] == [5, 0, None]
