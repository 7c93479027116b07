"""The hinges: which figure each movement has, and the numbers it is drawn with.

Start, middle and end angles of deadlifts, good mornings and swings are near those that were solved
from the segments for a bar over mid-foot; the rest was drawn until lifters would know it.
"""

from __future__ import annotations

from hinge_cli.figures.body import ANKLE, HUMAN
from hinge_cli.figures.figure import Figure
from hinge_cli.figures.posing import Key, Setup
from hinge_cli.figures.things import (
    Place,
    Thing,
    barbell,
    box,
    dumbbell,
    hand,
    kettlebell,
    lap,
    line,
    outline,
    pad,
    spot,
    trap_bar,
    wall,
    wand,
)

STAND = Key(shank=1, trunk=90)
SOFT = Key(shank=3, knee=10, trunk=89, head=0)

# Deadlifts: straight arms hang to a bar over mid-foot, which legs in the way push forward.

FROM_FLOOR = (
    Key(shank=11, knee=79.5, trunk=30, head=-22),
    Key(shank=3, knee=42, trunk=39, head=-20),
    Key(shank=1, knee=12, trunk=70, head=-8),
    STAND,
)
FROM_BLOCKS = (
    Key(shank=4, knee=46, trunk=37, head=-22),
    Key(shank=1, knee=16, trunk=66, head=-10),
    STAND,
)
ROMANIAN = (
    SOFT,
    Key(shank=1, knee=16, trunk=56, head=-8),
    Key(shank=0, knee=25, trunk=27, head=-16),
)
STIFF = (SOFT, Key(shank=1, knee=10, trunk=50, head=-8), Key(shank=-2, knee=11, trunk=14, head=-16))
ARMS_DOWN = Setup(arms="down")


def pull(keys: tuple[Key, ...], thing: Thing, setup: Setup = ARMS_DOWN, *behind: Thing) -> Figure:
    """From the floor to standing."""
    return Figure(keys, setup, 1.5, 1.5, behind, (thing,), hand)


def lowered(keys: tuple[Key, ...], thing: Thing, setup: Setup = ARMS_DOWN) -> Figure:
    """From standing down and back up."""
    return Figure(keys, setup, 2.0, 1.5, (), (thing,), hand)


DEADLIFTS = {
    "barbell-deadlift": pull(FROM_FLOOR, barbell()),
    "block-pull": pull(FROM_BLOCKS, barbell(), ARMS_DOWN, box(-0.1, 0.1, 0.105)),
    "deficit-deadlift": pull(
        (Key(shank=12, knee=82.35, trunk=26, head=-24), *FROM_FLOOR[1:]),
        barbell(),
        ARMS_DOWN._replace(at=(ANKLE[0], ANKLE[1] + 0.025)),
        box(-0.12, 0.12, 0.02),
    ),
    "snatch-grip-deadlift": pull(
        (
            Key(shank=14, knee=88.7, trunk=24, head=-26),
            Key(shank=5, knee=54, trunk=33, head=-22),
            Key(shank=1, knee=15, trunk=68, head=-8),
            STAND,
        ),
        barbell(),
        ARMS_DOWN._replace(body=HUMAN._replace(upper_arm=0.160, forearm=0.172)),
    ),
    "sumo-deadlift": pull(
        (
            Key(shank=4, knee=81.3, trunk=46, head=-20),
            Key(shank=2, knee=46, trunk=56, head=-14),
            STAND,
        ),
        barbell(),
        ARMS_DOWN._replace(body=HUMAN._replace(shank=0.220, thigh=0.215)),
    ),
    "trap-bar-deadlift": pull(
        (
            Key(shank=18, knee=83.2, trunk=42, head=-20),
            Key(shank=8, knee=42, trunk=58, head=-12),
            STAND,
        ),
        trap_bar,
        ARMS_DOWN._replace(beside=True),
    ),
    "kettlebell-deadlift": pull(
        (
            Key(shank=10, knee=77.1, trunk=32, head=-22),
            Key(shank=4, knee=38, trunk=52, head=-16),
            STAND,
        ),
        kettlebell(hang=-90),
        ARMS_DOWN._replace(beside=True),
    ),
    "barbell-romanian-deadlift": lowered(ROMANIAN, barbell()),
    "dumbbell-romanian-deadlift": lowered(ROMANIAN, dumbbell()),
    "barbell-straight-leg-deadlift": lowered(STIFF, barbell()),
    "dumbbell-straight-leg-deadlift": lowered(STIFF, dumbbell()),
    "b-stance-rdl": lowered(
        (SOFT, Key(shank=1, knee=18, trunk=56, head=-8), Key(shank=1, knee=30, trunk=28, head=-16)),
        dumbbell(),
        ARMS_DOWN._replace(far_leg="planted", far_ankle=(-0.17, 0.098), far_foot=-32),
    ),
    "single-leg-romanian-deadlift": lowered(
        (
            Key(shank=2, knee=8, trunk=89, far_hip=0, far_knee=36),
            Key(shank=2, knee=16, trunk=50, head=-6, far_hip=-44, far_knee=6),
            Key(shank=3, knee=24, trunk=12, head=-14, far_hip=-86, far_knee=4),
        ),
        kettlebell(hang=-90),
        ARMS_DOWN._replace(far_leg="angles", far_foot=4),
    ),
}

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
        THRUST, ON_BENCH, 1.2, 1.5, (BENCH_BEHIND,), (dumbbell(0, lap),), lap
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

# Swings, cleans, snatches and jumps: judged by eye, the load need not stay over mid-foot.

SWING = (
    Key(shank=5, knee=45, trunk=32, head=-20, arm=-54),
    Key(shank=2, knee=15, trunk=70, head=-8, arm=0),
    Key(shank=0, knee=0, trunk=92, head=0, arm=85),
)
FREE = Setup()
ONE_HAND = Setup(far_arm="angles")
RACK = Key(shank=1, trunk=92, arm=18, elbow=140, head=-2)
BARBELL_RACK = Key(shank=3, knee=2, trunk=93, arm=38, elbow=162, head=-8)


def explosive(keys: tuple[Key, ...], thing: Thing, out: float, setup: Setup = FREE) -> Figure:
    """One way only: the way down is no part of the lesson."""
    return Figure(keys, setup, out, 0, (), (thing,), hand)


CLEAN_FROM_HANG = (
    Key(shank=2, knee=32, trunk=46, head=-18, arm=-10),
    Key(shank=18, knee=48, trunk=76, head=-8, arm=-6, elbow=4),
    Key(shank=6, knee=2, trunk=93, arm=-18, elbow=24, heel=28),
    Key(shank=6, knee=16, trunk=92, arm=-48, elbow=108, heel=14),
    Key(shank=18, knee=46, trunk=82, head=-6, arm=34, elbow=160),
    BARBELL_RACK,
)
EXPLOSIVE = {
    "kettlebell-swing": Figure(SWING, Setup(), 0.6, 0.8, (), (kettlebell(),), hand),
    "kettlebell-swing-one-hand": Figure(
        (
            SWING[0]._replace(far_arm=-30, far_elbow=8),
            SWING[1]._replace(far_arm=-24, far_elbow=8),
            SWING[2]._replace(far_arm=-14, far_elbow=8),
        ),
        ONE_HAND,
        0.6,
        0.8,
        (),
        (kettlebell(),),
        hand,
    ),
    "kettlebell-clean": explosive(
        (
            SWING[0]._replace(far_arm=-30),
            SWING[1]._replace(far_arm=-20, elbow=6),
            Key(shank=0, trunk=92, arm=-22, elbow=92, far_arm=-10),
            RACK,
        ),
        kettlebell(-125),
        1.2,
        ONE_HAND,
    ),
    "kettlebell-snatch": explosive(
        (
            SWING[0]._replace(far_arm=-30),
            SWING[1]._replace(far_arm=-20, elbow=4),
            Key(shank=0, trunk=93, arm=-14, elbow=100, far_arm=-10),
            Key(shank=0, trunk=91, arm=130, elbow=50, far_arm=0),
            Key(shank=1, trunk=90, head=4, arm=178, elbow=2, far_arm=0),
        ),
        kettlebell(115),
        1.3,
        ONE_HAND,
    ),
    "clean-pull": explosive(
        (
            FROM_FLOOR[0]._replace(knee=82.9, trunk=33, arm=-4),
            FROM_FLOOR[1]._replace(arm=-10),
            CLEAN_FROM_HANG[1],
            Key(shank=6, knee=2, trunk=95, arm=-14, elbow=20, heel=32),
        ),
        barbell(),
        1.4,
    ),
    "hang-power-clean": explosive(CLEAN_FROM_HANG, barbell(), 1.6),
    "power-clean": explosive(
        (
            FROM_FLOOR[0]._replace(knee=82.9, trunk=33, arm=-4),
            FROM_FLOOR[1]._replace(arm=-10),
            *CLEAN_FROM_HANG[1:],
        ),
        barbell(),
        2.0,
    ),
    "broad-jump": Figure(
        (
            Key(shank=26, knee=84, trunk=42, head=-22, arm=-60, elbow=8),
            Key(shank=38, knee=4, trunk=60, head=-10, arm=130, elbow=8, heel=44),
            Key(shank=20, knee=70, trunk=62, arm=100, elbow=10, dx=0.3, dy=0.16),
            Key(shank=14, knee=86, trunk=42, head=-18, arm=50, elbow=10, dx=0.6),
        ),
        Setup(),
        2.0,
        0,
    ),
}

HINGES = DEADLIFTS | BOWS | PULL_THROUGHS | BRIDGES | MACHINES | EXPLOSIVE
