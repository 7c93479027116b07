"""Says why an exercise stands where it stands, and why its runners-up do not."""

from __future__ import annotations

from collections.abc import Iterator

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES
from hinge_cli.errors import listed
from hinge_cli.plan import AS_GOOD, Request, RunnerUp, Why
from hinge_cli.planning.candidates import allowed, have
from hinge_cli.planning.choice import Choice
from hinge_cli.planning.costs import POINT
from hinge_cli.planning.fit import fit
from hinge_cli.planning.options import Option
from hinge_cli.planning.problem import Slot
from hinge_cli.rulebook import volume
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.rulebook.volume import MAJOR_MUSCLES

MOST_RUNNERS_UP = 3
# What costs the week no more than this, in thousandths of a point, nobody would notice.
UNNOTICED = POINT // 10

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
    "eased": "The week's main {pattern}, kept easy.",
    "alone": "The week's {pattern}.",
    "moderate": "The {pattern} again, with more repetitions.",
    "again": "The {pattern} again.",
    "light": "The {pattern} for practice: easy, never near the limit.",
    "technique": "The {pattern} for form only.",
    "power": "Fast, while you are fresh; stop when it slows.",
}


def why(choice: Choice, i: int, catalog: Catalog, *, runners_up: bool) -> Why:
    """The reason for what slot `i` holds; finding the runners-up takes a little longer."""
    slot, option = choice.problem.slots[i], choice.chosen[i]
    assert option is not None
    rules, parts = _purpose(slot, option, choice, catalog)
    others = _runners_up(choice, i, option, catalog) if runners_up else ()
    return Why(rules, " ".join(parts), others)


def _purpose(
    slot: Slot, option: Option, choice: Choice, catalog: Catalog
) -> tuple[tuple[str, ...], list[str]]:
    """The rules that a place serves, and what is to be said of what it holds."""
    movement = option.movement
    preferred = _preferred(movement, choice.problem.request)
    if slot.intensity == "power":
        return ("H501",), [_FOUNDATION["power"], *preferred]
    if movement.pattern not in FOUNDATION:
        spare = movement.pattern == "accessory" and not set(movement.primary) & set(MAJOR_MUSCLES)
        rules, text = _BESIDE["spare" if spare else movement.pattern]
        muscles = listed(MUSCLES[m] for m in movement.primary)
        return rules, [text.format(muscles=muscles), *preferred]
    purpose = _FOUNDATION[_place_of(slot, option, choice)]
    parts = [purpose.format(pattern=vocabulary.PATTERNS[movement.pattern])]
    if not movement.counts_as_training:
        parts.append("A drill or jump stands in: nothing else is left.")
    return ("H101", "H102"), [*parts, *preferred, *_told_of_lift(slot, movement, choice, catalog)]


def _preferred(movement: Movement, request: Request) -> Iterator[str]:
    if movement.id in request.prefer:
        above = movement.levels_above(request.level) > 0
        yield "As you prefer; have it coached if it is new." if above else "As you prefer."


def _told_of_lift(
    slot: Slot, movement: Movement, choice: Choice, catalog: Catalog
) -> Iterator[str]:
    """What limitations and the ladder have to say of a foundational lift."""
    request = choice.problem.request
    caution = [x for x in request.limits if x in movement.caution_if]
    if caution:
        yield f"Go easy: {listed(vocabulary.LIMITATIONS[x] for x in caution)}."
    if slot.intensity == "heavy":
        if barred := _barred(slot, choice, catalog):
            yield f"In place of the {barred[0].spoken}, because of {barred[1]}."
        elif request.level == "beginner" and (rung := _next_rung(movement, choice, catalog)):
            yield f"Next rung: {rung.spoken}."


def _place_of(slot: Slot, option: Option, choice: Choice) -> str:
    """What a foundational lift is to its pattern in the week, as `_FOUNDATION` puts it in words."""
    if slot.intensity == "heavy" and not option.hard:
        return "eased"
    if slot.intensity == "moderate":
        others = [
            (place.intensity, other.prescription.units)
            for place, other in zip(choice.problem.slots, choice.chosen, strict=True)
            if other and other is not option and place.pattern == slot.pattern
        ]
        if not others:
            return "alone"
        if option.prescription.units <= max(
            [u for place, u in others if place == "heavy"], default=(0, 0)
        ):
            return "again"
    return slot.intensity


def _next_rung(movement: Movement, choice: Choice, catalog: Catalog) -> Movement | None:
    """The least step up that this person can take here."""
    request = choice.problem.request
    at_home = have(request)
    steps = [catalog[name] for name in movement.leads_to]
    steps = [m for m in steps if m.skill > movement.skill and allowed(m, request, at_home)]
    return min(steps, key=lambda m: (m.skill, -len(m.leads_to)), default=None)


def _barred(slot: Slot, choice: Choice, catalog: Catalog) -> tuple[Movement, str] | None:
    """What would fit a place best if no limitation were stated, and those that speak against it."""
    limits = choice.problem.request.limits
    usual = _usual(slot, choice.problem.request._replace(limits=()), catalog) if limits else None
    against = [limit for limit in limits if usual and limit in usual.avoid_if]
    if usual is None or not against:
        return None
    return usual, listed(vocabulary.LIMITATIONS[limit] for limit in against)


def _usual(slot: Slot, request: Request, catalog: Catalog) -> Movement | None:
    """What fits a place best."""
    at_home = have(request)
    usual = [
        m
        for m in catalog
        if m.pattern == slot.pattern
        and m.counts_as_training
        and m.kind != "power"
        and allowed(m, request, at_home)
    ]
    return min(usual, key=lambda m: sum(fit(m, request, slot.intensity).values()), default=None)


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
        RunnerUp(option.movement.id, _why_not(choice, i, chosen, option, more, barred))
        for barred, more, _, option in sorted(ranked, key=lambda r: r[:3])[:MOST_RUNNERS_UP]
    ]
    if slot.intensity == "heavy" and (best := _barred(slot, choice, catalog)):
        found.insert(0, RunnerUp(best[0].id, f"does not go with {best[1]}"))
    return tuple(found)


def _why_not(choice: Choice, i: int, chosen: Option, other: Option, more: int, barred: bool) -> str:
    """What speaks most against another option, with which the week would cost so much `more`."""
    slot = choice.problem.slots[i]
    if barred:
        return _obstacle(choice, slot, chosen, other)
    reasons = [*_in_its_place(choice, chosen, other), *_for_muscles(choice, chosen, other)]
    pattern = other.movement.pattern
    again, first = (
        costs[pattern] for costs in (choice.problem.again_costs, choice.problem.first_costs)
    )
    if day := _also_on(choice, i, other.movement):
        reasons.append((again, f"has its place on {day}"))
    elif first:
        reasons.append((first, "would be one more lift to learn this week"))
    rest = more - sum(cost for cost, _ in reasons)
    if other.packed != chosen.packed or other.group != chosen.group:
        reasons.append((rest, "would shift the balance between the week's patterns"))
    else:
        reasons.append((rest, "would use the time of the session less well"))
    if more < UNNOTICED:
        return AS_GOOD
    return max(reasons, key=lambda reason: reason[0])[1]


def _in_its_place(choice: Choice, chosen: Option, other: Option) -> list[tuple[int, str]]:
    """What more counts against another option than against the chosen one, by itself."""
    reasons = [
        (
            round((points - chosen.fit.get(name, 0.0)) * POINT),
            _against(name, choice, chosen.movement, other.movement),
        )
        for name, points in other.fit.items()
    ]
    reasons.append((other.whim - chosen.whim, "stands back in this variant"))
    return reasons


def _for_muscles(choice: Choice, chosen: Option, other: Option) -> list[tuple[int, str]]:
    """What it would cost the week that another option trains other muscles."""
    reasons = []
    have, gain = dict(chosen.credits), dict(other.credits)
    for muscle, (table, name) in enumerate(zip(choice.problem.muscle_costs, MUSCLES, strict=True)):
        now = choice.muscles[muscle]
        then = now - have.get(muscle, 0) + gain.get(muscle, 0)
        words = "gives the {} fewer sets" if then < now else "asks too much of the {}"
        reasons.append((table[then] - table[now], words.format(MUSCLES[name])))
    return reasons


# What each part of the fit says against a movement.
AGAINST = {
    "preferred": "is not the one you prefer",
    "joined": "ends as a press: your arms give out before your legs",
    "partly overhead": "stops short of overhead",
    "heaviest again": "would be one more lift that takes the whole body",
    "back again": "tires a back that the heavy hinge has tired",
    "known passed over": "would take the place of a lift whose maximum you gave",
    "load unknown": "has no load that follows from your maxima",
    "one side as main": "works one side at a time, where the main lift works both",
    "mixed": "is half a hinge and half a squat",
    "end of ladder": "opens fewer doors on the ladder",
    "rung below": "is a rung below one that you can do as well",
    "tiring": "tires more than an easy place should",
    "isolated": "leaves your arms out",
    "unloaded": "cannot be loaded step by step",
    "one side": "works one side at a time, which takes longer",
    "throw": "is no lift, where a fast one could stand",
    "fly": "opens the arms only, where a press could stand",
}


def _against(part: str, choice: Choice, chosen: Movement, other: Movement) -> str:
    if part == "caution":
        limits = [x for x in choice.problem.request.limits if x in other.caution_if]
        return f"asks for care with {listed(vocabulary.LIMITATIONS[x] for x in limits)}"
    if part == "skill":
        harder = other.skill > chosen.skill
        return "is harder to learn" if harder else "is simpler than your level needs"
    if part == "load":
        guided = other.load in ("cable", "machine")
        return "is guided, where free weights come first" if guided else "cannot be loaded as well"
    return AGAINST[part]


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


def _also_on(choice: Choice, i: int, movement: Movement) -> str | None:
    for j, option in enumerate(choice.chosen):
        if j != i and option is not None and option.movement is movement:
            day = choice.problem.days[choice.problem.slots[j].day]
            return WEEKDAYS[day.weekday].capitalize()
    return None
