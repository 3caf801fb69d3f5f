"""One grammar for all languages: qualifier, numeral, unit, range and noun.

A numeral takes the unit after or before it; two numerals joined by "to" or a
dash are a range; the qualifiers around them close the figure. What differs
between languages are the tables a `Language` holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from averment.reading.numerals import Numeral, Sort
from averment.reading.qualifiers import bounds_of
from averment.reading.units import NO_UNIT, PARTS, Unit
from averment.record import Approx, Figure, Kind, Reading, Span, between

Found = tuple[Unit, int] | None
Qualified = tuple[Approx, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The tables and small rules by which one language is read.

    Shape: `joins` matches all that may stand between the two ends of a range,
        `either` between two neighbouring numbers that leave one open; `opens`
        matches what may introduce a range; `lists` what continues a rate.
    """

    plain: Callable[[str], str]
    numerals: Callable[..., Iterator[Numeral]]
    counts: Callable[..., bool]
    ordinal: Callable[..., Reading | None]
    clauses: Callable[[str], Iterator[Reading]]
    unit_after: Callable[..., Found]
    unit_before: Callable[..., Found]
    before: Callable[..., Qualified]
    after: Callable[..., Qualified]
    noun: Callable[..., tuple[str, str] | None]
    joins: re.Pattern[str]
    either: re.Pattern[str]
    opens: re.Pattern[str]
    lists: re.Pattern[str]
    half: re.Pattern[str]
    more: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A numeral with its unit, or a range of two such, not yet qualified."""

    start: int
    end: int
    low: Fraction
    high: Fraction | None
    closed: bool
    unit: Unit
    sort: Sort
    mark: Approx
    numeral: Numeral
    has_unit: bool = False
    range_of: tuple[Fraction, Fraction] | None = None


_ONE_EXPRESSION_BELOW = 100
_RATES = (Sort.PERCENT, Sort.PERMILLE)
_SORT_KINDS = {
    Sort.WHOLE: Kind.COUNT, Sort.PERCENT: Kind.PERCENT, Sort.PERMILLE: Kind.PERMILLE, Sort.FRACTION: Kind.FRACTION,
    Sort.ORDINAL: Kind.ORDINAL,
}  # fmt: skip
_DASH = re.compile(r"\s*[-–—~～]{1,2}\s*")


def figures(text: str, *, language: Language, taken: Sequence[Span]) -> list[Reading]:
    """The figures of a text in order, outside the spans already taken."""
    plain = language.plain(text)
    clauses = list(_outside(language.clauses(plain), taken=taken))
    spans = sorted([*taken, *(clause.full for clause in clauses)])
    free = _free(language.numerals(plain, written=text), taken=spans)
    ordinals: list[Reading] = []
    measures: list[Measure] = []
    for numeral in free:
        ordinal = language.ordinal(plain, numeral=numeral, written=text)
        if ordinal:
            ordinals.append(ordinal)
        elif numeral.sort is not Sort.ORDINAL and language.counts(
            plain, numeral=numeral
        ):
            measures.append(_measure(plain, numeral=numeral, language=language))
    limits = sorted([*spans, *(ordinal.full for ordinal in ordinals)])
    joined = _joined(plain, measures, language=language, limits=limits)
    qualified = _qualified(plain, text, joined, language=language, limits=limits)
    kept = _outside(ordinals, taken=spans)
    return sorted([*clauses, *kept, *qualified], key=lambda reading: reading.full)


def _outside(
    readings: Iterable[Reading], *, taken: Sequence[Span]
) -> Iterator[Reading]:
    """Those readings, in order, that touch none of the taken spans."""
    at = 0
    for reading in sorted(readings, key=lambda reading: reading.full):
        while at < len(taken) and taken[at].end <= reading.full.start:
            at += 1
        if at == len(taken) or taken[at].start >= reading.full.end:
            yield reading


def _free(numerals: Iterator[Numeral], *, taken: Sequence[Span]) -> Iterator[Numeral]:
    at = 0
    for numeral in numerals:
        while at < len(taken) and taken[at].end <= numeral.start:
            at += 1
        if at == len(taken) or taken[at].start >= numeral.end:
            yield numeral


def _measure(plain: str, *, numeral: Numeral, language: Language) -> Measure:
    before = language.unit_before(plain, at=numeral.start)
    after = language.unit_after(plain, at=numeral.end)
    unit, end = after or (NO_UNIT, numeral.end)
    start = numeral.start
    if before and (
        after is None or before[0].kind is unit.kind or before[0].kind is Kind.COUNT
    ):
        unit, start = before
    scale = unit.scale
    measure = Measure(
        start=start,
        end=end,
        low=numeral.low * scale,
        high=None if numeral.high is None else numeral.high * scale,
        closed=numeral.closed,
        unit=unit,
        sort=numeral.sort,
        mark=numeral.mark,
        numeral=numeral,
        has_unit=unit is not NO_UNIT,
    )
    return _with_half(plain, measure, language=language) if after else measure


def _with_half(plain: str, measure: Measure, *, language: Language) -> Measure:
    """三斤半, "a year and a half", 三年多: the half or more after the unit."""
    half = language.half.match(plain, measure.end)
    if half and measure.high is None:
        return replace(
            measure, end=half.end(), low=measure.low + measure.unit.scale / 2
        )
    more = language.more.match(plain, measure.end)
    if more and measure.high is None:
        high = measure.low + measure.unit.scale
        return replace(
            measure, end=more.end(), high=high, closed=False, mark=Approx.MORE_THAN
        )
    return measure


def _joined(
    plain: str, measures: list[Measure], *, language: Language, limits: Sequence[Span]
) -> list[Measure]:
    """Compounds (一元二角) and ranges made one; ends of wide ranges marked."""
    out: list[Measure] = []
    at = 0
    for measure in measures:
        if out and measure.start < out[-1].end:
            continue
        while at < len(limits) and limits[at].end <= (out[-1].end if out else 0):
            at += 1
        apart = at < len(limits) and limits[at].start < measure.start
        both = out and not apart and _join(plain, out[-1], measure, language=language)
        if both:
            out[-1:] = both
        else:
            out.append(measure)
    return out


def _join(
    plain: str, one: Measure, two: Measure, *, language: Language
) -> list[Measure] | None:
    between_ = plain[one.end : two.start]
    if len(between_) > 12 or one.range_of:
        return None
    part = PARTS.get((one.unit.name, two.unit.name))
    if (
        part
        and re.fullmatch(r"[\s,]{0,2}(?:and |又|零)?", between_)
        and one.high is None
        and two.high is None
    ):
        return [replace(one, end=two.end, low=one.low + two.low * part)]
    if one.high is not None or two.high is not None:
        return None
    if language.either.fullmatch(between_) and _neighbours(one, two):
        return [_range(one, two)]
    if language.joins.fullmatch(between_) or _between_and(
        plain, one, between_, language=language
    ):
        return _from_to(plain, one, two, between_=between_)
    if language.lists.fullmatch(between_) and _continues(
        plain, one, two, language=language
    ):
        return [one, replace(two, sort=one.sort)]
    return None


def _between_and(
    plain: str, one: Measure, between_: str, *, language: Language
) -> bool:
    opening = language.opens.search(plain, max(0, one.start - 9), one.start)
    return bool(opening) and between_.strip() in ("and", "和", "与")


def _neighbours(one: Measure, two: Measure) -> bool:
    """two or three; but not "five or six hundred" split by a unit of its own."""
    return (
        not one.has_unit
        and one.numeral.scale == 1
        and two.low == one.low + two.unit.scale
        and two.numeral.low < _ONE_EXPRESSION_BELOW
        and one.sort is two.sort is Sort.WHOLE
    )


def _continues(plain: str, one: Measure, two: Measure, *, language: Language) -> bool:
    """百分之六十、七十或八十: a bare number after a rate is a rate too."""
    return (
        one.sort in _RATES
        and one.unit is NO_UNIT
        and two.sort is Sort.WHOLE
        and not two.has_unit
        and two.low <= _ONE_EXPRESSION_BELOW
        and language.noun(plain, at=two.end) is None
    )


def _from_to(
    plain: str, one: Measure, two: Measure, *, between_: str
) -> list[Measure] | None:
    one = _share(one, two)
    if two.sort is Sort.WHOLE and one.sort in _RATES and not two.has_unit:
        two = replace(two, sort=one.sort)
    if (
        one.low >= two.low
        or one.unit.kind is not two.unit.kind
        or one.sort is not two.sort
    ):
        return None
    if _DASH.fullmatch(between_) or not _two_figures(one, two):
        return [_range(one, two)]
    ends = (one.low, two.low)
    return [
        replace(one, mark=Approx.RANGE, range_of=ends),
        replace(two, mark=Approx.RANGE, range_of=ends),
    ]


def _share(one: Measure, two: Measure) -> Measure:
    """The unit and the multiplier of the upper end hold for the lower too."""
    if two.has_unit and not one.has_unit:
        one = replace(one, unit=two.unit, low=one.low * two.unit.scale)
    coefficient = two.low / two.numeral.scale
    if one.numeral.scale == 1 and two.numeral.scale > 1 and one.low < coefficient:
        one = replace(one, low=one.low * two.numeral.scale)
    return one


def _two_figures(one: Measure, two: Measure) -> bool:
    """Two full figures are read one by one, each an end of the range."""
    if one.unit.kind in (Kind.PERCENT, Kind.PERMILLE) or one.sort in _RATES:
        return one.has_unit is two.has_unit is True and one.end != one.numeral.end
    return not two.has_unit and two.low >= _ONE_EXPRESSION_BELOW


def _range(one: Measure, two: Measure) -> Measure:
    return replace(
        two, start=one.start, low=one.low, high=two.low, closed=True, mark=Approx.RANGE
    )


def _qualified(
    plain: str,
    text: str,
    measures: list[Measure],
    *,
    language: Language,
    limits: Sequence[Span],
) -> Iterator[Reading]:
    floor = at = 0
    for index, measure in enumerate(measures):
        while at < len(limits) and limits[at].end <= measure.start:
            floor = max(floor, limits[at].end)
            at += 1
        next_ = measures[index + 1].start if index + 1 < len(measures) else len(plain)
        ceiling = min(next_, limits[at].start) if at < len(limits) else next_
        if measure.end > ceiling:
            continue
        reading = _reading(
            plain, text, measure, language=language, room=Span(start=floor, end=ceiling)
        )
        floor = reading.full.end
        yield reading


def _reading(
    plain: str, text: str, measure: Measure, *, language: Language, room: Span
) -> Reading:
    kind = _kind(measure)
    noun = None if measure.has_unit else language.noun(plain, at=measure.end)
    approx, start, end = _around(
        plain, measure, noun=noun, language=language, room=room
    )
    figure = _figure(text, measure, kind=kind, approx=approx, noun=noun)
    other = measure.numeral.other
    return Reading(
        full=Span(start=start, end=end),
        core=Span(start=measure.start, end=measure.end),
        kind=kind,
        value=figure,
        alternatives=(_as(figure, other),)
        if other is not None and not measure.has_unit
        else (),
        damaged=measure.numeral.damaged,
    )


def _as(figure: Figure, number: Fraction) -> Figure:
    bounds = bounds_of(Approx.NONE, low=number, high=None, closed=True)
    return replace(figure, bounds=bounds, approx=Approx.NONE, numeral=number)


def _kind(measure: Measure) -> Kind:
    if measure.has_unit and measure.sort not in _RATES:
        return measure.unit.kind
    return _SORT_KINDS[measure.sort]


def _around(
    plain: str,
    measure: Measure,
    *,
    noun: tuple[str, str] | None,
    language: Language,
    room: Span,
) -> tuple[Approx, int, int]:
    """The approximation with the span of the qualifiers, inside the room left."""
    start, end = measure.start, measure.end
    if measure.mark is Approx.RANGE:
        opening = language.opens.search(plain, max(room.start, start - 9), start)
        start = opening.start() if opening else start
    is_time = measure.unit.kind is Kind.DURATION
    before = language.before(plain, at=start, floor=room.start, is_time=is_time)
    after = language.after(plain, at=end, start=start, is_time=is_time)
    if after is None and noun:
        after = language.after(
            plain, at=end + len(noun[0]), start=start, is_time=is_time
        )
    if after and after[1] > room.end:
        after = None
    start = before[1] if before else start
    end = after[1] if after else end
    said = [found[0] for found in (before, after) if found]
    approx = (
        measure.mark
        if measure.mark is not Approx.NONE
        else said[-1]
        if said
        else Approx.NONE
    )
    if len(said) > 1 and said[0] is not Approx.ABOUT and measure.mark is Approx.NONE:
        approx = said[0]
    return approx, start, end


def _figure(
    text: str,
    measure: Measure,
    *,
    kind: Kind,
    approx: Approx,
    noun: tuple[str, str] | None,
) -> Figure:
    ends = measure.range_of
    bounds = (
        between(*ends)
        if ends
        else bounds_of(
            approx, low=measure.low, high=measure.high, closed=measure.closed
        )
    )
    one_number = (
        measure.high is None or not measure.closed and measure.mark is Approx.MORE_THAN
    )
    unit = measure.unit.name if measure.has_unit else noun[1] if noun else None
    return Figure(
        bounds=bounds,
        approx=approx,
        kind=kind,
        written=text[measure.start : measure.end],
        numeral=measure.low if one_number else None,
        unit=unit or None,
        noun=noun[0] if noun else None,
    )
