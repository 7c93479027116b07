"""The other slow hinges: bows, pull-throughs, bridges, and benches for the back of the body."""

from __future__ import annotations

from hinge_cli.figures.deadlifts import SOFT
from hinge_cli.figures.figure import Figure
from hinge_cli.figures.posing import Key, Setup
from hinge_cli.figures.things import (
    Place,
    Thing,
    barbell,
    box,
    dumbbell,
    hand,
    lap,
    line,
    outline,
    pad,
    spot,
    wall,
    wand,
)

# Bows: nothing in the hands, or a load on the back.

BOW = (SOFT, Key(shank=-2, knee=14, trunk=62, head=-6), Key(shank=-4, knee=18, trunk=32, head=-10))
LOADED_BOW = (Key(shank=4, knee=5), Key(shank=-1, knee=14), Key(shank=-8, knee=23, head=-14))
ON_BACK: Place = spot(0.285, -0.055)
TO_BACK = Setup(carried=(0.285, -0.055), over=-0.02, arms="hold", grip=(0.302, -0.045), bend=-1)
CROSSED = Setup(arms="hold", grip=(0.315, 0.05))


def bow(setup: Setup, *held: Thing, behind: tuple[Thing, ...] = ()) -> Figure:
    """A slow bow from the hips with nothing lifted."""
    return Figure(BOW, setup, 2.0, 1.5, behind, held)


BOWS = {
    "wall-hip-hinge": bow(CROSSED, behind=(wall(-0.219),)),
    "dowel-hip-hinge": bow(
        Setup(arms="hold", grip=(0.05, -0.085), bend=-1),
        wand(spot(-0.02, -0.08), spot(0.42, -0.075)),
    ),
    "barbell-good-morning": Figure(LOADED_BOW, TO_BACK, 2.0, 1.5, (), (barbell(ON_BACK),), ON_BACK),
    "band-good-morning": Figure(LOADED_BOW, TO_BACK, 2.0, 1.5, (), (line((-0.01, 0.0), ON_BACK),)),
    "bodyweight-single-leg-hinge": Figure(
        (
            Key(shank=2, knee=8, trunk=89, arm=4, elbow=6, far_hip=4, far_knee=38),
            Key(shank=2, knee=14, trunk=50, head=-6, arm=40, elbow=6, far_hip=-40, far_knee=8),
            Key(shank=3, knee=20, trunk=12, head=-14, arm=84, elbow=6, far_hip=-84, far_knee=4),
        ),
        Setup(far_leg="angles", far_foot=4),
        2.0,
        1.5,
    ),
}

# Pull-throughs: the hands go back between the thighs.

THROUGH = (
    Key(shank=0, knee=22, trunk=24, head=-14, arm=-52),
    Key(shank=1, knee=14, trunk=58, head=-6, arm=-26),
    Key(shank=2, knee=2, trunk=92, arm=-2, elbow=6),
)
LOW_BEHIND = (-0.85, 0.16)
PULL_THROUGHS = {
    "cable-pull-through": Figure(
        THROUGH,
        Setup(),
        1.5,
        2.0,
        (outline((-0.89, 0), (-0.89, 1.05), width=0.05), line(hand, LOW_BEHIND)),
    ),
    "band-pull-through": Figure(
        THROUGH,
        Setup(),
        1.5,
        2.0,
        (outline((-0.87, 0), (-0.87, 0.3), width=0.03), line(hand, LOW_BEHIND)),
    ),
}

# Bridges and thrusts: feet and upper back stay where they are.

LYING = Setup(back=(-0.49, 0.07), back_along=0.265, arms="reach", bend=-1)
BRIDGE = (Key(shank=-14, head=3, x=-0.135, y=0.03), Key(shank=-1, head=24, x=-0.135, y=0.03))
ON_BENCH = Setup(back=(-0.525, 0.288), back_along=0.25, arms="hold", grip=(0.03, 0.085))
THRUST = (Key(shank=-24, head=20), Key(shank=0, head=44))
BENCH_BEHIND = box(-0.72, -0.52, 0.232)

BRIDGES = {
    "glute-bridge": Figure(BRIDGE, LYING, 1.2, 1.5),
    "single-leg-glute-bridge": Figure(
        (
            BRIDGE[0]._replace(far_hip=138, far_knee=20),
            BRIDGE[1]._replace(far_hip=117, far_knee=12),
        ),
        LYING._replace(far_leg="angles"),
        1.2,
        1.5,
    ),
    "barbell-hip-thrust": Figure(THRUST, ON_BENCH, 1.2, 1.5, (BENCH_BEHIND,), (barbell(lap),), lap),
    "dumbbell-hip-thrust": Figure(
        THRUST, ON_BENCH, 1.2, 1.5, (BENCH_BEHIND,), (dumbbell(lap),), lap
    ),
}

# Benches for the back of the body: the legs are held, the trunk moves, or the other way round.

MACHINES = {
    "hyperextension-45": Figure(
        (Key(shank=45, trunk=45, head=0), Key(shank=45, trunk=-55, head=0)),
        Setup(at=(-0.44, 0.17), foot=-45, arms="hold", grip=(0.315, 0.05)),
        2.0,
        1.5,
        (
            outline((-0.46, 0.0), (-0.1, 0.0), (-0.1, 0.36)),
            outline((-0.4, 0.0), (-0.1, 0.36)),
            outline((-0.5, 0.16), (-0.38, 0.04)),
            pad((-0.13, 0.37), (-0.06, 0.44), 0.035),
            pad((-0.47, 0.24), (-0.47, 0.24), 0.028),
        ),
    ),
    "ghd-hip-extension": Figure(
        (Key(shank=90, trunk=0, head=-6), Key(shank=90, trunk=-78, head=0)),
        Setup(rests="hip", at=(0.0, 0.56), foot=-90, arms="hold", grip=(0.315, 0.05)),
        2.0,
        1.5,
        (
            outline((-0.58, 0.0), (0.02, 0.0)),
            outline((-0.1, 0.0), (-0.1, 0.45)),
            outline((-0.5, 0.0), (-0.5, 0.5)),
            outline((-0.54, 0.46), (-0.54, 0.68), width=0.02),
            pad((-0.12, 0.465), (-0.06, 0.465), 0.036),
            pad((-0.45, 0.61), (-0.45, 0.61), 0.026),
            pad((-0.45, 0.505), (-0.45, 0.505), 0.026),
        ),
    ),
    "glute-ham-raise": Figure(
        (
            Key(shank=90, knee=88, trunk=88),
            Key(shank=90, knee=40, trunk=40),
            Key(shank=90, knee=2, trunk=2),
        ),
        Setup(rests="knee", at=(0.0, 0.52), foot=-90, arms="hold", grip=(0.315, 0.05)),
        2.5,
        1.5,
        (
            outline((-0.34, 0.0), (0.1, 0.0)),
            outline((0.04, 0.0), (0.04, 0.42)),
            outline((-0.26, 0.0), (-0.26, 0.47)),
            outline((-0.3, 0.42), (-0.3, 0.63), width=0.02),
            pad((0.02, 0.44), (0.06, 0.44), 0.045),
            pad((-0.2, 0.575), (-0.2, 0.575), 0.026),
            pad((-0.2, 0.465), (-0.2, 0.465), 0.026),
        ),
    ),
    "reverse-hyperextension": Figure(
        (
            Key(shank=-8, knee=6, trunk=0, head=-4, x=0.44, y=0.42),
            Key(shank=88, trunk=0, head=-4, x=0.44, y=0.42),
        ),
        Setup(rests="hip", at=(0.0, 0.62), foot=-40, arms="reach"),
        1.2,
        1.5,
        (
            outline((0.04, 0.0), (0.5, 0.0)),
            outline((0.1, 0.0), (0.1, 0.53)),
            outline((0.42, 0.0), (0.42, 0.53)),
            pad((0.05, 0.54), (0.34, 0.54), 0.022),
        ),
    ),
}

HINGES = BOWS | PULL_THROUGHS | BRIDGES | MACHINES
