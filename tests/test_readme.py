"""The README and the pages in docs/ can be followed as they stand, and are right about hinge."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from readme import COLUMNS, DOCS, PAGES, README, ROOT, fitted, followed

from hinge_cli.exporting import FORMATS, _module
from hinge_cli.rulebook.rules import RULES

LINK = re.compile(r'\]\(([^)#]+)(?:#([^)]*))?\)|src="([^"]+)"')


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_can_be_followed_from_top_to_bottom(page: Path, tmp_path: Path) -> None:
    for step in followed(page, tmp_path):
        if step.shown is None:
            assert step.code == 0, f"{step.command}\n{step.printed}"
        else:  # a refusal and findings are shown too
            assert step.code in (0, 1), f"{step.command}\n{step.printed}"
            assert step.shown == fitted(step.shown, step.printed), f"{step.command}: {RENEW}"


RENEW = "run tests/readme.py"


def test_parts_of_what_is_printed_are_found_and_compared() -> None:
    printed = "head\n\nMonday: squat  50 min\none\n\nNotes\n- a\n"
    assert fitted("anything\n", printed) == printed
    whole = "head\n…\nMonday: squat  50 min\none\n…\n"
    assert fitted(whole, printed) == whole
    assert fitted("head\n…\nMonday: press  9 min\none\n…\n", printed) == whole
    assert fitted("…\nTuesday: press\n", printed) != "…\nTuesday: press\n"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_shows_fits_a_terminal(page: Path) -> None:
    blocks = re.findall(r"^```\w+\n(.*?)^```$", page.read_text(encoding="utf-8"), re.S | re.M)
    lines = [line for block in blocks for line in block.splitlines()]
    whole = ("python3 -m venv ", "curl ")  # .ci/run types the first, an address has no breaks
    wide = [line for line in lines if len(line) > COLUMNS]
    assert [line for line in wide if not line.startswith(whole)] == []


def test_links_lead_somewhere() -> None:
    for page in (*PAGES, ROOT / "CONTRIBUTING.md"):
        for path, heading, picture in LINK.findall(page.read_text(encoding="utf-8")):
            target = page.parent / (path or picture)
            if not path.startswith("http"):
                assert target.exists(), f"{page.name}: {path or picture}"
            if heading:
                assert heading in _headings(target), f"{page.name}: {path}#{heading}"


def _headings(page: Path) -> set[str]:
    """The headings of a page as links name them."""
    found = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in found}


def test_the_documentation_counts_rules_and_movements_right(catalog) -> None:
    text = README.read_text(encoding="utf-8")
    marks = Counter(rule.mark for rule in RULES.values())
    assert f"{len(RULES)} rules" in text
    assert f"{len(catalog)} movements" in text
    hinges = sum(movement.pattern == "hinge" for movement in catalog)
    assert f"its {hinges} movements" in (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    said = f"{marks['trial']} rests on trials, {marks['review']} on reviews"
    assert f"{said} and {marks['convention']} are conventions" in text


def test_every_format_has_its_row_with_what_it_does_not_carry() -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in DOCS)
    for name, form in FORMATS.items():
        assert f"`{form.endings[0]}`" in README.read_text(encoding="utf-8")
        (row,) = re.findall(rf"^\| `{name}` \|.*$", text, re.MULTILINE)
        assert row.endswith(f"| {_module(name).LACKS or 'nothing'} |"), name
