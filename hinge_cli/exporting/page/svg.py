"""Pictures of numbers as SVG for a page: no text in them, so that they stretch to any width."""

from __future__ import annotations

from collections.abc import Sequence

from hinge_cli.report import Bar, number

HEIGHT = 10.0


def bar(one: Bar, scale: float) -> str:
    """A bar from 0 to `scale`, before the shaded band that it should end in."""
    band = ""
    if one.floor is not None and one.ceiling is not None:
        left, right = _share(one.floor, scale), _share(one.ceiling, scale)
        band = (
            f'<rect class="band" x="{number(left)}" y="0" width="{number(right - left)}" '
            f'height="{number(HEIGHT)}"/>'
            f'<path class="edge" d="M{number(left)} 0V{number(HEIGHT)}M{number(right)} 0'
            f'V{number(HEIGHT)}"/>'
        )
    return (
        f'<svg viewBox="0 0 100 {number(HEIGHT)}" preserveAspectRatio="none" aria-hidden="true">'
        f'{band}<rect class="value" x="0" y="3" width="{number(_share(one.value, scale))}" '
        'height="4"/></svg>'
    )


def steps(values: Sequence[float], lighter: Sequence[bool], low: float) -> str:
    """A step for every week from `low` up, the lighter weeks shaded."""
    high = max(*values, low + 1)
    heights = [HEIGHT - 1 - (value - low) / (high - low) * (HEIGHT - 2) for value in values]
    shades = "".join(
        f'<rect class="light" x="{week}" y="0" width="1" height="{number(HEIGHT)}"/>'
        for week, light in enumerate(lighter)
        if light
    )
    path = f"M0 {number(heights[0])}" + "".join(
        f"V{number(height)}H{week}" for week, height in enumerate(heights, 1)
    )
    return (
        f'<svg viewBox="0 0 {len(values)} {number(HEIGHT)}" preserveAspectRatio="none" '
        f'aria-hidden="true">{shades}<path class="line" d="{path}"/></svg>'
    )


def _share(value: float, scale: float) -> float:
    return min(value / scale, 1) * 100
