"""A catalog with mistakes: every one is named with its line, its column and what to do."""

from __future__ import annotations

import pytest
import yaml
from conftest import MINIMAL

from hinge_cli import yaml_reader
from hinge_cli.catalog.loading import load, read_yaml
from hinge_cli.errors import BadFile, Problem


def problems(text: str) -> list[Problem]:
    with pytest.raises(BadFile) as caught:
        read_yaml("mine.yaml", text.encode())
    return list(caught.value.problems)


def changed(old: str, new: str) -> str:
    assert old in MINIMAL
    return MINIMAL.replace(old, new)


def second(name: str, **fields: str) -> str:
    """The minimal catalog with a second movement."""
    entry = MINIMAL.partition("movements:\n")[2]
    entry = entry.replace("kettlebell-deadlift:", f"{name}:")
    entry = entry.replace("Kettlebell deadlift", fields.pop("label", "Another"))
    extra = "".join(f"    {key}: {value}\n" for key, value in fields.items())
    return MINIMAL + entry + extra


def test_the_minimal_catalog_is_sound() -> None:
    movements, words = read_yaml("mine.yaml", MINIMAL.encode())
    assert list(movements) == ["kettlebell-deadlift"]
    assert words["kettlebell-deadlift"].faults[0].remedy == "Send your hips back."


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "suggestion"),
    [
        (changed("hamstrings", "hamstring"), 12, 25, "unknown muscle 'hamstring'", "'hamstrings'"),
        (changed("pattern: hinge", "pattern: hing"), 5, 14, "unknown pattern 'hing'", "'hinge'"),
        (changed("dumbbells", "dumbells"), 9, 26, "unknown equipment 'dumbells'", "'dumbbells'"),
        (changed("level: beginner", "level: novice"), 6, 12, "unknown level", "intermediate"),
        (changed("    skill: 1\n", "    skil: 1\n"), 7, 5, "unknown key 'skil'", "'skill'"),
        (changed("    cost: 2\n", ""), 3, 3, "lacks the field cost", ""),
        (changed("cost: 2", "cost: 9"), 8, 11, "cost must be 1 to 5", ""),
        (changed("cost: 2", "cost: two"), 8, 11, "whole number, not 'two'", ""),
        (changed("cost: 2", "cost: '2'"), 8, 11, "whole number", "write 2 without quotes"),
        (changed("cost: 2", "cost: 010"), 8, 11, "base eight", "write 10"),
        (changed("each: 3.5", "each: 1:30"), 14, 33, "base sixty", "plain units"),
        (changed("each: 3.5", "each: 0"), 14, 33, "each must be above 0 and at most 600", ""),
        (changed("each: 3.5", "each: 601"), 14, 33, "each must be above 0 and at most 600", ""),
        (changed("name: Kettlebell deadlift", "name: no"), 4, 11, "yes or no", "in quotes"),
        (changed("name: Kettlebell deadlift", "name: on"), 4, 11, "yes or no", "in quotes"),
        (changed("name: Kettlebell deadlift", "name:"), 4, 10, "name is empty", ""),
        (changed("dominance: hip", "drill: yes\n    dominance: hip"), 13, 12, "true", "write true"),
        (changed("[5, 12]", "[12, 5]"), 14, 18, "must rise", ""),
        (changed("[5, 12]", "5"), 14, 18, "must be a list", "write [5]"),
        (changed("setup: [Stand over it.]", "setup: Stand"), 16, 12, "must be a list", ""),
        (changed("      primary", "      prime"), 12, 7, "unknown key 'prime'", "'primary'"),
        (changed("      remedy:", "      cure:"), 20, 7, "unknown key 'cure'", ""),
        (changed("  kettlebell-deadlift:", "  Kettlebell Deadlift:"), 3, 3, "kebab-case", "write"),
        (MINIMAL + "    cost: 3\n", 21, 5, "'cost' stands here twice", "line 8"),
        (second("kettlebell-deadlift"), 21, 3, "stands here twice", "line 3"),
        (
            MINIMAL + "    leads_to: [ketlebell-deadlift]\n",
            21,
            16,
            "no movement",
            "kettlebell-deadlift",
        ),
        (second("other", aliases="[Kettlebell Deadlift]"), 39, 15, "already names", ""),
        (changed("name: K", "name: &k K"), 4, 11, "anchors", "write it out"),
        (changed("name: Kettlebell deadlift", "name: !!str K"), 4, 11, "tags", "delete"),
        (changed("catalog: 1", "catalog: 7"), 1, 10, "unknown catalog version 7", "write 1"),
        (changed("catalog: 1\n", ""), 1, 1, "no version", "catalog: 1"),
        ("catalog: 1\n", 1, 1, "no movements", ""),
        ("- 1\n", 1, 1, "must be a mapping", ""),
        ("catalog: [1\n", 1, 12, "not YAML", ""),
        ("catalog: 1\n---\nb: 1\n", 2, 1, "second document", "one per file"),
        ("a: \x07b\n", 1, 4, "control character U+0007", ""),
    ],
)
def test_a_mistake_is_named_where_it_stands(
    text: str, line: int, column: int, message: str, suggestion: str
) -> None:
    there = [p for p in problems(text) if (p.line, p.column) == (line, column)]
    assert any(message in p.message and suggestion in p.suggestion for p in there), there


def test_all_mistakes_of_a_file_are_named_at_once() -> None:
    text = changed("pattern: hinge", "pattern: hing").replace("hamstrings", "hams")
    text = text.replace("cost: 2", "cost: 9").replace("level: beginner", "level: none")
    assert len(problems(text)) == 4


def test_a_ladder_that_goes_in_a_circle_is_named() -> None:
    text = second("other", leads_to="[third]") + MINIMAL.partition("movements:\n")[2].replace(
        "kettlebell-deadlift:", "third:"
    ).replace("Kettlebell deadlift", "Third")
    text += "    leads_to: [other]\n"
    (circle,) = problems(text)
    assert "circle: other -> third -> other" in circle.message


def test_the_message_quotes_the_line_and_points_at_the_word() -> None:
    (found,) = problems(changed("hamstrings", "hamstring"))
    assert str(found).splitlines() == [
        "mine.yaml:12:25: unknown muscle 'hamstring'",
        "          primary: [glutes, hamstring]",
        "                            ^^^^^^^^^ did you mean 'hamstrings'?",
    ]


@pytest.mark.parametrize("text", ["catalog: [1\n", "a: b: c\n", "a: 'x\n", "\t- x\n", "a: @x\n"])
def test_no_yaml_reads_the_same_with_and_without_the_c_parser(text: str) -> None:
    def read(loader: type) -> list[Problem]:
        document = yaml_reader.Document("x", text)
        yaml_reader.parse(document, text, loader)
        return document.problems

    assert read(yaml.CSafeLoader) == read(yaml.SafeLoader) != []


@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader])
def test_characters_in_two_halves_are_read_as_json_means_them(loader: type) -> None:
    text = r"""{"\ud83d\udcaa": "Leg \ud83d\udcaa\uD83D\uDCAA", "b": "\\\ud83d\udcaa",
"c": "\ud83d\udcaa", "d": "\\ud83d\\udcaa", "d": 1}"""
    document = yaml_reader.Document("x", text)
    root = yaml_reader.parse(document, text, loader)
    assert root is not None
    read = {key.value: value for key, value in root.pairs}
    assert [node.value for node in read.values()] == ["Leg 💪💪", r"\💪", "💪", r"\ud83d\udcaa"]
    assert list(read) == ["💪", "b", "c", "d"]
    lines = text.splitlines()
    for node in read.values():  # each stands where it was written
        assert lines[node.line - 1][node.column - 3 : node.column] == ': "'
    (twice,) = document.problems
    assert (twice.line, twice.column) == (2, lines[1].rindex('"d"') + 1)


@pytest.mark.parametrize("half", [r"\ud83d", r"\udcaa\ud83d", r"\ud83d x \udcaa"])
def test_half_a_character_is_refused_where_it_stands(half: str) -> None:
    text = f'{{"a": "\\ud83d\\udcaa", "b": "{half}"}}'
    place = (1, text.index(' "b"') + 7)
    for loader in (yaml.CSafeLoader, yaml.SafeLoader):
        document = yaml_reader.Document("x", text)
        yaml_reader.parse(document, text, loader)
        (found,) = document.problems
        assert found.message == "not YAML: half a character is escaped"
        assert (found.line, found.column) == place


def test_what_is_no_yaml_is_placed_behind_characters_in_two_halves() -> None:
    text = '["\\ud83d\\udcaa", }'
    document = yaml_reader.Document("x", text)
    yaml_reader.parse(document, text)
    assert [problem.column for problem in document.problems] == [text.index("}") + 1]


def test_the_shipped_catalog_reads_the_same_with_and_without_the_c_parser() -> None:
    from hinge_cli.catalog.loading import shipped_path

    text = shipped_path().read_text(encoding="utf-8")

    def read(loader: type) -> object:
        return yaml_reader.parse(yaml_reader.Document("x", text), text, loader)

    assert read(yaml.CSafeLoader) == read(yaml.SafeLoader)


def test_an_empty_file_a_folder_and_no_file_are_named(tmp_path, write) -> None:
    for path, message in (
        (write(""), "is empty"),
        (tmp_path, "is a folder"),
        (tmp_path / "none.yaml", "no such file"),
    ):
        with pytest.raises(BadFile, match=message) as caught:
            load([path])
        assert str(path) in str(caught.value)


def test_a_wrong_encoding_is_named_with_its_line() -> None:
    with pytest.raises(BadFile, match="not UTF-8") as caught:
        read_yaml("x.yaml", MINIMAL.encode() + "# größer\n".encode("latin-1"))
    assert caught.value.problems[0].line == 21


def test_a_byte_order_mark_and_windows_line_ends_are_no_mistake() -> None:
    data = b"\xef\xbb\xbf" + MINIMAL.replace("\n", "\r\n").encode()
    assert read_yaml("x.yaml", data)[0] == read_yaml("x.yaml", MINIMAL.encode())[0]


@pytest.mark.parametrize("text", ["[" * 30_000, "a: " + "{b: " * 500 + "1" + "}" * 500])
def test_deep_nesting_is_refused_calmly(text: str) -> None:
    (found,) = problems(text)[:1]
    assert "nested" in found.message or "not YAML" in found.message


@pytest.mark.parametrize(
    "name", [r'"\e[31mred"', r'"\0"', r'"two\nlines"', r'"\x9b2J"', r'"\ud800"', r'"\uFFFE"']
)
def test_a_name_that_could_move_a_cursor_is_refused(name: str) -> None:
    (found,) = problems(changed("name: Kettlebell deadlift", f"name: {name}"))
    assert "one line of text" in found.message or "not YAML" in found.message
    assert all(line.isprintable() for line in str(found).splitlines())


def test_an_escape_beyond_unicode_is_no_crash() -> None:
    (found,) = problems(changed("name: Kettlebell deadlift", r'name: "\U00110000"'))
    assert "not YAML" in found.message


def test_a_message_never_sends_what_it_quotes_to_the_terminal() -> None:
    problem = Problem("x.yaml", 1, 1, "unknown level '\x1b[31m'", source="level: \x1b[31m")
    assert "\x1b" not in str(problem)


def test_the_caret_stands_under_its_word_whatever_stands_before_it() -> None:
    source = "\tBack\u00a0squat\u2009x\u200by 3x5"
    (place, line, caret) = str(
        Problem("x.yaml", 1, source.index("3x5") + 1, "no\u00a0dose", source=source, length=3)
    ).splitlines()
    assert place == "x.yaml:1:17: no dose"
    assert line == "     Back squat x\\u200by 3x5"
    assert line[caret.index("^") :] == "3x5"
    assert caret.endswith(" ^^^")
    (_, line, caret) = str(
        Problem("x.yaml", 1, 1, "what", source="a\x1bb c", length=3)
    ).splitlines()
    assert (line, caret) == ("    a\\x1bb c", "    ^^^^^^")


def test_a_giant_is_refused_without_reading_it_all(tmp_path) -> None:
    path = tmp_path / "giant.yaml"
    with path.open("wb") as file:
        file.truncate(yaml_reader.LARGEST_BYTES + 1)
    with pytest.raises(BadFile, match="larger than 20 MB"):
        load([path])


def test_mistakes_of_facts_and_of_words_are_named_together(hinge, write) -> None:
    path = write(
        MINIMAL.replace("skill: 1", "skill: 9").replace(
            "- fault: You squat it.\n      remedy: Send your hips back.", "- fault: You squat it."
        )
    )
    told = hinge("check", str(path)).out
    assert "skill must be 1 to 5" in told
    assert "a fault needs both" in told
