"""Every tension of a ledger, with the editors' verdicts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from averment.institution.recorded import decisions, refused
from averment.institution.tensions.circles import circles
from averment.institution.tensions.citing import unknown_articles
from averment.institution.tensions.doubled import (
    two_approvers,
    two_deadlines,
    two_leaders,
    unnamed_approvers,
)
from averment.institution.tensions.nouns import Tension
from averment.institution.tensions.opposed import opposed
from averment.institution.tensions.times import backwards, named_too_early
from averment.institution.tensions.words import one_word_for_two
from averment.record import Body, Entry, Ledger, Review, Term

FINDERS: tuple[Callable[[Ledger], Iterator[Tension]], ...] = (
    two_approvers,
    two_leaders,
    two_deadlines,
    opposed,
    one_word_for_two,
    named_too_early,
    circles,
    unknown_articles,
    backwards,
    unnamed_approvers,
)
MANY = 3


def tensions(ledger: Ledger) -> tuple[Tension, ...]:
    """The tensions of a ledger, by code and then in file order, each once.

    Shape: entries that an editor rejects as misread are left out; a machine's
        reading that nobody reviewed is not. Verdicts are reviews of the address.
    """
    sound = _without_refused(ledger)
    reviewed = {review.of for review in ledger.of(Review)}
    found: dict[str, Tension] = {}
    for finder in FINDERS:
        for tension in finder(sound):
            name = _address(tension)
            said = _said(name, ledger=ledger) if name in reviewed else ()
            found.setdefault(name, replace(tension, address=name, verdicts=said))
    return tuple(found.values())


def _without_refused(ledger: Ledger) -> Ledger:
    out = refused(ledger)
    if not out:
        return ledger
    kept = (entry for entry in ledger.entries if out.isdisjoint(_keys(entry)))
    return replace(ledger, entries=tuple(kept))


def _keys(entry: Entry) -> frozenset[str]:
    key = getattr(entry, "key", None)
    place = getattr(entry, "place", None)
    if key is None:
        return frozenset()
    return frozenset({key, f"{place.document}/{key}" if place else key})


def _said(name: str, *, ledger: Ledger) -> tuple[str, ...]:
    return tuple(sorted(decisions(ledger, key=name, document="")))


def _address(tension: Tension) -> str:
    """The code, the documents and the keys: `O501-report-r1-r2`."""
    documents = [
        entry.place.document
        for entry in tension.entries
        if not isinstance(entry, Body | Term)
    ]
    named = list(dict.fromkeys(documents))
    keys = [entry.key for entry in tension.entries]
    parts = [tension.code, *(named if len(named) <= MANY else []), *keys]
    return "".join(c if c.isalnum() or c in "-_." else "-" for c in "-".join(parts))
