"""H8xx: the time it takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.rulebook.duration import OVERTIME
from hinge_cli.rulebook.rules.rule import Judged, rule


@rule("H801", "warning", "convention", asks=("minutes",), percent=round(100 * (OVERTIME - 1)))
def session_too_long(judged: Judged) -> Iterator[dict[str, Any]]:
    """A session takes no more than {percent}% longer than was asked.

    Why: A session that does not fit the day is cut short where it happens to end.

    Numbers: {percent}%; the estimate counts warm-up, setting up, lighter sets, work and rest.

    Remedy: Drop from the end of the session, shorten rests, or alternate sets of two exercises.

    Source: the request; the estimate agrees with published programmes within a few minutes.
    """
    asked = judged.request.minutes
    for week, session in judged.sessions():
        if session.minutes > asked * OVERTIME:
            message = f"{session.minutes} minutes, where {asked} were asked."
            yield {"message": message, "week": week.number, "day": session.day}
