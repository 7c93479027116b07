"""The plan document as JSON, with what is derived from it."""

from __future__ import annotations

import json

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Plan, to_document
from hinge_cli.rulebook.counting import tally


def export(plan: Plan, catalog: Catalog) -> str:
    """The plan with its `score`, `notes` and `balance`."""
    document = to_document(plan)
    document["score"] = plan.score
    document["notes"] = list(plan.notes)
    document["balance"] = tally(plan, catalog).document()
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
