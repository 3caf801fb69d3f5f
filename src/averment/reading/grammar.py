"""One grammar for all languages: qualifier, numeral, unit, range and noun.

A numeral takes the unit after or before it; two numerals joined by "to" or a
dash are a range; the qualifiers around them close the figure. What differs
between languages are the tables a `Language` holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from averment.reading.language import Language, Qualified
from averment.reading.measured import RATES, Measure, measure_of
from averment.reading.measures import joined
from averment.reading.numerals import Numeral, Sort
from averment.reading.qualifiers import bounds_of
from averment.record import Approx, Bounds, Figure, Kind, Reading, Span, between

Noun = tuple[str, str] | None

_OPENING = 9  # the longest word that introduces a range, with its spaces
_SORT_KINDS = {
    Sort.WHOLE: Kind.COUNT,
    Sort.PERCENT: Kind.PERCENT,
    Sort.PERMILLE: Kind.PERMILLE,
    Sort.FRACTION: Kind.FRACTION,
    Sort.RATIO: Kind.RATIO,
    Sort.ORDINAL: Kind.ORDINAL,
}


def figures(text: str, *, language: Language, taken: Sequence[Span]) -> list[Reading]:
    """The figures of a text in order, outside the spans already taken."""
    plain = language.plain(text)
    clauses = list(_outside(language.clauses(plain), taken=taken))
    spans = sorted([*taken, *(clause.full for clause in clauses)])
    ordinals: list[Reading] = []
    measures: list[Measure] = []
    for numeral in _free(language.numerals(plain, written=text), taken=spans):
        ordinal = language.ordinal(plain, numeral=numeral, written=text)
        if ordinal:
            ordinals.append(ordinal)
        elif _counts(plain, numeral=numeral, language=language):
            floor = measures[-1].end if measures else 0
            measures.append(
                measure_of(plain, numeral=numeral, floor=floor, language=language)
            )
    limits = sorted([*spans, *(ordinal.full for ordinal in ordinals)])
    measures = joined(plain, measures, language=language, limits=limits)
    qualified = _qualified(plain, text, measures, language=language, limits=limits)
    kept = _outside(ordinals, taken=spans)
    ordered = (_as_written(text, reading) for reading in (*clauses, *kept))
    return sorted([*ordered, *qualified], key=lambda reading: reading.full)


def _as_written(text: str, reading: Reading) -> Reading:
    """The reading with the text's own characters, not the plain ones."""
    if not isinstance(reading.value, Figure):
        return reading
    written = text[reading.core.start : reading.core.end]
    return replace(reading, value=replace(reading.value, written=written))


def _counts(plain: str, *, numeral: Numeral, language: Language) -> bool:
    return numeral.sort is not Sort.ORDINAL and language.counts(plain, numeral=numeral)


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
    before, start = _before(plain, measure, language=language, room=room)
    after = _after(plain, measure, noun=noun, language=language, room=room)
    approx = _approx(measure, before=before, after=after)
    figure = _figure(text, measure, kind=kind, approx=approx, noun=noun)
    return Reading(
        full=Span(start=start, end=after[1] if after else measure.end),
        core=Span(start=measure.start, end=measure.end),
        kind=kind,
        value=figure,
        alternatives=_otherwise(measure, figure=figure),
        damaged=measure.numeral.damaged,
    )


def _otherwise(measure: Measure, *, figure: Figure) -> tuple[Figure, ...]:
    """五六 may be five or six, or 56."""
    other = measure.numeral.other
    if other is None or measure.has_unit:
        return ()
    bounds = bounds_of(Approx.NONE, low=other, high=None, closed=True)
    return (replace(figure, bounds=bounds, approx=Approx.NONE, numeral=other),)


def _kind(measure: Measure) -> Kind:
    if measure.has_unit and measure.sort not in RATES:
        return measure.unit.kind
    return _SORT_KINDS[measure.sort]


def _before(
    plain: str, measure: Measure, *, language: Language, room: Span
) -> tuple[Qualified, int]:
    """The qualifier before, and where the whole figure begins."""
    start = measure.start
    if measure.mark is Approx.RANGE:
        from_ = max(room.start, start - _OPENING)
        opening = language.opens.search(plain, from_, start)
        start = opening.start() if opening else start
    is_time = measure.unit.kind is Kind.DURATION
    found = language.before(plain, at=start, floor=room.start, is_time=is_time)
    return found, found[1] if found else start


def _after(
    plain: str, measure: Measure, *, noun: Noun, language: Language, room: Span
) -> Qualified:
    """The qualifier after the core, or after the noun that follows it."""
    start, end = measure.start, measure.end
    is_time = measure.unit.kind is Kind.DURATION
    after = language.after(plain, at=end, start=start, is_time=is_time)
    if after is None and noun:
        end += len(noun[0])
        after = language.after(plain, at=end, start=start, is_time=is_time)
    if after and _reaches_on(plain, start=end, end=after[1], room=room):
        return None
    return after


def _reaches_on(plain: str, *, start: int, end: int, room: Span) -> bool:
    """Whether an after-word belongs to the next figure: 10 and below 20.

    Not in 十以上二十以下, where it can only stand after its own.
    """
    if end > room.end:
        return True
    if not plain[start:end].isascii():
        return False
    return room.end < len(plain) and not plain[end : room.end].strip()


def _approx(measure: Measure, *, before: Qualified, after: Qualified) -> Approx:
    """The numeral's own mark first; of two words the one that is not "about"."""
    if measure.mark is not Approx.NONE:
        return measure.mark
    said = [found[0] for found in (before, after) if found]
    said = [approx for approx in said if approx is not Approx.RANGE]  # 之间 of no two
    firm = [approx for approx in said if approx is not Approx.ABOUT]
    return (firm or said or [Approx.NONE])[0]


def _figure(
    text: str, measure: Measure, *, kind: Kind, approx: Approx, noun: Noun
) -> Figure:
    by_mark = not measure.closed and measure.mark is Approx.MORE_THAN
    one_number = measure.high is None or by_mark
    unit = measure.unit.name if measure.has_unit else noun[1] if noun else None
    return Figure(
        bounds=_bounds(measure, approx=approx),
        approx=approx,
        kind=kind,
        written=text[measure.written_from : measure.written_to],
        numeral=measure.low if one_number else None,
        unit=unit or None,
        noun=noun[0] if noun else None,
    )


def _bounds(measure: Measure, *, approx: Approx) -> Bounds:
    if measure.range_of:
        return between(*measure.range_of)
    return bounds_of(approx, low=measure.low, high=measure.high, closed=measure.closed)
