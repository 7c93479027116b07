"""Which movements survive a request, and how well each fits its place."""

from __future__ import annotations

from zlib import crc32

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import ALWAYS_THERE, FOUNDATION, LEVELS
from hinge_cli.plan import Request
from hinge_cli.rulebook import weights
from hinge_cli.rulebook.balance import PULL, PUSH
from hinge_cli.rulebook.prescription import OVERHEAD_LIMITS, can_be_dosed
from hinge_cli.rulebook.volume import HEAVIEST_COST


def at_hand(movement: Movement, have: frozenset[str]) -> bool:
    """Whether the equipment of a movement is there."""
    return all(item in have for item in movement.needs) and (
        not movement.one_of or any(item in have for item in movement.one_of)
    )


def in_reach(movement: Movement, request: Request) -> bool:
    """Whether the level allows a movement.

    One that is preferred, or whose maximum is known, may be one level above.
    """
    above = LEVELS.index(movement.level) - LEVELS.index(request.level)
    return above <= (movement.id in request.prefer or movement.id in request.maxes)


def suits(movement: Movement, request: Request) -> bool:
    """Whether neither a wish nor a limitation forbids a movement."""
    return (
        movement.id not in request.avoid
        and not any(limit in movement.avoid_if for limit in request.limits)
        and can_be_dosed(movement, request.limits)
    )


def allowed(movement: Movement, request: Request, have: frozenset[str]) -> bool:
    """Whether nothing in the request forbids a movement."""
    return at_hand(movement, have) and in_reach(movement, request) and suits(movement, request)


def have(request: Request) -> frozenset[str]:
    """The equipment of a resolved request with what is in every home."""
    return frozenset(request.equipment) | ALWAYS_THERE


def candidates(catalog: Catalog, request: Request) -> dict[str, list[Movement]]:
    """The movements that a resolved request allows, by pattern, in the order of the catalog.

    Fast ones stand under `power` as well. Where drills and jumps are all that is left of a pattern
    they stand in for it.
    """
    at_home = have(request)
    found: dict[str, list[Movement]] = {}
    for movement in catalog:
        if allowed(movement, request, at_home):
            found.setdefault(movement.pattern, []).append(movement)
    fast = [m for movements in found.values() for m in movements if m.kind == "power"]
    for pattern, movements in found.items():
        real = [m for m in movements if m.counts_as_training or pattern not in FOUNDATION]
        found[pattern] = real or movements
    return {**found, "power": fast}


def under_caution(movement: Movement, request: Request) -> bool:
    """Whether a stated limitation asks for care with a movement."""
    return any(limit in movement.caution_if for limit in request.limits)


def fit(movement: Movement, request: Request, intensity: str) -> float:
    """How badly a movement fits a place, in points of the balance score; less is better."""
    misfit = weights.UNDER_CAUTION * under_caution(movement, request)
    misfit += weights.PREFERRED * (movement.id in request.prefer)
    if not OVERHEAD_LIMITS & set(request.limits):
        misfit += weights.PARTLY_OVERHEAD * partly_overhead(movement)
    misfit += weights.JOINED * (_joined(movement) and intensity != "light")
    if intensity == "moderate" and movement.cost >= HEAVIEST_COST:
        misfit += weights.HEAVIEST_AGAIN
    if intensity in ("heavy", "moderate"):
        share = 1.0 if intensity == "heavy" else weights.SECOND_LIFT
        return misfit + share * _fit_as_main(movement, request)
    return misfit + _fit_beside(movement, request, intensity)


def _fit_as_main(movement: Movement, request: Request) -> float:
    above = movement.skill - weights.IDEAL_SKILL[request.level]
    learning = request.level == "beginner" and above > 0
    misfit = (weights.ABOVE_A_BEGINNER if learning else weights.SKILL_STEP) * abs(above)
    if movement.id in request.maxes:  # who knows the maximum of a lift has learned it
        misfit = 0.0
    misfit += weights.MAIN_LOAD.get(movement.load, 1.0)
    misfit += weights.ONE_SIDE_AS_MAIN * (movement.sides != "both")
    misfit += weights.MIXED_DOMINANCE * (movement.dominance == "mixed")
    if not _is_reference(movement):
        misfit += weights.END_OF_LADDER / (1 + len(movement.leads_to))
    near_limit = request.goal in ("strength", "power") and request.level != "beginner"
    if near_limit and movement.load != "barbell":
        misfit += weights.MAIN_LOAD_STRENGTH_NOT_BAR
    return misfit


def _fit_beside(movement: Movement, request: Request, intensity: str) -> float:
    too_hard = max(0, movement.skill - weights.IDEAL_SKILL[request.level])
    misfit = weights.SKILL_STEP / 2 * too_hard
    easy = intensity in ("light", "technique")
    misfit += weights.LOW_COST * (movement.cost - 1) * easy
    misfit += weights.ISOLATED * _isolated(movement)
    if movement.step == (None, None):
        practice = movement.pattern in FOUNDATION and easy
        misfit += weights.NO_LOAD_AS_FOUNDATION[request.level] if practice else weights.NO_LOAD
    misfit += weights.ONE_SIDE * (movement.sides == "each")
    misfit += weights.THROW_FOR_LIFT * (intensity == "power" and movement.pattern not in FOUNDATION)
    misfit += weights.FLY * (movement.pattern == "accessory" and "chest" in movement.primary)
    return misfit


def partly_overhead(movement: Movement) -> bool:
    """Whether a press of the overhead pattern stops short of overhead."""
    return movement.pattern == "overhead-press" and "shoulder-flexion" not in movement.mobility


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
