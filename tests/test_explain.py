"""Explain so that a person can do it: figures, comparisons, ladders and self-tests."""

from __future__ import annotations

import io
import json
import re
import shlex
import signal
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from rich.console import Console
from terminal import on_terminal
from test_figures import GOLDEN, as_looked_at

from hinge_cli.catalog import Catalog, vocabulary
from hinge_cli.catalog.vocabulary import FOUNDATION
from hinge_cli.cli import animation, pictures, screen
from hinge_cli.cli.ladders import obstacles
from hinge_cli.explaining import ladder, topics
from hinge_cli.explaining.lessons import demand
from hinge_cli.explaining.lessons.choosing import CHOOSE
from hinge_cli.explaining.lessons.screens import OF_MOBILITY, OF_PATTERN, SCREENS
from hinge_cli.explaining.movements import needs
from hinge_cli.explaining.patterns import DRAWN_AS
from hinge_cli.explaining.self_test import PROFESSIONAL
from hinge_cli.exporting.harder import ladder as ladder_command
from hinge_cli.figures import FIGURES, body_map, figure_for, fitting, frame_at, repetition
from hinge_cli.figures.bodymap import FAINTEST, STRONGEST
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan
from hinge_cli.report import Drawing
from hinge_cli.rulebook.promotion import RIR_LEAST, SESSIONS

BRAILLE = re.compile("[\u2801-\u28ff]")
ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
HIDE, SHOW = "\x1b[?25l", "\x1b[?25h"


def lines(text: str) -> list[str]:
    return ESCAPE.sub("", text).replace("\r", "").split("\n")


# ---- Pictures on a terminal ----


def test_a_wide_terminal_shows_the_figure_beside_the_text() -> None:
    shown = lines(on_terminal("explain", "deadlift", columns=110, rows=60).text)
    beside = [line for line in shown if BRAILLE.search(line) and re.search("[a-z]{3}", line)]
    assert len(beside) > 8
    assert max(map(len, shown)) <= 110


def test_eighty_columns_show_it_above_the_text() -> None:
    shown = lines(on_terminal("explain", "deadlift", columns=80).text)
    drawn = [i for i, line in enumerate(shown) if BRAILLE.search(line)]
    assert 8 < len(drawn) <= pictures.LOW
    assert drawn[-1] < next(i for i, line in enumerate(shown) if line.startswith("Your plainest"))
    assert not any(re.search("[a-z]{3}", shown[i]) for i in drawn)


@pytest.mark.parametrize(
    ("columns", "variables"),
    [(50, {}), (100, {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"})],
)
def test_where_there_is_no_room_or_no_unicode_the_text_stands_alone(columns, variables) -> None:
    shown = on_terminal("explain", "deadlift", columns=columns, **variables).text
    assert not BRAILLE.search(shown)
    assert "Set up" in shown


def test_what_is_lifted_has_a_colour_unless_colour_is_not_wanted() -> None:
    assert "\x1b[36m" in on_terminal("explain", "goblet squat").text
    plain = on_terminal("explain", "goblet squat", NO_COLOR="1").text
    assert BRAILLE.search(plain)
    assert not ESCAPE.search(plain)


@pytest.mark.parametrize("columns", [56, 96])
def test_every_figure_fits_every_screen(columns: int) -> None:
    for movement in FIGURES:
        for drawing in (
            Drawing((movement,), ("",)),
            Drawing((movement, movement), ("a caption of more than thirty columns", "two")),
        ):
            drawn = pictures.still(drawing, columns)
            assert drawn is not None
            out = Console(file=io.StringIO(), width=columns, color_system=None)
            with out.capture() as got:
                out.print(drawn.picture)
            assert "…" not in got.get()
            widest = max(len(line.rstrip()) for line in got.get().split("\n"))
            assert 0 < widest <= drawn.columns <= columns
            assert not drawn.beside or columns - drawn.columns > 50


def test_a_fitting_picture_wastes_no_row_and_no_column() -> None:
    for figure in FIGURES.values():
        columns, rows = fitting(figure, 30, 12)
        assert columns <= 30
        assert rows <= 12
        assert columns == 30 or rows == 12


def test_a_movement_without_a_figure_is_told_in_words(catalog: Catalog) -> None:
    bare = next(movement for movement in catalog if figure_for(movement.id) is None)
    shown = on_terminal("explain", bare.id)
    assert not BRAILLE.search(shown.text)
    assert "Set up" in shown.text


# ---- Playing ----


def test_a_key_stops_the_figure_and_the_terminal_is_as_it_was() -> None:
    played = on_terminal("explain", "deadlift", "--animate", when=animation.HINT, keys="x")
    assert (played.code, played.echo) == (0, True)
    assert played.text.count(HIDE) == played.text.count(SHOW) == 1
    assert played.text.rindex(SHOW) > played.text.rindex(HIDE)
    assert "\x1b[2J" not in played.text
    assert "\x1b[?1049h" not in played.text
    assert "Press the floor down" in played.text


@pytest.mark.parametrize(
    ("keys", "send", "code"),
    [("\x03", 0, 130), ("", signal.SIGTERM, 143), ("", signal.SIGHUP, 129)],
)
def test_an_interrupted_figure_leaves_the_terminal_as_it_was(keys: str, send: int, code) -> None:
    played = on_terminal(
        "explain", "barbell-good-morning", "--animate", when=animation.HINT, keys=keys, send=send
    )
    assert (played.code, played.echo) == (code, True)
    assert played.text.rindex(SHOW) > played.text.rindex(HIDE)
    assert "Traceback" not in played.text


def test_a_figure_plays_though_no_key_can_come() -> None:
    played = on_terminal(
        "explain", "deadlift", "--animate", when=animation.HINT, send=signal.SIGTERM, closed=0
    )
    assert played.code == 143
    assert "Traceback" not in played.text


def test_it_stops_by_itself_after_a_few_repetitions(monkeypatch: pytest.MonkeyPatch) -> None:
    out = Console(file=io.StringIO(), force_terminal=True, width=80, color_system=None)
    waits: list[float] = []
    monkeypatch.setattr(screen, "console", lambda **_: out)
    monkeypatch.setattr(animation.time, "sleep", waits.append)
    monkeypatch.setattr(animation.time, "monotonic", lambda: sum(waits))
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert animation.play(Drawing(("barbell-deadlift",), ("",)), []) == ""
    once = len(repetition(FIGURES["barbell-deadlift"], 4, 4, animation.FPS))
    assert len(waits) == once * animation.REPETITIONS
    assert max(waits) <= 1 / animation.FPS + 1e-6


@pytest.mark.parametrize(
    ("what", "size", "variables", "reason"),
    [
        ("deadlift", (50, 40), {}, "too small"),
        ("deadlift", (100, 9), {}, "too small"),
        ("deadlift", (100, 40), {"TERM": "dumb"}, "cannot redraw"),
        ("face pull", (100, 40), {}, "no figure"),
        ("glutes", (100, 40), {}, "no figure"),
    ],
)
def test_where_it_cannot_be_played_the_text_is_shown(what, size, variables, reason) -> None:
    columns, rows = size
    shown = on_terminal("explain", what, "--animate", columns=columns, rows=rows, **variables)
    assert shown.code == 0
    assert reason in shown.text
    assert len(lines(shown.text)) > 15
    assert HIDE not in shown.text


def test_through_a_pipe_animate_gives_the_text_and_says_why(hinge) -> None:
    played, still = hinge("explain", "deadlift", "--animate"), hinge("explain", "deadlift")
    assert (played.code, played.out) == (0, still.out)
    assert "needs a terminal" in played.err
    assert not BRAILLE.search(still.out)


@pytest.mark.parametrize("view", [[], ["--versus", "squat"], ["--ladder"], ["--test"]])
def test_a_pipe_never_pays_for_figures(view: list[str]) -> None:
    code = (
        "import sys; from hinge_cli.__main__ import main\n"
        f"sys.argv[1:] = {['explain', 'deadlift', *view]!r}\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*[m for m in ('hinge_cli.figures', 'rich', 'yaml') if m in sys.modules],"
        " file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.split() == []


# ---- Comparing ----


def test_hinge_against_squat_shows_what_was_measured(hinge) -> None:
    out = hinge("explain", "hinge", "--versus", "squat").out
    for number in ("3.59", "1.18", "2.98", "2.14", "3.0 to 1", "1.4 to 1", "88%", "56%"):
        assert number in out
    assert "Choe 2021" in out
    assert "every week holds both" in out


def test_where_nobody_measured_nothing_is_said(hinge) -> None:
    out = hinge("explain", "hinge", "--versus", "overhead press").out
    assert "Measured" not in out
    assert "What hips and knees" not in out


def test_geometry_is_not_called_a_measurement(hinge) -> None:
    out = hinge("explain", "front squat", "--versus", "back squat").out
    assert "not measured" in out
    assert "13.7%" in out


def test_the_distances_are_those_of_the_figures() -> None:
    for movement, distances in demand.DISTANCES.items():
        figure = FIGURES[movement]
        frame = frame_at(figure, figure.deepest)
        assert frame.load is not None
        hip = frame.load[0] - frame.joints.hip[0]
        knee = frame.joints.knee[0] - frame.load[0]
        assert hip == pytest.approx(distances.hip, abs=0.035), movement
        assert knee == pytest.approx(distances.knee, abs=0.035), movement


def test_two_movements_say_when_to_choose_which(hinge) -> None:
    out = hinge("explain", "romanian deadlift", "--versus", "deadlift").out
    assert "Choose the barbell Romanian deadlift if" in out
    assert "heavier weight" in out
    assert "Lee 2018" in out


def test_beside_a_movement_a_pattern_stands_for_its_plainest_one(hinge) -> None:
    out = hinge("explain", "squat", "--versus", "deadlift").out
    assert out.startswith("Barbell back squat against barbell deadlift")


@pytest.mark.parametrize(
    "words",
    ["good morning vs front squat", "Good morning VS. front squat", "good morning versus squats"],
)
def test_a_word_between_two_names_compares_them(hinge, words: str) -> None:
    one, other = re.split(" (?:vs|VS.|versus) ", words)
    asked = hinge("explain", one, "--versus", other)
    assert "against" in asked.out
    assert hinge("explain", *words.split()) == hinge("explain", words) == asked


def test_any_two_patterns_and_many_movements_can_be_compared(hinge, catalog: Catalog) -> None:
    assert set(CHOOSE) == set(vocabulary.PATTERNS)
    assert set(DRAWN_AS.values()) <= set(FIGURES)
    patterns = list(vocabulary.PATTERNS)
    for one, two in pairwise(patterns):
        assert hinge("explain", one, "--versus", two).code == 0
    ids = [movement.id for movement in catalog][::8]
    for first, second in pairwise(ids):
        assert "Which one when" in hinge("explain", first, "--versus", second).out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["hinge", "--versus", "H101"], "'H101' is a rule"),
        (["glutes", "--versus", "squat"], "'glutes' is a muscle"),
        (["hinge", "--versus", "hip hinge"], "both are the hinge"),
        (["hinge", "--versus", "dedlift"], "did you mean 'deadlift'"),
        (["deadlift", "--versus", "half-kneeling"], "may mean several"),
        (["carry", "--versus", "deadlift"], "compare it with another pattern"),
        (["hinge", "--versus", "squat", "--ladder"], "give one of them"),
        (["hinge", "vs", "squat", "--ladder"], "give one of them"),
        (["good", "morning", "vs"], "nothing stands after 'vs'"),
        (["versus", "squat"], "nothing stands before 'versus'"),
        (["vs."], "nothing stands before 'vs.'"),
        (["hinge", "vs", "squat", "vs", "lunge"], "two things can be compared, not more"),
        (["hinge", "vs", "squat", "--versus", "lunge"], "two things can be compared, not more"),
        (["hinge", "vs", "dedlift"], "did you mean 'deadlift'"),
        (["glutes", "--ladder"], "--ladder is for movements and patterns"),
        (["deadlift", "--level", "beginner"], "on a --ladder"),
        (["deadlift", "--ladder", "--equipment", "barbel"], "did you mean 'barbell'"),
        (["deadlift", "--ladder", "--animate"], "--animate"),
        (["deadlift", "--animate", "--format", "json"], "--animate"),
        (["carry", "--test"], "--test is for a movement"),
    ],
)
def test_what_makes_no_sense_is_said(hinge, arguments: list[str], said: str) -> None:
    result = hinge("explain", *arguments)
    assert (result.code, result.out) == (2, "")
    assert said in result.err


# ---- Ladders ----


def data(hinge, *arguments: str) -> dict:
    return json.loads(hinge("explain", *arguments, "--format", "json").out)


def test_a_ladder_climbs_from_the_first_regression_to_the_hardest_progression(hinge) -> None:
    rungs = data(hinge, "deadlift", "--ladder")["rungs"]
    ids = [rung["movement"] for rung in rungs]
    assert ids[0] == "wall-hip-hinge"
    assert set(ids[-2:]) == {"deficit-deadlift", "snatch-grip-deadlift"}
    heights = {rung["movement"]: rung["rung"] for rung in rungs}
    assert list(heights.values()) == sorted(heights.values())
    for rung in rungs:
        for above in rung["leads_to"]:
            assert above not in heights or heights[above] > rung["rung"]


def test_it_says_where_you_stand_and_what_is_next(hinge) -> None:
    arguments = ("goblet squat", "--ladder", "--equipment", "home")
    stands = {rung["movement"]: rung["stands"] for rung in data(hinge, *arguments)["rungs"]}
    assert stands["goblet-squat"] == "this one"
    assert stands["bodyweight-squat"] == "in reach"
    assert stands["barbell-back-squat"] == "out of reach"
    out = hinge("explain", *arguments).out
    assert "no barbell, no rack" in out
    assert "You can train the goblet squat now." in out
    assert "(above your level)" in out
    assert f"{SESSIONS} sessions" in out
    assert f"{RIR_LEAST} or more" in out
    assert "convention" in out


def test_a_profile_says_who_stands_there(hinge, tmp_path, monkeypatch) -> None:
    profile = tmp_path / "profile.yaml"
    profile.write_text(
        "profile: 1\nlevel: intermediate\nequipment: [garage]\nlimits: groin-strain\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("HINGE_PROFILE", str(profile))
    told = data(hinge, "hinge", "--ladder")
    obstacles = {rung["movement"]: rung["obstacle"] for rung in told["rungs"]}
    assert told["level"] == "intermediate"
    assert obstacles["barbell-deadlift"] is None
    assert obstacles["sumo-deadlift"] == "not with groin strain"
    assert obstacles["trap-bar-deadlift"] == "no trap bar"
    assert obstacles["barbell-good-morning"] == "above your level"
    assert data(hinge, "hinge", "--ladder", "--level", "beginner")["level"] == "beginner"


def test_out_of_reach_it_names_the_highest_rung_that_is_not(hinge) -> None:
    out = hinge("explain", "bench press", "--ladder", "--equipment", "home").out
    assert "out of reach for now: no barbell, no rack." in out
    assert "you can train now: dumbbell bench press." in out


def test_a_pattern_has_all_its_movements_on_its_ladder(hinge, catalog: Catalog) -> None:
    for pattern in FOUNDATION:
        rungs = data(hinge, pattern, "--ladder", "--level", "advanced")["rungs"]
        of_pattern = {movement.id for movement in catalog if movement.pattern == pattern}
        assert {rung["movement"] for rung in rungs} == of_pattern
        assert all(rung["obstacle"] is None for rung in rungs)


@pytest.mark.parametrize("view", [["--versus", "squat"], ["--test"]])
def test_other_views_are_blocks_in_json_without_pictures(hinge, view: list[str]) -> None:
    blocks = data(hinge, "hinge", *view)["blocks"]
    kinds = {block["block"] for block in blocks}
    assert {"heading", "table", "bullets"} <= kinds
    assert "drawing" not in kinds | {block["block"] for block in data(hinge, "hinge")["blocks"]}


def test_every_movement_has_a_ladder(catalog: Catalog) -> None:
    for movement in catalog:
        topic = topics.Topic("movement", movement.id, movement.name)
        rungs = ladder.rungs(topic, catalog, {})
        assert movement.id in {rung.movement.id for rung in rungs}
        assert ladder.explain(topic, catalog, {}, "anybody")
        assert ladder.explain(topic, catalog, {movement.id: "no floor"}, "anybody")


# ---- Self-tests ----


@pytest.mark.parametrize("pattern", FOUNDATION)
def test_every_foundational_pattern_has_a_test_with_a_way_on(hinge, pattern: str) -> None:
    out = hinge("explain", pattern, "--test").out
    assert out.count("  pass ") == len(OF_PATTERN[pattern])
    assert out.count("begin with:") == len(OF_PATTERN[pattern])
    assert out.count(PROFESSIONAL) == 1
    assert f"hinge explain {pattern} --ladder" in out


def test_a_movement_is_tested_for_the_mobility_it_asks_for(hinge) -> None:
    out = hinge("explain", "front squat", "--test").out
    assert "Front rack" in out
    assert "--limit ankle-restriction" in out
    assert "Dowel hinge" not in out
    assert "no mobility that needs a test" in hinge("explain", "glute bridge", "--test").out


def test_screens_name_what_exists(catalog: Catalog) -> None:
    assert set(OF_MOBILITY) <= set(vocabulary.MOBILITY)
    assert set(OF_MOBILITY.values()) | {n for names in OF_PATTERN.values() for n in names} == set(
        SCREENS
    )
    for name, one in SCREENS.items():
        assert {one.limit, one.hurts} <= {"", *vocabulary.LIMITATIONS}, name
        for pattern, first in one.first.items():
            for key in first:
                assert catalog[key].pattern == pattern, (name, key)
                assert one.limit not in (*catalog[key].avoid_if, *catalog[key].caution_if)


# ---- The body map ----


def test_the_body_map_has_every_muscle_and_shades_it() -> None:
    shades = {muscle: i / 21 for i, muscle in enumerate(vocabulary.MUSCLES)}
    drawing = body_map(shades, 'A week <of> "work"')
    root = ET.fromstring(drawing)
    name = "{http://www.w3.org/2000/svg}"
    assert root.find(f"{name}title").text == 'A week <of> "work"'
    groups = {
        group.attrib["class"]: group.attrib
        for group in root.iter(f"{name}g")
        if group.attrib.get("class", "").startswith("muscle-")
    }
    assert set(groups) == {f"muscle-{muscle}" for muscle in vocabulary.MUSCLES}
    opacity = [float(groups[f"muscle-{muscle}"]["fill-opacity"]) for muscle in shades]
    assert opacity[1:] == sorted(opacity[1:])
    assert FAINTEST < opacity[1] < opacity[-1] == STRONGEST
    assert groups["muscle-quads"]["fill"] == "currentColor"
    assert "href" not in drawing
    assert len(drawing) < 40_000


def test_a_shade_beyond_the_ends_is_one_of_the_ends_and_a_strange_muscle_a_mistake() -> None:
    assert body_map({"glutes": 3}, "x") == body_map({"glutes": 1}, "x")
    assert body_map({"glutes": -1}, "x") == body_map({}, "x")
    with pytest.raises(KeyError, match="wings"):
        body_map({"wings": 1}, "x")


def test_the_body_map_stays_as_it_was_looked_at() -> None:
    shades = {"glutes": 1.0, "hamstrings": 1.0, "erectors": 1.0, "quads": 0.5, "traps": 0.5}
    as_looked_at(GOLDEN / "body-map.svg", body_map(shades, "Barbell deadlift"))


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        ("goals", "hypertrophy"),
        ("levels", "advanced"),
        ("limitations", "knee pain"),
        ("limitations", "--limit knee-pain"),
        ("equipment", "trap bar"),
        ("patterns", "overhead press"),
        ("muscles", "rotator cuff"),
        ("words", "deload"),
    ],
)
def test_what_there_is_of_a_kind_is_listed(hinge, kind: str, named: str) -> None:
    listed = hinge("explain", kind)
    assert (listed.code, named in listed.out) == (0, True)


def test_a_muscle_that_no_week_must_train_has_no_target(hinge) -> None:
    assert "beginner" in hinge("explain", "quads").out
    assert "No week has to train it" in hinge("explain", "rotator cuff").out
    assert "Trained by" not in hinge("explain", "abductors").out


# ---- Words ----


def test_what_a_movement_needs_is_told_as_people_list_it(catalog: Catalog) -> None:
    told = {
        "barbell-bench-press": "barbell, bench and rack",
        "block-pull": "barbell, and rack or blocks",
        "goblet-squat": "kettlebell or dumbbells",
        "barbell-deadlift": "barbell",
        "bodyweight-squat": "nothing",
    }
    for key, words in told.items():
        assert needs(catalog[key]) == words


def test_a_limitation_counts_what_is_free_what_wants_care_and_what_is_left_out(
    hinge, catalog: Catalog
) -> None:
    out = hinge("explain", "knee-pain").out.partition("foundation")[2]
    squats = [movement for movement in catalog if movement.pattern == "squat"]
    for how, number in (
        ("free to do", sum("knee-pain" not in (*m.avoid_if, *m.caution_if) for m in squats)),
        ("with care", sum("knee-pain" in m.caution_if for m in squats)),
        ("left out", sum("knee-pain" in m.avoid_if for m in squats)),
    ):
        assert re.search(rf"^  (squat)? +{how} +{number}  [A-Z]", out, re.MULTILINE), how


@pytest.mark.parametrize(
    "asked",
    [
        Request(days=2, equipment=("none",)),
        Request(equipment=("gym",), without=("rack", "sled"), limits=("knee-pain",)),
        Request(equipment=("kettlebell",), limits=("pregnancy",), avoid=("split-squat",)),
        Request(level="intermediate", equipment=("home",), without=("band",)),
    ],
)
def test_the_ladder_that_a_plan_names_is_that_of_its_request(
    hinge, catalog: Catalog, asked: Request
) -> None:
    plan = build_plan(catalog, asked, reasons=False)
    request, shown = plan.request, set()
    for _, exercise in plan.exercises():
        command = ladder_command(exercise, plan)
        shown.add(command)
        data = hinge(*shlex.split(command)[1:], "--format", "json")
        assert data.code == 0, (command, data.err)
        told = json.loads(data.out)
        assert told["level"] == request.level
        assert set(told["equipment"]) == set(request.equipment)
        reached = obstacles(catalog, request)
        for rung in told["rungs"]:
            # Wishes are told by no ladder, and a rung above the level is none.
            assert (rung["obstacle"] or "") == reached.get(rung["movement"], "")
    assert shown


def test_a_name_that_a_shell_would_take_apart_is_told_by_its_id(catalog: Catalog) -> None:
    plan = build_plan(catalog, Request(), reasons=False)
    exercise = plan.weeks[0].sessions[0].exercises[0]
    for movement in catalog:
        named = exercise._replace(movement=movement.id, name=movement.name)
        assert re.fullmatch("[a-z0-9 ,-]+", ladder_command(named, plan))


def test_where_you_stand_is_only_asked_of_a_ladder(hinge) -> None:
    told = hinge("explain", "squat", "--limit", "knee-pain").err
    assert "--limit says where you stand on a --ladder; add it" in told
    told = hinge("explain", "squat", "--limit", "knee-pain", "--without", "rack").err
    assert "--without and --limit say where you stand" in told


@pytest.mark.parametrize(
    ("word", "label"),
    [
        ("quad", "Quads"),
        ("lat", "Lats"),
        ("effort", "RIR"),
        ("rest", "rest"),
        ("volume", "set credit"),
        ("AMRAP", "AMRAP"),
        ("e1RM", "1RM"),
    ],
)
def test_the_words_of_a_plan_are_explained(hinge, word: str, label: str) -> None:
    assert hinge("explain", word).out.startswith(f"{label}  (")


@pytest.mark.parametrize("word", ["drop set", "variant", "tempo", "minutes"])
def test_a_word_that_only_shares_letters_with_a_name_is_no_slip_of_it(hinge, word) -> None:
    assert "did you mean" not in hinge("explain", word).err
