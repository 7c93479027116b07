"""The plan as a calendar (RFC 5545): an event a session, what to do in its description.

An event is known by the first day of its plan and its place in it. A plan for the same start, with
other flags, at another hour or after a swap, renews what the calendar has; another start is another
block and adds to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from hinge_cli.catalog import Catalog
from hinge_cli.errors import UsageError
from hinge_cli.exporting import ALL_DAY, Hours, wording
from hinge_cli.exporting.calendar import dates
from hinge_cli.exporting.weeks import sort_of
from hinge_cli.plan import Exercise, Plan, Session, Week

LACKS = "progression, balance and notes"

LINE_OCTETS = 75
_SPECIAL = re.compile(r"[\\;,]")


def export(plan: Plan, catalog: Catalog, hours: Hours = ALL_DAY) -> str:
    """The calendar. A plan without a first day, or no such hour or zone, is a `UsageError`."""
    if plan.request.start is None:
        raise UsageError("a calendar needs the first day: add --start, such as --start 2026-12-07")
    begins = _Beginning(hours)
    version = _version(plan, plan.request.start)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hinge//hinge//EN", "CALSCALE:GREGORIAN"]
    for week in plan.weeks:
        for place, (session, day) in enumerate(
            zip(week.sessions, dates(plan, week), strict=True), 1
        ):
            assert day is not None
            lines += [
                "BEGIN:VEVENT",
                f"UID:{plan.request.start}-w{week.number}-s{place}@hinge",
                *version,
                *begins.on(day, session.minutes),
                f"SUMMARY:{_text(wording.one_line(session.title))}",
                f"DESCRIPTION:{_text(_description(plan, week, session, catalog))}",
                "END:VEVENT",
            ]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


class _Beginning:
    """When an event begins and ends."""

    def __init__(self, hours: Hours) -> None:
        self.at = _hour(hours.at) if hours.at is not None else None
        self.zone = _zone(hours.zone) if hours.zone is not None else None
        if self.zone and self.at is None:
            raise UsageError(
                "--time-zone says where an hour is meant: add --at, such as --at 18:00"
            )

    def on(self, day: date, minutes: int) -> list[str]:
        """The lines of an event on a day: whole days do not make anyone busy."""
        if self.at is None:
            tomorrow = day + timedelta(days=1)
            return [
                f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
                f"DTEND;VALUE=DATE:{tomorrow:%Y%m%d}",
                "TRANSP:TRANSPARENT",
            ]
        start = datetime.combine(day, self.at, tzinfo=self.zone)
        if self.zone:  # said in UTC, which needs no table of the zone's summers
            start = start.astimezone(UTC)
        end = start + timedelta(minutes=minutes)
        mark = "Z" if self.zone else ""
        return [f"DTSTART:{start:%Y%m%dT%H%M%S}{mark}", f"DTEND:{end:%Y%m%dT%H%M%S}{mark}"]


def _hour(text: str) -> time:
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", text.strip())
    if found is None:
        raise UsageError(f"'{text}' is no time of day; write it as 18:00")
    return time(int(found[1]), int(found[2]))


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, malformed, or a folder of zones
        remedy = "write it as Europe/Berlin"
        if not available_timezones():
            remedy = "it knows none: install the Python package tzdata"
        raise UsageError(f"no time zone '{name}' on this computer; {remedy}") from None


def _version(plan: Plan, start: str) -> list[str]:
    """Which of two files is the newer, for calendars that keep what they have unless it is older.

    Nothing reads the clock, so no more is known than that a changed plan follows the one as built:
    it is a number and, from midnight of the first day, a second further.
    """
    changes = int(plan.edited)
    stamp = f"{start.replace('-', '')}T{changes:06}Z"
    return [f"DTSTAMP:{stamp}", f"LAST-MODIFIED:{stamp}", f"SEQUENCE:{changes}"]


def _description(plan: Plan, week: Week, session: Session, catalog: Catalog) -> str:
    lines = []
    if len(plan.weeks) > 1:
        sort = sort_of(week)
        lines.append(f"Week {week.number} of {len(plan.weeks)}{f', {sort}' if sort else ''}")
    lines += [
        f"About {session.minutes} minutes. {wording.preparation(session, catalog)}",
        *wording.ramps(session),
        "",
        *map(_exercise, session.exercises),
        *([wording.SUPERSETS] if any(e.superset for e in session.exercises) else []),
        "",
        *wording.signs(session.exercises, plan.request.limits, catalog),
        *wording.safety(plan),
    ]
    return "\n".join(wording.one_line(line) for line in lines)


def _exercise(exercise: Exercise) -> str:
    letter = f"{exercise.superset}: " if exercise.superset else ""
    rest = wording.rest(exercise)
    parts = [
        wording.dose(exercise),
        wording.loading(exercise),
        wording.effort(exercise),
        f"rest {rest}" if rest else "",
    ]
    return f"{letter}{exercise.name}: {', '.join(part for part in parts if part)}"


def _text(value: str) -> str:
    """A value of type TEXT; its line breaks are said as \\n."""
    return _SPECIAL.sub(r"\\\g<0>", value).replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A content line in parts of at most 75 octets, no character torn apart."""
    part, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > LINE_OCTETS:
            yield part
            part, size = " ", 1
        part, size = part + character, size + octets
    yield part
