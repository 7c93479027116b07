"""Which movements survive a request."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import ALWAYS_THERE, FOUNDATION
from hinge_cli.plan import Request
from hinge_cli.rulebook.prescription import forbidding


def in_reach(movement: Movement, request: Request) -> bool:
    """Whether the level allows a movement.

    One that is preferred, or whose maximum is known, may be one level above.
    """
    known = movement.id in request.prefer or movement.id in request.maxes
    return movement.levels_above(request.level) <= known


def suits(movement: Movement, request: Request) -> bool:
    """Whether neither a wish nor a limitation forbids a movement."""
    return movement.id not in request.avoid and not forbidding(movement, request.limits)


def allowed(movement: Movement, request: Request, have: frozenset[str]) -> bool:
    """Whether nothing in the request forbids a movement."""
    return not movement.lacks(have) and in_reach(movement, request) and suits(movement, request)


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


def partly_overhead(movement: Movement) -> bool:
    """Whether a press of the overhead pattern stops short of overhead."""
    return movement.pattern == "overhead-press" and "shoulder-flexion" not in movement.mobility
