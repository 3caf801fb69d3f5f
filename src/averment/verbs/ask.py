"""`averment ask`: what the documents say of an institution, on a day of their time."""

from __future__ import annotations

from pathlib import Path

import click

from averment.errors import did_you_mean
from averment.institution import Asked, Question
from averment.institution.moving import MATTERS
from averment.reading.dates import moment
from averment.record import Moment, Tie
from averment.verbs.asking import draw, last_is_edition, put
from averment.verbs.days import (
    day_of,
    day_recorded,
    maybe_on_option,
    on_option,
    recorded_option,
    year_of,
)
from averment.verbs.options import format_option, path_argument

FREE_TEXT = (
    "Free text is not understood. A question begins with one of: {forms}. {near}"
)
ANY = "any"
BODY = "A body: its key, or words of a name of it."

path_last = click.argument(
    "path", type=click.Path(path_type=Path), default=Path(), required=False
)


class Forms(click.Group):
    """The forms of question; another word is answered with them."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The form meant."""
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            forms = ", ".join(self.list_commands(ctx))
            near = did_you_mean(args[0], self.commands)
            raise click.UsageError(
                FREE_TEXT.format(forms=forms, near=near).rstrip(), ctx
            )
        return super().resolve_command(ctx, args)


@click.group(cls=Forms)
def ask() -> None:
    """Ask what the documents say of the institution that they describe.

    A question has one of the forms below; free text is not understood. An answer
    gives sentence, quotation and place, the event that put it in force, what is
    assumed, and what the documents are silent on. Days are those of the edition's
    years. The edition stands last: a last word that is a folder or file is taken for
    it. It ends with 0 where something is answered, 1 where the documents say nothing
    of it, 2 for days outside the edition.
    """


@ask.command("in-force")
@click.argument("of", metavar="KEY")
@path_last
@on_option
@recorded_option
@format_option
def in_force(
    of: str, path: Path, *, day: Moment, recorded: Moment | None, style: str
) -> None:
    """Was it in force on a day, and by which event?

    KEY is a document, a passage of one (act:§5), a rule (act/r3) or a power
    (act/p1). Never in force is what was only proposed, requested or rejected.
    Where no end is told, that it still held is an assumption, and said to be one.
    """
    question = Question(
        asked=Asked.IN_FORCE, of=of, day=day, recorded=day_recorded(recorded)
    )
    put(question, path, style=style)


@ask.command()
@click.argument("tie", type=click.Choice([*(t.value for t in Tie), ANY]), metavar="TIE")
@click.argument("matter", required=False, default="")
@path_last
@click.option("--body", metavar="BODY", help=BODY)
@click.option("--of", metavar="KEY", default="", help="A document or passage alone.")
@on_option
@recorded_option
@format_option
def who(
    tie: str,
    matter: str,
    path: Path,
    *,
    body: str | None,
    of: str,
    day: Moment,
    recorded: Moment | None,
    style: str,
) -> None:
    """Who approved, led, was reported to, on a day, in a matter?

    TIE is what one body does to another: leads, professionally-leads, approves,
    reports-to, supervises, consults, appoints, establishes, decides, requests,
    plans-for, regulates, directs, reinforces, subordinate-to, or any. MATTER, in
    quotation marks where it is of several words, keeps what shares its words; --body
    keeps what a body has a side in. Answered is what powers of the ledger tell, and
    what its rules name; what did not hold on that day is named as such.
    """
    if matter and path == Path() and Path(matter).exists():
        matter, path = "", Path(matter)
    question = Question(
        asked=Asked.WHO,
        tie=None if tie == ANY else Tie(tie),
        matter=matter or None,
        body=body or None,
        of=of,
        day=day,
        recorded=day_recorded(recorded),
    )
    put(question, path, style=style)


@ask.command()
@path_argument
@click.option("--by", metavar="BODY", help=f"Whom the duty binds. {BODY}")
@click.option("--of", metavar="KEY", default="", help="A document, passage or rule.")
@click.option(
    "--matter", metavar="WORDS", help="Words that all stand in what is to be done."
)
@click.option(
    "--until",
    type=year_of,
    required=True,
    metavar="YEAR",
    help="The closing year, in the edition's time; later days are not listed.",
)
@click.option(
    "--on",
    "day",
    type=day_of,
    metavar="DAY",
    help="Only what fell due on that day, or in that stretch of days, in EDTF.",
)
@recorded_option
@format_option
def duties(
    path: Path,
    *,
    by: str | None,
    of: str,
    matter: str | None,
    until: str,
    day: Moment | None,
    recorded: Moment | None,
    style: str,
) -> None:
    """What fell due, by whom, on which days of the past?

    Every reading of the words of a term is given, with the event it is counted
    from, and none is chosen. A term without a day says why it has none.
    """
    question = Question(
        asked=Asked.DUTIES,
        of=of,
        body=by or None,
        matter=matter or None,
        until=int(until),
        day=day,
        recorded=day_recorded(recorded),
    )
    put(question, path, style=style)


@ask.command("path")
@click.argument("of", metavar="RULE")
@path_last
@on_option
@recorded_option
@format_option
def path_of(
    of: str, path: Path, *, day: Moment, recorded: Moment | None, style: str
) -> None:
    """Whose approval did a rule ask for, who gave it, and what is left open?

    RULE is the key of a rule (act/r3), a passage or a document. The path is that
    of the rule as it was stated, and of nothing that was decided by it.
    """
    question = Question(
        asked=Asked.PATH, of=of, day=day, recorded=day_recorded(recorded)
    )
    put(question, path, style=style)


@ask.command()
@path_argument
@click.option("--of", metavar="KEY", default="", help="A document, passage or rule.")
@maybe_on_option
@recorded_option
@format_option
def safeguards(
    path: Path, *, of: str, day: Moment | None, recorded: Moment | None, style: str
) -> None:
    """Which protections are stated, whom do they bind, what was a breach to cost?

    Beside each stands what the same documents say of the harm. That a protection
    is stated does not say that it was kept, nor that a sanction was ever used.
    """
    question = Question(
        asked=Asked.SAFEGUARDS, of=of, day=day, recorded=day_recorded(recorded)
    )
    put(question, path, style=style)


@ask.command()
@click.argument("matters", metavar="[MATTER]... [PATH]", nargs=-1)
@click.option(
    "--from",
    "first",
    type=year_of,
    required=True,
    metavar="YEAR",
    help="The first year asked of.",
)
@click.option(
    "--to",
    "last",
    type=year_of,
    required=True,
    metavar="YEAR",
    help="The last year asked of.",
)
@recorded_option
@format_option
def moved(
    matters: tuple[str, ...],
    *,
    first: str,
    last: str,
    recorded: Moment | None,
    style: str,
) -> None:
    """How did the powers over a matter move, document by document?

    Without a MATTER: arrest, execution, labour. A document that says nothing of
    one is named as silent on it; that is no sign that nobody held the power.
    """
    named, path = last_is_edition(matters)
    if first > last:
        raise click.BadParameter(f"{first} is after {last}.", param_hint="--from")
    question = Question(
        asked=Asked.MOVED,
        matters=named or tuple(MATTERS),
        day=moment(f"{first}/{last}"),
        recorded=day_recorded(recorded),
    )
    put(question, path, style=style)


@ask.command()
@path_argument
@click.option("--matter", metavar="WORDS", help="What shares the words of a matter.")
@click.option("--body", metavar="BODY", help=BODY)
@click.option("--table", is_flag=True, help="The table, also where a tree can be read.")
@on_option
@recorded_option
@format_option
def authority(
    path: Path,
    *,
    matter: str | None,
    body: str | None,
    table: bool,
    day: Moment,
    recorded: Moment | None,
    style: str,
) -> None:
    """Who stood over whom on a day, as an indented tree?

    Beyond 30 bodies the table stands in its place. What was not yet, no longer or
    never in force on that day is left out; a side that a document does not name is
    [unstated].
    """
    question = Question(
        asked=Asked.WHO,
        matter=matter or None,
        body=body or None,
        day=day,
        recorded=day_recorded(recorded),
    )
    draw(question, path, table=table, style=style)
