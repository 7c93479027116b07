"""The squats: which figure each movement has, and the numbers it is drawn with.

Where something is carried, the lean of the trunk is solved so that it stays over mid-foot.
"""

from __future__ import annotations

from hinge_cli.figures.body import HUMAN
from hinge_cli.figures.figure import Figure
from hinge_cli.figures.posing import Key, Setup
from hinge_cli.figures.things import (
    Place,
    Thing,
    back_pad,
    barbell,
    box,
    dumbbell,
    hand,
    landmine,
    line,
    outline,
    pad,
    racked_bell,
    sled,
    spot,
    wall,
    wedge,
)

UP = Key(shank=4, knee=2)
# Thighs level or just below, by how far the load lets the knees travel.
HIGH_BAR = (UP, Key(shank=22, knee=66, head=-6), Key(shank=31, knee=121, head=-14))
LOW_BAR = (UP, Key(shank=16, knee=60, head=-6), Key(shank=24, knee=114, head=-18))
FRONT_UP = Key(shank=1, knee=3)
UPRIGHT = (FRONT_UP, Key(shank=24, knee=70), Key(shank=35, knee=131, head=-6))
TO_BOX = (UP, Key(shank=13, knee=56, head=-6), Key(shank=19, knee=105, head=-16))
SEATED_LOW = (UP, Key(shank=14, knee=58, head=-4), Key(shank=20, knee=110, head=-10))


def carried(
    place: tuple[float, float],
    grip: tuple[float, float],
    over: float,
    bend: int = 1,
) -> Setup:
    """A trunk that leans until what it carries is over mid-foot; the hands hold on to it."""
    return Setup(carried=place, over=over, arms="hold", grip=grip, bend=bend)


def squat(
    keys: tuple[Key, ...], setup: Setup, *held: Thing, behind: tuple[Thing, ...] = (), load: Place
) -> Figure:
    """Down and back up under a load."""
    return Figure(keys, setup, 2.0, 1.2, behind, held, load)


HIGH, LOW, RACK = (0.292, -0.05), (0.252, -0.062), (0.285, 0.066)
ON_BACK = carried(HIGH, (0.302, -0.045), -0.02, -1)
ON_REAR_DELTS = carried(LOW, (0.275, -0.05), -0.02, -1)
IN_RACK = carried(RACK, (0.345, 0.022), 0.025)
CHEST = (0.193, 0.1)  # the middle of a bell whose handle is at the collarbones
AT_CHEST = carried(CHEST, (0.28, 0.095), 0.046)
BELLS = (0.245, 0.07)
KNEE_HIGH = box(-0.44, -0.16, 0.245)
GOBLET = racked_bell(0.285, 0.1)

LOADED = {
    "barbell-back-squat": squat(HIGH_BAR, ON_BACK, barbell(spot(*HIGH)), load=spot(*HIGH)),
    "pause-squat": squat(HIGH_BAR, ON_BACK, barbell(spot(*HIGH)), load=spot(*HIGH))._replace(
        pause=2.0
    ),
    "low-bar-back-squat": squat(LOW_BAR, ON_REAR_DELTS, barbell(spot(*LOW)), load=spot(*LOW)),
    "barbell-box-squat": squat(
        TO_BOX,
        ON_REAR_DELTS,
        barbell(spot(*LOW)),
        behind=(box(-0.47, -0.17, 0.23),),
        load=spot(*LOW),
    ),
    "smith-squat": squat(
        SEATED_LOW,
        carried(HIGH, (0.302, -0.045), -0.025, -1),
        barbell(spot(*HIGH)),
        behind=(outline((-0.025, 0), (-0.025, 1.12), width=0.02),),
        load=spot(*HIGH),
    ),
    "safety-bar-squat": squat(
        UPRIGHT,
        carried((0.295, -0.03), (0.235, 0.085), -0.02),
        barbell(spot(0.295, -0.03)),
        line(spot(0.295, -0.03), spot(0.315, 0.02)),
        line(spot(0.315, 0.02), spot(0.235, 0.085)),
        load=spot(0.295, -0.03),
    ),
    "barbell-front-squat": squat(UPRIGHT, IN_RACK, barbell(spot(*RACK)), load=spot(*RACK)),
    "zercher-squat": squat(
        (FRONT_UP, Key(shank=26, knee=72), Key(shank=40, knee=130, head=-6)),
        carried((0.133, 0.1), (0.286, 0.228), 0.046),
        barbell(spot(0.133, 0.1)),
        load=spot(0.133, 0.1),
    ),
    "double-kettlebell-front-squat": squat(
        UPRIGHT,
        carried(BELLS, (0.275, 0.05), 0.03),
        racked_bell(0.285, 0.06, -140),
        load=spot(*BELLS),
    ),
    "goblet-squat": squat(UPRIGHT, AT_CHEST, GOBLET, load=spot(*CHEST)),
    "heel-elevated-goblet-squat": squat(
        (
            FRONT_UP,
            Key(shank=28, knee=72),
            Key(shank=44, knee=138, head=-4),
        ),
        AT_CHEST._replace(foot=-18, at=(-0.03, 0.075)),
        GOBLET,
        behind=(wedge(-0.09, 0.05, 0.046),),
        load=spot(*CHEST),
    ),
    "goblet-box-squat": squat(
        (FRONT_UP, Key(shank=18, knee=58), Key(shank=27, knee=108, head=-10)),
        AT_CHEST,
        GOBLET,
        behind=(KNEE_HIGH,),
        load=spot(*CHEST),
    ),
    "dumbbell-squat": squat(
        (
            UP._replace(trunk=89),
            Key(shank=22, knee=64, trunk=70, head=-6),
            Key(shank=33, knee=118, trunk=58, head=-12),
        ),
        Setup(arms="down", beside=True),
        dumbbell(),
        load=hand,
    ),
    "overhead-squat": squat(
        (
            UP._replace(trunk=88, head=2),
            Key(shank=26, knee=72, trunk=76, head=-2),
            Key(shank=38, knee=134, trunk=66, head=-8),
        ),
        Setup(arms="up", beside=True, body=HUMAN._replace(upper_arm=0.16, forearm=0.172)),
        barbell(),
        load=hand,
    ),
    "landmine-squat": squat(
        (
            Key(shank=14, knee=4, trunk=78, head=-2),
            Key(shank=22, knee=62, trunk=74, head=-6),
            Key(shank=30, knee=118, trunk=66, head=-10),
        ),
        Setup(arms="hold", grip=(0.235, 0.1)),
        landmine((1.02, 0.03), spot(0.245, 0.11)),
        load=spot(0.245, 0.11),
    ),
    "thruster": Figure(
        (
            Key(shank=32, knee=120, trunk=70, head=-8, x=0.048, y=0.615),
            Key(shank=14, knee=44, trunk=84, head=-6, x=0.048, y=0.82),
            Key(shank=3, trunk=91, head=-2, x=0.045, y=0.95),
            Key(shank=2, trunk=88, head=8, x=0.0, y=1.2025),
        ),
        Setup(arms="reach"),
        1.6,
        1.6,
        (),
        (dumbbell(),),
        hand,
    ),
}

# Without a load on the trunk: the arms balance, or a machine holds the body.

REACH = Setup(arms="angles")
STOOL = box(-0.47, -0.17, 0.225)
FREE = {
    "bodyweight-squat": Figure(
        (
            Key(shank=2, knee=0, trunk=90, arm=78, elbow=4),
            Key(shank=20, knee=64, trunk=68, head=-8, arm=84, elbow=4),
            Key(shank=32, knee=122, trunk=54, head=-16, arm=88, elbow=4),
        ),
        REACH,
        2.0,
        1.2,
    ),
    "sit-to-stand": Figure(
        (
            Key(shank=4, knee=90, trunk=88, arm=80, elbow=4),
            Key(shank=18, knee=96, trunk=52, head=-18, arm=84, elbow=4),
            Key(shank=12, knee=44, trunk=62, head=-10, arm=84, elbow=4),
            Key(shank=2, knee=0, trunk=90, arm=78, elbow=4),
        ),
        REACH,
        1.6,
        1.8,
        (STOOL,),
    ),
    "wall-sit": Figure(
        (Key(shank=0, knee=90, trunk=90, arm=8, elbow=12),),
        REACH,
        2.0,
        0,
        (wall(-0.355),),
    ),
    "squat-jump": Figure(
        (
            Key(shank=2, knee=0, trunk=90, arm=10, elbow=8),
            Key(shank=24, knee=78, trunk=56, head=-14, arm=-50, elbow=8),
            Key(shank=6, knee=2, trunk=90, head=-4, arm=150, elbow=8, heel=34),
            Key(shank=0, knee=4, trunk=92, head=-4, arm=170, elbow=6, heel=48, dy=0.2),
        ),
        REACH,
        1.8,
        1.6,
        stills=(1, -1),
    ),
    "belt-squat": Figure(
        (
            Key(shank=4, knee=2, trunk=90, x=0.2, y=0.56),
            Key(shank=18, knee=62, trunk=80, head=-4, x=0.2, y=0.56),
            Key(shank=26, knee=114, trunk=70, head=-8, x=0.2, y=0.56),
        ),
        Setup(arms="reach"),
        2.0,
        1.2,
        (outline((0.24, 0), (0.24, 0.56), (0.12, 0.56), width=0.02),),
        (
            line(spot(0.02, -0.06), spot(0.0, 0.06)),
            line(spot(0.0, 0.06), (0.0, 0.0)),
        ),
        spot(0.0, 0.06),
    ),
    "leg-press": Figure(
        (
            Key(trunk=128, head=22, arm=20, elbow=10),
            Key(trunk=128, head=22, arm=20, elbow=10, dx=-0.13, dy=-0.13),
        ),
        Setup(legs="push", at=(0.263, 0.528), hip=(-0.08, 0.185), foot=135),
        2.0,
        1.4,
        (
            outline((0.06, 0.0), (0.68, 0.62), (0.68, 0.0)),
            outline((-0.36, 0.0), (-0.12, 0.11)),
            pad((-0.14, 0.13), (-0.02, 0.1), 0.02),
            pad((-0.18, 0.16), (-0.33, 0.36), 0.022),
            sled,
        ),
    ),
    "hack-squat": Figure(
        (Key(trunk=115, head=8), Key(trunk=115, head=8, dx=0.101, dy=-0.218)),
        Setup(
            legs="between",
            at=(0.03, 0.1),
            hip=(-0.16, 0.535),
            foot=22,
            arms="hold",
            grip=(0.31, 0.07),
        ),
        2.0,
        1.4,
        (
            outline((-0.44, 0.88), (-0.06, 0.065)),
            outline((-0.07, 0.015), (0.2, 0.124), width=0.02),
            outline((-0.42, 0.84), (-0.42, 0.0), (0.18, 0.0), (0.18, 0.11)),
            back_pad,
        ),
    ),
}

SQUATS = LOADED | FREE
