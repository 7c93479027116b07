"""Tells the roles of exercises in Markdown, which writes none: by dose, split and main lifts."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from hinge_cli.catalog import Movement
from hinge_cli.errors import listed
from hinge_cli.plan import Exercise
from hinge_cli.reading.roles import role_told, split_of
from hinge_cli.rulebook.counting import is_hard
from hinge_cli.yaml_reader import Document

_ASKED = frozenset({"goal", "level", "minutes"})


class RoleReader:
    """Tells roles by what was `stated`.

    `steps` are the names that the document says of how they go on, `made` is whether a command
    makes it.
    """

    def __init__(self, stated: dict[str, Any], steps: Set[str], *, made: bool) -> None:
        self.stated, self.steps, self.made = stated, steps, made
        self._split = split_of(stated)
        self._led = False  # by a main lift of hinge's, which is to get heavier
        self._in_doubt: dict[str, str] = {}  # roles that a dose tells otherwise, by name

    def role(self, exercise: Exercise, movement: Movement, called: str, day: str) -> str:
        """The role of an exercise on a day, `called` as its row calls it.

        What a hand wrote keeps the role that it has in YAML: hinge tells every rest and how to go
        on.
        """
        rests = exercise.rest_seconds is not None
        if not self.stated.keys() >= _ASKED or not (self.made or rests):
            return exercise.role
        leads = self._leads(movement, called, day)
        told = role_told(exercise, movement, self.stated, leads=leads)
        if self.made or self.steps:
            self._led |= rests and told == "main" and is_hard(exercise)
            return told
        if told != exercise.role:
            self._in_doubt.setdefault(exercise.name, exercise.role)
        return exercise.role

    def note_silence(self, notes: Document) -> None:
        """Notes what a document leaves open where it does not say how to go on, as hinge does."""
        if self.steps:
            return
        if self._led:
            notes.problem_at(0, 0, "without 'How to go on' no exercise has a progression")
        for role in sorted(set(self._in_doubt.values())):
            names = listed(name for name, given in self._in_doubt.items() if given == role)
            alone = "without 'How to go on' the movement alone tells what is"
            notes.problem_at(0, 0, f"{alone} {role} work: {names}")

    def _leads(self, movement: Movement, called: str, day: str) -> bool | None:
        """Whether an exercise is a main lift: by the split, else by what the main lifts do next."""
        if intensity := self._split.get((day, movement.pattern)):
            return intensity == "heavy"
        return called in self.steps if self.steps else None
