"""The calendar, read with icalendar."""

from __future__ import annotations

import re
import sys
import zoneinfo
from datetime import UTC, date, datetime, timedelta

import pytest
from exported import MONDAY, NAMES, REQUESTS, plan_by_hand, plan_of, renamed
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from hinge_cli.errors import UsageError
from hinge_cli.exporting import Hours, export
from hinge_cli.exporting.wording import EACH_HAND, ESTIMATED, SUPERSETS, one_line
from hinge_cli.plan import Plan
from hinge_cli.planning import build_plan
from hinge_cli.report import NO_BREAK
from hinge_cli.rulebook.safety import STOP_SIGNS


def events(text: str) -> list[Event]:
    return list(Calendar.from_ical(text).walk("VEVENT"))


def starting(plan: Plan, day: str | None) -> Plan:
    return plan._replace(request=plan.request._replace(start=day))


def uids(text: str) -> list[str]:
    return [str(event["UID"]) for event in events(text)]


@pytest.mark.parametrize("kind", ["bare", "block", "supersets"])
def test_every_session_is_an_event_on_its_weekday(kind: str, catalog) -> None:
    plan = plan_of(kind)
    calendar = Calendar.from_ical(export(plan, catalog, "ics"))
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    assert calendar.errors == []
    made = calendar.walk("VEVENT")
    sessions = [(w, s) for w in plan.weeks for s in w.sessions]
    for event, (week, session) in zip(made, sessions, strict=True):
        assert event.errors == []
        day = event["DTSTART"].dt
        assert type(day) is date
        assert f"{day:%A}".lower() == session.day
        first = date.fromisoformat(MONDAY) + timedelta(weeks=week.number - 1)
        assert first <= day < first + timedelta(days=7)
        assert event["DTEND"].dt - day == timedelta(days=1)
        assert event["TRANSP"] == "TRANSPARENT"
        assert event["SUMMARY"] == session.title
        for exercise in session.exercises:
            assert exercise.name in event["DESCRIPTION"]


def test_the_description_says_what_to_do(catalog) -> None:
    said = str(events(export(plan_of("block"), catalog, "ics"))[5 * 4]["DESCRIPTION"])
    assert said.startswith("Week 6 of 12, lighter\nAbout ")
    assert "\nLighter sets first: " in said
    assert said.splitlines()[-1] == STOP_SIGNS
    assert re.search(r": \d × [\d–]+, [\d.]+ kg \([\d.]+( \+ [\d.]+)* a side\), RIR ", said)
    alternating = export(plan_of("supersets"), catalog, "ics").replace("\r\n ", "")
    assert "\\nA: " in alternating
    assert "Exercises with the same letter alternate" in alternating


def test_every_exercise_is_told_in_a_line(catalog) -> None:
    (event,) = events(export(plan_by_hand(), catalog, "ics"))
    said = str(event["DESCRIPTION"]).replace(NO_BREAK, " ").splitlines()
    assert said[:9] == [
        "About 29 minutes. Warm up for 5 minutes: easy movement.",
        "Lighter sets first: Barbell back squat 20 kg × 5, 60 kg × 3; "
        "Bulgarian split squat 10 kg × 4.",
        "",
        "Barbell back squat: 3 × 5–6, 100 kg (25 + 15 a side), RIR 2, rest 3:00",
        "A: Bulgarian split squat: 2 × 8 a side, 19.96 kg, rest 1:30",
        "A: Push-up: 1 × 8–12, RIR 1, rest 1:30",
        "Suitcase carry: 1 × 30 m a side, 53 lb, rest 0:45",
        "Side plank: 1 × 40 s a side",
        SUPERSETS,
    ]
    assert EACH_HAND in said


def test_a_load_that_is_an_estimate_is_explained_where_it_stands(catalog) -> None:
    explained = 0
    for event in events(export(plan_of("block"), catalog, "ics")):
        said = str(event["DESCRIPTION"])
        assert (" ~" in said) == (ESTIMATED in said)
        explained += ESTIMATED in said
    assert explained


def test_lines_are_folded_at_75_octets_and_end_with_crlf(catalog) -> None:
    for name in NAMES:
        text = export(renamed(name), catalog, "ics")
        assert text.endswith("END:VCALENDAR\r\n")
        lines = text.encode().split(b"\r\n")
        assert max(map(len, lines)) <= 75
        for line in lines:
            line.decode()  # no character is torn apart
            assert b"\n" not in line
            assert b"\r" not in line


def test_no_calendar_without_a_first_day(hinge, catalog) -> None:
    with pytest.raises(UsageError, match="--start 2026-12-07"):
        export(starting(plan_of("bare"), None), catalog, "ics")
    refused = hinge("plan", "--format", "ics")
    assert refused.code == 2
    assert "--start 2026-12-07" in refused.err


def test_a_plan_for_the_same_start_renews_its_events_and_never_doubles_them(catalog) -> None:
    before = uids(export(plan_of("block"), catalog, "ics"))
    assert len(set(before)) == len(before) == 48
    asked = REQUESTS["block"]
    stronger = asked._replace(maxes={"barbell-back-squat": 160.0})
    on_other_days = asked._replace(on=("tuesday", "wednesday", "friday", "saturday"))
    for changed in (stronger, on_other_days):
        assert uids(export(build_plan(catalog, changed), catalog, "ics")) == before
    assert uids(export(plan_of("block"), catalog, "ics", Hours("06:30"))) == before


def test_another_start_is_another_block_and_leaves_the_first_alone(catalog) -> None:
    before = uids(export(plan_of("block"), catalog, "ics"))
    next_block = starting(plan_of("block"), "2027-03-01")
    assert not set(uids(export(next_block, catalog, "ics"))) & set(before)


def test_a_swap_is_the_newer_version_of_the_same_events(hinge, tmp_path, catalog) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(export(plan_of("bare"), catalog, "yaml"), encoding="utf-8")
    before = events(hinge("export", str(path), "--format", "ics").out)
    asked = ("swap", str(path), "monday", "goblet squat", "--to", "leg press")
    assert hinge(*asked, "--output", str(path), "--force").code == 0
    after = events(hinge("export", str(path), "--format", "ics").out)
    for old, new in zip(before, after, strict=True):
        assert new["UID"] == old["UID"]
        assert new["SEQUENCE"] == old["SEQUENCE"] + 1
        assert new["DTSTAMP"].dt == new["LAST-MODIFIED"].dt > old["DTSTAMP"].dt
    assert "Leg press" in after[0]["DESCRIPTION"]


def test_the_stamp_is_the_first_day_not_the_clock(catalog) -> None:
    stamps = {event["DTSTAMP"].dt for event in events(export(plan_of("block"), catalog, "ics"))}
    assert stamps == {datetime(2026, 12, 7, tzinfo=UTC)}


def test_an_hour_floats_unless_a_zone_holds_it(catalog) -> None:
    plan = plan_of("bare")
    minutes = timedelta(minutes=plan.weeks[0].sessions[0].minutes)
    floating = events(export(plan, catalog, "ics", Hours("18:00")))[0]
    assert floating["DTSTART"].dt == datetime(2026, 12, 7, 18)
    assert floating["DTEND"].dt - floating["DTSTART"].dt == minutes
    assert "TRANSP" not in floating
    held = events(export(plan, catalog, "ics", Hours("18:00", "Europe/Berlin")))[0]
    assert held["DTSTART"].dt == datetime(2026, 12, 7, 17, tzinfo=UTC)


def test_a_zone_keeps_the_hour_when_summer_comes(catalog) -> None:
    plan = starting(plan_of("block"), "2027-03-01")
    made = events(export(plan, catalog, "ics", Hours("18:00", "Europe/Berlin")))
    assert {event["DTSTART"].dt.hour for event in made} == {16, 17}


def test_a_week_begins_on_the_first_day_whichever_it_is(catalog) -> None:
    plan = starting(plan_of("bare"), "2026-12-09")
    days = sorted(event["DTSTART"].dt for event in events(export(plan, catalog, "ics")))
    assert days == [date(2026, 12, 9), date(2026, 12, 11), date(2026, 12, 14)]


def test_days_without_a_weekday_are_spread_over_the_week(catalog) -> None:
    plan = plan_of("bare")
    sessions = tuple(s._replace(day=f"day {i}") for i, s in enumerate(plan.weeks[0].sessions, 1))
    unnamed = plan._replace(weeks=(plan.weeks[0]._replace(sessions=sessions),))
    days = [event["DTSTART"].dt.day for event in events(export(unnamed, catalog, "ics"))]
    assert days == [7, 9, 11]
    many = plan._replace(weeks=(plan.weeks[0]._replace(sessions=sessions * 3),))
    days = [event["DTSTART"].dt.day for event in events(export(many, catalog, "ics"))]
    assert days == sorted(days)
    assert days[-1] <= 13


@pytest.mark.parametrize(
    ("named", "days"),
    [
        (("friday", "Heavy day"), [11, 9]),
        (("Heavy day", "wednesday"), [7, 9]),
        (("monday", "A", "B", "thursday"), [7, 8, 11, 10]),
    ],
)
def test_a_weekday_stays_where_it_is_beside_days_of_other_names(named, days, catalog) -> None:
    plan = plan_of("bare")
    session = plan.weeks[0].sessions[0]
    week = plan.weeks[0]._replace(sessions=tuple(session._replace(day=day) for day in named))
    made = events(export(plan._replace(weeks=(week,)), catalog, "ics"))
    assert [event["DTSTART"].dt.day for event in made] == days


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (Hours("6pm"), "'6pm' is no time of day"),
        (Hours("24:00"), "'24:00' is no time of day"),
        (Hours("18:00", "Berlin"), "no time zone 'Berlin'"),
        (Hours("18:00", "../etc/passwd"), "no time zone"),
        (Hours("18:00", "Europe"), "no time zone 'Europe'"),
        (Hours(None, "Europe/Berlin"), "add --at"),
    ],
)
def test_hours_that_are_none_are_named(hours: Hours, said: str, catalog) -> None:
    with pytest.raises(UsageError, match=said):
        export(plan_of("bare"), catalog, "ics", hours)


@pytest.mark.parametrize("name", NAMES)
def test_any_name_survives_a_calendar(name: str, catalog) -> None:
    event = events(export(renamed(name), catalog, "ics"))[0]
    assert event["SUMMARY"] == one_line(name)
    first = plan_of("bare").weeks[0].sessions[0].exercises[0]
    assert f"\n{one_line(name)}: {first.sets} × " in event["DESCRIPTION"]


@settings(max_examples=40)
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=200))
def test_any_text_survives_a_calendar(catalog, name: str) -> None:
    (event, *others) = events(export(renamed(name), catalog, "ics"))
    assert len(others) == 2
    assert event["SUMMARY"] == one_line(name)


def test_where_no_zones_are_known_the_package_that_has_them_is_named(catalog, monkeypatch) -> None:
    # As on Windows without the package: none of the system, none of Python.
    for name in {"tzdata", *(name for name in sys.modules if name.startswith("tzdata."))}:
        monkeypatch.setitem(sys.modules, name, None)
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    try:
        with pytest.raises(UsageError, match="install the Python package tzdata"):
            export(plan_of("bare"), catalog, "ics", Hours("18:00", "Europe/Berlin"))
    finally:
        zoneinfo.reset_tzpath(to=before)
