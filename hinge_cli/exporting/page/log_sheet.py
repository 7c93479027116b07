"""Room to log a session on paper, week by week: a row an exercise, a box a week."""

from __future__ import annotations

from hinge_cli.exporting import weeks
from hinge_cli.exporting.page.words import name
from hinge_cli.plan import Exercise, Plan
from hinge_cli.report import number

# As many boxes as a sheet of A4 has room for side by side, with something printed in them or not.
WEEKS_ABREAST, BLANK_ABREAST = 13, 7


def grid(plan: Plan, place: int) -> list[str]:
    """Tables to log the session at a place of every week; none where weeks have their own sheets.

    A plan of one week has its first time on the sheet already: it gets room for the next ones.
    """
    if not weeks.one_template(plan):
        return []
    first = plan.weeks[0].sessions[place].exercises
    if len(plan.weeks) == 1:
        heads = [str(n) for n in range(2, 2 + BLANK_ABREAST)]
        rows = [(exercise, [""] * BLANK_ABREAST) for exercise in first]
        return _table("log blank", heads, rows)
    lines: list[str] = []
    for start in range(0, len(plan.weeks), WEEKS_ABREAST):
        some = plan.weeks[start : start + WEEKS_ABREAST]
        heads = [f"{week.number}{_small(weeks.sort_of(week))}" for week in some]
        rows = [
            (exercise, [_target(week.sessions[place].exercises[spot]) for week in some])
            for spot, exercise in enumerate(first)
        ]
        lines += _table("log", heads, rows)
    return lines


def _table(kind: str, heads: list[str], rows: list[tuple[Exercise, list[str]]]) -> list[str]:
    titles = "".join(f'<th scope="col">{head}</th>' for head in heads)
    body = []
    for exercise, boxes in rows:
        cells = "".join(f"<td>{box}</td>" for box in boxes)
        of = _small(_measure(exercise))
        body.append(f'<tr><th scope="row">{name(exercise.name)}{of}</th>{cells}</tr>')
    return [
        f'<table class="{kind}">',
        f'<thead><tr><th scope="col">Week</th>{titles}</tr></thead>',
        "<tbody>",
        *body,
        "</tbody>",
        "</table>",
    ]


def _measure(exercise: Exercise) -> str:
    """What the numbers in the boxes of an exercise are of, beside repetitions: `metres a side, kg`.

    It stands in the heading of the row, because a box has no room for it.
    """
    held = "" if exercise.unit == "reps" else exercise.unit
    side = "a side" if exercise.per_side else ""
    load = exercise.load.unit if exercise.load and exercise.load.value is not None else ""
    each = " ".join(word for word in (held, side) if word)
    return ", ".join(word for word in (each, load) if word)


def _small(word: str) -> str:
    return f"<small>{word}</small>" if word else ""


def _target(exercise: Exercise) -> str:
    load = exercise.load
    # In a narrow box it breaks after the sign, not into its border.
    reps = f"<b>{exercise.sets}×<wbr>{exercise.reps.replace('-', '–')}</b>"
    return f"{reps}{number(load.value)}" if load and load.value is not None else reps
