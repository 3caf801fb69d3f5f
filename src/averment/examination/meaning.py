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
others (`CONVENTIONS`, decisions 18 and 24), but to no coarser place than it is
attested to elsewhere (decision 30).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from averment.examination.digits import (
    finer,
    last_place,
    last_significant_unit,
    second_place,
)
from averment.examination.ends import (
    Ends,
    bounds_of,
    ends_of,
    hull,
    intersect,
    point,
)
from averment.record import Approx, Bounds, Figure, Kind

RATES = frozenset(
    {Kind.PERCENT, Kind.PERMILLE, Kind.FRACTION, Kind.RATIO, Kind.MULTIPLE}
)
NUMBERED = frozenset({Kind.ORDINAL, Kind.CLAUSE_NUMBER})
CEILINGS = frozenset({Approx.AT_MOST, Approx.UP_TO, Approx.LESS_THAN})
VAGUE = frozenset({Approx.ABOUT, Approx.NEARLY, Approx.MORE_THAN, Approx.AT_LEAST})
NOT_BELOW_ZERO: Ends = (0, None, 1, True, False)
TWENTY = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How far vague words go, as shares of the numeral.

    Units: twentieths of the numeral.
    Shape: `by_grain` holds "more than" and "nearly" to one unit of the
        numeral's last significant digit as well.
    """

    about: int
    nearly: int
    by_grain: bool


USUAL = Reach(about=1, nearly=2, by_grain=True)
OUTER = Reach(about=4, nearly=4, by_grain=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Convention:
    """How a number was shortened, and how far it may lie from what is written.

    Units: twentieths of the last place shown; `inward` towards zero, `outward` away
        from it. A whole place outward is itself left out: it would show as the next
        number.
    Shape: `apart` where each number was shortened without regard to the others.
    """

    inward: int
    outward: int
    apart: bool = False


ROUNDED = Convention(inward=10, outward=10)
TWICE = Convention(inward=11, outward=11)
CUT_OFF = Convention(inward=0, outward=TWENTY)
APART = Convention(inward=11, outward=11, apart=True)
CONVENTIONS = (ROUNDED, TWICE, CUT_OFF, APART)
"""In the order in which they are tried, each for all figures of a relation."""
ANY = Convention(inward=11, outward=TWENTY, apart=True)
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
    return bounds_of(narrow_ends(figure))


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
    place = last_place(figure)
    ends = wide_ends(figure, place=place, finest=finest, convention=convention)
    return bounds_of(ends)


def is_unbounded(bounds: Bounds) -> bool:
    """Whether nothing at all is excluded."""
    return bounds.low is None and bounds.high is None


def narrow_ends(figure: Figure, *, parts: int = 1) -> Ends:
    """The usual meaning of a figure's words, quick to reckon with.

    Units: plain values where `parts` is 100 for per cent, 1,000 for per mille.
    """
    approx = figure.approx
    if approx is Approx.NONE:
        return ends_of(figure.bounds, parts=parts)
    if approx in CEILINGS:
        return _from_nothing(ends_of(figure.bounds, parts=parts))
    if figure.numeral is None or approx not in VAGUE:
        return ends_of(figure.bounds, parts=parts)
    return _around(figure, numeral=figure.numeral, reach=USUAL, parts=parts)


def wide_ends(
    figure: Figure,
    *,
    place: Fraction,
    finest: Fraction | None = None,
    convention: Convention = ROUNDED,
    parts: int = 1,
) -> Ends:
    """The outer reach of a figure's words, quick to reckon with.

    Units: as in `narrow_ends`; `finest` and `place`, the last it shows or is
        attested to, are in the figure's own.
    """
    approx, bounds, numeral = figure.approx, figure.bounds, figure.numeral
    if approx is Approx.NONE:
        if bounds.low is None or bounds.low != bounds.high:
            return ends_of(bounds, parts=parts)
        to = _place(
            figure, number=bounds.low, last=place, finest=finest, convention=convention
        )
        return _shortened(bounds.low, place=to, convention=convention, parts=parts)
    if numeral is None or approx not in VAGUE:
        return narrow_ends(figure, parts=parts)
    around = _around(figure, numeral=numeral, reach=OUTER, parts=parts)
    if approx is not Approx.ABOUT:
        return around
    to = _place(
        figure, number=numeral, last=place, finest=finest, convention=convention
    )
    bare = _shortened(numeral, place=to, convention=convention, parts=parts)
    return hull(around, bare)


def _around(figure: Figure, *, numeral: Fraction, reach: Reach, parts: int) -> Ends:
    """The ends around a vague figure's numeral, as far as the words go.

    Shape: all in twentieths of what numeral and grain are whole numbers of.
    """
    number, under = numeral.as_integer_ratio()
    unit, beneath = last_significant_unit(figure).as_integer_ratio()
    grain = unit * under
    size = abs(number) * beneath or grain
    middle = number * beneath * TWENTY
    approx, down, up = figure.approx, 0, 0
    if approx is Approx.ABOUT:
        down = up = max(grain * TWENTY // 2, size * reach.about)
    elif approx is Approx.NEARLY:
        down = min((grain if reach.by_grain else size) * TWENTY, size * reach.nearly)
    else:
        up = (grain if reach.by_grain else size) * TWENTY
    words = (
        middle - down,
        middle + up,
        under * beneath * TWENTY * parts,
        approx is not Approx.MORE_THAN,
        approx is not Approx.NEARLY,
    )
    stated = ends_of(figure.bounds, parts=parts)
    return intersect(words, stated) or stated


def _from_nothing(ends: Ends) -> Ends:
    """A ceiling's ends, from zero where it lies above zero."""
    return intersect(ends, NOT_BELOW_ZERO) or ends


def _place(
    figure: Figure,
    *,
    number: Fraction,
    last: Fraction,
    finest: Fraction | None,
    convention: Convention,
) -> Fraction | None:
    """The place to which a bare number may have been shortened; None for none.

    What is counted one by one is not shortened: 1,240 persons are 1,240.
    """
    kind = figure.kind
    if kind in NUMBERED:
        return None
    place = last
    if finest is not None and kind not in RATES and place is not finest:
        coarsest = max(finest, second_place(number)) if convention.apart else finest
        place = finer(place, coarsest)
    if kind is Kind.COUNT and place.numerator <= place.denominator:
        return None
    return place


def _shortened(
    number: Fraction, *, place: Fraction | None, convention: Convention, parts: int
) -> Ends:
    """What a bare number may have been before it was shortened; never past zero."""
    if place is None:
        return point(number, parts=parts)
    above, under = number.as_integer_ratio()
    unit, beneath = place.as_integer_ratio()
    middle = above * beneath * TWENTY
    inward = unit * under * convention.inward
    outward = unit * under * convention.outward
    over = under * beneath * TWENTY * parts
    closed = convention.outward < TWENTY
    if above < 0:
        return middle - outward, middle + inward, over, closed, True
    return max(middle - inward, 0), middle + outward, over, True, closed
