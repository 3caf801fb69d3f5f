"""To which place figures are attested: by sums that hold exactly.

A round number may have been rounded. Where it stands in a sum that holds to a finer
place than its own last digit, as 1,240 in 1,240 + 357 = 1,597, it was not rounded
coarser than that place, and no convention widens it beyond. Two round numbers may have
been rounded by the same amount, so that a sum holds all the same; therefore two thirds
of its figures must show the place to which it attests the others.

Source: convention of this project (decision 30).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from averment.examination.between import cases_between
from averment.examination.case import (
    NORMATIVE,
    Attestation,
    Case,
    terms,
)
from averment.examination.digits import last_place
from averment.examination.evaluation import widest
from averment.examination.figures import Figures, full_key
from averment.examination.meaning import ANY, NUMBERED, RATES, Convention
from averment.examination.verdict import Verdict, reached
from averment.record import (
    Approx,
    Comparison,
    Expression,
    Figure,
    Key,
    Ledger,
)

Attestations = Mapping[str, Attestation]
MOST = Fraction(2, 3)
"""How many of a sum's figures must show the finest place."""


def attestations(
    ledger: Ledger, *, figures: Figures, accepted: frozenset[str]
) -> Attestations:
    """The finest place to which each figure is attested, by its full key.

    Shape: only where that is finer than the last place the figure shows. What a
        machine proposed attests nothing until a person accepts it.
    """
    return attested_by(cases_between(ledger, figures=figures, accepted=accepted))


def attested_by(cases: Iterable[Case]) -> Attestations:
    """The finest place to which these relations attest each figure."""
    found: dict[str, Attestation] = {}
    for case in cases:
        for name, one in _attested(case):
            if name not in found or one.place < found[name].place:
                found[name] = one
    return found


def with_attested(case: Case, *, known: Attestations) -> Case:
    """The relation with what is known of its figures from elsewhere."""
    if not known:
        return case
    found = {
        key: known[name]
        for key, stated in case.stated.items()
        if (name := full_key(stated)) in known
    }
    return replace(case, attested=found) if found else case


def deciding(case: Case, *, found: Verdict, convention: Convention) -> tuple[str, ...]:
    """The figures that are widened less for being attested, where that tells.

    Shape: it tells where the verdict would be another without it, or where what is
        printed at its widest would.
    """
    if not case.attested:
        return ()
    plain = replace(case, attested={})
    decided = reached(plain)[0] is not found
    within, without = (
        widest(one, convention=ANY if decided else convention) for one in (case, plain)
    )
    return tuple(key for key in case.attested if within[key] != without[key])


def _attested(case: Case) -> Iterator[tuple[str, Attestation]]:
    """The figures of a sum that holds exactly and shows a finer place than they."""
    if not _states_a_sum(case):
        return
    figures = dict(case.figures())
    if not _holds_exactly(case, figures=figures):
        return
    places = {key: last_place(figure) for key, figure in figures.items()}
    finest = min(places.values())
    round_ones = [key for key, place in places.items() if place > finest]
    if len(round_ones) > (1 - MOST) * len(places):
        return
    for key in round_ones:
        yield full_key(case.stated[key]), Attestation(place=finest, by=case.key)


def _states_a_sum(case: Case) -> bool:
    """Whether a relation says what adds up, of figures of one sense, none a norm."""
    if case.comparison is not Comparison.EQUAL:
        return False
    if case.norm or case.assumed or case.within is not None:
        return False
    senses = {claim.modality for claim in case.claims()}
    return len(senses) <= 1 and not senses & NORMATIVE


def _holds_exactly(case: Case, *, figures: Mapping[str, Figure]) -> bool:
    """Whether a sum of bare numbers of one unit, each named once, is exact."""
    if len({figure.unit for figure in figures.values()}) != 1:
        return False
    if not all(map(_is_bare, figures.values())) or len(case.named()) != len(figures):
        return False
    left, right = (_summed(s, figures=figures) for s in (case.left, case.right))
    return left is not None and left == right


def _is_bare(figure: Figure) -> bool:
    if figure.approx is not Approx.NONE or figure.kind in RATES | NUMBERED:
        return False
    return figure.bounds.low is not None and figure.bounds.low == figure.bounds.high


def _summed(side: Expression, *, figures: Mapping[str, Figure]) -> Fraction | None:
    """The sum of a side; None where it is made of anything but figures."""
    total = Fraction(0)
    for term, positive in terms(side):
        low = figures[term.name].bounds.low if isinstance(term, Key) else None
        if low is None:
            return None
        total += low if positive else -low
    return total
