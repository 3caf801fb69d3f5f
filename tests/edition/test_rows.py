"""Rows: every passage of every text exactly once."""

from hypothesis import given
from hypothesis import strategies as st

from averment.edition.rows import MarkedText, abreast, paired
from averment.record import Passage, Span, Text


def text(labels, *, lang="zh"):
    content, passages = "", []
    for label in labels:
        start = len(content)
        content += f"{lang} {label}\n"
        passages.append(Passage(label=label, span=Span(start=start, end=len(content))))
    return MarkedText(
        text=Text(
            document="d",
            lang=lang,
            file="f",
            content=content,
            sha256="",
            passages=tuple(passages),
        )
    )


def labels(rows):
    return [
        (row.original.label, *(cell.label for cell in row.renderings)) for row in rows
    ]


def test_texts_with_the_same_labels_are_set_by_label():
    rows = abreast(text(["1", "2"]), renderings=[text(["2", "1"], lang="en")])
    assert labels(rows) == [("1", "1"), ("2", "2")]


def test_texts_without_a_shared_label_are_set_by_order_and_the_rest_is_said():
    rows = abreast(text(["1", "2"]), renderings=[text(["a", "b", "c"], lang="en")])
    assert labels(rows) == [("1", "a"), ("2", "b"), ("", "c")]
    assert rows[2].original.missing


def test_a_passage_without_a_rendering_says_so():
    rows = abreast(text(["1", "2"]), renderings=[text(["1"], lang="en")])
    assert rows[1].renderings[0].missing
    assert not rows[1].renderings[0].runs


def test_a_passage_only_the_rendering_has_follows_what_it_follows_there():
    rows = abreast(text(["1", "2"]), renderings=[text(["0", "1", "1a", "2"])])
    assert labels(rows) == [("", "0"), ("1", "1"), ("", "1a"), ("2", "2")]


def test_two_renderings_stand_in_one_row():
    rows = abreast(text(["1"]), renderings=[text(["1"]), text(["1", "2"])])
    assert labels(rows) == [("1", "1", "1"), ("", "", "2")]


some_labels = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)


@given(some_labels, some_labels, some_labels)
def test_no_passage_is_lost_or_shown_twice(one, two, three):
    renderings = [text(two), text(three)]
    rows = labels(abreast(text(one), renderings=renderings))
    for column, given_labels in enumerate((one, two, three)):
        shown = [row[column] for row in rows if row[column]]
        assert sorted(shown) == sorted(given_labels)
    assert [row[0] for row in rows if row[0]] == one


@given(some_labels, some_labels)
def test_pairs_by_label_never_join_two_labels(one, two):
    pairs = paired(text(one).text.passages, text(two).text.passages)
    if set(one) & set(two):
        assert all(a.label == b.label for a, b in pairs if a and b)
