"""How movements refer to each other: ladders, reference lifts, names that only one may have."""

from __future__ import annotations

from hinge_cli.catalog.matching import squash
from hinge_cli.catalog.movement import Movement
from hinge_cli.errors import did_you_mean
from hinge_cli.yaml_reader import Document, Node

Places = dict[str, tuple[Node, Node]]  # the key and the value of every entry of a file


def forget_hidden(movements: dict[str, Movement], places: Places, hidden: set[str]) -> None:
    """Drops what the base says of movements that are hidden; what a file says itself stays."""
    for name, movement in movements.items():
        says = {key.value for key, _ in places[name][1].pairs} if name in places else set()
        reference = movement.load_reference
        if "leads_to" not in says:
            left = tuple(target for target in movement.leads_to if target not in hidden)
            movements[name] = movements[name]._replace(leads_to=left)
        if "load_reference" not in says and reference and reference[0] in hidden:
            movements[name] = movements[name]._replace(load_reference=None)


def check_links(
    document: Document, movements: dict[str, Movement], places: Places, hidden: set[str]
) -> None:
    """Links to movements that do not exist, and ladders that lead back to their own foot."""
    known = {key: place for key, place in {**movements, **places}.items() if key not in hidden}
    for movement in movements.values():
        for field, targets in (
            ("leads_to", movement.leads_to),
            ("load_reference", movement.load_reference[:1] if movement.load_reference else ()),
        ):
            for target in targets:
                if target not in known:
                    node = _find(places[movement.id][1], field, target)
                    hint = did_you_mean(target, known)
                    document.problem(node, f"{field}: no movement '{target}'", hint)
    for circle in _circles(movements):
        names = " -> ".join([*circle, circle[0]])
        turn = next(i for i, name in enumerate(circle) if name in places)
        node = _find(places[circle[turn]][1], "leads_to", circle[(turn + 1) % len(circle)])
        document.problem(node, f"the ladder goes in a circle: {names}")


def _find(entry: Node, field: str, text: str) -> Node:
    """The scalar `text` below a field of an entry, to point at."""
    for key, value in entry.pairs:
        if key.value == field:
            inner = [*value.items, *(node for _, node in value.pairs)]
            return next((node for node in inner if node.value == text), value)
    return entry


def _circles(movements: dict[str, Movement]) -> list[list[str]]:
    """Circles in the ladders, each once; a depth-first walk with its own stack."""
    circles: list[list[str]] = []
    done: set[str] = set()
    for start in movements:
        path: list[str] = []
        on_path: set[str] = set()
        pending: list[tuple[str, bool]] = [(start, False)]
        while pending:
            name, leaving = pending.pop()
            if leaving:
                path.pop()
                on_path.discard(name)
                done.add(name)
            elif name in on_path:
                circles.append(path[path.index(name) :])
            elif name not in done and name in movements:
                path.append(name)
                on_path.add(name)
                pending.append((name, True))
                pending.extend((target, False) for target in reversed(movements[name].leads_to))
    return circles


def check_names(document: Document, movements: list[Movement], places: Places) -> None:
    """Two movements must not answer to one name."""
    owners: dict[str, str] = {}
    for movement in movements:
        owners.setdefault(squash(movement.id), movement.id)
    # Those of the base come first, so that a clash is shown in the file that makes it.
    for movement in sorted(movements, key=lambda m: m.id in places):
        for field, names in (("name", (movement.name,)), ("aliases", movement.aliases)):
            for name in names:
                owner = owners.setdefault(squash(name) or name, movement.id)
                if owner != movement.id and movement.id in places:
                    node = _find(places[movement.id][1], field, name)
                    document.problem(node, f"'{name}' already names '{owner}'")
