"""The statements of a document as an analysis beside its text in Akoma Ntoso."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from averment.exchange.institution.csv import edtf_of
from averment.exchange.institution.gathering import (
    Institution,
    Stated,
    full_key,
    proposer,
)
from averment.exchange.xml import child
from averment.record import Event, Power, Rule, Text


def identity_of(body: str) -> str:
    """The identifier of a body."""
    return f"body_{body}"


def analysis(
    meta: Element,
    institution: Institution,
    *,
    text: Text,
    parts: Mapping[str, str],
    source: str,
) -> None:
    """The rules, powers and events that quote this text, each at its passage.

    Shape: elements of this project's own namespace; nothing where none quotes it.
        `parts` are the identifiers of the passages by their labels.
    """
    stated = institution.of_document(text.document)
    here = [entry for entry in stated if _quotes(entry, text, institution)]
    if not here:
        return
    whole = child(meta, "analysis", source=source)
    other = child(whole, "otherAnalysis", source=source)
    for entry in here:
        _written(other, entry, institution, parts=parts)


def _quotes(entry: Stated, text: Text, institution: Institution) -> bool:
    found = institution.evidence_of(entry)
    return found is not None and found.lang == text.lang


def _written(
    other: Element,
    entry: Stated,
    institution: Institution,
    *,
    parts: Mapping[str, str],
) -> None:
    tag, own = _own(entry)
    at = parts.get(entry.place.label)
    common = {
        "key": full_key(entry),
        "href": f"#{at}" if at else "",
        "hand": proposer(entry.hand),
        "reviews": " ".join(institution.reviews_of(entry)),
    }
    known = {name: value for name, value in (common | own).items() if value}
    element = child(other, tag, **known)
    found = institution.evidence_of(entry)
    span = found.span if found else None
    ends = {"start": str(span.start), "end": str(span.end)} if span else {}
    child(element, "av:quotation", words=entry.quotation.exact, **ends)
    if isinstance(entry, Rule):
        for one in entry.components:
            named = {"name": one.name, "origin": str(one.origin)}
            means = {"body": one.body} if one.body else {}
            child(element, "av:component", words=one.words, **named, **means)


def _own(entry: Stated) -> tuple[str, dict[str, str]]:
    """The element of an entry, and what it says beyond the quotation."""
    match entry:
        case Rule():
            return "av:statement", {
                "sort": str(entry.sort),
                "force": str(entry.force),
                "status": str(entry.status),
                "period": edtf_of(entry.period),
            }
        case Power():
            return "av:power", {
                "superior": entry.superior or "",
                "tie": str(entry.tie),
                "subordinate": entry.subordinate or "",
                "matter": entry.matter,
                "period": edtf_of(entry.period),
            }
        case Event():
            return "av:event", {
                "stage": str(entry.stage),
                "date": edtf_of(entry.date),
                "after": str(entry.after) if entry.after else "",
                "by": entry.by or "",
                "of": entry.of or "",
            }
