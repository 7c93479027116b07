"""What the weeks of a plan bring, said once: a table of weeks, a picture, how each lift goes on."""

from collections.abc import Sequence
from typing import NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import calendar, wording
from hinge_cli.plan import Exercise, Plan, Week
from hinge_cli.plan.lifted import RPE_MOST
from hinge_cli.report import NO_BREAK, number, sparkline
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.counting import is_hard
from hinge_cli.rulebook.splits import WEEKDAYS

BETWEEN_DAYS = f"{NO_BREAK}· "


class Weeks(NamedTuple):
    """A table of weeks: titles, and a row a week."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def one_template(plan: Plan) -> bool:
    """Whether all weeks hold the same movements in the same order, and differ only in numbers."""
    shapes = {
        tuple(
            (session.day, tuple(e.movement for e in session.exercises)) for session in week.sessions
        )
        for week in plan.weeks
    }
    return len(shapes) == 1


def shown_weeks(plan: Plan) -> tuple[Week, ...]:
    """The weeks whose sessions must be read: the first, where the others only differ in numbers."""
    return plan.weeks[:1] if one_template(plan) else plan.weeks


def heading(plan: Plan, week: Week) -> str:
    """A week by its number and date, and whether it is a lighter one or tests the lifts."""
    sort = sort_of(week)
    return f"Week {_numbered(plan, week)}{f' ({sort})' if sort else ''}"


def _numbered(plan: Plan, week: Week) -> str:
    """A week as `1`, and as `1 · 7 Dec` where its date is known."""
    begins = calendar.begins(plan, week)
    return f"{week.number} · {begins}" if begins else str(week.number)


def alike(plan: Plan) -> bool:
    """Whether a table of several weeks would say the same in every row."""
    return (
        len(plan.weeks) > 1
        and one_template(plan)
        and len({row[1:] for row in _table(plan).rows}) == 1
    )


def no_change(plan: Plan) -> str:
    """A sentence instead of a table of weeks that are alike."""
    said = f"All {len(plan.weeks)} weeks hold the same sessions, their main lifts with the same"
    onward = "; how you go on from week to week is told below" if progression(plan) else ""
    return f"{said} numbers{onward}."


def table(plan: Plan) -> Weeks | None:
    """What each main lift does in each week, where weeks of one template differ in numbers."""
    if len(plan.weeks) < 2 or not one_template(plan) or alike(plan):
        return None
    return _table(plan)


def _table(plan: Plan) -> Weeks:
    spots = _main_spots(plan.weeks[0])
    names = [plan.weeks[0].sessions[i].exercises[j].name for i, j in spots]
    rows = []
    for week in plan.weeks:
        lifts = [_in_short(week, i, j) for i, j in spots]
        rows.append((_numbered(plan, week), *lifts, number(_sets(week)), sort_of(week)))
    return Weeks(("week", *names, "sets", ""), tuple(rows))


def sort_of(week: Week) -> str:
    """What sets a week apart: `test`, `lighter` or nothing."""
    return "test" if week.test else "lighter" if week.deload else ""


class Trend(NamedTuple):
    """How something goes over the weeks: the value of each, and in words between which they lie.

    Loads are drawn from the lowest up, sets from zero up.
    """

    what: str
    values: tuple[float, ...]
    span: str
    from_zero: bool = False

    @property
    def picture(self) -> str:
        """A character a week."""
        return sparkline([0, *self.values])[1:] if self.from_zero else sparkline(self.values)


def trends(plan: Plan) -> list[Trend]:
    """Load and volume over the weeks, as far as they change."""
    if len(plan.weeks) < 2 or not one_template(plan):
        return []
    made = []
    for i, j in _main_spots(plan.weeks[0]):
        exercises = [week.sessions[i].exercises[j] for week in plan.weeks]
        loads = [e.load.value for e in exercises if e.load and e.load.value is not None]
        if len(loads) == len(exercises):
            span = f"{_span(loads)} {plan.request.unit}"
            made.append(Trend(exercises[0].name, tuple(loads), span))
    sets = tuple(float(_sets(week)) for week in plan.weeks)
    made.append(Trend("sets a week", sets, _span(sets), from_zero=True))
    return [one for one in made if len(set(one.values)) > 1]


def progression(plan: Plan) -> list[str]:
    """How each main lift gets heavier, a line each, and what to do when it does not."""
    week = [e for s in plan.weeks[0].sessions for e in s.exercises] if plan.weeks else []
    by_movement: dict[str, list[Exercise]] = {}
    for exercise in week:
        if exercise.progression and is_hard(exercise):
            by_movement.setdefault(exercise.movement, []).append(exercise)
    lifts = [found for found in by_movement.values() if any(e.role == "main" for e in found)]
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
    below = {rung for movement in catalog for rung in movement.leads_to}
    for _, exercise in plan.exercises():
        rule = exercise.progression
        by_body = rule and rule.model == progress.REPS and not exercise.load
        if by_body and exercise.role != "core" and exercise.movement in below:
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
        waits = "waits there for the test" if any(w.test for w in plan.weeks) else "stays there"
        lines.append(
            f"The weeks are a projection: a lift that is {gain:.0%} up, or one step where that is "
            f"more, {waits}. Where the rule above says more, do more."
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
            "test begin lower: they take but a part of the gain for granted."
        )
    return lines


def _standing(plan: Plan) -> list[Exercise]:
    """Main lifts that step, but too far for their load to rise in any week."""
    trained = [week for week in plan.weeks if not week.deload]
    if len(trained) < progress.BLOCK_WEEKS_LEAST or not one_template(plan):
        return []
    standing = []
    for i, j in _main_spots(plan.weeks[0]):
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
    return {2: "two", 3: "three", 4: "four"}.get(number_of, str(number_of))


def _mains(week: Week) -> list[Exercise]:
    return [week.sessions[i].exercises[j] for i, j in _main_spots(week)]


def _main_spots(week: Week) -> list[tuple[int, int]]:
    """Where the main lifts stand, each movement once."""
    found: dict[str, tuple[int, int]] = {}
    for i, session in enumerate(week.sessions):
        for j, exercise in enumerate(session.exercises):
            if exercise.role == "main":
                found.setdefault(exercise.movement, (i, j))
    return list(found.values())


def _in_short(week: Week, i: int, j: int) -> str:
    """A main lift in a week: `5 × 3–4 @ 80`, or on several days `Tue 5 × 3–4 @ 80 · Fri 75`.

    A line may only break between days.
    """
    exercise = week.sessions[i].exercises[j]
    dose, given = wording.dose(exercise), exercise.load
    if given is None or given.value is None:
        told = f"{dose}, {wording.effort(exercise)}"
    else:
        told = f"{dose} @ {number(given.value)}"
        if exercise.open:  # the reserve of a test is not that of the sessions above
            told += f", {wording.effort(exercise)}"
    others = [
        f"{_short(session.day)} {number(other.load.value)}"
        for n, session in enumerate(week.sessions)
        for other in session.exercises
        if n != i
        and other.movement == exercise.movement
        and other.load
        and other.load.value is not None
    ]
    days = [f"{_short(week.sessions[i].day)} {told}", *others] if others else [told]
    return BETWEEN_DAYS.join(day.replace(" ", NO_BREAK) for day in days)


def _short(day: str) -> str:
    return day[:3].capitalize() if day in WEEKDAYS else day


def _sets(week: Week) -> int:
    return sum(e.sets for session in week.sessions for e in session.exercises)


def _span(values: Sequence[float]) -> str:
    """From the lowest to the highest that is drawn."""
    return f"{number(min(values))}–{number(max(values))}"
