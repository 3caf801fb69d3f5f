"""Chinese measures in metric ones."""

import datetime as dt
from fractions import Fraction
from pathlib import Path

import pytest

from averment.examination.metric import in_metric
from averment.reading import read
from averment.record import Bounds, Figure, at_least, between, exactly

DOCS = Path(__file__).parents[2] / "docs" / "reference" / "measures.md"


def figure(text: str, *, lang: str = "zh") -> Figure:
    (reading,) = read(text, lang=lang)
    assert isinstance(reading.value, Figure)
    return reading.value


@pytest.mark.parametrize(
    ("text", "on", "bounds", "unit"),
    [
        ("一百斤", dt.date(1952, 6, 30), exactly(50), "kg"),
        ("一百斤", dt.date(1925, 1, 1), exactly(Fraction("59.6816")), "kg"),
        ("一百斤", None, between(50, Fraction("59.6816")), "kg"),
        ("五千担", dt.date(1950, 1, 1), exactly(250_000), "kg"),
        ("八两", dt.date(1952, 1, 1), exactly(Fraction(1, 4)), "kg"),
        ("八两", dt.date(1959, 6, 25), exactly(Fraction(2, 5)), "kg"),
        ("八两", None, between(Fraction(1, 4), Fraction(2, 5)), "kg"),
        ("二钱", dt.date(1960, 1, 1), exactly(Fraction(1, 100)), "kg"),
        ("十五亩", dt.date(1951, 1, 1), exactly(1), "hectare"),
        ("三尺", dt.date(1951, 1, 1), exactly(1), "metre"),
        ("两里", dt.date(1951, 1, 1), exactly(1000), "metre"),
        ("两里", dt.date(1920, 1, 1), exactly(1152), "metre"),
        ("三斗", dt.date(1951, 1, 1), exactly(30), "litre"),
        ("六百斤以上", dt.date(1951, 1, 1), at_least(300), "kg"),
    ],
)
def test_measures_by_the_convention_of_the_day(
    text: str, on: dt.date | None, bounds: Bounds, unit: str
) -> None:
    metric = in_metric(figure(text), on=on)
    assert metric is not None
    assert (metric.bounds, metric.unit) == (bounds, unit)
    assert "1929" in metric.source


def test_a_translators_catty_keeps_both_bounds() -> None:
    metric = in_metric(figure("100 catties", lang="en"), on=dt.date(1952, 1, 1))
    assert metric is not None
    assert metric.bounds == between(50, Fraction("45.359237") * Fraction(4, 3))


def test_what_is_no_measure_has_no_metric_size() -> None:
    assert in_metric(figure("五百人")) is None


@pytest.mark.parametrize("unit", ["斤", "担", "尺", "里", "亩", "顷", "斗", "两"])
def test_the_page_on_measures_names_each(unit: str) -> None:
    assert unit in DOCS.read_text("utf-8")
