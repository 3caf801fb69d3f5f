"""Open questions: what disagrees, what is noted, what could not be understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from averment.edition.bearings import Bearings, relations_of
from averment.edition.documents import document_of, place_of
from averment.edition.findings import finding_view, relation_view, succession_view
from averment.edition.troubles import PREMISE_GONE, troubles_on
from averment.edition.view import (
    FindingView,
    QuestionGroup,
    Questions,
    RelationView,
    Standing,
)
from averment.edition.words import counted, number_word, sentence_case
from averment.examination import relation_problems
from averment.record import (
    Code,
    Examination,
    Finding,
    Level,
    Relation,
    Source,
    Succession,
)


def questions_of(
    bearings: Bearings,
    *,
    recension: tuple[Finding, ...] = (),
    between: Mapping[Standing, Sequence[Finding]] | None = None,
    codes: Mapping[str, Code],
) -> Questions:
    """Every finding of all passes, by document and place, and a summary.

    Shape: `between` are the findings between a text and its renderings, under the
        row that shows them.
    """
    found = _told_apart((*recension, *bearings.examination.findings))
    findings = sorted(found, key=lambda finding: _standing(finding, bearings=bearings))
    asked = [f for f in findings if f.level > Level.NOTE]
    noted = [f for f in findings if f.level <= Level.NOTE]
    rows = [(row, f) for row, found in (between or {}).items() for f in found]
    every = {f.code for f in (*findings, *(f for _, f in rows))}
    return Questions(
        summary=" ".join(
            _summary(bearings.examination, recension=recension, beside=len(rows))
        ),
        codes=tuple(codes[c] for c in sorted(every) if c in codes),
        groups=tuple(_groups(asked, bearings=bearings)),
        notes=tuple(_groups(noted, bearings=bearings)),
        untested=tuple(_untested(bearings)),
        proposed=tuple(_proposed(bearings)),
        problems=tuple(_problems(bearings)),
        beside=tuple(_beside(rows, bearings=bearings, noted=False)),
        beside_notes=tuple(_beside(rows, bearings=bearings, noted=True)),
    )


def _groups(
    findings: Iterable[Finding], *, bearings: Bearings
) -> Iterator[QuestionGroup]:
    by_document = groupby(findings, key=partial(document_of, bearings=bearings))
    for document, group in by_document:
        views = tuple(finding_view(f, bearings=bearings) for f in group)
        yield _group(document, views)


def _beside(
    rows: Iterable[tuple[Standing, Finding]], *, bearings: Bearings, noted: bool
) -> Iterator[QuestionGroup]:
    """The findings between texts, by document, in the order of the text."""
    wanted = [row for row in rows if (row[1].level <= Level.NOTE) is noted]
    by_document = groupby(wanted, key=lambda row: row[0].to.document)
    for document, group in by_document:
        views = tuple(
            finding_view(finding, bearings=bearings, standing=standing)
            for standing, finding in group
        )
        yield _group(document, views)


def _told_apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, each with an address that no other has.

    Entries of one key, which a ledger should not have, give findings of one
    address; the later ones are numbered so that none of them is lost.
    """
    times: dict[str, int] = {}
    for finding in findings:
        name = finding.address.casefold()
        times[name] = times.get(name, 0) + 1
        number = times[name]
        yield (
            finding
            if number == 1
            else replace(finding, address=f"{finding.address}-{number}")
        )


def _untested(bearings: Bearings) -> Iterator[RelationView]:
    """Relations that could not be tested, where no finding says why."""
    untested = set(bearings.examination.untested)
    for relation in relations_of(bearings.ledger):
        said = bearings.about.get(relation.key) or bearings.proposed(relation)
        if relation.key in untested and not said:
            yield relation_view(relation, bearings=bearings)


def _proposed(bearings: Bearings) -> Iterator[RelationView]:
    """Relations and sequences that a machine proposed and no person has adopted."""
    for relation in relations_of(bearings.ledger):
        if bearings.proposed(relation):
            yield relation_view(relation, bearings=bearings)
    for succession in bearings.ledger.of(Succession):
        if bearings.proposed(succession):
            yield succession_view(succession, bearings=bearings)


def _problems(bearings: Bearings) -> Iterator[tuple[str, str]]:
    """What could not be understood, and proposals without a footing, with places.

    A lost premise that the notation has reported is not reported twice.
    """
    ledger = bearings.ledger
    said = set()
    for problem in (*ledger.problems, *relation_problems(ledger)):
        place = f"{problem.file}:{problem.line}" if problem.line else problem.file
        said.add(place)
        yield place, f"{problem.sentence} {problem.hint}".strip()
    for full, emendations in bearings.emendations.items():
        troubles = troubles_on(full, bearings=bearings)
        for emendation in emendations:
            place = str(emendation.where)
            for sentence in troubles[emendation.key]:
                if not (place in said and sentence.startswith(PREMISE_GONE)):
                    yield place, f"{emendation.key}: {sentence}"


def _group(document: str, findings: tuple[FindingView, ...]) -> QuestionGroup:
    title = findings[0].title or "The edition as a whole"
    return QuestionGroup(document=document, title=title, findings=findings)


def summary_of(examination: Examination) -> str:
    """How many relations were tested, how many could not be, how many disagree."""
    about = {
        f.subject.key: f.level
        for f in sorted(examination.findings, key=lambda finding: finding.level)
        if isinstance(f.subject, Relation)
    }
    untested = set(examination.untested)
    tested = len((set(examination.held) | set(about)) - untested)
    disagree = sum(f.level >= Level.DISAGREEMENT for f in examination.findings)
    if not tested and not untested and not examination.findings:
        return "No relation has been stated yet, so nothing could be tested."
    could_not = f", {len(untested):,} could not be" if untested else ""
    verb = "finding says" if disagree == 1 else "findings say"
    said = f"{sentence_case(number_word(disagree))} {verb}"
    verdict = f"{said} that statements disagree." if disagree else "None disagrees."
    return f"{counted(tested, 'relation')} tested{could_not}. {verdict}"


def _summary(
    examination: Examination,
    *,
    recension: tuple[Finding, ...],
    beside: int,
) -> Iterator[str]:
    yield summary_of(examination)
    if recension:
        one = "quotation or text is not as the ledger says"
        many = "quotations or texts are not as the ledger says"
        yield f"{counted(len(recension), one, many)}."
    if beside:
        yield f"{counted(beside, 'question')} between texts and their renderings."


def _standing(
    finding: Finding, *, bearings: Bearings
) -> tuple[int, int, int, str, str]:
    """Document, passage, ledger line: an order that never looks at a number."""
    ledger = bearings.ledger
    document = document_of(finding, bearings=bearings)
    documents = [source.key for source in ledger.of(Source)]
    place = place_of(finding, bearings=bearings)
    text = ledger.text(document)
    labels = [passage.label for passage in text.passages] if text else []
    return (
        documents.index(document) if document in documents else len(documents),
        labels.index(place.label) if place and place.label in labels else len(labels),
        finding.subject.where.number,
        finding.code,
        finding.address,
    )
