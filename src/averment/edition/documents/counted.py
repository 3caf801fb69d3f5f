"""The line below the title: where it is held, what is recorded of it."""

from __future__ import annotations

from collections.abc import Iterator

from averment.edition.bearings import Bearings
from averment.edition.documents.listed import findings_of
from averment.edition.words import counted, language_in_words, moment_in_words
from averment.record import (
    Claim,
    Event,
    Finding,
    Level,
    Office,
    Power,
    Quoting,
    Relation,
    Rule,
    Source,
    Table,
)

_KINDS = (
    (Claim, "figure"),
    (Rule, "rule"),
    (Office, "office"),
    (Power, "power"),
    (Event, "event"),
    (Table, "table"),
)


def titles_of(source: Source) -> tuple[tuple[str, str], ...]:
    """Titles in other languages: (tag, title)."""
    given = (text.partition(" ") for name, text in source.details if name == "title")
    return tuple((tag, title) for tag, _, title in given if title)


def meta_of(
    source: Source, *, bearings: Bearings, quoting: tuple[Quoting, ...]
) -> tuple[str, ...]:
    """Held · language · date · what is recorded · what disagrees."""
    held = (text for name, text in source.details if name == "held")
    date = moment_in_words(source.date) if source.date else "undated"
    parts = (*held, language_in_words(source.lang), date)
    proposals = [entry for entry in quoting if bearings.proposed(entry)]
    adopted = [entry for entry in quoting if not bearings.proposed(entry)]
    return (
        *parts,
        *_recorded(adopted),
        *([f"{counted(len(proposals), 'proposal')} not adopted"] if proposals else []),
        *disagreements(source, bearings=bearings),
    )


def _recorded(entries: list[Quoting]) -> Iterator[str]:
    counts = [
        (sum(isinstance(e, kind) for e in entries), noun) for kind, noun in _KINDS
    ]
    words = [counted(number, noun) for number, noun in counts if number]
    if words:
        yield f"{', '.join(words)} recorded"


def disagreements(source: Source, *, bearings: Bearings) -> tuple[str, ...]:
    """Disagreements counted in words: 1 total disagrees with its parts."""
    findings = [
        finding
        for finding in findings_of(source, bearings=bearings)
        if finding.level >= Level.DISAGREEMENT
    ]
    sums = sum(_is_sum(finding) for finding in findings)
    others = len(findings) - sums
    one = "total disagrees with its parts"
    many = "totals disagree with their parts"
    other = "other statement disagrees" if sums else "statement disagrees"
    plural = other.replace("statement disagrees", "statements disagree")
    return (
        *([counted(sums, one, many)] if sums else []),
        *([counted(others, other, plural)] if others else []),
    )


def _is_sum(finding: Finding) -> bool:
    return finding.code.startswith("S") and isinstance(finding.subject, Relation)
