"""The numbers that hinge promises, as they are published or agreed: a slip of a digit shows here.

Sources stand beside the numbers in the rulebook; here they are written down a second time.
"""

from __future__ import annotations

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.errors import Refusal, UsageError
from hinge_cli.plan import Request
from hinge_cli.plan.gym import GRAINS
from hinge_cli.planning import build_plan, resolve
from hinge_cli.rulebook import balance, inventory, prescription, progress, ramp, recovery, volume
from hinge_cli.rulebook.loading import percent_of_max, reps_at, reserve_at
from hinge_cli.rulebook.rules import RULES

CATALOG = Catalog.load()

# -- how heavy -----------------------------------------------------------------------------------

# % of the maximum at so many repetitions with those in reserve, and at half a repetition more.
CURVE = {
    1: (100.0, 97.8),
    2: (95.5, 93.9),
    3: (92.2, 90.7),
    4: (89.2, 87.8),
    5: (86.3, 85.0),
    6: (83.7, 82.4),
    7: (81.1, 79.9),
    8: (78.6, 77.4),
    9: (76.2, 75.1),
    10: (73.9, 72.3),
    11: (70.7, 69.4),
    12: (68.0, 66.7),
    13: (65.3, 64.0),
    14: (62.6, 61.3),
    15: (59.9, 58.6),
    16: (57.4, None),
    17: (None, None),
}


@pytest.mark.parametrize("total", CURVE)
def test_the_curve_in_full(total: int) -> None:
    assert (percent_of_max(total, 0), percent_of_max(total, 0.5)) == CURVE[total]
    assert percent_of_max(1, total - 1) == CURVE[total][0]


@pytest.mark.parametrize(
    ("percent", "rir", "reps"),
    [
        *((100, 0, 1), (97.8, 0, 1), (95.6, 0, 1), (95.5, 0, 2), (73.9, 2, 8), (40, 0, 16)),
        *((101, 0, 0), (100, 1, 0), (100, 3, 0)),
    ],
)
def test_a_share_of_the_maximum_allows_so_many_repetitions(percent, rir, reps) -> None:
    assert reps_at(percent, rir) == reps


@pytest.mark.parametrize(("unit", "most"), [("kg", 600), ("lb", 1320)])
def test_nobody_lifts_more_than_was_ever_lifted(unit: str, most: int) -> None:
    request = Request(maxes={"squat": most}, unit=unit)
    assert resolve(request, CATALOG).maxes == {"barbell-back-squat": most}
    with pytest.raises(UsageError, match=f"at most {most} {unit}"):
        resolve(request._replace(maxes={"squat": most + 1}), CATALOG)


@pytest.mark.parametrize(
    ("lifted", "vague"), [("60x10", False), ("60x11", True), ("60x9@9", False), ("60x9@8", True)]
)
def test_a_maximum_from_eleven_repetitions_on_is_vague(lifted: str, vague: bool) -> None:
    plan = build_plan(CATALOG, Request(maxes={"squat": lifted}), reasons=False)
    assert any("vague" in note for note in plan.notes) is vague


# -- what there is to lift -----------------------------------------------------------------------


def test_the_usual_gym_in_kilograms() -> None:
    gym = inventory.usual_gym("kg")
    assert {name: bar.value for name, bar in gym.bars.items()} == {
        "barbell": 20,
        "ez-bar": 10,
        "ssb-bar": 25,
        "trap-bar": 20,
    }
    assert [mass.value for mass, _ in gym.plates] == [25, 20, 15, 10, 5, 2.5, 1.25]
    assert gym.full_size.value == 20
    assert [mass.value for mass in gym.dumbbells] == list(range(2, 52, 2))
    assert [m.value for m in gym.kettlebells] == [4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48]
    assert {name: step.value for name, step in gym.steps.items()} == {"cable": 2.5, "machine": 5}


def test_the_usual_gym_in_pounds() -> None:
    gym = inventory.usual_gym("lb")
    assert {name: bar.value for name, bar in gym.bars.items()} == {
        "barbell": 45,
        "ez-bar": 20,
        "ssb-bar": 55,
        "trap-bar": 45,
    }
    assert [mass.value for mass, _ in gym.plates] == [45, 35, 25, 10, 5, 2.5]
    assert gym.full_size.value == 45
    assert [mass.value for mass in gym.dumbbells] == list(range(5, 125, 5))
    assert [m.value for m in gym.kettlebells] == [9, 18, 26, 35, 44, 53, 62, 70, 80, 88, 97, 106]
    assert {name: step.value for name, step in gym.steps.items()} == {"cable": 5, "machine": 10}


@pytest.mark.parametrize(("unit", "step"), [("kg", 2.5), ("lb", 5)])
def test_the_usual_bar_rises_by_one_pair_of_the_smallest_plates(unit: str, step: float) -> None:
    squat, grains = CATALOG["barbell-back-squat"], GRAINS[unit]
    loads = inventory.makeable(inventory.usual_gym(unit), squat, (), 200 * grains)
    assert inventory.gap(loads) == step * grains
    assert inventory.rounding_step(squat, unit) == step * grains
    assert inventory.rounding_step(CATALOG["lateral-raise"], unit) == step * grains
    assert inventory.rounding_step(CATALOG["barbell-deadlift"], unit) == 2 * step * grains


# -- how much and how hard -----------------------------------------------------------------------

# Sets, repetitions, repetitions in reserve and seconds of rest: of the foundation | of the rest.
MATRIX = """
general     beginner     1-3 8-12 2-3  60-120 | 1-2 10-15 2-3 60-60
general     intermediate 2-3 6-12 2-3  90-120 | 2-3  8-15 2-3 60-90
general     advanced     3-4 5-10 2-3  90-150 | 2-3  8-15 2-2 60-90
strength    beginner     2-3 5-8  2-3 120-180 | 2-3  8-12 2-3 60-90
strength    intermediate 3-5 3-6  1-3 180-240 | 3-3  6-12 1-3 90-120
strength    advanced     3-6 1-5  1-3 180-300 | 3-4  5-12 1-2 90-150
hypertrophy beginner     2-3 8-12 2-3  90-120 | 2-3 10-15 1-3 60-90
hypertrophy intermediate 3-4 6-12 1-3 120-150 | 3-4  8-15 1-2 60-90
hypertrophy advanced     3-5 5-12 1-2 120-180 | 3-5  8-20 0-2 60-120
power       beginner     2-3 5-8  2-3 120-180 | 2-3  8-12 2-3 60-90
power       intermediate 3-5 3-6  1-3 180-240 | 3-3  6-12 1-3 90-120
power       advanced     3-6 1-5  1-3 180-300 | 3-4  5-12 1-2 90-150
"""


def spelled(row: prescription.Row) -> list[str]:
    return [f"{low}-{high}" for low, high in row]


@pytest.mark.parametrize("line", MATRIX.strip().splitlines(), ids=lambda line: line[:24])
def test_what_a_goal_and_level_call_for(line: str) -> None:
    goal, level, *ranges = line.replace("|", "").split()
    main, rest = prescription.MATRIX[goal][level]
    assert spelled(main) + spelled(rest) == ranges


@pytest.mark.parametrize(
    ("level", "sets", "reps", "rest"),
    [
        ("beginner", (2, 3), (3, 5), 90),
        ("intermediate", (3, 5), (2, 5), 120),
        ("advanced", (3, 6), (1, 5), 120),
    ],
)
def test_what_fast_work_is_given(level, sets, reps, rest) -> None:
    given = prescription.prescribe(
        CATALOG["push-press"], goal="power", level=level, intensity="power", minutes=90
    )
    assert given == (sets, reps, None, rest)


def test_technique_is_one_or_two_easy_sets() -> None:
    given = prescription.prescribe(
        CATALOG["barbell-back-squat"],
        goal="strength",
        level="advanced",
        intensity="technique",
        minutes=90,
    )
    assert given == ((1, 2), (5, 8), 5, 60)


# Weekly sets at least, about and at most: for beginners | intermediate | advanced.
MUSCLES = {
    "general": "4 6 10 | 6 8 12 | 6 10 14",
    "strength": "4 7 12 | 6 10 16 | 8 12 20",
    "hypertrophy": "6 9 12 | 10 13 18 | 12 16 22",
    "power": "4 6 10 | 5 8 12 | 6 10 14",
}
PATTERNS = {
    "general": "3 4 8 | 4 6 10 | 4 7 12",
    "strength": "4 6 9 | 6 9 12 | 8 11 15",
    "hypertrophy": "4 6 9 | 6 8 12 | 8 10 15",
    "power": "3 5 8 | 4 6 10 | 4 8 12",
}


@pytest.mark.parametrize("goal", MUSCLES)
def test_the_bands_of_weekly_sets(goal: str) -> None:
    def spelled(bands: dict[str, volume.Band]) -> str:
        levels = [bands[level] for level in ("beginner", "intermediate", "advanced")]
        return " | ".join(" ".join(map(str, band)) for band in levels)

    assert spelled(volume.MUSCLE_SETS[goal]) == MUSCLES[goal]
    assert spelled(volume.PATTERN_SETS[goal]) == PATTERNS[goal]


def test_the_muscles_that_no_week_starves() -> None:
    assert set(volume.MAJOR_MUSCLES) == {
        *("quads", "hamstrings", "glutes", "chest"),
        *("lats", "upper-back", "front-delts"),
    }


def test_where_ratios_of_weekly_sets_should_lie() -> None:
    assert balance.PULL_TO_PUSH[:2] == (1.0, 1.5)
    assert balance.HINGE_TO_SQUAT[:2] == (0.67, 1.5)
    assert balance.VERTICAL_PULL_TO_PRESS[:2] == (0.75, 1.5)


# -- what the rules say --------------------------------------------------------------------------

SAID = {
    "H102": "2 days",
    "H103": "2 days or more",
    "H202": "1 to 1.5 pulls to a push is the aim; below 0.75 or above 2 is worth a warning.",
    "H203": "0.67 to 1.5 hinges to a squat is the aim; below 0.5 or above 2 is worth a warning.",
    "H205": "1 day a week",
    "H206": "2 days a week is the aim, one the least.",
    "H207": "1 day a week",
    "H301": "4 sets for each of quads, hamstrings, glutes, chest, lats, upper back, front delts;",
    "H303": "10 credited sets",
    "H304": "16 hard sets for beginners, 22 and 26 for the others.",
    "H305": "1 movement whose cost is 5 of 5",
    "H401": "After a hinge to failure, with nothing in reserve, 72 hours",
    "H402": "4 hard days for beginners, 5 and 6 for the others.",
    "H502": "leads with forearms and lower back",
    "H604": "3 repetitions in reserve",
    "H606": "in every movement 4 with uncontrolled high blood pressure, 3 with pregnancy",
    "H607": "power and strength; with acute low-back pain",
    "H701": "give or take 5 points",
    "H702": "2 sets more, 1 repetition or 30 seconds",
    "H704": "one deload in 4 weeks or more",
    "H801": "10%",
}


@pytest.mark.parametrize("code", SAID)
def test_a_rule_says_its_numbers(code: str) -> None:
    assert SAID[code] in RULES[code].words["Numbers"]


def test_h301_says_how_few_days_make_it_a_note() -> None:
    assert "On 2 days a week or fewer it is a note" in RULES["H301"].words["Numbers"]


# -- how long and how often ----------------------------------------------------------------------


def test_a_plan_of_a_year_is_the_longest_and_four_hours_the_longest_session() -> None:
    assert resolve(Request(weeks=52, minutes=240), CATALOG).weeks == 52
    for request in (Request(weeks=53), Request(weeks=0), Request(minutes=241)):
        with pytest.raises(UsageError, match="choose"):
            resolve(request, CATALOG)
    for minutes in (1, 19):
        with pytest.raises(Refusal, match=f"{minutes} minutes"):
            build_plan(CATALOG, Request(minutes=minutes))


@pytest.mark.parametrize("days", range(1, 8))
def test_the_foundation_comes_twice_a_week_where_there_are_two_days(days: int) -> None:
    sessions = build_plan(CATALOG, Request(days=days), reasons=False).weeks[0].sessions
    for pattern in ("hinge", "squat", "overhead-press"):
        held = [s for s in sessions if any(e.pattern == pattern for e in s.exercises)]
        assert len(held) >= min(days, 2), pattern


def test_the_order_of_a_session() -> None:
    foundation = "power heavy moderate light technique"
    rest = "lunge horizontal-pull horizontal-push vertical-pull accessory carry core"
    assert " ".join(recovery.ORDER) == f"{foundation} {rest}"


# -- how it goes on ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("level", "role", "on_bar", "model"),
    [
        ("beginner", "main", True, "linear"),
        ("beginner", "secondary", True, "linear"),
        ("beginner", "main", False, "double"),
        ("beginner", "assistance", True, "double"),
        ("intermediate", "main", True, "double"),
        ("advanced", "main", True, "wave"),
        ("advanced", "secondary", True, "double"),
        ("advanced", "main", False, "double"),
    ],
)
def test_how_a_lift_progresses(level: str, role: str, on_bar: bool, model: str) -> None:
    assert progress.model(level, role, on_bar=on_bar, steps=True) == model
    assert progress.model(level, role, on_bar=on_bar, steps=False) == "reps"


@pytest.mark.parametrize(
    ("load", "step", "span", "beyond"),
    [
        (100, 2.5, (5, 5), 0),
        (25, 2.5, (5, 5), 0),  # a tenth
        (24, 2.5, (5, 5), 1),
        (16, 2, (8, 10), 0),  # eight with 18 kg ask for 4% more than ten with 16 kg
        (16, 4, (8, 10), 2),
        (16, 8, (8, 10), 4),  # no repetitions are enough
        (8, 4, (30, 40), 4),  # nor is it known how many would be
    ],
)
def test_a_large_step_waits_for_more_repetitions(load, step, span, beyond: int) -> None:
    assert progress.reps_beyond(load, step, *span, 3) == beyond


@pytest.mark.parametrize(
    ("level", "lighter"),
    [("beginner", []), ("intermediate", [6, 12]), ("advanced", [4, 8, 12])],
)
def test_lighter_weeks_come_every_sixth_week_or_every_fourth(level: str, lighter) -> None:
    plan = build_plan(CATALOG, Request(level=level, weeks=12), reasons=False)
    assert [week.number for week in plan.weeks if week.deload] == lighter


# Where no maximum is known nothing is tested; where one is, a block of so many weeks ends so.
TESTED = {"beginner": 2, "intermediate": 1, "advanced": 1}


@pytest.mark.parametrize("level", TESTED)
def test_a_block_ends_with_a_set_of_five_or_more(level: str) -> None:
    request = Request(goal="strength", level=level, weeks=14, maxes={"squat": 120.0})
    plan = build_plan(CATALOG, request, reasons=False)
    tests = [week for week in plan.weeks if week.test]
    assert tests
    squats = [
        exercise
        for session in tests[0].sessions
        for exercise in session.exercises
        if (exercise.movement, exercise.role) == ("barbell-back-squat", "main")
    ]
    assert squats
    for squat in squats:
        assert (squat.sets, squat.reps, squat.rir) == (1, "5+", TESTED[level])


# -- lighter sets --------------------------------------------------------------------------------

SQUAT, DEADLIFT = CATALOG["barbell-back-squat"], CATALOG["barbell-deadlift"]


@pytest.mark.parametrize(
    ("kilograms", "taken"),
    [
        (40, [(0, 5)]),
        (60, [(0, 5), (60, 3), (80, 2)]),  # so near the limit not two alone
        (100, [(0, 5), (60, 3), (80, 2)]),
        (140, [(0, 5), (40, 5), (60, 3), (80, 2)]),
        (141, [(0, 5), (40, 5), (60, 3), (80, 2), (90, 1)]),
    ],
)
def test_the_lighter_sets_before_a_heavy_one(kilograms: int, taken) -> None:
    assert ramp.steps(SQUAT, kilograms, 85, "heavy") == taken
    below = [step for step in taken if step[0] < 90]
    assert ramp.steps(SQUAT, kilograms, 84.9, "heavy") == below


def test_a_pull_from_the_floor_has_no_set_with_the_empty_bar() -> None:
    assert ramp.steps(DEADLIFT, 141, 85, "heavy") == [(40, 5), (60, 3), (80, 2), (90, 1)]


@pytest.mark.parametrize(
    ("movement", "intensity", "taken"),
    [
        (SQUAT, "moderate", [(60, 3), (80, 2)]),  # 100 kg
        (SQUAT, "light", [(60, 3), (80, 2)]),  # it opens a session as often as not
        (SQUAT, "assistance", [(60, 3), (80, 2)]),
        (CATALOG["standing-dumbbell-press"], "heavy", [(60, 3)]),
        (CATALOG["standing-dumbbell-press"], "moderate", []),
    ],
)
def test_a_second_lift_or_one_without_a_bar_needs_one_lighter_set(movement, intensity, taken):
    assert ramp.steps(movement, 100, 79, intensity) == taken


@pytest.mark.parametrize(("kilograms", "taken"), [(60, [(60, 3)]), (40, [])])
def test_a_light_bar_beside_the_main_lifts_needs_little(kilograms: int, taken) -> None:
    assert ramp.steps(SQUAT, kilograms, 70, "assistance") == taken


def test_far_from_the_limit_a_bar_of_60_kg_takes_two_steps() -> None:
    assert ramp.steps(SQUAT, 60, 79, "heavy") == [(0, 5), (60, 3)]


@pytest.mark.parametrize("intensity", ["heavy", "moderate", "assistance"])
def test_near_the_limit_a_bar_gets_all_its_steps_wherever_it_stands(intensity: str) -> None:
    assert [step.percent for step in ramp.steps(SQUAT, 100, 80, intensity)] == [0, 60, 80]


def test_what_prepares_a_pattern() -> None:
    assert ramp.PREPARATION == {
        "hinge": ("dowel-hip-hinge", "glute-bridge"),
        "squat": ("bodyweight-squat", "goblet-squat", "sit-to-stand"),
        "overhead-press": ("band-pull-apart", "half-kneeling-landmine-press", "wall-slide"),
    }
    session = build_plan(CATALOG, Request(days=1), reasons=False).weeks[0].sessions[0]
    first = ("dowel-hip-hinge", "bodyweight-squat", "band-pull-apart")
    assert session.preparation == tuple(first)
    bare = build_plan(CATALOG, Request(days=1, equipment=("none",)), reasons=False)
    anywhere = ("glute-bridge", "bodyweight-squat", "wall-slide")
    assert bare.weeks[0].sessions[0].preparation == anywhere
    sore = build_plan(CATALOG, Request(days=1, limits=("knee-pain",)), reasons=False)
    assert "sit-to-stand" in sore.weeks[0].sessions[0].preparation


@pytest.mark.parametrize(
    ("percent", "reps", "reserve"),
    [(57.4, 6, 10), (57.4, 5, None), (57.3, 16, None), (86.3, 5, 0), (86.3, 6, 0), (78.6, 5, 3)],
)
def test_a_reserve_is_told_up_to_ten_and_to_the_end_of_the_curve(percent, reps, reserve) -> None:
    assert reserve_at(percent, reps) == reserve
