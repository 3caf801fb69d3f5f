"""What forces, what prefers, and what decides nothing: by how far a figure moves."""

import pytest

from averment.emendation import Tier, conjectures
from averment.examination import examine

ADDED = """
claim total report:p1 moved = {total} persons "{total}"
claim one report:p1 moved:one = {one} persons "{one}"
claim two report:p1 moved:two = {two} persons "{two}"
relation r1 total = one + two
"""
SHARE = """
claim share report:p1 share = {share}% of population "{share}%"
claim people report:p1 people = {people} persons "{people}"
claim whole report:p1 population = {whole} persons "{whole}"
relation r1 share * whole = people
"""
AGAIN = """
claim rest report:p1 remained = 19,271 persons "19,271"
claim before report:p1 before = 60,623 persons "60,623"
relation r2 before = {one} + rest
"""


def opinion(ledger):
    (finding,) = (f for f in examine(ledger).findings if f.subject.key == "r1")
    return conjectures(ledger, finding)


def added(**figures: str) -> str:
    return ADDED.format(**figures)


def test_a_slip_that_moves_a_figure_far_is_forced_by_one_relation(ledger_of):
    found = opinion(ledger_of(added(total="68,487", one="413,520", two="27,135")))
    assert found.tier is Tier.FORCED
    assert found.preferred.proposed.numeral == 41352


def test_a_slip_that_moves_a_figure_little_is_no_more_than_preferred(ledger_of):
    found = opinion(ledger_of(added(total="68,487", one="43,152", two="27,135")))
    assert found.preferred.proposed.numeral == 41352
    assert found.preferred.margin is None
    assert found.tier is Tier.PREFERRED


def test_a_second_relation_forces_what_moves_a_figure_little(ledger_of):
    text = added(total="68,487", one="43,152", two="27,135")
    found = opinion(ledger_of(text + AGAIN.format(one="one")))
    assert found.preferred.supports == ("r2",)
    assert found.tier is Tier.FORCED


@pytest.mark.parametrize("share", ["14.12", "13.33"])
def test_a_near_reading_that_needs_rounding_decides_nothing(ledger_of, share):
    people, whole = {
        "14.12": ("238,000", "1,660,000"),
        "13.33": ("19,544", "146,817"),
    }[share]
    found = opinion(ledger_of(SHARE.format(share=share, people=people, whole=whole)))
    assert found.conjectures[0].by_rounding
    assert found.tier not in (Tier.FORCED, Tier.PREFERRED)


def test_a_sign_taken_for_the_other_moves_a_figure_tenfold(ledger_of):
    text = SHARE.format(share="4.17", people="5,400", whole="1,300,000")
    found = opinion(ledger_of(text))
    assert found.preferred.mechanism.name == "per-cent-per-mille"
    assert found.preferred.by_rounding
