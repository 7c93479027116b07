"""How a plan's numbers are said to people, the same in every format."""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import ALWAYS_THERE, EQUIPMENT, LIMITATIONS, PRESETS
from hinge_cli.plan import Exercise, Plan, Request
from hinge_cli.rulebook.rules import check_plan
from hinge_cli.rulebook.splits import DEFAULT_DAYS, WEEKDAYS

_DAYS = ("", "One day", "Two days", "Three days", "Four days", "Five days", "Six days", "Every day")

RIR_LEGEND = "RIR: how many repetitions you could still do when you stop a set."


def dose(exercise: Exercise) -> str:
    """Sets and what one set holds: `3 × 8–10`, `2 × 20–40 s`, `3 × 6 a side`."""
    span = exercise.reps.replace("-", "–")
    unit = {"reps": "", "seconds": " s", "metres": " m"}[exercise.unit]
    side = " a side" if exercise.per_side else ""
    return f"{exercise.sets} × {span}{unit}{side}"


def effort(exercise: Exercise) -> str:
    """How hard a set is."""
    return "fast" if exercise.rir is None else f"RIR {exercise.rir}"


def rest(exercise: Exercise) -> str:
    """The rest between sets as minutes and seconds."""
    return f"{exercise.rest_seconds // 60}:{exercise.rest_seconds % 60:02}"


def equipment(request: Request) -> str:
    """The name of the preset that the equipment is, or the items."""
    for name, items in PRESETS.items():
        if set(request.equipment) == set(items):
            return "no equipment" if name == "none" else name
    return ", ".join(EQUIPMENT[item] for item in request.equipment)


def headline(plan: Plan) -> str:
    """A plan in one line."""
    request = plan.request
    parts = [
        f"{_DAYS[request.days]} a week" if request.days < 7 else _DAYS[7],
        request.goal,
        request.level,
        equipment(request),
        f"{request.minutes} min",
        *(LIMITATIONS[limit] for limit in request.limits),
    ]
    return " · ".join(parts)


def notes(plan: Plan, catalog: Catalog) -> list[str]:
    """What a reader of the plan should know: its own notes, then what the rules note."""
    noted: dict[tuple[str, str], list[str]] = {}
    for finding in check_plan(plan, catalog):
        if finding.severity == "note":
            noted.setdefault((finding.code, finding.remedy), []).append(finding.message)
    merged = [
        f"{' '.join(messages)} {remedy} ({code})" for (code, remedy), messages in noted.items()
    ]
    return [*plan.notes, *merged]


def command(request: Request) -> str:
    """The command that makes the plan of a resolved request again."""
    words = ["hinge", "plan"]
    usual = tuple(WEEKDAYS[i] for i in DEFAULT_DAYS[request.days])
    if request.on == usual:
        words += ["--days", str(request.days)]
    else:
        words += ["--on", ",".join(day[:3] for day in request.on)]
    words += ["--goal", request.goal, "--level", request.level]
    preset = next((n for n, items in PRESETS.items() if set(items) == set(request.equipment)), None)
    gym = set(PRESETS["gym"])
    if preset is not None:
        words += ["--equipment", preset]
    elif len(request.equipment) > len(gym) / 2:
        words += ["--equipment", "gym"]
        for item in sorted(gym - set(request.equipment)):
            words += ["--without", item]
    else:
        for item in sorted(set(request.equipment) - ALWAYS_THERE):
            words += ["--equipment", item]
    words += ["--minutes", str(request.minutes)]
    for flag, names in (
        ("--limit", request.limits),
        ("--avoid", request.avoid),
        ("--prefer", request.prefer),
    ):
        for name in names:
            words += [flag, name]
    if request.variant:
        words += ["--variant", str(request.variant)]
    return " ".join(words)
