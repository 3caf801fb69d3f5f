"""Open questions: findings in their six parts, by document and place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import groupby

from averment.edition.bearings import QUOTING, Bearings, full_key, short_key
from averment.edition.documents import document_of, place_of
from averment.edition.notes import head_of, opinion_on
from averment.edition.related import relation_pieces
from averment.edition.view import (
    FindingView,
    Part,
    Piece,
    QuestionGroup,
    Questions,
    Sentence,
)
from averment.edition.words import (
    bounds_in_words,
    counted,
    figure_in_words,
    quantity_in_words,
)
from averment.record import (
    Claim,
    Code,
    Examination,
    Finding,
    Known,
    Level,
    Quoting,
    Relation,
    Source,
    Step,
    Table,
)


def questions_of(
    bearings: Bearings,
    *,
    recension: tuple[Finding, ...] = (),
    codes: Mapping[str, Code],
) -> Questions:
    """Every finding of both passes, by document and place, and a summary."""
    findings = sorted(
        (*recension, *bearings.examination.findings),
        key=lambda finding: _standing(finding, bearings=bearings),
    )
    return Questions(
        summary=" ".join(_summary(bearings.examination, recension=recension)),
        codes=tuple(codes[c] for c in sorted({f.code for f in findings}) if c in codes),
        groups=tuple(
            _group(document, tuple(_view(f, bearings=bearings) for f in g))
            for document, g in groupby(
                findings, key=partial(document_of, bearings=bearings)
            )
        ),
    )


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
    said = counted(disagree, "finding says", "findings say") if disagree else ""
    verdict = f"{said} that statements disagree." if disagree else "None disagrees."
    return f"{counted(tested, 'relation')} tested{could_not}. {verdict}"


def _summary(
    examination: Examination, *, recension: tuple[Finding, ...]
) -> Iterator[str]:
    yield summary_of(examination)
    if recension:
        one = "quotation or text is not as the ledger says"
        many = "quotations or texts are not as the ledger says"
        yield f"{counted(len(recension), one, many)}."


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


def _view(finding: Finding, *, bearings: Bearings) -> FindingView:
    document = document_of(finding, bearings=bearings)
    source = bearings.ledger.source(document)
    place = place_of(finding, bearings=bearings)
    return FindingView(
        anchor=finding.address,
        code=finding.code,
        level=finding.level.name.lower(),
        document=document,
        title=source.title if source else "",
        where=str(place) if place else document,
        sentence=finding.sentence,
        stated=tuple(_stated(finding, bearings=bearings)),
        parts=tuple(_parts(finding, bearings=bearings, document=document)),
        arithmetic=tuple(_line(step) for step in finding.arithmetic),
        assumptions=finding.assumptions,
        would_agree=finding.would_agree,
        opinions=tuple(_opinions(finding, bearings=bearings)),
        read_more=f"averment explain {finding.code}",
        emended=finding.emended,
    )


def _parts(finding: Finding, *, bearings: Bearings, document: str) -> Iterator[Part]:
    """The quotations a finding rests on; a table once, however many cells."""
    seen: set[str] = set()
    for entry in _quoted(finding, bearings=bearings):
        key = full_key(entry)
        if key not in seen:
            seen.add(key)
            yield _part(entry, bearings=bearings, document=document)


def _quoted(finding: Finding, *, bearings: Bearings) -> Iterator[Quoting | Known]:
    if isinstance(finding.subject, QUOTING):
        yield finding.subject
    for figure in finding.figures:
        if isinstance(figure, Known):
            yield figure
            continue
        yield bearings.quoting.get(bearings.resolve(full_key(figure)), figure)


def _part(entry: Quoting | Known, *, bearings: Bearings, document: str) -> Part:
    if isinstance(entry, Known):
        value = f"{quantity_in_words(entry.quantity)}: {figure_in_words(entry.value)}"
        return Part(
            key=entry.key, where=entry.source, quotation="", lang="", value=value
        )
    text = bearings.ledger.text(entry.place.document)
    own = entry.place.document == document
    return Part(
        key=short_key(entry),
        where=entry.place.label if own else str(entry.place),
        quotation=entry.quotation.exact,
        lang=text.lang if text else "",
        value=_value(entry),
        to=bearings.address(full_key(entry)),
    )


def _value(entry: Quoting) -> str:
    if isinstance(entry, Claim | Table):
        return f"{head_of(entry)}, {quantity_in_words(entry.quantity)}"
    return head_of(entry)


def _line(step: Step) -> tuple[str, str]:
    """What is computed, and the working; the result where no working is shown."""
    return step.label, step.working or bounds_in_words(step.bounds)


def _stated(finding: Finding, *, bearings: Bearings) -> Iterator[Piece]:
    """The relation examined, its keys linked, and why it ought to hold."""
    subject = finding.subject
    if isinstance(subject, Relation):
        yield Piece(text=f"{subject.key}: ")
        yield from relation_pieces(subject, bearings=bearings)
        if subject.because:
            yield Piece(text=", ")
            yield Piece(text=subject.because, voice="editor")


def _opinions(finding: Finding, *, bearings: Bearings) -> Iterator[Sentence]:
    """Every reading proposed for one of the figures, with its decisions."""
    for figure in finding.figures:
        full = bearings.resolve(full_key(figure))
        for emendation in bearings.emendations.get(full, ()):
            reviews = bearings.reviews.get(emendation.key, ())
            yield (
                Piece(text=short_key(figure), to=bearings.address(full)),
                Piece(text=" "),
                *opinion_on(emendation, reviews=reviews),
            )
