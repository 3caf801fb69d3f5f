"""The same number in other characters reads the same; scaled, it scales."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading import read
from averment.reading.plain import plain_chinese, plain_english
from averment.record import Figure

DIGITS = "零一二三四五六七八九"
TRADITIONAL = str.maketrans("万亿两余几来数点个约后内岁", "萬億兩餘幾來數點個約後內歲")
FULL_WIDTH = str.maketrans("0123456789%", "０１２３４５６７８９％")
ENGLISH_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
CHINESE_SCALES = {"万": 10**4, "亿": 10**8}
PHRASES = [
    "三十余万人",
    "两万二千斤",
    "六百多万亩",
    "约一百五十个",
    "几十万元",
    "一年半以内",
    "百分之四点五",
    "二点五亿",
    "十来个",
    "一百零五岁",
]


def values(text: str, *, lang: str) -> list[tuple[object, ...]]:
    return [
        (r.full, r.core, r.kind, r.value.bounds, r.value.approx, r.value.unit)
        for r in read(text, lang=lang)
        if isinstance(r.value, Figure)
    ]


def numbers(text: str, *, lang: str) -> list[object]:
    readings = read(text, lang=lang)
    return [r.value.numeral for r in readings if isinstance(r.value, Figure)]


def chinese(number: int) -> str:
    """A number below ten thousand in Chinese words, the long way."""
    out, zero = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            out += ("零" if zero else "") + DIGITS[digit] + name
        zero = bool(out) and not digit
    return out


@pytest.mark.parametrize("phrase", PHRASES)
def test_traditional_characters_read_like_simplified(phrase: str) -> None:
    assert values(phrase, lang="zh") == values(phrase.translate(TRADITIONAL), lang="zh")
    assert values(phrase, lang="zh")


@given(number=st.integers(0, 10**12), percent=st.booleans())
def test_full_width_digits_read_like_half_width(number: int, *, percent: bool) -> None:
    text = f"共{number}{'%' if percent else '人'}"
    wide = text.translate(FULL_WIDTH)
    assert values(text, lang="zh") == values(wide, lang="zh")


@given(number=st.integers(11, 9999), scale=st.sampled_from(sorted(CHINESE_SCALES)))
def test_a_chinese_multiplier_multiplies(number: int, scale: str) -> None:
    text = f"共{chinese(number)}{scale}人"
    assert numbers(text, lang="zh") == [number * CHINESE_SCALES[scale]]


@given(number=st.integers(11, 9999))
def test_chinese_words_read_like_digits(number: int) -> None:
    words, digits = f"共{chinese(number)}人", f"共{number}人"
    assert numbers(words, lang="zh") == numbers(digits, lang="zh") == [number]


@given(number=st.integers(2, 999), scale=st.sampled_from(sorted(ENGLISH_SCALES)))
def test_an_english_multiplier_multiplies(number: int, scale: str) -> None:
    text = f"in all {number} {scale} books"
    assert numbers(text, lang="en") == [number * ENGLISH_SCALES[scale]]


@given(number=st.integers(1000, 10**9))
def test_commas_between_thousands_change_nothing(number: int) -> None:
    plain = numbers(f"some {number} books", lang="fr")
    assert plain == numbers(f"some {number:,} books", lang="fr") == [number]


@given(text=st.text())
def test_plain_characters_keep_every_place(text: str) -> None:
    assert len(plain_chinese(text)) == len(plain_english(text)) == len(text)
