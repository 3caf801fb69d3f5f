"""What a ledger has already said of the words that are proposed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from averment.institution.proposing.places import Kept, Places
from averment.recension import Found, recension
from averment.record import (
    Correspondence,
    Event,
    Ledger,
    Office,
    Power,
    Quoting,
    Rule,
    Span,
    Stage,
    Tie,
    power_of,
)

_UNDER = {Tie.SUBORDINATE_TO: Tie.LEADS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The rules, powers and events of one document with their places; its keys."""

    rules: Places[Rule]
    powers: Places[Tie]
    events: Places[Stage]
    keys: frozenset[str]

    def rule(self, span: Span) -> Rule | None:
        """The rule that quotes these words, or at least half of them."""
        return next(_of_same_words(span, self.rules), None)

    def has_power(self, span: Span, tie: Tie) -> bool:
        """Whether a power of that tie, or an office, quotes such words."""
        return _UNDER.get(tie, tie) in _of_same_words(span, self.powers)

    def has_event(self, span: Span, stage: Stage) -> bool:
        """Whether such words are told as that event."""
        return stage in _of_same_words(span, self.events)


def standing_in(ledger: Ledger, *, document: str, lang: str) -> Standing:
    """What the ledger has of one document, where its quotations are found."""
    found = list(_found(ledger, document=document, lang=lang))
    return Standing(
        rules=Places((span, one) for span, one in found if isinstance(one, Rule)),
        powers=Places(_powers(found)),
        events=Places(
            (span, one.stage) for span, one in found if isinstance(one, Event)
        ),
        keys=frozenset(
            entry.key
            for entry in ledger.entries
            if isinstance(entry, Quoting | Correspondence)
            and entry.place.document == document
        ),
    )


def _found(
    ledger: Ledger, *, document: str, lang: str
) -> Iterator[tuple[Span, Quoting]]:
    own = tuple(
        entry
        for entry in ledger.entries
        if isinstance(entry, Rule | Power | Office | Event)
        and entry.place.document == document
    )
    for anchor in recension(replace(ledger, entries=own)).anchors:
        entry = anchor.entry
        if (
            isinstance(anchor.answer, Found)
            and isinstance(entry, Quoting)
            and anchor.quotation == entry.quotation
            and anchor.lang == lang
        ):
            yield anchor.answer.span, entry


def _powers(found: list[tuple[Span, Quoting]]) -> Iterator[tuple[Span, Tie]]:
    for span, entry in found:
        power = power_of(entry) if isinstance(entry, Office) else entry
        if isinstance(power, Power):
            yield span, _UNDER.get(power.tie, power.tie)


def _of_same_words(proposed: Span, standing: Places[Kept]) -> Iterator[Kept]:
    """What quotes at least half of the words proposed, most of them first."""
    meeting = sorted(standing.meeting(proposed), key=lambda one: -one[0])
    long = proposed.end - proposed.start
    return (thing for shared, thing in meeting if 2 * shared >= long)
