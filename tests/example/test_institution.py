"""The institution of the example: kinds of constraint, bodies, lives of documents."""

from collections import Counter
from pathlib import Path

import pytest

from averment.notation import load
from averment.record import (
    Body,
    Event,
    Ledger,
    Limit,
    Office,
    Rule,
    Source,
    Stage,
    lives,
    power_of,
)

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "suppression-1951-1953"
NO_BODY = {"production-of-prisoners-for-life"}  # a work, led by provinces and regions


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load(EXAMPLE)


def test_every_constraint_of_a_rule_stands_under_its_kind(ledger: Ledger) -> None:
    named = Counter(part.name for rule in ledger.of(Rule) for part in rule.components)
    assert named["execution"] == 0
    assert set(Limit) - set(named) == set()


def test_approvers_leaders_and_those_reported_to_are_bodies(ledger: Ledger) -> None:
    whose = (Limit.APPROVAL, Limit.LEADERSHIP, Limit.REPORTING)
    parts = [part for rule in ledger.of(Rule) for part in rule.under(*whose)]
    assert parts
    assert [part.words for part in parts if part.body is None] == []


def test_every_body_of_an_office_is_described(ledger: Ledger) -> None:
    powers = [power for office in ledger.of(Office) if (power := power_of(office))]
    named = {side for power in powers for side in power.sides}
    assert len(powers) == len(list(ledger.of(Office)))
    assert named - {body.key for body in ledger.of(Body)} == NO_BODY


def test_every_document_has_a_first_day_and_one_was_approved_later(
    ledger: Ledger,
) -> None:
    told = {life.document: life.events for life in lives(ledger.of(Event))}
    assert set(told) == {source.key for source in ledger.of(Source)}
    resolution = {event.stage: event for event in told["judicial-conference-1953"]}
    adopted, approved = resolution[Stage.ADOPTED].date, resolution[Stage.APPROVED].date
    assert adopted.edtf == "1953-04-25"
    assert approved.edtf == "1953-05-08"
    assert resolution[Stage.EFFECTIVE].after is Stage.APPROVED
