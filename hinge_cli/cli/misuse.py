"""Says what of a command line was not understood, in the words of every other mistake."""

import re
from typing import Any

from hinge_cli.catalog.matching import nearest

# What Typer says, in all its releases; where one says it otherwise, its own words stand.
_TOO_MANY = re.compile(r"got unexpected extra arguments?(?:\(s\))? \((.+)\)", re.IGNORECASE)
_NO_NUMBER = re.compile(r"'(.*)' is not a valid int|Input should be a valid int")


def told(error: Any, command: str) -> str:
    """The message about an error of Typer's, and where the command tells what it takes."""
    said = _plainly(error) or error.format_message().rstrip(".")
    return f"hinge: {said[:1].lower()}{said[1:]}\n`{command} --help` tells what there is."


def _plainly(error: Any) -> str:
    if hasattr(error, "possibilities"):
        near = nearest(error.option_name, error.possibilities or (), 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        return f"no such option: {error.option_name}{hint}"
    if found := _TOO_MANY.search(error.message):
        return f"no option takes '{found[1]}'; a value of several words needs quotes"
    option = getattr(getattr(error, "param", None), "opts", ())
    if option and (found := _NO_NUMBER.match(error.message)):
        given = f", not '{found[1]}'" if found[1] else ""
        return f"{option[0]} takes a whole number{given}"
    return ""
