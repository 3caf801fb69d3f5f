"""Terms in generated pairs of texts: nothing where all is right, one planted fault."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from averment.parallel.nouns import (
    Alignment,
    Link,
    Means,
    Purpose,
    Sentence,
    Sureness,
)
from averment.parallel.terms import term_findings, uses_of
from averment.record import Level, Rejected, Source, Span, Term, Text, Wording

SOURCE = Source(key="report", date=None, lang="zh", title="A report")
TERMS = tuple(
    Term(
        key=f"t{number}",
        lang="zh",
        words=words,
        renderings=(Wording(lang="en", words=accepted),),
        rejected=(Rejected(lang="en", words=refused, because="so it is"),),
    )
    for number, (words, accepted, refused) in enumerate(
        (
            ("河堤", "river dyke", "stream wall"),
            ("河堤委员会", "River Dyke Committee", "Stream Wall Party"),
            ("夜校", "night school", "evening lesson"),
            ("识字", "literacy", "knowing letter"),
            ("识字夜校", "literacy night school", "letter evening lesson"),
            ("互助", "mutual aid", "self-helping"),
        )
    )
)
SHAPES = (str, str.upper, str.title, "the {}s".format, lambda w: w.replace(" ", "-"))


@st.composite
def pairs(draw):
    """Sentences with terms, each beside one with their renderings, in any form."""
    chosen = draw(st.lists(st.sampled_from(TERMS), min_size=1, max_size=4))
    shaped = [draw(st.sampled_from(SHAPES))(t.renderings[0].words) for t in chosen]
    joint = draw(st.sampled_from(("、", "和", "，有")))
    return joint.join(term.words for term in chosen) + "。", " met ".join(shaped) + "."


def text_of(sentences, *, lang):
    return Text(
        document="report",
        lang=lang,
        file=f"report.{lang}.txt",
        content="\n".join(sentences),
        sha256="",
        passages=(),
    )


def aligned(given_pairs, *, turned=False):
    texts, sides = [], []
    for lang, words in zip(("zh", "en"), zip(*given_pairs, strict=True), strict=True):
        text, at, sentences = text_of(words, lang=lang), 0, []
        for each in words:
            span = Span(start=at, end=at + len(each))
            sentences.append(Sentence(span=span, words=each))
            at = span.end + 1
        texts.append(text)
        sides.append(tuple(sentences))
    links = tuple(
        Link(original=(n,), rendering=(n,), per_cent=90, sureness=Sureness.SURE)
        for n in range(len(given_pairs))
    )
    one, two = (1, 0) if turned else (0, 1)
    return Alignment(
        original=texts[one],
        rendering=texts[two],
        originals=sides[one],
        renderings=sides[two],
        links=links,
        purpose=Purpose.DOCUMENTS,
        means=Means.PLAIN,
    )


rows = st.lists(pairs(), min_size=1, max_size=5)


@given(rows)
def test_where_every_term_has_its_rendering_nothing_is_found(written):
    alignment = aligned(written)
    assert term_findings(alignment, TERMS, source=SOURCE) == ()
    for use in uses_of(alignment, TERMS):
        assert len(use.met) == len(use.at)


@given(rows, st.sampled_from(TERMS))
def test_one_rejected_rendering_put_in_is_exactly_one_finding(written, term):
    planted = (f"{term.words}。", f"A {term.rejected[0].words}.")
    findings = term_findings(aligned([*written, planted]), TERMS, source=SOURCE)
    assert [(one.code, one.level) for one in findings] == [("R731", Level.DISAGREEMENT)]
    assert [side.exact for side in findings[0].sides] == [
        term.words,
        term.rejected[0].words,
    ]


@given(rows, st.lists(st.sampled_from(TERMS), max_size=3))
def test_changed_over_the_findings_are_the_same(written, planted):
    more = [(f"{term.words}。", f"A {term.rejected[0].words}.") for term in planted]
    one, two = (
        term_findings(aligned([*written, *more], turned=turned), TERMS, source=SOURCE)
        for turned in (False, True)
    )
    assert [finding.sentence for finding in one] == [
        finding.sentence for finding in two
    ]
    for this, that in zip(one, two, strict=True):
        assert this.sides == tuple(
            side
            for pair in zip(that.sides[1::2], that.sides[::2], strict=True)
            for side in pair
        )


@given(rows, st.permutations(TERMS))
def test_the_order_of_the_glossary_makes_no_difference(written, terms):
    alignment = aligned([*written, ("河堤。", "A stream wall.")])
    found = [
        term_findings(alignment, each, source=SOURCE) for each in (TERMS, tuple(terms))
    ]
    assert found[0] == found[1]


@given(rows)
def test_a_doubtful_link_never_says_more(written):
    sure = aligned([*written, ("河堤。", "A stream wall."), ("夜校。", "A house.")])
    doubted = replace(
        sure,
        links=tuple(replace(link, sureness=Sureness.DOUBTFUL) for link in sure.links),
    )
    levels = [
        max(one.level for one in term_findings(each, TERMS, source=SOURCE))
        for each in (sure, doubted)
    ]
    assert levels[1] < levels[0]
