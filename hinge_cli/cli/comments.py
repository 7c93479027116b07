"""Keeps what somebody wrote beside a plan in YAML when it is written again."""

from hinge_cli.cli.messages import tell
from hinge_cli.errors import listed


def with_comments(plan: str, text: str, made: str) -> str:
    """The YAML that was made with the comments of the plan's own, as far as their lines stay."""
    from hinge_cli.exporting import comments  # late: few plans are YAML that is written again

    if not comments.has_comments(text):
        return made
    carried = comments.carry(text, made)
    if carried.lost:
        lines = f"line{'s' if len(carried.lost) > 1 else ''} {listed(map(str, carried.lost))}"
        tell(f"not in it: the comments of {plan} in {lines}")
    return carried.text
