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
    ]
)
NUMERIC_TEXT = st.lists(PIECES, max_size=40).map("".join)
ANY_TEXT = st.text(max_size=120) | NUMERIC_TEXT

ADVERSARIAL = [
    "一" * 40_000,
    "1" * 40_000,
    "(" * 40_000,
    "一、" * 20_000,
    "百分之" * 14_000,
    "1," * 20_000,
    "1-" * 20_000,
    "one and a half " * 2_000,
    "-" * 40_000,
    "几" * 40_000,
    "more than " * 4_000,
    "$" * 40_000,
    " " * 40_000 + "1",
    "(一)" * 12_000,
    "第" * 40_000,
    "1 to " * 8_000,
    "三年" * 20_000,
    "x" * 40_000,
]


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
@pytest.mark.parametrize("text", ADVERSARIAL, ids=lambda text: repr(text[:8]))
def test_hostile_text_is_read_in_linear_time(text: str, lang: str) -> None:
    half = text[: len(text) // 2]
    long = _seconds(text, lang=lang)
    assert long < 1 or long < 3.5 * _seconds(half, lang=lang)


def _seconds(text: str, *, lang: str) -> float:
    """The best of three runs, in the time of this process alone."""
    runs = []
    for _ in range(3):
        begun = time.process_time()
        read(text, lang=lang)
        runs.append(time.process_time() - begun)
    return min(runs)
