"""How often: days, patterns and hard days a week."""

from __future__ import annotations

# WHO 2020 (Bull et al.): strengthening work on two or more days a week.
GUIDELINE_DAYS = 2

# Exposures of each foundational pattern a week; derived from the guideline and from reviews of
# frequency (Grgic 2018, Ralston 2018). One where there is but one day, and the plan says so.
PATTERN_DAYS = {1: 1, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2}

# Bell 2022 and 2023 (surveys): coaches plan a lighter week every four to six; beginners reset when
# they stall instead.
DELOAD_FROM_WEEKS = 4

# Convention.
MAX_HARD_DAYS = {"beginner": 4, "intermediate": 5, "advanced": 6}

# Convention: days a week with single-leg work, core and a carry.
COMPLEMENT_DAYS = {"lunge": 1, "core": 2, "carry": 1}

# Convention: the shortest session that holds a warm-up and some work; the longest anybody plans.
MINUTES_LEAST, MINUTES_MOST = 20, 240
# What most sessions last; a plan does not stretch to fill more.
MINUTES_TYPICAL = 75

# Sessions that all end before this share of the time asked for deserve a word (convention).
WELL_USED = 0.75

# A session that takes more than this share of its time has no room for another exercise.
FULL_SESSION = 0.85

# A year; beyond it nothing can be foreseen.
WEEKS_MOST = 52
