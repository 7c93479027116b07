"""Says why an exercise stands where it stands."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.plan import Request, Why

_BESIDE = {
    "horizontal-push": (("H202",), "Pushing forward, to match the rows."),
    "horizontal-pull": (("H202", "H204"), "Rowing, so that pulling keeps up with pushing."),
    "vertical-pull": (("H204",), "Pulling down, the counterpart of the press."),
    "lunge": (("H205",), "One leg at a time, once a week at least."),
    "core": (("H206",), "A trunk that holds still under the other lifts."),
    "carry": (("H207",), "Carrying: grip, trunk and gait together."),
    "accessory": (("H301",), "Brings a muscle up that the lifts leave short."),
}

_FOUNDATION = {
    "heavy": "The week's heavy {pattern}.",
    "moderate": "The {pattern} again, lighter and longer.",
    "light": "The {pattern} for practice: easy, never near the limit.",
    "technique": "The {pattern} for form only.",
    "power": "Fast, while you are fresh; stop when it slows.",
}


def why(movement: Movement, intensity: str, request: Request, catalog: Catalog) -> Why:
    """The reason for a movement at an intensity."""
    if intensity == "power":
        return Why(("H501",), _FOUNDATION["power"])
    if movement.pattern not in FOUNDATION:
        rules, text = _BESIDE[movement.pattern]
        return Why(rules, text)
    parts = [_FOUNDATION[intensity].format(pattern=vocabulary.PATTERNS[movement.pattern])]
    if not movement.counts_as_training:
        parts.append("A drill or jump stands in: nothing else is left.")
    if movement.level != request.level and movement.id in request.prefer:
        parts.append("As you prefer; have a coach watch if it is new.")
    caution = [x for x in request.limits if x in movement.caution_if]
    if caution:
        labels = " and ".join(vocabulary.LIMITATIONS[x] for x in caution)
        parts.append(f"Go easy: {labels}.")
    if intensity == "heavy" and request.level == "beginner" and movement.leads_to:
        parts.append(f"Next rung: {catalog[movement.leads_to[0]].name}.")
    return Why(("H101", "H102"), " ".join(parts))
