"""Figures as SVG: one self-contained element, without script, style sheet or anything from outside.

The body takes the colour of the text around it (`currentColor`); a page may set the properties
`--figure-load` and `--figure-paper`, or style the groups by their classes `figure-far`,
`figure-body`, `figure-load` and `figure-prop`.
"""

from __future__ import annotations

from html import escape
from itertools import groupby
from math import acos, degrees, hypot

from hinge_cli.figures.body import Point, direction, step
from hinge_cli.figures.figure import Box, Figure, Frame, frame_at, view
from hinge_cli.figures.shapes import Layer, Limb, Ring, Shape, Stroke

UNITS = 200  # to the height of a body

LOAD = "var(--figure-load, #b45309)"
PAPER = "var(--figure-paper, Canvas)"
_PAINT: dict[Layer, str] = {
    "far": 'fill="currentColor" stroke="none" opacity="0.4"',
    "body": 'fill="currentColor" stroke="none"',
    "load": f'fill="{LOAD}" stroke="{LOAD}"',
    "prop": 'fill="currentColor" stroke="currentColor" opacity="0.5"',
}


def svg(figure: Figure, title: str, phase: float = 0) -> str:
    """One picture of a figure."""
    return _document(title, view(figure), [frame_at(figure, phase)])


def svg_pair(figure: Figure, title: str) -> str:
    """The telling moments of a movement side by side; one where it does not move."""
    return _document(title, view(figure), [frame_at(figure, at) for at in figure.moments])


def _document(title: str, box: Box, frames: list[Frame]) -> str:
    width = (box.right - box.left) * UNITS
    height = (box.top - box.bottom) * UNITS
    gap = 0.1 * UNITS
    total = width * len(frames) + gap * (len(frames) - 1)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="figure" role="img" '
        f'viewBox="0 0 {_n(total)} {_n(height)}" '
        'stroke-linecap="round" stroke-linejoin="round">',
        f"<title>{escape(title)}</title>",
    ]
    for i, frame in enumerate(frames):
        across, up = -box.left * UNITS + i * (width + gap), box.top * UNITS
        lines.append(f'<g transform="translate({_n(across)} {_n(up)})">')
        floor = Stroke("prop", ((box.left, 0.0), (box.right, 0.0)), 0.008)
        for (layer, edged), shapes in groupby((floor, *frame.shapes), key=_kind):
            lines += _group(layer, edged, [_element(shape) for shape in shapes])
        lines.append("</g>")
    return "\n".join([*lines, "</svg>", ""])


def _kind(shape: Shape) -> tuple[Layer, bool]:
    return shape.layer, isinstance(shape, Limb) and shape.edged


def _group(layer: Layer, edged: bool, elements: list[str]) -> list[str]:
    """Shapes of one layer; those that are edged stand on a wider print of themselves."""
    print_below = [f'<g stroke="{PAPER}" stroke-width="4">', *elements, "</g>"] if edged else []
    return [*print_below, f'<g class="figure-{layer}" {_PAINT[layer]}>', *elements, "</g>"]


def _element(shape: Shape) -> str:
    if isinstance(shape, Limb):
        return _wedge(shape)
    if isinstance(shape, Ring):
        return (
            f'<circle cx="{_x(shape.centre)}" cy="{_y(shape.centre)}" '
            f'r="{_n(shape.radius * UNITS)}" fill-opacity="0.12" '
            f'stroke-width="{_n(shape.width * UNITS)}"/>'
        )
    path = "M" + " L".join(map(_xy, shape.points))
    return f'<path d="{path}" fill="none" stroke-width="{_n(shape.width * UNITS)}"/>'


def _wedge(limb: Limb) -> str:
    """A limb as its outline: two arcs and the straight sides between them."""
    (a, b), (ar, br) = (limb.start, limb.end), limb.radii
    distance = hypot(b[0] - a[0], b[1] - a[1])
    if distance <= abs(ar - br) + 1e-9:
        centre, radius = (a, ar) if ar >= br else (b, br)
        return _circle(centre, radius)
    line, turn = direction(a, b), degrees(acos((ar - br) / distance))
    corners = (
        step(a, line + turn, ar),
        step(a, line - turn, ar),
        step(b, line - turn, br),
        step(b, line + turn, br),
    )
    first, second, third, last = map(_xy, corners)
    big = int(ar > br)
    return f'<path d="M{first} {_arc(ar, big)} {second} L{third} {_arc(br, 1 - big)} {last}Z"/>'


def _circle(centre: Point, radius: float) -> str:
    return f'<circle cx="{_x(centre)}" cy="{_y(centre)}" r="{_n(radius * UNITS)}"/>'


def _arc(radius: float, big: int) -> str:
    return f"A{_n(radius * UNITS)} {_n(radius * UNITS)} 0 {big} 0"


def _xy(point: Point) -> str:
    return f"{_x(point)} {_y(point)}"


def _x(point: Point) -> str:
    return _n(point[0] * UNITS)


def _y(point: Point) -> str:
    return _n(-point[1] * UNITS)


def _n(value: float) -> str:
    """A number with one decimal; no minus before a zero, no needless point."""
    rounded = round(value + 1e-7, 1)
    return f"{rounded:g}" if rounded else "0"
