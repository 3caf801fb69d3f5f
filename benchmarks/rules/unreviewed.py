"""The ledger that the machine proposes over the shared documents, unreviewed.

Of a document that stands in both languages the English text is read, as the gold is
coded on it; one that stands in Chinese alone is read in Chinese.
"""

from __future__ import annotations

from pathlib import Path

import beside  # noqa: F401
from reviewed import DOCUMENTS, text_of

from averment.institution.proposing import proposed
from averment.reading.rules import rules_of
from averment.record import Entry, Ledger, Source
from predict import date_of

_LANGUAGES = ("en", "zh")


def unreviewed(documents: Path = DOCUMENTS) -> Ledger:
    """Every document read, with nothing added and nothing taken away."""
    entries: list[Entry] = []
    texts = []
    for path in _paths(documents):
        text, day = text_of(path), date_of(path)
        read = rules_of(text.content, lang=text.lang, reference=day)
        title = text.document
        entries.append(Source(key=title, date=day, lang=text.lang, title=title))
        entries += proposed(read, text)
        texts.append(text)
    return Ledger(root=documents, entries=tuple(entries), texts=tuple(texts))


def _paths(documents: Path) -> list[Path]:
    chosen: dict[str, Path] = {}
    for lang in _LANGUAGES:
        for path in sorted(documents.glob(f"*.{lang}.txt")):
            chosen.setdefault(path.name.partition(".")[0], path)
    return [chosen[slug] for slug in sorted(chosen)]
