"""`averment read`: propose claims for the figures and dates of a text."""

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
from averment.recension import Found, recension
from averment.record import (
    Bounds,
    Claim,
    Ledger,
    Moment,
    Quoting,
    Source,
    Span,
    Text,
)
from averment.verbs.clock import today
from averment.verbs.intake import named
from averment.verbs.lines import print_problems, problems_as_json
from averment.verbs.opening import EDITION, opened, part_of, root_of
from averment.verbs.options import format_option, path_argument, quiet_option
from averment.verbs.printing import followed, print_json
from averment.verbs.proposals import Proposal, keyed, proposals, said


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """What is proposed for one text: new claims, and how many were there."""

    text: Text
    claims: tuple[Claim, ...]
    standing: int
    ledger_file: Path | None


@click.command()
@path_argument
@click.option("--write", is_flag=True, help="Append the claims to the ledger.")
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
    dated: str | None,
    lang: str | None,
    style: str,
    quiet: bool,
) -> None:
    """Propose a claim for each figure and date of a text, or of all texts.

    PATH is a text file or an edition. The claims are signed @machine: they are
    proposals until a person takes them up. Nothing is written without --write,
    and what a person wrote is never touched; a second run adds nothing.
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
        found = [_outside(path, dated=dated, lang=lang)]
    else:
        found = list(_inside(ledger, path=path))
    if write and ledger is not None:
        _append(found, root=ledger.root)
    _say(found, ledger=ledger, written=write, style=style, quiet=quiet)


def _ledger_around(path: Path) -> Ledger | None:
    """The edition that a path is or lies in; None for a text outside any."""
    if path.is_file() and not (root_of(path) / EDITION).is_file():
        return None
    return opened(path)


def _outside(path: Path, *, dated: str | None, lang: str | None) -> Proposed:
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
    found = proposals(text, day=today(), reference=date)
    claims = tuple(keyed(found, taken=frozenset()))
    return Proposed(text=text, claims=claims, standing=0, ledger_file=None)


def _inside(ledger: Ledger, *, path: Path) -> Iterator[Proposed]:
    """Proposals for the texts of an edition, or for the one that is named."""
    texts = tuple(_texts(ledger, part=part_of(path, root=ledger.root)))
    if not texts:
        raise AvermentError(
            f"{path} names no text of the edition {ledger.root}.",
            hint="A source names its texts: `text: slug.zh.txt` below it.",
        )
    spans = _recorded(ledger)
    day = today()
    for source, text in followed(texts, label="Reading", length=len(texts)):
        date = source.date or _dateline(text)
        found = proposals(text, day=day, reference=date)
        standing = spans.get(source.key, ())
        new = [p for p in found if not _is_recorded(p, standing=standing)]
        yield Proposed(
            text=text,
            claims=tuple(keyed(new, taken=_keys(ledger, document=source.key))),
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


Standing = tuple[Span, Bounds | str | None]


def _recorded(ledger: Ledger) -> dict[str, list[Standing]]:
    """For each document, where its entries quote it and what they say."""
    spans: dict[str, list[Standing]] = {}
    for anchor in recension(ledger).anchors:
        if isinstance(anchor.answer, Found) and isinstance(anchor.entry, Quoting):
            value = said(getattr(anchor.entry, "value", None))
            spans.setdefault(anchor.document, []).append((anchor.answer.span, value))
    return spans


def _is_recorded(proposal: Proposal, *, standing: Iterable[Standing]) -> bool:
    """Whether an entry quotes the same span, or says the same of a wider one."""
    proposed = said(proposal.claim.value)
    return any(
        span == proposal.span
        or (
            span.start <= proposal.span.start
            and proposal.span.end <= span.end
            and proposed == value
        )
        for span, value in standing
    )


def _keys(ledger: Ledger, *, document: str) -> frozenset[str]:
    return frozenset(
        entry.key
        for entry in ledger.entries
        if isinstance(entry, Quoting) and entry.place.document == document
    )


def _append(found: Iterable[Proposed], *, root: Path) -> None:
    for proposed in found:
        if proposed.claims and proposed.ledger_file:
            append(proposed.ledger_file, proposed.claims, within=root)


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
            for claim in proposed.claims:
                click.echo(print_entry(claim))
        if not quiet:
            click.echo(_summary(proposed, written=written), err=True)


def _summary(proposed: Proposed, *, written: bool) -> str:
    number = len(proposed.claims)
    noun = "claim" if number == 1 else "claims"
    what = "written to the ledger" if written else "proposed; --write appends them"
    before = f", {proposed.standing:,} there already" if proposed.standing else ""
    return f"{proposed.text.file}: {number:,} {noun} {what}{before}."


def _as_json(proposed: Proposed) -> dict[str, object]:
    return {
        "document": proposed.text.document,
        "file": proposed.text.file,
        "claims": [print_entry(claim) for claim in proposed.claims],
        "there_already": proposed.standing,
    }
