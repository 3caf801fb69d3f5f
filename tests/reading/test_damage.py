"""Characters misread by a machine: a proposed reading, marked as such."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading import read
from averment.reading.numerals.zh_damage import mended
from averment.record import Bounds, Figure, Kind, Moment


@pytest.mark.parametrize(
    ("text", "damaged", "number"),
    [
        ("共二干五百人", "二干五百", 2500),
        ("共四干字", "四干", 4000),
        ("共六干万元", "六干万元", 60_000_000),
        ("共一于二百万人", "一于二百万", 12_000_000),
        ("共七百方人", "七百方", 7_000_000),
        ("共四方人", "四方", 40_000),
        ("又来一方三千人", "一方三千", 13_000),
        ("占千分之一", None, 1),
        ("占干分之一", "干分之一", 1),
        ("占于分之一", "于分之一", 1),
        ("第三O厂有二O六人", "二O六", 206),
    ],
)
def test_misread_characters_are_put_right_and_said_to_be(
    text: str, damaged: str | None, number: int
) -> None:
    found = [r for r in read(text, lang="zh") if r.damaged]
    assert [text[r.core.start : r.core.end] for r in found] == (
        [damaged] if damaged else []
    )
    if found:
        assert isinstance(found[0].value, Figure)
        assert found[0].value.numeral == number
        assert found[0].value.written in text


@pytest.mark.parametrize(
    "text",
    [
        *("少数干部", "两干部来信", "一干人犯", "若干万人", "一干二净", "干年级工作"),
        *("统一于百分之二", "数于是减少", "少于二百人", "位于三百里外"),
        *("四方面军", "两方人员", "三方人士", "一方面", "对方人数", "六百方米"),
        *("女儿十岁", "这儿个个都好", "孤儿百人", "婴儿千名"),
        *("人口百分之五", "一口井", "五口之家", "港口十个"),
        *("OK", "O型血", "二OO"),
    ],
)
def test_words_with_these_characters_stay_as_they_are(text: str) -> None:
    assert mended(text) == text
    assert not [r for r in read(text, lang="zh") if r.damaged]


@given(st.text(alphabet="一二两几百千万干于方儿oO人年多分之 ", max_size=60))
def test_mending_keeps_every_place(text: str) -> None:
    assert len(mended(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "kind", "quotation"),
    [
        ("in the next six  \n\n months", Kind.DURATION, "six  \n\n months"),
        ("twenty\nthree persons", Kind.COUNT, "twenty\nthree"),
        ("three thousandths of them", Kind.PERMILLE, "three thousandths"),
    ],
)
def test_words_broken_over_lines_are_one_expression(
    text: str, kind: Kind, quotation: str
) -> None:
    (found,) = read(text, lang="en")
    assert (found.kind, text[found.core.start : found.core.end]) == (kind, quotation)


@pytest.mark.parametrize(
    ("text", "written", "low", "high"),
    [
        ("年产达到口口万吨。", "口口万吨", 100_000, 1_000_000),
        ("全县征粮□万斤。", "□万斤", 10_000, 100_000),
        ("该地犯人口口口万人。", "口口口万", 100_000, 10_000_000),
    ],
)
def test_illegible_digits_leave_what_their_number_allows(
    text: str, written: str, low: int, high: int
) -> None:
    (reading,) = read(text, lang="zh")
    assert text[reading.full.start : reading.full.end] == written
    assert reading.damaged
    assert isinstance(reading.value, Figure)
    assert reading.value.bounds == Bounds(
        low=Fraction(low), high=Fraction(high), low_closed=True, high_closed=False
    )


@pytest.mark.parametrize("written", ["195口年", "一九五□年"])
def test_an_illegible_last_digit_leaves_ten_years(written: str) -> None:
    (reading,) = read(f"据{written}的信", lang="zh")
    assert isinstance(reading.value, Moment)
    assert (reading.value.edtf, reading.damaged) == ("1950/1959", True)


@pytest.mark.parametrize("text", ["农村人口百分之五", "每户一口千斤", "人口口多"])
def test_a_mouth_is_no_illegible_digit(text: str) -> None:
    assert not [r for r in read(text, lang="zh") if r.damaged]
