"""What a figure's words allow."""

from fractions import Fraction

import pytest

from averment.examination import allowed
from averment.examination.digits import last_place, last_significant_unit
from averment.examination.meaning import APART, wide
from averment.record import (
    Approx,
    Bounds,
    Figure,
    Kind,
    at_least,
    at_most,
    between,
    exactly,
    from_up_to,
    less_than,
    more_than,
    unbounded,
)


def figure(bounds, approx=Approx.NONE, numeral=None, written="", kind=Kind.COUNT):
    return Figure(
        bounds=bounds,
        approx=approx,
        kind=kind,
        written=written or str(numeral),
        numeral=None if numeral is None else Fraction(str(numeral)),
        unit="persons" if kind is Kind.COUNT else None,
    )


def ends(low, high, opened):
    return Bounds(
        low=Fraction(low),
        high=Fraction(high),
        low_closed=opened != "low",
        high_closed=opened != "high",
    )


OPEN = Bounds(
    low=Fraction(600), high=Fraction(700), low_closed=False, high_closed=False
)
CASES = [
    (
        "n",
        exactly(612),
        Approx.NONE,
        612,
        exactly(612),
        exactly(612),
    ),
    (
        "more than n",
        more_than(10_000),
        Approx.MORE_THAN,
        10_000,
        ends(10_000, 20_000, "low"),
        ends(10_000, 20_000, "low"),
    ),
    (
        "more than n, finer",
        more_than(150_000),
        Approx.MORE_THAN,
        150_000,
        ends(150_000, 160_000, "low"),
        ends(150_000, 300_000, "low"),
    ),
    (
        "at least n",
        at_least(1200),
        Approx.AT_LEAST,
        1200,
        between(1200, 1300),
        between(1200, 2400),
    ),
    (
        "nearly n",
        less_than(980),
        Approx.NEARLY,
        980,
        from_up_to(970, 980),
        from_up_to(784, 980),
    ),
    (
        "nearly a round n reaches no lower than a tenth",
        less_than(1000),
        Approx.NEARLY,
        1000,
        from_up_to(900, 1000),
        from_up_to(800, 1000),
    ),
    (
        "about n",
        unbounded(),
        Approx.ABOUT,
        1200,
        between(1140, 1260),
        between(960, 1440),
    ),
    (
        "about a round n",
        unbounded(),
        Approx.ABOUT,
        30_000,
        between(25_000, 35_000),
        between(24_000, 36_000),
    ),
    ("at most n", at_most(11), Approx.AT_MOST, 11, between(0, 11), between(0, 11)),
    ("up to n", at_most(11), Approx.UP_TO, 11, between(0, 11), between(0, 11)),
    (
        "less than n",
        less_than(11),
        Approx.LESS_THAN,
        11,
        from_up_to(0, 11),
        from_up_to(0, 11),
    ),
    (
        "a to b",
        between(22, 25),
        Approx.RANGE,
        None,
        between(22, 25),
        between(22, 25),
    ),
    (
        "more than n, bounded by the words",
        from_up_to(600, 700),
        Approx.MORE_THAN,
        600,
        OPEN,
        OPEN,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_words_allow(case):
    _, bounds, approx, numeral, narrow, wide = case
    meant = allowed(figure(bounds, approx, numeral, written=f"{numeral or '22..25'}"))
    assert (meant.stated, meant.narrow, meant.wide) == (bounds, narrow, wide)


def test_a_bare_figure_is_rounded_to_the_finest_place_shown_beside_it():
    round_number = figure(exactly(1240), numeral=1240)
    assert allowed(round_number).wide == between(1235, 1245)
    thousands = figure(exactly(12_000), numeral=12_000)
    assert allowed(thousands, finest=Fraction(100)).wide == between(11_950, 12_050)


def test_what_is_counted_one_by_one_is_not_rounded():
    round_number = figure(exactly(1240), numeral=1240)
    assert allowed(round_number, finest=Fraction(1)).wide == exactly(1240)
    weight = figure(exactly(612), numeral=612, kind=Kind.MASS)
    half = Fraction(1, 2)
    assert allowed(weight).wide == between(612 - half, 612 + half)


def test_a_rate_keeps_its_own_last_place():
    rate = figure(exactly(134), numeral=134, kind=Kind.PERCENT)
    wide = between(Fraction("133.5"), Fraction("134.5"))
    assert allowed(rate, finest=Fraction(1, 100)).wide == wide


def test_a_rounded_figure_does_not_go_below_nothing():
    nothing = figure(exactly(0), numeral=0, kind=Kind.PERCENT)
    assert allowed(nothing).wide == between(0, Fraction(1, 2))
    below = figure(exactly(-3), numeral=-3, kind=Kind.PERCENT)
    assert allowed(below).wide == between(Fraction("-3.5"), Fraction("-2.5"))


def test_numbers_of_articles_are_not_rounded():
    article = figure(exactly(10), numeral=10, kind=Kind.CLAUSE_NUMBER)
    assert allowed(article).wide == exactly(10)


@pytest.mark.parametrize(
    ("numeral", "written", "unit"),
    [
        ("1240", "1,240", "10"),
        ("612", "六百一十二", "1"),
        ("2000000", "二百万", "1000000"),
        ("1300000", "1.3 million", "100000"),
        ("1000000", "1.0 million", "100000"),
        ("3000000", "3 million", "1000000"),
        ("0.5", "0.50", "0.01"),
        ("0.5", "零点五", "0.1"),
        ("15000", "一点五万", "1000"),
        ("120000000", "一点二亿", "10000000"),
        ("0", "0", "1"),
        ("1.5", "一个半", "0.5"),
    ],
)
def test_the_unit_of_the_last_digit_is_read_from_the_words(numeral, written, unit):
    stated = figure(exactly(Fraction(numeral)), numeral=numeral, written=written)
    assert last_significant_unit(stated) == Fraction(unit)


def test_a_fraction_is_as_fine_as_its_parts():
    third = Figure(
        bounds=exactly(Fraction(1, 3)),
        approx=Approx.NONE,
        kind=Kind.FRACTION,
        written="1/3",
        numeral=Fraction(1, 3),
    )
    assert last_significant_unit(third) == Fraction(1, 3)


def test_whole_per_cents_are_rounded_to_the_unit_also_where_they_end_in_zero():
    half = figure(exactly(50), numeral=50, kind=Kind.PERCENT)
    assert last_place(half) == 1
    assert last_significant_unit(half) == 10


def test_a_range_shows_the_finer_place_of_its_ends():
    stated = figure(between(22_000, 25_500), Approx.RANGE, written="22,000..25,500")
    assert last_significant_unit(stated) == 100
    words = figure(between(20_000, 90_000), Approx.RANGE, written="几万")
    assert last_significant_unit(words) == 10_000


def test_each_number_may_be_rounded_by_itself_but_its_second_digit_is_meant():
    beside = Fraction(1)
    for number, low, high in (
        (1_850_000, 1_844_500, 1_855_500),
        (300_000, 294_500, 305_500),
        (12_340, Fraction(24_669, 2), Fraction(24_691, 2)),
        (8_702, 8_702, 8_702),
    ):
        bare = figure(exactly(number), numeral=number)
        assert wide(bare, finest=beside, convention=APART) == between(low, high)
