"""The shared sets of linked sentences: whole, cut, and as alignments of texts."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from averment.parallel.nouns import Alignment, Link, Means, Purpose, Sentence, Sureness
from averment.record import Span, Text

SETS = Path(__file__).resolve().parents[3] / "shared" / "bench" / "parallel"
DEV = tuple(f"mac_dev_00{k}" for k in range(1, 7))
MAGAZINE = "nonlit_mag"
DELETED = 0.05

GoldLink = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """Chinese sentences, English ones, links; Chinese ones whose English is cut."""

    zh: list[str]
    en: list[str]
    links: list[GoldLink]
    lacking: frozenset[int] = frozenset()

    @property
    def alone(self) -> frozenset[int]:
        """Chinese sentences without counterpart."""
        return frozenset(i for a, b in self.links if not b for i in a)


def gold_set(name: str) -> Gold:
    """One of the shared sets."""
    known = json.loads((SETS / f"{name}.json").read_text(encoding="utf-8"))
    links = [(tuple(a), tuple(b)) for a, b in known["gold"]]
    return Gold(zh=known["src"], en=known["tgt"], links=links)


def news_set(first: int, past: int) -> Gold:
    """Segments of the shared news with their first reference, one with one."""
    rows = (SETS / "wmt22-zh-en.jsonl").read_text(encoding="utf-8").splitlines()
    known = [json.loads(row) for row in rows[first:past]]
    return Gold(
        zh=[row["zh"] for row in known],
        en=[row["ref_a"] for row in known],
        links=[((k,), (k,)) for k in range(len(known))],
    )


def cut(gold: Gold, *, seed: int) -> Gold:
    """The same with the English of 5 % of the links taken away."""
    full = [link for link in gold.links if link[0] and link[1]]
    gone = set(random.Random(seed).sample(full, round(DELETED * len(full))))
    lost = {j for _, b in gone for j in b}
    left = [j for j in range(len(gold.en)) if j not in lost]
    kept = {old: new for new, old in enumerate(left)}
    links: list[GoldLink] = []
    for a, b in gold.links:
        if (a, b) in gone:
            links += [((i,), ()) for i in a]
        else:
            links.append((a, tuple(kept[j] for j in b)))
    lacking = frozenset(i for a, _ in gone for i in a)
    return Gold(zh=gold.zh, en=[gold.en[j] for j in left], links=links, lacking=lacking)


def alignment_of(
    zh: Sequence[str], en: Sequence[str], links: Iterable[Link]
) -> Alignment:
    """An alignment of texts that have a sentence on each line."""
    original, originals = _side(zh, "zh")
    rendering, renderings = _side(en, "en")
    return Alignment(
        original=original,
        rendering=rendering,
        originals=originals,
        renderings=renderings,
        links=tuple(links),
        purpose=Purpose.DOCUMENTS,
        means=Means.VECTORS,
    )


def gold_links(links: Iterable[Sequence[Sequence[int]]]) -> list[Link]:
    """Links of a gold file."""
    return [
        Link(
            original=tuple(a),
            rendering=tuple(b),
            per_cent=100,
            sureness=Sureness.SURE,
        )
        for a, b in links
    ]


def _side(sentences: Sequence[str], lang: str) -> tuple[Text, tuple[Sentence, ...]]:
    out, at = [], 0
    for words in sentences:
        out.append(Sentence(span=Span(start=at, end=at + len(words)), words=words))
        at += len(words) + 1
    text = Text(
        document="bare",
        lang=lang,
        file=f"bare.{lang}.txt",
        content="\n".join(sentences),
        sha256="",
        passages=(),
    )
    return text, tuple(out)
