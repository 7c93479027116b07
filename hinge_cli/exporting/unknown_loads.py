"""What a plan says where it gives no load: how to find it, and what lighter sets lead there."""

from __future__ import annotations

from collections.abc import Iterable

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.errors import listed
from hinge_cli.plan import Exercise, Plan
from hinge_cli.plan.gym import Mass
from hinge_cli.rulebook.duration import BAR_LOADS, RAMP_SETS
from hinge_cli.rulebook.inventory import LOADED, SLACK, makeable, usual_gym
from hinge_cli.rulebook.ramp import FROM_FLOOR, FROM_RACK, FROM_THE_HANG, SHORT, Step, ramp
from hinge_cli.rulebook.safety import maxima_hold

FIRST_LOAD = (
    "Where no load stands, find the first one by feel: start light, add weight set by set until a "
    "set ends with the RIR shown, and write it down."
)
FROM_A_SET = "Or plan with a recent set: --max squat=80x5."


def first_loads(plan: Plan, catalog: Catalog) -> list[str]:
    """How to find the loads that a plan does not give, and what leads to those without a step."""
    return [*_to_find(plan, catalog), *_from_the_hang(plan, catalog)]


def _to_find(plan: Plan, catalog: Catalog) -> list[str]:
    bare = [e for _, e in plan.exercises() if not e.load and takes_load(e, plan, catalog)]
    mains = [e for e in bare if e.role == "main"]
    if not mains:
        return [FIRST_LOAD] if bare else []
    lighter = [_lighter_sets(mains, catalog)] if plan.request.ramps else []
    asks = maxima_hold(plan.request.limits)  # else a set from before would not do
    return [f"{FIRST_LOAD} {FROM_A_SET}" if asks else FIRST_LOAD, *lighter]


def _from_the_hang(plan: Plan, catalog: Catalog) -> list[str]:
    """What leads to a lift from the floor where full-size plates leave nothing lighter."""
    if not plan.request.ramps:
        return []
    first_week = plan.weeks[0].sessions if plan.weeks else ()
    bare = [
        catalog[e.movement].spoken
        for session in first_week
        for e in session.exercises
        if not e.warm_up and not e.work and _lowest_on_the_floor(e, plan, catalog)
    ]
    if not bare:
        return []
    sets, reps = FROM_THE_HANG
    return [
        f"Before the {listed(dict.fromkeys(bare))}: nothing lighter stands as high on the floor, "
        f"so lift the empty bar from your thighs first, {sets} × {reps}."
    ]


def _lowest_on_the_floor(exercise: Exercise, plan: Plan, catalog: Catalog) -> bool:
    """Whether an exercise starts from the floor with about the least that stands as high there."""
    load = exercise.load
    if exercise.movement not in catalog or load is None or not load.value:
        return False
    movement, work = catalog[exercise.movement], Mass(load.value, load.unit).grains
    gym, there = plan.request.gym or usual_gym(load.unit), plan.request.equipment
    lighter = makeable(gym, movement, there, work - SLACK) if movement.from_floor else ()
    return movement.from_floor and not (lighter and ramp(sorted(FROM_FLOOR), lighter, work))


def takes_load(exercise: Exercise, plan: Plan, catalog: Catalog) -> bool:
    """Whether what is there gives an exercise a weight: a calf raise may go without one."""
    if exercise.movement not in catalog or catalog[exercise.movement].load not in LOADED:
        return False
    movement = catalog[exercise.movement]
    weights = {*(movement.one_of or movement.needs)} - {"band"}
    return "equipment" in plan.unstated or not weights.isdisjoint(plan.request.equipment)


def _lighter_sets(mains: Iterable[Exercise], catalog: Catalog) -> str:
    """The lighter sets before main lifts, in shares of the day's weight."""
    lifts = [catalog[exercise.movement] for exercise in mains]
    on_bar = RAMP_SETS["heavy"][True]
    asked = (
        ("with a bar", FROM_RACK[:on_bar], any(_from_rack(m) for m in lifts)),
        ("with a bar on the floor", FROM_FLOOR[:on_bar], any(m.from_floor for m in lifts)),
        ("else", SHORT, any(m.load not in BAR_LOADS for m in lifts)),
    )
    told = [(where, _told(steps)) for where, steps, there in asked if there]
    sets = told[0][1] if len(told) == 1 else "; ".join(f"{where} {sets}" for where, sets in told)
    return f"Before those main lifts do lighter sets, in shares of the day's weight: {sets}."


def _from_rack(movement: Movement) -> bool:
    return movement.load in BAR_LOADS and not movement.from_floor


def _told(steps: tuple[Step, ...]) -> str:
    """`the empty bar × 5, 60% × 3`."""
    return ", ".join(
        f"{f'{step.percent}%' if step.percent else 'the empty bar'} × {step.reps}"
        for step in sorted(steps)
    )
