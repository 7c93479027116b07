"""A map of the muscles, front and back, shaded by how much each is trained: one SVG element.

The body takes the colour of the text around it (`currentColor`), the shades that of the property
`--muscle`, and the lines between muscles that of `--figure-paper`. Every muscle is a group of class
`muscle-<id>`, so that a page may style it.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from hinge_cli.figures.muscles import BACK, BODY, FRONT, Outline

WIDTH, HEIGHT = 190, 412  # of one view
MUSCLE = "var(--muscle, var(--figure-load, #b45309))"
PAPER = "var(--figure-paper, Canvas)"
# What is trained at all shows, and what is trained fully is not yet a solid blot.
FAINTEST, STRONGEST = 0.18, 0.95
STEPS = 4  # of the key


def body_map(shades: Mapping[str, float], title: str) -> str:
    """The map: `shades` gives muscles, by their ids, from 0 (bare) to 1 (full).

    Muscles it leaves out are bare; one that is on neither side raises `KeyError`.
    """
    if unknown := sorted(set(shades) - set(FRONT) - set(BACK)):
        raise KeyError(f"no such muscle on the map: {unknown[0]}")
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="body-map" role="img" '
        f'viewBox="0 0 {2 * WIDTH} {HEIGHT}">',
        f"<title>{escape(title)}</title>",
    ]
    for i, side in enumerate((FRONT, BACK)):
        lines.append(f'<g transform="translate({WIDTH // 2 + i * WIDTH} 3)">')
        lines.append(f'<path fill="currentColor" fill-opacity="0.16" d="{_smooth(_whole(BODY))}"/>')
        lines.append(f'<g stroke="{PAPER}" stroke-width="1">')
        for muscle, shapes in side.items():
            lines.append(_muscle(muscle, shapes, shades.get(muscle, 0.0)))
        lines += ["</g>", "</g>"]
    return "\n".join([*lines, "</svg>", ""])


def shade_key() -> str:
    """The shades of the map from bare to full, as one SVG element."""
    squares = "".join(
        f'<rect x="{step * 12}" width="12" height="12" {_paint(step / STEPS)}/>'
        for step in range(STEPS + 1)
    )
    size = f"0 0 {(STEPS + 1) * 12} 12"
    return f'<svg class="shades" aria-hidden="true" viewBox="{size}">{squares}</svg>'


def _muscle(muscle: str, shapes: tuple[Outline, ...], shade: float) -> str:
    return f'<g class="muscle-{muscle}" {_paint(min(max(shade, 0.0), 1.0))}>{_mirrored(shapes)}</g>'


def _paint(share: float) -> str:
    if not share:
        return 'fill="currentColor" fill-opacity="0.14"'
    opacity = FAINTEST + share * (STRONGEST - FAINTEST)
    return f'fill="{MUSCLE}" fill-opacity="{opacity:.2f}"'


def _whole(half: Outline) -> Outline:
    """An outline from a half of it that begins and ends on the middle line."""
    return (*half, *((-x, y) for x, y in reversed(half[1:-1])))


def _mirrored(shapes: tuple[Outline, ...]) -> str:
    """Both sides of shapes that are drawn for one."""
    halves = [shapes, tuple(tuple((-x, y) for x, y in shape) for shape in shapes)]
    return "".join(f'<path d="{_smooth(shape)}"/>' for half in halves for shape in half)


def _smooth(points: Outline) -> str:
    """A closed curve through points (Catmull and Rom's, as cubic curves)."""
    path = f"M{_n(points[0][0])} {_n(points[0][1])}"
    for i in range(len(points)):
        before, start, end, after = (points[(i + k) % len(points)] for k in (-1, 0, 1, 2))
        numbers = (
            start[0] + (end[0] - before[0]) / 6,
            start[1] + (end[1] - before[1]) / 6,
            end[0] - (after[0] - start[0]) / 6,
            end[1] - (after[1] - start[1]) / 6,
            *end,
        )
        path += "C" + " ".join(map(_n, numbers))
    return path + "Z"


def _n(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")
