"""Explains a pattern: what it is, who does the work, what it asks, its movements by difficulty."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.vocabulary import FOUNDATION, LEVELS
from hinge_cli.explaining.lessons.complements import COMPLEMENTS
from hinge_cli.explaining.lessons.foundation import FOUNDATION as FOUNDATION_LESSONS
from hinge_cli.explaining.movements import needs
from hinge_cli.report import Bullets, Column, Drawing, Heading, Paragraph, Report, Table

# The movement that stands for a pattern where it is drawn.
DRAWN_AS = {
    "hinge": "barbell-deadlift",
    "squat": "barbell-back-squat",
    "overhead-press": "barbell-overhead-press",
    "horizontal-push": "push-up",
    "horizontal-pull": "bent-over-row",
    "vertical-pull": "pull-up",
    "lunge": "split-squat",
    "core": "front-plank",
}


def explain(key: str, catalog: Catalog) -> Report:
    """The report on a pattern."""
    lesson = (FOUNDATION_LESSONS | COMPLEMENTS)[key]
    aside = "foundational" if key in FOUNDATION else "complementary"
    label = vocabulary.PATTERNS[key].capitalize()
    blocks: Report = [Heading(label, aside)]
    if (drawn := DRAWN_AS.get(key, "")) in catalog:
        blocks.append(Drawing((drawn,), (catalog[drawn].spoken,)))
    blocks.append(Paragraph(lesson.what))
    blocks += [Heading("Who does the work"), Paragraph(lesson.movers)]
    blocks += [Heading("In everyday life"), Paragraph(lesson.everyday)]
    if lesson.asks:
        blocks += [Heading("What it asks"), Bullets(lesson.asks)]
    if lesson.helps:
        columns = (Column("what makes it hard", wraps=True), Column("what then helps", wraps=True))
        blocks += [Heading("When it is hard"), Table(columns, lesson.helps)]
    if lesson.note:
        blocks += [Heading("A coach adds"), Paragraph(lesson.note)]
    return [*blocks, Heading("From easiest to hardest"), _movements(key, catalog)]


def by_difficulty(pattern: str, catalog: Catalog) -> list[Movement]:
    """The movements of a pattern, the easiest first."""
    return sorted(
        (movement for movement in catalog if movement.pattern == pattern),
        key=lambda m: (LEVELS.index(m.level), m.skill, m.cost),
    )


def _movements(pattern: str, catalog: Catalog) -> Table:
    rows = tuple((m.name, m.level, needs(m)) for m in by_difficulty(pattern, catalog))
    columns = (Column("movement", wraps=True), Column("level"), Column("needs", wraps=True))
    return Table(columns, rows)
