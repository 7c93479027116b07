"""What a picture is made of, and the shapes of a body."""

from typing import Literal, NamedTuple

from hinge_cli.figures.body import (
    SHANK_RADII,
    THIGH_RADII,
    Point,
    Skeleton,
    direction,
    step,
)

Layer = Literal["far", "body", "load", "prop"]


class Limb(NamedTuple):
    """A filled round-ended wedge; a disc where both ends are the same.

    One that is `edged` is set off from what lies under it by a thin gap.
    """

    layer: Layer
    start: Point
    end: Point
    radii: tuple[float, float]
    edged: bool = False

    def corners(self) -> list[tuple[Point, float]]:
        """Points and how far the shape reaches around each."""
        return [(self.start, self.radii[0]), (self.end, self.radii[1])]


class Stroke(NamedTuple):
    """A line through points."""

    layer: Layer
    points: tuple[Point, ...]
    width: float = 0.012

    def corners(self) -> list[tuple[Point, float]]:
        """Points and how far the shape reaches around each."""
        return [(point, self.width / 2) for point in self.points]


class Ring(NamedTuple):
    """A circle that is not filled."""

    layer: Layer
    centre: Point
    radius: float
    width: float = 0.014

    def corners(self) -> list[tuple[Point, float]]:
        """Points and how far the shape reaches around each."""
        return [(self.centre, self.radius + self.width / 2)]


Shape = Limb | Stroke | Ring


def disc(layer: Layer, centre: Point, radius: float, edged: bool = False) -> Limb:
    """A filled circle."""
    return Limb(layer, centre, centre, (radius, radius), edged)


def far_side(joints: Skeleton) -> list[Shape]:
    """The far leg and arm, where they are seen beside the near ones."""
    shapes: list[Shape] = []
    if joints.far_ankle != joints.ankle or joints.far_knee != joints.knee:
        shapes += _leg("far", joints.hip, joints.far_knee, joints.far_ankle, 0.88)
        shapes += _foot("far", joints.far_heel, joints.far_toe, joints.far_ankle)
    if joints.far_hand != joints.hand or joints.far_elbow != joints.elbow:
        shapes += _arm("far", joints.shoulder, joints.far_elbow, joints.far_hand, 0.9)
    return shapes


def trunk_and_leg(joints: Skeleton) -> list[Shape]:
    """The near leg, the trunk and the head."""
    chin = step(step(joints.head, joints.neck, -0.03), joints.neck - 90, 0.022)
    return [
        *_leg("body", joints.hip, joints.knee, joints.ankle, 1),
        *_foot("body", joints.heel, joints.toe, joints.ankle),
        Limb("body", joints.spot(0.01, -0.012), joints.spot(0.12, 0.0), (0.062, 0.05)),
        Limb("body", joints.spot(0.12, 0.0), joints.spot(0.235, 0.004), (0.05, 0.06)),
        Limb("body", joints.spot(0.235, 0.0), joints.shoulder, (0.056, 0.034)),
        Limb("body", joints.shoulder, joints.head, (0.03, 0.026)),
        Limb("body", step(joints.head, joints.neck, 0.006), chin, (0.056, 0.036)),
    ]


def near_arm(joints: Skeleton) -> list[Shape]:
    """The near arm, which lies over everything."""
    return _arm("body", joints.shoulder, joints.elbow, joints.hand, 1)


def _leg(layer: Layer, hip: Point, knee: Point, ankle: Point, scale: float) -> list[Shape]:
    low, high = SHANK_RADII
    calf = step(knee, direction(knee, ankle), 0.08)
    thin, thick = THIGH_RADII
    return [
        Limb(layer, knee, hip, (thin * scale, thick * scale)),
        Limb(layer, knee, calf, (high * scale, high * scale)),
        Limb(layer, calf, ankle, (high * scale, low * scale)),
    ]


def _foot(layer: Layer, heel: Point, toe: Point, ankle: Point) -> list[Shape]:
    pointing = direction(heel, toe)
    back = step(step(heel, pointing, 0.016), pointing + 90, 0.016)
    front = step(step(toe, pointing, -0.011), pointing + 90, 0.011)
    return [Limb(layer, back, front, (0.016, 0.011)), Limb(layer, ankle, front, (0.02, 0.011))]


def _arm(layer: Layer, shoulder: Point, elbow: Point, hand: Point, scale: float) -> list[Shape]:
    edged = layer == "body"
    return [
        Limb(layer, shoulder, elbow, (0.034 * scale, 0.024 * scale), edged),
        Limb(layer, elbow, hand, (0.024 * scale, 0.016 * scale), edged),
        disc(layer, hand, 0.02 * scale, edged),
    ]
