"""The plan as one page, for a phone, a screen and paper: no network, no script, nothing beside it.

On paper every session has a sheet of its own with room to log. The looks stand in `page.css`, the
pictures in `svg.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from types import MappingProxyType

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import balance, log_sheet, svg, weeks, wording
from hinge_cli.plan import Exercise, Plan, Session, Week
from hinge_cli.report import Bars, number, scale_of, verdict
from hinge_cli.rulebook.counting import tally
from hinge_cli.rulebook.prescription import CLEARANCE_FIRST
from hinge_cli.rulebook.safety import CLEARANCE, STOP_SIGNS
from hinge_cli.rulebook.splits import WEEKDAYS

LACKS = "reasons, and on a screen the later weeks of all but the main lifts"

# A page that could load or run anything would break its promise; browsers hold it to this.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def export(plan: Plan, catalog: Catalog, figures: Mapping[str, str] = MappingProxyType({})) -> str:
    """The page. `figures` are SVG pictures of movements, by id, to stand beside them."""
    title, *facts = wording.headline(plan).split(" · ")
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="generator" content="hinge">',
        f"<title>{text(wording.headline(plan))}</title>",
        f"<style>\n{Path(__file__).with_name('page.css').read_text(encoding='utf-8')}</style>",
        "</head>",
        "<body>",
        *_header(plan, title, facts),
        "<main>",
        *_sessions(plan, catalog, figures),
        *_weeks(plan),
        *_lines("How to go on", weeks.progression(plan)),
        *_balance(plan, catalog),
        *_lines("Notes", wording.notes(plan, catalog)),
        *_stop(" ".join(STOP_SIGNS)),
        "</main>",
        *_footer(plan),
        "</body>",
        "</html>",
    ]
    return "\n".join(parts) + "\n"


def text(value: str) -> str:
    """Text as it may stand anywhere in the page."""
    return escape(wording.one_line(value))


def _name(value: str) -> str:
    """A name that somebody gave, whichever way it is written."""
    return f"<bdi>{text(value)}</bdi>"


def _header(plan: Plan, title: str, facts: list[str]) -> list[str]:
    score = [f'<li class="score">balance {plan.score:.0f} of 100</li>'] if plan.score else []
    length = [f"<li>{len(plan.weeks)} weeks</li>"] if len(plan.weeks) > 1 else []
    start = [f"<li>from {text(plan.request.start)}</li>"] if plan.request.start else []
    asked = _stop(CLEARANCE) if set(plan.request.limits) & CLEARANCE_FIRST else []
    return [
        "<header>",
        '<p class="over">Strength plan</p>',
        f"<h1>{text(title)}</h1>",
        '<ul class="facts">',
        *(f"<li>{text(fact)}</li>" for fact in facts),
        *length,
        *start,
        *score,
        "</ul>",
        *asked,
        *(_glance(plan.weeks[0]) if weeks.one_template(plan) else []),
        "</header>",
    ]


def _glance(week: Week) -> list[str]:
    """The week in a row: what is trained on which day, what is rest."""
    trained = {
        session.day: f'<li class="train"><b>{_short(session.day)}</b>'
        f'<a href="#{_anchor(week, place)}">{_name(session.title)}</a></li>'
        for place, session in enumerate(week.sessions, 1)
    }
    rest = '<li class="rest"><b>{}</b><span>rest</span></li>'
    named = set(trained) <= set(WEEKDAYS)
    days = WEEKDAYS if named else tuple(trained)
    return [
        '<ul class="week">',
        *(trained.get(day) or rest.format(_short(day)) for day in days),
        "</ul>",
    ]


def _short(day: str) -> str:
    return day[:3].capitalize() if day in WEEKDAYS else text(day)


def _anchor(week: Week, place: int) -> str:
    return f"week-{week.number}-session-{place}"


def _sessions(plan: Plan, catalog: Catalog, figures: Mapping[str, str]) -> list[str]:
    shown = weeks.shown_weeks(plan)
    parts = []
    for week in shown:
        for place, session in enumerate(week.sessions, 1):
            over = text(session.day.capitalize())
            if len(shown) > 1:
                over = f"Week {week.number}, {over}"
            parts += [
                f'<section class="session card" id="{_anchor(week, place)}">',
                '<div class="title">',
                f'<h2><span class="day">{over}</span>{_name(session.title)}</h2>',
                f'<p class="quiet">about {session.minutes} minutes, {session.effort}</p>',
                "</div>",
                *_beginning(session, catalog),
                *_table(session, figures, boxes=len(plan.weeks) == len(shown)),
                *log_sheet.grid(plan, place - 1),
                "</section>",
            ]
    return parts


def _beginning(session: Session, catalog: Catalog) -> list[str]:
    lines = [wording.preparation(session, catalog), *wording.ramps(session)]
    if any(exercise.superset for exercise in session.exercises):
        lines.append(wording.SUPERSETS)
    return [f'<p class="quiet small">{text(line)}</p>' for line in lines]


def _table(session: Session, figures: Mapping[str, str], *, boxes: bool) -> list[str]:
    loaded = any(wording.load(exercise) for exercise in session.exercises)
    on_bars = any(wording.plates(exercise) for exercise in session.exercises)
    rested = any(wording.rest(exercise) for exercise in session.exercises)
    titles = [
        "Movement",
        "Sets × reps",
        *(["Load"] if loaded else []),
        *(["A side"] if on_bars else []),
        "Effort",
        *(["Rest"] if rested else []),
    ]
    rows = []
    for exercise in session.exercises:
        cells = [
            _cell(wording.dose(exercise), kind="dose"),
            _cell(wording.load(exercise), kind="load") if loaded else "",
            _cell(wording.plates(exercise), "A side", "plates") if on_bars else "",
            _cell(wording.effort(exercise), kind="effort"),
            _cell(wording.rest(exercise), "Rest", "rest") if rested else "",
            f'<td class="boxes">{"<i></i>" * exercise.sets}</td>' if boxes else "",
        ]
        rows.append(
            f'<tr class="{"main" if exercise.role == "main" else "other"}">'
            f'<th scope="row">{_who(exercise, figures)}</th>{"".join(cells)}</tr>'
        )
    done = '<th scope="col" class="boxes">Done: load × reps</th>' if boxes else ""
    return [
        '<table class="stacked">',
        f"<thead><tr>{_heads(titles)}{done}</tr></thead>",
        "<tbody>",
        *rows,
        "</tbody>",
        "</table>",
    ]


def _who(exercise: Exercise, figures: Mapping[str, str]) -> str:
    figure = figures.get(exercise.movement, "")
    drawn = f'<span class="figure" aria-hidden="true">{figure}</span>' if figure else ""
    letter = f'<span class="letter">{text(exercise.superset)}</span>' if exercise.superset else ""
    return f"{drawn}{letter}{_name(exercise.name)}"


def _heads(titles: Iterable[str]) -> str:
    return "".join(f'<th scope="col">{text(title)}</th>' for title in titles)


def _cell(value: str, label: str = "", kind: str = "") -> str:
    """A cell; where rows become cards, its `label` stands before it."""
    classed = f' class="{kind}"' if kind else ""
    named = f' data-label="{text(label)}"' if label and value else ""
    return f"<td{classed}{named}>{text(value)}</td>"


def _weeks(plan: Plan) -> list[str]:
    made = weeks.table(plan)
    if made is None:
        return []
    rows = []
    for number_of, *lifts, sets, sort in made.rows:
        word = f' <span class="sort">{text(sort)}</span>' if sort else ""
        cells = zip(made.titles[1:-1], (*lifts, sets), strict=True)
        rows.append(
            f'<tr class="{text(sort) or "train"}"><th scope="row">'
            f'<span class="only-stacked">Week </span>{text(number_of)}{word}</th>'
            + "".join(_cell(value, label) for label, value in cells)
            + "</tr>"
        )
    titles = [title[:1].upper() + title[1:] for title in made.titles[:-1]]
    said = ["The sessions stay as they are above; only the numbers change."]
    if any(exercise.load for _, exercise in plan.exercises()):
        said.append(f"Loads in {plan.request.unit}.")
    if any(week.deload for week in plan.weeks):
        said.append("Shaded weeks are lighter.")
    return [
        '<section class="card">',
        "<h2>The weeks</h2>",
        f'<p class="quiet">{text(" ".join(said))}</p>',
        '<div class="trends">',
        *(_trend(one, plan) for one in weeks.trends(plan)),
        "</div>",
        '<table class="stacked weeks">',
        f"<thead><tr>{_heads(titles)}</tr></thead>",
        "<tbody>",
        *rows,
        "</tbody>",
        "</table>",
        "</section>",
    ]


def _trend(one: weeks.Trend, plan: Plan) -> str:
    lighter = [week.deload for week in plan.weeks]
    low = 0.0 if one.from_zero else min(one.values)
    return (
        f"<figure><figcaption><b>{_name(one.what)}</b><span>{text(one.span)}</span></figcaption>"
        f"{svg.steps(one.values, lighter, low)}"
        f'<div class="axis"><span>week 1</span><span>{len(one.values)}</span></div>'
        "</figure>"
    )


def _balance(plan: Plan, catalog: Catalog) -> list[str]:
    counted = tally(plan, catalog)
    groups = balance.bars(counted)
    return [
        '<section class="card">',
        "<h2>Balance of the week</h2>",
        '<p class="quiet">Sets that count; the shaded part is where they should end.</p>',
        '<div class="pair">',
        *(line for group in groups for line in _bars(group, scale_of(groups))),
        "</div>",
        f'<p class="small">{text(balance.ratios(counted))}</p>',
        f'<p class="small quiet">{text(balance.also_trained(counted))}</p>',
        "</section>",
    ]


def _bars(group: Bars, scale: float) -> list[str]:
    rows = []
    for bar in group.bars:
        judged = verdict(bar)
        word = {"low": " below", "high": " above"}.get(judged, "")
        band = ""
        if bar.floor is not None and bar.ceiling is not None:
            band = f"{number(bar.floor)}–{number(bar.ceiling)}{word}"
        rows.append(
            f'<tr><th scope="row">{text(bar.label)}</th><td>{number(bar.value)}</td>'
            f"<td>{svg.bar(bar, scale)}</td>"
            f'<td class="{"out" if word else "in"}">{band}</td></tr>'
        )
    title = text(group.title[:1].upper() + group.title[1:])
    return [f'<table class="bars"><caption>{title}</caption><tbody>', *rows, "</tbody></table>"]


def _lines(title: str, lines: list[str]) -> list[str]:
    if not lines:
        return []
    return [
        '<section class="card">',
        f"<h2>{text(title)}</h2>",
        '<ul class="lines">',
        *(f"<li>{text(line)}</li>" for line in lines),
        "</ul>",
        "</section>",
    ]


def _stop(warning: str) -> list[str]:
    first, colon, rest = text(warning).partition(":")
    return [
        '<section class="stop">',
        f"<p><b>{first}{colon}</b>{rest}</p>",
        "</section>",
    ]


def _footer(plan: Plan) -> list[str]:
    return [
        '<footer class="small">',
        *(f'<p class="quiet">{text(line)}</p>' for line in wording.legend(plan)),
        '<p class="quiet">This plan again:</p>',
        f"<code>{text(wording.command(plan.request))} --format html</code>",
        "</footer>",
    ]
