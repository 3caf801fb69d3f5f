"""A pattern sorted by what it may begin with matches as before."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading.openings import by_opening, openings

PATTERN = (
    "mayor|may(?= )|(?:a|b)?cat|[0-9]{2}|(?<!x)(?:two|ten)|tent|应(?:当|该)?|[即必]将"
)
PIECES = [
    "may",
    "mayor",
    " ",
    "a",
    "cat",
    "7",
    "12",
    "x",
    "ten",
    "t",
    "two",
    "应",
    "该",
]


@given(st.lists(st.sampled_from([*PIECES, "即", "将"]), max_size=30).map("".join))
def test_sorted_by_opening_a_pattern_finds_the_same(text):
    found = [m.span() for m in re.finditer(PATTERN, text)]
    assert [m.span() for m in re.finditer(by_opening(PATTERN), text)] == found


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("应(?:当|该)?", "应"),
        ("均?必?(?:应|须)", "均必应须"),
        ("(?<!不)(?:允许|批准(?!的))", "允批"),
        ("[即必]将", "即必"),
        ("(?:之|以)?内", "之以内"),
        (r"(?:should|must)\s+be", "sm"),
    ],
)
def test_the_letters_an_alternative_may_begin_with(words, letters):
    assert openings(words) == set(letters)


def test_an_alternative_that_begins_with_anything_is_refused():
    with pytest.raises(ValueError, match="nothing to look at"):
        openings(".{0,4}为限")
