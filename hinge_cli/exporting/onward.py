"""How a plan goes on: what makes each lift heavier, and what to do when it does not."""

from __future__ import annotations

from itertools import pairwise

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.vocabulary import LEVELS
from hinge_cli.errors import listed
from hinge_cli.exporting import weeks, wording
from hinge_cli.exporting.beyond import span, steps_far
from hinge_cli.exporting.harder import harder, has_easier, is_heaviest, ladder
from hinge_cli.exporting.unknown_loads import takes_load
from hinge_cli.plan import Exercise, Plan, Week
from hinge_cli.plan.lifted import RPE_MOST
from hinge_cli.report import number
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.inventory import FIXED
from hinge_cli.rulebook.prescription import UNCAPPED, most_reps

CARRIED_BY_ARMS = frozenset(
    {"overhead-press", "horizontal-push", "horizontal-pull", "vertical-pull"}
)
# How often, as words say it; more is a number.
TIMES = {2: "two", 3: "three", 4: "four"}


def progression(plan: Plan, catalog: Catalog) -> list[str]:
    """How each main lift gets heavier, a line each, and what to do when it does not."""
    week = [e for s in plan.weeks[0].sessions for e in s.exercises] if plan.weeks else []
    lifts = weeks.progressing(plan)
    if not lifts:
        return []
    rules = [exercise.progression for exercise in week if exercise.progression]
    bare = not plan.request.equipment and "equipment" not in plan.unstated
    loaded = any(rule.step for rule in rules) and not bare
    step = "the smallest step there is" if loaded else "a harder variation"
    lines = [f"{found[0].name}: {_next_step(found, plan, catalog)}" for found in lifts]
    if any(e.role == "power" for e in week):
        lines.append(
            "Fast work: every repetition as fast as the first; add a little when all of them stay "
            "fast, never for more of them."
        )
    lines.append(
        "Everything else: add repetitions until every set reaches the top of its range, then "
        f"{step}."
    )
    if any(_may_jump(exercise, plan, catalog) for exercise in week):
        lines.append(
            f"Where the next weight is more than {progress.JUMP_MOST:.0%} heavier, get "
            f"{progress.REPS_BEFORE_STEP} repetitions beyond the top first{_at_most(plan)}."
        )
    if loaded:
        drop = rules[0].drop_percent
        then = f"take {drop}% off and build up again" if drop else "stay there until you make it"
        lines.append(f"Miss a lift in {_times(rules[0].after_misses)} sessions in a row: {then}.")
    return [*lines, *_block_line(plan, catalog)]


def way_down(plan: Plan, catalog: Catalog) -> list[str]:
    """What to do where the body alone is too heavy for the fewest repetitions."""
    found = [
        exercise
        for _, exercise in plan.exercises()
        if exercise.progression
        and exercise.unit == "reps"
        and exercise.movement in catalog
        and _may_be_too_heavy(catalog[exercise.movement])
        and has_easier(exercise, plan, catalog)
    ]
    if not found:
        return []
    # One ladder shows how to read the others: that of what most are first too heavy for.
    hardest = max(found, key=lambda e: _hard_on_the_heavy(catalog[e.movement]))
    return [
        "Where your own weight is too much for the fewest repetitions, take the rung below "
        f"({ladder(hardest, plan)})."
    ]


def _hard_on_the_heavy(movement: Movement) -> tuple[bool, int, int]:
    """The higher, the sooner a body is too heavy for a movement: arms give out before legs do."""
    return movement.pattern in CARRIED_BY_ARMS, movement.skill, movement.cost


def _may_be_too_heavy(movement: Movement) -> bool:
    """Whether somebody may be too heavy for a movement: nobody is for a first one of the trunk."""
    first_of_trunk = movement.pattern == "core" and movement.level == LEVELS[0]
    return movement.load == "bodyweight" and not first_of_trunk


def _block_line(plan: Plan, catalog: Catalog) -> list[str]:
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
    lines += [_no_rise(e) for e in _standing(plan, catalog)]
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


def _standing(plan: Plan, catalog: Catalog) -> list[Exercise]:
    """Main lifts that could step, but too far for their load to rise in any week."""
    trained = [week for week in plan.weeks if not week.deload]
    if len(trained) < progress.BLOCK_WEEKS_LEAST or not weeks.one_template(plan):
        return []
    standing = []
    for i, j in weeks.main_spots(plan.weeks[0]):
        exercises = [week.sessions[i].exercises[j] for week in trained]
        rule, loads = exercises[0].progression, {e.load and e.load.value for e in exercises}
        if rule and rule.step and len(loads) == 1 and None not in loads:
            standing += [e for e in exercises[:1] if not _has_ended(e, plan, catalog)]
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


def _at_most(plan: Plan) -> str:
    """How many repetitions a limitation allows at most, whatever a weight waits for."""
    most = most_reps(plan.request.limits)
    return f", but never more than {most}" if most < UNCAPPED else ""


def _may_jump(exercise: Exercise, plan: Plan, catalog: Catalog) -> bool:
    """Whether a next dumbbell or kettlebell may be much heavier than one of unknown weight."""
    rule = exercise.progression
    if exercise.load or not takes_load(exercise, plan, catalog):
        return False
    fixed = catalog[exercise.movement].load in FIXED
    return fixed and rule is not None and rule.model == progress.DOUBLE


def _trained(plan: Plan, of_lift: list[Exercise]) -> list[list[Exercise]]:
    """What each week but the lighter ones holds of a lift."""
    movement = of_lift[0].movement
    return [
        [e for session in week.sessions for e in session.exercises if e.movement == movement]
        for week in plan.weeks
        if not week.deload
    ]


def _has_ended(exercise: Exercise, plan: Plan, catalog: Catalog) -> bool:
    """Whether a lift begins with the heaviest load there is for it."""
    return exercise.load is not None and is_heaviest(exercise.load, exercise, plan, catalog)


def _next_step(of_lift: list[Exercise], plan: Plan, catalog: Catalog) -> str:
    """How a lift goes on, from its hard exercises of a week and what the other weeks ask."""
    exercise = next(e for e in of_lift if e.role == "main")
    if _has_ended(exercise, plan, catalog):
        return _by_repetitions(of_lift, plan, catalog)
    said = _by_weight(of_lift, plan, catalog) or _by_repetitions(of_lift, plan, catalog)
    loads = [e.load for week in _trained(plan, of_lift) for e in week if e.load and e.load.value]
    heaviest = max(loads, key=lambda load: load.value or 0.0, default=None)
    if heaviest is None or not is_heaviest(heaviest, exercise, plan, catalog):
        return said
    return (
        f"{said} {number(heaviest.value or 0.0)} {heaviest.unit} is the heaviest here: from there "
        f"add repetitions, then {harder(exercise, plan, catalog)}."
    )


def _by_weight(of_lift: list[Exercise], plan: Plan, catalog: Catalog) -> str:
    """How a lift gets heavier; nothing for one that has but repetitions to add."""
    exercise = next(e for e in of_lift if e.role == "main")
    rule = exercise.progression
    assert rule is not None
    step = f"{number(rule.step)} {rule.unit}" if rule.step else "the next step there is"
    ranges = {(e.low, e.high) for e in of_lift}
    if rule.model == progress.LINEAR:
        reached = f"{exercise.low} repetitions" if len(ranges) == 1 else "its repetitions"
        return f"add {step} every week in which every set reached {reached}."
    if rule.model == progress.WAVE:
        weeks_of_wave = f"for {_times(progress.WAVE_WEEKS)} weeks"
        waves = f"the repetitions fall and the load rises {weeks_of_wave}"
        if _lags(_trained(plan, of_lift)):
            waves = f"the repetitions fall {weeks_of_wave} and the load rises as plates allow"
        return f"{waves}; the next wave begins {step if rule.step else 'a step'} higher."
    if rule.model != progress.DOUBLE:
        return ""
    if any(steps_far(e) for e in of_lift):
        return _by_large_step(of_lift, step, plan, catalog)
    if len(ranges) > 1:
        return (
            "add repetitions until every set reaches the top of its day's range, then "
            f"{step}, and begin again at the bottom."
        )
    ((low, high),) = ranges
    if low == high:
        high = max(high, _most_reps(plan, of_lift))  # the weeks show a range that no line states
    return _through(low, high, step)


def _through(low: int | str, high: int | str, step: str) -> str:
    if low == high:
        return f"add {step} whenever every set reaches {high} repetitions."
    return f"add repetitions until every set reaches {high}, then {step}, and begin again at {low}."


def _by_large_step(of_lift: list[Exercise], step: str, plan: Plan, catalog: Catalog) -> str:
    """How a lift goes on whose next weight is so much heavier that repetitions rise first.

    What a light load is lifted for already tells neither how far nor where to begin again.
    """
    spans = [span(e, plan, catalog) for e in of_lift]
    if len(set(spans)) == 1:
        return _through(*spans[0], step)
    days = [
        weeks.short(session.day)
        for session in plan.weeks[0].sessions
        for e in session.exercises
        if any(e is one for one in of_lift)
    ]
    low, high = (
        listed([f"{reps} ({day})" for day, reps in zip(days, ends, strict=True)], "or")
        for ends in zip(*spans, strict=True)
    )
    return _through(low, high, step)


def _by_repetitions(of_lift: list[Exercise], plan: Plan, catalog: Catalog) -> str:
    """How a lift goes on that nothing heavier is there for."""
    exercise = next(e for e in of_lift if e.role == "main")
    most, asked = max(e.high for e in of_lift), _most_reps(plan, of_lift)
    alike = len({(e.low, e.high) for e in of_lift}) == 1
    top = f"{most}" if alike else "the top of its day's range"
    because = ""
    if load := exercise.load:
        top = f"{asked}" if asked > most else top
        because = (
            f", for your plates end at {wording.load(exercise)}"
            if load.per_side
            else ", for nothing heavier is at hand"
        )
    return f"add repetitions up to {top}{because}, then {harder(exercise, plan, catalog)}."


def _lags(trained: list[list[Exercise]]) -> bool:
    """Whether fewer repetitions of a wave are done with no more weight in any week."""
    mains = [e for week in trained for e in [e for e in week if e.role == "main"][:1]]
    return any(
        after.high < before.high and after.load.value <= before.load.value
        for before, after in pairwise(mains)
        if before.load and after.load and before.load.value and after.load.value
    )


def _most_reps(plan: Plan, of_lift: list[Exercise]) -> int:
    """The most repetitions that any week but the lighter ones asks of a lift."""
    return max((e.high for week in _trained(plan, of_lift) for e in week), default=0)


def _times(number_of: int) -> str:
    return TIMES.get(number_of, str(number_of))


def _mains(week: Week) -> list[Exercise]:
    return [week.sessions[i].exercises[j] for i, j in weeks.main_spots(week)]
