"""The schema of plans, with the jsonschema library: what hinge writes and what people write."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from exported import NAMES, plan_of, renamed
from jsonschema import Draft7Validator

from hinge_cli.catalog.vocabulary import EQUIPMENT, LIMITATIONS
from hinge_cli.exporting import export
from hinge_cli.schemas.plan import schema

BY_HAND = """
hinge: 1
request: {level: beginner, goal: strength, on: mon, limits: knee-pain, maxes: {squat: 120x5@8}}
weeks:
- sessions:
  - day: monday
    exercises:
    - Back squat 3x5
    - {movement: overhead press, sets: 3, reps: 5}
    - Deadlift 1x5 @ 85%
    - Side plank 2x30s each
    - {name: bench press, work: [{reps: 5, load: 60kg}, {reps: 3, load: 70kg, rir: 2}]}
    - {movement: row, sets: 3, reps: 8-12, load: 60, rpe: 8, progression: none, superset: A}
    - {movement: curl, sets: 3, reps: 5+, load: {value: 20, unit: kg, per_side: [2.5, 5lb]}}
"""

WRONG = {
    "weeks: []": "is too short|should be non-empty",
    "weeks: [{days: []}]": "not allowed|required",
    "weeks: [{sessions: [{exercises: [squat]}]}]": "not valid",
    "weeks: [{sessions: [{exercises: [{movement: squat}]}]}]": "not valid",
    "weeks: [{sessions: [{exercises: [{movement: a, sets: 0, reps: 5}]}]}]": "not valid",
    "weeks: [{sessions: [{exercises: [{movement: a, sets: 1, reps: five}]}]}]": "not valid",
    "{request: {goal: fitness}, weeks: [{sessions: []}]}": "not one of",
    "{request: {days: 8}, weeks: [{sessions: []}]}": "greater than",
    "{request: {gaol: strength}, weeks: [{sessions: []}]}": "not allowed",
}


@pytest.fixture(scope="module")
def validator(catalog) -> Draft7Validator:
    document = json.loads(schema(catalog))
    Draft7Validator.check_schema(document)
    return Draft7Validator(document)


@pytest.mark.parametrize("kind", ["bare", "block", "linear", "supersets"])
def test_what_hinge_writes_is_valid(kind: str, validator: Draft7Validator, catalog) -> None:
    validator.validate(yaml.safe_load(export(plan_of(kind), catalog, "yaml")))
    validator.validate(json.loads(export(plan_of(kind), catalog, "json")))


@pytest.mark.parametrize("name", NAMES)
def test_any_name_is_valid(name: str, validator: Draft7Validator, catalog) -> None:
    validator.validate(json.loads(export(renamed(name), catalog, "json")))


def test_what_people_write_is_valid(validator: Draft7Validator) -> None:
    # YAML 1.1 reads the key `on` as True; editors, and hinge, read it as the word it is.
    validator.validate(yaml.safe_load(BY_HAND.replace(" on:", " 'on':")))


def test_what_the_schema_allows_is_what_hinge_reads(tmp_path: Path, hinge) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(BY_HAND, encoding="utf-8")
    assert hinge("export", str(path)).code == 0
    for text in WRONG:
        # hinge counts days and weeks itself, and may find none.
        if "weeks: []" not in text and "days: 8" not in text:
            # The version stands in front, in the same style as the rest.
            whole = text.replace("{", "{hinge: 1, ", 1) if text[0] == "{" else f"hinge: 1\n{text}"
            path.write_text(whole, encoding="utf-8")
            assert hinge("export", str(path)).code == 2, text


@pytest.mark.parametrize("text", WRONG)
def test_a_slip_is_underlined(text: str, validator: Draft7Validator) -> None:
    document = {"hinge": 1, **yaml.safe_load(text)}
    messages = " ".join(error.message for error in validator.iter_errors(document))
    assert any(part in messages for part in WRONG[text].split("|")), messages


def test_an_editor_is_offered_the_words_of_the_vocabulary(catalog) -> None:
    text = schema(catalog)
    words = {*EQUIPMENT, *LIMITATIONS, *catalog.movements, "monday", "hypertrophy", "linear"}
    assert [word for word in words if f'"{word}"' not in text] == []


def test_the_schema_knows_every_key_that_hinge_writes(catalog) -> None:
    known = json.loads(schema(catalog))

    def keys(part: object) -> set[str]:
        if isinstance(part, dict):
            own = set(part.get("properties", ()))
            return own.union(*(keys(value) for value in part.values()))
        return set().union(*map(keys, part)) if isinstance(part, list) else set()

    document = json.loads(export(plan_of("block"), catalog, "json"))
    exercise = document["weeks"][0]["sessions"][0]["exercises"][0]
    assert {*document, *document["request"], *exercise, *exercise["load"]} <= keys(known)
