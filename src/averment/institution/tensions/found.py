"""Tensions as findings O5xx, with the words of all their sides."""

from __future__ import annotations

from collections.abc import Iterable

from averment.institution.evidence import side_of
from averment.institution.tensions.nouns import Tension
from averment.record import Finding, Ledger, Level

_NOTES = frozenset({"O505", "O510"})
_DISAGREE = frozenset({"O509"})


def findings_of(tensions: Iterable[Tension], *, ledger: Ledger) -> tuple[Finding, ...]:
    """The findings of tensions: a tension, a note, or a disagreement by its code.

    Shape: a time that ends before it begins disagrees on every reading; that a
        word serves twice or an approver is not named only leaves a question.
    """
    return tuple(_finding(tension, ledger=ledger) for tension in tensions)


def _finding(tension: Tension, *, ledger: Ledger) -> Finding:
    sides = (side_of(entry, ledger=ledger) for entry in tension.entries)
    return Finding(
        code=tension.code,
        level=_level(tension.code),
        subject=tension.entries[0],
        sentence=tension.sentence,
        assumptions=tension.assumptions,
        address=tension.address,
        sides=tuple(side for side in sides if side is not None),
        entries=tension.entries,
        reviews=tension.reviews,
        explained=tension.explained,
    )


def _level(code: str) -> Level:
    if code in _NOTES:
        return Level.NOTE
    return Level.DISAGREEMENT if code in _DISAGREE else Level.TENSION
