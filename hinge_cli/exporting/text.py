"""A plan as a report: a table a day, the balance as bars, the notes that matter."""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import FOUNDATION, MUSCLES, PATTERNS
from hinge_cli.exporting import wording
from hinge_cli.plan import Plan, Session
from hinge_cli.report import (
    Bar,
    Bars,
    Bullets,
    Column,
    Heading,
    Paragraph,
    Report,
    Table,
    number,
)
from hinge_cli.rulebook.counting import Tally, tally
from hinge_cli.rulebook.prescription import CLEARANCE_FIRST
from hinge_cli.rulebook.safety import CLEARANCE, STOP_SIGNS
from hinge_cli.rulebook.volume import MAJOR_MUSCLES


def report(plan: Plan, catalog: Catalog, *, why: bool = False) -> Report:
    """What `hinge plan` shows; with `why` the reason for every exercise."""
    blocks: Report = [Heading(wording.headline(plan), f"balance {plan.score:.0f} of 100")]
    if set(plan.request.limits) & CLEARANCE_FIRST:
        blocks.append(Paragraph(CLEARANCE))
    names = max(len(exercise.name) for _, exercise in plan.exercises())
    doses = max(len(wording.dose(exercise)) for _, exercise in plan.exercises())
    for week in plan.weeks:
        for session in week.sessions:
            blocks += _session(session, names, doses)
            if why:
                blocks.append(_reasons(session, catalog))
    counted = tally(plan, catalog)
    blocks += [*_bars(counted), Paragraph(_also_trained(counted)), Paragraph(_ratios(counted))]
    if notes := wording.notes(plan, catalog):
        blocks += [Heading("Notes"), Bullets(tuple(notes))]
    blocks.append(Heading(""))
    blocks.append(Paragraph(wording.RIR_LEGEND, quiet=True))
    blocks += [Paragraph(line, quiet=True) for line in STOP_SIGNS]
    return blocks


def _session(session: Session, names: int, doses: int) -> Report:
    alternating = any(exercise.superset for exercise in session.exercises)
    rows = tuple(
        (
            *([exercise.superset or ""] if alternating else []),
            exercise.name,
            wording.dose(exercise),
            wording.effort(exercise),
            wording.rest(exercise),
        )
        for exercise in session.exercises
    )
    columns = (
        *([Column("")] if alternating else []),
        Column("movement", wraps=True, width=names),
        Column("sets × reps", width=doses),
        Column("effort"),
        Column("rest", "right"),
    )
    title = f"{session.day.capitalize()}: {session.title}"
    easy = ", easy" if session.effort == "easy" else ""
    return [Heading(title, f"{session.minutes} min{easy}"), Table(columns, rows)]


def _reasons(session: Session, catalog: Catalog) -> Bullets:
    lines = []
    for exercise in session.exercises:
        line = f"{exercise.name}: {exercise.why.text} [{', '.join(exercise.why.rules)}]"
        for other in exercise.why.runners_up:
            line += f" Not {_name(other.movement, catalog)}: {other.why_not}."
        lines.append(line)
    return Bullets(tuple(lines), quiet=True)


def _name(movement: str, catalog: Catalog) -> str:
    return catalog[movement].name.lower() if movement in catalog else movement


def _bars(counted: Tally) -> list[Bars]:
    band = counted.pattern_band
    patterns = tuple(
        Bar(
            label,
            counted.patterns[pattern],
            band.floor if pattern in FOUNDATION else None,
            band.ceiling if pattern in FOUNDATION else None,
        )
        for pattern, label in PATTERNS.items()
    )
    band = counted.muscle_band
    muscles = tuple(
        Bar(MUSCLES[muscle], counted.muscles[muscle], band.floor, band.ceiling)
        for muscle in MAJOR_MUSCLES
    )
    return [Bars("Weekly sets by pattern", patterns), Bars("by muscle", muscles)]


def _also_trained(counted: Tally) -> str:
    others = [
        f"{MUSCLES[muscle]} {number(sets)}"
        for muscle, sets in sorted(counted.muscles.items(), key=lambda item: -item[1])
        if sets and muscle not in MAJOR_MUSCLES
    ]
    return f"Also trained: {', '.join(others) or 'nothing'}."


def _ratios(counted: Tally) -> str:
    parts = []
    if counted.pull_to_push is not None:
        parts.append(f"pull to push {counted.pull_to_push:.2f}")
    if counted.hinge_to_squat is not None:
        parts.append(f"hinge to squat {counted.hinge_to_squat:.2f}")
    return f"In proportion: {', '.join(parts)}."
