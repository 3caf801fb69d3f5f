"""Recension: every quotation sought at its place, and the answers as findings."""

from __future__ import annotations

from collections.abc import Iterator

from averment.recension.anchors import Ambiguous, Anchor, Answer, Found, Lost, Recension
from averment.recension.nearest import nearest, place_of
from averment.recension.quotations import Quoted, quotations
from averment.recension.sentences import finding, hash_finding, no_text
from averment.recension.withheld import PLACEHOLDER
from averment.record import (
    Finding,
    Ledger,
    Passage,
    Quotation,
    Source,
    Span,
    Text,
    TextFile,
)

MANY = 100
REPORTED = "N207"


def recension(ledger: Ledger) -> Recension:
    """Where every quotation of a ledger stands, and which do not.

    A quotation is found where its exact characters stand once within the passage
    of its place (for a rendering: once in the rendering); nothing is normalised
    and nothing is anchored by likeness. The components of a rule are sought in
    the rule's own words first; one that stands there more than once is ambiguous
    and not reported, since the rule's quotation is the evidence. The items of a
    list are sought at the place of their number, and then in the whole text; a
    word that stands there more than once is not reported either.
    """
    anchors: list[Anchor] = []
    findings = [*_changed_texts(ledger)]
    missing: dict[tuple[str, str | None], Quoted] = {}
    for quoted in quotations(ledger):
        text = ledger.text(quoted.document, quoted.lang)
        if text is None:
            missing.setdefault((quoted.document, quoted.lang), quoted)
            continue
        anchor = put_back(quoted, text=text)
        anchors.append(anchor)
        if _to_be_reported(anchor, quoted=quoted):
            findings.append(finding(anchor, text=text))
    findings.extend(no_text(quoted) for quoted in missing.values())
    return Recension(anchors=tuple(anchors), findings=tuple(findings))


def put_back(quoted: Quoted, *, text: Text) -> Anchor:
    """One quotation with the answer to where it stands in a text."""
    return Anchor(
        key=quoted.key,
        entry=quoted.entry,
        quotation=quoted.quotation,
        document=quoted.document,
        lang=text.lang,
        place=quoted.place,
        answer=_answer(quoted, text=text),
    )


def _answer(quoted: Quoted, *, text: Text) -> Answer:
    passage = text.passage(quoted.place.label) if quoted.place else None
    spans = _in_rule(quoted, text=text, passage=passage)
    spans = spans or _at_place(quoted, text=text, passage=passage)
    if quoted.anywhere and not spans:
        spans = occurrences(quoted.quotation, text=text)
    if len(spans) == 1:
        return Found(span=spans[0])
    if spans:
        return Ambiguous(spans=spans)
    return _lost(quoted, text=text, passage=passage)


def _in_rule(
    quoted: Quoted, *, text: Text, passage: Passage | None
) -> tuple[Span, ...]:
    """Where a component stands in its rule's own words; nowhere for the rest."""
    if quoted.within is None or passage is None:
        return ()
    whole = occurrences(quoted.within, text=text, region=passage.span)
    if len(whole) != 1:
        return ()
    return occurrences(quoted.quotation, text=text, region=whole[0])


def _to_be_reported(anchor: Anchor, *, quoted: Quoted) -> bool:
    if isinstance(anchor.answer, Found):
        return False
    evident = quoted.within is not None or quoted.anywhere
    return not evident or isinstance(anchor.answer, Lost)


def _at_place(
    quoted: Quoted, *, text: Text, passage: Passage | None
) -> tuple[Span, ...]:
    if quoted.place is None:
        return occurrences(quoted.quotation, text=text)
    if passage is None:
        return ()
    return occurrences(quoted.quotation, text=text, region=passage.span)


def _lost(quoted: Quoted, *, text: Text, passage: Passage | None) -> Lost:
    elsewhere = occurrences(quoted.quotation, text=text)
    places = (place_of(span, text=text) for span in elsewhere)
    named = tuple(dict.fromkeys(place for place in places if place))
    if named or not quoted.quotation.exact:
        return Lost(elsewhere=named)
    near = nearest(quoted.quotation.exact, text=text, passage=passage)
    return Lost(nearest=near)


def occurrences(
    quotation: Quotation, *, text: Text, region: Span | None = None
) -> tuple[Span, ...]:
    """Where a quotation's exact characters stand, with those before and after it.

    Shape: at most a hundred, in order; overlapping ones count as well. What is
        before and after may lie outside the region.
    """
    exact = quotation.exact
    region = region or Span(start=0, end=len(text.content))
    found: list[Span] = []
    at = text.content.find(exact, region.start, region.end) if exact else -1
    while at >= 0 and len(found) < MANY:
        span = Span(start=at, end=at + len(exact))
        if _between(quotation, text=text, span=span):
            found.append(span)
        at = text.content.find(exact, at + 1, region.end)
    return tuple(found)


def _between(quotation: Quotation, *, text: Text, span: Span) -> bool:
    return text.content.startswith(quotation.after, span.end) and text.content.endswith(
        quotation.before, 0, span.start
    )


def _changed_texts(ledger: Ledger) -> Iterator[Finding]:
    """Texts that are not the ones the source states, unless reported already."""
    said = [p.sentence for p in ledger.problems if p.code == REPORTED]
    for source in ledger.of(Source):
        for file in source.files:
            text = _text_of(file, source=source, ledger=ledger)
            known = any(file.file in sentence for sentence in said)
            if text and not known and _changed(file, text=text):
                yield hash_finding(source, text=text)


def _text_of(file: TextFile, *, source: Source, ledger: Ledger) -> Text | None:
    if file.role == "kept":
        return None
    return ledger.text(source.key, file.lang)


def _changed(file: TextFile, *, text: Text) -> bool:
    """Whether the hash is another; a published text needs its own stated."""
    if file.published is None and PLACEHOLDER in text.content:
        return False
    stated = [digest.lower() for digest in (file.sha256, file.published) if digest]
    return bool(stated) and text.sha256 not in stated
