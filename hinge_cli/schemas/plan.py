"""A JSON Schema of the plan document, for editors that complete and check while a person types.

It knows the words of the vocabulary and the movements of a catalog. What it allows is what hinge
reads: nearly everything is optional, and an exercise may be one line.
"""

from __future__ import annotations

import json

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import PATTERNS, UNITS
from hinge_cli.plan.gym import GRAINS
from hinge_cli.plan.model import FORMAT, ROLES
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.duration import REST_MOST
from hinge_cli.rulebook.frequency import WEEKS_MOST
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.schemas.parts import (
    DRAFT,
    Schema,
    gym,
    least,
    list_of,
    mapping,
    mass,
    movement,
    one_of,
    or_null,
    request,
    said,
    words,
)

REPS = r"^[0-9]{1,3}(-[0-9]{1,3}|\+)?( ?(s|sec|seconds?|m|metres?|meters?|reps?))?$"
LINE = r"\S\s+[0-9]{1,3}\s*[x×]\s*[0-9]"


def schema(catalog: Catalog) -> str:
    """The schema as JSON; it completes the movements of the catalog and allows any other."""
    document = {
        "$schema": DRAFT,
        "title": "A plan of hinge",
        **mapping(
            {
                "hinge": {"const": FORMAT, "description": "The version of this format."},
                "catalog": mapping({"sha256": {"type": "string"}}),
                "request": {"$ref": "#/definitions/request"},
                "edited": said("boolean", "Whether the plan is no longer what the request gave."),
                "digest": said(
                    "string",
                    "Of the request and weeks as hinge wrote them: where they differ, the plan "
                    "counts as edited. Nobody has to write one.",
                ),
                "weeks": list_of({"$ref": "#/definitions/week"}, least=1),
                "score": said("number", "Balance, 0 to 100; written, never read."),
                "notes": list_of({"type": "string"}),
                "balance": said("object", "Written, never read."),
                "findings": said("array", "Written, never read."),
            },
            required=("hinge", "weeks"),
        ),
        "definitions": {
            "movement": movement(catalog),
            "mass": mass(),
            "request": request(),
            "gym": gym(),
            "week": _week(),
            "session": _session(),
            "exercise": _exercise(),
            "load": _load(),
        },
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _week() -> Schema:
    return mapping(
        {
            "week": {"type": "integer", "minimum": 1, "maximum": WEEKS_MOST},
            "deload": said("boolean", "A lighter week."),
            "test": said("boolean", "A lighter week that tries the main lifts."),
            "sessions": list_of({"$ref": "#/definitions/session"}),
        },
        required=("sessions",),
    )


def _session() -> Schema:
    line = {
        "type": "string",
        "pattern": LINE,
        "description": "NAME SETSxREPS, then @ and a load, % or effort.",
        "examples": ["Back squat 3x5", "Deadlift 1x5 @ 85%", "Side plank 2x30s each @ RIR2"],
    }
    return mapping(
        {
            "day": words(WEEKDAYS, "A weekday, or any name."),
            "title": {"type": "string"},
            "effort": one_of(("hard", "easy")),
            "minutes": least("number", 0)
            | {"description": "An estimate: it is made anew when the plan is read."},
            "preparation": list_of({"$ref": "#/definitions/movement"}),
            "exercises": list_of({"anyOf": [{"$ref": "#/definitions/exercise"}, line]}),
        },
        required=("exercises",),
    )


def _exercise() -> Schema:
    count = least("integer", 1)
    rir = {"anyOf": [{"type": "number", "minimum": 0, "maximum": 10}, {"type": "null"}]}
    rpe: Schema = {"type": "number", "minimum": 0, "maximum": 10}
    load = {"$ref": "#/definitions/load"}
    reps = {"anyOf": [count, {"type": "string", "pattern": REPS}], "description": "5, 5-8, 5+, 30s"}
    lighter = mapping(
        {"reps": count, "load": {"type": "number", "exclusiveMinimum": 0}},
        required=("reps", "load"),
    )
    one_set = mapping(
        {"reps": reps, "rir": rir, "rpe": rpe, "load": or_null(load)}, required=("reps",)
    )
    runner_up = mapping({"movement": {"type": "string"}, "why_not": {"type": "string"}})
    progression = mapping(
        {
            "model": one_of((progress.LINEAR, progress.DOUBLE, progress.WAVE, progress.REPS)),
            "step": {"type": ["number", "null"], "minimum": 0},
            "unit": one_of(GRAINS),
            "after_misses": count,
            "drop_percent": least("integer", 0),
        }
    )
    made = mapping(
        {
            "movement": {"$ref": "#/definitions/movement"},
            "name": {"type": "string"},
            "pattern": one_of(PATTERNS),
            "role": one_of(ROLES),
            "sets": count,
            "reps": reps,
            "unit": one_of(UNITS),
            "per_side": {"type": "boolean"},
            "rir": rir | {"description": "Repetitions in reserve; null where speed ends a set."},
            "rpe": rpe,
            "rest_seconds": {"type": ["integer", "null"], "minimum": 0, "maximum": REST_MOST},
            "load": or_null(load),
            "progression": {"anyOf": [progression, {"const": "none"}, {"type": "null"}]},
            "rest": {"type": ["integer", "string"], "description": "90, 90 s, 2:30 or 2 min."},
            "locked": {"type": "boolean"},
            "warm_up": list_of(lighter),
            "superset": {"type": ["string", "null"]},
            "why": mapping(
                {
                    "rules": list_of({"type": "string"}),
                    "text": {"type": "string"},
                    "runners_up": list_of(runner_up),
                }
            ),
            "work": list_of(one_set),
        }
    )
    named = [{"required": ["movement"]}, {"required": ["name"]}]
    dosed = [{"required": ["sets", "reps"]}, {"required": ["work"]}]
    return made | {"allOf": [{"anyOf": named}, {"anyOf": dosed}]}


def _load() -> Schema:
    number = {"type": ["number", "null"], "minimum": 0}
    spelled_out = mapping(
        {
            "value": number,
            "unit": one_of(GRAINS),
            "percent_1rm": number,
            "per_side": list_of({"$ref": "#/definitions/mass"}),
            "computed": number,
            "estimated_from": {"type": ["string", "null"]},
        }
    )
    short = {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)? ?(kg|lbs?|%)?$"}
    return {"anyOf": [spelled_out, short, least("number", 0)], "examples": ["80kg", "75%"]}
