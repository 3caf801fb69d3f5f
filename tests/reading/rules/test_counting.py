"""Days that come again, lengths from a day, and the first of several times."""

import pytest

from averment.reading.dates import moment
from averment.reading.rules import rules_of
from averment.reading.rules.counting import Return
from averment.record import Limit, Origin
from reading_rules import words

DAY = moment("1952-06-30")


def days(text, lang="en"):
    """For each duty its readings, each as the days it names."""
    found = rules_of(text, lang=lang, reference=DAY).duties
    return [[[m.edtf for m in one] for one in duty.readings] for duty in found]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The offices shall report before the 15th of January and July.", "en"),
        ("The offices shall report before 15 January and July.", "en"),
        ("各地应于一月和七月十五日前报告。", "zh"),
        ("各地应于每年一月、七月的十五日前报告。", "zh"),
    ],
)
def test_a_day_named_once_counts_for_every_month_listed(text, lang):
    (readings,) = days(text, lang)
    assert readings[0] == ["1952-07-15", "1953-01-15", "1953-07-15"]
    assert readings[1] == ["1952-07-14", "1953-01-14", "1953-07-14"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The work shall be done between 15 March and September.", "en"),
        ("The work shall be done from 15 March to September.", "en"),
        ("The offices shall report on January 15 and July 20.", "en"),
        ("The offices shall report in January and on 15 July 1953.", "en"),
        ("各地应于七月十五日和十月报告。", "zh"),
    ],
)
def test_stretches_and_days_of_their_own_are_no_return(text, lang):
    for readings in days(text, lang):
        assert all(len(one) == 1 for one in readings)


def test_a_day_that_a_month_does_not_have_is_its_last():
    last = Return(day=31, months=(2, 4))
    found = last.falling(after=moment("1951-12-31").last, last=moment("1952").last)
    assert [str(day) for day in found] == ["1952-02-29", "1952-04-30"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The courts shall report every three months, the first in August.", "en"),
        (
            "The courts shall report every three months. The first must be in August.",
            "en",
        ),
        ("法院应当每三个月报告一次，第一次在八月。", "zh"),
    ],
)
def test_from_the_first_time_a_return_goes_on(text, lang):
    ((months,),) = [one for one in days(text, lang) if one]
    assert months[:3] == [
        "1952-08-01/1952-08-31",
        "1952-11-01/1952-11-30",
        "1953-02-01/1953-02-28",
    ]
    assert months[-1] == "1953-11-01/1953-11-30"


def test_a_return_told_in_the_sentence_before_is_carried():
    text = "They report every three months. The first report must be made in August."
    last = rules_of(text, lang="en").statements[-1]
    (part,) = last.under(Limit.PERIODICITY)
    assert words(text, [part]) == ["every three months"]
    assert part.origin is Origin.CARRIED


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The region shall receive no funds for five years.", "en"),
        ("The region shall receive no funds for a period of five years.", "en"),
        ("五年内不得调拨。", "zh"),
    ],
)
def test_a_length_of_time_runs_from_the_document_s_day(text, lang):
    assert days(text, lang) == [[["1952-07-01/1957-06-30"], ["1953-01-01/1957-12-31"]]]


def test_a_length_that_begins_with_an_occasion_or_is_a_sanction_has_no_day():
    assert days("If a dam breaks, the county shall build none for two years.") == [[]]
    assert days("He shall be sentenced to imprisonment for five years.") == [[]]


def test_a_rate_is_no_return():
    text = "Each clerk shall get two pens per month."
    (one,) = rules_of(text, lang="en").statements
    assert one.under(Limit.PERIODICITY) == ()
