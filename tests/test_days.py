"""How the days of a week are laid out, and what one session bears."""

from __future__ import annotations

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan, resolve
from hinge_cli.planning.candidates import allowed, candidates, have, in_reach
from hinge_cli.planning.capacity import Capacity
from hinge_cli.planning.contents import bears, empty_session
from hinge_cli.planning.fit import whim
from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Problem, state
from hinge_cli.planning.search import choose
from hinge_cli.planning.skeleton import close, days_of
from hinge_cli.planning.supersets import Supersets, compete, may_alternate, seconds_saved
from hinge_cli.rulebook.volume import HEAVIEST_COST

CATALOG = Catalog.load()


def days(*on: str, level: str = "advanced"):
    return days_of(resolve(Request(on=on, level=level), CATALOG))


def hard(day) -> set[str]:
    rest = {"core", "carry"}
    return {
        wish.pattern
        for wish in day.wishes
        if wish.intensity in ("heavy", "moderate", "assistance") and wish.pattern not in rest
    }


# -- days ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [(0, 0, True), (0, 1, True), (0, 2, False), (0, 5, False), (0, 6, True), (6, 1, False)],
)
def test_two_days_are_close_with_a_night_between_them(one: int, other: int, near: bool) -> None:
    assert close(one, other) is near
    assert close(other, one) is near


def test_the_usual_three_days_are_the_split_as_it_is_written() -> None:
    words = [
        " ".join(f"{w.pattern}.{w.intensity}" for w in d.wishes) for d in days("mo", "we", "fr")
    ]
    assert words == [
        "squat.heavy overhead-press.heavy horizontal-pull.assistance hinge.light core.assistance",
        "hinge.heavy horizontal-push.assistance vertical-pull.assistance lunge.assistance "
        "carry.assistance",
        "overhead-press.moderate squat.moderate hinge.moderate horizontal-pull.assistance "
        "core.assistance",
    ]


@pytest.mark.parametrize(
    "on",
    [
        ("mo", "tu", "we"),
        ("sa", "su", "mo"),
        ("mo", "tu", "we", "th"),
        ("tu", "we", "fr", "sa"),
        ("mo", "tu", "we", "th", "fr"),
        ("tu", "we", "th", "fr", "sa", "su"),
    ],
)
def test_hard_work_of_a_pattern_is_never_on_days_that_are_close(on: tuple[str, ...]) -> None:
    laid = days(*on)
    for one in laid:
        for other in laid:
            if one is not other and close(one.weekday, other.weekday):
                assert not hard(one) & hard(other)


def test_of_two_days_in_a_row_the_easier_wish_becomes_light() -> None:
    intensities = [
        {wish.pattern: wish.intensity for wish in day.wishes} for day in days("mo", "tu", "we")
    ]
    # Tuesday is the heavy hinge, so that of Wednesday yields.
    assert [day["hinge"] for day in intensities] == ["light", "heavy", "light"]
    assert [day.get("squat") for day in intensities] == ["heavy", None, "moderate"]


@pytest.mark.parametrize(("level", "most"), [("beginner", 4), ("intermediate", 5), ("advanced", 6)])
def test_days_beyond_what_the_level_bears_are_easy(level: str, most: int) -> None:
    laid = days("mo", "tu", "we", "th", "fr", "sa", "su", level=level)
    assert [day.weekday for day in laid] == list(range(7))
    assert sum(not day.easy for day in laid) == most
    for day in laid:
        if day.easy:
            assert {wish.intensity for wish in day.wishes} == {"technique", "light"}


@pytest.mark.parametrize("number", range(2, 8))
def test_every_foundation_stands_on_two_days_at_least(number: int) -> None:
    laid = days_of(resolve(Request(days=number, level="advanced"), CATALOG))
    for pattern in ("hinge", "squat", "overhead-press"):
        assert sum(any(w.pattern == pattern for w in day.wishes) for day in laid) >= 2


# -- what may be chosen --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "equipment", "there"),
    [
        ("push-up", (), True),
        ("chest-supported-row", ("bench",), False),
        ("chest-supported-row", ("dumbbells",), False),
        ("single-arm-dumbbell-row", ("kettlebell",), True),
        ("barbell-back-squat", ("barbell",), False),
        ("wall-hip-hinge", (), True),
    ],
)
def test_equipment_is_all_of_some_and_one_of_others(name: str, equipment, there: bool) -> None:
    request = resolve(Request(equipment=equipment), CATALOG)
    assert (not CATALOG[name].lacks(have(request))) is there


@pytest.mark.parametrize(
    ("name", "request_", "reached"),
    [
        ("barbell-front-squat", {}, False),
        ("barbell-front-squat", {"prefer": ("barbell-front-squat",)}, True),
        ("barbell-front-squat", {"maxes": {"barbell-front-squat": 60.0}}, True),
        ("overhead-squat", {"prefer": ("overhead-squat",)}, False),
        ("overhead-squat", {"prefer": ("overhead-squat",), "level": "intermediate"}, True),
        ("barbell-back-squat", {"level": "advanced"}, True),
    ],
)
def test_what_is_preferred_or_known_may_be_one_level_above(name, request_, reached) -> None:
    request = resolve(Request(**request_), CATALOG)
    assert in_reach(CATALOG[name], request) is reached
    assert allowed(CATALOG[name], request, have(request)) is reached


def test_what_is_avoided_forbidden_or_cannot_be_dosed_is_not_allowed() -> None:
    def may(name: str, **request) -> bool:
        resolved = resolve(Request(level="advanced", **request), CATALOG)
        return allowed(CATALOG[name], resolved, have(resolved))

    assert may("overhead-squat")
    assert not may("overhead-squat", avoid=("overhead-squat",))
    assert not may("overhead-squat", limits=("shoulder-impingement",))
    assert not may("overhead-squat", limits=("hypertension-uncontrolled",))  # six at most


def test_drills_and_jumps_only_stand_in_where_nothing_else_is_left() -> None:
    request = resolve(Request(equipment=("none",)), CATALOG)
    found = candidates(CATALOG, request)
    assert all(m.counts_as_training for m in found["hinge"])
    real = tuple(m.id for m in found["hinge"])
    stand_ins = candidates(CATALOG, request._replace(avoid=real))["hinge"]
    assert {m.id for m in stand_ins} == {"wall-hip-hinge", "broad-jump"}


def test_a_variant_is_a_matter_of_less_than_a_point_and_variant_0_of_nothing() -> None:
    assert {whim(m.id, 0) for m in CATALOG} == {0.0}
    whims = [whim(m.id, 1) for m in CATALOG]
    assert min(whims) >= 0
    assert 0.3 < max(whims) < 2
    assert len(set(whims)) > 100
    assert whims != [whim(m.id, 2) for m in CATALOG]


# -- what a session bears ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def problem() -> Problem:
    return state(CATALOG, resolve(Request(level="advanced", days=3), CATALOG), thorough=True)


def option(problem: Problem, name: str, sets: int = 3, *, intensity: str | None = None) -> Option:
    """An option of the problem: a movement with so many sets."""
    return next(
        option
        for slot in problem.slots
        for option in slot.options
        if (option.movement.id, option.sets) == (name, sets) and intensity in (None, slot.intensity)
    )


def bearing(problem: Problem, name: str, *others: str, **limits: int) -> bool:
    seconds, sets = limits.get("seconds", problem.seconds), limits.get("sets", problem.session_sets)
    of_session = Capacity((name, *others), seconds, sets)
    limited = problem._replace(seconds=seconds, session_sets=sets, capacity=of_session)
    *there, wanted = (numbered(option(problem, each), of_session) for each in (*others, name))
    load = empty_session(limited)
    for other in there:
        load = load.plus(other)
    return bears(limited, load, there, wanted, Supersets())


def numbered(option: Option, capacity: Capacity) -> Option:
    """An option as one of sessions with such a capacity."""
    heaviest = option.hard and option.movement.cost >= HEAVIEST_COST
    of_a_set = [(muscle, credit // option.sets) for muscle, credit in option.credits]
    sets = option.sets * capacity.set_number(option.capped_sets > 0, of_a_set)
    number = capacity.number(option.movement.id, option.at_least, heaviest, sets)
    return option._replace(number=number)


def straight(one: Option, other: Option) -> int:
    return 300 + one.seconds + other.seconds  # the warm-up first


def test_a_session_bears_no_movement_twice(problem) -> None:
    assert bearing(problem, "push-up", "seated-cable-row")
    assert not bearing(problem, "push-up", "push-up")


def test_a_session_bears_so_many_hard_sets(problem) -> None:
    assert bearing(problem, "push-up", "seated-cable-row", sets=6)
    assert not bearing(problem, "push-up", "seated-cable-row", sets=5)


def test_a_session_bears_what_its_time_holds_with_supersets(problem) -> None:
    # Of one muscle, so that their sets cannot alternate.
    one, other = option(problem, "push-up"), option(problem, "chest-fly")
    least = straight(one, other)
    assert bearing(problem, "push-up", "chest-fly", seconds=least)
    assert not bearing(problem, "push-up", "chest-fly", seconds=least - 1)
    one, other = option(problem, "push-up"), option(problem, "seated-cable-row")
    saved = seconds_saved(one, other)
    least = straight(one, other) - saved
    assert saved > 0
    assert bearing(problem, "push-up", "seated-cable-row", seconds=least)
    assert not bearing(problem, "push-up", "seated-cable-row", seconds=least - 1)


def test_a_session_bears_ten_sets_of_a_muscle(problem) -> None:
    # Chest: three sets each.
    three = "push-up", "chest-fly", "dumbbell-floor-press"
    assert bearing(problem, *three, sets=99, seconds=99999)
    assert not bearing(problem, "machine-chest-press", *three, sets=99, seconds=99999)
    assert bearing(problem, "leg-curl", *three, sets=99, seconds=99999)


def test_a_session_bears_one_of_the_heaviest_lifts(problem) -> None:
    squat = option(problem, "barbell-back-squat", intensity="heavy")
    pull = option(problem, "barbell-deadlift", intensity="heavy")
    easy = option(problem, "barbell-deadlift", 1, intensity="light")
    nothing = empty_session(problem)
    load = nothing.plus(squat)
    assert not bears(problem, load, [squat], pull, Supersets())
    assert bears(problem, load, [squat], easy, Supersets())
    assert bears(problem, nothing, [], pull, Supersets())


def test_what_is_taken_away_leaves_the_session_as_it_was(problem) -> None:
    nothing = empty_session(problem)
    load = nothing.plus(option(problem, "push-up"))
    more = load.plus(option(problem, "leg-curl"))
    assert more.minus(option(problem, "leg-curl")) == load
    assert nothing == (300, 300, 0, problem.capacity.empty)  # the warm-up


# -- supersets -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "rivals"),
    [
        ("push-up", "single-arm-dumbbell-row", False),
        ("push-up", "dumbbell-bench-press", True),  # the chest
        ("push-up", "triceps-extension", True),  # a helper of the one leads in the other
        ("lateral-raise", "prone-y-raise", True),  # traps help and lead
        ("barbell-overhead-press", "barbell-back-squat", True),  # two foundational lifts
        ("standing-dumbbell-press", "goblet-squat", True),
        ("goblet-squat", "dead-bug", True),  # the trunk is needed
        ("push-up", "modified-curl-up", False),
        ("barbell-bench-press", "bent-over-row", True),  # one bar
        ("barbell-bench-press", "seated-cable-row", False),
        ("barbell-overhead-press", "leg-curl", False),
    ],
)
def test_what_tires_the_same_or_needs_the_same_bar_cannot_alternate(one, other, rivals) -> None:
    assert compete(CATALOG[one], CATALOG[other]) is rivals
    assert compete(CATALOG[other], CATALOG[one]) is rivals


def test_fast_heavy_and_carried_work_is_done_by_itself(problem) -> None:
    def alternates(name: str, intensity: str) -> bool:
        return may_alternate(option(problem, name, 2, intensity=intensity))

    assert alternates("push-up", "assistance")
    assert alternates("barbell-overhead-press", "moderate")
    assert not alternates("goblet-squat", "moderate")
    assert not alternates("farmers-carry", "assistance")
    assert not alternates("bent-over-row", "assistance")  # takes much out of the body


def test_supersets_are_pairs_that_save_time_and_each_exercise_is_in_one(problem) -> None:
    session = [
        option(problem, name)
        for name in ("push-up", "seated-cable-row", "chest-fly", "leg-curl", "leg-extension")
    ]
    pairs = Supersets().pair_up(session)
    assert len(pairs) == 2
    paired = [one.movement.id for pair in pairs for one in pair[:2]]
    assert len(set(paired)) == 4
    for one, other, seconds in pairs:
        assert not compete(one.movement, other.movement)
        assert seconds == seconds_saved(one, other) > 0
    saved = [seconds for _, _, seconds in pairs]
    assert saved == sorted(saved, reverse=True)
    assert Supersets().saving(session) == sum(saved)
    # Short rests are not worth it: 45 s stand between alternating sets at least.
    short = [one._replace(prescription=one.prescription._replace(rest=45)) for one in session]
    assert Supersets().pair_up(short) == []


# -- options -------------------------------------------------------------------------------------


def test_an_option_says_what_it_trains_and_takes(problem) -> None:
    three = option(problem, "push-up")  # 8 to 15 repetitions of 2.5 s, 60 s of rest
    assert three.prescription == ((2, 3), (8, 16), 2, 75)
    assert three.seconds == 45 + 3 * 30 + 2 * 75
    assert three.at_least == three.seconds - 75  # half of its rests
    assert (three.pattern_sets, three.capped_sets, three.exposes) == (12, 3, True)
    assert sorted(credit for _, credit in three.credits) == [6, 6, 6, 12]
    easy = option(problem, "goblet-squat", 1, intensity="light")
    assert (easy.pattern_sets, easy.capped_sets) == (2, 0)
    assert easy.at_least == easy.seconds  # one set has no rest to share


def test_only_short_sessions_cut_the_sets_of_the_foundation() -> None:
    def fewest(minutes: int) -> int:
        request = resolve(Request(minutes=minutes, goal="strength", level="advanced"), CATALOG)
        slots = state(CATALOG, request).slots
        heavy = [slot for slot in slots if slot.intensity == "heavy"]
        return min(option.sets for slot in heavy for option in slot.options)

    assert [fewest(minutes) for minutes in (50, 51)] == [1, 3]


def test_a_slot_costs_something_where_a_wish_is_left_out_or_more_is_done(problem) -> None:
    wished = [slot for slot in problem.slots if slot.wished]
    beyond = [slot for slot in problem.slots if not slot.wished]
    assert all(slot.left_out > 0 and slot.beyond == 0 for slot in wished)
    assert all(slot.left_out == 0 and slot.beyond > 0 for slot in beyond)
    foundation = [s.left_out for s in wished if (s.pattern, s.intensity) == ("squat", "heavy")]
    assert min(foundation) > max(s.left_out for s in wished if s.pattern == "core")


def test_beyond_the_split_a_hard_day_offers_every_other_pattern_and_two_accessories(problem):
    for index, day in enumerate(problem.days):
        beyond = [s.pattern for s in problem.slots if s.day == index and not s.wished]
        assert beyond.count("accessory") == 2
        assert len(set(beyond) | {w.pattern for w in day.wishes}) == 10
    easy = state(CATALOG, resolve(Request(days=5), CATALOG))
    for index, day in enumerate(easy.days):
        if day.easy:
            assert all(s.wished for s in easy.slots if s.day == index)


@pytest.mark.parametrize("number", [1, 3, 4, 6])
def test_fast_work_opens_three_days_at_most(number: int) -> None:
    request = Request(days=number, goal="power", level="advanced")
    problem = state(CATALOG, resolve(request, CATALOG))
    fast = [slot.day for slot in problem.slots if slot.pattern == "power"]
    assert fast == list(range(min(number, 3)))
    options = [o for slot in problem.slots if slot.pattern == "power" for o in slot.options]
    assert {o.movement.kind for o in options} == {"power"}
    assert not any(o.exposes or o.capped_sets for o in options)


def test_a_week_holds_the_time_its_request_gives(problem) -> None:
    assert (problem.seconds, problem.spare, problem.session_sets) == (3600, 0, 26)
    long = state(CATALOG, resolve(Request(minutes=90), CATALOG))
    assert (long.seconds, long.spare, long.session_sets) == (5400, 900, 16)
    assert problem.close == ((), (), ())
    four = state(CATALOG, resolve(Request(days=4), CATALOG))
    assert four.close == ((1,), (0,), (3,), (2,))


def test_a_thorough_search_keeps_every_movement_and_the_other_the_likely_ones(problem) -> None:
    found = candidates(CATALOG, problem.request)
    quick = state(CATALOG, problem.request)
    for slot, likely in zip(problem.slots, quick.slots, strict=True):
        every = {option.movement.id for option in slot.options}
        assert every == {m.id for m in found[slot.pattern] if m.kind != "power"}
        assert {option.movement.id for option in likely.options} <= every
        assert likely.kinds
    options = sum(len(slot.options) for slot in problem.slots)
    assert sum(len(slot.options) for slot in quick.slots) < 0.8 * options


@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
def test_a_chosen_week_holds_the_foundation_of_its_split(level: str) -> None:
    choice = choose(state(CATALOG, resolve(Request(level=level), CATALOG)))
    for slot, chosen in zip(choice.problem.slots, choice.chosen, strict=True):
        if slot.wished and slot.pattern in ("hinge", "squat", "overhead-press"):
            assert chosen is not None


def test_what_no_time_is_left_for_is_written_as_it_was_chosen() -> None:
    """The minutes of a session are those that the planner counted on."""
    maxes = {"squat": 220.0, "deadlift": 250.0}  # with five lighter sets each
    strong = Request(goal="strength", level="advanced", minutes=150, maxes=maxes)
    few = Request(days=2, minutes=40, level="advanced")
    for request in (few, strong, Request(goal="hypertrophy")):
        choice = choose(state(CATALOG, resolve(request, CATALOG)))
        plan = build_plan(CATALOG, request, reasons=False)
        for day, session in enumerate(plan.weeks[0].sessions):
            straight = choice.seconds[day]
            saved = choice.supersets.saving(choice.session(day))
            assert -(-(straight - saved) // 60) <= session.minutes <= -(-straight // 60)
