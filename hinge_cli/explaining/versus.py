"""Compares two patterns or two movements: figures, joints, muscles, equipment, which one when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.vocabulary import LEVELS
from hinge_cli.errors import UsageError
from hinge_cli.explaining.choosing import which_movement, which_pattern
from hinge_cli.explaining.lessons import demand
from hinge_cli.explaining.lessons.choosing import CHOOSE
from hinge_cli.explaining.movements import dose, needs
from hinge_cli.explaining.patterns import DRAWN_AS
from hinge_cli.explaining.topics import Topic
from hinge_cli.report import (
    Bar,
    Bars,
    Bullets,
    Column,
    Drawing,
    Heading,
    Paragraph,
    Report,
    Table,
    capitalized,
    number,
)

T = TypeVar("T")
Facts = dict[str, Callable[[T], str]]

# A muscle or a mobility is a pattern's where at least this share of its movements has it.
TYPICAL = 0.4
MOST_NAMED = 3


def compare(first: Topic, second: Topic, catalog: Catalog) -> Report:
    """The report on two topics; a pattern beside a movement stands for its most typical one."""
    for topic in (first, second):
        if topic.kind not in ("pattern", "movement"):
            raise UsageError(
                f"--versus compares patterns and movements; '{topic.label}' is a {topic.kind}"
            )
    if first.kind != second.kind:
        first, second = (_as_movement(topic, catalog) for topic in (first, second))
    one, two = _spoken(first, catalog), _spoken(second, catalog)
    if first == second:
        raise UsageError(f"--versus compares two things; both are the {one}")
    if first.kind == "movement":
        movements = (catalog[first.key], catalog[second.key])
        aside, drawn = "movements", [movement.id for movement in movements]
        rows, choice = _rows(_movement_facts(), *movements), which_movement(*movements)
    else:
        aside, drawn = "patterns", [DRAWN_AS.get(topic.key, "") for topic in (first, second)]
        rows = _rows(_pattern_facts(catalog), first.key, second.key)
        choice = which_pattern(first.key, second.key)
    blocks: Report = [Heading(f"{capitalized(one)} against {two}", aside)]
    if all(key in catalog for key in drawn):
        blocks.append(Drawing(tuple(drawn), tuple(catalog[key].name for key in drawn)))
        blocks += _demand(*(catalog[key] for key in drawn))
    columns = (Column(""), Column(one, wraps=True), Column(two, wraps=True))
    blocks += [Heading("Side by side"), Table(columns, tuple(rows))]
    return [*blocks, Heading("Which one when"), Bullets(choice)]


def _as_movement(topic: Topic, catalog: Catalog) -> Topic:
    if topic.kind == "movement":
        return topic
    if (key := DRAWN_AS.get(topic.key, "")) not in catalog:
        raise UsageError(f"{topic.label} is a pattern: compare it with another pattern")
    return Topic("movement", key, catalog[key].name)


def _spoken(topic: Topic, catalog: Catalog) -> str:
    return catalog[topic.key].spoken if topic.kind == "movement" else topic.label


def _demand(one: Movement, two: Movement) -> Report:
    """What hips and knees have to do in two movements, as far as anybody knows."""
    pair = frozenset({one.id, two.id})
    blocks: Report = []
    if pair <= demand.MEASURED.keys():
        for movement in (one, two):
            measured = demand.MEASURED[movement.id]
            bars = (Bar("hip", measured.hip), Bar("knee", measured.knee))
            blocks.append(Bars(f"{movement.name}, N·m/kg", bars))
        blocks.append(Paragraph(_shares(one, two)))
        blocks.append(Paragraph(demand.MEASURED_BY, quiet=True))
    elif pair <= demand.DISTANCES.keys():
        rows = []
        for movement in (one, two):
            hip, knee = demand.DISTANCES[movement.id]
            rows.append((movement.name, _percent(hip), _percent(knee)))
        first = Column("bar to joint, of your height", wraps=True)
        blocks.append(Table((first, Column("hip"), Column("knee")), tuple(rows)))
        blocks.append(Paragraph(demand.DISTANCES_BY, quiet=True))
    if pair in demand.PAIRS:
        blocks.append(Paragraph(demand.PAIRS[pair]))
    return [Heading("What hips and knees have to do"), *blocks] if blocks else []


def _shares(one: Movement, two: Movement) -> str:
    (ratio, share), (other_ratio, other_share) = (
        (hip / knee, hip_work / (hip_work + knee_work))
        for hip, knee, hip_work, knee_work in (demand.MEASURED[m.id] for m in (one, two))
    )
    return (
        f"Hip to knee it is {ratio:.1f} to 1 in the {one.spoken}, where the hips do "
        f"{share:.0%} of the work of both, and {other_ratio:.1f} to 1 in the {two.spoken}, "
        f"where they do {other_share:.0%}."
    )


def _percent(share: float) -> str:
    if share < 0:
        return f"{number(-100 * share)}% ahead of it"
    return f"{number(100 * share)}%"


def _movement_facts() -> Facts[Movement]:
    return {
        "pattern": lambda m: vocabulary.PATTERNS[m.pattern],
        "level": lambda m: m.level,
        "prime movers": lambda m: _words(m.primary, vocabulary.MUSCLES),
        "helpers": lambda m: _words(m.synergists, vocabulary.MUSCLES),
        "needs": needs,
        "a set": dose,
        "spine": _spine,
        "asks for": lambda m: _words(m.mobility, vocabulary.MOBILITY),
        "not with": lambda m: _words(m.avoid_if, vocabulary.LIMITATIONS),
    }


def _spine(movement: Movement) -> str:
    if movement.axial == movement.shear == "none":
        return ""
    return f"compression {movement.axial}, shear {movement.shear}"


def _pattern_facts(catalog: Catalog) -> Facts[str]:
    def of(pattern: str) -> list[Movement]:
        return [movement for movement in catalog if movement.pattern == pattern]

    return {
        "what moves": lambda pattern: CHOOSE[pattern][0],
        "prime movers": lambda pattern: _typical(
            [m.primary for m in of(pattern)], vocabulary.MUSCLES
        ),
        "asks for": lambda pattern: _typical(
            [m.mobility for m in of(pattern)], vocabulary.MOBILITY
        ),
        "movements": lambda pattern: _count(of(pattern)),
        "no equipment": lambda pattern: _bare(of(pattern)),
    }


def _rows(facts: Facts[T], one: T, two: T) -> Iterator[tuple[str, str, str]]:
    """A row for every fact that one of the two has."""
    for label, fact in facts.items():
        cells = fact(one), fact(two)
        if any(cells):
            yield label, cells[0] or "–", cells[1] or "–"


def _words(keys: Iterable[str], labels: dict[str, str]) -> str:
    return ", ".join(labels[key] for key in keys)


def _typical(sets: list[tuple[str, ...]], labels: dict[str, str]) -> str:
    """What many of a pattern's movements have, the most common first."""
    counts = Counter(key for keys in sets for key in keys)
    usual = [key for key, count in counts.most_common() if count >= TYPICAL * len(sets)]
    return _words(usual, labels)


def _count(movements: list[Movement]) -> str:
    by_level = Counter(movement.level for movement in movements)
    parts = [f"{by_level[level]} {level}" for level in LEVELS if by_level[level]]
    return f"{len(movements)}: {', '.join(parts)}"


def _bare(movements: list[Movement]) -> str:
    """The movements that are training and need nothing but what is in every home."""
    at_home = vocabulary.ALWAYS_THERE
    free = [m.spoken for m in movements if m.counts_as_training and not m.lacks(at_home)]
    more = len(free) - MOST_NAMED
    return ", ".join(free[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
