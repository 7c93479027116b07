"""What a shell may complete: the names that options and arguments take.

Each function takes what is typed so far. Only the compiled catalog and the vocabulary are read, so
that a press of Tab is answered at once. Annotations are no text here: Typer would evaluate it anew
for every option, whether a shell asks or not.
"""

from collections.abc import Callable, Iterable

import typer

from hinge_cli.catalog import Catalog, Movement, vocabulary
from hinge_cli.catalog.matching import squash

# Those of `reading` and `planning`, which take longer to load than a press of Tab may.
KINDS = ("plan", "catalog", "profile", "markdown", "liftoscript", "log")
REASONS = ("busy", "pain", "boredom")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def among(*words: str) -> Callable[[str], list[str]]:
    """What completes one of a few words."""

    def complete(incomplete: str) -> list[str]:
        return _last(incomplete, words)

    return complete


def movements(incomplete: str) -> list[str]:
    """Movements, by id and by what else they are called."""
    return _last(incomplete, _named(Catalog.load(), incomplete))


def lifts(incomplete: str) -> list[str]:
    """Lifts of which a maximum can be known, with the sign that follows.

    A single one comes twice, for a shell puts a blank behind what can only be one word.
    """
    from hinge_cli.rulebook.inventory import LOADED

    loaded = [m for m in Catalog.load() if m.load in LOADED]
    found = _last(incomplete, (f"{name}=" for name in _named(loaded, incomplete)))
    return [*found, f"{found[0]}LOAD"] if len(found) == 1 else found


def movement_words(ctx: typer.Context, incomplete: str) -> list[str]:
    """The next words of a movement whose first ones stand before, else movements."""
    said = ctx.params.get("movement") or []
    return _going_on(said, incomplete, _named(Catalog.load(), "".join(said))) or movements(
        incomplete
    )


def topic_words(ctx: typer.Context, incomplete: str) -> list[str]:
    """The next words of a topic whose first ones stand before, else topics."""
    said = ctx.params.get("what") or []
    known = [*topics(""), *_named(Catalog.load(), "".join(said))]
    return _going_on(said, incomplete, dict.fromkeys(known)) or topics(incomplete)


def equipment(incomplete: str) -> list[str]:
    """Equipment and presets."""
    return _last(incomplete, (*vocabulary.PRESETS, *vocabulary.EQUIPMENT))


def limitations(incomplete: str) -> list[str]:
    """Limitations."""
    return _last(incomplete, vocabulary.LIMITATIONS)


def levels(incomplete: str) -> list[str]:
    """Levels."""
    return _last(incomplete, vocabulary.LEVELS)


def goals(incomplete: str) -> list[str]:
    """Goals."""
    return _last(incomplete, vocabulary.GOALS)


def weekdays(incomplete: str) -> list[str]:
    """Weekdays."""
    return _last(incomplete, WEEKDAYS)


def patterns(incomplete: str) -> list[str]:
    """Patterns."""
    return _last(incomplete, vocabulary.PATTERNS)


def muscles(incomplete: str) -> list[str]:
    """Muscles."""
    return _last(incomplete, vocabulary.MUSCLES)


def units(incomplete: str) -> list[str]:
    """Units of load."""
    return _last(incomplete, ("kg", "lb"))


def codes(incomplete: str) -> list[str]:
    """Codes of rules."""
    from hinge_cli.rulebook.rules import RULES

    return _last(incomplete.upper(), RULES)


def topics(incomplete: str) -> list[str]:
    """All that can be explained."""
    known = [
        *vocabulary.PATTERNS,
        *_named(Catalog.load(), incomplete),
        *vocabulary.MUSCLES,
        *vocabulary.LIMITATIONS,
        *vocabulary.EQUIPMENT,
        *vocabulary.LEVELS,
        *vocabulary.GOALS,
        "rules",
    ]
    found = _last(incomplete, dict.fromkeys(known))
    digits = incomplete[1:2].isdigit()
    return found + (codes(incomplete) if incomplete[:1] in ("H", "h") and digits else [])


def _named(movements: Iterable[Movement], incomplete: str) -> list[str]:
    """Ids, and once a letter is typed the other names, as one word each.

    Few people say barbell-romanian-deadlift; who has typed nothing wants no name twice.
    """
    ids = [m.id for m in movements]
    if not incomplete:
        return ids
    others = ("-".join(n.casefold().split()) for m in movements for n in (m.name, *m.aliases))
    found: dict[str, str] = {}
    for name in (*ids, *others):
        found.setdefault(squash(name), name)
    return list(found.values())


def _going_on(said: Iterable[str], incomplete: str, known: Iterable[str]) -> list[str]:
    """What is left of the known words with hyphens that begin with those said, as by `vs`."""
    begun = ""
    for word in said:
        begun = "" if word.casefold() in ("vs", "vs.", "versus") else f"{begun}{word.casefold()}-"
    left = [name.removeprefix(begun) for name in known if name.startswith(begun + incomplete)]
    return left if begun else []


def _last(incomplete: str, known: Iterable[str]) -> list[str]:
    """The known words that go on as the last of a list with commas begins."""
    before, comma, word = incomplete.rpartition(",")
    return [f"{before}{comma}{name}" for name in known if name.startswith(word)]
