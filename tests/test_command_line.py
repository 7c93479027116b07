"""The command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ALONE, MINIMAL, Hinge


def test_plan_prints_a_table_a_day_the_balance_and_the_stop_signs(hinge: Hinge) -> None:
    result = hinge("plan", "--days", "3")
    assert result.code == 0
    for text in ("Monday: ", "Wednesday: ", "Friday: ", "sets × reps", "hamstrings", "RIR 3"):
        assert text in result.out
    last = result.out.splitlines()[-1]  # whoever prints the stop signs breaks the line, not they
    assert last.startswith("Stop and get help: ")
    assert last.endswith(" Train another day.")
    assert result.err == ""


def test_a_refusal_leaves_with_1_and_names_the_change(hinge: Hinge) -> None:
    result = hinge("plan", "--minutes", "10")
    assert (result.code, result.out) == (1, "")
    assert "--minutes 20" in result.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["plan", "--goal", "fast"], "unknown goal"),
        (["plan", "--format", "pdf"], "unknown format 'pdf'"),
        (["plan", "--days", "3", "--on", "mon"], "--days and --on"),
        (["plan", "--days", "three"], "--days"),
        (["plan", "--max", "squat=100", "--max", "back squat=110"], "--max gives back squat twice"),
        (["plan", "--max", "squat=100,SQUAT=100"], "--max gives SQUAT twice"),
        (["init", "--max", "squat=100,squat=110", "-o", "-"], "--max gives squat twice"),
        (["plan", "--catalog", "nowhere.yaml"], "no such file"),
        (["explain", "zzzzzz"], "nothing here is called 'zzzzzz'"),
        (["explain", "H999"], "no rule is called 'H999'; `hinge explain rules` lists them"),
        (["list", "--pattern", "zzz"], "unknown pattern 'zzz'; `hinge explain patterns` lists all"),
        (["list", "--muscle", "zzz"], "unknown muscle 'zzz'; `hinge explain muscles` lists all"),
        (["list", "--muscle", "hamstrngs"], "did you mean 'hamstrings'"),
        (
            ["plan", "--limit", "shoulder"],
            "'shoulder' may mean several limitations: shoulder-impingement or shoulder-instability",
        ),
        (
            ["plan", "--limit", "knee-pian"],
            "unknown limitation 'knee-pian'; did you mean 'knee-pain'",
        ),
        (["nonsense"], "nonsense"),
        (["plan", "--nonsense"], "--nonsense"),
    ],
)
def test_wrong_usage_leaves_with_2_and_says_what_is_wrong(hinge, arguments, message) -> None:
    result = hinge(*arguments)
    assert (result.code, result.out) == (2, "")
    assert message in result.err


@pytest.mark.parametrize(
    "words",
    ["plan --nonsense", "plan --days three", "plan --days", "explain", "nonsense", "plan squat"],
)
def test_every_mistake_is_told_alike(hinge: Hinge, words: str) -> None:
    result = hinge(*words.split())
    assert (result.code, result.out) == (2, "")
    first, second = result.err.splitlines()
    assert re.fullmatch("hinge: [a-z-].*[^.]", first)
    called = "hinge" if words == "nonsense" else f"hinge {words.split()[0]}"
    assert second == f"`{called} --help` tells what there is."


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("plan --dyas 3", "no such option: --dyas; did you mean --days?"),
        ("plan --days three", "--days takes a whole number"),  # some Typers tell of what
        (
            "plan --max bench press=80",
            "no option takes 'press=80'; a value of several words needs quotes",
        ),
        ("plan --output plan.pdf", "hinge writes no PDF; write a page (plan.html) and print that"),
    ],
)
def test_what_is_mistyped_is_told_with_what_to_type(hinge: Hinge, words: str, said: str) -> None:
    assert hinge(*words.split()).err.startswith(f"hinge: {said}")


@pytest.mark.parametrize("command", ["", "plan", "explain", "swap", "init"])
def test_help_fits_a_narrow_screen(hinge: Hinge, monkeypatch, command: str) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    lines = hinge(*command.split(), "--help").out.splitlines()
    # Examples are to be copied, so none is broken.
    assert max(len(line) for line in lines if not line.startswith("    hinge ")) <= 40


def test_a_bad_catalog_leaves_with_2_and_names_every_mistake(hinge, write) -> None:
    path = write(MINIMAL.replace("cost: 2", "cost: 9").replace("hamstrings", "hams"))
    result = hinge("plan", "--catalog", str(path))
    assert result.code == 2
    assert result.err.count(f"{path}:") == 2


def test_all_mistakes_of_all_catalogs_are_named_file_by_file(hinge, tmp_path: Path) -> None:
    own = "catalog: 1\nmovements:\n  goblet-squat:\n    cost: 9\n    level: expert\n"
    for name in ("one.yaml", "two.yaml"):
        (tmp_path / name).write_text(own, encoding="utf-8")
    (tmp_path / "three.yaml").write_bytes(b"\xff")

    def told(*names: str) -> list[tuple[str, str]]:
        words = (word for name in names for word in ("--catalog", str(tmp_path / f"{name}.yaml")))
        return re.findall(r"(\w+)\.yaml:(\d*)", hinge("plan", *words).err)

    assert told("one", "two", "three") == [
        ("one", "4"), ("one", "5"), ("two", "4"), ("two", "5"), ("three", "1"),
    ]  # fmt: skip
    # The others may build on what is not there.
    assert told("none", "one", "nothing") == [("none", ""), ("nothing", "")]
    (tmp_path / "hinge.yaml").write_text("catalogs: [one.yaml, two.yaml]\n", encoding="utf-8")
    assert hinge("plan", "--profile", str(tmp_path / "hinge.yaml")).err.count("level") == 2 * 2


def test_a_catalog_over_what_is_sound_in_a_bad_one_is_not_blamed(hinge, write, tmp_path) -> None:
    one = write(ALONE.replace("alone: true\n", "") + "  other: {cost: 9}\n")
    two = tmp_path / "two.yaml"
    two.write_text("catalog: 1\nmovements: {kettlebell-deadlift: {cost: 3}}\n", encoding="utf-8")
    result = hinge("plan", "--catalog", str(one), "--catalog", str(two))
    assert str(one) in result.err
    assert "two.yaml" not in result.err


def test_a_catalog_of_ones_own_is_used(hinge: Hinge, write) -> None:
    listed = hinge("list", "--catalog", str(write(ALONE)), "--format", "json")
    assert [movement["id"] for movement in json.loads(listed.out)] == ["kettlebell-deadlift"]


def test_no_arguments_show_help_and_that_is_no_failure(hinge: Hinge) -> None:
    result = hinge()
    assert result.code == 0
    assert "hinge plan --days 3" in result.out


@pytest.mark.parametrize(
    "command", ["plan", "explain", "list", "check", "swap", "diff", "export", "import", "init"]
)
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_every_command_has_help_with_an_example(hinge: Hinge, command: str, flag: str) -> None:
    result = hinge(command, flag)
    assert result.code == 0
    assert f"  hinge {command}" in result.out.partition("Examples:")[2]


def test_help_cuts_no_sentence_and_breaks_no_word(hinge: Hinge, monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    listed = hinge("--help").out.partition("Commands:\n")[2].splitlines()
    assert len(listed) == 9
    assert all(line.endswith(".") and "..." not in line for line in listed)
    for line in listed:
        told = hinge(line.split()[0], "--help").out
        assert max(map(len, told.splitlines())) <= 80


@pytest.mark.parametrize("arguments", [["--version"], ["-V"], ["--version", "plan"]])
def test_the_version(hinge: Hinge, arguments: list[str]) -> None:
    from hinge_cli import __version__

    assert hinge(*arguments).out == f"hinge {__version__}\n"


def test_an_output_file_is_written_and_not_overwritten(hinge: Hinge, tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    arguments = ("plan", "--format", "markdown", "--output", str(path))
    assert hinge(*arguments).out == ""
    written = path.read_text(encoding="utf-8")
    assert written.startswith("# Three days a week")
    path.write_text("mine")
    again = hinge(*arguments)
    assert again.code == 2
    assert "--force" in again.err
    assert path.read_text() == "mine"
    assert hinge(*arguments, "--force").code == 0
    assert path.read_text(encoding="utf-8") == written
    assert list(tmp_path.iterdir()) == [path]


def test_an_output_that_cannot_be_written_is_named(hinge: Hinge, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "no" / "plan.md"):
        result = hinge("plan", "--output", str(path))
        assert result.code == 2
        assert str(path) in result.err


def test_repeated_and_comma_separated_values_are_the_same(hinge: Hinge) -> None:
    one = hinge("plan", "--equipment", "barbell,rack", "--on", "Mon, thursday")
    other = hinge("plan", "--equipment", "barbell", "--equipment", "rack", "--on", "mo,th")
    assert one.out == other.out != ""


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("knee-pain", "knee-pain"),
        ("Knee", "knee-pain"),
        ("high blood pressure", "hypertension-uncontrolled"),
        ("unstable shoulder", "shoulder-instability"),
        ("low-back-pain", "low-back-pain"),  # an id, and a part of another
    ],
)
def test_a_part_of_a_limitation_s_name_is_enough_where_it_is_clear(
    hinge: Hinge, tmp_path: Path, name: str, meant: str
) -> None:
    profile = tmp_path / "p.yaml"
    profile.write_text(f"limits: [{name}]\n", encoding="utf-8")
    for words in (["--limit", name], ["--profile", str(profile)]):
        plan = json.loads(hinge("plan", *words, "--format", "json").out)
        assert plan["request"]["limits"] == [meant]


def test_explain_teaches_the_hinge(hinge: Hinge) -> None:
    out = hinge("explain", "hinge").out.casefold()
    for word in (
        "posterior", "squat", "glutes", "hamstrings", "lower back", "abs", "obliques", "delts",
        "forearms", "traps", "lats", "mobility", "strength", "balance", "tight hips",
        "dowel", "everyday life", "from easiest to hardest", "power clean",
    ):  # fmt: skip
        assert word in out, word
    assert out.index("wall hip hinge") < out.index("\n  power clean  ")


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (["deadlift"], "Barbell deadlift"),
        (["DEADLIFT"], "Barbell deadlift"),
        (["rdl"], "Barbell Romanian deadlift"),
        (["good", "morning"], "Barbell good morning"),
        (["barbell-good-morning"], "Barbell good morning"),
        (["ghd", "machine"], "GHD"),
        (["squat"], "Squat"),
        (["press"], "Overhead press"),
        (["glutes"], "Glutes"),
        (["lower", "back"], "Lower back"),
        (["strength"], "Strength"),
        (["beginner"], "Beginner"),
        (["knee-pain"], "Knee pain"),
    ],
)
def test_explain_finds_what_is_meant(hinge: Hinge, words: list[str], title: str) -> None:
    result = hinge("explain", *words)
    assert result.code == 0
    assert result.out.startswith(title)


def test_several_matches_are_listed_and_that_is_no_failure(hinge: Hinge) -> None:
    result = hinge("explain", "half-kneeling")
    assert result.code == 0
    assert "hinge explain half-kneeling-landmine-press" in result.out


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("deadlift --versus trap-bar deadlift", "Barbell deadlift against trap-bar deadlift"),
        ("deadlift --versus=trap-bar deadlift", "Barbell deadlift against trap-bar deadlift"),
        ("good morning --format text --versus front squat", "Barbell good morning against barbell"),
        ("--versus squat hinge", "Hinge against squat"),
        ("--format text --versus squat hinge", "Hinge against squat"),
        ("--versus squat -- hinge", "Hinge against squat"),
    ],
)
def test_a_name_after_an_option_needs_no_quotes(hinge: Hinge, words: str, title: str) -> None:
    result = hinge("explain", *words.split())
    assert result.err == ""
    assert result.out.startswith(title)


def test_a_name_that_is_missing_after_an_option_is_asked_for(hinge: Hinge) -> None:
    assert hinge("explain", "hinge", "--versus").code == 2


def test_a_near_miss_suggests(hinge: Hinge) -> None:
    result = hinge("explain", "dedlift")
    assert result.code == 2
    assert "did you mean 'deadlift'" in result.err


def test_everything_that_can_be_explained_is(hinge: Hinge, catalog) -> None:
    from hinge_cli.catalog import vocabulary as v
    from hinge_cli.explaining.lessons.devices import EQUIPMENT
    from hinge_cli.rulebook.volume import MUSCLE_SETS

    names = [*v.PATTERNS, *v.MUSCLES, *v.LEVELS, *v.LIMITATIONS, *EQUIPMENT]
    names += [*MUSCLE_SETS, *catalog.movements]
    for name in names:
        for form in ("text", "json"):
            result = hinge("explain", name, "--format", form)
            assert (result.code, result.err) == (0, ""), name
            if form == "json":
                assert json.loads(result.out)["kind"], name


def test_list_filters(hinge: Hinge, catalog) -> None:
    def ids(*arguments: str) -> set[str]:
        return {m["id"] for m in json.loads(hinge("list", *arguments, "--format", "json").out)}

    assert len(ids()) == len(catalog)
    hinges = ids("--pattern", "hinge", "--equipment", "kettlebell", "--level", "beginner")
    assert "kettlebell-deadlift" in hinges
    assert "barbell-deadlift" not in hinges
    assert "kettlebell-swing" not in hinges
    assert ids("--muscle", "lower back") == ids("--muscle", "erectors")
    assert ids("landmine") >= {"landmine-row", "landmine-squat"}
    assert ids("landmine", "squat") == {"landmine-squat"}  # every word, in name or purpose
    assert ids("far from the hips") == {"barbell-good-morning"}
    up_to = {m.id for m in catalog if m.level != "advanced"}
    assert ids("--level", "beginner") < ids("--level", "intermediate") == up_to
    moved = {m.id for m in catalog if "glutes" in (*m.primary, *m.synergists)}
    assert ids("--muscle", "glutes") == moved > {m.id for m in catalog if "glutes" in m.primary}
    assert "No movement fits" in hinge("list", "zzz").out


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hinge_cli", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=False,
    )


def test_the_module_runs_and_an_ascii_output_gets_ascii() -> None:
    result = run("plan", PYTHONIOENCODING="ascii")
    assert result.returncode == 0
    assert result.stdout.isascii()
    assert "3 x 8-10" in result.stdout or "2 x 8-10" in result.stdout


def test_the_same_bytes_whatever_the_hash_seed_locale_or_time_zone() -> None:
    outputs = {
        run(
            "plan", "--days", "5", "--format", form, PYTHONHASHSEED=seed, LC_ALL=locale, TZ=zone
        ).stdout
        for form in ("json",)
        for seed, locale, zone in (
            ("0", "C", "UTC"),
            ("1", "C.UTF-8", "Asia/Tokyo"),
            ("2", "tr_TR.UTF-8", "America/New_York"),
        )
    }
    assert len(outputs) == 1


@pytest.mark.parametrize(
    ("arguments", "unloaded"),
    [
        (["--version"], ["typer", "yaml", "rich"]),
        (["plan"], ["yaml", "rich", "json", "hashlib", "bisect", "dataclasses"]),
        (
            ["plan"],
            ["hinge_cli.explaining", "hinge_cli.exporting.reasons", "hinge_cli.plan.digest"],
        ),
        (["plan"], ["hinge_cli.planning.excuses", "hinge_cli.cli.messages"]),
        (
            ["explain", "deadlift"],
            ["yaml", "rich", "json", "hashlib", "hinge_cli.planning", "hinge_cli.figures"],
        ),
        (["list"], ["yaml", "rich", "hashlib", "hinge_cli.planning", "hinge_cli.explaining"]),
        (["plan", "--format", "markdown"], ["yaml", "rich"]),
        (["--help"], ["yaml", "rich", "json", "hinge_cli.planning", "hinge_cli.rulebook.rules"]),
        (["plan", "--help"], ["yaml", "rich", "hinge_cli.planning", "hinge_cli.rulebook"]),
    ],
)
def test_a_command_loads_only_what_it_uses(arguments: list[str], unloaded: list[str]) -> None:
    code = (
        f"import sys; from hinge_cli.__main__ import main; sys.argv[1:] = {arguments!r}\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        f"print(*[m for m in {unloaded!r} if m in sys.modules], file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stderr.split() == []


def test_a_reader_that_stops_early_is_no_traceback() -> None:
    shell = f"{sys.executable} -m hinge_cli list | head -1"
    result = subprocess.run(["sh", "-c", shell], capture_output=True, text=True, check=True)
    assert result.stderr == ""
    assert result.stdout.startswith("Hinge")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("check -", "Nothing found."),
        ("export -", "Goblet squat"),
        ("export - --format csv", "goblet-squat,Goblet squat"),
        ("swap - mon goblet squat", "Instead of goblet squat on Monday"),
        ("swap - mon goblet squat --to leg press", "movement: leg-press"),
        ("diff - plan.yaml", "The two plans hold the same training."),
        ("diff plan.yaml -", "The two plans hold the same training."),
    ],
)
def test_a_plan_comes_from_standard_input(hinge, tmp_path, monkeypatch, words, told) -> None:
    monkeypatch.chdir(tmp_path)
    hinge("plan", "--output", "plan.yaml")
    with Path("plan.yaml").open(encoding="utf-8") as piped:
        monkeypatch.setattr("sys.stdin", piped)
        result = hinge(*words.split())
    assert (result.code, told in result.out) == (0, True), result


def test_of_two_plans_only_one_comes_from_standard_input(hinge) -> None:
    assert "only one of the two" in hinge("diff", "-", "-").err


@pytest.mark.parametrize("option", ["--on", "--equipment", "--limit", "--avoid"])
def test_an_empty_value_is_not_taken_for_none(hinge: Hinge, option: str) -> None:
    result = hinge("plan", option, ",")
    assert result.code == 2
    assert f"{option} names nothing" in result.err


def test_on_may_be_repeated(hinge: Hinge) -> None:
    one = hinge("plan", "--on", "mon", "--on", "wed,fri")
    assert one.out == hinge("plan", "--on", "mon,wed,fri").out


def test_a_link_stays_a_link_and_a_file_keeps_its_mode(hinge: Hinge, tmp_path: Path) -> None:
    target, link = tmp_path / "plan.txt", tmp_path / "link.txt"
    target.write_text("old")
    target.chmod(0o600)
    link.symlink_to(target)
    assert hinge("plan", "--output", str(link)).code == 2
    assert hinge("plan", "--output", str(link), "--force").code == 0
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8").startswith("Three days")
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_path_that_cannot_be_is_named(hinge: Hinge) -> None:
    for arguments in (["--output", "a" * 300], ["--catalog", "a" * 300]):
        result = hinge("plan", *arguments)
        assert result.code == 2
        assert "Traceback" not in result.err


def test_no_home_no_cache_and_no_litter(tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("HOME", "HINGE_CACHE_DIR")}
    result = subprocess.run(
        [sys.executable, "-m", "hinge_cli", "plan"],
        capture_output=True,
        env=environment | {"PYTHONPATH": str(Path(__file__).parent.parent)},
        cwd=tmp_path,
        check=True,
    )
    assert result.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_in_a_line() -> None:
    shell = f"{sys.executable} -m hinge_cli plan > /dev/full"
    result = subprocess.run(["sh", "-c", shell], capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr


def test_a_movement_is_explained_as_a_movement_in_json(hinge: Hinge) -> None:
    data = json.loads(hinge("explain", "deadlift", "--format", "json").out)
    assert (data["kind"], data["id"]) == ("movement", "barbell-deadlift")


def test_a_comma_in_a_maximum_is_a_decimal_one_and_between_lifts_it_parts() -> None:
    done = run("plan", "--max", "squat=102,5,deadlift=140,5", "--format", "json")
    maxes = json.loads(done.stdout)["request"]["maxes"]
    assert maxes == {"barbell-back-squat": 102.5, "barbell-deadlift": 140.5}
