"""`averment read`: propose claims for the figures and dates of a text, or its rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from averment.errors import AvermentError
from averment.notation import append, print_entry
from averment.notation.texts import text_at
from averment.reading.dates import NoSuchDate, dateline, moment
from averment.reading.passages import passages_of
from averment.record import (
    Entry,
    Ledger,
    Moment,
    Source,
    Text,
)
from averment.verbs.clock import today
from averment.verbs.intake import named
from averment.verbs.lines import print_problems, problems_as_json
from averment.verbs.opening import EDITION, opened, part_of, root_of
from averment.verbs.options import format_option, path_argument, quiet_option
from averment.verbs.printing import followed, print_json
from averment.verbs.proposals import (
    is_recorded,
    keyed,
    keys_of,
    proposals,
    recorded,
)
from averment.verbs.stated import counted, stated_in, with_entries


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """What is proposed for one text: new entries, and how many were there.

    Shape: `notes` are sentences on what could not be proposed as it was read.
    """

    text: Text
    entries: tuple[Entry, ...]
    standing: int
    ledger_file: Path | None
    notes: tuple[str, ...] = ()
    of_rules: bool = False


@click.command()
@path_argument
@click.option("--write", is_flag=True, help="Append what is proposed to the ledger.")
@click.option(
    "--rules",
    is_flag=True,
    help="Propose rules, powers, bodies and the document's life in place of claims.",
)
@click.option(
    "--date",
    "dated",
    metavar="EDTF",
    help="The document's date, for a file outside an edition.",
)
@click.option(
    "--lang",
    metavar="TAG",
    help="The text's language, for a file outside an edition.",
)
@format_option
@quiet_option
def read(
    path: Path,
    *,
    write: bool,
    rules: bool,
    dated: str | None,
    lang: str | None,
    style: str,
    quiet: bool,
) -> None:
    """Propose a claim for each figure and date of a text, or of all texts.

    PATH is a text file or an edition. The claims are signed @machine: they are
    proposals until a person takes them up. Nothing is written without --write,
    and what a person wrote is never touched; a second run adds nothing.

    With --rules it proposes instead what the text says of an institution: who
    must, should, may or must not do what, who stands over whom, the bodies it
    names, and when the document was adopted or approved.
    """
    ledger = _ledger_around(path)
    if ledger is not None and (dated or lang):
        raise click.UsageError(
            "--date and --lang are for a text outside an edition; "
            "in an edition its source gives both."
        )
    if ledger is None:
        if write:
            raise AvermentError(
                f"{path} belongs to no edition, so there is no ledger to write to.",
                hint="Start one in its folder: averment new FOLDER",
            )
        found = [_outside(path, rules=rules, dated=dated, lang=lang)]
    else:
        found = list(_inside(ledger, path=path, rules=rules))
    if write and ledger is not None:
        _append(found, root=ledger.root)
    _say(found, ledger=ledger, written=write, style=style, quiet=quiet)


def _ledger_around(path: Path) -> Ledger | None:
    """The edition that a path is or lies in; None for a text outside any."""
    if path.is_file() and not (root_of(path) / EDITION).is_file():
        return None
    return opened(path)


def _outside(
    path: Path, *, rules: bool, dated: str | None, lang: str | None
) -> Proposed:
    """Proposals for a text file that belongs to no edition."""
    content, sha256 = text_at(path, root=path.resolve().parent)
    name = named(path)
    text = Text(
        document=name.slug,
        lang=lang or name.lang,
        file=path.name,
        content=content,
        sha256=sha256,
        passages=passages_of(content),
    )
    try:
        date = moment(dated) if dated else dateline(content, lang=text.lang)
    except NoSuchDate as error:
        raise click.BadParameter(str(error), param_hint="--date") from error
    if rules:
        return _ruled(text, reference=date, ledger=Ledger(root=path.parent), file=None)
    found = proposals(text, day=today(), reference=date)
    claims = tuple(keyed(found, taken=frozenset()))
    return Proposed(text=text, entries=claims, standing=0, ledger_file=None)


def _ruled(
    text: Text, *, reference: Moment | None, ledger: Ledger, file: Path | None
) -> Proposed:
    """What a text says of an institution."""
    found = stated_in(text, ledger=ledger, day=today(), reference=reference)
    return Proposed(
        text=text,
        entries=found.entries,
        standing=found.standing,
        ledger_file=file,
        notes=found.notes,
        of_rules=True,
    )


def _inside(ledger: Ledger, *, path: Path, rules: bool) -> Iterator[Proposed]:
    """Proposals for the texts of an edition, or for the one that is named."""
    texts = tuple(_texts(ledger, part=part_of(path, root=ledger.root)))
    if not texts:
        raise AvermentError(
            f"{path} names no text of the edition {ledger.root}.",
            hint="A source names its texts: `text: slug.zh.txt` below it.",
        )
    read_as = _rules_of if rules else _claims_of
    yield from read_as(ledger, followed(texts, label="Reading", length=len(texts)))


def _rules_of(
    ledger: Ledger, texts: Iterable[tuple[Source, Text]]
) -> Iterator[Proposed]:
    """The rules of each text; a body proposed for one is known to the next."""
    for source, text in texts:
        date = source.date or _dateline(text)
        file = ledger.root / source.where.file
        one = _ruled(text, reference=date, ledger=ledger, file=file)
        ledger = with_entries(ledger, one.entries)
        yield one


def _claims_of(
    ledger: Ledger, texts: Iterable[tuple[Source, Text]]
) -> Iterator[Proposed]:
    """The claims of each text."""
    spans = recorded(ledger)
    day = today()
    for source, text in texts:
        date = source.date or _dateline(text)
        found = proposals(text, day=day, reference=date)
        standing = spans.get(source.key, ())
        new = [p for p in found if not is_recorded(p, standing=standing)]
        yield Proposed(
            text=text,
            entries=tuple(keyed(new, taken=keys_of(ledger, document=source.key))),
            standing=len(found) - len(new),
            ledger_file=ledger.root / source.where.file,
        )


def _texts(ledger: Ledger, *, part: str) -> Iterator[tuple[Source, Text]]:
    """Each source with its transcription; claims quote no rendering."""
    for source in ledger.of(Source):
        text = ledger.text(source.key, source.lang)
        if text and part in ("", text.file, source.where.file):
            yield source, text
        elif part and any(part == t.file for t in _renderings(source, ledger=ledger)):
            raise AvermentError(
                f"{part} is a rendering of {source.key}; claims quote the document.",
                hint="Read the document's own text; record renderings with `render`.",
            )


def _renderings(source: Source, *, ledger: Ledger) -> Iterator[Text]:
    return (text for text in ledger.texts if text.document == source.key)


def _dateline(text: Text) -> Moment | None:
    return dateline(text.content, lang=text.lang)


def _append(found: Iterable[Proposed], *, root: Path) -> None:
    for proposed in found:
        if proposed.entries and proposed.ledger_file:
            append(proposed.ledger_file, proposed.entries, within=root)


def _say(
    found: list[Proposed],
    *,
    ledger: Ledger | None,
    written: bool,
    style: str,
    quiet: bool,
) -> None:
    problems = ledger.problems if ledger else ()
    if style == "json":
        answer = {
            "written": written,
            "texts": [_as_json(proposed) for proposed in found],
            "problems": problems_as_json(problems),
        }
        print_json("read", answer=answer)
    else:
        print_problems(problems)
        _print(found, written=written, quiet=quiet)
    if problems:
        click.get_current_context().exit(2)


def _print(found: Iterable[Proposed], *, written: bool, quiet: bool) -> None:
    for proposed in found:
        if not written:
            for entry in proposed.entries:
                click.echo(print_entry(entry))
        if not quiet:
            for note in proposed.notes:
                click.echo(note, err=True)
            click.echo(_summary(proposed, written=written), err=True)


def _summary(proposed: Proposed, *, written: bool) -> str:
    what = "written to the ledger" if written else "proposed; --write appends them"
    before = f", {proposed.standing:,} there already" if proposed.standing else ""
    return f"{proposed.text.file}: {_counted(proposed)} {what}{before}."


def _counted(proposed: Proposed) -> str:
    if proposed.of_rules:
        return counted(proposed.entries)
    number = len(proposed.entries)
    return f"{number:,} {'claim' if number == 1 else 'claims'}"


def _as_json(proposed: Proposed) -> dict[str, object]:
    said: dict[str, object] = {
        "document": proposed.text.document,
        "file": proposed.text.file,
        "entries" if proposed.of_rules else "claims": [
            print_entry(entry) for entry in proposed.entries
        ],
        "there_already": proposed.standing,
    }
    return {**said, "notes": list(proposed.notes)} if proposed.of_rules else said
