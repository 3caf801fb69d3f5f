"""The five systems in the example edition: no named matter and no article is missed."""

from collections import Counter
from collections.abc import Iterator

import pytest

from averment.institution import uncovered
from averment.notation import load
from averment.reading import read
from averment.reading.rules.sections import sentences_of
from averment.record import (
    Figure,
    Force,
    Kind,
    Ledger,
    Rule,
    Source,
    Span,
    Status,
    Text,
)
from systems_rows import (
    ARTICLES,
    EXAMPLE,
    FACTORIES,
    MATTERS,
    PARAGRAPHS,
    TELEGRAM,
    entries_of,
    rows,
    said_by,
)

RATIOS = (Kind.PERMILLE, Kind.PERCENT, Kind.FRACTION)
SENTENCES_WITH_A_RATIO = 11
NOT_DECIDED = {Status.PROPOSED, Status.REPORTED, Status.REQUESTED, Status.REJECTED}


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load(EXAMPLE)


@pytest.fixture(scope="module")
def telegram(ledger: Ledger) -> Text:
    text = ledger.text(TELEGRAM)
    assert text is not None
    return text


def ruled(ledger: Ledger, document: str) -> Counter[str]:
    """How many rules each passage of a document has."""
    rules = (rule.place for rule in ledger.of(Rule))
    return Counter(place.label for place in rules if place.document == document)


def with_a_ratio(text: Text) -> Iterator[Span]:
    """The sentences that hold a share; a semicolon ends one."""
    readings = read(text.content, lang=text.lang)
    ratios = [
        one.core.start
        for one in readings
        if isinstance(one.value, Figure) and one.kind in RATIOS
    ]
    for passage in text.passages:
        start = passage.span.start
        for sentence in sentences_of(text.at(passage.span), lang=text.lang):
            span = Span(
                start=start + sentence.span.start, end=start + sentence.span.end
            )
            if any(span.start <= ratio < span.end for ratio in ratios):
                yield span


def test_every_named_matter_is_in_the_table() -> None:
    named = {(row.system, row.matter) for row in rows()}
    assert Counter(system for system, _ in named) == MATTERS


def test_every_entry_of_a_matter_stands_where_and_says_what_the_table_says(
    ledger: Ledger,
) -> None:
    known = {system: entries_of(ledger, system) for system in MATTERS}
    found = [(row, known[row.system].get(row.key)) for row in rows()]
    assert [row for row, entry in found if entry is None] == []
    assert [
        (row, entry.place.label, said_by(entry))
        for row, entry in found
        if entry and (entry.place.label, said_by(entry)) != (row.passage, row.says)
    ] == []


def test_no_passage_is_without_a_rule_and_without_a_reason(ledger: Ledger) -> None:
    sources = [source.key for source in ledger.of(Source)]
    assert set(sources) == set(MATTERS)
    assert {key: [p.label for p in uncovered(ledger, key)] for key in sources} == {
        key: [] for key in sources
    }


@pytest.mark.parametrize(("document", "articles"), ARTICLES.items())
def test_every_numbered_article_has_a_rule(
    ledger: Ledger, document: str, articles: int
) -> None:
    labels = [f"§{number}" for number in range(1, articles + 1)]
    text = ledger.text(document)
    assert [p.label for p in text.passages] == ["head", *labels]
    rules = ruled(ledger, document)
    assert [label for label in labels if not rules[label]] == []


def test_every_paragraph_of_the_newspaper_has_a_rule_or_says_why_not(
    ledger: Ledger,
) -> None:
    text, source = ledger.text(FACTORIES), ledger.source(FACTORIES)
    paragraphs = [p.label for p in text.passages if p.label.startswith("¶")]
    rules = ruled(ledger, FACTORIES)
    assert len(paragraphs) == PARAGRAPHS
    assert [label for label in paragraphs if not rules[label]] == ["¶2"]
    assert {one.label: one.reason for one in source.silent}["¶2"].startswith("reports")


def test_every_sentence_of_the_telegram_with_a_ratio_has_a_rule(
    ledger: Ledger, telegram: Text
) -> None:
    sentences = list(with_a_ratio(telegram))
    assert len(sentences) == SENTENCES_WITH_A_RATIO
    rules = [rule for rule in ledger.of(Rule) if rule.place.document == TELEGRAM]
    assert [
        telegram.at(span)
        for span in sentences
        if not any(rule.quotation.exact in telegram.at(span) for rule in rules)
        and not any(telegram.at(span)[:-1] in rule.quotation.exact for rule in rules)
    ] == []


def test_of_the_telegram_only_what_february_decided_is_decided(ledger: Ledger) -> None:
    rules = [rule for rule in ledger.of(Rule) if rule.place.document == TELEGRAM]
    decided = [rule.key for rule in rules if rule.status is Status.DECIDED]
    assert decided == ["r2", "r14"]
    assert {rule.status for rule in rules} - {Status.DECIDED} == NOT_DECIDED


def test_the_newspaper_keeps_the_force_of_its_chinese_beside_the_english(
    ledger: Ledger,
) -> None:
    rules = [rule for rule in ledger.of(Rule) if rule.place.document == FACTORIES]
    assert all(one.lang == "zh" for rule in rules for one in rule.forces)
    kept = Counter((rule.force, rule.forces[0].force) for rule in rules)
    assert kept == {
        (Force.MUST, Force.MUST): 14,
        (Force.SHOULD, Force.MUST): 3,
        (Force.MAY, Force.MAY): 1,
    }
