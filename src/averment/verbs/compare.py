"""`averment compare`: a text held beside its rendering, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import click

from averment.errors import AvermentError
from averment.notation import append, print_entry
from averment.parallel.aligning import Installed, installed
from averment.parallel.comparing import compared, findings_in
from averment.parallel.given import Given, given_links
from averment.parallel.nouns import Comparison, Purpose
from averment.record import Finding, Ledger, Level, Rendering, Term
from averment.verbs.alone import disagreements_in, translation_lines
from averment.verbs.beside import (
    READERS_LINE,
    comparison_as_json,
    comparison_lines,
    summary,
)
from averment.verbs.bindings import bindings
from averment.verbs.clock import today
from averment.verbs.lines import print_problems, problems_as_json
from averment.verbs.meant import Meant, meant
from averment.verbs.options import format_option, progress_option, quiet_option
from averment.verbs.pairs import Pair
from averment.verbs.printing import begun, followed, print_json

_PURPOSES = [purpose.value for purpose in Purpose]
_LEVELS = [level.name.lower() for level in Level]


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What came of one pair: the comparison, its findings, what may be bound."""

    pair: Pair
    comparison: Comparison
    findings: tuple[Finding, ...]
    bound: tuple[Rendering, ...] = ()


@click.command()
@click.argument("what", nargs=-1, metavar="[DOC [PATH] | PATH | ORIGINAL RENDERING]")
@click.option("--lang", metavar="TAG", help="Only the rendering in that language.")
@click.option(
    "--for",
    "purpose",
    type=click.Choice(_PURPOSES),
    default=Purpose.DOCUMENTS.value,
    show_default=True,
    help="Look for what is left out; or follow free renderings.",
)
@click.option(
    "--model",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="A sentence model in a local folder, such as LaBSE.",
)
@click.option(
    "--date",
    "dated",
    metavar="EDTF",
    help="The document's date, for two files outside an edition.",
)
@click.option(
    "--at-least",
    type=click.Choice(_LEVELS),
    default="note",
    show_default=True,
    help="The least level that is printed.",
)
@click.option("--write", is_flag=True, help="Append `render` entries to the ledger.")
@format_option
@quiet_option
@progress_option
def compare(
    what: tuple[str, ...],
    *,
    lang: str | None,
    purpose: str,
    model: Path | None,
    dated: str | None,
    at_least: str,
    write: bool,
    style: str,
    quiet: bool,
    progress: bool,
) -> None:
    """Hold a text beside its rendering: figures by value, and what is left out.

    DOC is the key of a document, in the edition in PATH or in the one you stand
    in; PATH alone is an edition or a file of one; ORIGINAL and RENDERING are two
    text files. Sentences are linked, each link with how sure it is, and what
    differs is printed link by link, with both quotations and both values. With
    --write, claims of the original are bound to the words that render them,
    signed @machine and never twice. Ends with 1 where something of at least
    tension is printed, with 2 where the ledger cannot be understood.
    """
    begun("Reading the texts", said=progress)
    texts = meant(what, lang=lang, dated=dated)
    if write and texts.ledger is None:
        raise AvermentError(
            "These files belong to no edition, so there is no ledger to write to.",
            hint="Start one in their folder: averment new FOLDER",
        )
    means = installed(model=model)
    hold = partial(_held, means=means, purpose=Purpose(purpose), ledger=texts.ledger)
    pairs = followed(
        texts.pairs, label="Comparing", length=len(texts.pairs), said=progress
    )
    held = [_kept(hold(pair), level=Level[at_least.upper()]) for pair in pairs]
    if write and texts.ledger:
        _write(held, ledger=texts.ledger)
    if style == "json":
        print_json("compare", answer=_as_json(held, texts, means, written=write))
    else:
        _print(held, texts, means, written=write, quiet=quiet)
    click.get_current_context().exit(_exit_code(held, texts))


def _held(
    pair: Pair, *, means: Installed, purpose: Purpose, ledger: Ledger | None
) -> Held:
    terms = tuple(ledger.of(Term)) if ledger else ()
    comparison = compared(
        pair.original,
        pair.rendering,
        purpose=purpose,
        reference=pair.date,
        given=_given(pair, ledger=ledger),
        vectors=means.vectors,
        lexicon=means.lexicon,
    )
    bound = bindings(ledger, comparison, day=today()) if ledger else ()
    return Held(
        pair=pair,
        comparison=comparison,
        findings=findings_in(comparison, source=pair.source, terms=terms),
        bound=tuple(bound),
    )


def _given(pair: Pair, *, ledger: Ledger | None) -> tuple[Given, ...]:
    """What the editors of an edition say of the pair."""
    if ledger is None:
        return ()
    return given_links(ledger, document=pair.source.key, lang=pair.rendering.lang)


def _kept(held: Held, *, level: Level) -> Held:
    """What was held, with the findings of at least a level."""
    kept = (finding for finding in held.findings if finding.level >= level)
    return replace(held, findings=tuple(kept))


def _write(held: Iterable[Held], *, ledger: Ledger) -> None:
    for each in held:
        if each.bound:
            path = ledger.root / each.pair.source.where.file
            append(path, each.bound, within=ledger.root)


def _exit_code(held: Iterable[Held], texts: Meant) -> int:
    if texts.ledger and texts.ledger.problems:
        return 2
    levels = [finding.level for each in held for finding in each.findings]
    levels += [
        finding.level
        for source, ledger in texts.translations()
        for finding in disagreements_in(source, ledger=ledger)
    ]
    return int(max(levels, default=Level.NOTE) >= Level.TENSION)


def _print(
    held: Sequence[Held], texts: Meant, means: Installed, *, written: bool, quiet: bool
) -> None:
    print_problems(texts.ledger.problems if texts.ledger else ())
    if means.missing and held:
        click.echo(means.missing, err=True)
    translations = texts.translations()
    spoken = [source for source, _ in translations]
    for source in (each for each in texts.alone if each not in spoken):
        click.echo(f"There is no rendering of {source.key}.", err=True)
    for each in held:
        _print_one(each, written=written, quiet=quiet)
    for source, ledger in translations:
        click.echo("\n".join(translation_lines(source, ledger=ledger)))
    found = any(f.level >= Level.DISAGREEMENT for each in held for f in each.findings)
    if found and not quiet:
        click.echo(READERS_LINE)


def _print_one(held: Held, *, written: bool, quiet: bool) -> None:
    name = held.pair.source.key
    for line in comparison_lines(held.comparison, findings=held.findings, name=name):
        click.echo(line)
    if quiet:
        return
    click.echo(f"\n{name}: {summary(held.comparison, findings=held.findings)}\n")
    if held.bound:
        how = "in the ledger now" if written else "--write appends the entries"
        bound = "claims bound to the words that render them"
        if len(held.bound) == 1:
            bound = "claim bound to the words that render it"
        click.echo(f"{len(held.bound):,} {bound}; {how}.", err=True)


def _as_json(
    held: Sequence[Held], texts: Meant, means: Installed, *, written: bool
) -> dict[str, object]:
    return {
        "written": written,
        "missing": means.missing,
        "comparisons": list(map(_one_as_json, held)),
        "without_rendering": [source.key for source in texts.alone],
        "problems": problems_as_json(texts.ledger.problems if texts.ledger else ()),
    }


def _one_as_json(held: Held) -> dict[str, object]:
    said = comparison_as_json(
        held.comparison, findings=held.findings, name=held.pair.source.key
    )
    return said | {"bound": [print_entry(entry) for entry in held.bound]}
