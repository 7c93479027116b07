"""The plan as a `.liftlogplan`, JSON for LiftLog: a list of sessions."""

from __future__ import annotations

import json
from typing import Any

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import wording
from hinge_cli.exporting.sets import sets_of
from hinge_cli.plan import Exercise, Plan, Session
from hinge_cli.report import capitalized, number
from hinge_cli.rulebook.progress import DOUBLE, LINEAR, REPS

LACKS = "loads, seconds, metres and sides (notes say them); waves and balance"

VERSION, SESSION_VERSION = 3, 6
# LiftLog wants a day of the last edit. Nothing reads the clock: a plan without a first day has none
# that means anything.
NO_DAY = "2000-01-01"


def export(plan: Plan, catalog: Catalog) -> str:
    """The first week of the plan."""
    week = plan.weeks[0]
    document = {
        "version": VERSION,
        "name": wording.headline(plan) + (f" · week {week.number}" if _one_of_many(plan) else ""),
        "lastEdited": plan.request.start or NO_DAY,
        "sessions": [_session(session, plan, catalog) for session in week.sessions],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _one_of_many(plan: Plan) -> bool:
    return max(plan.request.weeks, len(plan.weeks)) > 1


def _session(session: Session, plan: Plan, catalog: Catalog) -> dict[str, Any]:
    notes = [
        wording.preparation(session, catalog),
        *wording.ramps(session),
        *wording.signs(session.exercises, plan.request.limits, catalog),
        *wording.safety(plan),
    ]
    return {
        "version": SESSION_VERSION,
        "name": f"{capitalized(session.day)}: {session.title}",
        "notes": "\n".join(notes),
        "exercises": [
            _exercise(exercise, session.exercises[place : place + 1], catalog)
            for place, exercise in enumerate(session.exercises, 1)
        ],
    }


def _exercise(exercise: Exercise, after: tuple[Exercise, ...], catalog: Catalog) -> dict[str, Any]:
    model = exercise.progression.model if exercise.progression else ""
    # A range is met at its top. A linear step is earned at its low end, a rule for repetitions
    # climbs from there: their target is one number.
    one_number = model in (LINEAR, REPS)
    targets = [
        {"min": one.low, "max": one.low if one_number or one.high is None else one.high}
        for one in sets_of(exercise)
    ]
    known = exercise.movement in catalog
    by_body = known and catalog[exercise.movement].load == "bodyweight"
    rest = _duration(exercise.rest_seconds or 0)
    return {
        "type": "WeightedExerciseBlueprint",
        "name": exercise.name,
        "plannedSets": [{"reps": target} for target in targets],
        "restBetweenSets": {"minRest": rest, "maxRest": rest, "failureRest": rest},
        "supersetWithNext": exercise.superset is not None
        and any(other.superset == exercise.superset for other in after),
        "notes": _notes(exercise),
        "link": "",
        "resistance": "bodyweight" if by_body else "external",
        "progression": _progression(exercise),
    }


def _progression(exercise: Exercise) -> list[dict[str, Any]]:
    rule = exercise.progression
    if rule is None:
        return []
    always = {"scope": {"type": "allSets"}, "trigger": "allSetsMetTarget"}
    if rule.step and rule.model in (LINEAR, DOUBLE):
        return [{"axis": "load", "step": number(rule.step), **always}]
    if rule.model == REPS and exercise.low < exercise.high:
        return [{"axis": "reps", "step": "1", "ceiling": str(exercise.high), **always}]
    return []


def _notes(exercise: Exercise) -> str:
    parts = [
        wording.dose(exercise),
        wording.loading(exercise),
        wording.effort(exercise),
        "" if exercise.unit == "reps" else f"{exercise.unit}, not repetitions",
    ]
    return ", ".join(part for part in parts if part)


def _duration(seconds: int) -> str:
    """Seconds as ISO 8601 says them: `PT3M`, `PT1M30S`."""
    minutes, rest = divmod(seconds, 60)
    return "PT" + (f"{minutes}M" if minutes else "") + (f"{rest}S" if rest or not minutes else "")
