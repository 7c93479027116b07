"""The guarantee: every week holds a hinge, a squat and an overhead press, or is refused by name.

The sample holds every pair of values of two flags; the whole product runs with `-m exhaustive`.
"""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ProcessPoolExecutor

import pytest
from promises import broken
from sample_requests import every_pair, everything

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import LEVELS
from hinge_cli.errors import Refusal
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan, resolve
from hinge_cli.rulebook.rules import check_plan


def outcome(request: Request, catalog: Catalog) -> str:
    """`planned`, or the kind of refusal; fails where a plan breaks a promise."""
    try:
        plan = build_plan(catalog, request)
    except Refusal as refusal:
        refused = refusal
    else:
        assert broken(plan, catalog) == [], request
        return "planned"
    # Nothing in the product is refused but goals that wait for clearance.
    assert "clearance" in refused.reason, (request, refused)
    assert refused.remedy
    return "refused: clearance"


def test_every_pair_of_flags_is_planned_or_refused_by_name(catalog: Catalog) -> None:
    outcomes = Counter(outcome(request, catalog) for request in every_pair())
    assert outcomes["planned"] > 100
    assert outcomes["refused: clearance"] > 0


def outcome_of(request: Request) -> str:
    return outcome(request, Catalog.load())


@pytest.mark.exhaustive
def test_the_whole_product_is_planned_or_refused_by_name(capsys) -> None:
    with ProcessPoolExecutor() as pool:
        outcomes = Counter(pool.map(outcome_of, everything(), chunksize=200))
    with capsys.disabled():
        print(f"\n{dict(sorted(outcomes.items()))} of {outcomes.total()}")  # noqa: T201
    assert outcomes.total() == 7 * 4 * 3 * 7 * 20 * 4


@pytest.mark.parametrize("on", ["mon,tue,wed", "sat,sun", "mon,tue,wed,thu,fri", "mon,sun,wed"])
@pytest.mark.parametrize("level", LEVELS)
def test_any_weekdays_keep_hard_work_apart(catalog: Catalog, on: str, level: str) -> None:
    request = Request(on=tuple(on.split(",")), level=level, goal="strength")
    plan = build_plan(catalog, request)
    assert broken(plan, catalog) == []
    assert plan.request == resolve(request, catalog)


@pytest.mark.parametrize("on", ["sat,sun", "mon,sun,wed", "mon,tue,wed,thu,fri,sun"])
def test_hard_work_stays_apart_over_lighter_weeks_and_tests(catalog: Catalog, on: str) -> None:
    maxes = {"deadlift": "140", "squat": "120", "press": "60"}
    request = Request(on=tuple(on.split(",")), level="advanced", weeks=26, maxes=maxes)
    plan = build_plan(catalog, request._replace(goal="strength"))
    assert any(week.test for week in plan.weeks)
    assert broken(plan, catalog) == []
    assert "H401" not in {finding.code for finding in check_plan(plan, catalog)}
