"""Numbers that order: clause numbers, footnote marks, 第三次, Second, 177th."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from averment.reading.numerals import Numeral, Sort
from averment.reading.numerals.en_words import ORDERS
from averment.reading.numerals.zh_values import whole_value
from averment.record import Approx, Figure, Kind, Reading, Span, exactly

_ZH = "一二三四五六七八九十百"
_AFTER_STOP = r"(?:(?<=[。;:.,、,!?)\]\n])|(?<=^)|\A)"
CHINESE = re.compile(
    rf"(?P<note>\[(?P<n0>\d{{1,3}})\])"
    rf"|{_AFTER_STOP}[ \t]{{0,8}}(?P<bracket>\((?P<n1>[{_ZH}]{{1,4}}|\d{{1,2}})\))"
    rf"|^[ \t]{{0,8}}(?P<head>(?P<n2>[{_ZH}]{{1,3}}|\d{{1,2}}))(?=、|\.(?!\d)|\)|[ ]{{1,2}}(?![零一二三四五六七八九十百千万亿分个点成折又余多几])[\u4e00-\u9fff])"
    rf"|{_AFTER_STOP}\s{{0,4}}(?P<word>第(?P<n3>[{_ZH}]{{1,2}}))(?=[,、:])"
    rf"|(?P<article>第(?P<n4>[{_ZH}\d]{{1,6}})[条款项](?!件))"
    rf"|(?P<circle>[①-⑳])",
    re.MULTILINE,
)
_FIRSTS = "|".join(word for word in ORDERS if not word.endswith("ths"))
ENGLISH = re.compile(
    rf"(?P<note>\[(?P<n0>\d{{1,3}})\])"
    rf"|^[ \t]{{0,8}}(?P<head>(?P<n1>\d{{1,2}}))(?=[.)](?!\d)|、)"
    rf"|^[ \t]{{0,8}}(?P<roman>(?=[ivxl])x{{0,3}}(?:ix|iv|v?i{{0,3}}))(?=\.[ ]|\.$)"
    rf"|(?:\A|(?<=[.;:!?”\"])|(?<=\n\n)|(?<=\n \n))\s{{0,6}}(?P<word>(?P<n2>{_FIRSTS})(?:ly)?)(?=,|: )(?<!ly)"
    rf"|(?:^|(?<=[;:.,]))[ ]{{0,3}}(?P<bracket>\((?P<n3>\d{{1,2}})\))",
    re.MULTILINE,
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_CLASSIFIERS = re.compile(r"次|版|卷|步|届|章|节|页|期|编|集|册|号|审")
_DETERMINER = re.compile(
    r"(?<![a-z])(?:the|a|an|its|their|his|her|our|my|your|this|that|of|every|each|and|to|in|on|for|no)\s{1,4}$"
)
_COMMON = 5
_NOT_ORDERED = re.compile(
    r"\s{1,3}(?:of all|place\b|and foremost|half\b|time\b)|(?:\s{1,3}|-)(?:hand)\b"
)
_PAGE = re.compile(
    r"(?:\bpage|\bp\.|\bvol\.|\bvolume|\bchapter|\barticle|\bsection|\bno\.|\bnumber|第):?\s{0,2}$"
)


def clause_numbers(plain: str, *, chinese: bool) -> Iterator[Reading]:
    """The numbers that head clauses or mark notes, in text order."""
    pattern = CHINESE if chinese else ENGLISH
    for match in pattern.finditer(plain):
        name = str(match.lastgroup)
        group = next(
            g
            for g, v in match.groupdict().items()
            if (v and not g.startswith("n")) or (v and g == "note")
        )
        value = _clause_value(match, group=group)
        if name and value is not None:
            yield _reading(
                match.start(group), match.end(group), value, Kind.CLAUSE_NUMBER, plain
            )


def _clause_value(match: re.Match[str], *, group: str) -> Fraction | None:
    if group == "circle":
        return Fraction(ord(match["circle"]) - ord("①") + 1)
    if group == "roman":
        return Fraction(_roman(match["roman"]))
    number = next(
        (
            v
            for g, v in match.groupdict().items()
            if g[0] == "n" and g[1:].isdigit() and v
        ),
        "",
    )
    return ORDERS[number][1] if number in ORDERS else whole_value(number)


def _roman(text: str) -> int:
    values = [_ROMAN[char] for char in text]
    after = [*values[1:], 0]
    return sum(-v if v < w else v for v, w in zip(values, after, strict=True))


def ordinal_in_chinese(plain: str, *, numeral: Numeral) -> Reading | None:
    """第三次, 第二版: with its classifier; 第二书记: without the noun."""
    start = numeral.start
    while start > 0 and plain[start - 1] == " ":
        start -= 1
    if (
        plain[start - 1 : start] != "第"
        or numeral.high is not None
        or numeral.sort is not Sort.WHOLE
    ):
        return None
    classifier = _CLASSIFIERS.match(plain, numeral.end)
    end = classifier.end() if classifier else numeral.end
    return _reading(start - 1, end, numeral.low, Kind.ORDINAL, plain)


def ordinal_in_english(plain: str, *, numeral: Numeral, written: str) -> Reading | None:
    """Second, 177th, page 2; None where the word only says "before the rest"."""
    if numeral.sort is not Sort.ORDINAL:
        if numeral.in_digits and _PAGE.search(
            plain, max(0, numeral.start - 12), numeral.start
        ):
            return _reading(
                numeral.start, numeral.end, numeral.low, Kind.ORDINAL, plain
            )
        return None
    if not _orders(plain, numeral=numeral, written=written):
        return None
    return _reading(numeral.start, numeral.end, numeral.low, Kind.ORDINAL, plain)


def _orders(plain: str, *, numeral: Numeral, written: str) -> bool:
    if _NOT_ORDERED.match(plain, numeral.end):
        return False
    if numeral.low > _COMMON or plain[numeral.start].isdigit():
        return True
    capital = written[numeral.start].isupper() and written[
        numeral.start - 1 : numeral.start
    ] not in ("", "\n")
    whole = not plain[: numeral.start].strip() and not plain[numeral.end :].strip()
    before = _DETERMINER.search(plain, max(0, numeral.start - 10), numeral.start)
    return (
        bool(before) or capital or whole or plain[numeral.end : numeral.end + 1] == "-"
    )


def _reading(start: int, end: int, value: Fraction, kind: Kind, plain: str) -> Reading:
    return Reading(
        full=Span(start=start, end=end),
        core=Span(start=start, end=end),
        kind=kind,
        value=Figure(
            bounds=exactly(value),
            approx=Approx.NONE,
            kind=kind,
            written=plain[start:end],
            numeral=value,
        ),
    )
