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


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("会议于18点40分结束", "the meeting ended at 18:40"),
        ("会议于18:40结束", "the meeting ended at 6:40 p.m."),
        ("放映81分钟的影片", "a film of 81 dull minutes was shown"),
        ("十人中有一人到会", "one in ten came to the meeting"),
        ("传输速度为64千比特", "at a speed of 64 kilobits"),
        ("十几个工人", "a dozen workers"),
        ("付银五十两", "fifty taels were paid"),
        ("桥在八里桥镇", "the bridge is in the town of Baliqiao"),
        ("他想了半天", "he thought for some time"),
        ("十四五岁的孩子", "a child of fourteen or fifteen"),
        ("十四五规划的开局", "the opening of the 14th Five-Year Plan"),
        ("双方同意两国通航", "both parties agreed on flights of the two countries"),
        ("每人300元", "300 yuan/person"),
        ("出百分百的力", "gave 100% of his strength"),
        ("冬季里有四个厂", "four works in winter"),
        ("二十世纪六七十年代的厂", "factories of the 1960s and 1970s"),
        ("2021-2022赛季开始", "the season of 2021 - 2022 began"),
        ("三四五六年级的学生", "pupils of Grade 3, 4, 5, 6"),
        ("10 到 15 分钟送到", "brought in 10 to 15 minutes"),
        ("618的货", "goods of June 18"),
        ("农历十一月十一开会", "met on November 11 of the old calendar"),
        ("茅十八在店里", "Mao was in the shop"),
        ("一九五零年产量比一九四九年高", "output in 1950 was above that of 1949"),
    ],
)
def test_other_ways_of_writing_are_no_difference(zh: str, en: str) -> None:
    assert set(verdicts(zh, en)) <= {Verdict.EQUAL}


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("会议于18点40分结束", "the meeting ended at 18:04"),
        ("酸度不超过1%", "acidity not above 1‰"),
        ("见网页https://example.org/p/60474873", "see https://example.org/p/60474837"),
        ("用于3D图纸", "for 30D drawings"),
        ("党的十九届六中全会", "the sixth plenum of the 79th committee"),
        ("十月十五日公布", "published on October 1.5th"),
        ("双方同意两国通航", "both parties agreed on flights of the nine countries"),
        ("十四五规划的开局", "the opening of the 14th Fifty-Year Plan"),
        ("价值千万的车", "a car worth millions"),
        ("二层楼房共八至九层", "a house of 8 to 1 floors and two more"),
        ("第2级读本", "a reader of grade 1"),
    ],
)
def test_another_value_is_seen(zh: str, en: str) -> None:
    assert Verdict.VALUE in verdicts(zh, en) or Verdict.ADDED in verdicts(zh, en)


def test_equal_values_are_paired_in_the_order_of_both_sides() -> None:
    pairs = segment_compared(
        "一九五一年比一九五〇年多，一九五二年又比一九五一年多",
        "1951 was above 1950, and there was more than in 1951 in the year 1952",
    )
    starts = [
        (p.original.full.start, p.rendering.full.start)
        for p in pairs
        if p.original and p.rendering and "1951" in p.how
    ]
    assert starts == sorted(starts)


def test_the_number_of_a_clause_is_missed() -> None:
    assert verdicts("一现在农村有合作社", "there are cooperatives in villages now") == [
        Verdict.DROPPED
    ]


@pytest.mark.parametrize(
    ("zh", "en", "how"),
    [
        ("学习四至五周", "studied for 6 weeks", "四至五周 is 4 to 5 weeks; "),
        ("超过九年", "for nearly 9 years", "超过九年 is more than 9 years; "),
        ("重十斤", "weighed 10 kg", "十斤 is 10 jin; 10 kg is 10 kg"),
    ],
)
def test_a_value_in_words_has_its_plural_and_its_bound(zh, en, how) -> None:
    (pair,) = segment_compared(zh, en)
    assert pair.how.startswith(how)
