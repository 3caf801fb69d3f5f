"""What was in force on a day, and on what that rests."""

import dataclasses

import pytest
from invention import (
    ADOPTED,
    APPROVED,
    WAITS,
    at,
    day,
    event,
    hand,
    ledger,
    power,
    review,
    rule,
    source,
)

from averment.institution import State, state_of
from averment.institution.standing import APPROVED_AFTER, NO_DAY, OPEN, OUTSIDE
from averment.record import Moment, Office, Stage, Status


def state(thing, on, *entries, recorded=None):
    mine = () if isinstance(thing, type(source())) else (thing,)
    return state_of(
        thing, day=day(on), ledger=ledger(*entries, *mine), recorded=recorded
    )


def test_a_resolution_that_waits_for_approval_is_not_in_force_when_adopted():
    standing = state(rule(), "1953-05-01", ADOPTED, APPROVED, WAITS)
    assert standing.state is State.NOT_YET
    assert standing.happened == ADOPTED
    assert standing.event == APPROVED
    assert standing.since.edtf == "1953-05-08"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("1953-04-24", State.NOT_YET),
        ("1953-05-07", State.NOT_YET),
        ("1953-05-08", State.IN_FORCE),
        ("1956-12-31", State.IN_FORCE),
    ],
)
def test_approval_puts_in_force_from_its_day_on_where_the_text_asks_for_it(
    on, expected
):
    assert state(rule(), on, ADOPTED, APPROVED, WAITS).state is expected


def test_without_a_word_of_waiting_adoption_counts_and_the_later_approval_is_said():
    standing = state(rule(), "1953-05-01", ADOPTED, APPROVED)
    assert standing.state is State.IN_FORCE
    assert standing.event == ADOPTED
    assert APPROVED_AFTER.format(day="1953-05-08") in standing.assumptions


def test_an_approval_that_nothing_tells_of_leaves_it_unknown_after_adoption():
    standing = state(rule(), "1953-06-01", ADOPTED, WAITS)
    assert standing.state is State.UNKNOWN
    assert "waits to be approved" in " ".join(standing.assumptions)
    assert state(rule(), "1953-04-01", ADOPTED, WAITS).state is State.NOT_YET


def test_no_end_told_is_an_end_unknown_and_said():
    standing = state(rule(), "1956-01-01", ADOPTED)
    assert (standing.state, standing.until) == (State.IN_FORCE, None)
    assert OPEN in standing.assumptions


@pytest.mark.parametrize("stage", [Stage.SUPERSEDED, Stage.ENDED])
def test_an_end_needs_evidence_and_is_of_its_day(stage):
    end = event("l9", stage, "1954-01-01")
    assert state(rule(), "1953-12-31", ADOPTED, end).state is State.IN_FORCE
    assert state(rule(), "1954-01-01", ADOPTED, end).state is State.ENDED
    undated = event("l9", stage)
    assert state(rule(), "1955-01-01", ADOPTED, undated).state is State.UNKNOWN


def test_a_year_alone_leaves_its_days_open():
    began = event("l1", Stage.ADOPTED, "1952")
    states = [
        state(rule(), on, began).state
        for on in ("1951-12-31", "1952-06-01", "1953-01-01")
    ]
    assert states == [State.NOT_YET, State.UNKNOWN, State.IN_FORCE]


@pytest.mark.parametrize("status", [Status.PROPOSED, Status.REQUESTED, Status.REJECTED])
def test_what_was_only_proposed_requested_or_rejected_was_never_in_force(status):
    standing = state(rule(status=status), "1953-06-01", ADOPTED, APPROVED)
    assert standing.state is State.NEVER
    assert str(status) in standing.assumptions[0]
    assert standing.event is None


def test_a_power_out_of_a_proposal_is_not_held_whatever_its_own_dates():
    proposal = rule("r1", status=Status.PROPOSED)
    given = power("p1", "centre", "approves", "region", period="1951/", rule="r1")
    assert state(given, "1953-06-01", proposal, ADOPTED).state is State.NEVER


def test_a_power_of_another_document_does_not_put_a_rule_of_the_same_key_in_force():
    reported = rule("r1", status=Status.REPORTED)
    there = at(document="other")
    other = power("p1", "a", "leads", "b", rule="r1", period="1950/", place=there)
    assert state(reported, "1953-06-01", ADOPTED, other).state is State.UNKNOWN


def test_what_is_reported_is_unknown_until_an_event_or_a_power_tells_of_it():
    reported = rule("r1", status=Status.REPORTED)
    assert state(reported, "1953-06-01", ADOPTED).state is State.UNKNOWN
    own = event("l4", Stage.EFFECTIVE, "1953-05-01", of="r1")
    assert state(reported, "1953-06-01", own).state is State.IN_FORCE
    given = power("p1", "centre", "leads", "region", period="1952-01-01/", rule="r1")
    assert state(reported, "1953-06-01", given).state is State.IN_FORCE


def test_an_article_may_have_a_life_of_its_own():
    own = event("l5", Stage.EFFECTIVE, "1954-01-01", of="§2")
    entries = (ADOPTED, own)
    assert state(rule("r1"), "1953-06-01", *entries).state is State.IN_FORCE
    later = rule("r2", place=at("§2"))
    assert state(later, "1953-06-01", *entries).state is State.NOT_YET


def test_without_any_event_the_document_s_date_stands_for_it_and_that_is_said():
    standing = state(rule(), "1953-06-01")
    assert (standing.state, standing.stage, standing.event) == (
        State.IN_FORCE,
        Stage.DATED,
        None,
    )
    assert "no event of its life is told" in standing.assumptions[0]
    undated = state(rule(), "1953-06-01", source(date=None))
    assert undated.state is State.UNKNOWN


def test_a_stretch_of_days_gives_the_states_of_both_its_ends():
    standing = state(rule(), "1953-04-01/1953-05-01", ADOPTED)
    assert standing.state is State.UNKNOWN
    assert standing.ends == (State.NOT_YET, State.IN_FORCE)
    assert state(rule(), "1953-05", ADOPTED).ends == (State.IN_FORCE, State.IN_FORCE)


@pytest.mark.parametrize("on", ["1948-01-01", "1957-01-01", "2026-01-01"])
def test_a_day_outside_the_edition_is_not_answered(on):
    standing = state(rule(), on, ADOPTED)
    assert (standing.state, standing.assumptions) == (State.UNKNOWN, (OUTSIDE,))


@pytest.mark.parametrize("on", ["1953/", "1953/..", "../1953"])
def test_a_day_with_an_open_end_is_not_answered(on):
    assert state(rule(), on, ADOPTED).assumptions == (NO_DAY,)


@pytest.mark.parametrize("period", ["1952-01-01/", "1952-01-01/.."])
def test_an_unknown_or_open_end_of_a_period_is_no_end_after_ten_years(period):
    held = state(power("p1", "a", "leads", "b", period=period), "1956-12-31")
    assert (held.state, held.until) == (State.IN_FORCE, None)
    assert OPEN in held.assumptions


def test_a_period_that_ends_before_it_begins_leaves_everything_unknown():
    odd = day("1953-01-01/1953-02-01")
    odd = dataclasses.replace(odd, edtf="1953-02-01/1953-01-01")
    turned = power("p1", "a", "leads", "b", period=odd)
    for on in ("1952-01-01", "1953-01-15", "1955-01-01"):
        assert state(turned, on).state is State.UNKNOWN


def test_a_period_no_notation_wrote_tells_nothing_and_raises_nothing():
    odd = Moment(edtf="soon/later", first=None, last=None)
    assert state(power("p1", "a", "leads", "b", period=odd), "1953-06-01").state


def test_what_the_ledger_did_not_hold_by_a_day_is_not_known_then():
    late = event("l9", Stage.ENDED, "1954-01-01", hand=hand("2026-05-01"))
    early = dataclasses.replace(ADOPTED, hand=hand("2026-01-01"))
    mine = rule(hand=hand("2026-01-01"))
    before = state(mine, "1955-01-01", early, late, recorded=hand("2026-04-30").date)
    after = state(mine, "1955-01-01", early, late, recorded=hand("2026-05-01").date)
    assert (before.state, after.state) == (State.IN_FORCE, State.ENDED)
    unwritten = state(mine, "1955-01-01", early, recorded=hand("2025-01-01").date)
    assert unwritten.state is State.UNKNOWN


def test_a_machine_s_reading_and_a_rejected_one_are_said_to_be_that():
    mine = rule(hand=hand(siglum="machine"))
    unreviewed = state(mine, "1953-06-01", ADOPTED)
    assert unreviewed.state is State.IN_FORCE
    assert "a machine read it" in unreviewed.assumptions[-1]
    accepted = state(mine, "1953-06-01", ADOPTED, review("r1", "accepted"))
    assert "a machine read it" not in " ".join(accepted.assumptions)
    refused = state(mine, "1953-06-01", ADOPTED, review("act/r1", "rejected"))
    assert refused.state is State.UNKNOWN


def test_two_days_told_for_one_event_leave_the_days_between_open():
    other = event("l8", Stage.ADOPTED, "1953-04-28")
    standing = state(rule(), "1953-04-26", ADOPTED, other)
    assert standing.state is State.UNKNOWN
    assert "two days are told" in " ".join(standing.assumptions)
    assert state(rule(), "1953-04-28", ADOPTED, other).state is State.IN_FORCE


def test_documents_and_offices_stand_as_rules_do():
    assert state(source(), "1953-05-01", source(), ADOPTED).state is State.IN_FORCE
    alone = Office(
        key="o1",
        place=at(),
        body="court",
        quotation=rule().quotation,
        period=day("1954/"),
    )
    assert state(alone, "1953-05-01", ADOPTED).state is State.NOT_YET
