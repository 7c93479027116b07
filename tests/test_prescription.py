"""Sets, reps, effort and rest follow from goal, level, intensity, movement and limitation."""

from __future__ import annotations

import pytest

from hinge_cli.rulebook.prescription import prescribe


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


@pytest.mark.parametrize(("minutes", "rest"), [(45, 180), (60, 210), (90, 240)])
def test_rest_grows_with_the_time_there_is(catalog, minutes: int, rest: int) -> None:
    assert given(catalog, minutes=minutes).rest == rest


def test_the_range_of_a_movement_wins_where_the_goals_makes_no_sense(catalog) -> None:
    assert given(catalog, "bodyweight-squat").units == (10, 20)
    assert given(catalog, "front-plank", intensity="assistance").units == (15, 60)
    assert given(catalog, "goblet-squat", level="beginner").units == (6, 6)


def test_fast_work_has_no_reserve_it_stops_with_the_speed(catalog) -> None:
    swing = given(catalog, "kettlebell-swing", intensity="power")
    assert (swing.rir, swing.units) == (None, (5, 15))
    assert given(catalog, "hang-power-clean", intensity="power").units == (2, 5)


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
