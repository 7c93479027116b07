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


def check_plan(plan: Plan, catalog: Catalog | None = None) -> list[Finding]:
    """What the rules say of a plan, errors first; of the shipped catalog's movements by default."""
    judged = Judged(plan, catalog or Catalog.load())
    found = [finding for rule in RULES.values() for finding in rule.find(judged)]
    return sorted(found, key=lambda f: (SEVERITIES.index(f.severity), f.code))
