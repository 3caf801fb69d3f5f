"""Tables with several slips at once: how many are found and repaired, how fast."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from random import Random

from averment.record import Claim
from reconciling.asking import Answer, ask
from reconciling.ledgers import Part, claim, ledger_of
from reconciling.passages import Passage, crossed
from reconciling.scoring import same
from reconciling.slips import Slip, slip
from reconciling.writing import bare
from results import table

HEAD = (
    *("table", "figures", "slips", "tables", "all figures named", "all values right"),
    *("figures rightly read", "other figures read otherwise", "seconds a table"),
)
EXPLAINED = """\
Invented tables of counts written in full, with the totals of rows and columns and of
the whole; slips of digits and powers of ten in cells and totals alike. A table counts
as right when exactly the figures with slips are read otherwise in first place, each as
it should stand. The note's prototype fails from 3 slips on in tables of 10x10."""


@dataclass(slots=True, kw_only=True)
class Result:
    """What became of some tables of one size with as many slips."""

    tables: int = 0
    named: int = 0
    right: int = 0
    rightly: int = 0
    others: int = 0
    seconds: float = 0.0


def section(
    sizes: Sequence[int], *, slips: Sequence[int], tables: int
) -> Iterator[str]:
    """The table, in Markdown."""
    yield EXPLAINED
    yield ""
    yield from table(HEAD, rows(sizes, slips=slips, tables=tables))


def rows(
    sizes: Sequence[int], *, slips: Sequence[int], tables: int
) -> Iterator[tuple[str, ...]]:
    """One row for each size and number of slips."""
    for size in sizes:
        for number in slips:
            found = measured(size, slips=number, tables=tables)
            yield (
                f"{size}x{size}",
                str((size + 1) ** 2),
                str(number),
                str(found.tables),
                f"{found.named}/{found.tables}",
                f"{found.right}/{found.tables}",
                f"{found.rightly}/{number * tables}",
                str(found.others),
                f"{found.seconds / tables:.2f}",
            )


def measured(size: int, *, slips: int, tables: int) -> Result:
    """Tables of one size with as many slips, one after the other."""
    total = Result()
    for number in range(tables):
        part = table_of(size, slips=slips, chance=Random(1000 * size + 10 * number))
        begun = time.process_time()
        answer = ask(ledger_of([part]), [part]).answers.get(0, Answer())
        total.seconds += time.process_time() - begun
        count_in(total, part=part, answer=answer)
    return total


def count_in(total: Result, *, part: Part, answer: Answer) -> None:
    """Counts one table."""
    planted = {one.key: one for one in part.slips}
    read = answer.first
    rightly = [k for k, one in planted.items() if same(read.get(k), one.right)]
    total.tables += 1
    total.named += read.keys() == planted.keys()
    total.right += len(rightly) == len(planted) == len(read)
    total.rightly += len(rightly)
    total.others += len(read.keys() - planted.keys())


def table_of(size: int, *, slips: int, chance: Random) -> Part:
    """One table with its slips, as claims and relations."""
    passage = Passage(template=f"table {size}x{size}", keys=count())
    crossed(passage, chance, rows=size, columns=size, sizes=(1.5, 4.5))
    figures = {key: bare(q, q.true) for key, q in passage.quantities.items()}
    planted: dict[str, Slip] = {}
    while len(planted) < slips:
        key = chance.choice([key for key in figures if key not in planted])
        found = slip(key, figures[key], growth=False, chance=chance, plain=True)
        if found is not None:
            planted[key] = found
    claims: list[Claim] = []
    for key, figure in figures.items():
        stands = planted[key].standing if key in planted else figure
        claims.append(claim(key, "cases", stands))
    return Part(
        template=passage.template,
        claims=tuple(claims),
        relations=tuple(passage.relations),
        slips=tuple(planted.values()),
    )
