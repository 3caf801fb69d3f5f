"""The entries with what the checks ask of them again and again."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from averment.notation.keys import Index, index
from averment.record import (
    Body,
    Claim,
    Entry,
    Event,
    Office,
    Power,
    Quoting,
    Rule,
    Source,
    Table,
    Text,
)

ALIKE = (3, 1)  # first characters that a near key shares with an unknown one
QUOTING = (Claim, Office, Rule, Power, Event, Table)


@dataclass(frozen=True)
class Gathered:
    """The entries and texts of a ledger, and what is asked of them."""

    entries: tuple[Entry, ...]
    texts: tuple[Text, ...]

    @cached_property
    def index(self) -> Index:
        """Every key with its entry."""
        return index(self.entries)

    @cached_property
    def alike(self) -> dict[str, list[str]]:
        """Keys, short and full, by how they begin."""
        alike: defaultdict[str, list[str]] = defaultdict(list)
        for key in {**self.index.short, **self.index.full}:
            for length in ALIKE:
                alike[key[:length]].append(key)
        return alike

    @cached_property
    def sources(self) -> dict[str, Source]:
        """The sources by key."""
        found = (entry for entry in self.entries if isinstance(entry, Source))
        return {source.key: source for source in found}

    @cached_property
    def bodies(self) -> frozenset[str]:
        """The keys of the bodies."""
        return frozenset(one.key for one in self.entries if isinstance(one, Body))

    @cached_property
    def labels(self) -> dict[str, set[str]]:
        """The passages of each transcription that could be read."""
        named = {
            (key, file.lang)
            for key, source in self.sources.items()
            for file in source.files
            if file.role == "text"
        }
        return {
            text.document: {passage.label for passage in text.passages}
            for text in self.texts
            if (text.document, text.lang) in named
        }

    @cached_property
    def quoting(self) -> tuple[Quoting, ...]:
        """The entries that quote a document."""
        return tuple(entry for entry in self.entries if isinstance(entry, QUOTING))
