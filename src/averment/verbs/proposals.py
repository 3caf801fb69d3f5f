"""Readings of a text as claims: proposals signed by the machine."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from averment.notation import parse, print_entries, print_entry
from averment.reading import read
from averment.recension import Found, recension
from averment.recension.pinning import passage_at, quotation_at
from averment.record import (
    Bounds,
    Claim,
    Figure,
    Hand,
    Kind,
    Ledger,
    Modality,
    Moment,
    Passage,
    Place,
    Quoting,
    Reading,
    Span,
    Text,
)

MACHINE = "machine"
_NOT_CLAIMED = frozenset({Kind.ORDINAL, Kind.CLAUSE_NUMBER})
_SHARES = frozenset({Kind.PERCENT, Kind.PERMILLE, Kind.FRACTION})
_WORD = re.compile(r"[^\W\d_][\w-]*(?: [\w-]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A claim the machine proposes, without its key yet, and where it was read."""

    claim: Claim
    span: Span


def proposals(
    text: Text, *, day: dt.date, reference: Moment | None
) -> tuple[Proposal, ...]:
    """A claim for each figure and date of a text, in text order.

    Shape: left out are ordinals, clause numbers, dates that do not exist, spans
        that run over the end of a passage, and what the notation cannot write.
    """
    found = read(text.content, lang=text.lang, reference=reference)
    starts = [passage.span.start for passage in text.passages]
    proposed = []
    for reading in found:
        passage = passage_at(reading.full, text=text, starts=starts)
        if passage and reading.value and reading.kind not in _NOT_CLAIMED:
            claim = _claim(reading, passage=passage, text=text, day=day)
            if _reads_back(claim):
                proposed.append(Proposal(claim=claim, span=reading.full))
    return tuple(proposed)


def keyed(found: Iterable[Proposal], *, taken: frozenset[str]) -> Iterator[Claim]:
    """The claims with keys m1, m2 …, passing over keys the document has."""
    number = 0
    for proposal in found:
        number += 1
        while f"m{number}" in taken:
            number += 1
        yield replace(proposal.claim, key=f"m{number}")


def _claim(reading: Reading, *, passage: Passage, text: Text, day: dt.date) -> Claim:
    quantity = _quantity(reading)
    value = reading.value
    if value is None:
        raise TypeError
    if isinstance(value, Figure) and value.noun == quantity:
        value = replace(value, noun=None)  # the quantity says it already
    return Claim(
        key="m",
        place=Place(document=text.document, label=passage.label),
        quantity=quantity,
        value=value,
        quotation=quotation_at(reading.full, region=passage.span, text=text),
        period=reading.period,
        modality=reading.modality or Modality.REPORTED,
        hand=Hand(siglum=MACHINE, date=day),
        details=tuple(
            ("rests-on", f"{what}: {' '.join(words.split())}")
            for what, words in reading.rests_on
        ),
    )


def _quantity(reading: Reading) -> str:
    """One plain word for what is measured: a person will choose a better one."""
    value = reading.value
    if isinstance(value, Figure):
        for word in (value.noun, value.unit if value.kind is Kind.COUNT else None):
            if word and _WORD.fullmatch(word):
                return word.replace(" ", "-").lower()
    return "share" if reading.kind in _SHARES else reading.kind.value


def _reads_back(claim: Claim) -> bool:
    """Whether the notation can write the claim so that it says the same."""
    entries, problems = parse(print_entries((claim,)))
    if problems or len(entries) != 1:
        return False
    (again,) = entries
    return (
        isinstance(again, Claim)
        and said(again.value) == said(claim.value)
        and again.quotation == claim.quotation
        and print_entry(again) == print_entry(claim)
    )


def said(value: Figure | Moment | None) -> Bounds | str | None:
    """What a value comes to, however it is written: its bounds, or its EDTF."""
    match value:
        case Figure(bounds=bounds):
            return bounds
        case Moment(edtf=edtf):
            return edtf
        case _:
            return None


Standing = tuple[Span, Bounds | str | None]


def recorded(ledger: Ledger) -> dict[str, list[Standing]]:
    """For each document, where its entries quote it and what they say.

    Shape: a component of a rule states no figure, and holds back no claim.
    """
    spans: dict[str, list[Standing]] = {}
    for anchor in recension(ledger).anchors:
        entry = anchor.entry
        own = isinstance(entry, Quoting) and entry.quotation == anchor.quotation
        if own and isinstance(anchor.answer, Found):
            value = said(getattr(entry, "value", None))
            spans.setdefault(anchor.document, []).append((anchor.answer.span, value))
    return spans


def is_recorded(proposal: Proposal, *, standing: Iterable[Standing]) -> bool:
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


def keys_of(ledger: Ledger, *, document: str) -> frozenset[str]:
    """The keys that entries of a document have."""
    return frozenset(
        entry.key
        for entry in ledger.entries
        if isinstance(entry, Quoting) and entry.place.document == document
    )
