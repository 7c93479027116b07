"""Says why an exercise stands where it stands, and why its runners-up do not."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES
from hinge_cli.errors import listed
from hinge_cli.plan import RunnerUp, Why
from hinge_cli.planning.candidates import allowed, fit, have
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Slot
from hinge_cli.rulebook import volume, weights
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.rulebook.volume import MAJOR_MUSCLES

MOST_RUNNERS_UP = 3

_BESIDE = {
    "horizontal-push": (("H202",), "Pushing forward, to match the rows."),
    "horizontal-pull": (("H202", "H204"), "Rowing, so that pulling keeps up with pushing."),
    "vertical-pull": (("H202", "H204"), "Pulling down, the counterpart of the press."),
    "lunge": (("H205",), "One leg at a time, once a week at least."),
    "core": (("H206",), "A trunk that holds still under the other lifts."),
    "carry": (("H207",), "Carrying: grip, trunk and gait together."),
    "accessory": (("H301",), "Brings up {muscles}, which the lifts leave short."),
    "spare": ((), "Fills the time that is left: {muscles}."),
}

_FOUNDATION = {
    "heavy": "The week's heavy {pattern}.",
    "moderate": "The {pattern} again, with more repetitions.",
    "light": "The {pattern} for practice: easy, never near the limit.",
    "technique": "The {pattern} for form only.",
    "power": "Fast, while you are fresh; stop when it slows.",
}


def why(choice: Choice, i: int, catalog: Catalog, *, runners_up: bool) -> Why:
    """The reason for what slot `i` holds; finding the runners-up takes a little longer."""
    slot, option = choice.problem.slots[i], choice.chosen[i]
    assert option is not None
    rules, text = _purpose(slot, option.movement, choice, catalog)
    others = _runners_up(choice, i, option, catalog) if runners_up else ()
    return Why(rules, text, others)


def _purpose(
    slot: Slot, movement: Movement, choice: Choice, catalog: Catalog
) -> tuple[tuple[str, ...], str]:
    request = choice.problem.request
    if slot.intensity == "power":
        return ("H501",), _FOUNDATION["power"]
    if movement.pattern not in FOUNDATION:
        spare = movement.pattern == "accessory" and not set(movement.primary) & set(MAJOR_MUSCLES)
        rules, text = _BESIDE["spare" if spare else movement.pattern]
        return rules, text.format(muscles=listed(MUSCLES[m] for m in movement.primary))
    parts = [_FOUNDATION[slot.intensity].format(pattern=vocabulary.PATTERNS[movement.pattern])]
    if not movement.counts_as_training:
        parts.append("A drill or jump stands in: nothing else is left.")
    if movement.id in request.prefer:
        own = movement.level == request.level
        parts.append("As you prefer." if own else "As you prefer; have it coached if it is new.")
    caution = [x for x in request.limits if x in movement.caution_if]
    if caution:
        parts.append(f"Go easy: {listed(vocabulary.LIMITATIONS[x] for x in caution)}.")
    if slot.intensity == "heavy":
        usual = _usual(slot, choice, catalog)
        barred = [x for x in request.limits if usual and x in usual.avoid_if]
        if usual and barred:
            limits = listed(vocabulary.LIMITATIONS[x] for x in barred)
            parts.append(f"In place of the {usual.name.lower()}, because of {limits}.")
        elif request.level == "beginner" and (rung := _next_rung(movement, choice, catalog)):
            parts.append(f"Next rung: {rung.name.lower()}.")
    return ("H101", "H102"), " ".join(parts)


def _next_rung(movement: Movement, choice: Choice, catalog: Catalog) -> Movement | None:
    """The least step up that this person can take here."""
    request = choice.problem.request
    at_home = have(request)
    steps = [catalog[name] for name in movement.leads_to]
    steps = [m for m in steps if m.skill > movement.skill and allowed(m, request, at_home)]
    return min(steps, key=lambda m: (m.skill, -len(m.leads_to)), default=None)


def _usual(slot: Slot, choice: Choice, catalog: Catalog) -> Movement | None:
    """What would fit a place best if no limitation were stated."""
    request = choice.problem.request._replace(limits=())
    at_home = have(request)
    usual = [
        m
        for m in catalog
        if m.pattern == slot.pattern
        and m.counts_as_training
        and m.kind != "power"
        and allowed(m, request, at_home)
    ]
    return min(usual, key=lambda m: fit(m, request, slot.intensity), default=None)


def _runners_up(choice: Choice, i: int, chosen: Option, catalog: Catalog) -> tuple[RunnerUp, ...]:
    """The movements that would cost the week least in the place of the chosen one."""
    slot = choice.problem.slots[i]
    nearest: dict[str, Option] = {}
    for option in slot.options:
        name = option.movement.id
        if option.movement is not chosen.movement and (
            name not in nearest
            or abs(option.sets - chosen.sets) < abs(nearest[name].sets - chosen.sets)
        ):
            nearest[name] = option
    before = choice.cost()
    ranked = []
    choice.put(i, None)
    for n, option in enumerate(nearest.values()):
        bears = choice.bears(i, option)
        choice.put(i, option)
        ranked.append((not bears, choice.cost() - before, n, option))
        choice.put(i, None)
    choice.put(i, chosen)
    found = [
        RunnerUp(option.movement.id, _why_not(choice, i, chosen, option, bears=not barred))
        for barred, _, _, option in sorted(ranked, key=lambda r: r[:3])[:MOST_RUNNERS_UP]
    ]
    if slot.intensity == "heavy":
        usual = _usual(slot, choice, catalog)
        barred_by = [x for x in choice.problem.request.limits if usual and x in usual.avoid_if]
        if usual and barred_by:
            limits = listed(vocabulary.LIMITATIONS[x] for x in barred_by)
            found.insert(0, RunnerUp(usual.id, f"does not go with {limits}"))
    return tuple(found)


def _why_not(choice: Choice, i: int, chosen: Option, other: Option, *, bears: bool) -> str:
    """What speaks most against another option: what cannot be, else what it would cost."""
    slot = choice.problem.slots[i]
    if not bears:
        return _obstacle(choice, slot, chosen, other)
    reasons = [(other.misfit - chosen.misfit, _misfit(choice, slot, chosen, other))]
    for muscle, (table, name) in enumerate(zip(choice.problem.muscle_costs, MUSCLES, strict=True)):
        now = choice.muscles[muscle]
        then = now - dict(chosen.credits).get(muscle, 0) + dict(other.credits).get(muscle, 0)
        short = "leaves {} shorter" if then < now else "asks too much of {}"
        reasons.append((table[then] - table[now], short.format(f"the {MUSCLES[name]}")))
    pattern = other.movement.pattern
    again = choice.problem.again_costs[pattern]
    if day := _also_on(choice, i, other.movement):
        reasons.append((again, f"is already there on {day}"))
    elif first := choice.problem.first_costs[pattern]:
        reasons.append((first, "would be one more lift to learn this week"))
    cost, text = max(reasons, key=lambda reason: reason[0])
    return text if cost > 0 else "fits as well; it comes later in the catalog"


def _obstacle(choice: Choice, slot: Slot, chosen: Option, other: Option) -> str:
    session = choice.session(slot.day)
    if any(option.movement is other.movement for option in session):
        return "is already in this session"
    heaviest = volume.HEAVIEST_COST
    if other.movement.cost >= heaviest and any(
        o.movement.cost >= heaviest and o is not chosen for o in session
    ):
        return "would be a second lift that takes the whole body in one session"
    if other.seconds > chosen.seconds:
        return f"takes longer than {choice.problem.request.minutes} minutes allow"
    return "would be more than the session bears"


def _misfit(choice: Choice, slot: Slot, chosen: Option, other: Option) -> str:
    """Why a movement fits a place worse than the chosen one."""
    request, movement = choice.problem.request, other.movement
    caution = [x for x in request.limits if x in movement.caution_if]
    if caution:
        return f"asks for care with {listed(vocabulary.LIMITATIONS[x] for x in caution)}"
    ideal = weights.IDEAL_SKILL[request.level]
    if movement.skill > max(ideal, chosen.movement.skill):
        return "is harder to learn"
    main = slot.intensity in ("heavy", "moderate")
    if main and abs(movement.skill - ideal) > abs(chosen.movement.skill - ideal):
        return "is simpler than your level needs"
    load = weights.MAIN_LOAD
    if main and load.get(movement.load, 1.0) > load.get(chosen.movement.load, 1.0):
        return "cannot be loaded as well"
    if main and movement.sides != "both" and chosen.movement.sides == "both":
        return "works one side at a time, where the main lift works both"
    if main and len(movement.leads_to) < len(chosen.movement.leads_to):
        return "opens fewer doors on the ladder"
    if not main and movement.step == (None, None) and chosen.movement.step != (None, None):
        return "cannot be loaded step by step"
    if slot.intensity == "light" and movement.cost > chosen.movement.cost:
        return "tires more than an easy place should"
    if movement.sides == "each" and chosen.movement.sides != "each":
        return "works one side at a time, which takes longer"
    return "fits this place a little less"


def _also_on(choice: Choice, i: int, movement: Movement) -> str | None:
    for j, option in enumerate(choice.chosen):
        if j != i and option is not None and option.movement is movement:
            day = choice.problem.days[choice.problem.slots[j].day]
            return WEEKDAYS[day.weekday].capitalize()
    return None
