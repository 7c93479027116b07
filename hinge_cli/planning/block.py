"""Lays a week out over the weeks of a plan: training, lighter weeks and tests, block by block.

The chosen week is the template of all: its movements and their order never change.
"""

import math

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Exercise, Request, Session, Week
from hinge_cli.plan.gym import GRAINS
from hinge_cli.planning.calendar import Place, Sort, block_of
from hinge_cli.planning.lifts import lift_of, model_of
from hinge_cli.planning.loads import Loads
from hinge_cli.planning.preparing import prepared
from hinge_cli.planning.strengths import Strengths
from hinge_cli.rulebook import progress
from hinge_cli.rulebook.inventory import SLACK
from hinge_cli.rulebook.prescription import CLEARANCE_FIRST
from hinge_cli.rulebook.timing import session_minutes

Spot = tuple[int, int]  # a session and an exercise in it


def lay_out(
    sessions: tuple[Session, ...], request: Request, catalog: Catalog, strengths: Strengths
) -> tuple[Week, ...]:
    """The weeks of a plan, from the sessions of the week that was chosen."""
    weeks: list[Week] = []
    maxima: dict[str, float] = {}
    last: dict[Spot, float] = {}
    sessions = tuple(prepared(session, request, catalog) for session in sessions)
    while len(weeks) < request.weeks:
        block = _Block(sessions, request, catalog, strengths, maxima)
        for place in block_of(request.weeks - len(weeks), request.level, block.training_weeks):
            weeks.append(block.week(len(weeks) + 1, place, last))
        maxima = block.next_maxima()
    return tuple(weeks)


def along(
    exercise: Exercise,
    weeks: tuple[Week, ...],
    request: Request,
    catalog: Catalog,
    strengths: Strengths,
) -> list[Exercise]:
    """One exercise over weeks that are there already, lighter and tested where they are."""
    sessions = (Session("", "", "", 0, (exercise,)),)
    made: list[Exercise] = []
    last: dict[Spot, float] = {}
    block, trained = _Block(sessions, request, catalog, strengths, {}), 0
    for week in weeks:
        sort: Sort = "test" if week.test else "deload" if week.deload else "train"
        laid = block.week(week.number, Place(sort, trained), last)
        made.append(laid.sessions[0].exercises[0])
        trained += sort == "train"
        if week.test:
            block = _Block(sessions, request, catalog, strengths, block.next_maxima())
            trained = 0
    return made


class _Block:
    """The weeks up to the next test: one projection for every lift."""

    def __init__(
        self,
        sessions: tuple[Session, ...],
        request: Request,
        catalog: Catalog,
        strengths: Strengths,
        maxima: dict[str, float],
    ) -> None:
        self.sessions, self.request, self.catalog = sessions, request, catalog
        by_movement: dict[str, list[Exercise]] = {}
        for session in sessions:
            for exercise in session.exercises:
                by_movement.setdefault(exercise.movement, []).append(exercise)
        found = {
            key: lift_of(exercises, catalog[key], strengths, maxima.get(key))
            for key, exercises in by_movement.items()
        }
        self.lifts = {key: lift for key, lift in found.items() if lift is not None}
        mains = [
            self.lifts[e.movement].weeks
            for session in sessions
            for e in session.exercises
            if e.role == "main" and e.movement in self.lifts
        ]
        # Nobody is tested whose body a professional should be asked about first.
        self.tests = bool(mains) and CLEARANCE_FIRST.isdisjoint(request.limits)
        # Neither for the slowest lift nor for the first that is through.
        typical = sorted(mains)[len(mains) // 2] if mains else 0
        self.training_weeks = max(typical, progress.BLOCK_WEEKS_LEAST) if self.tests else None
        self.loads = Loads(request, catalog, strengths, self.lifts, tested=self.tests)

    def next_maxima(self) -> dict[str, float]:
        """What the next block starts from, in grains: it keeps a share of what this one gained."""
        kept = progress.GAIN_KEPT[self.request.level]
        return {
            key: lift.maximum + kept * (lift.at(lift.weeks - 1).maximum - lift.maximum)
            for key, lift in self.lifts.items()
        }

    def week(self, number: int, place: Place, last: dict[Spot, float]) -> Week:
        """A week of the block; `last` keeps what every exercise asked for in training."""
        trains = place.sort == "train"
        days = [list(s.exercises) if trains else self._eased(s) for s in self.sessions]
        heaviest: dict[str, tuple[int, float]] = {}
        for i, j in _heaviest_first(days):
            exercise = days[i][j]
            light = _lightness(exercise)
            least, ceiling = heaviest.get(exercise.movement, (light, math.inf))
            if light == least:
                ceiling += 2 * SLACK  # as heavy a day may have the same load
            exercise, asked = self.loads.loaded(exercise, place, last.get((i, j)), ceiling)
            if asked is not None and trains:
                last[i, j] = asked
            if exercise.load and exercise.load.value is not None:
                grains = exercise.load.value * GRAINS[exercise.load.unit]
                heaviest.setdefault(exercise.movement, (light, grains))
            days[i][j] = exercise
        made = []
        for session, exercises in zip(self.sessions, days, strict=True):
            made.append(
                session._replace(
                    exercises=tuple(exercises),
                    minutes=session_minutes(exercises, self.catalog, ramps=self.request.ramps),
                    effort="easy" if place.sort == "deload" else session.effort,
                )
            )
        return Week(number, not trains, tuple(made), place.sort == "test")

    def _eased(self, session: Session) -> list[Exercise]:
        """The exercises of a session in a lighter week."""
        eased, halves = [], 0.0
        for exercise in session.exercises:
            # What halving one exercise leaves over goes to the next: the day comes to half.
            halves += exercise.sets * progress.DELOAD_SETS
            sets = max(1, int(halves + 0.5))
            halves -= sets
            reps = self._easy_reps(exercise)
            fast = exercise.role == "power"
            rir = None if fast else max(exercise.rir or 0, progress.DELOAD_RIR)
            eased.append(exercise._replace(sets=sets, low=reps, high=reps, rir=rir))
        return eased

    def _easy_reps(self, exercise: Exercise) -> int:
        """The fewest repetitions of a lighter week: those of the lightest week of a wave."""
        model = model_of(exercise.role, self.catalog[exercise.movement], self.request.level)
        return exercise.high if model == progress.WAVE else exercise.low


def _heaviest_first(days: list[list[Exercise]]) -> list[Spot]:
    """Where the exercises of a week stand, main lifts first, then the others by their sets."""
    spots = [(i, j) for i, exercises in enumerate(days) for j in range(len(exercises))]

    def order(spot: Spot) -> tuple[bool, int]:
        exercise = days[spot[0]][spot[1]]
        return exercise.role != "main", _lightness(exercise)

    return sorted(spots, key=order)


def _lightness(exercise: Exercise) -> int:
    """How many repetitions an exercise could be done for: the more, the lighter."""
    return exercise.low + (exercise.rir or 0)
