"""The plan document as JSON, with what is derived from it."""

from __future__ import annotations

import json

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Plan, to_document
from hinge_cli.rulebook.counting import tally
from hinge_cli.rulebook.rules import check_plan

LACKS = ""  # the document is the plan


def export(plan: Plan, catalog: Catalog) -> str:
    """The plan with its `balance` (the average and every week) and `findings`."""
    document = to_document(plan)
    weekly = [
        {"week": week.number, **tally(plan._replace(weeks=(week,)), catalog).document()}
        for week in plan.weeks
    ]
    document["balance"] = {**tally(plan, catalog).document(), "weeks": weekly}
    document["findings"] = [finding._asdict() for finding in check_plan(plan, catalog)]
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
