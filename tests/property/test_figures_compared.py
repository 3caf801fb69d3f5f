"""A figure in any of our ways is the same figure; a changed one never is."""

from __future__ import annotations

import calendar
import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from averment.parallel.figures import segment_compared
from averment.parallel.nouns import FigurePair, Verdict

ONES = "零一二三四五六七八九"
TENS = ("", "十", "百", "千")
MONTHS = calendar.month_name[1:]
DAYS = st.dates(dt.date(1850, 1, 1), dt.date(2050, 1, 1))
DIFFERENT = {Verdict.VALUE, Verdict.DROPPED, Verdict.ADDED, Verdict.UNIT}
TURNED = {Verdict.DROPPED: Verdict.ADDED, Verdict.ADDED: Verdict.DROPPED}


def below_myriad(number: int) -> str:
    written, gap = "", False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            written += ("零" if gap and written else "") + ONES[digit] + TENS[place]
        gap = not digit
    return written


def chinese(number: int) -> str:
    """A number below a myriad myriads, in Chinese numerals."""
    above, below = divmod(number, 10**4)
    if not above:
        return below_myriad(below)
    zero = "零" if 0 < below < 1000 else ""
    return f"{below_myriad(above)}万{zero}{below_myriad(below)}"


def in_chinese(number: int) -> list[str]:
    ways = [str(number), chinese(number)]
    return ways + ([f"{number / 10**4:g}万"] if number % 100 == 0 else [])


def in_english(number: int) -> list[str]:
    ways = [f"{number:,}", str(number)]
    return ways + ([f"{number / 10**6:g} million"] if number % 10**4 == 0 else [])


@st.composite
def frames(draw):
    """What stands around a number in both languages, and what is written there."""
    return draw(
        st.sampled_from(
            (
                ("全区共有{}户农民。", "There are {} peasant households in the area."),
                ("共收入{}元。", "The receipts came to {} yuan in all."),
                ("运来粮食{}斤。", "{} jin of grain were brought."),
                ("本月处理案件{}件。", "{} cases were dealt with in the month."),
            )
        )
    )


numbers = st.one_of(
    st.integers(13, 9_999),
    st.integers(1, 9_999).map(lambda n: n * 10**4),
    st.integers(10_000, 99_999_999),
)


def verdicts(pairs: tuple[FigurePair, ...]) -> set[Verdict]:
    return {pair.verdict for pair in pairs}


@given(numbers, frames(), st.data())
def test_a_number_in_any_of_our_ways_is_the_same_number(number, frame, data):
    zh = frame[0].format(data.draw(st.sampled_from(in_chinese(number))))
    en = frame[1].format(data.draw(st.sampled_from(in_english(number))))
    assert verdicts(segment_compared(zh, en)) == {Verdict.EQUAL}


@given(numbers, numbers, frames(), st.data())
def test_another_number_never_is(number, other, frame, data):
    if number == other:
        return
    zh = frame[0].format(data.draw(st.sampled_from(in_chinese(number))))
    en = frame[1].format(data.draw(st.sampled_from(in_english(other))))
    assert verdicts(segment_compared(zh, en)) & DIFFERENT


@given(st.integers(1, 999), st.integers(1, 999))
def test_shares_are_told_by_what_they_are_of(first, second):
    zh = f"死亡率为千分之{chinese(first)}。"
    ways = (f"{first / 10:g}%", f"{first}‰", f"{first} per mille")
    for way in ways:
        pairs = segment_compared(zh, f"The death rate was {way}.")
        assert verdicts(pairs) == {Verdict.EQUAL}
    if first != second:
        pairs = segment_compared(zh, f"The death rate was {second}‰.")
        assert verdicts(pairs) == {Verdict.VALUE}


@given(DAYS, DAYS)
def test_a_date_in_any_of_our_ways_is_the_same_date(day, other):
    zh = f"{day.year}年{day.month}月{day.day}日开会。"
    month = MONTHS[day.month - 1]
    for way in (
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{day.year:04}-{day.month:02}-{day.day:02}",
    ):
        pairs = segment_compared(zh, f"The meeting was on {way}.")
        assert verdicts(pairs) == {Verdict.EQUAL}
    if day != other:
        way = f"{MONTHS[other.month - 1]} {other.day}, {other.year}"
        assert verdicts(segment_compared(zh, f"The meeting was on {way}.")) & DIFFERENT


@given(numbers, numbers, frames(), frames())
def test_the_comparison_exchanged_is_its_mirror_image(number, other, frame, second):
    zh = frame[0].format(chinese(number)) + second[0].format(other)
    en = frame[1].format(f"{other:,}")
    one = segment_compared(zh, en)
    turned = segment_compared(en, zh, langs=("en", "zh"))
    assert sorted(
        (TURNED.get(p.verdict, p.verdict), str(p.rendering), str(p.original))
        for p in one
    ) == sorted((p.verdict, str(p.original), str(p.rendering)) for p in turned)
