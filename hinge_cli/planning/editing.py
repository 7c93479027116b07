"""What becomes of a plan that is no longer what its request gave."""

from __future__ import annotations

from hinge_cli.plan import Plan
from hinge_cli.rulebook.safety import body_notes


def edited(plan: Plan) -> Plan:
    """The plan without what was said of it when it was built: its score, and the notes beside it.

    The notes of a plan that was never scored are those of whoever wrote it.
    """
    if not plan.score:
        return plan._replace(edited=True)
    return plan._replace(edited=True, score=0.0, notes=tuple(body_notes(plan.request.limits)))
