"""Prints a report on a terminal, with rich."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from hinge_cli.cli import tables
from hinge_cli.cli.prose import Prose, marked
from hinge_cli.cli.shades import BANDS, SEVERITIES, bare
from hinge_cli.report import (
    FULL,
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
    verdict,
)

BAR_WIDTH = 14
SIDE_BY_SIDE, TOO_NARROW_FOR_BARS = 100, 48
# How far the lines of a remark are set in.
HANG = 4
# Between text and the pictures beside it.
GAP = 6
WIDEST = 110


def console(*, beside: bool = False) -> Console:
    """A console that honours `NO_COLOR` and dumb terminals with no escape codes at all.

    One `beside` the data is on standard error.
    """
    made = Console(
        stderr=beside,
        highlight=False,
        markup=False,
        emoji=False,
        color_system=None if bare() else "auto",
    )
    made.width = min(made.width, WIDEST)
    return made


def show(report: Report, *, beside: bool = False) -> None:
    """Prints a report; what it draws stands beside the text where the screen is wide enough."""
    out = console(beside=beside)
    for i, block in enumerate(report):
        if isinstance(block, Drawing):
            _print(out, _parts(report[:i], out.width))
            _with_pictures(out, block, report[i + 1 :])
            return
    _print(out, _parts(report, out.width))


def height(report: Report) -> int:
    """How many rows a report without drawings takes on this screen."""
    out = console()
    return _height(out, _parts(report, out.width), out.width)


def _print(out: Console, parts: Iterable[RenderableType]) -> None:
    for part in parts:
        out.print(part)


def _with_pictures(out: Console, drawing: Drawing, rest: Report) -> None:
    from hinge_cli.cli import pictures

    drawn = pictures.still(drawing, out.width)
    if drawn is None:
        _print(out, _parts(rest, out.width, follows=True))
    elif drawn.beside:
        text = out.width - drawn.columns - GAP
        sections = [i for i, block in enumerate(rest) if i and isinstance(block, Heading)]
        high = _height(out, [drawn.picture], out.width)
        ends = (i for i in sections if _height(out, _parts(rest[:i], text), text) >= high)
        end = next(ends, len(rest))
        grid = RichTable.grid(padding=(0, GAP, 0, 0))
        grid.add_column(width=text)
        grid.add_column(width=drawn.columns)
        grid.add_row(Group(*_parts(rest[:end], text)), drawn.picture)
        out.print("", grid, sep="\n")
        _print(out, _parts(rest[end:], out.width, follows=True))
    else:
        out.print("", drawn.picture, "", sep="\n")
        _print(out, _parts(rest, out.width))


def _height(out: Console, parts: Iterable[RenderableType], width: int) -> int:
    return len(out.render_lines(Group(*parts), out.options.update_width(width)))


def _parts(report: Report, width: int, *, follows: bool = False) -> Iterator[RenderableType]:
    """What to print one below the other, with blank lines; `follows`: something stands above."""
    for i, block in enumerate(report):
        before = report[i - 1] if i else None
        if isinstance(block, Bars) and isinstance(before, Bars):
            continue  # printed beside the one before
        close = isinstance(block, Paragraph | Remark | Bullets) or (
            isinstance(block, Table) and not isinstance(before, Paragraph)
        )
        if (i or follows) and not close:
            yield ""
        if isinstance(block, Heading) and block.text:
            yield _heading(block, width)
        elif isinstance(block, Paragraph):
            yield Prose(block.text, "dim" if block.quiet else "")
        elif isinstance(block, Remark):
            yield _remark(block, width)
        elif isinstance(block, Bullets):
            for line in block.lines:
                yield _bullet(line, "dim" if block.quiet else "")
        elif isinstance(block, Table):
            alike = [b for b in report if isinstance(b, Table) and b.sort and b.sort == block.sort]
            yield tables.drawn(block, alike, width)
        elif isinstance(block, Bars):
            yield _bars(beside(report, i), width)


def _heading(heading: Heading, width: int) -> RenderableType:
    line = Text(heading.text, style="bold")
    if not heading.aside:
        return line
    if len(heading.text) + len(heading.aside) + 2 > width:
        return line.append(f"\n{heading.aside}", style="dim not bold")
    gap = width - len(heading.text) - len(heading.aside)
    return line.append(" " * gap).append(heading.aside, style="dim not bold")


def _remark(remark: Remark, width: int) -> RenderableType:
    """What was found, with all but the beginning set in."""
    text = Text(f"{remark.place} ").append(remark.severity, SEVERITIES[remark.severity])
    text.append_text(marked(f": {remark.message}"))
    first, *rest = text.wrap(Console(), width - HANG)
    below = (marked(line, "dim") for line in remark.below)
    return Group(first, *(Padding(line, (0, 0, 0, HANG)) for line in (*rest, *below)))


def _bullet(line: str, style: str) -> RenderableType:
    grid = RichTable.grid(padding=(0, 1))
    grid.add_row(Text("•", style="dim"), Prose(line, style))
    return Padding(grid, (0, 0, 0, 1))


def _bars(groups: list[Bars], width: int) -> RenderableType:
    scale = scale_of(groups)
    parts: list[RenderableType] = []
    for group in groups:
        grid = RichTable.grid(padding=(0, 1))
        for justify in ("left", "right", "left", "left"):
            grid.add_column(justify=justify, no_wrap=True)
        if width < TOO_NARROW_FOR_BARS:
            lines = [f"{bar.label} {number(bar.value)} {band_of(bar)}" for bar in group.bars]
            parts.append(Group(Text(group.title, style="bold"), Text("\n".join(lines))))
            continue
        for bar in group.bars:
            where = verdict(bar)
            cells = Text(bar_cells(bar, scale, BAR_WIDTH))
            filled = cells.plain.count(FULL)
            cells.stylize(BANDS[where], 0, filled)
            cells.stylize("dim", filled)
            shade = BANDS[where] if where in ("low", "high") else "dim"
            grid.add_row(Text(bar.label), Text(number(bar.value)), cells, Text(band_of(bar), shade))
        parts.append(Group(Text(group.title, style="bold"), grid))
    if width < SIDE_BY_SIDE:
        first, *rest = parts
        return Group(first, *(Padding(part, (1, 0, 0, 0)) for part in rest))
    row = RichTable.grid(padding=(0, 3))
    row.add_row(*parts)
    return row
