"""A finding said in six parts.

Code and place; one sentence; the quotations; the arithmetic; what would
reconcile it; where to read more. The order never changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

import click

from averment.record import (
    Bounds,
    Claim,
    Entry,
    Event,
    Figure,
    Finding,
    Known,
    Level,
    Moment,
    Office,
    Power,
    Quoting,
    Rule,
    Side,
    Source,
    Step,
    Table,
)
from averment.verbs.lines import aligned, filled, shortened, wrapped
from averment.verbs.opinions import value_in_words
from averment.verbs.tensions import (
    decisions_on,
    entry_as_json,
    offer_on,
    review_as_json,
    rows_of,
)

_COLOURS = {
    Level.NOTE: "cyan",
    Level.TENSION: "yellow",
    Level.DISAGREEMENT: "red",
    Level.CONSEQUENTIAL: "red",
}


def message(
    finding: Finding,
    *,
    opinions: Sequence[str] = (),
    assumptions: Sequence[str] | None = None,
) -> str:
    """The six parts of a finding, for a terminal.

    Shape: `opinions` are the emendations of its figures, each in a sentence; they
        stand with what would reconcile it. `assumptions` stand in place of the
        finding's own, where some were said before.
    """
    assumed = finding.assumptions if assumptions is None else assumptions
    rows = list(_rows(finding))
    workings = [(step.label, step.working) for step in finding.arithmetic]
    return "\n".join(
        (
            _head(finding),
            wrapped(finding.sentence, indent=2),
            *aligned(rows, indent="    "),
            *(filled(row, indent=4, below=4) for row in rows_of(finding)),
            *aligned(workings, indent="      "),
            *(wrapped(words, indent=2) for words in assumed),
            *(("  What would reconcile it:",) if finding.would_agree else ()),
            *(wrapped(words, indent=4) for words in finding.would_agree),
            *(wrapped(words, indent=2) for words in opinions),
            *(wrapped(words, indent=2) for words in decisions_on(finding)),
            *(f"  {words}" for words in offer_on(finding)),
            f"  averment explain {finding.code}",
        )
    )


def finding_as_json(finding: Finding) -> dict[str, object]:
    """A finding as plain values; numbers as text, so that they stay exact."""
    return {
        "code": finding.code,
        "level": finding.level.name.lower(),
        "emended": finding.emended,
        "explained": finding.explained,
        "address": finding.address,
        "file": finding.subject.where.file,
        "line": finding.subject.where.number,
        "subject": getattr(finding.subject, "key", ""),
        "sentence": finding.sentence,
        "figures": [_figure_as_json(figure) for figure in _quoted(finding)],
        "entries": [entry_as_json(entry) for entry in finding.entries],
        "sides": [_side_as_json(side) for side in finding.sides],
        "arithmetic": [_step_as_json(step) for step in finding.arithmetic],
        "assumptions": list(finding.assumptions),
        "would_agree": list(finding.would_agree),
        "reviews": [review_as_json(review) for review in finding.reviews],
    }


def bounds_as_json(bounds: Bounds) -> dict[str, object]:
    """Bounds as plain values; None is an open end."""
    return {
        "low": _number(bounds.low),
        "high": _number(bounds.high),
        "low_closed": bounds.low_closed,
        "high_closed": bounds.high_closed,
    }


def _number(end: Fraction | None) -> str | None:
    return None if end is None else str(end)


def _head(finding: Finding) -> str:
    """Where to look, the code, how much it says, and of what.

    Shape: what is between two whole texts is looked up in them, not in the ledger.
    """
    subject = finding.subject
    of_texts = isinstance(subject, Source) and finding.sides
    where = finding.sides[0].where if of_texts else subject.where
    name = getattr(subject, "group", None) or getattr(subject, "key", "")
    code = click.style(finding.code, fg=_COLOURS[finding.level], bold=True)
    settled = ", emended" if finding.emended else ""
    settled = ", explained" if finding.explained else settled
    return f"{where}  {code}  {finding.level.name.lower()}{settled}  {name}"


def _rows(finding: Finding) -> Iterator[tuple[str, str, str, str]]:
    """The words a finding rests on, each with its place and what it says."""
    if finding.entries:
        return
    if not finding.sides:
        yield from (_row(figure, finding=finding) for figure in _quoted(finding))
    for side in finding.sides:
        label = side.place.label if side.place else f"line {side.where.number}"
        yield side.lang, label, shortened(side.exact), _said(side)


def _said(side: Side) -> str:
    """What the words of a side say; the noun stands in the words themselves."""
    value = side.value
    if isinstance(value, Figure):
        value = replace(value, noun=None)
    return value_in_words(value) if value else ""


def _quoted(finding: Finding) -> Iterator[Entry]:
    """The entry examined where it quotes, then the figures it rests on, each once."""
    entries = (finding.subject, *finding.figures)
    quoting = (e for e in entries if isinstance(e, Known | Quoting))
    seen: list[Entry] = []
    for entry in quoting:
        if entry not in seen:
            seen.append(entry)
            yield entry


def _row(entry: Entry, *, finding: Finding) -> tuple[str, str, str, str]:
    """Key, place, quotation and value of one entry, as a row."""
    match entry:
        case Known(key=key, source=source, value=value):
            return key, "known", shortened(source), value_in_words(value)
        case Claim(key=key, place=place, quotation=quotation, value=value):
            where = place.label if _one_document(finding) else str(place)
            return key, where, shortened(quotation.exact), value_in_words(value)
        case Office() | Rule() | Power() | Event() | Table():
            return entry.key, entry.place.label, shortened(entry.quotation.exact), ""
        case _:
            return "", "", "", ""


def _one_document(finding: Finding) -> bool:
    claims = [f for f in finding.figures if isinstance(f, Claim)]
    return len({claim.place.document for claim in claims}) <= 1


def _figure_as_json(entry: Entry) -> dict[str, object]:
    match entry:
        case Known(key=key, value=value, source=source):
            return {"key": key, "source": source, "value": value_in_words(value)}
        case Claim(key=key, place=place, quotation=quotation, value=value):
            bounds = None if isinstance(value, Moment) else bounds_as_json(value.bounds)
            return {
                "key": key,
                "place": str(place),
                "quotation": quotation.exact,
                "value": value_in_words(value),
                "bounds": bounds,
            }
        case Office() | Rule() | Power() | Event() | Table():
            return {
                "key": entry.key,
                "place": str(entry.place),
                "quotation": entry.quotation.exact,
            }
        case _:
            return {}


def _side_as_json(side: Side) -> dict[str, object]:
    value = side.value
    return {
        "document": side.document,
        "lang": side.lang,
        "file": side.where.file,
        "line": side.where.number,
        "place": side.place.label if side.place else "",
        "start": side.span.start,
        "end": side.span.end,
        "quotation": side.exact,
        "value": _said(side),
        "bounds": bounds_as_json(value.bounds) if isinstance(value, Figure) else None,
    }


def _step_as_json(step: Step) -> dict[str, object]:
    return {
        "label": step.label,
        "working": step.working,
        "bounds": bounds_as_json(step.bounds),
    }
