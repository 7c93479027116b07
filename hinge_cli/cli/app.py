"""Puts the commands together, and turns every mistake into a message and an exit code."""

import os
import sys
from importlib import import_module
from shutil import get_terminal_size
from typing import Annotated, Any

import typer

from hinge_cli import __version__
from hinge_cli.cli.naming import Command
from hinge_cli.errors import HingeError, Refusal

# Each command is a module of this package with a function of the same name. Only the module of the
# command that is called is loaded: the others would cost time and do nothing.
COMMANDS = ("plan", "explain", "list", "check", "swap", "diff", "export", "import", "init")

# What Typer raises for such words. It has no name of its own for it, and not in all of its releases
# is it Click's.
_NotUnderstood: Any = typer.BadParameter.__base__

# In columns: where Typer's help is wider than the screen, and where it could say nothing any more.
NARROW, NARROWEST_HELP = 52, 36

HELP = """Weekly strength plans that always hold a hinge, a squat and an overhead press.

\b
Examples:
  hinge plan --days 3
  hinge explain deadlift
  hinge plan --days 3 --format markdown --output plan.md
"""


def build(names: tuple[str, ...] = COMMANDS) -> typer.Typer:
    """The application with the commands of the given names."""
    app = typer.Typer(
        name="hinge",
        help=HELP,
        rich_markup_mode=None,  # brackets in help stay brackets, and help stays fast
        pretty_exceptions_enable=False,
        add_completion=True,
        context_settings={"help_option_names": ["-h", "--help"], "terminal_width": _help_width()},
    )

    @app.callback(invoke_without_command=True)
    def hinge(
        context: typer.Context,
        version: Annotated[
            bool, typer.Option("--version", "-V", help="Show the version and exit.")
        ] = False,
    ) -> None:
        if version:
            typer.echo(f"hinge {__version__}")
            raise typer.Exit
        if context.invoked_subcommand is None:
            typer.echo(context.get_help())

    hinge.__doc__ = None  # its help is the application's
    for name in names:
        module = import_module(f"hinge_cli.cli.{name}_command")
        app.command(name, cls=Command)(getattr(module, f"{name}_command"))
    return app


def run(arguments: list[str]) -> None:
    """Runs the command line and leaves with its exit code: 0 done, 1 refused, 2 not understood."""
    words = _completed() or arguments
    called = next((word for word in words if not word.startswith("-")), "")
    app = build((called,) if called in COMMANDS else COMMANDS)
    try:
        sys.exit(app(arguments, prog_name="hinge", standalone_mode=False))
    except _NotUnderstood as error:
        from hinge_cli.cli import misuse  # late, as below: most commands go well

        said, code = misuse.told(error, f"hinge {called}" if called in COMMANDS else "hinge"), 2
    except typer.Abort:  # no answer to a question
        said, code = "hinge: stopped", 1
    except Refusal as refusal:
        said, code = f"hinge: {refusal.reason}\n{refusal.remedy}", refusal.exit_code
    except HingeError as error:
        said, code = f"hinge: {error}", error.exit_code
    from hinge_cli.cli.messages import tell

    tell(said)
    sys.exit(code)


def _help_width() -> int | None:
    """How wide help is on a narrow screen; None where it is as wide as Typer makes it.

    It makes none below 50 columns, and a terminal then breaks lines within words.
    """
    columns = get_terminal_size().columns
    return max(columns - 2, NARROWEST_HELP) if columns < NARROW else None


def _completed() -> list[str]:
    """The words of the line that a shell asks to complete, none where it does not."""
    if "_HINGE_COMPLETE" not in os.environ:
        return []
    line = os.environ.get("COMP_WORDS") or os.environ.get("_TYPER_COMPLETE_ARGS") or ""
    return line.split()[1:]
