"""What is read of the five systems in the full texts, entry by entry.

`systems.tsv` gives, for each rule, power and event of the table of matters, a few words
of the full text at which it stands.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from averment.reading import read
from averment.reading.dates import moment
from averment.reading.rules import rules_of
from averment.reading.rules.nouns import Rules, Statement
from averment.reading.rules.sections import sentences_of
from averment.record import Figure, Kind, Sort, Span
from full_articles import articles, text_of
from systems_rows import COURTS, FACTORIES, LABOUR, LAYERS, TELEGRAM, Row, rows

WORDS = Path(__file__).parent / "systems.tsv"
DATES = {
    LABOUR: "1952-06-30",
    COURTS: "1953-05-08",
    LAYERS: "1951-05-21",
    TELEGRAM: "1951-04-20",
    FACTORIES: "1952-12-19",
}
RATIOS = (Kind.PERMILLE, Kind.PERCENT, Kind.FRACTION)

# Passages of the full texts from which no rule is read, and why: "¶2 share 2" is the
# second sentence of paragraph 2 that holds a share.
WITHOUT: Mapping[tuple[str, str], str] = {
    (f"{TELEGRAM}.en", "¶2 share 2"): "what had been reached is told: no rule",
    (f"{TELEGRAM}.en", "¶2 share 8"): "a number is reckoned from a share: no rule",
    (f"{TELEGRAM}.en", "¶2 share 9"): "what a province holds: not read as a request",
    (f"{FACTORIES}.en", "¶2"): "growth, and the state of the plants: no rule",
    (f"{FACTORIES}.zh", "¶2"): "growth, and the state of the plants: no rule",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An entry of the example, and what is read where it stands in the full text.

    Shape: `read` is in the words of the table ("must decided"), empty where nothing of
        its kind is read there.
    """

    row: Row
    article: str
    read: str

    @property
    def same(self) -> bool:
        """Whether it is read with the force, or the tie, that the example has."""
        return self.read == above(self.row.says)


@cache
def readings(name: str) -> Rules:
    """What is read in a full text: `labour-reform-1952.en`."""
    document, _, lang = name.partition(".")
    return rules_of(text_of(name), lang=lang, reference=moment(DATES[document]))


def found() -> tuple[Found, ...]:
    """Every rule, power and event of the table, in its order."""
    with WORDS.open(encoding="utf-8", newline="") as file:
        lines = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        words = {(line["system"], line["key"]): line["words"] for line in lines}
    return tuple(
        _found(row, words[row.system, row.key])
        for row in rows()
        if not row.says.startswith("claim ")
    )


def _found(row: Row, words: str) -> Found:
    name = f"{row.system}.en"
    span = place_of(words, text_of(name))
    article = next(
        label for label, inside in articles(name).items() if span.start in inside
    )
    there = sorted({above(said) for said in _said(row, readings(name), span)})
    said = above(row.says)
    return Found(
        row=row, article=article, read=said if said in there else ", ".join(there)
    )


def above(says: str) -> str:
    """A power said from above: who stands under another is led by it."""
    return says.replace("subordinate-to", "leads")


def place_of(words: str, text: str) -> Span:
    """Where words stand, whatever white space is between them; once, or it fails."""
    spaced = r"\s+".join(map(re.escape, words.split())).replace("'", "['’]")
    (match,) = re.finditer(spaced, text)
    return Span(start=match.start(), end=match.end())


def _said(row: Row, known: Rules, span: Span) -> Iterator[str]:
    if row.says.startswith("power "):
        yield from (f"power {one.tie}" for one in over(known.authority, span))
    elif row.says.startswith("life "):
        yield from (f"life {one.what}" for one in over(known.events, span))
    else:
        yield from map(said_by, over(known.statements, span))


def said_by(one: Statement) -> str:
    """Force and status; what makes or defines something "is", as in a ledger."""
    force = "is" if one.sort is Sort.CONSTITUTIVE else one.force
    return f"{force} {one.status}"


def over(known: Iterable, span: Span) -> list:
    """Those whose words and the given ones share a character."""
    return [o for o in known if o.span.start < span.end and span.start < o.span.end]


def shares_of(name: str) -> dict[str, Span]:
    """The sentences of a text that hold a share, by paragraph and number."""
    text, lang = text_of(name), name.partition(".")[2]
    ratios = [
        one.core.start
        for one in read(text, lang=lang)
        if isinstance(one.value, Figure) and one.kind in RATIOS
    ]
    sentences = [
        one.span
        for one in sentences_of(text, lang=lang)
        if any(one.span.start <= ratio < one.span.end for ratio in ratios)
    ]
    named: dict[str, Span] = {}
    for label, inside in articles(name).items():
        own = [span for span in sentences if span.start in inside]
        named |= {f"{label} share {n}": span for n, span in enumerate(own, start=1)}
    return named


def passages_of(name: str) -> dict[str, Span]:
    """The articles, sections or paragraphs of a full text, without its head."""
    return {
        label: Span(start=inside.start, end=inside.stop)
        for label, inside in articles(name).items()
        if label != "head"
    }


def bare(name: str, places: Mapping[str, Span]) -> list[str]:
    """The places at which no statement begins or goes on."""
    known = readings(name).statements
    return [label for label, span in places.items() if not over(known, span)]
