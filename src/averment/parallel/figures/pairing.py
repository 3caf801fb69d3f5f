"""Which figure of one side is which of the other: the surest pairs first.

Equal values come first, one to one; then the two ends of a range told apart; then
the same number in another unit; then numerals and words that were not read as
figures. What is left on both sides is paired by order and likeness, and differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from averment.parallel.figures.agreeing import Same, measured_otherwise, same
from averment.parallel.figures.likeness import likeness
from averment.parallel.figures.said import Said, Sort, Weight
from averment.parallel.figures.sides import Side, meet
from averment.parallel.figures.times import years_of
from averment.parallel.figures.traces import Trace
from averment.parallel.figures.unread import CLOCK


class How(Enum):
    """By what rule two figures were brought together, or one was left alone."""

    EQUAL = "equal"
    END = "one end of a range"
    TRACE = "told by other words"
    UNIT = "same number, other unit"
    OTHER = "another value"
    REPEATED = "said a different number of times"
    ALONE = "without counterpart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Two figures brought together, or one left alone; `trace` where words tell it."""

    one: Said | None
    other: Said | None
    how: How
    trace: Trace | None = None


def equals(one: Side, other: Side) -> Iterator[Match]:
    """Every figure whose value stands on the other side too, as far as they go."""
    yield from _paired(one, other, score=_equal_score, how=How.EQUAL)
    yield from _ends(one, other)


def nearby(one: Side, other: Side) -> Iterator[Match]:
    """Equal values in links that stand next to each other, where both say them."""
    yield from _paired(one, other, score=_near_score, how=How.EQUAL)


def others(one: Side, other: Side) -> Iterator[Match]:
    """What becomes of figures without an equal: told, changed, repeated, alone."""
    yield from _paired(one, other, score=_unit_score, how=How.UNIT)
    yield from _traced(one, other, in_words=False)
    yield from _paired(one, other, score=_firm_score, how=How.OTHER)
    yield from _traced(one, other, in_words=True)
    yield from _paired(one, other, score=_loose_score, how=How.OTHER)
    yield from _against_unread(one, other)


def alone(one: Side, other: Side) -> Iterator[Match]:
    """The figures worth a report that nothing stands for."""
    for index, said in list(one.left()):
        if said.weight is Weight.FIRM:
            yield Match(one=one.take(index), other=None, how=_alone(said, other))
    for index, said in list(other.left()):
        if said.weight is Weight.FIRM and not _completes_a_name(said, one):
            yield Match(one=None, other=other.take(index), how=_alone(said, one))


def _completes_a_name(said: Said, side: Side) -> bool:
    """全会, the plenum of the 19th committee: an ordinal put into a name.

    Shape: where the other side has a numeral left over, it may be that one.
    """
    is_ordinal = said.sort is Sort.RANK and (said.low or 0) < _LONGEST_LINE
    return is_ordinal and not any(
        not trace.in_words and side.is_free(trace.span) for trace in side.traces
    )


def _alone(said: Said, its: Side) -> How:
    """A value that both sides have, only not as often, is said again."""
    again = any(
        its.said[index] is not said and same(said, its.said[index]) >= Same.RELATED
        for index in its.done
    )
    return How.REPEATED if again else How.ALONE


_LONGEST_SHORT = 1899
_SMALL = 10
_LONGEST_LINE = 100  # no committee or congress is counted so high
Score = Callable[[Said, Said], Fraction | None]


def _paired(one: Side, other: Side, *, score: Score, how: How) -> Iterator[Match]:
    """One to one, the best score first, and of equal scores the first in the text."""
    scored = [
        (-value, i, j)
        for i, mine in one.left()
        for j, its in other.left()
        if (value := score(mine, its)) is not None
    ]
    for _, i, j in sorted(scored):
        if i not in one.done and j not in other.done:
            mine, its = one.said[i], other.said[j]
            fuller = mine.sort is its.sort is Sort.DATE and mine.parts != its.parts
            one.take(i, spent=not fuller)
            other.take(j, spent=not fuller)
            yield Match(one=mine, other=its, how=how)


def _apart(mine: Said, its: Said) -> Fraction:
    return abs(mine.at - its.at)


def _equal_score(mine: Said, its: Said) -> Fraction | None:
    agreed = same(mine, its)
    if agreed < Same.SIZE:
        return None
    of_a_kind = (mine.weight is its.weight) + (mine.approx is its.approx)
    return 4 * agreed + of_a_kind - _apart(mine, its)


def _near_score(mine: Said, its: Said) -> Fraction | None:
    """A small count is in every sentence: only what would be reported is sought."""
    if Weight.FIRM not in (mine.weight, its.weight) or same(mine, its) < Same.VALUE:
        return None
    return _equal_score(mine, its)


def _unit_score(mine: Said, its: Said) -> Fraction | None:
    """Ten jin and ten kilograms; not three years and three of something."""
    if same(mine, its) is not Same.NUMERAL:
        return None
    shares = Sort.SHARE in (mine.sort, its.sort)
    return 1 - _apart(mine, its) if shares or (mine.unit and its.unit) else None


def _firm_score(mine: Said, its: Said) -> Fraction | None:
    if Weight.FIRM not in (mine.weight, its.weight):
        return None
    if mine.sort is not its.sort or Weight.IDLE in (mine.weight, its.weight):
        return None
    return likeness(mine, its) - _apart(mine, its)


def _loose_score(mine: Said, its: Said) -> Fraction | None:
    """What is left: a number for a number, where one of them would be reported."""
    if mine.relative or its.relative:
        return None
    weights = {mine.weight, its.weight}
    if weights == {Weight.SLIGHT}:
        return _small_score(mine, its)
    if Weight.FIRM not in weights:
        return None
    if (mine.sort is Sort.DATE) != (its.sort is Sort.DATE):
        return None
    return likeness(mine, its) - _apart(mine, its)


def _small_score(mine: Said, its: Said) -> Fraction | None:
    if mine.sort is not its.sort:
        return None
    return likeness(mine, its) - _apart(mine, its)


def _ends(one: Side, other: Side) -> Iterator[Match]:
    """百分之七八十, and 70% or 80%: a range whose ends the other side names."""
    for i, mine in list(one.left()):
        ends = _both_ends(mine, other)
        if ends:
            one.take(i)
            for j in ends:
                yield Match(one=mine, other=other.take(j), how=How.END)
    for j, its in list(other.left()):
        ends = _both_ends(its, one)
        if ends:
            other.take(j)
            for i in ends:
                yield Match(one=one.take(i), other=its, how=How.END)


def _both_ends(whole: Said, side: Side) -> tuple[int, ...]:
    if not whole.is_range:
        return ()
    found = []
    for end in (whole.low, whole.high):
        at = [
            i
            for i, said in side.left()
            if said.low == said.high == end and not _in_other_units(whole, said)
        ]
        found += [i for i in at if i not in found][:1]
    return tuple(found) if len(found) == len({whole.low, whole.high}) else ()


def _in_other_units(one: Said, other: Said) -> bool:
    return bool(one.unit and other.unit and one.unit != other.unit)


def _traced(one: Side, other: Side, *, in_words: bool) -> Iterator[Match]:
    for index, said in list(one.left()):
        trace = _trace_of(said, other, in_words=in_words)
        if trace and index not in one.done:
            its = _standing_on(trace, other)
            yield Match(one=one.take(index), other=its, how=_told(its), trace=trace)
    for index, said in list(other.left()):
        trace = _trace_of(said, one, in_words=in_words)
        if trace and index not in other.done:
            mine = _standing_on(trace, one)
            yield Match(one=mine, other=other.take(index), how=_told(mine), trace=trace)


def _against_unread(one: Side, other: Side) -> Iterator[Match]:
    """A small count, and one small number left over that was not read as any.

    Shape: 五件套 and a seven-piece set; a name or an idiom may hold such a number,
        so it has to be the only one that is left.
    """
    for mine, its in ((one, other), (other, one)):
        counts = [index for index, said in mine.left() if _is_small(said)]
        unread = [trace for trace in its.traces if _is_unread(trace, its)]
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


def _is_unread(trace: Trace, side: Side) -> bool:
    is_small = len(trace.values) == 1 and 1 < trace.values[0] < _SMALL
    return (
        is_small
        and not trace.in_words
        and side.is_free(trace.span)
        and not any(meet(said.span, trace.span) for said in side.said)
    )


def _told(its: Said | None) -> How:
    return How.END if its else How.TRACE


def _standing_on(trace: Trace, side: Side) -> Said | None:
    """The figure that was read where a trace stands, now spent with it."""
    side.used.append(trace.span)
    for index, said in side.left():
        if meet(said.span, trace.span):
            return side.take(index)
    return None


def _trace_of(said: Said, side: Side, *, in_words: bool) -> Trace | None:
    wanted = _wanted(said)
    if not wanted:
        return None
    free = [
        trace
        for trace in side.traces
        if trace.in_words is in_words
        and side.is_free(trace.span)
        and (in_words or not _is_of_another(trace, said, side))
    ]
    found = [
        next((t for t in free if any(value in t.values for value in ways)), None)
        for ways in wanted
    ]
    return None if None in found else found[0]


def _is_of_another(trace: Trace, said: Said, side: Side) -> bool:
    """Whether the trace is part of a figure measured otherwise: 10 斤 is no 10 kg."""
    return any(
        meet(left.span, trace.span) and measured_otherwise(left, said)
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
        return [(said.low, said.low + 12)]
    numeral = said.numeral if said.numeral is not None else said.low
    if said.sort is Sort.SHARE:
        return [(numeral, said.low) if said.low <= 1 else (numeral,)]
    return [(numeral,)]


def _ways(part: int) -> tuple[Fraction, ...]:
    """A year may be written in two places."""
    short = part % 100
    is_year = part > _LONGEST_SHORT and short
    return (Fraction(part), Fraction(short)) if is_year else (Fraction(part),)
