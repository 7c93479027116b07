"""What training apps call movements, where the catalog's own names and aliases do not say it.

Names as Strong, Hevy and Liftosaur know them, their equipment first.
"""

from __future__ import annotations

SYNONYMS = {
    # Squat and lunge.
    "Full Squat": "barbell-back-squat",
    "Machine Squat": "hack-squat",
    "Smith Machine Squat": "smith-squat",
    "Safety Squat Bar Squat": "safety-bar-squat",
    "Horizontal Leg Press": "leg-press",
    "Machine Leg Press Horizontal": "leg-press",
    "Kettlebell Front Squat": "double-kettlebell-front-squat",
    "Dumbbell Split Squat": "split-squat",
    "Dumbbell Bulgarian Split Squat": "bulgarian-split-squat",
    "Bodyweight Lunge": "reverse-lunge",
    # Hinge.
    "Dumbbell Deadlift": "kettlebell-deadlift",
    "Romanian Deadlift Single Leg": "single-leg-romanian-deadlift",
    "Single Leg Deadlift": "single-leg-romanian-deadlift",
    "Single Leg Bridge": "single-leg-glute-bridge",
    "Stiff Leg Deadlift": "barbell-straight-leg-deadlift",
    "Machine Hip Thrust": "barbell-hip-thrust",
    "Back Extension Hyperextension": "hyperextension-45",
    "Weighted Hyperextension Back Extension": "hyperextension-45",
    "Machine Back Extension": "hyperextension-45",
    # Overhead press.
    "Strict Military Press": "barbell-overhead-press",
    "Barbell Strict Military Press": "barbell-overhead-press",
    "Barbell Standing Military Press": "barbell-overhead-press",
    "Barbell Shoulder Press": "barbell-overhead-press",
    "Standing Overhead Press": "barbell-overhead-press",
    "Seated Overhead Press": "seated-barbell-press",
    "Barbell Seated Overhead Press": "seated-barbell-press",
    "Dumbbell Seated Overhead Press": "seated-dumbbell-press",
    "Shoulder Press": "standing-dumbbell-press",
    "Seated Shoulder Press": "seated-dumbbell-press",
    "Machine Seated Shoulder Press": "machine-shoulder-press",
    "Machine Plates Shoulder Press": "machine-shoulder-press",
    "Machine Overhead Press": "machine-shoulder-press",
    "Band Shoulder Press": "band-overhead-press",
    "Kettlebell Overhead Press": "double-kettlebell-press",
    # Horizontal push.
    "Chest Dip": "dip",
    "Triceps Dip": "dip",
    "Machine Incline Chest Press": "machine-chest-press",
    "Machine Bench Press": "machine-chest-press",
    "Knee Push Up": "incline-push-up",
    "Bench Press Close Grip": "close-grip-bench-press",
    # Pull.
    "Dumbbell Bent Over Row": "single-arm-dumbbell-row",
    "Machine Seated Row": "machine-row",
    "Machine Iso-Lateral Row": "machine-row",
    "Iso-Lateral Row": "machine-row",
    "Band Seated Row": "band-row",
    "Seated Cable Row Bar Wide Grip": "seated-cable-row",
    "Cable Seated Cable Row V Grip": "seated-cable-row",
    "Incline Row": "chest-supported-row",
    "Chest Supported Incline Row": "chest-supported-row",
    "Machine T Bar Row": "landmine-row",
    "Band Pull Up": "assisted-pull-up",
    "Assisted Pull Up": "assisted-pull-up",
    "Wide Pull Up": "pull-up",
    "Kneeling Pulldown": "band-pulldown",
    "Wide Grip Lat Pulldown": "lat-pulldown",
    "Close Grip Lat Pulldown": "lat-pulldown",
    "Straight Arm Lat Pulldown": "straight-arm-pulldown",
    "Rope Straight Arm Pulldown": "straight-arm-pulldown",
    # Core and carries.
    "Captain's Chair Knee Raise": "hanging-knee-raise",
    "Parallel Bars Leg Raise": "hanging-leg-raise",
    "Hollow Rock": "hollow-hold",
    "Kettlebell Turkish Get Up": "turkish-get-up",
    # Accessories.
    "EZ Bar Biceps Curl": "biceps-curl",
    "Preacher Curl": "biceps-curl",
    "Barbell Preacher Curl": "biceps-curl",
    "Concentration Curl": "biceps-curl",
    "Triceps Rope Pushdown": "triceps-extension",
    "Overhead Triceps Extension": "triceps-extension",
    "Machine Lateral Raise": "lateral-raise",
    "Cable Fly": "chest-fly",
    "Cable Fly Crossovers": "chest-fly",
    "Machine Chest Fly": "chest-fly",
    "Pec Deck": "chest-fly",
    "Pec Deck Butterfly": "chest-fly",
    "Calf Press": "calf-raise",
    "Calf Press on Leg Press": "calf-raise",
}

# What the catalog lacks, and the movement that comes nearest to it: no more than a guess.
NEAREST = {
    "Barbell Lunge": "barbell-reverse-lunge",
    "Crunch": "sit-up",
    "Machine Crunch": "sit-up",
    "Cable Crunch": "sit-up",
    "Decline Crunch": "sit-up",
}
