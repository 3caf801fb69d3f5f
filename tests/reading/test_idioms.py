"""Number words that count nothing, and numbers that only order, in Chinese."""

from __future__ import annotations

import pytest

from averment.reading import read
from averment.record import Figure, Kind


def kinds(text: str) -> list[tuple[str, str]]:
    return [
        (text[r.core.start : r.core.end], r.kind.value) for r in read(text, lang="zh")
    ]


def counted(text: str) -> list[str]:
    found = read(text, lang="zh")
    return [text[r.core.start : r.core.end] for r in found if r.kind is Kind.COUNT]


@pytest.mark.parametrize(
    "text",
    [
        "十四时四十五分来电",
        "“八一”运动会",
        "八一奖章的样式",
        "越过三八线以后",
        "二十二兵团的工作",
        "原四方面军干部",
        "各部一一汇报",
        "一一切供应",
        "五弟的信收到了",
        "见本篇二。",
        "实行一元化领导",
        "在苏共二十大上",
        "明（二十四）日可到",
        "区乡十部不了解情况",
        "若十典型材料",
        "曾经再三指出",
        "在四大运动中",
        "庆“六一” 活动",
        "主张二元论",
        "又一里程碑",
        "一二三年级学生",
        "星期五开会",
        "本周六休息",
        "早上 5 点 9 分动身",
        "十点多才到",
        "独一无二的办法",
    ],
)
def test_these_number_words_count_nothing(text: str) -> None:
    assert counted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("仅一七四人", ["一七四"]),
        ("三姐妹来信", ["三"]),
        ("发出十部电影", ["十"]),
        ("两个批语", ["两"]),
        ("粤桂两省", ["两"]),
        ("每周三次", ["三"]),
        ("三周六次", ["六"]),
        ("提出三点意见", ["三"]),
        ("一块木板", ["一"]),
        ("一分钱也要省下二百三十五元", []),
    ],
)
def test_numbers_beside_them_still_count(text: str, expected: list[str]) -> None:
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("因此（一）报告须印发", "（一）"),
        ("说：“（1）各县照办", "（1）"),
        ("争取丰收。3.依靠群众", "3"),
        ("照办。2\n某县", "2"),
        ("说明完毕。\n四关于经费问题", "四"),
    ],
)
def test_marks_of_clauses_and_notes_are_no_counts(text: str, mark: str) -> None:
    assert (mark, "clause-number") in kinds(text)
    assert counted(text) == []


def test_the_last_page_of_a_series_orders_too() -> None:
    assert kinds("第3页至5页") == [("第3页", "ordinal"), ("5页", "ordinal")]


@pytest.mark.parametrize("text", ["。\n三人来信", "。\n一切照旧", "。\n九兵团北调"])
def test_a_line_that_begins_with_a_number_is_not_always_a_clause(text: str) -> None:
    assert "clause-number" not in [kind for _, kind in kinds(text)]


def test_things_are_cases_only_where_the_words_near_say_so() -> None:
    (one,) = read("报告五件", lang="zh")
    (two,) = read("案件五件", lang="zh")
    assert (one.value.unit, two.value.unit) == (None, "cases")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("一两个问题", 1, 2), ("死伤一两万人", 10_000, 20_000), ("迟一两年为好", 1, 2)],
)
def test_one_or_two_is_a_range_and_no_weight(text: str, low: int, high: int) -> None:
    (found,) = read(text, lang="zh")
    assert isinstance(found.value, Figure)
    assert (found.value.bounds.low, found.value.bounds.high) == (low, high)
    assert found.alternatives == ()


def test_an_ounce_and_three_qian_stay_a_weight() -> None:
    (found,) = read("重一两三钱", lang="zh")
    assert found.kind is Kind.MASS


def test_half_a_month_is_a_duration_and_a_fortnightly_is_none() -> None:
    (found,) = read("休息半月再去", lang="zh")
    assert found.kind is Kind.DURATION
    assert not read("某某半月刊", lang="zh")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“十四五”开局良好", ("十四五", 14)),
        ("一五计划期间", ("一五", 1)),
        ("“二五”时期", ("二五", 2)),
        ("南路156号", ("156号", 156)),
        ("住在12楼", ("12楼", 12)),
        ("二十大以后", ("二十", 20)),
    ],
)
def test_numbers_that_name_a_plan_or_a_house(
    text: str, expected: tuple[str, int]
) -> None:
    (found,) = read(text, lang="zh")
    assert found.kind is Kind.ORDINAL
    assert isinstance(found.value, Figure)
    assert (found.value.written, found.value.numeral) == expected


@pytest.mark.parametrize("text", ["十四五万", "5号到达"])
def test_neither_a_guess_nor_a_day_is_such_a_name(text: str) -> None:
    assert all(found.kind is not Kind.ORDINAL for found in read(text, lang="zh"))
