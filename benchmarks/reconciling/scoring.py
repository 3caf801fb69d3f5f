"""How right the answers are, counted against the slips that were planted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from averment.record import Figure, Kind
from reconciling.asking import Answer
from reconciling.ledgers import Part
from reconciling.slips import OUTSIDE

PARTS = {Kind.PERCENT: 100, Kind.PERMILLE: 1000}


@dataclass(slots=True, kw_only=True)
class Score:
    """Counts over all parts of a ledger.

    Shape: `slips`, `flagged`, `repaired` by kind of slip; `tiers` counts the
        flagged parts of each tier, whether the first reading named the right
        figures, and whether with the right values.
    """

    parts: int = 0
    clean: int = 0
    alarms: int = 0
    tense: int = 0
    with_slips: int = 0
    found: int = 0
    named: int = 0
    rightly: int = 0
    sought: int = 0
    slips: Counter[str] = field(default_factory=Counter)
    flagged: Counter[str] = field(default_factory=Counter)
    repaired: Counter[str] = field(default_factory=Counter)
    listed: Counter[str] = field(default_factory=Counter)
    tiers: Counter[tuple[str, str]] = field(default_factory=Counter)
    outside: Counter[str] = field(default_factory=Counter)


def score(parts: Sequence[Part], answers: Mapping[int, Answer]) -> Score:
    """Every part counted."""
    total = Score(parts=len(parts))
    for number, part in enumerate(parts):
        answer = answers.get(number)
        asked = answer is not None and bool(answer.said)
        total.slips.update(slip.kind for slip in part.slips)
        if part.slips:
            total.with_slips += 1
        else:
            total.clean += 1
            total.alarms += asked
            total.tense += answer is not None and not asked
        if answer is not None and asked:
            _flagged(part, answer, total)
    return total


def _flagged(part: Part, answer: Answer, total: Score) -> None:
    """One part in which something disagrees."""
    tier, first = answer.tier.value, answer.first
    planted = {slip.key: slip for slip in part.slips}
    right = {key for key, slip in planted.items() if same(first.get(key), slip.right)}
    total.tiers[tier, "all"] += 1
    total.tiers[tier, "figures"] += bool(planted) and first.keys() == planted.keys()
    total.tiers[tier, "values"] += bool(planted) and right == set(first) == set(planted)
    if not planted:
        total.tiers[tier, "no slip"] += 1
        return
    total.found += 1
    total.named += len(first)
    total.rightly += len(first.keys() & planted.keys())
    total.sought += len(planted)
    offered = list(answer.anywhere())
    for slip in part.slips:
        total.flagged[slip.kind] += 1
        total.repaired[slip.kind] += slip.key in right
        total.listed[slip.kind] += any(
            key == slip.key and same(figure, slip.right) for key, figure in offered
        )
    if all(slip.kind == OUTSIDE for slip in part.slips):
        total.outside[tier] += 1
        total.outside["any reading"] += bool(first)


def same(one: Figure | None, other: Figure) -> bool:
    """Whether two figures say the same, whatever sign they are written with."""
    return one is not None and _said(one) == _said(other)


def _said(figure: Figure) -> tuple[object, ...]:
    by = PARTS.get(figure.kind, 1)
    ends = (figure.numeral, figure.bounds.low, figure.bounds.high)
    return figure.approx, *(None if end is None else end / by for end in ends)


def share(some: int, of: int) -> str:
    """A share with three decimals, and of how many."""
    return f"{some / of:.3f}" if of else "–"


def by_kind(total: Score) -> Iterator[tuple[str, ...]]:
    """For each kind of slip: planted, in flagged parts, repaired first, listed."""
    for kind, planted in sorted(total.slips.items()):
        seen = total.flagged[kind]
        yield (
            kind,
            str(planted),
            share(seen, planted),
            share(total.repaired[kind], seen),
            share(total.listed[kind], seen),
        )


def calibration(total: Score) -> Iterator[tuple[str, ...]]:
    """For each tier: how many, right figures, right values, no slip at all."""
    for tier in dict.fromkeys(tier for tier, _ in total.tiers):
        number = total.tiers[tier, "all"]
        yield (
            tier,
            str(number),
            share(total.tiers[tier, "figures"], number),
            share(total.tiers[tier, "values"], number),
            share(total.tiers[tier, "no slip"], number),
        )
