"""The catalogue of mechanisms: how one reading could have become another.

Each row names the slip, the precondition the text must meet, the readings that
undoing it gives, and a cost. Costs order conjectures; they are a convention of
this project and no probability. Slips of units and powers of ten in translation
between Chinese and English are documented by Tang et al. 2025
(arXiv 2501.04927); single digits by IPUMS and by R's `deductive`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from averment.emendation.reread import as_kind, renumbered, scaled
from averment.record import Claim, Figure, Kind, Ledger

TEN_THOUSAND = 10_000
POWERS = (Fraction(10), Fraction(1, 10), Fraction(100), Fraction(1, 100))
RATES = frozenset({Kind.PERCENT, Kind.PERMILLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mechanism:
    """One row of the catalogue.

    Shape: `grounds` gives the words in which the precondition is met, None
        where it is not; `readings` the figures that undoing the slip gives.
        `particular` says that the precondition is a rare one (a sign, a list),
        so that meeting it is itself some evidence.
    """

    name: str
    slip: str
    cost: int
    particular: bool
    grounds: Callable[[Claim, Figure, Ledger], str | None]
    readings: Callable[[Claim, Figure], Iterator[Figure]]
    source: str = "convention of this project"


def _has_rate_sign(_claim: Claim, figure: Figure, _ledger: Ledger) -> str | None:
    if figure.kind not in RATES:
        return None
    named = "per cent" if figure.kind is Kind.PERCENT else "per mille"
    return f"the figure is written as {named}"


def _other_sign(_claim: Claim, figure: Figure) -> Iterator[Figure]:
    other = Kind.PERMILLE if figure.kind is Kind.PERCENT else Kind.PERCENT
    yield as_kind(figure, kind=other)


def _over_a_list(claim: Claim, _figure: Figure, _ledger: Ledger) -> str | None:
    if claim.list_of is None:
        return None
    return f"one figure is stated over a list of {claim.list_of}"


def _each(claim: Claim, figure: Figure) -> Iterator[Figure]:
    if claim.list_of:
        yield scaled(figure, by=Fraction(claim.list_of))


def _is_number(_claim: Claim, figure: Figure, _ledger: Ledger) -> str | None:
    if not figure.numeral or figure.kind in (Kind.ORDINAL, Kind.CLAUSE_NUMBER):
        return None
    return "the figure is a plain numeral"


def _powers(_claim: Claim, figure: Figure) -> Iterator[Figure]:
    for power in POWERS:
        yield scaled(figure, by=power)


def _from_chinese(claim: Claim, _figure: Figure, ledger: Ledger) -> str | None:
    source = ledger.source(claim.place.document)
    langs = [source.lang, *(f.lang for f in source.files)] if source else []
    if not any(lang.split("-")[0] == "zh" for lang in langs):
        return None
    return "a Chinese text counts in 万 (ten thousands)"


def _ten_thousands(_claim: Claim, figure: Figure) -> Iterator[Figure]:
    for factor in (Fraction(TEN_THOUSAND), Fraction(1, TEN_THOUSAND)):
        yield scaled(figure, by=factor)


def _one_digit(_claim: Claim, figure: Figure) -> Iterator[Figure]:
    """Every numeral that differs in one digit, leading zeros left out."""
    if not figure.numeral:
        return
    shift = Fraction(1)
    while (figure.numeral * shift).denominator != 1 and shift < TEN_THOUSAND**2:
        shift *= 10
    if (figure.numeral * shift).denominator != 1:
        return
    whole = str(abs(int(figure.numeral * shift)))
    significant = max(len(whole.rstrip("0")) + 1, 2)
    for at, standing in enumerate(whole[:significant]):
        for digit in "0123456789":
            if digit != standing and (at or digit != "0"):
                read = int(whole[:at] + digit + whole[at + 1 :])
                yield renumbered(figure, numeral=Fraction(read) / shift)


def _is_growth(claim: Claim, figure: Figure, _ledger: Ledger) -> str | None:
    words = claim.quantity.replace("-", " ").split(":")[0].split()
    grows = {"growth", "increase", "rise", "decrease", "decline"} & set(words)
    if figure.kind is not Kind.PERCENT or not grows:
        return None
    return "a growth is stated in per cent"


def _by_and_to(_claim: Claim, figure: Figure) -> Iterator[Figure]:
    for shift in (-100, 100):
        if figure.numeral and figure.numeral + shift > 0:
            yield renumbered(figure, numeral=figure.numeral + shift)


CATALOGUE: tuple[Mechanism, ...] = (
    Mechanism(
        name="per-cent-per-mille",
        slip="per cent and per mille taken for one another",
        cost=1,
        particular=True,
        grounds=_has_rate_sign,
        readings=_other_sign,
    ),
    Mechanism(
        name="each",
        slip="“each” lost over a list of places",
        cost=1,
        particular=True,
        grounds=_over_a_list,
        readings=_each,
    ),
    Mechanism(
        name="by-and-to",
        slip="“increased by” and “increased to” taken for one another",
        cost=2,
        particular=True,
        grounds=_is_growth,
        readings=_by_and_to,
    ),
    Mechanism(
        name="ten-thousands",
        slip="万 (ten thousand) lost or added in translation",
        cost=2,
        particular=False,
        grounds=_from_chinese,
        readings=_ten_thousands,
        source="Tang et al. 2025, arXiv 2501.04927",
    ),
    Mechanism(
        name="power-of-ten",
        slip="a power of ten lost or added",
        cost=2,
        particular=False,
        grounds=_is_number,
        readings=_powers,
        source="Tang et al. 2025, arXiv 2501.04927",
    ),
    Mechanism(
        name="one-digit",
        slip="one digit misread or miswritten",
        cost=3,
        particular=False,
        grounds=_is_number,
        readings=_one_digit,
        source="R package deductive, correct_typos (one edit)",
    ),
)
