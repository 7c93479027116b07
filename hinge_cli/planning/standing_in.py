"""One line of a plan with another movement: what it is given, and what it keeps of its own."""

from __future__ import annotations

from hinge_cli.catalog import Movement
from hinge_cli.catalog.movement import spoken
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.plan import Exercise, Plan, Request, Why
from hinge_cli.rulebook.prescription import Prescription, allowed_units, prescribe, role_of
from hinge_cli.rulebook.safety import least_reserve
from hinge_cli.rulebook.timing import intensity_of

Spot = tuple[int, int, int]  # a week, a session and an exercise in it


def lines_of(plan: Plan, day: str, movement: str) -> list[list[Spot]]:
    """Where each line of a movement on a day stands over the weeks.

    There are several where a top set and its back-off sets are written apart.
    """
    lines: list[list[Spot]] = []
    for i, week in enumerate(plan.weeks):
        for j, session in enumerate(week.sessions):
            if session.day != day:
                continue
            there = [k for k, e in enumerate(session.exercises) if e.movement == movement]
            lines += [[] for _ in there[len(lines) :]]
            for line, k in zip(lines, there, strict=False):
                line.append((i, j, k))
    return lines


def intensity_as(movement: Movement, exercise: Exercise) -> str:
    """The intensity of a movement in an exercise's place: the same, but fast is what is made fast.

    Nobody grinds a clean or a jump, and a deadlift for a clean is no sprint.
    """
    if movement.kind == "power":
        return "power"
    intensity = intensity_of(exercise)
    if intensity != "power":
        return intensity
    return "moderate" if movement.pattern in FOUNDATION else "assistance"


def given_to(movement: Movement, exercise: Exercise, request: Request) -> Prescription:
    """What goal and level give a movement that is done as hard as an exercise was."""
    return prescribe(
        movement,
        goal=request.goal,
        level=request.level,
        intensity=intensity_as(movement, exercise),
        minutes=request.minutes,
        limits=request.limits,
    )


def stand_in(exercise: Exercise, movement: Movement, given: Prescription) -> Exercise:
    """The exercise with another movement, done as it was given; no load yet."""
    return exercise._replace(
        movement=movement.id,
        name=movement.name,
        pattern=movement.pattern,
        role=role_of(movement.pattern, intensity_as(movement, exercise)),
        low=given.units[0],
        high=given.units[1],
        unit=movement.unit,
        per_side=movement.per_side,
        rir=given.rir,
        load=None,
        progression=None,
        warm_up=(),
        work=(),
        open=False,
        why=Why((), f"Stands in for {spoken(exercise.name)}."),
    )


def with_own_reps(
    new: Exercise, old: Exercise, movement: Movement, limits: tuple[str, ...]
) -> Exercise:
    """A stand-in with the repetitions and the reserve that it found, as far as it may have them.

    They tell a top set from its back-off sets. Where sides alternate both are counted, so there
    they would be others.
    """
    if old.unit != movement.unit or movement.sides == "alternating":
        return new
    low, high = allowed_units((old.low, old.high), movement, limits)
    if old.low == old.high:  # one number stays one, at the nearest end of what may be
        low = high = min(max(old.low, low), high)
    rir = new.rir
    if rir is not None and old.rir is not None:
        rir = max([old.rir, *(least_reserve(movement, limit) for limit in limits)])
    as_open = old.open and low == old.low
    return new._replace(low=low, high=high, rir=rir, open=as_open)


def kept_sets(old: Exercise, movement: Movement, given: Prescription) -> int:
    """The sets that a line keeps: all where the pattern does, else no more than are given.

    Fast work is an exception, for many swings are no many pulls.
    """
    fast = "power" in (old.role, movement.kind)
    same = movement.pattern == old.pattern and not fast
    return old.sets if same else min(old.sets, given.sets[1])
