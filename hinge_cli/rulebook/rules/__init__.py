"""All rules, by code. Each is one function that finds where a plan breaks it.

Adding a rule is writing a function in the module of its family: the hundred of its code.
"""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Plan
from hinge_cli.rulebook.finding import SEVERITIES, Finding
from hinge_cli.rulebook.rules import (
    balance,
    dose,
    foundation,
    person,
    recovery,
    sequence,
    time,
    volume,
)
from hinge_cli.rulebook.rules.rule import Judged, Rule

FAMILIES = (foundation, balance, volume, recovery, sequence, person, dose, time)

RULES: dict[str, Rule] = {
    rule.code: rule
    for family in FAMILIES
    for rule in vars(family).values()
    if isinstance(rule, Rule)
}


# The plans judged last: who builds one and prints it asks twice, who changes one compares two.
_REMEMBERED = 2
_last: list[tuple[Plan, Catalog, list[Finding]]] = []


def check_plan(plan: Plan, catalog: Catalog | None = None) -> list[Finding]:
    """What the rules say of a plan, errors first; of the shipped catalog's movements by default."""
    catalog = catalog or Catalog.load()
    known = next((one for one in _last if _same(plan, catalog, *one[:2])), None)
    if known is None:
        judged = Judged(plan, catalog)
        found = [finding for rule in RULES.values() for finding in rule.find(judged)]
        found.sort(key=lambda f: (SEVERITIES.index(f.severity), f.code))
        known = plan, catalog, found
    _last[:] = [*(one for one in _last if one is not known), known][-_REMEMBERED:]
    return list(known[2])


def _same(plan: Plan, catalog: Catalog, other: Plan, others: Catalog) -> bool:
    """Whether two plans are one for the rules, which read no notes."""
    return (
        plan.weeks is other.weeks
        and plan.request is other.request
        and plan.unstated is other.unstated
        and catalog is others
    )
