"""How Chinese is read, simplified and traditional."""

from __future__ import annotations

import re
from functools import partial

from averment.reading.enumerators import clause_numbers, ordinal_in_chinese
from averment.reading.language import Language, Qualified
from averment.reading.lexical_zh import counts_in_chinese
from averment.reading.nouns import noun_after_chinese
from averment.reading.numerals import Numeral, zh
from averment.reading.plain import plain_chinese
from averment.reading.qualifiers_zh import (
    after_chinese,
    before_chinese,
    closing_chinese,
)
from averment.reading.unit_finding import unit_after_chinese, unit_before
from averment.reading.units_zh import BEFORE_CHINESE
from averment.record import Approx, Reading

_WITHIN = re.compile(r"(?:以|之)?内(?!部|容|外|地|战|政|蒙|乱|奸|层|幕)")

_NAMED_BEFORE = ("的", "这", "那", "该")


def _ordinal(plain: str, *, numeral: Numeral, written: str) -> Reading | None:
    del written
    return ordinal_in_chinese(plain, numeral=numeral)


def _before(plain: str, *, at: int, floor: int, is_time: bool) -> Qualified:
    del is_time
    return before_chinese(plain, at=at, floor=floor)


def _after(plain: str, *, at: int, start: int, is_time: bool) -> Qualified:
    """三个月内 is a limit; 的四个月内 and 这三个月内 only repeat named months."""
    within = is_time and _WITHIN.match(plain, at)
    if within and plain[start - 1 : start] in _NAMED_BEFORE:
        return None
    if within:
        return Approx.AT_MOST, within.end()
    closing = closing_chinese(plain, at=at, start=start)
    return closing or after_chinese(plain, at=at)


CHINESE = Language(
    plain=plain_chinese,
    numerals=zh.numerals,
    counts=counts_in_chinese,
    ordinal=_ordinal,
    clauses=partial(clause_numbers, chinese=True),
    unit_after=unit_after_chinese,
    unit_before=partial(unit_before, table=BEFORE_CHINESE),
    before=_before,
    after=_after,
    noun=noun_after_chinese,
    joins=re.compile(r"[人户个名件]?(?:\(不?含\))?\s{0,3}(?:至|到|[-–—~]{1,2})\s{0,3}"),
    out_of=re.compile(r"(?!)"),
    either=re.compile("或者?|、"),
    opens=re.compile(r"(?:从|由|自|介于|在)\s{0,2}$"),
    changes=re.compile(r"(?:增加|减少|上升|下降|提高|降低|扩大|发展)数?(?:由|从|自)$"),
    lists=re.compile(r"[、或和及,]"),
    half=re.compile(r"半(?!数|天|个|年|路)"),
    more=re.compile(r"(?:多|余)(?!数|少|种|次)"),
    ratio=re.compile(" ?比 ?"),
)
