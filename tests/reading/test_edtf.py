import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading.dates import NoSuchDate, moment


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("1951", "1951-01-01", "1951-12-31"),
        ("1951-02", "1951-02-01", "1951-02-28"),
        ("1952-02-29", "1952-02-29", "1952-02-29"),
        ("1951-H1", "1951-01-01", "1951-06-30"),
        ("1951-H2", "1951-07-01", "1951-12-31"),
        ("1951-Q3", "1951-07-01", "1951-09-30"),
        ("1951-05~", "1951-05-01", "1951-05-31"),
        ("1950/1953~", "1950-01-01", "1953-12-31"),
        ("1951-05/..", "1951-05-01", None),
        ("../1951-04-20", None, "1951-04-20"),
        ("1951-05/", "1951-05-01", None),
        ("/1951-04-20", None, "1951-04-20"),
        ("XXXX-01", None, None),
        ("XXXX-XX-15", None, None),
    ],
)
def test_a_date_covers_its_days(edtf, first, last):
    read = moment(edtf)
    shown = [day and day.isoformat() for day in (read.first, read.last)]
    assert shown == [first, last]
    assert read.edtf == edtf


@pytest.mark.parametrize(
    ("edtf", "says"),
    [
        ("1951-02-30", "February 1951 has no day 30"),
        ("1951-09-31", "September 1951 has no day 31"),
        ("1951-13", "not a date"),
        ("1953/1951", "ends before it begins"),
        ("XXXX-13", "not a date"),
        ("in May", "not a date"),
        ("", "not a date"),
    ],
)
def test_what_no_calendar_has_is_refused_and_said(edtf, says):
    with pytest.raises(NoSuchDate, match=says):
        moment(edtf)


@given(st.text(alphabet="0123456789-/.~?XHQ%u", max_size=14) | st.text(max_size=9))
def test_any_text_is_a_date_or_is_refused(edtf):
    try:
        read = moment(edtf)
    except NoSuchDate:
        return
    days = [day for day in (read.first, read.last) if day is not None]
    assert all(isinstance(day, dt.date) for day in days)
    assert days == sorted(days)
