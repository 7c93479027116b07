"""The figures are people: they keep their limbs, their ground and the load over their feet.

Golden pictures stand in `golden/figures`. After a change that is meant, look at the new ones:
`HINGE_GOLDEN=write pytest tests/test_figures.py` writes them anew.
"""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import pairwise
from math import hypot
from pathlib import Path

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.figures import (
    FIGURES,
    Figure,
    draw,
    figure_for,
    frame_at,
    frames,
    plain,
    repetition,
    svg,
    svg_pair,
)
from hinge_cli.figures.body import ANKLE, ANKLE_HEIGHT, FOOT_LENGTH, SHANK_RADII, THIGH_RADII, Point
from hinge_cli.figures.deadlifts import DEADLIFTS
from hinge_cli.figures.hinges import BOWS, BRIDGES
from hinge_cli.figures.posing import BAR_RADIUS, Key, blend
from hinge_cli.figures.presses import PRESS_UPS, STANDING_PRESSES
from hinge_cli.figures.squats import LOADED
from hinge_cli.figures.things import PLATE_RADIUS

GOLDEN = Path(__file__).parent / "golden" / "figures"
PICTURED = [
    "barbell-deadlift",
    "kettlebell-deadlift",
    "barbell-romanian-deadlift",
    "barbell-good-morning",
    "kettlebell-swing",
    "barbell-back-squat",
    "barbell-front-squat",
    "goblet-squat",
    "barbell-overhead-press",
    "half-kneeling-landmine-press",
    "barbell-hip-thrust",
]

FRAMES = [i / 40 for i in range(41)]
# The bar of a landmine turns about its own end; a wall slide lifts nothing.
OVER_FEET = [
    *DEADLIFTS,
    *(movement for movement in LOADED if movement != "landmine-squat"),
    *(movement for movement in STANDING_PRESSES if movement != "wall-slide"),
]
# The chest, the arms that hold it or the face stand between the load and the line over mid-foot.
IN_THE_WAY = {
    "goblet-squat",
    "heel-elevated-goblet-squat",
    "goblet-box-squat",
    "zercher-squat",
    "thruster",
    *STANDING_PRESSES,
}
BARS_ALONG_LEGS = [
    "barbell-deadlift",
    "block-pull",
    "deficit-deadlift",
    "snatch-grip-deadlift",
    "sumo-deadlift",
    "barbell-romanian-deadlift",
    "barbell-straight-leg-deadlift",
]
FLAT = [*DEADLIFTS, *BOWS, *(m for m in LOADED if m != "heel-elevated-goblet-squat"), *BRIDGES]


def load_of(movement: str, phase: float) -> Point:
    load = frame_at(FIGURES[movement], phase).load
    assert load is not None
    return load


def gap(point: Point, start: Point, end: Point) -> tuple[float, float]:
    """How far a point is from a segment, and at which share of it."""
    axis = (end[0] - start[0], end[1] - start[1])
    along = (point[0] - start[0]) * axis[0] + (point[1] - start[1]) * axis[1]
    share = min(max(along / (axis[0] ** 2 + axis[1] ** 2), 0.0), 1.0)
    near = (start[0] + share * axis[0], start[1] + share * axis[1])
    return hypot(point[0] - near[0], point[1] - near[1]), share


def test_every_foundational_movement_has_a_figure(catalog: Catalog) -> None:
    movements = list(catalog.movements.values())
    bare = [m.id for m in movements if m.pattern in FOUNDATION and figure_for(m.id) is None]
    assert bare == []
    assert set(FIGURES) <= {movement.id for movement in movements}
    assert figure_for("no-such-movement") is None


@pytest.mark.parametrize("movement", OVER_FEET)
def test_the_load_stays_over_mid_foot(movement: str) -> None:
    room = 0.05 if movement in IN_THE_WAY else 0.03
    assert max(abs(load_of(movement, phase)[0]) for phase in FRAMES) <= room + 1e-6


@pytest.mark.parametrize("movement", BARS_ALONG_LEGS)
def test_the_bar_slides_along_the_legs_and_never_through_them(movement: str) -> None:
    distances = []
    for phase in FRAMES:
        joints = frame_at(FIGURES[movement], phase).joints
        for low, high, radii in (
            (joints.ankle, joints.knee, SHANK_RADII),
            (joints.knee, joints.hip, THIGH_RADII),
        ):
            distance, share = gap(joints.hand, low, high)
            distances.append(distance - radii[0] - share * (radii[1] - radii[0]) - BAR_RADIUS)
    assert min(distances) > -0.0015
    assert min(distances) < 0.01


def test_the_bar_of_a_press_passes_the_face() -> None:
    for phase in FRAMES:
        joints = frame_at(FIGURES["barbell-overhead-press"], phase).joints
        distance, _ = gap(joints.hand, joints.shoulder, joints.head)
        assert distance > 0.056 + BAR_RADIUS


@pytest.mark.parametrize(
    "movement",
    ["barbell-deadlift", "deficit-deadlift", "snatch-grip-deadlift", "sumo-deadlift"],
)
def test_a_pull_from_the_floor_begins_with_the_plates_on_it(movement: str) -> None:
    assert load_of(movement, 0)[1] == pytest.approx(PLATE_RADIUS, abs=0.001)


@pytest.mark.parametrize("movement", FIGURES)
def test_limbs_keep_their_lengths(movement: str) -> None:
    figure = FIGURES[movement]
    body = figure.setup.body
    for phase in FRAMES[::4]:
        j = frame_at(figure, phase).joints
        limbs = {
            (j.ankle, j.knee): body.shank,
            (j.knee, j.hip): body.thigh,
            (j.far_ankle, j.far_knee): body.shank,
            (j.far_knee, j.hip): body.thigh,
            (j.hip, j.shoulder): body.trunk,
            (j.shoulder, j.head): body.neck,
            (j.shoulder, j.elbow): body.upper_arm,
            (j.elbow, j.hand): body.forearm,
            (j.shoulder, j.far_elbow): body.upper_arm,
            (j.far_elbow, j.far_hand): body.forearm,
            (j.heel, j.toe): FOOT_LENGTH,
        }
        for (start, end), length in limbs.items():
            assert hypot(end[0] - start[0], end[1] - start[1]) == pytest.approx(length, abs=1e-9)


@pytest.mark.parametrize("movement", FIGURES)
def test_limbs_reach_what_they_are_solved_for(movement: str) -> None:
    figure = FIGURES[movement]
    setup = figure.setup
    for phase in FRAMES[::4]:
        joints, key = frame_at(figure, phase).joints, blend(figure.keys, phase)
        if setup.arms in ("reach", "hold"):
            aim = (key.x, key.y) if setup.arms == "reach" else joints.spot(*setup.grip)
            assert joints.hand == pytest.approx(aim, abs=0.002)
        if setup.back is not None:
            assert joints.spot(setup.back_along, 0) == pytest.approx(setup.back, abs=0.002)
        if setup.carried is not None:
            assert joints.spot(*setup.carried)[0] == pytest.approx(setup.over, abs=0.012)
        if setup.far_leg == "planted":
            assert joints.far_ankle == pytest.approx(setup.far_ankle, abs=0.002)


@pytest.mark.parametrize("movement", FLAT)
def test_feet_stay_flat_where_they_stand(movement: str) -> None:
    ground = 0.025 if movement == "deficit-deadlift" else 0.0
    for phase in FRAMES:
        joints = frame_at(FIGURES[movement], phase).joints
        assert joints.ankle == pytest.approx((ANKLE[0], ANKLE_HEIGHT + ground))
        assert (joints.heel[1], joints.toe[1]) == pytest.approx((ground, ground))


@pytest.mark.parametrize("movement", FIGURES)
def test_nobody_sinks_into_the_floor(movement: str) -> None:
    for phase in FRAMES[::4]:
        shapes = frame_at(FIGURES[movement], phase).shapes
        for shape in (shape for shape in shapes if shape.layer != "prop"):
            assert min(y - reach for (_, y), reach in shape.corners()) > -0.013


@pytest.mark.parametrize("movement", FIGURES)
def test_knees_and_elbows_bend_the_way_they_do(movement: str) -> None:
    figure = FIGURES[movement]
    for phase in FRAMES[::4]:
        joints = frame_at(figure, phase).joints
        for low, middle, high in (
            (joints.ankle, joints.knee, joints.hip),
            (joints.far_ankle, joints.far_knee, joints.hip),
        ):
            assert turn(low, middle, high) >= -1e-6
        if figure.setup.bend == 1:
            assert turn(joints.shoulder, joints.elbow, joints.hand) >= -1e-6


def turn(a: Point, b: Point, c: Point) -> float:
    """Positive where the way from a over b to c turns counter-clockwise."""
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])


def test_a_deadlift_begins_with_hips_above_knees_and_shoulders_ahead_of_the_bar() -> None:
    joints = frame_at(FIGURES["barbell-deadlift"], 0).joints
    assert joints.knee[1] + 0.05 < joints.hip[1] < joints.shoulder[1]
    assert 0 < joints.shoulder[0] - joints.hand[0] < 0.06


@pytest.mark.parametrize("movement", ["barbell-back-squat", "barbell-front-squat", "goblet-squat"])
def test_a_squat_reaches_parallel(movement: str) -> None:
    joints = frame_at(FIGURES[movement], 1).joints
    assert joints.hip[1] <= joints.knee[1] + 0.002


def test_the_lean_of_the_trunk_tells_the_squats_apart() -> None:
    leans = [
        frame_at(
            FIGURES[f"barbell-{kind}" if kind != "low-bar-back-squat" else kind], 1
        ).joints.trunk
        for kind in ("front-squat", "back-squat", "low-bar-back-squat")
    ]
    assert leans == sorted(leans, reverse=True)
    assert leans == pytest.approx([70, 52, 37], abs=4)


def test_numbers_between_keys_start_and_end_at_rest_and_never_overshoot() -> None:
    keys = (Key(knee=0), Key(knee=10), Key(knee=90), Key(knee=80))
    knees = [blend(keys, i / 300).knee for i in range(301)]
    assert [knees[0], knees[100], knees[200], knees[300]] == pytest.approx([0, 10, 90, 80])
    assert 0 <= min(knees) <= max(knees) <= 90 + 1e-9
    assert max(knees[1] - knees[0], knees[299] - knees[300]) < 0.02


@pytest.mark.parametrize("movement", FIGURES)
def test_a_repetition_moves_without_a_jump(movement: str) -> None:
    pictures = list(frames(FIGURES[movement], 60))
    assert pictures[0].joints == frame_at(FIGURES[movement], 0).joints
    for before, after in pairwise(pictures):
        for a, b in zip(before.joints, after.joints, strict=True):
            assert hypot(a[0] - b[0], a[1] - b[1]) < 0.09


def test_the_tempo_is_the_figure_s_own() -> None:
    figure = FIGURES["barbell-romanian-deadlift"]
    assert (figure.out, figure.back) == (2.0, 1.5)
    assert len(list(frames(figure, 20))) == 20 * (2.0 + 1.5 + 0.6)
    assert len(repetition(figure, 30, 12, 10)) == 10 * (2.0 + 1.5 + 0.6)


@pytest.mark.parametrize(("columns", "rows"), [(40, 16), (24, 10), (7, 3), (120, 40)])
def test_braille_fills_exactly_the_cells_it_is_given(columns: int, rows: int) -> None:
    for movement in ("barbell-overhead-press", "half-kneeling-landmine-press", "glute-bridge"):
        for phase in (0, 0.5, 1):
            lines = plain(draw(FIGURES[movement], columns, rows, phase))
            assert [len(line) for line in lines] == [columns] * rows
            text = "".join(lines)
            assert all(char == " " or "\u2801" <= char <= "\u28ff" for char in text)


def test_braille_tells_body_load_and_furniture_apart() -> None:
    layers = {span.layer for row in draw(FIGURES["barbell-hip-thrust"], 40, 16) for span in row}
    assert layers == {"body", "load", "prop", None}


def test_a_plate_has_its_true_size() -> None:
    assert pytest.approx(0.45 / 1.75 / 2) == PLATE_RADIUS


@pytest.mark.parametrize("movement", FIGURES)
def test_svg_is_one_self_contained_element(movement: str) -> None:
    picture = svg_pair(FIGURES[movement], 'Start & end of a "lift" <3')
    root = ET.fromstring(picture)
    assert root.find("{http://www.w3.org/2000/svg}title").text == 'Start & end of a "lift" <3'
    tags = {element.tag.split("}")[1] for element in root.iter()}
    assert tags <= {"svg", "title", "g", "path", "circle"}
    assert "href" not in picture
    assert "url(" not in picture
    assert "nan" not in picture
    assert len(picture) < 16_000


def test_both_ends_of_a_movement_have_one_scale() -> None:
    figure = FIGURES["barbell-deadlift"]
    boxes = [ET.fromstring(svg(figure, "x", phase)).attrib["viewBox"] for phase in (0, 0.3, 1)]
    assert len(set(boxes)) == 1


def as_looked_at(path: Path, picture: str) -> None:
    if os.environ.get("HINGE_GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(picture, encoding="utf-8", newline="\n")
    assert picture == path.read_text(encoding="utf-8")


def pictures_of(movement: str) -> dict[str, str]:
    figure: Figure = FIGURES[movement]
    halves = [plain(draw(figure, 36, 16, phase)) for phase in (0, 1)]
    braille = "".join(f"{left}|{right}\n" for left, right in zip(*halves, strict=True))
    return {f"{movement}.txt": braille, f"{movement}.svg": svg_pair(figure, movement)}


@pytest.mark.parametrize("movement", PICTURED)
def test_pictures_stay_as_they_were_looked_at(movement: str) -> None:
    for name, picture in pictures_of(movement).items():
        as_looked_at(GOLDEN / name, picture)


@pytest.mark.parametrize("movement", PICTURED)
def test_a_hair_s_breadth_of_rounding_changes_no_byte(movement: str) -> None:
    figure = FIGURES[movement]
    for hair in (1e-11, -1e-11):
        keys = tuple(Key(*(number + hair for number in key)) for key in figure.keys)
        other = figure._replace(keys=keys)
        assert svg_pair(other, "x") == svg_pair(figure, "x")
        assert draw(other, 36, 16, 0.4) == draw(figure, 36, 16, 0.4)


def test_only_what_stands_apart_is_drawn_on_the_far_side() -> None:
    far = {
        movement
        for movement, figure in FIGURES.items()
        if any(shape.layer == "far" for shape in frame_at(figure, 0.3).shapes)
    }
    assert {"b-stance-rdl", "split-squat", "kettlebell-swing-one-hand"} <= far
    assert far.isdisjoint(["barbell-deadlift", "barbell-back-squat", "barbell-hip-thrust"])


def test_who_draws_nothing_loads_no_figure() -> None:
    code = "import sys, hinge_cli.cli.app; print([m for m in sys.modules if 'figures' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_upside_down_the_hands_stay_on_the_floor() -> None:
    for movement in PRESS_UPS:
        for phase in FRAMES:
            assert frame_at(FIGURES[movement], phase).joints.hand[1] == pytest.approx(
                0.02, abs=1e-3
            )
