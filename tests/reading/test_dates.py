"""Dates as they are written, against the days they cover."""

from __future__ import annotations

import pytest

from averment.reading.dates import dateline, moment, read_dates
from averment.record import Figure, Kind, Moment, Reading

MAY_1951 = moment("1951-05-14")


def read(text: str, *, lang: str, reference: Moment | None = MAY_1951) -> list[str]:
    readings = read_dates(text, lang=lang, reference=reference)
    return [f"{_core(text, one)} = {_said(one)}" for one in readings]


def _core(text: str, reading: Reading) -> str:
    return text[reading.core.start : reading.core.end]


def _said(reading: Reading) -> str:
    match reading.value:
        case Moment(edtf=edtf):
            return edtf
        case Figure(numeral=numeral, unit=unit):
            return f"{numeral} {unit}"
        case None:
            return "no such day"


CHINESE = [
    ("1951年5月14日", ["1951年5月14日 = 1951-05-14"]),
    ("1951 年 5 月 14 日", ["1951 年 5 月 14 日 = 1951-05-14"]),
    ("１９５１年５月１４日", ["１９５１年５月１４日 = 1951-05-14"]),
    ("一九五一年五月廿三日", ["一九五一年五月廿三日 = 1951-05-23"]),
    ("一九五〇年", ["一九五〇年 = 1950"]),
    ("一九五○年", ["一九五○年 = 1950"]),
    ("一九五O年", ["一九五O年 = 1950"]),
    ("一九五、五、十四", []),
    ("一九五一、五、十四", ["一九五一、五、十四 = 1951-05-14"]),
    ("1951.05.14", ["1951.05.14 = 1951-05-14"]),
    ("自五一年起", ["五一年 = 1951"]),
    ("五一年二月", ["五一年二月 = 1951-02"]),
    ("三四年后", []),
    ("三五年后", []),
    ("零五年五月", ["零五年五月 = 1905-05"]),
    ("农历一九五一年五月", ["一九五一年五月 = 1951-06-05/1951-07-03"]),
    ("康熙三年", ["康熙三年 = 1664~"]),
    ("乾隆五十年五月", ["乾隆五十年五月 = 1785~"]),
    ("徒刑15年", []),
    ("十一月间", ["十一月 = 1951-11"]),
    ("六七十年代", ["六七十年代 = 1960/1979"]),
    ("五十年代", ["五十年代 = 1950/1959"]),
    ("外交部十日宣布", ["十日 = 1951-05-10"]),
    ("12日上午开会", ["12日 = 1951-05-12"]),
    ("三日没有回信", []),
    ("五日报告一次", []),
    ("五日内完成", []),
    ("1950年初中学生", ["1950年 = 1950"]),
    ("1950年初中央指示", ["1950年初 = 1950-01"]),
    ("十一、二月间", ["十一、二月 = 1951-11/1951-12"]),
    ("六、七两月", ["六、七两月 = 1951-06/1951-07"]),
    ("四月二十五、六日", ["四月二十五、六日 = 1951-04-25/1951-04-26"]),
    ("九十月间", ["九十月 = 1951-09/1951-10"]),
    ("下月初旬", ["初旬 = 1951-06-01/1951-06-10"]),
    ("甲夏两方面", []),
    ("七八月", ["七八月 = 1951-07/1951-08"]),
    ("六个月内", []),
    ("四、五个月", []),
    ("近三月", []),
    ("十月革命", []),
    ("七月底", ["七月底 = 1951-07-31"]),
    ("二月底", ["二月底 = 1951-02-28"]),
    ("五月中旬", ["五月中旬 = 1951-05-11/1951-05-20"]),
    ("二月下旬", ["二月下旬 = 1951-02-21/1951-02-28"]),
    ("今冬明春", ["今冬明春 = 1951-12/1952-04"]),
    ("去冬今春", ["去冬今春 = 1950-12/1951-04"]),
    ("夏秋两季", ["夏秋两季 = 1951-06/1951-11"]),
    ("一九五一年冬", ["一九五一年冬 = 1951-12/1952-02"]),
    ("一九五一年春耕", ["一九五一年 = 1951"]),
    ("今年七月一日", ["七月一日 = 1951-07-01"]),
    ("明年一月二十日", ["一月二十日 = 1952-01-20"]),
    ("去年下半年", ["下半年 = 1950-07/1950-12"]),
    ("今年", ["今年 = 1951"]),
    ("第三季度", ["第三季度 = 1951-07/1951-09"]),
    ("在年底以前", ["年底 = 1951-12-31"]),
    ("民国三十八年", ["民国三十八年 = 1949"]),
    ("民國38年5月3日", ["民國38年5月3日 = 1949-05-03"]),
    ("光绪二十六年五月", ["光绪二十六年五月 = 1900-05-28/1900-06-26"]),
    ("从一九五四年到一九五八年", ["一九五四年 = 1954", "一九五八年 = 1958"]),
    ("一九五四至一九五八年", ["一九五四 = 1954", "一九五八年 = 1958"]),
    ("1954—1958年", ["1954—1958年 = 1954/1958"]),
    ("五月十日至二十日", ["五月十日 = 1951-05-10", "二十日 = 1951-05-20"]),
    ("十一月至三月", ["十一月 = 1951-11", "三月 = 1952-03"]),
    ("5月8-12日", ["5月8-12日 = 1951-05-08/1951-05-12"]),
    ("一九四九年十月，同年十二月", ["一九四九年十月 = 1949-10", "十二月 = 1949-12"]),
    ("每月二十日", ["每月二十日 = XXXX-XX-20"]),
    ("每年一月、七月", ["每年一月 = XXXX-01", "七月 = XXXX-07"]),
    ("每六天", ["每六天 = 6 day"]),
    ("每季", ["每季 = 3 month"]),
    ("每人每月一百斤", ["每月 = 1 month"]),
    ("过去一年", ["过去一年 = 1 year"]),
    ("二月三十日", ["二月三十日 = no such day"]),
    ("六月三十一日", ["六月三十一日 = no such day"]),
    ("二十日内", []),
    ("一九五四件", []),
    ("一千一百八十九件", []),
]

ENGLISH = [
    ("in May 0.8 of it", ["May = 1951-05"]),
    ("1952.03.04", ["1952.03.04 = 1952-03-04"]),
    ("Date: 1954-4-2", ["1954-4-2 = 1954-04-02"]),
    ("on March 4, 1954, the", ["March 4, 1954 = 1954-03-04"]),
    ("4 March 1954", ["4 March 1954 = 1954-03-04"]),
    ("the 4th of March, 1954", ["4th of March, 1954 = 1954-03-04"]),
    ("April 6th", ["April 6th = 1951-04-06"]),
    ("May 8-12, 1951", ["May 8-12, 1951 = 1951-05-08/1951-05-12"]),
    ("May 10 to 20, 1950", ["May 10 = 1950-05-10", "20, 1950 = 1950-05-20"]),
    ("8 to 12 May 1950", ["8 = 1950-05-08", "12 May 1950 = 1950-05-12"]),
    ("in May and June 1950", ["May = 1950-05", "June 1950 = 1950-06"]),
    ("from 1954 to 1958", ["1954 = 1954", "1958 = 1958"]),
    ("in 1951, 1954 and 1955", ["1951 = 1951", "1954 = 1954", "1955 = 1955"]),
    ("1954–58", ["1954–58 = 1954/1958"]),
    ("the 1954 plan", ["1954 = 1954"]),
    ("the 1950s", ["1950s = 1950/1959"]),
    ("1240 court cases", []),
    ("a total of 1950 persons", []),
    ("in 1950 prisons", []),
    ("May 14, 1200 prisoners", ["May 14 = 1951-05-14"]),
    ("They may leave and march on", []),
    ("Women may 3 times", []),
    ("in March", ["March = 1951-03"]),
    ("next January", ["next January = 1952-01"]),
    ("last October", ["last October = 1950-10"]),
    ("January 20 of next year", ["January 20 of next year = 1952-01-20"]),
    ("October of last year", ["October of last year = 1950-10"]),
    ("this year", ["this year = 1951"]),
    ("this winter and spring", ["this winter and spring = 1951-12/1952-04"]),
    ("the spring of 1950", ["spring of 1950 = 1950-03/1950-05"]),
    ("through spring and summer", ["spring and summer = 1951-03/1951-08"]),
    ("the fall of the city", []),
    ("winter clothes", []),
    ("at the end of July", ["end of July = 1951-07-31"]),
    ("late May", ["late May = 1951-05-21/1951-05-31"]),
    ("first ten days of May", ["first ten days of May = 1951-05-01/1951-05-10"]),
    ("second half of the year", ["second half of the year = 1951-07/1951-12"]),
    ("second quarter of 1952", ["second quarter of 1952 = 1952-04/1952-06"]),
    ("20th of each month", ["20th of each month = XXXX-XX-20"]),
    ("every January", ["January = XXXX-01"]),
    ("on the 15th.", ["15th = 1951-05-15"]),
    ("the 15th conference", []),
    ("June 31", ["June 31 = no such day"]),
    ("every three months", ["three months = 3 month"]),
    ("per month", ["per month = 1 month"]),
    ("a quarterly report", ["quarterly = 3 month"]),
    ("the past year", ["past year = 1 year"]),
    ("the past three years", []),
    ("for five years", []),
    ("daily life", []),
]


@pytest.mark.parametrize(("text", "expected"), CHINESE)
def test_chinese_dates_are_read_as_written(text: str, expected: list[str]) -> None:
    assert read(text, lang="zh") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_dates_are_read_as_written(text: str, expected: list[str]) -> None:
    assert read(text, lang="en") == expected


def test_a_shared_day_before_the_months_of_the_quarters_recurs() -> None:
    found = read("before the 15th of January, April, July and October", lang="en")
    assert found == [
        "15th of January = XXXX-01-15",
        "April = XXXX-04-15",
        "July = XXXX-07-15",
        "October = XXXX-10-15",
    ]


def test_the_editors_bracket_in_a_day_is_left_out_and_noted() -> None:
    for text in ("四月三十『一』日", "四月三十【一】日"):
        (found,) = read_dates(text, lang="zh", reference=MAY_1951)
        assert found.damaged
        assert found.value is not None
        assert _said(found) == "1951-04-30"
        assert found.alternatives == ()


def test_an_editors_correction_counts_where_the_day_does_not_exist() -> None:
    assert read("四月三十一【三十】日", lang="zh") == [
        "四月三十一【三十】日 = 1951-04-30"
    ]


def test_a_misread_season_is_read_and_noted() -> None:
    (found,) = read_dates("在夏秋两李", lang="zh", reference=MAY_1951)
    assert found.damaged
    assert _said(found) == "1951-06/1951-11"


def test_a_date_that_does_not_exist_is_read_without_a_value() -> None:
    for text, lang in (("二月三十日", "zh"), ("30 February 1951", "en")):
        (found,) = read_dates(text, lang=lang, reference=MAY_1951)
        assert found.impossible
        assert found.kind is Kind.DATE
        assert found.value is None


def test_a_date_that_can_be_read_two_ways_keeps_both() -> None:
    (found,) = read_dates("5/6/1951", lang="en", reference=None)
    assert _said(found) == "1951-05-06"
    assert [other.edtf for other in found.alternatives] == ["1951-06-05"]


def test_without_a_reference_a_date_keeps_its_year_unsaid() -> None:
    (found,) = read_dates("五月十日", lang="zh", reference=None)
    assert isinstance(found.value, Moment)
    assert (found.value.edtf, found.value.first) == ("XXXX-05-10", None)


def test_a_year_far_from_the_document_is_no_year() -> None:
    assert read("in 1240", lang="en") == []
    assert read("in 1240", lang="en", reference=None) == ["1240 = 1240"]


def test_another_language_is_left_unread() -> None:
    assert read_dates("le 14 mai 1951", lang="fr", reference=None) == ()


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("A resolution\n1952.03.04\nIn 1954 much is planned.", "en", "1952-03-04"),
        ("A resolution\nDate: 1954-4-2\n\nText of 2 May 1950.", "en", "1954-04-02"),
        ('"A directive" May 3, 1951\n\nWith success', "en", "1951-05-03"),
        ("通知\n（一九五一年五月三日）\n各地：", "zh", "1951-05-03"),
        (
            "通知\n各地须于一九五二年办完。\n某局\n一九五一年六月二日",
            "zh",
            "1951-06-02",
        ),
        ("On 3 May 1951 the office met.", "en", None),
        ("到一九五五年夏季，已有十万个。", "zh", None),
        ("", "en", None),
    ],
)
def test_a_document_is_dated_by_its_head_or_foot(
    text: str, lang: str, expected: str | None
) -> None:
    found = dateline(text, lang=lang)
    assert (found and found.edtf) == expected


@pytest.mark.parametrize(("dash", "damaged"), [("—", False), ("一", True)])
def test_years_of_a_life_in_brackets_are_one_stretch(
    dash: str, *, damaged: bool
) -> None:
    text = f"某甲（1868{dash}1940），县人。"
    (found,) = read_dates(text, lang="zh", reference=None)
    assert (found.value.edtf, found.damaged) == ("1868/1940", damaged)
