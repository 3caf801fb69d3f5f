"""The approval path of a rule, and what it leaves open."""

from invention import (
    ADOPTED,
    APPROVAL,
    APPROVED,
    body,
    day,
    ledger,
    part,
    power,
    rule,
)

from averment.institution import approval_path
from averment.institution.approving import Lack, said

MINISTRY = body("mps", "the Ministry")
HIGHER = body("higher", "a higher authority", relational=True)


def path(mine, *entries, on="1953-06-01"):
    known = ledger(mine, *entries)
    return approval_path(mine, known, day=day(on)), known


def lacks(found):
    return [gap.lack for gap in found.gaps]


def test_an_approver_stated_in_words_and_by_a_power_is_one_step():
    mine = rule("r1", part(APPROVAL, "the Ministry", body="mps"))
    found, known = path(
        mine, MINISTRY, power("p1", "mps", "approves", "region", rule="r1")
    )
    assert [said(step, ledger=known) for step in found.steps] == ["mps"]
    assert found.gaps == ()


def test_two_approvers_are_two_steps_and_their_order_is_a_gap():
    mine = rule("r1", part(APPROVAL, "the Ministry", body="mps"))
    found, _ = path(
        mine, MINISTRY, power("p1", "council", "approves", "region", rule="act/r1")
    )
    assert [step.approver for step in found.steps] == ["mps", "council"]
    assert lacks(found) == [Lack.ORDER]


def test_approvers_that_are_not_named_or_depend_on_the_case_are_gaps():
    mine = rule(
        "r1",
        part(APPROVAL, "the original organ"),
        part(APPROVAL, "a higher authority", body="higher"),
    )
    found, known = path(mine, HIGHER)
    assert lacks(found) == [Lack.NOT_NAMED, Lack.RELATIONAL, Lack.ORDER]
    assert said(found.steps[0], ledger=known) == "the original organ"


def test_a_rule_without_approval_says_so_and_the_document_s_own_is_a_step():
    assert lacks(path(rule())[0]) == [Lack.NONE_STATED]
    found, _ = path(rule(), ADOPTED, APPROVED)
    assert [step.approver for step in found.steps] == ["council"]
    assert found.gaps == ()


def test_a_power_or_document_not_in_force_on_the_day_is_a_gap():
    early = power("p1", "mps", "approves", "region", rule="r1", period="1954-01-01/")
    found, _ = path(rule(), early, ADOPTED, on="1953-04-24")
    assert lacks(found) == [Lack.NOT_IN_FORCE, Lack.DOCUMENT]


def test_a_power_of_another_rule_or_tie_is_no_step():
    others = (
        power("p1", "mps", "approves", "region", rule="r2"),
        power("p2", "mps", "leads", "region", rule="r1"),
        power("p3", "mps", "approves", "region", rule="other/r1"),
    )
    assert path(rule(), *others)[0].steps == ()


def test_a_power_over_the_matter_by_the_same_document_is_a_step():
    mine = rule("r1", part("direct-object", "the plans for 1953"))
    beside = power("p1", "mps", "approves", "region", matter="plans")
    assert [step.approver for step in path(mine, beside)[0].steps] == ["mps"]
    unlike = power("p1", "mps", "approves", "region", matter="cadres")
    assert path(mine, unlike)[0].steps == ()


def test_a_power_that_shares_but_half_of_its_words_with_a_rule_is_no_step():
    asked = rule("r1", part("direct-object", "cases of first instance"))
    other = power("p1", "court", "approves", "papers", matter="publication of cases")
    assert path(asked, other)[0].steps == ()
