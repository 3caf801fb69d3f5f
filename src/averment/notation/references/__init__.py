"""What entries say of one another: keys, documents, places, hashes.

Comes in: the entries of a ledger, the texts that could be read.
Goes out: problems with their lines: what is named and is not there, is there
    twice, or is of another kind.
Does not know: what a quotation says, arithmetic, files. One module a family of
    checks; `gathered` holds what they all ask.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from averment.notation.premises import premise_doubts
from averment.notation.references.documents import document_doubts
from averment.notation.references.gathered import Gathered
from averment.notation.references.institution import institution_doubts
from averment.notation.references.keys import key_doubts
from averment.notation.references.terms import term_doubts
from averment.notation.scope import edition_doubts, late_sources
from averment.notation.spots import Doubt, spotted
from averment.record import Entry, Problem, Text

__all__ = ["problems"]


def problems(
    entries: Iterable[Entry],
    *,
    texts: Iterable[Text] = (),
    sources: Mapping[str, str] | None = None,
) -> tuple[Problem, ...]:
    """What in a ledger does not fit together, in the order of the checks.

    Shape: passages are checked where `texts` has the document's transcription;
        lines and columns are found where `sources` has the ledger files' text.
    """
    ledger = Gathered(tuple(entries), tuple(texts))
    doubts = [doubt for check in _CHECKS for doubt in check(ledger)]
    return spotted(doubts, sources=sources or {})


def _editions(ledger: Gathered) -> Iterator[Doubt]:
    return edition_doubts(ledger.entries)


def _late(ledger: Gathered) -> Iterator[Doubt]:
    return late_sources(ledger.entries)


def _premises(ledger: Gathered) -> Iterator[Doubt]:
    return premise_doubts(ledger.entries, by=ledger.index)


_CHECKS: tuple[Callable[[Gathered], Iterator[Doubt]], ...] = (
    _editions,
    _late,
    key_doubts,
    _premises,
    document_doubts,
    term_doubts,
    institution_doubts,
)
