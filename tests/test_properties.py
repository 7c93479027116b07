"""What holds for any request and any catalog, found by Hypothesis."""

from __future__ import annotations

from conftest import MINIMAL
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from promises import broken

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.loading import read_yaml
from hinge_cli.catalog.vocabulary import EQUIPMENT, FOUNDATION, LEVELS, LIMITATIONS, PRESETS
from hinge_cli.errors import BadFile, Refusal
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan
from hinge_cli.rulebook.rules import check_plan
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.rulebook.volume import MUSCLE_SETS

CATALOG = Catalog.load()
IDS = sorted(CATALOG.movements)

few = {"max_size": 3, "unique": True}
requests = st.builds(
    Request,
    days=st.just(3),
    weeks=st.just(1),
    prefer=st.just(()),
    maxes=st.just({}),
    unit=st.just("kg"),
    gym=st.none(),
    ramps=st.just(True),
    start=st.none(),
    on=st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=7, unique=True).map(tuple),
    goal=st.sampled_from(sorted(MUSCLE_SETS)),
    level=st.sampled_from(LEVELS),
    equipment=st.lists(
        st.sampled_from([*PRESETS, *EQUIPMENT]), min_size=1, max_size=5, unique=True
    ).map(tuple),
    without=st.lists(st.sampled_from(sorted(EQUIPMENT)), **few).map(tuple),
    minutes=st.integers(10, 120),
    limits=st.lists(st.sampled_from(sorted(LIMITATIONS)), **few).map(tuple),
    avoid=st.lists(st.sampled_from(IDS), max_size=8, unique=True).map(tuple),
    variant=st.integers(0, 9),
)

calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@settings(calm, max_examples=150)
@given(request=requests, prefer=st.lists(st.sampled_from(IDS), **few))
def test_no_request_yields_a_week_that_breaks_a_promise(request: Request, prefer) -> None:
    wanted = tuple(name for name in prefer if name not in request.avoid)
    try:
        plan = build_plan(CATALOG, request._replace(prefer=wanted), reasons=False)
    except Refusal as refusal:
        assert refusal.reason
        assert refusal.remedy
        return
    assert broken(plan, CATALOG) == []
    never = {"H101", "H102", "H303", "H304", "H401", "H402", "H501", "H502", "H601", "H603"}
    plan_days = len(plan.request.on)
    found = {finding.code for finding in check_plan(plan, CATALOG)}
    assert not found & (never if plan_days > 1 else never - {"H102"})


@settings(calm, max_examples=60)
@given(request=requests, kept=st.lists(st.sampled_from(IDS), min_size=3, max_size=60, unique=True))
def test_any_part_of_the_catalog_yields_the_foundation_or_a_refusal(request, kept) -> None:
    part = {name: CATALOG[name]._replace(leads_to=(), load_reference=None) for name in sorted(kept)}
    catalog = Catalog(part, "", lambda: CATALOG.words)
    try:
        plan = build_plan(catalog, request._replace(avoid=(), prefer=()), reasons=False)
    except Refusal:
        return
    assert {e.pattern for _, e in plan.exercises()} >= set(FOUNDATION)
    assert broken(plan, catalog) == []


@settings(calm, max_examples=300)
@given(data=st.data())
def test_a_mutated_catalog_is_read_or_named_and_never_crashes(data) -> None:
    text = MINIMAL
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        gone = data.draw(st.integers(0, 12))
        new = data.draw(st.text(alphabet=":-[]{}&*!|>'\"#,?%@`\n\t ab01é\x00", max_size=6))
        text = text[:at] + new + text[at + gone :]
    try:
        movements, words = read_yaml("x.yaml", text.encode())
    except BadFile as bad:
        assert bad.problems
        assert all(problem.message for problem in bad.problems)
        assert str(bad)
    else:
        assert set(movements) == set(words)
