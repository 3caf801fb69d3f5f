"""How well and how fast sentences are linked, by each setting and each means.

    python benchmarks/parallel/align.py [--write]

On the shared sets: MAC-dev (six chapters of novels, on which the weights are
fitted), the magazine set (chosen by nothing), one archival document whole and
without its heading. nltk's Gale-Church runs beside, in an environment of its own,
on the same sentences in the same run. Needs ../shared/bench/parallel.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import beside  # noqa: F401
from aligning import MEANS, PURPOSES, links_of
from gold import DEV, MAGAZINE, SETS

import results
from averment.parallel.nouns import Link, Sureness
from environments import ROOT, Environment
from results import table

HERE = Path(__file__).resolve().parent
TITLE = "Sentences linked"
PEER = "nltk==3.10.4"
DOCUMENT = "southwest-factories-1952"
BODY = (6, 4)  # the first sentences of the body in Chinese and English
LONG = (1_000, 1_300)
TARGETS = {
    ("vectors", "documents"): {"dev": ".920", "magazine": ".977", "whole": ".970"},
    ("dictionary", "documents"): {"dev": ".885", "magazine": ".974"},
}
Pair = tuple[list[str], list[str], list[list[list[int]]]]


def pair(name: str) -> Pair:
    """Chinese sentences, English ones, gold links."""
    known = json.loads((SETS / f"{name}.json").read_text(encoding="utf-8"))
    return known["src"], known["tgt"], known["gold"]


def body(given: Pair) -> Pair:
    """A document without its heading."""
    zh, en, gold = given
    first, other = BODY
    kept = [
        [[i - first for i in a], [j - other for j in b]]
        for a, b in gold
        if all(i >= first for i in a) and all(j >= other for j in b)
    ]
    return zh[first:], en[other:], kept


def fragment(given: Pair, *, side: int) -> Pair:
    """The second part of three of one side beside the whole other one."""
    past = len(given[side]) * 2 // 3
    first = past // 2
    gold = [
        [[k - first for k in mine], theirs][:: 1 - 2 * side]
        for link in given[2]
        for mine, theirs in [(link[side], link[1 - side])]
        if mine and theirs and all(first <= k < past for k in mine)
    ]
    kept = [given[0], given[1]]
    kept[side] = kept[side][first:past]
    return kept[0], kept[1], gold


def long_pair() -> Pair:
    """Chapters joined and cut off: 1,000 sentences beside 1,300, without gold."""
    chapters = [pair(name) for name in DEV]
    zh = [s for chapter in chapters for s in chapter[0]]
    en = [s for chapter in chapters for s in chapter[1]]
    return zh[: LONG[0]], en[: LONG[1]], []


def sets() -> dict[str, list[Pair]]:
    document = pair(DOCUMENT)
    return {
        "dev": [pair(name) for name in DEV],
        "magazine": [pair(MAGAZINE)],
        "whole": [document],
        "body": [body(document)],
    }


def scored(pairs: Sequence[Pair], links: Sequence[list[list[list[int]]]]) -> str:
    """Strict and lax F1 by the shared scorer."""
    sys.path.insert(0, str(SETS))
    from score import prf  # noqa: PLC0415 - lies beside the sets

    found = prf([(gold, each) for (_, _, gold), each in zip(pairs, links, strict=True)])
    return f"{found['f1_strict']:.3f} ({found['f1_lax']:.3f})"


def bare(links: Sequence[Link]) -> list[list[list[int]]]:
    return [[list(link.original), list(link.rendering)] for link in links]


def worth(pairs: Sequence[Pair], links: Sequence[Sequence[Link]]) -> Iterator[str]:
    """For each word of sureness, how many links there are as the gold has them."""
    for word in (Sureness.SURE, Sureness.LIKELY, Sureness.DOUBTFUL):
        right = [
            [list(link.original), list(link.rendering)] in gold
            for (_, _, gold), found in zip(pairs, links, strict=True)
            for link in found
            if link.sureness is word
        ]
        share = f"{sum(right) / len(right):.3f}" if right else "–"
        yield f"{share} of {len(right):,}"


def of_fragments() -> Iterator[str]:
    """Links that hold something of both sides, where one side is a third."""
    rows = []
    for means in MEANS:
        cells = []
        for name, known in sets().items():
            for side in (0, 1) if name in ("dev", "magazine") else ():
                pairs = [fragment(p, side=side) for p in known]
                links = [
                    links_of(p[0], p[1], purpose="documents", means=means)
                    for p in pairs
                ]
                full = [
                    [k for k in each if k.original and k.rendering] for each in links
                ]
                cells.append(scored(pairs, [bare(each) for each in full]))
        rows.append((means, *cells))
    yield (
        "The middle third of one side beside the whole of the other, for documents;"
        " links with something on both sides:"
    )
    yield ""
    names = [
        f"{name}, third of the {tongue}"
        for name in ("MAC-dev", "magazine")
        for tongue in ("Chinese", "English")
    ]
    yield from table(("means", *names), rows)


def quality() -> Iterator[str]:
    known = sets()
    rows, words = [], []
    for means in MEANS:
        for purpose in PURPOSES:
            links = {
                name: [links_of(p[0], p[1], purpose=purpose, means=means) for p in ps]
                for name, ps in known.items()
            }
            targets = TARGETS.get((means, purpose), {})
            cells = [
                scored(ps, [bare(each) for each in links[name]])
                + (f", meant {targets[name]}" if name in targets else "")
                for name, ps in known.items()
            ]
            rows.append((means, purpose, *cells))
            if means != "plain":
                told = worth(known["magazine"], links["magazine"])
                words.append((means, purpose, *told))
    yield (
        "F1 strict (lax). The body of the document is its sentences from"
        f" {BODY[0]} on in Chinese and from {BODY[1]} on in English, counted from 0."
        " Weights are fitted on MAC-dev; the magazine set chose nothing."
    )
    yield ""
    head = ("means", "for", "MAC-dev", "magazine", "document, whole", "its body")
    yield from table(head, rows)
    yield ""
    yield "Links of the magazine set that are as the gold has them, by the word shown:"
    yield ""
    yield from table(("means", "for", *("sure", "likely", "doubtful")), words)


ONE = r"""
import json, re, resource, sys, time
from pathlib import Path
sys.path[:0] = {paths}
from aligning import links_of, loaded
zh, en = json.load(sys.stdin)
begun = time.process_time()
loaded({means!r})
ready = time.process_time()
links_of(zh, en, purpose={purpose!r}, means={means!r})
done = time.process_time()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
own = Path("/proc/self/status")  # the former has that of the process it began as
if own.exists():
    peak = int(re.search(r"VmHWM:\s+(\d+)", own.read_text())[1])
print(json.dumps([ready - begun, done - ready, peak / 1024]))
"""


def measured(given: Pair, *, means: str, purpose: str) -> tuple[float, float, float]:
    """Seconds of the processor to load and to link, and the peak memory in MB."""
    paths = [str(HERE), str(HERE.parent), *filter(None, sys.path)]
    script = ONE.format(paths=paths, purpose=purpose, means=means)
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=json.dumps(given[:2]),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    load, link, peak = json.loads(done.stdout)
    return load, link, peak


def gale_church(pairs: dict[str, list[Pair]]) -> dict[str, tuple[float, str]] | str:
    """Seconds and F1 of nltk's Gale-Church, or why it was not measured."""
    environment = Environment(place=ROOT / ".peers")
    why = environment.prepare([PEER])
    if why:
        return why[PEER]
    done = subprocess.run(
        [str(environment.python), str(HERE / "one_gale_church.py")],
        input=json.dumps({name: [p[:2] for p in ps] for name, ps in pairs.items()}),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        return f"not measured: {done.stderr.strip().splitlines()[-1]}"
    return {
        name: (seconds, scored(pairs[name], links) if name != "long" else "–")
        for name, (seconds, links) in json.loads(done.stdout).items()
    }


def speed() -> Iterator[str]:
    document, long = pair(DOCUMENT), long_pair()
    known = {**sets(), "long": [long]}
    beside_us = gale_church(known)
    yield (
        "Seconds of the processor on one thread, loading (dictionary and model)"
        f" apart; the long pair is {LONG[0]:,} sentences beside {LONG[1]:,}."
    )
    yield ""
    rows = []
    for means in MEANS:
        load, short, _ = measured(document, means=means, purpose="documents")
        _, most, peak = measured(long, means=means, purpose="documents")
        ratio = "–"
        if not isinstance(beside_us, str):
            ratio = f"{most / beside_us['long'][0]:.1f}"
        loading = "–" if means == "plain" else f"{load:.1f}"
        rows.append(
            (means, loading, f"{short:.2f}", f"{most:.1f}", f"{peak:.0f}", ratio)
        )
    head = ("means", "to load", "65 sentences", "long pair", "peak MB")
    yield from table((*head, "long pair, against Gale-Church"), rows)
    yield ""
    if isinstance(beside_us, str):
        yield f"nltk's Gale-Church: {beside_us}."
        return
    took = {name: seconds for name, (seconds, _) in beside_us.items()}
    f1 = {name: scores for name, (_, scores) in beside_us.items()}
    yield (
        "nltk's Gale-Church, lengths in characters, the Chinese ones times 3.2:"
        f" {took['long']:.1f} s for the long pair, {took['whole']:.3f} s for the"
        f" document; F1 {f1['dev']} on MAC-dev, {f1['magazine']} on the magazine set,"
        f" {f1['whole']} on the document."
    )


def main() -> int:
    """Measures, prints, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    if not SETS.exists():
        print("There is no folder `shared` beside the checkout.", file=sys.stderr)
        return 2
    lines = [*quality(), "", *of_fragments(), "", *speed()]
    print("\n".join([f"## {TITLE}", "", *lines]))
    if asked.write:
        results.write({TITLE: lines})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
