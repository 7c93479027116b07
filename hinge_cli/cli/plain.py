"""Prints a report for a pipe or a file: no colour, nothing wrapped, nothing left out."""

from __future__ import annotations

from hinge_cli.report import (
    NO_BREAK,
    Bars,
    Bullets,
    Drawing,
    Heading,
    Paragraph,
    Remark,
    Report,
    Table,
    band_of,
    bar_cells,
    beside,
    number,
    scale_of,
)

BAR_WIDTH = 24
_ASCII = str.maketrans(
    {
        NO_BREAK: " ",
        "–": "-",
        "−": "-",
        "—": "-",
        "×": "x",
        "█": "#",
        "░": ".",
        "…": "...",
        "→": "->",
        "’": "'",
    }
    | dict(zip("▁▂▃▄▅▆▇", "_.:-=+*", strict=True))
)


def render(report: Report) -> str:
    """The report as text that ends with a line break."""
    lines: list[str] = []
    for i, block in enumerate(report):
        if isinstance(block, Drawing):
            continue
        if lines and not isinstance(block, Paragraph | Remark | Bullets):
            lines.append("")
        if isinstance(block, Heading) and block.text:
            lines.append(f"{block.text}  ({block.aside})" if block.aside else block.text)
        elif isinstance(block, Heading):
            continue
        elif isinstance(block, Paragraph):
            lines.append(block.text)
        elif isinstance(block, Remark):
            lines.append(f"{block.place} {block.severity}: {block.message}")
            lines += [f"    {line}" for line in block.below]
        elif isinstance(block, Bullets):
            lines += [f"- {line}" for line in block.lines]
        elif isinstance(block, Table):
            lines += _table(block)
        else:
            lines += _bars(block, scale_of(beside(report, i)))
    return "".join(f"{line.rstrip()}\n" for line in lines).replace(NO_BREAK, " ")


def to_ascii(text: str) -> str:
    """The text for an output that knows no more than ASCII."""
    # Between words a dot separates; within a unit it multiplies.
    text = text.replace(" · ", " | ").replace("·", ".")
    return text.translate(_ASCII).encode("ascii", "replace").decode()


def _table(table: Table) -> list[str]:
    titles = tuple(column.title for column in table.columns)
    rows = [titles, *table.rows] if any(titles) else list(table.rows)
    widths = [
        max(column.width, *(len(row[i]) for row in rows)) for i, column in enumerate(table.columns)
    ]
    return [
        "  "
        + "  ".join(
            cell.rjust(width) if column.align == "right" else cell.ljust(width)
            for cell, width, column in zip(row, widths, table.columns, strict=True)
        )
        for row in rows
    ]


def _bars(group: Bars, scale: float) -> list[str]:
    names = max(len(bar.label) for bar in group.bars)
    lines = [group.title]
    for bar in group.bars:
        cells = bar_cells(bar, scale, BAR_WIDTH)
        value = f"{number(bar.value):>5}"
        lines.append(f"  {bar.label.ljust(names)}  {value}  {cells}  {band_of(bar)}")
    return lines
