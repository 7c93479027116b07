"""How well a movement fits a place: what counts against it, each part by its name.

The planner adds the parts up; the reasons of a plan put the largest into words.
"""

from __future__ import annotations

from collections.abc import Collection
from zlib import crc32

from hinge_cli.catalog import Movement
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.plan import Request
from hinge_cli.planning.candidates import partly_overhead, under_caution
from hinge_cli.rulebook import weights
from hinge_cli.rulebook.balance import PULL, PUSH
from hinge_cli.rulebook.prescription import OVERHEAD_LIMITS
from hinge_cli.rulebook.recovery import TIRES_BACK_FROM_COST
from hinge_cli.rulebook.splits import HARD
from hinge_cli.rulebook.volume import HEAVIEST_COST

# Points of the balance score by part; less is better.
Parts = dict[str, float]


def fit(movement: Movement, request: Request, intensity: str) -> Parts:
    """What counts against a movement in a place of an intensity."""
    parts = {
        "caution": weights.UNDER_CAUTION * under_caution(movement, request),
        "preferred": weights.PREFERRED * _preferred(movement, request, intensity),
        "joined": weights.JOINED * (_joined(movement) and intensity != "light"),
    }
    if not OVERHEAD_LIMITS & set(request.limits):
        parts["partly overhead"] = weights.PARTLY_OVERHEAD * partly_overhead(movement)
    if intensity == "moderate":
        again = weights.HEAVIEST_AGAIN.get(movement.pattern, 0.0)
        parts["heaviest again"] = again * (movement.cost >= HEAVIEST_COST)
    if intensity not in ("heavy", "moderate"):
        return parts | _beside(movement, request, intensity)
    share = 1.0 if intensity == "heavy" else weights.SECOND_LIFT
    return parts | {name: share * points for name, points in _as_main(movement, request).items()}


def below_another(movement: Movement, beside: Collection[Movement], request: Request) -> Parts:
    """What counts against a rung without a load where the next one is at hand as well.

    Not for the trunk, which is trained by many positions.
    """
    if request.level == "beginner" or movement.load != "bodyweight" or movement.pattern == "core":
        return {}
    next_ones = (m for m in beside if m.id in movement.leads_to and m.load == "bodyweight")
    passed = any(not under_caution(other, request) for other in next_ones)
    return {"rung below": weights.RUNG_BELOW * passed}


def tiring_the_back(movement: Movement) -> Parts:
    """What counts against a movement on the day of a heavy hinge and the day after."""
    return {"back again": weights.BACK_AGAIN * (movement.cost >= TIRES_BACK_FROM_COST)}


def passing_over(known: list[str], movement: Movement, intensity: str) -> Parts:
    """What counts against a movement where the maxima of others are known."""
    cost = weights.KNOWN_PASSED_OVER.get(intensity, 0.0)
    return {"known passed over": cost * (movement.id not in known)}


def of_unknown_load(level: str, intensity: str) -> Parts:
    """What counts against a main lift whose load does not follow from the maxima that are known."""
    return {"load unknown": weights.LOAD_UNKNOWN[level] * (intensity in HARD)}


def _as_main(movement: Movement, request: Request) -> Parts:
    above = movement.skill - weights.IDEAL_SKILL[request.level]
    learning = request.level == "beginner" and above > 0
    step = weights.ABOVE_A_BEGINNER if learning else weights.SKILL_STEP
    learned = movement.id in request.maxes  # who knows the maximum of a lift
    near_limit = request.goal in ("strength", "power") and request.level != "beginner"
    no_bar = near_limit and movement.load != "barbell"
    last_rung = 0.0 if _is_reference(movement) else 1 / (1 + len(movement.leads_to))
    return {
        "skill": 0.0 if learned else step * abs(above),
        "load": weights.MAIN_LOAD.get(movement.load, 1.0)
        + weights.MAIN_LOAD_STRENGTH_NOT_BAR * no_bar,
        "one side as main": weights.ONE_SIDE_AS_MAIN * (movement.sides != "both"),
        "mixed": weights.MIXED_DOMINANCE * (movement.dominance == "mixed"),
        "end of ladder": weights.END_OF_LADDER * last_rung,
    }


def _beside(movement: Movement, request: Request, intensity: str) -> Parts:
    too_hard = max(0, movement.skill - weights.IDEAL_SKILL[request.level])
    easy = intensity in ("light", "technique")
    practice = movement.pattern in FOUNDATION and easy
    unloaded = weights.NO_LOAD_AS_FOUNDATION[request.level] if practice else weights.NO_LOAD
    throw = intensity == "power" and movement.pattern not in FOUNDATION
    fly = movement.pattern == "accessory" and "chest" in movement.primary
    return {
        "skill": weights.SKILL_STEP / 2 * too_hard,
        "tiring": weights.LOW_COST * (movement.cost - 1) * easy,
        "isolated": weights.ISOLATED * _isolated(movement),
        # A trunk is trained by positions as well as by weights.
        "unloaded": unloaded * (movement.step == (None, None) and movement.pattern != "core"),
        "one side": weights.ONE_SIDE * (movement.sides == "each"),
        "throw": weights.THROW_FOR_LIFT * throw,
        "fly": weights.FLY * fly,
    }


def _preferred(movement: Movement, request: Request, intensity: str) -> bool:
    """Whether a lift is wanted in a place; the heaviest have none among the light ones."""
    too_heavy = movement.cost >= HEAVIEST_COST and intensity not in HARD
    return movement.id in request.prefer and not too_heavy


def _joined(movement: Movement) -> bool:
    """Whether a lift is two foundational ones in one drive."""
    return movement.pattern == "squat" and "overhead-press" in movement.secondary_patterns


def _is_reference(movement: Movement) -> bool:
    """Whether other lifts are measured by this one."""
    return movement.load_reference is not None and movement.load_reference[0] == movement.id


def _isolated(movement: Movement) -> bool:
    arms = ("biceps", "triceps")
    trained = (*movement.primary, *movement.synergists)
    return movement.pattern in (*PULL, *PUSH) and not any(muscle in trained for muscle in arms)


def whim(movement_id: str, variant: int) -> float:
    """Points that a variant counts against a movement, to give another week of the same quality.

    The same for the same variant everywhere, and nothing for variant 0.
    """
    if variant == 0:
        return 0.0
    return weights.WHIM * (crc32(f"{variant}:{movement_id}".encode()) % 1000) / 1000
