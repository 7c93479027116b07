"""Reads the nodes of a catalog file into movements and words, and records all that is wrong."""

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from hinge_cli.catalog import links
from hinge_cli.catalog import vocabulary as v
from hinge_cli.catalog.movement import Fault, Movement, Words
from hinge_cli.errors import did_you_mean
from hinge_cli.yaml_reader import Document, Node

VERSION = 1

REQUIRED = [
    "name",
    "pattern",
    "level",
    "skill",
    "cost",
    "load",
    "muscles",
    "dominance",
    "dose",
    "purpose",
    "setup",
    "cues",
    "faults",
]
OPTIONAL = [
    "aliases",
    "secondary_patterns",
    "drill",
    "founding",
    "needs",
    "one_of",
    "kind",
    "sides",
    "spine",
    "step",
    "load_reference",
    "from_floor",
    "mobility",
    "avoid_if",
    "caution_if",
    "leads_to",
    "note",
    "everyday",
]


# No repetition, and no second or metre of a set, takes longer.
SECONDS_MOST = 600


class Content(NamedTuple):
    """What catalog files hold: movements by id, in order, and their words."""

    movements: dict[str, Movement]
    words: dict[str, Words]


NOTHING = Content({}, {})


def read_catalog(document: Document, root: Node | None, base: Content = NOTHING) -> Content:
    """The movements of a file laid over those of `base`; what is wrong is recorded in the document.

    An entry of a known id changes the fields it gives, or hides the movement; any other is a new
    movement. A file that stands `alone` has no base.
    """
    if root is None or root.is_null:
        if not document.problems:
            document.problem_at(0, 0, "is empty", f"a catalog begins with 'catalog: {VERSION}'")
        return NOTHING
    fields = document.fields(root, "a catalog", ["catalog", "alone", "movements"])
    if root.kind != "mapping":
        return NOTHING
    version = fields.get("catalog")
    if version is None:
        document.problem(root, "no version", f"begin the file with 'catalog: {VERSION}'")
    elif (number := document.number(version, "catalog", whole=True, least=None)) not in (
        None,
        VERSION,
    ):
        document.problem(version, f"unknown catalog version {number:g}", f"write {VERSION}")
    entries = fields.get("movements")
    if entries is None:
        document.problem(root, "no movements", "add 'movements:' with at least one")
        return NOTHING
    if entries.kind != "mapping" or not entries.pairs:
        document.problem(entries, "movements must be a mapping from ids to movements")
        return NOTHING
    if "alone" in fields and document.truth(fields["alone"], "alone"):
        base = NOTHING
    movements, words = dict(base.movements), dict(base.words)
    places: dict[str, tuple[Node, Node]] = {}
    for key, value in entries.pairs:
        name = key.value
        entry = _Entry(document, key, value, changes=name in base.movements)
        places[name] = (key, value)
        if entry.hides():
            if movements.pop(name, None) is None:
                document.problem(
                    key, f"there is no '{name}' to hide", did_you_mean(name, movements)
                )
            continue
        movement, explained = entry.movement(), entry.words()
        if movement is not None:
            old, old_words = movements.get(name), words.get(name)
            movements[name] = entry.over(old, movement) if old else movement
            words[name] = entry.over(old_words, explained) if old_words else explained
    hidden = {name for name in base.movements if name not in movements}
    links.forget_hidden(movements, places, hidden)
    links.check_links(document, movements, places, hidden)
    links.check_names(document, list(movements.values()), places)
    return Content(movements, words)


_T = TypeVar("_T", Movement, Words)

# The fields of a movement that one key of a file fills, where its name is another.
_FILLS = {
    "muscles": ("primary", "synergists", "stabilizers"),
    "spine": ("axial", "shear"),
    "dose": ("unit", "dose", "seconds_each"),
}


class _Entry:
    """One movement while it is read."""

    def __init__(self, document: Document, key: Node, value: Node, *, changes: bool) -> None:
        self.document = document
        self.key = key
        self.fields = document.fields(value, f"'{key.value}'", [*REQUIRED, *OPTIONAL, "hide"])
        self.is_mapping = value.kind == "mapping"
        self.changes = changes

    def hides(self) -> bool:
        """Whether it takes a movement of the base away."""
        node = self.fields.get("hide")
        return node is not None and self.document.truth(node, "hide") is True

    def over(self, old: _T, new: _T) -> _T:
        """The old facts or words with what this entry gives."""
        given = {
            field: getattr(new, field)
            for key in self.fields
            for field in _FILLS.get(key, (key,))
            if field in new._fields
        }
        return old._replace(**given)

    def movement(self) -> Movement | None:
        """The facts, or None where they cannot be used (the document says why)."""
        before = len(self.document.problems)
        if not self.is_mapping:
            return None
        self._check_id()
        missing = [name for name in REQUIRED if name not in self.fields]
        if missing and not self.changes:
            plural = "s" if len(missing) > 1 else ""
            self.document.problem(
                self.key, f"'{self.key.value}' lacks the field{plural} {', '.join(missing)}"
            )
        unit, dose, seconds = self._dose()
        primary, synergists, stabilizers = self._muscles()
        axial, shear = self._spine()
        movement = Movement(
            id=self.key.value,
            name=self._text("name"),
            aliases=self._texts("aliases"),
            pattern=self._word("pattern", v.PATTERNS),
            secondary_patterns=self._words("secondary_patterns", "pattern", v.PATTERNS),
            drill=self._truth("drill"),
            founding=self._truth("founding"),
            level=self._word("level", v.LEVELS),
            skill=self._grade("skill"),
            cost=self._grade("cost"),
            needs=self._words("needs", "equipment", v.EQUIPMENT),
            one_of=self._words("one_of", "equipment", v.EQUIPMENT),
            load=self._word("load", v.LOADS),
            primary=primary,
            synergists=synergists,
            stabilizers=stabilizers,
            kind=self._word("kind", v.KINDS, "strength"),
            dominance=self._word("dominance", v.DOMINANCE),
            sides=self._word("sides", v.SIDES, "both"),
            axial=axial,
            shear=shear,
            unit=unit,
            dose=dose,
            seconds_each=seconds,
            step=self._step(),
            load_reference=self._load_reference(),
            from_floor=self._truth("from_floor"),
            mobility=self._words("mobility", "mobility", v.MOBILITY),
            avoid_if=self._words("avoid_if", "limitation", v.LIMITATIONS),
            caution_if=self._words("caution_if", "limitation", v.LIMITATIONS),
            leads_to=self._texts("leads_to"),
            note=self._text("note") if "note" in self.fields else "",
        )
        return movement if len(self.document.problems) == before else None

    def words(self) -> Words:
        """The explanation, as far as it can be used (the document says why not)."""
        faults = []
        for node in self._list("faults"):
            parts = self.document.fields(node, "a fault", ["fault", "remedy"])
            texts = [self.document.text(parts[k], k) for k in ("fault", "remedy") if k in parts]
            if node.kind == "mapping" and len(parts) < 2:
                self.document.problem(node, "a fault needs both 'fault' and 'remedy'")
            elif len(texts) == 2:
                faults.append(Fault(texts[0] or "", texts[1] or ""))
        return Words(
            purpose=self._text("purpose"),
            setup=self._texts("setup"),
            cues=self._texts("cues"),
            faults=tuple(faults),
            everyday=self._text("everyday") if "everyday" in self.fields else "",
        )

    def _check_id(self) -> None:
        name = self.key.value
        plain = "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())
        if not plain.isascii() or name != plain:
            hint = f"write {plain}" if plain.isascii() and plain else "use a-z, 0-9 and hyphens"
            self.document.problem(self.key, f"the id '{name}' is not in kebab-case", hint)
        elif name in v.PATTERNS and name not in ("squat",):
            self.document.problem(self.key, f"the id '{name}' is the name of a pattern")

    def _text(self, field: str) -> str:
        node = self.fields.get(field)
        text = None if node is None else self.document.text(node, field)
        if node is not None and text is not None and not text.strip():
            self.document.problem(node, f"{field} is empty")
        return text or ""

    def _list(self, field: str) -> list[Node]:
        node = self.fields.get(field)
        return [] if node is None else self.document.list_of(node, field)

    def _texts(self, field: str) -> tuple[str, ...]:
        read = (self.document.text(node, f"an entry of {field}") for node in self._list(field))
        return tuple(text for text in read if text is not None)

    def _word(self, field: str, known: Iterable[str], default: str = "") -> str:
        node = self.fields.get(field)
        if node is None:
            return default
        return self.document.one_of(node, field, list(known)) or default

    def _words(self, field: str, what: str, known: Iterable[str]) -> tuple[str, ...]:
        return self._known(self._list(field), what, list(known))

    def _known(self, nodes: list[Node], what: str, known: list[str]) -> tuple[str, ...]:
        found: list[str] = []
        for node in nodes:
            word = self.document.one_of(node, what, known)
            if word is not None and word in found:
                self.document.problem(node, f"'{word}' stands here twice")
            elif word is not None:
                found.append(word)
        return tuple(found)

    def _truth(self, field: str) -> bool:
        node = self.fields.get(field)
        return node is not None and self.document.truth(node, field) is True

    def _grade(self, field: str) -> int:
        node = self.fields.get(field)
        if node is None:
            return 1
        return int(self.document.number(node, field, whole=True, least=1, most=5) or 1)

    def _range(self, node: Node, what: str, *, whole: bool) -> tuple[float, float]:
        nodes = self.document.list_of(node, what)
        ends = [self.document.number(n, what, whole=whole, least=None) for n in nodes]
        if node.kind == "list" and len(nodes) != 2:
            self.document.problem(node, f"{what} must be [low, high]")
        elif node.kind == "list" and None not in ends:
            low, high = ends[0] or 0, ends[1] or 0
            if 0 < low <= high:
                return low, high
            self.document.problem(node, f"{what} must rise from above 0")
        return 1, 1

    def _dose(self) -> tuple[str, tuple[int, int], float]:
        node = self.fields.get("dose")
        if node is None:
            return "reps", (1, 1), 1.0
        parts = self.document.fields(node, "dose", [*v.UNITS, "each"])
        units = [unit for unit in v.UNITS if unit in parts]
        if node.kind == "mapping" and (len(units) != 1 or "each" not in parts):
            self.document.problem(
                node, "dose needs a range and its seconds", "write {reps: [5, 8], each: 3}"
            )
            return "reps", (1, 1), 1.0
        if not units:
            return "reps", (1, 1), 1.0
        low, high = self._range(parts[units[0]], units[0], whole=True)
        seconds = self.document.number(parts["each"], "each", least=None)
        if seconds is not None and not 0 < seconds <= SECONDS_MOST:
            self.document.problem(
                parts["each"], f"each must be above 0 and at most {SECONDS_MOST} seconds"
            )
        return units[0], (int(low), int(high)), float(seconds or 1)

    def _muscles(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        node = self.fields.get("muscles")
        if node is None:
            return (), (), ()
        roles = ["primary", "synergists", "stabilizers"]
        parts = self.document.fields(node, "muscles", roles)
        known = list(v.MUSCLES)
        taken: set[str] = set()
        found: list[tuple[str, ...]] = []
        for role in roles:
            nodes = self.document.list_of(parts[role], role) if role in parts else []
            found.append(self._known(nodes, "muscle", known))
            for muscle_node in nodes:
                if muscle_node.value in taken:
                    self.document.problem(
                        muscle_node, f"'{muscle_node.value}' has another role already"
                    )
            taken.update(found[-1])
        if node.kind == "mapping" and "primary" not in parts:
            self.document.problem(node, "muscles needs 'primary'")
        elif node.kind == "mapping" and not parts["primary"].items:
            self.document.problem(parts["primary"], "primary must name at least one muscle")
        return found[0], found[1], found[2]

    def _spine(self) -> tuple[str, str]:
        node = self.fields.get("spine")
        if node is None:
            return "none", "none"
        parts = self.document.fields(node, "spine", ["axial", "shear"])
        axial, shear = (
            self.document.one_of(parts[k], k, list(v.SPINE)) if k in parts else "none"
            for k in ("axial", "shear")
        )
        return axial or "none", shear or "none"

    def _step(self) -> tuple[float | None, float | None]:
        node = self.fields.get("step")
        if node is None:
            return None, None
        parts = self.document.fields(node, "step", ["kg", "lb"])
        steps: list[float | None] = []
        for unit in ("kg", "lb"):
            given = parts.get(unit)
            value = self.document.number(given, unit, least=None) if given else None
            if value is not None and value <= 0:
                self.document.problem(parts[unit], "a step must be above 0")
            steps.append(value)
        return steps[0], steps[1]

    def _load_reference(self) -> tuple[str, float, float] | None:
        node = self.fields.get("load_reference")
        if node is None:
            return None
        parts = self.document.fields(node, "load_reference", ["lift", "ratio"])
        if node.kind != "mapping" or len(parts) < 2:
            hint = "write {lift: barbell-deadlift, ratio: [0.6, 0.8]}"
            self.document.problem(node, "load_reference needs a lift and a ratio", hint)
            return None
        lift = self.document.text(parts["lift"], "lift")
        low, high = self._range(parts["ratio"], "ratio", whole=False)
        return (lift or "", low, high)
