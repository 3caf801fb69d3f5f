"""The ledger as it was written by a day, and what its editors had decided."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from averment.record import Entry, Hand, Ledger, Review

MACHINE = "machine"
LATER = "it was not in the ledger by {day}"
UNDATED = "its line bears no day: whether it was written by {day} is not known"
UNREVIEWED = "a machine read it, and no editor has accepted it"
REFUSED = "an editor does not accept this reading"
DISPUTED = "an editor disputes this reading"

TAKEN_BACK = frozenset({"rejected", "withdrawn"})


def recorded_by(ledger: Ledger, day: dt.date | None) -> Ledger:
    """The ledger without the lines that bear a later day; whole where none is asked.

    Shape: a line without a day is kept; a standing says that its day is not known.
    """
    if day is None:
        return ledger
    kept = (entry for entry in ledger.entries if not _later(entry, day=day))
    return replace(ledger, entries=tuple(kept))


def decisions(ledger: Ledger, *, key: str, document: str) -> frozenset[str]:
    """What the hands say of an entry, the latest of each; a machine decides nothing."""
    names = (key, f"{document}/{key}")
    of_it = (review for review in ledger.of(Review) if review.of in names)
    return frozenset(review.decision for review in latest(of_it))


def latest(reviews: Iterable[Review]) -> tuple[Review, ...]:
    """The last review of each hand, by siglum; of one day the later in the ledger."""
    last: dict[str, tuple[dt.date, Review]] = {}
    for review in reviews:
        hand = review.hand
        if hand is None or hand.siglum == MACHINE:
            continue
        day = hand.date or dt.date.min
        if hand.siglum not in last or last[hand.siglum][0] <= day:
            last[hand.siglum] = (day, review)
    return tuple(review for _, (_, review) in sorted(last.items()))


def refused(ledger: Ledger) -> frozenset[str]:
    """The keys, as reviews name them, that a hand rejects and none accepts."""
    those: defaultdict[str, set[str]] = defaultdict(set)
    for key in {review.of for review in ledger.of(Review)}:
        document, _, short = key.rpartition("/")
        those[key] |= decisions(ledger, key=short, document=document)
    return frozenset(
        key
        for key, said in those.items()
        if said & TAKEN_BACK and "accepted" not in said
    )


def provisos(
    hand: Hand | None, *, said: frozenset[str], day: dt.date | None
) -> tuple[str, ...]:
    """What has to be said of a line by who wrote it, when, and who reviewed it."""
    found = []
    if hand and hand.siglum == MACHINE and "accepted" not in said:
        found.append(UNREVIEWED)
    if said & TAKEN_BACK:
        found.append(REFUSED)
    if "disputed" in said:
        found.append(DISPUTED)
    if day is not None and (hand is None or hand.date is None):
        found.append(UNDATED.format(day=day))
    return tuple(found)


def _later(entry: Entry, *, day: dt.date) -> bool:
    hand = getattr(entry, "hand", None)
    return hand is not None and hand.date is not None and hand.date > day
