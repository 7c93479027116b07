"""How a plan's numbers are said to people, the same in every format."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from string import ascii_uppercase

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import EQUIPMENT, LIMITATIONS, PRESETS
from hinge_cli.errors import listed
from hinge_cli.exporting.unknown_loads import first_loads
from hinge_cli.plan import Exercise, Plan, Request, Session, WorkSet
from hinge_cli.report import NO_BREAK, number
from hinge_cli.rulebook.duration import GENERAL_WARM_UP
from hinge_cli.rulebook.loading import reserve_at
from hinge_cli.rulebook.prescription import CLEARANCE_FIRST
from hinge_cli.rulebook.ramp import PREPARATION_REPS
from hinge_cli.rulebook.reserves import reserves, weight
from hinge_cli.rulebook.rules import check_plan
from hinge_cli.rulebook.safety import CLEARANCE, STOP_SIGNS, least_reserve
from hinge_cli.rulebook.volume import EASY_RIR

_DAYS = ("", "One day", "Two days", "Three days", "Four days", "Five days", "Six days", "Every day")

RIR_LEGEND = (
    "RIR: how many repetitions you could still do when you stop the first set; the last may leave "
    "one fewer."
)
# Where a limitation asks for a reserve, sets that tire must not eat it up.
RIR_OF_EVERY_SET = (
    "RIR: how many repetitions you could still do when you stop a set, at least; that goes for "
    "every set, the last included."
)
HOLDS = "Carries and holds: stop when posture or grip goes."
FAST, EASY = "fast", "easy"
SUPERSETS = "Exercises with the same letter alternate, set by set, with half the rest between."
EACH_HAND = "The load of dumbbells is that of each hand."
ESTIMATED = "~ before a load: estimated from another lift; let the RIR decide."


# Control characters, which no format of text has a place for.
_CONTROL = "[\x00-\x1f\x7f-\x9f]"
_BLANKS = rf"[^\S{NO_BREAK}]+"


def one_line(text: str) -> str:
    """The text without line breaks, runs of blanks that may break and control characters."""
    return re.sub(_CONTROL, "", re.sub(_BLANKS, " ", text).strip())


def dose(exercise: Exercise) -> str:
    """Sets and what one set holds: `3 × 8–10`, `2 × 20–40 s`, `3 × 6 a side`."""
    span = exercise.reps.replace("-", "–")
    unit = {"reps": "", "seconds": " s", "metres": " m"}[exercise.unit]
    side = " a side" if exercise.per_side else ""
    return f"{exercise.sets} × {span}{unit}{side}"


def effort(exercise: Exercise) -> str:
    """How hard a set is; nothing where nobody said, and for what has no repetitions to reserve."""
    if exercise.rir is None:
        return FAST if exercise.role == "power" else ""
    if exercise.unit != "reps":
        return EASY if exercise.rir >= EASY_RIR else ""
    return f"RIR {exercise.rir}"


def load(exercise: Exercise) -> str:
    """What is lifted: `62.5 kg`, `~20 kg` where the maximum is an estimate, `85%` where only the
    share of it is said; nothing if unknown.
    """
    given = exercise.load
    if given is None:
        return ""
    if given.value is None:
        return "" if given.percent_1rm is None else f"{number(given.percent_1rm)}%"
    return f"{'~' if given.estimated_from else ''}{number(given.value)} {given.unit}"


def plates(exercise: Exercise) -> str:
    """The plates on each side of a bar: `20 + 2.5`, with their unit where it is another."""
    given = exercise.load
    if given is None:
        return ""
    return " + ".join(
        number(plate.value) if plate.unit == given.unit else str(plate) for plate in given.per_side
    )


def loading(exercise: Exercise) -> str:
    """What is lifted and what that puts on a bar: `62.5 kg (20 + 1.25 a side)`."""
    said, on_bar = load(exercise), plates(exercise)
    return f"{said} ({on_bar} a side)" if on_bar else said


def ramp(exercise: Exercise) -> str:
    """The lighter sets before the work: `60 kg × 5, 70 kg × 2`."""
    unit = exercise.load.unit if exercise.load else ""
    return ", ".join(_lifted(step.load, unit, step.reps) for step in exercise.warm_up)


def sets(exercise: Exercise) -> str:
    """The sets one by one, where they differ: `60 kg × 5, 70 kg × 3`, `75% × 5, 85% × 3+`."""
    return ", ".join(map(_one_set, exercise.work))


def work(exercise: Exercise) -> str:
    """The sets one by one with what each leaves in reserve: `60 kg × 5 (RIR 4)`.

    That is left out where it follows from the loads and the effort of the heaviest.
    """
    told = _tell_reserves(exercise)
    return ", ".join(
        f"{_one_set(one)}{NO_BREAK}(RIR{NO_BREAK}{one.rir})"
        if told and one.rir is not None
        else _one_set(one)
        for one in exercise.work
    )


def _tell_reserves(exercise: Exercise) -> bool:
    """Whether the reserves of sets are others than loads and the effort of the heaviest tell."""
    if not exercise.work or exercise.unit != "reps":
        return False
    bare = [_without_reserve(one) for one in exercise.work]
    most = max(map(weight, bare))
    bare = [one._replace(rir=exercise.rir) if weight(one) == most else one for one in bare]
    return reserves(bare, exercise.unit) != [one.rir for one in exercise.work]


def _without_reserve(one: WorkSet) -> WorkSet:
    """The set with what is left in reserve as its share of the maximum tells it, if that is all."""
    if one.load is None or one.load.percent_1rm is None:
        return one._replace(rir=None)
    if one.load.value is not None:  # the share is not told beside it
        return one._replace(rir=None, load=one.load._replace(percent_1rm=None))
    return one._replace(rir=None if one.open else reserve_at(one.load.percent_1rm, one.reps))


def _one_set(one: WorkSet) -> str:
    reps = f"{one.reps}+" if one.open else str(one.reps)
    if one.load is None or (one.load.value is None and one.load.percent_1rm is None):
        return reps
    if one.load.value is None:
        return NO_BREAK.join((f"{number(one.load.percent_1rm or 0)}%", "×", reps))
    return _lifted(one.load.value, one.load.unit, reps)


def _lifted(load: float, unit: str, reps: int | str) -> str:
    """A load and its repetitions, which no line parts; the unit tells it from sets × reps."""
    return NO_BREAK.join((number(load), *([unit] if unit else []), "×", str(reps)))


def ramps(session: Session) -> list[str]:
    """Lines on what a table has no room for: lighter sets before the work, sets that differ."""
    lighter, differing = _beside(session, ramp), _beside(session, work)
    return [
        *([f"Lighter sets first: {lighter}."] if lighter else []),
        *([f"Set by set: {differing}."] if differing else []),
    ]


def _beside(session: Session, say: Callable[[Exercise], str]) -> str:
    """`Back squat 60 kg × 5; ...`: what is said of exercises, as far as there is something.

    Which line of a movement is meant is told where it is not the next one.
    """
    parts = []
    lines: Counter[str] = Counter()
    told: dict[str, int] = {}  # the last line of each movement that was
    for exercise in session.exercises:
        name = exercise.name
        lines[name] += 1
        if said := say(exercise):
            is_next = lines[name] == told.get(name, 0) + 1
            told[name] = lines[name]
            parts.append(f"{name if is_next else f'{name} (line {lines[name]})'} {said}")
    return "; ".join(parts)


def lettered(session: Session) -> Session:
    """The session with letters for its supersets, whatever somebody called them."""
    labels = dict.fromkeys(e.superset for e in session.exercises if e.superset)
    if labels.keys() <= {*ascii_uppercase}:
        return session
    letters = dict(zip(labels, ascii_uppercase, strict=False))  # no day has more
    return session._replace(
        exercises=tuple(
            e._replace(superset=letters.get(e.superset) if e.superset else None)
            for e in session.exercises
        )
    )


def preparation(session: Session, catalog: Catalog) -> str:
    """How a session begins, in one line."""
    minutes = GENERAL_WARM_UP // 60
    names = [catalog[m].spoken for m in session.preparation if m in catalog]
    each = " each" if len(names) > 1 else ""
    then = f", then {PREPARATION_REPS}{each} of {listed(names)}" if names else ""
    return f"Warm up for {minutes} minutes: easy movement{then}."


def rounding(exercise: Exercise) -> str:
    """Why the load is what it is, where it is not what was computed."""
    given = exercise.load
    if given is None or given.value is None or given.computed is None:
        return ""
    said = f"{number(given.percent_1rm or 0)}% of the maximum is {number(given.computed)}"
    if given.estimated_from:
        said += " (estimated)"
    if abs(given.value - given.computed) < 0.01:
        return f"{said} {given.unit}."
    # A heavier one may be nearer still, and too heavy.
    near = "that can be loaded" if given.value > given.computed else "load that is not too heavy"
    return f"{said}; the nearest {near} is {number(given.value)} {given.unit}."


def rest(exercise: Exercise) -> str:
    """The rest between sets as minutes and seconds; nothing where nobody said."""
    if exercise.rest_seconds is None:
        return ""
    return f"{exercise.rest_seconds // 60}:{exercise.rest_seconds % 60:02}"


def equipment(request: Request) -> str:
    """The name of the preset that the equipment is, or the items."""
    preset, without = told_equipment(request)
    if preset is None:
        return ", ".join(EQUIPMENT[item] for item in request.equipment)
    if without:
        return f"{preset} without {listed(EQUIPMENT[item] for item in without)}"
    return "no equipment" if preset == "none" else preset


def told_equipment(request: Request) -> tuple[str | None, list[str]]:
    """The preset that equipment is shortest told by, None where it is none, and what it lacks."""
    have, gym = set(request.equipment), set(PRESETS["gym"])
    preset = next((name for name, items in PRESETS.items() if have == set(items)), None)
    if preset is None and len(have) > len(gym) / 2:
        return "gym", sorted(gym - have)
    return preset, []


def headline(plan: Plan) -> str:
    """A plan in one line, of what is stated."""
    request = plan.request
    stated = {
        "goal": request.goal,
        "level": request.level,
        "equipment": equipment(request),
        "minutes": f"{request.minutes} min",
    }
    parts = [
        f"{_DAYS[request.days]} a week" if request.days < 7 else _DAYS[7],
        *(said for what, said in stated.items() if what not in plan.unstated),
        *(LIMITATIONS[limit] for limit in request.limits),
    ]
    return " · ".join(parts)


def signs(exercises: Sequence[Exercise], limits: Sequence[str], catalog: Catalog) -> list[str]:
    """What stands beside exercises, explained as far as it stands there."""
    loaded = [exercise for exercise in exercises if exercise.load]
    lines = [RIR_OF_EVERY_SET if _bounded(exercises, limits, catalog) else RIR_LEGEND]
    if any(exercise.unit != "reps" for exercise in exercises):
        lines.append(HOLDS)
    if any(e.load and e.load.estimated_from for e in loaded):
        lines.append(ESTIMATED)
    if any(e.movement in catalog and catalog[e.movement].load == "dumbbell" for e in loaded):
        lines.append(EACH_HAND)
    return lines


def _bounded(exercises: Sequence[Exercise], limits: Sequence[str], catalog: Catalog) -> bool:
    """Whether a limitation asks for repetitions in reserve in any of the exercises (H606)."""
    movements = [catalog[e.movement] for e in exercises if e.movement in catalog]
    return any(least_reserve(movement, limit) for movement in movements for limit in limits)


def legend(plan: Plan, catalog: Catalog) -> list[str]:
    """What the signs of a plan mean, and how to find the loads that it does not give."""
    exercises = [exercise for _, exercise in plan.exercises()]
    lines = signs(exercises, plan.request.limits, catalog)
    if any(exercise.superset for exercise in exercises):
        lines.append(SUPERSETS)
    return [*lines, *first_loads(plan, catalog)]


def clearance(plan: Plan) -> list[str]:
    """What comes before the first session, where a limitation asks for it."""
    return [CLEARANCE] if set(plan.request.limits) & CLEARANCE_FIRST else []


def safety(plan: Plan) -> list[str]:
    """What a session says that is read alone, on the phone it is trained from."""
    return [*clearance(plan), STOP_SIGNS]


def notes(plan: Plan, catalog: Catalog) -> list[str]:
    """What a reader of the plan should know: its own notes, then what the rules note."""
    noted: dict[tuple[str, str], list[str]] = {}
    for finding in check_plan(plan, catalog):
        if finding.severity == "note":
            noted.setdefault((finding.code, finding.remedy), []).append(finding.message)
    merged = [
        f"{' '.join(dict.fromkeys(messages))} {remedy} ({code})"
        for (code, remedy), messages in noted.items()
    ]
    return [*plan.notes, *merged]
