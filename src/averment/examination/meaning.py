"""What a figure's words allow: three nested Bounds.

*Stated*: what the words exclude, and nothing else. *Narrow*: their usual
meaning. *Wide*: their outer reach. With n the numeral and g the unit of its
last significant digit:

============  ================  ==================================
words         narrow            wide
============  ================  ==================================
n             n                 n, give or take half the last place
more than n   above n to n + g  above n to 2n
at least n    n to n + g        n to 2n
nearly n      n - g to below n  n - 20 % to below n
              (10 % at most)
about n       n give or take    n give or take
              g/2 (or 5 %)      g/2 (or 20 %)
at most n     0 to n            0 to n
a to b        a to b            a to b
============  ================  ==================================

Source: the upper end of "more than n" depends on the numeral's granularity,
Cummins, Sauerland & Solt 2012, Linguistics and Philosophy 35:135; figures of
one relation are taken as rounded to the finest place any of them shows, after
the rounding slack of XBRL Calculations 1.1; the percentages and the doubling
are conventions of this project (decision 11). Where rounding is not enough, a
bare number may have been rounded twice, cut off, or rounded without regard to the
others (`CONVENTIONS`, decisions 18 and 24).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from averment.examination.arithmetic import ZERO, hull, intersect
from averment.examination.digits import last_place, last_significant_unit, second_place
from averment.record import Approx, Bounds, Figure, Kind, exactly

RATES = frozenset(
    {Kind.PERCENT, Kind.PERMILLE, Kind.FRACTION, Kind.RATIO, Kind.MULTIPLE}
)
NUMBERED = frozenset({Kind.ORDINAL, Kind.CLAUSE_NUMBER})
CEILINGS = frozenset({Approx.AT_MOST, Approx.UP_TO, Approx.LESS_THAN})
VAGUE = frozenset({Approx.ABOUT, Approx.NEARLY, Approx.MORE_THAN, Approx.AT_LEAST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How far vague words go, as shares of the numeral.

    Shape: `by_grain` holds "more than" and "nearly" to one unit of the
        numeral's last significant digit as well.
    """

    about: Fraction
    nearly: Fraction
    by_grain: bool


USUAL = Reach(about=Fraction(1, 20), nearly=Fraction(1, 10), by_grain=True)
OUTER = Reach(about=Fraction(1, 5), nearly=Fraction(1, 5), by_grain=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Convention:
    """How a number was shortened, and how far it may lie from what is written.

    Units: of the last place shown; `inward` towards zero, `outward` away from it.
        A whole place outward is itself left out: it would show as the next number.
    Shape: `apart` where each number was shortened without regard to the others.
    """

    inward: Fraction
    outward: Fraction
    apart: bool = False


ROUNDED = Convention(inward=Fraction(1, 2), outward=Fraction(1, 2))
TWICE = Convention(inward=Fraction(11, 20), outward=Fraction(11, 20))
CUT_OFF = Convention(inward=ZERO, outward=Fraction(1))
APART = Convention(inward=Fraction(11, 20), outward=Fraction(11, 20), apart=True)
CONVENTIONS = (ROUNDED, TWICE, CUT_OFF, APART)
"""In the order in which they are tried, each for all figures of a relation."""
ANY = Convention(inward=Fraction(11, 20), outward=Fraction(1), apart=True)
"""What every one of them allows, so that what fails here fails under each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """The three Bounds of a figure, in the figure's own unit.

    Shape: `narrow` lies within `wide`; `stated` is the figure's own bounds.
    """

    stated: Bounds
    narrow: Bounds
    wide: Bounds


def allowed(figure: Figure, *, finest: Fraction | None = None) -> Allowed:
    """What the words of a figure allow, stated, narrow and wide.

    Units: the figure's own; `finest` is the finest place shown by the figures
        of the same unit in one relation, None where the figure stands alone.
    """
    return Allowed(
        stated=figure.bounds,
        narrow=narrow(figure),
        wide=wide(figure, finest=finest),
    )


def narrow(figure: Figure) -> Bounds:
    """The usual meaning of a figure's words.

    >>> from averment.record import more_than
    >>> narrow(Figure(bounds=more_than(10_000), approx=Approx.MORE_THAN,
    ...               kind=Kind.COUNT, written="10,000", numeral=Fraction(10_000)))
    Bounds(low=10000, high=20000, low_closed=False, high_closed=True)
    """
    if figure.approx in CEILINGS:
        return _from_nothing(figure.bounds)
    if figure.approx not in VAGUE or figure.numeral is None:
        return figure.bounds
    return _around(figure, numeral=figure.numeral, reach=USUAL)


def wide(
    figure: Figure,
    *,
    finest: Fraction | None = None,
    convention: Convention = ROUNDED,
) -> Bounds:
    """The outer reach of a figure's words; a bare number's by a convention.

    >>> from averment.record import exactly
    >>> cases = Figure(bounds=exactly(134), approx=Approx.NONE, kind=Kind.PERCENT,
    ...                written="134", numeral=Fraction(134))
    >>> wide(cases), wide(cases, convention=CUT_OFF)
    (between(Fraction(267, 2), Fraction(269, 2)), \
Bounds(low=134, high=135, low_closed=True, high_closed=False))
    """
    if figure.approx is Approx.NONE:
        return _shortened(figure, finest=finest, convention=convention)
    if figure.approx not in VAGUE or figure.numeral is None:
        return narrow(figure)
    around = _around(figure, numeral=figure.numeral, reach=OUTER)
    if figure.approx is not Approx.ABOUT:
        return around
    bare = replace(figure, approx=Approx.NONE, bounds=exactly(figure.numeral))
    return hull(around, _shortened(bare, finest=finest, convention=convention))


def is_unbounded(bounds: Bounds) -> bool:
    """Whether nothing at all is excluded."""
    return bounds.low is None and bounds.high is None


def _around(figure: Figure, *, numeral: Fraction, reach: Reach) -> Bounds:
    """Bounds around a vague figure's numeral, as far as the words go."""
    down, up = _steps(figure, numeral=numeral, reach=reach)
    words = Bounds(
        low=numeral - down,
        high=numeral + up,
        low_closed=figure.approx is not Approx.MORE_THAN,
        high_closed=figure.approx is not Approx.NEARLY,
    )
    return intersect(words, figure.bounds) or figure.bounds


def _steps(
    figure: Figure, *, numeral: Fraction, reach: Reach
) -> tuple[Fraction, Fraction]:
    """How far below and above its numeral a vague figure may lie."""
    grain = last_significant_unit(figure)
    size = abs(numeral) or grain
    match figure.approx:
        case Approx.ABOUT:
            either = max(grain / 2, size * reach.about)
            return either, either
        case Approx.NEARLY:
            return min(grain if reach.by_grain else size, size * reach.nearly), ZERO
        case _:
            return ZERO, grain if reach.by_grain else size


def _from_nothing(bounds: Bounds) -> Bounds:
    """A ceiling's bounds, from zero where it lies above zero."""
    from_zero = Bounds(low=ZERO, high=None, low_closed=True, high_closed=False)
    return intersect(bounds, from_zero) or bounds


def _shortened(
    figure: Figure, *, finest: Fraction | None, convention: Convention
) -> Bounds:
    """What a bare number may have been before it was shortened; never past zero.

    What is counted one by one is not shortened: 1,240 persons are 1,240.
    """
    bounds = figure.bounds
    if bounds.low is None or bounds.low != bounds.high or figure.kind in NUMBERED:
        return bounds
    place = last_place(figure)
    if finest is not None and figure.kind not in RATES:
        coarsest = second_place(bounds.low) if convention.apart else finest
        place = min(place, max(finest, coarsest))
    if figure.kind is Kind.COUNT and place <= 1:
        return bounds
    inward, outward = place * convention.inward, place * convention.outward
    positive, closed = bounds.low >= ZERO, convention.outward < 1
    down, up = (inward, outward) if positive else (outward, inward)
    reach = Bounds(
        low=bounds.low - down,
        high=bounds.low + up,
        low_closed=positive or closed,
        high_closed=not positive or closed,
    )
    return _from_nothing(reach) if positive else reach
