"""Reads the Markdown that hinge wrote, after a person edited it.

Columns are found by their titles, the request in the command at the end. Of a plan of several weeks
the document tells the sessions once: they are read as one week.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.catalog.naming import find
from hinge_cli.errors import BadFile
from hinge_cli.plan import Exercise, Progression, RampSet, Request
from hinge_cli.plan.gym import in_unit
from hinge_cli.planning.lifts import model_of
from hinge_cli.planning.strengths import Strengths
from hinge_cli.reading.command import read_command, read_gym_line
from hinge_cli.reading.dose import At, Dose
from hinge_cli.reading.exercises import joined, make
from hinge_cli.reading.finishing import finish
from hinge_cli.reading.markdown_cells import CellReader, Row, is_estimated, is_fast
from hinge_cli.reading.markdown_onward import Onward, model_told
from hinge_cli.reading.markdown_parts import Day, Parts
from hinge_cli.reading.markdown_roles import RoleReader
from hinge_cli.reading.markdown_sets import ToldSet, told_sets
from hinge_cli.reading.markdown_tables import Cell
from hinge_cli.reading.written import Draft, Written, in_order, silenced_codes
from hinge_cli.report import number
from hinge_cli.rulebook.safety import body_notes
from hinge_cli.yaml_reader import Document

_SUPERSET = re.compile(r"([A-Z]):\s+(.*)")
_LIGHTER = re.compile(r"\b(lighter|deload|test)\b", re.IGNORECASE)


def read(name: str, text: str, catalog: Catalog, unit: str) -> Written:
    """The plan of a document; raises `BadFile` with every row whose sets cannot be read.

    `unit` is that of the plan where its command does not say: by default that of the first load,
    where there is no command, for one without a unit asks for kilograms.
    """
    document, notes = Document(name, text), Document(name, text)
    parts = Parts(notes)
    stated = read_command(notes, *parts.command, catalog) if parts.command else {}
    if unit := unit or ("" if parts.command else parts.unit):
        stated.setdefault("unit", unit)
    if parts.gym:
        stated |= read_gym_line(notes, *parts.gym, stated.get("unit", "kg"), catalog)
    reader = _Reader(document, notes, catalog, stated, parts)
    for heading, days in parts.weeks:
        reader.week(heading, days)
    reader.roles.note_silence(notes)
    weeks = tuple(week for week in reader.draft.sessions() if week.sessions)
    if not weeks and not document.problems:
        document.problem_at(
            0, 0, "holds no session", "a session is a table with the columns Movement, Sets × reps"
        )
        document.problems += notes.problems  # what was not understood tells why
    if document.problems:
        raise BadFile(document.problems)
    asked, part = max(stated.get("weeks", 1), parts.told_weeks), ""
    if len(weeks) == 1 < asked:
        notes.problem_at(0, 0, f"the sessions are judged as one week, the first of {asked}")
        part = f"one week of {asked}"
    finished = finish(weeks, stated, catalog, usual=parts.tells_gym)
    places = reader.draft.places
    start = min(place for spot, place in places.items() if not spot[2])
    plan = finished.noted(notes, places, start)
    return Written(
        name,
        plan._replace(notes=tuple(body_notes(plan.request.limits))),
        places,
        start,
        in_order(notes.problems),
        silenced_codes(text),
        part,
    )


class _Reader:
    """Makes exercises of rows; a row without sets is a problem, anything else a note."""

    def __init__(
        self,
        document: Document,
        notes: Document,
        catalog: Catalog,
        stated: dict[str, Any],
        parts: Parts,
    ) -> None:
        self.document, self.notes, self.catalog, self.stated = document, notes, catalog, stated
        self.unit: str = stated.get("unit", "kg")
        self.cells = CellReader(document, notes, self.unit)
        request = Request(maxes=stated.get("maxes", {}), unit=self.unit)
        self.strengths = Strengths(request, catalog)
        rows = (row for _, days in parts.weeks for day in days for row in day.rows)
        names = (_called(row["movement"])[1] for row in rows if "movement" in row)
        self.onward = Onward(notes, parts.steps, names)
        self.roles = RoleReader(stated, self.onward.said.keys(), made=parts.made)
        self.draft = Draft(notes)

    def week(self, heading: str, days: list[Day]) -> None:
        """Reads the days of a week."""
        self.draft.week(deload=bool(_LIGHTER.search(heading)))
        for day in days:
            self.draft.heading(day.heading, (day.line, 1))
            if day.prepared:
                self.draft.prepared(tuple(self._preparation(day.prepared)))
            names = [_called(row["movement"])[1] if "movement" in row else "" for row in day.rows]
            lighter = told_sets(self.notes, day.ramps, names, loaded=True)
            work = told_sets(self.notes, day.work, names, loaded=False)
            lines: Counter[str] = Counter()
            for name, row in zip(names, day.rows, strict=True):
                lines[name] += 1
                line = (name, lines[name])
                if exercise := self._exercise(row, lighter.get(line, []), work.get(line, [])):
                    at = row["movement"]
                    self.draft.add(exercise, (at.line, at.column))

    def _preparation(self, cell: Cell) -> Iterator[str]:
        """The ids of what warms up, from its names; one that is no movement is noted."""
        for called in re.split(r", | and ", cell.text):
            movement, guessed = find(called, self.catalog)
            if movement and not guessed:
                yield movement.id
            else:
                meant = f"did you mean '{movement.name}'?" if movement else ""
                self._note(cell, f"no movement '{called}' to warm up with", meant)

    def _exercise(self, row: Row, lighter: list[ToldSet], work: list[ToldSet]) -> Exercise | None:
        if "movement" not in row:
            cell = next(iter(row.values()))
            self.document.problem_at(cell.line, cell.column, "a row without a movement")
            return None
        dose = self.cells.dose(row)
        if dose is None:
            return None
        superset, called = _called(row["movement"])
        movement = self._movement(called, row["movement"])
        at = self.cells.at(row)
        # What stands beside a load and names no unit, as its plates do not, is in that of the load.
        unit = at.load.unit if at.load else self.unit
        exercise = make(movement, called, dose, at, self.unit)
        if work:
            exercise = self._set_by_set(exercise, movement, work, row["movement"], unit)
        exercise = exercise._replace(
            rest_seconds=self.cells.rest(row),
            superset=superset,
            warm_up=tuple(self._lighter(lighter, unit)),
        )
        plates = self.cells.plates(row, at.load)
        if exercise.load:
            lift = self._estimated_from(movement, row)
            load = exercise.load._replace(per_side=plates, estimated_from=lift)
            exercise = exercise._replace(load=load)
        role = self._role(exercise, movement, called, row)
        exercise = exercise._replace(role=role)
        return exercise._replace(progression=self._progression(exercise, movement, called))

    def _lighter(self, sets: list[ToldSet], unit: str) -> Iterator[RampSet]:
        """The lighter sets that have a load, in the unit of the plan."""
        for one in sets:
            if mass := one.mass(unit):
                yield RampSet(one.reps, in_unit(mass.grains, self.unit))

    def _set_by_set(
        self,
        exercise: Exercise,
        movement: Movement | None,
        sets: list[ToldSet],
        cell: Cell,
        unit: str,
    ) -> Exercise:
        """The exercise of a row with the sets that stand beside its table, if they are its own."""
        if len(sets) != exercise.sets:
            self._note(cell, f"its row has {exercise.sets} sets and 'Set by set' {len(sets)}")
            return exercise
        masses = [one.mass(unit) for one in sets]
        weights = [
            mass.grains if mass else one.percent or 0.0
            for one, mass in zip(sets, masses, strict=True)
        ]
        told = any(one.rir is not None for one in sets)
        parts = []
        for one, mass, weight in zip(sets, masses, weights, strict=True):
            # The effort of a row is that of its heaviest sets, unless sets tell their own.
            effort = exercise.rir if weight == max(weights) and not told else one.rir
            at = At(mass, one.percent, effort)
            dose = Dose(1, one.reps, one.reps, exercise.unit, exercise.per_side, one.open)
            parts.append(make(movement, exercise.name, dose, at, self.unit))
        made = joined(parts)
        for what, row, beside in (
            ("repetitions", exercise.reps, made.reps),
            ("as its heaviest load", _value(exercise), _value(made)),
        ):
            if row and beside and row != beside:
                self._note(cell, f"its row has {row} {what} and 'Set by set' {beside}")
        return exercise._replace(low=made.low, high=made.high, open=made.open, work=made.work)

    def _movement(self, called: str, cell: Cell) -> Movement | None:
        """The movement of a name beyond doubt; a near one is suggested."""
        movement, guessed = find(called, self.catalog)
        if not guessed or movement is None:
            return movement
        self._note(cell, f"no movement '{called}'", f"did you mean '{movement.name}'?")
        return None

    def _estimated_from(self, movement: Movement | None, row: Row) -> str | None:
        """The lift that the load of a row is estimated from, if it is."""
        known = self.strengths.maximum(movement) if movement and is_estimated(row) else None
        return known.estimated_from if known else None

    def _role(self, exercise: Exercise, movement: Movement | None, called: str, row: Row) -> str:
        if is_fast(row):
            return "power"
        if movement is None:
            return exercise.role
        return self.roles.role(exercise, movement, called, self.draft.today)

    def _progression(
        self, exercise: Exercise, movement: Movement | None, called: str
    ) -> Progression | None:
        """How the exercise goes on, if the document says how exercises do.

        It says so of each main lift, whose load goes one way on all days, and of all else at once.
        """
        if not self.onward.said or exercise.role in ("power", "technique"):
            return None
        words = self.onward.of(called, exercise.name)
        told = words and (exercise.role == "main" or exercise.load)
        if movement and not told:
            level = self.stated.get("level", Request().level)
            model = model_of(exercise.role, movement, level)
        else:
            model = model_told(words)
        return self.onward.rule(model, words, self.unit)

    def _note(self, cell: Cell, message: str, suggestion: str = "") -> None:
        self.notes.problem_at(cell.line, cell.column, message, suggestion, len(cell.text))


def _value(exercise: Exercise) -> str:
    """What an exercise is done with, in the unit of its plan; '' where that is not known."""
    load = exercise.load
    return f"{number(load.value)} {load.unit}" if load and load.value is not None else ""


def _called(cell: Cell) -> tuple[str | None, str]:
    """The letter of a row's superset, if it has one, and what its movement is called."""
    grouped = _SUPERSET.fullmatch(cell.text)
    superset, called = grouped.groups() if grouped else (None, cell.text)
    return superset, called.strip("*_` ")
