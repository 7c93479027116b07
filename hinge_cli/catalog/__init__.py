"""What there is to choose from: movements, their words, and the vocabulary they are written in."""

from hinge_cli.catalog.catalog import Catalog
from hinge_cli.catalog.movement import Fault, Movement, Words

__all__ = ["Catalog", "Fault", "Movement", "Words"]
