"""The timeline: dates as the days they cover, and no day that no words set."""

import datetime as dt
from fractions import Fraction

import pytest

from averment.edition.charts import EndKind, spell, timeline_of
from averment.notation.dates import date


def drawn(*edtf):
    moments = [date(each) for each in edtf]
    return timeline_of(
        spell(m, name=f"report/d{n}", label=m.edtf, lang="en")
        for n, m in enumerate(moments, 1)
    )


def test_a_date_is_drawn_as_the_days_it_covers():
    one, other = drawn("1951-06-01", "1951-09").spells
    assert one.first.value == one.last.value == dt.date(1951, 6, 1).toordinal()
    assert other.ends_in_words() == ("1 September 1951", "30 September 1951")


def test_an_end_without_a_day_is_no_day():
    one, _ = drawn("1951-06-01/..", "1951-09").spells
    assert one.last.kind is EndKind.NONE
    assert one.ends_in_words() == ("1 June 1951", "no day stated")


def test_a_doubtful_date_reaches_further_by_convention():
    one, _ = drawn("1951-06~", "1951-09").spells
    assert one.outer.low < one.first.value
    assert one.outer.high > one.last.value


@pytest.mark.parametrize(
    "edtf",
    [
        ("1951-06-01", "1951-06-02"),
        ("1951-06-01", "1951-06-01"),
        ("1951-06-01", "1951-09-30"),
        ("1951", "1957"),
        ("1911-10-10", "1957-06"),
        ("0001-01-01", "9999-12-31"),
        ("1951~", "1952?"),
    ],
)
def test_the_scale_holds_every_day_and_names_a_few(edtf):
    timeline = drawn(*edtf)
    assert len(timeline.labels) == len(timeline.scale.ticks) <= 6
    for one in timeline.spells:
        days = (one.first.value, one.last.value, one.outer.low, one.outer.high)
        places = [timeline.scale.at(Fraction(day)) for day in days if day is not None]
        assert all(0 <= place <= 100 for place in places)


def test_dates_of_which_no_day_is_known_are_not_drawn():
    assert drawn("XXXX", "XXXX") is None


LINES = """
claim d1 report:4r.7 sent on 1951-05-21 "1,240 persons"
claim d2 report:4r.9 received on 1951-04-30 "612 were"
relation order d1 <= d2
"""


def test_a_relation_of_dates_has_a_timeline_on_both_its_pages(edited):
    edition = edited(LINES)
    (finding,) = edition.questions.findings()
    assert [one.name for one in finding.timeline.spells] == ["report/d1", "report/d2"]
    (figure,) = edition.figures
    assert (
        figure.timeline.sentence()
        == "2 dates on one scale, each as the days it covers."
    )
