"""From a request to a plan: spell it out, state the problem, choose a week, write it down."""

from hinge_cli.planning.building import build_plan
from hinge_cli.planning.resolving import resolve

__all__ = ["build_plan", "resolve"]
