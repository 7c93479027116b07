"""Decides for every record of a database: kept, known already, or dropped, and how sure that is."""

from collections.abc import Iterable
from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.matching import squash
from hinge_cli.catalog.vocabulary import LEVELS, PATTERNS
from hinge_cli.errors import listed, printable
from hinge_cli.importing.classifying import DROP, PLYOMETRIC, Ruling, classify
from hinge_cli.importing.entries import make
from hinge_cli.importing.equipment import gear
from hinge_cli.importing.known import Known, same_equipment
from hinge_cli.importing.mapping import lacks_its_mover, muscles
from hinge_cli.importing.names import normal, slug
from hinge_cli.importing.records import Record

OUTCOMES = ("kept", "known", "dropped")


class Decision(NamedTuple):
    """What became of one record.

    `outcome` is one of `OUTCOMES`. `pattern` is "" where the record is no strength movement.
    `movement` is the id of the entry made, or of the one that the catalog has; `like` the one that
    lent the entry its doses and limitations. `doubts` are the reasons why a person should look.
    """

    name: str
    outcome: str
    why: str
    pattern: str = ""
    movement: str = ""
    like: str = ""
    doubts: tuple[str, ...] = ()


class Imported(NamedTuple):
    """A decision for every record, in the order of the file, and the movements that were made."""

    decisions: tuple[Decision, ...]
    movements: tuple[Movement, ...]

    def count(self, outcome: str) -> int:
        """How many records had an outcome."""
        return sum(decision.outcome == outcome for decision in self.decisions)

    @property
    def unsure(self) -> list[Decision]:
        """The decisions that a person should look at."""
        return [decision for decision in self.decisions if decision.doubts]


def decide(records: Iterable[Record], catalog: Catalog, *, plyometrics: bool = False) -> Imported:
    """Decides for all records what to do; `plyometrics` keeps jumps, throws and sprints."""
    desk = _Desk(catalog, plyometrics)
    decisions = tuple(desk.decide(record) for record in records)
    return Imported(decisions, tuple(desk.movements))


class _Desk:
    """What was decided so far, so that no name and no id is given twice."""

    def __init__(self, catalog: Catalog, plyometrics: bool) -> None:
        self.catalog = catalog
        self.plyometrics = plyometrics
        self.known = Known(catalog)
        self.taken = set(self.known.exact)
        self.seen: set[str] = set()
        self.movements: list[Movement] = []

    def decide(self, record: Record) -> Decision:
        shown = printable(record.name.replace("\n", "\\n"))
        if shown != record.name:
            return Decision(shown, "dropped", "its name holds what cannot be printed")
        squashed = squash(record.name)
        if squashed in self.seen:
            return Decision(shown, "dropped", "the file has this name already")
        self.seen.add(squashed)
        ruling = classify(record, plyometrics=self.plyometrics)
        if ruling.pattern in (DROP, PLYOMETRIC):
            doubts = () if ruling.sure else (ruling.why,)
            return Decision(shown, "dropped", ruling.why, doubts=doubts)
        return self._decide_strength(record, ruling)._replace(name=shown)

    def _decide_strength(self, record: Record, ruling: Ruling) -> Decision:
        pattern = ruling.pattern
        name = normal(record.name)
        doubts = [] if ruling.sure else [f"{ruling.why}; taken as {PATTERNS[pattern]}"]
        found = gear(record, name, pattern)
        known = self.known.named(record.name)
        if known is None and not found.missing:
            known = self.known.find(record.name, pattern, found)
        if known is not None:
            theirs = self.catalog[known].pattern
            if theirs != pattern:
                doubts = [f"read as {PATTERNS[pattern]}, {known} is {PATTERNS[theirs]}"]
            elif not found.missing and not same_equipment(self.catalog[known], found):
                doubts = [f"same name, but it needs {listed(found.needs) or 'nothing'}"]
            why = f"the catalog has it: {known}"
            return Decision("", "known", why, pattern, known, doubts=tuple(doubts))
        if found.missing:
            return Decision("", "dropped", printable(found.missing), pattern, doubts=tuple(doubts))
        trained = muscles(record, name, pattern)
        if not trained.primary:
            what = printable(listed(trained.unknown)) or "none is given"
            return Decision("", "dropped", f"hinge counts no such muscle: {what}", pattern)
        if trained.unknown:
            doubts.append(f"hinge counts no such muscle: {printable(listed(trained.unknown))}")
        if lacks_its_mover(pattern, trained):
            doubts.append(
                f"read as {PATTERNS[pattern]}, but filed under {printable(listed(record.primary))}"
            )
        if found.doubt:
            doubts.append(found.doubt)
        if record.level not in (*LEVELS, "expert"):
            doubts.append("no level that hinge knows; taken as intermediate or above")
        movement, like = make(
            record, self._new_id(record.name), pattern, found, trained, self.catalog
        )
        self.movements.append(movement)
        return Decision("", "kept", ruling.why, pattern, movement.id, like.id, tuple(doubts))

    def _new_id(self, name: str) -> str:
        """An id that nothing answers to: the name's slug, numbered where that is taken."""
        plain = slug(name) or "movement"
        candidate, number = plain, 1
        while squash(candidate) in self.taken or candidate in PATTERNS:
            number += 1
            candidate = f"{plain}-{number}"
        self.taken |= {squash(candidate), squash(name)}
        return candidate
