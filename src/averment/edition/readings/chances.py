"""How often chance would give a repair, in plain words."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from averment.edition.words import number_in_words, number_word
from averment.emendation import Coincidence, Conjecture

SELDOM = Fraction(1, 5)
TEN = 10


def chances_in_words(one: Conjecture) -> str:
    """How often chance would give such a reading; empty where not reckoned.

    Shape: by this slip, by one as cheap, by any; and at most how often where
        other relations have to agree too.
    """
    found = one.coincidence
    if found is None:
        return ""
    as_cheap = f"by a slip as cheap in any figure of the relation{_but(found)}"
    said = (
        _by_this_slip(found, slips=len(one.changes)),
        f"{often(found.as_cheap)} {as_cheap}{_exactly(found.as_cheap)}",
        f"{often(found.catalogue)} by any of the catalogue{_exactly(found.catalogue)}",
    )
    return "; ".join((*said, *_together(one)))


def often(share: Fraction) -> str:
    """A share in plain words, never less than it is.

    >>> often(Fraction(17, 200)), often(Fraction(2, 3)), often(Fraction(0))
    ('one in 11', 'seven in ten', 'none')
    """
    if not share:
        return "none"
    if share <= SELDOM:
        return f"one in {floor(1 / share):,}"
    tenths = ceil(share * TEN)
    if tenths < TEN:
        return f"{number_word(tenths)} in ten"
    return "all" if share == 1 else "more than nine in ten"


def per_cent(share: Fraction) -> str:
    """A share in per cent, to one decimal and never less than it is: "3.5 %"."""
    tenths = ceil(share * 1000)
    return f"{number_in_words(Fraction(tenths, TEN))} %"


def _but(found: Coincidence) -> str:
    """Which figures were left out, since reading them otherwise breaks a relation."""
    return " that no other relation needs as it is" if found.held else ""


def _by_this_slip(found: Coincidence, *, slips: int) -> str:
    """The first part, which says what is counted."""
    share = found.mechanism
    by = "this slip" if slips == 1 else "these slips"
    if not share:
        tried = f"{found.of:,} figures tried"
        return f"no such discrepancy among {tried} would be reconciled by {by}"
    first, _, rest = often(share).partition(" in ")
    counted = (
        "one such discrepancy" if first == "one" else f"{first} such discrepancies"
    )
    among = f" in {rest}" if rest else ""
    return f"{counted}{among} would be reconciled by {by}{_exactly(share)}"


def _together(one: Conjecture) -> tuple[str, ...]:
    if not one.supports or one.together is None:
        return ()
    whom = "that other relation has" if len(one.supports) == 1 else "the others have"
    share = one.together
    return (f"at most {often(share)} where {whom} to agree too{_exactly(share)}",)


def _exactly(share: Fraction) -> str:
    return f" ({per_cent(share)})" if share else ""
