"""What each goal gives, and who each level is."""

from __future__ import annotations

GOALS: dict[str, str] = {
    "general": (
        "You train for all-round strength and some muscle, for daily life more than for one lift. "
        "Efforts are moderate, rests are short to middling, and you go home with something left."
    ),
    "strength": (
        "You train to lift more weight in a few big lifts, and to be better at those very lifts. "
        "Sets are heavy and short, rests long, and each ends before your form does."
    ),
    "hypertrophy": (
        "You train for bigger muscles; strength comes with them, if more slowly than with heavier "
        "work. Sets are longer and burn, rests are shorter, and the last reps come slowly but "
        "clean."
    ),
    "power": (
        "You train to produce force quickly, in jumps, throws, swings and later cleans, with "
        "strength work behind it. The fast part comes first, feels light and stops as soon as it "
        "slows."
    ),
}

LEVELS: dict[str, str] = {
    "beginner": (
        "You have trained consistently for less than six months, or cannot yet show the pattern "
        "without weight. You add a small step every week while every rep is clean, and take "
        "weight off when you stall."
    ),
    "intermediate": (
        "You have trained for six months to two years, and adding a step every week has stopped "
        "working. You fill the rep range first, then add weight, about week by week, with an "
        "easier week now and then."
    ),
    "advanced": (
        "You have trained for more than two years and measure progress in months. Your loads rise "
        "and fall in waves of weeks, easier weeks come more often, and small gains count."
    ),
}
