"""The deadlifts: straight arms hang to a load over mid-foot, which legs in the way push forward.

Their angles are near those that were solved from the segments for a bar over mid-foot; a pull from
the floor begins at the height of its plates.
"""

from __future__ import annotations

from hinge_cli.figures.body import ANKLE, HUMAN
from hinge_cli.figures.figure import Figure
from hinge_cli.figures.posing import Key, Setup
from hinge_cli.figures.things import Thing, barbell, box, dumbbell, hand, kettlebell, trap_bar

STAND = Key(shank=1, trunk=90)
SOFT = Key(shank=3, knee=10, trunk=89, head=0)

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
    "block-pull": pull(FROM_BLOCKS, barbell(), ARMS_DOWN, box(-0.1, 0.1, 0.126)),
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
