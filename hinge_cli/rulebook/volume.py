"""How much: weekly sets by muscle and pattern, and what one session bears.

Sets are fractional, as in Pelland 2024 (a preprint of 67 studies): a hard set counts 1 for a
primary muscle, half for a synergist. The bands by goal and level lean on reviews (Iversen 2021 for
the floor; Mcleod, Currier, Lowisz and Phillips 2024, for more sets growing more); no review gives a
ceiling, so the ceilings are a convention.
"""

from collections.abc import Iterable
from typing import NamedTuple


class Band(NamedTuple):
    """Weekly sets: at least, about, at most."""

    floor: float
    target: float
    ceiling: float


# The share of a hard set that each role is credited (stabilizers none); power and easy sets count
# half of it (convention), warm-ups nothing.
PRIMARY, SYNERGIST = 1.0, 0.5
EASY_OR_POWER = 0.5

# From this many repetitions in reserve on, a set is easy.
EASY_RIR = 4

MUSCLE_SETS = {
    "general": {
        "beginner": Band(4, 6, 10),
        "intermediate": Band(6, 8, 12),
        "advanced": Band(6, 10, 14),
    },
    "strength": {
        "beginner": Band(4, 7, 12),
        "intermediate": Band(6, 10, 16),
        "advanced": Band(8, 12, 20),
    },
    "hypertrophy": {
        "beginner": Band(6, 9, 12),
        "intermediate": Band(10, 13, 18),
        "advanced": Band(12, 16, 22),
    },
    "power": {
        "beginner": Band(4, 6, 10),
        "intermediate": Band(5, 8, 12),
        "advanced": Band(6, 10, 14),
    },
}

PATTERN_SETS = {
    "general": {
        "beginner": Band(3, 4, 8),
        "intermediate": Band(4, 6, 10),
        "advanced": Band(4, 7, 12),
    },
    "strength": {
        "beginner": Band(4, 6, 9),
        "intermediate": Band(6, 9, 12),
        "advanced": Band(8, 11, 15),
    },
    "hypertrophy": {
        "beginner": Band(4, 6, 9),
        "intermediate": Band(6, 8, 12),
        "advanced": Band(8, 10, 15),
    },
    "power": {
        "beginner": Band(3, 5, 8),
        "intermediate": Band(4, 6, 10),
        "advanced": Band(4, 8, 12),
    },
}

# Glutes lead in the hinge and in the squat, so their ceiling leaves room for the targets of both
# and for so many sets on one leg (convention).
LEADING_IN_BOTH, SETS_ON_ONE_LEG = "glutes", 3


# What a strain hurts has no least number of sets: it comes back at its own pace (convention).
STRAINED = {"hamstring-strain": "hamstrings", "groin-strain": "adductors"}


def strained(limits: Iterable[str]) -> frozenset[str]:
    """The muscles that limitations say are strained."""
    return frozenset(STRAINED[limit] for limit in limits if limit in STRAINED)


def muscle_band(muscle: str, goal: str, level: str, limits: Iterable[str] = ()) -> Band:
    """The weekly sets of a muscle; of a strained one none need be."""
    band = MUSCLE_SETS[goal][level]
    if muscle in strained(limits):
        return band._replace(floor=0, target=0)
    if muscle != LEADING_IN_BOTH:
        return band
    both = 2 * PATTERN_SETS[goal][level].target + SETS_ON_ONE_LEG
    return band._replace(ceiling=max(band.ceiling, both))


# The muscles that no week may starve, and the fewest credited sets that keep or build one
# (Iversen 2021). The others only help to choose between plans.
MAJOR_MUSCLES = ("quads", "hamstrings", "glutes", "chest", "lats", "upper-back", "front-delts")
LEAST_MUSCLE_SETS = 4.0
# Every squat, lunge and step works these enough: nothing is chosen for their sake (convention).
BUSY_ANYWAY = frozenset({"hip-flexors"})
# With so few days the shortfall is a note, not a warning: there is no room for more.
FEW_DAYS = 2

# About 11 fractional sets of a muscle are where more stops to show in one session (Remmert 2025,
# a preprint); the totals by level are a convention.
SESSION_MUSCLE_SETS = 10.0
SESSION_SETS = {"beginner": 16, "intermediate": 22, "advanced": 26}

# Convention: one lift that taxes the whole body this much, done heavy, in a session.
HEAVIEST_COST = 5
HEAVIEST_PER_SESSION = 1

# Convention: exercises for one muscle in a session.
ACCESSORIES_A_DAY = 2
