"""Says when to choose which of two patterns or movements, from what the catalog knows of them."""

from __future__ import annotations

from hinge_cli.catalog import Movement, vocabulary
from hinge_cli.catalog.vocabulary import FOUNDATION, SPINE
from hinge_cli.errors import listed
from hinge_cli.explaining.lessons.choosing import CHOOSE

MOST_REASONS, MOST_LIMITS = 4, 2


def which_pattern(one: str, two: str) -> tuple[str, ...]:
    """A line for each of two patterns, and one where no week does without either."""
    lines = [f"{vocabulary.PATTERNS[key].capitalize()}: {CHOOSE[key][1]}." for key in (one, two)]
    if one in FOUNDATION and two in FOUNDATION:
        lines.append("Both are foundational: every week holds both, so neither replaces the other.")
    return tuple(lines)


def which_movement(one: Movement, two: Movement) -> tuple[str, ...]:
    """A line for each of two movements that has something for it against the other."""
    lines = []
    for movement, other in ((one, two), (two, one)):
        if reasons := _reasons(movement, other)[:MOST_REASONS]:
            lines.append(f"Choose the {movement.spoken} if {listed(reasons, 'or')}.")
    return tuple(lines) or ("They ask the same of you: choose the one you like better.",)


def _reasons(this: Movement, other: Movement) -> list[str]:
    """What speaks for a movement against another, the weightiest first."""
    found = []
    if spared := [x for x in other.avoid_if if x not in (*this.avoid_if, *this.caution_if)]:
        words = [vocabulary.LIMITATIONS[x] for x in spared[:MOST_LIMITS]]
        found.append(f"the other is not for you ({', '.join(words)})")
    trained = (*other.primary, *other.synergists)
    if more := [x for x in this.primary if x not in trained] or [
        x for x in this.primary if x not in other.primary
    ]:
        found.append(f"you want more for your {', '.join(vocabulary.MUSCLES[x] for x in more)}")
    if this.kind == "power" and other.kind != "power":
        found.append("you train for speed")
    if this.skill < other.skill:
        found.append("you want the one that is quicker to learn")
    if _lifts_more(this, other):
        found.append("you want to lift the heavier weight")
    if any(this.step) and not any(other.step):
        found.append("you want to go on adding weight")
    if _back(this) < _back(other):
        found.append("your back should have less to bear")
    if this.sides == "each" and other.sides != "each":
        found.append("one side lags behind")
    if lacking := [x for x in other.needs if x not in this.needs]:
        found.append(f"you have no {listed([vocabulary.EQUIPMENT[x] for x in lacking], 'or')}")
    if this.cost < other.cost:
        found.append("you want to save strength for the rest of the session")
    return found


def _lifts_more(this: Movement, other: Movement) -> bool:
    if not (this.load_reference and other.load_reference):
        return False
    (lift, low, high), (other_lift, other_low, other_high) = (
        this.load_reference,
        other.load_reference,
    )
    return lift == other_lift and low + high > other_low + other_high


def _back(movement: Movement) -> int:
    """How much a movement loads the back, for comparing alone."""
    return SPINE.index(movement.axial) + SPINE.index(movement.shear)
