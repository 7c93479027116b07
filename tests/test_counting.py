"""What a plan adds up to: hard sets, credited sets, the average week, the minutes of a session."""

from __future__ import annotations

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Exercise, Load, Plan, Request, Session, Week, Why
from hinge_cli.plan.model import RampSet, WorkSet
from hinge_cli.rulebook import timing
from hinge_cli.rulebook.counting import credited_sets, credits_of, hard_sets, is_hard, tally

CATALOG = Catalog.load()


def written(name: str, sets: int = 3, low: int = 8, high: int = 8, **changes) -> Exercise:
    """An exercise as a plan has it: a main lift with two in reserve and 90 s of rest."""
    movement = CATALOG[name]
    exercise = Exercise(
        movement=name,
        name=movement.name,
        pattern=movement.pattern,
        role="main",
        sets=sets,
        low=low,
        high=high,
        unit=movement.unit,
        per_side=movement.per_side,
        rir=2,
        rest_seconds=90,
        superset=None,
        why=Why((), ""),
    )
    return exercise._replace(**changes)


def week(number: int, *days: tuple[Exercise, ...], deload: bool = False) -> Week:
    sessions = (Session(f"day {n}", "", "hard", 60, day) for n, day in enumerate(days))
    return Week(number, deload, tuple(sessions))


def plan(*weeks: Week) -> Plan:
    return Plan(Request(goal="strength", level="advanced"), "", weeks, 0)


@pytest.mark.parametrize(
    ("role", "rir", "hard"),
    [
        *(("main", 0, True), ("main", 3, True), ("main", 4, False), ("main", None, True)),
        *(("power", None, False), ("power", 0, False), ("technique", 5, False)),
    ],
)
def test_a_set_is_hard_with_fewer_than_four_in_reserve(role: str, rir, hard: bool) -> None:
    exercise = written("goblet-squat", role=role, rir=rir)
    assert is_hard(exercise) is hard
    assert hard_sets(exercise) == (3 if hard else 0)
    assert credited_sets(exercise) == (3 if hard else 1.5)


def test_sets_that_lead_up_to_the_hard_one_count_for_nothing() -> None:
    ramp = (WorkSet(5, 5), WorkSet(5, 4), WorkSet(5, 3), WorkSet(5, None))
    exercise = written("goblet-squat", sets=4, work=ramp)
    assert (hard_sets(exercise), credited_sets(exercise)) == (2, 2)
    easy = written("goblet-squat", sets=2, rir=4, work=(WorkSet(5, 5), WorkSet(5, 4)))
    assert (hard_sets(easy), credited_sets(easy)) == (0, 1)


def test_a_prime_mover_is_credited_a_set_and_a_helper_half() -> None:
    # Push-ups lead with the chest; triceps, front delts and serratus help.
    credits = credits_of([written("push-up", 4), written("chest-fly", 3)], CATALOG)
    assert {m: sets for m, sets in credits.items() if sets} == {
        "chest": 7,
        "triceps": 2,
        "front-delts": 3.5,
        "serratus": 2,
    }
    assert not any(credits_of([written("push-up")._replace(movement="no-such")], CATALOG).values())


def test_a_plan_is_its_average_week_without_the_lighter_ones() -> None:
    squat, row = written("goblet-squat", 4), written("single-arm-dumbbell-row", 2)
    again = written("goblet-squat", 1, role="secondary")
    counted = tally(
        plan(
            week(1, (squat, again), (squat,)),
            week(2, (squat, row)),
            week(3, (), ()),
            week(4, (squat,) * 4, (squat,), deload=True),
        ),
        CATALOG,
    )
    # (4 + 1 + 4 + 4) / 3 sets on (2 + 1) / 3 days.
    assert (counted.patterns["squat"], counted.days["squat"]) == (4.33, 1.0)
    assert (counted.patterns["horizontal-pull"], counted.days["horizontal-pull"]) == (0.67, 0.33)
    assert (counted.muscles["quads"], counted.muscles["adductors"]) == (4.33, 2.17)
    assert (counted.muscle_bands["quads"], counted.pattern_band) == ((8, 12, 20), (8, 11, 15))
    assert counted.muscle_bands["glutes"] == (8, 12, 25)  # 11 hinges, 11 squats, 3 on one leg


def test_a_plan_of_lighter_weeks_alone_is_judged_by_them() -> None:
    counted = tally(plan(week(1, (written("goblet-squat", 4),), deload=True)), CATALOG)
    assert counted.patterns["squat"] == 4


def test_proportions_to_the_hundredth_and_none_of_nothing() -> None:
    def proportions(*exercises: Exercise) -> tuple[float | None, float | None]:
        counted = tally(plan(week(1, exercises)), CATALOG)
        return counted.pull_to_push, counted.hinge_to_squat

    pulls = written("single-arm-dumbbell-row", 2), written("lat-pulldown", 3)
    pushes = written("push-up", 4), written("barbell-overhead-press", 2)
    assert proportions(*pulls, *pushes, written("goblet-squat", 3)) == (0.83, 0.0)
    assert proportions(*pulls, written("kettlebell-deadlift")) == (None, None)
    hinge = written("kettlebell-deadlift", 2)
    assert proportions(*pushes, hinge, written("goblet-squat", 3)) == (0.0, 0.67)


def test_the_balance_as_programs_read_it() -> None:
    document = tally(plan(week(1, (written("leg-extension", 3),))), CATALOG).document()
    assert document["patterns"]["accessory"] == {"sets": 3, "sessions": 1}
    assert document["muscles"]["quads"] == {"sets": 3, "floor": 8, "target": 12, "ceiling": 20}
    assert (document["pull_to_push"], document["hinge_to_squat"]) == (None, None)


# -- seconds and minutes, worked out by hand -----------------------------------------------------

# A bar takes 90 s to set up, all else 45. A lighter set is four repetitions, 45 s of rest and, on
# a bar, 20 s of changing plates. A side at a time takes twice as long, and 10 s to change sides.
SECONDS = [
    # 3 lighter sets of 4 x 3.5 + 45 + 20; 5 of 5 x 3.5; 4 rests
    (written("barbell-back-squat", 5, 5, 5, rest_seconds=180), 90 + 3 * 79 + 5 * 17.5 + 4 * 180),
    # the middle of 5 to 8 repetitions is 6.5
    (written("barbell-back-squat", 3, 5, 8), 90 + 3 * 79 + 3 * 22.75 + 2 * 90),
    # as the second lift of the day, one lighter set; easy, none
    (written("barbell-back-squat", role="secondary"), 90 + 79 + 3 * 28 + 2 * 90),
    (written("barbell-back-squat", role="secondary", rir=4), 90 + 3 * 28 + 2 * 90),
    (written("barbell-back-squat", role="technique"), 90 + 3 * 28 + 2 * 90),
    # dumbbells: one lighter set of 4 x 3 + 45 before a main lift, else none
    (written("standing-dumbbell-press"), 45 + 57 + 3 * 24 + 2 * 90),
    (written("standing-dumbbell-press", role="secondary"), 45 + 3 * 24 + 2 * 90),
    # two sides
    (written("split-squat", role="assistance"), 45 + 3 * (2 * 24 + 10) + 2 * 90),
    # nobody said how long the rest is: two minutes
    (written("push-up", role="assistance", rest_seconds=None), 45 + 3 * 20 + 2 * 120),
    # the lighter sets that are written, where a load is
    (
        written(
            "barbell-back-squat",
            load=Load(60, "kg", 74.0),
            warm_up=(RampSet(5, 20), RampSet(3, 35)),
        ),
        90 + (17.5 + 65) + (10.5 + 65) + 3 * 28 + 2 * 90,
    ),
    (written("barbell-back-squat", load=Load(20, "kg", 74.0)), 90 + 3 * 28 + 2 * 90),
]


@pytest.mark.parametrize(("exercise", "seconds"), SECONDS, ids=range(len(SECONDS)))
def test_the_seconds_of_an_exercise(exercise: Exercise, seconds: float) -> None:
    movement = CATALOG[exercise.movement]
    assert timing.exercise_seconds(exercise, movement, ramps=True) == seconds
    lighter = timing.ramp_seconds(exercise, movement)
    assert timing.exercise_seconds(exercise, movement, ramps=False) == seconds - lighter


def test_a_session_is_five_minutes_of_warm_up_and_its_exercises_rounded_up() -> None:
    assert timing.session_minutes([], CATALOG) == 5
    push_ups = written("push-up", role="assistance", sets=1, low=6, high=6)  # 45 + 15 s
    assert timing.session_minutes([push_ups], CATALOG) == 6
    assert timing.session_minutes([push_ups._replace(superset="A")], CATALOG) == 6
    longer = push_ups._replace(low=7, high=7)  # 2.5 s more
    assert timing.session_minutes([longer], CATALOG) == 7
    unknown = push_ups._replace(movement="no-such")
    assert timing.session_minutes([push_ups, unknown], CATALOG) == 6
    squat = written("barbell-back-squat", 5, 5, 5, rest_seconds=180)  # 1134.5 s, 237 of them ramp
    assert timing.session_minutes([squat], CATALOG) == 24
    assert timing.session_minutes([squat], CATALOG, ramps=False) == 20


def test_a_superset_saves_what_alternating_saves() -> None:
    one = written("single-arm-dumbbell-row", rest_seconds=120, superset="A")  # 45 + 3 * 58 + 240
    other = written("push-up", rest_seconds=120, superset="A")  # 45 + 3 * 20 + 240
    apart = [e._replace(superset=None) for e in (one, other)]
    ramps = 57 + 0  # the row, as a main lift with a dumbbell
    seconds = 300 + 45 + 174 + 240 + ramps + 45 + 60 + 240
    ramps += 55  # and the push-up: 4 x 2.5 + 45
    seconds += 55
    assert timing.session_minutes(apart, CATALOG) == -(-seconds // 60)
    # Five rests of a minute in place of four of two.
    assert timing.session_minutes([one, other], CATALOG) == -(-(seconds - 480 + 300) // 60)
    # Alone in its superset nothing is saved.
    assert timing.session_minutes([one, apart[1]], CATALOG) == -(-seconds // 60)
    assert timing.session_minutes([one, other._replace(superset="B")], CATALOG) == -(-seconds // 60)


@pytest.mark.parametrize(
    ("role", "rir", "intensity"),
    [
        *(("main", 2, "heavy"), ("secondary", 2, "moderate"), ("secondary", 4, "light")),
        *(("power", None, "power"), ("technique", 5, "technique"), ("core", 2, "core")),
    ],
)
def test_the_intensity_behind_a_role(role: str, rir, intensity: str) -> None:
    assert timing.intensity_of(written("goblet-squat", role=role, rir=rir)) == intensity
