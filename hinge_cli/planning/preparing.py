"""Chooses what prepares the foundational patterns of a session."""

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.plan import Request, Session
from hinge_cli.planning import candidates
from hinge_cli.rulebook.ramp import PREPARATION


def prepared(session: Session, request: Request, catalog: Catalog) -> Session:
    """The session with a movement that prepares each of its foundational patterns."""
    have = candidates.have(request)
    present = {e.pattern for e in session.exercises}
    chosen = (
        next((m for m in PREPARATION[p] if _may_prepare(m, request, catalog, have)), None)
        for p in FOUNDATION
        if p in present
    )
    return session._replace(preparation=tuple(m for m in chosen if m))


def _may_prepare(name: str, request: Request, catalog: Catalog, have: frozenset[str]) -> bool:
    """Whether a movement can prepare: nothing forbids it, and nothing asks for care with it."""
    if name not in catalog:
        return False
    movement = catalog[name]
    allowed = candidates.allowed(movement, request, have)
    return allowed and not candidates.under_caution(movement, request)
