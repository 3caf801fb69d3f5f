"""What figures allow and whether a relation holds, in fractions and step by step.

The examination reckons in whole numbers over one denominator. This is the same law
written down once more, without regard to speed: Bounds and `arithmetic` only.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from averment.examination.arithmetic import (
    add,
    divide,
    hull,
    intersect,
    multiply,
    possible,
    scaled,
    subtract,
)
from averment.examination.digits import last_place, last_significant_unit, second_place
from averment.examination.units import scale
from averment.examination.verdict import Verdict
from averment.record import (
    Approx,
    Bounds,
    Comparison,
    Constant,
    Key,
    Kind,
    Operation,
    at_least,
    between,
    exactly,
    keys_of,
)

RATES = (Kind.PERCENT, Kind.PERMILLE, Kind.FRACTION, Kind.RATIO, Kind.MULTIPLE)
NUMBERED = (Kind.ORDINAL, Kind.CLAUSE_NUMBER)
CEILINGS = (Approx.AT_MOST, Approx.UP_TO, Approx.LESS_THAN)
VAGUE = (Approx.ABOUT, Approx.NEARLY, Approx.MORE_THAN, Approx.AT_LEAST)
HALF, MORE = Fraction(1, 2), Fraction(11, 20)
# Inward, outward, whether each number by itself; what thanks to.
CONVENTIONS = (
    (HALF, HALF, False, Verdict.ROUNDING),
    (MORE, MORE, False, Verdict.TWICE),
    (Fraction(0), Fraction(1), False, Verdict.CUT_OFF),
    (MORE, MORE, True, Verdict.APART),
)
SIGNS = {"+": add, "-": subtract, "*": multiply, "/": divide}


def verdict(case):
    """Every convention tried in turn, first without and then with vague words."""
    figures = dict(case.figures())
    values = usual(figures)
    if any(b.low is None and b.high is None for b in values.values()):
        return Verdict.UNTESTED
    try:
        if agrees(case, values) or rightly_rounded(case, figures, values):
            return Verdict.HOLDS
        for vague in (False, True):
            for *convention, found in CONVENTIONS:
                if agrees(case, widened(figures, convention, vague=vague)):
                    return Verdict.REACH if vague else found
    except ZeroDivisionError:
        return Verdict.UNTESTED
    return Verdict.DISAGREES


def agrees(case, values):
    left, right = (side_of(side, values) for side in (case.left, case.right))
    if case.within:
        right = multiply(right, between(1 - case.within, 1 + case.within))
    return possible(left, right, comparison=case.comparison)


def side_of(expression, values):
    match expression:
        case Key(name=name):
            return values[name]
        case Constant(value=number):
            return exactly(number)
    left, right = (side_of(e, values) for e in (expression.left, expression.right))
    return SIGNS[expression.sign](left, right)


def usual(figures):
    return {k: scaled(narrow(f), by=scale(f)) for k, f in figures.items()}


def narrow(figure):
    if figure.approx in CEILINGS:
        return from_zero(figure.bounds)
    if figure.approx not in VAGUE or figure.numeral is None:
        return figure.bounds
    return around(figure, about=Fraction(1, 20), nearly=Fraction(1, 10), by_grain=True)


def widened(figures, convention, *, vague):
    counted = [f for f in figures.values() if f.kind not in RATES]
    finest = {
        f.unit: min(last_place(g) for g in counted if g.unit == f.unit) for f in counted
    }
    return {
        key: scaled(
            wide(f, finest.get(f.unit), convention)
            if vague or f.approx is Approx.NONE
            else narrow(f),
            by=scale(f),
        )
        for key, f in figures.items()
    }


def wide(figure, finest, convention):
    if figure.approx is Approx.NONE:
        return shortened(figure, finest, convention)
    if figure.approx not in VAGUE or figure.numeral is None:
        return narrow(figure)
    fifth = Fraction(1, 5)
    reach = around(figure, about=fifth, nearly=fifth, by_grain=False)
    if figure.approx is not Approx.ABOUT:
        return reach
    bare = replace(figure, approx=Approx.NONE, bounds=exactly(figure.numeral))
    return hull(reach, shortened(bare, finest, convention))


def around(figure, *, about, nearly, by_grain):
    numeral, grain = figure.numeral, last_significant_unit(figure)
    size = abs(numeral) or grain
    down, up = Fraction(0), grain if by_grain else size
    if figure.approx is Approx.ABOUT:
        down = up = max(grain / 2, size * about)
    if figure.approx is Approx.NEARLY:
        down, up = min(grain if by_grain else size, size * nearly), Fraction(0)
    words = Bounds(
        low=numeral - down,
        high=numeral + up,
        low_closed=figure.approx is not Approx.MORE_THAN,
        high_closed=figure.approx is not Approx.NEARLY,
    )
    return intersect(words, figure.bounds) or figure.bounds


def from_zero(bounds):
    return intersect(bounds, at_least(0)) or bounds


def shortened(figure, finest, convention):
    bounds, (inward, outward, apart) = figure.bounds, convention
    if bounds.low is None or bounds.low != bounds.high or figure.kind in NUMBERED:
        return bounds
    place = last_place(figure)
    if finest is not None and figure.kind not in RATES:
        coarsest = second_place(bounds.low) if apart else finest
        place = min(place, max(finest, coarsest))
    if figure.kind is Kind.COUNT and place <= 1:
        return bounds
    positive = bounds.low >= 0
    down, up = (inward, outward) if positive else (outward, inward)
    reach = Bounds(
        low=bounds.low - down * place,
        high=bounds.low + up * place,
        low_closed=positive or outward < 1,
        high_closed=not positive or outward < 1,
    )
    return from_zero(reach) if positive else reach


def rightly_rounded(case, figures, values):
    """A bare rate of two digits that all the others give rounds to (decision 25)."""
    reckoned = any(isinstance(side, Operation) for side in (case.left, case.right))
    if case.comparison is not Comparison.EQUAL or case.within or not reckoned:
        return False
    for key, figure in figures.items():
        if figure.kind not in RATES or figure.approx is not Approx.NONE:
            continue
        place, stated = last_place(figure) * scale(figure), values[key]
        given = required(key, case, values)
        if None in (given, stated.low, stated.high) or None in (given.low, given.high):
            continue
        near = stated.low - place / 2 <= given.low and given.high <= (
            stated.high + place / 2
        )
        if near and stated.low >= 10 * place:
            return True
    return False


def required(key, case, values):
    """What one figure must be: down to it, undoing one operation after another."""
    sides = [list(keys_of(side)) for side in (case.left, case.right)]
    if sum(side.count(key) for side in sides) != 1:
        return None
    side, other = case.left, case.right
    if key in sides[1]:
        side, other = other, side
    target = side_of(other, values)
    try:
        while isinstance(side, Operation):
            on_left = key in keys_of(side.left)
            kept, inner = (
                (side.right, side.left) if on_left else (side.left, side.right)
            )
            target = undone(side.sign, target, side_of(kept, values), on_left=on_left)
            side = inner
    except ZeroDivisionError:
        return None
    return target


def undone(sign, target, other, *, on_left):
    divided = sign == "*" or (sign == "/" and not on_left)
    if divided and 0 in target and 0 in other:
        return Bounds(low=None, high=None, low_closed=False, high_closed=False)
    match sign:
        case "+":
            return subtract(target, other)
        case "-":
            return add(target, other) if on_left else subtract(other, target)
        case "*":
            return divide(target, other)
        case _:
            return multiply(target, other) if on_left else divide(other, target)
