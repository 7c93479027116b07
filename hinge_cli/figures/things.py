"""What people lift and what they lift it on, as shapes around a body. Sizes are for 1.75 m."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot, radians, sin

from hinge_cli.figures.body import Point, Skeleton, direction, step
from hinge_cli.figures.shapes import Limb, Ring, Shape, Stroke, disc

Thing = Callable[[Skeleton], list[Shape]]
Place = Callable[[Skeleton], Point]

PLATE_RADIUS = 0.225 / 1.75  # 450 mm across
BELL_RADIUS = 0.052


def hand(joints: Skeleton) -> Point:
    """Where the near hand is."""
    return joints.hand


def spot(along: float, forward: float) -> Place:
    """A place on the trunk."""
    return lambda joints: joints.spot(along, forward)


def lap(joints: Skeleton) -> Point:
    """The crease of the hips, above a lying body."""
    return joints.spot(0.0, 0.07)


def barbell(at: Place = hand) -> Thing:
    """A loaded bar, seen from its end."""
    return lambda joints: [
        Ring("load", at(joints), PLATE_RADIUS, 0.016),
        disc("load", at(joints), 0.016),
    ]


def kettlebell(turn: float = 0, hang: float | None = None) -> Thing:
    """A bell in the hand, in line with the forearm, or always towards `hang`.

    By `turn` degrees it comes to lie on a forearm that is raised upright.
    """

    def shapes(joints: Skeleton) -> list[Shape]:
        forearm = direction(joints.elbow, joints.hand)
        towards = forearm + turn * max(0.0, sin(radians(forearm))) if hang is None else hang
        return _bell(joints.hand, towards)

    return shapes


def racked_bell(along: float, forward: float, lean: float = 180) -> Thing:
    """A bell whose handle is held at a spot of the trunk; `lean` counts from the way up it."""
    return lambda joints: _bell(joints.spot(along, forward), joints.trunk + lean)


def _bell(grip: Point, towards: float) -> list[Shape]:
    body = step(grip, towards, 0.092)
    sides = [step(body, towards + side, 0.045) for side in (130, -130)]
    handle = [step(grip, towards + 90, width) for width in (-0.032, 0.032)]
    return [
        Stroke("load", (sides[1], handle[1], handle[0], sides[0]), 0.014),
        disc("load", body, BELL_RADIUS),
    ]


def dumbbell(at: Place = hand) -> Thing:
    """A dumbbell that points forward, held by its middle."""

    def shapes(joints: Skeleton) -> list[Shape]:
        x, y = at(joints)
        ends = ((x - 0.062, y), (x + 0.062, y))
        heads = [Limb("load", (e, y - 0.018), (e, y + 0.018), (0.026, 0.026)) for e, _ in ends]
        return [Stroke("load", ends, 0.018), *heads]

    return shapes


def dumbbell_end(joints: Skeleton) -> list[Shape]:
    """A dumbbell in the hand, seen from its end."""
    return [disc("load", joints.hand, 0.042)]


def trap_bar(joints: Skeleton) -> list[Shape]:
    """A hexagonal bar whose high handles are in the hands."""
    x, y = joints.hand
    frame = y - 0.055
    return [
        Stroke("load", ((x - 0.22, frame), (x + 0.22, frame)), 0.018),
        Stroke("load", ((x - 0.05, frame), (x - 0.05, y), (x + 0.05, y), (x + 0.05, frame)), 0.014),
        Ring("load", (x, frame), PLATE_RADIUS, 0.016),
    ]


def landmine(pivot: Point, at: Place = hand) -> Thing:
    """A bar that turns about its far end on the floor."""

    def shapes(joints: Skeleton) -> list[Shape]:
        end = at(joints)
        along = direction(pivot, end)
        collar = step(end, along, -0.09)
        plate = (step(collar, along + 90, -PLATE_RADIUS), step(collar, along + 90, PLATE_RADIUS))
        return [
            Stroke("load", (pivot, step(end, along, 0.04)), 0.018),
            Stroke("load", plate, 0.035),
            disc("prop", pivot, 0.02),
        ]

    return shapes


def line(start: Place | Point, end: Place | Point) -> Thing:
    """A band, a cable or a rope between two places."""

    def shapes(joints: Skeleton) -> list[Shape]:
        first = start(joints) if callable(start) else start
        last = end(joints) if callable(end) else end
        return [Stroke("load", (first, last), 0.012)]

    return shapes


def wand(start: Place, end: Place) -> Thing:
    """A stick through two places, sticking out a little at both ends."""

    def shapes(joints: Skeleton) -> list[Shape]:
        low, high = start(joints), end(joints)
        along = direction(low, high)
        length = hypot(high[0] - low[0], high[1] - low[1])
        return [Stroke("load", (step(low, along, -0.06), step(low, along, length + 0.1)), 0.014)]

    return shapes


def outline(*points: Point, width: float = 0.014) -> Thing:
    """Furniture: a line that stays where it is."""
    return lambda joints: [Stroke("prop", points, width)]


def box(left: float, right: float, top: float) -> Thing:
    """A box or a bench from the side."""
    return outline((left, 0), (left, top), (right, top), (right, 0), (left, 0))


def wedge(heel: float, toe: float, height: float) -> Thing:
    """A wedge under the heels."""
    return outline((heel, 0), (heel, height), (toe, 0), (heel, 0))


def pad(start: Point, end: Point, radius: float = 0.022) -> Thing:
    """A padded roll or cushion."""
    return lambda joints: [Limb("prop", start, end, (radius, radius))]


def wall(x: float, height: float = 1.05) -> Thing:
    """A wall from the side."""
    return outline((x, 0), (x, height), width=0.022)


def sled(joints: Skeleton) -> list[Shape]:
    """The plate of a leg press under the feet, with its weight behind."""
    along = direction(joints.heel, joints.toe)
    ends = (step(joints.heel, along, -0.08), step(joints.toe, along, 0.06))
    middle = step(step(joints.ankle, along, 0.02), along - 90, 0.14)
    return [
        Stroke("load", ends, 0.024),
        Stroke("load", (step(joints.ankle, along - 90, 0.05), middle), 0.018),
        Stroke(
            "load", (step(middle, along, -PLATE_RADIUS), step(middle, along, PLATE_RADIUS)), 0.035
        ),
    ]


def back_pad(joints: Skeleton) -> list[Shape]:
    """The sled behind the back of a hack squat, with its shoulder pad."""
    low, high = joints.spot(-0.02, -0.085), joints.spot(0.33, -0.085)
    shoulder = joints.spot(0.33, 0.02)
    return [
        Limb("load", low, high, (0.018, 0.018)),
        Limb("load", high, shoulder, (0.018, 0.018)),
    ]
