"""A ledger: its entries, its texts, and what could not be understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

from averment.record.entries import (
    Claim,
    Edition,
    Entry,
    Event,
    Office,
    Power,
    Rule,
    Source,
    Table,
)
from averment.record.problem import Problem
from averment.record.text import Text

Kept = TypeVar("Kept", bound=Entry)
Quoting = Claim | Office | Rule | Power | Event | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """All entries of an edition in file order, with the texts they quote.

    Shape: `texts` holds, for each source, its transcription and renderings
        that could be read; `root` is the folder all file names start from.
    """

    root: Path
    entries: tuple[Entry, ...] = ()
    texts: tuple[Text, ...] = ()
    problems: tuple[Problem, ...] = ()
    _kinds: dict[object, tuple[Entry, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def of(self, kind: type[Kept]) -> Iterator[Kept]:
        """The entries of one kind, in file order."""
        kept = self._kinds.get(kind)
        if kept is None:
            kept = tuple(entry for entry in self.entries if isinstance(entry, kind))
            self._kinds[kind] = kept  # asked for each entry of a large ledger
        return cast("Iterator[Kept]", iter(kept))

    def edition(self) -> Edition | None:
        """The edition entry, if there is one."""
        return next(self.of(Edition), None)

    def source(self, document: str) -> Source | None:
        """The source of that key, if there is one."""
        return next((s for s in self.of(Source) if s.key == document), None)

    def text(self, document: str, lang: str | None = None) -> Text | None:
        """The text of a document in a language; by default the transcription."""
        for text in self.texts:
            if text.document == document and lang in (None, text.lang):
                return text
        return None
