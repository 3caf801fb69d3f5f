"""Whatever the text, readings are exact, apart, and read in linear time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.reading import read
from averment.record import Figure

LANGUAGES = st.sampled_from(["zh", "en", "zh-hant", "fr", ""])
PIECES = st.sampled_from(
    [
        *"零一二三四五六七八九十百千万亿两几多余半约近第分之点成折倍年月日天个人户斤元",
        *"、，。（）()[]％%‰至到-—~ \n",
        *"0123456789０１２３.,/$£½①",
        "百分之",
        "千分之",
        "干分之",
        "四、五百",
        "三十余万",
        "以上",
        "不超过",
        "左右",
        "一年半",
        "第三次",
        "one",
        "two",
        "half",
        "thousand",
        "million",
        "thousandth",
        "thirds",
        " and ",
        " a ",
        " or ",
        " to ",
        "nearly ",
        "more than ",
        " years",
        " percent",
        "first",
        "Second",
        "-",
        "–",
        " in ",
        " of ",
        "minus ",
        "per ",
        "twenty",
        "hundred",
        "dozen",
        "from ",
        "between ",
        "\n\n",
        "II. ",
        "[1]",
        "1. ",
        "3:15",
        "1951",
        "May 5",
        *"干于方儿口□O\ud800\u0301\u202e\u200f\u200b",
        "明（二十四）日",
        "半月",
        "第3页至5页",
        "五年计划",
        "拟再",
        "不得",
        "本篇二",
        "（1868—1940）",
        "in no case ",
        "thou-\nsand",
        "٣٤",
        "𝟙𝟚",
    ]
)
NUMERIC_TEXT = st.lists(PIECES, max_size=40).map("".join)
ANY_TEXT = st.text(max_size=120) | NUMERIC_TEXT

ADVERSARIAL = [
    "一",
    "1",
    "(",
    "一、",
    "百分之",
    "1,",
    "1-",
    "one and a half ",
    "-",
    "几",
    "more than ",
    "$",
    " ",
    "(一)",
    "第",
    "1 to ",
    "三年",
    "x",
    "一百",
    "千分之",
    "第一",
    "第一页至",
    ",",
    "between ",
    "half of ",
    "three-",
    "twenty",
    "二干",
    "儿十",
    "斤两",
    "一斤二两",
    "。2\n",
    "\n\n二",
    "一九五一年",
    "in 1951 ",
    "将要求",
    "\ud800",
    "e\u0301",
    "\u202e1",
    "1one一",
]
"""Pieces that, said over and over, tempt a reader to go back."""


_LONG, _AT_ONCE = 16_000, 0.8


@given(text=ANY_TEXT, lang=LANGUAGES)
@settings(deadline=None)
def test_spans_are_exact_apart_and_in_order(text: str, lang: str) -> None:
    end = 0
    for reading in read(text, lang=lang):
        assert end <= reading.full.start < reading.full.end <= len(text)
        assert reading.full.start <= reading.core.start
        assert reading.core.start < reading.core.end <= reading.full.end
        end = reading.full.end


@given(text=ANY_TEXT, lang=LANGUAGES)
@settings(deadline=None)
def test_what_is_written_stands_in_the_core(text: str, lang: str) -> None:
    for reading in read(text, lang=lang):
        if isinstance(reading.value, Figure):
            core = text[reading.core.start : reading.core.end]
            assert reading.value.written in core
            assert reading.value.written


@given(text=ANY_TEXT, lang=LANGUAGES)
@settings(deadline=None)
def test_a_figure_has_a_number_or_two_ends(text: str, lang: str) -> None:
    for reading in read(text, lang=lang):
        if isinstance(reading.value, Figure) and reading.value.numeral is None:
            bounds = reading.value.bounds
            assert bounds.low is not None or bounds.high is not None


@given(text=NUMERIC_TEXT, lang=LANGUAGES)
@settings(deadline=None)
def test_reading_twice_reads_the_same(text: str, lang: str) -> None:
    assert read(text, lang=lang) == read(text, lang=lang)


@pytest.mark.parametrize("lang", ["zh", "en", "de"])
@pytest.mark.parametrize("piece", ADVERSARIAL, ids=repr)
def test_hostile_text_is_read_in_linear_time(piece: str, lang: str) -> None:
    text = (piece * _LONG)[:_LONG]
    if _seconds(text, lang=lang) > _AT_ONCE:
        long = min(_seconds(text, lang=lang) for _ in range(3))
        half = min(_seconds(text[: _LONG // 2], lang=lang) for _ in range(3))
        assert long < 3.5 * half


def _seconds(text: str, *, lang: str) -> float:
    """One reading, in the time of this process alone."""
    begun = time.process_time()
    read(text, lang=lang)
    return time.process_time() - begun


@given(text=ANY_TEXT, lang=LANGUAGES)
@settings(deadline=None)
def test_the_words_a_reading_rests_on_stand_in_the_text(text: str, lang: str) -> None:
    for reading in read(text, lang=lang):
        assert all(words in text for _, words in reading.rests_on)


@pytest.mark.parametrize("digit", ["1", "一", "九", "１", "٣", "𝟙"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_run_of_a_hundred_thousand_digits_is_read_or_left(
    digit: str, lang: str
) -> None:
    text = digit * 100_000
    for reading in read(text, lang=lang):
        assert reading.full.end <= len(text)
