"""The README shows what the program prints today."""

from __future__ import annotations

from readme import BLOCK, README, output

from hinge_cli.rulebook.rules import RULES


def test_every_console_block_is_what_hinge_prints() -> None:
    blocks = BLOCK.findall(README.read_text(encoding="utf-8"))
    assert len(blocks) >= 3
    for arguments, shown in blocks:
        assert shown == output(arguments), f"hinge {arguments}: run tests/readme.py"


def test_the_readme_counts_rules_and_movements_right(catalog) -> None:
    text = README.read_text(encoding="utf-8")
    assert f"{len(RULES)} rules" in text
    assert f"{len(catalog)} movements" in text
