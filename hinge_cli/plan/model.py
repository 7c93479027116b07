"""A finished plan: weeks of sessions of exercises, and the document it is written as."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from hinge_cli.plan.gym import Mass, gym_document, plain_mass
from hinge_cli.plan.request import Request

FORMAT = 1


# What is said of a runner-up that nothing speaks against.
AS_GOOD = "would do as well, so it is your choice"


class RunnerUp(NamedTuple):
    """A movement that could have stood here, and why it does not."""

    movement: str
    why_not: str


class Why(NamedTuple):
    """The reason for an exercise: the rules it serves, in words, and who lost to it."""

    rules: tuple[str, ...]
    text: str
    runners_up: tuple[RunnerUp, ...] = ()


class Load(NamedTuple):
    """What is lifted: `value` in `unit` (kg or lb), and its share of the one-repetition maximum.

    `per_side` are the plates on each side of a bar, the heaviest first. `computed` is what the
    share of the maximum gives before it is rounded to what exists. `estimated_from` is the lift
    whose maximum the maximum of this one was estimated from, None where it is known.
    """

    value: float | None
    unit: str
    percent_1rm: float | None
    per_side: tuple[Mass, ...] = ()
    computed: float | None = None
    estimated_from: str | None = None


class RampSet(NamedTuple):
    """A lighter set before the work: `load` in the unit of the work's load."""

    reps: int
    load: float


class WorkSet(NamedTuple):
    """One set of an exercise whose sets differ; fields as those of the exercise."""

    reps: int
    rir: int | None
    load: Load | None = None
    open: bool = False


class Progression(NamedTuple):
    """How an exercise gets heavier: by `step` in `unit`, by the `model` of that name.

    After so many misses in a row it goes back by `drop_percent`.
    """

    model: str
    step: float | None
    unit: str
    after_misses: int
    drop_percent: int


class Exercise(NamedTuple):
    """One line of a session.

    `low` and `high` bound what one set holds, in `unit`s (of each side where `per_side`); `rir` is
    None where a set ends when speed drops or nobody said. `rest_seconds` is the rest between sets,
    None where nobody said. A set that is
    `open` goes on past `low` for as long as the reserve allows (`5+`). A `locked` exercise stays
    what it is when a plan is changed. Where the sets differ, `work` lists them one by one, and
    `sets`, `low`, `high`, `rir` and `load` give their number, range, least and heaviest.
    """

    movement: str
    name: str
    pattern: str
    role: str
    sets: int
    low: int
    high: int
    unit: str
    per_side: bool
    rir: int | None
    rest_seconds: int | None
    superset: str | None
    why: Why
    load: Load | None = None
    progression: Progression | None = None
    warm_up: tuple[RampSet, ...] = ()
    open: bool = False
    locked: bool = False
    work: tuple[WorkSet, ...] = ()

    @property
    def reps(self) -> str:
        """What one set holds, as people write it: `5`, `5-8` or `5+`."""
        return reps_of(self.low, self.high, open_=self.open)


def reps_of(low: int, high: int, *, open_: bool) -> str:
    """What a set holds, as people write it: `5`, `5-8` or `5+`."""
    if open_:
        return f"{low}+"
    return str(low) if low == high else f"{low}-{high}"


class Session(NamedTuple):
    """One training day; `minutes` is an estimate that includes the warm-up.

    `preparation` names the movements that warm up its patterns. `date` counts the day among all
    days where it is known on which one it was trained: in a log, whose weeks begin on any weekday.
    """

    day: str
    title: str
    effort: str
    minutes: int
    exercises: tuple[Exercise, ...]
    preparation: tuple[str, ...] = ()
    date: int | None = None


class Week(NamedTuple):
    """Seven days, of which the sessions are trained.

    A `deload` is a lighter week; one that is a `test` too ends a block by trying the main lifts.
    """

    number: int
    deload: bool
    sessions: tuple[Session, ...]
    test: bool = False


# What an exercise may be in a plan.
ROLES = ("power", "main", "secondary", "assistance", "technique", "carry", "core")


class Plan(NamedTuple):
    """Weeks that answer a request.

    `request` is spelled out. `score` is the balance score, 0 to 100. `notes` are what its reader
    should know, the most important first. `unstated` names the fields of the request that nobody
    stated, in a plan written by hand: rules that ask for one of them have nothing to say.
    """

    request: Request
    catalog_sha256: str
    weeks: tuple[Week, ...]
    score: float
    notes: tuple[str, ...] = ()
    edited: bool = False
    unstated: frozenset[str] = frozenset()

    @property
    def is_banded(self) -> bool:
        """Whether somebody stated the goal and the level that bands belong to."""
        return self.unstated.isdisjoint(("goal", "level"))

    def exercises(self) -> Iterator[tuple[Session, Exercise]]:
        """Every exercise with its session."""
        for week in self.weeks:
            for session in week.sessions:
                for exercise in session.exercises:
                    yield session, exercise


def to_document(plan: Plan) -> dict[str, Any]:
    """The plan as the plain structure that YAML and JSON write (`hinge: 1`)."""
    from hinge_cli.plan.digest import digest_of  # late: people read text

    request = _request(plan)
    weeks = [_week(week) for week in plan.weeks]
    return {
        "hinge": FORMAT,
        "catalog": {"sha256": plan.catalog_sha256},
        "request": request,
        "edited": plan.edited,
        "digest": digest_of(request, weeks),
        **({"score": plan.score} if plan.score else {}),
        **({"notes": list(plan.notes)} if plan.notes else {}),
        "weeks": weeks,
    }


def _week(week: Week) -> dict[str, Any]:
    return {
        "week": week.number,
        "deload": week.deload,
        **({"test": True} if week.test else {}),
        "sessions": [_session(session) for session in week.sessions],
    }


def _request(plan: Plan) -> dict[str, Any]:
    """The request without what nobody stated, so that a plan written by hand stays what it is."""
    request = plan.request
    fields = {
        "days": request.days,
        "on": list(request.on),
        "goal": request.goal,
        "level": request.level,
        "equipment": list(request.equipment),
        "minutes": request.minutes,
        "weeks": len(plan.weeks),
        "start": request.start,
        "limits": list(request.limits),
        "avoid": list(request.avoid),
        "prefer": list(request.prefer),
        "unit": request.unit,
        "maxes": dict(request.maxes),
        "gym": gym_document(request.gym, request.unit) if request.gym else None,
        "ramps": request.ramps,
        "variant": request.variant,
    }
    return {name: value for name, value in fields.items() if name not in plan.unstated}


def _session(session: Session) -> dict[str, Any]:
    return {
        "day": session.day,
        "title": session.title,
        "effort": session.effort,
        "minutes": session.minutes,
        "preparation": list(session.preparation),
        "exercises": [_exercise(exercise) for exercise in session.exercises],
    }


def _exercise(exercise: Exercise) -> dict[str, Any]:
    return {
        "movement": exercise.movement,
        "name": exercise.name,
        "pattern": exercise.pattern,
        "role": exercise.role,
        "sets": exercise.sets,
        "reps": int(exercise.reps) if exercise.reps.isdigit() else exercise.reps,
        "unit": exercise.unit,
        "per_side": exercise.per_side,
        "rir": exercise.rir,
        "rest_seconds": exercise.rest_seconds,
        "load": _load(exercise.load) if exercise.load else None,
        "progression": exercise.progression._asdict() if exercise.progression else None,
        "locked": exercise.locked,
        "warm_up": [ramp_set._asdict() for ramp_set in exercise.warm_up],
        **({"work": [_work_set(one) for one in exercise.work]} if exercise.work else {}),
        "superset": exercise.superset,
        "why": {
            "rules": list(exercise.why.rules),
            "text": exercise.why.text,
            "runners_up": [r._asdict() for r in exercise.why.runners_up],
        },
    }


def _work_set(one: WorkSet) -> dict[str, Any]:
    return {
        "reps": f"{one.reps}+" if one.open else one.reps,
        "rir": one.rir,
        "load": _load(one.load) if one.load else None,
    }


def _load(load: Load) -> dict[str, Any]:
    return {
        "value": load.value,
        "unit": load.unit,
        "percent_1rm": load.percent_1rm,
        "per_side": [plain_mass(plate, load.unit) for plate in load.per_side],
        "computed": load.computed,
        "estimated_from": load.estimated_from,
    }
