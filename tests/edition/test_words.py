"""Values, dates and counts in words."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.edition import figure_in_words, moment_in_words
from averment.edition.words import (
    bounds_in_words,
    language_in_words,
    listed,
    modality_in_words,
    number_in_words,
    quantity_in_words,
)
from averment.record import (
    Approx,
    Bounds,
    Figure,
    Kind,
    Modality,
    Moment,
    at_least,
    at_most,
    between,
    exactly,
    from_up_to,
    less_than,
    more_than,
    unbounded,
)


def figure(bounds, *, written="", numeral=None, approx=Approx.NONE, **given):
    given.setdefault("kind", Kind.COUNT)
    number = None if numeral is None else Fraction(numeral)
    return Figure(
        bounds=bounds, approx=approx, written=written, numeral=number, **given
    )


def when(edtf):
    return Moment(edtf=edtf, first=None, last=None)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (figure(exactly(1240), numeral=1240, unit="persons"), "1,240 persons"),
        (figure(exactly(1), numeral=1, unit="persons"), "1 person"),
        (
            figure(unbounded(), numeral=30000, unit="persons", approx=Approx.ABOUT),
            "about 30,000 persons",
        ),
        (
            figure(
                at_most(1),
                numeral=1,
                kind=Kind.PERMILLE,
                approx=Approx.AT_MOST,
                noun="population",
            ),
            "at most 1‰ of population",
        ),
        (
            figure(
                exactly(Fraction(1, 2)),
                numeral="1/2",
                written="0.50%",
                kind=Kind.PERCENT,
            ),
            "0.50%",
        ),
        (
            figure(from_up_to(600, 700), unit="persons", approx=Approx.RANGE),
            "from 600 up to, not including, 700 persons",
        ),
        (
            figure(between(22000, 25000), unit="persons", approx=Approx.RANGE),
            "22,000 to 25,000 persons",
        ),
        (
            figure(
                exactly(Fraction(1, 2)),
                numeral="1/2",
                written="1/2",
                kind=Kind.FRACTION,
            ),
            "1/2",
        ),
        (figure(exactly(3), numeral=3, unit="year", kind=Kind.DURATION), "3 years"),
        (
            figure(exactly(5), numeral=5, unit="yuan-old", kind=Kind.MONEY),
            "5 yuan old",
        ),
    ],
)
def test_a_figure_is_said_with_its_qualifier_unit_and_noun(value, words):
    assert figure_in_words(value) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("1951", "1951"),
        ("1951-05", "May 1951"),
        ("1951-05-21", "21 May 1951"),
        ("1951-05~", "about May 1951"),
        ("1951?", "1951 (uncertain)"),
        ("1951%", "about 1951 (uncertain)"),
        ("1951-H2", "the second half of 1951"),
        ("1951-Q3", "the third quarter of 1951"),
        ("1953/1957", "1953 to 1957"),
        ("1950/1953~", "1950 to about 1953"),
        ("1950/..", "from 1950, end not given"),
        ("../1950", "until 1950"),
        ("195X", "195X"),
        ("1951-33", "1951-33"),
    ],
)
def test_a_date_is_said_in_words_and_what_is_not_understood_stays(edtf, words):
    assert moment_in_words(when(edtf)) == words


@pytest.mark.parametrize(
    ("bounds", "words"),
    [
        (at_least(5), "at least 5"),
        (more_than(5), "more than 5"),
        (at_most(5), "at most 5"),
        (less_than(5), "less than 5"),
        (unbounded(), "any number"),
        (
            Bounds(
                low=Fraction(6), high=Fraction(7), low_closed=False, high_closed=True
            ),
            "more than 6 to 7",
        ),
    ],
)
def test_open_and_closed_ends_are_told_apart(bounds, words):
    assert bounds_in_words(bounds) == words


@given(st.integers(-(10**12), 10**12), st.integers(0, 6))
def test_a_decimal_in_words_reads_back_as_the_same_number(numerator, places):
    value = Fraction(numerator, 10**places)
    assert Fraction(number_in_words(value).replace(",", "")) == value


@given(st.fractions())
def test_any_number_in_words_reads_back_as_the_same_number(value):
    assert Fraction(number_in_words(value).replace(",", "")) == value


def test_modality_and_period_are_said_together():
    assert modality_in_words(Modality.CEILING, period=when("1951")) == (
        "set as a ceiling for 1951"
    )
    assert modality_in_words(Modality.REQUESTED, period=None) == "requested"


def test_facets_of_a_quantity_are_said():
    assert quantity_in_words("arrests:county-a") == "arrests, county a"


def test_languages_and_lists_are_said_in_english():
    assert language_in_words("zh-Hant") == "Chinese (traditional)"
    assert language_in_words("zh-TW") == "Chinese"
    assert language_in_words("xx") == "xx"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed(["a"]) == "a"
    assert listed([]) == ""
