"""Numerals in Chinese text: 二万二千, 三十余万, 千分之零点五, 2.5万, 四、五百."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from averment.reading.numerals.digits import NUMBER, OPENS, letter_scale, number_at
from averment.reading.numerals.numeral import LONGEST, Numeral, Sort
from averment.reading.numerals.zh_damage import mended
from averment.reading.numerals.zh_illegible import ILLEGIBLE, illegible
from averment.reading.numerals.zh_vague import VAGUE, doublings, vague
from averment.reading.numerals.zh_values import (
    SMALL,
    pair_values,
    pieces,
    place_of,
    scale_of,
    whole_value,
)
from averment.record import Approx

_ONES = "零一二三四五六七八九"
_FIRST = rf"[{_ONES}十百千万亿廿卅卌俩]|(?<![{_ONES}十百千万亿\d])两"
_UNITS_WITH_NUMERALS = r"千(?=克|瓦|米|卡|赫|字节|比特|帕)|兆(?=赫|字节|瓦|帕)"
_NEXT = (
    rf"(?!{_UNITS_WITH_NUMERALS}|百分[点位率比])"
    rf"(?:[{_ONES}十百千万亿兆廿卅卌]|两(?=[百千万亿])"
    rf"|(?<![{_ONES}十百千万亿]一)(?<=一)两(?=[个年天月次人名件种位处条点岁份周户县省门架艘])|个(?=亿))"
)
_WESTERN = r"\d++(?:,\d{3}(?!\d))*+(?:\.\d++)?+"
_GAP = r"[ ]{1,3}"
_RUN = (
    rf"(?:(?!{_UNITS_WITH_NUMERALS})(?:{_FIRST})|{_WESTERN}(?={_GAP}[百千万亿]|[零十百千万亿兆]|个亿))"
    rf"(?:(?:{_NEXT})|(?<=[零十百千万亿]){_WESTERN}"
    rf"|{_GAP}(?=[十百千万亿])(?:{_NEXT})|(?<=[十百千万亿]){_GAP}(?:(?:{_NEXT})|{_WESTERN}))*+"
)
_DOT = (  # 三·五倍, 四·五人, 〇·五; but 五·四运动, 一二·九
    rf"(?:(?<=零)|(?<=之.)|(?<=之..)|(?<=之...)|(?=[·・][{_ONES}\d]{{1,4}}"
    r"(?:[万亿倍成斤元亩吨担石里尺%‰]|人(?![员民士物])|户|公[里斤顷]|平方)))[·・]"
)
_PLACES = (
    rf"(?:[ ]?点[ ]?[{_ONES}]++|(?<=零)点\d++|\.[{_ONES}]++|{_DOT}[{_ONES}]++)[万亿]*+"
)
_AMOUNT = rf"(?:{_RUN}(?:{_PLACES})?+)"
_ANY = rf"(?:{_AMOUNT}|{_WESTERN})"
_MARK = r"(?:[多余来几]|(?<=[百千万])把)"
_PAIRED = "|".join(f"{one}、{two}" for one, two in pairwise(_ONES[1:]))
_MARKED = (
    rf"(?:[ ](?={_MARK}[ ]?[万亿]))?(?P<mark>{_MARK})"
    r"(?P<markrest>(?:(?<=几)[十百千])?+(?:[ ]?[万亿])*+)"
)
_STRIKES = (
    "击倒算开破垮成到死人仗下入进出退伤败胜得了过着"
    "一三枪官架骂听扮通字印井猎手反游完消扫压主"
)
_DOZEN = f"打(?![{_STRIKES}])"  # 五打, but 一打三反
_COUNTED = "(?=[人户个件名天年月县省次斤亩元倍])"

_OPENS = "".join(
    sorted({char for char in VAGUE + ILLEGIBLE + _ANY if not char.isascii()})
)
NUMERAL = re.compile(
    rf"(?=[负干于{_OPENS}{OPENS}])(?P<sign>(?:负|零下)[ ]?)?(?:"
    rf"(?:(?P<plus>{_ANY})[ ]?又[ ]{{0,3}})?"
    rf"(?P<below>{_ANY}|[干于])[ ]{{0,3}}分"
    r"(?:[ ]{0,3}之[ ]{0,3}|(?<=百分)(?=[一二两三]?百(?!货)))"  # 百分百, 百分二百
    rf"(?P<above>(?:{_PAIRED})(?![{_ONES}十百千万亿点、])|负?{_ANY}|几)"
    rf"|{VAGUE}|{ILLEGIBLE}"
    rf"|(?P<listed>[{_ONES}十百千万]{{1,6}}+、[{_ONES}](?:[十百千万亿]++|{_COUNTED}))"
    rf"|(?P<amount>{_AMOUNT})(?:{_MARKED}|(?P<dozen>{_DOZEN}))?+"
    rf"|(?P<western>{NUMBER.pattern.replace('(?P<', '(?P<w_')})"
    rf")"
)
_INNER = str.maketrans({" ": None, "个": None, "·": "点", "・": "点"})
_AFTER_WESTERN = re.compile(r"[多余]([万亿]*+)")
_TENTH, _HUNDRED, _THOUSAND = Fraction(10), Fraction(100), Fraction(1000)


def numerals(plain: str, *, written: str) -> Iterator[Numeral]:
    """The numerals of a Chinese text in plain characters, in text order."""
    repaired = mended(plain)
    for match in NUMERAL.finditer(repaired):
        if match.end() - match.start() > 2 * LONGEST:
            continue
        for found in _read(match, written=written):
            numeral = doublings(found, plain=plain)
            damaged = _is_damaged(plain, repaired, numeral=numeral)
            yield replace(numeral, damaged=True) if damaged else numeral


def _is_damaged(plain: str, repaired: str, *, numeral: Numeral) -> bool:
    span = slice(numeral.start, numeral.end)
    return numeral.damaged or plain[span] != repaired[span]


def _read(match: re.Match[str], *, written: str) -> Iterator[Numeral]:
    if match["above"]:
        found = _fraction(match)
        yield from (
            [found] if found else _amount(match["below"], start=match.start("below"))
        )
    elif match["listed"]:
        yield from _listed(match)
    elif match["amount"]:
        yield from _signed(_marked(match), match=match)
    elif match["western"]:
        yield from _signed(list(_western(match, written=written)), match=match)
    elif match["illegible"]:
        yield illegible(match)
    else:
        yield vague(match)


def _signed(found: list[Numeral], *, match: re.Match[str]) -> list[Numeral]:
    if match["sign"] and found and found[0].high is None:
        first = found[0]
        found[0] = replace(first, start=match.start(), low=-first.low)
    return found


def _amount(text: str, *, start: int) -> list[Numeral]:
    """One numeral, or several where a space turns out to divide them."""
    whole = text.translate(_INNER)
    found = _one(whole, start=start, end=start + len(text))
    if found:
        return [found]
    parts = [_one(text[a:b], start=start + a, end=start + b) for a, b in pieces(text)]
    return [part for part in parts if part]


def _one(text: str, *, start: int, end: int) -> Numeral | None:
    low, high, other = whole_value(text), None, None
    pair = pair_values(text)
    if pair:
        other, (low, high) = low, pair
    if low is None:
        return None
    return Numeral(
        start=start,
        end=end,
        low=low,
        high=high,
        mark=Approx.RANGE if pair else Approx.NONE,
        scale=scale_of(text),
        other=other if pair and len(text) == len("五六") and "两" not in text else None,
        in_digits=text[0].isascii(),
    )


def _marked(match: re.Match[str]) -> list[Numeral]:
    """六百多, 三十余万, 十几: from the number up to one more of its last unit."""
    found = _amount(match["amount"], start=match.start("amount"))
    if match["dozen"] and found:
        found[-1] = _dozens(found[-1], end=match.end())
    if not match["mark"] or not found:
        return found
    last = found[-1]
    if not _mark_belongs(match, coefficient=last):
        return found
    great = match["markrest"].replace(" ", "")
    tens, great = (great[:1], great[1:]) if great[:1] in SMALL else ("", great)
    rest = whole_value("一" + great) or Fraction(1)
    step = (10 * SMALL[tens] if tens else place_of(last.low)) * rest
    low = last.low * rest
    about = match["mark"] in "来把"
    end = match.end("markrest")
    found[-1] = replace(
        last,
        end=end,
        low=low,
        high=None if about else low + step,
        closed=False,
        mark=Approx.ABOUT if about else Approx.MORE_THAN,
        scale=scale_of(match["amount"] + great),
    )
    return found


def _dozens(numeral: Numeral, *, end: int) -> Numeral:
    """五打: by the dozen."""
    high = None if numeral.high is None else numeral.high * 12
    return replace(numeral, end=end, low=numeral.low * 12, high=high)


def _mark_belongs(match: re.Match[str], *, coefficient: Numeral) -> bool:
    """Only after a round number, and 来 only before what is counted."""
    if coefficient.high is not None or place_of(coefficient.low) < _TENTH:
        return False
    if match["mark"] in "来把" and not match["markrest"]:
        return bool(
            re.match(r"[个人户次件年天岁斤亩块里名]", match.string[match.end() :][:1])
        )
    if match["mark"] == "几":
        return match["amount"][-1] in "十百廿卅" or bool(match["markrest"])
    return True


def _fraction(match: re.Match[str]) -> Numeral | None:
    """百分之, 千分之, 十分之: what stands above is read like any amount."""
    damaged = match["below"] in "干于"
    below = _THOUSAND if damaged else whole_value(match["below"].translate(_INNER))
    above = _above(match["above"].translate(_INNER))
    if not below or above is None:
        return None
    low, high = above
    sort = {_HUNDRED: Sort.PERCENT, _THOUSAND: Sort.PERMILLE}.get(below, Sort.FRACTION)
    plus = whole_value((match["plus"] or "零").replace(" ", "")) or Fraction(0)
    if match["plus"]:
        sort = Sort.FRACTION
    by = below if sort is Sort.FRACTION else Fraction(1)
    sign = -1 if match["sign"] else 1
    return Numeral(
        start=match.start(),
        end=match.end("above"),
        low=sign * (plus + low / by),
        high=None if high is None else plus + high / by,
        sort=Sort.WHOLE if match["plus"] else sort,
        mark=Approx.NONE if high is None else Approx.RANGE,
        damaged=damaged,
    )


def _above(text: str) -> tuple[Fraction, Fraction | None] | None:
    if text == "几":
        return Fraction(2), Fraction(9)
    sign = -1 if text.startswith("负") else 1
    text = text.removeprefix("负")
    pair = pair_values(text)
    if pair:
        return pair
    low = whole_value(text)
    return None if low is None else (sign * low, None)


def _listed(match: re.Match[str]) -> Iterator[Numeral]:
    """四、五百 is a range; 三、五 and 二十、三十 are two numerals."""
    text, start = match["listed"], match.start("listed")
    pair = pair_values(text)
    if pair:
        yield Numeral(
            start=start,
            end=match.end("listed"),
            low=pair[0],
            high=pair[1],
            mark=Approx.RANGE,
            scale=scale_of(text),
        )
        return
    cut = text.index("、")
    yield from _amount(text[:cut], start=start)
    yield from _amount(text[cut + 1 :], start=start + cut + 1)


def _western(match: re.Match[str], *, written: str) -> Iterator[Numeral]:
    again = NUMBER.match(match.string, match.start("western"))
    numeral = again and number_at(again)
    if not numeral:
        return
    scale, end = letter_scale(match.string, at=numeral.end, written=written)
    numeral = replace(numeral, end=end, low=numeral.low * scale, scale=scale)
    mark = _AFTER_WESTERN.match(match.string, end)
    if mark and place_of(numeral.low) >= _TENTH:
        numeral = _more(numeral, mark=mark)
    yield numeral


def _more(numeral: Numeral, *, mark: re.Match[str]) -> Numeral:
    """500余万, 17,000多."""
    by = whole_value("一" + mark[1]) or Fraction(1)
    return replace(
        numeral,
        end=mark.end(),
        low=numeral.low * by,
        high=(numeral.low + place_of(numeral.low)) * by,
        closed=False,
        mark=Approx.MORE_THAN,
        scale=numeral.scale * by,
    )
