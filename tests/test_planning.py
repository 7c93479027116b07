"""What the flags do to a week."""

from __future__ import annotations

from itertools import product

import pytest

from hinge_cli.catalog.vocabulary import ALWAYS_THERE, FOUNDATION
from hinge_cli.plan import AS_GOOD, Plan, Request
from hinge_cli.planning import build_plan, resolve
from hinge_cli.planning.costs import QUARTERS
from hinge_cli.planning.fit import (
    below_another,
    fit,
    of_unknown_load,
    passing_over,
    tiring_the_back,
)
from hinge_cli.planning.problem import state
from hinge_cli.planning.reasons import AGAINST
from hinge_cli.planning.search import choose
from hinge_cli.rulebook.counting import tally
from hinge_cli.rulebook.rules import RULES, check_plan
from hinge_cli.rulebook.splits import HARD
from hinge_cli.rulebook.timing import session_minutes
from hinge_cli.rulebook.volume import EASY_RIR, LEAST_MUSCLE_SETS, MAJOR_MUSCLES, SESSION_SETS


def movements(plan: Plan) -> set[str]:
    return {exercise.movement for _, exercise in plan.exercises()}


def test_a_bare_request_is_a_balanced_week_for_a_beginner_in_a_gym(catalog) -> None:
    plan = build_plan(catalog, Request())
    counted = tally(plan, catalog)
    assert [session.day for session in plan.weeks[0].sessions] == ["monday", "wednesday", "friday"]
    for muscle in MAJOR_MUSCLES:
        assert (
            LEAST_MUSCLE_SETS <= counted.muscles[muscle] <= counted.muscle_bands[muscle].ceiling
        ), muscle
    assert 1.0 <= counted.pull_to_push <= 1.5
    assert 0.67 <= counted.hinge_to_squat <= 1.5
    assert plan.score > 85


def test_the_same_request_gives_the_same_plan(catalog) -> None:
    request = Request(days=4, goal="hypertrophy", level="advanced")
    assert build_plan(catalog, request) == build_plan(catalog, request)


def test_the_order_of_flags_does_not_matter(catalog) -> None:
    one = Request(equipment=("barbell", "rack", "bench"), limits=("knee-pain", "wrist-pain"))
    other = Request(equipment=("bench", "barbell", "rack"), limits=("wrist-pain", "knee-pain"))
    assert build_plan(catalog, one) == build_plan(catalog, other)


def test_a_beginner_gets_the_simpler_rung_and_the_next_is_named(catalog) -> None:
    plan = build_plan(catalog, Request())
    squat = next(e for _, e in plan.exercises() if e.pattern == "squat" and e.role == "main")
    assert squat.movement == "goblet-squat"
    assert "Next rung" in squat.why.text


def test_an_intermediate_lifter_gets_the_bar(catalog) -> None:
    plan = build_plan(catalog, Request(level="intermediate", goal="strength"))
    mains = {e.movement for _, e in plan.exercises() if e.role == "main"}
    assert mains == {"barbell-back-squat", "barbell-deadlift", "barbell-overhead-press"}


def test_what_is_avoided_is_not_there_and_what_is_preferred_is(catalog) -> None:
    plan = build_plan(catalog, Request(avoid=("goblet squat",), prefer=("trap bar deadlift",)))
    assert "goblet-squat" not in movements(plan)
    assert "trap-bar-deadlift" in movements(plan)


@pytest.mark.parametrize("goal", ["general", "strength", "hypertrophy"])
def test_fast_work_that_is_preferred_comes_first_whatever_the_goal(catalog, goal) -> None:
    request = Request(goal=goal, level="intermediate", prefer=("kettlebell swing",))
    plan = build_plan(catalog, request)
    sessions = [[e.movement for e in s.exercises] for s in plan.weeks[0].sessions]
    held = [names for names in sessions if "kettlebell-swing" in names]
    assert held
    assert all(names[0] == "kettlebell-swing" for names in held)
    assert not check_plan(plan, catalog)
    told = {e.why.text for s in plan.weeks[0].sessions for e in s.exercises if e.role == "power"}
    assert all(text.endswith("As you prefer.") for text in told)  # a beginner's lift needs no coach
    others = build_plan(catalog, request._replace(prefer=()), reasons=False)
    roles = [e.role for s in others.weeks[0].sessions for e in s.exercises]
    assert "power" not in roles  # nobody who asked for nothing fast is given any


def test_a_preferred_movement_may_be_one_level_above_and_says_so(catalog) -> None:
    plan = build_plan(catalog, Request(prefer=("barbell front squat",)))
    chosen = [e for _, e in plan.exercises() if e.movement == "barbell-front-squat"]
    assert chosen
    assert "prefer" in chosen[0].why.text
    beyond = build_plan(catalog, Request(prefer=("overhead squat",)))  # two levels above
    assert "overhead-squat" not in movements(beyond)


def test_without_takes_away_from_a_preset(catalog) -> None:
    request = resolve(Request(equipment=("garage",), without=("barbell", "rack")), catalog)
    assert "barbell" not in request.equipment
    assert "kettlebell" in request.equipment


@pytest.mark.parametrize(
    ("wanted", "without", "bells"),
    [
        ("kettlebell", (), {"kettlebell"}),
        ("kettlebells", (), {"kettlebell", "kettlebell-pair"}),
        ("kettlebell-pair", (), {"kettlebell", "kettlebell-pair"}),
        ("home", (), {"kettlebell"}),
        ("gym", ("kettlebell-pair",), {"kettlebell"}),
        ("gym", ("kettlebell",), set()),
        ("gym", ("kettlebells",), set()),
    ],
)
def test_who_has_a_pair_has_one_and_who_has_none_has_no_pair(
    catalog, wanted: str, without: tuple[str, ...], bells: set[str]
) -> None:
    request = resolve(Request(equipment=(wanted,), without=without), catalog)
    assert {"kettlebell", "kettlebell-pair"} & set(request.equipment) == bells


@pytest.mark.parametrize("level", ["intermediate", "advanced"])
def test_one_kettlebell_is_in_one_place_at_a_time(catalog, level: str) -> None:
    for goal in ("general", "strength", "hypertrophy", "power"):
        request = Request(equipment=("kettlebell",), level=level, goal=goal)
        one = build_plan(catalog, request, reasons=False)
        assert not [
            e.name for _, e in one.exercises() if "kettlebell-pair" in catalog[e.movement].needs
        ]
        two = build_plan(catalog, request._replace(equipment=("kettlebells",)), reasons=False)
        assert "double-kettlebell-front-squat" in {e.movement for _, e in two.exercises()}
    assert catalog["gorilla-row"].lacks(frozenset({"kettlebell"}))


def test_a_wall_a_door_and_a_chair_are_always_there(catalog) -> None:
    assert not set(resolve(Request(equipment=("gym",)), catalog).equipment) & ALWAYS_THERE


def test_the_heaviest_lift_stands_in_no_light_place_however_much_it_is_wanted(catalog) -> None:
    request = Request(days=4, level="intermediate", goal="hypertrophy", prefer=("deadlift",))
    plan = build_plan(catalog, request._replace(maxes={"deadlift": 160.0}), reasons=False)
    pulls = [e for _, e in plan.exercises() if e.movement == "barbell-deadlift"]
    assert pulls
    assert all(e.rir is not None and e.rir < EASY_RIR for e in pulls)


@pytest.mark.parametrize("days", [5, 6, 7])
def test_a_beginner_has_four_hard_days_at_most_and_is_told(catalog, days: int) -> None:
    plan = build_plan(catalog, Request(days=days))
    assert sum(session.effort == "hard" for session in plan.weeks[0].sessions) <= 4
    assert any("easy" in note for note in plan.notes)


@pytest.mark.parametrize("minutes", [30, 40, 50])
def test_short_sessions_alternate_as_many_sets_as_they_must(catalog, minutes: int) -> None:
    request = Request(goal="strength", level="intermediate", minutes=minutes)
    plan = build_plan(catalog, request, reasons=False)
    assert any(e.superset for _, e in plan.exercises())
    for session in plan.weeks[0].sessions:
        labels = {e.superset for e in session.exercises} - {None}
        for label in labels:
            assert [e.superset for e in session.exercises].count(label) == 2
            # With one pair less the time would not do.
            apart = [
                e._replace(superset=None) if e.superset == label else e for e in session.exercises
            ]
            assert session_minutes(apart, catalog) > minutes
    long = build_plan(catalog, request._replace(minutes=90), reasons=False)
    assert not any(e.superset for _, e in long.exercises())


@pytest.mark.parametrize("goal", ["strength", "hypertrophy"])
def test_a_supported_row_lets_the_back_rest_after_the_heavy_hinge(catalog, goal: str) -> None:
    plan = build_plan(catalog, Request(days=4, goal=goal, level="intermediate"))
    tuesday, friday = (
        next(e for e in session.exercises if e.pattern == "horizontal-pull")
        for session in plan.weeks[0].sessions
        if session.day in ("tuesday", "friday")
    )
    assert catalog[tuesday.movement].cost > catalog[friday.movement].cost


def test_power_comes_first_and_does_not_replace_the_foundation(catalog) -> None:
    plan = build_plan(catalog, Request(goal="power", level="intermediate"))
    sessions = plan.weeks[0].sessions
    fast = [s.exercises for s in sessions if any(e.role == "power" for e in s.exercises)]
    assert fast
    assert all(exercises[0].role == "power" for exercises in fast)
    for pattern in FOUNDATION:
        real = [e for _, e in plan.exercises() if e.pattern == pattern and e.role != "power"]
        assert len(real) >= 2


def test_limited_overhead_range_still_presses_and_knows_how(catalog) -> None:
    plan = build_plan(catalog, Request(limits=("limited-overhead",)))
    presses = {e.movement for _, e in plan.exercises() if e.pattern == "overhead-press"}
    assert presses
    assert all("limited-overhead" not in catalog[p].avoid_if for p in presses)


@pytest.mark.parametrize("request_", [Request(), Request(days=6, level="advanced", goal="power")])
def test_the_planner_counts_as_the_rulebook_counts(catalog, request_) -> None:
    choice = choose(state(catalog, resolve(request_, catalog)))
    counted = tally(build_plan(catalog, request_), catalog)
    assert {p: q / QUARTERS for p, q in choice.work.patterns.items()} == counted.patterns
    assert [q / QUARTERS for q in choice.muscles] == list(counted.muscles.values())


def test_a_variant_is_another_week_of_the_same_quality(catalog) -> None:
    plans = [build_plan(catalog, Request(variant=n)) for n in range(5)]
    assert len({frozenset(movements(plan)) for plan in plans}) == 5
    for plan in plans[1:]:
        assert len(movements(plan) & movements(plans[0])) < 0.8 * len(movements(plans[0]))
        assert plan.score > plans[0].score - 3
        assert not [f for f in check_plan(plan, catalog) if f.severity != "note"]


@pytest.mark.parametrize(
    "request_",
    [
        Request(),
        Request(days=4, goal="strength", level="intermediate"),
        Request(days=6, goal="hypertrophy", level="advanced", minutes=75),
        Request(days=5, goal="power", level="intermediate"),
        Request(equipment=("home",)),
        Request(equipment=("garage",), days=2),
        Request(limits=("knee-pain",)),
    ],
)
def test_a_week_in_a_usual_place_has_no_error_and_no_warning(catalog, request_) -> None:
    findings = check_plan(build_plan(catalog, request_), catalog)
    assert [f for f in findings if f.severity != "note"] == []


def test_what_cannot_be_avoided_is_said_with_its_reason(catalog) -> None:
    plan = build_plan(catalog, Request(equipment=("none",)))
    assert [f.code for f in check_plan(plan, catalog) if f.severity == "warning"] == ["H204"]
    assert any("no vertical pull" in note and "equipment" in note for note in plan.notes)
    short = build_plan(catalog, Request(days=1, minutes=20, goal="strength", level="advanced"))
    assert any("20 minutes leave no room" in note for note in short.notes)


HARDLY = ("is already in this session", "takes longer than", "would be more than", "would be a sec")


@pytest.mark.parametrize("request_", [Request(level="intermediate"), Request(minutes=30)])
def test_every_choice_has_its_reason_and_up_to_three_runners_up_the_nearest_first(
    catalog, request_
) -> None:
    found = []
    for _, exercise in build_plan(catalog, request_).exercises():
        assert exercise.why.text
        assert all(code in RULES for code in exercise.why.rules)
        others = exercise.why.runners_up
        names = {other.movement for other in others}
        assert len(names) == len(others) <= 3
        assert exercise.movement not in names
        assert {catalog[name].pattern for name in names} <= {exercise.pattern}
        # What is as good comes before what is worse, and last what the session has no place for.
        ranks = [
            0 if o.why_not == AS_GOOD else 2 if o.why_not.startswith(HARDLY) else 1 for o in others
        ]
        assert ranks == sorted(ranks)
        found.append(ranks)
    assert sum(len(ranks) == 3 for ranks in found) > 0.9 * len(found)
    assert any(0 in ranks for ranks in found)


@pytest.mark.parametrize(("equipment", "fast"), [("none", False), ("gym", True)])
def test_a_week_for_power_without_fast_work_says_so(catalog, equipment: str, fast: bool) -> None:
    request = Request(goal="power", limits=("balance-deficit",), equipment=(equipment,))
    plan = build_plan(catalog, request)
    assert any(catalog[e.movement].kind == "power" for _, e in plan.exercises()) == fast
    assert any("no fast work" in note for note in plan.notes) != fast


def test_a_foundational_lift_under_caution_says_to_go_easy_and_why(catalog) -> None:
    limits = ("balance-deficit", "pregnancy")
    plan = build_plan(catalog, Request(limits=limits, equipment=("none",)))
    said = {e.movement: e.why.text for _, e in plan.exercises() if e.pattern in FOUNDATION}
    care = {name: [x for x in limits if x in catalog[name].caution_if] for name in said}
    assert care["bodyweight-single-leg-hinge"] == ["balance-deficit"]
    assert care["glute-bridge"] == ["pregnancy"]
    assert "Go easy: unsure balance." in said["bodyweight-single-leg-hinge"]
    assert "Go easy: pregnancy." in said["glute-bridge"]
    assert all(("Go easy" in text) == bool(care[name]) for name, text in said.items())


def test_a_substitution_names_the_limitation(catalog) -> None:
    request = Request(level="intermediate", goal="strength", limits=("wrist-pain", "low-back-pain"))
    plan = build_plan(catalog, request._replace(limits=("limited-overhead",)))
    press = next(e for _, e in plan.exercises() if e.pattern == "overhead-press")
    said = press.why.text + " ".join(r.why_not for r in press.why.runners_up)
    assert "limited overhead range" in said


def test_reasons_do_not_change_the_week(catalog) -> None:
    def bare(plan: Plan) -> list[tuple[str, int]]:
        return [(e.movement, e.sets) for _, e in plan.exercises()]

    with_reasons = build_plan(catalog, Request(days=4))
    assert bare(with_reasons) == bare(build_plan(catalog, Request(days=4), reasons=False))


def test_every_part_of_a_fit_has_its_words(catalog) -> None:
    named = {*AGAINST, "caution", "load", "skill"}
    for goal, level in product(("general", "strength"), ("beginner", "advanced")):
        request = resolve(Request(goal=goal, level=level), catalog)
        for movement, intensity in product(catalog, (*HARD, "light", "power")):
            assert set(fit(movement, request, intensity)) <= named
    some = catalog["barbell-deadlift"]
    assert {*tiring_the_back(some), *passing_over([], some, "heavy")} <= named
    assert set(of_unknown_load("advanced", "heavy")) <= named
    rungs = [catalog["incline-push-up"], catalog["push-up"]]
    (below, _) = (below_another(rung, rungs, Request(level="advanced")) for rung in rungs)
    assert set(below) <= named


@pytest.mark.parametrize("level", ["intermediate", "advanced"])
def test_who_can_do_the_next_rung_is_not_sent_to_the_one_below(catalog, level: str) -> None:
    request = Request(level=level, equipment=("none",))
    planned = movements(build_plan(catalog, request, reasons=False))
    assert not planned & {"incline-push-up", "sit-to-stand", "kneeling-pike-push-up"}
    beginners = movements(build_plan(catalog, request._replace(level="beginner"), reasons=False))
    assert beginners & {"incline-push-up", "sit-to-stand", "kneeling-pike-push-up"}


def test_a_lift_that_gives_way_to_one_whose_maximum_is_known_says_so(catalog) -> None:
    request = Request(level="intermediate", maxes={"front squat": 100})
    (squat, *_) = [e for _, e in build_plan(catalog, request).exercises() if e.role == "main"]
    assert squat.movement == "barbell-front-squat"
    said = {other.movement: other.why_not for other in squat.why.runners_up}
    assert "whose maximum you gave" in said["barbell-back-squat"]


def test_who_must_stay_far_from_failure_does_no_more_sets_for_it(catalog) -> None:
    limits = ("hypertension-uncontrolled",)
    for level in ("beginner", "intermediate"):
        request = Request(goal="hypertrophy", level=level, limits=limits)
        (week,) = build_plan(catalog, request, reasons=False).weeks
        for session in week.sessions:
            full = [e.sets for e in session.exercises if e.role != "secondary"]
            assert sum(full) <= SESSION_SETS[level]


def test_of_two_lifts_whose_maxima_are_known_the_one_without_a_place_can_be_asked_for(catalog):
    maxes = {"squat": 200.0, "deadlift": 240.0, "bench": 140.0, "press": 85.0, "front squat": 160.0}
    request = Request(days=2, level="advanced", goal="strength", weeks=4, maxes=maxes)
    plan = build_plan(catalog, request, reasons=False)
    (note,) = [note for note in plan.notes if "whose maximum you gave too" in note]
    told = "could: --prefer barbell-back-squat favours it, as far as time and days allow."
    assert note.endswith(f"barbell back squat {told}")
    other = build_plan(catalog, request._replace(prefer=("barbell-back-squat",)), reasons=False)
    assert "barbell-back-squat" in {e.movement for _, e in other.exercises() if e.role == "main"}
    none = build_plan(catalog, request._replace(without=("barbell",)), reasons=False)
    assert not [note for note in none.notes if "whose maximum you gave too" in note]


def test_a_lift_whose_maximum_is_known_and_that_gave_way_can_be_asked_for(catalog) -> None:
    maxes = {"squat": 200.0, "deadlift": 240.0, "bench": 140.0, "press": 80.0}
    request = Request(days=2, level="advanced", goal="strength", minutes=90, maxes=maxes)
    notes = build_plan(catalog, request, reasons=False).notes
    (note,) = (note for note in notes if note.startswith("Barbell bench press, whose maximum"))
    assert note.endswith("--prefer barbell-bench-press favours it, as far as time and days allow.")
    asked = build_plan(catalog, request._replace(prefer=("barbell-bench-press",)), reasons=False)
    assert "barbell-bench-press" in {e.movement for _, e in asked.exercises()}
    at_home = build_plan(catalog, request._replace(equipment=("dumbbells",)), reasons=False)
    assert any("found no place as lifts: equipment" in note for note in at_home.notes)


def test_one_session_bears_one_lift_that_takes_the_whole_body_and_says_which(catalog) -> None:
    maxes = {"squat": 200.0, "deadlift": 250.0, "press": 90.0}
    request = Request(days=1, level="advanced", goal="strength", minutes=90, maxes=maxes)
    plan = build_plan(catalog, request)
    (note,) = (note for note in plan.notes if note.startswith("Barbell deadlift, whose maximum"))
    assert "bears one lift that takes the whole body, here the barbell back squat." in note
    (hinge,) = (e for _, e in plan.exercises() if e.pattern == "hinge")
    assert hinge.why.text.startswith("The week's hinge.")  # not "again", for it comes once


@pytest.mark.parametrize(
    ("flags", "reason"),
    [
        ({"limits": ("low-back-pain",)}, "it asks for care with recurring low-back pain."),
        ({"limits": ("acute-low-back-pain",)}, "it does not go with acute low-back pain."),
        ({"equipment": ("dumbbells",)}, "there is no barbell."),
        (
            {"maxes": {"deadlift": 60.0}},  # full plates make 60 kg the least on the floor
            "the least that it can be loaded with here is too heavy for its repetitions.",
        ),
    ],
)
def test_what_is_preferred_and_finds_no_place_is_told_why_and_not_to_ask_again(
    flags: dict, reason: str, catalog
) -> None:
    known = Request(level="intermediate", maxes={"deadlift": 160.0})._replace(**flags)
    asked = known._replace(prefer=("barbell-deadlift",))
    told = [n for n in build_plan(catalog, asked, reasons=False).notes if "Barbell dead" in n]
    assert told == [f"Barbell deadlift, which you prefer, finds no place: {reason}"]
    notes = build_plan(catalog, known, reasons=False).notes
    assert not any("--prefer" in note for note in notes)  # nor where asking would not help


def test_a_main_lift_that_is_kept_easy_is_not_called_heavy(catalog) -> None:
    limits = ("hypertension-uncontrolled",)
    eased = build_plan(catalog, Request(days=2, limits=limits))
    texts = [e.why.text for _, e in eased.exercises() if e.role == "main"]
    assert texts
    assert all("kept easy" in text and "heavy" not in text for text in texts)


def test_more_repetitions_are_only_told_where_there_are_more(catalog) -> None:
    # A hip thrust is done for five or more, so for as many on the heavy day as on the other.
    request = Request(
        limits=("low-back-pain",), level="intermediate", goal="strength", maxes={"deadlift": 160.0}
    )
    thrusts = [
        (e.reps, e.why.text)
        for _, e in build_plan(catalog, request).exercises()
        if e.movement == "barbell-hip-thrust"
    ]
    assert thrusts == [("5-6", "The week's heavy hinge."), ("5-6", "The hinge again.")]
    usual = build_plan(catalog, Request(level="intermediate"))
    assert "The hinge again, with more repetitions." in {e.why.text for _, e in usual.exercises()}


def test_a_strained_muscle_is_not_asked_for_more_sets(catalog) -> None:
    request = Request(level="intermediate", goal="hypertrophy", limits=("hamstring-strain",))
    plan = build_plan(catalog, request)
    told = " ".join(r.why_not for _, e in plan.exercises() for r in e.why.runners_up)
    assert "gives the hamstrings fewer sets" not in told
    assert check_plan(plan, catalog) == [
        f for f in check_plan(plan, catalog) if f.severity == "note"
    ]
