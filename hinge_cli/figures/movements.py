"""Which movement has which figure."""

from __future__ import annotations

from hinge_cli.figures.complements import COMPLEMENTS
from hinge_cli.figures.deadlifts import DEADLIFTS
from hinge_cli.figures.explosives import EXPLOSIVE
from hinge_cli.figures.figure import Figure
from hinge_cli.figures.hinges import HINGES
from hinge_cli.figures.presses import PRESSES
from hinge_cli.figures.squats import SQUATS

FIGURES: dict[str, Figure] = DEADLIFTS | HINGES | EXPLOSIVE | SQUATS | PRESSES | COMPLEMENTS


def figure_for(movement: str) -> Figure | None:
    """The figure of a movement, by its id; None where it has none."""
    return FIGURES.get(movement)
