"""Reads the plan document, as hinge writes it or as a person does, in YAML or JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.naming import find
from hinge_cli.errors import UsageError
from hinge_cli.plan import Exercise, Session, Week
from hinge_cli.plan.model import FORMAT
from hinge_cli.planning.resolving import VARIANTS, first_day
from hinge_cli.reading.exercise_fields import ExerciseReader
from hinge_cli.reading.fields import FieldReader, Fields
from hinge_cli.reading.finishing import finish
from hinge_cli.reading.request import KEYS, RequestReader
from hinge_cli.reading.written import (
    Place,
    Spot,
    Written,
    in_order,
    misspelt_weekday,
    silenced_codes,
    weekday,
)
from hinge_cli.rulebook.frequency import WEEKS_MOST
from hinge_cli.yaml_reader import Document, Node

SESSION_KEYS = ["day", "title", "effort", "minutes", "preparation", "exercises"]
WEEK_KEYS = ["week", "deload", "test", "sessions"]
PLAN_KEYS = [
    "hinge", "catalog", "request", "edited", "digest", "weeks", "score", "notes", "balance",
    "findings",
]  # fmt: skip


def read_document(document: Document, root: Node, text: str, catalog: Catalog) -> Written:
    """The plan of a document; what is wrong is recorded in it."""
    fields = document.fields(root, "a plan", PLAN_KEYS)
    if "hinge" in fields:
        version = document.number(fields["hinge"], "hinge", whole=True, least=None)
        if version not in (None, FORMAT):
            document.problem(fields["hinge"], f"unknown version {version:g} of the plan format")
    else:
        document.problem(root, "no version", f"begin the file with 'hinge: {FORMAT}'")
    stated = _request(document, fields.get("request"), catalog)
    notes_of_reader = Document(document.name, text)
    reader = _Reader(document, notes_of_reader, catalog, stated.get("unit", "kg"))
    weeks: list[Week] = []
    if "weeks" not in fields:
        document.problem(root, "no weeks", "add 'weeks:' with at least one")
    else:
        for i, node in enumerate(document.list_of(fields["weeks"], "weeks"), 1):
            week = reader.week(node, i)
            if week.number in {earlier.number for earlier in weeks}:
                document.problem(node, f"week {week.number} stands here twice", "number it anew")
            weeks.append(week)
    edited = "edited" in fields and document.truth(fields["edited"], "edited") is True
    sha = document.fields(fields["catalog"], "catalog", ["sha256"]) if "catalog" in fields else {}
    made_from = document.text(sha["sha256"], "sha256") if "sha256" in sha else ""
    score = document.number(fields["score"], "score", most=100) if "score" in fields else None
    notes = document.list_of(fields["notes"], "notes") if "notes" in fields else []
    said = tuple(line for note in notes if (line := document.text(note, "a note")))
    finished = finish(
        tuple(weeks),
        stated,
        catalog,
        sha256=made_from or "",
        edited=edited,
        score=score or 0.0,
        notes=said,
        digest=reader.text(fields, "digest"),
    )
    first = fields.get("hinge", root)
    start = (first.line, 1)
    return Written(
        document.name,
        finished.noted(notes_of_reader, reader.places, start),
        reader.places,
        start,
        in_order(notes_of_reader.problems),
        silenced_codes(text),
    )


def _request(document: Document, node: Node | None, catalog: Catalog) -> dict[str, Any]:
    if node is None:
        return {}
    more = ["start", "ramps", "variant"]
    nodes = document.fields(node, "request", [*KEYS, *more])
    found = RequestReader(document, catalog).fields(nodes)
    if "start" in nodes and not nodes["start"].is_null:
        try:
            found["start"] = first_day(document.text(nodes["start"], "start"))
        except UsageError as error:
            document.problem(nodes["start"], str(error))
    if "ramps" in nodes:
        found["ramps"] = document.truth(nodes["ramps"], "ramps") is not False
    if "variant" in nodes:
        variant = document.number(nodes["variant"], "variant", whole=True, most=VARIANTS[-1])
        found["variant"] = int(variant or 0)
    return found


class _Reader(FieldReader):
    """Weeks, sessions and exercises, with the places of the exercises."""

    def __init__(self, document: Document, notes: Document, catalog: Catalog, unit: str) -> None:
        super().__init__(document)
        self.notes = notes
        self.catalog = catalog
        self.exercises = ExerciseReader(document, notes, catalog, unit)
        self.places: dict[Spot, Place] = {}

    def week(self, node: Node, number: int) -> Week:
        fields = self.document.fields(node, "a week", WEEK_KEYS)
        if "week" in fields:
            number = self.whole(fields, "week", least=1, most=WEEKS_MOST) or number
        sessions: list[Session] = []
        if "sessions" in fields:
            for i, item in enumerate(self.document.list_of(fields["sessions"], "sessions"), 1):
                session = self.session(item, number, i)
                if session.day in {earlier.day for earlier in sessions}:
                    again = f"{session.day} stands twice in a week"
                    self.document.problem(item, again, "put its exercises into one session")
                sessions.append(session)
        elif node.kind == "mapping":
            self.document.problem(node, "a week without sessions")
        return Week(
            number,
            self.truth(fields, "deload"),
            tuple(sessions),
            self.truth(fields, "test"),
        )

    def session(self, node: Node, week: int, number: int) -> Session:
        fields = self.document.fields(node, "a session", SESSION_KEYS)
        day = f"day {number}"
        if "day" in fields:
            day = self._day(fields["day"]) or day
        exercises = []
        if "exercises" in fields:
            for item in self.document.list_of(fields["exercises"], "exercises"):
                exercise = self.exercise(item)
                if exercise is not None:
                    exercises.append(exercise)
                    spot = (week, day, len(exercises))
                    self.places.setdefault(spot, (item.line, item.column))
        elif node.kind == "mapping":
            self.document.problem(node, "a session without exercises")
        self.places.setdefault((week, day, 0), (node.line, node.column))
        minutes = self.document.number(fields["minutes"], "minutes") if "minutes" in fields else 0
        return Session(
            day=day,
            title=self.text(fields, "title"),
            effort=self.one_of(fields, "effort", ["hard", "easy"]),
            minutes=int(minutes or 0),
            exercises=tuple(exercises),
            preparation=tuple(self._preparation(fields)),
        )

    def _preparation(self, fields: Fields) -> Iterator[str]:
        """The ids of what warms up, from ids or names; one that is no movement is noted."""
        for node in self.items(fields, "preparation"):
            name = self.document.text(node, "what warms up")
            if name is None:
                continue
            movement, guessed = find(name, self.catalog)
            if movement and not guessed:
                yield movement.id
                continue
            meant = f"did you mean '{movement.name}'?" if movement else ""
            self.notes.problem(node, f"no movement '{name}' to warm up with", meant)
            yield name  # as it was written, for the digest

    def _day(self, node: Node) -> str | None:
        """A weekday, or whatever else a day is called, unless it is all but a weekday."""
        written = self.document.text(node, "day")
        if not written:
            return None
        if near := misspelt_weekday(written):
            self.document.problem(node, f"'{written}' is no weekday", f"did you mean '{near}'?")
        return weekday(written) or written

    def exercise(self, node: Node) -> Exercise | None:
        """The exercise of a mapping or of one line; None where it cannot be used."""
        if node.kind == "scalar":
            return self.exercises.of_line(node)
        return self.exercises.of_fields(node)
