"""The ledger that the machine proposes over the shared documents, unreviewed.

Of a document that stands in both languages the English text is read, as the gold is
coded on it; one that stands in Chinese alone is read in Chinese.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import beside  # noqa: F401
from reviewed import DOCUMENTS, text_of

from averment.institution.proposing import proposals_of
from averment.reading.rules import rules_of
from averment.record import Hand, Ledger, Source
from predict import date_of

MACHINE = Hand(siglum="machine")
_LANGUAGES = ("en", "zh")


def unreviewed(documents: Path = DOCUMENTS) -> Ledger:
    """Every document read, with nothing added and nothing taken away.

    Shape: a body that one document names is known when the next is read.
    """
    ledger = Ledger(root=documents)
    for path in _paths(documents):
        text, day = text_of(path), date_of(path)
        name = text.document
        source = Source(key=name, date=day, lang=text.lang, title=name)
        texts, entries = (*ledger.texts, text), (*ledger.entries, source)
        ledger = replace(ledger, texts=texts, entries=entries)
        read = rules_of(text.content, lang=text.lang, reference=day)
        new = proposals_of(read, text=text, ledger=ledger, hand=MACHINE).entries
        ledger = replace(ledger, entries=(*ledger.entries, *new))
    return ledger


def _paths(documents: Path) -> list[Path]:
    chosen: dict[str, Path] = {}
    for lang in _LANGUAGES:
        for path in sorted(documents.glob(f"*.{lang}.txt")):
            chosen.setdefault(path.name.partition(".")[0], path)
    return [chosen[slug] for slug in sorted(chosen)]
