"""Builds a plan: resolve the request, state its problem, choose a week, write it down."""

from __future__ import annotations

from collections.abc import Iterable

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.plan import Exercise, Plan, Request, Session, Why
from hinge_cli.planning import refusing
from hinge_cli.planning.block import lay_out
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import POINT
from hinge_cli.planning.notes import notes_on, notes_on_maxima
from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Slot, state
from hinge_cli.planning.reasons import why
from hinge_cli.planning.resolving import all_equipment, resolve
from hinge_cli.planning.search import choose
from hinge_cli.planning.strengths import Strengths
from hinge_cli.planning.titles import title_of
from hinge_cli.rulebook.prescription import role_of
from hinge_cli.rulebook.recovery import ORDER
from hinge_cli.rulebook.rules import check_plan
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.rulebook.timing import session_minutes


def build_plan(catalog: Catalog, request: Request, *, reasons: bool = True) -> Plan:
    """A week of training that holds a hinge, a squat and an overhead press.

    With `reasons` every exercise names its runners-up and why they lost.

    Raises `UsageError` for a request that makes no sense, `Refusal` for one that cannot be met.
    """
    if not (isinstance(catalog, Catalog) and isinstance(request, Request)):
        raise TypeError("build_plan takes a Catalog and then a Request")
    asked, request = request, resolve(request, catalog)
    vague = notes_on_maxima(asked, catalog)
    taken_away = all_equipment(asked.without)
    refusing.refuse_without_clearance(request)
    refusing.refuse_without_time(request)
    refusing.refuse_without_movements(request, catalog, taken_away)
    strengths = Strengths(request, catalog)
    choice = choose(state(catalog, request, strengths=strengths))
    refusing.refuse_without_foundation(choice, catalog)
    plan = write_down(choice, catalog, strengths, reasons=reasons)
    notes = (*notes_on(choice, plan, catalog), *vague, *_unavoidable(choice, plan, catalog))
    return plan._replace(notes=notes)


def _unavoidable(choice: Choice, plan: Plan, catalog: Catalog) -> Iterable[str]:
    """What the rules find in a plan all the same, and why it must be so."""
    broken = [finding for finding in check_plan(plan, catalog) if finding.severity != "note"]
    if not broken:
        return ()
    from hinge_cli.planning.excuses import excuse  # late: most plans need none

    return dict.fromkeys(f"{finding.message} {excuse(finding, choice)}" for finding in broken)


def write_down(
    choice: Choice, catalog: Catalog, strengths: Strengths, *, reasons: bool = False
) -> Plan:
    """The plan of all its weeks that a chosen week stands for, without notes."""
    sessions = tuple(
        _session(choice, day, catalog, reasons) for day in range(len(choice.problem.days))
    )
    request = choice.problem.request
    return Plan(
        request=request,
        catalog_sha256=catalog.sha256,
        weeks=lay_out(sessions, request, catalog, strengths),
        score=_score(choice),
    )


def _score(choice: Choice) -> float:
    """The balance score, 0 to 100; what is preferred may cost less than nothing."""
    points = 100 - (choice.cost() - choice.whim()) / POINT
    return round(min(100.0, max(0.0, points)), 1)


def _session(choice: Choice, day: int, catalog: Catalog, reasons: bool) -> Session:
    problem = choice.problem
    chosen = [
        (i, problem.slots[i], option)
        for i in choice.slots_of_day[day]
        if (option := choice.chosen[i]) is not None
    ]
    over = choice.seconds[day] - problem.seconds
    pairs: list[tuple[Option, Option, int]] = []
    if over > 0:
        for pair in choice.supersets.pair_up([option for _, _, option in chosen]):
            pairs.append(pair)
            if sum(seconds for _, _, seconds in pairs) >= over:
                break
    placed = _in_order(chosen, pairs)
    # The two of a superset stand together, so letters follow the order of the session.
    paired = {id(option) for pair in pairs for option in pair[:2]}
    alternating = [id(option) for _, _, option in placed if id(option) in paired]
    labels = {key: "ABCDEF"[n // 2] for n, key in enumerate(alternating)}
    exercises = tuple(
        _exercise(slot, option, labels.get(id(option)), why(choice, i, catalog, runners_up=reasons))
        for i, slot, option in placed
    )
    hard = any(option.hard for _, _, option in chosen)
    return Session(
        day=WEEKDAYS[problem.days[day].weekday],
        title=title_of(exercises),
        effort="hard" if hard else "easy",
        minutes=session_minutes(exercises, catalog, ramps=problem.request.ramps),
        exercises=exercises,
    )


Placed = tuple[int, Slot, Option]


def _in_order(chosen: list[Placed], pairs: list[tuple[Option, Option, int]]) -> list[Placed]:
    """The exercises of a session, hardest first; the second of a superset follows its first."""

    def rank(item: Placed) -> tuple[int, int]:
        _, slot, option = item
        first = slot.intensity == "power" or slot.pattern in FOUNDATION
        place = slot.intensity if first else slot.pattern
        # Among equals the more demanding lift comes first.
        return ORDER.index(place), -option.movement.cost

    ordered = sorted(chosen, key=rank)
    partner = {id(a): b for a, b, _ in pairs} | {id(b): a for a, b, _ in pairs}
    placed: list[Placed] = []
    for item in ordered:
        if item in placed:
            continue
        placed.append(item)
        other = partner.get(id(item[2]))
        placed += [x for x in ordered if x[2] is other and x not in placed]
    return placed


def _exercise(slot: Slot, option: Option, label: str | None, reason: Why) -> Exercise:
    movement, given = option.movement, option.prescription
    return Exercise(
        movement=movement.id,
        name=movement.name,
        pattern=movement.pattern,
        role=role_of(movement.pattern, slot.intensity),
        sets=option.sets,
        low=given.units[0],
        high=given.units[1],
        unit=movement.unit,
        per_side=movement.per_side,
        rir=given.rir,
        rest_seconds=given.rest,
        superset=label,
        why=reason,
    )
