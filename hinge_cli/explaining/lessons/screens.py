"""Short self-tests: what a body can do now, and which movement it should begin with.

They are screens of coaches, not measurements: every one says how sure its threshold is.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Screen(NamedTuple):
    """A test that a person does alone: what it looks at, its steps, when it is passed.

    `limit` is the limitation to plan with where it is not passed, `hurts` that where it hurts, ""
    where there is none; `first` names by pattern the movements to begin with where it is not
    passed; `sure` says how good the threshold is.
    """

    title: str
    looks_at: str
    steps: tuple[str, ...]
    passed: str
    limit: str
    first: Mapping[str, tuple[str, ...]]
    sure: str
    hurts: str = ""


SCREENS: dict[str, Screen] = {
    "dowel-hinge": Screen(
        "Dowel hinge",
        "hips that bend while the back stays as it is",
        (
            "Hold a broomstick along your back: it touches your head, your upper back and your "
            "tailbone.",
            "Stand with feet hip-width and knees soft, side-on to a mirror or a phone.",
            "Send your hips back and tip forward as far as all three points keep touching.",
        ),
        "The three contacts last until your trunk leans 45 degrees, halfway to level, or further.",
        "",
        {"hinge": ("wall-hip-hinge", "glute-bridge", "band-pull-through")},
        "A convention of coaches.",
    ),
    "knee-to-wall": Screen(
        "Knee to wall",
        "ankles that let the knees travel forward",
        (
            "Barefoot, facing a wall, set one big toe 10 cm from it, about a hand's width.",
            "Bend that knee straight ahead, over the second toe, until it touches the wall.",
            "Test both sides; the heel stays down.",
        ),
        "Both knees touch with the heel down at 10 cm; at 12 cm your ankles are no question.",
        "ankle-restriction",
        {"squat": ("heel-elevated-goblet-squat", "goblet-box-squat", "landmine-squat")},
        "Fair: 10 and 12 cm are usual thresholds, about 36 and 43 degrees.",
    ),
    "arms-overhead": Screen(
        "Arms overhead",
        "shoulders and upper back that let the arms straight up",
        (
            "Stand with your back to a wall: backside, upper back and head touch it.",
            "Breathe out until your ribs are down, and keep them there.",
            "Raise both straight arms forward and up, thumbs to the wall.",
        ),
        "Both thumbs reach the wall, elbows straight, and your lower back comes no further off it.",
        "limited-overhead",
        {
            "overhead-press": ("half-kneeling-landmine-press", "high-incline-dumbbell-press"),
            "vertical-pull": ("half-kneeling-pulldown",),
        },
        "Fair: arms at 170 to 180 degrees are what overhead asks for.",
        "shoulder-impingement",
    ),
    "hip-fold": Screen(
        "Hip fold",
        "hips that fold deeply",
        (
            "Lie on your back, one leg long on the floor.",
            "Draw the other knee towards your chest until your tailbone is about to lift.",
            "Test both sides.",
        ),
        "The thigh goes at least 120 degrees from where it lay: a third of a right angle past "
        "upright.",
        "",
        {"hinge": ("block-pull", "kettlebell-deadlift"), "squat": ("goblet-box-squat",)},
        "Fair: secondary sources give 120 to 125 degrees for a deep squat.",
        "hip-impingement",
    ),
    "leg-raise": Screen(
        "Straight-leg raise",
        "hamstring length",
        (
            "Lie on your back, both legs straight.",
            "Raise one leg with its knee straight while the other stays flat on the floor.",
            "Test both sides.",
        ),
        "The leg comes to 70 degrees or more, well past halfway to upright.",
        "",
        {"hinge": ("block-pull", "trap-bar-deadlift", "kettlebell-deadlift")},
        "Poor: 70 degrees is handed down without a source at hand.",
    ),
    "front-rack": Screen(
        "Front rack",
        "a bar across the front of the shoulders",
        (
            "Lay an empty bar or a broomstick on your shoulders, close to the neck.",
            "Put two or three fingers of each hand under it, just outside the shoulders.",
            "Lift your elbows until they point forward.",
        ),
        "The bar rests on your shoulders, your elbows point forward and your wrists do not hurt.",
        "",
        {
            "squat": ("goblet-squat", "safety-bar-squat"),
            "overhead-press": ("standing-dumbbell-press",),
            "hinge": ("kettlebell-clean",),
        },
        "A convention of coaches.",
        "wrist-pain",
    ),
    "sit-to-stand": Screen(
        "Ten times from a chair",
        "legs that carry you",
        (
            "Sit on a chair whose seat is at knee height, arms crossed over your chest.",
            "Stand up straight and sit down again, ten times without a rest.",
        ),
        "Ten times without your hands and without dropping onto the seat.",
        "",
        {"squat": ("sit-to-stand", "goblet-box-squat")},
        "A convention of coaches.",
    ),
}

# The screens of a foundational pattern, the most telling first.
OF_PATTERN = {
    "hinge": ("dowel-hinge", "hip-fold", "leg-raise"),
    "squat": ("knee-to-wall", "hip-fold", "sit-to-stand"),
    "overhead-press": ("arms-overhead",),
}

# The screen that tells whether a body has the mobility a movement asks for.
OF_MOBILITY = {
    "ankle-dorsiflexion": "knee-to-wall",
    "hip-flexion": "hip-fold",
    "hamstring-length": "leg-raise",
    "shoulder-flexion": "arms-overhead",
    "thoracic-extension": "arms-overhead",
    "front-rack": "front-rack",
}
