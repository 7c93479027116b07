"""What once went wrong in somebody's hands, each as they did it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HINGE = [sys.executable, "-m", "hinge_cli"]
BUFFERED = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}


def file(tmp_path: Path, text: str, name: str = "it.yaml") -> str:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_changed_movement_forgets_the_rung_that_is_hidden(hinge, tmp_path: Path) -> None:
    mine = file(
        tmp_path,
        "catalog: 1\nmovements:\n  dumbbell-squat: {hide: true}\n"
        "  goblet-squat: {cues: [Elbows in.]}\n",
    )
    assert hinge("check", mine).code == 0
    planned = hinge("plan", "--catalog", mine)
    assert planned.code == 0
    assert "Dumbbell squat" not in planned.out
    assert hinge("explain", "goblet squat", "--ladder", "--catalog", mine).code == 0


def test_a_link_to_what_the_same_file_hides_is_named(hinge, tmp_path: Path) -> None:
    mine = file(
        tmp_path,
        "catalog: 1\nmovements:\n  zercher-squat: {hide: true}\n"
        "  goblet-squat: {leads_to: [zercher-squat]}\n",
    )
    assert "no movement 'zercher-squat'" in hinge("check", mine).out


def test_weeks_of_another_program_can_be_read_again_once_saved(hinge, tmp_path: Path) -> None:
    program = "# Week 1\n## Monday\nSquat / 3x5 / 100kg\n# Week 2\n## Monday\nSquat / 3x5 / 105kg\n"
    saved = tmp_path / "saved.yaml"
    foreign = file(tmp_path, program, "program.txt")
    assert hinge("export", foreign, "--output", str(saved)).code == 0
    assert hinge("check", str(saved), "--select", "H7").code == 0


def test_a_profile_is_written_as_it_can_be_read(hinge, tmp_path: Path) -> None:
    profile = tmp_path / "profile.yaml"
    said = ("--level", "Intermediate", "--goal", "STRENGTH")
    assert hinge("init", *said, "--output", str(profile)).code == 0
    planned = hinge("plan", "--profile", str(profile))
    assert (planned.code, "strength · intermediate" in planned.out) == (0, True)


@pytest.mark.parametrize("flags", [("--minutes", "0"), ("--days", "0"), ("--minutes", "10")])
def test_no_profile_is_written_from_which_no_plan_starts(hinge, tmp_path: Path, flags) -> None:
    profile = tmp_path / "profile.yaml"
    assert hinge("init", *flags, "--output", str(profile)).code in (1, 2)
    assert not profile.exists()


def test_weeks_of_other_lengths_make_a_page(hinge, tmp_path: Path) -> None:
    plan = file(
        tmp_path,
        "hinge: 1\nweeks:\n- sessions:\n  - {day: monday, exercises: [Back squat 3x5]}\n"
        "- sessions:\n  - {day: monday, exercises: [Back squat 3x5]}\n"
        "  - {day: thursday, exercises: [Front squat 3x5]}\n",
    )
    page = hinge("export", plan, "--format", "html")
    assert (page.code, "Barbell front squat" in page.out) == (0, True)


def test_notes_are_saved_with_a_plan(hinge, tmp_path: Path) -> None:
    for name in ("plan.yaml", "plan.json"):
        saved = str(tmp_path / name)
        assert hinge("plan", "--limit", "pelvic-floor", "--output", saved).code == 0
        page = hinge("export", saved, "--format", "html").out
        assert "every set keeps 3 repetitions or more in reserve" in page


@pytest.mark.parametrize("arguments", [["plan"], ["--version"], ["explain", "hinge"]])
def test_a_full_disk_is_told_however_output_is_buffered(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [*HINGE, *arguments], stdout=full, stderr=-1, text=True, env=BUFFERED, check=False
        )
    assert (run.returncode, run.stderr) == (1, "hinge: output: no space left on device\n")


def test_a_pipe_that_nobody_reads_is_no_noise() -> None:
    child = subprocess.Popen([*HINGE, "plan"], stdout=-1, stderr=-1, text=True, env=BUFFERED)
    assert child.stdout is not None
    child.stdout.close()
    assert child.stderr is not None
    assert (child.stderr.read(), child.wait()) == ("", 1)


@pytest.mark.parametrize("day", ["wensday", "Thirsday"])
def test_a_day_that_is_all_but_a_weekday_is_asked_about(hinge, tmp_path: Path, day: str) -> None:
    plan = "hinge: 1\nweeks:\n- sessions:\n  - {day: DAY, exercises: [Back squat 3x5]}\n"
    misspelt = hinge("check", file(tmp_path, plan.replace("DAY", day)))
    assert (misspelt.code, "did you mean" in misspelt.err) == (2, True)
    assert hinge("check", file(tmp_path, plan.replace("DAY", "Legs"))).code in (0, 1)


def test_a_day_that_stands_twice_in_a_week_is_named(hinge, tmp_path: Path) -> None:
    day = "  - {day: monday, exercises: [Back squat 3x5]}\n"
    twice = hinge("check", file(tmp_path, f"hinge: 1\nweeks:\n- sessions:\n{day}{day}"))
    assert (twice.code, "monday stands twice in a week" in twice.err) == (2, True)


def test_alternating_lifts_are_loaded_as_they_are_judged(hinge) -> None:
    flags = ("--max", "walking-lunge=10", "--goal", "strength", "--level", "intermediate")
    assert "of the maximum, not" not in hinge("plan", *flags).out


def test_a_swap_makes_no_movement_stand_twice_in_any_week(hinge, tmp_path: Path) -> None:
    plan = file(
        tmp_path,
        "hinge: 1\nweeks:\n- sessions:\n"
        "  - {day: monday, exercises: [Back squat 3x5, Overhead press 3x5, Deadlift 1x5]}\n"
        "- sessions:\n  - day: monday\n"
        "    exercises: [Back squat 3x5, Overhead press 3x5, Deadlift 1x5, Front squat 3x5]\n",
    )
    refused = hinge("swap", plan, "mon", "back squat", "--to", "front squat")
    assert (refused.code, "is there already" in refused.err) == (2, True)


def test_a_maximum_that_stands_twice_is_named(hinge, tmp_path: Path) -> None:
    profile = file(tmp_path, "profile: 1\nmaxes: {squat: 100, back squat: 50}\n")
    assert "stands here twice" in hinge("plan", "--profile", profile).err


def test_care_goes_before_a_known_maximum(hinge) -> None:
    flags = ("--limit", "low-back-pain", "--max", "squat=120", "--max", "deadlift=150")
    plan = hinge("plan", "--level", "intermediate", "--goal", "strength", *flags).out
    assert "Barbell deadlift  " not in plan
    assert "wants care" not in plan


def test_a_gym_of_plates_in_two_units_is_planned_checked_saved_and_read(
    hinge, tmp_path: Path
) -> None:
    profile = file(
        tmp_path,
        "profile: 1\ngoal: strength\nmaxes: {squat: 80}\n"
        "gym: {plates: {20: 2, 45lb: 1, 10: 2, 5: 2, 2.5: 2}}\n",
        "profile.yaml",
    )
    for name in ("plan.yaml", "plan.json"):
        saved = str(tmp_path / name)
        assert hinge("plan", "--profile", profile, "--output", saved).code == 0
        checked = hinge("check", saved)
        assert (checked.code, "changed since" in checked.out) == (0, False)
        again = hinge("export", saved, "--format", name.rpartition(".")[2])
        assert again.out == Path(saved).read_text(encoding="utf-8")


@pytest.mark.parametrize("stated", ["{}", "{goal: strength}", "{level: beginner}"])
def test_no_document_shows_bands_of_a_goal_that_nobody_stated(
    hinge, tmp_path: Path, stated: str
) -> None:
    text = f"hinge: 1\nrequest: {stated}\nweeks: [{{sessions: [{{exercises: [Squat 3x5]}}]}}]\n"
    plan = file(tmp_path, text)
    assert "Band" not in hinge("export", plan, "--format", "markdown").out
    both = file(tmp_path, text.replace(stated, "{goal: strength, level: beginner}"), "both.yaml")
    assert "Band" in hinge("export", both, "--format", "markdown").out


@pytest.mark.skipif(sys.platform == "win32", reason="links want rights there")
def test_a_link_that_leads_to_itself_is_named(hinge, tmp_path: Path) -> None:
    link = tmp_path / "plan.yaml"
    link.symlink_to(link)
    written = hinge("plan", "--output", str(link), "--force")
    assert (written.code, f"{link}" in written.err) == (2, True)
    assert "Traceback" not in written.err
