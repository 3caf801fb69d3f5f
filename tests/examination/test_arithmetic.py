"""Exact bounds of sums, products and quotients, end by end."""

from fractions import Fraction

import pytest

from averment.examination.arithmetic import (
    add,
    divide,
    hull,
    intersect,
    multiply,
    negate,
    possible,
    subtract,
)
from averment.record import (
    Bounds,
    Comparison,
    at_least,
    at_most,
    between,
    exactly,
    less_than,
    more_than,
    unbounded,
)


def open_between(low, high):
    return Bounds(
        low=Fraction(low), high=Fraction(high), low_closed=False, high_closed=False
    )


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (add(at_least(3), at_most(5)), unbounded()),
        (add(at_least(3), more_than(5)), more_than(8)),
        (add(less_than(3), exactly(5)), less_than(8)),
        (subtract(at_least(10), at_least(4)), unbounded()),
        (subtract(exactly(10), at_least(4)), at_most(6)),
        (negate(more_than(2)), less_than(-2)),
        (multiply(between(-3, -2), between(-5, -4)), between(8, 15)),
        (multiply(between(-3, -2), between(4, 5)), between(-15, -8)),
        (multiply(between(-3, 2), between(-5, 4)), between(-12, 15)),
        (multiply(at_most(-2), at_least(3)), at_most(-6)),
        (multiply(open_between(0, 2), exactly(3)), open_between(0, 6)),
        (multiply(exactly(0), unbounded()), exactly(0)),
        (divide(between(6, 12), between(-3, -2)), between(-6, -2)),
        (divide(exactly(1), between(-1, 1)), unbounded()),
        (divide(exactly(-10), between(0, 5)), at_most(-2)),
        (hull(at_most(2), exactly(5)), at_most(5)),
        (hull(open_between(1, 2), between(1, 2)), between(1, 2)),
        (hull(at_least(1), at_most(0)), unbounded()),
        (intersect(at_least(3), at_most(5)), between(3, 5)),
        (intersect(unbounded(), more_than(5)), more_than(5)),
        (intersect(open_between(1, 3), between(1, 2)).high, Fraction(2)),
        (intersect(open_between(1, 3), between(1, 2)).low_closed, False),
        (intersect(more_than(5), at_most(5)), None),
    ],
    ids=str,
)
def test_the_bounds_of_a_result(result, expected):
    assert result == expected


@pytest.mark.parametrize(
    ("comparison", "apart", "touching", "over"),
    [
        (Comparison.EQUAL, False, True, True),
        (Comparison.AT_MOST, True, True, True),
        (Comparison.LESS, True, False, True),
        (Comparison.AT_LEAST, False, True, True),
        (Comparison.MORE, False, False, True),
    ],
)
def test_which_comparisons_are_possible(comparison, apart, touching, over):
    pairs = (
        (between(1, 2), between(3, 4)),
        (exactly(2), exactly(2)),
        (between(1, 3), between(2, 4)),
    )
    found = [possible(a, b, comparison=comparison) for a, b in pairs]
    assert found == [apart, touching, over]


def test_an_open_end_is_not_touched():
    assert not possible(more_than(2), exactly(2), comparison=Comparison.AT_MOST)
    assert not possible(less_than(2), exactly(2), comparison=Comparison.AT_LEAST)
    assert possible(exactly(2), less_than(2), comparison=Comparison.MORE)


def test_nothing_is_divided_by_zero():
    with pytest.raises(ZeroDivisionError):
        divide(exactly(1), exactly(0))
