from fractions import Fraction

import pytest

from averment.notation import parse, print_entries, print_entry
from averment.notation.values import figure_words
from averment.record import (
    Approx,
    Bounds,
    Claim,
    Emendation,
    Figure,
    Kind,
    Moment,
    Table,
    at_least,
    at_most,
    between,
    exactly,
    from_up_to,
    less_than,
    more_than,
    unbounded,
)


def claim(value: str) -> Claim:
    entries, problems = parse(f'format 1\nclaim c1 doc:p1 arrests {value} "x"')
    assert problems == (), problems
    return entries[0]


def refusal(value: str):
    entries, problems = parse(f'format 1\nclaim c1 doc:p1 arrests {value} "x"')
    assert entries == ()
    (problem,) = problems
    return problem


@pytest.mark.parametrize(
    ("typed", "approx", "bounds", "kind", "unit"),
    [
        ("= 1,240 persons", Approx.NONE, exactly(1240), Kind.COUNT, "persons"),
        ("~ 30,000 persons", Approx.ABOUT, unbounded(), Kind.COUNT, "persons"),
        (">= 400,000", Approx.AT_LEAST, at_least(400000), Kind.COUNT, None),
        ("> 400,000", Approx.MORE_THAN, more_than(400000), Kind.COUNT, None),
        ("<= 15%", Approx.AT_MOST, at_most(15), Kind.PERCENT, None),
        ("<= 15 %", Approx.AT_MOST, at_most(15), Kind.PERCENT, None),
        ("< 1‰", Approx.LESS_THAN, less_than(1), Kind.PERMILLE, None),
        ("in 22,000..25,000", Approx.RANGE, between(22000, 25000), Kind.COUNT, None),
        ("in [600, 700) mu", Approx.RANGE, from_up_to(600, 700), Kind.AREA, "mu"),
        ("nearly 1,000 ton", Approx.NEARLY, less_than(1000), Kind.MASS, "ton"),
        ("up-to 11 persons", Approx.UP_TO, at_most(11), Kind.COUNT, "persons"),
        ("= 1/3", Approx.NONE, exactly(Fraction(1, 3)), Kind.FRACTION, None),
        ("= 0.50%", Approx.NONE, exactly(Fraction(1, 2)), Kind.PERCENT, None),
        ("= 5 year", Approx.NONE, exactly(5), Kind.DURATION, "year"),
        ("= 6 times", Approx.NONE, exactly(6), Kind.MULTIPLE, "times"),
        ("= 40 yuan-old", Approx.NONE, exactly(40), Kind.MONEY, "yuan-old"),
        ("= 3 mu", Approx.NONE, exactly(3), Kind.AREA, "mu"),
        ("= 100 catty", Approx.NONE, exactly(100), Kind.MASS, "catty"),
        ("= 2 kind:ordinal", Approx.NONE, exactly(2), Kind.ORDINAL, None),
        ("= -5", Approx.NONE, exactly(-5), Kind.COUNT, None),
    ],
)
def test_a_value_says_what_its_words_exclude(typed, approx, bounds, kind, unit):
    value = claim(typed).value
    assert (value.approx, value.bounds) == (approx, bounds)
    assert (value.kind, value.unit) == (kind, unit)


def test_zeros_at_the_end_are_kept():
    value = claim("= 0.50%").value
    assert value.written == "0.50"
    assert figure_words(value) == "= 0.50%"


def test_a_noun_is_one_word_or_a_quotation():
    assert claim("<= 1‰ of population").value.noun == "population"
    value = claim('<= 1‰ of "the rural population"').value
    assert value.noun == "the rural population"
    assert figure_words(value) == '<= 1‰ of "the rural population"'


def test_a_figure_may_be_stated_over_a_list_and_for_a_time_and_in_a_sense():
    found = claim("= 50,000 persons list of 2 1953 planned")
    assert found.list_of == 2
    assert found.period is not None
    assert found.period.edtf == "1953"
    assert found.modality == "planned"


def test_a_date_as_a_claim_is_written_on():
    value = claim("on 1953-04-25").value
    assert isinstance(value, Moment)
    assert str(value.first) == "1953-04-25"


@pytest.mark.parametrize(
    ("typed", "code", "sentence", "hint"),
    [
        ("= 12,40", "N009", "12,40 is not a number.", "Numbers are written"),
        ("= 1/0", "N009", "1/0 is not a number.", "Numbers are written"),
        ("≥ 5", "N009", "≥ is not a comparison.", "Write >=."),
        ("=5", "N009", "=5 is not a comparison.", "Put a space after =."),
        ("circa 5", "N009", "circa is not a comparison.", "One of: ="),
        ("in [600,700) persons", "N009", "[600,700) is not a range.", "a space after"),
        ("in 25..22", "N009", "No value lies in 25..22.", "The lower end"),
        ("in [.., 5]", "N009", "No value lies in [.., 5].", "round bracket"),
        ("= 5 years", "N009", "The unit years is not known.", "Write year."),
        ("= 5 catties", "N009", "The unit catties is not known.", "Write catty."),
        ("= 5 kind:ordnal", "N011", "ordnal is not a kind of figure.", "ordinal"),
        ("= 5 kind:zzz", "N011", "zzz is not a kind of figure.", "One of: count"),
        ("= 5 list off 2", "N009", "After list comes of.", "As in list of 2."),
        ("= 5 list of two", "N009", "two is not how many", "As in list of 2."),
        ("on 1953-02-30", "N010", "February 1953 has no day 30.", "Dates are EDTF"),
        ("on XXXX-13", "N010", "'XXXX-13' is not a date", "Dates are EDTF"),
        ("= 5 1953 planed", "N011", "planed is not a modality.", "planned"),
        ("= 5 persons planed", "N011", "planed is neither a date nor", "planned"),
        ("= 5 1951-" + "0" * 90, "N010", "is too long for a date.", "Dates are EDTF"),
    ],
)
def test_a_value_that_cannot_be_read_says_why_and_how(typed, code, sentence, hint):
    problem = refusal(typed)
    assert problem.code == code
    assert sentence in problem.sentence
    assert hint in problem.hint


def bare(bounds: Bounds, approx: Approx = Approx.RANGE, **more) -> Figure:
    return Figure(
        bounds=bounds, approx=approx, kind=Kind.COUNT, written="六百多", **more
    )


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (bare(exactly(1240), Approx.NONE, numeral=Fraction(1240)), "= 1,240"),
        (bare(from_up_to(6, 7), Approx.MORE_THAN, numeral=Fraction(6)), "in [6, 7)"),
        (bare(unbounded()), "in (.., ..)"),
        (bare(between(Fraction(1, 3), 1)), "in 1/3..1 kind:count"),
        (
            bare(exactly(Fraction(-5, 2)), Approx.NONE, numeral=Fraction(-5, 2)),
            "= -2.5",
        ),
    ],
)
def test_a_figure_of_the_machine_is_printed_by_its_bounds(figure, words):
    assert figure_words(figure) == words
    assert claim(words).value.bounds == figure.bounds


def test_an_emendation_takes_values_without_their_comparison():
    source = (
        'format 1\nemend e1 c3 0.5% -> 0.5‰ "x"\n'
        'emend e2 c3 1951-05-21 -> on 1951-06 "x"\nemend e3 c3 ~ 5 -> > 6 persons "x"'
    )
    entries, problems = parse(source)
    assert problems == ()
    first, second, third = entries
    assert isinstance(first, Emendation)
    assert first.standing.kind is Kind.PERCENT
    assert first.proposed.kind is Kind.PERMILLE
    assert second.standing.edtf == "1951-05-21"
    assert third.proposed.bounds == more_than(6)
    assert "0.5% -> 0.5‰" in print_entry(first)
    assert parse(print_entries(entries))[0] == entries


def test_an_emendation_wants_its_arrow():
    _, (missing,) = parse('format 1\nemend e1 c3 618 628 "x"')
    assert missing.sentence == "Here -> is expected."
    _, (date,) = parse('format 1\nemend e1 c3 on 1951-02-30 -> 628 "x"')
    assert date.code == "N010"


def test_a_table_has_cells_in_its_unit_and_empty_ones():
    source = (
        'format 1\ntable t1 doc:p1 arrests % 1951 planned "x" #half @ed1\n'
        "  columns: men | women | total\n"
        "  row: county-a | 10 | ~ 5 | in 15..16\n  row: total | | |\n"
    )
    (table,), problems = parse(source)
    assert problems == ()
    assert isinstance(table, Table)
    assert [cell.kind for cell in table.rows[0].cells] == [Kind.PERCENT] * 3
    assert table.rows[1].cells == (None, None, None)
    assert parse(print_entries([table]))[0] == (table,)


@pytest.mark.parametrize(
    ("details", "code", "sentence"),
    [
        ("columns: a | a", "N016", "Two columns have one label."),
        ("columns: a b", "N016", "a b cannot label a row or column."),
        ("columns: a |", "N016", "Nothing cannot label a row or column."),
        ("columns: a\n  row: x | 1 | 2", "N016", "This row has 2 cells for 1 columns."),
        ("columns: a\n  row: x | 1\n  row: x | 1", "N016", "A second row is labelled"),
        ("columns: a\n  row: x | many", "N009", "many is not a number."),
    ],
)
def test_a_table_that_does_not_fit_together_says_where(details, code, sentence):
    source = f'format 1\ntable t1 doc:p1 arrests "x"\n  {details}\n'
    entries, problems = parse(source)
    assert len(entries) == 1
    assert problems[0].code == code
    assert sentence in problems[0].sentence
