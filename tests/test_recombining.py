"""How a week is put together from days that the search has seen."""

from __future__ import annotations

import pytest

from hinge_cli.plan import Request
from hinge_cli.planning import resolve
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.problem import state
from hinge_cli.planning.recombining import NOTHING, SeenDays, others_of
from hinge_cli.planning.search import choose

REQUESTS = [
    Request(days=2, minutes=20, goal="strength", level="intermediate"),
    Request(days=3),
    Request(days=4, minutes=30, goal="hypertrophy", level="advanced", equipment=("home",)),
    Request(days=6, minutes=40, goal="power", level="advanced"),
]


@pytest.fixture(params=REQUESTS, ids=str)
def choice(request, catalog) -> Choice:
    return choose(state(catalog, resolve(request.param, catalog)))


def emptied(choice: Choice, day: int) -> None:
    for i in choice.slots_of_day[day]:
        choice.put(i, None)


def test_days_together_cost_what_the_week_costs(choice) -> None:
    seen = SeenDays(choice)
    weeks = {seen.cost(others_of(seen.take_down()), NOTHING): choice.cost()}
    for day in range(len(choice.problem.days)):
        emptied(choice, day)
        weeks[seen.cost(others_of(seen.take_down()), NOTHING)] = choice.cost()
    # What a first lift of each pattern costs stays, whichever week it is.
    assert len(weeks) == 1 + len(choice.problem.days)
    assert len({together - alone for together, alone in weeks.items()}) == 1


def test_two_days_come_back_that_were_better(choice) -> None:
    best, seen = choice.cost(), SeenDays(choice)
    seen.take_down()
    emptied(choice, 0)
    emptied(choice, 1)
    assert choice.cost() > best
    seen.recombine()
    assert choice.cost() <= best


def test_days_go_together_that_never_stood_in_one_week(choice) -> None:
    best, seen = list(choice.chosen), SeenDays(choice)
    lowest = choice.cost()
    for day in (0, 1):
        emptied(choice, day)
        seen.take_down()
        choice.restore(best)
    emptied(choice, 0)
    emptied(choice, 1)
    seen.recombine()
    assert choice.cost() == lowest
    assert choice.chosen == best


def test_days_that_do_not_end_in_time_do_not_come_back(catalog) -> None:
    problem = state(catalog, resolve(Request(days=2, minutes=20), catalog))
    choice = Choice(problem)
    seen = SeenDays(choice)
    for i in choice.slots_of_day[0]:
        if problem.slots[i].kinds and not choice.barred(i):
            choice.put(i, max(problem.slots[i].options, key=lambda option: option.seconds))
    assert not choice.in_time()
    seen.take_down()
    emptied(choice, 0)
    seen.recombine()
    assert choice.in_time()


def test_days_do_not_go_together_whose_hard_work_would_stand_too_near(catalog) -> None:
    choice = Choice(state(catalog, resolve(Request(days=4), catalog)))
    slots = choice.problem.slots
    rows = [i for i, slot in enumerate(slots) if slot.hard and slot.pattern == "horizontal-pull"]
    one, other = (next(i for i in rows if slots[i].day == day) for day in (0, 1))
    seen = SeenDays(choice)
    for i in (one, other):
        choice.put_shortest(i)
        assert choice.barred(other if i == one else one)
        seen.take_down()
        choice.put(i, None)
    seen.recombine()
    assert (choice.chosen[one] is None) != (choice.chosen[other] is None)
