"""Approved by another body than the one whose approval a document asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.institution.holding import powers_of
from averment.institution.matters import words_of
from averment.institution.naming import body, name_of, names_in
from averment.institution.tensions.nouns import Tension
from averment.record import Component, Event, Ledger, Limit, Rule, Stage, Tie

_ITSELF = re.compile(
    r"\b(?:this|the|these|the present)\s+(?:resolution|directive|decision|instruction"
    r"|regulation|decree|order|plan|measure)s?\b|本(?:决议|指示|决定|条例|办法|命令)",
    re.IGNORECASE,
)
_UPON = ("direct-object", "entity", "attributes")


def approved_by_another(ledger: Ledger) -> Iterator[Tension]:
    """Documents that ask for one body's approval, and tell of that of another.

    Shape: not where a power says that the other approved: those are two approvers.
    """
    powers = {
        (power.place.document, power.superior)
        for power in powers_of(ledger)
        if power.tie is Tie.APPROVES
    }
    events = [
        event
        for event in ledger.of(Event)
        if event.stage is Stage.APPROVED
        and event.of is None
        and (event.place.document, event.by) not in powers
    ]
    for rule in ledger.of(Rule):
        if not _of_its_document(rule):
            continue
        for part in rule.under(Limit.APPROVAL):
            for event in events:
                if event.place.document != rule.place.document:
                    continue
                if not _may_be(part, event, ledger=ledger):
                    yield _another(part, event, rule, ledger=ledger)


def _of_its_document(rule: Rule) -> bool:
    return any(
        _ITSELF.fullmatch(" ".join(part.words.split()))
        for part in rule.components
        if part.name in _UPON
    )


def _may_be(part: Component, event: Event, *, ledger: Ledger) -> bool:
    """Whether the approver asked for may be the one of the event, under any name."""
    if part.body and event.by:
        return part.body == event.by
    known = body(part.body, ledger=ledger) if part.body else None
    names = [part.words, *(names_in(known, ledger=ledger) if known else ())]
    told = event.quotation.exact
    if event.by:
        told = f"{told} {name_of(event.by, ledger=ledger)}"
    said = words_of(told)
    return any(words_of(name) <= said for name in names)


def _another(part: Component, event: Event, rule: Rule, *, ledger: Ledger) -> Tension:
    asked = name_of(part.body, ledger=ledger) if part.body else f"“{part.words}”"
    words = " ".join(event.quotation.exact.split())
    told = name_of(event.by, ledger=ledger) if event.by else f"“{words}”"
    return Tension(
        code="O501",
        entries=(event, rule),
        sentence=f"The approval of {asked} is asked for the document, and that of "
        f"another is told of: {told}.",
    )
