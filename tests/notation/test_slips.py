"""Rows that an edition adds to the catalogue, and what is told of bad ones."""

from fractions import Fraction

import pytest

from averment.notation import parse, print_entry
from averment.record import Medium, Slip

GOOD = """format 1
slip dozens times 12 "dozens taken for pieces"
slip type-face digits 3/5 三/七 "3 and 5 are alike in this type"
  medium: ocr, print
  cost: 1
  lang: zh
  source: collation of the issues of 1952
slip sign signs "% set for ‰"
"""


def test_a_slip_says_how_it_is_undone_and_where_it_can_happen():
    (dozens, face, sign), problems = parse(GOOD, file="a.claims")
    assert not problems
    assert dozens == Slip(
        key="dozens", slip="dozens taken for pieces", factors=(Fraction(12),)
    )
    assert (face.alike, face.cost, face.lang) == (("3/5", "三/七"), 1, "zh")
    assert face.media == (Medium.PRINT, Medium.OCR)
    assert face.source == "collation of the issues of 1952"
    assert (sign.factors, sign.alike) == ((), ())


def test_a_slip_is_printed_as_it_is_read():
    entries, _ = parse(GOOD, file="a.claims")
    again, problems = parse(
        "format 1\n" + "\n".join(map(print_entry, entries)), file="a.claims"
    )
    assert (again, problems) == (entries, ())


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ('slip a times 0 "x"', "N009", "0 is not a factor"),
        ('slip a times 1 "x"', "N009", "1 is not a factor"),
        ('slip a times ten "x"', "N009", "ten is not a factor"),
        ('slip a times "x"', "N005", "a factor is missing"),
        ('slip a digits 3 "x"', "N009", "3 is not a group of digits"),
        ('slip a digits 3/3 "x"', "N009", "3/3 is not a group"),
        ('slip a digits 3/a "x"', "N009", "3/a is not a group"),
        ('slip a swap "x"', "N011", "swap is not how a slip is undone"),
        ("slip a signs", "N005", "what the slip is is missing"),
        ('slip a signs "x"\n  cost: 4', "N013", "4 is not a cost"),
        ('slip a signs "x"\n  medium: rumour', "N013", "medium names one not known"),
        ('slip a signs "x"\n  lang: 7', "N013", "7 does not name a language"),
        ('slip a signs "x"\n  colour: red', "N012", "colour is not known here"),
        ('source s undated lang:en "S"\n  medium: rumour', "N013", "one not known"),
    ],
)
def test_a_bad_row_is_a_problem(line, code, said):
    _, problems = parse(f"format 1\n{line}\n", file="a.claims")
    (problem,) = problems
    assert problem.code == code
    assert said in problem.sentence


def test_a_detail_that_is_not_understood_costs_only_itself():
    (slip,), _ = parse(
        'format 1\nslip a signs "x"\n  cost: 4\n  medium: rumour\n', file="a.claims"
    )
    assert (slip.cost, slip.media) == (2, ())
