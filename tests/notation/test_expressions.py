from fractions import Fraction

import pytest

from averment.notation import parse, print_entry
from averment.notation.expressions import expression_words
from averment.record import Comparison, Constant, Key, Operation, Relation


def relation(text: str) -> Relation:
    (entry,), problems = parse(f"format 1\nrelation s1 {text}")
    assert problems == ()
    return entry


def key(name: str) -> Key:
    return Key(name=name)


def test_a_product_binds_before_a_sum_and_equals_bind_from_the_left():
    right = relation("c1 = a - b - c * d").right
    assert right == Operation(
        sign="-",
        left=Operation(sign="-", left=key("a"), right=key("b")),
        right=Operation(sign="*", left=key("c"), right=key("d")),
    )


def test_a_minus_with_spaces_subtracts_and_one_without_belongs_to_the_key():
    assert relation("c1 = a-b").right == key("a-b")
    assert relation("c1 = a - b").right == Operation(
        sign="-", left=key("a"), right=key("b")
    )


def test_a_slash_without_spaces_joins_document_and_key():
    assert relation("c1 = other/c1").right == key("other/c1")
    assert relation("c1 = a / t1.county-a.men").right == Operation(
        sign="/", left=key("a"), right=key("t1.county-a.men")
    )


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1", Fraction(1)),
        ("50%", Fraction(1, 2)),
        ("1‰", Fraction(1, 1000)),
        ("1,000", Fraction(1000)),
        ("1/3", Fraction(1, 3)),
        ("-0.50", Fraction(-1, 2)),
    ],
)
def test_a_number_is_a_constant_that_keeps_how_it_was_typed(typed, value):
    assert relation(f"c1 = {typed}").right == Constant(value=value, written=typed)


@pytest.mark.parametrize(
    "text",
    [
        "c1 = c2 + c3",
        "(1 + c11) * (1 + c12) = (1 + c13) * (1 + c14)",
        "c4 <= c3",
        "c1 - (c2 - c3) >= c4 / (c5 * 2)",
        "c1 * 50% < doc/c2 - -5",
        "((a + b) * c - d) / e > 1/3",
    ],
)
def test_a_relation_is_printed_as_a_person_writes_it(text):
    simple = text.replace("((a + b) * c - d)", "((a + b) * c - d)")
    assert f"  {simple}" in print_entry(relation(text)).replace("relation s1", "")


def test_a_constant_without_its_writing_is_printed_exactly():
    third = Constant(value=Fraction(1, 3), written="")
    assert expression_words(third) == "1/3"


def test_a_norm_has_its_own_word_and_a_reason_may_follow():
    (norm,), problems = parse(
        'format 1\nnorm n1 c1 <= 15% * c2 because "article 4" ^shares @ed1.2026-01-02'
    )
    assert problems == ()
    assert norm.norm
    assert (norm.because, norm.group) == ("article 4", "shares")
    assert norm.comparison is Comparison.AT_MOST
    assert print_entry(norm).startswith("norm     n1  c1 <= 15% * c2  because")


@pytest.mark.parametrize(
    ("text", "column", "sentence"),
    [
        ("c1 = (c2 + c3", 26, "Here a closing parenthesis is missing."),
        ("c1 c2", 16, "Here a comparison is expected, not c2."),
        ("c1", 15, "Here a comparison is missing."),
        ("c1 <= c2 >= c3", 22, "Here the end is expected, not >=."),
        ("c1 on c2", 19, "Here a day of the week is expected, not c2."),
        ("c1 on monday = c2", 26, "Here the end is expected, not =."),
        ("c1 = items", 18, "Here a list of items is expected, not items."),
        ("c1 = 3 persons", 20, "Here a sign or a comparison is expected, not persons."),
        ("c1 = 3% year", 21, "Here a sign or a comparison is expected, not year."),
        ("c1 = c2 × c3", 21, "× cannot stand in a relation here."),
        ("c1 = ?", 18, "? cannot stand in a relation here."),
        ("c1 = c2 + ", 22, "Here a key or a number is missing."),
        ("c1 = 1/0", 18, "Here a number is expected, not 1/0."),
        ("", 12, "Here a key or a number is missing."),
    ],
)
def test_a_relation_that_cannot_be_read_points_at_the_place(text, column, sentence):
    _, (problem,) = parse(f"format 1\nrelation s1 {text}")
    assert (problem.code, problem.sentence) == ("N015", sentence)
    assert problem.column == column


@pytest.mark.parametrize("text", ["(" * 60 + "c1" + ")" * 60, "1 + " * 600 + "1"])
def test_a_relation_too_deep_or_too_long_to_follow_is_refused(text):
    _, (problem,) = parse(f"format 1\nrelation s1 c1 = {text}")
    assert problem.code == "N015"


@pytest.mark.parametrize(
    ("line", "code", "sentence"),
    [
        ("assume a c1 = c2 within much", "N009", "much is not a share."),
        ("assume a c1 = c2 within -5%", "N009", "-5% is not a share."),
        ("assume a c1 = c2 within", "N005", "Here a share is missing."),
        ("sequence q c1", "N020", "A sequence has at least two claims."),
        ("sequence q c1,, c2", "N020", "A key is missing."),
        ("sequence q c1, c2 from", "N020", "c2 from is not a key."),
        ("sequence q", "N020", "A key is missing."),
    ],
)
def test_what_an_assumption_or_a_sequence_lacks_is_said(line, code, sentence):
    entries, (problem,) = parse(f"format 1\n{line}")
    assert entries == ()
    assert (problem.code, problem.sentence) == (code, sentence)


def test_items_belong_to_a_relation_that_counts_them():
    text = 'format 1\nrelation s c1 = c2\n  item: "a"\n'
    (entry,), (problem,) = parse(text)
    assert (entry.items, problem.code) == ((), "N012")
    (entry,), problems = parse(text.replace("c2", "items / 2"))
    assert ([item.exact for item in entry.items], problems) == (["a"], ())


def test_a_relation_that_is_too_long_says_so():
    text = " + ".join(f"c{number}" for number in range(300))
    entries, (problem,) = parse(f"format 1\nrelation s t = {text}")
    assert (entries, problem.code) == ((), "N015")
    assert problem.sentence == "The relation has more than 400 words."
