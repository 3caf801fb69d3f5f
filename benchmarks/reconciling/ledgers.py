"""Invented ledgers of any size, with slips planted and remembered."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import count
from pathlib import Path
from random import Random

from averment.record import (
    Claim,
    Entry,
    Figure,
    Kind,
    Ledger,
    Place,
    Quotation,
    Relation,
    Source,
)
from reconciling.passages import Passage, passage_of
from reconciling.slips import Slip, slip
from reconciling.writing import unit_of, write

DOCUMENT = "report"
SOURCE = Source(key=DOCUMENT, date=None, lang="zh", title="Invented")
PLACE = Place(document=DOCUMENT, label="1r.1")
OVER_A_LIST = 0.02  # of the counts, besides those whose slip is a lost "each"
ONE_MANNER = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The claims and relations of one passage, and the slips planted in it."""

    template: str
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    slips: tuple[Slip, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Invented:
    """A whole ledger with what only its author knows.

    Shape: `parts` share no figures; the relations of a part hang together.
    """

    ledger: Ledger
    parts: tuple[Part, ...]

    @property
    def slips(self) -> dict[str, Slip]:
        """Every slip planted, under the key of its claim."""
        return {slip.key: slip for part in self.parts for slip in part.slips}


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a ledger is written.

    Shape: `slips` is the share of figures with one. `together` is the share of
        passages whose figures are rounded to one place, the others are rounded
        each by itself; `vague` tells whether vague words occur.
    """

    slips: float = 0.01
    together: float = 0.0


MIXED = Manner()
TOGETHER = Manner(together=1.0)


def invented(figures: int, *, seed: int = 1, manner: Manner = MIXED) -> Invented:
    """A ledger of at least so many figures."""
    chance, keys, made = Random(seed), count(), 0
    parts: list[Part] = []
    while made < figures:
        parts.append(part(passage_of(chance, keys=keys), chance=chance, manner=manner))
        made += len(parts[-1].claims)
    return Invented(ledger=ledger_of(parts), parts=tuple(parts))


def ledger_of(parts: list[Part]) -> Ledger:
    """One ledger of all the parts, their claims first."""
    entries: list[Entry] = [SOURCE]
    for one in parts:
        entries += one.claims
    for one in parts:
        entries += one.relations
    return Ledger(root=Path(), entries=tuple(entries))


def part(passage: Passage, *, chance: Random, manner: Manner) -> Part:
    """A passage written down, with its slips."""
    place = _one_place(passage, chance=chance, manner=manner)
    claims: list[Claim] = []
    slips: list[Slip] = []
    for key, quantity in passage.quantities.items():
        counted = quantity.kind is Kind.COUNT
        to = place if counted else None
        figure = write(quantity, chance=chance, place=to)
        listed = chance.choice((2, 3)) if chance.random() < OVER_A_LIST else None
        if chance.random() < manner.slips:
            found = slip(key, figure, growth=quantity.name == "growth", chance=chance)
            if found is not None:
                slips.append(found)
                figure, listed = found.standing, found.list_of or listed
        claims.append(
            claim(key, quantity.name, figure, list_of=listed if counted else None)
        )
    return Part(
        template=passage.template,
        claims=tuple(claims),
        relations=tuple(passage.relations),
        slips=tuple(slips),
    )


def claim(key: str, name: str, figure: Figure, *, list_of: int | None = None) -> Claim:
    """A claim of the invented document."""
    return Claim(
        key=key,
        place=PLACE,
        quantity=name,
        value=figure,
        quotation=Quotation(exact=figure.written),
        list_of=list_of,
    )


def _one_place(passage: Passage, *, chance: Random, manner: Manner) -> Fraction | None:
    """The place all counts of a passage are rounded to, where they have one."""
    if chance.random() >= manner.together:
        return None
    if chance.random() < ONE_MANNER:
        return Fraction(1)
    counts = [q.true for q in passage.quantities.values() if q.kind is Kind.COUNT]
    return max(Fraction(1), unit_of(min(counts), digits=2))
