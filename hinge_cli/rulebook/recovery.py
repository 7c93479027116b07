"""What needs how much rest, and what comes first in a session."""

from __future__ import annotations

# Korak 2015: most lifters are back at 48 hours. Trials of daily training by the highly trained
# exist, so only two hard sessions in a row count against a plan.
SAME_PATTERN_HOURS = 48
# Moran-Navarro 2017: sets to failure cost a day or two more, and the deadlift is the last to
# come back (Korak 2015).
FAILED_HINGE_HOURS = 72


def hours_apart(one: int, other: int) -> int:
    """Hours from one weekday to another, the nearer way round, of a week that repeats."""
    apart = abs(one - other)
    return 24 * min(apart, 7 - apart)


# These recover overnight, or are dosed by the exercises around them.
RECOVER_OVERNIGHT = frozenset({"accessory", "core", "carry"})

# As does what takes this little out of the body, such as a face pull (convention).
OVERNIGHT_COST = 1

# Nunes 2020 (a meta-analysis): what comes first gains most. The order beyond that is a convention.
ORDER = (
    "power",
    "heavy",
    "moderate",
    "light",
    "technique",
    "lunge",
    "horizontal-pull",
    "horizontal-push",
    "vertical-pull",
    "accessory",
    "carry",
    "core",
)

# Grip and lower back must be fresh for a heavy hinge (convention).
TIRING_MUSCLES = frozenset({"forearms", "erectors"})

# A pull that takes as much out of the body is done without support, so the lower back holds it
# (convention).
TIRES_BACK_FROM_COST = 3

# A lift on a bar that takes this much out of the body is a main lift, where nobody says what it is.
MAIN_FROM_COST = 3

# A lift that takes this much out of the body is done by itself, never as one of a superset
# (convention).
ALONE_FROM_COST = 4
