"""A profile says once what flags would say every time."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile
from hinge_cli.plan.gym import Mass
from hinge_cli.profile.reading import open_profile

CATALOG = Catalog.load()
ANNA = """\
profile: 1
level: intermediate
goal: strength
on: [mon, thu]
equipment: [garage]
limits: knee-pain
maxes: {deadlift: 120x5, back squat: 210lb}
gym:
  bars: {barbell: 15, barbell-overhead-press: 10}
  plates: {20: 1, 10: 2, 45lb: 1}
  kettlebells: [16, 35lb]
"""


@pytest.fixture
def anna(tmp_path: Path) -> Path:
    path = tmp_path / "anna.yaml"
    path.write_text(ANNA, encoding="utf-8")
    return path


def test_a_profile_gives_the_fields_of_a_request(anna: Path) -> None:
    fields = open_profile(anna).fields(CATALOG)
    assert fields["limits"] == ("knee-pain",)
    assert fields["maxes"] == {"barbell-deadlift": "120kgx5", "barbell-back-squat": "210lb"}
    gym = fields["gym"]
    assert gym.bars["barbell"] == Mass(15, "kg")
    assert (Mass(45, "lb"), 1) in gym.plates
    assert gym.kettlebells == (Mass(16, "kg"), Mass(35, "lb"))
    assert gym.dumbbells  # as usual


def test_flags_win_over_the_profile(hinge, anna: Path) -> None:
    def request(*flags: str) -> dict:
        arguments = ("plan", "--profile", str(anna), "--format", "json", *flags)
        return json.loads(hinge(*arguments).out)["request"]

    assert request()["on"] == ["monday", "thursday"]
    assert request()["gym"]["plates"] == {"20": 1, "10": 2, "45lb": 1}
    assert request("--days", "3")["days"] == 3
    assert request("--level", "beginner")["level"] == "beginner"
    both = request("--max", "squat=100", "--max", "press=50")["maxes"]
    assert both["barbell-back-squat"] == 100
    assert set(both) == {"barbell-back-squat", "barbell-deadlift", "barbell-overhead-press"}
    pounds = request("--unit", "lb")["maxes"]
    assert pounds["barbell-back-squat"] == 210


def test_what_flags_say_is_there_or_favoured_wins_over_the_profile(hinge, tmp_path: Path) -> None:
    path = tmp_path / "spare.yaml"
    path.write_text(
        "profile: 1\nequipment: [garage]\nwithout: [barbell]\n"
        "avoid: [good morning, back squat]\nprefer: [goblet squat]\n"
    )

    def request(*flags: str) -> dict:
        return json.loads(hinge("plan", "--profile", str(path), "--format", "json", *flags).out)[
            "request"
        ]

    assert "barbell" not in request()["equipment"]
    there = request("--equipment", "barbell,rack,bench,dumbbells")
    assert there["equipment"] == ["barbell", "bench", "dumbbells", "rack"]
    less = request("--equipment", "barbell,rack,dumbbells", "--without", "rack")["equipment"]
    assert less == ["barbell", "dumbbells"]
    # What is missing besides gives nothing back.
    assert not {"rack", "barbell"} & {*request("--without", "rack")["equipment"]}
    assert "barbell" in request("--without", "none")["equipment"]

    favoured = request("--prefer", "barbell-good-morning")
    assert favoured["avoid"] == ["barbell-back-squat"]
    assert favoured["prefer"] == ["barbell-good-morning", "goblet-squat"]
    avoided = request("--avoid", "Goblet squat")
    own = ["barbell-back-squat", "barbell-good-morning"]
    assert (avoided["avoid"], avoided["prefer"]) == ([*own, "goblet-squat"], [])
    # Nor is anything avoided less, but who says so drops it all.
    assert request("--avoid", "none")["avoid"] == request("--prefer", "none")["prefer"] == []
    assert request("--avoid", "none", "--avoid", "sit-up")["avoid"] == ["sit-up"]
    nothing = request("--avoid", "none", "--prefer", "back squat", "--prefer", "none")
    assert (nothing["avoid"], nothing["prefer"]) == ([], [])
    both = ("--avoid", "deadlift", "--prefer", "barbell-deadlift")
    assert "at once: barbell-deadlift" in hinge("plan", "--profile", str(path), *both).err


def test_a_plan_of_ones_own_gym_names_no_command_that_would_plan_for_another(
    hinge, anna: Path, tmp_path: Path
) -> None:
    bob = tmp_path / "bob.yaml"
    bob.write_text(ANNA.partition("gym:")[0], encoding="utf-8")
    usual = tmp_path / "usual.yaml"
    usual.write_text(bob.read_text() + "gym: {full_size_plates_from: 20}\n", encoding="utf-8")
    for form, again in (("markdown", "## How it was made"), ("html", "This plan again:")):

        def ends(path: Path, form: str = form, again: str = again) -> bool:
            made = hinge("plan", "--profile", str(path), "--format", form).out
            command = re.sub("</?span>", "", made.partition(again)[2])
            return "hinge plan --days 2" in command

        assert (ends(bob), ends(usual), ends(anna)) == (True, True, False)


@pytest.mark.parametrize(
    ("gym", "lift", "lightest"),
    [
        ("", "deadlift=120", 60),
        ("full_size_plates_from: 10", "deadlift=120", 40),
        ("full_size_plates_from: 25lb", "deadlift=120", 50),  # pairs of 15 kg are the next
        ("", "leg press=90", 40),
        ("steps: {machine: 9}", "leg press=90", 45),
        ("steps: {machine: 20lb}", "leg press=90", 45.36),
        ("steps: {cable: 9}", "leg press=90", 40),
        ("steps: {machine: 9}", "seated cable row=90", 67.5),
        ("steps: {cable: 7}", "seated cable row=90", 63),
    ],
)
def test_lighter_sets_begin_with_what_the_gym_of_a_profile_can_make(
    hinge, tmp_path: Path, gym: str, lift: str, lightest: float
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(f"profile: 1\nlevel: intermediate\ngoal: strength\ngym: {{{gym}}}\n")
    flags = ("--max", lift, "--prefer", lift.partition("=")[0], "--format", "json")
    sessions = json.loads(hinge("plan", "--profile", str(path), *flags).out)["weeks"][0]["sessions"]
    loads = [
        load
        for session in sessions
        for exercise in session["exercises"]
        if exercise["load"]
        for load in (exercise["load"]["value"], *(one["load"] for one in exercise["warm_up"]))
    ]
    assert min(loads) == lightest


def test_all_mistakes_of_a_profile_are_named_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(
        "profile: 2\nlevel: intermediat\ndays: three\non: [mon, funday]\n"
        "equipment: [jetpack]\nmaxes: {deadlift: heavy, skwat: 95}\n"
        "gym: {plates: {20: -1, x: 2}, dumbells: [10], kettlebells: 5}\n",
        encoding="utf-8",
    )
    with pytest.raises(BadFile) as caught:
        open_profile(path).fields(CATALOG)
    lines = [problem.line for problem in caught.value.problems]
    assert lines == [1, 2, 3, 4, 5, 6, 6, 7, 7, 7, 7]
    assert "kettlebells must be a list" in str(caught.value)


def test_a_lift_that_is_unknown_is_shown_at_its_name_and_a_load_where_it_stands(
    tmp_path: Path,
) -> None:
    path = tmp_path / "p.yaml"
    path.write_text("maxes:\n  nosuch:\n    100\n  row: 50x\n  plank: 50\n  squat: [100]\n")
    with pytest.raises(BadFile) as caught:
        open_profile(path).fields(Catalog.load())
    places = [
        (p.line, p.column, p.message.split(";")[0].split(":")[0]) for p in caught.value.problems
    ]
    assert places == [
        (2, 3, "no movement 'nosuch'"),
        (4, 3, "'row' may mean several movements"),
        (4, 8, "'50x' is no maximum"),
        (5, 3, "front plank has no load to know a maximum of"),
        (6, 10, "a list is no maximum of barbell back squat"),
    ]


def test_a_catalog_that_is_not_there_hides_no_other_mistake(hinge, tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(
        "profile: 1\nlevel: intermed\nfoo: 1\ncatalogs: [b2.yaml, .]\nminutes: x\navoid: [own]\n",
        encoding="utf-8",
    )
    checked = hinge("check", str(path))
    assert checked.code == 1
    for said in (
        ":2:8: unknown level 'intermed'",
        ":3:1: unknown key 'foo'",
        ":4:12: b2.yaml: no such file",
        ":4:21: .: is a folder, not a file",
        ":5:10: minutes must be a whole number",
        "5 problems.",  # whether the movement is one nobody can tell
    ):
        assert said in checked.out
    planned = hinge("plan", "--profile", str(path))
    assert planned.code == 2
    assert planned.err.count("bad.yaml:") == 5


def test_a_catalog_that_is_not_there_is_missed_by_all_who_need_it(
    hinge, tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("profile: 1\ncatalogs: own.yaml\n")
    monkeypatch.setenv("HINGE_PROFILE", str(path))
    for command in ("plan", "list"):
        missed = hinge(command)
        assert missed.code == 2
        assert "mine.yaml:2:11: own.yaml: no such file" in missed.err


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("folder", "is a folder, not a file"),
        ("circle", "symbolic links"),
        ("broken", "is a link that leads nowhere"),
        ("pipe", "is a pipe, not a file"),
    ],
)
def test_what_has_the_name_of_a_profile_and_is_none_is_told(
    hinge, tmp_path: Path, monkeypatch, kind: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path = Path("hinge.yaml")
    make = {
        "folder": path.mkdir,
        "circle": lambda: path.symlink_to(path),
        "broken": lambda: path.symlink_to("gone.yaml"),
        "pipe": lambda: os.mkfifo(path),
    }
    make[kind]()
    for named in (None, "hinge.yaml"):
        if named is None:
            monkeypatch.delenv("HINGE_PROFILE")
        else:
            monkeypatch.setenv("HINGE_PROFILE", named)
        refused = hinge("plan")
        assert refused.code == 2
        assert "hinge.yaml: " in refused.err
        assert said in refused.err


def test_a_link_to_a_profile_and_to_nothing_at_all_are_read(
    hinge, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("HINGE_PROFILE")
    (tmp_path / "anna.yaml").write_text("minutes: 45\n")
    for target, minutes in (("anna.yaml", 45), ("/dev/null", 60)):
        link = Path("hinge.yaml")
        link.unlink(missing_ok=True)
        link.symlink_to(target)
        told = json.loads(hinge("init", "--show", "--format", "json").out)
        assert told["values"]["minutes"]["value"] == minutes


@pytest.mark.parametrize(
    ("plates", "said"),
    [
        ("{20: 2, 20kg: 1, 10: 1}", ":2:23: the plate of 20 kg stands here twice"),
        ("{45lb: 2, 10: 1, 45 lbs: 1}", ":2:32: the plate of 45 lb stands here twice"),
        ("[20, 10, 20.0]", ":2:24: the plate of 20 kg stands here twice"),
    ],
)
def test_a_plate_that_is_named_twice_is_refused_where_it_stands(
    hinge, tmp_path: Path, plates: str, said: str
) -> None:
    path = tmp_path / "twice.yaml"
    path.write_text(f"profile: 1\ngym: {{plates: {plates}}}\n")
    checked = hinge("check", str(path))
    assert checked.code == 1
    assert said in checked.out
    assert "1 problem." in checked.out


def test_plates_that_only_look_alike_are_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "mixed.yaml"
    path.write_text("profile: 1\ngym: {plates: {20: 2, 20lb: 1, 2: 1, 2.5: 1}}\n")
    assert len(open_profile(path).fields(CATALOG)["gym"].plates) == 4


@pytest.mark.parametrize("on", ["[mon]", "mon", "[mon, tue, wed, thu]"])
def test_days_beside_another_number_of_weekdays_are_refused(hinge, tmp_path: Path, on: str) -> None:
    path = tmp_path / "days.yaml"
    path.write_text(f"profile: 1\ndays: 3\non: {on}\n")
    checked = hinge("check", str(path))
    assert checked.code == 1
    assert f":2:7: 3 days, and {on.count(',') + 1} in 'on': both say when you tr" in checked.out
    assert hinge("plan", "--profile", str(path)).code == 2
    for alike in ("[mon, wed, fri]", "[]"):
        path.write_text(f"profile: 1\ndays: 3\non: {alike}\n")
        assert hinge("check", str(path)).code == 0


def test_a_movement_to_avoid_and_to_prefer_is_refused(hinge, tmp_path: Path) -> None:
    path = tmp_path / "both.yaml"
    path.write_text("profile: 1\navoid: [deadlift, good morning]\nprefer: [Barbell Deadlift]\n")
    checked = hinge("check", str(path))
    assert checked.code == 1
    assert ":3:9: to avoid and to prefer at once: barbell-deadlift" in checked.out


def test_an_empty_profile_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "empty.yaml"
    path.write_text("", encoding="utf-8")
    assert open_profile(path).fields(CATALOG) == {}


def test_what_no_week_can_be_is_named_where_it_stands(hinge, tmp_path: Path) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text("profile: 1\ndays: 8\nminutes: 500\nweeks: 0\non: [mon, monday]\n")
    checked = hinge("check", str(path))
    assert checked.code == 1
    for place in (":2:7: 8 training days", ":3:10: a session of 500", ":4:8: 0 weeks", ":5:5: "):
        assert place in checked.out


def test_a_new_injury_heals_no_old_one(hinge, tmp_path: Path) -> None:
    path = tmp_path / "sore.yaml"
    path.write_text("profile: 1\nlimits: [knee-pain]\n")

    def limits(*flags: str) -> list[str]:
        planned = hinge("plan", "--profile", str(path), "--format", "json", *flags)
        return json.loads(planned.out)["request"]["limits"]

    assert limits() == ["knee-pain"]
    assert limits("--limit", "wrist-pain") == ["knee-pain", "wrist-pain"]
    assert limits("--limit", "none") == []
    assert limits("--limit", "none,wrist-pain") == ["wrist-pain"]


def test_no_profile_holds_where_none_is_named(hinge, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("HINGE_PROFILE")
    (tmp_path / "hinge.yaml").write_text("profile: 1\nlimits: [knee-pain]\n")
    assert "knee pain" in hinge("plan").out
    assert "knee pain" not in hinge("plan", "--profile", "none").out
