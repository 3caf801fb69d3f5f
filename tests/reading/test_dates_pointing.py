"""Words that point to a time, open ends, lunar days, terms: all sentences invented."""

from __future__ import annotations

import pytest

from averment.reading import read
from averment.reading.dates import moment, read_dates
from averment.record import Kind, Moment

REFERENCE = "1951-05-20"


def said(text: str, *, lang: str, reference: str | None = REFERENCE) -> list[str]:
    day = None if reference is None else moment(reference)
    return [
        f"{text[one.full.start : one.full.end]} = "
        + (one.value.edtf if isinstance(one.value, Moment) else "none")
        for one in read_dates(text, lang=lang, reference=day)
    ]


CHINESE = [
    ("去年修渠三条", ["去年 = 1950"]),
    ("本年度预算已定", ["本年度 = 1951"]),
    ("本月修渠三条", ["本月 = 1951-05"]),
    ("上个月修渠三条", ["上个月 = 1951-04"]),
    ("下月再议", ["下月 = 1951-06"]),
    ("昨日到渠工十二人", ["昨日 = 1951-05-19"]),
    ("今天开渠", ["今天 = 1951-05-20"]),
    ("上星期三开渠", ["上星期三 = 1951-05-09"]),
    ("本周到了三人", ["本周 = 1951-05-14/1951-05-20"]),
    ("上季度修渠三条", ["上季度 = 1951-01/1951-03"]),
    ("中旬开渠", ["中旬 = 1951-05-11/1951-05-20"]),
    (
        "四月上旬开渠，下旬完工",
        ["四月上旬 = 1951-04-01/1951-04-10", "下旬 = 1951-04-21/1951-04-30"],
    ),
    ("月底前完工", ["月底 = 1951-05-31"]),
    ("年底前完工", ["年底 = 1951-12-31"]),
    ("年内完工", ["年内 = 1951"]),
    ("一九四九年开渠，次年完工", ["一九四九年 = 1949", "次年 = 1950"]),
    ("五月三日开渠，翌日完工", ["五月三日 = 1951-05-03", "翌日 = 1951-05-04"]),
    ("翌日完工", ["翌日 = XXXX-XX-XX"]),
    ("解放以来修渠三条", ["解放以来 = /.."]),
    ("自水利局成立以来修渠三条", ["自水利局成立以来 = /.."]),
    ("比土改以前多", ["土改以前 = ../"]),
    ("五十年代初期", ["五十年代初期 = 1950/1952"]),
    ("上半月修渠", ["上半月 = 1951-05-01/1951-05-15"]),
    ("今冬明春修渠", ["今冬明春 = 1951-12/1952-04"]),
    (
        "每年一、四、七、十月的十五日以前报送",
        [
            "每年一 = XXXX-01-15",
            "四 = XXXX-04-15",
            "七 = XXXX-07-15",
            "十月的十五日 = XXXX-10-15",
        ],
    ),
    ("农历正月初五开渠", ["农历正月初五 = 1951-02-10"]),
    ("一九五一年夏历八月十五日", ["一九五一年夏历八月十五日 = 1951-09-15"]),
    ("腊月二十三开渠", ["腊月二十三 = 1952-01-19"]),
    ("宣统三年八月十九日", ["宣统三年八月十九日 = 1911-10-10"]),
    ("农历一九五二年闰五月初一", ["一九五二年闰五月初一 = 1952-06-22"]),
    ("农历正月三十一日", ["农历正月三十一日 = none"]),
    ("五月初五十人到工", ["五月 = 1951-05"]),
]
ENGLISH = [
    ("Last year three canals were dug.", ["Last year = 1950"]),
    ("Next month the canal opens.", ["Next month = 1951-06"]),
    ("The canal opened yesterday.", ["yesterday = 1951-05-19"]),
    ("the day before yesterday", ["the day before yesterday = 1951-05-18"]),
    ("It opened last Wednesday.", ["last Wednesday = 1951-05-09"]),
    ("It opens next week.", ["next week = 1951-05-21/1951-05-27"]),
    ("by the end of this month", ["end of this month = 1951-05-31"]),
    (
        "It was dug in 1949 and mended the following year.",
        ["1949 = 1949", "the following year = 1950"],
    ),
    ("Since liberation three canals were dug.", ["Since liberation = /.."]),
    (
        "since the founding of the Republic",
        ["since the founding of the Republic = /.."],
    ),
    ("before the land reform", ["before the land reform = ../"]),
    ("Since we lack water, no canal is dug.", []),
    ("in '49 and '50", ["'49 = 1949", "'50 = 1950"]),
    ("the early 1950s", ["early 1950s = 1950/1952"]),
    (
        "the summer of 1949 and the following spring",
        ["summer of 1949 = 1949-06/1949-08", "the following spring = 1950-03/1950-05"],
    ),
    ("the winter of '49", ["winter of '49 = 1949-12/1950-02"]),
    ("the canal's 49 gates", []),
    ("Republican year 38", ["Republican year 38 = 1949"]),
    ("the 38th year of the Republic", ["38th year of the Republic = 1949"]),
    (
        "the fifth day of the first lunar month",
        ["fifth day of the first lunar month = 1951-02-10"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHINESE)
def test_chinese_words_that_point_are_read(text: str, expected: list[str]) -> None:
    assert said(text, lang="zh") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_words_that_point_are_read(text: str, expected: list[str]) -> None:
    assert said(text, lang="en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "六十岁以上年老的渠工",
        "以上月份从略",
        "说明年度计划",
        "根本年限不够",
        "马上一年半过去了",
        "过去年景不好",
        "基本月薪",
        "相当年轻",
        "以后天气转凉",
        "解放前线的渠工",
        "光明日报社论",
    ],
)
def test_words_that_end_another_point_to_nothing(text: str) -> None:
    assert said(text, lang="zh") == []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("去年", "zh", "XXXX"),
        ("上月", "zh", "XXXX-XX"),
        ("昨日", "zh", "XXXX-XX-XX"),
        ("last week", "en", "XXXX-XX-XX/XXXX-XX-XX"),
        ("next month", "en", "XXXX-XX"),
    ],
)
def test_without_a_date_of_the_document_the_words_are_kept_unresolved(
    text: str, lang: str, expected: str
) -> None:
    (one,) = read_dates(text, lang=lang, reference=None)
    assert isinstance(one.value, Moment)
    assert (one.value.edtf, one.value.first, one.value.last) == (expected, None, None)
    assert one.value.written == text
    assert moment(expected).first is None


def test_a_document_of_which_only_the_year_is_known_lends_no_month() -> None:
    assert said("去年，上月，昨日", lang="zh", reference="1951") == [
        "去年 = 1950",
        "上月 = XXXX-XX",
        "昨日 = XXXX-XX-XX",
    ]


def test_what_only_points_says_so() -> None:
    (one,) = read_dates("去年", lang="zh", reference=moment(REFERENCE))
    assert one.rests_on == (("deictic", "去年"),)
    (one,) = read_dates("1950年", lang="zh", reference=moment(REFERENCE))
    assert one.rests_on == ()


def test_lunar_days_name_their_calendar() -> None:
    (one,) = read_dates("正月初一", lang="zh", reference=moment(REFERENCE))
    assert isinstance(one.value, Moment)
    assert (one.value.edtf, one.value.calendar) == ("1951-02-06", "chinese-lunar")


def test_a_lunar_day_of_no_known_year_covers_no_days() -> None:
    assert said("正月初一", lang="zh", reference=None) == ["正月初一 = XXXX-XX-XX"]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("从一九五三年到一九五七年", "zh", ["1953/1957", "1953/1957"]),
        ("from 1953 to 1957", "en", ["1953/1957", "1953/1957"]),
        ("一九四九年以来", "zh", ["1949/.."]),
        ("since 1949", "en", ["1949/.."]),
        ("于六月一日以前完工", "zh", ["../1951-05-31"]),
        ("自六月一日起", "zh", ["1951-06-01/.."]),
        ("before June 1", "en", ["../1951-05-31"]),
        ("until May 1952", "en", ["../1952-05"]),
        ("提到六月一日开渠", "zh", [None]),
        ("on June 1", "en", [None]),
    ],
)
def test_a_date_keeps_the_stretch_it_bounds(
    text: str, lang: str, expected: list[str | None]
) -> None:
    found = read_dates(text, lang=lang, reference=moment(REFERENCE))
    assert [one.period and one.period.edtf for one in found] == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("六个月内完工", "zh", ["1951-05-21/1951-11-20", "1951-06/1951-11"]),
        ("within six months", "en", ["1951-05-21/1951-11-20", "1951-06/1951-11"]),
        ("三年来修渠三条", "zh", ["1948-05-20/1951-05-19", "1948/1950"]),
        ("three weeks ago", "en", ["1951-04-29", "1951-04-23/1951-04-29"]),
        ("三个月后完工", "zh", ["1951-08-20", "1951-08"]),
        ("工期三个月", "zh", []),
    ],
)
def test_a_term_keeps_both_ends_it_may_have(
    text: str, lang: str, expected: list[str]
) -> None:
    found = read(text, lang=lang, reference=moment(REFERENCE))
    (term,) = [one for one in found if one.kind is Kind.DURATION]
    kept = [one.edtf for one in term.alternatives if isinstance(one, Moment)]
    assert kept == expected
    (bare,) = [
        one
        for one in read(text, lang=lang, reference=None)
        if one.kind is Kind.DURATION
    ]
    assert bare.alternatives == ()


def test_a_figure_takes_the_time_that_is_pointed_to() -> None:
    text = "去年修渠三百条"
    (figure,) = [
        one
        for one in read(text, lang="zh", reference=moment(REFERENCE))
        if one.kind is Kind.COUNT
    ]
    assert figure.period is not None
    assert figure.period.edtf == "1950"
