"""What is asked for: flags over the profile over what is usual."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hinge_cli.catalog import Catalog
from hinge_cli.plan import Request


def requested(said: dict[str, Any], profile: Path | None, catalog: Catalog) -> Request:
    """The request of the flags that were given, over those of a profile.

    A flag that is None or empty was not given. Maxima of both stand side by side.
    """
    given = {name: value for name, value in said.items() if value not in (None, (), {})}
    fields: dict[str, Any] = {}
    if profile is not None:
        from hinge_cli.profile import read_profile

        fields = dict(read_profile(profile, catalog).fields)
        if "days" in given or "on" in given:
            fields.pop("on", None)
            fields.pop("days", None)
        if "maxes" in given:
            given["maxes"] = {**fields.get("maxes", {}), **given["maxes"]}
    return Request(**{**fields, **given})
