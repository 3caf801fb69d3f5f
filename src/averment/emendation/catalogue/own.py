"""The rows that an edition adds to the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from averment.emendation.catalogue import preconditions as when
from averment.emendation.catalogue.mechanism import Grounds, Mechanism
from averment.emendation.catalogue.numerals import replaced
from averment.emendation.catalogue.setting import ANY_MEDIUM, Setting
from averment.emendation.catalogue.undoing import Digits, OtherSign, Times, Undoing
from averment.record import Figure, Ledger, Slip

CHINESE = str.maketrans("〇一二三四五六七八九", "0123456789")


def own_mechanisms(ledger: Ledger) -> Iterator[Mechanism]:
    """A row for every slip of the ledger, in its order; none of them is rare."""
    for slip in ledger.of(Slip):
        met, undoing, asks = _how(slip)
        yield Mechanism(
            name=slip.key,
            slip=slip.slip,
            precondition=asks if slip.lang is None else f"{asks}, lang {slip.lang}",
            met=met if slip.lang is None else _in_language(met, lang=slip.lang),
            undoing=undoing,
            cost=slip.cost,
            media=frozenset(slip.media) or ANY_MEDIUM,
            source=slip.source or "convention of this edition",
        )


def _how(slip: Slip) -> tuple[Grounds, Undoing, str]:
    if slip.factors:
        both = ((factor, Fraction(1) / factor) for factor in slip.factors)
        factors = tuple(dict.fromkeys(one for pair in both for one in pair))
        return when.numeral, Times(factors=factors), "a plain numeral"
    if slip.alike:
        groups = (group.translate(CHINESE).replace("/", "") for group in slip.alike)
        return when.numeral, Digits(change=replaced(*groups)), "a plain numeral"
    return when.rate_sign, OtherSign(), "written per cent or per mille"


def _in_language(met: Grounds, *, lang: str) -> Grounds:
    def met_there(setting: Setting, figure: Figure) -> str | None:
        return met(setting, figure) if lang.partition("-")[0] in setting.langs else None

    return met_there
