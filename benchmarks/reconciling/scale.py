"""Ledgers of growing size, generated, checked and repaired in one process each."""

from __future__ import annotations

import itertools
import json
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from environments import ran
from reconciling import scoring
from reconciling.asking import ask
from reconciling.ledgers import MIXED, TOGETHER, invented
from reconciling.scoring import Score, share
from results import table

ENTRY = Path(__file__).resolve().parents[1] / "reconcile.py"
MANNERS = {"each": MIXED, "together": TOGETHER}
HEAD = (
    *("figures", "relations", "slips", "generating", "checking", "repairing"),
    *("ratio", "peak memory", "flagged with slips", "false alarms", "tensions"),
)
NOTE_GENERATING, NOTE_REPAIRING, NOTE_MEMORY = 8.7, 9.7, 487
TARGET = 1.5 * NOTE_REPAIRING / NOTE_GENERATING
PATIENCE = 3600
EXPLAINED = f"""\
Invented ledgers after the note's section 3: 35 % of the figures in full, the rest
rounded to two or three significant digits, 20 % with a vague word, some rounded
twice; slips in 1 % of the figures, 12 % of them outside the catalogue. *Ratio* is
checking and repairing to generating. The note's prototype took 18.4 s in all on its
machine, {NOTE_REPAIRING} s of it for checking and repairing: a share of \
{NOTE_REPAIRING / NOTE_GENERATING:.2f};
one and a half times that, {TARGET:.2f}, is the target; it held {NOTE_MEMORY} MB."""
WRITTEN = {
    "each": "Each figure rounded by itself",
    "together": "The figures of a passage rounded to one place, or all in full",
}


def section(sizes: Sequence[int], *, manners: Sequence[str]) -> Iterator[str]:
    """What was measured, in Markdown."""
    yield EXPLAINED
    for manner in manners:
        runs = [in_a_process(figures, manner=manner) for figures in sizes]
        yield from ("", f"### {WRITTEN[manner]}", "")
        yield from table(HEAD, (run["row"] for run in runs if "row" in run))
        yield from ("", *growth([run["took"] for run in runs if "took" in run]))
        yield from (f"\nNot measured: {run['why']}." for run in runs if "why" in run)
        yield from next((run["lines"] for run in reversed(runs) if "lines" in run), ())


def growth(runs: Sequence[tuple[int, float, int]]) -> Iterator[str]:
    """How time and memory grow from one size to the next."""
    for (few, fast, small), (many, slow, large) in itertools.pairwise(runs):
        yield (
            f"From {few:,} to {many:,} figures (× {many / few:.1f}): "
            f"time × {slow / fast:.1f}, memory × {large / small:.1f}."
        )


def in_a_process(figures: int, *, manner: str) -> dict[str, Any]:
    """One size in a process of its own, so that its peak of memory is its own."""
    command = [sys.executable, str(ENTRY), "one-size", str(figures), manner]
    done = ran(command, patience=PATIENCE)
    if isinstance(done, str):
        return {"why": f"{figures:,} figures: {done}"}
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def one_size(figures: int, *, manner: str) -> dict[str, Any]:
    """One ledger generated, checked, repaired and scored, in this process."""
    begun = time.process_time()
    made = invented(figures, manner=MANNERS[manner])
    generating = time.process_time() - begun
    asked = ask(made.ledger, made.parts)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    total = scoring.score(made.parts, asked.answers)
    took = asked.checking + asked.repairing
    claims = sum(len(part.claims) for part in made.parts)
    row = [
        f"{claims:,}",
        f"{sum(len(part.relations) for part in made.parts):,}",
        f"{sum(total.slips.values()):,}",
        f"{generating:.1f} s",
        f"{asked.checking:.1f} s",
        f"{asked.repairing:.1f} s",
        f"{took / generating:.2f}",
        f"{memory / 1024:,.0f} MB",
        f"{total.found:,} of {total.with_slips:,}",
        f"{total.alarms:,} of {total.clean:,}",
        f"{total.tense:,}",
    ]
    return {"row": row, "took": (claims, took, memory), "lines": list(scored(total))}


def scored(total: Score) -> Iterator[str]:
    """Localisation, values, calibration, by kind of slip."""
    yield ""
    yield (
        "Of the flagged passages with slips, at the largest size: figures named in "
        f"first place, precision {share(total.rightly, total.named)}, recall "
        f"{share(total.rightly, total.sought)}; right value first "
        f"{share(sum(total.repaired.values()), total.sought)}, anywhere in the list "
        f"{share(sum(total.listed.values()), total.sought)}."
    )
    yield ""
    yield from table(
        ("slip", "planted", "in flagged passages", "repaired first", "listed"),
        scoring.by_kind(total),
    )
    yield from ("", "What each tier is worth:", "")
    yield from table(
        ("tier", "passages", "right figures", "right values", "no slip at all"),
        scoring.calibration(total),
    )
    outside = total.outside
    number = sum(outside.values()) - outside["any reading"]
    decided = outside["forced"] + outside["preferred"]
    yield ""
    yield (
        f"Passages whose only slips are outside the catalogue: {number:,}; forced or "
        f"preferred {share(decided, number)}, any reading offered "
        f"{share(outside['any reading'], number)}."
    )
