"""Turns what was read of a plan into a plan: what nobody wrote is told by the rest or unstated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.errors import UsageError
from hinge_cli.plan import Exercise, Plan, Request, Session, Week, to_document
from hinge_cli.planning import editing, resolving
from hinge_cli.planning.titles import is_a_derived_one, retitled
from hinge_cli.reading.rederiving import Rederiver
from hinge_cli.reading.written import Place, Spot
from hinge_cli.rulebook.counting import is_hard
from hinge_cli.rulebook.inventory import usual_gym
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.yaml_reader import Document

# What rules may judge by, if somebody stated it.
_ASKED = ("goal", "level", "equipment", "minutes", "gym")

_CHANGED = (
    "changed since hinge wrote it: its score and notes are left out, and minutes, titles and "
    "efforts are those of the exercises now"
)


class Finished(NamedTuple):
    """A plan, and what of it was worked out anew, with the spot of each; none for the whole."""

    plan: Plan
    anew: tuple[tuple[Spot | None, str], ...]

    def noted(self, notes: Document, places: Mapping[Spot, Place], start: Place) -> Plan:
        """The plan, once what was worked out anew is noted where it stands."""
        for spot, said in self.anew:
            notes.problem_at(*(places.get(spot, start) if spot else start), said)
        return self.plan


def finish(
    weeks: tuple[Week, ...],
    stated: dict[str, Any],
    catalog: Catalog,
    *,
    sha256: str = "",
    edited: bool = True,
    score: float = 0.0,
    notes: tuple[str, ...] = (),
    digest: str = "",
    usual: bool = False,
) -> Finished:
    """The plan of weeks that were read, and of the request fields that were stated.

    A plan with the `digest` that hinge gave it is what hinge wrote, and taken at its word. Of any
    other, what follows from the rest is worked out anew. `usual` tells that a gym which is not
    stated is the usual one.
    """
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
    plan = Plan(
        request=request,
        catalog_sha256=sha256 or catalog.sha256,
        weeks=tuple(week._replace(sessions=tuple(map(_told, week.sessions))) for week in weeks),
        score=score,
        notes=notes,
        edited=edited,
        unstated=frozenset(name for name in _ASKED if name not in stated),
    )
    if digest and digest == to_document(plan)["digest"]:
        return Finished(plan, ())
    anew = Rederiver(request, catalog, knows_gym=usual or "gym" in stated).weeks(plan.weeks)
    plan = plan._replace(weeks=anew.weeks)
    if not digest:
        return Finished(plan, anew.said)
    return Finished(_retold(plan), ((None, _CHANGED), *anew.said))


def _known_maxima(request: Request, catalog: Catalog) -> dict[str, float]:
    try:
        return resolving.maxima(request.maxes, request.unit, catalog)
    except UsageError:
        return {}


def _told(session: Session) -> Session:
    """The session with a title and an effort, where nobody gave it one."""
    return session._replace(
        title=session.title or "Session", effort=session.effort or _effort(session.exercises)
    )


def _retold(plan: Plan) -> Plan:
    """A plan that was changed by hand, told by what it holds now."""
    weeks = retitled(plan.weeks, lambda _, session: is_a_derived_one(session.title))
    return editing.edited(plan)._replace(weeks=tuple(map(_with_efforts, weeks)))


def _with_efforts(week: Week) -> Week:
    """The week with efforts that follow the exercises; a lighter one stays as easy as it is."""
    if week.deload:
        return week
    sessions = (s._replace(effort=_effort(s.exercises)) for s in week.sessions)
    return week._replace(sessions=tuple(sessions))


def _effort(exercises: tuple[Exercise, ...]) -> str:
    return "hard" if any(is_hard(exercise) for exercise in exercises) else "easy"
