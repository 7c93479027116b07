"""What movements ask of hip and knee: measured where somebody measured, else from geometry.

The measured moments are those of Choe 2021 (J Strength Cond Res 35:1364, doi
10.1519/JSC.0000000000002908): 28 lifters at 70 to 85% of 1RM. The distances are solved for the
pose in which each lift is drawn; nobody measured them.
"""

from typing import NamedTuple


class Demand(NamedTuple):
    """Peak net moments in N·m/kg and work in J/kg of one repetition."""

    hip: float
    knee: float
    hip_work: float
    knee_work: float


class Distances(NamedTuple):
    """How far the bar is from hip and knee, level with the floor, as a share of body height.

    A knee's distance is negative where the bar is ahead of it.
    """

    hip: float
    knee: float


MEASURED = {
    "barbell-deadlift": Demand(3.59, 1.18, 3.22, 0.46),
    "barbell-back-squat": Demand(2.98, 2.14, 2.37, 1.85),
}
MEASURED_BY = "Measured: Choe 2021, 28 lifters at 70–85% of 1RM."

DISTANCES = {
    "barbell-deadlift": Distances(0.205, 0.010),
    "low-bar-back-squat": Distances(0.183, 0.062),
    "barbell-back-squat": Distances(0.160, 0.085),
    "barbell-front-squat": Distances(0.137, 0.103),
}
DISTANCES_BY = (
    "From the geometry of the poses that are drawn, not measured: the further the bar from a "
    "joint, the more that joint has to do."
)

# What is known of one pair alone.
PAIRS = {
    frozenset({"barbell-deadlift", "barbell-romanian-deadlift"}): (
        "Measured: at the knee the moment changes sides, +0.21 in the deadlift and -0.28 in the "
        "Romanian (N·m/kg·cm; Lee 2018). The Romanian leaves your quads little to do; at the hip "
        "no difference was reported."
    ),
    frozenset({"barbell-deadlift", "kettlebell-swing"}): (
        "Measured in the swing of a 16 kg bell: some 3,200 N of compression at the lower back, and "
        "a shear that goes backwards where a lift's goes forward (McGill and Marshall 2012)."
    ),
    frozenset({"barbell-deadlift", "sumo-deadlift"}): (
        "Measured: trunk and thighs are more upright in the sumo pull, and the conventional bar "
        "takes 25–40% more work (Escamilla 2000)."
    ),
}
