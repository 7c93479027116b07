"""What cannot be planned is refused with its reason and the smallest change that would allow it."""

from __future__ import annotations

from datetime import date

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.errors import Refusal, UsageError
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan, resolve


def without(catalog: Catalog, pattern: str) -> Catalog:
    left = {m.id: m for m in catalog if m.pattern != pattern}
    left = {k: m._replace(leads_to=()) for k, m in left.items()}
    return Catalog(left, catalog.sha256, lambda: catalog.words)


def only(catalog: Catalog, name: str) -> Catalog:
    """The catalog with one movement of a pattern, and all of the others."""
    pattern = catalog[name].pattern
    left = {m.id: m._replace(leads_to=()) for m in catalog if m.pattern != pattern or m.id == name}
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


@pytest.mark.parametrize(
    ("press", "request_", "changes"),
    [
        ("barbell-overhead-press", {"equipment": ("rack",)}, "add --equipment barbell"),
        (
            "barbell-overhead-press",
            {"equipment": ("dumbbells",)},
            "add --equipment barbell and add --equipment rack",
        ),
        # One of two things is enough, so one is asked for.
        ("single-arm-dumbbell-press", {"equipment": ("barbell",)}, "add --equipment dumbbells"),
        ("single-arm-dumbbell-press", {"equipment": ("kettlebell",)}, None),
        ("barbell-overhead-press", {"without": ("rack",)}, "drop --without rack"),
        (
            "barbell-overhead-press",
            {"equipment": ("barbell", "rack"), "without": ("rack",)},
            "drop --without rack",
        ),
        ("arnold-press", {}, "add --prefer arnold-press"),
        ("push-jerk", {}, "add --level advanced"),
        ("push-jerk", {"level": "intermediate"}, "add --prefer push-jerk"),
        (
            "machine-shoulder-press",
            {"limits": ("shoulder-impingement",), "equipment": ("none",)},
            "add --equipment shoulder-press-machine",
        ),
        (
            "push-jerk",
            {"level": "advanced", "limits": ("hypertension-uncontrolled",)},
            "drop --limit hypertension-uncontrolled once a professional says uncontrolled high "
            "blood pressure allows it",
        ),
        (
            "handstand-push-up",
            {"level": "advanced", "limits": ("wrist-pain", "knee-pain")},
            "drop --limit wrist-pain once a professional says wrist pain allows it",
        ),
        (
            "push-jerk",
            {"equipment": ("barbell",)},
            "add --equipment rack and add --level advanced",
        ),
    ],
)
def test_the_smallest_change_is_all_that_stands_in_the_way(
    catalog, press: str, request_: dict, changes: str | None
) -> None:
    single = only(catalog, press)
    if changes is None:
        build_plan(single, Request(**request_), reasons=False)
        return
    refused = refusal(single, **request_)
    assert refused.reason == "No week without overhead press, and no overhead press is left."
    name = catalog[press].name
    assert (
        refused.remedy == f"The smallest change that allows an overhead press, {name}: {changes}."
    )


def test_every_pattern_that_is_missing_is_named(catalog) -> None:
    gone = tuple(m.id for m in catalog if m.pattern in ("squat", "hinge"))
    refused = refusal(catalog, avoid=gone)
    assert refused.reason == "No week without hinge or squat, and no hinge or squat is left."
    hinge, squat = refused.remedy.splitlines()
    assert "allows a hinge" in hinge
    assert "allows a squat" in squat


def test_no_number_of_minutes_helps_what_takes_longer_than_a_day(catalog) -> None:
    endless = {m.id: m._replace(seconds_each=4000) if m.pattern == "squat" else m for m in catalog}
    refused = refusal(Catalog(endless, catalog.sha256, lambda: catalog.words), days=1)
    assert refused.reason.startswith("60 minutes are too short")
    assert refused.remedy == "No number of minutes allows it: ask for other movements or equipment."


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
        (Request(limits=("knee-pian",)), "did you mean 'knee-pain'"),
        (
            Request(limits=("low back",)),
            "several limitations: acute-low-back-pain or low-back-pain",
        ),
        (Request(limits=("zzz",)), "'zzz'; `hinge explain limitations` lists all$"),
        (Request(equipment=("zzz",)), "'zzz'; `hinge explain equipment` lists all$"),
        (Request(avoid=("dedlift",)), "did you mean 'barbell-deadlift'"),
        (Request(avoid=("zzz",)), "no movement 'zzz'"),
        (Request(prefer=("kneeling",)), "may mean several movements"),
        (Request(avoid=("deadlift",), prefer=("barbell deadlift",)), "avoid and to prefer"),
        (Request(minutes=0), "0 minutes"),
        (Request(minutes=1000), "20 to 240"),
        (Request(variant=-1), "choose 0 to 999,999"),
        (Request(unit="stone"), "unknown unit 'stone'; one of: kg, lb"),
        (Request(on=("m",)), "no weekday"),
        (Request(on=("su", "tu", "sun")), "sunday is named twice"),
        (Request(start="tomorrow"), "write it as 2026-12-07"),
        (Request(maxes={"squat": 100, "back squat": 90}), "is given twice"),
        (Request(maxes={"squat": -5}), "more than 0"),
        (Request(prefer=("kneeling",)), "half-kneeling-landmine-press"),
        (Request(days="3"), "days must be a whole number, not '3'"),
        (Request(days=True), "days must be a whole number, not True"),
        (Request(minutes="60"), "minutes must be a whole number, not '60'"),
        (Request(weeks=1.5), "weeks must be a whole number, not 1.5"),
        (Request(variant=None), "variant must be a whole number, not None"),
        (Request(equipment="gym"), "equipment must be a tuple of names, not 'gym'"),
        (Request(without="rack"), "without must be a tuple of names, not 'rack'"),
        (Request(limits="knee-pain"), "limits must be a tuple of names, not 'knee-pain'"),
        (Request(on=(1, 3)), "on must be a tuple of names"),
        (Request(goal=None), "goal must be text, not None"),
        (Request(maxes=[("squat", 100)]), "maxes must be a mapping of loads by lift"),
        (Request(start=date(2026, 12, 7)), "start must be text, as '2026-12-07', not datetime"),
        (Request(gym={}), "gym must be a Gym, not {}"),
    ],
)
def test_a_request_that_makes_no_sense_says_what_to_write(catalog, request_, message) -> None:
    with pytest.raises(UsageError, match=message):
        build_plan(catalog, request_)


def test_lists_of_names_are_as_good_as_tuples(catalog) -> None:
    listed = Request(equipment=["garage"], limits=["knee-pain"], on=["mon", "thu"])
    asked = Request(equipment=("garage",), limits=("knee-pain",), on=("mon", "thu"))
    assert resolve(listed, catalog) == resolve(asked, catalog)


def test_a_catalog_and_a_request_in_the_wrong_order_are_told(catalog) -> None:
    with pytest.raises(TypeError, match="takes a Catalog and then a Request"):
        build_plan(Request(), catalog)


def test_a_request_is_spelled_out(catalog) -> None:
    asked = Request(
        on=("fri", "Tu"),
        goal="Strength",
        level="BEGINNER",
        equipment=("Rack", "kettlebell", "dumbbells", "wall"),
        without=("kettlebell",),
        limits=("Knee pain", "wrist-pain", "knee-pain"),
        prefer=("squat", "back squat", "deadlift"),
        maxes={"squat": "220lb", "deadlift": 150},
        start="20261207",
        variant=0,
    )
    request = resolve(asked, catalog)
    assert (request.days, request.on) == (2, ("tuesday", "friday"))
    assert (request.goal, request.level) == ("strength", "beginner")
    assert (request.equipment, request.without) == (("dumbbells", "rack"), ())
    assert request.limits == ("knee-pain", "wrist-pain")
    assert request.prefer == ("barbell-back-squat", "barbell-deadlift")
    assert request.maxes == {"barbell-back-squat": 99.8, "barbell-deadlift": 150}
    assert request.start == "2026-12-07"


@pytest.mark.parametrize(
    ("days", "on"),
    [
        (1, "wednesday"),
        (2, "monday thursday"),
        (3, "monday wednesday friday"),
        (4, "monday tuesday thursday friday"),
        (5, "monday tuesday thursday friday saturday"),
        (6, "monday tuesday wednesday thursday friday saturday"),
        (7, "monday tuesday wednesday thursday friday saturday sunday"),
    ],
)
def test_the_usual_days(catalog, days: int, on: str) -> None:
    assert resolve(Request(days=days), catalog).on == tuple(on.split())
