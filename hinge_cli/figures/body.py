"""A person seen from the side: segments, the directions of a pose, and where its joints are.

Lengths are fractions of body height. The person faces +x and stands on y = 0, mid-foot at x = 0.
Directions are degrees counter-clockwise from +x: 0 is forward, 90 is up.
"""

from math import acos, atan2, cos, degrees, hypot, radians, sin
from typing import NamedTuple

Point = tuple[float, float]


class Body(NamedTuple):
    """Lengths of the segments: Winter's, after Drillis and Contini; a forearm ends at the grip."""

    shank: float = 0.246
    thigh: float = 0.245
    trunk: float = 0.288
    neck: float = 0.122  # shoulder to the middle of the head
    upper_arm: float = 0.186
    forearm: float = 0.200

    @property
    def arm(self) -> float:
        """The reach of a straight arm."""
        return self.upper_arm + self.forearm


HUMAN = Body()
FOOT_LENGTH, ANKLE_HEIGHT, HEEL_TO_ANKLE = 0.152, 0.039, 0.038
SHANK_RADII, THIGH_RADII = (0.021, 0.034), (0.036, 0.052)  # from the lower to the upper joint
ANKLE: Point = (HEEL_TO_ANKLE - FOOT_LENGTH / 2, ANKLE_HEIGHT)  # of a flat foot


class Leg(NamedTuple):
    """Directions from heel to toe, from ankle to knee and from knee to hip."""

    foot: float
    shank: float
    thigh: float


class Arm(NamedTuple):
    """Directions from shoulder to elbow and from elbow to hand."""

    upper: float
    fore: float


class Pose(NamedTuple):
    """Where the near ankle is and which way each segment points."""

    ankle: Point
    leg: Leg
    trunk: float  # hip to shoulder
    neck: float  # shoulder to head
    arm: Arm
    far_leg: Leg
    far_arm: Arm


class Skeleton(NamedTuple):
    """The joints of one pose; what is near hides what is far."""

    heel: Point
    toe: Point
    ankle: Point
    knee: Point
    hip: Point
    shoulder: Point
    head: Point
    elbow: Point
    hand: Point
    far_heel: Point
    far_toe: Point
    far_ankle: Point
    far_knee: Point
    far_elbow: Point
    far_hand: Point

    @property
    def trunk(self) -> float:
        """The direction from hip to shoulder."""
        return direction(self.hip, self.shoulder)

    @property
    def neck(self) -> float:
        """The direction from shoulder to head."""
        return direction(self.shoulder, self.head)

    def spot(self, along: float, forward: float) -> Point:
        """A place fixed to the trunk: so far from the hip along it, so far in front of its line."""
        return step(step(self.hip, self.trunk, along), self.trunk - 90, forward)


def step(start: Point, towards: float, length: float) -> Point:
    """The point that lies `length` from `start` in a direction."""
    return start[0] + length * cos(radians(towards)), start[1] + length * sin(radians(towards))


def direction(start: Point, end: Point) -> float:
    """The direction from one point to another."""
    return degrees(atan2(end[1] - start[1], end[0] - start[0]))


def two_links(
    start: Point, end: Point, first: float, second: float, bend: int = 1
) -> tuple[float, float]:
    """The directions in which two segments lead from `start` to `end`.

    The joint between them bends counter-clockwise, as knees and elbows do here, or with `bend` -1
    the other way. What is out of reach is pointed at with both.
    """
    distance = hypot(end[0] - start[0], end[1] - start[1])
    distance = min(max(distance, abs(first - second) + 1e-9), first + second - 1e-9)
    line = direction(start, end)
    at_start = (distance**2 + first**2 - second**2) / (2 * distance * first)
    at_end = (distance**2 + second**2 - first**2) / (2 * distance * second)
    return line - bend * degrees(acos(at_start)), line + bend * degrees(acos(at_end))


def skeleton(pose: Pose, body: Body = HUMAN) -> Skeleton:
    """The joints of a pose, from the near ankle up and down the other limbs."""
    knee = step(pose.ankle, pose.leg.shank, body.shank)
    hip = step(knee, pose.leg.thigh, body.thigh)
    shoulder = step(hip, pose.trunk, body.trunk)
    elbow = step(shoulder, pose.arm.upper, body.upper_arm)
    far_elbow = step(shoulder, pose.far_arm.upper, body.upper_arm)
    far_knee, far_ankle = knee, pose.ankle
    if pose.far_leg != pose.leg:
        far_knee = step(hip, pose.far_leg.thigh, -body.thigh)
        far_ankle = step(far_knee, pose.far_leg.shank, -body.shank)
    heel, toe = _foot(pose.ankle, pose.leg.foot)
    far_heel, far_toe = _foot(far_ankle, pose.far_leg.foot)
    return Skeleton(
        heel=heel,
        toe=toe,
        ankle=pose.ankle,
        knee=knee,
        hip=hip,
        shoulder=shoulder,
        head=step(shoulder, pose.neck, body.neck),
        elbow=elbow,
        hand=step(elbow, pose.arm.fore, body.forearm),
        far_heel=far_heel,
        far_toe=far_toe,
        far_ankle=far_ankle,
        far_knee=far_knee,
        far_elbow=far_elbow,
        far_hand=step(far_elbow, pose.far_arm.fore, body.forearm),
    )


def _foot(ankle: Point, pointing: float) -> tuple[Point, Point]:
    """Heel and toe of a foot under an ankle."""
    sole = step(ankle, pointing - 90, ANKLE_HEIGHT)
    return step(sole, pointing, -HEEL_TO_ANKLE), step(sole, pointing, FOOT_LENGTH - HEEL_TO_ANKLE)
