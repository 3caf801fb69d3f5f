"""Passages: marked ones, and paragraphs however they are set."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from averment.reading.passages import passages_of, repeated_marks


def shown(content: str) -> list[tuple[str, str]]:
    return [
        (one.label, content[one.span.start : one.span.end])
        for one in passages_of(content)
    ]


def test_marks_open_passages_and_are_not_part_of_them() -> None:
    text = "{4r.7} In all 1,240 persons.\n{4r.9} County A 612,\ncounty B 618.\n"
    assert shown(text) == [
        ("4r.7", "In all 1,240 persons."),
        ("4r.9", "County A 612,\ncounty B 618."),
    ]


def test_text_before_the_first_mark_is_the_head() -> None:
    assert shown("Half-year report\n{§1} Arrests.")[0] == ("head", "Half-year report")


def test_a_repeated_mark_is_reported_and_not_renamed() -> None:
    text = "{1} One.\n{2} Two.\n{1} Again.\n"
    assert [label for label, _ in shown(text)] == ["1", "2"]
    ((label, span),) = repeated_marks(text)
    assert (label, text[span.start : span.end]) == ("1", "{1} ")


def test_braces_inside_a_line_are_no_mark() -> None:
    assert shown("See {4r.7} above.") == [("p1", "See {4r.7} above.")]


def test_paragraphs_are_parted_by_blank_lines() -> None:
    assert shown("One sentence.\n\nAnother.\n") == [
        ("p1", "One sentence."),
        ("p2", "Another."),
    ]


def test_a_hard_wrapped_paragraph_is_one_passage() -> None:
    text = (
        "The county office counted the\npersons held in the half-year and\n"
        "found six hundred and twelve.\n\nThe second county counted the\nsame.\n"
    )
    assert [len(said.splitlines()) for _, said in shown(text)] == [3, 2]


def test_a_double_spaced_paragraph_is_one_passage() -> None:
    lines = ["The county office counted the persons", "held in the half-year and"]
    lines += ["found six hundred and twelve of them", "in the two towns."]
    lines += ["The second county counted the persons", "of its own towns only."]
    text = "\n\n".join(lines)
    assert [said.count("\n\n") for _, said in shown(text)] == [3, 1]


def test_an_article_number_begins_a_passage() -> None:
    text = "二、各县应报告人数\n三、各县应报告户数\n（四）其余从略"
    assert [label for label, _ in shown(text)] == ["p1", "p2", "p3"]


def test_a_short_heading_is_not_joined_to_what_follows() -> None:
    text = (
        "Summary\nThe county office counted the persons it held in the\n"
        "half-year and found six hundred and twelve of them in all of its\ntowns.\n"
    )
    assert [label for label, _ in shown(text)] == ["p1", "p2"]


CONTENTS = st.lists(
    st.one_of(
        st.sampled_from(
            ["{a} ", "{a.1} ", "{b}", "\n", "\n\n", "。", ".", "1. ", "（二）"]
        ),
        st.text(max_size=12),
    ),
    max_size=30,
).map("".join)


@given(CONTENTS)
def test_passages_are_in_order_disjoint_and_leave_nothing_out(content: str) -> None:
    passages = passages_of(content)
    labels = [one.label for one in passages]
    assert len(labels) == len(set(labels))
    left, last = list(content), 0
    for one in passages:
        assert last <= one.span.start <= one.span.end <= len(content)
        said = content[one.span.start : one.span.end]
        assert said == said.strip()
        left[one.span.start : one.span.end] = " " * len(said)
        last = one.span.end
    kept = {span.start for _, span in repeated_marks(content)}
    over = "".join(left).split()
    marks = {"{" + label + "}" for label in labels}
    assert set(over) <= marks, (kept, over)
