"""A JSON Schema of a catalog file, shipped or one's own."""

from __future__ import annotations

import json

from hinge_cli.catalog import Catalog
from hinge_cli.catalog import vocabulary as v
from hinge_cli.catalog.schema import VERSION
from hinge_cli.schemas.parts import DRAFT, Schema, least, list_of, mapping, movement, one_of


def schema(catalog: Catalog) -> str:
    """The schema as JSON.

    No field of a movement is required: an entry may change a movement of the base, or hide it.
    """
    document = {
        "$schema": DRAFT,
        "title": "A catalog of hinge",
        **mapping(
            {
                "catalog": {"const": VERSION, "description": "The version of this format."},
                "alone": {"type": "boolean", "description": "Not laid over the shipped movements."},
                "movements": {
                    "type": "object",
                    "minProperties": 1,
                    "propertyNames": {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
                    "properties": {
                        name: {"$ref": "#/definitions/entry"} for name in catalog.movements
                    },
                    "additionalProperties": {"$ref": "#/definitions/entry"},
                },
            },
            required=("catalog", "movements"),
        ),
        "definitions": {"movement": movement(catalog), "entry": _entry()},
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _entry() -> Schema:
    text: Schema = {"type": "string", "minLength": 1}
    grade = {"type": "integer", "minimum": 1, "maximum": 5}
    muscles = list_of(one_of(v.MUSCLES))
    equipment = list_of(one_of(v.EQUIPMENT))
    limitations = list_of(one_of(v.LIMITATIONS))
    links = list_of({"$ref": "#/definitions/movement"})
    pair = {"type": "array", "items": least("number", 0), "minItems": 2, "maxItems": 2}
    return mapping(
        {
            "hide": {"type": "boolean", "description": "Take this movement away."},
            "name": text,
            "aliases": list_of(text),
            "pattern": one_of(v.PATTERNS),
            "secondary_patterns": list_of(one_of(v.PATTERNS)),
            "drill": {"type": "boolean"},
            "founding": {"type": "boolean"},
            "level": one_of(v.LEVELS),
            "skill": grade,
            "cost": grade,
            "needs": equipment,
            "one_of": equipment,
            "load": one_of(v.LOADS),
            "muscles": mapping(dict.fromkeys(("primary", "synergists", "stabilizers"), muscles)),
            "kind": one_of(v.KINDS),
            "dominance": one_of(v.DOMINANCE),
            "sides": one_of(v.SIDES),
            "spine": mapping(dict.fromkeys(("axial", "shear"), one_of(v.SPINE))),
            "dose": mapping({**dict.fromkeys(v.UNITS, pair), "each": least("number", 0)}),
            "step": mapping(dict.fromkeys(("kg", "lb"), least("number", 0))),
            "load_reference": mapping(
                {"lift": {"$ref": "#/definitions/movement"}, "ratio": pair}, ("lift", "ratio")
            ),
            "from_floor": {"type": "boolean"},
            "mobility": list_of(one_of(v.MOBILITY)),
            "avoid_if": limitations,
            "caution_if": limitations,
            "leads_to": links,
            "note": text,
            "purpose": text,
            "setup": list_of(text),
            "cues": list_of(text),
            "faults": list_of(mapping({"fault": text, "remedy": text}, ("fault", "remedy"))),
            "everyday": text,
        }
    )
