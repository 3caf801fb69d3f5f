"""The catalogue itself, one row a slip.

Slips of units and powers of ten in translation between Chinese and English are
documented by Tang et al. 2025 (arXiv 2501.04927); single digits by R's package
`deductive`. Where a row names no other source it is a convention of this project.
"""

from __future__ import annotations

from fractions import Fraction

from averment.emendation.catalogue import preconditions as when
from averment.emendation.catalogue.lost import bound_restored, range_restored
from averment.emendation.catalogue.mechanism import Mechanism
from averment.emendation.catalogue.numerals import (
    doubled,
    dropped,
    inserted,
    miswritten,
    replaced,
    transposed,
    without_clause,
)
from averment.emendation.catalogue.undoing import (
    Digits,
    OtherSign,
    Plus,
    Times,
    TimesPlaces,
    Words,
)
from averment.record import Medium

TANG = "Tang et al. 2025, arXiv 2501.04927"
TYPOS = "R package deductive, correct_typos (one edit)"
COPIED = frozenset({Medium.SCRIBE, Medium.PRINT})
READ = frozenset({Medium.PRINT, Medium.OCR})
BY_HAND = frozenset({Medium.SCRIBE, Medium.PRINT, Medium.OCR})
SAID_AGAIN = frozenset({Medium.SCRIBE, Medium.TRANSLATION})
TRANSLATED = frozenset({Medium.TRANSLATION})

# Which digits are taken for which, by their shapes; conventions of this project.
LATIN = ("17", "38", "068", "56", "49")
CHINESE = ("37", "17", "12", "23", "68")  # as 三 七, 一 七, 一 二, 二 三, 六 八


def _both_ways(*powers: int) -> Times:
    """Ten to each power, and its reverse."""
    return Times(
        factors=tuple(
            factor
            for power in powers
            for factor in (Fraction(10**power), Fraction(1, 10**power))
        )
    )


CATALOGUE: tuple[Mechanism, ...] = (
    Mechanism(
        name="per-cent-per-mille",
        slip="per cent and per mille taken for one another",
        precondition="written per cent or per mille",
        met=when.rate_sign,
        undoing=OtherSign(),
        cost=1,
    ),
    Mechanism(
        name="each",
        slip="“each” lost over a list of places",
        precondition="one figure over a list (list of n)",
        met=when.list_of_places,
        undoing=TimesPlaces(),
        cost=1,
        media=SAID_AGAIN | COPIED,
        rare=True,
    ),
    Mechanism(
        name="section-mark",
        slip="the number of the clause fused with the figure",
        precondition="the figure opens with the number of its clause",
        met=when.opens_with_clause,
        undoing=Digits(change=without_clause),
        cost=2,
        media=READ,
        rare=True,
    ),
    Mechanism(
        name="by-and-to",
        slip="“increased by” and “increased to” taken for one another",
        precondition="a growth in per cent",
        met=when.growth,
        undoing=Plus(shifts=(Fraction(-100), Fraction(100))),
        cost=2,
        media=SAID_AGAIN,
    ),
    Mechanism(
        name="fold",
        slip="“n times” and “n times more” taken for one another",
        precondition="a figure that says how many times",
        met=when.multiple,
        undoing=Plus(shifts=(Fraction(1), Fraction(-1))),
        cost=2,
        media=SAID_AGAIN,
    ),
    Mechanism(
        name="ten-thousands",
        slip="万 (ten thousand) lost or added in translation",
        precondition="a document with a Chinese text",
        met=when.chinese,
        undoing=_both_ways(4),
        cost=2,
        media=TRANSLATED,
        source=TANG,
    ),
    Mechanism(
        name="hundred-millions",
        slip="亿 (a hundred million) lost, added, or taken for a million",
        precondition="a document with a Chinese text",
        met=when.chinese,
        undoing=_both_ways(8, 2),
        cost=2,
        media=TRANSLATED,
        source=TANG,
    ),
    Mechanism(
        name="millions-billions",
        slip="million and billion taken for one another",
        precondition="written with million, billion, milliard or trillion",
        met=when.large_word,
        undoing=_both_ways(3),
        cost=2,
        media=SAID_AGAIN | COPIED,
    ),
    Mechanism(
        name="power-of-ten",
        slip="a power of ten lost or added",
        precondition="a plain numeral",
        met=when.numeral,
        undoing=_both_ways(1, 2),
        cost=2,
        source=TANG,
    ),
    Mechanism(
        name="like-digits",
        slip="a digit taken for one of like shape (1 7, 3 8, 0 6 8, 5 6, 4 9)",
        precondition="written in Arabic digits",
        met=when.arabic_digits,
        undoing=Digits(change=replaced(*LATIN)),
        cost=2,
        media=READ,
    ),
    Mechanism(
        name="like-characters",
        slip="a digit taken for one of like shape (三 七, 一 七, 一 二, 二 三, 六 八)",
        precondition="a document with a Chinese text",
        met=when.chinese_digits,
        undoing=Digits(change=replaced(*CHINESE)),
        cost=2,
        media=BY_HAND,
    ),
    Mechanism(
        name="digit-doubled",
        slip="a digit written twice",
        precondition="two equal digits side by side",
        met=when.equal_digits,
        undoing=Digits(change=doubled),
        cost=2,
        media=BY_HAND,
    ),
    Mechanism(
        name="transposed",
        slip="two digits exchanged",
        precondition="a plain numeral",
        met=when.numeral,
        undoing=Digits(change=transposed),
        cost=2,
        media=SAID_AGAIN | COPIED,
        source=TYPOS,
    ),
    Mechanism(
        name="one-digit",
        slip="one digit misread or miswritten",
        precondition="a plain numeral",
        met=when.numeral,
        undoing=Digits(change=miswritten),
        cost=3,
        source=TYPOS,
    ),
    Mechanism(
        name="digit-inserted",
        slip="a digit added",
        precondition="a plain numeral",
        met=when.numeral,
        undoing=Digits(change=inserted),
        cost=3,
        source=TYPOS,
    ),
    Mechanism(
        name="digit-dropped",
        slip="a digit lost",
        precondition="a plain numeral",
        met=when.numeral,
        undoing=Digits(change=dropped),
        cost=3,
        source=TYPOS,
    ),
    Mechanism(
        name="bound-lost",
        slip="“more than”, “nearly” or “about” lost",
        precondition="a round numeral that nothing qualifies",
        met=when.bare_and_round,
        undoing=Words(change=bound_restored),
        cost=3,
        media=SAID_AGAIN | COPIED,
    ),
    Mechanism(
        name="range-lost",
        slip="one end of a range lost",
        precondition="a round numeral that nothing qualifies",
        met=when.bare_and_round,
        undoing=Words(change=range_restored),
        cost=3,
        media=SAID_AGAIN | COPIED,
    ),
)
