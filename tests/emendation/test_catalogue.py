"""Each row of the catalogue: where it may be supposed, and what undoing it gives."""

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.emendation import CATALOGUE
from averment.emendation.catalogue import Mechanism, setting_of
from averment.emendation.catalogue.numerals import (
    digits_of,
    doubled,
    dropped,
    inserted,
    miswritten,
    transposed,
)
from averment.notation import parse
from averment.record import Approx, Claim, Ledger, Source

ROWS = {mechanism.name: mechanism for mechanism in CATALOGUE}
SOURCES = {
    "zh": 'source d 1952 lang:zh "A report"\n',
    "en": 'source d 1952 lang:en "A report"\n',
    "ocr": 'source d 1952 lang:en "A report"\n  medium: ocr\n',
    "translation": 'source d 1952 lang:en "A report"\n  medium: translation\n',
}


def standing(stated: str, *, place: str = "p1", source: str = "en"):
    """A claim as typed, with its setting."""
    text = f"format 1\n{SOURCES[source]}claim c1 d:{place} {stated}\n"
    entries, problems = parse(text, file="case.claims")
    assert not problems
    ledger = Ledger(root=Path(), entries=entries)
    (claim,) = ledger.of(Claim)
    return claim, setting_of(claim, source=next(ledger.of(Source)))


def read(row: Mechanism, stated: str, **where: str):
    """The readings of a claim by one row; None where its precondition is not met."""
    claim, setting = standing(stated, **where)
    if row.grounds(setting, claim.value) is None:
        return None
    return list(row.readings(setting, claim.value))


@pytest.mark.parametrize(
    ("name", "stated", "where", "reads"),
    [
        ("per-cent-per-mille", 'share = 0.5% "0.5%"', {}, "1/2"),
        ("each", 'sent = 50,000 persons list of 2 "50,000"', {}, "100000"),
        ("section-mark", 'sent = 312 persons "312"', {"place": "§3"}, "12"),
        ("by-and-to", 'growth:output = 134% "134%"', {}, "34"),
        ("fold", 'output = 6 times "six times"', {}, "7"),
        ("fold", 'output = 6 times "six times"', {}, "5"),
        ("ten-thousands", 'sent = 64 persons "64"', {"source": "zh"}, "640000"),
        ("hundred-millions", 'sent = 4 persons "4"', {"source": "zh"}, "400000000"),
        ("hundred-millions", 'sent = 400 persons "400"', {"source": "zh"}, "4"),
        ("millions-billions", 'sum = 3,000,000 "3 million"', {}, "3000000000"),
        ("millions-billions", 'sum = 4,500,000,000 "4.5 billion"', {}, "4500000"),
        ("power-of-ten", 'sent = 380,000 persons "380,000"', {}, "38000"),
        ("like-digits", 'sent = 174 persons "174"', {}, "114"),
        ("like-digits", 'sent = 83 persons "83"', {}, "33"),
        ("like-digits", 'sent = 60 persons "60"', {}, "80"),
        ("like-characters", 'sent = 174 persons "x"', {"source": "zh"}, "134"),
        ("digit-doubled", 'sent = 19,979 persons "19,979"', {}, "1979"),
        ("transposed", 'sent = 1,520 persons "1,520"', {}, "1250"),
        ("one-digit", 'sent = 1,240 persons "1,240"', {}, "1540"),
        ("digit-inserted", 'sent = 1,240 persons "1,240"', {}, "140"),
        ("digit-dropped", 'sent = 124 persons "124"', {}, "1524"),
    ],
)
def test_undoing_a_slip_gives_the_reading(name, stated, where, reads):
    found = read(ROWS[name], stated, **where)
    assert Fraction(reads) in {figure.numeral for figure in found}


@pytest.mark.parametrize(
    ("name", "stated", "where"),
    [
        ("per-cent-per-mille", 'share = 1/2 "half"', {}),
        ("each", 'sent = 50,000 persons "50,000"', {}),
        ("each", 'sent = 50,000 persons list of 1 "50,000"', {}),
        ("section-mark", 'sent = 312 persons "312"', {"place": "§4"}),
        ("section-mark", 'sent = 312 persons "312"', {"place": "3r.2"}),
        ("section-mark", 'sent = 3 persons "3"', {"place": "§3"}),
        ("by-and-to", 'share = 134% "134%"', {}),
        ("fold", 'output = 6 ton "6"', {}),
        ("ten-thousands", 'sent = 64 persons "64"', {}),
        ("like-digits", 'sent = 174 persons "one hundred and seventy-four"', {}),
        ("like-characters", 'sent = 174 persons "174"', {}),
        ("digit-doubled", 'sent = 1,979 persons "1,979"', {}),
        ("millions-billions", 'sum = 3,000,000 "3,000,000"', {}),
        ("millions-billions", 'sum = 3,000,000 "3 million"', {"source": "ocr"}),
        ("power-of-ten", 'clause = 5 kind:ordinal "5"', {}),
        ("one-digit", 'sent in 300..500 persons "300 to 500"', {}),
        ("bound-lost", 'sent = 1,241 persons "1,241"', {}),
        ("range-lost", 'sent > 1,200 persons "over 1,200"', {}),
    ],
)
def test_a_slip_is_not_supposed_where_the_text_does_not_show_it(name, stated, where):
    assert read(ROWS[name], stated, **where) is None


@pytest.mark.parametrize(
    ("name", "source", "met"),
    [
        ("like-digits", "ocr", True),
        ("like-digits", "translation", False),
        ("section-mark", "ocr", True),
        ("by-and-to", "ocr", False),
        ("fold", "translation", True),
    ],
)
def test_a_slip_asks_for_its_medium_where_the_source_names_one(name, source, met):
    stated = {
        "by-and-to": 'growth:output = 134% "134%"',
        "fold": 'output = 6 times "6"',
    }.get(name, 'sent = 312 persons "312"')
    found = read(ROWS[name], stated, place="§3", source=source)
    assert (found is not None) is met


def test_a_bound_that_was_lost_is_put_back():
    found = read(ROWS["bound-lost"], 'sent = 1,200 persons "1,200"')
    assert [figure.approx for figure in found] == [
        Approx.MORE_THAN,
        Approx.NEARLY,
        Approx.ABOUT,
    ]


def test_a_range_that_was_lost_reaches_to_the_next():
    found = read(ROWS["range-lost"], 'sent = 20,000 persons "20,000"')
    ends = [(figure.bounds.low, figure.bounds.high) for figure in found]
    assert ends == [(20_000, 30_000), (10_000, 20_000)]
    assert all(figure.numeral is None for figure in found)


def test_the_names_of_the_rows_are_their_own():
    assert len(ROWS) == len(CATALOGUE)
    assert all(row.precondition and row.slip for row in CATALOGUE)
    assert {row.cost for row in CATALOGUE} == {1, 2, 3}


whole_digits = st.integers(1, 10**9).filter(lambda n: n % 10).map(str)


@given(whole_digits)
def test_what_one_slip_makes_another_undoes(digits):
    value = int(digits) * 10
    for longer in dropped(digits, "")[:40]:
        again = digits_of(Fraction(longer))
        assert again is not None
        if len(again.digits) == len(digits) + 1:
            assert value in inserted(again.digits, "")
    for swapped in transposed(digits, ""):
        assert len(str(swapped)) == len(digits) + 1
    for other in miswritten(digits, ""):
        assert other != value
    assert set(doubled(digits, "")) <= set(inserted(digits, ""))


@given(st.fractions(min_value=Fraction(1, 1000), max_value=10**9, max_denominator=1000))
def test_digits_and_unit_make_the_numeral(numeral):
    standing = digits_of(numeral)
    if standing is not None:
        assert int(standing.digits) * standing.unit == numeral
        assert not standing.digits.endswith("0")
