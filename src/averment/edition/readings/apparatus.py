"""The apparatus of one finding, from the opinion on it."""

from __future__ import annotations

from collections.abc import Iterator

from averment.edition.readings.conflict import conflict_in_words, further_lines
from averment.edition.readings.reasons import reasons_of
from averment.edition.readings.tiers import (
    CUT_SHORT,
    meaning_in_words,
    verdict_in_words,
)
from averment.edition.readings.view import OpinionView, ReadingView
from averment.edition.words import figure_in_words, moment_in_words, sentence_case
from averment.emendation import Cases, Change, Conjecture, Opinion
from averment.examination.case import Case
from averment.notation import print_entry
from averment.record import Emendation, Figure, Finding, Moment

SHOWN = 12
OTHERWISE = "Or "
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def opinion_in_words(
    opinion: Opinion, *, finding: Finding, cases: Cases, every: bool = False
) -> OpinionView:
    """The opinion on a finding as pages and terminals show it.

    Shape: the first twelve of the serious readings; with `every` all of them,
        and those that are not serious after them.
    """
    case = cases.about(finding)
    found = opinion.conjectures + (opinion.left_aside if every else ())
    shown = found if every else found[:SHOWN]
    readings = (
        tuple(_readings(shown, opinion=opinion, case=case, cases=cases)) if case else ()
    )
    left_out = len(opinion.conjectures) + len(opinion.left_aside) - len(shown)
    return OpinionView(
        tier=opinion.tier,
        verdict=verdict_in_words(
            opinion, reading=readings[0].reading if readings else ""
        ),
        meaning=meaning_in_words(opinion),
        rivals=tuple(_rivals(finding, opinion=opinion)),
        rivals_first=opinion.rivals_first,
        conflict=conflict_in_words(opinion, case=case, cases=cases) if case else "",
        further=tuple(further_lines(opinion, cases=cases)),
        alone=tuple(_alone(finding)),
        readings=readings,
        left_out=left_out,
        aside=min(left_out, len(opinion.left_aside)),
        cut_short=CUT_SHORT if opinion.cut_short else "",
    )


def _alone(finding: Finding) -> Iterator[str]:
    """What each figure alone would have to be."""
    return (said for said in finding.would_agree if not said.startswith(OTHERWISE))


def _rivals(finding: Finding, *, opinion: Opinion) -> Iterator[str]:
    """What else may be so here, then the two explanations that always stand."""
    always = {rival.casefold() for rival in opinion.rivals}
    for said in finding.would_agree:
        rival = said.removeprefix(OTHERWISE)
        if rival != said and rival.casefold() not in always:
            yield sentence_case(rival)
    yield from opinion.rivals


def _readings(
    shown: tuple[Conjecture, ...], *, opinion: Opinion, case: Case, cases: Cases
) -> Iterator[ReadingView]:
    for number, one in enumerate(shown, 1):
        lines = (
            _line(change, number=number, part=part)
            for part, change in enumerate(one.changes)
        )
        yield ReadingView(
            key=one.claim.key,
            place=one.claim.place,
            reading=f"{'; '.join(map(_what, one.changes))}.",
            reasons=tuple(reasons_of(one, case=case, cases=cases, first=number == 1)),
            preferred=one is opinion.preferred,
            line="\n".join(lines),
        )


def _what(change: Change) -> str:
    """Which claim would read what, in place of what."""
    claim, standing = change.claim, _in_words(change.claim.value)
    proposed = figure_in_words(change.proposed)
    if change.mechanism.name == "each" and claim.list_of:
        each = f"{standing} each, in {claim.list_of} places"
        return f"{claim.key} read {each}: {proposed} in all"
    return f"{claim.key} read {proposed} in place of {standing}"


def _in_words(value: Figure | Moment) -> str:
    if isinstance(value, Moment):
        return moment_in_words(value)
    return figure_in_words(value)


def _line(change: Change, *, number: int, part: int) -> str:
    """The entry a person would write to propose the reading."""
    claim = change.claim
    return print_entry(
        Emendation(
            key=f"e{number}{LETTERS[part] if part else ''}",
            of=f"{claim.place.document}/{claim.key}",
            standing=claim.value,
            proposed=change.proposed,
            because=change.mechanism.slip,
        )
    )
