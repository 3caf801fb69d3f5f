"""Dates near the document's day, holidays, and intervals joined by words."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading.dates import intervals, lunar, moment
from averment.reading.dates.en_written import year_in_words
from averment.record import Moment, Reading

REFERENCE = moment("1951-05-16")  # a Wednesday

ENGLISH = [
    ("We leave tomorrow.", "tomorrow", "1951-05-17"),
    ("They met three days ago.", "three days ago", "1951-05-13"),
    ("It opens in two weeks.", "in two weeks", "1951-05-30"),
    ("Send it next month.", "next month", "1951-06"),
    ("Nothing came last year.", "last year", "1950"),
    ("We sit last Friday of May 1951.", "last Friday of May 1951", "1951-05-25"),
    (
        "the first week of May 1951",
        "the first week of May 1951",
        "1951-04-30/1951-05-06",
    ),
    ("Monday of next week", "Monday of next week", "1951-05-21"),
    ("from 4 to 22 January 1952", "from 4 to 22 January 1952", "1952-01-04/1952-01-22"),
    ("from May 1950 to June 1951", "from May 1950 to June 1951", "1950-05/1951-06"),
    ("before 1950", "before 1950", "../1949-12-31"),
    ("after 12 May 1950", "after 12 May 1950", "1950-05-13/.."),
    ("since April 1950", "since April 1950", "1950-04-01/.."),
    ("May Day 1950", "May Day 1950", "1950-05-01"),
    ("They met two Thursdays ago.", "two Thursdays ago", "1951-05-03"),
    (
        "the weekend of May Day 1950",
        "the weekend of May Day 1950",
        "1950-05-06/1950-05-07",
    ),
    ("Easter Sunday 1951", "Easter Sunday 1951", "1951-03-25"),
    ("nineteen fifty one", "nineteen fifty one", "1951"),
    ("the third quarter of 1950", "the third quarter of 1950", "1950-07/1950-09"),
]
CHINESE = [
    ("明天开会。", "明天", "1951-05-17"),
    ("三天前到。", "三天前", "1951-05-13"),
    ("过两天开渠。", "过两天", "1951-05-18"),
    ("1950年东正教复活节", "1950年东正教复活节", "1950-04-09"),
    ("1950年中秋节前后开渠", "1950年中秋节", "1950-09-26"),
    ("上周三报来。", "上周三", "1951-05-09"),
    ("下个月", "下个月", "1951-06"),
    ("去年五月", "去年五月", "1950-05"),
    ("今年国庆节", "今年国庆节", "1951-10-01"),
    ("一九五〇年春节", "一九五〇年春节", "1950-02-17"),
    ("五月第一周", "五月第一周", "1951-04-30/1951-05-06"),
    ("十八世纪", "十八世纪", "1700-01-01/1799-12-31"),
    ("1950年6月以前", "1950年6月以前", "../1950-05-31"),
    ("1950年6月以后", "1950年6月以后", "1950-07-01/.."),
    ("从1950年6月到1951年2月", "从1950年6月到1951年2月", "1950-06-01/1951-02-28"),
    ("农历八月十五", "农历八月十五", "1951-09-15"),
]


def named(text: str, *, lang: str, reference: Moment | None = REFERENCE) -> Reading:
    (reading,) = intervals(text, lang=lang, reference=reference)
    return reading


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [pytest.param(*row, id=row[1]) for row in ENGLISH],
)
def test_english_words_name_days_near_the_documents(
    text: str, words: str, edtf: str
) -> None:
    reading = named(text, lang="en")
    assert text[reading.core.start : reading.core.end] == words
    covers(reading.value, moment(edtf))


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [pytest.param(*row, id=row[1]) for row in CHINESE],
)
def test_chinese_words_name_days_near_the_documents(
    text: str, words: str, edtf: str
) -> None:
    reading = named(text, lang="zh")
    assert text[reading.core.start : reading.core.end] == words
    covers(reading.value, moment(edtf))


def covers(value: object, wanted: Moment) -> None:
    assert isinstance(value, Moment)
    assert (value.first, value.last) == (wanted.first, wanted.last)


def test_words_that_name_no_day_rest_on_being_deictic() -> None:
    assert named("tomorrow", lang="en").rests_on == (("deictic", "tomorrow"),)
    assert named("12 May 1950", lang="en").rests_on == ()


def test_a_weekday_may_be_the_coming_one_or_the_last() -> None:
    reading = named("on Friday", lang="en")
    days = [one.first for one in (reading.value, *reading.alternatives)]
    assert days == [dt.date(1951, 5, 18), dt.date(1951, 5, 11)]


def test_an_interval_may_leave_out_the_last_thing_named() -> None:
    text = "from May 1950 to June 1951"
    (brief,) = intervals(text, lang="en", reference=REFERENCE, inclusive=False)
    covers(brief.value, moment("1950-05-01/1951-05-31"))


def test_without_a_reference_written_dates_are_still_read() -> None:
    covers(named("12 May 1950", lang="en", reference=None).value, moment("1950-05-12"))
    assert intervals("tomorrow", lang="en", reference=None) == ()


def test_a_year_in_words_is_its_number() -> None:
    wanted = {
        "nineteen ninety six": 1996,
        "nineteen hundred and fifty": 1950,
        "two thousand and fifteen": 2015,
        "one thousand seven hundred and eighty nine": 1789,
        "twenty twenty one": 2021,
    }
    assert {words: year_in_words(words) for words in wanted} == wanted


NEW_YEARS = (
    "1911-01-30 1937-02-11 1949-01-29 1953-02-14 1976-01-31 2000-02-05 2024-02-10"
)


@pytest.mark.parametrize("day", NEW_YEARS.split())
def test_lunar_years_begin_on_known_days(day: str) -> None:
    first = dt.date.fromisoformat(day)
    assert lunar.month_of(first.year, 1)[0] == first


@given(
    st.integers(1900, 2048),
    st.integers(1, 12),
)
def test_lunar_months_follow_one_another(year: int, month: int) -> None:
    first, last = lunar.month_of(year, month)
    assert (last - first).days in (28, 29)
    following = (year, month + 1) if month < 12 else (year + 1, 1)
    gap = lunar.month_of(*following)[0] - last
    assert gap.days in (1, 30, 31)  # 30 or 31 across a leap month


JOINTS = """from to between and before after since the of next 31 in ago decades
February 29 9999 0 - / . , 前 后 到 至 年 月 日 周 初 闰 上 下 第 一 个"""
WORDS = [*(row[0] for row in (*ENGLISH, *CHINESE)), *JOINTS.split()]


def test_a_word_that_closes_one_date_opens_no_other() -> None:
    text = "1950年6月以前 五月第一周"
    first, *others = intervals(text, lang="zh", reference=moment("2000-01-01"))
    assert text[first.full.start : first.full.end] == "1950年6月以前"
    assert all(one.full.start >= first.full.end for one in others)


@given(
    st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
    | st.lists(st.sampled_from(WORDS), max_size=8).map("".join)
    | st.text(max_size=60),
    st.sampled_from(["en", "zh", "zh-hant", "de"]),
    st.dates(dt.date(1, 1, 1), dt.date(9998, 12, 31)),
)
def test_any_text_gives_ordered_intervals_that_agree_with_their_edtf(
    text: str, lang: str, day: dt.date
) -> None:
    reference = moment(day.isoformat())
    end = 0
    for reading in intervals(text, lang=lang, reference=reference):
        assert end <= reading.core.start < reading.core.end <= len(text)
        end = reading.core.end
        for value in (reading.value, *reading.alternatives):
            assert isinstance(value, Moment)
            assert not (value.first and value.last) or value.first <= value.last
            covers(value, moment(value.edtf))


@pytest.mark.parametrize("unit", ["the ", "1 ", "月", "上", "from May to ", "一九"])
def test_reading_takes_linear_time(unit: str) -> None:
    lang = "en" if unit.isascii() else "zh"

    def seconds(number: int) -> float:
        begun = time.perf_counter()
        intervals(unit * number, lang=lang, reference=REFERENCE)
        return time.perf_counter() - begun

    def best(number: int) -> float:
        return min(seconds(number) for _ in range(3))

    assert best(1600) < 16 * best(200) + 0.2  # eight times the text
