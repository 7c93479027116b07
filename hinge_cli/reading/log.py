"""Reads a training log of Strong or Hevy as the plan that was trained in its last weeks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from hinge_cli.catalog import Catalog, Movement
from hinge_cli.errors import BadFile
from hinge_cli.plan import Exercise
from hinge_cli.plan.gym import Mass
from hinge_cli.reading.dose import At, Dose
from hinge_cli.reading.exercises import joined, make
from hinge_cli.reading.finishing import finish
from hinge_cli.reading.guessing import Guesses
from hinge_cli.reading.log_rows import LoggedSet, read_rows
from hinge_cli.reading.progressing import progressing
from hinge_cli.reading.written import Draft, Written, in_order
from hinge_cli.rulebook.splits import WEEKDAYS
from hinge_cli.yaml_reader import Document

# Four weeks hold two rounds of an A/B programme, and no training that was given up since. A week
# off belongs to training; what lies before a longer gap is another time.
LAST_WEEKS = 4
GAP_MOST = 1
WEEK = 7


def read(name: str, text: str, catalog: Catalog, unit: str) -> Written:
    """The training of the last weeks of a log; raises `BadFile` where it holds none.

    `unit` is that of weights where the log does not say one, and of the plan.
    """
    document = Document(name, "")  # a row of a log is no line to quote
    sets = sorted(read_rows(document, text, unit), key=lambda one: one.when)
    weeks = _last_weeks(sets) if sets else []
    unit = unit or next((one.weight.unit for one in sets if one.weight), "kg")
    writer = _Writer(document, Guesses(document, catalog), unit)
    for week in weeks:
        writer.week(week)
    trained = tuple(week for week in writer.draft.sessions() if week.sessions)
    if not trained:
        document.problem_at(0, 0, "holds no set of a movement in the catalog")
        raise BadFile(document.problems)
    first, last = weeks[0][0].when.date(), weeks[-1][-1].when.date()
    document.problem_at(0, 0, f"the training from {first} to {last} is judged")
    finished = finish(progressing(trained, catalog), {"unit": unit}, catalog)
    return Written(
        name,
        finished.noted(document, writer.draft.places, (1, 1)),
        writer.draft.places,
        (1, 1),
        in_order(document.problems),
        {},
    )


def _last_weeks(sets: list[LoggedSet]) -> list[list[LoggedSet]]:
    """The sets of the last weeks that hold training, the oldest week first.

    Weeks are counted back from the newest set, so that the last one is whole whatever weekday it
    is; they end where more than a week in a row was missed. The first week of a log is left out
    where less than half of it was logged.
    """
    newest, oldest = (sets[i].when.toordinal() for i in (-1, 0))
    by_week: dict[int, list[LoggedSet]] = {}
    for one in sets:
        by_week.setdefault((newest - one.when.toordinal()) // WEEK, []).append(one)
    first = max(by_week)
    if len(by_week) > 1 and newest - oldest - first * WEEK < WEEK // 2:
        del by_week[first]
    weeks: list[int] = []
    for ago in sorted(by_week):
        if len(weeks) == LAST_WEEKS or (weeks and ago - weeks[-1] > GAP_MOST + 1):
            break
        weeks.append(ago)
    return [by_week[ago] for ago in reversed(weeks)]


class _Writer:
    """Writes weeks of logged sets down as a plan."""

    def __init__(self, document: Document, guesses: Guesses, unit: str) -> None:
        self.document = document
        self.guesses = guesses
        self.unit = unit
        self.draft = Draft()

    def week(self, sets: list[LoggedSet]) -> None:
        """Writes a week: a session for each day, an exercise for each name in it."""
        self.draft.week()
        for day, of_day in groupby(sets, key=lambda one: one.when.date()):
            trained = list(of_day)
            self.draft.day(WEEKDAYS[day.weekday()], "", (trained[0].line, 1))
            self.draft.trained(day.toordinal())
            by_name: dict[str, list[LoggedSet]] = {}
            for one in trained:
                by_name.setdefault(one.name, []).append(one)
            for name, of_name in by_name.items():
                line = of_name[0].line
                movement = self.guesses.find(name, line, 1, "its sets do not count")
                if movement:
                    self.draft.add(self._exercise(movement, name, of_name), (line, 1))

    def _exercise(self, movement: Movement, name: str, sets: Iterable[LoggedSet]) -> Exercise:
        """One exercise of its sets: neighbours that were alike are a group."""
        return joined(list(self._groups(movement, name, sets)))

    def _groups(
        self, movement: Movement, name: str, sets: Iterable[LoggedSet]
    ) -> Iterator[Exercise]:
        # What is added to the body says little of the share of a maximum.
        weighed = movement.load not in ("bodyweight", "band")

        def alike(one: LoggedSet) -> tuple[Mass | None, int | None, int, str]:
            unit = _unit(one, movement)
            return one.weight, one.rir, _amount(one, unit), unit

        for (weight, rir, amount, unit), group in groupby(sets, key=alike):
            dose = Dose(len([*group]), amount, amount, unit, per_side=False, open=False)
            yield make(movement, name, dose, At(weight if weighed else None, None, rir), self.unit)


def _unit(one: LoggedSet, movement: Movement) -> str:
    """What a set is counted in: in the movement's unit where it was logged."""
    logged = {"reps": one.reps, "seconds": one.seconds, "metres": one.metres}
    return max(logged, key=lambda unit: (bool(logged[unit]), unit == movement.unit))


def _amount(one: LoggedSet, unit: str) -> int:
    return {"reps": one.reps, "seconds": one.seconds, "metres": one.metres}[unit]
