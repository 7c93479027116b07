"""What a plan promises, checked from outside the planner: every promise that it breaks."""

from __future__ import annotations

from itertools import combinations, pairwise, product

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import FOUNDATION, LEVELS
from hinge_cli.plan import Exercise, Plan, Request, Session, Week
from hinge_cli.planning.candidates import have
from hinge_cli.rulebook.counting import is_hard
from hinge_cli.rulebook.frequency import PATTERN_DAYS
from hinge_cli.rulebook.prescription import LIMITATION_CAPS, Cap
from hinge_cli.rulebook.recovery import RECOVER_OVERNIGHT, TIRING_MUSCLES
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.rulebook.volume import SESSION_SETS


def broken(plan: Plan, catalog: Catalog) -> list[str]:
    """Every promise that a plan breaks."""
    bad = [promise for week in plan.weeks for promise in _broken_week(week, plan.request, catalog)]
    for week, after in pairwise(plan.weeks):
        bad += _broken_turn(week, after)
    stand_ins = [catalog[e.movement] for _, e in plan.exercises() if e.pattern in FOUNDATION]
    for movement in stand_ins:
        real = any(m.pattern == movement.pattern and m.counts_as_training for m in stand_ins)
        said = any(movement.name in note for note in plan.notes)
        if not movement.counts_as_training and not real and not said:
            bad.append(f"{movement.id} stands in and nobody says so")
    return bad


def _broken_week(week: Week, request: Request, catalog: Catalog) -> list[str]:
    sessions = week.sessions
    bad = []
    if tuple(session.day for session in sessions) != request.on:
        bad.append("not the days asked for")
    for pattern in FOUNDATION:
        days = [s for s in sessions if any(_trains(e, pattern) for e in s.exercises)]
        if len(days) < PATTERN_DAYS[request.days]:
            bad.append(f"{pattern} on {len(days)} days")
    for session in sessions:
        bad += _broken_in(session, request, catalog)
    for one, other in combinations(sessions, 2):
        apart = abs(WEEKDAYS.index(one.day) - WEEKDAYS.index(other.day))
        if min(apart, 7 - apart) < 2:
            bad += [f"{p} hard on {one.day}, {other.day}" for p in _hard(one) & _hard(other)]
    return bad


def _broken_turn(week: Week, after: Week) -> list[str]:
    """What is hard in a week and too soon again in the one that follows."""
    return [
        f"{pattern} hard on {one.day}, {other.day} of week {after.number}"
        for one, other in product(week.sessions, after.sessions)
        if 7 + WEEKDAYS.index(other.day) - WEEKDAYS.index(one.day) < 2
        for pattern in _hard(one) & _hard(other)
    ]


def _trains(exercise, pattern: str) -> bool:
    return exercise.pattern == pattern and exercise.role != "power" and exercise.sets > 0


def _hard(session: Session) -> set[str]:
    return {e.pattern for e in session.exercises if is_hard(e)} - RECOVER_OVERNIGHT


def _beyond(exercise: Exercise, cap: Cap, limit: str) -> list[str]:
    """What of an exercise goes beyond what a limitation allows."""
    name = exercise.movement
    bad = []
    if exercise.rir is not None and exercise.rir < cap.rir:
        bad.append(f"{name} leaves {exercise.rir} in reserve with {limit}")
    if exercise.unit == "reps" and not cap.reps[0] <= exercise.low <= exercise.high <= cap.reps[1]:
        bad.append(f"{name} is done {exercise.reps} times with {limit}")
    if exercise.open:
        bad.append(f"{name} is tested with {limit}")
    if exercise.unit == "seconds" and exercise.high > cap.hold_seconds:
        bad.append(f"{name} is held {exercise.high} s with {limit}")
    return bad


def _broken_in(session: Session, request: Request, catalog: Catalog) -> list[str]:
    bad = []
    at_home = have(request)
    movements = [catalog[exercise.movement] for exercise in session.exercises]
    if not movements:
        bad.append(f"nothing on {session.day}")
    if session.minutes > request.minutes:
        bad.append(f"{session.day} takes {session.minutes} minutes")
    if len(set(movements)) < len(movements):
        bad.append(f"a movement twice on {session.day}")
    if sum(e.sets for e in session.exercises if is_hard(e)) > SESSION_SETS[request.level]:
        bad.append(f"too many hard sets on {session.day}")
    for movement in movements:
        choice = movement.one_of and not at_home & set(movement.one_of)
        if choice or not set(movement.needs) <= at_home:
            bad.append(f"{movement.id} needs what is not there")
        above = LEVELS.index(movement.level) - LEVELS.index(request.level)
        if above > (movement.id in request.prefer or movement.id in request.maxes):
            bad.append(f"{movement.id} is above the level")
        if movement.id in request.avoid:
            bad.append(f"{movement.id} was to be avoided")
        if set(movement.avoid_if) & set(request.limits):
            bad.append(f"{movement.id} breaks a limitation")
    for exercise in session.exercises:
        for limit in {*request.limits} & {*LIMITATION_CAPS}:
            bad += _beyond(exercise, LIMITATION_CAPS[limit], limit)
    for i, exercise in enumerate(session.exercises):
        if exercise.pattern == "hinge" and exercise.role == "main":
            before = zip(session.exercises[:i], movements[:i], strict=True)
            for earlier, movement in before:
                tires = earlier.role in ("carry", "core") or TIRING_MUSCLES & set(movement.primary)
                if tires and earlier.role != "power":
                    bad.append(f"{movement.id} before the heavy hinge")
    return bad
