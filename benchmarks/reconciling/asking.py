"""A ledger examined, and an opinion asked on every disagreement, as a reader would."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from averment.emendation import Opinion, Tier, cases_of, conjectures
from averment.examination import examine
from averment.record import Figure, Ledger, Level
from reconciling.ledgers import Part

DECIDED = (Tier.FORCED, Tier.PREFERRED)
RANKED = (*DECIDED, Tier.TIED, Tier.DOUBTFUL)
Changes = Mapping[str, Figure]


@dataclass(slots=True, kw_only=True)
class Answer:
    """What was said of the disagreements of one part.

    Shape: `tensions` counts the relations that hold only thanks to rounding, or
        in the outer reach of a vague word.
    """

    said: dict[str, Opinion] = field(default_factory=dict)
    tensions: int = 0

    @property
    def opinions(self) -> list[Opinion]:
        """The opinions, the most decided and the best supported first."""
        return sorted(self.said.values(), key=_standing)

    @property
    def tier(self) -> Tier:
        """The most decided tier among its opinions."""
        return min((o.tier for o in self.opinions), key=RANKED.index)

    @property
    def first(self) -> Changes:
        """The readings that come first, as a reader would take them one by one.

        Shape: the most decided opinion leads; where its reading settles another
            disagreement too, that one is not asked any more.
        """
        found: dict[str, Figure] = {}
        settled: set[str] = set()
        for key, opinion in sorted(
            self.said.items(), key=lambda one: _standing(one[1])
        ):
            if opinion.conjectures and key not in settled:
                settled |= {key, *opinion.conjectures[0].supports}
                found = _first(opinion) | found
        return found

    def anywhere(self) -> Iterator[tuple[str, Figure]]:
        """Every reading that is offered at all."""
        for opinion in self.opinions:
            for conjecture in opinion.conjectures:
                for change in conjecture.changes:
                    yield change.claim.key, change.proposed


def _standing(opinion: Opinion) -> tuple[int, int]:
    supports = opinion.conjectures[0].supports if opinion.conjectures else ()
    return RANKED.index(opinion.tier), -len(supports)


def _first(opinion: Opinion) -> dict[str, Figure]:
    return {one.claim.key: one.proposed for one in opinion.conjectures[0].changes}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The answers for the parts that have any, by their number; and the seconds."""

    answers: Mapping[int, Answer]
    checking: float
    repairing: float


def ask(ledger: Ledger, parts: Sequence[Part]) -> Asked:
    """Examine a ledger, and ask for an opinion on each of its disagreements."""
    part_of = {one.key: n for n, part in enumerate(parts) for one in part.relations}
    answers: dict[int, Answer] = {}
    begun = time.process_time()
    findings = examine(ledger).findings
    checked = time.process_time()
    cases = cases_of(ledger)
    for finding in findings:
        answer = answers.setdefault(part_of[finding.subject.key], Answer())
        if finding.level < Level.DISAGREEMENT:
            answer.tensions += finding.level is Level.TENSION
            continue
        opinion = conjectures(ledger, finding, cases=cases)
        answer.said[finding.subject.key] = opinion
    ended = time.process_time()
    return Asked(answers=answers, checking=checked - begun, repairing=ended - checked)
