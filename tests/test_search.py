"""How the planner looks for a week: supersets, filling a day, and what more work would cost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hinge_cli.plan import Request
from hinge_cli.planning import build_plan, resolve
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import EMPTY_DAY, day_cost
from hinge_cli.planning.filling import SLICES, SLICES_OF_WEEK, Way, _continued, fill
from hinge_cli.planning.problem import Problem, state
from hinge_cli.planning.search import _mixed, choose
from hinge_cli.planning.supersets import Supersets
from hinge_cli.planning.trading import _moved, trade
from hinge_cli.planning.work import Work
from hinge_cli.rulebook import duration

REQUESTS = [
    Request(days=1, minutes=45, level="advanced"),
    Request(days=2, minutes=20, goal="strength", level="intermediate"),
    Request(days=4, minutes=30, goal="hypertrophy", level="advanced", equipment=("home",)),
]


@pytest.fixture(params=REQUESTS, ids=str)
def problem(request, catalog) -> Problem:
    return state(catalog, resolve(request.param, catalog))


@given(
    sets=st.tuples(st.integers(1, 8), st.integers(1, 8)),
    rests=st.tuples(st.integers(30, 300), st.integers(30, 300)),
)
def test_a_superset_never_saves_more_than_both_shares(sets, rests) -> None:
    straight = sum(duration.straight_rest(n, rest) for n, rest in zip(sets, rests, strict=True))
    alternating = duration.superset_rest(sets[0], rests[0], sets[1], rests[1])
    shares = sum(duration.superset_share(n, rest) for n, rest in zip(sets, rests, strict=True))
    assert straight - alternating <= shares


def test_supersets_are_the_same_in_any_order_of_a_session(problem) -> None:
    choice = choose(problem)
    for day in range(len(problem.days)):
        session = choice.session(day)
        assert Supersets().pair_up(session) == Supersets().pair_up(session[::-1])


def test_a_session_takes_no_less_than_at_least(problem) -> None:
    choice = choose(problem)
    for day, held in enumerate(choice.held):
        assert held.seconds - choice.supersets.saving(choice.session(day)) >= held.at_least


@pytest.mark.parametrize("every", [1, 2])
def test_a_day_filled_anew_keeps_to_its_limits_and_leaves_the_others_alone(problem, every) -> None:
    choice = choose(problem)
    for day in range(len(problem.days)):
        others = [choice.session(other) for other in range(len(problem.days)) if other != day]
        slots = [i for i in choice.order if problem.slots[i].day == day]
        emptied = slots[::every]
        for i in emptied:
            choice.put(i, None)
        beside = choice.session(day)
        fill(choice, emptied)
        session = choice.session(day)
        assert session
        assert all(option in session for option in beside)
        seconds = choice.seconds[day] - choice.supersets.saving(session)
        assert seconds <= problem.seconds
        assert sum(option.capped_sets for option in session) <= problem.session_sets
        assert len({option.movement for option in session}) == len(session)
        assert others == [choice.session(o) for o in range(len(problem.days)) if o != day]


def test_a_way_to_fill_a_day_costs_what_the_week_then_costs(problem) -> None:
    choice = choose(problem)
    for day in range(len(problem.days)):
        kept = list(choice.chosen)
        for i in choice.slots_of_day[day]:
            choice.put(i, None)
        empty = choice.cost() - day_cost(problem.seconds - choice.nothing.seconds, problem.spare)
        ways = [Way(0, choice.nothing, (), (), choice.work)]
        for i in choice.order:
            if problem.slots[i].day == day and not choice.barred(i):
                ways = _continued(choice, ways, i)
        assert len(ways) > 1
        for way in ways[1:]:
            for i, option in zip(way.slots, way.session, strict=True):
                choice.put(i, option)
            spare_time = day_cost(problem.seconds - way.held.seconds, problem.spare)
            assert choice.cost() == empty - EMPTY_DAY + way.cost + spare_time
            for i in way.slots:
                choice.put(i, None)
        choice.restore(kept)


def test_no_way_to_fill_a_slot_is_passed_over_that_is_cheaper_and_no_longer(problem) -> None:
    choice = Choice(problem)
    empty = choice.cost()
    first = choice.order[0]
    width = problem.seconds // (SLICES + SLICES_OF_WEEK // len(problem.days))
    ways = _continued(choice, [Way(0, choice.nothing, (), (), choice.work)], first)
    spare_time = day_cost(problem.seconds - choice.nothing.seconds, problem.spare) + EMPTY_DAY
    assert len(ways) > 2
    for option in problem.slots[first].options:
        if not choice.bears(first, option):
            continue
        choice.put(first, option)
        seconds = choice.seconds[problem.slots[first].day]
        cost = choice.cost() - empty + spare_time
        cost -= day_cost(problem.seconds - seconds, problem.spare)
        choice.put(first, None)
        kept = [w for w in ways if w.held.seconds // width <= seconds // width and w.cost <= cost]
        assert kept, option.movement.id


def test_a_slot_gets_the_cheapest_option_that_its_day_bears(problem) -> None:
    choice = choose(problem)
    for i in choice.order:
        kept = list(choice.chosen)
        choice.put(i, None)
        costs = [choice.cost()]
        for option in problem.slots[i].options:
            if choice.bears(i, option):
                choice.put(i, option)
                costs.append(choice.cost())
                choice.put(i, None)
        choice.improve(i)
        assert choice.cost() == min(costs)
        choice.restore(kept)


def test_no_slot_of_the_chosen_week_has_a_better_option(problem) -> None:
    choice = choose(problem)
    cost = choice.cost()
    for i in choice.order:
        choice.improve(i)
    assert choice.cost() == cost


def test_what_more_work_costs_is_what_it_then_costs(problem) -> None:
    work = Work(problem)
    for option in filter(None, choose(problem).chosen):
        have = work.packed[option.group]
        weighed = work.weighed[option.group]
        told = weighed[have + option.packed] - weighed[have]
        told += sum(work.more[muscle][credit] for muscle, credit in option.credits)
        after = work.copy()
        after.count(option)
        assert after.cost() - work.cost() == told
        work = after


def test_a_copy_of_work_goes_on_alone_and_what_is_taken_away_leaves_nothing(problem) -> None:
    work = Work(problem)
    nothing = work.cost()
    options = [option for option in choose(problem).chosen if option is not None]
    copy = work.copy()
    for option in options:
        copy.count(option)
    assert work.cost() == nothing
    for option in options:
        copy.count(option, -1)
    assert (copy.cost(), copy.muscles, copy.more) == (nothing, work.muscles, work.more)


def test_what_is_as_quick_as_another_and_may_stand_beside_it_is_looked_at(catalog) -> None:
    # No movement stands twice in a session: two rows in one need the two quickest.
    request = Request(
        days=4, goal="hypertrophy", level="advanced", minutes=30, equipment=("kettlebells",)
    )
    problem = state(catalog, resolve(request, catalog))
    rows = [slot for slot in problem.slots if slot.pattern == "horizontal-pull"]
    assert all("doorway-row" in {o.movement.id for o in slot.options} for slot in rows)


def test_a_week_put_back_costs_the_same(problem) -> None:
    choice = choose(problem)
    other = Choice(problem)
    other.restore(choice.chosen)
    assert other.cost() == choice.cost()
    assert other.held == choice.held


@pytest.mark.parametrize(
    ("request_", "score"),
    [
        (Request(days=1, goal="power", level="advanced", minutes=40), 70.2),
        (Request(days=1, goal="strength", level="advanced", equipment=("home",)), 63.0),
        (Request(days=2, goal="hypertrophy", minutes=40, equipment=("dumbbells",),
                 limits=("pregnancy",)), 88.7),
        (Request(), 96.8),
        (Request(goal="strength", level="intermediate", minutes=20, equipment=("dumbbells",)),
         63.3),
        (Request(goal="hypertrophy", level="intermediate", minutes=30, equipment=("home",),
                 limits=("balance-deficit",)), 84.9),
        (Request(days=4, goal="hypertrophy", level="advanced"), 96.4),
        (Request(days=5, goal="strength", level="intermediate", minutes=20,
                 equipment=("kettlebell",)), 78.7),
        (Request(days=6, goal="hypertrophy", level="advanced", minutes=20, equipment=("none",)),
         66.2),
        (Request(days=7, goal="power", level="advanced", minutes=20, equipment=("dumbbells",)),
         85.9),
    ],
    ids=str,
)  # fmt: skip
def test_a_week_is_as_balanced_as_hinge_can_make_it(
    request_: Request, score: float, catalog
) -> None:
    # What it was when this was written; whoever changes a weight or a movement writes it anew.
    found = build_plan(catalog, request_, reasons=False).score
    assert score - 0.3 <= found <= score + 3


def test_every_turn_looks_in_another_order() -> None:
    # A checksum once gave the same order ten turns in a row.
    orders = {tuple(_mixed(range(11), turn)) for turn in range(500)}
    assert len(orders) == 500
    firsts = [min(order) for order in zip(*orders, strict=True)]
    assert firsts == [0] * 11  # and every slot comes first, second, … at some time


def test_an_exercise_in_the_wrong_place_of_its_pattern_finds_a_better_one(catalog) -> None:
    problem = state(catalog, resolve(Request(days=4, minutes=45, level="intermediate"), catalog))
    choice = choose(problem)
    best, cost, tried = list(choice.chosen), choice.cost(), 0
    for i, option in enumerate(best):
        for j, slot in enumerate(problem.slots):
            if option and best[j] is None and slot.pattern == problem.slots[i].pattern:
                choice.restore(best)
                choice.put(i, None)
                choice.put_shortest(j)
                worse = choice.cost()
                if choice.chosen[j] and worse > cost and choice.in_time():
                    tried += 1
                    assert _moved(choice, worse)
                    assert choice.cost() < worse
                    assert choice.in_time()
    assert tried


def test_trades_never_make_a_week_worse(problem) -> None:
    choice = choose(problem)
    for i in choice.order:
        choice.put(i, None)
    for i in choice.order:
        choice.put_shortest(i)
    before = choice.cost()
    after = trade(choice, effort=choice.steps + 20_000)
    assert after == choice.cost() <= before
    assert choice.in_time()
