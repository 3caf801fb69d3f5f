"""The nouns of an institution: rules with typed constraints, bodies, powers, lives."""

import dataclasses

import pytest

from averment.record import (
    Authority,
    Component,
    Event,
    Force,
    Life,
    Limit,
    Office,
    Origin,
    Place,
    Power,
    Quotation,
    Rule,
    Sort,
    Stage,
    Status,
    Tie,
    lives,
    power_of,
)

HERE = Place(document="report", label="§4")
SAID = Quotation(exact="as it is said")


def rule(*components, force=Force.MUST):
    parts = (
        Component(name=name, words="w", origin=Origin.QUOTED) for name in components
    )
    return Rule(
        key="r1",
        place=HERE,
        force=force,
        status=Status.DECIDED,
        quotation=SAID,
        components=tuple(parts),
    )


def office(authority, other):
    return Office(
        key="o1",
        place=HERE,
        body="court",
        authority=authority,
        other=other,
        quotation=SAID,
        details=(("matter", "appeals"), ("note", "n")),
    )


def event(key, stage, document="report"):
    place = Place(document=document, label="head")
    return Event(key=key, place=place, stage=stage, quotation=SAID)


def test_a_rule_gives_its_constraints_of_a_known_kind_and_keeps_the_rest():
    one = rule("aim", "execution", "deadline", "approval-by", "deadline")
    assert [part.name for part in one.constraints] == [
        "deadline",
        "approval-by",
        "deadline",
    ]
    assert [part.limit for part in one.components][:2] == [None, None]
    assert one.under(Limit.APPROVAL) == (one.components[3],)
    assert one.under(Limit.PLACE) == ()


@pytest.mark.parametrize(
    ("given", "sort"),
    [
        (rule("aim"), Sort.REGULATIVE),
        (rule("entity", "function"), Sort.CONSTITUTIVE),
        (rule(force=Force.IS), Sort.CONSTITUTIVE),
        (rule(force=Force.NONE), Sort.REGULATIVE),
    ],
)
def test_a_rule_is_constitutive_by_its_force_or_its_components(given, sort):
    assert given.sort is sort


@pytest.mark.parametrize("authority", list(Authority))
def test_every_authority_of_an_office_is_a_tie_read_in_its_own_direction(authority):
    power = power_of(office(authority, "centre"))
    assert power.sides == ("court", "centre")
    assert power.matter == "appeals"
    assert power.details == (("note", "n"),)
    upward = power.superior == "centre"
    assert upward is power.tie.upward


def test_an_office_alone_is_no_power():
    assert power_of(office(None, None)) is None


def test_a_power_may_leave_a_side_unsaid():
    power = Power(
        key="p1",
        place=HERE,
        tie=Tie.REPORTS_TO,
        superior="centre",
        subordinate=None,
        quotation=SAID,
    )
    assert power.sides == (None, "centre")
    turned = dataclasses.replace(power, tie=Tie.LEADS)
    assert turned.sides == ("centre", None)


def test_the_events_of_a_document_are_one_life_in_the_order_told():
    events = [
        event("l1", Stage.ADOPTED),
        event("l1", Stage.ISSUED, document="other"),
        event("l2", Stage.APPROVED),
    ]
    assert lives(events) == (
        Life(document="report", events=(events[0], events[2])),
        Life(document="other", events=(events[1],)),
    )
    assert lives([]) == ()
