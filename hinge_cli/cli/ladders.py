"""`hinge explain --ladder`: a ladder, and where a level and equipment stand on it."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, vocabulary
from hinge_cli.errors import UsageError, listed
from hinge_cli.explaining import ladder as explaining
from hinge_cli.explaining.topics import Topic
from hinge_cli.plan import Request
from hinge_cli.planning.candidates import have, in_reach
from hinge_cli.planning.resolving import resolve
from hinge_cli.report import Report
from hinge_cli.rulebook.prescription import forbidding
from hinge_cli.rulebook.promotion import RIR_LEAST, SESSIONS


def ladder(topic: Topic, asked: Request, catalog: Catalog) -> tuple[dict[str, object], Report]:
    """The ladder of a movement or pattern for a request, as plain data and as a report."""
    if topic.kind not in ("movement", "pattern"):
        raise UsageError(f"--ladder is for movements and patterns; '{topic.label}' is neither")
    request = resolve(asked, catalog)
    shut = obstacles(catalog, request)
    limits = [vocabulary.LIMITATIONS[limit] for limit in request.limits]
    lacking = [f"without {name}" for name in asked.without]
    who = ", ".join([request.level, *asked.equipment, *lacking, *limits])
    report = explaining.explain(topic, catalog, shut, who)
    data: dict[str, object] = {
        **topic._asdict(),
        "level": request.level,
        "equipment": request.equipment,
        "rungs": [
            {
                "rung": rung.height,
                "movement": rung.movement.id,
                "name": rung.movement.name,
                "level": rung.movement.level,
                "stands": explaining.stands(rung, topic, catalog),
                "obstacle": rung.obstacle or None,
                "leads_to": rung.movement.leads_to,
            }
            for rung in explaining.rungs(topic, catalog, shut)
        ],
        "to_go_on": {"sessions": SESSIONS, "rir_at_least": RIR_LEAST},
    }
    return data, report


def obstacles(catalog: Catalog, request: Request) -> dict[str, str]:
    """By id the movements that a resolved request puts out of reach, with the reasons."""
    at_home = have(request)
    found = {}
    for movement in catalog:
        reasons = ["avoided"] if movement.id in request.avoid else []
        if not in_reach(movement, request):
            reasons.append("above your level")
        for items in movement.lacks(at_home):
            reasons.append(f"no {listed([vocabulary.EQUIPMENT[item] for item in items], 'or')}")
        for limit in forbidding(movement, request.limits):
            reasons.append(f"not with {vocabulary.LIMITATIONS[limit]}")
        if reasons:
            found[movement.id] = ", ".join(reasons)
    return found
