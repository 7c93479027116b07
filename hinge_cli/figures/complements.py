"""Some of the movements that stand beside the foundation: those that a side view shows well."""

from __future__ import annotations

from hinge_cli.figures.body import ANKLE, Skeleton
from hinge_cli.figures.figure import Figure
from hinge_cli.figures.posing import Key, Setup
from hinge_cli.figures.shapes import Shape, Stroke, disc
from hinge_cli.figures.things import barbell, box, dumbbell, dumbbell_end, hand

REACH = Setup(arms="reach")

# Pulls.

BENT = Key(shank=2, knee=30, trunk=34, head=-14, x=0.055, y=0.29)
PENDLAY = Key(shank=11, knee=70, trunk=13, head=-14, x=0.03, y=0.129)
HIGH_BAR = (0.03, 1.30)
HANG = Key(shank=46, knee=44, x=HIGH_BAR[0], y=HIGH_BAR[1])


def high_bar(joints: Skeleton) -> list[Shape]:
    """A bar to hang from, seen from its end, and its post."""
    return [
        Stroke("prop", ((0.16, 0.0), (0.16, HIGH_BAR[1]), HIGH_BAR), 0.018),
        disc("prop", HIGH_BAR, 0.018),
    ]


PULL_UP = Figure(
    (HANG, HANG._replace(dy=0.27, trunk=96, head=-8)),
    REACH._replace(rests="hip", at=(0.0, 0.63), foot=-60),
    1.4,
    1.8,
    (high_bar,),
)
PULLS = {
    "bent-over-row": Figure(
        (BENT, BENT._replace(x=0.0, y=0.51)), REACH, 1.0, 1.5, (), (barbell(),), hand
    ),
    "pendlay-row": Figure(
        (PENDLAY, PENDLAY._replace(x=0.0, y=0.36)), REACH, 0.9, 1.2, (), (barbell(),), hand
    ),
    "pull-up": PULL_UP,
    "chin-up": PULL_UP,
}

# Pushes.

PRESS_UP = Key(shank=68.3, trunk=21, head=-6, heel=62, x=0.11, y=0.02)
LYING = Key(shank=-4, knee=90, trunk=180, x=-0.55, y=0.395)
ON_BENCH = (LYING, LYING._replace(x=-0.57, y=0.65))
FLAT = (box(-0.76, -0.2, 0.225),)

PUSHES = {
    "push-up": Figure(
        (PRESS_UP, PRESS_UP._replace(shank=81, trunk=9, heel=70)),
        REACH._replace(at=(-0.70, ANKLE[1])),
        1.6,
        1.0,
    ),
    "front-plank": Figure(
        (Key(shank=80, trunk=9, head=-4, heel=70, arm=-2, elbow=90),),
        Setup(at=(-0.70, ANKLE[1])),
        2.0,
        0,
    ),
    "barbell-bench-press": Figure(ON_BENCH, REACH, 1.2, 1.6, FLAT, (barbell(),), hand),
    "close-grip-bench-press": Figure(ON_BENCH, REACH, 1.2, 1.6, FLAT, (barbell(),), hand),
    "dumbbell-bench-press": Figure(ON_BENCH, REACH, 1.2, 1.6, FLAT, (dumbbell(),), hand),
}

# One leg in front of the other.

SPLIT = (
    Key(shank=-13, knee=6, trunk=88, arm=4, elbow=8),
    Key(shank=6, knee=94, trunk=86, arm=4, elbow=8),
)
BEHIND = Setup(far_leg="planted", far_ankle=(-0.40, 0.105), far_foot=-58)
LUNGES = {
    "split-squat": Figure(SPLIT, BEHIND, 1.8, 1.2),
    "bulgarian-split-squat": Figure(
        (SPLIT[0]._replace(shank=-8, knee=8), SPLIT[1]._replace(trunk=80)),
        BEHIND._replace(far_ankle=(-0.46, 0.285), far_foot=-140),
        1.8,
        1.2,
        (box(-0.66, -0.44, 0.225),),
    ),
}

CURL = (Key(shank=2, trunk=90, arm=2, elbow=8), Key(shank=2, trunk=91, arm=8, elbow=136))
CURLS = {
    "biceps-curl": Figure(CURL, Setup(), 1.0, 1.6, (), (dumbbell_end,), hand),
    "hammer-curl": Figure(CURL, Setup(), 1.0, 1.6, (), (dumbbell(),), hand),
}

COMPLEMENTS = PULLS | PUSHES | LUNGES | CURLS
