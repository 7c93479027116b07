"""Tells what a file is by looking at it, and reads it as that."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile, Problem, UsageError
from hinge_cli.plan import Plan
from hinge_cli.reading.written import Written, in_order
from hinge_cli.yaml_reader import LARGEST_BYTES, Document, decode, parse, read_bytes

# What a file may be, and how it shows: the first that fits.
KINDS = ("plan", "catalog", "profile", "markdown", "liftoscript", "log")

_LOG = re.compile(r'(Exercise Name|exercise_title)"?[,;\t]')
_TABLE = re.compile(r"^[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*\|[-: \t|]*$", re.MULTILINE)
# Of a table that lacks the line below its titles.
_ROWS = re.compile(r"^[ \t]*\|.*\|[ \t]*\n[ \t]*\|.*\|[ \t]*$", re.MULTILINE)
_PLAN = re.compile(r"\A\s*\{|^(hinge|weeks|request)[ \t]*:", re.MULTILINE)
_CATALOG = re.compile(r"^(catalog[ \t]*:[ \t]*[0-9]|movements[ \t]*:)", re.MULTILINE)
_PROFILE = re.compile(r"^profile[ \t]*:", re.MULTILINE)
# What no line may hold, for it could move a cursor; the line ends among such characters end lines.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_LIFTOSCRIPT = re.compile(
    r"^#[ \t]*Week\b|^##[ \t]|^[^-\s#][^\n]* / ", re.MULTILINE | re.IGNORECASE
)
# What hinge writes and does not read back, and how it begins.
_ONLY_WRITTEN = (
    ("a page", re.compile(r"<(!doctype|html)\b", re.IGNORECASE)),
    ("a calendar", re.compile("BEGIN:VCALENDAR")),
    ("a table of sets", re.compile("week,sort,date,")),
    ("a plan for LiftLog", re.compile(r'\{\s*"version"')),
)


def load_text(file: str) -> str:
    """The text of a file, of standard input where it is `-`; raises `BadFile`."""
    if file == "-":
        if sys.stdin is None:
            raise UsageError("standard input is closed")
        data = sys.stdin.buffer.read(LARGEST_BYTES + 1)
        if len(data) > LARGEST_BYTES:
            raise UsageError(f"standard input holds more than {LARGEST_BYTES // 1_000_000} MB")
        return _lines(decode("standard input", data))
    return _lines(decode(file, read_bytes(Path(file))))


def _lines(text: str) -> str:
    """The text with the line ends of this world, wherever it was written."""
    text = text.replace("\r\n", "\n")
    return text if "\n" in text else text.replace("\r", "\n")


def kind_of(text: str) -> str:
    """What a text is, by looking at it."""
    if _LOG.search(text.lstrip("\ufeff \t\r\n").partition("\n")[0]):
        return "log"
    shows = (
        ("markdown", _TABLE),
        ("profile", _PROFILE),
        ("plan", _PLAN),
        ("catalog", _CATALOG),
        ("markdown", _ROWS),
        ("liftoscript", _LIFTOSCRIPT),
    )
    return next((kind for kind, sign in shows if sign.search(text)), "plan")


def read(file: str, text: str, catalog: Catalog, kind: str, unit: str = "") -> Written:
    """The plan of a text of a kind; raises `BadFile` with everything that is wrong in it.

    `unit` (kg or lb) is that of numbers that name none in a log, Liftoscript or Markdown, and of
    the plan, unless the command of Markdown says another. A plan document says its own, or kg.
    """
    name = "standard input" if file == "-" else file
    if kind == "plan":
        return _read_plan(name, text, catalog)
    module = import_module(f"hinge_cli.reading.{kind}")
    reader: Callable[..., Written] = module.read
    # A blank for each, so that everything stays where it is.
    written = reader(name, _CONTROL.sub(" ", text), catalog, unit)
    return written._replace(notes=in_order((*_control_characters(name, text), *written.notes)))


def _control_characters(name: str, text: str) -> list[Problem]:
    """A note on the first control character of a text, if it holds any."""
    document = Document(name, text)
    for number, line in enumerate(document.lines, 1):
        if found := _CONTROL.search(line):
            code = f"U+{ord(found[0]):04X}"
            message = f"control characters such as {code} are taken for blanks"
            document.problem_at(number, found.start() + 1, message)
            break
    return document.problems


def _read_plan(name: str, text: str, catalog: Catalog) -> Written:
    from hinge_cli.reading.document import read_document

    document = Document(name, text)
    for what, sign in _ONLY_WRITTEN:
        if sign.match(text.lstrip("\ufeff \t\r\n")):
            hint = "take the plan's YAML, JSON or Markdown instead"
            document.problem_at(1, 1, f"{what}, which hinge does not read", hint)
            raise BadFile(document.problems)
    root = parse(document, text)
    if root is None and not document.problems:
        document.problem_at(0, 0, "is empty", "a plan begins with 'hinge: 1'")
    if root is not None and root.kind != "mapping":  # and so without all that a plan has
        hint = "a plan begins with 'hinge: 1'"
        document.problem(root, f"a plan must be a mapping, not {root.describe()}", hint)
        raise BadFile(document.problems)
    written = read_document(document, root, text, catalog) if root is not None else None
    if document.problems or written is None:
        raise BadFile(document.problems)
    return written


def is_yaml(text: str) -> bool:
    """Whether a text is a plan as people write it, where comments may stand."""
    return kind_of(text) == "plan" and not text.lstrip().startswith("{")


def read_written(file: str, catalog: Catalog) -> Written:
    """What a file of any kind of plan holds; raises `BadFile` or `UsageError`."""
    return written_in(file, load_text(file), catalog)


def written_in(file: str, text: str, catalog: Catalog) -> Written:
    """What the text of a file of any kind of plan holds; raises `BadFile` or `UsageError`."""
    kind = kind_of(text)
    if kind in ("catalog", "profile"):
        raise UsageError(f"{file} is a {kind}, not a plan")
    return read(file, text, catalog, kind)


def read_plan(file: str, catalog: Catalog) -> Plan:
    """The plan that a file holds, whatever its kind, without what its reader notes."""
    return read_written(file, catalog).plan
