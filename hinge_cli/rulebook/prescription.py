"""Sets, repetitions, effort and rest by goal, level and intensity.

The matrix follows Ratamess 2009 and the 2026 position stand of the ACSM for loads and effort, and
Singer 2024 for rest; where they leave room, it is a convention.
"""

from typing import NamedTuple

from hinge_cli.catalog.movement import Movement
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.rulebook.splits import HARD
from hinge_cli.rulebook.volume import EASY_RIR

Range = tuple[int, int]
Bounds = tuple[Range, Range, Range]  # of sets, units and rest


class Row(NamedTuple):
    """What a goal and level call for: ranges of sets, reps, repetitions in reserve, rest (s)."""

    sets: Range
    reps: Range
    rir: Range
    rest: Range


class Prescription(NamedTuple):
    """What one exercise is given; `rir` is None where a set ends when speed or posture goes.

    `sets` is the range to choose from; `units` the range of reps, seconds or metres a set.
    """

    sets: Range
    units: Range
    rir: int | None
    rest: int


_STRENGTH = {
    "beginner": (Row((2, 3), (5, 8), (2, 3), (120, 180)), Row((2, 3), (8, 12), (2, 3), (60, 90))),
    "intermediate": (
        Row((3, 5), (3, 6), (1, 3), (180, 240)),
        Row((3, 3), (6, 12), (1, 3), (90, 120)),
    ),
    "advanced": (Row((3, 6), (1, 5), (1, 3), (180, 300)), Row((3, 4), (5, 12), (1, 2), (90, 150))),
}

# For each goal and level: the row of the foundational lifts, and the row of all the rest.
MATRIX: dict[str, dict[str, tuple[Row, Row]]] = {
    "general": {
        "beginner": (
            Row((1, 3), (8, 12), (2, 3), (60, 120)),
            Row((1, 2), (10, 15), (2, 3), (60, 60)),
        ),
        "intermediate": (
            Row((2, 3), (6, 12), (2, 3), (90, 120)),
            Row((2, 3), (8, 15), (2, 3), (60, 90)),
        ),
        "advanced": (
            Row((3, 4), (5, 10), (2, 3), (90, 150)),
            Row((2, 3), (8, 15), (2, 2), (60, 90)),
        ),
    },
    "strength": _STRENGTH,
    "hypertrophy": {
        "beginner": (
            Row((2, 3), (8, 12), (2, 3), (90, 120)),
            Row((2, 3), (10, 15), (1, 3), (60, 90)),
        ),
        "intermediate": (
            Row((3, 4), (6, 12), (1, 3), (120, 150)),
            Row((3, 4), (8, 15), (1, 2), (60, 90)),
        ),
        "advanced": (
            Row((3, 5), (5, 12), (1, 2), (120, 180)),
            Row((3, 5), (8, 20), (0, 2), (60, 120)),
        ),
    },
    "power": _STRENGTH,  # after the power work, the strength that it grows from
}

POWER = {
    "beginner": Row((2, 3), (3, 5), (0, 0), (90, 120)),
    "intermediate": Row((3, 5), (2, 5), (0, 0), (120, 180)),
    "advanced": Row((3, 6), (1, 5), (0, 0), (120, 240)),
}
# Swings are sets of a few or many, by the clock (convention).
SWING_REPS, SWING_SETS_MOST = (5, 15), 10
# The lifts that take a bar from the floor or the hips in one pull lose their speed soon.
OLYMPIC_REPS = (1, 3)
POWER_DAYS_MOST = 3

# Easy sets have so many repetitions, in a narrow range: the load for fewer would be no easy one,
# and that for a wide range is only easy at its beginning.
LIGHT_REPS, LIGHT_SPREAD, LIGHT_RIR = (5, 10), 2, 4
TECHNIQUE = Row((1, 2), (5, 8), (5, 5), (60, 60))

# With this much time a session can afford the long rest; with less, the middle, then the short.
# What trains one joint, the trunk or the grip needs no more than the short one (convention).
LONG_REST_MINUTES, MIDDLE_REST_MINUTES = 75, 60

# Ranges that end here or lower are so near the maximum that one repetition more is a lighter day.
NEAR_MAXIMUM_REPS = 6

# Beginners misjudge what they have in reserve by about one repetition (Halperin 2022), so they
# keep the larger reserve of their range; others take its middle.
CAUTIOUS_LEVEL = "beginner"


# What cannot be loaded finely is dosed by repetitions, up to this many times the fewest.
UNLOADED, UNLOADED_SPREAD = frozenset({"bodyweight", "band"}), 2

# What trains several joints beside the foundation.
COMPOUND = frozenset({"horizontal-push", "horizontal-pull", "vertical-pull", "lunge"})
REST_LONGER = COMPOUND | frozenset(FOUNDATION)

# Only in sessions as short may a foundational lift have fewer sets than goal and level call for
# (convention).
SHORT_MINUTES = 50

# Carries and core are dosed by their quality; more sets than this tire more than they build
# (convention).
CARRY_AND_CORE_SETS = 3


# How far beside the range of goal and level a plan may go without a word (convention): sets more
# than the most, repetitions and seconds of rest either way, repetitions less in reserve.
SETS_BEYOND, REPS_BEYOND, REST_BEYOND, RESERVE_BELOW = 2, 1, 30, 1


# What no limitation bounds may be as many as this.
UNCAPPED = 1000


class Cap(NamedTuple):
    """What a limitation allows at most, and what a plan says beside it."""

    rir: int = 0
    reps: Range = (1, UNCAPPED)
    hold_seconds: int = UNCAPPED
    note: str = ""


CAUTION = Cap(rir=3)  # a movement under caution: at most RPE 7
LIMITATION_CAPS = {
    "hypertension-uncontrolled": Cap(
        rir=4,
        reps=(8, 15),
        hold_seconds=15,
        note="Breathe out on every effort and never hold your breath.",
    ),
    "pregnancy": Cap(
        rir=3,
        reps=(8, 15),
        note="Keep the effort, not the loads: let them fall as you need, whatever stands here. "
        "Stop and get help at bleeding, leaking fluid, contractions or pain in a calf.",
    ),
    "pelvic-floor": Cap(rir=3),
    "acute-low-back-pain": Cap(
        rir=3,
        note="What you lifted before the pain is too heavy now: begin with half of it at most when "
        "you hinge, squat or lunge, and add only what does not hurt.",
    ),
}

# With these a press that stops short of overhead is the right one.
OVERHEAD_LIMITS = frozenset({"limited-overhead", "shoulder-impingement", "shoulder-instability"})

# Limitations that ask for a professional's word first, and the goals that must wait for it.
CLEARANCE_FIRST = frozenset(LIMITATION_CAPS)
GOALS_THAT_NEED_CLEARANCE = frozenset({"strength", "power"})


def role_of(pattern: str, intensity: str) -> str:
    """The role in the plan document of an exercise of a pattern at an intensity."""
    if intensity in ("power", "technique"):
        return intensity
    if pattern in FOUNDATION:
        return "main" if intensity == "heavy" else "secondary"
    return pattern if pattern in ("carry", "core") else "assistance"


def prescribe(
    movement: Movement,
    *,
    goal: str,
    level: str,
    intensity: str,
    minutes: int,
    limits: tuple[str, ...] = (),
) -> Prescription:
    """What an exercise is given: the goal's row, the intensity's part of it, the body's caps.

    A movement's own range wins where the goal's makes no sense for it. Units are the movement's.
    """
    sets, units, rir, rest = _row_part(movement, goal, level, intensity, minutes)
    caps = [LIMITATION_CAPS[name] for name in limits if name in LIMITATION_CAPS]
    if any(name in movement.caution_if for name in limits):
        caps.append(CAUTION)
    for cap in caps:
        rir = max(rir, cap.rir) if rir is not None else None
        units = _capped(units, cap, movement)
    held = movement.unit != "reps" or movement.kind == "isometric"
    if held and rir is not None and rir < EASY_RIR:
        rir = None  # a carry or hold has no repetitions to reserve; it ends when posture goes
    return Prescription(sets, units, rir, rest)


def allowed_units(units: Range, movement: Movement, limits: tuple[str, ...]) -> Range:
    """The part of a range of units that a movement and limitations allow; else what is nearest."""
    units = _within(units, movement.dose)
    for name in limits:
        if name in LIMITATION_CAPS:
            units = _capped(units, LIMITATION_CAPS[name], movement)
    return units


def most_reps(limits: tuple[str, ...]) -> int:
    """The most repetitions of a set that limitations allow, whatever a load waits for."""
    caps = (LIMITATION_CAPS[name].reps[1] for name in limits if name in LIMITATION_CAPS)
    return min(caps, default=UNCAPPED)


def forbidding(movement: Movement, limits: tuple[str, ...]) -> list[str]:
    """The limitations that forbid a movement, or allow none of its repetitions."""
    return [
        limit
        for limit in limits
        if limit in movement.avoid_if or not can_be_dosed(movement, (limit,))
    ]


def keeping_easy(limits: tuple[str, ...]) -> list[str]:
    """The limitations that keep every set so far from failure that it counts half."""
    return [x for x in limits if x in LIMITATION_CAPS and LIMITATION_CAPS[x].rir >= EASY_RIR]


def _capped(units: Range, cap: Cap, movement: Movement) -> Range:
    """The part of a range of units that a limitation allows."""
    if movement.unit == "reps":
        low, high = _within(units, cap.reps)
        return low, max(low, min(high, movement.dose[1]))
    if movement.unit == "seconds":
        return min(units[0], cap.hold_seconds), min(units[1], cap.hold_seconds)
    return units


def can_be_dosed(movement: Movement, limits: tuple[str, ...]) -> bool:
    """Whether a movement's own range holds any repetitions that all the limitations allow."""
    return movement.unit != "reps" or all(
        LIMITATION_CAPS[name].reps[0] <= movement.dose[1]
        for name in limits
        if name in LIMITATION_CAPS
    )


def bounds(
    movement: Movement, role: str, *, goal: str, level: str, limits: tuple[str, ...] = ()
) -> Bounds:
    """The widest sets, units and rest that a goal and level call for in a role of the plan.

    Used to judge: everything that `prescribe` gives for the role lies within.
    """
    intensities = {
        "main": ("heavy", "moderate"),
        "secondary": ("heavy", "moderate", "light"),
        "power": ("power",),
        "technique": ("technique",),
    }.get(role, ("assistance", "light"))
    given = [
        prescribe(
            movement, goal=goal, level=level, intensity=intensity, minutes=minutes, limits=limits
        )
        for intensity in intensities
        for minutes in (0, LONG_REST_MINUTES)  # the least rest and the most
    ]
    sets = min(g.sets[0] for g in given), max(g.sets[1] for g in given)
    units = min(g.units[0] for g in given), max(g.units[1] for g in given)
    if role == "power" and movement.load == "kettlebell":
        sets = sets[0], SWING_SETS_MOST
    if movement.pattern in COMPOUND and movement.unit == "reps":
        # A press or pull may be trained as a main lift is.
        fewest = MATRIX[goal][level][0].reps[0]
        units = min(units[0], max(fewest, movement.dose[0])), units[1]
    if movement.pattern in FOUNDATION and role in ("secondary", "assistance"):
        # Beside the main lift of its pattern it may be trained as the rest of a session is.
        most = min(MATRIX[goal][level][1].reps[1], movement.dose[1])
        units = units[0], max(units[1], most)
    if movement.pattern not in FOUNDATION:  # beside the foundation a movement's own range will do
        units = units[0], max(units[1], movement.dose[1])
    if movement.pattern not in REST_LONGER or movement.load in UNLOADED:
        units = min(units[0], movement.dose[0]), max(units[1], movement.dose[1])
    rests = [g.rest for g in given]
    if movement.pattern not in REST_LONGER:  # a plan may give it the long rest all the same
        rests.append(MATRIX[goal][level][1].rest[1])
    return sets, units, (min(rests), max(rests))


def smallest_reserve(movement: Movement, goal: str, level: str) -> int:
    """The fewest repetitions in reserve that a goal and level call for."""
    main, rest_of_session = MATRIX[goal][level]
    return (main if movement.pattern in FOUNDATION else rest_of_session).rir[0]


def _row_part(
    movement: Movement, goal: str, level: str, intensity: str, minutes: int
) -> Prescription:
    main, rest_of_session = MATRIX[goal][level]
    row = main if movement.pattern in FOUNDATION else rest_of_session
    sets, reps = row.sets, row.reps
    rir: int | None = _reserve(row.rir, level)
    rest = _rest(row.rest, minutes if movement.pattern in REST_LONGER else 0)
    if intensity == "heavy":
        reps = _lower_half(reps)
    elif intensity == "moderate":
        sets = (max(sets[0] - 1, min(2, sets[1])), max(sets[1] - 1, min(2, sets[1])))
        reps = _upper_half(reps)
    elif intensity == "light":
        sets = (1, max(1, sets[1] // 2))
        fewest = max(reps[0], LIGHT_REPS[0])
        reps = (fewest, min(max(fewest, reps[1]), fewest + LIGHT_SPREAD, LIGHT_REPS[1]))
        rir, rest = LIGHT_RIR, rest_of_session.rest[0]
    elif intensity == "technique":
        sets, reps = TECHNIQUE.sets, TECHNIQUE.reps
        rir, rest = TECHNIQUE.rir[0], TECHNIQUE.rest[0]
    elif intensity == "power":
        power = POWER[level]
        sets, rir, rest = power.sets, None, power.rest[0]
        reps = SWING_REPS if movement.load == "kettlebell" else power.reps
        if movement.load == "barbell" and movement.pattern == "hinge":
            reps = OLYMPIC_REPS
    if movement.pattern in ("carry", "core"):
        sets = (min(sets[0], CARRY_AND_CORE_SETS), min(sets[1], CARRY_AND_CORE_SETS))
    units = movement.dose
    if movement.unit == "reps":
        if movement.sides == "alternating":
            reps = (2 * reps[0], 2 * reps[1])  # both sides are counted
        units = _within(reps, units)
        if movement.load in UNLOADED and intensity in HARD:
            units = (units[0], max(units[1], min(movement.dose[1], UNLOADED_SPREAD * units[0])))
    return Prescription(sets, units, rir, rest)


def _reserve(rir: Range, level: str) -> int:
    return rir[1] if level == CAUTIOUS_LEVEL else (rir[0] + rir[1]) // 2


def _rest(rest: Range, minutes: int) -> int:
    if minutes >= LONG_REST_MINUTES:
        return rest[1]
    if minutes >= MIDDLE_REST_MINUTES:
        return (rest[0] + rest[1]) // 2
    return rest[0]


def _lower_half(reps: Range) -> Range:
    return reps[0], (reps[0] + reps[1]) // 2


def _upper_half(reps: Range) -> Range:
    """The half above the lower one; where a repetition weighs most they share none."""
    low = (reps[0] + reps[1] + 1) // 2
    return (low + (reps[1] <= NEAR_MAXIMUM_REPS and low == _lower_half(reps)[1])), reps[1]


def _within(reps: Range, bounds: Range) -> Range:
    """The part of `reps` inside the bounds; where there is none, what is nearest to it."""
    if reps[1] <= bounds[0]:  # as wide, from the lowest on
        return bounds[0], min(bounds[1], bounds[0] + reps[1] - reps[0])
    low, high = max(reps[0], bounds[0]), min(reps[1], bounds[1])
    if low > high or (low == high < reps[1]):  # a range to fill, up to the most there is
        return max(bounds[0], bounds[1] - 2), bounds[1]
    return low, high
