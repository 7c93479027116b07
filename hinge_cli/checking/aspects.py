"""What exercises are compared by, and which differences follow from others that are told."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest
from typing import NamedTuple

from hinge_cli.catalog.movement import spoken
from hinge_cli.errors import listed
from hinge_cli.exporting import wording
from hinge_cli.plan import Exercise, Session
from hinge_cli.report import number
from hinge_cli.rulebook import progress

# The exercise of a session by its movement, and by how often that came before.
Key = tuple[str, int]

# Sets are of one shape whose shares of the heaviest differ by no more than rounding makes of them.
_ROUNDING = 0.05


class Aspect(NamedTuple):
    """What is said of an exercise, and whether a difference in it follows from another one."""

    say: Callable[[Exercise], str]
    follows: Callable[[Exercise, Exercise], bool]

    def differs(self, before: Exercise, after: Exercise) -> bool:
        """Whether it is worth telling how an exercise was and is done."""
        return self.say(before) != self.say(after) and not self.follows(before, after)


def aspects(*, ramps: bool) -> tuple[Aspect, ...]:
    """What two exercises are compared by; lighter sets only where both plans may have them."""
    return _ASPECTS if ramps else tuple(one for one in _ASPECTS if one.say is not _ramp)


def with_partners(
    before: dict[Key, Exercise], after: dict[Key, Exercise]
) -> tuple[dict[Key, Exercise], dict[Key, Exercise]]:
    """The exercises of a session before and after, with whom they alternate instead of a letter.

    Only of those that are in both, since who comes or goes is told anyway, and of those that
    alternate otherwise only the first.
    """
    both = before.keys() & after.keys()
    old, new = _partners(before, both), _partners(after, both)
    told: set[Key] = set()
    for key in after:
        if key in both and old[key] != new[key] and told.isdisjoint(old[key] | new[key]):
            told.add(key)

    def said(exercises: dict[Key, Exercise], partners: dict[Key, set[Key]]) -> dict[Key, Exercise]:
        return {
            key: e._replace(
                superset=_alternating(exercises, partners[key]) if key in told else None
            )
            for key, e in exercises.items()
        }

    return said(before, old), said(after, new)


def _partners(exercises: dict[Key, Exercise], both: set[Key]) -> dict[Key, set[Key]]:
    """Those in `both` that have the letter of an exercise, without itself."""
    return {
        key: {
            other
            for other, partner in exercises.items()
            if other != key and other in both and partner.superset == exercise.superset is not None
        }
        for key, exercise in exercises.items()
    }


def _alternating(exercises: dict[Key, Exercise], partners: set[Key]) -> str:
    names = [spoken(exercise.name) for key, exercise in exercises.items() if key in partners]
    return f"in turn with {listed(names)}" if names else "on its own"


def by_occurrence(session: Session) -> dict[Key, Exercise]:
    """The exercises by movement, and by how often it came before: a top set, its back-off sets."""
    found: dict[Key, Exercise] = {}
    for exercise in session.exercises:
        before = sum(movement == exercise.movement for movement, _ in found)
        found[exercise.movement, before] = exercise
    return found


def _load(exercise: Exercise) -> str:
    return wording.load(exercise) or "no load"


def _work(exercise: Exercise) -> str:
    return f"sets of {wording.sets(exercise)}" if exercise.work else "every set alike"


def _reserves(exercise: Exercise) -> str:
    """The reserve of each set; no more than `_effort` says where the sets are alike."""
    said = ("none" if one.rir is None else str(one.rir) for one in exercise.work)
    return f"RIR {', '.join(said)}"


def _effort(exercise: Exercise) -> str:
    return wording.effort(exercise) or "no reserve"


def _rest(exercise: Exercise) -> str:
    rest = wording.rest(exercise)
    return f"rest {rest}" if rest else "no rest"


def _ramp(exercise: Exercise) -> str:
    ramp = wording.ramp(exercise)
    return f"lighter sets {ramp}" if ramp else "no lighter sets"


def _progression(exercise: Exercise) -> str:
    rule = exercise.progression
    if rule is None:
        return "no progression"
    step = f"{number(rule.step)} {rule.unit}" if rule.step else "a step"
    return {
        progress.LINEAR: f"{step} more every week",
        progress.DOUBLE: f"more repetitions first, then {step}",
        progress.WAVE: f"waves, each {step} higher",
        progress.REPS: "more repetitions, then the next rung",
    }[rule.model]


def _misses(exercise: Exercise) -> str:
    rule = exercise.progression
    return f"{rule.drop_percent}% off after {rule.after_misses} misses" if rule else ""


def _superset(exercise: Exercise) -> str:
    return exercise.superset or ""


def _stands_alone(_: Exercise, __: Exercise) -> bool:
    return False


def _told_set_by_set(before: Exercise, after: Exercise) -> bool:
    """Whether sets that are told one by one say it: both have them, of the same unit."""
    same = before.unit == after.unit and before.per_side == after.per_side
    return bool(before.work and after.work) and same and not _of_one_shape(before, after)


def _of_one_shape(before: Exercise, after: Exercise) -> bool:
    """Whether sets differ by no more than their heaviest do: the same steps to another load."""
    if not (before.work and after.work) or _load(before) == _load(after):
        return False
    return all(
        one is not None
        and other is not None
        and one[:-1] == other[:-1]
        and abs(one[-1] - other[-1]) <= _ROUNDING
        for one, other in zip_longest(_shape(before), _shape(after))
    )


def _shape(exercise: Exercise) -> list[tuple[int, bool, float]]:
    """Repetitions and share of the heaviest load of each set."""
    loads = [
        (one.load.value or one.load.percent_1rm or 0.0) if one.load else 0.0
        for one in exercise.work
    ]
    most = max(loads) or 1.0
    return [
        (one.reps, one.open, load / most) for one, load in zip(exercise.work, loads, strict=True)
    ]


def _of_other_sets(before: Exercise, after: Exercise) -> bool:
    """Whether reserves differ with what is lifted, or by no more than the least of them."""
    return _work(before) != _work(after) or _effort(before) != _effort(after)


def _loaded_otherwise(before: Exercise, after: Exercise) -> bool:
    return _load(before) != _load(after)


def _steps_with_its_load(before: Exercise, after: Exercise) -> bool:
    """Whether a rule is the same, and its step that of another load, or one that nobody said."""
    one, other = before.progression, after.progression
    if one is None or other is None or one.model != other.model:
        return False
    return _loaded_otherwise(before, after) or one.step is None or other.step is None


def _has_no_rule(before: Exercise, after: Exercise) -> bool:
    return before.progression is None or after.progression is None


_ASPECTS = (
    Aspect(wording.dose, _told_set_by_set),
    Aspect(_load, _told_set_by_set),
    Aspect(_work, _of_one_shape),
    Aspect(_effort, _stands_alone),
    Aspect(_reserves, _of_other_sets),
    Aspect(_rest, _stands_alone),
    Aspect(_ramp, _loaded_otherwise),
    Aspect(_progression, _steps_with_its_load),
    Aspect(_misses, _has_no_rule),
    Aspect(_superset, _stands_alone),
)
