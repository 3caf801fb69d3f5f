"""How English is read."""

from __future__ import annotations

import re
from functools import partial

from averment.reading.enumerators import clause_numbers, ordinal_in_english
from averment.reading.language import Language, Qualified
from averment.reading.lexical_en import counts_in_english
from averment.reading.money_en import BEFORE_ENGLISH
from averment.reading.nouns import noun_after_english
from averment.reading.numerals import en
from averment.reading.plain import plain_english
from averment.reading.qualifiers import after_english, before_english
from averment.reading.unit_finding import unit_after_english, unit_before


def _after(plain: str, *, at: int, start: int, is_time: bool) -> Qualified:
    del start, is_time
    return after_english(plain, at=at)


ENGLISH = Language(
    plain=plain_english,
    numerals=en.numerals,
    counts=counts_in_english,
    ordinal=ordinal_in_english,
    clauses=partial(clause_numbers, chinese=False),
    unit_after=unit_after_english,
    unit_before=partial(unit_before, table=BEFORE_ENGLISH),
    before=before_english,
    after=_after,
    noun=noun_after_english,
    joins=re.compile(r"\s{0,3}(?:-|–|—|~|\sto\s|\sthrough\s)\s{0,3}"),
    out_of=re.compile(
        r"\s{1,3}(?:in|out\sof)(?:\s(?:every|each|the))?\s{1,3}"
        r"|\s{1,3}per\s{1,3}"
        r"|(?<![$£€])\s{1,3}over\s{1,3}"
    ),
    either=re.compile(r"\s{1,3}or\s{1,3}"),
    opens=re.compile(r"(?:from|between)\s{1,2}$"),
    changes=re.compile(
        r"(?:increas|rose|rise|risen|grow|grew|fall|fell|drop|declin|decreas|reduc"
        r"|expand|went|going|rais|lower)[a-z]{0,4}(?: [a-z]+)? (?:from|by)\s$"
    ),
    lists=re.compile(r"(?!)"),
    half=re.compile(r"\s{1,3}and a half(?![a-z])"),
    more=re.compile(r"(?!)"),
)
