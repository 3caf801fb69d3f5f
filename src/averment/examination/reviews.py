"""Which entries a hand has accepted, and what accepted emendations propose."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from averment.examination.case import Case
from averment.examination.figures import Figures, Stated, full_key
from averment.examination.verdict import Verdict, verdict
from averment.record import Claim, Emendation, Figure, Hand, Ledger, Moment, Review

MACHINE = "machine"

Proposals = Mapping[str, tuple[Figure, ...]]


def accepted(ledger: Ledger) -> frozenset[str]:
    """The keys that some person has accepted and not withdrawn since.

    Only the latest review of each hand counts; between reviews of one day the
    later in the ledger is the later. A machine accepts nothing.
    """
    latest: dict[tuple[str, str], tuple[dt.date, Review]] = {}
    for review in ledger.of(Review):
        if review.hand is None or review.hand.siglum == MACHINE:
            continue
        day = review.hand.date or dt.date.min
        reviewed = (review.of, review.hand.siglum)
        if reviewed not in latest or latest[reviewed][0] <= day:
            latest[reviewed] = (day, review)
    return frozenset(
        of for (of, _), (_, last) in latest.items() if last.decision == "accepted"
    )


def adopted(key: str, *, hand: Hand | None, accepted: frozenset[str]) -> bool:
    """Whether an entry is a person's, or a machine's that a person accepted."""
    return hand is None or hand.siglum != MACHINE or key in accepted


def proposals(
    ledger: Ledger, *, figures: Figures, accepted: frozenset[str]
) -> Proposals:
    """The figures that accepted emendations propose, by the claim's full key."""
    proposed: dict[str, tuple[Figure, ...]] = {}
    for emendation in ledger.of(Emendation):
        claim = figures.get(emendation.of)
        if (
            emendation.key in accepted
            and isinstance(claim, Claim)
            and not isinstance(emendation.proposed, Moment)
        ):
            key = full_key(claim)
            proposed[key] = (*proposed.get(key, ()), emendation.proposed)
    return proposed


def emended(case: Case, *, proposals: Proposals) -> bool:
    """Whether accepted emendations, one alone or all together, make it hold."""
    if not proposals:
        return False
    standing = dict(case.figures())
    return any(
        verdict(case, figures={**standing, **supposed}) is Verdict.HOLDS
        for supposed in _suppositions(case, proposals=proposals)
    )


def _suppositions(case: Case, *, proposals: Proposals) -> Iterator[dict[str, Figure]]:
    offered = {
        key: proposals[full_key(stated)]
        for key, stated in case.stated.items()
        if _may_be_emended(stated, proposals=proposals)
    }
    for key, figures in offered.items():
        for figure in figures:
            yield {key: figure}
    if len(offered) > 1:
        yield {key: figures[-1] for key, figures in offered.items()}


def _may_be_emended(stated: Stated, *, proposals: Proposals) -> bool:
    return isinstance(stated, Claim) and full_key(stated) in proposals
