"""What a rule is, and what it sees of a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.plan import Exercise, Plan, Request, Session, Week
from hinge_cli.rulebook.counting import Tally, is_hard, tally
from hinge_cli.rulebook.finding import Finding
from hinge_cli.rulebook.recovery import RECOVER_OVERNIGHT
from hinge_cli.rulebook.splits import WEEKDAYS

HEADINGS = ("Why", "Numbers", "Remedy", "Source")

# Rules of what a week lacks. A movement that the catalog does not know may be just that, so beside
# one they give no more than a note. H101 is not among them: the foundation is a promise.
LACKS = frozenset({"H201", "H202", "H203", "H204", "H205", "H206", "H207", "H301"})


class Judged:
    """A plan with what rules ask of it, counted once."""

    def __init__(self, plan: Plan, catalog: Catalog) -> None:
        self.plan = plan
        self.catalog = catalog

    @property
    def request(self) -> Request:
        """What the plan was asked for."""
        return self.plan.request

    @cached_property
    def tally(self) -> Tally:
        """The average week."""
        return tally(self.plan, self.catalog)

    @cached_property
    def days_a_week(self) -> float:
        """Sessions of an average week."""
        return sum(len(week.sessions) for week in self.plan.weeks) / max(1, len(self.plan.weeks))

    def sessions(self) -> Iterator[tuple[Week, Session]]:
        """Every session with its week."""
        for week in self.plan.weeks:
            for session in week.sessions:
                yield week, session

    @cached_property
    def is_known(self) -> bool:
        """Whether the catalog knows every movement of the plan."""
        return all(e.movement in self.catalog for _, e in self.plan.exercises())

    def exercises(self) -> list[tuple[Week, Session, Exercise, Movement]]:
        """Every exercise whose movement the catalog knows, with its place."""
        return self._exercises

    @cached_property
    def _exercises(self) -> list[tuple[Week, Session, Exercise, Movement]]:
        known = self.catalog.movements
        return [
            (week, session, exercise, known[exercise.movement])
            for week, session in self.sessions()
            for exercise in session.exercises
            if exercise.movement in known
        ]


Finder = Callable[[Judged], Iterator[dict[str, Any]]]


class Rule:
    """One rule: its code and severity, its words, and the function that finds it broken.

    The words stand in the function's docstring: a first line that says the rule, then paragraphs
    that begin with one of `HEADINGS`. Numbers in them are `{names}` filled from the rulebook.
    `mark` tells how sure the source is: `trial`, `review` or `convention`. `asks` are the fields of
    the request that it judges by: where one is not stated it finds nothing.
    """

    def __init__(
        self,
        finder: Finder,
        code: str,
        severity: str,
        mark: str,
        asks: tuple[str, ...],
        numbers: dict[str, object],
    ) -> None:
        self.finder = finder
        self.code = code
        self.severity = severity
        self.mark = mark
        self.asks = asks
        self.numbers = numbers

    # Read when first asked for: most commands print few of them.

    @cached_property
    def _paragraphs(self) -> list[str]:
        paragraphs = (self.finder.__doc__ or "").format(**self.numbers).split("\n\n")
        return [" ".join(paragraph.split()) for paragraph in paragraphs]

    @property
    def says(self) -> str:
        """The rule in a sentence."""
        return self._paragraphs[0]

    @cached_property
    def words(self) -> dict[str, str]:
        """Its other paragraphs, by their heading."""
        return {
            heading: text.removeprefix(f"{heading}: ")
            for text in self._paragraphs[1:]
            for heading in HEADINGS
            if text.startswith(f"{heading}: ")
        }

    def find(self, judged: Judged) -> Iterator[Finding]:
        """Where a plan breaks the rule."""
        if not judged.plan.unstated.isdisjoint(self.asks):
            return
        for broken in self.finder(judged):
            fields: dict[str, Any] = {"severity": self.severity, "subject": None, **broken}
            if "remedy" not in fields:
                fields["remedy"] = self.words["Remedy"]
            if self.code in LACKS and not judged.is_known:
                fields["severity"] = "note"
            yield Finding(self.code, **fields)


def rule(
    code: str, severity: str, mark: str, *, asks: tuple[str, ...] = (), **numbers: object
) -> Callable[[Finder], Rule]:
    """Makes a rule of a function that yields the fields of its findings."""

    def make(finder: Finder) -> Rule:
        return Rule(finder, code, severity, mark, asks, numbers)

    return make


def hard_patterns(session: Session) -> set[str]:
    """The patterns with a hard set in a session, apart from those that recover overnight."""
    return {e.pattern for e in session.exercises if is_hard(e)} - RECOVER_OVERNIGHT


class Dated(NamedTuple):
    """A session with its week, and the day on which it comes, counted through the whole plan."""

    day: int
    week: Week
    session: Session


def neighbours(plan: Plan, hours: int) -> Iterator[tuple[Dated, Dated, int]]:
    """Pairs of sessions fewer than so many hours apart, the earlier first, with those hours."""
    line = _dated(plan)
    again = [one._replace(day=one.day + 7 * len(plan.weeks)) for one in line]
    then = line + again if _comes_round(plan) else line
    for i, one in enumerate(line):
        for other in islice(then, i + 1, None):
            apart = 24 * (other.day - one.day)
            if apart >= hours:
                break
            yield one, other, apart


def _dated(plan: Plan) -> list[Dated]:
    """The sessions of which the day is known, in turn: by their dates, or by week and weekday."""
    dated = []
    for i, week in enumerate(plan.weeks):
        for session in week.sessions:
            if session.date is not None:
                dated.append(Dated(session.date, week, session))
            elif session.day in WEEKDAYS:
                dated.append(Dated(7 * i + WEEKDAYS.index(session.day), week, session))
    return sorted(dated, key=lambda one: one.day)


def _comes_round(plan: Plan) -> bool:
    """Whether the first week follows the last: a block ends, and a log is over."""
    return not any(
        week.deload or any(session.date is not None for session in week.sessions)
        for week in plan.weeks
    )


def alike_sets(exercise: Exercise) -> Iterator[Exercise]:
    """The exercise as one of sets that are alike, for each sort of set that it has."""
    if not exercise.work:
        yield exercise
    for one in dict.fromkeys(exercise.work):
        yield exercise._replace(
            low=one.reps, high=one.reps, rir=one.rir, load=one.load, open=one.open, work=()
        )


def pattern_name(pattern: str) -> str:
    """A pattern as people read it."""
    return vocabulary.PATTERNS[pattern]


def about(week: Week, session: Session, exercise: Exercise, message: str) -> dict[str, Any]:
    """The fields of a finding about one exercise in its place."""
    # By identity, for two lines of a movement may say the same.
    which = next(i for i, one in enumerate(session.exercises, 1) if one is exercise)
    return {
        "subject": exercise.movement,
        "message": message,
        "week": week.number,
        "day": session.day,
        "movement": exercise.movement,
        "exercise": which,
    }
