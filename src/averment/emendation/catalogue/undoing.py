"""How a slip is undone: by a factor, a shift, other digits, a sign, a bound."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from averment.emendation.catalogue.numerals import Change, digits_of
from averment.emendation.catalogue.setting import Setting
from averment.emendation.catalogue.span import ANYWHERE, Span
from averment.emendation.reread import Reread, as_kind
from averment.examination.digits import last_significant_unit
from averment.record import Figure, Kind

ZERO, ONE = Fraction(0), Fraction(1)
OTHER_SIGN = {Kind.PERCENT: Kind.PERMILLE, Kind.PERMILLE: Kind.PERCENT}
FROM_OTHER = {Kind.PERCENT: Fraction(1, 10), Kind.PERMILLE: Fraction(10)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The figure times each factor."""

    factors: tuple[Fraction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesPlaces:
    """The figure times the number of places it is stated over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plus:
    """The numeral and each shift, where that leaves it above zero."""

    shifts: tuple[Fraction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherSign:
    """The same numeral per mille for per cent, or per cent for per mille."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Digits:
    """The numeral with other digits.

    Shape: `change` takes the significant digits and the number of the clause
        they stand in, and gives whole numbers in tenths of the last digit.
    """

    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The same numeral with words around it that were lost."""

    change: Callable[[Figure], tuple[Figure, ...]]


Undoing = Times | TimesPlaces | Plus | OtherSign | Digits | Words


def undone(
    undoing: Undoing, figure: Figure, *, setting: Setting, within: Span = ANYWHERE
) -> Iterator[Figure]:
    """The readings that undoing a slip gives, each above zero.

    Shape: only those that may be of use, where the figure times the factors
        `within` is sought; lost words are put around a bare numeral only.
    """
    match undoing:
        case Words(change=change):
            yield from change(figure) if within.words_reach() else ()
        case OtherSign():
            other = OTHER_SIGN.get(figure.kind)
            if other and FROM_OTHER[figure.kind] in within:
                yield as_kind(figure, kind=other)
        case Plus() | Digits():
            clause, reread = setting.clause, Reread(figure)
            for numeral in _numerals(undoing, figure, clause=clause, within=within):
                yield reread.renumbered(numeral)
        case _:
            reread = Reread(figure)
            for factor in factors(undoing, figure, setting=setting):
                if factor in within:
                    yield reread.scaled(factor)


def factors(
    undoing: Undoing, figure: Figure, *, setting: Setting
) -> tuple[Fraction, ...]:
    """The factors by which a slip of size is undone; none for other slips.

    Units: those of the figure as it stands, also where its sign changes.
    """
    match undoing:
        case Times(factors=some):
            return some
        case TimesPlaces():
            places = setting.claim.list_of
            return (Fraction(places),) if places and places > 1 else ()
        case OtherSign():
            return (FROM_OTHER[figure.kind],) if figure.kind in FROM_OTHER else ()
        case _:
            return ()


def _numerals(
    undoing: Plus | Digits, figure: Figure, *, clause: str, within: Span
) -> Iterator[Fraction]:
    """The other numerals, above zero, of a figure that has one above zero.

    Other digits stand where digits stood: 151 persons are not read as 151.6.
    """
    if figure.numeral is None or figure.numeral <= ZERO:
        return
    if isinstance(undoing, Plus):
        for numeral in (figure.numeral + shift for shift in undoing.shifts):
            if numeral > ZERO and numeral / figure.numeral in within:
                yield numeral
        return
    standing = digits_of(figure.numeral)
    if standing is not None:
        low, high = within.wholes(int(standing.digits) * 10)
        tenth = standing.unit / 10
        step = (min(ONE, last_significant_unit(figure)) / tenth).numerator
        for whole in undoing.change(standing.digits, clause):
            if whole >= low and (high is None or whole <= high) and not whole % step:
                yield whole * tenth
