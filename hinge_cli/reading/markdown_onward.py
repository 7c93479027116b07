"""Reads what Markdown says of how to go on: what makes lifts heavier, what to do after misses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hinge_cli.exporting.harder import SLOWER
from hinge_cli.exporting.onward import TIMES
from hinge_cli.plan import Progression
from hinge_cli.reading.markdown_tables import Cell
from hinge_cli.rulebook import progress
from hinge_cli.yaml_reader import Document

_STEP = re.compile(r"(?<![0-9.,])([0-9]+(?:[.,][0-9]+)?) ?(kg|lb)\b")
_MISSES = re.compile(r"Miss a lift in ([a-z]+|[1-9][0-9]{0,2}) sessions in a row")
_DROP = re.compile(r"take ([0-9]{1,2}|100)% off")
_NO_DROP = "stay there"
# What tells a model, and words that stand for it where none of them does.
_MODELS = (
    ("rung", progress.REPS),
    (SLOWER, progress.REPS),
    ("wave", progress.WAVE),
    ("every week", progress.LINEAR),
)
_USUAL = ("repetitions", "whenever")
# What stands there of no lift, in the words of `exporting.onward`.
_OF_NO_LIFT = re.compile(
    r"Fast work|Everything else|Lighter weeks|Test weeks|The weeks are a projection|.* stays at .*"
)


class Onward:
    """What is `said` of each lift by its name in the tables, and of what else stands there.

    After so many `misses` a lift goes back by `drop` percent. What is not understood is noted.
    """

    def __init__(self, notes: Document, lines: Iterable[Cell], names: Iterable[str]) -> None:
        self.said: dict[str, str] = {}
        self.misses, self.drop = progress.MISSES, progress.DROP_PERCENT
        self._notes, self._names = notes, frozenset(names)
        self._longest = max(map(len, self._names), default=0)
        for line in lines:
            self._read(line)

    def of(self, called: str, movement: str) -> str:
        """The words on a row by what it is called, else those on its movement in another row."""
        elsewhere = self.said.get(movement, "") if movement in self._names else ""
        return self.said.get(called, elsewhere)

    def rule(self, model: str, words: str, unit: str) -> Progression:
        """The progression of a model, with the step that words tell, if they do."""
        step = None if model == progress.REPS else _STEP.search(_rule_of(words))
        value = float(step[1].replace(",", ".")) if step else None
        return Progression(model, value, step[2] if step else unit, self.misses, self.drop)

    def _read(self, line: Cell) -> None:
        lift = self._lift(line.text, ": ")
        what, sign, words = line.text.partition(": ")
        if lift:
            what, words = lift, line.text.removeprefix(f"{lift}: ")
        if sign:
            self.said[what] = words
        if lift or (not sign and (lift := self._lift(line.text, " "))):
            if not sign or not _is_understood(words):
                hint = "write: add 2.5 kg every week, or whenever every set reaches 5 repetitions"
                self._note(line, f"how {lift} goes on is not understood", hint)
        elif what.startswith("Miss "):
            self._missed(line, what, words)
        elif sign and not _OF_NO_LIFT.fullmatch(what):
            self._note(line, f"no row is called '{what[:60]}'", "name it as in the tables")

    def _lift(self, text: str, sign: str) -> str | None:
        """The longest name of a table that a text begins with, before a sign."""
        ends = re.finditer(sign, text[: self._longest + len(sign)])
        begun = (text[: found.start()] for found in ends)
        return max((name for name in begun if name in self._names), key=len, default=None)

    def _missed(self, line: Cell, what: str, words: str) -> None:
        found, drop = _MISSES.fullmatch(what), _DROP.match(words)
        numbers = {word: times for times, word in TIMES.items()}
        after = found and (int(found[1]) if found[1].isdecimal() else numbers.get(found[1]))
        if after and (drop or words.startswith(_NO_DROP)):
            self.misses, self.drop = after, int(drop[1]) if drop else 0
        else:
            hint = "write: Miss a lift in three sessions in a row: take 10% off"
            self._note(line, "what to do after misses is not understood", hint)

    def _note(self, line: Cell, message: str, suggestion: str) -> None:
        self._notes.problem_at(line.line, line.column, message, suggestion, len(line.text))


def _rule_of(words: str) -> str:
    """The first sentence; the next tells where the gym's heaviest load ends the rule."""
    return words.partition(". ")[0]


def model_told(words: str) -> str:
    """The model of a lift that goes on as words say: double progression where no sign tells."""
    rule = _rule_of(words)
    return next((model for sign, model in _MODELS if sign in rule), progress.DOUBLE)


def _is_understood(words: str) -> bool:
    """Whether words tell a step and when it is taken, or what stands in for a step."""
    steps = _STEP.search(words) is not None or any(
        sign in words for sign in ("step", "rung", SLOWER)
    )
    return steps and any(sign in words for sign in (*(sign for sign, _ in _MODELS), *_USUAL))
