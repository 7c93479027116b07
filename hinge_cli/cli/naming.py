"""Names of several words need no quotes after an option either: `--to front squat`."""

from collections.abc import Container
from typing import Any

from typer.core import TyperCommand

NAMING = frozenset({"--to", "--versus"})


class Command(TyperCommand):
    """A command that takes a name after an option as people say it."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parses the words of the command line, with names made one word each."""
        with_value = {
            name
            for param in self.params
            if not getattr(param, "is_flag", False)
            for name in param.opts
        }
        needed = sum(
            param.param_type_name == "argument" and param.required for param in self.params
        )
        return super().parse_args(ctx, joined(args, with_value, needed))


def joined(words: list[str], with_value: Container[str], needed: int) -> list[str]:
    """The words with those of a name after an option made one.

    All that follow are the name's once the command has as many of its own as it `needed`; before
    that only the first is: `--versus squat hinge` asks to explain the hinge.
    """
    done: list[str] = []
    own = 0
    waiting = words[::-1]
    while waiting:
        word = waiting.pop()
        option, equals, value = word.partition("=")
        if word == "--":
            return [*done, word, *reversed(waiting)]
        done.append(word)
        if option in NAMING and own >= needed:
            name = [value] if equals else []
            while waiting and not waiting[-1].startswith("-"):
                name.append(waiting.pop())
            done[-1:] = [option, " ".join(name)] if name else [option]
        elif option in with_value:
            done += [waiting.pop()] if waiting and not equals else []
        elif word == "-" or not word.startswith("-"):
            own += 1
    return done
