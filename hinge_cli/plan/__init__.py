"""The plan document: what was asked for, and the weeks that answer it."""

from hinge_cli.plan.model import (
    AS_GOOD,
    Exercise,
    Load,
    Plan,
    Progression,
    RampSet,
    RunnerUp,
    Session,
    Week,
    Why,
    WorkSet,
    to_document,
)
from hinge_cli.plan.request import Request

__all__ = [
    "AS_GOOD",
    "Exercise",
    "Load",
    "Plan",
    "Progression",
    "RampSet",
    "Request",
    "RunnerUp",
    "Session",
    "Week",
    "Why",
    "WorkSet",
    "to_document",
]
