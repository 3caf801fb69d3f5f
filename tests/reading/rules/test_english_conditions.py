"""When and for whom an English clause says that something is to be done."""

import pytest

from averment.record import Limit
from reading_rules import read, words


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        (
            "In the new towns, even if the roads are closed, the clerk must report.",
            ["In the new towns", "even if the roads are closed"],
        ),
        (
            "With regard to the old files, the clerk should keep a list.",
            ["With regard to the old files"],
        ),
        (
            "All seals that are broken must be returned.",
            ["that are broken"],
        ),
        (
            "Anything that belongs to the town should be returned.",
            ["that belongs to the town"],
        ),
        (
            "Merchants who hide their scales must be fined.",
            ["who hide their scales"],
        ),
        (
            "Grain should be given to those who lost their harvest.",
            ["those who lost their harvest"],
        ),
        (
            "They shall be excused if hindered by floods, lack of boats, or bad roads.",
            ["if hindered by floods, lack of boats, or bad roads"],
        ),
        (
            "The clerk shall wait if he is asked, sign the list, and keep it.",
            ["if he is asked"],
        ),
        ("The seal that is kept in the tower must be polished.", []),
    ],
)
def test_what_a_clause_holds_for(text, conditions):
    (one,) = read(text)
    assert words(text, one.conditions) == conditions


def test_a_purpose_behind_the_verb_has_no_deadline():
    text = (
        "With regard to the mail, it is necessary to hire two clerks, so as to "
        "answer the letters as soon as possible and to empty the hall."
    )
    (one,) = read(text)
    assert words(text, one.under(Limit.DEADLINE)) == []
    (purpose,) = words(text, one.under(Limit.PURPOSE))
    assert purpose.endswith("to empty the hall")


def test_an_act_with_a_term_of_its_own_stands_apart():
    text = (
        "The clerks must count the seals, and strive to finish the list "
        "in the next six months."
    )
    first, second = read(text)
    assert words(text, first.under(Limit.DEADLINE)) == []
    assert words(text, second.under(Limit.DEADLINE)) == ["in the next six months"]
    assert words(text, [second.bearer]) == ["The clerks"]


def test_a_time_of_the_thing_itself_does_not_part_two_acts():
    text = "The clerks must count the seals and make a plan for repairs in 1952."
    assert len(read(text)) == 1
