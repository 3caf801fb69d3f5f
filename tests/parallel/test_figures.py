"""Figures held against their renderings, by value; all sentences are invented."""

from __future__ import annotations

import pytest

from averment.parallel.aligning import aligned
from averment.parallel.figures import figures_compared, segment_compared
from averment.parallel.nouns import Verdict
from averment.record import Span


def verdicts(original: str, rendering: str) -> list[Verdict]:
    return [pair.verdict for pair in segment_compared(original, rendering)]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("开支为三亿五千万元", "spending came to 350 million yuan"),
        ("计六万零三百人", "60,300 people in all"),
        ("降低千分之一", "lowered by 0.1%"),
        ("降低千分之一", "lowered by one in a thousand"),
        ("占三成", "30 per cent of them"),
        ("收粮十斤", "ten catties of grain were collected"),
        ("收粮十斤", "5 kg of grain were collected"),
        ("长一百里", "31 miles long"),
        ("一九五二年六月十一日", "June 11, 1952"),
        ("历时二十四个月", "it took two years"),
        ("产量为去年的三倍", "the output was threefold that of last year"),
        ("第三批共五十件", "50 cases in the third batch"),
        ("百分之七八十的人", "70% or 80% of the people"),
        ("两国代表会面四次", "delegates of both countries met four times"),
        ("二十世纪八十年代的工厂", "factories of the 1980s"),
    ],
)
def test_a_figure_in_other_words_is_the_same_figure(zh: str, en: str) -> None:
    assert set(verdicts(zh, en)) == {Verdict.EQUAL}


@pytest.mark.parametrize(
    ("zh", "en", "verdict"),
    [
        ("开支为三亿五千万元", "spending came to 35 million yuan", Verdict.VALUE),
        ("降低千分之一", "lowered by 1%", Verdict.VALUE),
        ("收粮十斤", "10 kg of grain were collected", Verdict.UNIT),
        ("共有近六十五万户", "there were 650,000 households", Verdict.BOUND),
        ("不少于三十人", "up to 30 people", Verdict.BOUND),
        ("修路四十公里", "a road was built", Verdict.DROPPED),
        ("修了一条路", "a road of 40 kilometres was built", Verdict.ADDED),
        ("提高六倍", "was raised sixfold", Verdict.ASKED),
    ],
)
def test_what_differs_is_told_by_its_class(zh: str, en: str, verdict: Verdict) -> None:
    assert verdicts(zh, en) == [verdict]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("四川的一个工厂", "a factory in Sichuan"),
        ("这是十分重要的", "this is most important"),
        ("几个人昨天来过", "some people came yesterday"),
        ("每年如此", "it is so every year"),
    ],
)
def test_words_with_numerals_in_them_are_no_loss(zh: str, en: str) -> None:
    assert set(verdicts(zh, en)) <= {Verdict.EQUAL}


def test_a_date_said_twice_and_rendered_once_is_only_said_again() -> None:
    zh = "六月三日开会，六月三日闭会"
    assert Verdict.REPEATED in verdicts(zh, "the meeting opened and closed on June 3")


def test_the_mark_of_a_passage_within_a_link_is_no_figure(text_of) -> None:
    zh = text_of("{1r.1} 办了扫盲班，\n{1r.2} 毕业三十人。\n", lang="zh")
    en = text_of("{1r.1} A literacy class was held; 30 people finished it.\n")
    whole = [Span(start=0, end=len(text.content)) for text in (zh, en)]
    alignment = aligned(
        zh, en, given=[(whole[0], whole[1])], vectors=None, lexicon=None
    )
    (pair,) = figures_compared(alignment, reference=None)
    assert pair.original is not None
    assert zh.at(pair.original.core) == "三十"
