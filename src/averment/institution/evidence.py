"""What an answer rests on: an entry, its words, and where they stand in the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from averment.recension import Found
from averment.recension.passes import put_back
from averment.recension.quotations import Quoted, full_key
from averment.record import Entry, Ledger, Line, Place, Quoting, Side, Source, Span


class Role(StrEnum):
    """What an entry does for the sentence that rests on it."""

    SAYS = "says it"
    PUT_IN_FORCE = "put in force by"
    WAITED = "for which the text waits"
    LAST_BY_THEN = "last event by that day"
    COUNTED_FROM = "counted from"
    SAME_HARM = "of the same harm"
    BESIDE = "beside it stands"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """An entry that an answer rests on.

    Shape: `key` is the full key. `span` is None where the words do not stand
        exactly once at their place, or the text is not at hand; `exact` is ""
        for what is not quoted (the date of a source).
    """

    key: str
    entry: Entry
    place: Place
    exact: str
    span: Span | None = None
    role: Role = Role.SAYS


def evidence_of(
    entry: Entry, *, ledger: Ledger, role: Role = Role.SAYS
) -> Evidence | None:
    """An entry as evidence; None for one that neither quotes nor is a document."""
    if isinstance(entry, Source):
        place = Place(document=entry.key, label="")
        return Evidence(key=entry.key, entry=entry, place=place, exact="", role=role)
    if not isinstance(entry, Quoting):
        return None
    return Evidence(
        key=full_key(entry),
        entry=entry,
        place=entry.place,
        exact=entry.quotation.exact,
        span=_span(entry, ledger=ledger),
        role=role,
    )


def evidence_for(
    entries: Iterable[Entry | None], *, ledger: Ledger, role: Role = Role.SAYS
) -> tuple[Evidence, ...]:
    """The evidence of several entries, each once, in order; none for None."""
    those = (one for one in entries if one is not None)
    found = (evidence_of(one, ledger=ledger, role=role) for one in those)
    return each_once(one for one in found if one is not None)


def each_once(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Evidence in order, an entry in the first of its roles."""
    by_key: dict[str, Evidence] = {}
    for one in found:
        by_key.setdefault(one.key, one)
    return tuple(by_key.values())


def side_of(entry: Entry, *, ledger: Ledger) -> Side | None:
    """An entry's words as a side of a finding; None where their place is unknown."""
    evidence = evidence_of(entry, ledger=ledger)
    if evidence is None or evidence.span is None:
        return None
    text = ledger.text(evidence.place.document)
    if text is None:
        return None
    number = text.content.count("\n", 0, evidence.span.start) + 1
    return Side(
        document=text.document,
        lang=text.lang,
        span=evidence.span,
        where=Line(file=text.file, number=number),
        exact=evidence.exact,
        place=evidence.place,
    )


def _span(entry: Quoting, *, ledger: Ledger) -> Span | None:
    text = ledger.text(entry.place.document)
    if text is None:
        return None
    quoted = Quoted(
        key=full_key(entry),
        entry=entry,
        quotation=entry.quotation,
        document=entry.place.document,
        place=entry.place,
    )
    answer = put_back(quoted, text=text).answer
    return answer.span if isinstance(answer, Found) else None
