"""Liftoscript: only the part of it that everyone reads, and progressions that mean the same."""

from __future__ import annotations

import re

import pytest
from exported import NAMES, plan_of, renamed

from hinge_cli.exporting import export, lacks, liftosaur, liftoscript
from hinge_cli.plan import Exercise, Load, Plan, Progression, RampSet, Request
from hinge_cli.plan.gym import Mass
from hinge_cli.planning import build_plan
from hinge_cli.reading import read

MASS = r"\d+(\.\d+)?(kg|lb)"
SECTION = re.compile(
    r"\d+x\d+(-\d+|\+)?"
    rf"|{MASS}|\d+(\.\d+)?%"
    r"|@\d+"
    r"|\d+s"
    rf"|warmup: (none|1x\d+ ({MASS}|\d+%)(, 1x\d+ ({MASS}|\d+%))*)"
    r"|superset: \w+"
    rf"|progress: (none|lp\({MASS}\)|dp\({MASS}, \d+, \d+\))"
)


def program(text: str) -> list[list[tuple[str, list[list[str]]]]]:
    """Weeks of (day, exercises as sections), from text that is nothing but the subset."""
    weeks: list[list[tuple[str, list[list[str]]]]] = []
    for line in text.splitlines():
        if line.startswith("## "):
            weeks[-1].append((line[3:], []))
        elif line.startswith("# "):
            assert line == f"# Week {len(weeks) + 1}"
            weeks.append([])
        elif line and not line.startswith("// "):
            name, *sections = line.split(" / ")
            assert not re.search(r"[/{}()#\[\]|!:]", name), name
            assert all(map(SECTION.fullmatch, sections)), line
            weeks[-1][-1][1].append([name, *sections])
    return weeks


def remade(plan: Plan, *exercises: Exercise) -> Plan:
    """A plan of one week: each exercise on a day of its own."""
    days = ("monday", "wednesday", "friday")
    session = plan.weeks[0].sessions[0]
    sessions = tuple(
        session._replace(day=day, exercises=(exercise,))
        for day, exercise in zip(days, exercises, strict=False)
    )
    return plan._replace(weeks=(plan.weeks[0]._replace(sessions=sessions),))


def lift(model: str = "double", step: float | None = 2.5, **fields: object) -> Exercise:
    exercise = plan_of("bare").weeks[0].sessions[0].exercises[0]
    rule = Progression(model, step, "kg", 3, 10)
    return exercise._replace(sets=3, low=8, high=12, progression=rule)._replace(**fields)


def lines(plan: Plan, catalog) -> list[str]:
    (week,) = program(export(plan, catalog, "liftoscript"))
    return [" / ".join(exercise) for _, exercises in week for exercise in exercises]


@pytest.mark.parametrize("kind", ["bare", "block", "linear", "supersets"])
def test_every_week_day_and_exercise_is_there(kind: str, catalog) -> None:
    plan = plan_of(kind)
    weeks = program(export(plan, catalog, "liftoscript"))
    for week, made in zip(plan.weeks, weeks, strict=True):
        assert [day for day, _ in made] == [s.day.capitalize() for s in week.sessions]
        for session, (_, exercises) in zip(week.sessions, made, strict=True):
            for exercise, sections in zip(session.exercises, exercises, strict=True):
                assert sections[0] == liftoscript.name(exercise)
                assert sections[1].startswith(f"{exercise.sets}x{exercise.low}")
                assert f"{exercise.rest_seconds}s" in sections
                assert (f"superset: {exercise.superset}" in sections) == bool(exercise.superset)
                if exercise.rir is not None:
                    assert f"@{10 - exercise.rir}" in sections


def test_names_are_those_of_liftosaur_where_it_has_one(catalog) -> None:
    assert set(liftosaur.NAMES) <= set(catalog.movements)
    assert len(set(liftosaur.NAMES.values())) == len(liftosaur.NAMES)
    known = lift(movement="dumbbell-bench-press", name="Dumbbell bench press")
    unknown = lift(movement="dumbbell-floor-press", name="Dumbbell floor press")
    text = export(remade(plan_of("bare"), known, unknown), catalog, "liftoscript")
    assert "\nBench Press, Dumbbell / " in text
    assert "\nDumbbell floor press / " in text
    assert "\n// Create these as custom exercises first: Dumbbell floor press.\n" in text


def test_loads_percentages_ramps_and_open_sets(catalog) -> None:
    squat = lift(
        "wave",
        movement="barbell-back-squat",
        rir=2,
        rest_seconds=210,
        load=Load(120.0, "kg", 85.5),
        warm_up=(RampSet(5, 20), RampSet(3, 82.5)),
    )
    (line,) = lines(remade(plan_of("bare"), squat), catalog)
    assert line == (
        "Squat / 3x8-12 / 120kg / @8 / 210s / warmup: 1x5 20kg, 1x3 82.5kg / progress: none"
    )
    by_percent = squat._replace(load=Load(None, "lb", 85.5), warm_up=(), open=True)
    (line,) = lines(remade(plan_of("bare"), by_percent), catalog)
    assert line == "Squat / 3x8+ / 85.5% / @8 / 210s / warmup: none / progress: none"
    assert "lb / @" in export(plan_of("linear"), catalog, "liftoscript")


MAXES = {
    "barbell-back-squat": 120.0,
    "barbell-deadlift": 150.0,
    "barbell-overhead-press": 60.0,
    "barbell-bench-press": 95.0,
}


@pytest.mark.parametrize(
    "request_",
    [
        Request(weeks=12, goal="strength", maxes=MAXES),
        Request(days=4, weeks=12, goal="strength", level="intermediate", maxes=MAXES),
        Request(days=5, weeks=8, goal="strength", level="advanced", maxes=MAXES, unit="lb"),
        Request(weeks=8, goal="power", level="advanced", maxes=MAXES),
        Request(weeks=4, goal="hypertrophy", level="intermediate", maxes=MAXES, ramps=False),
    ],
)
def test_an_exercise_has_one_warm_up_in_all_weeks_and_days(request_: Request, catalog) -> None:
    # Liftosaur refuses a program in which two differ, and takes names in any case for the same.
    warm_ups: dict[str, set[str]] = {}
    for week in program(export(build_plan(catalog, request_), catalog, "liftoscript")):
        for _, exercises in week:
            for name, *sections in exercises:
                said = {section for section in sections if section.startswith("warmup: ")}
                warm_ups.setdefault(name.lower(), set()).update(said)
    assert {len(said) for said in warm_ups.values()} == {1}
    led_up_to = [said for said in warm_ups.values() if said != {"warmup: none"}]
    assert bool(led_up_to) == request_.ramps


def test_a_warm_up_that_differs_is_the_fullest_as_shares_of_the_work(catalog) -> None:
    heavy = lift(
        movement="barbell-back-squat",
        load=Load(100.0, "kg", 80.0, per_side=(Mass(25, "kg"), Mass(15, "kg"))),
        warm_up=(RampSet(5, 20), RampSet(3, 60), RampSet(2, 82.5)),
    )
    light = heavy._replace(load=Load(80.0, "kg", 64.0), warm_up=(RampSet(3, 50),))
    easy = heavy._replace(load=Load(60.0, "kg", 48.0), warm_up=())
    said = [line.split(" / ")[5] for line in lines(remade(plan_of("bare"), light, heavy), catalog)]
    assert said == ["warmup: 1x5 20kg, 1x3 60%, 1x2 82%"] * 2  # the empty bar is no share
    said = [line.split(" / ")[5] for line in lines(remade(plan_of("bare"), light, easy), catalog)]
    assert said == ["warmup: 1x3 62%"] * 2
    said = [line.split(" / ")[5] for line in lines(remade(plan_of("bare"), heavy, heavy), catalog)]
    assert said == ["warmup: 1x5 20kg, 1x3 60kg, 1x2 82.5kg"] * 2


def test_double_progression_climbs_the_range_then_the_load(catalog) -> None:
    (line,) = lines(remade(plan_of("bare"), lift()), catalog)
    assert "/ 3x8-12 /" in line
    assert line.endswith("/ progress: dp(2.5kg, 8, 12)")


def test_linear_progression_is_earned_at_the_low_end(catalog) -> None:
    (line,) = lines(remade(plan_of("bare"), lift("linear")), catalog)
    assert "/ 3x8 /" in line
    assert line.endswith("/ progress: lp(2.5kg)")


def test_an_open_set_stays_open_where_it_progresses(catalog) -> None:
    (line,) = lines(remade(plan_of("bare"), lift("linear", low=5, high=5, open=True)), catalog)
    assert "/ 3x5+ /" in line
    assert line.endswith("/ progress: lp(2.5kg)")


def test_what_the_format_cannot_say_is_said(catalog) -> None:
    # Read again, a program is judged without limitations, and goes back after misses as usual.
    plan = remade(plan_of("supersets"), lift("linear"))
    text = export(plan, catalog, "liftoscript")
    again = read("x", text, catalog, "liftoscript").plan
    assert plan.request.limits
    assert not again.request.limits
    for lost in ("limitations", "after misses", "range of a linear progression"):
        assert lost in lacks(plan, "liftoscript")
    assert "\n// Miss a lift in three sessions in a row: " in text


def test_a_step_is_not_taken_twice_a_week(catalog) -> None:
    light, heavy = lift("linear", role="secondary"), lift("linear", role="main")
    first, second = lines(remade(plan_of("bare"), light, heavy), catalog)
    assert first.endswith("progress: none")
    assert "/ 3x8-12 /" in first
    assert second.endswith("progress: lp(2.5kg)")


def test_days_with_ranges_of_their_own_share_the_load_alone(catalog) -> None:
    # dp would set the repetitions of both days to one range; lp asks for the same and sets none.
    heavy, light = lift(low=5, high=6), lift(role="secondary")
    first, second = lines(remade(plan_of("bare"), heavy, light), catalog)
    assert "/ 3x5-6 /" in first
    assert first.endswith("progress: lp(2.5kg)")
    assert second.endswith("progress: none")


@pytest.mark.parametrize("model", ["wave", "reps"])
def test_what_liftosaur_cannot_do_is_no_progression(model: str, catalog) -> None:
    (line,) = lines(remade(plan_of("bare"), lift(model)), catalog)
    assert line.endswith("progress: none")
    (line,) = lines(remade(plan_of("bare"), lift(progression=None)), catalog)
    assert "progress" not in line


def test_weeks_that_say_the_load_do_not_progress_on_top_of_it(catalog) -> None:
    weeks = program(export(plan_of("block"), catalog, "liftoscript"))
    by_name: dict[str, set[str]] = {}
    for number, week in enumerate(weeks, 1):
        for _, exercises in week:
            for name, *sections in exercises:
                if number not in (6, 12):
                    by_name.setdefault(name, set()).add(sections[-1])
    assert by_name["Squat"] == by_name["Deadlift"] == {"progress: none"}
    left_to_the_lifter = [said for said in by_name.values() if said != {"progress: none"}]
    assert left_to_the_lifter
    for said in left_to_the_lifter:
        (one,) = said
        assert one.startswith("progress: dp(")
    lighter = [sections[-1] for _, exercises in weeks[5] for sections in exercises]
    assert set(lighter) == {"progress: none"}
    assert "\n// Lighter week.\n# Week 6\n" in export(plan_of("block"), catalog, "liftoscript")


def test_what_has_no_sign_stands_in_a_comment(catalog) -> None:
    carry = lift(movement="suitcase-carry", name="Suitcase carry", unit="metres", per_side=True)
    swing = lift(movement="kettlebell-swing", role="power", rir=None)
    press = lift(load=Load(20.0, "kg", 70.0, estimated_from="barbell-bench-press"))
    text = export(remade(plan_of("bare"), carry, swing, press), catalog, "liftoscript")
    assert "\n// Each side.\n// Metres, not repetitions.\nSuitcase carry / 3x8-12 / " in text
    assert "\n// Fast: end a set when speed drops.\nKettlebell Swing / " in text
    assert "\n// The load is an estimate: let the RPE decide.\n" in text


@pytest.mark.parametrize("name", NAMES)
def test_any_name_leaves_the_program_whole(name: str, catalog) -> None:
    text = export(renamed(name), catalog, "liftoscript")
    ((monday, *_),) = program(text)
    assert len(monday[1]) == len(plan_of("bare").weeks[0].sessions[0].exercises)
    kept = set(re.findall(r"\w+", name)) - {"n"}
    assert kept <= set(re.findall(r"\w+", monday[1][0][0])) | {"alert", "1"}
