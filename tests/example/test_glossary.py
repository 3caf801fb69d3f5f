"""The glossary of the example: what it holds, and what it finds between its texts."""

from pathlib import Path

import pytest

from averment.notation import load
from averment.parallel.nouns import Alignment, Link, Means, Purpose, Sentence, Sureness
from averment.parallel.terms import term_findings, uses_of
from averment.record import Source, Term, Text

EXAMPLE = Path(__file__).parents[2] / "examples" / "suppression-1951-1953"
FEWEST = 60


@pytest.fixture(scope="module")
def ledger():
    return load(EXAMPLE)


@pytest.fixture(scope="module")
def terms(ledger):
    return tuple(ledger.of(Term))


def by_passage(original: Text, rendering: Text) -> Alignment:
    """The two texts with their passages for sentences, each beside its own."""
    originals, renderings = (
        tuple(
            Sentence(span=p.span, words=text.at(p.span), label=p.label)
            for p in text.passages
        )
        for text in (original, rendering)
    )
    return Alignment(
        original=original,
        rendering=rendering,
        originals=originals,
        renderings=renderings,
        links=tuple(
            Link(
                original=(number,),
                rendering=(number,),
                per_cent=90,
                sureness=Sureness.SURE,
            )
            for number in range(len(originals))
        ),
        purpose=Purpose.DOCUMENTS,
        means=Means.PLAIN,
    )


def found(ledger, terms, document):
    texts = [text for text in ledger.texts if text.document == document]
    source = ledger.source(document)
    findings = term_findings(by_passage(*texts), terms, source=source)
    return {
        (one.code, side.exact)
        for one in findings
        for side in one.sides
        if side.lang == "en"
    }


def test_every_term_has_renderings_and_every_rejected_one_its_reason(terms):
    assert len(terms) > FEWEST
    assert all(term.renderings for term in terms)
    assert all(one.because for term in terms for one in term.rejected)
    assert {term.hand.siglum for term in terms} == {"example"}


def test_the_passages_of_both_texts_stand_beside_one_another(ledger):
    for source in ledger.of(Source):
        texts = [text for text in ledger.texts if text.document == source.key]
        labels = [[passage.label for passage in text.passages] for text in texts]
        assert labels[0] == labels[1]


def test_most_terms_have_a_rendering_that_is_accepted(ledger, terms):
    for source in ledger.of(Source):
        texts = [text for text in ledger.texts if text.document == source.key]
        uses = uses_of(by_passage(*texts), terms)
        assert uses
        assert sum(bool(use.met) for use in uses) >= 0.9 * len(uses)


def test_what_the_translations_took_for_other_words_is_found(ledger, terms):
    southwest = found(ledger, terms, "southwest-factories-1952")
    assert ("R731", "Southwest Military and Political Committee") in southwest
    layers = found(ledger, terms, "middle-and-inner-layers-1951")
    assert {("R731", "purge"), ("R733", "purge")} <= layers
    courts = found(ledger, terms, "judicial-conference-1953")
    assert ("R731", "Jurors") in courts
    assert not found(ledger, terms, "proportion-of-executions-1951")
