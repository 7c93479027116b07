"""Turns what was read of a plan into a plan: what nobody wrote is told by the rest or unstated."""

from __future__ import annotations

from typing import Any

from hinge_cli.catalog import Catalog
from hinge_cli.errors import UsageError
from hinge_cli.plan import Plan, Request, Session, Week
from hinge_cli.planning import resolving
from hinge_cli.rulebook.counting import is_hard
from hinge_cli.rulebook.inventory import usual_gym
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.rulebook.timing import session_minutes

# What rules may judge by, if somebody stated it.
_ASKED = ("goal", "level", "equipment", "minutes", "gym")


def finish(
    weeks: tuple[Week, ...],
    stated: dict[str, Any],
    catalog: Catalog,
    *,
    sha256: str = "",
    edited: bool = True,
    score: float = 0.0,
    notes: tuple[str, ...] = (),
) -> Plan:
    """The plan of weeks that were read, and of the request fields that were stated."""
    fields = dict(stated)
    fields.setdefault("weeks", len(weeks))
    unit = fields.get("unit", "kg")
    request = Request(**fields)
    days = max((len(week.sessions) for week in weeks), default=0)
    on = tuple(s.day for s in weeks[0].sessions if s.day in WEEKDAYS) if weeks else ()
    request = request._replace(
        days=min(7, days) or 1,
        on=on,
        equipment=resolving.all_equipment(request.equipment, request.without),
        without=(),
        weeks=max(1, len(weeks)),
        limits=tuple(sorted({resolving.limitation(name) for name in request.limits})),
        avoid=resolving.movement_ids(request.avoid, catalog),
        prefer=resolving.movement_ids(request.prefer, catalog),
        maxes=_known_maxima(request, catalog),
        gym=request.gym or usual_gym(unit),
    )
    finished = tuple(
        week._replace(sessions=tuple(_finished(s, catalog, request) for s in week.sessions))
        for week in weeks
    )
    return Plan(
        request=request,
        catalog_sha256=sha256 or catalog.sha256,
        weeks=finished,
        score=score,
        notes=notes,
        edited=edited,
        unstated=frozenset(name for name in _ASKED if name not in stated),
    )


def _known_maxima(request: Request, catalog: Catalog) -> dict[str, float]:
    try:
        return resolving.maxima(request.maxes, request.unit, catalog)
    except UsageError:
        return {}


def _finished(session: Session, catalog: Catalog, request: Request) -> Session:
    hard = any(is_hard(exercise) for exercise in session.exercises)
    return session._replace(
        title=session.title or "Session",
        effort=session.effort or ("hard" if hard else "easy"),
        minutes=session.minutes or session_minutes(session.exercises, catalog, ramps=request.ramps),
    )
