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

    opinions: list[Opinion] = field(default_factory=list)
    tensions: int = 0

    @property
    def tier(self) -> Tier:
        """The most decided tier among its opinions."""
        return min((o.tier for o in self.opinions), key=RANKED.index)

    @property
    def first(self) -> Changes:
        """The readings that come first, those of the most decided opinion leading."""
        found: dict[str, Figure] = {}
        for opinion in sorted(self.opinions, key=lambda o: RANKED.index(o.tier)):
            if opinion.conjectures and not found.keys() & set(_first(opinion)):
                found |= _first(opinion)
        return found

    def anywhere(self) -> Iterator[tuple[str, Figure]]:
        """Every reading that is offered at all."""
        for opinion in self.opinions:
            for conjecture in opinion.conjectures:
                for change in conjecture.changes:
                    yield change.key, change.proposed


def _first(opinion: Opinion) -> dict[str, Figure]:
    return {one.key: one.proposed for one in opinion.conjectures[0].changes}


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
    begun = time.perf_counter()
    findings = examine(ledger).findings
    checked = time.perf_counter()
    cases = cases_of(ledger)
    for finding in findings:
        answer = answers.setdefault(part_of[finding.subject.key], Answer())
        if finding.level < Level.DISAGREEMENT:
            answer.tensions += finding.level is Level.TENSION
            continue
        answer.opinions.append(conjectures(ledger, finding, cases=cases))
    ended = time.perf_counter()
    return Asked(answers=answers, checking=checked - begun, repairing=ended - checked)
