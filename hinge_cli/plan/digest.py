"""A short digest by which a saved plan shows whether it still is what hinge wrote."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

# As many digits as no two versions of one plan will share.
_DIGITS = 16
# What follows from the movement by the catalog at hand, which may be another when a plan is read.
_OF_THE_CATALOG = frozenset({"name", "pattern"})


def digest_of(request: dict[str, Any], weeks: list[dict[str, Any]]) -> str:
    """The digest of a request and of the weeks that answer it, as a plan document holds them.

    However a program writes the numbers and sorts the keys, it is the same.
    """
    text = json.dumps([_plain(request), _plain(weeks)], sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()[:_DIGITS]


def _plain(value: Any) -> Any:
    """The value with whole numbers as such, and without what the catalog says."""
    if isinstance(value, dict):
        said = {str(_plain(key)): _plain(one) for key, one in value.items()}
        return {key: one for key, one in said.items() if key not in _OF_THE_CATALOG}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
