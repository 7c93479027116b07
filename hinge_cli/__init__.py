"""hinge plans weeks of strength training that always hold a hinge, a squat and an overhead press.

>>> from hinge_cli import Catalog, Request, build_plan
>>> plan = build_plan(Catalog.load(), Request(days=3))
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hinge_cli.catalog import Catalog
    from hinge_cli.plan import Plan, Request
    from hinge_cli.planning import build_plan
    from hinge_cli.rulebook.rules import check_plan

__version__ = "0.1.0"
__all__ = ["Catalog", "Plan", "Request", "__version__", "build_plan", "check_plan"]

_HOMES = {
    "Catalog": "hinge_cli.catalog",
    "Plan": "hinge_cli.plan",
    "Request": "hinge_cli.plan",
    "build_plan": "hinge_cli.planning",
    "check_plan": "hinge_cli.rulebook.rules",
}


def __getattr__(name: str) -> object:
    """Imports a public name when it is first used, so that `hinge --version` imports none."""
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
