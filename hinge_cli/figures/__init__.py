"""People lifting, seen from the side: a small kinematic model, drawn in Braille or as SVG.

    figure = figure_for("barbell-deadlift")
    print("\\n".join(plain(draw(figure, 40, 16))))

`body_map` draws the muscles of a body, front and back.

Import it only where something is drawn; no other command pays for it.
"""

from hinge_cli.figures.bodymap import body_map, shade_key
from hinge_cli.figures.braille import Picture, Span, draw, fitting, plain, repetition
from hinge_cli.figures.figure import Figure, Frame, frame_at, frames
from hinge_cli.figures.movements import FIGURES, figure_for
from hinge_cli.figures.svg import svg, svg_pair

__all__ = [
    "FIGURES",
    "Figure",
    "Frame",
    "Picture",
    "Span",
    "body_map",
    "draw",
    "figure_for",
    "fitting",
    "frame_at",
    "frames",
    "plain",
    "repetition",
    "shade_key",
    "svg",
    "svg_pair",
]
