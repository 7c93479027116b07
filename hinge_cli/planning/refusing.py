"""Refuses what cannot be planned, with the reason and the smallest change that would allow it."""

from __future__ import annotations

from collections.abc import Collection

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.errors import Refusal, listed
from hinge_cli.plan import Request
from hinge_cli.planning.candidates import candidates, have, in_reach
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.problem import state
from hinge_cli.planning.search import choose
from hinge_cli.rulebook.frequency import MINUTES_LEAST, MINUTES_MOST
from hinge_cli.rulebook.prescription import (
    CLEARANCE_FIRST,
    GOALS_THAT_NEED_CLEARANCE,
    forbidding,
)
from hinge_cli.rulebook.safety import CLEARANCE


def refuse_without_clearance(request: Request) -> None:
    """Raises `Refusal` where a limitation asks for a professional's word before such a goal."""
    limits = [limit for limit in request.limits if limit in CLEARANCE_FIRST]
    if limits and request.goal in GOALS_THAT_NEED_CLEARANCE:
        names = listed([vocabulary.LIMITATIONS[limit] for limit in limits])
        raise Refusal(
            f"No plan for {request.goal} with {names}: near-limit work needs clearance first. "
            f"{CLEARANCE}",
            "Until then choose --goal general (or hypertrophy), which stays well below the limit.",
        )


def refuse_without_time(request: Request) -> None:
    """Raises `Refusal` where a session is too short for a warm-up and any work."""
    if request.minutes < MINUTES_LEAST:
        raise Refusal(
            f"{request.minutes} minutes hold a warm-up and hardly a set.",
            f"The smallest change: --minutes {MINUTES_LEAST}.",
        )


def refuse_without_movements(
    request: Request, catalog: Catalog, taken_away: Collection[str] = ()
) -> None:
    """Raises `Refusal` where a foundational pattern has no movement left.

    `taken_away` is the equipment that `--without` took from what is at hand.
    """
    found = candidates(catalog, request)
    missing = [pattern for pattern in FOUNDATION if pattern not in found]
    if missing:
        names = listed([vocabulary.PATTERNS[pattern] for pattern in missing], "or")
        remedies = [_way_to(pattern, request, catalog, taken_away) for pattern in missing]
        raise Refusal(f"No week without {names}, and no {names} is left.", "\n".join(remedies))


def _way_to(pattern: str, request: Request, catalog: Catalog, taken_away: Collection[str]) -> str:
    """The smallest change that allows a movement of a pattern."""
    name = vocabulary.PATTERNS[pattern]
    article = "an" if name[0] in "aeiou" else "a"
    movements = [movement for movement in catalog if movement.pattern == pattern]
    if not movements:
        return f"The catalog has none: add {article} {name} to it."
    nearest = min(movements, key=lambda m: len(_obstacles(m, request, taken_away)))
    changes = listed(_obstacles(nearest, request, taken_away))
    return f"The smallest change that allows {article} {name}, {nearest.name}: {changes}."


def _obstacles(movement: Movement, request: Request, taken_away: Collection[str]) -> list[str]:
    """What would have to change for a movement to be allowed."""
    changes = []
    if movement.id in request.avoid:
        changes.append(f"drop --avoid {movement.id}")
    for item, *_ in movement.lacks(have(request)):
        way = "drop --without" if item in taken_away else "add --equipment"
        changes.append(f"{way} {item}")
    if not in_reach(movement, request):
        next_level = movement.levels_above(request.level) == 1
        way = f"--prefer {movement.id}" if next_level else f"--level {movement.level}"
        changes.append(f"add {way}")
    for limit in forbidding(movement, request.limits):
        label = vocabulary.LIMITATIONS[limit]
        changes.append(f"drop --limit {limit} once a professional says {label} allows it")
    return changes


def refuse_without_foundation(choice: Choice, catalog: Catalog) -> None:
    """Raises `Refusal` where a chosen week misses a foundational pattern: there was no time."""
    missing = missing_exposures(choice)
    if not missing:
        return
    request = choice.problem.request
    names = listed([vocabulary.PATTERNS[pattern] for pattern in missing])
    enough = _minutes_enough(request, catalog)
    remedy = (
        f"The smallest change: --minutes {enough}."
        if enough
        else "No number of minutes allows it: ask for other movements or equipment."
    )
    raise Refusal(
        f"{request.minutes} minutes are too short: warm-up and all else that must be leave no "
        f"room for {names}.",
        remedy,
    )


def missing_exposures(choice: Choice) -> list[str]:
    """The foundational patterns that come on fewer days than they must."""
    costs = choice.problem.exposure_costs
    return [p for p in FOUNDATION if costs[p][choice.exposures[p]] > 0]


def _minutes_enough(request: Request, catalog: Catalog) -> int | None:
    """The fewest minutes that allow the request; None where none do."""

    def enough(minutes: int) -> bool:
        choice = choose(state(catalog, request._replace(minutes=minutes)))
        return not missing_exposures(choice)

    if not enough(MINUTES_MOST):
        return None
    for minutes in range(request.minutes + 1, MINUTES_MOST + 1):
        if enough(minutes):
            return minutes
    return MINUTES_MOST
