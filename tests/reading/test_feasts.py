"""Feasts by their calendars, against days known from elsewhere; sentences invented."""

from __future__ import annotations

import pytest

from averment.reading.dates import intervals, moment
from averment.record import Moment

DAYS = [
    # The uprising in Warsaw began on the eve of Passover, 19 April 1943.
    ("Passover 1943", "1943-04-19/1943-04-27"),
    ("Rosh Hashanah 1951", "1951-09-30/1951-10-02"),
    ("Yom Kippur 1973", "1973-10-05"),
    ("Shavuot 1967", "1967-06-13/1967-06-15"),
    ("Hanukkah 1952", "1952-12-12/1952-12-20"),
    ("Easter 1916", "1916-04-23"),
    ("orthodox Easter 1953", "1953-04-05"),
    ("Ramadan 1952", "1952-05-25/1952-06-23"),
    ("2018年住棚节", "2018-09-23/2018-10-01"),
    ("1976年清明节", "1976-04-04"),
    ("1951年春节", "1951-02-06"),
    ("1951年中秋节", "1951-09-15"),
]


def readings(text: str, *, day: str = "1951-05-20") -> list[list[str]]:
    lang = "en" if text.isascii() else "zh"
    return [
        [
            one.edtf
            for one in (found.value, *found.alternatives)
            if isinstance(one, Moment)
        ]
        for found in intervals(text, lang=lang, reference=moment(day))
    ]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_feast_of_a_year_is_found_by_its_calendar(text: str, expected: str) -> None:
    (found,) = readings(text)
    assert found[0] == expected


def test_a_feast_may_begin_the_evening_before_or_on_its_own_day() -> None:
    (found,) = readings("Yom Kippur 1973")
    assert found == ["1973-10-05", "1973-10-06"]


def test_a_month_begun_by_sight_may_begin_a_day_sooner_or_later() -> None:
    (found,) = readings("Eid al-Fitr 1975")
    assert found == ["1975-10-07", "1975-10-06", "1975-10-08"]


def test_a_year_may_hold_a_feast_of_the_moon_twice() -> None:
    (found,) = readings("Eid al-Adha 1974")
    assert {"1974-01-04", "1974-12-25"} <= set(found)


def test_a_day_of_an_impossible_date_is_not_read_by_itself() -> None:
    assert readings("1951年2月29日开渠") == []


def test_thirty_three_days_are_no_feast() -> None:
    assert readings("渠工三十三天") == []
