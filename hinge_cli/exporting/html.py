"""The plan as one page, for a phone, a screen and paper: no network, no script, nothing beside it.

On paper every session has a sheet of its own with room to log.
"""

from __future__ import annotations

from pathlib import Path

from hinge_cli.catalog import Catalog
from hinge_cli.exporting import calendar, command, onward, weeks, wording
from hinge_cli.exporting.page import summary
from hinge_cli.exporting.page.session import anchor, sessions
from hinge_cli.exporting.page.words import name, text
from hinge_cli.plan import Plan, Week
from hinge_cli.rulebook.safety import STOP_SIGNS
from hinge_cli.rulebook.splits import WEEKDAYS

LACKS = ""  # beside what `FORMATS` says of reasons and later weeks

# A page that could load or run anything would break its promise; browsers hold it to this.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = Path(__file__).parent / "page" / "page.css"


def export(plan: Plan, catalog: Catalog, *, why: bool = False) -> str:
    """The page; with `why` the reasons too."""
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
        f"<style>\n{_STYLE.read_text(encoding='utf-8')}</style>",
        "</head>",
        "<body>",
        *_header(plan, title, facts),
        "<main>",
        *sessions(plan, catalog),
        *summary.block(plan),
        *summary.lines(
            "How to go on", [*onward.progression(plan, catalog), *onward.way_down(plan, catalog)]
        ),
        *(summary.reasoned(plan, catalog) if why else []),
        *summary.balanced(plan, catalog),
        *summary.lines("Notes", wording.notes(plan, catalog)),
        *summary.stop(STOP_SIGNS),
        "</main>",
        *_footer(plan, catalog, why=why),
        "</body>",
        "</html>",
    ]
    return "\n".join(parts) + "\n"


def _header(plan: Plan, title: str, facts: list[str]) -> list[str]:
    score = [f'<li class="score">balance {plan.score:.0f} of 100</li>'] if plan.score else []
    length = [f"<li>{len(plan.weeks)} weeks</li>"] if len(plan.weeks) > 1 else []
    span = calendar.span(plan)
    return [
        "<header>",
        '<p class="over">Strength plan</p>',
        f"<h1>{text(title)}</h1>",
        *([f'<p class="span">{span}</p>'] if span else []),
        '<ul class="facts">',
        *(f"<li>{text(fact)}</li>" for fact in facts),
        *length,
        *score,
        "</ul>",
        *(line for clearance in wording.clearance(plan) for line in summary.stop(clearance)),
        *(_glance(plan.weeks[0]) if weeks.one_template(plan) else []),
        "</header>",
    ]


def _glance(week: Week) -> list[str]:
    """The week in a row: what is trained on which day, what is rest."""
    trained = {
        session.day: f'<li class="train"><b>{text(weeks.short(session.day))}</b>'
        f'<a href="#{anchor(week, place)}">{name(session.title)}</a></li>'
        for place, session in enumerate(week.sessions, 1)
    }
    rest = '<li class="rest"><b>{}</b><span>rest</span></li>'
    named = set(trained) <= set(WEEKDAYS)
    days = WEEKDAYS if named else tuple(trained)
    return [
        '<ul class="week">',
        *(trained.get(day) or rest.format(weeks.short(day)) for day in days),
        "</ul>",
    ]


def _footer(plan: Plan, catalog: Catalog, *, why: bool) -> list[str]:
    made_by = command.again(plan, catalog, "html", why=why)
    made = ['<p class="quiet">This plan again:</p>', f"<code>{_unbroken(made_by)}</code>"]
    return [
        '<footer class="small">',
        *(f'<p class="quiet">{text(line)}</p>' for line in wording.legend(plan, catalog)),
        *(made if made_by else []),
        "</footer>",
    ]


def _unbroken(command: str) -> str:
    """A command of which no flag is broken after its hyphens."""
    words = command.split(" ")
    return " ".join(f"<span>{text(w)}</span>" if w[:2] == "--" else text(w) for w in words)
