"""Shares of stated wholes, rates of populations, parts within their wholes, growth."""

from __future__ import annotations

import pytest


def test_a_share_of_a_stated_whole(related) -> None:
    text = "共受理案件二千件,其中债务案一百件,占案件百分之五。"
    assert related(text, lang="zh") == [("share", True, ("一百", "二千", "百分之五"))]


def test_a_share_that_its_figures_do_not_make_is_proposed_where_words_ground_it(
    related,
) -> None:
    text = (
        "In all 1400 cases were heard, of which 700 were civil, accounting for 5% of "
        "the cases."
    )
    assert [(kind, holds) for kind, holds, _ in related(text)] == [("share", False)]


def test_a_share_of_a_whole_that_is_not_stated_cannot_be_tested(related) -> None:
    text = "参加的农户有一千二百户,约占全国农户的百分之十五。"
    [(kind, holds, words)] = related(text, lang="zh")
    assert (kind, holds, words[0]) == ("share", None, "一千二百")


def test_what_was_smaller_before_is_no_whole(related) -> None:
    text = "农户由六百户增加到一千二百户,占全国农户的百分之十五。"
    assert [(kind, holds) for kind, holds, _ in related(text, lang="zh")] == [
        ("share", None)
    ]


@pytest.mark.parametrize(
    ("persons", "holds"), [("四百", True), ("九百", True), ("一千二百", None)]
)
def test_persons_beyond_a_ceiling_are_a_gap_and_no_contradiction(
    related, persons: str, holds: bool | None
) -> None:
    text = f"一般应少于人口的千分之一。例如某市人口一百万,已训练{persons}人。"
    assert [(kind, got) for kind, got, _ in related(text, lang="zh")] == [
        ("ratio", holds)
    ]


def test_a_part_within_its_whole(related) -> None:
    text = "受训者有五十九人,其中妇女四十九人。"
    assert related(text, lang="zh") == [("subset", True, ("四十九", "五十九"))]


def test_a_part_larger_than_its_whole_does_not_hold(related) -> None:
    text = "In all 59 persons were trained, of whom 94 persons were women."
    assert [(kind, holds) for kind, holds, _ in related(text)] == [("subset", False)]


def test_a_figure_after_the_bracket_is_no_part(related) -> None:
    text = "出席者共十三人(其中甲代表乙出席),代表五十余人。"
    assert related(text, lang="zh") == []


@pytest.mark.parametrize(("last", "holds"), [("一千二百", True), ("一千五百", False)])
def test_from_to_and_by(related, last: str, holds: bool) -> None:
    text = f"农户由一千户增加到{last}户,增加了百分之二十。"
    [(kind, got, _)] = related(text, lang="zh")
    assert (kind, got) == ("growth", holds)


def test_from_to_and_by_a_number(related) -> None:
    text = (
        "The schools fell from 90 schools in 1950 to 60 schools in 1951, a decrease "
        "of 30 schools."
    )
    [(kind, holds, _)] = related(text)
    assert (kind, holds) == ("growth", True)


def test_growth_in_steps(related) -> None:
    text = (
        "一九五一年产量比一九五零年增长百分之二十,一九五二年产量比一九五一年增长百分之五十,"
        "一九五二年产量比一九五零年增长百分之八十。"
    )
    [(kind, holds, words)] = related(text, lang="zh")
    assert (kind, holds, len(words)) == ("growth", True, 3)


def test_output_is_workers_times_productivity(related) -> None:
    text = (
        "Output in 1951 increased by 32 percent compared to 1950. The number of "
        "employees increased by 20 percent compared to 1950, and labour productivity "
        "increased by 10 percent."
    )
    [(kind, holds, words)] = related(text)
    assert (kind, holds, len(words)) == ("growth", True, 3)
    other = text.replace("32", "64")
    assert [holds for _, holds, _ in related(other)] == [False]


def test_shares_in_a_row_that_make_the_whole(related) -> None:
    text = "训练时间比重为:军事百分之六十,政治百分之三十,文化百分之十。"
    assert related(text, lang="zh") == [
        ("complement", True, ("百分之六十", "百分之三十", "百分之十"))
    ]
    assert related(text.replace("六十", "五十"), lang="zh") == []


def test_a_share_of_a_figure_and_what_it_comes_to(related) -> None:
    text = "Of the 1,000 cases, 40% (400 cases) were closed."
    assert related(text) == [("share", True, ("400", "1,000", "40%"))]


def test_a_later_figure_compared_with_an_earlier_one(related) -> None:
    text = "1951年产量为100吨,比1950年的80吨增加25%。"
    assert [(kind, holds) for kind, holds, _ in related(text, lang="zh")] == [
        ("growth", True)
    ]


def test_figures_that_no_words_join_are_not_related_though_they_agree(related) -> None:
    assert related("In March 700 cases were heard. The town has 700 houses.") == []
    assert (
        related("甲县有学校四十所,乙县有学校六十所,丙县有学校一百所。", lang="zh") == []
    )
