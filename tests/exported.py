"""Plans to export, and names that formats stumble over."""

from __future__ import annotations

from functools import cache

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Plan, Request
from hinge_cli.planning import build_plan
from hinge_cli.reading import read

MONDAY = "2026-12-07"

REQUESTS = {
    "bare": Request(start=MONDAY),
    "block": Request(
        days=4,
        goal="strength",
        level="intermediate",
        weeks=12,
        maxes={
            "barbell-back-squat": 140.0,
            "barbell-deadlift": 180.0,
            "barbell-overhead-press": 70.0,
        },
        start=MONDAY,
    ),
    "linear": Request(maxes={"barbell-back-squat": 80.0}, unit="lb", start=MONDAY),
    "supersets": Request(
        days=3, minutes=40, goal="power", level="advanced", limits=("knee-pain",), start=MONDAY
    ),
}

BY_HAND = f"""
hinge: 1
request: {{start: {MONDAY}}}
weeks:
- sessions:
  - day: monday
    exercises:
    - movement: back squat
      sets: 3
      reps: 5-6
      rir: 2
      rest: 3:00
      load: {{value: 100, unit: kg, percent_1rm: 80.5, per_side: [25, 15]}}
      warm_up: [{{reps: 5, load: 20}}, {{reps: 3, load: 60}}]
    - movement: Bulgarian split squat
      sets: 2
      reps: 8
      load: 44lb
      rest: 90
      superset: A
      warm_up: [{{reps: 4, load: 10}}]
    - {{movement: push-up, sets: 1, reps: 8-12, rir: 1, rest: 90, superset: A}}
    - {{movement: suitcase carry, sets: 1, reps: 30m, load: {{value: 53, unit: lb}}, rest: 45}}
    - Side plank 1x40s
"""

NAMES = [
    "<script>alert(1)</script>",
    "</style></title>",
    "\"double\" & 'single' &amp;",
    "=cmd()",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=tab",
    "A | B",
    "a / b, c",
    "// no comment",
    "{~ no script ~}",
    "# no week",
    "semi;colon, back\\slash\\n",
    "two\nlines",
    "return\r\nEND:VEVENT",
    "bell\x07 and \x85 next\u2028line",
    "Ünïcödé",
    "🏋️‍♀️ lift 👩🏽‍🚀",
    "‏עברית‏ العربية",
    "x" * 500,
    "é🏋" * 200,
]


@cache
def plan_of(kind: str) -> Plan:
    """A plan of `REQUESTS`, built once."""
    return build_plan(Catalog.load(), REQUESTS[kind])


def plan_by_hand() -> Plan:
    """A plan that says of its exercises everything that one may say."""
    return read("mine.yaml", BY_HAND, Catalog.load(), "plan").plan


def renamed(name: str) -> Plan:
    """A plan with a name and title of somebody's own, of a movement that no catalog knows."""
    plan = plan_of("bare")
    session = plan.weeks[0].sessions[0]
    first = session.exercises[0]._replace(name=name, movement="of-my-own")
    session = session._replace(exercises=(first, *session.exercises[1:]), title=name)
    week = plan.weeks[0]._replace(sessions=(session, *plan.weeks[0].sessions[1:]))
    return plan._replace(weeks=(week,), notes=(name,))


def luminance(colour: str) -> float:
    """How light a colour such as `#14595f` is, from 0 to 1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, as WCAG counts it."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
