"""The page, read with an HTML5 parser that forgives nothing."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from exported import NAMES, contrast, plan_of, renamed

import hinge_cli.exporting
from hinge_cli.exporting import export, weeks
from hinge_cli.exporting.wording import one_line

CSS = (Path(hinge_cli.exporting.__file__).parent / "page" / "page.css").read_text(encoding="utf-8")


def page(text: str) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(text)


def all_of(root: Element, tag: str, kind: str = "") -> list[Element]:
    found = [e for e in root.iter(tag) if isinstance(e.tag, str)]
    return [e for e in found if not kind or kind in e.get("class", "").split()]


def words(element: Element) -> str:
    return "".join(element.itertext())


@pytest.mark.parametrize("kind", ["bare", "block", "linear", "supersets"])
def test_a_page_shows_every_session_with_boxes_or_weeks_to_log(kind: str, catalog) -> None:
    plan = plan_of(kind)
    root = page(export(plan, catalog, "html"))
    sections = all_of(root, "section", "session")
    for session, section in zip(plan.weeks[0].sessions, sections, strict=True):
        rows = all_of(all_of(section, "table", "stacked")[0], "tr")[1:]
        for exercise, row in zip(session.exercises, rows, strict=True):
            assert words(all_of(row, "bdi")[0]) == exercise.name
            boxes = all_of(row, "i")
            assert len(boxes) == (exercise.sets if len(plan.weeks) == 1 else 0)
        (log,) = all_of(section, "table", "log")
        columns = len(all_of(all_of(log, "thead")[0], "th")) - 1
        assert columns == (12 if len(plan.weeks) == 12 else 7)


def test_the_log_says_what_its_numbers_are_of(catalog) -> None:
    plan = plan_of("block")
    first = plan.weeks[0].sessions[0].exercises[0]
    carry = first._replace(unit="metres", per_side=True, low=15, high=40)
    session = plan.weeks[0].sessions[0]._replace(exercises=(carry,))
    week = plan.weeks[0]._replace(sessions=(session,))
    for weeks_ in ((week,), (week, week._replace(number=2))):
        root = page(export(plan._replace(weeks=weeks_), catalog, "html"))
        (log,) = all_of(root, "table", "log")
        row = all_of(log, "tr")[1]
        assert words(all_of(row, "small")[0]) == "metres a side, kg"
        told = words(all_of(row, "td")[0])
        assert told == (f"{carry.sets}×15–40{carry.load.value:g}" if len(weeks_) > 1 else "")


def test_print_is_large_enough_to_read() -> None:
    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)pt", CSS)]
    assert min(sizes) >= 7.5


def test_a_block_shows_its_template_once_and_its_weeks(catalog) -> None:
    root = page(export(plan_of("block"), catalog, "html"))
    assert len(all_of(root, "section", "session")) == 4
    (table,) = all_of(root, "table", "weeks")
    assert len(all_of(table, "tr")) == 13
    assert len(all_of(table, "tr", "lighter")) == 1
    pictures = all_of(all_of(root, "div", "trends")[0], "figure")
    assert len(pictures) == len(weeks.trends(plan_of("block"))) >= 2
    assert all(any(e.tag.endswith("svg") for e in figure.iter()) for figure in pictures)


def test_a_page_begins_with_whom_it_is_for_how_long_it_is_and_how_balanced(catalog) -> None:
    def facts(kind: str) -> list[str]:
        root = page(export(plan_of(kind), catalog, "html"))
        return [words(fact) for fact in all_of(all_of(root, "ul", "facts")[0], "li")]

    score = f"balance {plan_of('block').score:.0f} of 100"
    assert facts("block") == ["strength", "intermediate", "gym", "60 min", "12 weeks", score]
    bare = f"balance {plan_of('bare').score:.0f} of 100"
    assert facts("bare") == ["general", "beginner", "gym", "60 min", bare]


def test_weeks_unlike_each_other_are_all_shown(catalog) -> None:
    one, other = plan_of("bare").weeks[0], plan_of("supersets").weeks[0]
    plan = plan_of("bare")._replace(weeks=(one, other._replace(number=2)))
    root = page(export(plan, catalog, "html"))
    sections = all_of(root, "section", "session")
    assert len(sections) == len(one.sessions) + len(other.sessions)
    assert len({s.get("id") for s in sections}) == len(sections)
    assert words(all_of(sections[-1], "h2")[0]).startswith("Week 2 · 14 Dec, Friday")
    assert not all_of(root, "table", "log")


def test_the_balance_has_a_bar_for_every_pattern_and_major_muscle(catalog) -> None:
    root = page(export(plan_of("supersets"), catalog, "html"))
    patterns, muscles = all_of(root, "table", "bars")
    assert len(all_of(patterns, "tr")) == 10
    assert len(all_of(muscles, "tr")) == 7
    # What lies outside its band is said in words, not in colour alone.
    said = {words(cell) for cell in all_of(root, "td", "out")}
    assert all(word.endswith((" below", " above")) for word in said)


def test_the_page_needs_no_network_and_runs_nothing(catalog) -> None:
    for kind in ("bare", "block"):
        root = page(export(plan_of(kind), catalog, "html"))
        tags = {e.tag for e in root.iter() if isinstance(e.tag, str)}
        assert not tags & {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
        for element in root.iter():
            for name, value in element.attrib.items():
                assert not str(name).startswith("on")
                assert name != "src"
                assert name != "href" or value.startswith("#")
        targets = {e.get("id") for e in root.iter() if e.get("id")}
        assert {a.get("href")[1:] for a in all_of(root, "a")} <= targets
    assert not re.search(r"url\(|@import|https?:", CSS)


@pytest.mark.parametrize("name", NAMES)
def test_any_name_survives_the_page(name: str, catalog) -> None:
    root = page(export(renamed(name), catalog, "html"))
    wanted = one_line(name)
    shown = [words(e) for e in all_of(root, "bdi")]
    assert shown.count(wanted) == 4  # the week, the session, the exercise, the log
    assert wanted in [words(e) for e in all_of(root, "li")]
    assert not all_of(root, "script")


def test_main_lifts_are_drawn_and_muscles_shaded(catalog) -> None:
    plan = plan_of("block")
    root = page(export(plan, catalog, "html"))
    titles = {words(e) for e in root.iter() if e.tag.endswith("title")}
    mains = {e.name for _, e in plan.exercises() if e.role == "main"}
    assert mains & titles
    assert "Muscles, shaded by their sets" in titles
    (key,) = all_of(root, "p", "key")
    shades = [r.get("fill-opacity") for r in key.iter() if r.tag.endswith("rect")]
    assert shades[0] == "0.14"  # as a bare muscle
    assert shades[1:] == sorted(shades[1:])
    assert words(key) == "no setsband full"
    spoken = page(export(renamed("</title><script>"), catalog, "html"))
    assert not all_of(spoken, "script")


def test_the_page_tells_how_to_make_it_again(catalog, hinge) -> None:
    root = page(export(plan_of("bare"), catalog, "html"))
    command = words(all_of(root, "code")[0]).split()
    assert hinge(*command[1:]).out == export(plan_of("bare"), catalog, "html")
    edited = page(export(plan_of("bare")._replace(edited=True), catalog, "html"))
    assert not all_of(edited, "code")  # no command makes what a hand has changed


def test_no_flag_is_broken_in_the_command_of_a_page(catalog) -> None:
    page = export(plan_of("bare"), catalog, "html")
    assert "<code>hinge plan <span>--days</span> 3 <span>--goal</span> general " in page


def test_the_page_says_why_where_it_is_asked(catalog, hinge) -> None:
    plan = plan_of("bare")
    text = export(plan, catalog, "html", why=True)
    (why,) = [s for s in all_of(page(text), "section") if words(s).strip().startswith("Why")]
    days = [words(heading) for heading in all_of(why, "h3")]
    assert days == [f"{s.day.capitalize()}: {s.title}" for s in plan.weeks[0].sessions]
    said = [words(line) for line in all_of(why, "li")]
    for (_, exercise), line in zip(plan.exercises(), said, strict=True):
        assert line.startswith(f"{exercise.name}: {exercise.why.text}")
    assert "<h2>Why</h2>" not in export(plan, catalog, "html")
    command = words(all_of(page(text), "code")[0]).split()
    assert hinge(*command[1:]).out == text


def test_every_text_has_the_contrast_that_wcag_asks_for() -> None:
    themes = [
        dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block))
        for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    ]
    assert len(themes) == 3  # light, dark, paper
    for theme in themes:
        for ground in ("paper", "card", "soft"):
            for ink in ("ink", "quiet", "accent"):
                assert contrast(theme[ink], theme[ground]) >= 4.5, (ink, ground)
        for ground in ("card", "warn-soft"):
            assert contrast(theme["warn"], theme[ground]) >= 4.5
        assert contrast(theme["ink"], theme["warn-soft"]) >= 4.5
        assert contrast(theme["accent"], theme["band"]) >= 3  # a bar on its band
