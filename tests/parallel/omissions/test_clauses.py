"""Clauses cover a sentence and are cut at its stops."""

from hypothesis import given
from hypothesis import strategies as st

from averment.parallel.omissions.clauses import clauses_of
from averment.record import Span


def cut(text, *, chinese):
    within = Span(start=0, end=len(text))
    return [text[s.start : s.end] for s in clauses_of(text, within, chinese=chinese)]


def test_chinese_is_cut_at_commas_and_short_beginnings_stay() -> None:
    assert cut("因此，我们必须抓紧时机，从现在开始。", chinese=True) == [
        "因此，我们必须抓紧时机，",
        "从现在开始。",
    ]


def test_a_figure_is_not_cut_in_english() -> None:
    said = "In all 10,000 people came, and they stayed for a week."
    assert cut(said, chinese=False) == [
        "In all 10,000 people came,",
        " and they stayed for a week.",
    ]


@given(
    text=st.text(alphabet="会议，。a b,.（）—which ", min_size=1, max_size=60),
    chinese=st.booleans(),
)
def test_clauses_together_are_the_sentence(text, chinese) -> None:
    assert "".join(cut(text, chinese=chinese)) == text
