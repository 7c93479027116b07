"""Names of other programs mean movements of the catalog, and what is a guess says so."""

from __future__ import annotations

from difflib import get_close_matches

import pytest

from hinge_cli.catalog import Catalog
from hinge_cli.catalog.matching import alike, squash
from hinge_cli.catalog.naming import find
from hinge_cli.catalog.synonyms import NEAREST, SYNONYMS
from hinge_cli.checking import judge
from hinge_cli.explaining import topics
from hinge_cli.reading import read
from hinge_cli.reading.files import kind_of


def test_every_name_and_alias_of_the_catalog_means_its_movement(catalog: Catalog) -> None:
    for movement in catalog:
        for name in (movement.id, movement.name, movement.name.upper()):
            assert find(name, catalog) == (movement, False)
        for alias in movement.aliases:
            assert not find(alias, catalog).guessed, alias


def test_likeness_is_what_the_standard_library_finds(catalog: Catalog) -> None:
    names = [squash(name) for movement in catalog for name in (movement.id, *movement.aliases)]
    slips = [f"{name[1:]}x" for name in names] + [name[::-1] for name in names] + ["", "ß", "zzzz"]
    for most, cutoff in ((1, 0.8), (3, 0.6)):
        for word in slips[:: 7 if most == 1 else 23]:
            assert alike(word, names, most, cutoff) == get_close_matches(word, names, most, cutoff)


def test_names_like_unknown_ones_are_looked_for_until_there_are_too_many(catalog: Catalog) -> None:
    names = [f"Goblet squaat {'x' * i}" for i in range(1, 61)]
    lines = "".join(f"    - {name} 3x5\n" for name in names)
    text = f"hinge: 1\nweeks:\n- sessions:\n  - day: mon\n    exercises:\n{lines}"
    found = judge(read("many.yaml", text, catalog, "plan"), catalog, select=("H605",)).findings
    suggested = ["Did you mean" in finding.remedy for finding in found]
    assert len(found) == 60
    assert suggested[0]
    assert not any(suggested[50:])


def test_synonyms_say_what_the_catalog_does_not(catalog: Catalog) -> None:
    own = {name for movement in catalog for name in (movement.name, *movement.aliases)}
    for name, movement_id in SYNONYMS.items():
        assert name not in own
        assert find(name, catalog) == (catalog[movement_id], False)


@pytest.mark.parametrize("name", NEAREST)
def test_what_the_catalog_lacks_is_never_taken_for_the_nearest(catalog: Catalog, name: str) -> None:
    assert find(name, catalog) == (catalog[NEAREST[name]], True)


@pytest.mark.parametrize(
    ("name", "movement"),
    [
        ("incline dumbbell press", "incline-dumbbell-bench-press"),
        ("dumbbell lateral raises", "lateral-raise"),
        ("cable lateral raise", "lateral-raise"),
        ("dumbbell curls", "biceps-curl"),
        ("EZ-bar curl", "biceps-curl"),
        ("rope pushdown", "triceps-extension"),
        ("skull crushers", "triceps-extension"),
        ("cable crossovers", "chest-fly"),
        ("pec deck", "chest-fly"),
        ("hamstring curl", "leg-curl"),
        ("cable rows", "seated-cable-row"),
        ("ring rows", "inverted-row"),
        ("close-grip bench", "close-grip-bench-press"),
        ("incline bench press", "incline-barbell-bench-press"),
        ("kettlebell press", "single-arm-dumbbell-press"),
        ("barbell press", "barbell-overhead-press"),
        ("standing military press", "barbell-overhead-press"),
        ("ab rollout", "ab-wheel-rollout"),
        ("paused squats", "pause-squat"),
        ("prowler push", "sled-push"),
        ("wood chops", "cable-chop"),
        ("neutral-grip pull-ups", "pull-up"),
        ("suitcase carries", "suitcase-carry"),
        ("farmers carries", "farmers-carry"),
        ("goblet deadlift", "kettlebell-deadlift"),
        ("bench presses", "barbell-bench-press"),
        ("sled pushes", "sled-push"),
        ("situps", "sit-up"),
        ("DB bench press", "dumbbell-bench-press"),
        # Abbreviations stand for words anywhere in a name.
        ("one-arm row", "single-arm-dumbbell-row"),
        ("1-arm DB rows", "single-arm-dumbbell-row"),
        ("SA DB row", "single-arm-dumbbell-row"),
        ("DB OHP", "standing-dumbbell-press"),
        ("trap bar DL", "trap-bar-deadlift"),
        ("DB BSS", "bulgarian-split-squat"),
        ("pec flyes", "chest-fly"),
        ("leg ext", "leg-extension"),
        ("ham curls", "leg-curl"),
        ("aussie pull-ups", "inverted-row"),
        ("tricep push downs", "triceps-extension"),
        # What it is done with may stand first.
        ("DB hammer curls", "hammer-curl"),
        ("KB thrusters", "thruster"),
        ("kettlebell suitcase carry", "suitcase-carry"),
        ("weighted chin-ups", "chin-up"),
        ("bodyweight split squat", "split-squat"),
        # As lifters say it for short.
        ("single-arm press", "single-arm-dumbbell-press"),
        ("swings", "kettlebell-swing"),
        ("bulgarians", "bulgarian-split-squat"),
        ("nordics", "nordic-hamstring-curl"),
        ("curls", "biceps-curl"),
        ("lat pulls", "lat-pulldown"),
        ("lat raises", "lateral-raise"),
        ("french press", "triceps-extension"),
        ("DB shoulder press", "standing-dumbbell-press"),  # needs no bench
        ("seated DB press", "seated-dumbbell-press"),
    ],
)
def test_a_plan_and_an_explanation_mean_the_same(
    catalog: Catalog, name: str, movement: str
) -> None:
    assert find(name, catalog) == (catalog[movement], False)
    assert [topic.key for topic in topics.find(name, catalog)] == [movement]


def test_whatever_a_plan_means_is_explained(catalog: Catalog) -> None:
    aliases = [alias for movement in catalog for alias in movement.aliases]
    for name in (*SYNONYMS, *aliases):
        many = f"{name}es" if name.endswith("ss") else f"{name.removesuffix('s')}s"
        for text in (name, many):
            (topic,) = topics.find(text, catalog)
            if topic.kind == "movement":
                assert find(text, catalog) == (catalog[topic.key], False), text


@pytest.mark.parametrize(
    ("name", "movement"),
    [
        ("Squat (Barbell)", "barbell-back-squat"),
        ("Squat, Barbell", "barbell-back-squat"),
        ("Squat (Bodyweight)", "bodyweight-squat"),
        ("Squat (Smith Machine)", "smith-squat"),
        ("Bench Press, Dumbbell", "dumbbell-bench-press"),
        ("Bench Press - Close Grip (Barbell)", "close-grip-bench-press"),
        ("Incline Bench Press (Dumbbell)", "incline-dumbbell-bench-press"),
        ("Overhead Press, Barbell", "barbell-overhead-press"),
        ("Overhead Press (Dumbbell)", "standing-dumbbell-press"),
        ("Strict Military Press (Barbell)", "barbell-overhead-press"),
        ("Shoulder Press (Machine)", "machine-shoulder-press"),
        ("Seated Shoulder Press (Machine)", "machine-shoulder-press"),
        ("Deadlift, Barbell", "barbell-deadlift"),
        ("Deadlift (Trap Bar)", "trap-bar-deadlift"),
        ("Romanian Deadlift, Barbell", "barbell-romanian-deadlift"),
        ("Romanian Deadlift (Dumbbell)", "dumbbell-romanian-deadlift"),
        ("Straight Leg Deadlift", "barbell-straight-leg-deadlift"),
        ("Hip Thrust (Barbell)", "barbell-hip-thrust"),
        ("Bent Over Row, Barbell", "bent-over-row"),
        ("Seated Row (Cable)", "seated-cable-row"),
        ("T Bar Row", "landmine-row"),
        ("Lat Pulldown (Machine)", "lat-pulldown"),
        ("Pull Ups", "pull-up"),
        ("Pull Up (Weighted)", "pull-up"),
        ("Pull Up (Assisted)", "assisted-pull-up"),
        ("Chest Dip (Weighted)", "dip"),
        ("Lunge (Dumbbell)", "forward-lunge"),
        ("Goblet Squat", "goblet-squat"),
        ("Farmer’s Walk", "farmers-carry"),
        ("Triceps Pushdown", "triceps-extension"),
        ("Lying Leg Curl (Machine)", "leg-curl"),
        ("Kettlebell Swing", "kettlebell-swing"),
    ],
)
def test_apps_name_the_equipment_last(catalog: Catalog, name: str, movement: str) -> None:
    assert find(name, catalog) == (catalog[movement], False)


@pytest.mark.parametrize(
    ("name", "movement"),
    [
        ("Deadlift (Smith Machine)", "barbell-deadlift"),
        ("Decline Bench Press (Barbell)", "barbell-bench-press"),
        ("Romanian Deadlft", "barbell-romanian-deadlift"),
        ("Diamond Push Up", "push-up"),
        ("Single Arm Lat Pulldown", "half-kneeling-pulldown"),
        ("barbell step-up", "step-up"),
        ("dumbbell press", "seated-dumbbell-press"),  # or one on a bench
    ],
)
def test_what_is_near_is_a_guess(catalog: Catalog, name: str, movement: str) -> None:
    assert find(name, catalog) == (catalog[movement], True)


@pytest.mark.parametrize(
    "name",
    ["Running", "Treadmill", "Shrug (Barbell)", "Upright Row (Barbell)", "Hip Abduction (Machine)",
     "Box Jump", "Yoga", "Bodyweight Deadlift", "", "?", "()", ",", "x" * 1000],
)  # fmt: skip
def test_what_is_far_from_everything_means_nothing(catalog: Catalog, name: str) -> None:
    assert find(name, catalog) == (None, False)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hinge: 1\nweeks: []\n", "plan"),
        (
            "# A plan\n## by hand\nhinge: 1\nweeks:\n- sessions: [{title: Block / rack pull}]\n",
            "plan",
        ),
        ('{"hinge": 1}', "plan"),
        ("catalog: 1\nmovements: {block-pull: {name: Block / rack pull}}\n", "catalog"),
        ("catalog: {sha256: ab}\nhinge: 1\n", "plan"),
        ("Date;Workout Name;Exercise Name;Reps\n", "log"),
        ('\n"title","start_time","exercise_title","reps"\n', "log"),
        ("| Exercise | Sets |\n|---|---|\n| Squat / 2 | 3x5 |\n", "markdown"),
        ("# Week 1\n## Day 1\n", "liftoscript"),
        ("Squat / 3x5\n", "liftoscript"),
        ("", "plan"),
        ("Squat a lot.\n", "plan"),
    ],
)
def test_what_a_file_is_shows_in_its_text(text: str, kind: str) -> None:
    assert kind_of(text) == kind
