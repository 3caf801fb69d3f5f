"""What a comparison found, said as findings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from averment.parallel.codes import CODES
from averment.parallel.findings import findings_of, link_of
from averment.parallel.nouns import (
    Alignment,
    Caution,
    Comparison,
    FigurePair,
    Lack,
    Link,
    Means,
    Purpose,
    Sentence,
    Sureness,
    Untranslated,
    Verdict,
)
from averment.parallel.sides import side_of
from averment.reading import read
from averment.reading.passages import passages_of
from averment.record import Level, Reading, Source, Span, Text

ZH = "{1r} 本厂共有近三百人。\n{1v} 完成千分之一。"
EN = "{1r} The works had more than 300 people.\n{1v} It completed 1%."
SOURCE = Source(key="report", date=None, lang="zh", title="A report")


def text_of(content: str, *, lang: str) -> Text:
    return Text(
        document="report",
        lang=lang,
        file=f"report.{lang}.txt",
        content=content,
        sha256="",
        passages=passages_of(content),
    )


def sentences_of(text: Text) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(span=p.span, words=text.at(p.span), label=p.label)
        for p in text.passages
    )


def alignment_of(zh: str = ZH, en: str = EN) -> Alignment:
    original, rendering = text_of(zh, lang="zh"), text_of(en, lang="en")
    originals = sentences_of(original)
    return Alignment(
        original=original,
        rendering=rendering,
        originals=originals,
        renderings=sentences_of(rendering),
        links=tuple(
            Link(original=(n,), rendering=(n,), per_cent=90, sureness=Sureness.SURE)
            for n in range(len(originals))
        ),
        purpose=Purpose.DOCUMENTS,
        means=Means.PLAIN,
    )


def reading_of(words: str, *, text: str, lang: str) -> Reading:
    start = text.index(words)
    found = read(text, lang=lang)
    return next(r for r in found if r.full == Span(start=start, end=start + len(words)))


def pair_of(verdict: Verdict, *, number: int, **more) -> FigurePair:
    original, rendering = (("近三百", "more than 300"), ("千分之一", "1%"))[number]
    return FigurePair(
        original=reading_of(original, text=ZH, lang="zh"),
        rendering=reading_of(rendering, text=EN, lang="en"),
        verdict=verdict,
        how="千分之一 is 0.001; 1% is 0.01" if number else "",
        link=number,
        **more,
    )


def test_a_finding_has_both_quotations_both_values_and_both_places() -> None:
    comparison = Comparison(
        alignment=alignment_of(), figures=(pair_of(Verdict.VALUE, number=1),)
    )
    (finding,) = findings_of(comparison, source=SOURCE)
    zh, en = finding.sides
    assert (zh.exact, en.exact) == ("千分之一", "1%")
    assert (str(zh.where), str(en.where)) == ("report.zh.txt:2", "report.en.txt:2")
    assert (str(zh.place), str(en.place)) == ("report:1v", "report:1v")
    assert finding.level is Level.DISAGREEMENT
    assert finding.sentence.endswith("千分之一 is 0.001; 1% is 0.01.")
    assert link_of(finding, alignment=comparison.alignment) == 1


@pytest.mark.parametrize(
    ("verdict", "code", "level"),
    [
        (Verdict.VALUE, "R701", Level.DISAGREEMENT),
        (Verdict.DROPPED, "R702", Level.TENSION),
        (Verdict.ADDED, "R703", Level.TENSION),
        (Verdict.UNIT, "R704", Level.DISAGREEMENT),
        (Verdict.BOUND, "R705", Level.TENSION),
        (Verdict.REPEATED, "R706", Level.NOTE),
        (Verdict.ASKED, "R707", Level.NOTE),
    ],
)
def test_each_verdict_has_its_code_and_level(verdict, code, level) -> None:
    comparison = Comparison(
        alignment=alignment_of(), figures=(pair_of(verdict, number=1),)
    )
    (finding,) = findings_of(comparison, source=SOURCE)
    assert (finding.code, finding.level) == (code, level)


def test_equal_figures_are_no_finding() -> None:
    comparison = Comparison(
        alignment=alignment_of(), figures=(pair_of(Verdict.EQUAL, number=0),)
    )
    assert findings_of(comparison, source=SOURCE) == ()


def test_a_bound_turned_round_is_a_disagreement() -> None:
    comparison = Comparison(
        alignment=alignment_of(), figures=(pair_of(Verdict.BOUND, number=0),)
    )
    (finding,) = findings_of(comparison, source=SOURCE)
    assert finding.level is Level.DISAGREEMENT


def test_what_rests_on_a_doubtful_link_says_so_and_weighs_less() -> None:
    pair = pair_of(Verdict.VALUE, number=1, doubted=True)
    comparison = Comparison(alignment=alignment_of(), figures=(pair,))
    (finding,) = findings_of(comparison, source=SOURCE)
    assert finding.level is Level.TENSION
    assert finding.assumptions


def test_cautions_come_first_and_the_rest_in_the_order_of_the_text() -> None:
    alignment = replace(
        alignment_of(), cautions=(Caution(code="R721", sentence="The order differs."),)
    )
    lack = Untranslated(
        kind=Lack.WORDS,
        span=Span(start=5, end=9),
        lacking=("本厂",),
        link=0,
        sureness=Sureness.DOUBTFUL,
    )
    comparison = Comparison(
        alignment=alignment,
        figures=(pair_of(Verdict.VALUE, number=1),),
        untranslated=(lack,),
    )
    found = findings_of(comparison, source=SOURCE)
    assert [finding.code for finding in found] == ["R721", "R712", "R701"]
    assert found[1].level is Level.NOTE


def test_the_same_words_twice_have_two_addresses_that_stay() -> None:
    pair = pair_of(Verdict.VALUE, number=1)
    comparison = Comparison(alignment=alignment_of(), figures=(pair, pair))
    found = findings_of(comparison, source=SOURCE)
    first, second = (finding.address for finding in found)
    assert second == f"{first}-2"
    assert first.startswith("R701-report-en-")


def test_marks_of_passages_are_no_words_of_a_quotation() -> None:
    text = text_of(ZH, lang="zh")
    whole = Span(start=0, end=len(ZH))
    said = side_of(text, replace(whole, start=text.passages[0].span.start)).exact
    assert said == "本厂共有近三百人。\n完成千分之一。"


def test_every_code_is_of_the_family_and_stands_once() -> None:
    codes = [code.code for code in CODES]
    assert all(code.startswith("R7") for code in codes)
    assert len(set(codes)) == len(codes)
