"""Links of bare lists of sentences, as the shared scorer takes them."""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from averment.parallel.aligning import installed, linked
from averment.parallel.lexicon import Lexicon, dictionary
from averment.parallel.nouns import Link, Purpose
from averment.parallel.vectors import Vectors, shipped

PURPOSES = tuple(purpose.value for purpose in Purpose)
MEANS = ("vectors", "dictionary", "plain")


def loaded(means: str) -> tuple[Vectors | None, Lexicon | None]:
    """What the means need of what is installed, loaded once."""
    vectors = shipped() if means == "vectors" else None
    return vectors, dictionary() if means != "plain" else None


def links_of(
    zh: Sequence[str], en: Sequence[str], *, purpose: str, means: str
) -> tuple[Link, ...]:
    """Links by one setting and some of what is installed."""
    vectors, lexicon = loaded(means)
    return linked(zh, en, purpose=Purpose(purpose), vectors=vectors, lexicon=lexicon)


def prediction(links: Sequence[Link]) -> dict[str, Any]:
    """Shape: `links` as pairs of indices, and a confidence from 0 to 1 for each."""
    return {
        "links": [[list(link.original), list(link.rendering)] for link in links],
        "confidence": [link.per_cent / 100 for link in links],
    }


def main(asked: argparse.Namespace) -> int:
    """Predicts one file, or each file of a folder."""
    loaded(asked.means)
    files = [asked.input]
    if asked.input.is_dir():
        files = sorted(asked.input.glob("*.json"))
        asked.output.mkdir(parents=True, exist_ok=True)
    begun, sentences = time.process_time(), 0
    for file in files:
        given = json.loads(file.read_text(encoding="utf-8"))
        links = links_of(
            given["src"], given["tgt"], purpose=asked.purpose, means=asked.means
        )
        sentences += len(given["src"]) + len(given["tgt"])
        out = Path(asked.output)
        place = out / file.name if asked.input.is_dir() else out
        place.write_text(json.dumps(prediction(links), ensure_ascii=False) + "\n")
    seconds = time.process_time() - begun
    if asked.means != "plain" and installed().missing:
        print(installed().missing, file=sys.stderr)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{sentences:,} sentences in {seconds:.2f} s, {asked.means},"
        f" for {asked.purpose}, peak memory {memory:.0f} MB",
        file=sys.stderr,
    )
    return 0
