"""Why a finding of a plan that hinge built could not be avoided: one reason, the true one."""

from __future__ import annotations

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Request
from hinge_cli.planning import resolve
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.excuses import excuse
from hinge_cli.planning.problem import state
from hinge_cli.planning.search import choose
from hinge_cli.rulebook.finding import Finding

CATALOG = Catalog.load()

FREER = "Nothing freer is left of its pattern."
EQUIPMENT = "Nothing at hand allows it; more equipment would."
EASY = "With uncontrolled high blood pressure every set stays easy, and easy sets count half."
TIME = "Sessions of 60 minutes leave no room; longer ones or more would."
BEST = "hinge found no better week for this equipment, level and body."


def said(code: str, subject: str | None, choice: Choice) -> str:
    return excuse(Finding(code, "warning", subject, "", ""), choice)


def week(**request) -> Choice:
    return choose(state(CATALOG, resolve(Request(**request), CATALOG)))


def of_length(choice: Choice, share: float) -> Choice:
    """The choice with sessions that take this share of their time."""
    choice.held = [load._replace(seconds=round(3600 * share)) for load in choice.held]
    return choice


@pytest.mark.parametrize(
    ("code", "subject", "reason"),
    [
        ("H204", "vertical-pull", EQUIPMENT),
        ("H204", "horizontal-pull", BEST),
        ("H207", "carry", BEST),
        ("H201", None, BEST),  # a row is there
        ("H202", None, BEST),
        ("H301", "quads", BEST),
    ],
)
def test_without_equipment(code: str, subject: str | None, reason: str) -> None:
    choice = of_length(week(equipment=("none",)), 0.5)
    assert said(code, subject, choice) == reason


@pytest.mark.parametrize(
    ("limit", "equipment", "reason"),
    [
        ("wrist-pain", "none", FREER),
        ("grip-limited", "gym", "What is freer fits the week worse."),
    ],
)
def test_care_is_asked_for_where_nothing_freer_is_left(limit, equipment, reason) -> None:
    choice = week(limits=(limit,), equipment=(equipment,))
    slots = choice.problem.slots
    i, careful = next(
        (i, option)
        for i, slot in enumerate(slots)
        for option in slot.options
        if limit in option.movement.caution_if
    )
    choice.put(i, careful)
    assert said("H604", careful.movement.id, choice) == reason


def test_no_pull_of_either_sort_is_for_want_of_equipment() -> None:
    pulls = tuple(m.id for m in CATALOG if m.pattern in ("horizontal-pull", "vertical-pull"))
    choice = of_length(week(avoid=pulls), 0.5)
    assert said("H201", None, choice) == said("H202", None, choice) == EQUIPMENT
    assert said("H203", None, choice) == BEST


@pytest.mark.parametrize(("share", "reason"), [(0.85, BEST), (0.86, TIME), (1.0, TIME)])
def test_a_week_of_full_sessions_has_no_room(share: float, reason: str) -> None:
    choice = of_length(week(), 0.5)
    choice.held[1] = choice.held[1]._replace(seconds=round(3600 * share))
    assert said("H301", "quads", choice) == reason


@pytest.mark.parametrize(
    ("limit", "code", "reason"),
    [
        ("hypertension-uncontrolled", "H301", EASY),
        ("hypertension-uncontrolled", "H203", BEST),
        ("pregnancy", "H301", BEST),  # three in reserve are hard sets
        ("knee-pain", "H301", BEST),
    ],
)
def test_where_every_set_is_easy_little_is_credited(limit: str, code: str, reason: str) -> None:
    assert said(code, "quads", of_length(week(limits=(limit,)), 0.5)) == reason
