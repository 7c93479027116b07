"""What makes a lift harder where no weight does: the next rung of its ladder, or its tempo."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import ALWAYS_THERE
from hinge_cli.exporting.wording import told_equipment
from hinge_cli.plan import Exercise, Load, Plan, Request
from hinge_cli.plan.gym import Mass
from hinge_cli.rulebook.inventory import ROOM, SLACK, makeable
from hinge_cli.rulebook.prescription import forbidding

SLOWER = "take three seconds to lower each repetition and pause at the bottom"


def is_heaviest(load: Load, exercise: Exercise, plan: Plan, catalog: Catalog) -> bool:
    """Whether the gym of a plan has nothing that is a step heavier than a load of an exercise."""
    rule, gym = exercise.progression, plan.request.gym
    told = rule and rule.step and load.value and gym and exercise.movement in catalog
    if not told or "equipment" in plan.unstated:
        return False
    assert rule
    assert rule.step
    assert load.value
    assert gym
    heavier = Mass(load.value, load.unit).grains + Mass(rule.step, rule.unit).grains - SLACK
    movement = catalog[exercise.movement]
    loads = makeable(gym, movement, plan.request.equipment, heavier + ROOM)
    return bool(loads) and loads[-1].grains < heavier


def harder(exercise: Exercise, plan: Plan, catalog: Catalog) -> str:
    """What to do once repetitions are there and no weight is: `take the next rung ...`."""
    if exercise.movement not in catalog:
        return SLOWER
    above = [catalog[name] for name in catalog[exercise.movement].leads_to if name in catalog]
    rungs = [movement for movement in above if movement.counts_as_training]  # a jump is no rung
    if not any(_may_be_taken(rung, plan) for rung in rungs):
        return SLOWER
    return f"take the next rung of its ladder ({ladder(exercise, plan)})"


def has_easier(exercise: Exercise, plan: Plan, catalog: Catalog) -> bool:
    """Whether a rung below an exercise is one to take."""
    below = catalog.regressions[exercise.movement]
    return any(_may_be_taken(catalog[key], plan) for key in below if key in catalog)


def _may_be_taken(rung: Movement, plan: Plan) -> bool:
    """Whether a rung is within reach, as far as it is known what is."""
    known = plan.unstated.isdisjoint({"equipment", "level"})
    return not known or _is_in_reach(rung, plan.request)


def ladder(exercise: Exercise, plan: Plan) -> str:
    """The command that shows the ladder of an exercise to whoever asked for the plan.

    It says all that puts a rung out of reach: level, equipment, limitations, what is avoided.
    """
    request = plan.request
    name = exercise.name.lower()
    if not name.replace(" ", "").replace("-", "").isalnum():
        name = exercise.movement  # a shell takes quotes and brackets for its own
    words = ["hinge explain", name, "--ladder"]
    if "level" not in plan.unstated and request.level != Request().level:
        words += ["--level", request.level]
    if "equipment" not in plan.unstated:
        words += _equipment(request)
    for flag, names in (("--limit", request.limits), ("--avoid", request.avoid)):
        words += [flag, ",".join(names)] if names else []
    return " ".join(words)


def _equipment(request: Request) -> list[str]:
    preset, without = told_equipment(request)
    items = sorted(set(request.equipment) - ALWAYS_THERE)
    if without:
        return ["--equipment", str(preset), "--without", ",".join(without)]
    if preset == "gym":
        return []
    told = preset or ",".join(items)
    return ["--equipment", told] if told else []


def _is_in_reach(movement: Movement, request: Request) -> bool:
    """Whether level, equipment, limitations and wishes of a request allow a movement."""
    return not (
        forbidding(movement, request.limits)
        or movement.id in request.avoid
        or movement.levels_above(request.level) > 0
        or movement.lacks({*request.equipment, *ALWAYS_THERE})
    )
