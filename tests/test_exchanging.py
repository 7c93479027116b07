"""How exercises change days while a week is under construction."""

from __future__ import annotations

import pytest

from hinge_cli.plan import Request
from hinge_cli.planning import resolve
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import NEVER
from hinge_cli.planning.exchanging import _Exchanges, exchange
from hinge_cli.planning.problem import state
from hinge_cli.planning.search import choose

REQUESTS = [
    Request(days=2, goal="general", level="beginner"),
    Request(days=3),
    Request(days=4, minutes=30, goal="hypertrophy", level="advanced", equipment=("home",)),
    Request(days=5, goal="power", level="advanced", limits=("knee-pain",)),
]


@pytest.fixture(params=REQUESTS, ids=str)
def choice(request, catalog) -> Choice:
    return choose(state(catalog, resolve(request.param, catalog)))


def test_an_exchange_costs_what_was_foreseen_and_does_the_same_for_the_week(choice) -> None:
    before, cost, work = list(choice.chosen), choice.cost(), (*choice.muscles, *choice.work.packed)
    found = _Exchanges(choice)
    fitting = [e for e in (*found.moves(), *found.swaps()) if e[0] < NEVER / 2]
    assert fitting
    for more, changes in fitting:
        for i in changes:
            choice.put(i, None)
        for i, option in changes.items():
            assert not choice.barred(i)
            assert option is None or option in choice.problem.slots[i].options
            choice.put(i, option)
        assert choice.cost() == cost + more
        assert choice.in_time()
        assert not any(held.number & choice.problem.capacity.full for held in choice.held)
        assert (*choice.muscles, *choice.work.packed) == work
        choice.restore(before)


def test_an_exercise_goes_where_there_is_time_for_it(catalog) -> None:
    choice = Choice(state(catalog, resolve(Request(days=2, minutes=45), catalog)))
    slots = choice.problem.slots
    curls = [i for i, slot in enumerate(slots) if slot.pattern == "accessory" and slot.day == 0]
    for i in curls:
        choice.put_shortest(i)
    cost, exercises = choice.cost(), len(choice.session(0))
    assert exchange(choice)  # a day without any work is the worst use of it
    assert choice.cost() < cost
    assert (len(choice.session(0)), len(choice.session(1))) == (exercises - 1, 1)


def test_nothing_changes_where_nothing_gains(choice) -> None:
    while exchange(choice):
        pass
    chosen = list(choice.chosen)
    assert not exchange(choice)
    assert choice.chosen == chosen
