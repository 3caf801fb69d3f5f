"""How a language without tables is read: Western digits and signs only."""

from __future__ import annotations

import re
from functools import partial

from averment.reading.language import Language
from averment.reading.numerals import digits
from averment.reading.plain import plain_english
from averment.reading.unit_finding import unit_before
from averment.reading.units import Unit
from averment.reading.units_en import ENGLISH

_NEVER = re.compile(r"(?!)")
_SIGNS = {sign: unit for sign, unit in ENGLISH.items() if not sign[0].isalpha()}


def _nothing(*_: object, **__: object) -> None:
    return None


def _all(*_: object, **__: object) -> bool:
    return True


def _sign_after(plain: str, *, at: int) -> tuple[Unit, int] | None:
    at += plain[at : at + 1] == " "
    sign = plain[at : at + 1]
    return (_SIGNS[sign], at + 1) if sign in ("%", "‰") else None


OTHER = Language(
    plain=plain_english,
    numerals=digits.numerals,
    counts=_all,
    ordinal=_nothing,
    clauses=lambda _: iter(()),
    unit_after=_sign_after,
    unit_before=partial(unit_before, table={}),
    before=_nothing,
    after=_nothing,
    noun=_nothing,
    joins=re.compile(r"\s?[-–—]\s?"),
    out_of=_NEVER,
    either=_NEVER,
    opens=_NEVER,
    changes=_NEVER,
    lists=_NEVER,
    half=_NEVER,
    more=_NEVER,
)
