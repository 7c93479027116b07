"""`hinge explain`."""

import re
from typing import Annotated

import typer

from hinge_cli.catalog import Catalog
from hinge_cli.cli import completing, output
from hinge_cli.cli.messages import tell
from hinge_cli.cli.options import Catalogs, Names, TextOrJson, names
from hinge_cli.cli.settings import catalog_of, settings
from hinge_cli.errors import UsageError, listed
from hinge_cli.explaining import explain, topics
from hinge_cli.explaining.topics import Topic
from hinge_cli.report import Bullets, Column, Drawing, Heading, Report, Table


def explain_command(
    what: Annotated[
        list[str],
        typer.Argument(
            help="A movement, pattern, muscle, goal, level, limitation or rule.",
            autocompletion=completing.topic_words,
        ),
    ],
    versus: Annotated[
        str | None,
        typer.Option(
            help="Another pattern or movement, to compare with.", autocompletion=completing.topics
        ),
    ] = None,
    ladder: Annotated[
        bool, typer.Option("--ladder", help="The rungs below and above, and where you stand.")
    ] = False,
    level: Annotated[
        str | None,
        typer.Option(
            help="For --ladder: your level. [default: the profile's, or beginner]",
            autocompletion=completing.levels,
        ),
    ] = None,
    equipment: Annotated[
        list[str] | None,
        typer.Option(
            help="For --ladder: what is there, as for plan. Repeat it.",
            autocompletion=completing.equipment,
        ),
    ] = None,
    without: Annotated[
        Names,
        typer.Option(
            help="For --ladder: what is not there after all. Repeat it.",
            autocompletion=completing.equipment,
        ),
    ] = None,
    limit: Annotated[
        Names,
        typer.Option(
            help="For --ladder: what the body cannot do well now. Repeat it.",
            autocompletion=completing.limitations,
        ),
    ] = None,
    avoid: Annotated[
        Names,
        typer.Option(
            help="For --ladder: a movement to leave out. Repeat it.",
            autocompletion=completing.movements,
        ),
    ] = None,
    test: Annotated[
        bool, typer.Option("--test", help="How to test yourself, and what follows from it.")
    ] = False,
    animate: Annotated[
        bool, typer.Option("--animate", help="Play the movement; any key stops it.")
    ] = False,
    catalog: Catalogs = None,
    form: TextOrJson = "text",
) -> None:
    """Explain a movement, a pattern, a muscle or a rule.

    Goals, levels, limitations, equipment and the words of plans too. Part of a name is enough, and
    several words need no quotes.

    \b
    Examples:
      hinge explain hinge
      hinge explain good morning
      hinge explain deadlift --animate
      hinge explain hinge --versus squat
      hinge explain deadlift vs romanian deadlift
      hinge explain deadlift --ladder --equipment home
      hinge explain squat --test
    """
    text, versus = _sides(" ".join(what), versus)
    view = _view({"--versus": versus is not None, "--ladder": ladder, "--test": test})
    stand = {
        "--level": level,
        "--equipment": equipment,
        "--without": without,
        "--limit": limit,
        "--avoid": avoid,
    }
    if not ladder and (told := [flag for flag, value in stand.items() if value]):
        verb = "says" if len(told) == 1 else "say"
        raise UsageError(f"{listed(told)} {verb} where you stand on a --ladder; add it")
    if animate and (form == "json" or view in ("--ladder", "--test")):
        raise UsageError(f"--animate plays a figure; {view or '--format json'} has none")
    held = settings(None, catalog) if ladder else None
    movements = held.catalog if held else catalog_of(catalog)
    found = _found(text, movements)
    if len(found) > 1:
        if form == "json":
            output.write_json({"matches": [topic._asdict() for topic in found]})
        else:
            output.show(_choices(text, found))
        return
    topic = found[0]
    if held:
        from hinge_cli.cli import ladders

        asked = held.request(
            {
                "level": level,
                "equipment": names(equipment, "--equipment"),
                "without": names(without, "--without"),
                "limits": names(limit, "--limit"),
                "avoid": names(avoid, "--avoid"),
            }
        )
        data, report = ladders.ladder(topic, asked, movements)
    else:
        report = _report(topic, view, versus, movements)
        data = _data(topic, view, report, movements)
    if form == "json":
        output.write_json(data)
    elif not (animate and _played(topic, report, movements)):
        output.show(report)


def _sides(text: str, versus: str | None) -> tuple[str, str | None]:
    """What is asked about and what to compare it with, told by --versus or by a word between."""
    parts = re.split(r"(?:^|\s+)(vs\.?|versus)(?:\s+|$)", text.strip(), flags=re.IGNORECASE)
    if len(parts) == 1:
        return text, versus
    one, word, other, *more = parts
    if not (one and other):
        missing = "after" if one else "before"
        raise UsageError(f"nothing stands {missing} '{word}'; say it as in: deadlift {word} squat")
    if more or versus is not None:
        raise UsageError("two things can be compared, not more")
    return one, other


def _view(asked: dict[str, bool]) -> str:
    """The one view that is asked for, "" for the explanation itself."""
    views = [name for name, is_asked in asked.items() if is_asked]
    if len(views) > 1:
        raise UsageError(f"{listed(views)} show different things; give one of them")
    return views[0] if views else ""


def _found(text: str, catalog: Catalog) -> list[Topic]:
    if found := topics.find(text, catalog):
        return found
    if re.fullmatch("[hH][0-9]+", text):
        raise UsageError(f"no rule is called '{text}'; `hinge explain rules` lists them")
    near = [f"'{name}'" for name in topics.near(text, catalog)]
    hint = f"; did you mean {listed(near, 'or')}?" if near else "; `hinge list` shows all"
    raise UsageError(f"nothing here is called '{text}'{hint}")


def _choices(text: str, found: list[Topic]) -> Report:
    rows = tuple((topic.label, topic.kind, f"hinge explain {topic.key}") for topic in found)
    columns = (Column("name", wraps=True), Column("kind"), Column("to read it", label=""))
    title = f"'{text}' may mean {len(found)} things"
    return [Heading(title), Table(columns, rows)]


def _report(topic: Topic, view: str, versus: str | None, catalog: Catalog) -> Report:
    if view == "--test":
        from hinge_cli.explaining import self_test

        return self_test.explain(topic, catalog)
    if versus is not None:
        from hinge_cli.explaining.versus import compare

        others = _found(versus, catalog)
        if len(others) > 1:
            some = listed([f"'{other.key}'" for other in others[:6]], "or")
            raise UsageError(f"--versus '{versus}' may mean several things: {some}")
        return compare(topic, others[0], catalog)
    return explain(topic, catalog)


def _data(topic: Topic, view: str, report: Report, catalog: Catalog) -> dict[str, object]:
    """What a report says, for programs: a movement by its fields, all else by its blocks."""
    if topic.kind == "movement" and not view:
        from hinge_cli.explaining.movements import facts

        return {**topic._asdict(), **facts(catalog[topic.key], catalog), "kind": "movement"}
    blocks = [
        {"block": type(block).__name__.lower(), **block._asdict()}
        for block in report
        if not isinstance(block, Drawing)
    ]
    return {**topic._asdict(), "blocks": blocks}


def _played(topic: Topic, report: Report, catalog: Catalog) -> bool:
    """Whether the figures of a report could be played; if not, standard error says why."""
    drawing = next((block for block in report if isinstance(block, Drawing)), None)
    if not output.draws():
        reason = "--animate needs a terminal that shows Unicode"
    elif drawing is None:
        reason = f"there is no figure of {topic.label}"
    else:
        from hinge_cli.cli import animation

        words: Report = [report[0]]
        if topic.kind == "movement" and len(drawing.movements) == 1:
            words.append(Bullets(catalog.words[topic.key].cues))
        if not (reason := animation.play(drawing, words)):
            return True
    tell(f"hinge: {reason}; here is the text")
    return False
