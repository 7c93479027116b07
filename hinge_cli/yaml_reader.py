"""Reads YAML into nodes that know their place, and leaves every scalar as the text it was.

PyYAML's own loaders turn `12:30` into 750 and `no` into False, keep the last of two equal keys and
forget where anything stood. Consuming its parse events keeps all of that, refuses what a plan or a
catalog never needs (aliases, tags, deep nesting), and is faster than loading.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml

from hinge_cli.errors import BadFile, Problem, did_you_mean
from hinge_cli.escapes import Whole, with_whole_characters

# Plans and catalogs nest six deep; anything far beyond is an accident or an attack.
DEEPEST = 40
LARGEST_BYTES = 20_000_000
LONGEST_VALUE = 80

C_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
# What no name or sentence may hold once its escapes are read: it could move a cursor.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
# Half a character, as an escape without its other half leaves it.
_HALF = re.compile("[\ud800-\udfff]")
_YAML_1_1_BOOLEANS = frozenset({"yes", "no", "on", "off", "y", "n", "true", "false"})
_SEXAGESIMAL = re.compile(r"[-+]?[0-9]+(:[0-5]?[0-9])+")
_NULLS = frozenset({"", "~", "null"})


@dataclass(frozen=True, slots=True)
class Node:
    """A scalar, list or mapping with its place (`line`, `column` from 1).

    `value` is the text of a scalar, the nodes of a list, or the key and value nodes of a mapping.
    `plain` is true of a scalar without quotes.
    """

    kind: Literal["scalar", "list", "mapping"]
    value: str
    items: list[Node]
    pairs: list[tuple[Node, Node]]
    line: int
    column: int
    plain: bool

    @property
    def is_null(self) -> bool:
        """Whether the scalar is empty, `~` or `null`, unquoted."""
        return self.kind == "scalar" and self.plain and self.value.lower() in _NULLS

    def describe(self) -> str:
        """What the node is, as a message names it."""
        value = self.value if len(self.value) <= LONGEST_VALUE else self.value[:LONGEST_VALUE] + "…"
        return {"scalar": f"'{value}'", "list": "a list", "mapping": "a mapping"}[self.kind]


class Document:
    """One file's text while it is read: collects problems and quotes the lines they stand on."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.lines = text.splitlines()
        self.problems: list[Problem] = []
        # Where something stands that is not read, which is said there: all else would follow of it.
        self.unread: set[tuple[int, int]] = set()

    def problem_at(
        self, line: int, column: int, message: str, suggestion: str = "", length: int = 1
    ) -> None:
        """Records a problem at a place given by numbers."""
        source = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        room = max(1, len(source) - column + 1)
        self.problems.append(
            Problem(self.name, line, column, message, suggestion, source, min(length, room))
        )

    def problem(self, node: Node, message: str, suggestion: str = "") -> None:
        """Records a problem at a node, unless it is one that was not read."""
        if (node.line, node.column) in self.unread:
            return
        length = len(node.value) + (0 if node.plain else 2) if node.kind == "scalar" else 1
        self.problem_at(node.line, node.column, message, suggestion, length)

    # -- reading scalars ---------------------------------------------------------------------

    def text(self, node: Node, what: str) -> str | None:
        """The node's text, or None with a problem recorded. `what` names the field."""
        if node.kind != "scalar":
            self.problem(node, f"{what} must be text, not {node.describe()}")
        elif node.is_null:
            self.problem(node, f"{what} is empty", "give it a value or delete the line")
        elif unprintable := _UNPRINTABLE.search(node.value):
            code = f"U+{ord(unprintable[0]):04X}"
            self.problem(node, f"{what} must be one line of text; it holds {code}", "delete it")
        elif node.plain and node.value.lower() in _YAML_1_1_BOOLEANS:
            self.problem(
                node,
                f"{what} must be text; unquoted, '{node.value}' is a yes or no to YAML",
                f"write '{node.value}' in quotes",
            )
        else:
            return node.value
        return None

    def number(
        self,
        node: Node,
        what: str,
        *,
        whole: bool = False,
        least: float | None = 0,
        most: float | None = None,
    ) -> float | None:
        """The node's number within its bounds, or None with a problem recorded."""
        number = self._number(node, what, whole=whole)
        if number is None:
            return None
        low, high = least is not None and number < least, most is not None and number > most
        if not low and not high:
            return number
        possible = f"{least or 0:g} or more" if most is None else f"{least or 0:g} to {most:g}"
        self.problem(node, f"{what} must be {possible}, not {node.value}")
        return None

    def _number(self, node: Node, what: str, *, whole: bool) -> float | None:
        value = node.value if node.kind == "scalar" else ""
        kind = "whole number" if whole else "number"
        if node.plain and re.fullmatch(r"-?(0|[1-9][0-9]{0,8})", value):
            return int(value)
        if node.plain and not whole and re.fullmatch(r"-?(0|[1-9][0-9]{0,8})\.[0-9]{1,9}", value):
            return float(value)
        if node.plain and _SEXAGESIMAL.fullmatch(value):
            meaning = f"YAML reads '{value}' as a number to base sixty"
            self.problem(node, f"{what} must be a {kind}; {meaning}", "write it in plain units")
        elif node.plain and re.fullmatch(r"-?0[0-9]+", value):
            plain = value.lstrip("0") or "0"
            self.problem(
                node,
                f"{what} must be a {kind}; YAML reads '{value}' to base eight",
                f"write {plain}",
            )
        else:
            quoted = node.kind == "scalar" and not node.plain and value.replace(".", "").isdigit()
            hint = f"write {value} without quotes" if quoted else ""
            self.problem(node, f"{what} must be a {kind}, not {node.describe()}", hint)
        return None

    def truth(self, node: Node, what: str) -> bool | None:
        """The node's truth value, spelled `true` or `false`, or None with a problem recorded."""
        value = node.value.lower() if node.kind == "scalar" and node.plain else ""
        if value in ("true", "false"):
            return value == "true"
        meant = {"yes": "true", "on": "true", "no": "false", "off": "false"}.get(value)
        hint = f"write {meant}" if meant else ""
        self.problem(node, f"{what} must be true or false, not {node.describe()}", hint)
        return None

    def one_of(
        self, node: Node, what: str, known: Callable[[], list[str]] | list[str]
    ) -> str | None:
        """The node's text if it is one of the known words, or None with a problem recorded."""
        words = known if isinstance(known, list) else known()
        if node.kind == "scalar" and node.value in words:
            return node.value
        if node.kind != "scalar" or node.is_null:
            self.text(node, what)
        else:
            few = f"one of: {', '.join(words)}" if len(words) <= 12 else ""
            self.problem(
                node, f"unknown {what} '{node.value}'", did_you_mean(node.value, words) or few
            )
        return None

    def list_of(self, node: Node, what: str) -> list[Node]:
        """The nodes of a list, or none with a problem recorded."""
        if node.kind == "list":
            return node.items
        hint = f"write [{node.value}]" if node.kind == "scalar" and not node.is_null else ""
        self.problem(node, f"{what} must be a list, not {node.describe()}", hint)
        return []

    def fields(self, node: Node, what: str, known: list[str]) -> dict[str, Node]:
        """A mapping's values by key; a problem for every unknown or repeated key."""
        if node.kind != "mapping":
            self.problem(node, f"{what} must be a mapping, not {node.describe()}")
            return {}
        found: dict[str, Node] = {}
        for key, value in node.pairs:
            if key.value in known:
                found[key.value] = value
            else:
                self.problem(
                    key, f"unknown key '{key.value}' in {what}", did_you_mean(key.value, known)
                )
        return found


def means_another(text: str) -> bool:
    """Whether a text without quotes is none to YAML, but a truth value or nothing."""
    return text.lower() in _YAML_1_1_BOOLEANS | _NULLS


def read_bytes(path: Path) -> bytes:
    """A file's bytes; raises `BadFile` for no file, a folder, no permission or a giant."""
    name = str(path)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise BadFile([Problem(name, 0, 0, _reason(path, error))]) from None
    if len(data) > LARGEST_BYTES:
        raise BadFile([Problem(name, 0, 0, f"larger than {LARGEST_BYTES // 1_000_000} MB")])
    return data


def unreadable(path: Path) -> str:
    """Why a file cannot be read, as far as a look tells; empty where nothing speaks against it.

    It is not opened: a pipe would wait until somebody writes.
    """
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return _reason(path, error)
    if stat.S_ISDIR(mode):
        return "is a folder, not a file"
    return "is a pipe, not a file" if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) else ""


def decode(name: str, data: bytes) -> str:
    """Bytes as UTF-8 text; raises `BadFile` with the line of the first byte that is none."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        hint = "save the file as UTF-8"
        raise BadFile([Problem(name, line, column, "not UTF-8 text", hint)]) from None


def _reason(path: Path, error: OSError) -> str:
    if isinstance(error, IsADirectoryError) or os.path.isdir(path):  # noqa: PTH112, never raises
        return "is a folder, not a file"
    if isinstance(error, FileNotFoundError) and os.path.islink(path):  # noqa: PTH114, as above
        return "is a link that leads nowhere"
    if isinstance(error, FileNotFoundError):
        return "no such file"
    return (error.strerror or "cannot be read").lower()


def parse(document: Document, text: str, loader: type | None = None) -> Node | None:
    """The root node of a YAML text; None where it is empty.

    What is wrong is recorded in the document. A text that is no YAML at all gives one problem, the
    same with PyYAML's C parser as without it: the message is always the Python parser's.
    """
    control = _CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        column = control.start() - (text.rfind("\n", 0, control.start()) + 1) + 1
        code = f"U+{ord(control[0]):04X}"
        document.problem_at(line, column, f"control character {code}", "delete it")
        return None
    loader = loader or C_LOADER
    source = with_whole_characters(text)
    try:
        return _build(document, yaml.parse(source.text, Loader=loader), source)
    except ValueError:  # an escape that names no character, such as \U00110000
        document.problem_at(1, 1, "not YAML: an escape in it names no character")
        return None
    except yaml.YAMLError as error:
        if loader is not yaml.SafeLoader:
            document.problems.clear()
            node = parse(document, text, yaml.SafeLoader)
            if document.problems:
                return node
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "cannot be read"
        line, column = _place(mark, source)
        if line > len(document.lines) > 0:  # the end of the file, where something is still open
            line, column = len(document.lines), len(document.lines[-1]) + 1
        document.problem_at(line, column, f"not YAML: {what}")
        return None


def _build(document: Document, events: Iterator[yaml.Event], source: Whole) -> Node | None:
    """Nodes from parse events, with an explicit stack: no recursion, whatever the nesting."""
    root: Node | None = None
    stack: list[Node] = []
    keys: list[Node | None] = []  # the key that waits for its value, one a level
    seen: list[dict[str, int]] = []  # the line of every key so far, one a level
    documents = 0
    for event in events:
        line, column = _place(event.start_mark, source)
        if isinstance(event, yaml.AliasEvent):
            document.problem_at(line, column, "aliases (*) are not read", "write it out again")
            document.unread.add((line, column))
            node = Node("scalar", f"*{event.anchor}", [], [], line, column, False)
        elif isinstance(event, yaml.ScalarEvent):
            plain = not event.style  # None from the Python parser, '' from C's
            value = _HALF.sub("\ufffd", event.value)
            node = Node("scalar", value, [], [], line, column, plain)
            if value != event.value:  # Python's parser lets it pass
                document.problem(
                    node, "not YAML: half a character is escaped", "write its other half beside it"
                )
        elif isinstance(event, yaml.MappingStartEvent):
            node = Node("mapping", "", [], [], line, column, False)
        elif isinstance(event, yaml.SequenceStartEvent):
            node = Node("list", "", [], [], line, column, False)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            stack.pop()
            keys.pop()
            seen.pop()
            continue
        else:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    document.problem_at(
                        line, 1, "a second document begins here", "keep one per file"
                    )
                    return None
            continue
        if not isinstance(event, yaml.AliasEvent):
            if event.anchor:
                document.problem(node, "anchors (&) are not read", "write it out")
            if event.tag and event.tag != "!":
                document.problem(node, f"tags ({event.tag}) are not read", "delete the tag")
        if not stack:
            root = node
        elif stack[-1].kind == "list":
            stack[-1].items.append(node)
        elif keys[-1] is None:
            keys[-1] = node
        else:
            _add_pair(document, stack[-1], seen[-1], keys[-1], node)
            keys[-1] = None
        if node.kind != "scalar":
            stack.append(node)
            keys.append(None)
            seen.append({})
            if len(stack) > DEEPEST:
                document.problem(node, f"nested more than {DEEPEST} deep")
                return None
    return root


def _place(mark: yaml.Mark | yaml._yaml.Mark | None, source: Whole) -> tuple[int, int]:
    """The line and column of a mark, in the text as somebody wrote it."""
    if mark is None:
        return 1, 1
    return mark.line + 1, mark.column + 1 + source.shortened(mark.index - mark.column, mark.index)


def _add_pair(
    document: Document, mapping: Node, seen: dict[str, int], key: Node, value: Node
) -> None:
    if key.kind != "scalar":
        document.problem(key, "a key must be a word")
    elif key.value in seen:
        first = f"the first is in line {seen[key.value]}"
        document.problem(key, f"'{key.value}' stands here twice", first)
    else:
        seen[key.value] = key.line
        mapping.pairs.append((key, value))
