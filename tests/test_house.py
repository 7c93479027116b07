"""How the project is built: imports point one way, and what is public is written down."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

import hinge_cli

PACKAGE = Path(hinge_cli.__file__).parent
ROOT = PACKAGE.parent

# Each room may import from those below it, never from those above or beside it.
FLOORS = [
    {"cli"},
    {"profile"},
    {"checking"},
    {"reading"},
    {"planning", "explaining", "exporting", "importing", "schemas"},
    {"rulebook"},
    {"plan"},
    {"catalog"},
    {"report", "yaml_reader", "figures"},
    {"errors", "escapes"},
]


# The way in, which names what Python may call.
DOORS = {"__init__", "__main__"}


def modules_in(source: str) -> set[str]:
    """What a module imports, however it says so: `hinge_cli.plan.gym`, `rich.table`."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import hides its room"
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= names if node.module == "hinge_cli" else {str(node.module)}
    return found - {"hinge_cli.__version__"}


def rooms_in(source: str) -> set[str]:
    """The rooms of the package that a module imports from."""
    inside = (name.split(".") for name in modules_in(source) if name.startswith("hinge_cli."))
    return {parts[1] for parts in inside}


@pytest.mark.parametrize(
    ("source", "rooms"),
    [
        ("import hinge_cli.cli.app", {"cli"}),
        ("from hinge_cli import plan, __version__", {"plan"}),
        ("from hinge_cli.plan.gym import Gym", {"plan"}),
        ("def late():\n    from hinge_cli.cli import app", {"cli"}),
        ("import json", set()),
    ],
)
def test_every_way_to_import_is_seen(source: str, rooms: set[str]) -> None:
    assert rooms_in(source) == rooms


@pytest.mark.parametrize("path", sorted(PACKAGE.glob("**/*.py")), ids=lambda p: p.name)
def test_imports_point_down(path: Path) -> None:
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if room in DOORS:
        return
    floor = next(i for i, rooms in enumerate(FLOORS) if room in rooms)
    below = set().union(*FLOORS[floor + 1 :]) | {room}
    source = path.read_text(encoding="utf-8")
    assert rooms_in(source) <= below
    if room != "cli":  # nothing else knows that a terminal exists
        outside = {name.partition(".")[0] for name in modules_in(source)}
        assert not outside & {"typer", "click", "rich"}


def test_no_file_is_too_long_to_be_one_room() -> None:
    long = {
        path.name: lines
        for path in PACKAGE.glob("**/*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 450
    }
    assert long == {}


def test_the_documentation_shows_every_option_of_every_command(hinge) -> None:
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    sections = {part.partition("\n")[0]: part for part in page.split("\n## ")}
    commands = re.findall(r"^  (\w+)  ", hinge("--help").out.partition("Commands:")[2], re.M)
    assert len(commands) == 9
    for command in commands:
        shown = sections[f"hinge {command}"] + sections["Everywhere"]
        for option in re.findall(r"--[a-z-]+", hinge(command, "--help").out):
            assert option in shown or option == "--no-force", f"{command} {option}"


def test_the_version_has_an_entry_in_the_changelog() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {hinge_cli.__version__}" in changelog


def test_at_run_time_only_three_packages_are_needed_and_time_zones_where_there_are_none() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [requirement.partition(";") for requirement in project["dependencies"]]
    names = [(re.split(r"[<>=]", name)[0], where.strip()) for name, _, where in needed]
    everywhere = [name for name, where in names if not where]
    assert everywhere == ["typer", "rich", "pyyaml"]
    assert names[3:] == [("tzdata", "sys_platform == 'win32'")]


def test_the_two_lines_of_the_documentation_work() -> None:
    from hinge_cli import Catalog, Request, build_plan, check_plan

    plan = build_plan(Catalog.load(), Request(days=3))
    assert check_plan(plan) == []
    assert len(plan.weeks[0].sessions) == 3
