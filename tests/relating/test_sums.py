"""Totals and their parts, and what remains: by words, whether they agree or not."""

from __future__ import annotations


def test_a_total_after_its_parts(related) -> None:
    text = "已训练七百人,拟再训练六百人,共训练一千三百人。"
    assert related(text, lang="zh") == [("sum", True, ("一千三百", "七百", "六百"))]


def test_parts_that_do_not_make_the_total_are_proposed_where_words_join_them(
    related,
) -> None:
    text = "已训练七百人,拟再训练六百人,共训练一千八百人。"
    assert [(kind, holds) for kind, holds, _ in related(text, lang="zh")] == [
        ("sum", False)
    ]


def test_a_total_that_no_words_join_to_what_stands_before_it_is_none(related) -> None:
    assert related("甲县有七百人。乙县共有九百人。", lang="zh") == []


def test_a_list_in_the_sentence_after_the_total(related) -> None:
    text = (
        "It is planned to move 590 families in two years. 310 in Chefoo, 120 in "
        "Weihai and Lintsing."
    )
    assert related(text) == [("sum", False, ("590", "310", "120"))]


def test_what_remains_with_its_whole_some_sentences_before(related) -> None:
    text = (
        "In all 900 cases were heard. The county is large. In March 300 cases were "
        "closed, and the remaining 600 cases in April."
    )
    assert related(text) == [("sum", True, ("900", "300", "600"))]


def test_what_remains_of_a_whole_in_the_same_sentence_is_proposed_anyhow(
    related,
) -> None:
    text = "Of 900 cases, 300 cases were closed while the remaining 100 cases wait."
    kinds = [(kind, holds) for kind, holds, _ in related(text)]
    assert ("sum", False) in kinds


def test_shares_that_make_the_whole(related) -> None:
    text = "以处理十分之一二为原则,其余十分之八九均应保留。"
    assert related(text, lang="zh") == [
        ("complement", True, ("十分之一二", "十分之八九"))
    ]
