"""Which figures can be parts of one whole: counts and amounts of one unit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from fractions import Fraction

from averment.examination.meaning import NUMBERED, RATES
from averment.examination.units import dimension, scale
from averment.record import Approx, Figure, Kind, Span
from averment.relating.placed import Placed, PlacedText

_STRETCHES = frozenset({Kind.DURATION, Kind.PERIOD, Kind.DATE})
_ANY = frozenset({"一", "两", "one", "a", "an"})
_BARE = 10


def counts(text: PlacedText, span: Span) -> tuple[Placed, ...]:
    """The counts and amounts within a span, in order; of a range its first end."""
    return _first_ends(p for p in text.within(span) if p.figure and _counts(p.figure))


def rates(text: PlacedText, span: Span) -> tuple[Placed, ...]:
    """The shares within a span, in order: per cents, per milles and fractions."""
    return _first_ends(p for p in text.within(span) if p.figure and is_share(p.figure))


def _first_ends(found: Iterable[Placed]) -> tuple[Placed, ...]:
    kept: list[Placed] = []
    for one in found:
        if not kept or not _ends(kept[-1], one):
            kept.append(one)
    return tuple(kept)


def is_share(figure: Figure) -> bool:
    """Whether it is a share of something: no multiple, no ratio of two."""
    return figure.kind in (Kind.PERCENT, Kind.PERMILLE, Kind.FRACTION)


def alike(one: Placed, other: Placed) -> bool:
    """Whether two figures are in one unit, so that one may be part of the other.

    A count without a unit may take that of another (“of 59 persons, 49”), from ten
    on: smaller bare numbers are words of every sentence.
    """
    if one.figure is None or other.figure is None:
        return False
    if one.figure.unit and other.figure.unit:
        return dimension(one.figure) == dimension(other.figure)
    bare = [each for each in (one, other) if each.figure and not each.figure.unit]
    counted = one.figure.kind is other.figure.kind is Kind.COUNT
    return counted and all(size(each) >= _BARE for each in bare)


def both_ends(figures: Iterable[Placed], *, text: PlacedText) -> tuple[Placed, ...]:
    """The figures, and beside the first end of a range its other end."""
    found: dict[str, Placed] = {}
    for one in figures:
        found[one.key] = one
        at = bisect_left(text.placed, one.span, key=lambda other: other.span)
        for other in text.placed[at + 1 : at + 2]:
            if _ends(one, other):
                found[other.key] = other
    return tuple(found.values())


def size(placed: Placed) -> Fraction:
    """The number written, or the upper end of a range written as one."""
    figure = placed.figure
    if figure is None:
        return Fraction(0)
    return figure.numeral or figure.bounds.high or figure.bounds.low or Fraction(0)


def plain(share: Placed) -> Fraction:
    """A share's number as a plain ratio: 5 % is a twentieth."""
    return size(share) * (scale(share.figure) if share.figure else 1)


def _counts(figure: Figure) -> bool:
    """Whether something is counted or measured; “one” and “several” count nothing."""
    if figure.kind in RATES | NUMBERED | _STRETCHES:
        return False
    indefinite = figure.numeral is None and figure.approx is not Approx.RANGE
    vague = figure.written.startswith(("数", "几", "儿"))
    return not (indefinite or vague or _is_any(figure))


def _is_any(figure: Figure) -> bool:
    """Whether it is “one” or “a pair”, unless so many persons are meant."""
    return figure.written.lower() in _ANY and figure.unit != "persons"


def _ends(one: Placed, other: Placed) -> bool:
    """Whether two figures are the ends of one range."""
    first, second = one.figure, other.figure
    return (
        first is not None
        and second is not None
        and first.approx is second.approx is Approx.RANGE
        and first.bounds == second.bounds
        and first.numeral != second.numeral
    )
