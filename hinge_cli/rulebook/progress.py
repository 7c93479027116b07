"""How lifts get heavier over weeks, and when weeks get lighter.

Ratamess 2009: loads rise by 2 to 10% once the repetitions are there. Bell 2022 and 2023 (surveys of
coaches): a lighter week every four to six. The rest is convention.
"""

from __future__ import annotations

from hinge_cli.rulebook.loading import percent_of_max

# A projection runs this many weeks or to this gain, whichever comes first; then the lift is tested
# and a new block begins. Beginners gain most.
BLOCK_WEEKS = 12
BLOCK_GAIN = {"beginner": 0.3, "intermediate": 0.1, "advanced": 0.06}
# No lift is tested sooner than after so many weeks of training: one that gains its share earlier
# waits.
BLOCK_WEEKS_LEAST = 4

# No load rises by more than this from one week to the next: repetitions rise first, up to so many
# beyond the range.
JUMP_MOST, REPS_BEFORE_STEP = 0.10, 4

# After so many misses in a row a lift goes back by so much.
MISSES, DROP_PERCENT = 3, 10

# Of what a block is projected to gain, the next one takes this share for granted: a projection
# counts on less than it hopes for.
GAIN_KEPT = {"beginner": 1 / 2, "intermediate": 1 / 3, "advanced": 1 / 3}

DELOAD_EVERY = {"intermediate": 6, "advanced": 4}
DELOAD_SETS, DELOAD_RIR = 0.5, 4

# The set that tells the maximum at the end of a block: as many repetitions as leave so many in
# reserve, at a load for five.
TEST_REPS = 5
TEST_RIR = {"beginner": 2, "intermediate": 1, "advanced": 1}

# A wave takes so many weeks from the top of the range of repetitions to its bottom.
WAVE_WEEKS = 3
# Double progression fills its range of repetitions in so many weeks at most.
FILL_WEEKS_MOST = 4

LINEAR, DOUBLE, WAVE, REPS = "linear", "double", "wave", "reps"


def model(level: str, role: str, *, on_bar: bool, steps: bool) -> str:
    """How an exercise of a role progresses: what does not step by repetitions alone.

    Beginners add to the bar every week, the advanced climb in waves; fixed implements and all else
    fill the range of repetitions before they step.
    """
    if not steps:
        return REPS
    if on_bar and role in ("main", "secondary"):
        if level == "beginner":
            return LINEAR
        if level == "advanced" and role == "main":
            return WAVE
    return DOUBLE


def reps_beyond(load: float, step: float, low: int, high: int, rir: int) -> int:
    """How many repetitions beyond its range a load waits for before it steps.

    So many that the fewest repetitions with the next load ask for no great jump.
    """
    if step <= JUMP_MOST * load:
        return 0
    after = percent_of_max(low, rir)
    for more in range(REPS_BEFORE_STEP):
        before = percent_of_max(high + more, rir)
        if after and before and (load + step) / after <= (1 + JUMP_MOST) * load / before:
            return more
    return REPS_BEFORE_STEP
