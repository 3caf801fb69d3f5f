"""Protections as stated, and what the same corpus says of their breach."""

import pytest
from invention import at, ledger, part, rule, source

from averment.institution import safeguards
from averment.institution.harms import Harm, harms_in
from averment.institution.naming import UNSTATED
from averment.record import Force, Origin, Status

NO_BEATING = "Beating and corporal punishment are strictly forbidden"


def forbidden(key="r1", words=NO_BEATING, *parts, **more):
    return rule(key, *parts, words=words, force=Force.MUST_NOT, **more)


def test_a_safeguard_says_whom_it_binds_and_what_a_breach_was_to_cost():
    bound = forbidden(
        "r1",
        NO_BEATING,
        part("attributes", "guards"),
        part("or-else", "they shall be punished"),
    )
    (one,) = safeguards(ledger(bound))
    assert (one.bearer, one.sanction, one.inferred) == (
        "guards",
        "they shall be punished",
        False,
    )
    assert one.harms == (Harm.BEATING,)


def test_a_bearer_and_a_sanction_that_are_not_stated_are_not_made_up():
    (one,) = safeguards(ledger(forbidden()))
    assert (one.bearer, one.sanction, one.breaches) == (UNSTATED, None, ())
    supplied = part("attributes", "the organs", origin=Origin.INFERRED)
    (one,) = safeguards(ledger(forbidden("r1", NO_BEATING, supplied)))
    assert one.inferred


def test_what_must_be_prevented_or_corrected_is_a_safeguard_and_what_is_allowed_not():
    prevented = rule(
        "r1", part("aim", "be prevented"), words="beating must be prevented"
    )
    allowed = rule("r2", words="prisoners may be beaten", force=Force.MAY)
    assert [one.rule.key for one in safeguards(ledger(prevented, allowed))] == ["r1"]


def test_what_is_to_be_done_against_a_harm_is_a_safeguard_and_other_care_is_not():
    against = rule(
        "r1", part("aim", "be built"), words="A service must be built against illness"
    )
    of_it = rule("r2", part("aim", "count"), words="Illness must be counted")
    assert [one.rule.key for one in safeguards(ledger(against, of_it))] == ["r1"]


def test_a_ban_whose_reason_names_a_harm_or_that_says_what_is_none_protects_nobody():
    reason = forbidden(
        "r1", "accusers should not be pursued, so as not to cause false accusation"
    )
    counted = forbidden(
        "r2",
        "heavy sentences should not be regarded as wrongful judgments",
        part("function", "be regarded"),
    )
    assert safeguards(ledger(reason, counted)) == ()


def test_what_is_to_prevent_a_harm_is_a_safeguard_and_what_is_done_meanwhile_not():
    prevents = rule(
        "r1",
        part("aim", "be minimized"),
        words="To prevent forced confessions, public ones should be minimized",
    )
    meanwhile = rule(
        "r2",
        part("aim", "be commended"),
        words="Those who fight against bad work, and find beatings, be commended",
    )
    assert [one.rule.key for one in safeguards(ledger(prevents, meanwhile))] == ["r1"]


def test_a_task_that_names_a_harm_tells_of_no_breach():
    task = rule("r2", words="courts deal with beatings", force=Force.NONE)
    (one,) = safeguards(ledger(forbidden(), task))
    assert one.breaches == ()
    assert [entry.key for entry in one.beside] == ["r2"]


def test_a_rule_that_asks_for_correction_speaks_of_what_was():
    corrected = rule(
        "r1", part("aim", "be put right"), words="beating must be put right"
    )
    opposed = rule("r2", part("aim", "be opposed"), words="beating must be opposed")
    found = safeguards(ledger(corrected, opposed, forbidden("r3")))
    assert [one.corrects for one in found] == [True, False, False]


def test_breaches_are_what_any_document_says_was_and_remedies_stand_beside():
    told = rule(
        "r2",
        words="in some camps there was beating",
        place=at(document="other"),
        status=Status.REPORTED,
        force=Force.NONE,
    )
    remedy = rule("r3", part("aim", "treat"), words="the beaten should be treated")
    unlike = rule("r4", words="rations were deducted", status=Status.REPORTED)
    entries = (source(), source("other"), forbidden(), told, remedy, unlike)
    (one,) = safeguards(ledger(*entries))
    assert [entry.key for entry in one.breaches] == ["r2"]
    assert [entry.key for entry in one.beside] == ["r3"]


@pytest.mark.parametrize(
    ("words", "harm"),
    [
        ("严禁打骂", Harm.BEATING),
        ("不得逼供", Harm.CONFESSION),
        ("Forced confessions only lead to disorder", Harm.CONFESSION),
        ("the food of prisoners must not be deducted", Harm.FOOD),
        ("不得克扣囚粮", Harm.FOOD),
        ("cases of wrongful arrest, detention and judgment", Harm.ARREST),
        ("错捕错判", Harm.ARREST),
        ("those who falsely accuse", Harm.ACCUSATION),
        ("Deaths of prisoners", Harm.DEATH),
        ("the causing of deaths among prisoners", Harm.DEATH),
        ("misjudgements were common", Harm.ARREST),
        ("a service against epidemics", Harm.OVERWORK),
        ("an attack on those retained", Harm.LABEL),
        ("wrongful\narrest", Harm.ARREST),
    ],
)
def test_harms_are_known_by_their_words_in_both_languages(words, harm):
    assert harm in harms_in(words)


@pytest.mark.parametrize(
    "words",
    [
        "a heartbeat",
        "the execution of the plan",
        "food production",
        "打开",
        "通过劳动",
        "",
    ],
)
def test_other_words_are_no_harm(words):
    assert harms_in(words) == ()
