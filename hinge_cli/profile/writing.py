"""Writes a profile that says beside every line what it may hold."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hinge_cli.catalog.vocabulary import GOALS, LEVELS, PRESETS
from hinge_cli.plan import Request
from hinge_cli.plan.gym import gym_document
from hinge_cli.profile.reading import VERSION
from hinge_cli.rulebook.inventory import usual_gym
from hinge_cli.schemas import shipped


def write(fields: Mapping[str, Any]) -> str:
    """The text of a profile with these fields of a request; the others stand there as comments."""
    usual = Request()
    unit = fields.get("unit") or usual.unit
    days = {"on": fields["on"]} if fields.get("on") else {"days": fields.get("days") or usual.days}
    equipment = fields.get("equipment") or usual.equipment
    lines = [
        f"# yaml-language-server: $schema={shipped('profile').as_uri()}",
        "# What hinge would otherwise be told with every command. Flags win over it.",
        f"profile: {VERSION}",
        "",
        f"level: {fields.get('level') or usual.level}  # {', '.join(LEVELS)}",
        f"goal: {fields.get('goal') or usual.goal}  # {', '.join(GOALS)}",
        *(f"{key}: {_plain(value)}  # or {_other(key)}" for key, value in days.items()),
        f"minutes: {fields.get('minutes') or usual.minutes}  # the longest session",
        f"equipment: {_plain(equipment)}  # items, or {', '.join(PRESETS)}",
        _line("without", fields, ["sled"], "what is not there after all"),
        _line("limits", fields, ["knee-pain"], "what your body cannot do well now"),
        _line("avoid", fields, ["good morning"], "movements to leave out"),
        _line("prefer", fields, ["front squat"], "movements to favour"),
        f"unit: {unit}  # kg or lb",
        _line(
            "maxes", fields, {"squat": 100, "deadlift": "130x5"}, "what you lift, or recent sets"
        ),
        _line("catalogs", fields, ["mine.yaml"], "movements of your own, beside this file"),
        "",
        "# What there is to lift. Delete a line, and it is what most gyms have.",
        *_gym(fields, unit),
    ]
    return "\n".join(lines) + "\n"


def _gym(fields: Mapping[str, Any], unit: str) -> list[str]:
    notes = {
        "bars": "by equipment, or by movement where a lift has a bar of its own",
        "plates": "plenty of each; {20: 2, 10: 1} tells the pairs",
        "full_size_plates_from": "the lightest plate that holds a bar at pulling height",
        "dumbbells": "",
        "kettlebells": "",
        "steps": "of weight stacks",
    }
    document = gym_document(fields.get("gym") or usual_gym(unit), unit)
    lead = "" if fields.get("gym") else "# "
    lines = [f"{lead}gym:"]
    for key, value in document.items():
        note = f"  # {notes[key]}" if notes[key] else ""
        lines.append(f"{lead}  {key}: {_plain(value)}{note}")
    return lines


def _line(key: str, fields: Mapping[str, Any], example: object, note: str) -> str:
    value = fields.get(key)
    return f"{key}: {_plain(value)}  # {note}" if value else f"# {key}: {_plain(example)}  # {note}"


def _other(key: str) -> str:
    """The other way to say when somebody trains."""
    return "on: [mon, wed, fri]" if key == "days" else f"days: {Request().days}"


def _plain(value: object) -> str:
    """A value as YAML writes it on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_plain(k)}: {_plain(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_plain, value)) + "]"
    if isinstance(value, str) and not value.replace("-", "").replace(" ", "").isalnum():
        return json.dumps(value, ensure_ascii=False)
    return f"{value:g}" if isinstance(value, float) else str(value)
