"""What moves in each pattern, and when to choose it rather than another."""

from __future__ import annotations

# By pattern: what moves, and when it is the one to take.
CHOOSE: dict[str, tuple[str, str]] = {
    "hinge": (
        "hips fold and straighten; knees hardly, shins near upright",
        "to train what is behind you and to pick things up from the floor",
    ),
    "squat": (
        "hips, knees and ankles bend together; trunk more upright",
        "to train quads and glutes through a deep bend, and to get up from low down",
    ),
    "overhead-press": (
        "shoulders and elbows, from the shoulder to straight overhead",
        "to train shoulders and triceps, and to put things up high",
    ),
    "horizontal-push": (
        "shoulders and elbows, away from the chest",
        "to train the chest, or while your arms do not reach overhead",
    ),
    "horizontal-pull": (
        "elbows travel back, shoulder blades together",
        "to train the upper back, and beside every push",
    ),
    "vertical-pull": (
        "elbows travel down, from overhead to the ribs",
        "to train the lats, and beside every overhead press",
    ),
    "lunge": (
        "one leg bends and carries most of you, the other steadies",
        "to even out two sides, or to work the legs hard with less weight",
    ),
    "carry": (
        "you walk; everything between hands and hips holds still",
        "to train grip and trunk on your feet, last in the session",
    ),
    "core": (
        "little or nothing: the trunk resists being moved",
        "to train the trunk itself, after the lifts that need it fresh",
    ),
    "accessory": (
        "mostly one joint",
        "to add sets for a muscle that the big lifts leave short",
    ),
}
