"""Sixteen and ten liang to the jin."""

from fractions import Fraction

import pytest

from averment.reading import read
from averment.reading.dates import moment
from averment.record import Figure, Reading


def only(text: str, *, date: str | None) -> tuple[Reading, Figure]:
    (reading,) = read(text, lang="zh", reference=moment(date) if date else None)
    assert isinstance(reading.value, Figure)
    return reading, reading.value


@pytest.mark.parametrize(
    ("text", "date", "number"),
    [
        ("六斤八两", "1952-07", "6.5"),
        ("六斤八两", "1959-06-24", "6.5"),
        ("六斤八两", "1959-06-25", "6.8"),
        ("六斤八两", None, "6.8"),
        ("五斤十二两", None, "5.75"),
        ("三斤四", "1951", "3.25"),
        ("约六斤八两", "1952-07", "6.5"),
    ],
)
def test_liang_by_the_date(text: str, date: str | None, number: str) -> None:
    _, figure = only(text, date=date)
    assert (figure.numeral, figure.unit) == (Fraction(number), "jin")


def test_the_date_stands_among_the_grounds() -> None:
    reading, _ = only("六斤八两", date="1952-07")
    assert ("liang", "1952-07") in reading.rests_on


def test_without_a_date_both_are_kept() -> None:
    reading, _ = only("六斤八两", date=None)
    assert [other.numeral for other in reading.alternatives] == [Fraction("6.5")]
