"""`hinge swap` changes one movement and nothing else; `hinge diff` says what changed."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from terminal import on_terminal

from hinge_cli.catalog import Catalog
from hinge_cli.checking.comparing import compare
from hinge_cli.cli.plain import render
from hinge_cli.cli.swap_command import _report
from hinge_cli.errors import Refusal, UsageError
from hinge_cli.exporting import export
from hinge_cli.plan import Plan, Request
from hinge_cli.planning import build_plan
from hinge_cli.planning.swapping import (
    BECAUSE,
    Substitute,
    _eligible,
    _reasons,
    find_exercise,
    new_findings,
    substitutes,
    swap,
)
from hinge_cli.planning.swapping import swapped as swapped_regardless
from hinge_cli.reading import read, read_plan
from hinge_cli.rulebook.safety import CLEARANCE, IF_IT_HURTS, STOP_SIGNS
from hinge_cli.rulebook.timing import session_minutes

CATALOG = Catalog.load()
MAXES = {"squat": 100.0, "deadlift": 140.0}
REQUEST = Request(goal="strength", weeks=6, maxes=MAXES)
PLAN = build_plan(CATALOG, REQUEST)


def swapped(to: str):
    day, exercise = find_exercise(PLAN, "mon", "back squat", CATALOG)
    return swap(PLAN, day, exercise, CATALOG[to], CATALOG)


def test_everything_else_stays_and_the_load_is_worked_out_anew() -> None:
    changed = swapped("barbell-front-squat")
    assert changed.edited
    assert changed.request == PLAN.request
    for before, after in zip(PLAN.weeks, changed.weeks, strict=True):
        for one, other in zip(before.sessions, after.sessions, strict=True):
            for old, new in zip(one.exercises, other.exercises, strict=True):
                if (one.day, old.movement) != ("monday", "barbell-back-squat"):
                    assert new == old
                    continue
                assert new.movement == "barbell-front-squat"
                assert (new.sets, new.rest_seconds) == (old.sets, old.rest_seconds)
                assert new.load.value < old.load.value
                assert new.load.estimated_from == "barbell-back-squat"
                assert [r.load for r in new.warm_up] == sorted(r.load for r in new.warm_up)


def test_what_was_said_of_the_plan_that_was_built_is_not_said_of_a_changed_one() -> None:
    request = Request(
        goal="hypertrophy", limits=("pelvic-floor", "pregnancy"), prefer=("deadlift",)
    )
    plan = build_plan(CATALOG, request, reasons=False)
    day, exercise = find_exercise(plan, "mon", plan.weeks[0].sessions[0].exercises[0].name, CATALOG)
    offered = substitutes(plan, day, exercise, CATALOG)[0].movement
    changed = swap(plan, day, exercise, offered, CATALOG)
    assert plan.score
    assert not changed.score
    assert len(plan.notes) > 1
    # What the body asks for holds whatever is done.
    (note,) = changed.notes
    assert "Keep the effort, not the loads" in note
    own = plan._replace(score=0.0, notes=("Mine.",))
    assert swap(own, day, exercise, offered, CATALOG).notes == ("Mine.",)


def test_a_title_follows_the_exercises_unless_somebody_gave_it() -> None:
    request = Request(goal="strength", level="intermediate", weeks=6, maxes={"squat": 100.0})
    plan = build_plan(CATALOG, request, reasons=False)

    def titles(given: Plan, to: str) -> list[str]:
        day, exercise = find_exercise(given, "mon", "back squat", CATALOG)
        changed = swapped_regardless(given, day, exercise, CATALOG[to], CATALOG)
        return [week.sessions[0].title for week in changed.weeks]

    first = plan.weeks[0].sessions[0]
    assert any(week.deload for week in plan.weeks)
    assert "quat" in first.title
    assert len(set(titles(plan, "barbell-deadlift"))) == 1
    assert "quat" not in titles(plan, "barbell-deadlift")[0]
    assert titles(plan, "barbell-box-squat") == [first.title] * 6
    mine = plan._replace(
        weeks=tuple(
            week._replace(sessions=(week.sessions[0]._replace(title="Squat day"),))
            for week in plan.weeks
        )
    )
    assert titles(mine, "barbell-deadlift") == ["Squat day"] * 6


@pytest.mark.parametrize(
    ("flags", "asked", "told"),
    [
        (
            "--days 1",
            "wednesday goblet squat --to leg curl",
            "No squat in the week.\n"
            "The smallest change: a substitute of the same pattern, squat.\n",
        ),
        (
            "--equipment kettlebell",
            "monday goblet squat --to back squat",
            "Barbell back squat needs what is not there: barbell and rack.\n"
            "Swap the movement, or add the equipment to the request.\n",
        ),
        (
            "--limit knee-pain",
            "wednesday split-squat --to forward lunge",
            "Forward lunge does not go with knee pain.\n",
        ),
        (
            "--limit pregnancy",
            "monday goblet squat --to pause squat",
            "Pause squat is not for as many repetitions as pregnancy asks for.\n"
            "The smallest change: a movement that is; leave out --to and hinge lists some.\n",
        ),
    ],
)
def test_a_swap_that_breaks_the_request_is_refused_and_writes_nothing(
    hinge, tmp_path: Path, flags: str, asked: str, told: str
) -> None:
    path = tmp_path / "plan.yaml"
    hinge("plan", *flags.split(), "-o", str(path))
    before = path.read_bytes()
    refused = hinge("swap", str(path), *asked.split(), "-o", str(path), "--force")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith(f"hinge: {told}")
    assert path.read_bytes() == before


def test_what_is_locked_stays() -> None:
    first = PLAN.weeks[0].sessions[0]
    kept = tuple(e._replace(locked=True) for e in first.exercises)
    week = PLAN.weeks[0]._replace(sessions=(first._replace(exercises=kept),))
    with pytest.raises(Refusal, match="is locked"):
        find_exercise(PLAN._replace(weeks=(week,)), "monday", "back squat", CATALOG)


@pytest.mark.parametrize("because", [None, *BECAUSE])
def test_substitutes_are_of_the_pattern_and_allowed(because: str | None) -> None:
    day, exercise = find_exercise(PLAN, "monday", "back squat", CATALOG)
    found = substitutes(PLAN, day, exercise, CATALOG, because)
    assert found
    for substitute in found:
        assert substitute.movement.pattern == "squat"
        assert substitute.movement.counts_as_training
        assert substitute.reasons
    first = found[0].movement
    if because == "busy":
        assert all(s.movement.load != "barbell" for s in found)
    elif because == "pain":
        assert all(s.movement.cost <= CATALOG["barbell-back-squat"].cost for s in found)
    else:
        assert first.load == "barbell"


@pytest.mark.parametrize(("day", "movement"), [("tue", "squat"), ("mon", "bench"), ("", "squat")])
def test_what_is_not_there_is_named(day: str, movement: str) -> None:
    with pytest.raises(UsageError, match=r"monday|there are"):
        find_exercise(PLAN, day, movement, CATALOG)


def test_the_first_that_two_words_name_is_found_however_the_day_is_written() -> None:
    for day in ("monday", "MON", " mo "):
        found, exercise = find_exercise(PLAN, day, "back squat", CATALOG)
        assert (found, exercise.movement) == ("monday", "barbell-back-squat")
        assert exercise is PLAN.weeks[0].sessions[0].exercises[0]
    assert find_exercise(PLAN, "fri", "barbell-back-squat", CATALOG)[1].role == "secondary"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("lunge", "walking-lunge"),
        ("Walking lunges", "walking-lunge"),
        ("bench press", "incline-dumbbell-bench-press"),  # the flat one is not there
        ("squat", "heel-elevated-goblet-squat"),  # nor the one with the bar
        ("barbell deadlift", "barbell-deadlift"),  # exactly, before the Romanian one
        ("deadlift", "barbell-deadlift"),  # an alias goes before a part
        ("my own", "my-own-thing"),
    ],
)
def test_a_part_of_a_name_is_enough_where_it_is_clear_on_that_day(name: str, meant: str) -> None:
    there = (
        "Walking lunge 3x8, Incline dumbbell bench press 3x8, Heel-elevated goblet squat 3x8, "
        "Deadlift 1x5, Romanian deadlift 3x8, My own thing 3x8"
    )
    assert find_exercise(by_hand(exercises=there), "mon", name, CATALOG)[1].movement == meant


def test_a_part_of_several_names_of_a_day_is_told_with_all_of_them() -> None:
    plan = by_hand(exercises="Deadlift 1x5, Front squat 3x5, Sit-up 3x10, Goblet squat 3x8")
    with pytest.raises(UsageError) as told:
        find_exercise(plan, "mon", "squats", CATALOG)
    several = "Barbell front squat or Goblet squat"
    assert str(told.value) == f"'squats' may mean several exercises of monday: {several}"


def test_what_is_there_already_cannot_come_a_second_time() -> None:
    with pytest.raises(UsageError, match="Barbell back squat is there already on Monday"):
        swapped("barbell-back-squat")
    assert "chest-supported-row" in {e.movement for e in PLAN.weeks[0].sessions[0].exercises}
    with pytest.raises(UsageError, match="is there already"):
        swapped("chest-supported-row")


@pytest.mark.parametrize(
    ("movement", "old", "reason"),
    [
        ("safety-bar-squat", "barbell-back-squat", "the same prime movers"),
        ("dip", "push-up", "the same prime movers, harder to learn"),
        ("single-leg-glute-bridge", "bodyweight-single-leg-hinge", "some of the prime movers"),
        (
            "leg-press",
            "barbell-back-squat",
            "the same prime movers, with a machine instead of a barbell, takes less out of you, "
            "easier to learn",
        ),
        (
            "block-pull",
            "sumo-deadlift",
            "some of the prime movers, takes less out of you, easier to learn",
        ),
        (
            "pull-up",
            "lat-pulldown",
            "the same prime movers, with your body weight instead of a cable, harder to learn",
        ),
        (
            "belt-squat",
            "goblet-squat",
            "the same prime movers, with a machine instead of a kettlebell",
        ),
        (
            "sled-push",
            "suitcase-carry",
            "other prime movers, with a sled instead of dumbbells",
        ),
    ],
)
def test_a_reason_says_what_stays_and_what_changes(movement: str, old: str, reason: str) -> None:
    assert ", ".join(_reasons(CATALOG[movement], CATALOG[old], PLAN)) == reason


def test_a_reason_names_what_is_at_hand() -> None:
    def reasons(movement: str, old: str, **own: Any) -> tuple[str, ...]:
        plan = build_plan(CATALOG, Request(days=2, **own))
        return _reasons(CATALOG[movement], CATALOG[old], plan)

    press = "dumbbell-push-press", "double-kettlebell-press"
    assert "with dumbbells instead of two kettlebells" in reasons(*press)
    assert not any("instead" in reason for reason in reasons(*press, equipment=("kettlebells",)))


def test_six_substitutes_at_most_and_none_that_costs_more_where_it_hurts() -> None:
    found = {}
    for because in (None, *BECAUSE):
        day, exercise = find_exercise(PLAN, "monday", "back squat", CATALOG)
        substitutes_ = substitutes(PLAN, day, exercise, CATALOG, because)
        assert len(substitutes_) == 6
        found[because] = [s.movement for s in substitutes_]
    assert [m.id for m in found[None][:2]] == ["barbell-box-squat", "safety-bar-squat"]
    assert all("rack" not in m.needs for m in found["busy"])
    # What hurts wants less of the same demands.
    costs = [m.cost for m in found["pain"]]
    assert costs[0] == 1
    assert max(costs) < CATALOG[exercise.movement].cost


def test_where_a_deadlift_hurts_a_bridge_comes_before_what_asks_the_back_as_well() -> None:
    request = Request(goal="strength", level="intermediate", days=4, maxes={"deadlift": 180.0})
    plan = build_plan(CATALOG, request, reasons=False)
    day, deadlift = find_exercise(plan, "thursday", "deadlift", CATALOG)
    found = [s.movement for s in substitutes(plan, day, deadlift, CATALOG, "pain")]
    assert found[0].id == "glute-bridge"
    assert not any("acute-low-back-pain" in movement.avoid_if for movement in found[:3])


def test_who_is_bored_gets_what_is_loaded_alike_and_not_in_the_plan_yet() -> None:
    request = Request(goal="strength", level="intermediate", maxes={"squat": 140.0})
    plan = build_plan(CATALOG, request, reasons=False)
    day, squat = find_exercise(plan, "monday", "back squat", CATALOG)

    def offered(given: Plan, because: str | None) -> list[str]:
        return [s.movement.id for s in substitutes(given, day, squat, CATALOG, because)]

    bars = ["barbell-box-squat", "safety-bar-squat", "low-bar-back-squat", "barbell-front-squat"]
    assert offered(plan, "boredom")[:4] == bars
    assert not set(bars) & set(offered(plan, "busy"))
    # What stands on another day goes back for whom it would bore, and for nobody else.
    _, friday = find_exercise(plan, "friday", "back squat", CATALOG)
    varied = swapped_regardless(plan, "friday", friday, CATALOG[bars[0]], CATALOG)
    assert offered(varied, None)[0] == bars[0]
    assert offered(varied, "boredom")[:3] == bars[1:]


def test_a_substitute_keeps_to_what_the_request_allows() -> None:
    def offered(request: Request, day: str, name: str, **unstated) -> set[str]:
        plan = build_plan(CATALOG, request, reasons=False)._replace(**unstated)
        _, exercise = find_exercise(plan, day, name, CATALOG)
        return {m.id for m in _eligible(plan, day, CATALOG[exercise.movement], CATALOG, None)}

    gym = offered(Request(), "monday", "goblet-squat")
    assert {"leg-press", "barbell-back-squat"} <= gym
    # No drill, no jump, nothing above the level, nothing of another pattern, not itself.
    none_of_it = {"wall-sit", "squat-jump", "barbell-front-squat", "split-squat", "goblet-squat"}
    assert not none_of_it & gym
    garage = Request(equipment=("kettlebell",), avoid=("sit-to-stand",), limits=("knee-pain",))
    (squat, *_) = [
        e.movement
        for _, e in build_plan(CATALOG, garage, reasons=False).exercises()
        if e.pattern == "squat"
    ]
    few = offered(garage, "monday", squat)
    assert "sit-to-stand" not in few
    assert not any("knee-pain" in CATALOG[name].avoid_if for name in few)
    assert "leg-press" not in few
    # Where nobody said what is there, or how experienced they are, it may be anything.
    nowhere = offered(garage, "monday", squat, unstated=frozenset({"equipment", "level"}))
    assert {"leg-press", "barbell-front-squat"} <= nowhere
    nowhere = offered(garage, "monday", squat, unstated=frozenset({"equipment"}))
    assert "leg-press" in nowhere
    assert "barbell-front-squat" not in nowhere


def test_a_swap_to_another_pattern_takes_its_rest_and_role() -> None:
    day, exercise = find_exercise(PLAN, "wednesday", "step-up", CATALOG)
    same = swap(PLAN, day, exercise, CATALOG["reverse-lunge"], CATALOG)
    other = swap(PLAN, day, exercise, CATALOG["leg-curl"], CATALOG)

    def at(plan):
        return plan.weeks[0].sessions[1].exercises[1]

    assert (at(same).rest_seconds, at(same).sets) == (exercise.rest_seconds, exercise.sets)
    assert (at(other).pattern, at(other).role) == ("accessory", "assistance")
    assert (at(other).low, at(other).high, at(other).per_side) == (8, 12, False)
    assert at(same).per_side
    assert at(same).why.text == "Stands in for step-up."
    for plan in (same, other):
        session = plan.weeks[0].sessions[1]
        assert session.minutes == session_minutes(session.exercises, CATALOG)


def test_a_substitute_has_no_more_sets_than_it_bears_and_keeps_what_a_limitation_asks() -> None:
    request = Request(goal="strength", level="intermediate", maxes={"squat": 120.0}, ramps=False)
    plan = build_plan(CATALOG, request, reasons=False)
    day, exercise = find_exercise(plan, "monday", "back squat", CATALOG)
    changed = swap(plan, day, exercise, CATALOG["leg-curl"], CATALOG).weeks[0].sessions[0]
    assert (exercise.sets, changed.exercises[0].sets) == (5, 3)
    assert changed.minutes == session_minutes(changed.exercises, CATALOG, ramps=False)
    squats = swap(plan, day, exercise, CATALOG["barbell-box-squat"], CATALOG).weeks[0].sessions[0]
    assert squats.exercises[0].sets == 5
    assert squats.minutes == plan.weeks[0].sessions[0].minutes  # no lighter sets here either

    careful = build_plan(CATALOG, Request(limits=("hypertension-uncontrolled",)), reasons=False)
    day, exercise = find_exercise(careful, "monday", "chest-supported row", CATALOG)
    row = swap(careful, day, exercise, CATALOG["machine-row"], CATALOG).weeks[0].sessions[0]
    assert {e.rir for e in row.exercises if e.unit == "reps"} == {4}


def test_a_movement_the_catalog_does_not_know_has_no_substitutes_of_its_own() -> None:
    day, exercise = find_exercise(PLAN, "monday", "back squat", CATALOG)
    with pytest.raises(UsageError, match="name its substitute with --to"):
        substitutes(PLAN, day, exercise._replace(movement="no-such"), CATALOG)


def test_new_findings_are_named_once_and_old_ones_not_again() -> None:
    changed, spare = PLAN, iter(("nordic-hamstring-curl", "biceps-curl", "prone-y-raise"))
    for session in PLAN.weeks[0].sessions:
        for exercise in session.exercises:
            if exercise.pattern == "vertical-pull":
                changed = swap(changed, session.day, exercise, CATALOG[next(spare)], CATALOG)
    found = [(f.code, f.subject) for f in new_findings(PLAN, changed, CATALOG)]
    assert ("H204", "vertical-pull") in found
    assert len(found) == len(set(found))
    assert new_findings(PLAN, PLAN, CATALOG) == ()
    ranks = [
        ("error", "warning", "note").index(f.severity) for f in new_findings(PLAN, changed, CATALOG)
    ]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("days", [("monday", "thursday"), ("Workout A", "Workout B")])
def test_what_is_wrong_on_another_day_excuses_nothing(hinge, tmp_path: Path, days) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(
        "hinge: 1\nrequest: {equipment: [barbell, rack, dumbbells, bench]}\nweeks:\n- sessions:\n"
        f"  - day: {days[0]}\n    exercises: [Back squat 3x5, Lat pulldown 3x8]\n"
        f"  - day: {days[1]}\n    exercises: [Deadlift 3x5, Overhead press 3x5, "
        "Single-arm dumbbell row 3x8]\n"
    )
    refused = hinge("swap", str(path), days[1], "single-arm", "row", "--to", "lat pulldown")
    assert (refused.code, refused.out) == (1, "")
    assert "Lat pulldown needs what is not there" in refused.err


def test_over_weeks_a_substitute_eases_and_tests_as_the_plan_does() -> None:
    changed = swapped("barbell-front-squat")
    lifts = [
        e
        for week in changed.weeks
        for s in week.sessions
        for e in s.exercises
        if e.movement == "barbell-front-squat"
    ]
    assert len(lifts) == 6
    for week, exercise in zip(changed.weeks, lifts, strict=True):
        assert exercise.open is week.test
        assert (exercise.rir == 2) is week.test
    training = [e.load.value for e, w in zip(lifts, changed.weeks, strict=True) if not w.deload]
    assert training == sorted(training)
    assert training[-1] > training[0]


@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
def test_there_and_back_again_is_the_plan_that_was(level: str) -> None:
    request = Request(goal="strength", level=level, weeks=16, maxes={"squat": 120.0})
    plan = build_plan(CATALOG, request, reasons=False)
    day, exercise = find_exercise(plan, "mon", "back squat", CATALOG)
    there = swap(plan, day, exercise, CATALOG["barbell-box-squat"], CATALOG)
    day, exercise = find_exercise(there, "mon", "box squat", CATALOG)
    back = swap(there, day, exercise, CATALOG["barbell-back-squat"], CATALOG)
    for week, again in zip(plan.weeks, back.weeks, strict=True):
        before, after = week.sessions[0].exercises[0], again.sessions[0].exercises[0]
        assert after.load == before.load
        assert (after.reps, after.rir, after.warm_up) == (before.reps, before.rir, before.warm_up)
        assert after._replace(why=before.why) == before


def test_swap_writes_the_plan_and_diff_tells_of_it(hinge, tmp_path: Path) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    hinge("plan", "--goal", "strength", "--max", "squat=100", "--format", "yaml", "-o", str(old))
    listed = hinge("swap", str(old), "mon", "back", "squat")
    assert "Barbell box squat" in listed.out
    assert read_plan(str(old), CATALOG).edited is False
    done = hinge("swap", str(old), "mon", "back", "squat", "--to", "box squat", "-o", str(new))
    assert done.code == 0
    assert read_plan(str(new), CATALOG).edited is True
    told = hinge("diff", str(old), str(new)).out
    change = "Barbell back squat → barbell box squat: 77.5 kg becomes ~70 kg"
    assert change in told
    data = json.loads(hinge("diff", str(old), str(new), "--format", "json").out)
    assert data["exercises"] == [{"day": "monday", "weeks": [1], "change": change}]
    assert "the same" in hinge("diff", str(old), str(old)).out


def test_what_could_stand_there_is_listed_for_people_and_programs(hinge, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    hinge("plan", "--limit", "knee-pain", "-o", str(path))
    asked = ("swap", str(path), "fri", "goblet", "box", "squat", "--because", "busy")
    title, shared, _, _, *rows = hinge(*asked).out.splitlines()
    assert title == "Instead of goblet box squat on Friday  (the equipment is taken)"
    assert shared == "Each of them: the same prime movers."
    listed = json.loads(hinge(*asked, "--format", "json").out)
    assert len(rows) == len(listed) == 6
    for row, substitute in zip(rows, listed, strict=True):
        codes = ", ".join(sorted(finding["code"] for finding in substitute["new_findings"]))
        own = substitute["reason"].removeprefix("the same prime movers").removeprefix(", ")
        told = (substitute["name"], own, codes)
        assert re.split("  +", row.strip()) == [part for part in told if part]
        assert CATALOG[substitute["movement"]].name == substitute["name"]
    # A bench or kettlebell that is taken is not offered, and care is said to be asked for.
    assert not {"kettlebell", "dumbbell"} & {CATALOG[s["movement"]].load for s in listed}
    assert {f["subject"] for s in listed for f in s["new_findings"] if f["code"] == "H604"}


def test_reasons_of_all_are_told_once_and_those_of_one_stay_beside_it() -> None:
    def told(*reasons: tuple[str, ...]) -> str:
        movements = ("barbell-box-squat", "barbell-front-squat")
        found = [
            Substitute(CATALOG[movement], own, ())
            for movement, own in zip(movements, reasons, strict=False)
        ]
        return render(_report(found, "Barbell back squat", "monday", None))

    both = told(("the same", "easier", "lighter"), ("the same", "lighter"))
    assert "\nEach of them: the same, lighter.\n" in both
    assert re.findall("squat +(.*)", both.partition("why")[2]) == ["easier"]
    # Nothing shared is not spoken of, and a column without a word is none.
    assert "Each" not in told(("the same",), ("other",))
    assert "why" not in told(("the same",), ("the same",))
    alone = told(("the same", "easier"))
    assert "the same, easier" in alone
    assert "Each" not in alone


def test_who_swaps_for_pain_is_told_when_to_stop_and_whom_to_ask(hinge, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    hinge("plan", "--max", "squat=100", "-o", str(path))
    asked = ("swap", str(path), "mon", "back", "squat")
    shown = hinge(*asked, "--because", "pain")
    assert shown.out.endswith(f"\n\n{IF_IT_HURTS}\n")
    assert shown.err == ""
    # The words are those of every plan, and the list that is named has the names of limitations.
    for words in ("Stop and get help", "Talk to a professional"):
        assert words in IF_IT_HURTS
        assert words in STOP_SIGNS + CLEARANCE
    assert "knee pain" in hinge("explain", "limitations").out
    # Data stays data: there it is said beside it.
    for more in (("--format", "json"), ("--to", "box squat")):
        said = hinge(*asked, "--because", "pain", *more)
        assert said.err.endswith(f"{IF_IT_HURTS}\n")
        assert IF_IT_HURTS not in said.out
    assert IF_IT_HURTS in render(_report([], "Barbell back squat", "monday", "pain"))
    for other in ((), ("--because", "busy"), ("--because", "boredom")):
        assert "Stop and get help" not in hinge(*asked, *other).out


def test_what_stands_in_for_a_main_lift_is_loaded_like_one(hinge, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    hinge("plan", "--goal", "strength", "--level", "intermediate", "-o", str(path))
    shown = hinge("swap", str(path), "wed", "deadlift", "--because", "busy").out
    offered = [line.strip() for line in shown.partition("why\n")[2].splitlines()]
    assert offered[0].startswith("Dumbbell Romanian deadlift")
    assert not any("your body weight" in line for line in offered[:4])
    # Where nothing new is found no column says so.
    assert "new findings" not in shown


def test_what_comes_in_steps_by_what_is_in_the_hands() -> None:
    request = Request(days=2, equipment=("dumbbells",), weeks=6, maxes={"squat": 60.0})
    plan = build_plan(CATALOG, request, reasons=False)
    day, exercise = find_exercise(plan, "mon", "goblet squat", CATALOG)
    there = swap(plan, day, exercise, CATALOG["dumbbell-squat"], CATALOG)
    day, exercise = find_exercise(there, "mon", "dumbbell squat", CATALOG)
    back = swap(there, day, exercise, CATALOG["goblet-squat"], CATALOG)
    squats = [e for _, e in back.exercises() if e.movement == "goblet-squat"]
    assert {e.progression.step for e in squats} == {2}


def test_a_substitute_may_be_named_as_files_name_it(hinge, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    hinge("plan", "--goal", "strength", "--level", "intermediate", "-o", str(path))
    done = hinge("swap", str(path), "wed", "deadlift", "--to", "dumbbell", "rdl")
    assert "movement: dumbbell-romanian-deadlift" in done.out


@pytest.mark.parametrize(
    "words", ["mon back squat --to front squat", "mon back squat --to=front squat"]
)
def test_the_substitute_needs_no_quotes(hinge, tmp_path: Path, words: str) -> None:
    path = tmp_path / "plan.yaml"
    hinge("plan", "--goal", "strength", "--max", "squat=100", "-o", str(path))
    done = hinge("swap", str(path), *words.split(), "-o", str(path), "--force")
    assert done.code == 0
    # What the rules say of it that they did not say before, and nothing else.
    note = "H602 note: Barbell front squat is for intermediate lifters: have it coached."
    assert done.err == f"{note}\nwrote {path}\n"
    there = {e.movement for e in read_plan(str(path), CATALOG).weeks[0].sessions[0].exercises}
    assert "barbell-front-squat" in there


def test_a_difference_names_sets_minutes_and_findings() -> None:
    one = build_plan(CATALOG, Request(days=3))
    other = build_plan(CATALOG, Request(days=1))
    found = compare(one, other, CATALOG)
    assert "H103" in {mark.code for mark in found.gained}
    assert any(change.what == "squat" and change.after < change.before for change in found.patterns)
    assert ("monday", (1,), "no training any more") in found.exercises
    assert compare(one, one, CATALOG).nothing


def test_a_difference_names_what_was_asked_for_otherwise() -> None:
    metric = build_plan(CATALOG, Request(), reasons=False)
    few = metric.request.gym._replace(plates=metric.request.gym.plates[:2])
    other = build_plan(CATALOG, Request(start="2026-12-01", gym=few), reasons=False)
    assert compare(metric, other, CATALOG).request == (
        "start: none becomes 2026-12-01",
        "gym: other plates",
    )


def test_a_difference_tells_days_weeks_and_what_is_new_by_name() -> None:
    before = build_plan(CATALOG, Request(maxes={"squat": 100.0}, limits=("knee-pain",)))
    asked = Request(days=2, weeks=3, equipment=("home",), avoid=("sit-up",), maxes={"squat": 90.0})
    after = build_plan(CATALOG, asked, reasons=False)
    assert compare(before, after, CATALOG).request == (
        "days: Monday, Wednesday and Friday becomes Monday and Thursday",
        "weeks: 1 becomes 3",
        "equipment: gym becomes home",
        "limits: gone: knee pain",
        "avoid: new: sit-up",
        "maximum of the barbell back squat: 100 kg becomes 90 kg",
    )
    more = build_plan(CATALOG, asked._replace(equipment=("home", "sled")), reasons=False)
    assert "equipment: new: sled" in compare(after, more, CATALOG).request


def test_a_week_that_becomes_lighter_or_a_test_is_told(hinge, tmp_path: Path) -> None:
    week = "- {%s, sessions: [{day: monday, exercises: [Back squat 3x5]}]}\n"
    flags = {"old": "deload: false", "new": "deload: true, test: true"}
    for name, flag in flags.items():
        text = "hinge: 1\nweeks:\n" + week % flag * 2 + week % flags["old"]
        (tmp_path / name).write_text(text, encoding="utf-8")
    old, new = (str(tmp_path / name) for name in flags)
    assert hinge("diff", old, new).out == (
        "Weeks\n- weeks 1–2: lighter now\n- weeks 1–2: for tests now\n"
    )
    assert json.loads(hinge("diff", new, old, "--format", "json").out)["weeks"] == [
        {"weeks": [1, 2], "change": "lighter no more"},
        {"weeks": [1, 2], "change": "for tests no more"},
    ]
    assert "the same training" in hinge("diff", old, old).out


def by_hand(request: str = "{}", exercises: str = "Back squat 3x5, Deadlift 1x5") -> Plan:
    week = f"- sessions:\n  - {{day: monday, exercises: [{exercises}]}}\n"
    return read("x", f"hinge: 1\nrequest: {request}\nweeks:\n{week}", CATALOG, "plan").plan


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        # Of what only one of them states nobody knows whether it changed.
        (
            "{level: beginner, goal: power}",
            "{level: advanced}",
            ["level: beginner becomes advanced"],
        ),
        ("{}", "{level: advanced, equipment: [barbell], gym: {plates: [20]}}", []),
        ("{goal: power, minutes: 45, equipment: [barbell]}", "{}", []),
        (
            "{minutes: 60, unit: kg, goal: power}",
            "{minutes: 45, unit: lb, goal: general}",
            ["goal: power becomes general", "minutes: 60 becomes 45", "unit: kg becomes lb"],
        ),
        (
            "{prefer: [front squat], avoid: [sit-up]}",
            "{prefer: [goblet squat]}",
            ["avoid: gone: sit-up", "prefer: new: goblet squat; gone: barbell front squat"],
        ),
        (
            "{equipment: [barbell, rack], limits: [knee-pain]}",
            "{equipment: [barbell, band], limits: [knee-pain, wrist-pain]}",
            ["equipment: new: band; gone: rack", "limits: new: wrist pain"],
        ),
        (
            "{maxes: {squat: 100}}",
            "{maxes: {squat: 100, deadlift: 120}}",
            ["maximum of the barbell deadlift: none becomes 120 kg"],
        ),
        (
            "{gym: {plates: [20]}}",
            "{gym: {plates: [20, 10], steps: {cable: 9}}}",
            ["gym: other plates and steps"],
        ),
        ("{}", "{ramps: false}", ["lighter sets first: yes becomes none"]),
    ],
)
def test_what_two_plans_state_otherwise_is_told(before: str, after: str, told: list[str]) -> None:
    assert list(compare(by_hand(before), by_hand(after), CATALOG).request) == told


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Back squat 3x5, Deadlift 1x5", "Deadlift 1x5, Back squat 3x5", ["the order is another"]),
        (
            "Back squat 3x5, Deadlift 1x5",
            "Front squat 3x5, Deadlift 1x5, Goblet squat 3x8",
            ["Barbell back squat → barbell front squat", "Goblet squat is new: 3 × 8"],
        ),
        (
            "Front squat 3x5, Deadlift 1x5, Goblet squat 3x8",
            "Back squat 3x5, Deadlift 1x5",
            ["Barbell front squat → barbell back squat", "Goblet squat is gone"],
        ),
        (
            "{movement: squat, sets: 3, reps: 5, rir: 2, rest: 90, load: 80kg}",
            "Back squat 2x5-8",
            [
                "Barbell back squat: 3 × 5 becomes 2 × 5–8; 80 kg becomes no load; "
                "RIR 2 becomes no reserve; rest 1:30 becomes no rest"
            ],
        ),
    ],
)
def test_what_changed_in_a_session_is_told(before: str, after: str, told: list[str]) -> None:
    found = compare(by_hand(exercises=before), by_hand(exercises=after), CATALOG).exercises
    assert [shift.what for shift in found] == told


SQUAT_IN = "{movement: squat, %s}, Deadlift 1x5"
SET_BY_SET = "work: [{reps: 5, load: %s}, {reps: 5, load: %s}, {reps: %s, load: %s}]"
ONE_LIGHTER = "sets: 3, reps: 5, load: %s, warm_up: [{reps: 5, load: %s}]"
GOES_ON = "sets: 3, reps: 5, load: %s, progression: {model: %s, step: %s}"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            SET_BY_SET % ("65%", "75%", "5+", "85%"),
            SET_BY_SET % ("40%", "45%", "5+", "85%"),
            "sets of 65% × 5, 75% × 5, 85% × 5+ becomes sets of 40% × 5, 45% × 5, 85% × 5+",
        ),
        (
            SET_BY_SET % ("65%", "75%", "5+", "85%"),
            SET_BY_SET % ("75%", "85%", "1+", "95%"),
            "sets of 65% × 5, 75% × 5, 85% × 5+ becomes sets of 75% × 5, 85% × 5, 95% × 1+",
        ),
        # The same steps to another load.
        (
            SET_BY_SET % ("60kg", "70kg", "5", "80kg"),
            SET_BY_SET % ("65kg", "75kg", "5", "85kg"),
            "80 kg becomes 85 kg",
        ),
        # Other steps to another load, and to the same.
        (
            SET_BY_SET % ("40kg", "60kg", "5", "80kg"),
            SET_BY_SET % ("60kg", "75kg", "5", "85kg"),
            "sets of 40 kg × 5, 60 kg × 5, 80 kg × 5 becomes sets of 60 kg × 5, 75 kg × 5, "
            "85 kg × 5",
        ),
        (
            SET_BY_SET % ("60kg", "70kg", "5", "80kg"),
            SET_BY_SET % ("62kg", "70kg", "5", "80kg"),
            "sets of 60 kg × 5, 70 kg × 5, 80 kg × 5 becomes sets of 62 kg × 5, 70 kg × 5, "
            "80 kg × 5",
        ),
        (
            "work: [{reps: 5, rir: 3}, {reps: 5, rir: 2}, {reps: 5, rir: 1}]",
            "work: [{reps: 5, rir: 1}, {reps: 5, rir: 2}, {reps: 5, rir: 3}]",
            "RIR 3, 2, 1 becomes RIR 1, 2, 3",
        ),
        (
            ONE_LIGHTER % ("100kg", 60),
            ONE_LIGHTER % ("100kg", 20),
            "lighter sets 60 kg × 5 becomes lighter sets 20 kg × 5",
        ),
        (ONE_LIGHTER % ("100kg", 60), ONE_LIGHTER % ("90kg", 50), "100 kg becomes 90 kg"),
        (
            GOES_ON % ("100kg", "linear", 2.5),
            GOES_ON % ("100kg", "double", 10),
            "2.5 kg more every week becomes more repetitions first, then 10 kg",
        ),
        (
            GOES_ON % ("20kg", "double", 2),
            GOES_ON % ("20kg", "double", 4),
            "more repetitions first, then 2 kg becomes more repetitions first, then 4 kg",
        ),
        # A step is that of the load.
        (
            GOES_ON % ("20kg", "double", 2),
            GOES_ON % ("24kg", "double", 4),
            "20 kg becomes 24 kg",
        ),
        (
            "sets: 3, reps: 5, progression: {model: linear, drop_percent: 10}",
            "sets: 3, reps: 5, progression: {model: linear, drop_percent: 5}",
            "10% off after 3 misses becomes 5% off after 3 misses",
        ),
    ],
)
def test_how_an_exercise_is_done_otherwise_is_told_once(before: str, after: str, told: str) -> None:
    plans = [by_hand(exercises=SQUAT_IN % one) for one in (before, after)]
    found = compare(*plans, CATALOG).exercises
    said = [shift.what.replace("\u00a0", " ") for shift in found]
    assert said == [f"Barbell back squat: {told}"]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("A A B B", "B B A A", []),
        ("A A - -", "- - - -", ["Barbell back squat: in turn with push-up becomes on its own"]),
        (
            "A A - -",
            "A - A -",
            ["Barbell back squat: in turn with push-up becomes in turn with chin-up"],
        ),
        (
            "- - A A",
            "A - A -",
            [
                "Barbell back squat: on its own becomes in turn with chin-up",
                "Front plank: in turn with chin-up becomes on its own",
            ],
        ),
    ],
)
def test_who_alternates_with_another_is_told_once(before: str, after: str, told: list[str]) -> None:
    def plan(letters: str) -> Plan:
        lifts = zip(("squat", "push-up", "chin-up", "plank"), letters.split(), strict=True)
        lines = [
            f"{{movement: {lift}, sets: 3, reps: 5, superset: {letter.replace('-', 'null')}}}"
            for lift, letter in lifts
        ]
        return by_hand(exercises=", ".join(lines))

    found = compare(plan(before), plan(after), CATALOG).exercises
    assert [shift.what for shift in found] == told


def test_lighter_sets_that_nobody_asked_for_are_told_once() -> None:
    plans = [build_plan(CATALOG, REQUEST._replace(ramps=ramps), reasons=False) for ramps in (1, 0)]
    found = compare(*plans, CATALOG)
    assert found.request == ("lighter sets first: yes becomes none",)
    assert not any("lighter" in shift.what for shift in found.exercises)


def test_loads_are_told_from_the_first_week_to_the_last() -> None:
    plans = [
        build_plan(CATALOG, REQUEST._replace(maxes={"squat": load}), reasons=False)
        for load in (100.0, 110.0)
    ]
    found = compare(*plans, CATALOG)
    loads = [
        [week.sessions[0].exercises[0].load.value for week in plan.weeks if not week.deload]
        for plan in plans
    ]
    told = " becomes ".join(f"{some[0]:g} → {some[-1]:g} kg" for some in loads)
    monday = [shift for shift in found.exercises if shift.day == "monday"]
    assert [(shift.weeks, shift.what) for shift in monday] == [
        ((1, 2, 3, 4, 5, 6), f"Barbell back squat: {told}")
    ]


def test_a_lighter_week_at_the_end_does_not_tell_where_loads_lead() -> None:
    week = "- sessions: [{day: monday, exercises: [Back squat 3x5 @ %gkg]}]\n"
    plans = [
        read(
            "x", f"hinge: 1\nweeks:\n{''.join(week % load for load in loads)}", CATALOG, "plan"
        ).plan
        for loads in ((80, 85, 60), (90, 95, 70))
    ]
    lighter = [
        plan._replace(weeks=(*plan.weeks[:2], plan.weeks[2]._replace(deload=True)))
        for plan in plans
    ]
    assert [shift.what for shift in compare(*lighter, CATALOG).exercises] == [
        "Barbell back squat: 80 → 85 kg becomes 90 → 95 kg"
    ]
    assert [shift.what for shift in compare(*plans, CATALOG).exercises] == [
        "Barbell back squat: 80 → 60 kg becomes 90 → 70 kg"
    ]


def test_what_changed_stands_by_weekday_and_then_by_week(hinge, tmp_path: Path) -> None:
    week = "- sessions:\n  - {day: sunday, exercises: [%s]}\n  - {day: monday, exercises: [%s]}\n"
    head = "hinge: 1\nrequest: {level: intermediate}\nweeks:\n"
    paths = [tmp_path / name for name in ("old.yaml", "new.yaml")]
    paths[0].write_text(head + 4 * (week % ("Sit-up 3x10, Deadlift 3x5", "Back squat 3x5")))
    later = week % ("Hollow-body hold 3x20s, Deadlift 3x5", "Back squat 4x5")
    first = week % ("Sit-up 3x10, Deadlift 2x5", "Back squat 3x5")
    paths[1].write_text(head + first + 3 * later)
    told = hinge("diff", *map(str, paths)).out
    rows = re.findall(
        "^  ((?:Mon|Sun)day.*?)  +(\\S.*)$", told.partition("Weekly")[0], re.MULTILINE
    )
    assert rows == [
        ("Monday, weeks 2–4", "Barbell back squat: 3 × 5 becomes 4 × 5"),
        ("Sunday, week 1", "Barbell deadlift: 3 × 5 becomes 2 × 5"),
        ("Sunday, weeks 2–4", "Sit-up → hollow-body hold: 3 × 10 becomes 3 × 20 s"),
    ]
    assert re.search("hinge +3 +2.75 +−0.25", told)


def test_findings_of_a_difference_are_named_in_words(hinge, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("old.yaml", "new.yaml")]
    for path, sets in zip(paths, (3, 20), strict=True):
        path.write_text(
            "hinge: 1\nrequest: {level: beginner, goal: general}\nweeks:\n- sessions:\n"
            f"  - {{day: monday, exercises: [Deadlift {sets}x5, Back squat 3x5]}}\n"
        )
    told = hinge("diff", *map(str, paths)).out.partition("Findings")[2]
    assert "H302 (lower back)" in told
    assert "H702 (barbell deadlift)" in told


def test_a_swap_states_nothing_that_nobody_stated(hinge, tmp_path: Path) -> None:
    path, new = tmp_path / "mine.yaml", tmp_path / "new.yaml"
    path.write_text(
        "hinge: 1\nrequest: {level: intermediate}\nweeks:\n- sessions:\n"
        "  - {day: A, exercises: [Back squat 3x5, Bench press 3x5, Overhead press 3x5]}\n"
        "  - {day: B, exercises: [Deadlift 1x5, Barbell row 3x5]}\n"
    )
    hinge("swap", str(path), "A", "back squat", "--to", "front squat", "-o", str(new))
    before, after = read_plan(str(path), CATALOG), read_plan(str(new), CATALOG)
    assert after.unstated == before.unstated == {"goal", "equipment", "minutes", "gym"}
    assert after.request.level == "intermediate"


TO_BOX = ("mon", "back", "squat", "--to", "box squat")


@pytest.fixture
def saved(hinge, tmp_path: Path):
    """A plan of some weeks, saved as a file of a name."""

    def save(name: str, *flags: str) -> Path:
        path = tmp_path / name
        flags = ("--goal", "strength", "--max", "squat=100", *flags)
        assert hinge("plan", *flags, "-o", str(path)).code == 0
        return path

    return save


@pytest.mark.parametrize("edit", [lambda text: text, lambda text: text.split("## How it was")[0]])
def test_a_document_of_a_part_is_never_written_back(hinge, saved, edit) -> None:
    path = saved("plan.md", "--weeks", "12")
    path.write_text(before := edit(path.read_text(encoding="utf-8")), encoding="utf-8")
    done = hinge("swap", str(path), *TO_BOX, "-o", str(path), "--force")
    assert done.code == 2
    assert "holds one week of 12" in done.err
    assert "YAML" in done.err
    assert path.read_text(encoding="utf-8") == before
    assert "Barbell box squat" in hinge("swap", str(path), "mon", "back", "squat").out


def test_a_single_week_of_markdown_is_written_and_what_else_was_there_is_named(
    hinge, saved
) -> None:
    path = saved("plan.md")
    done = hinge("swap", str(path), *TO_BOX, "-o", str(path), "--force")
    assert done.code == 0
    assert f"not in it: what {path} holds beside the plan" in done.err
    assert "| Barbell box squat" in path.read_text(encoding="utf-8")


def test_a_program_of_another_app_is_not_overwritten_with_yaml(hinge, saved, tmp_path) -> None:
    path = saved("plan.liftoscript", "--weeks", "2")
    before = path.read_text(encoding="utf-8")
    done = hinge("swap", str(path), *TO_BOX, "-o", str(path), "--force")
    assert (done.code, "add --format yaml" in done.err) == (2, True)
    assert path.read_text(encoding="utf-8") == before
    other = tmp_path / "plan.yaml"
    assert hinge("swap", str(path), *TO_BOX, "--format", "yaml", "-o", str(other)).code == 0
    assert len(read_plan(str(other), CATALOG).weeks) == 2


@pytest.mark.parametrize(
    ("name", "flags", "begins"),
    [
        ("new.md", "", "# "),
        ("new.json", "", "{"),
        ("new.YML", "", "hinge: 1"),
        ("new", "", "hinge: 1"),
        ("new.md", "--format yaml", "hinge: 1"),
        ("new.txt", "--format json", "{"),
    ],
)
def test_the_ending_tells_the_format_unless_a_flag_does(
    hinge, saved, tmp_path, name: str, flags: str, begins: str
) -> None:
    path, new = saved("plan.yaml", "--weeks", "12"), tmp_path / name
    done = hinge("swap", str(path), *TO_BOX, *flags.split(), "-o", str(new))
    assert done.code == 0
    assert new.read_text(encoding="utf-8").startswith(begins)
    left_out = "not in it: the later weeks of all but the main lifts; reasons"
    assert (left_out in done.err) is (begins == "# ")


@pytest.mark.parametrize("ending", [".ics", ".csv", ".txt", ".v2"])
def test_an_ending_that_swap_does_not_write_is_refused(
    hinge, saved, tmp_path: Path, ending: str
) -> None:
    new = tmp_path / f"new{ending}"
    done = hinge("swap", str(saved("plan.yaml")), *TO_BOX, "-o", str(new))
    assert (done.code, new.exists()) == (2, False)
    assert f"swap writes no {ending}: name a .yaml, .json or .md, or" in done.err


def test_json_stays_json_whatever_it_begins_with(hinge, saved) -> None:
    path = saved("plan.json")
    path.write_text("\n  " + path.read_text(encoding="utf-8"), encoding="utf-8")
    done = hinge("swap", str(path), *TO_BOX)
    assert json.loads(done.out)["edited"] is True
    assert "comments" not in done.err


def test_comments_stay_where_their_lines_do(hinge, saved) -> None:
    path = saved("plan.yaml", "--weeks", "3")
    lines = path.read_text(encoding="utf-8").splitlines()
    swapped = lines.index("    - movement: barbell-back-squat")
    begins = "    - movement: "
    kept = next(i for i, li in enumerate(lines) if i > swapped and li.startswith(begins))
    movement = lines[kept]
    lines[swapped] += "  # my favourite"
    lines[kept] += "   # H702 on purpose"
    lines.insert(kept, "    # Anna watches.")
    path.write_text("\n".join(["# Mine", "", *lines, "# The end", ""]), encoding="utf-8")
    done = hinge("swap", str(path), *TO_BOX, "-o", str(path), "--force")
    assert done.code == 0
    assert f"the comments of {path} in line {swapped + 3}" in done.err
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Mine\n\n")
    assert text.endswith("# The end\n")
    assert f"    # Anna watches.\n{movement}   # H702 on purpose\n" in text
    assert "favourite" not in text
    plan = read_plan(str(path), CATALOG)
    assert plan.weeks[2].sessions[0].exercises[0].movement == "barbell-box-squat"
    assert hinge("check", str(path)).out.count("changed since") == 0


def test_comments_of_a_plan_written_another_way_are_named(hinge, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(
        "hinge: 1\nweeks:\n- sessions:\n  - day: monday  # the day\n"
        "    exercises: [Back squat 3x5, Press 3x5, Deadlift 1x5]\n"
    )
    done = hinge("swap", str(path), *TO_BOX)
    assert f"not in it: the comments of {path} in line 4" in done.err
    assert "barbell-box-squat" in done.out


def test_what_a_reader_could_not_read_is_said_by_every_command(hinge, tmp_path: Path) -> None:
    path = tmp_path / "program.liftoscript"
    path.write_text("# Week 1\n## Monday\nSquat / 3x5 / 100kg\nBench Press / as you like\n")
    said = "no sets such as 3x5, so the line is not used"
    assert said in hinge("export", str(path), "--format", "yaml").err
    assert said in hinge("diff", str(path), str(path)).err
    assert said in hinge("swap", str(path), "mon", "squat").err


def test_two_lines_of_a_movement_are_compared_one_by_one(hinge, tmp_path: Path) -> None:
    plan = "hinge: 1\nweeks:\n- sessions:\n  - {day: monday, exercises: [%s]}\n"
    one, other = tmp_path / "one.yaml", tmp_path / "other.yaml"
    one.write_text(plan % "Back squat 1x3 @ 100kg, Back squat 3x8 @ 80kg, Row 3x8, Row 2x12")
    other.write_text(plan % "Back squat 1x3 @ 110kg, Back squat 3x8 @ 80kg, Row 3x8")
    told = json.loads(hinge("diff", str(one), str(other), "--format", "json").out)["exercises"]
    assert len(told) == 2
    assert "100 kg" in told[1]["change"]
    assert "110 kg" in told[1]["change"]
    assert "is gone" in told[0]["change"]


TOP_AND_BACK_OFF = """\
hinge: 1
request: {goal: strength, level: intermediate, maxes: {squat: 140}}
weeks:
- sessions:
  - day: monday
    exercises:
    - {movement: Back squat, sets: 1, reps: 3, rir: 1, rest: 240, load: 125kg}
    - {movement: Back squat, sets: 6, reps: 8, rir: 2, rest: 120, load: 100kg}
    - Deadlift 1x5
    - Overhead press 3x5
"""


@pytest.mark.parametrize(
    ("to", "told"),
    [
        ("front squat", [(1, "3", 1, 240), (6, "8", 2, 120)]),
        ("goblet squat", [(1, "6", 1, 240), (6, "8", 2, 120)]),  # it has no fewer
    ],
)
def test_each_line_of_a_movement_keeps_what_it_was(hinge, tmp_path: Path, to: str, told) -> None:
    one, other = tmp_path / "one.yaml", tmp_path / "other.yaml"
    one.write_text(TOP_AND_BACK_OFF)
    hinge("swap", str(one), "mon", "back squat", "--to", to, "-o", str(other))
    top, back_off, *_ = (e for _, e in read_plan(str(other), CATALOG).exercises())
    assert [(e.sets, e.reps, e.rir, e.rest_seconds) for e in (top, back_off)] == told
    assert top.movement == back_off.movement
    assert top.load.value > back_off.load.value
    changes = json.loads(hinge("diff", str(one), str(other), "--format", "json").out)["exercises"]
    assert [(c["weeks"], c["change"].partition(":")[0]) for c in changes] == [
        ([1], f"Barbell back squat {dose} → {top.name[0].lower()}{top.name[1:]}")
        for dose in ("1 × 3", "6 × 8")
    ]


def test_lines_keep_their_sets_where_nobody_said_how_many_are_right(hinge, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    squats, other = "Back squat 3x5 @ 100kg, Back squat 5x8 @ 80kg", "Bench 5x5, Deadlift 1x5"
    day = f"{{day: monday, exercises: [{squats}, {other}]}}"
    path.write_text(f"hinge: 1\nweeks:\n- sessions:\n  - {day}\n- sessions:\n  - {day}\n")
    plan = read_plan(str(path), CATALOG)
    squat, _, bench, *_ = (e for _, e in plan.exercises())
    changed = swapped_regardless(plan, "monday", squat, CATALOG["barbell-front-squat"], CATALOG)
    for week in changed.weeks:
        assert [(e.sets, e.reps) for e in week.sessions[0].exercises[:2]] == [(3, "5"), (5, "8")]
    changed = swapped_regardless(plan, "monday", bench, CATALOG["dumbbell-bench-press"], CATALOG)
    assert changed.weeks[0].sessions[0].exercises[2].sets == 5


@pytest.mark.parametrize(
    ("line", "to", "dose", "told"),
    [
        ("Back squat 5x5 @ 110kg", "front squat", (5, 5), ""),
        ("Pull-up 5x10", "lat pulldown", (5, 10), ""),
        ("Bench press 3x5+", "incline bench press", (3, "5+"), ""),
        ("Dumbbell row 4x12 each", "barbell row", (4, 12), ""),
        (
            "Back squat 5x5",
            "goblet squat",
            (5, 6),
            "Goblet squat: 5 × 6 instead of your 5 × 5; it is done for 6 to 15 repetitions.\n",
        ),
        (
            "Plank 3x60s",
            "dead bug",
            (3, "10-12"),
            "Dead bug: 3 × 10–12 instead of your 3 × 60 s; it is counted in repetitions.\n",
        ),
        (
            "Plank 3x60s",
            "side plank",
            (3, 45),
            "Side plank: 3 × 45 s a side instead of your 3 × 60 s; it is done for 15 to 45 "
            "seconds.\n",
        ),
    ],
)
def test_what_a_hand_chose_stays_as_far_as_it_may_and_else_is_told(
    hinge, tmp_path: Path, line: str, to: str, dose: tuple[int, int | str], told: str
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(
        "hinge: 1\nrequest: {level: intermediate, goal: strength, maxes: {squat: 140}}\nweeks:\n"
        f"- sessions:\n  - {{day: monday, exercises: [{line}]}}\n"
        "  - {day: thursday, exercises: [Leg press 3x8, Deadlift 2x5, Overhead press 5x5]}\n"
    )
    name = line.partition(" 3x")[0].partition(" 4x")[0].partition(" 5x")[0]
    done = hinge("swap", str(path), "mon", name, "--to", to)
    assert done.code == 0, done.err
    assert "".join(x for x in done.err.splitlines(keepends=True) if "instead of" in x) == told
    new = json.loads(hinge("swap", str(path), "mon", name, "--to", to, "--format", "json").out)[
        "weeks"
    ][0]["sessions"][0]["exercises"][0]
    assert (new["sets"], new["reps"]) == dose


def test_waves_of_a_hand_stay_week_by_week_and_sets_that_differ_are_told_of(
    hinge, tmp_path: Path
) -> None:
    week = "- sessions:\n  - {day: monday, exercises: [Back squat %s, Deadlift 1x5]}\n"
    waves = "".join(week % dose for dose in ("5x5", "5x3", "3x2"))
    asked = "{goal: strength, level: intermediate, maxes: {squat: 140}}"
    plan = read("x", f"hinge: 1\nrequest: {asked}\nweeks:\n{waves}", CATALOG, "plan").plan
    day, squat = find_exercise(plan, "monday", "back squat", CATALOG)
    changed = swapped_regardless(plan, day, squat, CATALOG["barbell-front-squat"], CATALOG)
    lifts = [week.sessions[0].exercises[0] for week in changed.weeks]
    assert [(e.sets, e.reps) for e in lifts] == [(5, "5"), (5, "3"), (3, "2")]
    loads = [e.load.value for e in lifts]
    assert loads == sorted(loads)

    path = tmp_path / "sets.yaml"
    sets = "work: [{reps: 5, load: 65%}, {reps: 5, load: 75%}, {reps: 5+, load: 85%}]"
    path.write_text(
        "hinge: 1\nweeks:\n- sessions:\n  - day: monday\n    exercises:\n"
        f"    - {{movement: back squat, {sets}}}\n    - Deadlift 1x5\n"
    )
    told = hinge("swap", str(path), "mon", "squat", "--to", "front squat").err
    assert "instead of your 65% × 5, 75% × 5, 85% × 5+, set by set" in told.replace("\u00a0", " ")


def test_what_is_alternated_or_restricted_takes_its_own_repetitions() -> None:
    text = TOP_AND_BACK_OFF.replace("Back squat", "Reverse lunge")
    for to, limits, told in (
        ("forward-lunge", "", ["6", "8"]),
        ("walking-lunge", "", ["12-20", "12-20"]),
        ("forward-lunge", "limits: [pregnancy], ", ["8", "8"]),
    ):
        plan = read("x", text.replace("{goal", f"{{{limits}goal"), CATALOG, "plan").plan
        day, lunge = find_exercise(plan, "monday", "reverse lunge", CATALOG)
        lines = swapped_regardless(plan, day, lunge, CATALOG[to], CATALOG).exercises()
        first, second, *_ = (e for _, e in lines)
        assert [first.reps, second.reps] == told
        assert not limits or first.rir == second.rir == 3


def test_what_is_locked_in_any_line_stays() -> None:
    text = TOP_AND_BACK_OFF.replace("rest: 120,", "rest: 120, locked: true,")
    with pytest.raises(Refusal, match="is locked"):
        find_exercise(read("x", text, CATALOG, "plan").plan, "monday", "back squat", CATALOG)


def test_lines_that_go_are_told_apart() -> None:
    before = by_hand(exercises="Back squat 1x3, Back squat 3x8, Deadlift 1x5")
    found = compare(before, by_hand(exercises="Deadlift 1x5"), CATALOG).exercises
    assert [(shift.weeks, shift.what) for shift in found] == [
        ((1,), "Barbell back squat 1 × 3 is gone"),
        ((1,), "Barbell back squat 3 × 8 is gone"),
    ]


def test_a_limitation_holds_for_every_swap_of_a_document(hinge, saved) -> None:
    path = saved("plan.md", "--level", "intermediate", "--limit", "knee-pain")
    warm_ups = [line for line in path.read_text("utf-8").splitlines() if "Warm up for" in line]
    assert ", then 8 each of dowel hip hinge drill" in warm_ups[0]
    pull = next(e.name for _, e in read_plan(str(path), CATALOG).exercises() if "pull" in e.pattern)
    other = "Chin-up" if pull != "Chin-up" else "Lat pulldown"
    assert (
        hinge("swap", str(path), "mon", pull, "--to", other, "-o", str(path), "--force").code == 0
    )
    changed = path.read_text(encoding="utf-8")
    assert "## How it was made" not in changed
    assert "--limit knee-pain" in changed.split("## What it was asked for")[1]
    assert all(line.split("Warm up for")[1] in changed for line in warm_ups)
    squat = next(
        e.name
        for s, e in read_plan(str(path), CATALOG).exercises()
        if (s.day, e.pattern) == ("monday", "squat")
    )
    done = hinge("swap", str(path), "mon", squat, "--to", "squat jump")
    assert (done.code, "does not go with knee pain" in done.err) == (1, True)


@pytest.mark.parametrize(
    "request_",
    [
        Request(days=3, level="intermediate", limits=("knee-pain",)),
        Request(
            days=5,
            goal="hypertrophy",
            level="intermediate",
            limits=("knee-pain", "shoulder-impingement"),
        ),
        # One set is fewer than any heavy lift has where time is not short.
        Request(days=3, goal="power", level="advanced", limits=("wrist-pain",), minutes=30),
        Request(on=("mon", "tue", "thu", "sat"), goal="strength", level="advanced", maxes=MAXES),
        Request(days=4, minutes=45, equipment=("home",)),
        Request(days=3, goal="strength", maxes=MAXES, unit="lb"),
    ],
)
def test_the_same_plan_is_the_same_in_every_format_that_is_read_whole(request_: Request) -> None:
    plan = build_plan(CATALOG, request_, reasons=False)
    whole = [
        read("x", export(plan, CATALOG, form), CATALOG, kind).plan
        for form, kind in (("yaml", "plan"), ("markdown", "markdown"))
    ]
    assert compare(*whole, CATALOG).nothing


def in_place_of(to: str) -> Plan:
    plan = build_plan(CATALOG, Request(goal="strength", level="intermediate", maxes=MAXES))
    day, exercise = find_exercise(plan, "wed", "deadlift", CATALOG)
    return swapped_regardless(plan, day, exercise, CATALOG[to], CATALOG)


@pytest.mark.parametrize(
    ("to", "least", "most"),
    [("hang-power-clean", 1, 3), ("kettlebell-swing", 5, 15), ("squat-jump", 2, 6)],
)
def test_what_is_fast_stays_fast_in_a_main_lift_s_place(to: str, least: int, most: int) -> None:
    changed = in_place_of(to)
    (fast,) = (exercise for _, exercise in changed.exercises() if exercise.movement == to)
    assert (fast.role, fast.rir, fast.progression) == ("power", None, None)
    assert least <= fast.low <= fast.high <= most
    if fast.load is not None:
        assert fast.load.percent_1rm == 70


def test_a_grind_in_a_fast_lift_s_place_is_no_sprint() -> None:
    plan = build_plan(CATALOG, Request(goal="power", level="intermediate", maxes=MAXES))
    day, fast = next((s.day, e) for s, e in plan.exercises() if e.role == "power")
    _, exercise = find_exercise(plan, day, fast.name, CATALOG)
    changed = swapped_regardless(plan, day, exercise, CATALOG["barbell-good-morning"], CATALOG)
    (new,) = (e for _, e in changed.exercises() if e.movement == "barbell-good-morning")
    assert new.role == "secondary"
    assert new.rir is not None


OF_TWO_DAYS = """
hinge: 1
weeks:
- sessions:
  - day: Workout A/B [old]
    title: Lower
    exercises: [Back squat 3x5, Overhead press 3x5]
  - {day: of my own, exercises: [Deadlift 1x5, Barbell row 3x5]}
  - exercises: [Chin-up 3x5]
"""


@pytest.mark.parametrize("form", ["markdown", "liftoscript"])
def test_a_day_keeps_the_name_that_somebody_gave_it(hinge, tmp_path: Path, form: str) -> None:
    path, other = tmp_path / "ab.yaml", tmp_path / "ab.of-mine"
    path.write_text(OF_TWO_DAYS)
    assert hinge("export", str(path), "--format", form, "-o", str(other)).code == 0
    back = read_plan(str(other), CATALOG).weeks[0].sessions
    assert [session.day for session in back] == ["Workout A/B [old]", "Of my own", "day 3"]
    listed = hinge("swap", str(other), "workout a/b [OLD]", "back squat")
    assert listed.out.startswith("Instead of barbell back squat on Workout A/B [old]")
    told = hinge("diff", str(path), str(other)).out
    assert "no training any more" not in told
    assert "new:" not in told


@pytest.mark.parametrize("form", ["text", "markdown", "liftoscript", "liftlog", "html", "csv"])
def test_no_format_changes_the_name_of_a_day(hinge, tmp_path: Path, form: str) -> None:
    path = tmp_path / "ab.yaml"
    path.write_text(OF_TWO_DAYS.replace("[old]", "(FSL)"))
    made = hinge("export", str(path), "--format", form).out
    assert "Workout A/B (FSL)" in made
    assert ("Of my own" in made) or form == "csv"
    assert "Day 3" in made or form == "csv"


def test_a_plan_that_is_only_printed_on_a_terminal_says_how_to_keep_it(hinge, tmp_path) -> None:
    plan = tmp_path / "plan.yaml"
    hinge("plan", "--output", str(plan))
    swap = ("swap", str(plan), "mon", "goblet", "squat", "--to", "landmine", "squat")
    hint = "nothing is written; to keep it, add --output and the name of a file"
    assert hint in " ".join(on_terminal(*swap).text.split())
    assert hinge(*swap).err == ""
