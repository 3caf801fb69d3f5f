"""In what sense a figure is stated, from the words around it."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading import read
from averment.reading.dates import moment, read_dates
from averment.reading.modality import modality_of, period_of
from averment.record import Approx, Figure, Kind, Modality, Reading, Span, exactly


def figure(text: str, *, kind: Kind, at: int | None = None) -> Reading:
    """The first numeral of a text as a reading."""
    found = re.compile(r"[0-9][0-9,.]*|[一二三四五六七八九十百千万]+").search(
        text, at or 0
    )
    assert found is not None
    span = Span(start=found.start(), end=found.end())
    value = Figure(bounds=exactly(1), approx=Approx.NONE, kind=kind, written=found[0])
    return Reading(full=span, core=span, kind=kind, value=value)


def judged(text: str, *, lang: str, kind: Kind = Kind.COUNT) -> Modality | None:
    return modality_of(text, lang=lang, reading=figure(text, kind=kind))[0]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("全县已登记六百户。", Kind.COUNT, "reported"),
        ("全县有六百户。", Kind.COUNT, "reported"),
        ("拟再登记六百户。", Kind.COUNT, "planned"),
        ("各区准备再修三百里。", Kind.LENGTH, "planned"),
        ("县里要求再拨二万斤。", Kind.MASS, "requested"),
        ("我们可以允许再拨二万斤。", Kind.MASS, "approved"),
        ("各县不应超过户数的百分之五。", Kind.PERCENT, "ceiling"),
        ("应低于户数的百分之五。", Kind.PERCENT, "ceiling"),
        ("大体以百分之五为适宜。", Kind.PERCENT, "norm"),
        ("每组三人，向各乡检查。", Kind.COUNT, "norm"),
        ("据估计约有三万人。", Kind.COUNT, "estimated"),
        ("必须在四个月内办完。", Kind.DURATION, "planned"),
        ("一年以上徒刑者另计。", Kind.DURATION, "norm"),
        ("第三次会议。", Kind.ORDINAL, None),
    ],
)
def test_chinese_cues_decide(text: str, kind: Kind, expected: str | None) -> None:
    assert judged(text, lang="zh", kind=kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The office has registered 600 households.", Kind.COUNT, "reported"),
        ("It is scheduled to move 300 households.", Kind.COUNT, "planned"),
        ("The county asked for another 300 households.", Kind.COUNT, "requested"),
        ("We can allow them 300 more.", Kind.COUNT, "approved"),
        ("It should not exceed the limit of 12 percent.", Kind.PERCENT, "ceiling"),
        ("It should be no more than 15 percent.", Kind.PERCENT, "ceiling"),
        ("It is estimated that there are 300 households.", Kind.COUNT, "estimated"),
        ("All is to be done within 3 years.", Kind.DURATION, "planned"),
        ("Those sentenced to 2 years.", Kind.DURATION, "norm"),
        ("Article 3.", Kind.CLAUSE_NUMBER, None),
    ],
)
def test_english_cues_decide(text: str, kind: Kind, expected: str | None) -> None:
    assert judged(text, lang="en", kind=kind) == expected


def test_the_words_it_rests_on_stand_in_the_text() -> None:
    text = "县里要求再拨二万斤。"
    _, words = modality_of(text, lang="zh", reading=figure(text, kind=Kind.MASS))
    assert words == (("modality", "要求"),)


def test_a_cue_does_not_reach_beyond_its_sentence() -> None:
    text = "县里要求增拨。全县六百户。"
    assert judged(text, lang="zh") is Modality.REPORTED


def test_of_two_cues_the_nearer_decides() -> None:
    text = "已登记六百户，拟再登记三百户。"
    later = figure(text, kind=Kind.COUNT, at=7)
    assert modality_of(text, lang="zh", reading=later)[0] is Modality.PLANNED
    assert judged(text, lang="zh") is Modality.REPORTED


def test_a_date_after_the_document_is_planned_and_one_before_it_reported() -> None:
    text = "五月三日函，决定于七月一日开会。"
    reference = moment("1951-05-14")
    found = read_dates(text, lang="zh", reference=reference)
    said = [
        modality_of(text, lang="zh", reading=one, reference=reference)[0]
        for one in found
    ]
    assert said == [Modality.REPORTED, Modality.PLANNED]


def test_a_recurrence_is_a_norm_and_the_past_year_is_reported() -> None:
    text = "In the past year a quarterly report came."
    found = read_dates(text, lang="en", reference=None)
    said = [modality_of(text, lang="en", reading=one)[0] for one in found]
    assert said == [Modality.REPORTED, Modality.NORM]


def test_a_figure_holds_for_the_date_in_its_clause() -> None:
    for text, lang, numeral, expected in (
        ("In 1954, county A had 612 households.", "en", "612", "1954"),
        ("County A had 612 in 1954, more than in 1950.", "en", "612", "1954"),
        ("County A had 612, more than in 1950.", "en", "612", None),
        ("一九五一年产量比一九五〇年增长六百斤。", "zh", "六百", "1951"),
        ("全县六百户。一九五一年已登记。", "zh", "六百", None),
    ):
        dates = read_dates(text, lang=lang, reference=None)
        reading = figure(text, kind=Kind.COUNT, at=text.index(numeral))
        found = period_of(text, lang=lang, reading=reading, dates=dates)
        assert (found and found.edtf) == expected, text


@given(
    st.text(alphabet="一已拟将要求。，五百15 .,shalwi\n不超过内", max_size=80),
    st.integers(0, 79),
    st.sampled_from(list(Kind)),
    st.sampled_from(["zh", "en"]),
)
def test_every_reading_of_any_text_is_judged(
    text: str, at: int, kind: Kind, lang: str
) -> None:
    at = min(at, len(text))
    span = Span(start=at, end=min(at + 2, len(text)))
    reading = Reading(full=span, core=span, kind=kind, value=None)
    found, words = modality_of(text, lang=lang, reading=reading)
    assert (found is None) == (kind in (Kind.ORDINAL, Kind.CLAUSE_NUMBER))
    assert all(said in text for _, said in words)
    assert period_of(text, lang=lang, reading=reading, dates=()) is None


@pytest.mark.parametrize("unit", ["要求一百", "已拟将一", "shall 15 ", "15, ", "。一"])
def test_judging_every_figure_stays_linear_in_the_text(unit: str) -> None:
    def seconds(times: int) -> float:
        text = unit * times
        readings = [
            figure(text, kind=Kind.COUNT, at=n * len(unit)) for n in range(times)
        ]
        begun = time.process_time()
        for one in readings:
            modality_of(text, lang="zh", reading=one)
        return time.process_time() - begun

    small, large = seconds(500), seconds(2000)
    assert large < 12 * max(small, 0.002)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("请将三乡的情况报来", "planned"),  # 将 marks an object, 请 asks
        ("现将六百户的情况列后", "reported"),
        ("代拟稿是六百户讨论的", "reported"),
        ("收到请求书，寄去六百张", "reported"),
        ("情况许可时可报六百户", "reported"),
        ("如同意的话，先办六百户", "reported"),
        ("明年将有六百户入社", "planned"),
        ("中甲两国的友谊", None),
        ("这三个问题已谈过", None),
        ("共有三个问题", "reported"),
    ],
)
def test_a_cue_is_a_word_and_not_a_part_of_another(
    text: str, expected: str | None
) -> None:
    found = [r for r in read(text, lang="zh") if r.kind is Kind.COUNT]
    assert found[0].modality == expected


def test_a_count_that_resumes_a_group_has_no_modality_of_its_own() -> None:
    found = read("Of the two counties, these three men came from two.", lang="en")
    assert [r.modality for r in found] == [None, None, "reported"]


def test_the_words_of_the_period_are_kept() -> None:
    (_, count) = read("In 1954, county A had 612 households.", lang="en")
    assert ("period", "1954") in count.rests_on


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("The counties asked to be allowed a further 150 tents.", "150", "requested"),
        ("In no case should it exceed 12 percent.", "12", "ceiling"),
        ("The number is put at 300 households.", "300", "estimated"),
        ("By our reckoning there are 300 left.", "300", "estimated"),
        ("Others received terms of three years.", "three", "norm"),
    ],
)
def test_english_cues_in_other_words(text: str, written: str, expected: str) -> None:
    said = {text[r.core.start : r.core.end]: r for r in read(text, lang="en")}
    (found,) = [one for core, one in said.items() if core.startswith(written)]
    assert found.modality == expected


def test_in_no_case_makes_a_ceiling_of_more_than() -> None:
    (found,) = read("In no case should it exceed 12 percent.", lang="en")
    assert isinstance(found.value, Figure)
    assert found.value.approx is Approx.AT_MOST


def test_a_date_that_closes_a_figure_comes_before_one_further_back() -> None:
    text = "It stood at 45 in 1950 and fell to 38 in 1951."
    periods = [r.period and r.period.edtf for r in read(text, lang="en")]
    assert periods == ["1950", None, "1951", None]


def test_a_stretch_more_than_half_over_is_not_to_come() -> None:
    text = "612 households in the first half of 1951."
    modalities = [
        read(text, lang="en", reference=moment(day))[-1].modality
        for day in ("1951-02-01", "1951-06-10")
    ]
    assert modalities == ["planned", "reported"]
