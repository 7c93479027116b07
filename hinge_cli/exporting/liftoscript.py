"""The plan as Liftoscript, the text that Liftosaur runs: weeks, days, an exercise a line.

Liftosaur changes an exercise's numbers in all its weeks and days at once, so a progression stands
where the plan leaves the next step to the lifter; where the weeks say it themselves it is none.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hinge_cli.catalog import Catalog
from hinge_cli.errors import listed
from hinge_cli.exporting import onward, weeks, wording
from hinge_cli.exporting.liftosaur import NAMES
from hinge_cli.exporting.liftosaur_warm_up import warm_up
from hinge_cli.exporting.sets import sets_of
from hinge_cli.plan import Exercise, Load, Plan, Session, Week
from hinge_cli.plan.lifted import RPE_MOST
from hinge_cli.report import capitalized, number
from hinge_cli.rulebook.progress import DOUBLE, LINEAR

LACKS = (
    "limitations and what else was asked for; balance; seconds, metres and sides, and what to do "
    "after misses (comments say them); warm-ups of single days; the range of a linear progression; "
    "the progression of waves and ladders, and of lifts whose weeks say it"
)

# Signs that mean something in Liftoscript, and so in no name.
_SIGNS = re.compile(r"[/{}()#\[\]|!:,\\]+")


def export(plan: Plan, catalog: Catalog) -> str:
    """The program for Liftosaur's full mode."""
    steps, warm_ups = _steps(plan), _warm_ups(plan)
    lines = [*_comments(_introduction(plan, catalog))]
    for week in plan.weeks:
        if sort := weeks.sort_of(week):
            lines.append(f"// {sort.capitalize()} week.")
        lines += [f"# Week {week.number}", ""]
        for session in week.sessions:
            lines += [*_comments(_beginning(session, plan, catalog))]
            lines.append(f"## {wording.one_line(capitalized(session.day))}")
            for exercise in wording.lettered(session).exercises:
                lines += [*_comments(_remarks(exercise))]
                progress = _progress(exercise, session, week, steps)
                lines.append(_line(exercise, warm_ups[_key(exercise)], progress))
            lines.append("")
    return "\n".join(lines)


def name(exercise: Exercise) -> str:
    """What Liftosaur calls an exercise, or what it may be called there."""
    known = NAMES.get(exercise.movement)
    if known:
        return known
    return wording.one_line(_SIGNS.sub(" ", exercise.name)) or exercise.movement


def _key(exercise: Exercise) -> str:
    """What an exercise is one by: Liftosaur takes two names that differ in case for the same."""
    return name(exercise).lower()


def _warm_ups(plan: Plan) -> dict[str, str]:
    found: dict[str, list[Exercise]] = {}
    for _, exercise in plan.exercises():
        found.setdefault(_key(exercise), []).append(exercise)
    return {key: warm_up(exercises) for key, exercises in found.items()}


class _Step(NamedTuple):
    """A progression as Liftosaur says it, and the place where it stands: a day of a movement."""

    words: str
    day: str


def _steps(plan: Plan) -> dict[str, _Step]:
    """How each exercise of the plan goes on, where Liftosaur can do it."""
    trained = [week for week in plan.weeks if not week.deload] or list(plan.weeks)
    spots: dict[str, list[tuple[str, Exercise]]] = {}
    for session in trained[0].sessions:
        for exercise in session.exercises:
            spots.setdefault(_key(exercise), []).append((session.day, exercise))
    said = {}
    for key, places in spots.items():
        day, leading = next((p for p in places if p[1].role == "main"), places[0])
        ranges = {(exercise.low, exercise.high) for _, exercise in places}
        words = _words(leading, one_range=len(ranges) == 1)
        if words and _the_same_in(trained, key):
            said[key] = _Step(words, day)
    return said


def _the_same_in(trained: list[Week], key: str) -> bool:
    """Whether an exercise has the same numbers in all weeks, so that they leave the next step."""
    numbers = {
        tuple(
            (session.day, e.sets, e.low, e.high, e.load)
            for session in week.sessions
            for e in session.exercises
            if _key(e) == key
        )
        for week in trained
    }
    return len(numbers) == 1


def _words(exercise: Exercise, *, one_range: bool) -> str:
    """`lp(2.5kg)`, `dp(2kg, 8, 12)`, or nothing.

    `lp` asks for the top of a range as `dp` does, and changes no repetitions: it serves a lift
    whose days have ranges of their own.
    """
    rule = exercise.progression
    if rule is None or not rule.step or rule.model not in (LINEAR, DOUBLE):
        return ""
    step = f"{number(rule.step)}{rule.unit}"
    if rule.model == DOUBLE and one_range and exercise.low < exercise.high:
        return f"dp({step}, {exercise.low}, {exercise.high})"
    return f"lp({step})"


def _progress(exercise: Exercise, session: Session, week: Week, steps: dict[str, _Step]) -> str:
    """What stands after `progress:`; nothing for an exercise without a progression."""
    if exercise.progression is None:
        return ""
    step = steps.get(_key(exercise))
    return step.words if step and step.day == session.day and not week.deload else "none"


def _line(exercise: Exercise, warm_up: str, progress: str) -> str:
    sections = [name(exercise), *_sets(exercise, progress)]
    if exercise.rest_seconds:
        sections.append(f"{exercise.rest_seconds}s")
    sections.append(f"warmup: {warm_up}")
    if exercise.superset:
        sections.append(f"superset: {exercise.superset}")
    if progress:
        sections.append(f"progress: {progress}")
    return " / ".join(sections)


def _sets(exercise: Exercise, progress: str) -> list[str]:
    """Sets, load and effort as sections; where the sets differ, all in one."""
    if exercise.work:
        one_by_one = (
            " ".join([f"1x{one.low}{'' if one.high else '+'}", *_load(one.load), *_effort(one.rir)])
            for one in sets_of(exercise)
        )
        return [", ".join(one_by_one)]
    reps = exercise.reps
    linear = exercise.progression and exercise.progression.model == LINEAR and progress != "none"
    if linear and not exercise.open:
        reps = str(exercise.low)  # a linear step is earned at the low end of the range
    return [f"{exercise.sets}x{reps}", *_load(exercise.load), *_effort(exercise.rir)]


def _load(load: Load | None) -> list[str]:
    if load and load.value is not None:
        return [f"{number(load.value)}{load.unit}"]
    return [f"{number(load.percent_1rm)}%"] if load and load.percent_1rm is not None else []


def _effort(rir: int | None) -> list[str]:
    return [] if rir is None else [f"@{RPE_MOST - rir}"]


def _comments(lines: Iterator[str]) -> Iterator[str]:
    return (f"// {wording.one_line(line)}" for line in lines)


def _introduction(plan: Plan, catalog: Catalog) -> Iterator[str]:
    yield wording.headline(plan)
    strange = dict.fromkeys(name(e) for _, e in plan.exercises() if e.movement not in NAMES)
    if strange:
        yield f"Create these as custom exercises first: {listed(strange)}."
    yield from onward.progression(plan, catalog)


def _beginning(session: Session, plan: Plan, catalog: Catalog) -> Iterator[str]:
    yield f"{session.title}, about {session.minutes} minutes."
    yield wording.preparation(session, catalog)
    yield from wording.safety(plan)


def _remarks(exercise: Exercise) -> Iterator[str]:
    if exercise.movement not in NAMES and name(exercise) != exercise.name:
        yield exercise.name
    if exercise.per_side:
        yield "Each side."
    if exercise.unit != "reps":
        yield f"{exercise.unit.capitalize()}, not repetitions."
    if exercise.role == "power":
        yield "Fast: end a set when speed drops."
    if exercise.load and exercise.load.estimated_from:
        yield "The load is an estimate: let the RPE decide."
