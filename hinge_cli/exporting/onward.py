"""How a plan goes on: what makes each lift heavier, and what to do when it does not."""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import weeks, wording
from hinge_cli.plan import Exercise, Plan, Week
from hinge_cli.plan.lifted import RPE_MOST
from hinge_cli.report import number
from hinge_cli.rulebook import progress

# How often, as words say it; more is a number.
TIMES = {2: "two", 3: "three", 4: "four"}


def progression(plan: Plan) -> list[str]:
    """How each main lift gets heavier, a line each, and what to do when it does not."""
    week = [e for s in plan.weeks[0].sessions for e in s.exercises] if plan.weeks else []
    lifts = weeks.progressing(plan)
    if not lifts:
        return []
    rules = [e.progression for found in lifts for e in found if e.progression]
    loaded = any(rule.step for rule in rules)
    step = "the smallest step there is" if loaded else "a harder variation"
    lines = [f"{found[0].name}: {_next_step(found, _most_reps(plan, found))}" for found in lifts]
    if any(e.role == "power" for e in week):
        lines.append(
            "Fast work: every repetition as fast as the first; add a little when all of them stay "
            "fast, never for more of them."
        )
    lines.append(
        "Everything else: add repetitions until every set reaches the top of its range, then "
        f"{step}."
    )
    if loaded:
        drop = rules[0].drop_percent
        then = f"take {drop}% off and build up again" if drop else "stay there until you make it"
        lines.append(f"Miss a lift in {_times(rules[0].after_misses)} sessions in a row: {then}.")
    return [*lines, *_block_line(plan)]


def way_down(plan: Plan, catalog: Catalog) -> list[str]:
    """What to do where the body alone is too heavy for the fewest repetitions."""
    higher = {rung for movement in catalog for rung in movement.leads_to}
    for _, exercise in plan.exercises():
        if exercise.movement not in higher or exercise.unit != "reps":
            continue
        if exercise.progression and catalog[exercise.movement].load == "bodyweight":
            command = f"hinge explain {exercise.name.lower()} --ladder"
            return [
                "Where your own weight is too much for the fewest repetitions, take the rung below "
                f"({command})."
            ]
    return []


def _block_line(plan: Plan) -> list[str]:
    lines = []
    gain = progress.BLOCK_GAIN[plan.request.level]
    loads = {
        tuple(e.load.value for s in week.sessions for e in s.exercises if e.load)
        for week in plan.weeks
    }
    if len(loads) > 1:
        waits = "waits for the test" if any(w.test for w in plan.weeks) else "stays"
        lines.append(
            f"The weeks are a projection: after its first step a lift {waits} where the next would "
            f"take it more than {gain:.0%} up. Where the rule above says more, do more."
        )
    lines += [_no_rise(e) for e in _standing(plan)]
    if any(week.deload and not week.test for week in plan.weeks):
        lines.append(
            f"Lighter weeks: the same sessions at half the sets, with {progress.DELOAD_RIR} "
            "repetitions or more in reserve."
        )
    if tests := [e for week in plan.weeks if week.test for e in _mains(week) if e.open]:
        rpe = RPE_MOST - (tests[0].rir or 0)
        lines.append(
            "Test weeks: one set of each main lift, as many good repetitions as leave the reserve "
            f"shown. Plan anew with what you lifted: --max LIFT=LOADxREPS@{rpe}. The weeks after a "
            "test take but a part of the gain for granted."
        )
    return lines


def _standing(plan: Plan) -> list[Exercise]:
    """Main lifts that step, but too far for their load to rise in any week."""
    trained = [week for week in plan.weeks if not week.deload]
    if len(trained) < progress.BLOCK_WEEKS_LEAST or not weeks.one_template(plan):
        return []
    standing = []
    for i, j in weeks.main_spots(plan.weeks[0]):
        exercises = [week.sessions[i].exercises[j] for week in trained]
        rule, loads = exercises[0].progression, {e.load and e.load.value for e in exercises}
        if rule and rule.step and len(loads) == 1 and None not in loads:
            standing.append(exercises[0])
    return standing


def _no_rise(exercise: Exercise) -> str:
    rule, load = exercise.progression, exercise.load
    assert rule is not None
    assert rule.step
    assert load is not None
    smaller = " Smaller plates make smaller steps." if load.per_side else ""
    return (
        f"{exercise.name} stays at {wording.load(exercise)}: {number(rule.step)} {rule.unit} at "
        f"once are more than these weeks can count on.{smaller}"
    )


def _most_reps(plan: Plan, of_lift: list[Exercise]) -> int:
    """The most repetitions that any week but the lighter ones asks of a lift."""
    movement = of_lift[0].movement
    trained = (week for week in plan.weeks if not week.deload)
    exercises = (e for week in trained for session in week.sessions for e in session.exercises)
    return max((e.high for e in exercises if e.movement == movement), default=0)


def _next_step(of_lift: list[Exercise], most_reps: int) -> str:
    """How a lift goes on, from its hard exercises of a week and the most that any week asks."""
    exercise = next(e for e in of_lift if e.role == "main")
    rule = exercise.progression
    assert rule is not None
    step = f"{number(rule.step)} {rule.unit}" if rule.step else "the next step there is"
    ranges = {(e.low, e.high) for e in of_lift}
    if rule.model == progress.LINEAR:
        reached = f"{exercise.low} repetitions" if len(ranges) == 1 else "its repetitions"
        return f"add {step} every week in which every set reached {reached}."
    if rule.model == progress.WAVE:
        return (
            f"the repetitions fall and the load rises for {_times(progress.WAVE_WEEKS)} weeks; the "
            f"next wave begins {step if rule.step else 'a step'} higher."
        )
    more = max(map(_beyond, of_lift))
    if rule.model == progress.DOUBLE and len(ranges) > 1:
        filled = f"is {more} beyond" if more else "reaches"
        return (
            f"add repetitions until every set {filled} the top of its day's range, then "
            f"{step}, and begin again at the bottom."
        )
    low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
    if rule.model == progress.DOUBLE and low == high:
        high = max(high, most_reps)  # the weeks show a range that no line of them states
    high += more
    if rule.model == progress.DOUBLE and low == high:
        return f"add {step} whenever every set reaches {high} repetitions."
    if rule.model == progress.DOUBLE:
        return (
            f"add repetitions until every set reaches {high}, then {step}, and begin again at "
            f"{low}."
        )
    top = f"{high}" if len(ranges) == 1 else "the top of its day's range"
    heaviest = ", for nothing heavier is at hand" if exercise.load else ""
    return (
        f"add repetitions up to {top}{heaviest}, then take the next rung of its ladder "
        f"(hinge explain {exercise.name.lower()} --ladder)."
    )


def _beyond(exercise: Exercise) -> int:
    """How many repetitions beyond its range a lift waits for before a step that is large."""
    rule, load = exercise.progression, exercise.load
    if rule is None or not rule.step or load is None or not load.value:
        return 0
    low, high, rir = exercise.low, exercise.high, exercise.rir or 0
    return progress.reps_beyond(load.value, rule.step, low, high, rir)


def _times(number_of: int) -> str:
    return TIMES.get(number_of, str(number_of))


def _mains(week: Week) -> list[Exercise]:
    return [week.sessions[i].exercises[j] for i, j in weeks.main_spots(week)]
