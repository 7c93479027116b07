"""What sessions are called: by their hardest foundational work."""

from __future__ import annotations

import re
from collections.abc import Callable

from hinge_cli.catalog.vocabulary import FOUNDATION, PATTERNS
from hinge_cli.errors import listed
from hinge_cli.plan import Exercise, Session, Week
from hinge_cli.rulebook.counting import is_hard
from hinge_cli.rulebook.recovery import RECOVER_OVERNIGHT

_UPPER_BODY, _PRACTICE, _LIGHT = "Upper body", "Practice", "Light "
_NAMES = frozenset(PATTERNS[pattern] for pattern in FOUNDATION)


def title_of(exercises: tuple[Exercise, ...]) -> str:
    """What a session is about."""
    lifts = [e for e in exercises if e.pattern in FOUNDATION and e.role in ("main", "secondary")]
    for wanted in (
        [e for e in lifts if e.role == "main"],
        [e for e in lifts if is_hard(e)],
    ):
        if wanted:
            return listed([PATTERNS[e.pattern] for e in wanted]).capitalize()
    if any(is_hard(e) and e.pattern not in RECOVER_OVERNIGHT for e in exercises):
        return _UPPER_BODY
    return f"{_LIGHT}{listed([PATTERNS[e.pattern] for e in lifts])}" if lifts else _PRACTICE


def is_a_derived_one(title: str) -> bool:
    """Whether a title is one that `title_of` could have given."""
    names = re.split(r", | and ", title.removeprefix(_LIGHT).lower())
    return title in (_UPPER_BODY, _PRACTICE) or _NAMES.issuperset(names)


def retitled(
    weeks: tuple[Week, ...], is_derived: Callable[[Week, Session], bool]
) -> tuple[Week, ...]:
    """The weeks with titles that follow the exercises of their sessions, where they are derived.

    The sets of a lighter week say less of what a day is about than those of the week before.
    """
    last: dict[tuple[str, str], str] = {}

    def title(week: Week, session: Session) -> str:
        key = session.day, session.title
        if week.deload:
            return last.get(key, session.title)
        last[key] = title_of(session.exercises) if is_derived(week, session) else session.title
        return last[key]

    return tuple(
        week._replace(sessions=tuple(s._replace(title=title(week, s)) for s in week.sessions))
        for week in weeks
    )
