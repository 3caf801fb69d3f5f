"""`averment emend`: what would reconcile a disagreement, and on what grounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import click

from averment.edition.readings import OpinionView, ReadingView, opinion_in_words
from averment.emendation import cases_of, conjectures
from averment.errors import KeyNotFound
from averment.examination import examine
from averment.notation import index
from averment.notation.keys import full_key
from averment.record import Finding, Ledger, Level, Relation, named_in
from averment.verbs.assumptions import Assumptions
from averment.verbs.lines import aligned, print_problems, wrapped
from averment.verbs.message import message
from averment.verbs.opening import opened
from averment.verbs.options import format_option, progress_option
from averment.verbs.printing import begun, followed, print_json

OPINIONS_LINE = (
    "These are opinions beside the text, which stands. To propose one, write its "
    "line, signed, in the ledger."
)


@click.command()
@click.argument("key", required=False, default="")
@click.argument("path", type=click.Path(path_type=Path), default=Path(), required=False)
@click.option(
    "--all", "every", is_flag=True, help="Also the readings that are not serious."
)
@format_option
@progress_option
def emend(key: str, path: Path, *, every: bool, style: str, progress: bool) -> None:
    """Show the smallest other readings that would reconcile disagreements.

    KEY is a relation's key, a claim's, or a finding's address; without it, or
    with the edition's folder in its place, every disagreement is shown: what
    cannot all stand, what each figure alone would have to be, how far the
    documents decide, each reading with its grounds, and the rivals that always
    stand. Nothing is written, and the text is never altered.
    """
    if key and path == Path() and Path(key).exists():
        key, path = "", Path(key)
    begun("Reading the ledger", said=progress)
    ledger = opened(path)
    follow = partial(followed, said=progress)
    examination = examine(ledger, progress=partial(follow, label="Examining"))
    findings = [f for f in examination.findings if _is_meant(f, key)]
    if key and not findings:
        _refuse_unknown(key, ledger)
    disagreeing = [f for f in findings if f.level >= Level.DISAGREEMENT]
    sought = follow(disagreeing, label="Looking for readings", length=len(disagreeing))
    answers = list(opinions_on(ledger, sought, every=every))
    if style == "json":
        print_json("emend", answer={"opinions": [_as_json(*each) for each in answers]})
        return
    print_problems(ledger.problems)
    for apparatus in apparatuses(answers):
        click.echo(f"{apparatus}\n")
    click.echo(
        OPINIONS_LINE if answers else "No relation that can be tested disagrees."
    )


def opinions_on(
    ledger: Ledger, findings: Iterable[Finding], *, every: bool = False
) -> Iterator[tuple[Finding, OpinionView]]:
    """What would reconcile each of some disagreements."""
    cases = cases_of(ledger)
    for finding in findings:
        opinion = conjectures(ledger, finding, cases=cases)
        yield (
            finding,
            opinion_in_words(opinion, finding=finding, cases=cases, every=every),
        )


def apparatuses(answers: Iterable[tuple[Finding, OpinionView]]) -> Iterator[str]:
    """The apparatus of each, conventions in full once."""
    said = Assumptions()
    for finding, opinion in answers:
        yield "\n".join(_lines(finding, opinion, tuple(said.of(finding))))


def _is_meant(finding: Finding, key: str) -> bool:
    """Whether a finding is the one asked for, or rests on what was asked for."""
    subject = finding.subject
    named = {finding.address, getattr(subject, "key", "")}
    if isinstance(subject, Relation):
        named |= set(named_in(subject))
    full = {full_key(figure) or "" for figure in finding.figures}
    named |= full | {name.rpartition("/")[2] for name in (*named, *full)}
    return not key or key in named


def _refuse_unknown(key: str, ledger: Ledger) -> None:
    """Raises: KeyNotFound where nothing in the ledger has that key."""
    by = index(ledger.entries)
    known = {*by.full, *by.short}
    if key not in known:
        raise KeyNotFound(key, known)


def _lines(
    finding: Finding, opinion: OpinionView, assumptions: tuple[str, ...]
) -> Iterator[str]:
    """The apparatus, line by line."""
    stated = replace(finding, would_agree=())
    yield message(stated, assumptions=assumptions).rpartition("\n")[0]
    if opinion.conflict:
        yield wrapped(opinion.conflict, indent=2)
    yield from aligned(opinion.further, indent="      ")
    yield from (wrapped(words, indent=4) for words in opinion.alone)
    yield wrapped(opinion.verdict, indent=2)
    if opinion.cut_short:
        yield wrapped(opinion.cut_short, indent=2)
    if opinion.rivals_first:
        yield from _rivals(opinion, lead="First stands, as always:")
    for number, reading in enumerate(opinion.readings, 1):
        yield from _reading(reading, number=number)
    if left_out := opinion.left_out_in_words():
        yield wrapped(f"{left_out} See: averment emend --all", indent=4)
    if not opinion.rivals_first:
        yield from _rivals(opinion, lead="Beside it stands, as always:")
    yield f"  averment explain {finding.code}"


def _rivals(opinion: OpinionView, *, lead: str) -> Iterator[str]:
    yield f"  {lead}"
    yield from (f"    {rival}" for rival in opinion.rivals)


def _reading(reading: ReadingView, *, number: int) -> Iterator[str]:
    yield wrapped(f"{number}. {reading.reading}", indent=4)
    wide = max((len(reason.label) for reason in reading.reasons), default=0)
    for reason in reading.reasons:
        yield wrapped(
            f"{reason.label:<{wide}}  {reason.words}", indent=7, below=wide + 2
        )
    yield from (f"       {line}" for line in reading.line.splitlines())


def _as_json(finding: Finding, opinion: OpinionView) -> dict[str, object]:
    """The apparatus as plain values."""
    return {
        "code": finding.code,
        "address": finding.address,
        **asdict(opinion),
        "readings": [
            asdict(reading) | {"place": str(reading.place)}
            for reading in opinion.readings
        ],
    }
