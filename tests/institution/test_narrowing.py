"""What a question is narrowed to, and what rules speak of."""

import pytest
from invention import APPROVAL, at, body, day, ledger, part, power, rule

from averment.institution import Asked, Question, answer
from averment.institution.antecedents import spoken
from averment.record import Force, Limit, Origin, Status, Tie

PLAN = rule("r1", part("direct-object", "a plan of five years"), part("aim", "draw up"))
GUARDS = body("guards", "the guarding forces")
KNOWN = ledger(
    GUARDS,
    PLAN,
    rule(
        "r2", part("aim", "report"), part(APPROVAL, "the Ministry"), words="and report"
    ),
    rule("r3", part("direct-object", "It"), part(APPROVAL, "the government")),
    rule("r4", part("attributes", "The total number"), part("threshold", "15%")),
    rule("r5", part("direct-object", "it"), words="and it may vary", force=Force.MAY),
    rule("r6", part("direct-object", "food"), force=Force.MUST_NOT),
    rule(
        "r7",
        part("direct-object", "It"),
        place=at("§2"),
        status=Status.PROPOSED,
        words="It",
    ),
    rule(
        "r8", part("entity", "those who conceal acts"), part("properties", "disloyal")
    ),
    rule(
        "r9", part("direct-object", "rules of the guards"), part(APPROVAL, "the court")
    ),
    power("p1", "mps", "approves", "region", rule="r2"),
    power("p2", "staff", "leads", "guards"),
)


def keys(**narrow) -> list[str]:
    found = answer(Question(asked=Asked.RULES, **narrow), KNOWN)
    return [item.evidence[0].key.removeprefix("act/") for item in found.items]


def who(**narrow) -> list[tuple[str, ...]]:
    asked = Question(asked=Asked.WHO, day=day("1953-06-01"), **narrow)
    return [
        tuple(one.key.removeprefix("act/") for one in item.evidence)
        for item in answer(asked, KNOWN).items
    ]


def test_a_rule_without_words_of_its_own_speaks_of_the_one_before_it():
    words = {one.rule.key: one.words for one in spoken(KNOWN)}
    assert words["r1"] <= words["r2"] <= words["r3"]
    assert "plan" in words["r3"]
    assert "plan" not in words["r6"]
    assert words["r7"] == frozenset()  # nothing stands before it in its passage


def test_a_further_clause_of_a_sentence_has_the_limits_before_it():
    assert keys(limit=Limit.THRESHOLD) == ["r4", "r5"]


@pytest.mark.parametrize(
    ("narrow", "found"),
    [
        ({"force": Force.MUST_NOT}, ["r6"]),
        ({"status": Status.PROPOSED}, ["r7"]),
        ({"bearer": "total number"}, ["r4"]),
        ({"bearer": "conceal acts"}, ["r8"]),
        ({"matter": "plan"}, ["r1", "r2", "r3", "r4", "r5"]),
        ({"matter": "plan", "limit": Limit.APPROVAL}, ["r2", "r3"]),
        ({"matter": "plan", "force": Force.MAY}, ["r5"]),
        ({"matter": "of the"}, []),
        ({"of": "act:§2"}, ["r7"]),
    ],
)
def test_rules_are_narrowed_by_what_they_say(narrow, found):
    assert keys(**narrow) == found


def test_a_power_without_a_matter_has_that_of_its_rule_and_is_cited_with_it():
    assert who(tie=Tie.APPROVES, matter="plan") == [("p1", "r2"), ("r2",), ("r3",)]
    assert who(tie=Tie.APPROVES, matter="food") == []


def test_without_a_tie_every_power_over_a_body_is_told():
    assert who(body="guards") == [("p2",)]
    assert who(matter="guards", of="act") == [("p2",), ("r9",)]
    assert who(matter="guards", of="another") == []


def test_duties_of_a_day_are_those_whose_last_day_it_is():
    known = ledger(
        rule("r1", part("deadline", "by 15 January 1954")),
        rule("r2", part("deadline", "by 1 July 1954")),
        rule("r3", part("window", "from January to July 1954")),
    )
    asked = Question(asked=Asked.DUTIES, until=1954, day=day("1954-01-15"))
    assert [i.evidence[0].key for i in answer(asked, known).items] == ["act/r1"]


def test_a_component_that_an_editor_infers_names_the_matter_itself():
    inferred = part("direct-object", "the plan", origin=Origin.INFERRED)
    (one,) = spoken(ledger(rule("r1", inferred)))
    assert "plan" in one.words


def test_what_stands_in_no_component_is_found_and_what_is_a_condition_is_not():
    known = ledger(
        rule(
            "r1",
            part("direct-object", "It"),
            part("activation", "after the election"),
            words="after the election it is based on free will",
        )
    )
    (one,) = spoken(known)
    assert "free" in one.words
    assert "election" not in one.words


def test_of_a_whole_document_only_what_stands_otherwise_is_listed():
    known = ledger(
        rule("r1", words="one"),
        rule("r2", words="two"),
        rule("r3", words="three", status=Status.PROPOSED),
    )
    asked = Question(asked=Asked.IN_FORCE, of="act", day=day("1953-06-01"))
    found = answer(asked, known)
    assert [item.evidence[0].key for item in found.items] == ["act", "act/r3"]
    assert found.silent == ("2 of 3 of its rules stand as it does, and are not listed",)
