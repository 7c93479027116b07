"""Reads a catalog from YAML, or from the compiled form of the very same text.

Reading YAML costs more than planning a week, so what was read is kept in the user's cache folder,
in the form in which Python keeps what it compiled itself: it holds values and runs nothing, and to
load what reads JSON would take longer than to read all movements. The compiled file holds the text
it was made from and is used only when that text equals the catalog's, byte for byte: it cannot be
stale. A compiled file that is damaged, foreign or of another version of hinge is ignored and made
anew; where none can be written, YAML is read again.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hinge_cli.catalog.catalog import Catalog
from hinge_cli.catalog.movement import Fault, Movement, Words
from hinge_cli.errors import BadFile, Problem

if TYPE_CHECKING:
    from hinge_cli.catalog.schema import Content

# Raise it when the meaning of a compiled field changes; a changed list of fields shows by itself.
COMPILED_VERSION = 1
USUAL_BYTES = 5_000_000

Source = tuple[Path, bytes]

_PACKAGE = Path(__file__).parent.parent


def shipped_path() -> Path:
    """Where the shipped `exercises.yaml` is: in the package (a wheel) or beside it (a checkout)."""
    packaged = _PACKAGE / "exercises.yaml"
    return packaged if packaged.exists() else _PACKAGE.parent / "exercises.yaml"


def load(paths: Sequence[Path] = ()) -> Catalog:
    """The shipped catalog with the files of others laid over it in turn.

    Raises `BadFile` with every problem of all of them, or every one that cannot be read.
    """
    sources: list[Source] = []
    unread: list[Problem] = []
    for path in (shipped_path(), *paths):
        try:
            sources.append((path, _bytes(path)))
        except BadFile as bad:
            unread += bad.problems
    if unread:  # the others may build on what they hold
        raise BadFile(unread)
    folder = _cache_folder()
    catalog = _compiled_or_yaml(folder, sources) if folder else _from_yaml(sources, None)
    catalog.is_shipped = not paths
    return catalog


def shipped_sha256() -> str:
    """The `sha256` of the shipped catalog."""
    from hashlib import sha256

    return sha256(_bytes(shipped_path())).hexdigest()


def _compiled_or_yaml(folder: Path, sources: list[Source]) -> Catalog:
    content = _joined(sources)
    # Named after the files, so that each edit of them replaces what was compiled before.
    names = "\0".join(str(path.absolute()) for path, _ in sources)
    compiled = folder / f"catalog-{zlib.crc32(os.fsencode(names)):08x}.compiled"
    return _from_compiled(compiled, content) or _from_yaml(sources, compiled)


def _joined(sources: list[Source]) -> bytes:
    """The bytes of all files, with what no text of them holds between."""
    return b"\0".join(data for _, data in sources)


def _bytes(path: Path) -> bytes:
    try:  # the size of a pipe or a device says nothing of what it holds
        usual = path.is_file() and path.stat().st_size < USUAL_BYTES
        data = path.read_bytes() if usual else None
    except OSError:
        data = None
    if data is None:  # large, without an end, or not readable: read with care
        from hinge_cli.yaml_reader import read_bytes

        data = read_bytes(path)
    return data


def read_yaml(name: str, data: bytes, base: Content | None = None) -> Content:
    """A catalog's bytes laid over a base; raises `BadFile` with every problem."""
    from hinge_cli.catalog.schema import NOTHING

    content, problems = _laid_over(base or NOTHING, name, data)
    if problems:
        raise BadFile(problems)
    return content


def _laid_over(base: Content, name: str, data: bytes) -> tuple[Content, Sequence[Problem]]:
    """What can be used of a catalog's bytes laid over a base, and what is wrong with them."""
    from hinge_cli.catalog.schema import read_catalog
    from hinge_cli.yaml_reader import Document, decode, parse

    try:
        text = decode(name, data)
    except BadFile as bad:
        return base, bad.problems
    document = Document(name, text)
    content = read_catalog(document, parse(document, text), base)
    usable = content.movements or not document.problems
    return content if usable else base, document.problems


def _all_laid_over(sources: list[Source]) -> tuple[Content, list[Problem]]:
    """What can be used of files, each laid over those before, and what is wrong with all."""
    from hinge_cli.catalog.schema import NOTHING

    content = NOTHING
    problems: list[Problem] = []
    for path, data in sources:
        content, wrong = _laid_over(content, str(path), data)
        problems += wrong
    return content, problems


def _from_yaml(sources: list[Source], compiled: Path | None) -> Catalog:
    from hashlib import sha256

    content, problems = _all_laid_over(sources)
    if problems:
        raise BadFile(problems)
    joined = _joined(sources)
    digest = sha256(joined).hexdigest()
    movements, words = content
    if compiled is not None:
        _write_compiled(compiled, joined, digest, list(movements.values()), words)
    return Catalog(movements, digest, lambda: words)


def _header(data: bytes, digest: str, facts: bytes, words: bytes) -> bytes:
    """The line that a compiled file of these parts begins with, and no other file."""
    sizes = len(data), len(facts), len(words)
    crc = zlib.crc32(words, zlib.crc32(facts, zlib.crc32(digest.encode())))
    fields = *Movement._fields, *Words._fields
    parts = "hinge-catalog", COMPILED_VERSION, digest, *sizes, crc, *fields
    return " ".join(map(str, parts)).encode() + b"\n"


def _write_compiled(
    path: Path, data: bytes, digest: str, movements: list[Movement], words: dict[str, Words]
) -> None:
    facts_part = marshal.dumps([tuple(movement) for movement in movements])
    words_part = marshal.dumps(
        {
            key: tuple(one._replace(faults=tuple(map(tuple, one.faults))))  # type: ignore[arg-type]
            for key, one in words.items()
        }
    )
    content = _header(data, digest, facts_part, words_part) + data + facts_part + words_part
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(f".{os.getpid()}.tmp")
        try:
            temporary.write_bytes(content)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError:
        pass  # a cache that cannot be written only costs time


def _from_compiled(path: Path, data: bytes) -> Catalog | None:
    """The catalog of a compiled file, or None where it does not belong to `data`."""
    try:
        content = path.read_bytes()
        head = content[: content.index(b"\n") + 1]
        digest, size, facts_size = head.decode().split(" ")[2:5]
        facts_begin = len(head) + int(size)
        words_begin = facts_begin + int(facts_size)
        facts_part, words_part = content[facts_begin:words_begin], content[words_begin:]
        sound = _header(data, digest, facts_part, words_part) == head
        if not (sound and content.startswith(data, len(head))):
            return None
        movements = {row[0]: Movement._make(row) for row in marshal.loads(facts_part)}
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return Catalog(movements, digest, lambda: _words(words_part))


def _words(words_part: bytes) -> dict[str, Words]:
    return {
        key: Words(purpose, setup, cues, tuple(Fault(*f) for f in faults), everyday)
        for key, (purpose, setup, cues, faults, everyday) in marshal.loads(words_part).items()
    }


def _cache_folder() -> Path | None:
    """Where this platform keeps what may be thrown away; None where it says no such place."""
    environ = os.environ
    if override := environ.get("HINGE_CACHE_DIR"):
        return Path(override)
    if sys.platform == "win32":
        home, below = environ.get("LOCALAPPDATA", ""), Path("hinge", "Cache")
    elif sys.platform == "darwin":
        home, below = environ.get("HOME", ""), Path("Library", "Caches", "hinge")
    elif Path(environ.get("XDG_CACHE_HOME", "")).is_absolute():
        home, below = environ["XDG_CACHE_HOME"], Path("hinge")
    else:
        home, below = environ.get("HOME", ""), Path(".cache", "hinge")
    return Path(home) / below if Path(home).is_absolute() else None
