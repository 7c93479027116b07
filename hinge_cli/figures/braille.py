"""Figures as Braille characters: two by four dots a cell, for any terminal with Unicode.

A picture is a list of rows, a row a list of spans, so that the caller can give each layer a colour;
`plain` joins them. Every picture of one figure has the same size and scale.
"""

from collections.abc import Iterator
from itertools import groupby, pairwise
from math import ceil, cos, hypot, pi, sin, sqrt
from typing import NamedTuple

from hinge_cli.figures.body import Point
from hinge_cli.figures.figure import Box, Figure, Frame, frame_at, frames, view
from hinge_cli.figures.shapes import Layer, Limb, Ring, Shape, Stroke

LAYERS: tuple[Layer, ...] = ("prop", "far", "body", "load")
_DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))


class Span(NamedTuple):
    """Neighbouring cells of one layer; None where there is nothing."""

    text: str
    layer: Layer | None


Picture = list[list[Span]]


def fitting(figure: Figure, columns: int, rows: int) -> tuple[int, int]:
    """The fewest columns and rows that show a figure as large as it can be in so many."""
    box = view(figure)
    width, height = box.right - box.left, box.top - box.bottom
    scale = min((columns * 2 - 1) / width, (rows * 4 - 1) / height)
    return ceil((width * scale + 1 - 1e-6) / 2), ceil((height * scale + 1 - 1e-6) / 4)


def draw(figure: Figure, columns: int, rows: int, phase: float = 0) -> Picture:
    """The picture of a figure at a phase, in so many cells."""
    return _picture(frame_at(figure, phase), view(figure), columns, rows)


def repetition(figure: Figure, columns: int, rows: int, fps: float = 15) -> list[Picture]:
    """All pictures of one repetition, to be shown at `fps` a second."""
    box = view(figure)
    return [_picture(frame, box, columns, rows) for frame in frames(figure, fps)]


def plain(picture: Picture) -> list[str]:
    """The rows of a picture without their layers, all of one width."""
    return ["".join(span.text for span in row) for row in picture]


def _picture(frame: Frame, box: Box, columns: int, rows: int) -> Picture:
    canvas = _Canvas(columns * 2, rows * 4, box)
    canvas.line("prop", (canvas.left, 0.0), (canvas.left + columns * 2 / canvas.scale, 0.0))
    for edged, shapes in groupby(frame.shapes, key=lambda s: isinstance(s, Limb) and s.edged):
        together = list(shapes)
        if edged:
            canvas.edge(together)
        for shape in together:
            canvas.shape(shape)
    return canvas.picture()


class _Canvas:
    """Dots in layers; each row of dots is one number, its lowest bit the leftmost dot."""

    def __init__(self, width: int, height: int, box: Box) -> None:
        self.width, self.height = width, height
        self.scale = min(
            (width - 1) / (box.right - box.left), (height - 1) / (box.top - box.bottom)
        )
        self.left = box.left - ((width - 1) / self.scale - (box.right - box.left)) / 2
        self.bottom = box.bottom
        self.dots: dict[Layer, list[int]] = {layer: [0] * height for layer in LAYERS}

    def place(self, point: Point) -> Point:
        """Column and row of a point of the world, not yet rounded; row 0 is the top."""
        return (
            (point[0] - self.left) * self.scale,
            self.height - 1 - (point[1] - self.bottom) * self.scale,
        )

    def edge(self, limbs: list[Shape]) -> None:
        """Clear the place of limbs and a dot around it, so that they stand out from the rest."""
        for limb in limbs:
            if isinstance(limb, Limb):
                for row, mask in self._wedge(limb, 1):
                    self._clear(row, mask)

    def shape(self, shape: Shape) -> None:
        """Any shape."""
        if isinstance(shape, Limb):
            self.limb(shape)
        elif isinstance(shape, Ring):
            self.ring(shape)
        else:
            self.stroke(shape)

    def limb(self, limb: Limb) -> None:
        """A filled wedge."""
        rows = self.dots[limb.layer]
        for row, mask in self._wedge(limb):
            rows[row] |= mask
        self.line(limb.layer, limb.start, limb.end)  # the thinnest limb has no gap

    def stroke(self, stroke: Stroke) -> None:
        """A line through points, a dot wide at least."""
        radius = stroke.width / 2
        for start, end in pairwise(stroke.points):
            if radius * self.scale > 0.75:
                self.limb(Limb(stroke.layer, start, end, (radius, radius)))
            else:
                self.line(stroke.layer, start, end)

    def ring(self, ring: Ring) -> None:
        """A circle, set off on its inside from what it crosses."""
        x, y = ring.centre
        turns = [2 * pi * i / 48 for i in range(49)]
        for radius in (ring.radius - 1 / self.scale, ring.radius):
            points = [(x + radius * cos(turn), y + radius * sin(turn)) for turn in turns]
            for start, end in pairwise(points):
                for column, row in self._line(start, end):
                    if radius == ring.radius:
                        self.dots[ring.layer][row] |= 1 << column
                    else:
                        self._clear(row, 1 << column)

    def line(self, layer: Layer, start: Point, end: Point) -> None:
        """A line one dot wide."""
        rows = self.dots[layer]
        for column, row in self._line(start, end):
            rows[row] |= 1 << column

    def _clear(self, row: int, mask: int) -> None:
        for rows in self.dots.values():
            rows[row] &= ~mask

    def _line(self, start: Point, end: Point) -> Iterator[tuple[int, int]]:
        """The dots of a line, without gaps."""
        (x0, y0), (x1, y1) = self.place(start), self.place(end)
        steps = max(1, round(max(abs(x1 - x0), abs(y1 - y0))))
        for i in range(steps + 1):
            column = _nearest(x0 + (x1 - x0) * i / steps)
            row = _nearest(y0 + (y1 - y0) * i / steps)
            if 0 <= column < self.width and 0 <= row < self.height:
                yield column, row

    def _wedge(self, limb: Limb, wider: float = 0) -> Iterator[tuple[int, int]]:
        """The rows of a limb, made wider by so many dots, each with a mask of its dots."""
        start, end = self.place(limb.start), self.place(limb.end)
        circles = (
            (*start, limb.radii[0] * self.scale + wider),
            (*end, limb.radii[1] * self.scale + wider),
        )
        sides = _tangents(*circles)
        top = min(y - r for _, y, r in circles)
        bottom = max(y + r for _, y, r in circles)
        for row in range(max(0, _nearest(top)), min(self.height - 1, _nearest(bottom)) + 1):
            xs = [edge for circle in circles for edge in _chord(circle, row)]
            xs += [edge for side in sides for edge in _crossing(side, row)]
            if xs:
                first = max(0, _nearest(min(xs) + 0.2))
                last = min(self.width - 1, _nearest(max(xs) - 0.2))
                if first <= last:
                    yield row, ((1 << (last - first + 1)) - 1) << first

    def picture(self) -> Picture:
        """The cells of all dots, neighbours of one layer joined."""
        picture = []
        for top in range(0, self.height, 4):
            cells = [self._cell(left, top) for left in range(0, self.width, 2)]
            picture.append(
                [
                    Span("".join(text for text, _ in group), layer)
                    for layer, group in groupby(cells, key=lambda cell: cell[1])
                ]
            )
        return picture

    def _cell(self, left: int, top: int) -> tuple[str, Layer | None]:
        """The character of a cell, and the layer that has most of it; a load counts double."""
        dots, most = 0, 0
        owner: Layer | None = None
        for layer, rows in self.dots.items():
            mine = 0
            for y in range(4):
                pair = rows[top + y] >> left & 3
                mine |= (_DOTS[0][y] if pair & 1 else 0) | (_DOTS[1][y] if pair & 2 else 0)
            dots |= mine
            if mine and (weight := mine.bit_count() * (2 if layer == "load" else 1)) >= most:
                most, owner = weight, layer
        return (chr(0x2800 + dots), owner) if dots else (" ", None)


Circle = tuple[float, float, float]


def _nearest(value: float) -> int:
    """The nearest dot; a hair's breadth of rounding error does not move a half."""
    return int(value + 1000.5 + 1e-6) - 1000


def _tangents(a: Circle, b: Circle) -> list[tuple[Point, Point]]:
    """The two straight sides of a wedge; none where one circle holds the other."""
    (ax, ay, ar), (bx, by, br) = a, b
    dx, dy = bx - ax, by - ay
    distance = hypot(dx, dy)
    if distance <= abs(ar - br) + 1e-9:
        return []
    dx, dy = dx / distance, dy / distance
    lean = (ar - br) / distance
    wide = sqrt(1 - lean * lean)
    normals = [(dx * lean - dy * s * wide, dy * lean + dx * s * wide) for s in (1, -1)]
    return [((ax + nx * ar, ay + ny * ar), (bx + nx * br, by + ny * br)) for nx, ny in normals]


def _chord(circle: Circle, row: int) -> tuple[float, ...]:
    """Where a row enters and leaves a circle."""
    x, y, r = circle
    square = r * r - (row - y) ** 2
    if square < 0:
        return ()
    half = sqrt(square)
    return x - half, x + half


def _crossing(side: tuple[Point, Point], row: int) -> tuple[float, ...]:
    """Where a row crosses a straight side."""
    (x0, y0), (x1, y1) = side
    if y0 == y1 or not min(y0, y1) <= row <= max(y0, y1):
        return ()
    return (x0 + (x1 - x0) * (row - y0) / (y1 - y0),)
