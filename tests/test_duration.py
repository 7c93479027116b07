"""The estimate of a session's length, against programmes whose length is published."""

from __future__ import annotations

import pytest

from hinge_cli.rulebook import duration


def lift(sets: int, reps: int, rest: int, *, ramps: int, each: float = 3.5) -> float:
    work = sets * duration.set_seconds(reps, each, per_side=False)
    ramp = ramps * (duration.RAMP_REPS * each + duration.RAMP_REST + duration.PLATE_CHANGE)
    return duration.SETUP_BAR + ramp + work + duration.straight_rest(sets, rest)


def test_a_stronglifts_session_takes_about_45_minutes() -> None:
    squat = lift(5, 5, 180, ramps=4)
    press = lift(5, 5, 180, ramps=2)
    deadlift = lift(1, 5, 180, ramps=2, each=4)
    minutes = (duration.GENERAL_WARM_UP + squat + press + deadlift) / 60
    assert 43 <= minutes <= 53


def test_a_side_at_a_time_takes_twice_as_long_and_a_switch() -> None:
    both = duration.set_seconds(10, 3, per_side=False)
    assert duration.set_seconds(10, 3, per_side=True) == 2 * both + duration.SIDE_SWITCH


def test_alternating_sets_save_rest_only_where_rests_are_long() -> None:
    straight = 2 * duration.straight_rest(3, 120)
    assert duration.superset_rest(3, 120, 3, 120) < straight
    assert duration.superset_rest(2, 60, 2, 60) > 2 * duration.straight_rest(2, 60)


@pytest.mark.parametrize(
    ("one", "other", "seconds"),
    [
        ((3, 120), (3, 120), 5 * 60),
        ((3, 180), (3, 60), 5 * 90),  # half of the longer rest
        ((2, 60), (2, 60), 3 * 45),  # 45 s at least
        ((4, 120), (2, 60), 3 * 60 + 2 * 120),  # what is left over rests as it would alone
        ((2, 60), (4, 120), 3 * 60 + 2 * 120),
        ((1, 90), (3, 60), 45 + 2 * 60),
    ],
)
def test_the_rests_of_a_superset(one, other, seconds: float) -> None:
    assert duration.superset_rest(*one, *other) == seconds


@pytest.mark.parametrize(
    ("sets", "rest", "half"), [(3, 120, 120), (4, 61, 92), (1, 120, 0), (2, 75, 38)]
)
def test_the_share_of_a_superset_is_half_of_the_rests_rounded_up(sets, rest, half) -> None:
    assert duration.superset_share(sets, rest) == half


def test_a_bar_needs_more_setting_up_and_more_lighter_sets() -> None:
    assert duration.setup("barbell") > duration.setup("dumbbell")
    bar, dumbbell = (
        duration.usual_ramp("heavy", load, 3, per_side=False) for load in ("barbell", "dumbbell")
    )
    assert bar > dumbbell > 0
    assert duration.usual_ramp("light", "barbell", 3, per_side=False) == 0


def test_a_lighter_set_of_one_side_is_done_with_both() -> None:
    once = duration.ramp([5, 3], "dumbbell", 3, per_side=False)
    assert once == 8 * 3 + 2 * duration.RAMP_REST
    assert duration.ramp([5, 3], "dumbbell", 3, per_side=True) == once + 8 * 3 + 2 * 10
