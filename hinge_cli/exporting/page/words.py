"""Text and cells of the page, with everything escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from hinge_cli.exporting import wording


def text(value: str) -> str:
    """Text as it may stand anywhere in the page."""
    return escape(wording.one_line(value))


def name(value: str) -> str:
    """A name that somebody gave, whichever way it is written."""
    return f"<bdi>{text(value)}</bdi>"


def heads(titles: Iterable[str]) -> str:
    """The heads of columns."""
    return "".join(f'<th scope="col">{text(title)}</th>' for title in titles)


def cell(value: str, label: str = "", kind: str = "") -> str:
    """A cell; where rows become cards, its `label` stands before it."""
    classed = f' class="{kind}"' if kind else ""
    named = f' data-label="{text(label)}"' if label and value else ""
    return f"<td{classed}{named}>{text(value)}</td>"
