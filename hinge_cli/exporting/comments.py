"""Carries the comments of a plan's YAML over to the text of a changed plan."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

import yaml

from hinge_cli.yaml_reader import C_LOADER

# Where a week, a day or an exercise begins, as hinge lays a plan out.
_BEGINS = re.compile(r" {0,4}- (week|day|movement):")
_COMMENT = re.compile(r"(^|\s+)#.*$")


class Carried(NamedTuple):
    """A text with the comments of another, and the numbers of the lines whose comment is lost."""

    text: str
    lost: tuple[int, ...]


class _Line(NamedTuple):
    """A line without its comment, as it was, with the lines of comments before it."""

    bare: str
    whole: str
    number: int
    before: tuple[str, ...] = ()


def carry(old: str, new: str) -> Carried:
    """The new text with the comments of the old on every line that stays what it was.

    Both are the same plan's weeks, days and exercises, line by line as hinge writes them.
    """
    news = new.splitlines()
    lines, end = _read(old.splitlines(), frozenset(news))
    olds, blocks = _blocks(lines), _blocks([_Line(line, line, 0) for line in news])
    nothing = Carried(new, tuple(line.number for line in lines if _is_commented(line)))
    if len(olds) != len(blocks):
        return nothing
    made: list[str] = []
    lost: list[int] = []
    for before, after in zip(olds, blocks, strict=True):
        bare, wanted = [line.bare for line in before], [line.bare for line in after]
        matcher = SequenceMatcher(None, bare, wanted, autojunk=False)
        for what, i, j, m, n in matcher.get_opcodes():
            if what == "equal":
                made += [text for line in before[i:j] for text in (*line.before, line.whole)]
            else:
                made += wanted[m:n]
                lost += [line.number for line in before[i:j] if _is_commented(line)]
    text = "\n".join([*made, *end]) + "\n"
    same = yaml.load(text, Loader=C_LOADER) == yaml.load(new, Loader=C_LOADER)
    return Carried(text, tuple(lost)) if same else nothing


def has_comments(text: str) -> bool:
    """Whether a text may hold a comment."""
    return any(_COMMENT.search(line) for line in text.splitlines())


def _read(texts: list[str], kept: frozenset[str]) -> tuple[list[_Line], list[str]]:
    """The lines of a text, and the comments after the last; a `#` in what is kept is none."""
    lines: list[_Line] = []
    waiting: list[str] = []
    for number, text in enumerate(texts, 1):
        bare = text.rstrip() if text in kept else _COMMENT.sub("", text)
        if bare.strip():
            lines.append(_Line(bare, text, number, tuple(waiting)))
            waiting = []
        else:
            waiting.append(text)
    return lines, waiting


def _is_commented(line: _Line) -> bool:
    return line.whole.rstrip() != line.bare or any(text.strip() for text in line.before)


def _blocks(lines: list[_Line]) -> list[list[_Line]]:
    """Lines by what they belong to: what stands before the first week, then a week, a day, ..."""
    blocks: list[list[_Line]] = [[]]
    for line in lines:
        if _BEGINS.match(line.bare):
            blocks.append([])
        blocks[-1].append(line)
    return blocks
