"""The schemas of profiles and catalogs allow what hinge reads, and ship as they are made."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from hinge_cli.catalog import Catalog
from hinge_cli.schemas import KINDS, schema, shipped

CATALOG = Catalog.load()
ROOT = Path(__file__).parent.parent


def check(kind: str, text: str) -> None:
    jsonschema.validate(yaml.safe_load(text), json.loads(schema(kind, CATALOG)))


@pytest.mark.parametrize("kind", KINDS)
def test_the_shipped_file_is_what_is_made(kind: str) -> None:
    assert shipped(kind).read_text(encoding="utf-8") == schema(kind, CATALOG), (
        "run tests/schemas.py"
    )


def test_the_shipped_catalog_and_a_new_profile_are_allowed(hinge) -> None:
    check("catalog", (ROOT / "exercises.yaml").read_text(encoding="utf-8"))
    check("profile", hinge("init", "--output", "-", "--max", "squat=100", "--days", "4").out)
    check("catalog", "catalog: 1\nmovements: {goblet-squat: {hide: true}}")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("catalog", "catalog: 1\nmovements: {goblet-squat: {level: expert}}"),
        ("catalog", "catalog: 1\nmovements: {Goblet Squat: {hide: true}}"),
        ("catalog", "catalog: 1\nmovements: {goblet-squat: {levle: advanced}}"),
        ("catalog", "movements: {goblet-squat: {hide: true}}"),
        ("profile", "level: expert"),
        ("profile", "gym: {plates: {20: -1}}"),
        ("profile", "dayz: 3"),
    ],
)
def test_mistakes_are_not(kind: str, text: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        check(kind, text)


def test_each_schema_can_be_printed_and_is_named_in_the_file_it_is_for(hinge) -> None:
    for command, kind in (("init", "profile"), ("list", "catalog"), ("export", "plan")):
        assert json.loads(hinge(command, "--schema").out)["title"].endswith(f"{kind} of hinge")
    first = (ROOT / "exercises.yaml").read_text(encoding="utf-8").partition("\n")[0]
    named = first.partition("$schema=")[2]
    assert (ROOT / named).samefile(shipped("catalog"))
    assert shipped("profile").as_uri() in hinge("init", "--output", "-").out
