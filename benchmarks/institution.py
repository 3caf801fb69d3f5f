"""How long tensions take to find, against loading the ledger they are found in.

Run: python benchmarks/institution.py [RULES] [--write]

An invented ledger: rules of several documents with approvals, deadlines, bans and
permissions, and as many powers as a tenth of them, written as text and loaded. Its
words are drawn as unevenly as words are, so that matters meet as often as in dense
documents.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from averment.institution import findings_of, tensions
from averment.notation import load
from averment.record import Ledger
from results import table, write

RULES = 2_000
PER_DOCUMENT = 100
SECTION = "Tensions of an institution"
MANNER = """\
Words are drawn as unevenly as words are, so that matters meet often; what is found in
invented lines means nothing. Only matters that share a word are compared: the time
grows with the pairs that do, as what is found grows."""
_SYLLABLES = ("ba", "ke", "li", "mo", "nu", "ra", "si", "to", "ve", "zu", "dor", "fen")
_ACTS = ("send", "sell", "build", "count", "move", "close", "print", "store", "lend")
_FORCES = ("must", "must", "must", "should", "may", "must-not")
_DAYS = ("by 1 June 1952", "by 1 July 1952", "by 15 July 1952", "in good time")
_BODIES = 40


def entries(rules: int) -> Iterator[str]:
    """The lines of the ledger, its texts left out: a tension needs none."""
    chance = random.Random(7)
    nouns = ["".join(chance.choices(_SYLLABLES, k=3)) for _ in range(400)]
    weights = [1 / (n + 3) for n in range(len(nouns))]
    yield 'format 1\nedition e "Invented"\n  scope: 1949/1956\n  contact: none'
    for number in range(_BODIES):
        yield f'body body-{number} "{nouns[-number - 1]} office"'
    for document in range(-(-rules // PER_DOCUMENT)):
        yield f'source act-{document} 1952-03-04 lang:en "Act {document}"'
    for number in range(rules):
        thing = " ".join(chance.choices(nouns, weights, k=chance.randint(1, 4)))
        yield from _rule(number, thing, chance=chance)
        if number % 10 == 0:
            yield from _power(number, thing, chance=chance)


def _rule(number: int, thing: str, *, chance: random.Random) -> Iterator[str]:
    place = f"act-{number // PER_DOCUMENT}:p{number % PER_DOCUMENT}"
    force, act = chance.choice(_FORCES), chance.choice(_ACTS)
    yield f'rule r{number} {place} {force} decided "the {act} of {thing}"'
    yield f'  aim: "{act}"'
    yield f'  direct-object: "{thing}"'
    if chance.random() < 1 / 4:
        body = chance.randrange(_BODIES)
        yield f'  approval-by: inferred "office {body}" = body-{body}'
    if chance.random() < 1 / 4:
        yield f'  deadline: inferred "{chance.choice(_DAYS)}"'


def _power(number: int, thing: str, *, chance: random.Random) -> Iterator[str]:
    place = f"act-{number // PER_DOCUMENT}:p{number % PER_DOCUMENT}"
    tie = chance.choice(("leads", "approves", "supervises"))
    one, other = chance.sample(range(_BODIES), 2)
    yield f'power p{number} {place} body-{one} {tie} body-{other} "{thing} {number}"'
    yield f"  matter: {thing}"


def seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def lines(rules: int) -> Iterator[str]:
    """One row a size: seconds, and how many loadings of the ledger that is."""
    rows = []
    for size in (rules // 4, rules // 2, rules):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "edition.claims"
            path.write_text("\n".join(entries(size)) + "\n", encoding="utf-8")
            loading = seconds(lambda path=path: load(path.parent))
            ledger = load(Path(folder))
        took = seconds(lambda ledger=ledger: found(ledger))
        counts = Counter(one.code for one in tensions(ledger))
        rows.append(
            (
                f"{size:,}",
                f"{loading:.2f}",
                f"{took:.2f}",
                f"{took / loading:.2f}",
                ", ".join(f"{code} {n:,}" for code, n in sorted(counts.items())),
            )
        )
    head = ("rules", "seconds to load", "seconds to find", "ratio", "found")
    yield from table(head, rows)
    yield from ("", MANNER)


def found(ledger: Ledger) -> int:
    """How many findings a ledger has of its institution."""
    return len(findings_of(tensions(ledger), ledger=ledger))


def main() -> None:
    """Measures, prints, and writes the section where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rules", nargs="?", type=int, default=RULES)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    told = list(lines(asked.rules))
    print("\n".join(told))
    if asked.write:
        write({SECTION: told})


if __name__ == "__main__":
    main()
