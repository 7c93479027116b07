"""What the schemas are made of: shapes of JSON Schema, and the request that two of them share."""

from __future__ import annotations

from typing import Any

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import EQUIPMENT, EQUIPMENT_ALIASES, LEVELS, LIMITATIONS, PRESETS
from hinge_cli.plan.gym import GRAINS
from hinge_cli.rulebook.frequency import WEEKS_MOST
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.rulebook.volume import MUSCLE_SETS

Schema = dict[str, Any]
DRAFT = "http://json-schema.org/draft-07/schema#"
MASS = r"^[0-9]+(\.[0-9]+)? ?(kg|lbs?)?$"


def mapping(properties: Schema, required: tuple[str, ...] = ()) -> Schema:
    """An object of these properties and no others."""
    made: Schema = {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }
    return made | {"required": list(required)} if required else made


def list_of(items: Schema, least: int = 0) -> Schema:
    """A list."""
    return {"type": "array", "items": items} | ({"minItems": least} if least else {})


def said(kind: str | list[str], description: str) -> Schema:
    """A type with a description."""
    return {"type": kind, "description": description}


def least(kind: str, least: int) -> Schema:
    """A number of at least so much."""
    return {"type": kind, "minimum": least}


def words(known: Any, description: str) -> Schema:
    """Any text; an editor offers the known words."""
    return {
        "description": description,
        "anyOf": [{"enum": sorted(known)}, {"type": "string"}],
    }


def one_of(known: Any) -> Schema:
    """One of the known words."""
    return {"enum": list(known)}


def or_null(one: Schema) -> Schema:
    """That, or null."""
    return {"anyOf": [one, {"type": "null"}]}


def one_or_many(items: Schema) -> Schema:
    """One, or a list of them."""
    return {"anyOf": [list_of(items), items]}


def request() -> Schema:
    """The fields of a request, as plans and profiles have them."""
    movement = {"$ref": "#/definitions/movement"}
    equipment = words({*EQUIPMENT, *EQUIPMENT_ALIASES, *PRESETS}, "An item or a preset.")
    unit = one_of(GRAINS)
    return mapping(
        {
            "days": {"type": "integer", "minimum": 1, "maximum": 7},
            "on": one_or_many(words(WEEKDAYS, "A weekday.")),
            "goal": one_of(MUSCLE_SETS),
            "level": one_of(LEVELS),
            "equipment": one_or_many(equipment),
            "without": one_or_many(equipment),
            "minutes": least("integer", 1),
            "weeks": {"type": "integer", "minimum": 1, "maximum": WEEKS_MOST},
            "start": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
            "limits": one_or_many(words(LIMITATIONS, "What the body cannot do well now.")),
            "avoid": one_or_many(movement),
            "prefer": one_or_many(movement),
            "unit": unit,
            "maxes": {
                "type": "object",
                "description": "What is lifted once, or a recent set such as 120x5@8, by lift.",
                "additionalProperties": {"type": ["number", "string"]},
            },
            "gym": or_null({"$ref": "#/definitions/gym"}),
            "ramps": {"type": "boolean"},
            "variant": least("integer", 0),
        }
    )


def gym() -> Schema:
    """The inventory of a gym."""
    mass = {"$ref": "#/definitions/mass"}
    by_name = {"type": "object", "additionalProperties": mass}
    pairs = {"type": "object", "additionalProperties": least("integer", 0)}
    return mapping(
        {
            "bars": by_name,
            "plates": {"anyOf": [list_of(mass), pairs]},
            "full_size_plates_from": mass,
            "dumbbells": list_of(mass),
            "kettlebells": list_of(mass),
            "steps": by_name,
        }
    )


def mass() -> Schema:
    """A weight: a bare number in the unit at hand, or `45lb`."""
    return {"anyOf": [least("number", 0), {"type": "string", "pattern": MASS}]}


def movement(catalog: Catalog) -> Schema:
    """A movement; an editor offers those of the catalog."""
    return words(catalog.movements, "An id, a name or an alias.")
