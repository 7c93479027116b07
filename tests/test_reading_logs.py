"""Training logs of Strong and Hevy are judged as the weeks that were trained last."""

from __future__ import annotations

from pathlib import Path

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile, UsageError
from hinge_cli.plan import Exercise
from hinge_cli.reading import Written, read
from hinge_cli.reading.files import kind_of, load_text
from hinge_cli.rulebook.counting import hard_sets, tally
from hinge_cli.rulebook.rules import check_plan

DATA = Path(__file__).parent / "data"
STRONG = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE\n"
)
HEVY = (
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,"
    "set_type,weight_kg,reps,distance_km,duration_seconds,rpe\n"
)


def strong(catalog: Catalog, *rows: str, unit: str = "kg") -> Written:
    """A log of rows `DATE,EXERCISE,ORDER,WEIGHT,REPS[,RPE]`."""
    text = STRONG
    for row in rows:
        date, name, order, weight, reps, *rpe = row.split(",")
        text += f'{date},A,1h,"{name}",{order},{weight},{reps},0,0,"","",{"".join(rpe)}\n'
    return read("log.csv", text, catalog, "log", unit)


def only(written: Written) -> Exercise:
    ((_, exercise),) = written.plan.exercises()
    return exercise


def messages(written: Written) -> list[str]:
    return [f"{note.line}: {note.message}" for note in written.notes[1:]]


@pytest.fixture(scope="module")
def hevy(catalog: Catalog) -> Written:
    return read("hevy.csv", load_text(str(DATA / "hevy.csv")), catalog, "log")


@pytest.mark.parametrize("file", sorted(path.name for path in DATA.glob("*.csv")))
def test_the_same_training_is_the_same_in_every_log(catalog, hevy: Written, file: str) -> None:
    text = load_text(str(DATA / file))
    assert kind_of(text) == "log"
    written = read(file, text, catalog, "log", "kg")
    assert [str(note) for note in written.notes] == [
        f"{file}: the training from 2026-04-13 to 2026-05-08 is judged"
    ]

    def shape(plan) -> list[object]:
        return [
            (s.day, e.movement, e.role, e.sets, e.reps, e.unit, [one.rir for one in e.work])
            for s, e in plan.exercises()
        ]

    assert shape(written.plan) == shape(hevy.plan)
    assert check_plan(written.plan, catalog) == check_plan(hevy.plan, catalog)


def test_an_a_b_programme_is_judged_over_its_cycle(catalog: Catalog, hevy: Written) -> None:
    assert [len(week.sessions) for week in hevy.plan.weeks] == [3, 3, 3, 3]
    counted = tally(hevy.plan, catalog)
    assert counted.patterns["squat"] == 4.5  # three sets, twice in one week and once in the other
    assert counted.patterns["hinge"] == 4.5
    assert not {"H101", "H203"} & {f.code for f in check_plan(hevy.plan, catalog)}


def test_what_is_judged_is_found_in_the_file(hevy: Written) -> None:
    lines = (DATA / "hevy.csv").read_text(encoding="utf-8").splitlines()
    for (week, day, movement), (line, column) in hevy.places.items():
        assert column == 1
        if movement == "barbell-deadlift":
            assert "Deadlift (Barbell)" in lines[line - 1], (week, day)


def test_nobody_said_a_goal_so_rules_that_ask_for_one_are_silent(hevy: Written) -> None:
    assert {"goal", "level", "equipment", "minutes"} <= hevy.plan.unstated


def test_sets_that_lead_up_do_not_count_and_warm_ups_are_dropped(catalog: Catalog) -> None:
    squat = [("W", 20, 5), ("1", 60, 5), ("2", 80, 5), ("3", 100, 5), ("4", 100, 5)]
    rows = [f"2026-05-04,Squat (Barbell),{o},{w},{r}" for o, w, r in squat]
    exercise = only(strong(catalog, *rows))
    assert (exercise.sets, exercise.low, exercise.load.value) == (4, 5, 100)
    assert hard_sets(exercise) == 2


def test_effort_is_what_the_rpe_leaves(catalog: Catalog) -> None:
    easy = strong(catalog, *["2026-05-04,Squat (Barbell),1,60,5,6"] * 2)
    assert only(easy).rir == 4
    assert hard_sets(only(easy)) == 0
    assert only(strong(catalog, "2026-05-04,Squat (Barbell),1,60,5,7.5")).rir == 2


def test_easy_sessions_do_not_break_recovery(catalog: Catalog) -> None:
    def codes(rpe: int) -> set[str]:
        rows = [f"2026-05-{day},Squat (Barbell),1,60,5,{rpe}" for day in ("04", "05")]
        return {finding.code for finding in check_plan(strong(catalog, *rows).plan, catalog)}

    assert "H401" in codes(8)
    assert "H401" not in codes(6)


def test_recovery_goes_by_the_dates_of_a_log_whatever_weekday_its_weeks_begin_on(catalog) -> None:
    def soon(*days: str) -> list[str]:
        lifts = {"D": "Deadlift (Barbell)", "S": "Squat (Barbell)", "P": "Overhead Press (Barbell)"}
        rows = [f"2026-11-{day[1:]},{lifts[day[0]]},1,60,5" for day in days]
        found = check_plan(strong(catalog, *rows).plan, catalog)
        return [finding.message for finding in found if finding.code == "H401"]

    assert soon("S04", "S10") == []  # Wednesday, and Tuesday of the week after
    assert soon("D02", "D29") == []  # Monday of the first week, and the last Sunday
    over = ["Hard squat on Tuesday and on Wednesday."]
    assert soon("D04", "S10", "S11", "P17") == over  # the log's weeks begin on Wednesday
    assert soon("S08", "S09") == ["Hard squat on Sunday and on the Monday after."]
    assert soon("S04", "P11", "S20", "S21") == ["Hard squat on Friday and on Saturday."]  # one off


def test_drop_sets_and_sets_to_failure_count(catalog: Catalog) -> None:
    sets = [("warmup", 10, 10), ("normal", 20, 10), ("dropset", 10, 12), ("failure", 8, 8)]
    text = HEVY + "".join(
        f'"A","4 May 2026, 7:05","",,"Lateral Raise (Dumbbell)",,,{i},{kind},{w},{n},,,\n'
        for i, (kind, w, n) in enumerate(sets)
    )
    exercise = only(read("log.csv", text, catalog, "log"))
    assert [(one.reps, one.rir) for one in exercise.work] == [(10, None), (12, 0), (8, 0)]
    assert hard_sets(exercise) == 3


def test_holds_walks_and_the_body_alone(catalog: Catalog) -> None:
    text = HEVY + (
        '"A","4 May 2026, 7:05","",,"Plank",,,0,normal,,,,60,\n'
        '"A","4 May 2026, 7:05","",,"Farmers Walk",,,0,normal,32,,0.04,25,\n'
        '"A","4 May 2026, 7:05","",,"Pull Up (Weighted)",,,0,normal,10,5,,,\n'
        '"A","4 May 2026, 7:05","",,"Band Pull-Apart",,,0,normal,15,20,,,\n'
    )
    doses = [
        (e.movement, e.low, e.unit, e.load and e.load.value)
        for _, e in read("log.csv", text, catalog, "log").plan.exercises()
    ]
    assert doses == [
        ("front-plank", 60, "seconds", None),
        ("farmers-carry", 40, "metres", 32),
        ("pull-up", 5, "reps", None),
        ("band-pull-apart", 20, "reps", None),
    ]


def test_two_workouts_of_a_day_are_one_session_in_their_order(catalog: Catalog) -> None:
    written = strong(
        catalog,
        "2026-05-04 18:00:00,Deadlift (Barbell),1,100,5",
        "2026-05-04 07:00:00,Squat (Barbell),1,60,5",
    )
    ((session,),) = [week.sessions for week in written.plan.weeks]
    assert session.day == "monday"
    assert [e.pattern for e in session.exercises] == ["squat", "hinge"]


def test_midnight_comes_before_morning_and_noon_after_it(catalog: Catalog) -> None:
    times = {"12:15 PM": "Overhead Press", "12:15 AM": "Squat", "1:00 pm": "Bench Press",
             "11:30 am": "Deadlift"}  # fmt: skip
    text = HEVY + "".join(
        f'"A","May 15, 2026, {time}","",,"{name} (Barbell)",,,0,normal,60,5,,,\n'
        for time, name in times.items()
    )
    written = read("log.csv", text, catalog, "log")
    assert len(written.notes) == 1
    assert [exercise.pattern for _, exercise in written.plan.exercises()] == [
        "squat", "hinge", "overhead-press", "horizontal-push",
    ]  # fmt: skip


def test_the_last_weeks_are_counted_back_from_the_newest_set(catalog: Catalog) -> None:
    days = ["2026-01-05", "2026-04-07", "2026-04-14", "2026-04-21", "2026-04-28", "2026-04-29"]
    written = strong(catalog, *(f"{day},Squat (Barbell),1,60,5" for day in days))
    assert [[s.day for s in week.sessions] for week in written.plan.weeks] == [
        ["tuesday"],
        ["tuesday"],
        ["tuesday"],
        ["tuesday", "wednesday"],
    ]
    assert written.notes[0].message == "the training from 2026-04-07 to 2026-04-29 is judged"


def test_the_first_week_of_a_log_counts_if_half_of_it_was_logged(catalog: Catalog) -> None:
    def weeks(*days: str) -> int:
        rows = (f"2026-05-{day},Squat (Barbell),1,60,5" for day in days)
        return len(strong(catalog, *rows).plan.weeks)

    assert weeks("04", "11") == 1  # the week before began on the 28th
    assert weeks("04", "07", "14") == 2
    assert weeks("04") == 1


def test_a_lift_that_stays_the_same_has_no_progression(catalog: Catalog) -> None:
    def codes(*weights: int) -> set[str]:
        days = (f"2026-05-{day:02}" for day in (1, 8, 15))
        rows = [f"{d},Squat (Barbell),1,{w},5" for d, w in zip(days, weights, strict=True)]
        return {finding.code for finding in check_plan(strong(catalog, *rows).plan, catalog)}

    assert "H703" in codes(60, 60, 60)
    assert "H703" not in codes(60, 62, 65)


def test_without_a_unit_it_is_asked_for(catalog: Catalog) -> None:
    with pytest.raises(UsageError, match="--unit kg or --unit lb"):
        strong(catalog, "2026-05-04,Squat (Barbell),1,60,5", unit="")
    # Where nothing was lifted but the body there is nothing to ask.
    assert only(strong(catalog, "2026-05-04,Push Up,1,0,5", unit="")).movement == "push-up"


def test_the_log_says_the_unit_before_anybody_else(catalog: Catalog) -> None:
    text = (
        HEVY.replace("_kg", "_lbs") + '"A","May 4, 2026, 7:26 PM",,,"Squat (Barbell)",,,0,normal,'
    )
    made = [read("log.csv", f"{text}225,5,,,\n", catalog, "log", unit) for unit in ("", "kg")]
    assert [(only(w).load.value, only(w).load.unit) for w in made] == [(225, "lb"), (102.06, "kg")]


def test_newer_logs_name_the_unit_in_the_title(catalog: Catalog) -> None:
    text = (
        "Workout #;Date;Workout Name;Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters)"
        '\n1;2026-05-04 18:00:00;"A; B";Squat (Barbell);1;82,5;5;;\n'
        "1;2026-05-04 18:00:00;A;Farmer's Walk;1;24;;;30.0\n"
    )
    squat, walk = (e for _, e in read("log.csv", text, catalog, "log").plan.exercises())
    assert squat.load.value == 82.5
    assert (walk.low, walk.unit) == (30, "metres")


@pytest.mark.parametrize("unit", ["", "kg"])
def test_older_logs_have_units_in_columns_of_their_own(catalog: Catalog, unit: str) -> None:
    text = (
        "Date,Exercise Name,Set Order,Weight,Weight Unit,Reps,Distance,Distance Unit\n"
        "2026-05-04,Squat (Barbell),1,225,lbs,5,,\n"
        '2026-05-04,Leg Press,1,"1,102.5",lbs,8,,\n'
        "2026-05-04,Farmer's Walk,1,53,lbs,,40,m\n"
        "2026-05-04,Suitcase Carry,1,53,lbs,,0.05,km\n"
    )
    squat, press, *walks = (
        e for _, e in read("log.csv", text, catalog, "log", unit).plan.exercises()
    )
    loads = [(e.load.value, e.load.unit) for e in (squat, press)]
    assert loads == (
        [(225, "lb"), (1102.5, "lb")] if not unit else [(102.06, "kg"), (500.09, "kg")]
    )
    assert [(walk.low, walk.unit) for walk in walks] == [(40, "metres"), (50, "metres")]


@pytest.mark.parametrize("unit", ["", "lb"])
def test_a_row_of_a_unit_that_is_none_is_left_out_alone(catalog: Catalog, unit: str) -> None:
    text = (
        "Date,Exercise Name,Set Order,Weight,Weight Unit,Reps\n"
        "2026-05-04,Squat (Barbell),1,100,kg,5\n"
        "2026-05-04,Squat (Barbell),2,16,st,5\n"
    )
    written = read("log.csv", text, catalog, "log", unit)
    assert only(written).sets == 1
    assert messages(written) == ["3: the unit of a weight cannot be 'st', so the row is left out"]


def test_sets_are_kept_as_they_were_done_and_a_letter_tells_of_drops_and_failure(
    catalog: Catalog,
) -> None:
    sets = [("1", 60, 8), ("2", 60, 7), ("F", 60, 6), ("D", 40, 9)]
    rows = [f"2026-05-04,Bench Press (Barbell),{o},{w},{r}" for o, w, r in sets]
    exercise = only(strong(catalog, *rows))
    assert (exercise.sets, exercise.reps, hard_sets(exercise)) == (4, "6-9", 4)
    assert [(one.reps, one.rir) for one in exercise.work] == [(8, None), (7, None), (6, 0), (9, 0)]
    of_one_load = only(strong(catalog, *rows[:2]))
    assert (of_one_load.reps, [one.reps for one in of_one_load.work]) == ("7-8", [8, 7])
    alike = only(strong(catalog, rows[0], rows[0]))
    assert (alike.sets, alike.reps, alike.work) == (2, "8", ())


@pytest.mark.parametrize("heavy", [(8, 6, 5), (5, 6, 8)])
def test_the_best_of_the_heaviest_sets_tells_what_lighter_ones_leave(heavy, catalog) -> None:
    sets = [*((100, reps) for reps in heavy), (80, 12)]
    rows = [f"2026-05-04,Squat (Barbell),1,{weight},{reps}" for weight, reps in sets]
    work = only(strong(catalog, *rows)).work
    assert [(one.load.value, one.reps) for one in work] == sets
    assert work[-1].rir == 1  # of fives it would be none


def test_guessed_names_are_noted_once_and_strange_ones_left_out(catalog: Catalog) -> None:
    rows = ["Romanian Deadlft", "Romanian Deadlft", "Treadmill", "Squat (Barbell)"]
    written = strong(catalog, *(f"2026-05-04,{name},1,60,5" for name in rows))
    assert messages(written) == [
        "2: 'Romanian Deadlft' is taken for Barbell Romanian deadlift",
        "4: no movement 'Treadmill'; its sets do not count",
    ]
    assert str(written.notes[1]).startswith("log.csv:2:1: ")
    assert len(list(written.plan.exercises())) == 2
    assert "H605" not in {finding.code for finding in check_plan(written.plan, catalog)}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("2026-02-30,Squat (Barbell),1,60,5", "'2026-02-30' is no date"),
        ("soon,Squat (Barbell),1,60,5", "'soon' is no date"),
        ("2026-05-04,Squat (Barbell),1,60,many", "reps cannot be 'many'"),
        ("2026-05-04,Squat (Barbell),1,sixty,5", "weight cannot be 'sixty'"),
        ("2026-05-04,Squat (Barbell),1,-60,5", "weight cannot be '-60'"),
        ("2026-05-04,Squat (Barbell),1,60,5,11", "rpe cannot be '11'"),
        ("2026-05-04,,1,60,5", "no exercise is named"),
    ],
)
def test_a_bad_row_is_noted_and_hides_no_other(catalog: Catalog, row: str, message: str) -> None:
    good = "2026-05-04,Deadlift (Barbell),1,100,5"
    written = strong(catalog, good, row, good)
    assert messages(written) == [f"3: {message}, so the row is left out"]
    assert only(written).sets == 2


@pytest.mark.parametrize("blank", ["\n\n\n", "\ufeff\r\n \n\t\r\n"])
def test_blank_lines_above_the_titles_are_counted(catalog: Catalog, blank: str) -> None:
    row = '2026-05-04,A,1h,"Squat (Barbell)",1,60,{},0,0,"","",\n'
    written = read("log.csv", blank + STRONG + row.format(-5) + row.format(5), catalog, "log", "kg")
    assert messages(written) == ["5: reps cannot be '-5', so the row is left out"]
    assert written.places[1, "monday", 1] == (6, 1)
    with pytest.raises(BadFile) as bad:
        read("log.csv", f"{blank}Exercise Name,Reps\nSquat,5\n", catalog, "log")
    assert [problem.line for problem in bad.value.problems] == [4]


@pytest.mark.parametrize(
    ("sign", "written", "read_as"),
    [
        (",", "1,000", 1000),
        (",", "1,102.5", 1102.5),
        (",", "82,5", 82.5),
        (",", "0,125", 0.12),  # no thousands begin with nothing
        (";", "82,500", 82.5),
        (";", "1,102.5", 1102.5),
        ("\t", "82,500", 82.5),
    ],
)
def test_a_comma_before_three_digits_parts_thousands_where_commas_part_columns(
    catalog: Catalog, sign: str, written: str, read_as: float
) -> None:
    titles = ["Date", "Exercise Name", "Weight (kg)", "Reps"]
    rows = [titles, ["2026-05-04", "Leg Press", f'"{written}"', "5"]]
    log = "\n".join(sign.join(row) for row in rows)
    assert only(read("log.csv", log, catalog, "log")).load.value == read_as


@pytest.mark.parametrize("written", ["82,500", "1.000,5", "1,00.5", "1,2,3"])
def test_commas_of_which_nobody_knows_the_meaning_are_noted(catalog, written: str) -> None:
    text = f'{STRONG}2026-05-04,A,1h,Squat,1,"{written}",5,0,0,"","",\n'
    text += "2026-05-04,A,1h,Squat,1,60,5,0,0,,,\n"
    noted = messages(read("log.csv", text, catalog, "log", "kg"))
    assert noted == [f"2: weight cannot be '{written}', so the row is left out"]


def test_missing_columns_are_named_together(catalog: Catalog) -> None:
    with pytest.raises(BadFile) as bad:
        read("log.csv", "Workout Name,Exercise Name,Weight\nA,Squat,60\n", catalog, "log")
    assert [problem.message for problem in bad.value.problems] == [
        "no column Date or start_time",
        "no column Reps",
    ]


def test_a_log_without_training_says_so(catalog: Catalog) -> None:
    for rows in (["2026-05-04,Squat (Barbell),W,20,5"], ["2026-05-04,Treadmill,1,0,5"], []):
        with pytest.raises(BadFile, match="holds no set of a movement in the catalog"):
            strong(catalog, *rows)


@pytest.mark.parametrize(
    ("days", "weeks"),
    [
        (("2026-05-04", "2026-05-11", "2026-05-18"), 3),
        (("2026-04-27", "2026-05-11", "2026-05-18"), 3),  # a week off
        (("2026-04-20", "2026-05-11", "2026-05-18"), 2),
        (("2019-01-07", "2022-06-06", "2026-05-18"), 1),
    ],
)
def test_training_before_a_long_gap_is_another_time(catalog: Catalog, days, weeks) -> None:
    # A day before each, so that the log's first week is no half one.
    rows = [
        f"{day[:-2]}{int(day[-2:]) - back:02},Squat (Barbell),1,60,5"
        for day in days
        for back in (3, 0)
    ]
    written = strong(catalog, *rows)
    assert len(written.plan.weeks) == weeks
