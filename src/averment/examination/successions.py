"""Claims that follow one another: what is missing, repeated or out of order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from averment.examination.addresses import address
from averment.examination.arithmetic import possible
from averment.examination.dates import days, outer_days
from averment.examination.figures import Figures
from averment.examination.outcomes import Outcome
from averment.examination.sentences import successions as said
from averment.record import (
    Claim,
    Comparison,
    Figure,
    Finding,
    Kind,
    Level,
    Moment,
    Step,
    Succession,
    between,
)

COUNTED_ON = frozenset({Kind.ORDINAL, Kind.CLAUSE_NUMBER})
NO_NUMBERS = (
    "{} is a sequence of what cannot be counted on: it takes ordinals, numbers of "
    "clauses, bare numbers, or dates, and only one of these."
)

Members = tuple[Claim, ...]


def members_of(succession: Succession, *, figures: Figures) -> Members | None:
    """The claims of a sequence in its order; None where one is not known."""
    found = [figures.get(key) for key in succession.of]
    claims = tuple(one for one in found if isinstance(one, Claim))
    return claims if len(claims) == len(found) else None


def unfit(members: Members, *, first: int | None = None) -> bool:
    """Whether they are neither all dates nor all numbers that count on."""
    if any(isinstance(one.value, Moment) for one in members):
        dated = all(isinstance(one.value, Moment) for one in members)
        return not dated or first is not None
    return not all(
        isinstance(one.value, Figure) and _counts_on(one.value) for one in members
    )


def _counts_on(figure: Figure) -> bool:
    bare = figure.kind is Kind.COUNT and figure.unit is None
    return bare or figure.kind in COUNTED_ON


def outcome_of_succession(succession: Succession, *, figures: Figures) -> Outcome:
    """What becomes of a sequence: held, untested, or a finding of what is amiss."""
    members = members_of(succession, figures=figures)
    if members is None or unfit(members, first=succession.first):
        return Outcome(key=succession.key)
    if isinstance(members[0].value, Moment):
        return _dates(succession, members=members)
    figures_of_it = (one.value for one in members if isinstance(one.value, Figure))
    numbers = [_number(figure) for figure in figures_of_it]
    exact = [number for number in numbers if number is not None]
    if len(exact) < len(members):
        vague = members[numbers.index(None)]
        return _untested(succession, members, said.vague(vague))
    lines = said.amiss(exact, first=succession.first)
    if not lines:
        return Outcome(key=succession.key, held=True)
    return _broken(succession, members, lines, numbers=exact)


def _number(figure: Figure) -> int | None:
    """The whole number a figure states exactly; None for anything vaguer."""
    low = figure.bounds.low
    if low is None or low != figure.bounds.high or low.denominator != 1:
        return None
    return low.numerator


def _broken(
    succession: Succession, members: Members, sentence: str, *, numbers: Sequence[int]
) -> Outcome:
    step = Step(
        label=", ".join(succession.of),
        working=", ".join(f"{number:,}" for number in numbers),
        bounds=between(min(numbers), max(numbers)),
    )
    agree = said.would_agree(numbers, first=succession.first, keys=succession.of)
    finding = replace(
        _finding(succession, members, sentence, code="S106"),
        level=Level.DISAGREEMENT,
        arithmetic=(step,),
        would_agree=tuple(agree),
    )
    return Outcome(key=succession.key, finding=finding)


def _dates(succession: Succession, *, members: Members) -> Outcome:
    moments = [one.value for one in members if isinstance(one.value, Moment)]
    if any(moment.first is None and moment.last is None for moment in moments):
        return _untested(succession, members, said.OPEN)
    for bounds, level in ((outer_days, Level.DISAGREEMENT), (days, Level.TENSION)):
        turned = [
            (one, other)
            for (one, before), (other, after) in pairwise(
                zip(members, moments, strict=True)
            )
            if not possible(bounds(before), bounds(after), comparison=_NOT_LATER)
        ]
        if turned:
            finding = _finding(succession, members, said.turned(turned), code="S106")
            finding = replace(finding, level=level, would_agree=said.RIVALS)
            return Outcome(key=succession.key, finding=finding)
    return Outcome(key=succession.key, held=True)


_NOT_LATER = Comparison.AT_MOST


def _untested(succession: Succession, members: Members, sentence: str) -> Outcome:
    finding = _finding(succession, members, sentence, code="S190")
    return Outcome(key=succession.key, finding=finding)


def _finding(
    succession: Succession, members: Members, sentence: str, *, code: str
) -> Finding:
    documents = [one.place.document for one in members]
    return Finding(
        code=code,
        level=Level.NOTE,
        subject=succession,
        sentence=sentence,
        figures=members,
        address=address(code, documents=documents, key=succession.key),
    )


def succession_troubles(
    successions: Iterator[Succession], *, figures: Figures
) -> Iterator[tuple[Succession, str]]:
    """The sequences of what cannot be counted on, each with a sentence that says so."""
    for succession in successions:
        members = members_of(succession, figures=figures)
        if members and unfit(members, first=succession.first):
            yield succession, NO_NUMBERS.format(succession.key)
