"""English number words as clerks and translators write them; all invented."""

from __future__ import annotations

from fractions import Fraction

import pytest

from averment.reading import read
from averment.record import (
    Approx,
    Bounds,
    Figure,
    Kind,
    at_least,
    between,
    exactly,
    from_up_to,
    unbounded,
)

PERCENT, PERMILLE, COUNT = Kind.PERCENT, Kind.PERMILLE, Kind.COUNT
FRACTION, MULTIPLE = Kind.FRACTION, Kind.MULTIPLE

SAID: list[tuple[str, str, Kind, str]] = [
    ("one twenty-fifth of the rolls", "one twenty-fifth", FRACTION, "1/25"),
    ("one one-hundredth of it", "one one-hundredth", FRACTION, "1/100"),
    ("three forty-firsts", "three forty-firsts", FRACTION, "3/41"),
    ("two hundred seventy-fifths", "two hundred seventy-fifths", FRACTION, "8/3"),
    ("one half of the rolls", "one half", FRACTION, "1/2"),
    ("six and forty-one hundredths", "six and forty-one hundredths", COUNT, "6.41"),
    ("a million and a half", "a million and a half", COUNT, "1500000"),
    ("two millions and a quarter", "two millions and a quarter", COUNT, "2250000"),
    ("three quarters of a million", "three quarters of a million", COUNT, "750000"),
    ("half a catty", "half a catty", Kind.MASS, "1/2"),
    ("1⁄32 of it", "1⁄32", FRACTION, "1/32"),
    ("a year and a half", "a year and a half", Kind.DURATION, "3/2"),
    ("half of one per cent", "half of one per cent", PERCENT, "1/2"),
    ("a third of one percent", "a third of one percent", PERCENT, "1/3"),
    ("rose threefold", "threefold", MULTIPLE, "3"),
    ("1.2mln of them", "1.2mln", COUNT, "1200000"),
    ("3bln of it", "3bln", COUNT, "3000000000"),
    ("Price:1000 of it", "1000", COUNT, "1000"),
    ("a tenfold rise", "tenfold", MULTIPLE, "10"),
    ("a hundredfold rise", "hundredfold", MULTIPLE, "100"),
    (
        "four million, one hundred and two thousand, three hundred letters",
        "four million, one hundred and two thousand, three hundred",
        COUNT,
        "4102300",
    ),
    ("12,5 per cent of it", "12,5 per cent", PERCENT, "12.5"),
    ("a twenty-first of the crop", "a twenty-first", FRACTION, "1/21"),
    (
        "a billion and a quarter million",
        "a billion and a quarter million",
        COUNT,
        "1000250000",
    ),
    ("thirty forty-fifths", "thirty forty-fifths", FRACTION, "2/3"),
    ("10^6 letters", "10^6", COUNT, "1000000"),
    ("2.5x10-3 letters", "2.5x10-3", COUNT, "0.0025"),
    ("12,34,567 letters", "12,34,567", COUNT, "1234567"),
    ("70 000 letters", "70 000", COUNT, "70000"),
    ("3 400 000 letters", "3 400 000", COUNT, "3400000"),
]
MEASURED: list[tuple[str, str, str]] = [
    ("42 Kuwaiti dinars", "42 Kuwaiti dinars", "dinar"),
    ("9 Egyptian pounds", "9 Egyptian pounds", "pound-egp"),
    ("30 silver dollars", "30 silver dollars", "silver-dollar"),
    ("forty taels", "forty taels", "tael"),
    ("5 jiao", "5 jiao", "jiao"),
    ("£2m", "£2m", "pound"),
    ("100 g of tea", "100 g", "gram"),
    ("75 RMB million", "75 RMB million", "yuan"),
    ("thirteen dollars forty-five", "thirteen dollars forty-five", "dollar"),
    ("15 dollars and 50.", "15 dollars and 50", "dollar"),
    ("a board 2 in thick", "2 in", "inch"),
    ("RM120,000", "RM120,000", "ringgit"),
    ("40 markka", "40 markka", "markka"),
    ("20 [kg]", "20 [kg]", "kg"),
    ("2 ft 3 in more", "2 ft 3 in", "foot"),
    ("five or six minutes", "five or six minutes", "hour"),
]
SHARES = [
    ("two out of every five rolls", "two out of every five", "2/5"),
    ("one in three rolls", "one in three", "1/3"),
    ("fewer than one in ten rolls", "one in ten", "1/10"),
    ("nine out of ten", "nine out of ten", "9/10"),
    ("14 out of the 20 rolls", "14 out of the 20", "7/10"),
    ("two in a hundred rolls", "two in a hundred", "1/50"),
    ("three in every hundred", "three in every hundred", "3/100"),
    ("7 per 100,000 letters", "7 per 100,000", "7/100000"),
    ("one ten-thousandth of it", "one ten-thousandth", "1/10000"),
]
LOOSE: list[tuple[str, str, Bounds, Approx]] = [
    ("several hundred", "several hundred", from_up_to(200, 1000), Approx.ABOUT),
    (
        "several hundred thousand",
        "several hundred thousand",
        from_up_to(200_000, 1_000_000),
        Approx.ABOUT,
    ),
    ("four or five hundred", "four or five hundred", between(400, 500), Approx.RANGE),
    (
        "ten or twenty thousand",
        "ten or twenty thousand",
        between(10_000, 20_000),
        Approx.RANGE,
    ),
    ("a few dozen rolls", "a few dozen", from_up_to(24, 120), Approx.ABOUT),
    ("a couple of hundred", "a couple of hundred", unbounded(), Approx.ABOUT),
    ("10-15,000 rolls", "10-15,000", between(10_000, 15_000), Approx.RANGE),
    ("3-400 rolls", "3-400", between(300, 400), Approx.RANGE),
    ("1-100 rolls", "1-100", between(1, 100), Approx.RANGE),
    (
        "eight or nine tenths",
        "eight or nine tenths",
        between(Fraction(4, 5), Fraction(9, 10)),
        Approx.RANGE,
    ),
    (
        "two to three thousandths",
        "two to three thousandths",
        between(2, 3),
        Approx.RANGE,
    ),
    ("thirty-plus rolls", "thirty", at_least(30), Approx.AT_LEAST),
    ("thirty-odd rolls", "thirty-odd", from_up_to(30, 40), Approx.MORE_THAN),
    ("a hundred-odd", "a hundred-odd", from_up_to(100, 200), Approx.MORE_THAN),
    (
        "tens of thousands.",
        "tens of thousands",
        from_up_to(10_000, 100_000),
        Approx.ABOUT,
    ),
]


def only(text: str) -> tuple[str, Figure]:
    """The one figure of a text, with its core."""
    (reading,) = read(text, lang="en")
    assert isinstance(reading.value, Figure)
    return text[reading.core.start : reading.core.end], reading.value


@pytest.mark.parametrize(("text", "core", "kind", "value"), SAID)
def test_number_words_have_an_exact_value(
    text: str, core: str, kind: Kind, value: str
) -> None:
    said, figure = only(text)
    assert (said, figure.kind) == (core, kind)
    assert figure.bounds == exactly(Fraction(value))


@pytest.mark.parametrize(("text", "core", "unit"), MEASURED)
def test_units_belong_to_the_figure(text: str, core: str, unit: str) -> None:
    said, figure = only(text)
    assert (said, figure.unit) == (core, unit)


@pytest.mark.parametrize(("text", "core", "value"), SHARES)
def test_so_many_out_of_so_many_is_a_share(text: str, core: str, value: str) -> None:
    said, figure = only(text)
    assert (said, figure.kind, figure.numeral) == (core, FRACTION, Fraction(value))


@pytest.mark.parametrize(
    "text",
    [
        "the second half was better",
        "this half",
        "one in two districts",
        "20 in 100 villages",
    ],
)
def test_a_half_that_is_a_stretch_and_one_thing_in_two_are_no_shares(text: str) -> None:
    assert all(reading.kind is not FRACTION for reading in read(text, lang="en"))


@pytest.mark.parametrize(("text", "core", "bounds", "approx"), LOOSE)
def test_loose_words_have_the_bounds_of_their_chinese_fellows(
    text: str, core: str, bounds: Bounds, approx: Approx
) -> None:
    said, figure = only(text)
    assert (said, figure.bounds, figure.approx) == (core, bounds, approx)


@pytest.mark.parametrize(
    "text",
    [
        "two thousand, three thousand",
        "1 million, 200 thousand",
        "70 000 500",
    ],
)
def test_figures_beside_each_other_stay_two(text: str) -> None:
    assert len(read(text, lang="en")) > 1


@pytest.mark.parametrize("text", ["file 138-2-115", "+1-555-0100-200", "06F6", "F-8"])
def test_call_numbers_and_codes_hold_no_figures(text: str) -> None:
    assert read(text, lang="en") == ()


@pytest.mark.parametrize("text", ["9^99", "1" * 60 + "^40", "0^-1", "7x10^-99"])
def test_a_power_too_great_is_left_apart(text: str) -> None:
    values = [reading.value for reading in read(text, lang="en")]
    numbers = [value.numeral or 0 for value in values if isinstance(value, Figure)]
    assert all(number < 10**60 for number in numbers)
