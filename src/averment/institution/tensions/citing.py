"""Rules and events that cite an article which the document does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.institution.tensions.nouns import Tension
from averment.reading.rules.counting import whole
from averment.record import Event, Ledger, Rule

_CITED = re.compile(
    r"\b[Aa]rticle\s+(?P<en>\d+)(?!\s*(?:,|and|or|to)?\s*\d)"
    r"(?!\s+of\s+(?!this\b|the\s+present\b))"
    r"|(?<![》法例])第(?P<zh>[一二三四五六七八九十百零〇]+|\d+)条"
)
_NUMBER = re.compile(r"\d+")


def unknown_articles(ledger: Ledger) -> Iterator[Tension]:
    """Citations of an article of the same document that it does not have.

    Shape: only where the document's passages are numbered; an article of another
        act ("article 5 of the Election Law") cannot be looked up here.
    """
    numbered = {text.document: _numbers(ledger, text.document) for text in ledger.texts}
    for rule in ledger.of(Rule):
        has = numbered.get(rule.place.document, frozenset[int]())
        for cited in _CITED.finditer(rule.quotation.exact):
            number = whole(cited["en"] or cited["zh"])
            if has and number is not None and number not in has:
                yield _unknown(rule, cited.group())
    for event in ledger.of(Event):
        if event.of is not None and not _is_there(event, ledger=ledger):
            yield _unknown(event, event.of)


def _unknown(entry: Rule | Event, cited: str) -> Tension:
    return Tension(
        code="O508",
        entries=(entry,),
        sentence=f"“{cited}” is cited, and the document has none such.",
    )


def _numbers(ledger: Ledger, document: str) -> frozenset[int]:
    text = ledger.text(document)
    labels = [passage.label for passage in text.passages] if text else []
    found = (_NUMBER.search(label) for label in labels if label.startswith("§"))
    return frozenset(int(one.group()) for one in found if one)


def _is_there(event: Event, *, ledger: Ledger) -> bool:
    """Whether a passage or a rule is there; taken to be, where no text is at hand."""
    document = event.place.document
    rules = {rule.key for rule in ledger.of(Rule) if rule.place.document == document}
    text = ledger.text(document)
    if event.of in rules or event.of in {f"{document}/{key}" for key in rules}:
        return True
    return text is None or text.passage(event.of or "") is not None
