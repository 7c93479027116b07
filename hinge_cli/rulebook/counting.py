"""Counts a plan: credited sets by muscle and pattern, and the proportions between them.

A hard set counts 1 for a primary muscle and half for a synergist, and 1 for its pattern; easy and
power sets count half of that. A plan of several weeks is judged by its average week without the
deload weeks.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.plan import Exercise, Plan, WorkSet
from hinge_cli.rulebook import balance, volume
from hinge_cli.rulebook.loading import least_reserve
from hinge_cli.rulebook.volume import Band


class Tally(NamedTuple):
    """Credited sets of an average week, and the days on which each pattern comes."""

    patterns: dict[str, float]
    days: dict[str, float]
    muscles: dict[str, float]
    muscle_bands: dict[str, Band]
    pattern_band: Band

    @property
    def pull_to_push(self) -> float | None:
        """Sets of pulling for one of pushing; None where nothing is pushed."""
        return _ratio(
            sum(self.patterns[p] for p in balance.PULL), sum(self.patterns[p] for p in balance.PUSH)
        )

    @property
    def hinge_to_squat(self) -> float | None:
        """Sets of hinging for one of squatting; None where nothing is squatted."""
        return _ratio(self.patterns["hinge"], self.patterns["squat"])

    def is_short(self) -> bool:
        """Whether a foundational pattern or a major muscle lies below its band."""
        return any(self.patterns[p] < self.pattern_band.floor for p in FOUNDATION) or any(
            self.muscles[m] < self.muscle_bands[m].floor for m in volume.MAJOR_MUSCLES
        )

    def document(self) -> dict[str, Any]:
        """The `balance` of a plan's JSON."""
        return {
            "patterns": {
                p: {"sets": self.patterns[p], "sessions": self.days[p]} for p in self.patterns
            },
            "muscles": {
                m: {
                    "sets": sets,
                    "floor": self.muscle_bands[m].floor,
                    "target": self.muscle_bands[m].target,
                    "ceiling": self.muscle_bands[m].ceiling,
                }
                for m, sets in self.muscles.items()
            },
            "pull_to_push": self.pull_to_push,
            "hinge_to_squat": self.hinge_to_squat,
        }


def is_hard(exercise: Exercise) -> bool:
    """Whether it has hard sets: fewer than four repetitions in reserve, and no power work."""
    if exercise.role == "power":
        return False
    if exercise.work:
        return any(map(is_hard_set, exercise.work))
    return is_hard_set(WorkSet(exercise.low, exercise.rir, exercise.load, exercise.open))


def is_hard_set(one: WorkSet) -> bool:
    """Whether a set leaves fewer than four repetitions in reserve, as it or its load says."""
    if one.rir is not None:
        return one.rir < volume.EASY_RIR
    percent = one.load.percent_1rm if one.load else None
    # One that is open goes on for as long as it can.
    return one.open or percent is None or least_reserve(percent, one.reps) < volume.EASY_RIR


def hard_sets(exercise: Exercise) -> int:
    """Its hard sets; where sets differ, those that lead up to them are none."""
    if not is_hard(exercise):
        return 0
    if exercise.work:
        return sum(map(is_hard_set, exercise.work))
    return exercise.sets


def credits_of(exercises: Iterable[Exercise], catalog: Catalog) -> dict[str, float]:
    """Credited sets by muscle; movements that the catalog does not know count for none."""
    muscles = dict.fromkeys(MUSCLES, 0.0)
    for exercise in exercises:
        if exercise.movement in catalog:
            movement, sets = catalog[exercise.movement], credited_sets(exercise)
            for muscle in movement.primary:
                muscles[muscle] += sets * volume.PRIMARY
            for muscle in movement.synergists:
                muscles[muscle] += sets * volume.SYNERGIST
    return muscles


def credited_sets(exercise: Exercise) -> float:
    """The sets of an exercise; easy and power sets count half, those of a ramp nothing."""
    return float(hard_sets(exercise)) or exercise.sets * volume.EASY_OR_POWER


def tally(plan: Plan, catalog: Catalog) -> Tally:
    """The average week of a plan."""
    weeks = [week for week in plan.weeks if not week.deload] or list(plan.weeks)
    patterns = dict.fromkeys(PATTERNS, 0.0)
    days = dict.fromkeys(PATTERNS, 0.0)
    share = 1 / max(1, len(weeks))
    for week in weeks:
        for session in week.sessions:
            for pattern in {exercise.pattern for exercise in session.exercises}:
                days[pattern] += share
            for exercise in session.exercises:
                patterns[exercise.pattern] += credited_sets(exercise) * share
    all_exercises = (e for week in weeks for session in week.sessions for e in session.exercises)
    muscles = credits_of(all_exercises, catalog)
    request = plan.request
    return Tally(
        {p: round(s, 2) for p, s in patterns.items()},
        {p: round(d, 2) for p, d in days.items()},
        {m: round(s * share, 2) for m, s in muscles.items()},
        {m: volume.muscle_band(m, request.goal, request.level, request.limits) for m in MUSCLES},
        volume.PATTERN_SETS[request.goal][request.level],
    )


def _ratio(one: float, other: float) -> float | None:
    return round(one / other, 2) if other else None
