"""Tensions as findings O5xx, with the words of all their sides."""

from __future__ import annotations

from collections.abc import Iterable

from averment.institution.evidence import side_of
from averment.institution.tensions.nouns import Tension
from averment.record import Finding, Ledger, Level, Side

_NOTES = frozenset({"O505", "O510", "O515"})
_DISAGREE = frozenset({"O509"})


def findings_of(tensions: Iterable[Tension], *, ledger: Ledger) -> tuple[Finding, ...]:
    """The findings of tensions: a tension, a note, or a disagreement by its code.

    Shape: a time that ends before it begins disagrees on every reading; that a
        word serves twice, an approver is not named or a term has two ends only
        leaves a question.
    """
    sides: dict[int, Side | None] = {}  # by identity, while `those` keeps them
    those = tuple(tensions)
    return tuple(_finding(one, sides=sides, ledger=ledger) for one in those)


def _finding(
    tension: Tension, *, sides: dict[int, Side | None], ledger: Ledger
) -> Finding:
    """One finding; the words of an entry are sought once for all its tensions."""
    for entry in tension.entries:
        if id(entry) not in sides:
            sides[id(entry)] = side_of(entry, ledger=ledger)
    found = (sides[id(entry)] for entry in tension.entries)
    return Finding(
        code=tension.code,
        level=_level(tension.code),
        subject=tension.entries[0],
        sentence=tension.sentence,
        assumptions=tension.assumptions,
        address=tension.address,
        sides=tuple(side for side in found if side is not None),
        entries=tension.entries,
        reviews=tension.reviews,
        explained=tension.explained,
    )


def _level(code: str) -> Level:
    if code in _NOTES:
        return Level.NOTE
    return Level.DISAGREEMENT if code in _DISAGREE else Level.TENSION
