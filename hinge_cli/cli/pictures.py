"""Figures as a terminal shows them: how large, in which colours, beside which captions."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from rich.console import Group, RenderableType
from rich.table import Table as RichTable
from rich.text import Text

from hinge_cli.cli.shades import BLUE
from hinge_cli.figures import Figure, Picture, draw, figure_for, fitting
from hinge_cli.report import Drawing

# What is lifted has a colour, what stands behind is dim, and the body is in the text's own.
STYLES = {"body": "", "load": BLUE, "far": "dim", "prop": "dim", None: ""}
# From this width on text has room beside pictures; below the other there is none for any.
BESIDE, NARROWEST = 96, 56
# The rows that a movement's pictures have beside text and above it; the columns of all of them.
TALL, LOW = 18, 14
WIDE = 36
# Between two moments of a movement, and between two movements.
GAP, APART = 2, 6


class Drawn(NamedTuple):
    """Pictures ready to print, how many columns they take, and whether text goes beside them."""

    picture: RenderableType
    columns: int
    beside: bool


def known(drawing: Drawing) -> list[tuple[Figure, str]]:
    """The movements of a drawing that have a figure, each with its caption."""
    return [
        (figure, caption)
        for movement, caption in zip(drawing.movements, drawing.captions, strict=True)
        if (figure := figure_for(movement))
    ]


def still(drawing: Drawing, width: int) -> Drawn | None:
    """The telling moments of movements on a screen so wide; None where none fits.

    Where several have too little room for all, each shows the one with the lowest hips.
    """
    found = known(drawing)
    if not found or width < NARROWEST:
        return None
    if len(found) > 1:
        return _side_by_side(found, width)
    beside = width >= BESIDE
    (figure, caption) = found[0]
    columns, grid = _moments(figure, WIDE, TALL if beside else LOW)
    return Drawn(Group(grid, Text(caption, style="dim")) if caption else grid, columns, beside)


def _moments(figure: Figure, columns: int, rows: int) -> tuple[int, RenderableType]:
    """The moments of a movement in so many columns, in a row or, where it lies, in a column."""
    count = len(figure.moments)
    narrow, high = fitting(figure, (columns - GAP * (count - 1)) // count, rows)
    wide, low = fitting(figure, columns, rows // count)
    in_column = narrow * high < wide * low
    size = (wide, low) if in_column else (narrow, high)
    pictures = [text_of(draw(figure, *size, at)) for at in figure.moments]
    if in_column:
        return wide, Group(*pictures)
    return narrow * count + GAP * (count - 1), in_a_row(pictures)


def _side_by_side(found: list[tuple[Figure, str]], width: int) -> Drawn:
    """Several movements in one row, each above its caption."""
    room = (width - APART * (len(found) - 1)) // len(found)
    drawn: list[RenderableType] = []
    widths = []
    for figure, caption in found:
        if width >= BESIDE:
            columns, picture = _moments(figure, room, LOW)
        else:
            columns, rows = fitting(figure, room, LOW)
            picture = text_of(trimmed(draw(figure, columns, rows, figure.deepest)))
        drawn.append(picture)
        widths.append(max(columns, min(room, len(caption))))
    grid = captioned(drawn, [caption for _, caption in found], widths)
    return Drawn(grid, sum(widths) + APART * (len(found) - 1), beside=False)


def captioned(
    parts: Sequence[RenderableType], captions: Sequence[str], widths: Sequence[int]
) -> RenderableType:
    """Parts in a row on one floor, each with a caption below it, in columns so wide."""
    grid = RichTable.grid(padding=(0, APART, 0, 0))
    for width in widths:
        grid.add_column(vertical="bottom", width=width)
    grid.add_row(*parts)
    if any(captions):
        grid.add_row(*(Text(caption, style="dim") for caption in captions))
    return grid


def in_a_row(parts: Sequence[RenderableType]) -> RenderableType:
    """The moments of one movement in a row."""
    grid = RichTable.grid(padding=(0, GAP, 0, 0))
    grid.add_row(*parts)
    return grid


def trimmed(picture: Picture) -> Picture:
    """A picture without the empty rows at its top."""
    first = next(i for i, row in enumerate(picture) if any(span.layer for span in row))
    return picture[first:]


def text_of(picture: Picture) -> Text:
    """A picture in the colours of its layers."""
    text = Text(no_wrap=True)
    for i, row in enumerate(picture):
        if i:
            text.append("\n")
        for style, spans in groupby(row, key=lambda span: STYLES[span.layer]):
            text.append("".join(span.text for span in spans), style)
    return text
