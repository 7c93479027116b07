"""The overhead presses: which figure each movement has, and the numbers it is drawn with.

The hands of a press follow a path of their own; the elbows are solved.
"""

from __future__ import annotations

from math import hypot

from hinge_cli.figures.body import ANKLE, Point, direction, step
from hinge_cli.figures.figure import Figure
from hinge_cli.figures.posing import Key, Setup
from hinge_cli.figures.things import (
    Thing,
    barbell,
    box,
    dumbbell,
    dumbbell_end,
    hand,
    kettlebell,
    landmine,
    line,
    outline,
    pad,
    wall,
)

# A bar starts on the front shoulders, passes the face, which moves back, and ends over mid-foot.
STANDING = (
    Key(shank=3, trunk=95, head=-12, x=0.042, y=0.835),
    Key(shank=3, trunk=96, head=-12, x=0.036, y=0.94),
    Key(shank=3, trunk=93, head=-4, x=0.018, y=1.07),
    Key(shank=2, trunk=88, head=12, x=0.0, y=1.2025),
)
# Dumbbells and bells go up beside the head.
BESIDE = (
    Key(shank=3, trunk=92, x=0.045, y=0.86),
    Key(shank=3, trunk=91, x=0.03, y=1.02),
    Key(shank=2, trunk=89, head=4, x=0.0, y=1.2025),
)
# The dip tells presses that borrow from the legs apart, and the catch the jerk.
DIP_AND_END, DIP_AND_CATCH = (1, -1), (1, -2)
REACH = Setup(arms="reach")
ONE_ARM = REACH._replace(far_arm="angles")


def press(
    keys: tuple[Key, ...], setup: Setup, *held: Thing, behind: tuple[Thing, ...] = ()
) -> Figure:
    """Up and slowly down."""
    return Figure(keys, setup, 1.2, 1.5, behind, held, hand)


def driven(keys: tuple[Key, ...]) -> tuple[Key, ...]:
    """A press that begins with a dip and a drive of the legs."""
    rack = keys[0]._replace(trunk=91)
    return (
        rack,
        rack._replace(shank=21, knee=48, trunk=88, head=-4, y=rack.y - 0.045),
        rack._replace(shank=7, knee=2, heel=20, y=rack.y + 0.06),
        *keys[1:],
    )


def moved(keys: tuple[Key, ...], x: float, y: float, **changes: float) -> tuple[Key, ...]:
    """The same path of the hands from another seat."""
    return tuple(key._replace(x=key.x + x, y=key.y + y, **changes) for key in keys)


def arc(key: Key, pivot: Point, last: float) -> tuple[Key, ...]:
    """The hand on a circle about a pivot, from the key's place up to the direction `last`."""
    first = direction(pivot, (key.x, key.y))
    radius = hypot(key.x - pivot[0], key.y - pivot[1])
    places = [step(pivot, first + (last - first) * i / 4, radius) for i in range(5)]
    return tuple(key._replace(x=x, y=y) for x, y in places)


STANDING_PRESSES = {
    "barbell-overhead-press": press(STANDING, REACH, barbell()),
    "standing-dumbbell-press": press(BESIDE, REACH, dumbbell()),
    "arnold-press": press((BESIDE[0]._replace(x=0.05, y=0.85), *BESIDE[1:]), REACH, dumbbell_end),
    "single-arm-dumbbell-press": press(BESIDE, ONE_ARM, dumbbell()),
    "double-kettlebell-press": press(BESIDE, REACH, kettlebell(115)),
    "bottoms-up-kettlebell-press": press(BESIDE, ONE_ARM, kettlebell()),
    "band-overhead-press": press(BESIDE, REACH, line(hand, (0.0, 0.0))),
    "push-press": press(driven(STANDING), REACH, barbell())._replace(stills=DIP_AND_END),
    "dumbbell-push-press": press(driven(BESIDE), REACH, dumbbell())._replace(stills=DIP_AND_END),
    "push-jerk": press(
        (
            *driven(STANDING)[:3],
            STANDING[2]._replace(shank=10, knee=16, head=0, heel=8),
            STANDING[3]._replace(shank=20, knee=46, head=10, y=1.16),
            STANDING[3],
        ),
        REACH,
        barbell(),
    )._replace(stills=DIP_AND_CATCH),
    "wall-slide": press(
        (
            Key(shank=3, trunk=88, x=0.19, y=1.0),
            Key(shank=3, trunk=87, x=0.19, y=1.08),
            Key(shank=3, trunk=86, x=0.185, y=1.13),
        ),
        REACH._replace(far_leg="planted", far_ankle=(0.03, ANKLE[1])),
        behind=(wall(0.225, 1.2),),
    ),
}

# From a seat, from the knees, from the floor.

SEATED = moved(BESIDE, -0.262, -0.245, shank=0, knee=90, trunk=92)
SEATED_BAR = moved(STANDING, -0.275, -0.245, shank=0, knee=90, trunk=93)
BENCH = box(-0.41, -0.16, 0.225)
BACKREST = pad((-0.365, 0.26), (-0.385, 0.56), 0.02)
RECLINED = moved(BESIDE, -0.35, -0.27, shank=0, knee=90, trunk=112, head=6)
KNEELING = REACH._replace(rests="knee", at=(0.0, 0.036), foot=180)
TALL = moved(BESIDE, 0.02, -0.25, shank=90, knee=90)
HALF = KNEELING._replace(far_leg="planted", far_ankle=(0.25, ANKLE[1]))
KNEE_DOWN = Key(shank=90, knee=90, trunk=88)
FLOOR = moved(BESIDE, -0.18, -0.468, shank=-90, knee=0, trunk=90)
PIVOT = (0.98, 0.03)

SEATED_PRESSES = {
    "seated-barbell-press": press(SEATED_BAR, REACH, barbell(), behind=(BENCH, BACKREST)),
    "seated-dumbbell-press": press(SEATED, REACH, dumbbell(), behind=(BENCH, BACKREST)),
    "high-incline-dumbbell-press": press(
        RECLINED,
        REACH,
        dumbbell(),
        behind=(BENCH, pad((-0.37, 0.27), (-0.475, 0.53), 0.02)),
    ),
    "machine-shoulder-press": press(
        SEATED,
        REACH,
        line(hand, (-0.55, 0.72)),
        behind=(
            BENCH,
            BACKREST,
            outline((-0.55, 0.0), (-0.55, 1.0), width=0.05),
        ),
    ),
    "z-press": press(FLOOR, REACH._replace(rests="hip", at=(-0.2, 0.068), foot=85), dumbbell()),
    "tall-kneeling-dumbbell-press": press(TALL, KNEELING, dumbbell()),
    "half-kneeling-kettlebell-press": press(TALL, HALF._replace(far_arm="angles"), kettlebell(115)),
    "half-kneeling-band-press": press(
        (
            KNEE_DOWN._replace(x=0.07, y=0.56),
            KNEE_DOWN._replace(x=0.27, y=0.80, trunk=85),
        ),
        HALF._replace(far_arm="angles"),
        line(hand, (-0.24, 0.02)),
    ),
    "half-kneeling-landmine-press": press(
        arc(KNEE_DOWN._replace(trunk=84, x=0.10, y=0.575), PIVOT, 130),
        HALF._replace(far_arm="angles"),
        landmine(PIVOT),
    ),
    "standing-landmine-press": press(
        arc(Key(shank=9, trunk=80, x=0.14, y=0.80), (1.06, 0.03), 123.5),
        ONE_ARM._replace(far_leg="planted", far_ankle=(0.03, ANKLE[1])),
        landmine((1.06, 0.03)),
    ),
}

# Upside down: the hands stay on the floor.

PRESS_UPS = {
    "pike-push-up": Figure(
        (
            Key(shank=30, knee=4, trunk=-54, head=-6, heel=52, x=0.27, y=0.02),
            Key(shank=45, knee=4, trunk=-50, head=-16, heel=60, x=0.27, y=0.02),
        ),
        REACH._replace(at=(-0.45, ANKLE[1])),
        1.8,
        1.2,
    ),
    "kneeling-pike-push-up": Figure(
        (
            Key(shank=90, knee=86, trunk=12, head=10, x=0.19, y=0.02),
            Key(shank=90, knee=72, trunk=-20, head=12, x=0.19, y=0.02),
        ),
        KNEELING._replace(at=(-0.25, 0.036)),
        1.8,
        1.2,
    ),
    "handstand-push-up": Figure(
        (
            Key(shank=178, trunk=-90, head=-10, x=-0.02, y=0.02),
            Key(shank=177, trunk=-88, head=-10, x=-0.02, y=0.02, dy=-0.195),
        ),
        REACH._replace(rests="hip", at=(0.0, 0.68), foot=150),
        1.8,
        1.2,
        (wall(0.07, 1.25),),
    ),
}

PRESSES = STANDING_PRESSES | SEATED_PRESSES | PRESS_UPS
