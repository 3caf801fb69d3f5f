"""The command itself: its verbs, and how every failure ends."""

from __future__ import annotations

import os
import platform
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from itertools import pairwise
from typing import Any

import click

from averment import __version__
from averment.errors import AvermentError, did_you_mean
from averment.verbs.printing import print_json

USAGE, OURS = 2, 3
STOPPED = 130  # as shells say it of what Ctrl-C has ended

# The verbs in the order of work. Their modules are loaded when they are called:
# reading a language takes longer to load than the list of verbs may take to appear.
VERBS = {
    "new": "start an edition, from texts or with a worked specimen",
    "read": "propose claims for the figures and dates of a text",
    "relate": "propose relations that the words of the documents state",
    "check": "put every quotation back at its place, and examine the claims",
    "compare": "hold a text beside its rendering: figures by value, what is left out",
    "emend": "what would reconcile a disagreement, and on what grounds",
    "show": "one entry, its passage, and all that is said of it",
    "ask": "what the documents say of an institution, on a day of their time",
    "rules": "the rules of an edition, by whom they bind",
    "explain": "what a code means",
    "fmt": "align the columns of the ledger; touch no quotation",
    "export": "write the institution in the formats that others read",
    "room": "build the reading room, or serve it while you work",
    "doctor": "is everything here that is needed, and as it was?",
}


class Verbs(click.Group):
    """The verbs, each loaded when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the verbs, in the order of work."""
        del ctx
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of that name, or None where there is no such verb."""
        del ctx
        if cmd_name not in VERBS:
            return None
        command = getattr(import_module(f"averment.verbs.{cmd_name}"), cmd_name)
        return command if isinstance(command, click.Command) else None

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """The list of verbs, each with what it is for."""
        del ctx
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb meant; an unknown one is answered with the nearest."""
        if args and args[0] not in VERBS and not args[0].startswith("-"):
            near = did_you_mean(args[0], VERBS)
            raise click.UsageError(f"No such verb: {args[0]}. {near}".rstrip(), ctx)
        return super().resolve_command(ctx, args)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Runs a verb and ends with its exit code; never with a traceback."""
        given = tuple(sys.argv[1:] if args is None else args)
        if not standalone_mode:
            return super().main(
                args, prog_name, complete_var, standalone_mode=False, **extra
            )
        try:
            code = super().main(
                given,
                prog_name or "averment",
                complete_var,
                standalone_mode=False,
                **extra,
            )
        except SystemExit:
            # Without its standalone mode click ends a run itself only where the
            # reader of the output has gone (EPIPE, as with `| head`). That is no
            # failure, and nobody is there to be told.
            code = 0
        except Exception as error:  # noqa: BLE001 - nobody is shown a traceback
            if os.environ.get("AVERMENT_TRACEBACK") == "1":
                traceback.print_exc()
            code = _answer(error, given=given)
        sys.exit(code if isinstance(code, int) else 0)


@click.command(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="averment", message="%(prog)s %(version)s")
def main() -> None:
    """Source criticism for archives: cited claims, examined against one another.

    Every verb works on the edition in the current folder, or on the folder or
    file named. Nothing goes to the network, and nothing asks questions.
    """


def _answer(error: Exception, *, given: tuple[str, ...]) -> int:
    """Says what went wrong, in words or as JSON, and gives the exit code."""
    match error:
        case click.ClickException() if not _wants_json(given):
            error.show()
            return USAGE
        case click.ClickException():
            sentence, hint, code = error.format_message(), "averment --help", USAGE
        case click.Abort():
            sentence, hint, code = "Stopped.", "Nothing is half-written.", STOPPED
        case AvermentError():
            sentence, hint, code = str(error), error.hint, USAGE
        case OSError():
            sentence, hint, code = _of_the_system(error), "", USAGE
        case _:
            sentence, hint, code = *_our_own(error), OURS
    _print_failure(sentence, hint=hint, given=given)
    return code


def _of_the_system(error: OSError) -> str:
    """What the file system or the terminal refused."""
    what = f"{error.filename}: " if error.filename else "Output: "
    return f"{what}{error.strerror or type(error).__name__}."


def _our_own(error: Exception) -> tuple[str, str]:
    """What to report: where it happened, and nothing of any text."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if "averment" in f.filename] or list(frames)
    at = f"{ours[-1].filename.rpartition('averment/')[2]}:{ours[-1].lineno}"
    versions = f"averment {__version__}, Python {platform.python_version()}"
    hint = (
        "This is our mistake and not yours. Please report that line and this one: "
        f"{versions}, {platform.system()}. No words of your texts are in either. "
        "AVERMENT_TRACEBACK=1 shows more, and may show words of your texts."
    )
    return f"averment failed: {type(error).__name__} at {at}.", hint


def _print_failure(sentence: str, *, hint: str, given: tuple[str, ...]) -> None:
    if _wants_json(given):
        verb = next((word for word in given if word in VERBS), "averment")
        said = {"sentence": sentence, "hint": hint}
        print_json(verb, answer={"error": said})
        return
    click.echo(sentence, err=True)
    if hint:
        click.echo(f"  {hint}", err=True)


def _wants_json(given: tuple[str, ...]) -> bool:
    return "--format=json" in given or ("--format", "json") in pairwise(given)
