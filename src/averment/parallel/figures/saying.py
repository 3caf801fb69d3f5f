"""From what is read in a segment to what that side says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from averment.parallel.figures.counts import count_written
from averment.parallel.figures.said import Said, Sort, Weight
from averment.parallel.figures.times import parts_of, years_of
from averment.parallel.figures.units import unit_named
from averment.parallel.figures.worth import weight_of_figure
from averment.record import Approx, Figure, Kind, Moment, Reading, Span

_SORTS = {
    Kind.PERCENT: Sort.SHARE,
    Kind.PERMILLE: Sort.SHARE,
    Kind.FRACTION: Sort.SHARE,
    Kind.RATIO: Sort.SHARE,
    Kind.MULTIPLE: Sort.MULTIPLE,
    Kind.ORDINAL: Sort.RANK,
    Kind.CLAUSE_NUMBER: Sort.RANK,
    Kind.DURATION: Sort.DURATION,
    Kind.PERIOD: Sort.DURATION,
}
_LETTER = re.compile(r"(?!(?:st|nd|rd|th)\b)[A-Za-z]")
_HAN = re.compile(r"(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]")
_HUNDRED = 100
_ONE_IN = {Kind.PERCENT: Fraction(1, 100), Kind.PERMILLE: Fraction(1, 1000)}


def said_in(
    text: str, readings: Iterable[Reading], *, within: Span
) -> tuple[Said, ...]:
    """What a stretch of a text says in figures and dates, in order."""
    length = max(within.end - within.start, 1)
    return tuple(
        replace(found, at=Fraction(found.span.start - within.start, length))
        for reading in readings
        if within.start <= reading.core.start < within.end
        and (found := _said(text, reading)) is not None
    )


def _said(text: str, reading: Reading) -> Said | None:
    words = text[reading.full.start : reading.full.end]
    match reading.value:
        case Moment() as moment:
            return _date(reading, moment=moment, words=words)
        case Figure() as figure:
            in_a_word = bool(_LETTER.match(text, reading.full.end)) or (
                _may_be_a_name(figure) and bool(_HAN.match(text, reading.full.end))
            )
            return _figure(reading, figure=figure, words=words, in_a_word=in_a_word)
        case _ if reading.impossible:
            return _no_date(reading, words=words)
        case _:
            return None


def _may_be_a_name(figure: Figure) -> bool:
    """十八 that counts nothing may be a person's name, 三百六十 hardly."""
    counts = figure.unit or figure.noun or figure.kind is not Kind.COUNT
    return not counts and (figure.numeral or 0) < _HUNDRED


def _figure(reading: Reading, *, figure: Figure, words: str, in_a_word: bool) -> Said:
    """What a figure says; a number that letters go on from is part of a name."""
    sort = _SORTS.get(reading.kind, Sort.AMOUNT)
    low, high = _ends(figure)
    vague = _is_vague(figure, low=low, high=high)
    unit = unit_named(figure.unit, money=reading.kind is Kind.MONEY)
    one = _ONE_IN.get(reading.kind, Fraction(1))
    weight = Weight.SLIGHT
    if unit or not in_a_word:
        weight = weight_of_figure(
            figure,
            words=words,
            sort=sort,
            vague=vague,
            measured=unit is not None,
        )
    return Said(
        reading=reading,
        span=reading.full,
        words=words,
        sort=sort,
        weight=weight,
        low=None if low is None else low * one,
        high=None if high is None else high * one,
        numeral=figure.numeral,
        count=count_written(figure),
        unit=unit,
        thing=figure.unit,
        approx=figure.approx,
        vague=vague,
    )


def _ends(figure: Figure) -> tuple[Fraction | None, Fraction | None]:
    """The number written, or the two ends; never what a word like 近 leaves open."""
    if figure.numeral is not None:
        return figure.numeral, figure.numeral
    return figure.bounds.low, figure.bounds.high


def _is_vague(figure: Figure, *, low: Fraction | None, high: Fraction | None) -> bool:
    """几十, dozens, tens of thousands: a size, not a number."""
    if figure.numeral is not None:
        return False
    if low is None or high is None:
        return True
    return figure.approx is not Approx.RANGE


def _date(reading: Reading, *, moment: Moment, words: str) -> Said:
    pointing = any(what == "deictic" for what, _ in reading.rests_on)
    year, month, day = parts_of(moment)
    year = year if year is None or _is_named(year, words=words) else None
    has_parts = not (year is None and month is None and day is None)
    return Said(
        reading=reading,
        span=reading.full,
        words=words,
        sort=Sort.DATE,
        weight=_weight_of_date(
            pointing=pointing
            or moment.calendar != "gregorian"
            or not (has_parts or years_of(moment.edtf)),
            only_day=has_parts and not (year or month),
        ),
        parts=(year, month, day),
        stretch=moment.edtf,
        relative=pointing and not has_parts,
    )


def _no_date(reading: Reading, *, words: str) -> Said:
    """A date that is written but does not exist has no equal anywhere."""
    return Said(
        reading=reading,
        span=reading.full,
        words=words,
        sort=Sort.DATE,
        weight=Weight.FIRM,
        stretch="no day of the calendar",
    )


_YEARS = re.compile(r"[0-9０-９〇零一二三四五六七八九]{2,4}")
_DIGITS = str.maketrans(
    "０１２３４５６７８９〇零一二三四五六七八九", "012345678900123456789"
)


def _is_named(year: int, *, words: str) -> bool:
    """Whether the words themselves give the year, in four places or in two."""
    found = [run.translate(_DIGITS) for run in _YEARS.findall(words)]
    return str(year) in found or str(year)[2:] in found


def _weight_of_date(*, pointing: bool, only_day: bool) -> Weight:
    if pointing:
        return Weight.IDLE
    return Weight.SLIGHT if only_day else Weight.FIRM
