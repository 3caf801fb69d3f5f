"""A finding as a page says it: six parts, charts, conjectures, emendations."""

from __future__ import annotations

from collections.abc import Iterator

from averment.edition.address import Address
from averment.edition.bearings import Bearings
from averment.edition.documents import document_of, place_of
from averment.edition.drawn import drawn, drawn_dates, drawn_table
from averment.edition.formulas import relation_pieces, succession_pieces
from averment.edition.notes import decided
from averment.edition.parts import emendations_on, parts_of
from averment.edition.readings import OpinionView, opinion_in_words
from averment.edition.related import finding_about
from averment.edition.view import FindingView, Piece, RelationView, Sentence, Standing
from averment.edition.words import bounds_in_words, number_in_words
from averment.emendation import conjectures
from averment.parallel.codes import READERS_LINE as BETWEEN_TEXTS
from averment.record import Finding, Level, Relation, Step, Succession

PROPOSED = "proposed by a machine; no person has adopted it, so it is not tested"


def finding_view(
    finding: Finding, *, bearings: Bearings, standing: Standing | None = None
) -> FindingView:
    """Everything its own page says of a finding.

    Shape: `standing` is where it stands, for a finding between two texts.
    """
    document = document_of(finding, bearings=bearings)
    source = bearings.ledger.source(document)
    place = place_of(finding, bearings=bearings)
    subject = finding.subject
    opinion = _opinion(finding, bearings=bearings)
    bracket, plot = (
        drawn(subject, bearings=bearings)
        if isinstance(subject, Relation)
        else (drawn_table(finding, bearings=bearings), None)
    )
    return FindingView(
        address=finding.address,
        code=finding.code,
        level=finding.level.name.lower(),
        document=document,
        title=source.title if source else "",
        where=str(place) if place else document,
        sentence=finding.sentence,
        stated=tuple(_stated(finding, bearings=bearings)),
        parts=tuple(parts_of(finding, bearings=bearings, document=document)),
        arithmetic=tuple(_line(step) for step in finding.arithmetic),
        assumptions=finding.assumptions,
        would_agree=opinion.alone if opinion else finding.would_agree,
        emendations=tuple(emendations_on(finding.figures, bearings=bearings)),
        read_more=f"averment explain {finding.code}",
        opinion=opinion,
        bracket=bracket,
        plot=plot,
        timeline=drawn_dates(finding.figures, bearings=bearings),
        figure=_figure(finding, bearings=bearings),
        emended=finding.emended,
        beside=standing.to if standing else None,
        within=tuple(_within_sentences(finding, standing=standing)),
        fixed=BETWEEN_TEXTS if standing else "",
    )


def _within_sentences(
    finding: Finding, *, standing: Standing | None
) -> Iterator[Piece]:
    """The sentences of the row, but for those that are quoted whole already."""
    quoted = {side.exact for side in finding.sides}
    for sentence in standing.sentences if standing else ():
        if sentence.text not in quoted:
            yield sentence


def relation_view(relation: Relation, *, bearings: Bearings) -> RelationView:
    """A relation, what became of it, and where that is said at length."""
    finding = finding_about(relation, bearings=bearings)
    reviews = bearings.reviews.get(relation.key, ())
    return RelationView(
        key=relation.key,
        stated=relation_pieces(relation, bearings=bearings),
        outcome=_outcome(relation, finding=finding, bearings=bearings),
        because=relation.because,
        finding=Address(page="finding", name=finding.address) if finding else None,
        reviews=tuple(map(decided, reviews)),
    )


def succession_view(succession: Succession, *, bearings: Bearings) -> RelationView:
    """A sequence that a machine proposed: what follows what, and why."""
    reviews = bearings.reviews.get(succession.key, ())
    return RelationView(
        key=succession.key,
        stated=succession_pieces(succession, bearings=bearings),
        outcome=PROPOSED,
        because=succession.because,
        reviews=tuple(map(decided, reviews)),
    )


def _outcome(relation: Relation, *, finding: Finding | None, bearings: Bearings) -> str:
    if bearings.proposed(relation):
        return PROPOSED
    if relation.key in bearings.examination.untested:
        return "could not be tested"
    if finding is None:
        held = relation.key in bearings.examination.held
        return "holds" if held else "not tested"
    said = "disagrees" if finding.level >= Level.DISAGREEMENT else finding.level.name
    return f"{said.lower()}, emended" if finding.emended else said.lower()


def _opinion(finding: Finding, *, bearings: Bearings) -> OpinionView | None:
    """What would reconcile a disagreement; None for what is no disagreement."""
    if finding.level < Level.DISAGREEMENT or not finding.figures:
        return None
    cases = bearings.cases
    opinion = conjectures(bearings.ledger, finding, cases=cases)
    return opinion_in_words(opinion, finding=finding, cases=cases)


def _figure(finding: Finding, *, bearings: Bearings) -> Piece | None:
    subject = finding.subject
    if not isinstance(subject, Relation):
        return None
    key = bearings.figure(subject)
    return Piece(text=figure_title(key), to=Address(page="figure", name=key))


def figure_title(key: str) -> str:
    """What a figure is called: the name of its group, in words."""
    return key.removeprefix("^").replace("-", " ")


def _line(step: Step) -> tuple[str, str]:
    """What is computed, and the working; the result where no working is shown."""
    return step.label, step.working or bounds_in_words(step.bounds)


def _stated(finding: Finding, *, bearings: Bearings) -> Iterator[Piece]:
    """What is examined, its keys linked, and why it ought to hold."""
    subject = finding.subject
    match subject:
        case Relation():
            yield Piece(text=f"{subject.key}: ")
            yield from relation_pieces(subject, bearings=bearings)
            yield from _within(subject)
            yield from _items(finding, relation=subject, bearings=bearings)
        case Succession():
            yield Piece(text=f"{subject.key}: ")
            yield from succession_pieces(subject, bearings=bearings)
        case _:
            return
    yield from _because(subject)


def _within(relation: Relation) -> Sentence:
    """That an editor assumes it, and to within what share."""
    if not relation.assumed:
        return ()
    share = relation.within
    near = "" if share is None else f" to within {number_in_words(share * 100)} %"
    return (Piece(text=f", assumed{near}"),)


def _items(
    finding: Finding, *, relation: Relation, bearings: Bearings
) -> Iterator[Piece]:
    """The list that the relation counts, in the document's words."""
    document = document_of(finding, bearings=bearings)
    text = bearings.ledger.text(document)
    for number, item in enumerate(relation.items):
        yield Piece(text=", " if number else "; the items: ")
        yield Piece(text=item.exact, voice="quoted", lang=text.lang if text else "")


def _because(stated: Relation | Succession) -> Sentence:
    if not stated.because:
        return ()
    return (Piece(text=", "), Piece(text=stated.because, voice="editor"))
