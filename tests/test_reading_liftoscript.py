"""Liftoscript is read as the plan that it says; what is beyond the subset is noted."""

from __future__ import annotations

from pathlib import Path

import pytest
from sample_requests import every_pair

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile, Refusal
from hinge_cli.exporting import export
from hinge_cli.exporting.liftoscript import name as liftosaur_name
from hinge_cli.exporting.onward import progression
from hinge_cli.plan import Exercise, Plan, Progression, RampSet, Request
from hinge_cli.planning import build_plan
from hinge_cli.reading import Written, read
from hinge_cli.reading.files import kind_of
from hinge_cli.rulebook.counting import hard_sets, tally
from hinge_cli.rulebook.rules import check_plan

PROGRAM = (Path(__file__).parent / "data" / "program.liftoscript").read_text(encoding="utf-8")


def lifted(catalog: Catalog, text: str, unit: str = "") -> Written:
    return read("a.liftoscript", text, catalog, "liftoscript", unit)


def only(catalog: Catalog, line: str, unit: str = "") -> Exercise:
    """The exercise of a line that is understood completely."""
    written = lifted(catalog, line, unit)
    assert written.notes == ()
    ((_, exercise),) = written.plan.exercises()
    return exercise


def notes(catalog: Catalog, text: str) -> list[str]:
    return [f"{n.line}:{n.column}: {n.message}" for n in lifted(catalog, text).notes]


def findings(plan: Plan, catalog: Catalog) -> set[tuple[str, str, str | None]]:
    return {(f.code, f.severity, f.subject) for f in check_plan(plan, catalog)}


def test_a_programme_is_read_whole(catalog: Catalog) -> None:
    assert kind_of(PROGRAM) == "liftoscript"
    written = lifted(catalog, PROGRAM)
    assert written.notes == ()
    assert written.plan.edited  # no request of hinge gives it
    first, lighter = written.plan.weeks
    assert [s.day for s in first.sessions] == ["monday", "wednesday", "friday"]
    assert [e.movement for e in first.sessions[2].exercises] == [
        "goblet-squat",
        "barbell-romanian-deadlift",
        "seated-dumbbell-press",
        "lat-pulldown",
        "bulgarian-split-squat",
        "farmers-carry",
    ]
    assert (first.deload, lighter.deload) == (False, True)
    assert tally(written.plan, catalog).patterns["overhead-press"] == 6
    assert written.places[1, "wednesday", 1] == (10, 1)
    assert written.places[2, "monday", 0] == (22, 1)
    assert not {"H101", "H703"} & {f.code for f in check_plan(written.plan, catalog)}


def test_a_line_says_sets_load_effort_and_rest(catalog: Catalog) -> None:
    exercise = only(catalog, "Bench Press, Dumbbell / 3x8-12 / 24.5kg / @8 / 90s")
    assert exercise.movement == "dumbbell-bench-press"
    assert (exercise.sets, exercise.reps, exercise.rir, exercise.rest_seconds) == (3, "8-12", 2, 90)
    assert exercise.load.value == 24.5


@pytest.mark.parametrize(
    ("line", "sets", "reps", "rir"),
    [
        ("Squat / 3x5", 3, "5", None),
        ("Squat / 1x5+ 85%", 1, "5+", None),
        ("Squat / 3x5 @7.5", 3, "5", 2),
        ("Squat / @7 / 3x5", 3, "5", 3),
        ("Squat / 3x5 75%", 3, "5", 4),
        ("Squat / 3x5 / 75 % @8", 3, "5", 2),
        ("Squat/3x5/75%/180s // deep", 3, "5", 4),
    ],
)
def test_sets_are_written_in_many_ways(catalog, line: str, sets: int, reps: str, rir) -> None:
    exercise = only(catalog, line)
    assert (exercise.sets, exercise.reps, exercise.rir) == (sets, reps, rir)


@pytest.mark.parametrize(
    ("line", "load"),
    [
        ("Squat / 3x5 87,5kg", 87.5),
        ("Squat / 3x5 / 87,5 kg @8", 87.5),
        ("Squat / 1x5, 3x5 187,5lb", 187.5),
        ("Squat / 3x5,80kg", 80),
    ],
)
def test_a_comma_in_a_load_is_a_decimal_one(catalog, line: str, load: float) -> None:
    assert only(catalog, line).load.value == load


def test_a_comma_in_a_lighter_set_is_a_decimal_one(catalog: Catalog) -> None:
    exercise = only(catalog, "Squat / 3x5 100kg / warmup: 1x5 42,5kg,1x3 72,5 kg")
    assert exercise.warm_up == (RampSet(5, 42.5), RampSet(3, 72.5))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Squat / 3x5 @8 @9", "1:16: '@9' is not read"),
        ("Squat / 3x5 90s 120s", "1:17: '120s' is not read"),
        ("Squat / 3x5 / @7 / @8", "1:20: '@8' names another effort: this one counts"),
        ("Squat / 3x5 / 90s / 120s", "1:21: '120s' names another rest: this one counts"),
        ("Squat / 3x5 / 75% / 80kg", "1:21: '80kg' names another load: this one counts"),
        ("Squat / 3x5 @8 / @9", "1:18: '@9' is not read: the sets name their own effort"),
        ("Squat / 1x5 80kg / 9kg", "1:20: '9kg' is not read: the sets name their own load"),
        ("Dip / 3x5 / superset: A / superset: B", "1:27: a second 'superset:': this one counts"),
        ("Squat / 3x5 / warmup: 60%, 1x5 60kg", "1:23: '60%' names no lighter sets such as 1x5"),
        ("Squat / 3x5 @8+", "1:13: '@8+' is read as @8"),
        ("Squat / 3x30s", "1:1: Barbell back squat counts reps: its seconds are read so"),
        ("Squat / 3x3-5 90%, 1x8 70%", "1:9: sets that differ have no range: 3-5 is read as 3"),
        ("Squat / 3x3 90s, 1x8 60s", "1:9: the sets name different rests: one of them is read"),
    ],
)  # fmt: skip
def test_what_a_line_says_twice_or_cannot_be_held_is_noted(catalog, line: str, said: str) -> None:
    assert notes(catalog, line) == [said]


@pytest.mark.parametrize(
    "line", ["Squat / 1x5 100kg, 3x5 / 90kg @8 / 90s", "Squat / 3x5 @8 / @8", "Squat / 3x3-5 / @8"]
)
def test_what_all_sets_are_done_with_is_no_second_time(catalog: Catalog, line: str) -> None:
    assert notes(catalog, line) == []


def test_groups_are_one_exercise_whose_ramp_does_not_count(catalog: Catalog) -> None:
    exercise = only(catalog, "Squat / 1x5 50%, 1x5 75%, 3x5 85% / 180s")
    assert [one.load.percent_1rm for one in exercise.work] == [50, 75, 85, 85, 85]
    assert (exercise.sets, hard_sets(exercise), exercise.rest_seconds) == (5, 3, 180)


def test_loads_are_in_the_unit_of_the_first_unless_another_is_asked_for(catalog: Catalog) -> None:
    assert only(catalog, "Squat / 3x5 135lb").load.value == 135
    assert only(catalog, "Squat / 3x5 135lb", unit="kg").load.value == 61.23
    mixed = lifted(catalog, "Squat / 3x5 135lb\nDeadlift / 1x5 100kg")
    assert mixed.plan.request.unit == "lb"
    assert [e.load.value for _, e in mixed.plan.exercises()] == [135, 220.46]


def test_lighter_sets_are_known_where_their_load_is(catalog: Catalog) -> None:
    def warm_up(said: str) -> tuple[RampSet, ...]:
        return only(catalog, f"Squat / 3x5 100kg / warmup: {said}").warm_up

    assert warm_up("2x5 20kg, 1x3 80%") == (RampSet(5, 20), RampSet(5, 20), RampSet(3, 80))
    assert warm_up("none") == ()


@pytest.mark.parametrize(
    ("line", "loads"),
    [
        ("Squat / 3x5 77.5kg / warmup: 1x5 20kg, 1x3 65%, 1x2 77%", [20, 50, 60]),
        ("Squat / 3x5 185lb / warmup: 1x5 40%, 1x3 66%", [75, 120]),
        ("Squat / 3x5 40kg / warmup: 1x5 40%", [20]),  # the bar
        ("Deadlift / 3x5 100kg / warmup: 1x5 40%, 1x3 72%", [60, 72.5]),  # plates of full size
        ("Deadlift / 3x5 60kg / warmup: 1x5 65%", [40]),
        ("Bench Press, Dumbbell / 3x8 30kg / warmup: 1x5 64%", [20]),
        ("Pull Up / 3x5 20kg / warmup: 1x3 53%", [10]),
        ("Zottman Whirl / 3x5 22kg / warmup: 1x3 53%", [12.5]),  # nobody knows what it takes
        ("Zottman Whirl / 3x5 5kg / warmup: 1x3 10%", [2.5]),
    ],
)
def test_shares_of_the_work_are_loads_that_a_usual_gym_makes(catalog, line: str, loads) -> None:
    assert [one.load for one in only(catalog, line).warm_up] == loads


def test_no_share_of_the_work_is_made_a_lighter_one(catalog: Catalog) -> None:
    written = lifted(catalog, "Squat / 3x5 100kg / warmup: 1x5 60%, 1x1 105%")
    ((_, exercise),) = written.plan.exercises()
    assert [one.load for one in exercise.warm_up] == [60]
    assert "is no lighter set, and left out" in written.notes[0].message


@pytest.mark.parametrize(
    ("weeks", "model", "step"),
    [
        (["3x5 / 60kg", "3x5 / 62.5kg"], "linear", 2.5),
        (["3x5 / 60kg", "3x5 / 65kg", "3x5 / 67.5kg"], "linear", None),
        (["3x5 / 70%", "3x5 / 75%"], "linear", None),
        (["3x6-9 / 60kg", "3x7-9 / 60kg", "3x8-9 / 60kg"], "double", None),
        (["3x5 / 60kg", "3x6 / 60kg", "3x5 / 65kg"], "double", 5),
        (["3x6 / 60kg", "3x5 / 65kg", "3x6 / 65kg", "3x5 / 70kg"], "double", 5),
        (["3x8 / 60kg", "3x6 / 65kg", "3x4 / 70kg", "3x8 / 62.5kg"], "wave", None),
        (["3x8 / 60kg", "3x6 / 65kg", "3x4 / 70kg", "3x8 / 70kg"], "wave", None),
        (["3x5 / 75%", "3x3 / 80%"], "wave", None),
        (["3x8", "3x6", "3x4", "3x8"], "wave", None),
        (["3x5", "3x6", "3x7", "3x5"], "double", None),
        (["3x5 / 60kg", "3x5 / 57.5kg"], None, None),
        (["3x5 / 60kg", "3x8 / 50kg"], None, None),
        (["3x5 / 60kg", "3x6 / 65kg"], None, None),
        (["3x5 / 60kg", "3x5 / 65kg", "3x5 / 60kg"], None, None),
        (["3x5 / 60kg", "4x5 / 60kg"], None, None),
        (["3x5 / 60kg", "3x5 / 60kg"], None, None),
    ],
)
def test_weeks_that_differ_progress_as_their_numbers_show(
    catalog: Catalog, weeks: list[str], model: str | None, step: float | None
) -> None:
    text = "".join(f"# Week {n}\n## A\nSquat / {week}\n" for n, week in enumerate(weeks, 1))
    lighter = f"{text}# Week 9, a lighter week\n## A\nSquat / 1x5 / 40kg\n"
    shown = Progression(model, step, "kg", 3, 10) if model else None
    for program in (text, lighter):
        plan = lifted(catalog, program).plan
        assert {e.progression for _, e in plan.exercises()} == {shown}


def test_what_takes_no_steps_gets_more_by_repetitions(catalog: Catalog) -> None:
    text = "# Week 1\n## A\nPlank / 2x30\n# Week 2\n## A\nPlank / 2x40\n"
    said = {e.progression for _, e in lifted(catalog, text).plan.exercises()}
    assert {one and one.model for one in said} == {"reps"}


def test_each_day_of_a_movement_is_compared_with_itself(catalog: Catalog) -> None:
    week = "# Week {0}\n## Monday\nSquat / 3x5 / {1}kg\n## Friday\nSquat / 3x8 / {2}kg\n"
    alike = week.format(1, 80, 60) + week.format(2, 80, 60)
    assert {e.progression for _, e in lifted(catalog, alike).plan.exercises()} == {None}
    rising = week.format(1, 80, 60) + week.format(2, 82.5, 62.5)
    (said,) = {e.progression for _, e in lifted(catalog, rising).plan.exercises()}
    assert said == Progression("linear", 2.5, "kg", 3, 10)


def test_how_a_plan_goes_on_is_told_again_once_it_is_read(catalog: Catalog) -> None:
    request = Request(days=3, level="intermediate", weeks=4, maxes={"squat": 100.0})
    plan = build_plan(catalog, request, reasons=False)
    again = lifted(catalog, export(plan, catalog, "liftoscript")).plan
    (told,) = (one for one in progression(plan, catalog) if one.startswith("Barbell back squat"))
    assert "then 2.5 kg" in told
    assert told in progression(again, catalog)


def test_the_words_on_how_to_go_on_are_those_of_the_weeks(catalog: Catalog) -> None:
    def told(*weeks: str) -> str:
        text = "".join(f"# Week {n}\n## A\nSquat / {week}\n" for n, week in enumerate(weeks, 1))
        return progression(lifted(catalog, text).plan, catalog)[0].partition(": ")[2]

    assert told("3x8 / 60kg", "3x6 / 65kg", "3x4 / 70kg") == (
        "the repetitions fall and the load rises for three weeks; the next wave begins a step "
        "higher."
    )
    assert told("3x5 / 60kg", "3x6 / 60kg", "3x7 / 60kg", "3x5 / 65kg") == (
        "add repetitions until every set reaches 7, then 5 kg, and begin again at 5."
    )
    assert told("3x5 / 60kg", "3x5 / 62.5kg") == (
        "add 2.5 kg every week in which every set reached 5 repetitions."
    )


@pytest.mark.parametrize(
    ("said", "progression", "reps"),
    [
        ("lp(2.5kg)", Progression("linear", 2.5, "kg", 3, 10), "8"),
        ("lp(2,5kg)", Progression("linear", 2.5, "kg", 3, 10), "8"),
        ("dp(2,5 kg, 8, 12)", Progression("double", 2.5, "kg", 3, 10), "8-12"),
        ("dp(5lb, 8, 12)", Progression("double", 5, "lb", 3, 10), "8-12"),
        ("dp(5kg, 6, 12)", Progression("double", 5, "kg", 3, 10), "8-12"),
        ("none", None, "8"),
    ],
)
def test_how_an_exercise_goes_on(catalog, said: str, progression, reps: str) -> None:
    exercise = only(catalog, f"Squat / 3x8 60kg / progress: {said}")
    assert (exercise.progression, exercise.reps) == (progression, reps)


@pytest.mark.parametrize("said", ["dp(foo, 8, 12)", "dp(-5kg, 8, 12)", "lp(foo)", "dp(5kg, 8)"])
def test_a_progression_that_is_not_understood_is_noted(catalog: Catalog, said: str) -> None:
    line = f"Squat / 3x8 60kg / progress: {said}"
    assert notes(catalog, line) == [
        "1:30: of a progression only lp(STEP), dp(STEP, LOW, HIGH) and none are read"
    ]
    ((_, exercise),) = lifted(catalog, line).plan.exercises()
    assert exercise.reps == "8"


@pytest.mark.parametrize(("low", "high"), [(8, 12), (2, 3), (4, 3)])
def test_a_range_that_the_sets_contradict_is_noted(catalog: Catalog, low: int, high: int) -> None:
    line = f"Squat / 3x3-4 60kg / progress: dp(5kg, {low}, {high})"
    said = f"dp goes from {low} to {high} repetitions, the sets ask for 3-4: its range is not read"
    assert notes(catalog, line) == [f"1:32: {said}"]
    ((_, exercise),) = lifted(catalog, line).plan.exercises()
    assert (exercise.reps, exercise.progression.step) == ("3-4", 5)


def test_a_programme_may_have_as_many_sets_as_a_plan_by_hand(catalog: Catalog) -> None:
    plan = read(
        "x", "hinge: 1\nweeks: [{sessions: [{exercises: [Squat 150x5]}]}]\n", catalog, "plan"
    )
    written = lifted(catalog, export(plan.plan, catalog, "liftoscript"))
    ((_, exercise),) = written.plan.exercises()
    assert exercise.sets == 150
    (note, *_) = notes(catalog, "Squat / 600x5, 600x3\nBench Press / 3x5")
    assert note == "1:1: more than 999 sets, so the line is not used"


def test_a_progression_holds_wherever_the_movement_stands(catalog: Catalog) -> None:
    text = "# Week 1\n## A\nSquat / 3x5 / progress: lp(5kg)\n# Week 2\n## A\nSquat / 3x5\n"
    assert "H703" not in {f.code for f in check_plan(lifted(catalog, text).plan, catalog)}
    none = text.replace("lp(5kg)", "none")
    assert "H703" in {f.code for f in check_plan(lifted(catalog, none).plan, catalog)}
    lighter = f"{none}# Week 3, a lighter week\n## A\nSquat / 2x5\n"
    assert "H703" in {f.code for f in check_plan(lifted(catalog, lighter).plan, catalog)}
    wave = none.replace("3x5\n", "3x4\n")
    assert "H703" not in {f.code for f in check_plan(lifted(catalog, wave).plan, catalog)}


def test_what_is_said_first_of_how_a_movement_goes_on_holds(catalog: Catalog) -> None:
    text = (
        "# Week 1\n## A\nSquat / 3x5 135lb / progress: lp(5lb)\nDeadlift / 1x5\nPress / 3x5\n"
        "# Week 2\n## A\nSquat / 3x4 / progress: dp(10lb, 4, 6)\nDeadlift / 1x4\nPress / 3x5\n"
    )
    plan = lifted(catalog, text).plan
    said = [e.progression and e.progression[:3] for _, e in plan.exercises()]
    assert said == [("linear", 5, "lb"), ("wave", None, "lb"), None] * 2


def test_the_first_heavy_lift_of_a_pattern_leads_its_day(catalog: Catalog) -> None:
    text = (
        "## Monday\nSquat / 3x5 @8\nFront Squat / 3x5 @8\nDeadlift / 1x5 @9\nBench Press / 3x5\n"
        "Kettlebell Swing / 3x10\nPlank / 2x30\nFarmer's Walk / 2x40\nSquat / 2x8 @7\n"
        "## Friday\nSquat / 3x5 @5\nFront Squat / 3x5\nTrap Bar Deadlift / 3x5\n"
        "Handstand Push Up / 3x8\n"
    )
    written = lifted(catalog, text)
    assert [e.role for _, e in written.plan.exercises()] == [
        *("main", "secondary", "main", "assistance", "power", "core", "carry", "secondary"),
        # The squat is easy there, so the next one leads; no bar leads the press.
        *("secondary", "main", "main", "secondary"),
    ]
    # What stands twice in a day has two places.
    assert [written.places[1, "monday", which] for which in (1, 8)] == [(2, 1), (9, 1)]


def test_days_are_called_as_their_headings_are(catalog: Catalog) -> None:
    line = "Squat / 3x5\n"
    headings = (
        "## Monday\n{0}## Mon\n{0}## Workout B\n{0}## Rest\n## Friday: Legs\n{0}## Day 5\n{0}"
    )
    (week,) = lifted(catalog, headings.format(line)).plan.weeks
    assert [(s.day, s.title) for s in week.sessions] == [
        ("monday", "Session"),
        ("monday 2", "Session"),
        ("Workout B", "Session"),
        ("friday", "Legs"),
        ("day 5", "Session"),
    ]
    (alone,) = lifted(catalog, line).plan.weeks
    assert [s.day for s in alone.sessions] == ["day 1"]


def test_a_misspelt_weekday_and_one_that_stands_twice_are_noted(catalog: Catalog) -> None:
    days = ("Mon", "Wendesday: Pull", "Monday", "Day A", "Push")
    week = "".join(f"## {day}\nSquat / 3x5\n" for day in days)
    text = f"# Week 1\n{week}# Week 2\n## Monday\nSquat / 3x5\n"
    assert [(n.line, n.message, n.suggestion) for n in lifted(catalog, text).notes] == [
        (4, "'Wendesday' is no weekday", "did you mean 'wednesday'?"),
        (
            6,
            "monday stands twice in a week: this one is read as 'monday 2'",
            "put its exercises into one session",
        ),
    ]


def test_seconds_and_metres_are_those_of_the_movement(catalog: Catalog) -> None:
    assert only(catalog, "Plank / 2x30").unit == "seconds"
    assert only(catalog, "Farmer's Walk / 2x40").unit == "metres"


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("Squat / 3x5 / ...Bench Press", "1:15: '...Bench' is not read"),
        ("Squat / 3x5 60kg+", "1:13: '60kg+' is read as 60kg"),
        ("Squat / 3x5 60kg 70kg", "1:18: '70kg' is not read"),
        ("Squat / 3x5 80 kg foo", "1:19: 'foo' is not read"),
        ("Squat / 3x5 / id: tags(1)", "1:15: 'id:' is not read"),
        ("Squat[1-4] / 3x5", "1:1: weeks that repeat are not read: the exercise counts where it s"),
        ("main: Squat / 3x5", "1:1: the label 'main:' is not read"),
        ("Squat / 3x5 / 4x4", "1:15: further variations of the sets are not read"),
        (
            "Squat / 3x5 / progress: sum(30, 5kg)",
            "1:25: of a progression only lp(STEP), dp(STEP, L",
        ),
        ("Squat / 3x5 / progress: custom() {~ a / b ~}", "1:1: scripts are not read"),
        ("Sqat / 3x5", "1:1: 'Sqat' is taken for Barbell back squat"),
    ],
)
def test_what_is_beyond_the_subset_is_noted_and_the_rest_used(catalog, line, note: str) -> None:
    written = lifted(catalog, line)
    assert any(said.startswith(note) for said in notes(catalog, line)), notes(catalog, line)
    ((_, exercise),) = written.plan.exercises()
    assert (exercise.movement, exercise.sets, exercise.low) == ("barbell-back-squat", 3, 5)


def test_a_script_of_many_lines_is_passed_over(catalog: Catalog) -> None:
    text = "Squat / 3x5 / progress: custom() {~\n  # Week 9\n  reps = 3 / 5\n~}\nDeadlift / 1x5\n"
    written = lifted(catalog, text)
    assert [e.movement for _, e in written.plan.exercises()] == [
        "barbell-back-squat",
        "barbell-deadlift",
    ]
    assert written.places[1, "day 1", 2] == (5, 1)


def test_an_exercise_that_nobody_knows_is_a_finding(catalog: Catalog) -> None:
    plan = lifted(catalog, "Zottman Whirl / 3x5").plan
    assert "H605" in {finding.code for finding in check_plan(plan, catalog)}


@pytest.mark.parametrize("text", ["# Week 1\n## Day 1\n", "Squat\n", "Squat / used: none\n"])
def test_a_programme_without_sets_says_what_a_line_looks_like(catalog, text: str) -> None:
    with pytest.raises(BadFile, match="holds no exercise"):
        lifted(catalog, text)


def test_every_movement_is_found_again_by_the_name_it_is_exported_with(catalog: Catalog) -> None:
    exercise = only(catalog, "Squat / 3x5")
    for movement in catalog:
        called = liftosaur_name(exercise._replace(movement=movement.id, name=movement.name))
        assert only(catalog, f"{called} / 3x5").movement == movement.id


REQUESTS = [
    *every_pair()[::12],
    Request(days=3, goal="strength", level="intermediate", weeks=6, maxes={"squat": 120.0}),
    Request(days=4, goal="power", level="advanced", weeks=5, unit="lb", maxes={"deadlift": 400.0}),
    Request(days=6, goal="hypertrophy", level="advanced", minutes=45),
    Request(days=2, level="beginner", weeks=4, maxes={"squat": 60.0}, unit="kg"),
]


@pytest.mark.parametrize("i", range(len(REQUESTS)))
def test_an_exported_plan_is_found_to_be_what_it_was(catalog: Catalog, i: int) -> None:
    try:
        # Liftoscript says nothing of limitations, so no rule about them can speak of it.
        plan = build_plan(catalog, REQUESTS[i]._replace(limits=()), reasons=False)
    except Refusal:
        return
    written = lifted(catalog, export(plan, catalog, "liftoscript"))
    assert written.notes == ()
    stated = plan._replace(unstated=written.plan.unstated)
    assert findings(written.plan, catalog) == findings(stated, catalog)
    fullest: dict[str, list[int]] = {}  # of all days, for they share one in Liftoscript
    for _, one in plan.exercises():
        reps = [step.reps for step in one.warm_up]
        fullest[one.movement] = max(fullest.get(one.movement, []), reps, key=len)
    pairs = zip(plan.exercises(), written.plan.exercises(), strict=True)
    for (session, one), (read_session, other) in pairs:
        assert session.day == read_session.day
        for field in ("movement", "sets", "low", "unit", "per_side", "rir", "rest_seconds"):
            assert getattr(one, field) == getattr(other, field), (one, other)
        assert one.superset == other.superset
        assert [step.reps for step in other.warm_up] == fullest[one.movement]
        assert (one.load and one.load.value) == (other.load and other.load.value)
