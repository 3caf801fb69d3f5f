"""Chinese recurrences and stretches: 每三个月, 按季, 每月二十日."""

from __future__ import annotations

import re

from averment.reading.dates import zh_rest, zh_words
from averment.reading.dates.draft import Draft, every
from averment.reading.dates.parts import Parts
from averment.reading.dates.zh_numbers import SMALL, small_number
from averment.reading.dates.zh_reader import Found, Reader, draft
from averment.record import Span

_UNIT = "半年|半月|星期|礼拜|季度|[年月天日周旬季]"
_EVERY = re.compile(rf"每隔?(?P<number>{SMALL}|两)?个?(?P<unit>{_UNIT})(?:的)?")
_BY = re.compile(r"按(?P<unit>季度|[年月季周日旬])(?![龄节期])")
_PAST = re.compile(r"(?:过去|最近|近)的?一个?(?P<unit>[年月周]|星期)(?![多半来])")


def recurring(reader: Reader, start: int) -> Found:
    """每六天, 每月; and with what follows, 每月二十日 and 每年一月."""
    match = _EVERY.match(reader.folded, start)
    if match is None:
        return []
    head, end = Parts(every=True), match.end()
    dated: Found = []
    if match["number"] is None and match["unit"] == "年":
        dated = zh_rest.rest(reader.folded, end, head=head, after_year=False)
    if match["number"] is None and match["unit"] == "月":
        dated = zh_rest.in_month(reader.folded, end, head=head)
    if dated and all(one.said.part is None for one in dated):  # type: ignore[union-attr]
        first, *others = dated
        return [draft(start, first.full.end, first.said), *others]  # type: ignore[arg-type]
    number = 2 if match["number"] == "两" else small_number(match["number"] or "一")
    if not number:
        return []
    return [_period(reader, start, match.end("unit"), match["unit"], number)]


def by_unit(reader: Reader, start: int) -> Found:
    """按月, 按季; and 过去一年, a stretch that ends now."""
    for pattern in (_BY, _PAST):
        match = pattern.match(reader.folded, start)
        if match is not None:
            return [_period(reader, start, match.end("unit"), match["unit"], 1)]
    return []


def _period(reader: Reader, start: int, end: int, unit: str, number: int) -> Draft:
    length, name = zh_words.UNITS[unit]
    span = Span(start=start, end=end)
    said = every(number * length, name, written=reader.folded[start:end])
    return Draft(full=span, core=span, said=said)
