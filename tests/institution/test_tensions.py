"""What does not go together, each found with both its sides."""

import dataclasses

import pytest
from invention import (
    ADOPTED,
    APPROVAL,
    at,
    body,
    day,
    event,
    ledger,
    part,
    power,
    renders,
    review,
    rule,
    source,
    term,
    text,
)

from averment.institution import CODES, findings_of, tensions
from averment.record import Force, Level, Quotation, Stage, Status, Tie


def found(code, *entries, texts=()):
    every = tensions(ledger(*entries, texts=texts))
    return [tuple(one.key for one in t.entries) for t in every if t.code == code]


def approval(key, who, thing="the plan", **more):
    return rule(key, part("direct-object", thing), part(APPROVAL, who), **more)


def act(key, aim, thing, force=Force.MUST, **more):
    return rule(
        key, part("aim", aim), part("direct-object", thing), force=force, **more
    )


def test_two_approvers_of_one_rule_or_one_matter():
    both = approval("r1", "the Ministry")
    both = dataclasses.replace(
        both, components=(*both.components, part(APPROVAL, "the council"))
    )
    assert found("O501", both) == [("r1",)]
    pair = approval("r1", "the Ministry"), approval("r2", "the council")
    assert found("O501", *pair) == [("r1", "r2")]
    powers = (
        power("p1", "mps", "approves", "region", matter="the plan"),
        power("p2", "council", "approves", "region", matter="plans"),
    )
    assert found("O501", *powers) == [("p1", "p2")]


def test_one_approver_by_two_forms_of_a_name_is_one():
    mps = body("mps", "Ministry of Public Security")
    pair = approval("r1", "Ministry"), approval("r2", "the Ministry of Public Security")
    assert found("O501", *pair) == []
    named = power("p1", "mps", "approves", "region", rule="r1")
    assert found("O501", mps, approval("r1", "the Ministry"), named) == []


def test_approvers_of_other_matters_other_times_or_of_a_proposal_do_not_meet():
    pair = approval("r1", "the Ministry"), approval("r2", "the council", "the budget")
    assert found("O501", *pair) == []
    late = approval("r2", "the council", period=day("1954/1955"))
    early = approval("r1", "the Ministry", period=day("1951/1952"))
    assert found("O501", early, late) == []
    only = approval("r2", "the council", status=Status.PROPOSED)
    assert found("O501", approval("r1", "the Ministry"), only) == []


def test_two_leaders_of_one_body():
    powers = (
        power("p1", "party", "leads", "guards"),
        power("p2", "ministry", "professionally-leads", "guards", matter="duty"),
        power("p3", "ministry", "leads", "courts"),
    )
    assert found("O502", *powers) == [("p1", "p2")]
    apart = dataclasses.replace(powers[0], period=day("1950/1951"))
    later = dataclasses.replace(powers[1], period=day("1952/1953"))
    assert found("O502", apart, later) == []


def test_several_leaders_of_one_body_are_one_tension():
    powers = [
        power(f"p{n}", who, "leads", "guards", matter="guarding")
        for n, who in enumerate(("party", "ministry", "army"))
    ]
    assert found("O502", *powers) == [("p0", "p1", "p2")]
    (tension,) = tensions(ledger(*powers))
    assert tension.sentence == (
        "Three bodies lead in one matter: party, ministry and army."
    )
    # Of two who share no matter each is held against the third alone.
    others = (
        power("p1", "party", "leads", "guards", matter="drill"),
        power("p2", "ministry", "leads", "guards", matter="drill and pay"),
        power("p3", "army", "leads", "guards", matter="pay"),
    )
    assert found("O502", *others) == [("p1", "p2"), ("p2", "p3")]


def test_a_sitting_leads_nothing():
    meeting = dataclasses.replace(body("meeting"), kind="conference")
    powers = (
        power("p1", "meeting", "leads", "guards"),
        power("p2", "ministry", "leads", "guards"),
    )
    assert found("O502", *powers) == [("p1", "p2")]
    assert found("O502", meeting, *powers) == []


def test_the_parts_of_a_work_and_the_whole_of_it_may_have_leaders_of_their_own():
    def leads(key, who, matter):
        return power(key, who, "leads", "committee", matter=matter)

    cities = leads("p1", "council", "census in cities")
    villages = leads("p2", "county", "census within villages")
    whole = leads("p3", "centre", "the census")
    assert found("O502", cities, villages, whole) == []
    assert found("O502", cities, leads("p4", "county", "census in cities")) == [
        ("p1", "p4")
    ]
    assert found("O502", whole, leads("p4", "county", "census")) == [("p3", "p4")]
    approves = dataclasses.replace(cities, tie=Tie.APPROVES)
    over_all = dataclasses.replace(whole, tie=Tie.APPROVES)
    assert found("O501", approves, over_all) == [("p1", "p3")]


def test_what_one_sentence_names_together_it_has_arranged_itself():
    words = "led by the council", "led by the council, or by the county elsewhere"
    both = [
        dataclasses.replace(
            power(f"p{n}", who, "leads", "committee"),
            quotation=Quotation(exact=said),
        )
        for n, (who, said) in enumerate(zip(("council", "county"), words, strict=True))
    ]
    assert found("O502", *both) == []
    apart = dataclasses.replace(both[1], place=at("§2"))
    assert found("O502", both[0], apart) == [("p0", "p1")]


def test_matters_of_two_documents_have_to_be_closer_than_those_of_one():
    near = approval("r1", "the Ministry", "plans"), "the yearly plan of works and roads"
    within = approval("r2", "the council", near[1])
    assert found("O501", near[0], within) == [("r1", "r2")]
    other = dataclasses.replace(within, place=at(document="other"))
    two = source(), source("other")
    assert found("O501", *two, near[0], other) == []
    same = dataclasses.replace(
        approval("r2", "the council", "the plan"), place=at(document="other")
    )
    assert found("O501", *two, near[0], same) == [("r1", "r2")]


def test_two_deadlines_with_no_last_day_in_common():
    def due(key, words):
        return rule(
            key,
            part("aim", "submit"),
            part("direct-object", "the report"),
            part("deadline", words),
        )

    assert found("O503", due("r1", "by 1 June 1953"), due("r2", "by 1 July 1953")) == [
        ("r1", "r2")
    ]
    assert (
        found("O503", due("r1", "by 1 June 1953"), due("r2", "by June 1, 1953")) == []
    )
    assert found("O503", due("r1", "by 1 June 1953"), due("r2", "in good time")) == []


def test_opposite_force_on_one_matter_with_its_conditions_named():
    may = act("r1", "apply", "pressure", Force.MAY)
    may = dataclasses.replace(
        may, components=(*may.components, part("activation", "in proven cases"))
    )
    must_not = act("r2", "apply", "any pressure", Force.MUST_NOT)
    assert found("O504", may, must_not) == [("r1", "r2")]
    (tension,) = tensions(ledger(may, must_not))
    assert "in proven cases" in tension.assumptions[0]


def test_going_on_and_ending_are_opposite():
    going = act("r1", "continue to implement", "unified allocations")
    ending = act("r2", "no longer make", "allocations")
    assert found("O504", going, ending) == [("r1", "r2")]
    forbidden = act("r2", "make", "further allocation", Force.MUST_NOT)
    goes_on = act("r1", "goes on with", "central allocation")
    assert found("O504", goes_on, forbidden) == [("r1", "r2")]


def test_a_ban_of_something_else_does_not_end_what_goes_on():
    going = act("r1", "continue to clear", "cases")
    ban = act("r2", "publish", "cases", Force.MUST_NOT)
    assert found("O504", going, ban) == []
    more = act("r2", "clear", "cases any longer", Force.MUST_NOT)
    assert found("O504", going, more) == [("r1", "r2")]
    longer = act("r2", "make", "cases longer than a day", Force.MUST_NOT)
    assert found("O504", going, longer) == []
    endeavour = act("r2", "endeavour to settle", "cases")
    assert found("O504", going, endeavour) == []


def test_a_list_of_things_to_do_is_not_opposed_by_half_a_short_ban():
    listed = rule(
        "r1",
        part("aim", "found"),
        part("direct-object", "large farms"),
        part("aim", "develop"),
        part("direct-object", "mines and works that can be run"),
    )
    ban = act("r2", "develop", "large towns", Force.MUST_NOT)
    assert found("O504", listed, ban) == []
    plain = act("r1", "develop", "large farms")
    assert found("O504", plain, ban) == [("r1", "r2")]


def test_other_acts_on_one_thing_are_not_opposite():
    feed, beat = (
        act("r1", "feed", "prisoners"),
        act("r2", "beat", "prisoners", Force.MUST_NOT),
    )
    assert found("O504", feed, beat) == []
    proposed = act("r1", "beat", "prisoners", Force.MAY, status=Status.REJECTED)
    assert found("O504", proposed, beat) == []


def test_one_word_for_two_terms_two_bodies_or_two_forces():
    terms = (
        term("wu", "诬告", "false accusation"),
        term("cuo", "错告", "False accusation", "wrong accusation"),
    )
    assert found("O505", *terms) == [("wu", "cuo")]
    bodies = body("a", "the committee"), body("b", "the committee")
    assert found("O505", *bodies) == [("a", "b")]
    forces = (
        rule("r1", part("deontic", "should"), forces=(renders(Force.MUST, "必须"),)),
        rule("r2", part("deontic", "should"), forces=(renders(Force.MAY, "可"),)),
        rule("r3", part("deontic", "should"), forces=(renders(Force.MAY, "可以"),)),
    )
    assert found("O505", *forces) == [("r1", "r2")]


def test_a_name_that_passed_from_one_body_to_its_successor_is_no_tension():
    first, second = body("a", "the office"), body("b", "the office")

    def during(one, other):
        both = (
            dataclasses.replace(first, period=day(one)),
            dataclasses.replace(second, period=day(other)),
        )
        return found("O505", *both)

    assert during("1949/1954-09", "1954-09/..") == []
    assert during("1949/1954-09", "1954/") == []
    assert during("1949/1954-09", "1954-08/..") == [("a", "b")]
    assert during("1949/", "1954/") == [("a", "b")]
    assert during("1952", "1952-03/1952-05") == [("a", "b")]


def test_a_body_named_before_it_existed():
    ministry = body("mps", period="1954-09/")
    named = power("p1", "mps", "leads", "region")
    assert found("O506", ministry, named) == [("mps", "p1")]
    assert found("O506", ministry, source(date="1955"), named) == []
    assert found("O506", body("mps", period="1953/"), named) == []
    acted = event("l1", Stage.APPROVED, "1954-10-01", by="mps")
    assert found("O506", ministry, acted) == []


def test_circular_authority_but_not_at_different_times_or_by_relational_bodies():
    ring = (
        power("p1", "a", "leads", "b"),
        power("p2", "b", "supervises", "c"),
        power("p3", "a", "subordinate-to", "c"),
    )
    # p3 puts a above c, and closes nothing; p4 puts c above a.
    assert found("O507", *ring) == []
    closing = power("p4", "c", "approves", "a")
    assert set(found("O507", *ring, closing)) == {
        ("p1", "p2", "p4"),
        ("p3", "p4"),
    }
    assert found("O507", power("p1", "a", "leads", "a")) == [("p1",)]
    past = power("p4", "c", "approves", "a", period="1950/1951")
    now = [dataclasses.replace(p, period=day("1953/1954")) for p in ring]
    assert found("O507", *now, past) == []
    other = body("c", relational=True)
    assert found("O507", other, *ring, closing) == []


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        ("as article 9 has it", True),
        ("under Article 2", False),
        ("under article 9 of the Election Law", False),
        ("under article 9 of this resolution", True),
        ("依本决议第九条办理", True),
        ("依第二条办理", False),
    ],
)
def test_an_article_that_is_not_there(words, cited):
    known = text(("§1", words), ("§2", "more"))
    assert found("O508", rule("r1", words=words), texts=(known,)) == (
        [("r1",)] if cited else []
    )


def test_an_event_of_an_unknown_passage_or_rule():
    known = text(("§1", "words"))
    entries = [event(f"l{n}", Stage.ISSUED, of=of) for n, of in enumerate(("§1", "§7"))]
    assert found("O508", *entries, texts=(known,)) == [("l1",)]
    assert (
        found("O508", event("l1", Stage.ISSUED, of="r1"), rule(), texts=(known,)) == []
    )


def test_times_that_end_before_they_begin():
    odd = dataclasses.replace(day("1953"), edtf="1953/1951")
    assert found("O509", power("p1", "a", "leads", "b", period=odd)) == [("p1",)]
    ended = event("l9", Stage.ENDED, "1952-01-01")
    assert found("O509", ADOPTED, ended) == [("l1", "l9")]
    assert found("O509", ADOPTED, event("l9", Stage.ENDED, "1953")) == []


def test_an_approver_nobody_names():
    higher = body("higher", relational=True)
    unnamed = power("p1", None, "approves", "region")
    relational = power("p2", "higher", "approves", "court", matter="appeals")
    assert found("O510", higher, unnamed, relational) == [("p1",), ("p2",)]


def test_tensions_are_findings_with_their_words_and_keep_the_verdict():
    known = text(("§1", "Ministry approves the plan. The council approves the plan."))
    pair = (
        approval("r1", "Ministry", words="Ministry approves the plan."),
        approval("r2", "The council", words="The council approves the plan."),
    )
    verdict = review("O501-act-r1-r2", "disputed")
    whole = ledger(*pair, verdict, texts=(known,))
    (finding,) = findings_of(tensions(whole), ledger=whole)
    assert finding.address == "O501-act-r1-r2"
    assert finding.level is Level.TENSION
    assert [side.exact for side in finding.sides] == [r.quotation.exact for r in pair]
    assert finding.entries == pair
    assert finding.reviews == (verdict,)
    assert finding.counts


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        (("rejected",), False),
        (("accepted",), True),
        (("rejected", "accepted"), True),
        (("rejected", "disputed"), True),
        (("rejected", "withdrawn"), False),
        (("withdrawn",), True),
        ((), True),
    ],
)
def test_a_tension_that_every_hand_rejects_is_explained(said, counts):
    pair = approval("r1", "the Ministry"), approval("r2", "the council")
    hands = [
        review("O501-act-r1-r2", decision, siglum=f"ed{n}")
        for n, decision in enumerate(said)
    ]
    whole = ledger(*pair, *hands)
    (finding,) = findings_of(tensions(whole), ledger=whole)
    assert finding.counts is counts


def test_the_last_word_of_a_hand_counts_and_a_machine_has_none():
    pair = approval("r1", "the Ministry"), approval("r2", "the council")
    name = "O501-act-r1-r2"
    hands = (
        review(name, "rejected", "2026-01-01"),
        review(name, "withdrawn", "2026-02-01"),
        review(name, "rejected", "2026-03-01", siglum="machine"),
    )
    (tension,) = tensions(ledger(*pair, *hands))
    assert (tension.reviews, tension.explained) == ((), False)


def test_tensions_whose_names_would_coincide_are_told_apart():
    one = approval("r1", "the Ministry"), approval("a-r1", "the council")
    other = approval("r1-a", "the Ministry"), approval("r1", "the council")
    both = tensions(
        ledger(
            source(),
            source("act-b"),
            *one,
            *(dataclasses.replace(r, place=at(document="act-b")) for r in other),
        )
    )
    assert len({t.address for t in both}) == len(both)


def test_a_reading_that_an_editor_rejects_makes_no_tension():
    pair = approval("r1", "the Ministry"), approval("r2", "the council")
    assert found("O501", *pair, review("act/r2", "rejected")) == []
    kept = review("act/r2", "rejected"), review("act/r2", "accepted", siglum="ed2")
    assert found("O501", *pair, *kept) == [("r1", "r2")]


def test_rules_of_two_documents_are_told_apart():
    two = approval("r1", "the council", place=at(document="other"))
    entries = (source(), source("other"), approval("r1", "the Ministry"), two)
    (tension,) = tensions(ledger(*entries))
    assert tension.address == "O501-act-other-r1-r1"


def test_every_code_is_of_the_family_and_says_what_to_do():
    assert [code.code for code in CODES] == [f"O5{n:02}" for n in range(1, 16)]
    assert all(code.meaning and code.advice for code in CODES)
