"""What a command has to say, as blocks: the content once, for a terminal, a pipe or a file."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

Align = Literal["left", "right"]

# A blank at which no line is broken.
NO_BREAK = "\u00a0"


class Heading(NamedTuple):
    """A line above what follows, or a gap where it has no text; `aside` stands at the right."""

    text: str
    aside: str = ""


class Paragraph(NamedTuple):
    """Running text; a `quiet` one may be passed over."""

    text: str
    quiet: bool = False


class Remark(NamedTuple):
    """What was found in a place, how grave it is, and lines on what helps and where else it is."""

    place: str
    severity: str
    message: str
    below: tuple[str, ...] = ()


class Bullets(NamedTuple):
    """Short lines of equal rank."""

    lines: tuple[str, ...]
    quiet: bool = False


class Column(NamedTuple):
    """A column of a table, at least `width` wide.

    On a narrow screen one that `wraps` gives way, and an `aside` goes below its row. Where cells
    stand alone, their `label` stands before them: the title, unless it says otherwise.
    """

    title: str
    align: Align = "left"
    wraps: bool = False
    width: int = 0
    aside: bool = False
    label: str | None = None


class Table(NamedTuple):
    """Rows of text under columns. All tables of a `sort` give way to a narrow screen alike."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    sort: str = ""


class Bar(NamedTuple):
    """A quantity against a band; without a band it is only shown."""

    label: str
    value: float
    floor: float | None = None
    ceiling: float | None = None


class Bars(NamedTuple):
    """Bars on one scale under a title."""

    title: str
    bars: tuple[Bar, ...]


class Drawing(NamedTuple):
    """Movements to be drawn, by their ids, each with a caption; what cannot draw leaves it out.

    One stands beside what follows where there is room, several stand side by side.
    """

    movements: tuple[str, ...]
    captions: tuple[str, ...]


Block = Heading | Paragraph | Remark | Bullets | Table | Bars | Drawing
Report = list[Block]

FULL, ROOM = "█", "░"


def bar_cells(bar: Bar, scale: float, width: int) -> str:
    """A bar of `width` cells: full up to the value, shaded where the band has room.

    What lies below the floor and is not reached stays blank, so that a gap shows a shortfall.
    """
    cells = []
    for cell in range(width):
        middle = (cell + 0.5) * scale / width
        if middle < bar.value:
            cells.append(FULL)
        elif bar.floor is not None and bar.ceiling is not None:
            cells.append(ROOM if bar.floor <= middle < bar.ceiling else " ")
        else:
            cells.append(" ")
    return "".join(cells)


_SPARKS = "▁▂▃▄▅▆▇█"


def sparkline(values: Sequence[float]) -> str:
    """A character for every value, the higher the larger; all alike are of middling height."""
    low, high = min(values), max(values)
    if low == high:
        return _SPARKS[len(_SPARKS) // 2] * len(values)
    steps = len(_SPARKS) - 1
    return "".join(_SPARKS[round((value - low) / (high - low) * steps)] for value in values)


def verdict(bar: Bar) -> Literal["low", "in", "high", "none"]:
    """Where a bar's value lies in its band."""
    if bar.floor is None or bar.ceiling is None:
        return "none"
    return "low" if bar.value < bar.floor else "high" if bar.value > bar.ceiling else "in"


def band_of(bar: Bar) -> str:
    """The band of a bar, and the word for a value outside it: `4–10 below`."""
    if bar.floor is None or bar.ceiling is None:
        return ""
    outside = {"low": " below", "high": " above"}.get(verdict(bar), "")
    return f"{number(bar.floor)}–{number(bar.ceiling)}{outside}"


def beside(report: Report, at: int) -> list[Bars]:
    """The bars that stand next to each other around a place of the report: one picture."""
    first = last = at
    while first and isinstance(report[first - 1], Bars):
        first -= 1
    while last < len(report) and isinstance(report[last], Bars):
        last += 1
    return [block for block in report[first:last] if isinstance(block, Bars)]


def scale_of(groups: list[Bars]) -> float:
    """The quantity at the right end of all bars of one picture."""
    ends = [max(bar.value, bar.ceiling or 0) for group in groups for bar in group.bars]
    return max([1.0, *ends])


def capitalized(text: str) -> str:
    """The text with a capital first, and the rest as somebody wrote it: `Workout A`."""
    return text[:1].upper() + text[1:]


def number(value: float) -> str:
    """A number without needless decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
