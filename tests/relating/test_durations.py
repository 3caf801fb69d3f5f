"""A stated length of time against the dates it is stated over."""

from __future__ import annotations

import pytest

from averment.relating import holds, relations_in


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("自三月一日至六月三十日的四个月内停止办理。", "zh",
         ("三月一日", "六月三十日", "四个月")),
        ("五月至八月四个月内完成。", "zh", ("五月", "八月", "四个月内")),
        ("在今后五个月内(今年十一月至明年三月)完成。", "zh",
         ("十一月", "明年三月", "五个月内")),
        ("一九二一年到一九四九年,一共二十八年。", "zh",
         ("一九二一年", "一九四九年", "二十八年")),
        ("由五月十日起,到五月十五日止,共开了六天。", "zh",
         ("五月十日", "五月十五日", "六天")),
        ("the four months between June and September", "en",
         ("June", "September", "four months")),
        ("会期十月三日到七日,共五天。", "zh", ("十月三日", "七日", "五天")),
        ("during the five years from 1953 to 1957.", "en",
         ("1953", "1957", "five years")),
        ("from 1 June to 30 September, four months in all.", "en",
         ("1 June", "30 September", "four months")),
    ],
)  # fmt: skip
def test_a_length_named_with_its_two_ends(related, text, lang, words) -> None:
    assert related(text, lang=lang) == [("duration", True, words)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("自三月一日至六月三十日的五个月内停止办理。", "zh"),
        ("during the seven years from 1953 to 1957.", "en"),
    ],
)
def test_a_length_that_is_not_that_of_its_ends(related, text, lang) -> None:
    assert [held for _, held, _ in related(text, lang=lang)] == [False]


def test_a_length_of_something_else_is_left_alone(related) -> None:
    text = "从三月到六月,判处五年以上徒刑者减少。休整两个月。"
    assert related(text, lang="zh") == []


def test_what_is_left_fills_the_stretch_to_its_end(related) -> None:
    text = (
        "The moves take the five years from 1953 to 1957. In 1953 some families go "
        "first, and the rest are to follow within {} years."
    )
    ends = [found for found in related(text.format(4)) if found[2][0] == "1953"]
    assert ends[-1] == ("duration", True, ("1953", "within 4 years", "1957"))
    short = [held for _, held, words in related(text.format(2)) if words[-1] == "1957"]
    assert short == [False]


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("1951-10-05 In the nine months since January 1951 no case was heard.", "en",
         ("January 1951", "1951-10-05", "nine months")),
        ("1951年10月5日 从一九五一年一月以来的九个月中无积案。", "zh",
         ("一九五一年一月", "1951年10月5日", "九个月")),
    ],
)  # fmt: skip
def test_a_length_counted_since_a_date(related, text, lang, words) -> None:
    found = related(text, lang=lang, date="1951-10-05")
    assert found == [("duration", True, words)]


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("The first five-year plan (1953-1957) was decided.", "en",
         ("1953-1957", "five-year")),
        ("第一个五年计划(一九五三—一九五七年)已决定。", "zh",
         ("一九五三—一九五七年", "五年")),
    ],
)  # fmt: skip
def test_two_years_in_one_expression(related, text, lang, words) -> None:
    assert related(text, lang=lang) == [("duration", True, words)]


def test_the_two_years_of_one_expression_come_as_claims(placed_of) -> None:
    text = placed_of("The plan for six years (1953-57) was decided.")
    (found,) = relations_in([text])
    assert [claim.quotation.exact for claim in found.claims] == ["1953", "57"]
    assert [getattr(claim.value, "edtf", "") for claim in found.claims] == [
        "1953",
        "1957",
    ]
    assert holds(found) is False
