"""The example edition, asked; and words that no one wrote for a reader."""

from pathlib import Path

import pytest
from invention import APPROVAL, day, ledger, part, rule, text

from averment import load
from averment.institution import (
    Asked,
    Question,
    State,
    answer,
    findings_of,
    safeguards,
    tensions,
)
from averment.institution.harms import Harm
from averment.record import Force, Rule, Status

PROTECTIONS = {
    "judicial-conference-1953/r5": "ARREST",
    "judicial-conference-1953/r49": "ARREST",
    "judicial-conference-1953/r17": "ARREST",
    "judicial-conference-1953/r65": "ARREST",
    "judicial-conference-1953/r19": "ACCUSATION",
    "judicial-conference-1953/r20": "ACCUSATION",
    "labour-reform-1952/r33": "FUNDS",
    "labour-reform-1952/r42": "BEATING",
    "labour-reform-1952/r47": "FOOD",
    "labour-reform-1952/r48": "OVERWORK",
    "middle-and-inner-layers-1951/r25": "LABEL",
    "middle-and-inner-layers-1951/r30": "CONFESSION",
    "middle-and-inner-layers-1951/r35": "LABEL",
}
"""Read by eye in the regests: each rule that protects, by the harm it names first."""

EXAMPLE = Path(__file__).parents[2] / "examples" / "suppression-1951-1953"


@pytest.fixture(scope="module")
def example():
    return load(EXAMPLE)


def ask(example, asked, **more):
    return answer(Question(asked=asked, **more), example)


def test_the_judicial_resolution_was_adopted_and_not_yet_in_force_in_between(example):
    between = ask(
        example, Asked.IN_FORCE, of="judicial-conference-1953", day=day("1953-05-01")
    )
    for item in between.items:
        told = item.evidence[0].entry
        reported = isinstance(told, Rule) and told.status is Status.REPORTED
        states = (State.UNKNOWN,) if reported else (State.NOT_YET, State.NEVER)
        assert item.standing.state in states
    assert between.items[0].standing.happened.stage == "adopted"
    after = ask(
        example, Asked.IN_FORCE, of="judicial-conference-1953", day=day("1953-05-09")
    )
    assert after.items[0].standing.state is State.IN_FORCE


def test_its_six_months_are_counted_from_two_events(example):
    due = ask(example, Asked.DUTIES, of="judicial-conference-1953", until=1953)
    of_six = [item.sentence for item in due.items if "6 months" in item.sentence]
    assert len(of_six) == 4
    assert any("1953-10-25" in one for one in of_six)
    assert any("1953-11-08" in one for one in of_six)


def test_every_word_of_evidence_stands_in_the_text(example):
    for asked in Asked:
        stretch = day("1951/1953") if asked is Asked.MOVED else day("1953-06-01")
        found = ask(example, asked, day=stretch, until=1956, matters=("arrest",), of="")
        for item in found.items:
            assert item.evidence
            for one in item.evidence:
                if one.span is not None:
                    held = example.text(one.place.document)
                    assert held.at(one.span) == one.exact


def test_requests_for_a_proportion_are_never_answered_as_in_force(example):
    found = ask(
        example,
        Asked.IN_FORCE,
        of="proportion-of-executions-1951",
        day=day("1951-12-31"),
    )
    assert len(found.items) > 1
    for item in found.items[1:]:
        if item.evidence[0].entry.status in ("proposed", "requested", "rejected"):
            assert item.standing.state is State.NEVER


def test_each_tension_of_the_example_is_a_finding_with_the_words_it_quotes(example):
    found = findings_of(tensions(example), ledger=example)
    assert {"O501", "O502", "O504"} <= {one.code for one in found}
    assert len({one.address for one in found}) == len(found)
    for one in found:
        if one.code < "O505":
            assert len(one.sides) == 2


def test_wrongful_judgments_are_told_of_by_the_document_that_forbids_them(example):
    against = [one for one in safeguards(example) if Harm.ARREST in one.harms]
    assert against
    told = {entry.quotation.exact for one in against for entry in one.breaches}
    assert told == {"misjudgements that were common and serious"}


def test_every_protection_named_by_the_documents_is_found_and_no_other(example):
    found = {
        f"{one.rule.place.document}/{one.rule.key}": one.harms[0].name
        for one in safeguards(example)
    }
    assert found == PROTECTIONS


def test_safeguards_of_the_example_name_no_sanction_that_is_not_stated(example):
    for one in safeguards(example):
        stated = [c.words for c in one.rule.components if c.name == "or-else"]
        assert one.sanction in (stated or [None])


ODD = (
    "",
    "。" * 500,
    "beat " * 4_000,
    "严禁" * 10_000,
    "| 1 | 2 |\n" * 300,
    "第九九九九九条",
    "article 99999999999999999999",
    "\x00\u202e\ufeff",
)


@pytest.mark.parametrize("words", ODD)
def test_words_of_any_kind_are_answered_and_never_raise(words):
    odd = (
        rule(
            "r1",
            part("aim", words),
            part("direct-object", words),
            part("deadline", words),
            part("periodicity", words),
            part(APPROVAL, words),
            words=words,
            force=Force.MUST_NOT,
        ),
        rule("r2", part("aim", words), part("deadline", words), words=words),
    )
    known = ledger(*odd, texts=(text(("§1", words)),))
    findings_of(tensions(known), ledger=known)
    for asked in Asked:
        found = answer(
            Question(
                asked=asked,
                of=words,
                day=day("1953"),
                until=1953,
                matter=words,
                body=words,
                matters=(words,),
            ),
            known,
        )
        assert all(item.evidence for item in found.items)
