"""Which texts are said not to belong together, or to be in another order.

True pairs and wrong ones are cut from the chapters of MAC-dev, on which the
thresholds were chosen: stretches of 8, 15 and 40 Chinese sentences with their own
English, with that of another book, with that of another place of the same book,
with their own in another order. Prints for each kind how many get which caution.

    python benchmarks/parallel/cautions.py
"""

from __future__ import annotations

import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from averment.parallel.aligning import aligned, installed
from averment.parallel.cautions import cautioned
from averment.parallel.nouns import Alignment, Means
from averment.record import Text

MAC = sorted((Path("..") / "shared" / "bench" / "parallel").glob("mac_dev_*.json"))
SIZES = (8, 15, 40)
EACH = 3
SEED = 5
Stretch = tuple[str, str]


def main() -> None:
    """Print a table of what is said of how many."""
    known = installed()
    chance = random.Random(SEED)
    cases = [(size, *case) for size in SIZES for case in _cases(size, chance=chance)]
    for vectors in (known.vectors, None):
        said: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
        means = Means.DICTIONARY
        for size, kind, pair in cases:
            alignment = _held(pair, vectors=vectors, lexicon=known.lexicon)
            means = alignment.means
            codes = {caution.code for caution in alignment.cautions} & {"R720", "R721"}
            said[kind, size][", ".join(sorted(codes)) or "neither"] += 1
        print(f"By {means.value}:")
        for (kind, size), counts in said.items():
            shares = "; ".join(f"{code} {n}" for code, n in sorted(counts.items()))
            print(f"  {kind}, {size} sentences: {counts.total()} pairs: {shares}")


def _held(pair: Stretch, *, vectors: object, lexicon: object) -> Alignment:
    texts = [
        Text(
            document="d", lang=lang, file=lang, content=content, sha256="", passages=()
        )
        for lang, content in zip(("zh", "en"), pair, strict=True)
    ]
    made = aligned(*texts, vectors=vectors, lexicon=lexicon)
    return cautioned(made, lexicon=lexicon)


def _cases(size: int, *, chance: random.Random) -> Iterator[tuple[str, Stretch]]:
    books = [json.loads(path.read_text(encoding="utf-8")) for path in MAC]
    cut = [[_stretch(b, size, chance=chance) for _ in range(EACH)] for b in books]
    for number, stretches in enumerate(cut):
        for zh, en in stretches:
            half = len(en) // 2
            yield "own English", _texts(zh, en)
            yield "its halves exchanged", _texts(zh, [*en[half:], *en[:half]])
            yield "it backwards", _texts(zh, en[::-1])
        for other in (number + 1, number + 2):
            for ours, theirs in zip(stretches, cut[other % len(cut)], strict=True):
                yield "another book", _texts(ours[0], theirs[1])
        book = books[number]
        for zh, _ in stretches:
            yield "another place", _texts(zh, _elsewhere(book, zh, size))


def _stretch(
    book: dict[str, list], size: int, *, chance: random.Random
) -> tuple[list[str], list[str]]:
    """Some Chinese sentences in a row, with all that renders any of them."""
    first = chance.randrange(len(book["src"]) - size)
    wanted = range(first, first + size)
    theirs = [j for ours, js in book["gold"] if set(ours) & set(wanted) for j in js]
    english = book["tgt"][min(theirs) : max(theirs) + 1] if theirs else []
    return [book["src"][i] for i in wanted], english


def _elsewhere(book: dict[str, list], zh: Sequence[str], size: int) -> list[str]:
    """As much English from the half of the book that the Chinese is not from."""
    first = book["src"].index(zh[0])
    late = first < len(book["src"]) / 2
    length = round(size * len(book["tgt"]) / len(book["src"]))
    return book["tgt"][-length:] if late else book["tgt"][:length]


def _texts(zh: Sequence[str], en: Sequence[str]) -> Stretch:
    return "\n\n".join(zh), "\n\n".join(en)


if __name__ == "__main__":
    main()
