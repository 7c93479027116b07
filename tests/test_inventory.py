"""Which loads a gym makes, of which plates, and which is nearest."""

from __future__ import annotations

from itertools import pairwise

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Request
from hinge_cli.plan.gym import GRAINS, Mass
from hinge_cli.planning import build_plan
from hinge_cli.rulebook import inventory
from hinge_cli.rulebook.inventory import can_make, makeable, nearest, usual_gym

CATALOG = Catalog.load()
SQUAT, DEADLIFT = CATALOG["barbell-back-squat"], CATALOG["barbell-deadlift"]
KG = GRAINS["kg"]


def test_plates_of_published_loads() -> None:
    loads = {m.grains // KG: m for m in makeable(usual_gym("kg"), SQUAT, (), 300 * KG)}
    assert [p.value for p in loads[100].per_side] == [25, 15]
    assert [p.value for p in loads[60].per_side] == [20]
    lb = GRAINS["lb"]
    pounds = {round(m.grains / lb): m for m in makeable(usual_gym("lb"), SQUAT, (), 500 * lb)}
    assert [p.value for p in pounds[225].per_side] == [45, 45]
    assert [p.value for p in pounds[135].per_side] == [45]
    assert min(pounds) == 45


@pytest.mark.parametrize(("unit", "step"), [("kg", 2.5), ("lb", 5)])
def test_no_load_is_made_twice_nor_of_many_small_plates(unit: str, step: float) -> None:
    grains = GRAINS[unit]
    loads = makeable(usual_gym(unit), SQUAT, (), round(100 * step * grains))
    assert {b.grains - a.grains for a, b in pairwise(loads)} == {step * grains}
    assert all(load.per_side.count(plate) <= 2 for load in loads[:19] for plate in load.per_side)


def test_a_gym_steps_by_no_less_than_its_smallest_plates() -> None:
    request = Request(goal="strength", unit="lb", level="intermediate", maxes={"press": 115.0})
    plan = build_plan(CATALOG, request, reasons=False)
    (press, *_) = [e for _, e in plan.exercises() if e.movement == "barbell-overhead-press"]
    assert press.progression.step == 5  # the lift's own step would be 2.5 lb


def test_a_bar_is_not_pulled_from_the_floor_below_plate_height() -> None:
    assert makeable(usual_gym("kg"), DEADLIFT, (), 300 * KG)[0].grains == 60 * KG
    least = makeable(usual_gym("lb"), DEADLIFT, (), 300 * KG)[0]
    assert round(least.grains / GRAINS["lb"], 3) == 135
    bumpers = usual_gym("kg")._replace(full_size=Mass(10, "kg"))
    assert makeable(bumpers, DEADLIFT, (), 300 * KG)[0].grains == 40 * KG


@pytest.mark.parametrize(("unit", "step", "least"), [("kg", 2.5, 60), ("lb", 5, 135)])
def test_a_bar_on_the_floor_stands_on_full_size_plates(unit: str, step: float, least: int) -> None:
    gym, grains = usual_gym(unit), GRAINS[unit]
    loads = makeable(gym, DEADLIFT, (), 200 * grains)
    # 165 lb is a 45 and small plates, though a 35 and a 25 would be fewer.
    assert {round(m.grains / grains, 2) for m in loads} >= {least + n * step for n in range(13)}
    assert all(m.per_side[0].grains >= gym.full_size.grains for m in loads)


def test_fixed_dumbbells_are_what_there_is() -> None:
    gym = usual_gym("kg")._replace(
        dumbbells=tuple(Mass(kg, "kg") for kg in (10, 12, 14, 15, 16, 19))
    )
    loads = makeable(gym, CATALOG["standing-dumbbell-press"], ("dumbbells",), 0)
    step = inventory.rounding_step(CATALOG["standing-dumbbell-press"], "kg")
    chosen = {kg: nearest(loads, kg * KG, step) for kg in (9, 11, 13, 15.4, 18, 30)}
    assert {kg: m and m.grains // KG for kg, m in chosen.items()} == {
        9: 10,
        11: 10,
        13: 12,
        15.4: 15,
        18: 19,
        30: 19,
    }
    assert nearest(loads, 8 * KG, step) is None


@pytest.mark.parametrize(
    ("movement", "equipment", "kilograms"),
    [
        ("goblet-squat", ("kettlebell", "dumbbells"), [8, 12]),
        ("goblet-squat", ("dumbbells",), [10, 15]),  # held by its end
        ("goblet-squat", (), [8, 12]),
        ("single-arm-dumbbell-press", ("dumbbells", "kettlebell"), [10, 15]),
        ("single-arm-dumbbell-press", ("kettlebell",), [8, 12]),
        ("farmers-carry", ("kettlebell", "kettlebell-pair"), [8, 12]),
        ("farmers-carry", ("dumbbells", "kettlebell-pair"), [10, 15]),
        ("standing-dumbbell-press", ("kettlebell",), [10, 15]),  # takes no kettlebells
        ("double-kettlebell-press", ("dumbbells",), [8, 12]),  # nor this one dumbbells
    ],
)
def test_a_movement_is_loaded_with_what_it_takes_and_what_is_there(
    movement: str, equipment: tuple[str, ...], kilograms: list[int]
) -> None:
    gym = usual_gym("kg")._replace(
        dumbbells=(Mass(15, "kg"), Mass(10, "kg")), kettlebells=(Mass(8, "kg"), Mass(12, "kg"))
    )
    loads = makeable(gym, CATALOG[movement], equipment, 100 * KG)
    assert [load.grains / KG for load in loads] == kilograms


def test_stacks_rise_by_their_step_and_the_body_has_no_load() -> None:
    gym = usual_gym("kg")
    press = makeable(gym, CATALOG["leg-press"], (), 22 * KG)
    assert [load.grains / KG for load in press] == [5, 10, 15, 20]
    row = makeable(gym, CATALOG["seated-cable-row"], (), 10 * KG)
    assert [load.grains / KG for load in row] == [2.5, 5, 7.5, 10]
    assert makeable(gym, CATALOG["push-up"], (), 100 * KG) == ()
    assert makeable(gym, CATALOG["landmine-squat"], (), 100 * KG) == ()


@pytest.mark.parametrize(
    ("movement", "bar"),
    [
        ("barbell-back-squat", 20),
        ("safety-bar-squat", 25),  # a bar of its own
        ("trap-bar-deadlift", 20),
        ("barbell-bench-press", 15),  # named for this lift alone
    ],
)
def test_every_lift_finds_its_bar(movement: str, bar: int) -> None:
    usual = usual_gym("kg")
    gym = usual._replace(bars={**usual.bars, "barbell-bench-press": Mass(15, "kg")})
    assert inventory.bar_of(gym, CATALOG[movement]) == Mass(bar, "kg")
    assert inventory.bar_of(gym._replace(bars={}), CATALOG[movement]) is None
    assert makeable(gym._replace(bars={}), CATALOG[movement], (), 100 * KG) == ()


def test_few_plates_make_few_loads_each_with_the_fewest_plates() -> None:
    plates = ((Mass(10, "kg"), 1), (Mass(5, "kg"), 2), (Mass(2.5, "kg"), 1))
    gym = usual_gym("kg")._replace(plates=plates)
    loads = makeable(gym, SQUAT, (), 300 * KG)
    assert {m.grains / KG: [p.value for p in m.per_side] for m in loads} == {
        20: [],
        25: [2.5],
        30: [5],
        35: [5, 2.5],
        40: [10],
        45: [10, 2.5],
        50: [10, 5],
        55: [10, 5, 2.5],
        60: [10, 5, 5],
        65: [10, 5, 5, 2.5],
    }
    assert [m.grains / KG for m in makeable(gym, SQUAT, (), 30 * KG)] == [20, 25, 30]
    assert makeable(gym, SQUAT, (), 19 * KG) == ()


def test_a_sleeve_holds_ten_plates() -> None:
    gym = usual_gym("kg")._replace(plates=((Mass(10, "kg"), None), (Mass(1, "kg"), 20)))
    heaviest = makeable(gym, SQUAT, (), 500 * KG)[-1]
    assert (heaviest.grains / KG, len(heaviest.per_side)) == (220, 10)


@pytest.mark.parametrize(
    ("kilograms", "can"), [(60, True), (60.01, True), (60.02, False), (59.99, True), (61, False)]
)
def test_a_load_is_made_to_the_hundredth_of_a_kilogram(kilograms: float, can: bool) -> None:
    assert can_make(usual_gym("kg"), SQUAT, (), round(kilograms * KG)) is can


def test_the_nearest_load() -> None:
    loads = makeable(usual_gym("kg"), SQUAT, (), 100 * KG)
    step = round(2.5 * KG)
    for kilograms, near in ((51.2, 50), (51.25, 50), (51.3, 52.5), (19, 20), (500, 100)):
        assert nearest(loads, kilograms * KG, step).grains == near * KG
    assert nearest(loads, 52.4 * KG, step, down=True).grains == 50 * KG
    assert nearest(loads, 52.5 * KG, step, down=True).grains == 52.5 * KG
    assert nearest(loads, 18.7 * KG, step) is None
    assert nearest(loads, 19.9 * KG, step, down=True) is None
    assert nearest((), 50 * KG, step) is None


def test_the_least_by_which_loads_differ() -> None:
    assert inventory.gap(makeable(usual_gym("kg"), SQUAT, (), 100 * KG)) == 2.5 * KG
    assert inventory.gap(makeable(usual_gym("kg"), SQUAT, (), 20 * KG)) == 0
    assert inventory.gap(()) == 0


def test_half_a_step_may_be_rounded_up_and_no_more() -> None:
    loads = (inventory.Makeable(10 * KG),)
    assert nearest(loads, 8 * KG, 4 * KG) == loads[0]
    assert nearest(loads, 8 * KG - 1, 4 * KG) is None


def test_no_stack_is_heavier_than_four_hundred_kilograms() -> None:
    leg_press = CATALOG["leg-press"]
    assert leg_press.load == "machine"
    heaviest = makeable(usual_gym("kg"), leg_press, (), 1000 * KG)[-1]
    assert heaviest.grains == 400 * KG


def test_a_lighter_set_weighs_a_step_at_least() -> None:
    assert inventory.lighter(None, "kg", 0.01, 20 * KG) == 2.5 * KG
