"""Terms in past days: alternatives kept, the anchor named."""

import pytest
from invention import (
    ADOPTED,
    APPROVED,
    day,
    event,
    ledger,
    part,
    rule,
    source,
)

from averment.institution import duties_of
from averment.record import Stage, Status


def duties(*parts, entries=(), until=1953, **more):
    return duties_of(ledger(*entries, rule("r1", *parts, **more)), until=until)


def listed(due):
    return [[str(one.edtf) for one in reading.days] for reading in due.readings]


def test_six_months_are_counted_from_adoption_and_from_approval():
    (due,) = duties(part("deadline", "within six months"), entries=(ADOPTED, APPROVED))
    by = {(r.anchor.key, r.days[0].edtf) for r in due.readings}
    assert ("l1", "1953-04-26/1953-10-25") in by
    assert ("l2", "1953-05-09/1953-11-08") in by
    assert not due.recurs


def test_before_the_fifteenth_has_two_readings_each_with_its_returns():
    words = "before the 15th of each month on January, April, July, and October"
    (due,) = duties(
        part("deadline", words), entries=(source(date="1952-06-30"),), until=1953
    )
    days = ["1952-07-15", "1952-10-15", "1953-01-15", "1953-04-15", "1953-07-15"]
    assert listed(due)[0] == [*days, "1953-10-15"]
    assert listed(due)[1][0] == "1952-07-14"
    assert due.recurs


def test_no_day_after_the_closing_year_is_listed_and_that_is_said():
    (due,) = duties(part("periodicity", "quarterly"), until=1953)
    ends = [one for reading in listed(due) for one in reading]
    assert ends
    assert max(ends) <= "1953-12-31"
    (late,) = duties(part("deadline", "by the end of 1954"), until=1953)
    assert late.readings == ()
    assert "not listed" in late.open[0]


@pytest.mark.parametrize("until", [1957, 2026, 2100])
def test_the_edition_s_closing_year_holds_whatever_year_is_given(until):
    (due,) = duties(part("periodicity", "annually"), until=until)
    assert max(one for days in listed(due) for one in days) <= "1956-12-31"


def test_the_closing_year_must_be_given():
    with pytest.raises(TypeError):
        duties_of(ledger())


def test_words_without_a_day_give_none_and_say_so():
    (due,) = duties(part("deadline", "in good time"))
    assert due.readings == ()
    assert "no day follows" in due.open[0]
    (bare,) = duties(
        part("deadline", "within six months"), entries=(source(date=None),)
    )
    assert bare.readings == ()
    assert "no event with a day" in bare.open[0]


def test_an_editor_s_own_days_hold_before_any_reading():
    value = day("1953-07-01/1953-09-30")
    (due,) = duties(part("window", "this summer", value=value))
    assert listed(due) == [["1953-07-01/1953-09-30"]]
    assert due.readings[0].anchor is None


def test_days_that_the_words_name_are_read_as_they_are_in_two_languages():
    entries = (source(date="1952-06-30", lang="zh"),)
    (due,) = duties(part("deadline", "一九五三年一月十五日以前"), entries=entries)
    assert listed(due) == [["1953-01-15"], ["1953-01-14"]]


def test_a_month_without_such_a_day_ends_on_its_last():
    entries = (event("l1", Stage.ADOPTED, "1953-01-31"),)
    (due,) = duties(part("periodicity", "every month"), entries=entries)
    assert "1953-02-28" in listed(due)[-1]


def test_what_was_only_proposed_is_no_duty_that_was_decided():
    (due,) = duties(
        part("deadline", "by the end of 1953"), status=Status.PROPOSED, until=1953
    )
    assert not due.decided


def test_rules_without_a_term_have_no_duty():
    assert duties(part("aim", "report"), part("place", "in the city")) == ()


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "due before the 15th in January, April, July and October"),
        ("zh", "一月、四月、七月、十月的十五日以前"),
    ],
)
def test_a_day_said_once_is_of_every_month_named(lang, words):
    entries = (source(date="1952-06-30", lang=lang),)
    (due,) = duties(part("deadline", words), entries=entries)
    assert listed(due)[0][:3] == ["1952-07-15", "1952-10-15", "1953-01-15"]
    assert listed(due)[1][0] == "1952-07-14"


def test_at_once_is_from_the_day_of_the_event_on():
    (due,) = duties(part("deadline", "at once"), entries=(ADOPTED,))
    assert listed(due) == [["1953-04-25"]]
    assert due.readings[0].anchor == ADOPTED


def test_a_day_named_once_for_several_months_returns_in_each():
    words = "before the 15th of January and July"
    (due,) = duties(part("deadline", words), entries=(source(date="1952-06-30"),))
    assert listed(due)[0] == ["1952-07-15", "1953-01-15", "1953-07-15"]
    assert due.recurs


def test_from_the_first_time_a_return_goes_on():
    words = "every three months, the first in August"
    (due,) = duties(part("deadline", words), entries=(source(date="1952-06-30"),))
    assert listed(due)[0][:2] == ["1952-08-01/1952-08-31", "1952-11-01/1952-11-30"]


def test_the_first_time_and_its_return_may_stand_in_two_components():
    first, _ = duties(
        part("deadline", "in August"),
        part("periodicity", "every three months"),
        entries=(source(date="1952-06-30"),),
        words="The first report is due in August",
    )
    assert listed(first)[0][:2] == ["1952-08-01/1952-08-31", "1952-11-01/1952-11-30"]
    assert first.recurs
