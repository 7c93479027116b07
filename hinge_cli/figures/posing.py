"""From a few numbers to a whole pose: what is free is solved so that the load stays where it must.

A `Key` holds the numbers that change during a repetition, a `Setup` what stays the same. Angles
are degrees, places fractions of body height; see `body` for where they are counted from.
"""

from math import acos, atan2, degrees, hypot, sqrt
from typing import Literal, NamedTuple

from hinge_cli.figures.body import (
    ANKLE,
    FOOT_LENGTH,
    HEEL_TO_ANKLE,
    HUMAN,
    SHANK_RADII,
    THIGH_RADII,
    Arm,
    Body,
    Leg,
    Point,
    Pose,
    Skeleton,
    direction,
    skeleton,
    step,
    two_links,
)

BAR_RADIUS = 0.008  # 28 mm across


class Key(NamedTuple):
    """The changing numbers of a pose.

    A standing person obeys hip flexion = (knee - shank) + (90 - trunk).
    """

    shank: float = 0  # lean from upright, + with the knee ahead of the ankle
    knee: float = 0  # flexion
    trunk: float = 90  # elevation above horizontal; solved where the setup says what it carries
    head: float = 0  # + nods, - looks up, from the line of the trunk
    arm: float = 0  # upper arm from hanging, + forward
    elbow: float = 0  # flexion
    far_arm: float = 0
    far_elbow: float = 0
    far_hip: float = 0  # far thigh from hanging, + forward
    far_knee: float = 0
    heel: float = 0  # how far the foot is raised onto its toes
    x: float = 0  # of the hand, for arms that reach
    y: float = 0
    dx: float = 0  # what rests moves by this much
    dy: float = 0


class Setup(NamedTuple):
    """What stays the same during a repetition, and how the rest is solved."""

    # Where the body rests: the near ankle over a flat foot, a knee, or the hip.
    rests: Literal["foot", "knee", "hip"] = "foot"
    at: Point = ANKLE
    foot: float = 0
    # The legs take the key's angles; or they bend to fit `between` the foot and a hip at `hip`,
    # moved by the key's dx and dy; or they `push` a foot so moved away from the hip.
    legs: Literal["angles", "between", "push"] = "angles"
    hip: Point = (0, 0)
    # The trunk takes the key's angle; or it leans until the spot `carried` (so far along it and in
    # front of it) is at x = `over`; or its upper back, `back_along` from the hip, lies at `back`.
    carried: Point | None = None
    over: float = 0
    back: Point | None = None
    back_along: float = 0.25
    # The arms take the key's angles; or they are straight, `down` or `up` to the line x = `over`,
    # pushed forward by legs in the way unless `beside` them; or they bend (-1: the other way) to
    # `reach` the key's x and y, or to `hold` the spot `grip` of the trunk.
    arms: Literal["angles", "down", "up", "reach", "hold"] = "angles"
    beside: bool = False
    grip: Point = (0.25, 0.0)
    bend: int = 1
    # The far limbs do what the near ones do, or take angles of their own; a foot may be `planted`.
    far_leg: Literal["same", "angles", "planted"] = "same"
    far_ankle: Point = ANKLE
    far_foot: float = 0
    far_arm: Literal["same", "angles"] = "same"
    body: Body = HUMAN


def blend(keys: tuple[Key, ...], phase: float) -> Key:
    """The key at `phase` (0 to 1) of a movement through evenly spaced keys, without a jerk.

    Each number follows a monotone cubic: it starts and ends at rest, stops where it turns, and
    never leaves the range of its two neighbours.
    """
    if len(keys) == 1:
        return keys[0]
    place = min(max(phase, 0.0), 1.0) * (len(keys) - 1)
    left = min(int(place), len(keys) - 2)
    u = place - left
    return Key(*(_cubic(numbers, left, u) for numbers in zip(*keys, strict=True)))


def _cubic(numbers: tuple[float, ...], left: int, u: float) -> float:
    """Hermite's cubic between `left` and its right neighbour, at `u` of the way."""
    start, end = numbers[left], numbers[left + 1]
    if start == end:
        return start
    rise = end - start
    return (
        start
        + rise * u * u * (3 - 2 * u)
        + _slope(numbers, left) * u * (1 - u) ** 2
        - _slope(numbers, left + 1) * u * u * (1 - u)
    )


def _slope(numbers: tuple[float, ...], i: int) -> float:
    """The slope at key `i`: the harmonic mean of both sides, 0 at a turn and at the ends."""
    if not 0 < i < len(numbers) - 1:
        return 0.0
    before, after = numbers[i] - numbers[i - 1], numbers[i + 1] - numbers[i]
    return 2 * before * after / (before + after) if before * after > 0 else 0.0


def pose(setup: Setup, key: Key) -> Pose:
    """The pose of a key under a setup."""
    body = setup.body
    ankle, leg = _legs(setup, key)
    knee = step(ankle, leg.shank, body.shank)
    trunk = key.trunk
    if setup.back is not None:
        thigh, trunk = two_links(knee, setup.back, body.thigh, setup.back_along, -1)
        leg = leg._replace(thigh=thigh)
    hip = step(knee, leg.thigh, body.thigh)
    if setup.carried is not None:
        trunk = _balanced(hip, setup.carried, setup.over)
    hanging = Arm(-90 + key.arm, -90 + key.arm + key.elbow)
    still = Pose(ankle, leg, trunk, trunk - key.head, hanging, leg, hanging)
    joints = skeleton(still, body)
    arm = _arm(setup, key, joints) or hanging
    far = Arm(-90 + key.far_arm, -90 + key.far_arm + key.far_elbow)
    return still._replace(
        arm=arm,
        far_leg=_far_leg(setup, key, hip) or leg,
        far_arm=far if setup.far_arm == "angles" else arm,
    )


def _legs(setup: Setup, key: Key) -> tuple[Point, Leg]:
    """The near ankle and leg."""
    body = setup.body
    shank = 90 - key.shank
    foot = setup.foot - key.heel
    leg = Leg(foot, shank, shank + key.knee)
    if setup.rests == "knee":
        return step((setup.at[0] + key.dx, setup.at[1] + key.dy), shank, -body.shank), leg
    if setup.rests == "hip":
        knee = step((setup.at[0] + key.dx, setup.at[1] + key.dy), leg.thigh, -body.thigh)
        return step(knee, shank, -body.shank), leg
    ankle, hip = setup.at, setup.hip
    if setup.legs == "between":
        hip = (hip[0] + key.dx, hip[1] + key.dy)
    if setup.legs == "push":
        ankle = (ankle[0] + key.dx, ankle[1] + key.dy)
    if setup.legs != "angles":
        return ankle, Leg(foot, *two_links(ankle, hip, body.shank, body.thigh))
    if key.heel:  # the foot turns about its toes
        toe = step(step(ankle, setup.foot - 90, ANKLE[1]), setup.foot, FOOT_LENGTH - HEEL_TO_ANKLE)
        ankle = step(step(toe, foot, HEEL_TO_ANKLE - FOOT_LENGTH), foot + 90, ANKLE[1])
    return (ankle[0] + key.dx, ankle[1] + key.dy), leg


def _balanced(hip: Point, spot: Point, over: float) -> float:
    """The lean at which a spot of the trunk stands at x = `over`."""
    along, forward = spot
    share = (over - hip[0]) / hypot(along, forward)
    return degrees(atan2(forward, along) + acos(min(max(share, -1.0), 1.0)))


def _arm(setup: Setup, key: Key, joints: Skeleton) -> Arm | None:
    """The near arm, where the setup solves it."""
    body = setup.body
    if setup.arms == "angles":
        return None
    if setup.arms in ("down", "up"):
        side = -1 if setup.arms == "down" else 1
        x = setup.over
        for _ in range(4):  # how far the legs push the bar depends on its height, a little
            y = joints.shoulder[1] + side * sqrt(body.arm**2 - (x - joints.shoulder[0]) ** 2)
            if not setup.beside:
                x = _clear_of_legs(joints, setup.over, y)
        straight = direction(joints.shoulder, (x, y))
        return Arm(straight, straight)
    hand = joints.spot(*setup.grip) if setup.arms == "hold" else (key.x, key.y)
    return Arm(*two_links(joints.shoulder, hand, body.upper_arm, body.forearm, setup.bend))


def _clear_of_legs(joints: Skeleton, x: float, y: float) -> float:
    """The nearest place in front of `x` where a bar at height `y` touches no leg."""
    limbs = ((joints.ankle, joints.knee, SHANK_RADII), (joints.knee, joints.hip, THIGH_RADII))
    for _ in range(3):
        for low, high, radii in limbs:
            axis = (high[0] - low[0], high[1] - low[1])
            share = ((x - low[0]) * axis[0] + (y - low[1]) * axis[1]) / hypot(*axis) ** 2
            share = min(max(share, 0.0), 1.0)
            near = (low[0] + share * axis[0], low[1] + share * axis[1])
            room = radii[0] + share * (radii[1] - radii[0]) + BAR_RADIUS
            if hypot(x - near[0], y - near[1]) < room:
                x = max(x, near[0] + sqrt(room**2 - (y - near[1]) ** 2))
    return x


def _far_leg(setup: Setup, key: Key, hip: Point) -> Leg | None:
    """The far leg, where it is not beside the near one."""
    body = setup.body
    if setup.far_leg == "same":
        return None
    if setup.far_leg == "planted":
        shank, thigh = two_links(setup.far_ankle, hip, body.shank, body.thigh)
        return Leg(setup.far_foot, shank, thigh)
    thigh = 90 + key.far_hip
    return Leg(thigh - 90 - key.far_knee + setup.far_foot, thigh - key.far_knee, thigh)
