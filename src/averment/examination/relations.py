"""The pass itself: every relation and every table's total, examined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from averment.examination import sentences
from averment.examination.addresses import address, told_apart
from averment.examination.attestation import (
    Attestations,
    attestations,
    deciding,
    with_attested,
)
from averment.examination.case import Case, case_of
from averment.examination.classes import NOTES, code_of, level_of
from averment.examination.consequences import is_conclusion, weighed
from averment.examination.dated import outcome_of_dates
from averment.examination.evaluation import narrow_values, widest
from averment.examination.figures import figures_of
from averment.examination.impossible import impossible_dates
from averment.examination.meaning import ROUNDED, Convention
from averment.examination.modality import not_to_be_added
from averment.examination.outcomes import Outcome, note
from averment.examination.problems import trouble
from averment.examination.reviews import (
    Proposals,
    accepted,
    adopted,
    emended,
    proposals,
)
from averment.examination.successions import outcome_of_succession
from averment.examination.tables import totals
from averment.examination.untestable import untestable
from averment.examination.verdict import Verdict, reached
from averment.examination.working import steps
from averment.record import (
    Examination,
    Finding,
    Ledger,
    Level,
    Relation,
    Succession,
    Table,
    links,
)


class Progress(Protocol):
    """Hands the relations on, and may say how far it has come."""

    def __call__(
        self, relations: Sequence[Relation], /, *, length: int
    ) -> Iterable[Relation]:
        """The same relations."""


def examine(ledger: Ledger, *, progress: Progress | None = None) -> Examination:
    """Every relation and table total tested within what the figures' words allow.

    Relations that a machine proposed and no person accepted are left out: they
    are neither held nor untested. Relations with an unknown key or with differing
    units are untested, and reported as problems elsewhere. The result does not
    depend on the order of entries.

    Shape: `progress` is handed the relations and their number, and hands them on.
    """
    outcomes = list(_outcomes(ledger, progress=progress or _silently))
    found = told_apart(list(weighed(outcomes)))
    return Examination(
        findings=tuple(sorted(found, key=lambda finding: finding.address)),
        held=tuple(sorted(o.key for o in outcomes if o.held)),
        untested=tuple(sorted(o.key for o in outcomes if o.untested)),
    )


def _silently(relations: Sequence[Relation], /, *, length: int) -> Iterable[Relation]:
    del length
    return relations


def _outcomes(ledger: Ledger, *, progress: Progress) -> Iterator[Outcome]:
    figures = figures_of(ledger)
    taken = accepted(ledger)
    known = attestations(ledger, figures=figures, accepted=taken)
    offered = proposals(ledger, figures=figures, accepted=taken)
    relations = tuple(ledger.of(Relation))
    for relation in progress(relations, length=len(relations)):
        if adopted(relation.key, hand=relation.hand, accepted=taken):
            for link in links(relation):
                case = case_of(link, figures=figures)
                yield _relation(link, case=case, known=known, offered=offered)
    for succession in ledger.of(Succession):
        if adopted(succession.key, hand=succession.hand, accepted=taken):
            yield outcome_of_succession(succession, figures=figures)
    yield from impossible_dates(ledger, accepted=taken)
    for table in ledger.of(Table):
        key = f"{table.place.document}/{table.key}"
        if adopted(key, hand=table.hand, accepted=taken):
            yield from _table(table, known=known, offered=offered)


def _relation(
    relation: Relation, *, case: Case | None, known: Attestations, offered: Proposals
) -> Outcome:
    if case is None or trouble(case):
        return Outcome(key=relation.key)
    return outcome(with_attested(case, known=known), offered=offered)


def _table(
    table: Table, *, known: Attestations, offered: Proposals
) -> Iterator[Outcome]:
    for total in totals(table):
        if isinstance(total, Case):
            found = outcome(with_attested(total, known=known), offered=offered)
            yield replace(found, key=f"{table.place.document}/{total.key}")
        else:
            yield _empty_cell(table, key=total)


def _empty_cell(table: Table, *, key: str) -> Outcome:
    finding = Finding(
        code="S190",
        level=Level.NOTE,
        subject=table,
        sentence=f"{key} could not be tested: a cell it adds up is empty.",
        address=address("S190", documents=[table.place.document], key=key),
    )
    return Outcome(key=f"{table.place.document}/{key}", finding=finding)


def outcome(case: Case, *, offered: Proposals) -> Outcome:
    """What becomes of one relation whose figures are at hand."""
    dated = outcome_of_dates(case)
    if dated:
        return dated
    mixed = not_to_be_added(case)
    if mixed:
        said = sentences.not_added(mixed, case=case)
        return Outcome(key=case.key, finding=note(case, code="S103", sentence=said))
    why = untestable(case)
    found, convention = (Verdict.UNTESTED, ROUNDED) if why else reached(case)
    if found is Verdict.UNTESTED:
        said = why or sentences.untested(case)
        return Outcome(key=case.key, finding=note(case, code="S190", sentence=said))
    kept = case if found is Verdict.DISAGREES or is_conclusion(case) else None
    if found is Verdict.HOLDS:
        return Outcome(key=case.key, held=True, case=kept)
    code = code_of(case)
    if code in NOTES and found is not Verdict.DISAGREES:
        return Outcome(key=case.key, held=True, case=kept)
    finding = _finding(case, code=code, found=found, convention=convention)
    if emended(case, proposals=offered):
        finding = replace(finding, emended=True)
    return Outcome(key=case.key, finding=finding, case=kept)


def _finding(
    case: Case, *, code: str, found: Verdict, convention: Convention
) -> Finding:
    figures = dict(case.figures())
    narrow = narrow_values(figures)
    wide = widest(case, convention=convention)
    said = sentences.sentence(case, code=code, verdict=found, narrow=narrow)
    level = Level.TENSION if found is not Verdict.DISAGREES else level_of(code)
    reconcile = level is Level.DISAGREEMENT
    return replace(
        note(case, code=code, sentence=said),
        level=level,
        arithmetic=steps(case, narrow=narrow, wide=wide),
        assumptions=(
            *sentences.coverage(case, code=code),
            *sentences.assumptions(
                case, verdict=found, narrow=narrow, wide=wide, convention=convention
            ),
            *sentences.attested(
                case, keys=deciding(case, found=found, convention=convention)
            ),
        ),
        would_agree=sentences.would_agree(case, narrow=narrow, wide=wide)
        if reconcile
        else (),
    )
