"""A JSON Schema of the profile."""

from __future__ import annotations

import json

from hinge_cli.catalog import Catalog
from hinge_cli.schemas.parts import DRAFT, gym, mapping, mass, movement, one_or_many, request

VERSION = 1


def schema(catalog: Catalog) -> str:
    """The schema as JSON."""
    fields = request()["properties"]
    own = ("start", "ramps", "variant")
    document = {
        "$schema": DRAFT,
        "title": "A profile of hinge",
        **mapping(
            {
                "profile": {"const": VERSION, "description": "The version of this format."},
                "catalogs": one_or_many({"type": "string"}),
                **{name: shape for name, shape in fields.items() if name not in own},
            }
        ),
        "definitions": {"movement": movement(catalog), "mass": mass(), "gym": gym()},
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
