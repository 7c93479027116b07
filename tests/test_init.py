"""`hinge init` writes a profile that plans can start from, and says what holds."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from conftest import MINIMAL
from terminal import on_terminal

from hinge_cli.catalog import Catalog
from hinge_cli.profile.reading import open_profile


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A settings folder and a working folder of one's own."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("HINGE_PROFILE")
    monkeypatch.chdir(tmp_path)
    return tmp_path


FLAGS = (
    "--level", "intermediate", "--on", "mon,wed,fri", "--equipment", "garage",
    "--max", "squat=100", "--max", "deadlift=300lbx5", "--limit", "knee-pain",
)  # fmt: skip


def test_flags_become_a_profile_that_plans_start_from(hinge, home: Path) -> None:
    assert hinge("init", *FLAGS).code == 0
    path = home / "config" / "hinge" / "profile.yaml"
    fields = open_profile(path).fields(Catalog.load())
    assert fields["maxes"] == {"barbell-back-squat": "100kg", "barbell-deadlift": "300lbx5"}
    request = json.loads(hinge("plan", "--format", "json").out)["request"]
    assert (request["level"], request["limits"]) == ("intermediate", ["knee-pain"])
    assert "all sound" in hinge("check", str(path)).out


def test_every_line_of_a_new_profile_may_be_uncommented(hinge, home: Path) -> None:
    text = hinge("init", "--output", "-", "--level", "beginner").out
    lines = text.splitlines()[1:]  # the first is for editors
    own = "\n".join(line.removeprefix("# ") if ":" in line else line for line in lines)
    path = home / "all.yaml"
    path.write_text(own, encoding="utf-8")
    (home / "mine.yaml").write_text(MINIMAL, encoding="utf-8")
    profile = open_profile(path)
    assert [p.name for p in profile.catalogs] == ["mine.yaml"]
    assert profile.fields(Catalog.load())["gym"]


def test_the_folder_s_profile_stands_over_one_s_own_and_flags_over_both(hinge, home: Path) -> None:
    hinge("init", "--level", "intermediate", "--minutes", "75", "--on", "tue,sat")
    (home / "hinge.yaml").write_text("level: advanced\n")
    request = json.loads(hinge("plan", "--minutes", "45", "--format", "json").out)["request"]
    assert (request["level"], request["minutes"]) == ("advanced", 45)
    shown = hinge("init", "--show").out
    rows = {row[0]: row[1:] for row in (re.split("  +", li.strip()) for li in shown.splitlines())}
    own = str(home / "config" / "hinge" / "profile.yaml")
    assert rows["level"] == ["advanced", "hinge.yaml"]
    assert rows["minutes"] == ["75", own]
    assert rows["on"] == ["tue, sat", own]
    assert rows["days"][0] == "2"
    assert rows["weeks"] == ["1", "as usual"]
    told = json.loads(hinge("init", "--show", "--format", "json").out)
    assert told["profiles"] == [own, "hinge.yaml"]
    assert told["values"]["level"] == {"value": "advanced", "from": "hinge.yaml"}
    assert told["values"]["on"] == {"value": ["tue", "sat"], "from": own}
    assert told["values"]["weeks"] == {"value": 1, "from": None}
    assert hinge("init", "--format", "json").code == 2
    assert "hinge.yaml" in shown
    assert "profile.yaml" in shown


def test_what_another_profile_says_is_there_is_taken_away_by_none_below_it(
    hinge, home: Path
) -> None:
    own = home / "config" / "hinge" / "profile.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("without: [barbell]\n")
    (home / "hinge.yaml").write_text("equipment: [barbell, rack]\n")
    told = json.loads(hinge("init", "--show", "--format", "json").out)["values"]
    assert told["equipment"] == {"value": ["barbell", "rack"], "from": "hinge.yaml"}
    assert told["without"] == {"value": [], "from": None}


def test_a_named_profile_holds_alone(hinge, home: Path, monkeypatch) -> None:
    hinge("init", "--level", "advanced", "--minutes", "75")
    (home / "anna.yaml").write_text("goal: strength\n")

    def request(*flags: str) -> dict:
        return json.loads(hinge("plan", "--format", "json", *flags).out)["request"]

    named = request("--profile", "anna.yaml")
    assert (named["level"], named["goal"], named["minutes"]) == ("beginner", "strength", 60)
    monkeypatch.setenv("HINGE_PROFILE", "anna.yaml")
    assert request() == named
    for nothing in ("", "none"):
        monkeypatch.setenv("HINGE_PROFILE", nothing)
        assert (request()["goal"], request()["minutes"]) == ("general", 60)
    monkeypatch.setenv("HINGE_PROFILE", "nobody.yaml")
    assert hinge("plan").code == 2


def test_an_existing_profile_stays_and_nonsense_is_refused(hinge, home: Path) -> None:
    hinge("init", "--level", "advanced")
    assert "add --force" in hinge("init", "--level", "beginner").err
    assert hinge("init", "--force", "--level", "expert").code == 2
    assert hinge("init", "--show").out.count("advanced") == 1
    # What is only printed replaces nothing.
    printed = hinge("init", "--output", "-", "--level", "intermediate")
    assert (printed.code, printed.err) == (0, "")
    assert "\nlevel: intermediate  # " in printed.out
    assert hinge("init", "--show").out.count("advanced") == 1
    assert not (home / "-").exists()


def test_a_terminal_is_asked_until_every_answer_makes_sense(home: Path) -> None:
    path = home / "asked.yaml"
    answers = ("expert", "intermediate", "kneee", "knee-pain", "", "8", "4", "an hour", "75 min",
               "garage, sled", "lbs", "squat=heavy", "squat=225")  # fmt: skip
    shown = on_terminal(
        "init", "-o", str(path), when="Your level", keys="".join(f"{a}\n" for a in answers)
    )
    assert shown.code == 0
    for told in (
        "unknown level 'expert'",
        "train on 1 to 7 days",
        "'an hour' is no whole number",
        "unknown limitation 'kneee'",
        "'heavy' is no maximum",
        f"wrote {path}",
    ):
        assert told in shown.text
    fields = open_profile(path).fields(Catalog.load())
    equipment = fields.pop("equipment")
    assert fields == {
        "level": "intermediate",
        "goal": "general",
        "on": ("monday", "tuesday", "thursday", "friday"),
        "minutes": 75,
        "limits": ("knee-pain",),
        "unit": "lb",
        "maxes": {"barbell-back-squat": "225lb"},
    }
    assert equipment == ("garage", "sled")


def test_a_question_mark_lists_the_answers_and_the_end_says_what_is_next(home: Path) -> None:
    keys = "".join(f"{a}\n" for a in ("", "?", "", "", "", "", "?", "", "", ""))
    shown = on_terminal("init", when="Your level", keys=keys, columns=80)
    assert shown.code == 0
    assert "pelvic-floor" in shown.text
    assert "landmine" in shown.text
    assert "every plan starts from it: hinge plan" in shown.text


def test_what_is_asked_may_be_answered_as_people_write(hinge, home: Path) -> None:
    answers = ("", "none", "", "mon wed fri", "", "", "", "")
    shown = on_terminal("init", when="Your level", keys="".join(f"{a}\n" for a in answers))
    assert shown.code == 0
    assert hinge("plan").out == hinge("plan", "--profile", "none").out


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        ("--goal strength --limit pregnancy", "No plan for strength with pregnancy"),
        ("--minutes 10", "10 minutes hold a warm-up and hardly a set"),
    ],
)
def test_a_profile_that_no_plan_could_start_from_is_not_written(
    hinge, home: Path, flags: str, said: str
) -> None:
    refused = hinge("init", *flags.split(), "--output", "mine.yaml")
    assert refused.code == 1
    assert said in refused.err
    assert not (home / "mine.yaml").exists()


def test_no_answer_leads_where_no_plan_can_start(hinge, home: Path) -> None:
    answers = ("", "pregnancy", "strength", "hypertrophy", "", "10", "60", "", "", "")
    shown = on_terminal("init", when="Your level", keys="".join(f"{a}\n" for a in answers))
    assert shown.code == 0
    assert "No plan for strength with pregnancy" in shown.text
    assert "10 minutes hold a warm-up and hardly a set" in shown.text
    planned = hinge("plan", "--format", "json")
    assert planned.code == 0
    request = json.loads(planned.out)["request"]
    assert (request["goal"], request["limits"]) == ("hypertrophy", ["pregnancy"])


def test_who_cannot_answer_is_not_asked(home: Path) -> None:
    shown = on_terminal("init", closed=0)
    assert shown.code == 2
    assert "Your level" not in shown.text
    assert "nobody to ask" in shown.text
    assert not (home / "config").exists()


@pytest.mark.parametrize("flags", [(), ("--force",)])
def test_nothing_is_written_for_nobody(hinge, home: Path, monkeypatch, flags) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("advanced\nknee-pain\n"))
    refused = hinge("init", *flags)
    assert (refused.code, refused.out) == (2, "")
    assert "name what holds, such as --days 3, or run it in a terminal" in refused.err
    assert list(home.iterdir()) == []


def test_who_names_a_file_gets_a_profile_to_fill_in(hinge, home: Path) -> None:
    assert hinge("init", "--output", "mine.yaml").code == 0
    assert hinge("check", "mine.yaml").code == 0
    assert hinge("init", "--output", "-").out == (home / "mine.yaml").read_text("utf-8")
