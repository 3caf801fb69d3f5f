"""The example is understood, its quotations stand, and its findings are the known ones.

What its figures say in the full texts is proved beside this, in test_full_texts.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from averment.examination import examine, relation_problems
from averment.notation import load
from averment.recension import Found, recension
from averment.record import (
    Body,
    Claim,
    Emendation,
    Event,
    Examination,
    Ledger,
    Level,
    Modality,
    Office,
    Power,
    Relation,
    Rendering,
    Review,
    Rule,
    Source,
)

EXAMPLE = Path(__file__).parents[2] / "examples" / "suppression-1951-1953"

# What the documents are known to say against themselves, and nothing besides.
DISAGREE = {
    ("P201", "lifers"),  # a share of the population against the number it makes
    ("P201", "lifers-guizhou"),  # the same share against a list it must fit into
    ("S101", "transfer-places"),  # a total against the places it is spread over
    ("P202", "output-and-work"),  # output against workforce and productivity
    ("S101", "southwest-marked"),  # a total against those executed and those kept
}
ONLY_JUST = {
    ("P201", "guizhou-request"),  # a share asked for, against the number asked for
}
DOCUMENTS, EMENDATIONS = 5, 2
BEYOND_A_CEILING = {("B302", "without-labour")}


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load(EXAMPLE)


@pytest.fixture(scope="module")
def examined(ledger: Ledger) -> Examination:
    return examine(ledger)


def found_at(examined: Examination, *levels: Level) -> set[tuple[str, str]]:
    return {(f.code, f.subject.key) for f in examined.findings if f.level in levels}


def quoting(ledger: Ledger) -> Iterator[Claim | Office | Power | Rule]:
    for kind in (Claim, Office, Power, Rule):
        yield from ledger.of(kind)


def test_everything_in_the_ledgers_is_understood(ledger: Ledger) -> None:
    assert ledger.problems == ()
    assert relation_problems(ledger) == ()


def test_five_documents_have_a_text_and_a_chinese_rendering(ledger: Ledger) -> None:
    documents = {source.key for source in ledger.of(Source)}
    assert len(documents) == DOCUMENTS
    assert {(t.document, t.lang) for t in ledger.texts} == {
        (document, lang) for document in documents for lang in ("en", "zh")
    }


def test_text_and_rendering_have_the_same_passages(ledger: Ledger) -> None:
    for source in ledger.of(Source):
        english, chinese = ledger.text(source.key), ledger.text(source.key, "zh")
        labels = [passage.label for passage in english.passages]
        assert labels == [passage.label for passage in chinese.passages]
        assert labels[0] == "head"


def test_every_quotation_stands_once_at_its_place(ledger: Ledger) -> None:
    answers = recension(ledger)
    assert [f.sentence for f in answers.findings] == []
    assert all(isinstance(anchor.answer, Found) for anchor in answers.anchors)
    rendered = len(list(ledger.of(Rendering)))
    assert len(answers.anchors) >= len(list(quoting(ledger))) + rendered


def test_every_claim_office_power_and_rule_is_rendered_in_chinese(
    ledger: Ledger,
) -> None:
    rendered = {r.of for r in ledger.of(Rendering) if r.lang == "zh"}
    assert rendered == {f"{e.place.document}/{e.key}" for e in quoting(ledger)}


def test_every_claim_says_what_it_was_drawn_from(ledger: Ledger) -> None:
    assert [e.key for e in quoting(ledger) if e.drawn_from is None] == []


def test_a_source_says_that_only_the_wording_is_ours(ledger: Ledger) -> None:
    for source in ledger.of(Source):
        assert ("note", "figure from the document, wording ours") in source.details
        assert {file.role for file in source.files} == {"text", "rendering", "kept"}


def test_no_person_stands_behind_an_entry(ledger: Ledger) -> None:
    said = (Source, Claim, Office, Rule, Body, Power, Event)
    signed = (*said, Relation, Rendering, Emendation, Review)
    entries = [entry for kind in signed for entry in ledger.of(kind)]
    assert {e.hand.siglum if e.hand else None for e in entries} == {"example"}


def test_the_disagreements_are_the_known_ones(examined: Examination) -> None:
    assert found_at(examined, Level.DISAGREEMENT, Level.CONSEQUENTIAL) == DISAGREE


def test_one_relation_holds_only_just(examined: Examination) -> None:
    assert found_at(examined, Level.TENSION) == ONLY_JUST


def test_a_ceiling_exceeded_is_a_note_and_not_a_contradiction(
    examined: Examination,
) -> None:
    assert found_at(examined, Level.NOTE) == BEYOND_A_CEILING


def test_every_other_relation_is_tested_and_holds(
    ledger: Ledger, examined: Examination
) -> None:
    reported = {key for _, key in DISAGREE | ONLY_JUST | BEYOND_A_CEILING}
    relations = {relation.key for relation in ledger.of(Relation)}
    assert set(examined.held) == relations - reported
    assert examined.untested == ()


def test_output_differs_from_workforce_and_productivity_by_a_sixth(
    examined: Examination,
) -> None:
    (finding,) = (f for f in examined.findings if f.code == "P202")
    assert "by a factor of about 1.18" in finding.sentence


def test_every_relation_says_why_it_ought_to_hold(ledger: Ledger) -> None:
    assert [r.key for r in ledger.of(Relation) if not (r.because and r.group)] == []


def test_emendations_are_proposed_and_none_is_accepted(
    ledger: Ledger, examined: Examination
) -> None:
    emendations = {emendation.key for emendation in ledger.of(Emendation)}
    assert len(emendations) == EMENDATIONS
    assert emendations.isdisjoint(review.of for review in ledger.of(Review))
    assert [f.address for f in examined.findings if f.emended] == []


def test_what_was_asked_for_and_refused_is_a_rule_rejected(ledger: Ledger) -> None:
    rejected = {
        rule.quotation.exact for rule in ledger.of(Rule) if rule.status == "rejected"
    }
    requested = [c for c in ledger.of(Claim) if c.modality is Modality.REQUESTED]
    assert rejected
    assert all(any(c.quotation.exact in r for c in requested) for r in rejected)
