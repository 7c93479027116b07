"""`hinge swap` changes one movement and nothing else; `hinge diff` says what changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.checking.comparing import compare
from hinge_cli.errors import Refusal, UsageError
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan
from hinge_cli.planning.swapping import BECAUSE, find_exercise, substitutes, swap
from hinge_cli.reading import read_plan

CATALOG = Catalog.load()
REQUEST = Request(goal="strength", weeks=6, maxes={"squat": 100.0, "deadlift": 140.0})
PLAN = build_plan(CATALOG, REQUEST)


def swapped(to: str):
    day, exercise = find_exercise(PLAN, "mon", "back squat", CATALOG)
    return swap(PLAN, day, exercise, CATALOG[to], CATALOG)


def test_everything_else_stays_and_the_load_is_worked_out_anew() -> None:
    changed = swapped("barbell-front-squat")
    assert changed.edited
    assert changed.request == PLAN.request
    for before, after in zip(PLAN.weeks, changed.weeks, strict=True):
        for one, other in zip(before.sessions, after.sessions, strict=True):
            for old, new in zip(one.exercises, other.exercises, strict=True):
                if (one.day, old.movement) != ("monday", "barbell-back-squat"):
                    assert new == old
                    continue
                assert new.movement == "barbell-front-squat"
                assert (new.sets, new.rest_seconds) == (old.sets, old.rest_seconds)
                assert new.load.value < old.load.value
                assert new.load.estimated_from == "barbell-back-squat"
                assert [r.load for r in new.warm_up] == sorted(r.load for r in new.warm_up)


def test_a_swap_never_costs_the_week_a_foundational_pattern() -> None:
    plan = build_plan(CATALOG, Request(days=1))
    day, exercise = find_exercise(plan, "wednesday", "goblet box squat", CATALOG)
    with pytest.raises(Refusal, match="No squat in the week"):
        swap(plan, day, exercise, CATALOG["leg-curl"], CATALOG)


def test_what_is_locked_stays() -> None:
    first = PLAN.weeks[0].sessions[0]
    kept = tuple(e._replace(locked=True) for e in first.exercises)
    week = PLAN.weeks[0]._replace(sessions=(first._replace(exercises=kept),))
    with pytest.raises(Refusal, match="is locked"):
        find_exercise(PLAN._replace(weeks=(week,)), "monday", "back squat", CATALOG)


@pytest.mark.parametrize("because", [None, *BECAUSE])
def test_substitutes_are_of_the_pattern_and_allowed(because: str | None) -> None:
    day, exercise = find_exercise(PLAN, "monday", "back squat", CATALOG)
    found = substitutes(PLAN, day, exercise, CATALOG, because)
    assert found
    for substitute in found:
        assert substitute.movement.pattern == "squat"
        assert substitute.movement.counts_as_training
        assert substitute.reason
    first = found[0].movement
    if because == "busy":
        assert all(s.movement.load != "barbell" for s in found)
    elif because == "pain":
        assert all(s.movement.cost <= CATALOG["barbell-back-squat"].cost for s in found)
    elif because is None:
        assert first.load == "barbell"
    else:
        assert first.load != "barbell"


@pytest.mark.parametrize(("day", "movement"), [("tue", "squat"), ("mon", "bench"), ("", "squat")])
def test_what_is_not_there_is_named(day: str, movement: str) -> None:
    with pytest.raises(UsageError, match=r"monday|there are"):
        find_exercise(PLAN, day, movement, CATALOG)


def test_swap_writes_the_plan_and_diff_tells_of_it(hinge, tmp_path: Path) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    hinge("plan", "--goal", "strength", "--max", "squat=100", "--format", "yaml", "-o", str(old))
    listed = hinge("swap", str(old), "mon", "back", "squat")
    assert "Barbell box squat" in listed.out
    assert read_plan(str(old), CATALOG).edited is False
    done = hinge("swap", str(old), "mon", "back", "squat", "--to", "box squat", "-o", str(new))
    assert done.code == 0
    assert read_plan(str(new), CATALOG).edited is True
    told = hinge("diff", str(old), str(new)).out
    assert "Barbell box squat for barbell back squat" in told
    data = json.loads(hinge("diff", str(old), str(new), "--format", "json").out)
    assert data["exercises"] == [
        {"day": "monday", "change": "Barbell box squat for barbell back squat"}
    ]
    assert "the same" in hinge("diff", str(old), str(old)).out


def test_a_difference_names_sets_minutes_and_findings() -> None:
    one = build_plan(CATALOG, Request(days=3))
    other = build_plan(CATALOG, Request(days=1))
    found = compare(one, other, CATALOG)
    assert "H103" in " ".join(found.gained)
    assert any(change.what == "squat" and change.after < change.before for change in found.patterns)
    assert ("monday", "no training any more") in found.exercises
    assert compare(one, one, CATALOG).nothing
