"""Explains muscles, goals, levels, limitations, pieces of equipment and the words of plans."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.vocabulary import FOUNDATION, LEVELS
from hinge_cli.errors import listed
from hinge_cli.explaining.lessons.devices import EQUIPMENT
from hinge_cli.explaining.lessons.limitations import LIMITATIONS
from hinge_cli.explaining.lessons.muscles import MUSCLES
from hinge_cli.explaining.lessons.people import GOALS
from hinge_cli.explaining.lessons.people import LEVELS as LEVEL_LESSONS
from hinge_cli.explaining.lessons.terms import TERMS
from hinge_cli.explaining.movements import needs
from hinge_cli.report import Bullets, Column, Heading, Paragraph, Report, Table, capitalized, number
from hinge_cli.rulebook import frequency, prescription, volume
from hinge_cli.rulebook.safety import CLEARANCE, STOP_SIGNS

MOST_NAMED = 8


def muscle(key: str, catalog: Catalog) -> Report:
    """What a muscle does and which movements train it."""
    what, lifts = MUSCLES[key]
    blocks: Report = [Heading(vocabulary.MUSCLES[key].capitalize(), "muscle")]
    blocks += [Paragraph(what), Paragraph(lifts)]
    rows = [
        (vocabulary.PATTERNS[pattern], _names([m for m in catalog if m.pattern == pattern], key))
        for pattern in vocabulary.PATTERNS
    ]
    table = Table(
        (Column("pattern"), Column("prime mover in", wraps=True)),
        tuple(row for row in rows if row[1]),
    )
    if table.rows:
        blocks += [Heading("Trained by"), table]
    blocks.append(Heading("Sets a week"))
    if key not in volume.MAJOR_MUSCLES:
        wanted = "" if key in volume.BUSY_ANYWAY else _WELCOME
        blocks.append(Paragraph(f"{_NEEDS_NOTHING_OF_ITS_OWN} {wanted}{_NOT_TOO_MUCH}"))
        return blocks
    bands = tuple(
        (goal, *(_band(volume.muscle_band(key, goal, level)) for level in LEVELS))
        for goal in volume.MUSCLE_SETS
    )
    columns = (Column("goal"), *(Column(level) for level in LEVELS))
    blocks.append(Table(columns, bands))
    blocks.append(
        Paragraph("A set counts one for a prime mover, half for a helper; easy sets half of that.")
    )
    return blocks


_NEEDS_NOTHING_OF_ITS_OWN = "No week has to train it by itself: the other lifts do."
_WELCOME = (
    f"Of two weeks alike hinge takes the one that gives it {volume.LEAST_MUSCLE_SETS:g} sets, "
    "counted one for a prime mover and half for a helper. "
)
_NOT_TOO_MUCH = "Above the ceiling of goal and level H302 warns, as of any muscle."


def goal(key: str, catalog: Catalog) -> Report:
    """What a goal gives and how its sessions are dosed."""
    blocks: Report = [Heading(key.capitalize(), "goal"), Paragraph(GOALS[key])]
    rows = []
    for level in LEVELS:
        for what, row in zip(
            ("main lifts", "the rest"), prescription.MATRIX[key][level], strict=True
        ):
            rows.append((level, what, *_row(row)))
    columns = ("level", "for", "sets", "reps", "RIR", "rest, s")
    blocks.append(Heading("Sets, reps, effort, rest"))
    blocks.append(Table(tuple(Column(c) for c in columns), tuple(rows)))
    if key == "power":
        fast = []
        for level in LEVELS:
            sets, reps, _, rest = _row(prescription.POWER[level])
            fast.append((level, sets, reps, rest))
        titles = tuple(Column(title) for title in ("level", "sets", "reps", "rest, s"))
        blocks += [Heading("The fast work, first in the session"), Table(titles, tuple(fast))]
    return blocks


def level(key: str, catalog: Catalog) -> Report:
    """Who a level is and what it bears."""
    movements = [m for m in catalog if m.levels_above(key) <= 0]
    return [
        Heading(key.capitalize(), "level"),
        Paragraph(LEVEL_LESSONS[key]),
        Heading("What it bears"),
        Bullets(
            (
                f"At most {frequency.MAX_HARD_DAYS[key]} hard days a week.",
                f"At most {volume.SESSION_SETS[key]} hard sets in a session.",
                f"{len(movements)} of the {len(catalog)} movements; "
                "with --prefer also those one level above.",
            )
        ),
    ]


def limitation(key: str, catalog: Catalog) -> Report:
    """What a limitation changes, and what is left of the foundation."""
    lesson = LIMITATIONS[key]
    blocks: Report = [
        Heading(vocabulary.LIMITATIONS[key].capitalize(), f"limitation, --limit {key}"),
        Paragraph(lesson.meaning),
        Bullets((lesson.leave, lesson.instead)),
    ]
    if key in prescription.CLEARANCE_FIRST:
        blocks.append(Paragraph(f"{CLEARANCE} Plans for strength and power wait for that."))
    rows = []
    for pattern in FOUNDATION:
        of_pattern = [m for m in catalog if m.pattern == pattern]
        label = vocabulary.PATTERNS[pattern]
        for how, some in (
            ("free to do", [m for m in of_pattern if key not in (*m.avoid_if, *m.caution_if)]),
            ("with care", [m for m in of_pattern if key in m.caution_if]),
            ("left out", [m for m in of_pattern if key in m.avoid_if]),
        ):
            if some:
                rows.append((label, how, str(len(some)), _few(some)))
                label = ""
    columns = (
        Column("pattern"),
        Column("how", label=""),
        Column("", "right"),
        Column("movements", wraps=True, label=""),
    )
    blocks += [Heading("What is left of the foundation"), Table(columns, tuple(rows))]
    return [*blocks, Heading(""), Paragraph(STOP_SIGNS, quiet=True)]


def equipment(key: str, catalog: Catalog) -> Report:
    """What a device is and which movements are done on it."""
    users = [m for m in catalog if key in (*m.needs, *m.one_of)]
    rows = tuple((m.name, vocabulary.PATTERNS[m.pattern], m.level, needs(m)) for m in users)
    columns = (
        Column("movement", wraps=True),
        Column("pattern"),
        Column("level"),
        Column("needs", wraps=True),
    )
    if key in vocabulary.PRESETS and key not in vocabulary.EQUIPMENT:
        return _preset(key)
    return [
        Heading(capitalized(vocabulary.EQUIPMENT[key]), "equipment"),
        *([Paragraph(EQUIPMENT[key])] if key in EQUIPMENT else []),
        Heading("Done with it"),
        Table(columns, rows),
    ]


def _preset(key: str) -> Report:
    """What a word for equipment stands for."""
    items = listed(vocabulary.EQUIPMENT[item] for item in vocabulary.PRESETS[key])
    return [
        Heading(key.capitalize(), "equipment"),
        Paragraph(f"A word for what is there: {items or 'nothing but floor, wall and chair'}."),
        Paragraph(f"Plan with it: hinge plan --equipment {key}."),
    ]


def term(key: str, _: Catalog) -> Report:
    """A word of plans and rules."""
    return [Heading(key, "word"), Paragraph(TERMS[key][1])]


def _names(movements: list[Movement], key: str) -> str:
    return _few([m for m in movements if key in m.primary])


def _few(movements: list[Movement]) -> str:
    names = [m.name for m in movements[:MOST_NAMED]]
    more = len(movements) - len(names)
    return ", ".join(names) + (f" and {more} more" if more > 0 else "")


def _band(band: volume.Band) -> str:
    return f"{number(band.floor)}–{number(band.ceiling)}, about {number(band.target)}"


def _row(row: prescription.Row) -> tuple[str, ...]:
    return tuple(_span(span) for span in row)


def _span(span: tuple[int, int]) -> str:
    return str(span[0]) if span[0] == span[1] else f"{span[0]}–{span[1]}"
