"""Who held which power on a day."""

import pytest
from invention import at, body, day, ledger, power, rule

from averment.institution import State, powers_of, powers_on
from averment.record import Authority, Office

MINISTRY = body("mps", "Ministry of Public Security", "the Ministry")
PLANS = power("p1", "mps", "approves", "region", period="1952-07-01/", matter="plans")
ALL = power("p2", "council", "leads", "mps", period="1950-01-01/1952-12-31")


def keys(found):
    return [held.power.key for held in found]


def test_powers_of_a_day_are_those_begun_and_not_known_to_be_over():
    known = ledger(MINISTRY, PLANS, ALL)
    assert keys(powers_on(known, day=day("1952-06-30"))) == ["p2"]
    assert keys(powers_on(known, day=day("1952-12-31"))) == ["p1", "p2"]
    assert keys(powers_on(known, day=day("1953-01-01"))) == ["p1"]


@pytest.mark.parametrize(
    ("matter", "expected"),
    [("plans", ["p1", "p2"]), ("the plan", ["p1", "p2"]), ("arrest", ["p2"])],
)
def test_a_matter_keeps_its_powers_and_those_over_all(matter, expected):
    known = ledger(PLANS, ALL)
    assert keys(powers_on(known, day=day("1952-08-01"), matter=matter)) == expected


@pytest.mark.parametrize("asked", ["mps", "public security", "the Ministry"])
def test_a_body_is_asked_of_by_key_or_by_words_of_its_names(asked):
    known = ledger(MINISTRY, PLANS, ALL)
    assert keys(powers_on(known, day=day("1952-08-01"), body=asked)) == ["p1", "p2"]
    assert not powers_on(known, day=day("1952-08-01"), body="procuracy")


def test_offices_are_powers_and_a_body_alone_is_none():
    under = Office(
        key="o1",
        place=at(),
        body="court",
        authority=Authority.UNDER,
        other="party",
        quotation=rule().quotation,
    )
    alone = Office(key="o2", place=at(), body="court", quotation=rule().quotation)
    known = ledger(under, PLANS, alone)
    assert [one.key for one in powers_of(known)] == ["o1", "p1"]
    held = powers_on(known, day=day("1953-06-01"), body="party")
    assert [one.standing.state for one in held] == [State.IN_FORCE]
