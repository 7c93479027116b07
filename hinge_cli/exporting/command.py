"""The command that makes a plan again, or tells what a plan was asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.loading import shipped_sha256
from hinge_cli.catalog.vocabulary import ALWAYS_THERE
from hinge_cli.exporting.wording import told_equipment
from hinge_cli.plan import Plan, Request
from hinge_cli.plan.gym import gym_document
from hinge_cli.rulebook.inventory import usual_gym
from hinge_cli.rulebook.splits import DEFAULT_DAYS, WEEKDAYS
from hinge_cli.rulebook.strength import VAGUE

# What stands above a request that does not make the plan it stands in, and before its gym.
ASKED, GYM = "What it was asked for", "gym: "
BY_HAND = "This command need not make this plan, for a hand may have written or changed it."
IN_ITS_GYM = "This command makes another plan: the gym of this one is told in a profile."
OF_ITS_CATALOG = (
    "This command need not make this plan, for its catalog is not the one that hinge comes with."
)
FROM_A_SET = "This command makes this plan without the note on the set that tells a maximum."
# The gym of these is told by their request as much as that of a plan with a command.
IN_TOLD_GYM = (OF_ITS_CATALOG, FROM_A_SET)


def again(plan: Plan, catalog: Catalog, form: str, *, why: bool) -> str:
    """The command that makes a document again; nothing where none does."""
    if why_none(plan, catalog):
        return ""
    return f"{command(plan.request)}{' --why' if why else ''} --format {form}"


def why_none(plan: Plan, catalog: Catalog) -> str:
    """Why no command makes a plan again; nothing where one does."""
    if plan.edited or plan.unstated:
        return BY_HAND
    if _own_gym(plan):  # only profiles hold a gym
        return IN_ITS_GYM
    if not _is_of_shipped(plan, catalog):
        return OF_ITS_CATALOG
    noted = any(VAGUE in note for note in plan.notes)
    return FROM_A_SET if noted and not plan.request.vague_sets else ""


def _is_of_shipped(plan: Plan, catalog: Catalog) -> bool:
    """Whether a plan is made of the shipped catalog, whichever it is written with."""
    if plan.catalog_sha256 == catalog.sha256:
        return catalog.is_shipped
    return plan.catalog_sha256 == shipped_sha256()


def asked(plan: Plan) -> list[str]:
    """What a plan was asked for that no command makes: a command, and its gym if it has its own.

    Nothing where nobody asked for more than the plan itself shows.
    """
    request, gym = plan.request, _own_gym(plan)
    shown = Request(days=request.days, on=request.on, weeks=request.weeks, unit=request.unit)
    said = command(request, plan.unstated)
    if said == command(shown, frozenset(_STATED)) and not gym:
        return []
    return [said, *([f"{GYM}{json.dumps(gym)}"] if gym else [])]


def _own_gym(plan: Plan) -> dict[str, object]:
    """What of a gym that somebody stated is not as usual, as a profile writes it."""
    request = plan.request
    if request.gym is None or "gym" in plan.unstated:
        return {}
    usual = gym_document(usual_gym(request.unit), request.unit)
    own = gym_document(request.gym, request.unit)
    return {key: value for key, value in own.items() if value != usual[key]}


def command(request: Request, unstated: frozenset[str] = frozenset()) -> str:
    """The command that makes the plan of a resolved request again, of what is stated of it."""
    words = ["hinge", "plan"]
    usual = tuple(WEEKDAYS[i] for i in DEFAULT_DAYS[request.days])
    if request.on in ((), usual):
        words += ["--days", str(request.days)]
    else:
        words += ["--on", ",".join(day[:3] for day in request.on)]
    for field, say in _STATED.items():
        if field not in unstated:
            words += say(request)
    for flag, names in (
        ("--limit", request.limits),
        ("--avoid", request.avoid),
        ("--prefer", request.prefer),
    ):
        for name in names:
            words += [flag, name]
    if request.weeks > 1:
        words += ["--weeks", str(request.weeks)]
    for lift, value in request.maxes.items():
        words += ["--max", f"{lift}={request.vague_sets.get(lift) or format(value, 'g')}"]
    if request.unit != "kg":
        words += ["--unit", request.unit]
    if not request.ramps:
        words.append("--no-warm-up")
    if request.start:
        words += ["--start", request.start]
    if request.variant:
        words += ["--variant", str(request.variant)]
    return " ".join(words)


def _equipment(request: Request) -> Iterator[str]:
    preset, without = told_equipment(request)
    if preset is not None:
        yield from ("--equipment", preset)
        for item in without:
            yield from ("--without", item)
    else:
        for item in sorted(set(request.equipment) - ALWAYS_THERE):
            yield from ("--equipment", item)


# What nobody may have stated, in the order of the command.
_STATED: dict[str, Callable[[Request], Iterable[str]]] = {
    "goal": lambda request: ("--goal", request.goal),
    "level": lambda request: ("--level", request.level),
    "equipment": _equipment,
    "minutes": lambda request: ("--minutes", str(request.minutes)),
}
