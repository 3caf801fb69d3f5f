"""Every tension of a ledger, with the editors' verdicts."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from averment.institution.recorded import latest, refused
from averment.institution.tensions.approved import approved_by_another
from averment.institution.tensions.circles import circles
from averment.institution.tensions.citing import unknown_articles
from averment.institution.tensions.closed import closed_and_added_to, listed_and_counted
from averment.institution.tensions.deadlines import two_deadlines
from averment.institution.tensions.doubled import (
    two_approvers,
    two_leaders,
    unnamed_approvers,
)
from averment.institution.tensions.free import free_and_forced
from averment.institution.tensions.judged import judged_beforehand
from averment.institution.tensions.lines import two_lines
from averment.institution.tensions.nouns import Tension
from averment.institution.tensions.opposed import opposed
from averment.institution.tensions.running import two_ends
from averment.institution.tensions.times import backwards, named_too_early
from averment.institution.tensions.weight import singled_out
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
    two_lines,
    free_and_forced,
    listed_and_counted,
    judged_beforehand,
    singled_out,
    closed_and_added_to,
    approved_by_another,
    two_ends,
)
MANY = 3
SHORT = 8
WITHDRAWN = "withdrawn"


def tensions(ledger: Ledger) -> tuple[Tension, ...]:
    """The tensions of a ledger, by code and then in file order, each once.

    Shape: entries that an editor rejects as misread are left out; a machine's
        reading that nobody reviewed is not. Verdicts are reviews of the address.
    """
    sound = _without_refused(ledger)
    reviews: defaultdict[str, list[Review]] = defaultdict(list)
    for review in ledger.of(Review):
        reviews[review.of].append(review)
    return tuple(
        replace(one, reviews=_standing(reviews.get(one.address, ())))
        for one in _named(_once(sound))
    )


def _once(ledger: Ledger) -> Iterator[Tension]:
    """Every tension, of one kind and the same entries the first alone."""
    seen: set[tuple[str, ...]] = set()
    for finder in FINDERS:
        for tension in finder(ledger):
            marks = (tension.code, *map(_full, tension.entries))
            if marks not in seen:
                seen.add(marks)
                yield tension


def _named(found: Iterator[Tension]) -> Iterator[Tension]:
    """With their addresses; those that spell one address are told apart by a mark."""
    addressed = [(_address(one), one) for one in found]
    times = Counter(name.casefold() for name, _ in addressed)
    for name, one in addressed:
        mark = f"-{_mark(one)}" if times[name.casefold()] > 1 else ""
        yield replace(one, address=f"{name}{mark}")


def _standing(reviews: Sequence[Review]) -> tuple[Review, ...]:
    """What each hand holds now: a decision taken back is none."""
    return tuple(one for one in latest(reviews) if one.decision != WITHDRAWN)


def _without_refused(ledger: Ledger) -> Ledger:
    out = refused(ledger)
    if not out:
        return ledger
    kept = (entry for entry in ledger.entries if out.isdisjoint(_keys(entry)))
    return replace(ledger, entries=tuple(kept))


def _keys(entry: Entry) -> frozenset[str]:
    key = getattr(entry, "key", None)
    return frozenset() if key is None else frozenset({key, _full(entry)})


def _full(entry: Entry) -> str:
    """The key, after that of the document where it has a place in one."""
    key: str = getattr(entry, "key", "")
    place = getattr(entry, "place", None)
    return f"{place.document}/{key}" if place else key


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


def _mark(tension: Tension) -> str:
    """Eight digits of a hash of the entries it is between."""
    about = "\0".join(map(_full, tension.entries))
    return hashlib.sha256(about.encode()).hexdigest()[:SHORT]
