"""Swings, cleans, snatches and jumps: drawn until lifters would know them.

The load need not stay over mid-foot here; most go one way only, the way down is no part of the
lesson.
"""

from __future__ import annotations

from hinge_cli.figures.deadlifts import FROM_FLOOR
from hinge_cli.figures.figure import Figure
from hinge_cli.figures.posing import Key, Setup
from hinge_cli.figures.things import Thing, barbell, hand, kettlebell

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


TO_CATCH = (0, -2)  # the last key only stands up
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
    "hang-power-clean": explosive(CLEAN_FROM_HANG, barbell(), 1.6)._replace(stills=TO_CATCH),
    "power-clean": explosive(
        (
            FROM_FLOOR[0]._replace(knee=82.9, trunk=33, arm=-4),
            FROM_FLOOR[1]._replace(arm=-10),
            *CLEAN_FROM_HANG[1:],
        ),
        barbell(),
        2.0,
    )._replace(stills=TO_CATCH),
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
        stills=(0, 2),
    ),
}
