"""Tables on a terminal: whole where they fit, else with their asides below the rows, else as lists.

A table stays one as long as its text columns have some room: a list hides what a column of numbers
shows at a glance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich import box
from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from hinge_cli.cli.prose import Prose, marked
from hinge_cli.report import NO_BREAK, Column, Table

# Before a table, between its columns, and the least that is left to one whose text is wrapped.
INDENT, GAP, NARROWEST = 1, 2, 12
BETWEEN = " · "
WHOLE, TUCKED, LISTED = range(3)


def drawn(table: Table, alike: Sequence[Table], width: int) -> RenderableType:
    """A table on a screen so wide, laid out as all those that should look `alike` can be."""
    layout = max(_layout(one, width) for one in (table, *alike))
    if layout == LISTED:
        return _listed(table, width)
    return _columns(table if layout == WHOLE else _tucked(table), width)


def _layout(table: Table, width: int) -> int:
    """The least that must be done to a table to make it fit."""
    if _total(_naturals(table)) <= width:
        return WHOLE
    return TUCKED if _total(_least(_tucked(table))) <= width else LISTED


def _total(widths: Sequence[int]) -> int:
    return INDENT + sum(widths) + GAP * (len(widths) - 1)


def _naturals(table: Table) -> list[int]:
    """How wide every column is where nothing is wrapped."""
    return [
        max(column.width, cell_len(column.title), *map(cell_len, _lines(table, i)))
        for i, column in enumerate(table.columns)
    ]


def _least(table: Table) -> list[int]:
    """How wide every column must be: one that wraps has room for its words, and for a few."""
    return [
        min(natural, max(NARROWEST, _longest_word([column.title, *_lines(table, i)])))
        if column.wraps
        else natural
        for i, (column, natural) in enumerate(zip(table.columns, _naturals(table), strict=True))
    ]


def _lines(table: Table, i: int) -> list[str]:
    return [line for row in table.rows for line in row[i].split("\n")]


def _longest_word(lines: Sequence[str]) -> int:
    return max((cell_len(word) for line in lines for word in line.split(" ")), default=0)


def _widths(table: Table, width: int) -> list[int]:
    """The columns on a screen: the least for each, then the cells without a break, then titles."""
    widths, naturals = _least(table), _naturals(table)
    cells = [max(map(cell_len, ["", *_lines(table, i)])) for i in range(len(widths))]
    for wanted in (cells, naturals):
        short = [max(0, want - has) for want, has in zip(wanted, widths, strict=True)]
        room = width - _total(widths)
        # Who lacks least comes first, and leaves to the others what it does not need.
        for done, i in enumerate(sorted(range(len(short)), key=short.__getitem__)):
            extra = min(short[i], max(0, room) // (len(short) - done))
            widths[i] += extra
            room -= extra
    return widths


def _columns(table: Table, width: int) -> RenderableType:
    titled = any(column.title for column in table.columns)
    made = RichTable(
        box=box.SIMPLE_HEAD if titled else None,
        header_style="dim",
        border_style="dim",
        # A box sets a blank between columns of its own.
        padding=(0, GAP - 1 if titled else GAP, 0, 0),
        pad_edge=False,
        show_header=titled,
        show_edge=False,
    )
    for column, cells in zip(table.columns, _widths(table, width), strict=True):
        made.add_column(
            column.title,
            justify=column.align,
            no_wrap=not column.wraps,
            overflow="fold",
            width=cells,
        )
    for row in table.rows:
        made.add_row(_cell(row[0], "" if titled else "dim"), *map(_cell, row[1:]))
    return Padding(made, (0, 0, 0, INDENT))


def _cell(text: str, style: str = "") -> RenderableType:
    """A cell, and what is tucked below it."""
    first, *asides = text.split("\n")
    if not asides:
        return Prose(first, style)
    below = (Padding(Prose(aside.strip(), "dim"), (0, 0, 0, GAP)) for aside in asides)
    return Group(Prose(first, style), *below)


def _tucked(table: Table) -> Table:
    """The table with its asides as lines below what their rows are about."""
    about = _about(table)
    kept = [i for i, column in enumerate(table.columns) if not column.aside]

    def tuck(row: tuple[str, ...]) -> tuple[str, ...]:
        asides = [
            f"\n{' ' * GAP}{_label(column)} {cell}"
            for column, cell in zip(table.columns, row, strict=True)
            if column.aside and cell
        ]
        return tuple(row[i] + "".join(asides) * (i == about) for i in kept)

    columns = tuple(table.columns[i] for i in kept)
    return Table(columns, tuple(map(tuck, table.rows)))


def _listed(table: Table, width: int) -> RenderableType:
    """An entry a row: what it is about, and below it the other cells with their labels."""
    about = _about(table)
    rest = [i for i in range(about + 1, len(table.columns)) if not table.columns[i].aside]
    rest += [i for i, column in enumerate(table.columns) if column.aside]
    inset = INDENT + GAP
    entries: list[RenderableType] = []
    for row in table.rows:
        first = " ".join([table.columns[about].label or "", *row[: about + 1]])
        entries.append(Padding(Text(" ".join(first.split()), "bold"), (0, 0, 0, INDENT)))
        cells = [_labelled(table.columns[i], row[i]) for i in rest if row[i]]
        entries += [Padding(line, (0, 0, 0, inset)) for line in _flowing(cells, width - inset)]
    return Group(*entries)


def _flowing(parts: list[Text], width: int) -> Iterator[Text]:
    """Parts one after the other; a line ends between two of them where it can."""
    line = Text()
    for part in parts:
        if line and line.cell_len + len(BETWEEN) + part.cell_len > width:
            yield line
            line = Text()
        if line:
            line.append(BETWEEN, "dim")
        line.append_text(part)
    if line:
        yield line


def _labelled(column: Column, cell: str) -> Text:
    label = _label(column)
    return Text(f"{label} " if label else "", "dim").append_text(
        marked(cell.replace(NO_BREAK, " "))
    )


def _label(column: Column) -> str:
    return column.title if column.label is None else column.label


def _about(table: Table) -> int:
    """Which column says what a row is about: the first of words that has a title."""
    words = (i for i, c in enumerate(table.columns) if c.title and c.align == "left")
    return next(words, 0)
