"""How many omissions are found, and how many reports there are without one.

    python benchmarks/parallel/omissions.py [--write]

In the magazine set the English of 5 % of the gold links is taken away, twice;
then, apart, one clause of a long English sentence in 5 % of the links that pair one
sentence with one. Everything is linked anew for documents. A Chinese sentence
counts as reported where it is said to lack a counterpart; a clause, where the
Chinese of its link is said to lack words. Thresholds are chosen on MAC-dev and
segments of news (lacking.py), nothing on the magazine set.
Needs ../shared/bench/parallel.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

import beside  # noqa: F401
from gold import DELETED, DEV, MAGAZINE, SETS, Gold, alignment_of, cut, gold_set

import results
from averment.parallel.aligning import installed, linked
from averment.parallel.nouns import Alignment, Lack, Sureness, Untranslated
from averment.parallel.omissions import untranslated
from averment.parallel.omissions.clauses import clauses_of
from averment.record import Span
from results import table

TITLE = "Omissions found"
MEANS = ("vectors", "dictionary")
SEEDS, CLAUSE_SEEDS = (31, 32), (41,)
LONG, LEAST = 15, 4  # words of a sentence, and of a clause that is taken away
TARGET = "meant .900, .900"
WHOLE = "meant .970"
FIRM = frozenset({Sureness.SURE, Sureness.LIKELY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A pair of texts as the package links it and what it says is lacking."""

    gold: Gold
    alignment: Alignment
    lacks: tuple[Untranslated, ...]

    def sentences(self) -> set[int]:
        """Chinese sentences that are said to have no counterpart."""
        return {
            k
            for lack in self.lacks
            if lack.kind is Lack.SENTENCE and not lack.added
            for k in self._in(lack.span)
        }

    def worded(self, *, firm: bool = False) -> set[int]:
        """Chinese sentences that are said to lack words, or a counterpart."""
        return {
            k
            for lack in self.lacks
            if not lack.added and (not firm or lack.sureness in FIRM)
            for k in self._in(lack.span)
        }

    def _in(self, span: Span) -> Iterator[int]:
        for k, sentence in enumerate(self.alignment.originals):
            if sentence.span.start < span.end and span.start < sentence.span.end:
                yield k

    def f1(self) -> float:
        """Strict F1 of the links."""
        sys.path.insert(0, str(SETS))
        from score import prf  # noqa: PLC0415 - lies beside the sets

        bare = [[list(k.original), list(k.rendering)] for k in self.alignment.links]
        gold = [[list(a), list(b)] for a, b in self.gold.links]
        scored: float = prf([(gold, bare)])["f1_strict"]
        return scored


def read(gold: Gold, *, means: str) -> Read:
    """Links a pair of texts and asks what is lacking."""
    here = installed()
    vectors = here.vectors if means == "vectors" else None
    links = linked(gold.zh, gold.en, vectors=vectors, lexicon=here.lexicon)
    alignment = alignment_of(gold.zh, gold.en, links)
    lacks = untranslated(alignment, lexicon=here.lexicon, vectors=vectors)
    return Read(gold=gold, alignment=alignment, lacks=lacks)


def shortened(gold: Gold, *, seed: int) -> Gold:
    """The same with one clause of some long English sentences taken away."""
    rng = random.Random(seed)
    single = [link for link in gold.links if len(link[0]) == len(link[1]) == 1]
    en, lacking = list(gold.en), set()
    for (i,), (j,) in rng.sample(single, len(single)):
        if len(lacking) == round(DELETED * len(single)):
            break
        said = en[j]
        if len(said.split()) < LONG:
            continue
        spans = clauses_of(said, Span(start=0, end=len(said)), chinese=False)
        may = [s for s in spans if len(said[s.start : s.end].split()) >= LEAST]
        if len(spans) > 1 and may:
            gone = rng.choice(may)
            en[j] = (said[: gone.start] + said[gone.end :]).strip()
            lacking.add(i)
    return replace(gold, en=en, lacking=frozenset(lacking))


def rates(said: Sequence[set[int]], right: Sequence[Iterable[int]]) -> tuple[str, str]:
    """Precision and recall over several texts: `right` are to be found.

    Shape: each as a share with what it is of.
    """
    hit = sum(len(a & set(b)) for a, b in zip(said, right, strict=True))
    every, wanted = sum(map(len, said)), sum(len(set(b)) for b in right)
    return (
        f"{hit / every:.3f} of {every}" if every else "–",
        f"{hit / wanted:.3f} of {wanted}" if wanted else "–",
    )


def deleted(name: str, *, means: str, seeds: Sequence[int]) -> list[Read]:
    return [read(cut(gold_set(name), seed=seed), means=means) for seed in seeds]


def sentence_rates(reads: Sequence[Read]) -> tuple[str, str]:
    """Precision against all sentences alone in the gold, recall of those cut."""
    said = [one.sentences() for one in reads]
    right, _ = rates(said, [one.gold.alone for one in reads])
    _, found = rates(said, [one.gold.lacking for one in reads])
    return right, found


def reports(one: Read, counts: Callable[[Untranslated], bool] = lambda _: True) -> str:
    """Reports for each hundred links, and how many."""
    said = sum(map(counts, one.lacks))
    return f"{100 * said / len(one.alignment.links):.1f} ({said})"


def lines() -> Iterator[str]:
    yield (
        "English of 5 % of the links taken away; right: of the Chinese sentences"
        " reported those that have no counterpart in the gold; found: of those whose"
        f" English is gone. Seeds {', '.join(map(str, SEEDS))} (magazine), 21"
        " (MAC-dev, on which weights and thresholds were fitted)."
    )
    yield ""
    rows, within, quiet = [], [], []
    for means in MEANS:
        whole = read(gold_set(MAGAZINE), means=means)
        reads = deleted(MAGAZINE, means=means, seeds=SEEDS)
        dev = list(
            chain.from_iterable(deleted(n, means=means, seeds=(21,)) for n in DEV)
        )
        f1 = sum(one.f1() for one in reads) / len(reads)
        meant = means == "vectors"
        rows.append(
            (
                means,
                *sentence_rates(reads),
                TARGET if meant else "–",
                f"{whole.f1():.3f}" + (f", {WHOLE}" if meant else ""),
                f"{f1:.3f}",
                *sentence_rates(dev),
            )
        )
        within += clause_rows(means)
        quiet.append(quiet_row(means, whole))
    head = ("means", "right", "found", "", "F1 whole", "F1 cut")
    yield from table((*head, "MAC-dev: right", "found"), rows)
    yield ""
    yield (
        f"One clause of at least {LEAST} words taken away in 5 % of the magazine"
        " links of one sentence with one, where the English has at least"
        f" {LONG} words (seeds {', '.join(map(str, CLAUSE_SEEDS))}): links whose"
        " Chinese is reported to lack words."
    )
    yield ""
    yield from table(("means", "reports", "right", "found"), within)
    yield ""
    yield (
        "Reports for each hundred links of the whole magazine set, from which nothing"
        " was taken (in brackets, how many); some are true, since its Chinese is"
        " free: the original is English, and here stands as the rendering."
    )
    yield ""
    told = ("sentences", "clauses and words", "the same, doubtful left out", "put in")
    yield from table(("means", *told, "put in, doubtful left out"), quiet)


def clause_rows(means: str) -> Iterator[tuple[str, ...]]:
    reads = [
        read(shortened(gold_set(MAGAZINE), seed=seed), means=means)
        for seed in CLAUSE_SEEDS
    ]
    lacking = [one.gold.lacking for one in reads]
    for firm, word in ((False, "all"), (True, "doubtful left out")):
        yield (means, word, *rates([one.worded(firm=firm) for one in reads], lacking))


def quiet_row(means: str, whole: Read) -> tuple[str, ...]:
    def words(lack: Untranslated) -> bool:
        return lack.kind is Lack.WORDS and not lack.added

    return (
        means,
        reports(whole, lambda k: k.kind is Lack.SENTENCE and not k.added),
        reports(whole, words),
        reports(whole, lambda k: words(k) and k.sureness in FIRM),
        reports(whole, lambda k: k.added),
        reports(whole, lambda k: k.added and k.sureness in FIRM),
    )


def main() -> int:
    """Measures, prints, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    if not SETS.exists():
        print("There is no folder `shared` beside the checkout.", file=sys.stderr)
        return 2
    measured = list(lines())
    print("\n".join([f"## {TITLE}", "", *measured]))
    if asked.write:
        results.write({TITLE: measured})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
