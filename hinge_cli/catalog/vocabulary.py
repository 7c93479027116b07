"""The words of the catalog: what a pattern, muscle, piece of equipment or limitation may be called.

Each table maps the word that stands in files to the words people read.
"""

from __future__ import annotations

LEVELS = ("beginner", "intermediate", "advanced")

GOALS = ("general", "strength", "hypertrophy", "power")

FOUNDATION = ("hinge", "squat", "overhead-press")

PATTERNS = {
    "hinge": "hinge",
    "squat": "squat",
    "overhead-press": "overhead press",
    "horizontal-push": "horizontal push",
    "horizontal-pull": "horizontal pull",
    "vertical-pull": "vertical pull",
    "lunge": "lunge",
    "carry": "carry",
    "core": "core",
    "accessory": "accessory",
}

MUSCLES = {
    "quads": "quads",
    "hamstrings": "hamstrings",
    "glutes": "glutes",
    "adductors": "adductors",
    "abductors": "abductors",
    "calves": "calves",
    "hip-flexors": "hip flexors",
    "erectors": "lower back",
    "abs": "abs",
    "obliques": "obliques",
    "chest": "chest",
    "serratus": "serratus",
    "lats": "lats",
    "upper-back": "upper back",
    "traps": "traps",
    "front-delts": "front delts",
    "side-delts": "side delts",
    "rear-delts": "rear delts",
    "rotator-cuff": "rotator cuff",
    "biceps": "biceps",
    "triceps": "triceps",
    "forearms": "forearms",
}

# Other words for patterns and muscles.
PATTERN_ALIASES = {
    "hinge": ("hip hinge", "hinging"),
    "squat": ("squatting",),
    "overhead-press": ("press", "vertical push", "pressing"),
    "horizontal-pull": ("row", "rows"),
    "vertical-pull": ("pulldown",),
    "carry": ("carries", "loaded carry"),
    "core": ("trunk",),
    "lunge": ("single leg", "lunges"),
}
MUSCLE_ALIASES = {
    "erectors": ("lower back", "spinal erectors", "back extensors"),
    "front-delts": ("anterior deltoid", "deltoids", "shoulders"),
    "lats": ("latissimus", "lat"),
    "quads": ("quadriceps", "quad"),
    "glutes": ("gluteus", "glute"),
    "hamstrings": ("hamstring",),
    "chest": ("pecs",),
    "abs": ("abdominals", "ab"),
    "traps": ("trapezius", "trap"),
}

# What stands in every home, so that no request has to name it.
ALWAYS_THERE = frozenset({"wall", "doorway", "chair", "none"})

EQUIPMENT = {
    "ab-wheel": "ab wheel",
    "back-extension-bench": "back-extension bench",
    "band": "band",
    "barbell": "barbell",
    "belt-squat-machine": "belt-squat machine",
    "bench": "bench",
    "blocks": "blocks",
    "box": "box",
    "cable": "cable",
    "chair": "chair",
    "chest-press-machine": "chest-press machine",
    "dip-bars": "dip bars",
    "doorway": "doorway",
    "dowel": "dowel",
    "dumbbells": "dumbbells",
    "ez-bar": "EZ bar",
    "ghd": "GHD",
    "hack-squat-machine": "hack-squat machine",
    "kettlebell": "kettlebell",
    "kettlebell-pair": "pair of kettlebells",
    "landmine": "landmine",
    "lat-pulldown-machine": "lat-pulldown machine",
    "leg-curl-machine": "leg-curl machine",
    "leg-extension-machine": "leg-extension machine",
    "leg-press-machine": "leg-press machine",
    "machine": "machine",
    "medicine-ball": "medicine ball",
    "none": "nothing",
    "pull-up-bar": "pull-up bar",
    "rack": "rack",
    "reverse-hyper-machine": "reverse-hyper machine",
    "rings-or-trx": "rings or suspension straps",
    "row-machine": "row machine",
    "sandbag": "sandbag",
    "shoulder-press-machine": "shoulder-press machine",
    "sled": "sled",
    "smith-machine": "Smith machine",
    "ssb-bar": "safety squat bar",
    "trap-bar": "trap bar",
    "wall": "wall",
}

# Who has the first has the second as well.
INCLUDES = {"kettlebell-pair": "kettlebell"}

# Other words for the same thing, and the words for many.
EQUIPMENT_ALIASES = {
    "bands": "band",
    "barbells": "barbell",
    "dumbbell": "dumbbells",
    "two kettlebells": "kettlebell-pair",
    "double kettlebells": "kettlebell-pair",
    "hex bar": "trap-bar",
    "ghd machine": "ghd",
    "glute-ham developer": "ghd",
    "rings": "rings-or-trx",
    "trx": "rings-or-trx",
    "safety bar": "ssb-bar",
    "lat pulldown": "lat-pulldown-machine",
    "leg press": "leg-press-machine",
    "power rack": "rack",
    "squat rack": "rack",
    "bodyweight": "none",
    "nothing": "none",
}

_HOME = ("band", "bench", "dumbbells", "kettlebell", "pull-up-bar")
PRESETS = {
    "dumbbells": ("dumbbells",),
    "kettlebell": ("kettlebell",),
    "kettlebells": ("kettlebell", "kettlebell-pair"),
    "home": _HOME,
    "garage": (*_HOME, "barbell", "box", "landmine", "rack"),
    "gym": tuple(sorted(set(EQUIPMENT) - ALWAYS_THERE)),
    "none": (),
}

LIMITATIONS = {
    "acute-low-back-pain": "acute low-back pain",
    "ankle-injury": "ankle injury",
    "ankle-restriction": "stiff ankles",
    "balance-deficit": "unsure balance",
    "elbow-pain": "elbow pain",
    "grip-limited": "limited grip",
    "groin-strain": "groin strain",
    "hamstring-strain": "hamstring strain",
    "hip-impingement": "hip impingement",
    "hypertension-uncontrolled": "uncontrolled high blood pressure",
    "knee-pain": "knee pain",
    "limited-overhead": "limited overhead range",
    "low-back-pain": "recurring low-back pain",
    "neck-pain": "neck pain",
    "pelvic-floor": "pelvic-floor trouble",
    "pregnancy": "pregnancy",
    "shoulder-impingement": "shoulder impingement",
    "shoulder-instability": "unstable shoulder",
    "wrist-pain": "wrist pain",
}

MOBILITY = {
    "ankle-dorsiflexion": "ankles that let the knees travel forward",
    "front-rack": "a front rack",
    "hamstring-length": "hamstring length",
    "hip-abduction": "hips that open sideways",
    "hip-flexion": "hips that fold deeply",
    "shoulder-external-rotation": "shoulders that turn out",
    "shoulder-flexion": "arms that reach overhead",
    "thoracic-extension": "an upper back that straightens",
}

LOADS = (
    "band",
    "barbell",
    "bodyweight",
    "cable",
    "dumbbell",
    "kettlebell",
    "landmine",
    "machine",
    "medicine-ball",
    "sandbag",
    "sled",
    "trap-bar",
)

KINDS = ("strength", "power", "isometric")
DOMINANCE = ("hip", "knee", "mixed", "trunk", "upper")
SIDES = ("both", "each", "alternating")
SPINE = ("none", "low", "moderate", "high")
UNITS = ("reps", "seconds", "metres")
