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
_STOPPED = r"(?:(?<=[。;:.,、,!?)\]\n“”])|(?<=^)|\A)"
_WRITTEN_ON = (
    "零一二三四五六七八九十百千万亿分个点成折又余多几到至"  # no clause after these
)
_MEASURED = "厘米|毫[米克升]|[平立]方|公[里斤尺顷分吨]|英[里尺寸]|海里"
_COUNTED = (
    f"{_ZH}零千万亿分个点成折倍年月日天时周号名人户件县省市区乡村国次斤亩元级届位项种条方支者"
    "切般定律致些样旦直并路面边块大小中兵军团师旅连营局部两来是则曰"
)  # 四关于: a heading run on; but 三人, 一切, 五省
_OPENING = "现在|目前|当前|关于|为了|由于|根据|自从|随着|我们|这[些个次]|在|各"
CHINESE = re.compile(
    # All that follows is tried only where a clause ends, or at marks of its own.
    r"(?:(?<![^。;:.,、,!?)\]\n“”])|(?=[\[(第①-⑳]))(?:"
    r"(?P<note>\[\d{1,3}\])"
    rf"|{_STOPPED}[ \t]{{0,8}}(?P<bracket>\((?:[{_ZH}]{{1,4}}|\d{{1,2}})\))"
    rf"|(?<![今明昨本月第])(?P<marked>\([{_ZH}]{{1,3}}\))(?![日月年号])"
    rf"|^[ \t]{{0,8}}(?P<head>[{_ZH}]{{1,3}}|\d{{1,2}})"
    rf"(?=、(?![{_ZH}][{_ZH}千万亿])|\.(?!\d)|\)"
    rf"|[ ]{{1,2}}(?![{_WRITTEN_ON}]|{_MEASURED})[\u4e00-\u9fff])"
    r"|(?:(?<=[。!?日]\n)|(?<=\n\n)"
    rf"|\A(?=[{_ZH}]{{1,2}}(?:{_OPENING})))(?P<joined>[{_ZH}]{{1,2}})"
    rf"(?=(?![{_COUNTED}])[\u4e00-\u9fff])"
    rf"|^[ \t]{{0,8}}(?P<alone>[{_ZH}]{{1,3}})(?=[ \t]{{0,8}}$)"
    rf"|(?<=[。;:])(?P<inner>[{_ZH}]{{1,3}})(?=、(?![{_ZH}]))"
    r"|(?<=[。;:])(?P<point>\d{1,2})(?=[.、](?!\d))"
    rf"|{_STOPPED}\s{{0,4}}(?P<word>第[{_ZH}]{{1,2}})(?=[,、:])"
    rf"|(?P<article>第[{_ZH}\d]{{1,6}}[条款项](?!件))"
    r"|(?<=[。!?”])(?P<mark>\d{1,2})(?=[ \t]{0,8}$)"  # a note's, its bracket lost
    r"|(?P<circle>[①-⑳]))",
    re.MULTILINE,
)
_FIRSTS = "|".join(word for word in ORDERS if not word.endswith("ths"))
ENGLISH = re.compile(
    r"(?:(?<![^\n.;:!?”\",])|(?=\[))(?:"
    r"(?P<note>\[\d{1,3}\])"
    r"|^[ \t]{0,8}(?P<head>\d{1,2})(?=[.)](?!\d)|、)"
    r"|^[ \t]{0,8}(?P<roman>(?=[ivxl])x{0,3}(?:ix|iv|v?i{0,3}))(?=\.[ ]|\.$)"
    r"|(?:\A|(?<=[.;:!?”\"])|(?<=\n\n)|(?<=\n \n))\s{0,6}"
    rf"(?P<word>{_FIRSTS})(?=,|: )"
    r"|(?:^|(?<=[;:.,]))[ ]{0,3}(?P<bracket>\(\d{1,2}\)))",
    re.MULTILINE,
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_SERIES = re.compile(rf"第[{_ZH}\d]{{1,5}}[页卷条章节期号]?[至到-]$")
_PLAN = re.compile(  # 十四五规划, “十四五”: the fourteenth five-year plan
    rf"(?<![{_ZH}千万亿第])(?:(?P<of>十[{_ZH}])五[”\"’」]"
    rf"|(?P<early>十?[{_ZH}])五[”\"’」]?(?=规划|计划|期间|时期))"
)
_CONGRESS = re.compile(rf"(?:十[{_ZH}]|二十)大(?![队中型批小])")
_NUMBERED = re.compile(r"[ ]?(?:号(?!召|码|称|外|令|子|线)|楼(?!房|板|梯))")
_CLASSIFIERS = re.compile(r"次|版|卷|步|届|章|节|页|期|编|集|册|号|审")
_DETERMINER = re.compile(
    r"(?<![a-z])(?:the|a|an|its|their|his|her|our|my|your|this|that|of|every|each|and"
    r"|to|in|on|for|no)\s{1,4}$"
)
_COMMON = 5
_LAST_DAY = 31
_TOO_MANY_CLAUSES = 1000
_REACH = 12
_NOT_ORDERED = re.compile(
    r"\s{1,3}(?:of all|place\b|and foremost|half\b|time\b|evils?\b)"
    r"|(?:\s{1,3}|-)(?:hand)\b"
)
_PAGE = re.compile(
    r"\b(?:page|p\.|vol\.|volume|chapter|article|section|no\.|number):?\s{0,2}$"
)


def clause_numbers(plain: str, *, chinese: bool) -> Iterator[Reading]:
    """The numbers that head clauses or mark notes, in text order."""
    pattern = CHINESE if chinese else ENGLISH
    for match in pattern.finditer(plain):
        name = str(match.lastgroup)
        value = _clause_value(match[name], name=name)
        if value is not None and value < _TOO_MANY_CLAUSES:
            yield _reading(plain, match.span(name), value, kind=Kind.CLAUSE_NUMBER)


def _clause_value(written: str, *, name: str) -> Fraction | None:
    if name == "circle":
        return Fraction(ord(written) - ord("①") + 1)
    if name == "roman":
        return Fraction(_roman(written))
    number = written.strip("()[]第条款项")
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
    plan = _PLAN.match(plain, numeral.start)
    if plan and plan.end() >= numeral.end:
        value = whole_value(plan["of"] or plan["early"])
        span = numeral.start, numeral.end
        if value:
            return _reading(plain, span, value, kind=Kind.ORDINAL)
    one = numeral.high is None and numeral.sort is Sort.WHOLE
    if not one:
        return None
    if plain[max(0, start - 1) : start] != "第":
        return _last_of_series(plain, numeral=numeral) or _numbered(
            plain, numeral=numeral
        )
    classifier = _CLASSIFIERS.match(plain, numeral.end)
    end = classifier.end() if classifier else numeral.end
    return _reading(plain, (start - 1, end), numeral.low, kind=Kind.ORDINAL)


def _numbered(plain: str, *, numeral: Numeral) -> Reading | None:
    """156号, 12楼, 二十大: a number by which a thing is known; 5号 may be a day."""
    if _CONGRESS.match(plain, numeral.start):
        span = numeral.start, numeral.end
        return _reading(plain, span, numeral.low, kind=Kind.ORDINAL)
    number = numeral.in_digits and _NUMBERED.match(plain, numeral.end)
    if not number or numeral.low.denominator != 1:
        return None
    if "号" in number[0] and numeral.low <= _LAST_DAY:
        return None
    span = numeral.start, number.end()
    return _reading(plain, span, numeral.low, kind=Kind.ORDINAL)


def _last_of_series(plain: str, *, numeral: Numeral) -> Reading | None:
    """第三页至五页: the second is an order too."""
    start, end = numeral.start, numeral.end
    classifier = _CLASSIFIERS.match(plain, end)
    if not classifier or not _SERIES.search(plain, max(0, start - 9), start):
        return None
    return _reading(plain, (start, classifier.end()), numeral.low, kind=Kind.ORDINAL)


def ordinal_in_english(plain: str, *, numeral: Numeral, written: str) -> Reading | None:
    """Second, 177th, page 2; None where the word only says "before the rest"."""
    span = (numeral.start, numeral.end)
    if numeral.sort is Sort.ORDINAL:
        ordered = _orders(plain, numeral=numeral, written=written)
    else:
        from_ = max(0, numeral.start - _REACH)
        ordered = numeral.in_digits and bool(_PAGE.search(plain, from_, span[0]))
    return _reading(plain, span, numeral.low, kind=Kind.ORDINAL) if ordered else None


def _orders(plain: str, *, numeral: Numeral, written: str) -> bool:
    """Whether "first" names a place in a series, or merely says "before that"."""
    start, end = numeral.start, numeral.end
    if _NOT_ORDERED.match(plain, end):
        return False
    if numeral.low > _COMMON or plain[start].isdigit() or plain[end : end + 1] == "-":
        return True
    if written[start].isupper() and start > 0 and written[start - 1] != "\n":
        return True
    alone = start <= 1 and end >= len(plain) - 1
    return alone or bool(_DETERMINER.search(plain, max(0, start - _REACH), start))


def _reading(
    plain: str, span: tuple[int, int], value: Fraction, *, kind: Kind
) -> Reading:
    start, end = span
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
