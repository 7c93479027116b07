"""Explains a ladder: the rungs from the first regression up, where you stand, how to go on."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.errors import listed
from hinge_cli.explaining.movements import needs
from hinge_cli.explaining.topics import Topic
from hinge_cli.report import Column, Heading, Paragraph, Report, Table, capitalized
from hinge_cli.rulebook.promotion import RIR_LEAST, SESSIONS


class Rung(NamedTuple):
    """A movement on a ladder: its height from 1, and why it is out of reach, if it is."""

    height: int
    movement: Movement
    obstacle: str


def rungs(topic: Topic, catalog: Catalog, obstacles: Mapping[str, str]) -> list[Rung]:
    """The ladder of a movement, or of all of a pattern, from the ground up.

    A movement's height is the most steps that lead to it; `obstacles` says by id what is out of
    reach and why.
    """
    if topic.kind == "pattern":
        keys = {m.id for m in catalog if m.pattern == topic.key}
    else:
        up = {m.id: m.leads_to for m in catalog}
        keys = _reached(topic.key, catalog.regressions) | _reached(topic.key, up)
    heights: dict[str, int] = {}

    def height(key: str) -> int:
        if key not in heights:
            below = [height(k) for k in catalog.regressions[key] if k in keys]
            heights[key] = 1 + max(below, default=0)
        return heights[key]

    found = [Rung(height(m.id), m, obstacles.get(m.id, "")) for m in catalog if m.id in keys]
    return sorted(found, key=lambda rung: rung.height)


def explain(topic: Topic, catalog: Catalog, obstacles: Mapping[str, str], who: str) -> Report:
    """The report on a ladder for `who`: a level and equipment in words."""
    ladder = rungs(topic, catalog, obstacles)
    columns = (
        Column("rung", "right"),
        Column("movement"),
        Column("level"),
        Column("for you", wraps=True),
    )
    blocks: Report = [
        Heading(f"{capitalized(topic.label)}: the ladder", who),
        Table(columns, tuple(_rows(ladder, topic, catalog))),
    ]
    if topic.kind == "pattern":
        return [*blocks, Heading("To go up a rung"), Paragraph(_test(None))]
    movement = catalog[topic.key]
    blocks += [Heading("Where you stand"), Paragraph(_standing(movement, ladder, catalog))]
    if not movement.leads_to:
        return blocks
    blocks += [Heading("To go on"), Paragraph(_test(movement))]
    rows = tuple((catalog[key].name, _more(catalog[key], movement)) for key in movement.leads_to)
    return [*blocks, Table((Column("next"), Column("asks for", wraps=True)), rows)]


def stands(rung: Rung, topic: Topic, catalog: Catalog) -> str:
    """Where a rung is to a person who asks about a topic: here, next, in reach or out of reach."""
    if rung.movement.id == topic.key:
        return "this one" if not rung.obstacle else "out of reach"
    if rung.obstacle:
        return "out of reach"
    is_next = topic.kind == "movement" and rung.movement.id in catalog[topic.key].leads_to
    return "next" if is_next else "in reach"


def _reached(key: str, steps: Mapping[str, Iterable[str]]) -> set[str]:
    """All that can be reached from a movement, itself included."""
    found, waiting = {key}, [key]
    while waiting:
        new = set(steps[waiting.pop()]) - found
        found |= new
        waiting += sorted(new)
    return found


def _rows(ladder: list[Rung], topic: Topic, catalog: Catalog) -> Iterable[tuple[str, ...]]:
    height = 0
    for rung in ladder:
        where = rung.obstacle or stands(rung, topic, catalog)
        shown = "" if rung.height == height else str(rung.height)
        height = rung.height
        marker = "> " if rung.movement.id == topic.key else "  "
        yield shown, marker + rung.movement.name, rung.movement.level, where


def _standing(movement: Movement, ladder: list[Rung], catalog: Catalog) -> str:
    at = {rung.movement.id: rung for rung in ladder}
    name = movement.spoken
    if obstacle := at[movement.id].obstacle:
        below = _reached(movement.id, catalog.regressions) - {movement.id}
        open_ = [at[key] for key in below if not at[key].obstacle]
        text = f"The {name} is out of reach for now: {obstacle}."
        if not open_:
            return text + " Nothing below it is in reach either; choose another movement."
        top = max(rung.height for rung in open_)
        names = sorted(rung.movement.spoken for rung in open_ if rung.height == top)
        return f"{text} The highest rung below it that you can train now: {listed(names, 'or')}."
    text = f"You can train the {name} now."
    if not movement.leads_to:
        return text + " No rung stands above it: it gets harder by load or repetitions."
    nexts = [at[key] for key in movement.leads_to]
    free = [rung.movement.spoken for rung in nexts if not rung.obstacle]
    shut = [f"{rung.movement.spoken} ({rung.obstacle})" for rung in nexts if rung.obstacle]
    text += f" Next: {listed(free, 'or')}." if free else ""
    return text + (f" Not yet: {listed(shut)}." if shut else "")


def _test(movement: Movement | None) -> str:
    top = "the top of its range"
    if movement is not None:
        side = " a side" if movement.per_side else ""
        top = f"{movement.dose[1]} {movement.unit}{side}, the top of its range"
    return (
        f"Go on once every set of {SESSIONS} sessions has reached {top}, with {RIR_LEAST} or more "
        "in reserve and no rep that lost its form. That is a convention of coaches."
    )


def _more(higher: Movement, lower: Movement) -> str:
    """What the higher movement asks beyond the lower one."""
    parts = [vocabulary.MOBILITY[m] for m in higher.mobility if m not in lower.mobility]
    if (higher.needs, higher.one_of) != (lower.needs, lower.one_of):
        parts.append(needs(higher))
    if higher.level != lower.level:
        parts.append(f"{higher.level} level")
    return "; ".join(parts) or "the same, done better"
