"""The planner's objective: what a shortfall costs, in points of the balance score.

A week without a finding, with every muscle and pattern at its target and every ratio in its range,
made of the best-fitting movements, scores 100. All of this is judgement; it stands here, beside the
rules whose distances it weighs, so that it can be read and argued with.
"""

from __future__ import annotations

# One finding of each severity.
ERROR, WARNING, NOTE = 10.0, 3.0, 0.8

# A credited set that a major muscle lacks to its floor, or to its target; that any has too many.
MAJOR_BELOW_FLOOR, MAJOR_BELOW_TARGET, ABOVE_CEILING = 0.4, 0.3, 0.4
# A set that one of the other muscles lacks to the least.
MINOR_BELOW_LEAST = 0.032

# A set of a foundational pattern below its floor, below its target, above its ceiling.
PATTERN_BELOW_FLOOR, PATTERN_BELOW_TARGET, PATTERN_ABOVE_CEILING = 0.6, 0.3, 0.2

# A set that would have to be added to bring a ratio into its range.
PULL_TO_PUSH, HINGE_TO_SQUAT, VERTICAL_PULL_TO_PRESS = 0.24, 0.24, 0.06

# A day of core that is missing to the number recommended, when there is one at least.
COMPLEMENT_DAY = 0.16

# Minutes of a session that stay unused, beyond the slack and up to the length that is typical, each
# with each: one session that ends much too early is worse than several that end a little early.
UNUSED_MINUTE_SQUARED, UNUSED_SLACK = 0.001, 10

# The split's wish left out; work added that it does not ask for; sets that alternate with another
# exercise's.
WISH_LEFT_OUT, BEYOND_SPLIT, SUPERSET = 0.2, 0.14, 0.02
# Work for one joint beyond the split, by goal: strength and power gain little from it.
ISOLATION_BEYOND_SPLIT = {"general": 0.14, "strength": 0.25, "hypertrophy": 0.14, "power": 0.35}

# The fast work left out of a session of somebody who trains for power.
POWER_LEFT_OUT = 4.0
# Fast work that is none of a foundational pattern, where one of these would do.
THROW_FOR_LIFT = 1.2
# A hard foundational lift of the split left out: the heavy one only where nothing else helps.
FOUNDATION_LEFT_OUT = {"heavy": 6.0, "moderate": 0.6}
# What the fit of the second, lighter lift of a pattern weighs beside that of the first.
SECOND_LIFT = 0.8

# Steadiness and variety: a beginner's every further movement of a foundational pattern; another
# person's same foundational lift on a further day; the same assistance on a further day.
BEGINNER_NEW_LIFT, SAME_LIFT_AGAIN = 0.12, 0.08
SAME_ASSISTANCE_AGAIN = {"beginner": 0.02, "intermediate": 0.12, "advanced": 0.12}

# Fit of a movement to the person and the slot, per step away.
SKILL_STEP = 0.2
# A main lift that asks more skill than a beginner brings: the ladder is climbed rung by rung.
ABOVE_A_BEGINNER = 0.5
ONE_SIDE_AS_MAIN = 0.24
UNDER_CAUTION = WARNING
MIXED_DOMINANCE = 0.12
# A press that stops short of overhead, by somebody whose shoulders reach there.
PARTLY_OVERHEAD = 1.2
# Shared among the rungs that a movement leads to: what opens many doors comes first.
END_OF_LADDER = 0.4
# A rung without a load that leads to another one at hand, for all but beginners.
RUNG_BELOW = 0.4
# A pull that tires the lower back on the day of a heavy hinge or the day after.
BACK_AGAIN = 0.3
# A pull or push that leaves the arms out; a fly where a press could stand; one side at a time where
# both would do.
ISOLATED, FLY, ONE_SIDE = 0.4, 0.6, 0.04
# A second heaviest lift a week in its second place: a heavy pull takes longest to recover from.
HEAVIEST_AGAIN = {"hinge": 0.6, "squat": 0.2}
# A set that any exercise lacks to what goal and level call for.
SET_TOO_FEW = 1.0
# A set that a hard foundational exercise lacks to two; a single set of anything else; a set of
# assistance beyond one more than the least.
TOO_FEW_TO_PAY, SINGLE_SET, MANY_SETS = 0.8, 0.06, 0.04
PREFERRED = -1.6
# A place for fast work, the heavy place of a pattern, its second, or one beside the foundation,
# given to another lift than the one whose maximum is known: who names it wants it there.
KNOWN_PASSED_OVER = {"power": 2.0, "heavy": 4.0, "moderate": 0.6, "assistance": 0.6}
# A hard place given to a lift whose load nobody can tell, where others' follow from a maximum.
# Beginners gain from practice with a light implement as well.
LOAD_UNKNOWN = {"beginner": 0.0, "intermediate": 1.0, "advanced": 1.0}
# The skill that suits a level: the simplest rung first for a beginner.
IDEAL_SKILL = {"beginner": 1, "intermediate": 3, "advanced": 3}
# What a main lift is loaded with: free weights first, they carry over.
MAIN_LOAD = {
    "barbell": 0.0,
    "dumbbell": 0.0,
    "kettlebell": 0.0,
    "trap-bar": 0.04,
    "landmine": 0.08,
    "sandbag": 0.12,
    "cable": 0.28,
    "machine": 0.36,
    "band": 0.8,
    "bodyweight": 1.0,
}
MAIN_LOAD_STRENGTH_NOT_BAR = 0.12
# Beside the main lifts: easy places want what tires little; and what can be loaded goes first. A
# beginner practises the foundation without a load; to others that is hardly work.
LOW_COST = 0.06
NO_LOAD = 0.06
NO_LOAD_AS_FOUNDATION = {"beginner": 0.06, "intermediate": 0.4, "advanced": 0.6}
# A squat that ends as a press: your arms give out before your legs are heavy or fast.
JOINED = 0.8

# What a substitute in a plan costs for a prime mover that it gains or loses; for what it shares
# with a movement that hurts, or otherwise for another thing in the hands; and for being in the plan
# already, where somebody is bored.
OTHER_MUSCLE, SAME_DEMAND, HAD_ALREADY = 0.3, 0.6, 1.2

# The most that a variant counts against a movement, to give another week; no part of the score.
WHIM = 0.5

# A day asked for and left without any work.
EMPTY_DAY = 20.0
