"""Readings of a text as rules, powers, bodies and events, signed by the machine."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from averment.institution.proposing import Proposals, proposals_of
from averment.reading.rules import rules_of
from averment.record import (
    Body,
    Entry,
    Event,
    Hand,
    Ledger,
    Moment,
    Power,
    Rule,
    Text,
)
from averment.verbs.proposals import MACHINE

_NOUNS = (
    (Rule, "rule", "rules"),
    (Power, "power", "powers"),
    (Body, "body", "bodies"),
    (Event, "event", "events"),
)


def stated_in(
    text: Text, *, ledger: Ledger, day: dt.date, reference: Moment | None
) -> Proposals:
    """What one text says of an institution and its ledger does not."""
    rules = rules_of(text.content, lang=text.lang, reference=reference)
    hand = Hand(siglum=MACHINE, date=day)
    return proposals_of(rules, text=text, ledger=ledger, hand=hand)


def with_entries(ledger: Ledger, entries: Iterable[Entry]) -> Ledger:
    """The ledger as it will be, so that a later text proposes no body again."""
    return replace(ledger, entries=(*ledger.entries, *entries))


def counted(entries: Iterable[Entry]) -> str:
    """How many of each kind there are.

    >>> counted([])
    '0 rules'
    """
    numbers = Counter(type(entry) for entry in entries)
    said = [
        f"{numbers[kind]:,} {one if numbers[kind] == 1 else many}"
        for kind, one, many in _NOUNS
        if numbers[kind] or kind is Rule
    ]
    return ", ".join(said)
