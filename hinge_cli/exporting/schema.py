"""A JSON Schema of the plan document, for editors that complete and check while a person types.

It knows the words of the vocabulary and the movements of a catalog. What it allows is what hinge
reads: nearly everything is optional, and an exercise may be one line.
"""

from __future__ import annotations

import json
from typing import Any

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import (
    EQUIPMENT,
    EQUIPMENT_ALIASES,
    LEVELS,
    LIMITATIONS,
    PATTERNS,
    PRESETS,
    UNITS,
)
from hinge_cli.plan.gym import GRAINS
from hinge_cli.plan.model import FORMAT
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.rulebook.volume import MUSCLE_SETS

Schema = dict[str, Any]

ROLES = ("power", "main", "secondary", "assistance", "technique", "carry", "core")
REPS = r"^[0-9]{1,3}(-[0-9]{1,3}|\+)?( ?(s|sec|seconds?|m|metres?|meters?|reps?))?$"
LINE = r"\S\s+[0-9]{1,3}\s*[x×]\s*[0-9]"
MASS = r"^[0-9]+(\.[0-9]+)? ?(kg|lbs?)?$"


def schema(catalog: Catalog) -> str:
    """The schema as JSON; it completes the movements of the catalog and allows any other."""
    document = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A plan of hinge",
        **_object(
            {
                "hinge": {"const": FORMAT, "description": "The version of this format."},
                "catalog": _object({"sha256": {"type": "string"}}),
                "request": {"$ref": "#/definitions/request"},
                "edited": _said("boolean", "Whether the plan is no longer what the request gave."),
                "weeks": _list({"$ref": "#/definitions/week"}, least=1),
                "score": _said("number", "Balance, 0 to 100; written, never read."),
                "notes": _list({"type": "string"}),
                "balance": _said("object", "Written, never read."),
                "findings": _said("array", "Written, never read."),
            },
            required=("hinge", "weeks"),
        ),
        "definitions": {
            "movement": _words(catalog.movements, "An id, a name or an alias."),
            "mass": {"anyOf": [_least("number", 0), {"type": "string", "pattern": MASS}]},
            "request": _request(),
            "gym": _gym(),
            "week": _week(),
            "session": _session(),
            "exercise": _exercise(),
            "load": _load(),
        },
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _object(properties: Schema, required: tuple[str, ...] = ()) -> Schema:
    made: Schema = {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }
    return made | {"required": list(required)} if required else made


def _list(items: Schema, least: int = 0) -> Schema:
    return {"type": "array", "items": items} | ({"minItems": least} if least else {})


def _said(kind: str | list[str], description: str) -> Schema:
    return {"type": kind, "description": description}


def _least(kind: str, least: int) -> Schema:
    return {"type": kind, "minimum": least}


def _words(known: Any, description: str) -> Schema:
    """Any text; an editor offers the known words."""
    return {
        "description": description,
        "anyOf": [{"enum": sorted(known)}, {"type": "string"}],
    }


def _one_of(known: Any) -> Schema:
    return {"enum": list(known)}


def _or_null(one: Schema) -> Schema:
    return {"anyOf": [one, {"type": "null"}]}


def _one_or_many(items: Schema) -> Schema:
    return {"anyOf": [_list(items), items]}


def _request() -> Schema:
    movement = {"$ref": "#/definitions/movement"}
    equipment = _words({*EQUIPMENT, *EQUIPMENT_ALIASES, *PRESETS}, "An item or a preset.")
    unit = _one_of(GRAINS)
    return _object(
        {
            "days": {"type": "integer", "minimum": 1, "maximum": 7},
            "on": _one_or_many(_words(WEEKDAYS, "A weekday.")),
            "goal": _one_of(MUSCLE_SETS),
            "level": _one_of(LEVELS),
            "equipment": _one_or_many(equipment),
            "without": _one_or_many(equipment),
            "minutes": _least("integer", 1),
            "weeks": {"type": "integer", "minimum": 1, "maximum": 52},
            "start": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
            "limits": _one_or_many(_words(LIMITATIONS, "What the body cannot do well now.")),
            "avoid": _one_or_many(movement),
            "prefer": _one_or_many(movement),
            "unit": unit,
            "maxes": {
                "type": "object",
                "description": "What is lifted once, or a recent set such as 120x5@8, by lift.",
                "additionalProperties": {"type": ["number", "string"]},
            },
            "gym": _or_null({"$ref": "#/definitions/gym"}),
            "ramps": {"type": "boolean"},
            "variant": _least("integer", 0),
        }
    )


def _gym() -> Schema:
    mass = {"$ref": "#/definitions/mass"}
    by_name = {"type": "object", "additionalProperties": mass}
    pairs = {"type": "object", "additionalProperties": _least("integer", 0)}
    return _object(
        {
            "bars": by_name,
            "plates": {"anyOf": [_list(mass), pairs]},
            "full_size_plates_from": mass,
            "dumbbells": _list(mass),
            "kettlebells": _list(mass),
            "steps": by_name,
        }
    )


def _week() -> Schema:
    return _object(
        {
            "week": _least("integer", 1),
            "deload": _said("boolean", "A lighter week."),
            "test": _said("boolean", "A lighter week that tries the main lifts."),
            "sessions": _list({"$ref": "#/definitions/session"}),
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
    return _object(
        {
            "day": _words(WEEKDAYS, "A weekday, or any name."),
            "title": {"type": "string"},
            "effort": _one_of(("hard", "easy")),
            "minutes": _least("number", 0),
            "preparation": _list({"$ref": "#/definitions/movement"}),
            "exercises": _list({"anyOf": [{"$ref": "#/definitions/exercise"}, line]}),
        },
        required=("exercises",),
    )


def _exercise() -> Schema:
    count = _least("integer", 1)
    rir = {"anyOf": [{"type": "number", "minimum": 0, "maximum": 10}, {"type": "null"}]}
    load = {"$ref": "#/definitions/load"}
    reps = {"anyOf": [count, {"type": "string", "pattern": REPS}], "description": "5, 5-8, 5+, 30s"}
    lighter = _object({"reps": count, "load": _least("number", 0)}, required=("reps", "load"))
    one_set = _object({"reps": count, "rir": rir, "load": _or_null(load)}, required=("reps",))
    runner_up = _object({"movement": {"type": "string"}, "why_not": {"type": "string"}})
    progression = _object(
        {
            "model": _one_of((progress.LINEAR, progress.DOUBLE, progress.WAVE, progress.REPS)),
            "step": {"type": ["number", "null"]},
            "unit": _one_of(GRAINS),
            "after_misses": count,
            "drop_percent": _least("integer", 0),
        }
    )
    made = _object(
        {
            "movement": {"$ref": "#/definitions/movement"},
            "name": {"type": "string"},
            "pattern": _one_of(PATTERNS),
            "role": _one_of(ROLES),
            "sets": count,
            "reps": reps,
            "unit": _one_of(UNITS),
            "per_side": {"type": "boolean"},
            "rir": rir | {"description": "Repetitions in reserve; null where speed ends a set."},
            "rpe": {"type": "number", "minimum": 0, "maximum": 10},
            "rest_seconds": {"type": ["integer", "null"], "minimum": 0},
            "load": _or_null(load),
            "progression": {"anyOf": [progression, {"const": "none"}, {"type": "null"}]},
            "locked": {"type": "boolean"},
            "warm_up": _list(lighter),
            "superset": {"type": ["string", "null"]},
            "why": _object(
                {
                    "rules": _list({"type": "string"}),
                    "text": {"type": "string"},
                    "runners_up": _list(runner_up),
                }
            ),
            "work": _list(one_set),
        }
    )
    named = [{"required": ["movement"]}, {"required": ["name"]}]
    dosed = [{"required": ["sets", "reps"]}, {"required": ["work"]}]
    return made | {"allOf": [{"anyOf": named}, {"anyOf": dosed}]}


def _load() -> Schema:
    number = {"type": ["number", "null"], "minimum": 0}
    spelled_out = _object(
        {
            "value": number,
            "unit": _one_of(GRAINS),
            "percent_1rm": number,
            "per_side": _list({"$ref": "#/definitions/mass"}),
            "computed": number,
            "estimated_from": {"type": ["string", "null"]},
        }
    )
    short = {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)? ?(kg|lbs?|%)?$"}
    return {"anyOf": [spelled_out, short, _least("number", 0)], "examples": ["80kg", "75%"]}
