"""A plan that a hand changed is judged, and printed, by what it holds now."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import export
from hinge_cli.plan import Exercise, Plan, RampSet, Request
from hinge_cli.planning import build_plan
from hinge_cli.reading import Written, read
from hinge_cli.rulebook.rules import check_plan

SQUAT = "barbell-back-squat"


@pytest.fixture(scope="module")
def plan(catalog: Catalog) -> Plan:
    request = Request(goal="strength", level="intermediate", weeks=4, maxes={"squat": 100.0})
    return build_plan(catalog, request, reasons=False)


def first(plan: Plan) -> Exercise:
    return plan.weeks[0].sessions[0].exercises[0]


def changed(plan: Plan, catalog: Catalog, change) -> Written:
    """The plan read from a document that `change` was done to."""
    document = json.loads(export(plan, catalog, "json"))
    change(document)
    return read("plan.json", json.dumps(document), catalog, "plan")


def squat(document: dict) -> dict:
    found = document["weeks"][0]["sessions"][0]["exercises"][0]
    assert found["movement"] == SQUAT
    return found


def codes(plan: Plan, catalog: Catalog) -> set[str]:
    return {finding.code for finding in check_plan(plan, catalog)}


def test_a_load_changed_by_hand_is_judged_as_it_will_be_lifted(plan, catalog) -> None:
    assert first(plan).load.value < 100
    written = changed(plan, catalog, lambda d: squat(d)["load"].update(value=140))
    load = first(written.plan).load
    assert load.percent_1rm == pytest.approx(140, abs=3)
    assert 20 + 2 * sum(plate.value for plate in load.per_side) == 140
    assert load.computed is None
    ramp = [one.load for one in first(written.plan).warm_up]
    assert ramp == sorted(ramp)
    assert 140 * 0.75 <= ramp[-1] < 140
    assert "H701" in codes(written.plan, catalog) - codes(plan, catalog)
    assert any("are those of 140 kg now" in note.message for note in written.notes)


def test_a_load_changed_in_a_later_week_jumps(plan, catalog) -> None:
    def heavier(document: dict) -> None:
        (lift, *_) = document["weeks"][1]["sessions"][0]["exercises"]
        lift["load"]["value"] = 120

    written = changed(plan, catalog, heavier)
    assert {"H701", "H706"} <= codes(written.plan, catalog) - codes(plan, catalog)


def test_a_load_that_no_plates_make_is_an_error(plan, catalog) -> None:
    written = changed(plan, catalog, lambda d: squat(d)["load"].update(value=81.3))
    assert "H705" in codes(written.plan, catalog)
    assert first(written.plan).load.per_side == ()


def test_who_asked_for_no_lighter_sets_gets_none_for_another_load(plan, catalog) -> None:
    bare = build_plan(catalog, plan.request._replace(ramps=False), reasons=False)
    written = changed(bare, catalog, lambda d: squat(d)["load"].update(value=140))
    assert first(written.plan).load.value == 140
    assert not any(exercise.warm_up for _, exercise in written.plan.exercises())


def test_a_lighter_load_loses_the_ramp_that_led_above_it(plan, catalog) -> None:
    written = changed(plan, catalog, lambda d: squat(d)["load"].update(value=40))
    assert all(one.load < 40 for one in first(written.plan).warm_up)
    assert first(written.plan).load.percent_1rm < 50


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_an_empty_bar_that_grew_gets_its_plates(form: str, catalog) -> None:
    request = Request(goal="strength", maxes={"press": 25.0}, equipment=("barbell", "rack"))
    document = export(build_plan(catalog, request, reasons=False), catalog, form)
    made = json.loads(document) if form == "json" else yaml.safe_load(document)
    (day, i) = next(
        (s, i)
        for s in made["weeks"][0]["sessions"]
        for i, e in enumerate(s["exercises"])
        if e["load"] and e["load"]["value"] == 20
    )
    day["exercises"][i]["load"]["value"] = 60
    text = json.dumps(made) if form == "json" else yaml.safe_dump(made)
    back = read("x", text, catalog, "plan").plan
    load = next(s for s in back.weeks[0].sessions if s.day == day["day"]).exercises[i].load
    assert [plate.value for plate in load.per_side] == [20]


def test_a_dumbbell_is_judged_by_what_it_weighs(catalog) -> None:
    plan = build_plan(
        catalog,
        Request(goal="strength", equipment=("dumbbells", "bench"), maxes={"press": 40.0}),
        reasons=False,
    )
    session, lift = next((s, e) for s, e in plan.exercises() if e.load and e.unit == "reps")

    def heavier(document: dict) -> None:
        for day in document["weeks"][0]["sessions"]:
            for one in day["exercises"]:
                if (day["day"], one["movement"]) == (session.day, lift.movement):
                    one["load"]["value"] *= 2

    assert "H701" not in codes(plan, catalog)
    assert "H701" in codes(changed(plan, catalog, heavier).plan, catalog)


def test_minutes_are_those_of_the_exercises(plan, catalog) -> None:
    def crowded(document: dict) -> None:
        session = document["weeks"][0]["sessions"][0]
        session["exercises"] += ["Leg press 6x10", "Leg curl 6x10", "Calf raise 6x15"]

    written = changed(plan, catalog, crowded)
    minutes = written.plan.weeks[0].sessions[0].minutes
    assert minutes > plan.weeks[0].sessions[0].minutes + 20
    assert "H801" in codes(written.plan, catalog)
    by_hand = "hinge: 1\nweeks: [{sessions: [{minutes: 3, exercises: [Squat 5x5, Row 5x5]}]}]\n"
    assert read("x", by_hand, catalog, "plan").plan.weeks[0].sessions[0].minutes > 15


def test_what_differs_from_what_hinge_wrote_counts_as_edited(plan, catalog) -> None:
    assert plan.score
    noted = plan._replace(notes=("Well made.",))

    def harder(document: dict) -> None:
        squat(document)["rir"] = 0

    same = changed(noted, catalog, lambda d: None)
    assert (same.plan.edited, same.plan.score, same.plan.notes) == (False, plan.score, noted.notes)
    assert same.notes == ()
    other = changed(noted, catalog, harder)
    assert (other.plan.edited, other.plan.score, other.plan.notes) == (True, 0, ())
    assert "changed since hinge wrote it" in other.notes[0].message
    assert "## How it was made" not in export(other.plan, catalog, "markdown")
    # Saved again it is what hinge wrote, and still edited.
    again = read("x", export(other.plan, catalog, "yaml"), catalog, "plan")
    assert again.plan == other.plan
    assert again.notes == ()
    wanted = changed(noted, catalog, lambda d: d["request"].update(goal="general"))
    assert wanted.plan.edited


def test_other_programs_may_write_the_document_their_way(plan, catalog) -> None:
    document = json.loads(export(plan, catalog, "json"), parse_float=lambda n: float(n))
    reordered = json.dumps(document, sort_keys=True).replace(".0,", ",")
    back = read("x", reordered, catalog, "plan")
    assert not back.plan.edited
    assert back.plan.weeks == plan.weeks


def test_titles_and_efforts_follow_unless_a_person_gave_them(plan, catalog) -> None:
    def easier(document: dict) -> None:
        session = document["weeks"][0]["sessions"][0]
        session["exercises"] = ["Dead bug 2x8 @ RIR 5", "Leg raise 2x8 @ RIR 5"]
        document["weeks"][0]["sessions"][1]["title"] = "With Anna"

    weeks = changed(plan, catalog, easier).plan.weeks
    one, other, *_ = weeks[0].sessions
    assert (one.title, one.effort) == ("Practice", "easy")
    assert other.title == "With Anna"
    lighter = [(now, was) for now, was in zip(weeks, plan.weeks, strict=True) if was.deload]
    assert lighter
    for now, was in lighter:
        assert now.sessions == was.sessions


def test_a_movement_changed_by_hand_keeps_nothing_of_the_one_before(plan, catalog) -> None:
    written = changed(plan, catalog, lambda d: squat(d).update(movement="goblet-squat"))
    exercise = first(written.plan)
    assert exercise.movement == "goblet-squat"
    assert (exercise.load.percent_1rm, exercise.load.per_side, exercise.warm_up) == (None, (), ())
    assert exercise.why.text == ""
    assert "H705" in codes(written.plan, catalog)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            {"movement": "barbell-front-squat"},
            "'barbell-front-squat' counts, not 'Barbell back squat' beside it; "
            "the lighter sets are left out",
        ),
        (
            {"name": "Barbell front squat"},
            f"'{SQUAT}' counts, not 'Barbell front squat' beside it; the lighter sets are left out",
        ),
        (
            {"name": "Goblet squat", "warm_up": []},
            f"'{SQUAT}' counts, not 'Goblet squat' beside it",
        ),
        (
            {"pattern": "hinge"},
            f"{SQUAT} counts as squat, not as the 'hinge' beside it",
        ),
        (
            {"movement": "barbell-deadlift"},
            "'barbell-deadlift' counts, not 'Barbell back squat' beside it; "
            "the lighter sets are left out",
        ),
        ({"name": "Back squat"}, ""),  # another name of the same
        ({"name": "Heavy one"}, ""),  # no movement's name
    ],
)
def test_of_a_movement_and_another_s_name_it_is_said_which_counts(
    change: dict, said: str, plan, catalog
) -> None:
    written = changed(plan, catalog, lambda d: squat(d).update(change))
    assert first(written.plan).movement == change.get("movement", SQUAT)
    assert [note.message for note in written.notes if "counts" in note.message] == [said] * bool(
        said
    )


def test_a_lighter_set_as_heavy_as_the_work_is_none(catalog) -> None:
    text = (
        "hinge: 1\nweeks: [{sessions: [{exercises: [{movement: squat, sets: 3, reps: 5, "
        "load: 100kg, warm_up: [{reps: 5, load: 60}, {reps: 1, load: 110}]}]}]}]\n"
    )
    written = read("x", text, catalog, "plan")
    assert first(written.plan).warm_up == (RampSet(5, 60),)
    assert "no lighter set" in written.notes[0].message


def test_markdown_edited_by_hand_has_the_plates_of_its_load(plan, catalog) -> None:
    text = export(plan._replace(weeks=plan.weeks[:1]), catalog, "markdown")
    row = next(line for line in text.splitlines() if line.startswith("| Barbell back squat"))
    load = f"{first(plan).load.value:g} kg"
    assert load in row
    written = read("x", text.replace(row, row.replace(load, "140 kg")), catalog, "markdown")
    plates = first(written.plan).load.per_side
    assert 20 + 2 * sum(plate.value for plate in plates) == 140
    assert any("140 kg now" in note.message for note in written.notes)


def test_a_bar_of_ones_own_is_nobodys_mistake(catalog) -> None:
    text = (
        "hinge: 1\nweeks: [{sessions: [{exercises: [{movement: squat, sets: 3, reps: 5, "
        "load: {value: 55, unit: kg, per_side: [20]}}]}]}]\n"
    )
    written = read("x", text, catalog, "plan")
    assert [plate.value for plate in first(written.plan).load.per_side] == [20]
    assert written.notes == ()


@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
def test_nothing_that_hinge_wrote_is_taken_for_stale(level: str, catalog) -> None:
    request = Request(
        goal="power", level=level, weeks=14, unit="lb", equipment=("garage",),
        maxes={"squat": 315.0, "press": 95.0, "deadlift": 405.0},
    )  # fmt: skip
    plan = build_plan(catalog, request, reasons=False)
    back = changed(plan, catalog, lambda d: d.update(digest="0" * 16))
    assert len(back.notes) == 1
    assert back.plan.weeks == plan.weeks


def test_the_command_line_shows_what_became_of_it(hinge, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    hinge("plan", "--max", "back-squat=100", "--format", "yaml", "-o", str(path))
    text = path.read_text(encoding="utf-8")
    value = next(line for line in text.splitlines() if line.strip().startswith("value: "))
    path.write_text(text.replace(value, value.split("value")[0] + "value: 140", 1))
    told = hinge("check", str(path))
    assert told.code == 1
    assert "H701" in told.out
    assert "140 kg now" in told.out


def test_a_name_that_no_catalog_knows_survives_being_saved_twice(catalog) -> None:
    text = "hinge: 1\nweeks: [{sessions: [{exercises: [Dead Hang Swing 3x8]}]}]\n"
    for _ in range(3):
        plan = read("x", text, catalog, "plan").plan
        assert (first(plan).movement, first(plan).name) == ("dead-hang-swing", "Dead Hang Swing")
        text = export(plan, catalog, "yaml")
