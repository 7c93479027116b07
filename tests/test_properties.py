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
    vague_sets=st.just({}),
    on=st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=7, unique=True).map(tuple),
    goal=st.sampled_from(sorted(MUSCLE_SETS)),
    level=st.sampled_from(LEVELS),
    # Mostly what somebody has, for a handful of random things allows hardly a week.
    equipment=st.one_of(
        st.sampled_from(["gym", "garage", "home"]).map(lambda preset: (preset,)),
        st.lists(st.sampled_from([*PRESETS, *EQUIPMENT]), min_size=1, max_size=5, unique=True).map(
            tuple
        ),
    ),
    without=st.lists(st.sampled_from(sorted(EQUIPMENT)), **few).map(tuple),
    minutes=st.integers(20, 120),
    limits=st.lists(st.sampled_from(sorted(LIMITATIONS)), max_size=2, unique=True).map(tuple),
    avoid=st.lists(st.sampled_from(IDS), max_size=8, unique=True).map(tuple),
    variant=st.integers(0, 9),
)

calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


NEVER = {"H101", "H102", "H303", "H304", "H401", "H402", "H501", "H502"}
NEVER |= {"H601", "H603", "H606", "H607"}


def test_no_request_yields_a_week_that_breaks_a_promise() -> None:
    planned = 0

    @settings(calm, max_examples=150)
    @given(request=requests, prefer=st.lists(st.sampled_from(IDS), **few))
    def keeps_its_promises(request: Request, prefer: list[str]) -> None:
        nonlocal planned
        wanted = tuple(name for name in prefer if name not in request.avoid)
        try:
            plan = build_plan(CATALOG, request._replace(prefer=wanted), reasons=False)
        except Refusal as refusal:
            assert refusal.reason
            assert refusal.remedy
            return
        planned += 1
        assert broken(plan, CATALOG) == []
        found = {finding.code for finding in check_plan(plan, CATALOG)}
        assert not found & (NEVER if len(plan.request.on) > 1 else NEVER - {"H102"})

    keeps_its_promises()
    assert planned > 100, planned  # where all is refused nothing is shown


def parts_of_the_catalog() -> st.SearchStrategy[list[str]]:
    """Some movements of every foundational pattern, with others beside them."""
    of = {p: [m.id for m in CATALOG if m.pattern == p] for p in FOUNDATION}
    lists = [st.lists(st.sampled_from(of[p]), min_size=4, max_size=12, unique=True) for p in of]
    others = st.lists(st.sampled_from(IDS), max_size=30, unique=True)
    return st.tuples(*lists, others).map(lambda parts: sorted({name for p in parts for name in p}))


def test_any_part_of_the_catalog_yields_the_foundation_or_a_refusal() -> None:
    planned = 0

    @settings(calm, max_examples=60)
    @given(request=requests, kept=parts_of_the_catalog())
    def holds_the_foundation(request: Request, kept: list[str]) -> None:
        nonlocal planned
        part = {name: CATALOG[name]._replace(leads_to=(), load_reference=None) for name in kept}
        catalog = Catalog(part, "", lambda: CATALOG.words)
        try:
            plan = build_plan(catalog, request._replace(avoid=(), prefer=()), reasons=False)
        except Refusal:
            return
        planned += 1
        assert {e.pattern for _, e in plan.exercises()} >= set(FOUNDATION)
        assert broken(plan, catalog) == []

    holds_the_foundation()
    assert planned > 20, planned


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


def test_a_jump_that_stands_in_on_an_easy_day_is_easy() -> None:
    kept = (
        "broad-jump", "dowel-hip-hinge", "goblet-squat", "heel-elevated-goblet-squat",
        "sit-to-stand", "tall-kneeling-dumbbell-press",
    )  # fmt: skip
    part = {name: CATALOG[name]._replace(leads_to=(), load_reference=None) for name in kept}
    catalog = Catalog(part, "", lambda: CATALOG.words)
    request = Request(on=("monday", "tuesday"), equipment=("dumbbells",), minutes=20)
    plan = build_plan(catalog, request, reasons=False)
    assert [e.rir for _, e in plan.exercises() if e.movement == "broad-jump"] == [4, 3]
    assert broken(plan, catalog) == []
