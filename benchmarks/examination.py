"""How long an examination takes: relations a second, against bare additions.

Run: python benchmarks/examination.py [RELATIONS]
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from averment.examination import examine, relation_problems
from averment.record import (
    Approx,
    Claim,
    Comparison,
    Entry,
    Figure,
    Key,
    Kind,
    Ledger,
    Operation,
    Place,
    Quotation,
    Relation,
    exactly,
)

RELATIONS = 10_000
PARTS = 4


def claim(key: str, number: int) -> Claim:
    return Claim(
        key=key,
        place=Place(document="report", label=key),
        quantity="persons",
        value=Figure(
            bounds=exactly(number),
            approx=Approx.NONE,
            kind=Kind.COUNT,
            written=f"{number:,}",
            numeral=Fraction(number),
            unit="persons",
        ),
        quotation=Quotation(exact=f"{number:,}"),
    )


def ledger_of(relations: int, *, disagreeing: float) -> Ledger:
    """Sums of four parts, a share of which disagree."""
    chance = random.Random(1)
    entries: list[Entry] = []
    for number in range(relations):
        parts = [chance.randrange(1, 10**6) for _ in range(PARTS)]
        slip = 10**6 if chance.random() < disagreeing else 0
        keys = [f"p{number}-{index}" for index in range(PARTS)]
        entries += [claim(k, n) for k, n in zip(keys, parts, strict=True)]
        entries.append(claim(f"t{number}", sum(parts) + slip))
        side = Key(name=keys[0])
        for key in keys[1:]:
            side = Operation(sign="+", left=side, right=Key(name=key))
        entries.append(
            Relation(
                key=f"s{number}",
                left=Key(name=f"t{number}"),
                comparison=Comparison.EQUAL,
                right=side,
            )
        )
    return Ledger(root=Path(), entries=tuple(entries))


def seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def bare(ledger: Ledger) -> Fraction:
    """The same figures merely added, as the least any examination must do."""
    total = Fraction(0)
    for entry in ledger.of(Claim):
        if isinstance(entry.value, Figure) and entry.value.bounds.low is not None:
            total += entry.value.bounds.low
    return total


def main(relations: int) -> None:
    for share in (0.0, 0.01, 0.1):
        ledger = ledger_of(relations, disagreeing=share)
        least = seconds(lambda ledger=ledger: bare(ledger))
        took = seconds(lambda ledger=ledger: examine(ledger))
        units = seconds(lambda ledger=ledger: relation_problems(ledger))
        print(
            f"{relations:,} relations, {share:.0%} disagreeing: {took:.2f} s, "
            f"{relations / took:,.0f} a second, {took / least:.0f} times bare "
            f"additions of the same figures; units alone {units:.2f} s"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RELATIONS)
