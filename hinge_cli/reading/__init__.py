"""Reads plans that people and other programs wrote, each into the same plan with its places."""

from hinge_cli.reading import files
from hinge_cli.reading.files import KINDS, read, read_plan, read_written
from hinge_cli.reading.written import Written

__all__ = ["KINDS", "Written", "files", "read", "read_plan", "read_written"]
