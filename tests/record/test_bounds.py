from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from averment import record
from averment.record import (
    Bounds,
    at_least,
    at_most,
    between,
    exactly,
    from_up_to,
    less_than,
    more_than,
    overlap,
    unbounded,
)

numbers = st.fractions(min_value=-50, max_value=50, max_denominator=4)


@st.composite
def some_bounds(draw: st.DrawFn) -> Bounds:
    low = draw(st.none() | numbers)
    high = draw(st.none() | numbers)
    if low is not None and high is not None:
        low, high = min(low, high), max(low, high)
    low_closed = low is not None and draw(st.booleans())
    high_closed = high is not None and draw(st.booleans())
    assume(low is None or low != high or (low_closed and high_closed))
    return Bounds(low=low, high=high, low_closed=low_closed, high_closed=high_closed)


@pytest.mark.parametrize(
    ("bounds", "inside", "outside"),
    [
        (exactly(5), [5], [4, 6]),
        (between(2, 3), [2, 3, Fraction(5, 2)], [1, 4]),
        (from_up_to(600, 700), [600, 699], [599, 700]),
        (at_least(5), [5, 10**12], [4]),
        (more_than(5), [6], [5]),
        (at_most(5), [5, -(10**12)], [6]),
        (less_than(5), [4], [5]),
        (unbounded(), [0, 10**30], []),
    ],
)
def test_a_bound_holds_what_its_words_allow(
    bounds: Bounds, inside: list[int], outside: list[int]
) -> None:
    assert all(value in bounds for value in inside)
    assert not any(value in bounds for value in outside)


@pytest.mark.parametrize(
    "ends",
    [
        {"low": Fraction(2), "high": Fraction(1), "low_closed": True},
        {"low": Fraction(2), "high": Fraction(2), "low_closed": True},
        {"low": None, "high": Fraction(2), "low_closed": True},
        {"low": Fraction(2), "high": None, "high_closed": True},
    ],
)
def test_an_interval_that_holds_nothing_is_refused(ends: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"no value lies|cannot be closed"):
        Bounds(**{"low_closed": False, "high_closed": False} | ends)  # type: ignore[arg-type]


@given(some_bounds())
def test_a_repr_can_be_pasted_back(bounds: Bounds) -> None:
    assert eval(repr(bounds), vars(record) | {"Fraction": Fraction}) == bounds


@given(some_bounds(), some_bounds(), numbers)
def test_what_lies_in_both_makes_them_overlap(
    one: Bounds, other: Bounds, value: Fraction
) -> None:
    assume(value in one and value in other)
    assert overlap(one, other)


@given(some_bounds(), some_bounds())
def test_bounds_that_overlap_share_a_value(one: Bounds, other: Bounds) -> None:
    assert overlap(one, other) == overlap(other, one)
    ends = [e for e in (one.low, one.high, other.low, other.high) if e is not None]
    middles = [(a + b) / 2 for a in ends for b in ends]
    beyond = [end + step for end in ends for step in (-1, 1)]
    shared = any(v in one and v in other for v in [*middles, *beyond, Fraction(0)])
    assert overlap(one, other) == shared
