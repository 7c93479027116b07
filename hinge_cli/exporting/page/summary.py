"""What sums the sessions up: the weeks, the balance, what to know and when to stop."""

from __future__ import annotations

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import reasons, weekly, weeks
from hinge_cli.exporting.page import svg
from hinge_cli.exporting.page.words import cell, heads, name, text
from hinge_cli.figures import body_map, shade_key
from hinge_cli.plan import Plan
from hinge_cli.report import Bars, band_of, capitalized, number, scale_of, verdict
from hinge_cli.rulebook.counting import Tally, tally


def block(plan: Plan) -> list[str]:
    """What each week brings, as pictures and a table; nothing for a single week."""
    if weeks.alike(plan):
        return _section([f"<p>{text(weeks.no_change(plan))}</p>"])
    made = weeks.table(plan)
    if made is None:
        return []
    rows = []
    for number_of, *lifts, sets, sort in made.rows:
        word = f' <span class="sort">{text(sort)}</span>' if sort else ""
        cells = [_lift(said, title) for said, title in zip(lifts, made.titles[1:-2], strict=True)]
        rows.append(
            f'<tr class="{text(sort) or "train"}"><th scope="row">'
            f'<span class="only-stacked">Week </span>{text(number_of)}{word}</th>'
            f"{''.join(cells)}{cell(sets, made.titles[-2])}</tr>"
        )
    titles = [capitalized(title) for title in made.titles[:-1]]
    said = [weeks.above(plan)]
    if any(week.deload for week in plan.weeks):
        said.append("Shaded weeks are lighter.")
    trends = [_trend(one, plan) for one in weeks.trends(plan)]
    return _section(
        [
            f'<p class="quiet">{text(" ".join(said))}</p>',
            *(['<div class="trends">', *trends, "</div>"] if trends else []),
            '<table class="stacked weeks">',
            f"<thead><tr>{heads(titles)}</tr></thead>",
            "<tbody>",
            *rows,
            "</tbody>",
            "</table>",
        ]
    )


def _lift(said: str, title: str) -> str:
    """What a lift does in a week; on a narrow screen a line may only break between its days."""
    days = [f"<span>{text(day)}</span>" for day in said.split(weeks.BETWEEN_DAYS)]
    told = weeks.BETWEEN_DAYS.join(days)
    return f'<td data-label="{text(title)}"><span class="days">{told}</span></td>'


def _section(parts: list[str]) -> list[str]:
    return ['<section class="card flow">', "<h2>The weeks</h2>", *parts, "</section>"]


def _trend(one: weeks.Trend, plan: Plan) -> str:
    lighter = [week.deload for week in plan.weeks]
    low = 0.0 if one.from_zero else min(one.values)
    return (
        f"<figure><figcaption><b>{name(one.what)}</b><span>{text(one.span)}</span></figcaption>"
        f"{svg.steps(one.values, lighter, low)}"
        f'<div class="axis"><span>week 1</span><span>{len(one.values)}</span></div>'
        "</figure>"
    )


def balanced(plan: Plan, catalog: Catalog) -> list[str]:
    """The sets of an average week against their bands."""
    counted = tally(plan, catalog)
    bands = plan.is_banded
    groups = weekly.bars(counted, bands=bands)
    return [
        '<section class="card">',
        "<h2>Balance of the week</h2>",
        '<div class="trio">',
        _map(counted),
        *(line for group in groups for line in _bars(group, scale_of(groups))),
        "</div>",
        f'<p class="small quiet">{text(weekly.legend(bands=bands))}</p>',
        f'<p class="small">{text(weekly.ratios(counted))}</p>',
        f'<p class="small quiet">{text(weekly.also_trained(counted))}</p>',
        "</section>",
    ]


def _map(counted: Tally) -> str:
    """The body, its muscles shaded up to the ceiling of their band."""
    bands = counted.muscle_bands
    shades = {muscle: sets / bands[muscle].ceiling for muscle, sets in counted.muscles.items()}
    picture = body_map(shades, "Muscles, shaded by their sets")
    key = f'<p class="key small"><span>no sets</span>{shade_key()}<span>band full</span></p>'
    return f'<div class="map">{picture}{key}</div>'


def _bars(group: Bars, scale: float) -> list[str]:
    rows = []
    for bar in group.bars:
        outside = verdict(bar) in ("low", "high")
        rows.append(
            f'<tr><th scope="row">{text(bar.label)}</th><td>{number(bar.value)}</td>'
            f"<td>{svg.bar(bar, scale)}</td>"
            f'<td class="{"out" if outside else "in"}">{band_of(bar)}</td></tr>'
        )
    title = text(capitalized(group.title))
    return [f'<table class="bars"><caption>{title}</caption><tbody>', *rows, "</tbody></table>"]


def lines(title: str, said: list[str]) -> list[str]:
    """Sentences under a title, if there are any."""
    if not said:
        return []
    return [
        '<section class="card">',
        f"<h2>{text(title)}</h2>",
        '<ul class="lines">',
        *(f"<li>{text(line)}</li>" for line in said),
        "</ul>",
        "</section>",
    ]


def reasoned(plan: Plan, catalog: Catalog) -> list[str]:
    """Why each exercise is there, session by session."""
    parts = ['<section class="card flow">', "<h2>Why</h2>"]
    for heading, said in reasons.by_session(plan, catalog):
        parts += [
            f"<h3>{text(heading)}</h3>",
            '<ul class="lines">',
            *(f"<li>{text(line)}</li>" for line in said),
            "</ul>",
        ]
    return [*parts, "</section>"]


def stop(warning: str) -> list[str]:
    """A warning in a frame; what comes before a colon is its heart."""
    first, colon, rest = text(warning).partition(":")
    return [
        '<section class="stop">',
        f"<p><b>{first}{colon}</b>{rest}</p>",
        "</section>",
    ]
