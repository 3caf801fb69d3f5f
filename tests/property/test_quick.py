"""That whole numbers give what fractions give, to the last end."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import plainly
from hypothesis import given, settings
from hypothesis import strategies as st
from ledgers import COMPARED, claim, relation

from averment.examination import ends
from averment.examination.arithmetic import (
    add,
    divide,
    hull,
    intersect,
    multiply,
    possible,
    subtract,
)
from averment.examination.case import case_of
from averment.examination.evaluation import must_be, narrow_values, wide_values
from averment.examination.meaning import CONVENTIONS
from averment.examination.verdict import verdict
from averment.record import (
    Approx,
    Bounds,
    Comparison,
    Constant,
    Figure,
    Key,
    Kind,
    Operation,
    at_least,
    at_most,
    between,
    exactly,
    less_than,
    more_than,
    unbounded,
)

WORDS = {
    Approx.NONE: exactly,
    Approx.ABOUT: lambda _: unbounded(),
    Approx.NEARLY: less_than,
    Approx.MORE_THAN: more_than,
    Approx.AT_LEAST: at_least,
    Approx.AT_MOST: at_most,
    Approx.UP_TO: at_most,
    Approx.LESS_THAN: less_than,
}
KEYS = ("a", "b", "c", "d")

few = st.fractions(-4, 4, max_denominator=6)
numbers = st.one_of(
    few,
    st.integers(0, 400).map(Fraction),
    st.integers(1, 99).map(lambda n: Fraction(n, 10)),
    st.builds(
        lambda n, zeros: Fraction(n) * 10**zeros, st.integers(1, 99), st.integers(0, 30)
    ),
)


@st.composite
def any_bounds(draw, of=numbers):
    low, high = sorted((draw(of), draw(of)))
    if low == high:
        return exactly(low)
    least, most = (draw(st.sampled_from((end, end, None))) for end in (low, high))
    return Bounds(
        low=least,
        high=most,
        low_closed=least is not None and draw(st.booleans()),
        high_closed=most is not None and draw(st.booleans()),
    )


def written(number):
    return f"{number.numerator:,}" if number.denominator == 1 else f"{float(number):g}"


@st.composite
def any_stated(draw):
    """A figure of any kind and any words; also a range, open or closed."""
    kind = draw(st.sampled_from((Kind.COUNT, Kind.COUNT, *Kind)))
    unit = draw(st.sampled_from(("persons", "persons", "mu", None)))
    approx = draw(st.sampled_from((*WORDS, Approx.NONE, Approx.RANGE)))
    if approx is Approx.RANGE or draw(st.integers(0, 9)) == 0:
        bounds = draw(any_bounds())
        words = " to ".join(written(e) for e in (bounds.low, bounds.high) if e)
        return Figure(bounds=bounds, approx=approx, kind=kind, written=words, unit=unit)
    number = draw(numbers)
    return Figure(
        bounds=WORDS[approx](number),
        approx=approx,
        kind=kind,
        written=written(number),
        numeral=number,
        unit=unit,
    )


@st.composite
def sides(draw, keys):
    """An expression of these keys; now and then with a bare number in it."""
    if len(keys) == 1:
        key = Key(name=keys[0])
        if draw(st.integers(0, 4)):
            return key
        one = Constant(value=draw(few), written="1")
        return Operation(sign=draw(st.sampled_from("+-*")), left=one, right=key)
    cut = draw(st.integers(1, len(keys) - 1))
    left, right = draw(sides(keys[:cut])), draw(sides(keys[cut:]))
    return Operation(sign=draw(st.sampled_from("+-*/+*")), left=left, right=right)


@st.composite
def cases(draw):
    """Any relation of up to four figures, often one whose sides come near."""
    keys = [draw(st.sampled_from(KEYS)) for _ in range(draw(st.integers(2, 4)))]
    cut = draw(st.integers(1, len(keys) - 1))
    left, right = draw(sides(keys[:cut])), draw(sides(keys[cut:]))
    comparison = draw(st.sampled_from((Comparison.EQUAL, *COMPARED)))
    figures = {key: claim(key, draw(any_stated())) for key in dict.fromkeys(keys)}
    case = case_of(relation("r", left, right, comparison), figures=figures)
    return case if draw(st.booleans()) else near(case, draw=draw)


def near(case, *, draw):
    """The same with one figure that is nearly what the others give."""
    key = draw(st.sampled_from(sorted(case.stated)))
    values = plainly.widened(dict(case.figures()), (0, 0, False), vague=False)
    try:
        required = plainly.required(key, case, values)
    except ZeroDivisionError:
        return case
    if required is None or required.low is None:
        return case
    kind = draw(st.sampled_from((Kind.COUNT, Kind.PERCENT, Kind.PERMILLE)))
    parts = {Kind.PERCENT: 100, Kind.PERMILLE: 1000}.get(kind, 1)
    number = round(required.low * parts, draw(st.sampled_from((-1, 0, 0, 1))))
    stated = Figure(
        bounds=exactly(number),
        approx=Approx.NONE,
        kind=kind,
        written=written(number),
        numeral=number,
        unit="persons",
    )
    figures = {**case.stated, key: claim(key, stated)}
    said = relation("r", case.left, case.right, case.comparison)
    return case_of(said, figures=figures)


@settings(max_examples=400)
@given(cases(), st.sampled_from((None, None, Fraction(1, 10), Fraction(3, 2))))
def test_the_verdict_is_that_of_fractions(case, within):
    case = replace(case, within=within)
    assert verdict(case) is plainly.verdict(case)


@given(st.dictionaries(st.sampled_from(KEYS), any_stated(), min_size=1))
def test_what_figures_allow_is_what_fractions_allow(figures):
    assert narrow_values(figures) == plainly.usual(figures)
    for ours, (*theirs, _) in zip(CONVENTIONS, plainly.CONVENTIONS, strict=True):
        for vague in (False, True):
            found = wide_values(figures, vague=vague, convention=ours)
            assert found == plainly.widened(figures, theirs, vague=vague)


@given(cases())
def test_what_a_figure_must_be_is_what_fractions_give(case):
    values = narrow_values(dict(case.figures()))
    for key in case.stated:
        try:
            expected = plainly.required(key, case, values)
        except ZeroDivisionError:
            continue
        if case.comparison is Comparison.EQUAL:
            assert must_be(key, case=case, values=values) == expected


small = any_bounds(of=few)


@given(small, small, st.sampled_from(COMPARED))
def test_whole_numbers_and_fractions_give_the_same_ends(one, other, comparison):
    first, second = ends.ends_of(one), ends.ends_of(other)
    assert ends.bounds_of(first) == one
    for quick, plain in (
        (ends.plus, add),
        (ends.minus, subtract),
        (ends.times, multiply),
        (ends.hull, hull),
    ):
        assert ends.bounds_of(quick(first, second)) == plain(one, other)
    if other != between(0, 0):
        assert ends.bounds_of(ends.divided(first, second)) == divide(one, other)
    common, both = ends.intersect(first, second), intersect(one, other)
    assert (common and ends.bounds_of(common)) == both
    assert ends.has_zero(first) is (0 in one)
    found = ends.compares(first, second, comparison=comparison)
    assert found is possible(one, other, comparison=comparison)
