"""Tensions found by what the words of a text do: lists, force, weight, names."""

import pytest
from invention import (
    ADOPTED,
    APPROVAL,
    APPROVED,
    at,
    body,
    event,
    ledger,
    part,
    power,
    rule,
    source,
)

from averment.institution import findings_of, tensions
from averment.record import Force, Level, Stage, Status

NOT = Force.MUST_NOT
GUARDS = body("guards", "Guarding armed forces")


def found(code, *entries):
    every = tensions(ledger(*entries))
    return [tuple(one.key for one in t.entries) for t in every if t.code == code]


def said(key, words, *parts, **more):
    return rule(key, *parts, words=words, **more)


def test_a_body_that_one_leads_and_another_binds():
    leads = power("p1", "department", "professionally-leads", "guards")
    binds = power("p2", "council", "approves", "guards", matter="rules")
    assert found("O511", leads, binds) == [("p1", "p2")]
    there = power("p2", "council", "approves", "guards", place=at("§2"))
    assert found("O511", leads, there) == []
    same = power("p2", "department", "approves", "guards")
    assert found("O511", leads, same) == []
    late = power("p2", "council", "approves", "guards", period="1954/1955")
    early = power("p1", "department", "leads", "guards", period="1950/1952")
    assert found("O511", early, late) == []


def test_a_body_that_reports_to_several_is_one_finding():
    reports = [
        power(f"p{n}", above, "reports-to", "offices")
        for n, above in enumerate(("ministry", "council", "party"), 1)
    ]
    assert found("O511", *reports) == [("p1", "p2", "p3")]
    again = power("p4", "ministry", "reports-to", "offices", matter="yearly")
    assert found("O511", *reports, again) == [("p1", "p2", "p3")]


def test_a_shorter_form_of_a_name_is_no_second_body():
    powers = [
        power("p1", "ministry-of-security", "leads", "guards"),
        power("p2", "central-ministry-of-security", "approves", "guards"),
    ]
    named = body("ministry-of-security"), body("central-ministry-of-security")
    assert found("O511", *named, *powers) == []


def test_a_side_that_is_no_known_body_is_met_by_its_words():
    leads = power("p1", "department", "leads", None, matter="the armed forces' guard")
    binds = power("p2", "council", "approves", "guards", matter="rules")
    assert found("O511", GUARDS, leads, binds) == [("p1", "p2")]
    other = power("p1", "department", "leads", None, matter="canteens")
    assert found("O511", GUARDS, other, binds) == []


FREELY = said("r1", "They confess voluntarily", part("aim", "confess"))
PUNISHED = rule(
    "r2", part("attributes", "Those who conceal it"), part("aim", "punished")
)


@pytest.mark.parametrize(
    "second",
    [
        PUNISHED,
        rule("r2", part("activation", "will not confess"), part("aim", "be arrested")),
        rule("r2", part("activation", "对于拒不交代者"), part("aim", "严办")),
    ],
)
def test_free_will_beside_a_sanction_on_those_who_hold_back(second):
    assert found("O512", FREELY, second) == [("r1", "r2")]


def test_free_will_without_a_sanction_or_in_another_document_is_no_tension():
    praised = rule(
        "r2", part("attributes", "Those who conceal it"), part("aim", "warn")
    )
    assert found("O512", FREELY, praised) == []
    elsewhere = rule("r2", *PUNISHED.components, place=at("§1", "other"))
    assert found("O512", source(), source("other"), FREELY, elsewhere) == []
    only = rule("r2", *PUNISHED.components, status=Status.PROPOSED)
    assert found("O512", FREELY, only) == []
    not_so = said("r1", "They must not be called volunteers", force=NOT)
    assert found("O512", not_so, PUNISHED) == []


def test_force_forbidden_and_force_asked_for():
    banned = said("r1", "Beating must be prevented", part("aim", "be prevented"))
    pressed = rule("r2", part("aim", "be applied"), part("direct-object", "pressure"))
    assert found("O512", banned, pressed) == [("r1", "r2")]
    none = rule("r2", part("direct-object", "pressure"), force=NOT)
    assert found("O512", banned, none) == []
    forces = rule("r2", part("aim", "lead"), part("direct-object", "the armed forces"))
    assert found("O512", banned, forces) == []


CLOSED = said("r1", "The exempt are limited to the old", part("entity", "The exempt"))


def test_a_closed_list_and_a_number_that_points_back_to_it():
    total = rule("r2", part("entity", "The total number"), part("threshold", "15%"))
    assert found("O513", CLOSED, total) == [("r1", "r2")]
    other = rule("r2", part("entity", "The ration"), part("threshold", "100 jin"))
    assert found("O513", CLOSED, other) == []


def test_a_closed_list_that_other_rules_of_its_passage_add_to():
    cases = part("entity", "Cases the court accepts")
    closed = said("r1", "Cases the court accepts are limited to thefts", cases)
    wages = part("direct-object", "cases of wages"), part("aim", "accepted")
    also = said("r2", "cases of wages are also accepted", *wages)
    assert found("O513", closed, also) == [("r1", "r2")]
    assert (
        found("O513", closed, said("r2", "cases of wages are accepted", *wages)) == []
    )
    elsewhere = said("r2", "cases of wages are also accepted", *wages, place=at("§2"))
    assert found("O513", closed, elsewhere) == []


def test_a_group_that_one_rule_singles_out_and_others_shield():
    weight = said("r1", "It covers all, focusing mainly on retained staff")
    shield = said("r2", "No attack on retained staff", force=NOT)
    assert found("O514", weight, shield) == [("r1", "r2")]
    assert found("O514", weight, said("r2", "No new staff", force=NOT)) == []
    chinese = said("r1", "重点是留用人员")
    banned = said("r2", "不得打击留用人员", force=NOT)
    assert found("O514", chinese, banned) == [("r1", "r2")]


def test_people_called_by_a_judgment_that_is_still_to_come():
    tried = rule("r1", part("direct-object", "Convicts"), part("aim", "be tried"))
    judged = rule("r2", part("direct-object", "All convicted convicts"))
    assert found("O505", tried, judged) == [("r1", "r2")]
    accused = rule("r1", part("direct-object", "The accused"), part("aim", "be tried"))
    assert found("O505", accused, judged) == []
    moved = rule("r1", part("direct-object", "Convicts"), part("aim", "be moved"))
    assert found("O505", moved, judged) == []


@pytest.mark.parametrize(
    "words",
    [
        "distinguish between “false charges” and “false charges”",
        "distinguish between false charges and false charges in law",
        "区别“诬告”和“诬告”",
    ],
)
def test_a_thing_told_from_the_same_words(words):
    assert found("O505", said("r1", words)) == [("r1",)]


def test_two_words_told_apart_are_none():
    assert found("O505", said("r1", "between false charges and mistaken charges")) == []


def test_a_body_that_sends_another_of_its_own_name():
    courts = part("direct-object", "people's courts")
    bearer = part("attributes", "the county and city people's courts")
    assert found("O505", rule("r1", bearer, part("aim", "send"), courts)) == [("r1",)]
    assert found("O505", rule("r1", bearer, part("aim", "help"), courts)) == []
    staff = part("direct-object", "circuit courts")
    assert found("O505", rule("r1", bearer, part("aim", "send"), staff)) == []


def test_approved_by_another_than_the_document_asks_for():
    asks = rule(
        "r1", part("direct-object", "This resolution"), part(APPROVAL, "the Ministry")
    )
    assert found("O501", APPROVED, asks) == [("l2", "r1")]
    ministry = body("ministry", "the Ministry")
    by = event("l2", Stage.APPROVED, "1953-05-08", by="ministry")
    assert found("O501", ministry, by, asks) == []
    plan = rule("r1", part("direct-object", "a plan"), part(APPROVAL, "the Ministry"))
    assert found("O501", APPROVED, plan) == []
    told = power("p1", "council", "approves", None)  # then it is told by the powers
    assert ("l2", "r1") not in found("O501", APPROVED, asks, told)


def test_a_term_that_may_run_from_two_events_has_two_ends():
    months = rule("r1", part("deadline", "within six months"))
    assert found("O515", ADOPTED, APPROVED, months) == [("l1", "l2", "r1")]
    for words in ("immediately", "every three months", "by 1 July 1954"):
        other = rule("r1", part("deadline", words))
        assert found("O515", ADOPTED, APPROVED, other) == []
    assert found("O515", ADOPTED, months) == []
    proposed = rule("r1", *months.components, status=Status.PROPOSED)
    assert found("O515", ADOPTED, APPROVED, proposed) == []


def test_two_ends_are_a_note():
    known = ledger(ADOPTED, APPROVED, rule("r1", part("deadline", "within six months")))
    (one,) = findings_of(tensions(known), ledger=known)
    assert (one.code, one.level) == ("O515", Level.NOTE)
