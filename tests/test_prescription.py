"""Sets, reps, effort and rest follow from goal, level, intensity, movement and limitation."""

from __future__ import annotations

import pytest

from hinge_cli.rulebook.prescription import bounds, can_be_dosed, prescribe, role_of


def given(catalog, movement="barbell-back-squat", **changes):
    asked = {"goal": "strength", "level": "intermediate", "intensity": "heavy", "minutes": 60}
    return prescribe(catalog[movement], **(asked | changes))


def test_heavy_takes_the_lower_half_of_the_reps_and_moderate_the_upper(catalog) -> None:
    assert given(catalog).units == (3, 4)
    assert given(catalog, intensity="moderate").units == (5, 6)


def test_moderate_is_one_set_fewer_but_two_at_least(catalog) -> None:
    assert given(catalog).sets == (3, 5)
    assert given(catalog, intensity="moderate").sets == (2, 4)
    assert given(catalog, intensity="moderate", level="beginner").sets == (2, 2)


def test_light_is_half_the_sets_at_most_and_easy(catalog) -> None:
    light = given(catalog, intensity="light", goal="hypertrophy")
    assert light.sets == (1, 2)
    assert light.rir == 4
    assert light.units[1] <= 10


def test_beginners_keep_the_larger_reserve(catalog) -> None:
    assert given(catalog, level="beginner").rir == 3
    assert given(catalog, level="intermediate").rir == 2


@pytest.mark.parametrize(("minutes", "rest"), [(59, 180), (60, 210), (74, 210), (75, 240)])
def test_rest_grows_with_the_time_there_is(catalog, minutes: int, rest: int) -> None:
    assert given(catalog, minutes=minutes).rest == rest


def test_the_range_of_a_movement_wins_where_the_goals_makes_no_sense(catalog) -> None:
    assert given(catalog, "bodyweight-squat").units == (10, 20)
    assert given(catalog, "front-plank", intensity="assistance").units == (15, 60)
    assert given(catalog, "goblet-squat", level="beginner").units == (6, 7)


def test_where_the_goal_begins_at_the_most_there_is_a_range_is_left_to_fill(catalog) -> None:
    nordic = catalog["nordic-hamstring-curl"]
    assert nordic.dose == (3, 8)
    assert given(catalog, nordic.id, goal="general", intensity="assistance").units == (6, 8)
    eased = given(catalog, nordic.id, intensity="assistance", limits=("hypertension-uncontrolled",))
    assert eased.units == (8, 8)


def test_a_hold_that_is_counted_has_no_reserve(catalog) -> None:
    assert catalog["bird-dog"].unit == "reps"
    assert given(catalog, "bird-dog", intensity="assistance").rir is None


def test_fast_work_has_no_reserve_it_stops_with_the_speed(catalog) -> None:
    swing = given(catalog, "kettlebell-swing", intensity="power")
    assert (swing.rir, swing.units) == (None, (5, 15))
    assert given(catalog, "hang-power-clean", intensity="power").units == (1, 3)


def test_limitations_bind_effort_reps_and_holds(catalog) -> None:
    assert given(catalog, limits=("low-back-pain",)).rir == 3  # caution
    high = given(catalog, goal="general", limits=("hypertension-uncontrolled",))
    assert high.rir == 4
    assert high.units[0] >= 8
    held = given(
        catalog,
        "side-plank",
        intensity="assistance",
        limits=("hypertension-uncontrolled",),
    )
    assert held.units == (15, 15)


def test_carries_and_core_stay_at_three_sets(catalog) -> None:
    carry = given(catalog, "farmers-carry", goal="hypertrophy", level="advanced")
    assert carry.sets[1] == 3


def test_the_rest_in_between_is_a_quarter_of_a_minute(catalog) -> None:
    rests = {
        level: given(catalog, goal="hypertrophy", level=level).rest
        for level in ("beginner", "intermediate", "advanced")
    }
    # Between 90 and 120, 120 and 150, 120 and 180 seconds.
    assert rests == {"beginner": 105, "intermediate": 135, "advanced": 150}


@pytest.mark.parametrize(
    ("pattern", "intensity", "role"),
    [
        *(("squat", "heavy", "main"), ("squat", "moderate", "secondary")),
        *(("squat", "light", "secondary"), ("squat", "technique", "technique")),
        *(("hinge", "power", "power"), ("lunge", "assistance", "assistance")),
        *(("lunge", "heavy", "assistance"), ("carry", "light", "carry")),
        *(("core", "assistance", "core"), ("horizontal-push", "power", "power")),
    ],
)
def test_the_role_of_a_slot(pattern: str, intensity: str, role: str) -> None:
    assert role_of(pattern, intensity) == role


def test_light_work_has_four_in_reserve_the_short_rest_and_ten_repetitions_at_most(catalog) -> None:
    light = given(catalog, intensity="light", goal="general", minutes=90)
    assert light == ((1, 1), (6, 8), 4, 60)
    assert given(catalog, intensity="light", goal="hypertrophy", level="beginner").units == (8, 10)
    # What is light for one repetition is heavy all the same.
    assert given(catalog, intensity="light", level="advanced").units == (5, 5)
    assert given(catalog, intensity="light", goal="hypertrophy", level="advanced").sets == (1, 2)


def test_moderate_work_keeps_what_two_sets_allow(catalog) -> None:
    moderate = given(catalog, intensity="moderate", goal="general", level="beginner")
    assert (moderate.sets, moderate.units) == ((2, 2), (10, 12))
    advanced = given(catalog, intensity="moderate", level="advanced")
    assert (advanced.sets, advanced.units) == (
        (2, 5),
        (4, 5),
    )  # none of the heavy day's one to three


def test_others_than_beginners_keep_the_middle_of_the_reserve(catalog) -> None:
    row = {"movement": "seated-cable-row", "intensity": "assistance", "goal": "hypertrophy"}
    assert given(catalog, **row, level="beginner").rir == 3  # of 1 to 3
    assert given(catalog, **row, level="intermediate").rir == 1  # of 1 to 2
    assert given(catalog, **row, level="advanced").rir == 1  # of 0 to 2


def test_alternating_sides_are_counted_both(catalog) -> None:
    lunge = {"movement": "walking-lunge", "intensity": "assistance"}
    assert given(catalog, **lunge, goal="general").units == (16, 20)  # 8 to 15 a side, 20 at most
    assert given(catalog, **lunge, goal="strength").units == (12, 20)
    # Five to ten in all is the movement's own range; of 12 to 24 its end is the nearest.
    assert given(catalog, "gorilla-row", intensity="assistance").units == (8, 10)


def test_what_cannot_be_loaded_finely_goes_up_to_twice_its_repetitions(catalog) -> None:
    band = {"movement": "band-overhead-press", "goal": "strength", "intensity": "heavy"}
    assert given(catalog, **band).units == (10, 20)
    push_up = given(catalog, "push-up", goal="strength", intensity="assistance")
    assert push_up.units == (6, 12)
    assert given(catalog, "push-up", goal="general", intensity="assistance").units == (8, 16)
    assert given(catalog, "push-up", goal="general", intensity="light").units == (8, 10)


def test_carries_and_core_work_are_dosed_by_themselves(catalog) -> None:
    advanced = {"goal": "hypertrophy", "level": "advanced", "intensity": "assistance"}
    assert given(catalog, "farmers-carry", **advanced).sets == (3, 3)
    assert given(catalog, "dead-bug", **advanced).sets == (3, 3)
    assert given(catalog, "seated-cable-row", **advanced).sets == (3, 5)
    assert given(catalog, "farmers-carry", **advanced).units == (15, 50)


@pytest.mark.parametrize(
    ("limit", "rir", "reps"),
    [
        ("hypertension-uncontrolled", 4, (8, 8)),
        ("pregnancy", 3, (8, 8)),
        ("pelvic-floor", 3, (3, 4)),
        ("acute-low-back-pain", 3, (3, 4)),
        ("wrist-pain", 2, (3, 4)),
    ],
)
def test_what_each_limitation_allows(catalog, limit: str, rir: int, reps) -> None:
    squat = given(catalog, "low-bar-back-squat", limits=(limit,))
    if limit in catalog["low-bar-back-squat"].caution_if:
        rir = max(3, rir)
    assert (squat.rir, squat.units[0] >= reps[0]) == (rir, True)
    press = given(catalog, "machine-shoulder-press", goal="general", limits=(limit,))
    assert press.units == ((8, 9) if reps == (8, 8) else (6, 9))


def test_pressure_allows_no_hold_beyond_fifteen_seconds(catalog) -> None:
    hold = {"movement": "front-plank", "intensity": "assistance"}
    assert given(catalog, **hold, limits=("hypertension-uncontrolled",)).units == (15, 15)
    short = given(catalog, "copenhagen-plank", limits=("hypertension-uncontrolled",))
    assert short.units == (8, 15)
    assert given(catalog, **hold, limits=("pregnancy",)).units == (15, 60)


def test_what_is_done_for_few_repetitions_cannot_be_dosed_for_many(catalog) -> None:
    pressure = ("hypertension-uncontrolled",)
    assert not can_be_dosed(catalog["power-clean"], pressure)  # three at most
    assert can_be_dosed(catalog["barbell-deadlift"], pressure)  # eight at most
    assert can_be_dosed(catalog["copenhagen-plank"], pressure)
    assert can_be_dosed(catalog["power-clean"], ("pelvic-floor", "knee-pain"))


@pytest.mark.parametrize(
    ("movement", "role", "sets", "units", "rest"),
    [
        ("barbell-back-squat", "main", (2, 5), (3, 6), (180, 240)),
        ("barbell-back-squat", "secondary", (1, 5), (3, 12), (90, 240)),
        ("barbell-back-squat", "technique", (1, 2), (5, 8), (60, 60)),
        ("hang-power-clean", "power", (3, 5), (1, 3), (120, 120)),
        ("kettlebell-swing", "power", (3, 10), (5, 15), (120, 120)),
        ("turkish-get-up", "assistance", (1, 3), (1, 3), (90, 120)),
        ("pallof-press", "core", (1, 3), (8, 12), (90, 120)),
        # A press or a pull may be trained as a main lift is.
        ("barbell-bench-press", "assistance", (1, 3), (3, 12), (90, 120)),
        ("seated-cable-row", "assistance", (1, 3), (8, 15), (90, 120)),
        ("barbell-reverse-lunge", "assistance", (1, 3), (4, 10), (90, 120)),
        ("pendlay-row", "assistance", (1, 3), (3, 8), (90, 120)),
        ("pull-up", "assistance", (1, 3), (1, 12), (90, 120)),  # nobody chooses its load
        ("leg-extension", "assistance", (1, 3), (8, 20), (90, 120)),
        ("farmers-carry", "carry", (1, 3), (15, 50), (90, 120)),
    ],
)
def test_the_widest_that_a_goal_and_level_call_for(
    catalog, movement: str, role: str, sets, units, rest
) -> None:
    found = bounds(catalog[movement], role, goal="strength", level="intermediate")
    assert found == (sets, units, rest)


def test_an_easy_carry_says_that_it_is_easy(catalog) -> None:
    assert given(catalog, "farmers-carry", intensity="light").rir == 4
    assert given(catalog, "farmers-carry", intensity="assistance").rir is None
