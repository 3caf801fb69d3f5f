"""Figures told by other words, and small counts against numbers left unread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from averment.parallel.figures.agreeing import measured_otherwise
from averment.parallel.figures.matches import How, Match
from averment.parallel.figures.said import Said, Sort, Weight
from averment.parallel.figures.sides import Side, meet
from averment.parallel.figures.times import years_of
from averment.parallel.figures.traces import Trace
from averment.parallel.figures.unread import CLOCK
from averment.record import Kind

_LONGEST_SHORT = 1899
_SMALL = 10


def traced(one: Side, other: Side, *, in_words: bool) -> Iterator[Match]:
    """Figures whose number the other side has in words or in a name.

    Shape: an article that stands for an article (第一位, a) is no figure told.
    """
    for index, said in list(one.left()):
        traces = _traces_of(said, other, in_words=in_words)
        if traces and index not in one.done:
            its = _standing_on(traces, other)
            mine = one.take(index)
            yield Match(one=mine, other=its, how=_told(its), trace=traces[0])
    for index, said in list(other.left()):
        traces = _traces_of(said, one, in_words=in_words)
        if traces and index not in other.done:
            mine_ = _standing_on(traces, one)
            its_ = other.take(index)
            yield Match(one=mine_, other=its_, how=_told(mine_), trace=traces[0])


def words_for_words(one: Side, other: Side) -> None:
    """双方 is "both parties": words on both sides stand for no figure of either."""
    for mine in one.traces:
        if mine.in_words and mine.values[0] > 1 and _is_unread(mine, one):
            its = next(
                (
                    trace
                    for trace in other.traces
                    if trace.in_words
                    and trace.values[0] == mine.values[0]
                    and _is_unread(trace, other)
                ),
                None,
            )
            if its:
                one.used.append(mine.span)
                other.used.append(its.span)


def against_unread(one: Side, other: Side) -> Iterator[Match]:
    """A small count, and one small number left over that was not read as any.

    Shape: 五件套 and a seven-piece set; a name or an idiom may hold such a number,
        so it has to be the only one that is left.
    """
    for mine, its in ((one, other), (other, one)):
        counts = [index for index, said in mine.left() if _is_small(said)]
        unread = [
            trace
            for trace in its.traces
            if _is_small_and_unread(trace, its) and not mine.names_with(trace.words)
        ]
        if counts and len(counts) == len({trace.span for trace in unread}) == 1:
            its.used.append(unread[0].span)
            said = mine.take(counts[0])
            pair = (None, said) if mine is other else (said, None)
            yield Match(one=pair[0], other=pair[1], how=How.OTHER, trace=unread[0])


def _is_small(said: Said) -> bool:
    return (
        said.weight is not Weight.IDLE
        and said.sort in (Sort.AMOUNT, Sort.RANK)
        and said.numeral is not None
        and 1 < said.numeral < _SMALL
    )


def _is_small_and_unread(trace: Trace, side: Side) -> bool:
    is_small = len(trace.values) == 1 and 1 < trace.values[0] < _SMALL
    is_small = is_small and not trace.in_a_code
    return is_small and not trace.in_words and _is_unread(trace, side)


def _is_unread(trace: Trace, side: Side) -> bool:
    return side.is_free(trace.span) and not any(
        meet(said.span, trace.span) for said in side.said
    )


def _told(its: Said | None) -> How:
    return How.END if its else How.TRACE


def _standing_on(traces: Sequence[Trace], side: Side) -> Said | None:
    """The figure that was read where the first trace stands, now spent with it."""
    side.used += [trace.span for trace in traces]
    for index, said in side.left():
        if meet(said.span, traces[0].span):
            return side.take(index)
    return None


def _traces_of(said: Said, side: Side, *, in_words: bool) -> list[Trace]:
    """What tells every number of a figure; nothing where one of them is not told."""
    wanted = _wanted(said)
    if in_words and not _may_be_told(said):
        return []
    free = [
        trace
        for trace in side.traces
        if trace.in_words is in_words
        and side.is_free(trace.span)
        and not _is_of_another(trace, said, side)
    ]
    found = [
        next((t for t in free if any(value in t.values for value in ways)), None)
        for ways in wanted
    ]
    return [] if None in found else [trace for trace in found if trace]


def _may_be_told(said: Said) -> bool:
    """Not the number of a clause, nor an article: no word stands for those."""
    is_clause = said.reading.kind is Kind.CLAUSE_NUMBER
    return said.weight is not Weight.IDLE and not is_clause


def _is_of_another(trace: Trace, said: Said, side: Side) -> bool:
    """Whether the trace is part of a figure that says something else.

    Shape: 10 斤 is no 10 kg; the winter (冬季) is no four; one end of a range is
        not all of it.
    """
    return any(
        meet(left.span, trace.span)
        and (
            left.is_range
            or (left.weight is Weight.FIRM and not left.names(trace.values))
            or (
                not trace.in_words
                and left.weight is not Weight.IDLE
                and measured_otherwise(left, said)
            )
        )
        for _, left in side.left()
    )


def _wanted(said: Said) -> list[tuple[Fraction, ...]]:
    """The numbers that must all be found, each in any of its ways."""
    years = years_of(said.stretch)
    if years:
        is_decade = years[0] % 10 == 0 and years[1] == years[0] + 9
        return [_ways(year) for year in (years[:1] if is_decade else years)]
    if said.sort is Sort.DATE:
        return [_ways(part) for part in said.parts if part is not None]
    if said.vague or said.low is None or said.high is None:
        return []
    if said.is_range:
        return [(said.low,), (said.high,)]
    if said.unit == CLOCK:
        return _of_clock(said.low)
    return _of_number(said, said.low if said.numeral is None else said.numeral)


def _of_number(said: Said, numeral: Fraction) -> list[tuple[Fraction, ...]]:
    """One number; of a fraction what is above and below, of minutes their count."""
    if said.reading.kind is Kind.FRACTION and numeral.denominator > 1:
        above, below = Fraction(numeral.numerator), Fraction(numeral.denominator)
        return [(below,)] if above == 1 else [(above,), (below,)]
    if said.sort is Sort.SHARE and said.low is not None and said.low <= 1:
        return [(numeral, said.low)]
    if said.unit == "hour" and said.count is not None:
        return [(numeral, said.count)]
    return [(numeral,)]


def _of_clock(hours: Fraction) -> list[tuple[Fraction, ...]]:
    hour = Fraction(hours.numerator // hours.denominator)
    minutes = (hours - hour) * 60
    return [(hour, hour + 12), *([(minutes,)] if minutes else [])]


def _ways(part: int) -> tuple[Fraction, ...]:
    """A year may be written in two places."""
    short = part % 100
    is_year = part > _LONGEST_SHORT and short
    return (Fraction(part), Fraction(short)) if is_year else (Fraction(part),)
