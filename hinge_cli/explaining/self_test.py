"""Explains how to test yourself for a pattern or a movement, and what follows from it."""

from __future__ import annotations

from hinge_cli.catalog import Catalog, vocabulary
from hinge_cli.errors import UsageError, listed
from hinge_cli.explaining.lessons.screens import OF_MOBILITY, OF_PATTERN, SCREENS, Screen
from hinge_cli.explaining.topics import Topic
from hinge_cli.report import Bullets, Column, Heading, Paragraph, Report, Table, capitalized

PROFESSIONAL = (
    "These tests choose movements; they diagnose nothing. If one of them hurts, if two sides "
    "differ clearly, or after an injury: see a doctor or a physiotherapist before you load it."
)


def explain(topic: Topic, catalog: Catalog) -> Report:
    """The report on the self-tests of a foundational pattern or of a movement."""
    names = _screens(topic, catalog)
    pattern = topic.key if topic.kind == "pattern" else catalog[topic.key].pattern
    label = capitalized(topic.label)
    if not names:
        return [
            Heading(f"{label}: test yourself"),
            Paragraph("It asks for no mobility that needs a test: begin with a light set."),
        ]
    tests = "one short test" if len(names) == 1 else f"{len(names)} short tests"
    blocks: Report = [Heading(f"{label}: test yourself", tests)]
    for name in names:
        screen = SCREENS[name]
        blocks += [
            Heading(screen.title, screen.looks_at),
            Bullets(screen.steps),
            Table((Column(""), Column("", wraps=True)), _outcome(screen, pattern, catalog)),
        ]
    passed = f"Passed: `hinge explain {topic.key} --ladder` shows where you begin."
    return [*blocks, Heading("And then"), Paragraph(passed), Paragraph(PROFESSIONAL)]


def _screens(topic: Topic, catalog: Catalog) -> list[str]:
    if topic.kind == "pattern" and topic.key in OF_PATTERN:
        return list(OF_PATTERN[topic.key])
    if topic.kind != "movement":
        patterns = listed([vocabulary.PATTERNS[key] for key in OF_PATTERN], "or")
        raise UsageError(f"--test is for a movement, or for {patterns}; not for {topic.label}")
    movement = catalog[topic.key]
    names = (
        ["dowel-hinge"]
        if movement.pattern == "hinge" and "hip-flexion" in movement.mobility
        else []
    )
    names += [OF_MOBILITY[need] for need in movement.mobility if need in OF_MOBILITY]
    return list(dict.fromkeys(names))


def _outcome(screen: Screen, pattern: str, catalog: Catalog) -> tuple[tuple[str, str], ...]:
    others = (key for keys in screen.first.values() for key in keys)
    first = screen.first.get(pattern) or tuple(others)
    names = [catalog[key].spoken for key in first if key in catalog]
    rows = [("pass", screen.passed)]
    if screen.limit:
        rows.append(("if not", f"plan with --limit {screen.limit}"))
        rows.append(("", f"and begin with: {listed(names, 'or')}"))
    elif names:
        rows.append(("if not", f"begin with: {listed(names, 'or')}"))
    if screen.hurts:
        rows.append(("if it hurts", f"plan with --limit {screen.hurts}, and see below"))
    return (*rows, ("how sure", screen.sure))
