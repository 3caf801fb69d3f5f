"""`averment emend`: what would reconcile a disagreement, and on what grounds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
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
from averment.verbs.lines import print_problems
from averment.verbs.message import message
from averment.verbs.opening import opened
from averment.verbs.options import format_option
from averment.verbs.printing import print_json

OPINIONS_LINE = (
    "These are opinions beside the text, which stands. To propose one, write its "
    "line, signed, in the ledger."
)


@click.command()
@click.argument("key", required=False, default="")
@click.argument("path", type=click.Path(path_type=Path), default=Path(), required=False)
@format_option
def emend(key: str, path: Path, *, style: str) -> None:
    """Show the smallest other readings that would reconcile disagreements.

    KEY is a relation's key, a claim's, or a finding's address; without it, or
    with the edition's folder in its place, every disagreement is shown. Nothing
    is written, and the text is never altered.
    """
    if key and path == Path() and Path(key).exists():
        key, path = "", Path(key)
    ledger = opened(path)
    findings = [f for f in examine(ledger).findings if _is_meant(f, key)]
    if key and not findings:
        _refuse_unknown(key, ledger)
    disagreeing = (f for f in findings if f.level >= Level.DISAGREEMENT)
    cases = cases_of(ledger)
    answers = [
        (f, opinion_in_words(conjectures(ledger, f, cases=cases))) for f in disagreeing
    ]
    if style == "json":
        print_json("emend", answer={"opinions": [_as_json(*each) for each in answers]})
        return
    print_problems(ledger.problems)
    said = Assumptions()
    for finding, opinion in answers:
        assumptions = tuple(said.of(finding))
        click.echo("\n".join(_lines(finding, opinion, assumptions)) + "\n")
    click.echo(
        OPINIONS_LINE if answers else "No relation that can be tested disagrees."
    )


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
    yield message(finding, assumptions=assumptions).rpartition("\n")[0]
    yield f"  {opinion.verdict()}"
    rivals = [f"    {rival}" for rival in opinion.rivals]
    if opinion.rivals_first:
        yield from rivals
    for reading in opinion.readings:
        yield from _reading(reading)
    if opinion.left_out:
        yield f"    … and {opinion.left_out} more."
    if not opinion.rivals_first:
        yield from rivals


def _reading(reading: ReadingView) -> Iterator[str]:
    yield f"    {reading.reading}"
    yield from (f"      {reason}" for reason in reading.reasons)
    yield f"      {reading.line}"


def _as_json(finding: Finding, opinion: OpinionView) -> dict[str, object]:
    return {
        "code": finding.code,
        "address": finding.address,
        "verdict": opinion.verdict(),
        "readings": [
            asdict(reading) | {"place": str(reading.place)}
            for reading in opinion.readings
        ],
        "rivals": list(opinion.rivals),
        "rivals_first": opinion.rivals_first,
        "left_out": opinion.left_out,
    }
