"""Which figure of one side is which of the other: the surest pairs first.

Equal values come first, one to one; then the two ends of a range told apart; then
the same number in another unit; then numerals and words that were not read as
figures. What is left on both sides is paired by order and likeness, and differs.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from averment.parallel.figures.agreeing import Same, same
from averment.parallel.figures.matches import How, Match
from averment.parallel.figures.said import Said, Sort, Weight
from averment.parallel.figures.scores import (
    Score,
    equal_score,
    firm_score,
    loose_score,
    near_score,
    unit_score,
)
from averment.parallel.figures.sides import Side
from averment.parallel.figures.times import years_of
from averment.parallel.figures.tracing import against_unread, traced, words_for_words

_LONGEST_LINE = 100  # no committee or congress is counted so high


def equals(one: Side, other: Side) -> Iterator[Match]:
    """Every figure whose value stands on the other side too, as far as they go."""
    yield from _in_order(_paired(one, other, score=equal_score, how=How.EQUAL))
    yield from _ends(one, other)


def nearby(one: Side, other: Side) -> Iterator[Match]:
    """Equal values in links that stand next to each other, where both say them."""
    yield from _paired(one, other, score=near_score, how=How.EQUAL)


def others(one: Side, other: Side) -> Iterator[Match]:
    """What becomes of figures without an equal: told, changed, repeated, alone."""
    _leave_out_names(one, other)
    _leave_out_names(other, one)
    yield from _paired(one, other, score=unit_score, how=How.UNIT)
    yield from traced(one, other, in_words=False)
    yield from _paired(one, other, score=firm_score, how=How.OTHER)
    words_for_words(one, other)
    yield from traced(one, other, in_words=True)
    yield from _paired(one, other, score=loose_score, how=How.OTHER)
    yield from against_unread(one, other)


def _leave_out_names(mine: Side, its: Side) -> None:
    """八里桥 and Baliqiao: what is a name on one side is one on both."""
    for index, said in list(mine.left()):
        if said.unit and its.names_with(said.words):
            mine.take(index)


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


def _in_order(matches: Iterator[Match]) -> list[Match]:
    """The same matches, those of one value in the order of both sides.

    Shape: 1951 … 1950 … 1951 and 1951 … 1951 … 1950: the first is the first's.
    """
    found = list(matches)
    groups: dict[tuple[object, ...], list[int]] = {}
    for at, match in enumerate(found):
        if match.one and match.other:
            groups.setdefault((*match.one.value, *match.other.value), []).append(at)
    for places in groups.values():
        ones = sorted((found[at].one for at in places), key=_start)
        others = sorted((found[at].other for at in places), key=_start)
        for at, mine, its in zip(places, ones, others, strict=True):
            found[at] = Match(one=mine, other=its, how=found[at].how)
    return found


def _start(said: Said | None) -> int:
    return said.span.start if said else 0


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
    if whole.sort is Sort.DATE:
        return _both_decades(whole, side)
    if not whole.is_range:
        return ()
    found = []
    for end in (whole.low, whole.high):
        at = [
            i
            for i, said in side.left()
            if _is_end(said, end) and not _in_other_units(whole, said)
        ]
        found += [i for i in at if i not in found][:1]
    return tuple(found) if len(found) == len({whole.low, whole.high}) else ()


def _is_end(said: Said, end: Fraction | None) -> bool:
    return said.low == said.high == end if said.low else said.parts == (end, None, None)


def _both_decades(whole: Said, side: Side) -> tuple[int, ...]:
    """六七十年代, and the 1960s and 1970s."""
    years = years_of(whole.stretch)
    decades = [
        (index, other)
        for index, said in side.left()
        if said.sort is Sort.DATE and (other := years_of(said.stretch))
    ]
    first = [i for i, other in decades if years and other[0] == years[0]]
    last = [i for i, other in decades if years and other[1] == years[1]]
    return (first[0], last[0]) if first and last and first[0] != last[0] else ()


def _in_other_units(one: Said, other: Said) -> bool:
    return bool(one.unit and other.unit and one.unit != other.unit)
