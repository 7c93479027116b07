"""A catalog of one's own is laid over the shipped one: it adds, changes and hides."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.errors import BadFile
from hinge_cli.plan import Request
from hinge_cli.planning import build_plan

MINE = """\
catalog: 1
movements:
  barbell-back-squat:
    level: advanced
    muscles: {primary: [quads, glutes, adductors], synergists: [erectors]}
    cues: [Squat as your coach says.]
  goblet-squat: {hide: true}
  log-press:
    name: Log press
    pattern: overhead-press
    level: intermediate
    skill: 3
    cost: 3
    needs: [barbell]
    load: barbell
    muscles: {primary: [front-delts, triceps], synergists: [upper-back]}
    dominance: upper
    dose: {reps: [3, 8], each: 4}
    step: {kg: 2.5, lb: 5}
    load_reference: {lift: barbell-overhead-press, ratio: [0.8, 0.95]}
    mobility: [shoulder-flexion]
    leads_to: [push-press]
    purpose: Presses a log overhead.
    setup: [Roll it close.]
    cues: [Clean it, then press.]
    faults: [{fault: You lean back., remedy: Squeeze your glutes.}]
"""


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(MINE, encoding="utf-8")
    return path


def test_it_adds_changes_and_hides(mine: Path) -> None:
    shipped, own = Catalog.load(), Catalog.load(mine)
    assert len(own) == len(shipped)  # one more, one less
    assert "goblet-squat" not in own
    assert own["log-press"].load_reference[0] == "barbell-overhead-press"
    old, new = shipped["barbell-back-squat"], own["barbell-back-squat"]
    assert new.level == "advanced"
    assert new.primary == ("quads", "glutes", "adductors")
    assert (new.dose, new.needs, new.name) == (old.dose, old.needs, old.name)
    words = own.words["barbell-back-squat"]
    assert words.cues == ("Squat as your coach says.",)
    assert words.setup == shipped.words["barbell-back-squat"].setup
    # Nothing points to what is hidden.
    assert all("goblet-squat" not in movement.leads_to for movement in own)
    assert own.sha256 != shipped.sha256


def test_the_compiled_form_of_both_is_the_same(mine: Path) -> None:
    first, second = Catalog.load(mine), Catalog.load(mine)
    assert first.movements == second.movements
    assert first.words == second.words


def test_several_stack_in_their_order(mine: Path, tmp_path: Path) -> None:
    over = tmp_path / "over.yaml"
    over.write_text("catalog: 1\nmovements:\n  log-press: {cost: 5}\n")
    both = Catalog.load(mine, over)
    assert both["log-press"].cost == 5
    assert both["log-press"].name == "Log press"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("  goblit-squat: {hide: true}", "did you mean 'goblet-squat'?"),
        ("  barbell-back-squat: {levell: advanced}", "did you mean 'level'?"),
        ("  barbell-back-squat: {level: expert}", "unknown level 'expert'"),
        ("  barbell-back-squat: {leads_to: [moon-squat]}", "no movement 'moon-squat'"),
        ("  barbell-back-squat: {name: Goblet squat}", "already names 'goblet-squat'"),
        # Whichever of the two comes first in the shipped file.
        ("  goblet-squat: {aliases: [Back squat]}", "already names 'barbell-back-squat'"),
        ("  barbell-front-squat: {leads_to: [goblet-squat]}", "the ladder goes in a circle"),
        ("  new-thing: {name: New thing}", "lacks the fields"),
    ],
)
def test_messages_name_the_right_file_and_line(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(f"catalog: 1\nmovements:\n{text}\n")
    with pytest.raises(BadFile) as caught:
        Catalog.load(path)
    assert said in str(caught.value)
    assert all(problem.file == str(path) and problem.line == 3 for problem in caught.value.problems)


def test_plans_use_it_and_a_profile_may_list_it(hinge, mine: Path, tmp_path: Path) -> None:
    request = Request(prefer=("log press",), avoid=("overhead press",), level="intermediate")
    plan = build_plan(Catalog.load(mine), request)
    assert "log-press" in {e.movement for _, e in plan.exercises()}
    profile = tmp_path / "me.yaml"
    profile.write_text(
        "catalogs: [mine.yaml]\nlevel: intermediate\nprefer: [log press]\navoid: [overhead press]\n"
    )
    done = hinge("plan", "--profile", str(profile), "--format", "json")
    assert "log-press" in done.out
    assert json.loads(done.out)["request"]["prefer"] == ["log-press"]


def test_a_profile_is_checked_with_the_catalogs_it_lists(hinge, mine: Path) -> None:
    profile = mine.with_name("profile.yaml")
    profile.write_text("profile: 1\ncatalogs: [mine.yaml]\nprefer: [log press]\n")
    checked = hinge("check", str(profile))
    assert (checked.code, "all sound" in checked.out) == (0, True)


def test_a_catalog_is_checked_over_the_others_that_hold(hinge, mine: Path) -> None:
    over = mine.with_name("over.yaml")
    over.write_text("catalog: 1\nmovements:\n  log-press: {cues: [Clean it high.]}\n")
    assert "lacks the fields" in hinge("check", str(over)).out
    assert hinge("check", str(over), "--catalog", str(mine)).code == 0
    # Over itself it would lack nothing, however much it lacks.
    assert "lacks the fields" in hinge("check", str(over), "--catalog", str(over)).out


def test_an_edited_catalog_replaces_what_was_compiled_of_it(
    mine: Path, tmp_path: Path, monkeypatch
) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("HINGE_CACHE_DIR", str(cache))
    for cue in ("Squat low.", "Squat lower."):
        mine.write_text(MINE.replace("Squat as your coach says.", cue), encoding="utf-8")
        assert Catalog.load(mine).words["barbell-back-squat"].cues == (cue,)
        assert len(list(cache.iterdir())) == 1


def test_what_is_measured_by_a_hidden_lift_is_measured_by_none(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("catalog: 1\nmovements:\n  barbell-back-squat: {hide: true}\n")
    shipped, own = Catalog.load(), Catalog.load(path)
    assert shipped["barbell-front-squat"].load_reference[0] == "barbell-back-squat"
    assert own["barbell-front-squat"].load_reference is None
    assert own["barbell-deadlift"].load_reference == shipped["barbell-deadlift"].load_reference
