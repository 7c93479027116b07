"""Programmes that everybody knows, and what an expert would and would not say of them.

Only their days, lifts, sets and repetitions: facts that their authors published.
"""

from __future__ import annotations

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.reading import read
from hinge_cli.rulebook.rules import check_plan

CATALOG = Catalog.load()


def programme(request: str, *weeks: dict[str, list[str]]) -> str:
    lines = ["hinge: 1", f"request: {{{request}}}", "weeks:"]
    for week in weeks:
        lines.append("- sessions:")
        for day, exercises in week.items():
            lines += [f"  - day: {day}", "    exercises:"]
            lines += [f"    - {exercise}" for exercise in exercises]
    return "\n".join(lines) + "\n"


def three_days(a: list[str], b: list[str]) -> tuple[dict[str, list[str]], ...]:
    """An A/B programme on Monday, Wednesday and Friday, over its cycle of two weeks."""
    one = {"monday": a, "wednesday": b, "friday": a}
    other = {"monday": b, "wednesday": a, "friday": b}
    return one, other


BEGINNER = "goal: strength, level: beginner"

PROGRAMMES = {
    # Much squatting and little hinging, no chin-up; enough of the rest.
    "StrongLifts 5x5": (
        programme(
            BEGINNER,
            *three_days(
                ["Back squat 5x5", "Bench press 5x5", "Barbell row 5x5"],
                ["Back squat 5x5", "Overhead press 5x5", "Deadlift 1x5"],
            ),
        ),
        "H202 H203 H204 H302 H205 H206 H207 H102",
        "H101 H201 H401 H402 H403 H502 H605 H602 H702 H303 H304",
    ),
    # The first phase has nothing to pull on but the deadlift.
    "Starting Strength, phase 1": (
        programme(
            BEGINNER,
            *three_days(
                ["Back squat 3x5", "Overhead press 3x5", "Deadlift 1x5"],
                ["Back squat 3x5", "Bench press 3x5", "Deadlift 1x5"],
            ),
        ),
        "H201 H202 H203 H205 H206 H207",
        "H101 H302 H401 H402 H502 H605 H702 H304",
    ),
    # Rows and chin-ups make it whole; the basics of the beginner's routine of r/fitness.
    "Basic beginner routine": (
        programme(
            BEGINNER,
            *three_days(
                ["Barbell row 3x5+", "Bench press 3x5+", "Back squat 3x5+"],
                ["Chin-up 3x5+", "Overhead press 3x5+", "Deadlift 3x5+"],
            ),
        ),
        "H205 H206 H207",
        "H101 H201 H202 H203 H204 H302 H401 H402 H605 H702",
    ),
    # Ramps of three sets to one hard one, then ten easy ones; pulling as assistance.
    "5/3/1 Boring But Big": (
        programme(
            "goal: strength, level: intermediate",
            {
                "monday": [
                    "{movement: overhead press, work: [{reps: 5, load: 58%}, {reps: 5, load: 67%},"
                    " {reps: 5, load: 76%}]}",
                    "Overhead press 5x10 @ 45%",
                    "Chin-up 5x10",
                ],
                "tuesday": [
                    "{movement: deadlift, work: [{reps: 5, load: 58%}, {reps: 5, load: 67%},"
                    " {reps: 5, load: 76%}]}",
                    "Deadlift 5x10 @ 45%",
                    "Hanging knee raise 5x10",
                ],
                "thursday": [
                    "{movement: bench press, work: [{reps: 5, load: 58%}, {reps: 5, load: 67%},"
                    " {reps: 5, load: 76%}]}",
                    "Bench press 5x10 @ 45%",
                    "Dumbbell row 5x10",
                ],
                "friday": [
                    "{movement: back squat, work: [{reps: 5, load: 58%}, {reps: 5, load: 67%},"
                    " {reps: 5, load: 76%}]}",
                    "Back squat 5x10 @ 45%",
                    "Leg curl 5x10",
                ],
            },
        ),
        "H205 H207 H102",
        "H101 H201 H203 H204 H206 H401 H402 H605 H701",
    ),
    # The body by parts: no hinge at all, and every pattern once a week.
    "Bro split": (
        programme(
            "goal: hypertrophy, level: intermediate",
            {
                "monday": ["Bench press 4x10", "Incline dumbbell bench press 4x10", "Dip 3x10"],
                "tuesday": ["Lat pulldown 4x10", "Barbell row 4x10", "Seated cable row 4x10"],
                "wednesday": ["Seated dumbbell press 4x10", "Lateral raise 4x12", "Face pull 3x15"],
                "thursday": ["Biceps curl 4x12", "Triceps pushdown 4x12"],
                "friday": [
                    "Back squat 4x10",
                    "Leg press 4x12",
                    "Leg extension 3x15",
                    "Leg curl 4x12",
                ],
            },
        ),
        "H101 H102 H205 H206 H207",
        "H201 H202 H204 H401 H402 H605 H502 H702",
    ),
    # Six days, hard and whole, but for core and carries.
    "Push, pull, legs": (
        programme(
            "goal: hypertrophy, level: intermediate",
            {
                "monday": [
                    "Deadlift 1x5+",
                    "Lat pulldown 3x8-12",
                    "Seated cable row 3x8-12",
                    "Face pull 5x15",
                    "Hammer curl 4x8-12",
                ],
                "tuesday": [
                    "Bench press 5x5",
                    "Overhead press 3x8-12",
                    "Incline dumbbell bench press 3x8-12",
                    "Lateral raise 3x15",
                ],
                "wednesday": [
                    "Back squat 3x5",
                    "Romanian deadlift 3x8-12",
                    "Leg press 3x8-12",
                    "Leg curl 3x8-12",
                    "Calf raise 5x8-12",
                ],
                "thursday": [
                    "Barbell row 5x5",
                    "Lat pulldown 3x8-12",
                    "Seated cable row 3x8-12",
                    "Face pull 5x15",
                    "Hammer curl 4x8-12",
                ],
                "friday": [
                    "Overhead press 5x5",
                    "Bench press 3x8-12",
                    "Incline dumbbell bench press 3x8-12",
                    "Lateral raise 3x15",
                ],
                "saturday": [
                    "Back squat 3x5",
                    "Romanian deadlift 3x8-12",
                    "Leg press 3x8-12",
                    "Leg curl 3x8-12",
                    "Calf raise 5x8-12",
                ],
            },
        ),
        "H206 H207 H205 H402",
        "H101 H102 H201 H202 H203 H204 H401 H403 H605 H502",
    ),
    # Five days a week, two easy sets of five: daily, because nothing is hard.
    "Easy Strength": (
        programme(
            "goal: strength, level: intermediate",
            {
                day: [
                    "Overhead press 2x5 @ RIR4",
                    "Deadlift 2x5 @ RIR4",
                    "Pull-up 2x5 @ RIR4",
                    "Goblet squat 2x5 @ RIR4",
                    "Farmer's carry 1x40m",
                ]
                for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
            },
        ),
        "H204 H205 H206",
        "H101 H201 H202 H203 H401 H402 H403 H605 H102",
    ),
    # Squats three times a week, one of the days light, so that the hard ones have their rest.
    "Texas Method": (
        programme(
            "goal: strength, level: intermediate",
            {
                "monday": ["Back squat 5x5", "Bench press 5x5", "Deadlift 1x5"],
                "wednesday": [
                    "Back squat 2x5 @ RIR5",
                    "Overhead press 3x5 @ RIR4",
                    "Chin-up 3x8",
                    "Back extension 5x10",
                ],
                "friday": ["Back squat 1x5", "Bench press 1x5", "Power clean 5x3"],
            },
        ),
        "H205 H206 H207",
        "H101 H201 H401 H402 H605 H702",
    ),
}


@pytest.mark.parametrize("name", PROGRAMMES)
def test_a_programme_is_told_what_an_expert_would_say_and_nothing_else(name: str) -> None:
    text, said, unsaid = PROGRAMMES[name]
    plan = read(name, text, CATALOG, "plan").plan
    findings = check_plan(plan, CATALOG)
    codes = {finding.code for finding in findings}
    assert set(said.split()) - codes == set()
    assert codes & set(unsaid.split()) == set(), [f.message for f in findings if f.code in unsaid]


def codes(text: str) -> set[str]:
    return {finding.code for finding in check_plan(read("x", text, CATALOG, "plan").plan, CATALOG)}


def test_a_novice_who_adds_a_little_every_session_makes_no_jump_and_does_progress() -> None:
    def week(*loads: float) -> dict[str, list[str]]:
        days = ("monday", "wednesday", "friday")
        return {day: [f"Back squat 3x5 @ {kg}kg"] for day, kg in zip(days, loads, strict=True)}

    rising = week(60, 62.5, 65), week(67.5, 70, 72.5)
    assert not {"H703", "H706"} & codes(programme(BEGINNER, *rising))
    assert "H706" in codes(programme(BEGINNER, rising[0], week(67.5, 70, 80)))
    assert "H703" in codes(programme(BEGINNER, rising[0], rising[0]))


def test_what_is_done_for_more_on_another_day_is_no_main_lift_of_the_week() -> None:
    heavy, back_off = {"monday": ["Back squat 5x3"]}, {"thursday": ["Back squat 3x10"]}
    assert "H702" not in codes(programme("goal: strength, level: intermediate", heavy | back_off))
    assert "H702" in codes(programme("goal: strength, level: intermediate", back_off))
