"""Says why a finding of a plan that hinge built could not be avoided."""

from __future__ import annotations

from hinge_cli.catalog import vocabulary
from hinge_cli.errors import listed
from hinge_cli.planning.candidates import under_caution
from hinge_cli.planning.choice import Choice
from hinge_cli.rulebook.balance import PULL
from hinge_cli.rulebook.finding import Finding
from hinge_cli.rulebook.frequency import FULL_SESSION
from hinge_cli.rulebook.prescription import keeping_easy

# The patterns that a finding about no single one asks for.
_PATTERNS: dict[str, tuple[str | None, ...]] = {"H201": PULL, "H202": PULL}


def excuse(finding: Finding, choice: Choice) -> str:
    """What in the request made a finding unavoidable, and what would change that."""
    problem = choice.problem
    request = problem.request
    if finding.code == "H604":
        freer = any(
            not under_caution(option.movement, request)
            for slot, chosen in zip(problem.slots, choice.chosen, strict=True)
            if chosen is not None and chosen.movement.id == finding.subject
            for option in slot.options
        )
        return (
            "What is freer fits the week worse."
            if freer
            else "Nothing freer is left of its pattern."
        )
    patterns = _PATTERNS.get(finding.code, (finding.subject,))
    if set(patterns) <= set(vocabulary.PATTERNS) and not any(
        slot.kinds for slot in problem.slots if slot.pattern in patterns
    ):
        return "Nothing at hand allows it; more equipment would."
    easy = keeping_easy(request.limits)
    if easy and finding.code.startswith("H3"):
        labels = listed(vocabulary.LIMITATIONS[x] for x in easy)
        return f"With {labels} every set stays easy, and easy sets count half."
    longest = max(choice.seconds)
    if longest > FULL_SESSION * problem.seconds:
        return f"Sessions of {request.minutes} minutes leave no room; longer ones or more would."
    return "hinge found no better week for this equipment, level and body."
