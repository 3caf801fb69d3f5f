"""Charts as data: nothing closed that is open, nothing drawn that was not said."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.edition.charts import (
    End,
    EndKind,
    bracket_of,
    computed,
    ends_of,
    plot_of,
    scale_over,
    statement,
)
from averment.record import (
    Approx,
    Bounds,
    Figure,
    Kind,
    at_least,
    between,
    exactly,
    less_than,
    more_than,
    unbounded,
)

numbers = st.fractions(min_value=0, max_value=10**12)


def figure(numeral, *, approx=Approx.NONE, bounds=None):
    return Figure(
        bounds=exactly(numeral) if bounds is None else bounds,
        approx=approx,
        kind=Kind.COUNT,
        written=str(numeral),
        numeral=Fraction(numeral),
        unit="persons",
    )


def bar(numeral, **given):
    return statement(figure(numeral, **given), name="r/c1", label="…", lang="en")


@st.composite
def some_bounds(draw):
    low, high = sorted(draw(st.tuples(numbers, numbers)))
    closed, open_ended = between(low, high), less_than(high + 1)
    return draw(st.sampled_from([exactly(low), closed, at_least(low), open_ended]))


def test_a_bound_without_an_end_type_is_refused():
    with pytest.raises(ValueError, match="does not say of what kind"):
        End(value=Fraction(1200), kind=None)


@pytest.mark.parametrize(
    ("value", "kind"), [(None, EndKind.INCLUDED), (Fraction(1), EndKind.NONE)]
)
def test_an_end_whose_type_contradicts_its_value_is_refused(value, kind):
    with pytest.raises(ValueError, match="cannot stand"):
        End(value=value, kind=kind)


def test_words_that_set_no_end_above_give_an_arrow_and_no_closed_bar():
    over = bar(1200, approx=Approx.MORE_THAN, bounds=more_than(1200))
    assert over.arrows() == (False, True)
    assert over.high == End(value=None, kind=EndKind.NONE)
    assert over.low.kind is EndKind.LEFT_OUT
    assert over.ends_in_words() == ("1,200, itself left out", "no end stated")


def test_about_gives_an_arrow_each_way():
    assert bar(30, approx=Approx.ABOUT, bounds=unbounded()).arrows() == (True, True)


@given(some_bounds())
def test_there_is_an_arrow_exactly_where_there_is_no_bound(bounds):
    drawn = computed(bounds, name="x", label="x")
    assert drawn.arrows() == (bounds.low is None, bounds.high is None)
    assert not drawn.is_written


@given(st.lists(numbers, min_size=1, max_size=12))
def test_a_scale_holds_every_value_in_order(values):
    scale = scale_over(values)
    places = [scale.at(value) for value in sorted(set(values))]
    assert all(-0.01 <= place <= 100.01 for place in places)
    assert places == sorted(places)
    assert 0 < len(scale.ticks) < 15


def test_a_scale_of_very_large_numbers_does_not_fail():
    scale = scale_over([Fraction(1), Fraction(10**400)])
    assert scale.by_tens
    assert scale.at(Fraction(10**200)) == pytest.approx(50, abs=1)


def test_a_scale_that_does_not_begin_at_zero_says_so():
    assert scale_over([Fraction(3_771), Fraction(4_466)]).in_words() == ""
    assert "not begin at zero" in scale_over([Fraction(99), Fraction(100)]).in_words()
    assert "powers of ten" in scale_over([Fraction(5), Fraction(900)]).in_words()


def test_a_bracket_numbers_its_gap():
    made = bracket_of(bar(1240), parts=[bar(612), bar(618)], unit="persons")
    assert made.gap == exactly(10)
    assert made.gap_in_words() == "10; the parts give less than the total"
    assert "1,240 persons above 2 parts, which give 1,230" in made.sentence()


def test_parts_that_are_more_than_the_total_are_said_to_be_more():
    made = bracket_of(bar(1200), parts=[bar(612), bar(618)], unit="persons")
    assert made.gap_in_words() == "30; the parts give more than the total"


def test_a_part_without_an_end_leaves_the_gap_without_one():
    endless = computed(at_least(600), name="x", label="x")
    made = bracket_of(bar(1000), parts=[endless, bar(300)], unit="persons")
    assert made.gap.low is None
    assert made.agrees()


@given(st.lists(numbers, min_size=1, max_size=8), numbers)
def test_the_gap_is_the_total_less_the_parts_whatever_their_order(parts, total):
    bars = [computed(exactly(part), name="p", label="p") for part in parts]
    whole = computed(exactly(total), name="t", label="t")
    one = bracket_of(whole, parts=bars, unit="persons")
    other = bracket_of(whole, parts=bars[::-1], unit="persons")
    assert one.gap == other.gap == exactly(total - sum(parts))
    assert one.parts[-1].ends == one.sum


def test_a_total_without_parts_has_no_bracket():
    with pytest.raises(ValueError, match="no bracket"):
        bracket_of(bar(1), parts=[], unit="persons")


def test_the_sentence_of_a_plot_tells_statements_from_what_is_computed():
    one = computed(between(1, 2), name="c1 + c2", label="c1 + c2")
    plot = plot_of([bar(2), one], unit="persons")
    assert plot.sentence() == "1 statement and 1 computed on one scale, in persons."


@given(some_bounds())
def test_ends_keep_the_bounds_they_come_from(bounds):
    low, high = ends_of(bounds)
    made = Bounds(
        low=low.value,
        high=high.value,
        low_closed=low.kind is EndKind.INCLUDED,
        high_closed=high.kind is EndKind.INCLUDED,
    )
    assert made == bounds
