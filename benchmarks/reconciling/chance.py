"""What is made of relations that were never meant, and of other definitions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import count
from random import Random

from averment.emendation import Opinion
from reconciling.asking import Answer, ask
from reconciling.differing import MAKERS, differing
from reconciling.ledgers import ledger_of
from reconciling.scoring import share
from reconciling.unrelated import SHAPES, drawn
from results import table

SEED = 7
CHEAP = 2
HEAD = (
    *("relation", "digits", "disagree", "any reading", "cost at most 2"),
    *("reckoned chance", "tied", "preferred", "forced"),
)
CONTROLS = (
    "control",
    "asked",
    "disagree",
    "any reading",
    "tied",
    "preferred",
    "forced",
)
TARGET = 0.02


def section(number: int) -> Iterator[str]:
    """The two tables, in Markdown."""
    yield (
        f"{number:,} relations of each shape between figures that have nothing to do "
        "with one another: how many the catalogue would reconcile all the same, how "
        "often chance does so by the instrument's own reckoning (the mean of what it "
        "prints with its first reading), and how many it forces or prefers."
    )
    rows = []
    decided: Counter[str] = Counter()
    for name, shape in SHAPES.items():
        for digits in shape.digits:
            chance, keys = Random(SEED), count()
            parts = [
                drawn(shape, digits=digits, chance=chance, keys=keys)
                for _ in range(number)
            ]
            answers = ask(ledger_of(parts), parts).answers
            tally(decided, answers)
            rows.append([name, str(digits), *_look(answers)])
    yield from ("", *table(HEAD, rows), "")
    yield said("Random relations", decided)
    yield from controls(number)


def controls(number: int) -> Iterator[str]:
    """Definitions that differ and norms: the right answer is no emendation."""
    rows = []
    decided: Counter[str] = Counter()
    for name in MAKERS:
        parts = list(differing(name, number=number, seed=SEED))
        answers = ask(ledger_of(parts), parts).answers
        tally(decided, answers)
        rows.append([name, str(len(parts)), *_control(answers)])
    yield from ("", "Definitions that differ, and norms beside facts:", "")
    yield from (*table(CONTROLS, rows), "")
    yield said("Definitions and norms", decided)


def said(what: str, decided: Mapping[str, int]) -> str:
    """How often anything was decided, against the target."""
    number = decided["disagree"]
    some = decided["preferred"] + decided["forced"]
    met = "met" if some < TARGET * number else "not met"
    return (
        f"{what}: forced or preferred in {some:,} of {number:,} disagreements, "
        f"{share(some, number)} (target: under {TARGET:.0%}, {met})."
    )


def tally(decided: Counter[str], answers: Mapping[int, Answer]) -> None:
    """Adds the tiers of the answers that are opinions."""
    for answer in _asked(answers):
        decided["disagree"] += 1
        decided[answer.tier.value] += 1


def _look(answers: Mapping[int, Answer]) -> list[str]:
    found = _asked(answers)
    number = len(found)
    some = [answer for answer in found if answer.first]
    cheap = [a for a in some if _first(a).conjectures[0].cost <= CHEAP]
    reckoned = [_reckoned(_first(answer)) for answer in some]
    mean = sum(reckoned) / len(reckoned) if reckoned else None
    return [
        str(number),
        share(len(some), number),
        share(len(cheap), number),
        "–" if mean is None else f"{float(mean):.3f}",
        *_tiers(found),
    ]


def _control(answers: Mapping[int, Answer]) -> list[str]:
    found = _asked(answers)
    some = sum(bool(answer.first) for answer in found)
    return [str(len(found)), share(some, len(found)), *_tiers(found)]


def _tiers(found: list[Answer]) -> list[str]:
    tiers = Counter(answer.tier.value for answer in found)
    return [share(tiers[t], len(found)) for t in ("tied", "preferred", "forced")]


def _asked(answers: Mapping[int, Answer]) -> list[Answer]:
    return [answer for answer in answers.values() if answer.said]


def _first(answer: Answer) -> Opinion:
    return next(opinion for opinion in answer.opinions if opinion.conjectures)


def _reckoned(opinion: Opinion) -> Fraction:
    """The chance printed with the first reading, for the whole catalogue."""
    found = opinion.conjectures[0].coincidence
    return Fraction(1) if found is None else found.catalogue
