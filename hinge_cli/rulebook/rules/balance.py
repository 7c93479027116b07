"""H2xx: what must stand in proportion, and what a complete week has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog.vocabulary import LIMITATIONS
from hinge_cli.errors import listed
from hinge_cli.rulebook.balance import HINGE_TO_SQUAT, PULL, PULL_TO_PUSH, PUSH, Ratio
from hinge_cli.rulebook.frequency import COMPLEMENT_DAYS
from hinge_cli.rulebook.rules.rule import Judged, pattern_name, rule

# What adds a pull from in front or from above, with next to nothing at hand.
_TO_PULL = {
    "horizontal-pull": "Add a row; a doorway or a towel is enough.",
    "vertical-pull": "Add a pulldown; a band over a door will do.",
}


@rule("H201", "error", "convention", row=_TO_PULL["horizontal-pull"])
def no_pulling(judged: Judged) -> Iterator[dict[str, Any]]:
    """A week holds some pulling.

    Why: Pressing without pulling trains one side of the shoulder and none of the upper back.

    Numbers: one set of a horizontal or vertical pull, at least.

    Remedy: {row}

    Source: what coaches do.
    """
    if not _sets(judged, PULL):
        yield {"message": "No pulling in the week."}


@rule("H202", "warning", "convention", **PULL_TO_PUSH._asdict())
def pull_to_push(judged: Judged) -> Iterator[dict[str, Any]]:
    """Sets of pulling and of pushing stay in proportion.

    Why: Shoulders that press want a back that keeps up. No trial shows that a certain ratio
    protects them; athletes who stay well are about as strong pulling as pressing.

    Numbers: {low:g} to {high:g} pulls to a push is the aim; below {warn_low:g} or above
    {warn_high:g} is worth a warning.

    Remedy: Add a set to a row or a pulldown, or take one from a press.

    Source: Baker and Newton 2004 for strength ratios; the numbers are what coaches do.
    """
    pull, push = _sets(judged, PULL), _sets(judged, PUSH)
    if PULL_TO_PUSH.warns(pull, push):
        yield _out_of_proportion("pulling", pull, "pushing", push, PULL_TO_PUSH)


@rule("H203", "warning", "convention", **HINGE_TO_SQUAT._asdict())
def hinge_to_squat(judged: Judged) -> Iterator[dict[str, Any]]:
    """Sets of hinging and of squatting stay in proportion.

    Why: The hinge leads with the back of the body, the squat with the legs; one without the other
    leaves half of the lower body behind.

    Numbers: {low:g} to {high:g} hinges to a squat is the aim; below {warn_low:g} or above
    {warn_high:g} is worth a warning.

    Remedy: Move sets from the one that has more to the other.

    Source: what coaches do.
    """
    hinge, squat = judged.tally.patterns["hinge"], judged.tally.patterns["squat"]
    if hinge and squat and HINGE_TO_SQUAT.warns(hinge, squat):
        yield _out_of_proportion("hinging", hinge, "squatting", squat, HINGE_TO_SQUAT)


@rule("H204", "warning", "convention")
def one_plane_of_pulling(judged: Judged) -> Iterator[dict[str, Any]]:
    """Pulling comes from in front and from above.

    Why: Rows fill the upper back, pulldowns and chin-ups the lats; neither does the other's work.

    Numbers: one set of each, at least.

    Remedy: Add what is missing; a doorway or a towel is enough for a row, a band over a door for a
    pulldown.

    Source: what coaches do.
    """
    there = [pattern for pattern in PULL if judged.tally.patterns[pattern]]
    for pattern in PULL:
        if there and pattern not in there:
            yield {
                "subject": pattern,
                "message": f"There is pulling, but no {pattern_name(pattern)}.",
                "remedy": _TO_PULL[pattern],
            }


@rule("H205", "note", "convention", days=COMPLEMENT_DAYS["lunge"])
def no_single_leg_work(judged: Judged) -> Iterator[dict[str, Any]]:
    """A week has some work on one leg.

    Why: Walking, stairs and falls happen on one leg; two-legged lifts let the stronger one lead.

    Numbers: {days} day a week.

    Remedy: Add a split squat, a lunge or a step-up.

    Source: what coaches do.
    """
    yield from _missing(judged, "lunge", "No work on one leg in the week.")


@rule("H206", "note", "convention", days=COMPLEMENT_DAYS["core"])
def no_core_work(judged: Judged) -> Iterator[dict[str, Any]]:
    """A week has some work for the trunk alone.

    Why: The lifts train the trunk to hold under load in one direction; the others want practice.

    Numbers: {days} days a week is the aim, one the least.

    Remedy: Add a plank, a dead bug or a press against a band to the end of a session.

    Source: what coaches do.
    """
    yield from _missing(judged, "core", "No core work in the week.")


@rule("H207", "note", "convention", days=COMPLEMENT_DAYS["carry"])
def no_carry(judged: Judged) -> Iterator[dict[str, Any]]:
    """A week has a carry.

    Why: Nothing else trains grip, trunk and gait together, and nothing is nearer to everyday life.

    Numbers: {days} day a week.

    Remedy: End a session with a walk under load.

    Source: what coaches do.
    """
    yield from _missing(judged, "carry", "No carry in the week.")


def _out_of_proportion(
    one: str, sets: float, other: str, others: float, aim: Ratio
) -> dict[str, Any]:
    """How far two kinds of work are from what is aimed at, and how many sets would mend it."""
    little, much = (one, other) if sets < aim.low * others else (other, one)
    add, move = aim.lacks(sets, others), aim.turns(sets, others)
    ratio = f", {round(sets / others, 2):g} to 1" if sets and others else ""
    are = "set of {} is" if add == 1 else "sets of {} are"
    return {
        "message": f"{one.capitalize()} to {other} is {sets:g} to {others:g} sets{ratio}, where "
        f"{aim.low:g} to {aim.high:g} is the aim: about {add} {are.format(little)} missing.",
        "remedy": f"Add what is missing, or turn about {move} of {much} into {little}.",
    }


def _missing(judged: Judged, pattern: str, message: str) -> Iterator[dict[str, Any]]:
    if judged.tally.patterns[pattern]:
        return
    found: dict[str, Any] = {"subject": pattern, "message": message}
    if limits := judged.request.limits:
        free = [
            movement.spoken
            for movement in judged.catalog
            if movement.pattern == pattern
            and not set(limits) & {*movement.avoid_if, *movement.caution_if}
        ]
        names = listed((LIMITATIONS[limit] for limit in limits), "or")
        some = listed(free[:3], "or")
        found["remedy"] = (
            f"With {names} this goes: {some}."
            if free
            else f"Leave it out: nothing is free of {names}."
        )
    yield found


def _sets(judged: Judged, patterns: tuple[str, ...]) -> float:
    return sum(judged.tally.patterns[pattern] for pattern in patterns)
