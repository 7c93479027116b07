"""What cannot be planned is refused with its reason and the smallest change that would allow it."""

from __future__ import annotations

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.errors import Refusal, UsageError
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan


def without(catalog: Catalog, pattern: str) -> Catalog:
    left = {m.id: m for m in catalog if m.pattern != pattern}
    left = {k: m._replace(leads_to=()) for k, m in left.items()}
    return Catalog(left, catalog.sha256, lambda: catalog.words)


def refusal(catalog: Catalog, **request) -> Refusal:
    with pytest.raises(Refusal) as caught:
        build_plan(catalog, Request(**request))
    return caught.value


def test_ten_minutes_are_too_short(catalog) -> None:
    refused = refusal(catalog, minutes=10)
    assert "10 minutes" in refused.reason
    assert "--minutes 20" in refused.remedy
    build_plan(catalog, Request(minutes=20))


@pytest.mark.parametrize("pattern", ["hinge", "squat", "overhead-press"])
def test_a_catalog_without_a_foundation_is_refused(catalog, pattern: str) -> None:
    refused = refusal(without(catalog, pattern))
    assert pattern.replace("-", " ") in refused.reason
    assert "add" in refused.remedy


def test_avoiding_every_press_is_refused_and_the_change_named(catalog) -> None:
    presses = tuple(m.id for m in catalog if m.pattern == "overhead-press")
    refused = refusal(catalog, avoid=presses)
    assert "no overhead press is left" in refused.reason
    assert "drop --avoid half-kneeling-landmine-press" in refused.remedy
    build_plan(catalog, Request(avoid=presses[1:]))


@pytest.mark.parametrize("goal", ["strength", "power"])
@pytest.mark.parametrize(
    "limit", ["pregnancy", "hypertension-uncontrolled", "pelvic-floor", "acute-low-back-pain"]
)
def test_near_limit_goals_wait_for_clearance(catalog, goal: str, limit: str) -> None:
    refused = refusal(catalog, goal=goal, limits=(limit,))
    assert "professional" in refused.reason
    assert "--goal general" in refused.remedy
    plan = build_plan(catalog, Request(limits=(limit,)))
    assert "professional" in plan.notes[0]


def test_the_smallest_number_of_minutes_is_the_smallest(catalog) -> None:
    slow = {
        m.id: m._replace(seconds_each=60) if m.pattern == "overhead-press" else m for m in catalog
    }
    slow_catalog = Catalog(slow, catalog.sha256, lambda: catalog.words)
    refused = refusal(slow_catalog, days=1, minutes=20)
    assert "overhead press" in refused.reason
    enough = int(refused.remedy.partition("--minutes ")[2].rstrip("."))
    with pytest.raises(Refusal):
        build_plan(slow_catalog, Request(days=1, minutes=enough - 1))
    build_plan(slow_catalog, Request(days=1, minutes=enough))


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (Request(days=0), "a week has 1 to 7"),
        (Request(days=8), "a week has 1 to 7"),
        (Request(on=("mon", "monday")), "named twice"),
        (Request(on=("t",)), "no weekday"),
        (Request(goal="strenght"), "did you mean 'strength'"),
        (Request(level="pro"), "one of: beginner, intermediate, advanced"),
        (Request(equipment=("kettelbell",)), "did you mean 'kettlebell'"),
        (Request(limits=("knee",)), "did you mean 'knee-pain'"),
        (Request(avoid=("dedlift",)), "did you mean 'barbell-deadlift'"),
        (Request(avoid=("zzz",)), "no movement 'zzz'"),
        (Request(prefer=("kneeling",)), "may mean several movements"),
        (Request(avoid=("deadlift",), prefer=("barbell deadlift",)), "avoid and to prefer"),
        (Request(minutes=0), "0 minutes"),
        (Request(minutes=1000), "20 to 240"),
    ],
)
def test_a_request_that_makes_no_sense_says_what_to_write(catalog, request_, message) -> None:
    with pytest.raises(UsageError, match=message):
        build_plan(catalog, request_)
