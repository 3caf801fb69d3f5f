"""One way in: questions, answers, silences."""

import dataclasses

import pytest
from invention import (
    ADOPTED,
    APPROVAL,
    APPROVED,
    WAITS,
    body,
    day,
    hand,
    ledger,
    part,
    power,
    rule,
    text,
)

from averment.institution import Answer, Asked, Question, State, answer
from averment.institution.answering import SILENT
from averment.institution.asking import NO_DAY, NO_YEAR, NOTHING
from averment.institution.evidence import Role
from averment.institution.standing import OUTSIDE
from averment.institution.wording import DOING
from averment.record import Force, Quotation, Status, Tie

MPS = body("mps", "Ministry of Public Security")
RULES = (
    rule("r1", part("attributes", "the courts"), part("deadline", "within six months")),
    rule("r2", part(APPROVAL, "the Ministry", body="mps"), words="plans are approved"),
    rule("r3", words="beating is forbidden", force=Force.MUST_NOT),
)
KNOWN = ledger(
    MPS,
    ADOPTED,
    APPROVED,
    WAITS,
    *RULES,
    power("p1", "mps", "approves", "region", matter="plans", rule="r2"),
    texts=(text(("§1", "the words of r1. plans are approved"), ("head", "the words")),),
)


def ask(asked, known=KNOWN, **more) -> Answer:
    return answer(Question(asked=asked, **more), known)


def test_a_document_on_a_day_is_answered_with_its_rules_and_the_event():
    found = ask(Asked.IN_FORCE, of="act", day=day("1953-05-01"))
    assert found.items[0].sentence == (
        "act: not yet in force; it came into force 1953-05-08 (approved)."
    )
    assert [one.key for one in found.items[0].evidence] == [
        "act",
        "act/l2",
        "act/l3",
        "act/l1",
    ]
    assert {one.standing.state for one in found.items} == {State.NOT_YET}


def test_evidence_carries_the_place_of_its_words_in_the_text():
    found = ask(Asked.IN_FORCE, of="act/r2", day=day("1953-06-01"))
    (item,) = found.items
    span = item.evidence[0].span
    assert KNOWN.text("act").at(span) == "plans are approved"
    assert item.evidence[1].span is None  # "the words of l2" are not in the text


@pytest.mark.parametrize("of", ["r2", "act/r2", "act:r2"])
def test_a_rule_is_asked_of_by_its_key(of):
    assert len(ask(Asked.IN_FORCE, of=of, day=day("1953-06-01")).items) == 1


def test_a_stretch_is_answered_with_both_ends():
    found = ask(Asked.IN_FORCE, of="r2", day=day("1953-05"))
    assert "on the first day" in found.items[0].sentence


def test_who_held_a_power_is_asked_by_tie_matter_and_body():
    june = day("1953-06-01")
    found = ask(Asked.WHO, tie=Tie.APPROVES, matter="plans", day=june)
    assert found.items[0].sentence == (
        "mps, giving approval to region, in the matter “plans”: "
        "in force since 1953-05-08 (approved)."
    )
    assert ask(Asked.WHO, tie=Tie.LEADS, matter="plans", day=june).silent == (NOTHING,)
    assert ask(Asked.WHO, body="public security", day=june).items


def test_duties_are_given_with_each_reading_and_its_event():
    found = ask(Asked.DUTIES, until=1953, body="the courts")
    assert {item.evidence[1].key for item in found.items} == {"act/l1", "act/l2"}
    assert not ask(Asked.DUTIES, until=1953, body="the guards").items


def test_a_path_says_its_gaps_as_silences():
    found = ask(Asked.PATH, of="r2", day=day("1953-06-01"))
    assert [item.sentence for item in found.items] == [
        (
            "act/r2: approval of mps, asked for in its own words: "
            "in force since 1953-05-08 (approved)."
        ),
        "act/r2: approval of council, given to the document on 1953-05-08.",
    ]
    none = ask(Asked.PATH, of="r9", day=day("1953-06-01"))
    assert "no document, passage, rule or power r9" in none.silent[0]


def test_safeguards_and_moved_powers_are_answered_with_silences():
    (item,) = ask(Asked.SAFEGUARDS).items
    assert "no sanction is stated" in item.sentence
    moved = ask(Asked.MOVED, matters=("arrest",), day=day("1950/1953"))
    assert moved.silent == (
        SILENT.format(document="act (1953-04-20)", matter="arrest"),
    )


def test_rules_are_asked_by_their_words_and_without_a_day():
    found = ask(Asked.RULES, words="Approved")
    assert [item.sentence for item in found.items] == ["act/r2 (must, decided)."]


@pytest.mark.parametrize("asked", [Asked.IN_FORCE, Asked.WHO, Asked.PATH, Asked.MOVED])
def test_a_question_of_a_day_without_one_is_sent_back(asked):
    assert ask(asked, of="act").silent == (NO_DAY,)


def test_duties_without_a_closing_year_are_sent_back():
    assert ask(Asked.DUTIES).silent == (NO_YEAR,)


@pytest.mark.parametrize("year", [0, 1948, 1957, 2026, 99999])
def test_years_outside_the_edition_are_not_answered(year):
    found = ask(Asked.DUTIES, until=year)
    assert (found.items, found.silent, found.outside) == ((), (OUTSIDE,), True)


def test_days_outside_the_edition_are_not_answered():
    found = ask(Asked.WHO, day=day("2026-01-01"))
    assert (found.silent, found.outside) == ((OUTSIDE,), True)


def test_an_answer_is_of_the_ledger_as_it_was_recorded():
    late = dataclasses.replace(RULES[2], key="r9", hand=hand("2026-05-01"))
    known = ledger(*RULES, late)
    for by, there in (("2026-04-30", 1), ("2026-05-01", 2)):
        found = ask(Asked.SAFEGUARDS, known, recorded=hand(by).date)
        assert len(found.items) == there


def test_an_empty_ledger_is_silent_on_everything():
    for asked in Asked:
        found = ask(asked, ledger(), day=day("1953"), until=1953, matters=("arrest",))
        assert found.silent


def test_who_approves_is_also_answered_from_the_words_of_rules():
    found = ask(Asked.WHO, tie=Tie.APPROVES, matter="plans", day=day("1953-06-01"))
    assert found.items[1].sentence == (
        "mps, named as the one whose approval is asked for in act/r2 (must, decided): "
        "in force since 1953-05-08 (approved)."
    )


def test_a_power_and_a_rule_that_says_the_same_are_one_item():
    words = "the Ministry approves plans"
    both = ledger(
        MPS,
        rule("r1", part(APPROVAL, "the Ministry", body="mps"), words=words),
        dataclasses.replace(
            power("p1", "mps", "approves", "region"), quotation=Quotation(exact=words)
        ),
    )
    (item,) = ask(Asked.WHO, both, tie=Tie.APPROVES, day=day("1953-06-01")).items
    assert [one.key for one in item.evidence] == ["act/p1", "act/r1"]


def test_what_was_not_held_on_the_day_is_a_silence_and_no_item():
    found = ask(Asked.WHO, tie=Tie.APPROVES, day=day("1953-05-01"))
    assert not found.items
    assert [one.partition(":")[0] for one in found.silent] == [
        "not held on that day"
    ] * 2


@pytest.mark.parametrize(
    ("narrowed", "keys"),
    [
        ({"force": Force.MUST_NOT}, ["act/r3"]),
        ({"status": Status.REJECTED}, []),
        ({"body": "the courts"}, ["act/r1"]),
        ({"body": "[unstated]"}, ["act/r2", "act/r3"]),
        ({"matter": "plans approved"}, ["act/r2"]),
        ({"matter": "and of the"}, []),
    ],
)
def test_rules_are_narrowed_by_force_status_bearer_and_matter(narrowed, keys):
    found = ask(Asked.RULES, **narrowed)
    assert [item.evidence[0].key for item in found.items] == keys


@pytest.mark.parametrize("of", ["p1", "act/p1"])
def test_a_power_is_asked_of_by_its_key(of):
    (item,) = ask(Asked.IN_FORCE, of=of, day=day("1953-06-01")).items
    assert item.sentence.startswith("act/p1 (mps, giving approval to region")
    assert item.evidence[0].entry.key == "p1"


def test_what_is_not_there_is_answered_with_the_nearest():
    found = ask(Asked.IN_FORCE, of="act/r22", day=day("1953-06-01"))
    assert found.silent[0].endswith("power act/r22. Did you mean act/r2?")
    head = ask(Asked.IN_FORCE, of="act:head", day=day("1953-06-01"))
    assert head.silent == ("the ledger has no rule in act:head",)


def test_evidence_says_what_it_does_for_the_sentence():
    found = ask(Asked.IN_FORCE, of="act", day=day("1953-05-01"))
    assert [one.role for one in found.items[0].evidence] == [
        Role.SAYS,
        Role.PUT_IN_FORCE,
        Role.WAITED,
        Role.LAST_BY_THEN,
    ]


@pytest.mark.parametrize("tie", Tie)
def test_every_tie_has_words_that_fit_one_body_and_many(tie):
    assert DOING[tie].split()[0].endswith(("ing", "professionally", "subordinate"))
