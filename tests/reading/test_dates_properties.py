"""What holds of every text that dates are read from."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading.dates import moment, read_dates
from averment.record import Moment

WORDS = {
    "zh": [
        *"一二三十〇零九五年月日号季春夏秋冬初底末上下中旬半每按今明去本同两、至到—-，。『』【】李",
        "1951",
        "31",
        "民国",
        "民國",
        "光绪",
        "一九五一年",
        "五月",
        "三十一日",
        "过去一年",
        "去年",
        "上月",
        "次日",
        "本周三",
        "农历",
        "正月初五",
        "闰",
        "腊月",
        "解放以来",
        "自",
        "以前",
    ],
    "en": [
        "May",
        "march",
        "February",
        "1951",
        "1240",
        "30",
        "31st",
        "15th",
        "of",
        "to",
        "and",
        "the",
        "next year",
        "each month",
        "every",
        "three",
        "months",
        "winter",
        "spring",
        "early",
        "end of",
        "quarterly",
        "past year",
        ",",
        "-",
        ".",
        "in",
        "/",
        "1951-05",
        "first half of",
        "since liberation",
        "the same year",
        "yesterday",
        "'51",
        "Republican year 38",
        "lunar month",
        "fifth day of",
        "before",
        "since",
        "last",
        "per",
        "cases",
    ],
}
LANGUAGES = st.sampled_from(sorted(WORDS))
REFERENCES = st.one_of(
    st.none(),
    st.dates(dt.date(1000, 1, 1), dt.date(2090, 1, 1)).map(
        lambda day: moment(day.isoformat())
    ),
    st.integers(1000, 2090).map(lambda year: moment(str(year))),
)


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str]:
    lang = draw(LANGUAGES)
    words = st.one_of(st.sampled_from(WORDS[lang]), st.text(max_size=3))
    joint = draw(st.sampled_from(["", " ", "\n"]))
    return joint.join(draw(st.lists(words, max_size=25))), lang


@given(texts(), REFERENCES)
def test_any_text_is_read_in_order_with_exact_spans(
    given_text: tuple[str, str], reference: Moment | None
) -> None:
    text, lang = given_text
    last = 0
    for one in read_dates(text, lang=lang, reference=reference):
        assert last <= one.full.start < one.full.end <= len(text)
        assert one.full.start <= one.core.start < one.core.end <= one.full.end
        assert not text[one.full.start].isspace()
        assert not text[one.full.end - 1].isspace()
        assert one.impossible == (one.value is None)
        last = one.full.end


@given(texts(), REFERENCES)
def test_a_moment_made_from_days_is_the_one_its_edtf_names(
    given_text: tuple[str, str], reference: Moment | None
) -> None:
    text, lang = given_text
    for one in read_dates(text, lang=lang, reference=reference):
        if isinstance(one.value, Moment) and one.value.first is not None:
            named = moment(one.value.edtf)
            assert (named.first, named.last) == (one.value.first, one.value.last)
            assert one.value.written == text[one.full.start : one.full.end]


@given(st.dates(dt.date(1900, 1, 1), dt.date(1999, 12, 31)))
def test_a_day_is_read_however_it_is_written(day: dt.date) -> None:
    digits = "〇一二三四五六七八九"
    year = "".join(digits[int(figure)] for figure in str(day.year))
    name = f"{day:%B}"
    written = {
        "zh": [
            f"{day.year}年{day.month}月{day.day}日",
            f"{year}年{_spoken(day.month)}月{_spoken(day.day)}日",
            f"民国{day.year - 1911}年{day.month}月{day.day}日",
        ][: 3 if day.year > 1911 else 2],
        "en": [
            day.isoformat(),
            f"{name} {day.day}, {day.year}",
            f"{day.day} {name} {day.year}",
            f"{day:%Y.%m.%d}",
        ],
    }
    for lang, ways in written.items():
        for way in ways:
            (found,) = read_dates(way, lang=lang, reference=None)
            assert isinstance(found.value, Moment)
            assert (found.value.first, found.value.last) == (day, day)
            assert (found.full.start, found.full.end) == (0, len(way))


def _spoken(number: int) -> str:
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    lead = {0: "", 1: "十"}.get(tens, digits[tens] + "十")
    return lead + (digits[ones] if ones or not tens else "")


@pytest.mark.parametrize("lang", sorted(WORDS))
@pytest.mark.parametrize(
    "unit",
    [
        "一",
        "1951、",
        "1951-",
        "May and ",
        "May 1, ",
        "每",
        "一、",
        "五月十日至",
        "第一季",
        "in 1951, ",
        "spring and ",
        "年底",
        " ",
        "January, April, July, October, ",
    ],
)
def test_four_times_the_text_takes_about_four_times_as_long(
    unit: str, lang: str
) -> None:
    def seconds(length: int) -> float:
        text = (unit * length)[:length]
        best = float("inf")
        for _ in range(3):
            begun = time.process_time()
            read_dates(text, lang=lang, reference=None)
            best = min(best, time.process_time() - begun)
        return best

    small, large = seconds(4_000), seconds(16_000)
    assert large < 12 * max(small, 0.001)
