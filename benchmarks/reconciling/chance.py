"""What is made of relations that were never meant, and of other definitions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import count
from random import Random

from averment.emendation import Opinion
from reconciling.asking import Answer, ask
from reconciling.differing import MAKERS, differing
from reconciling.ledgers import ledger_of
from reconciling.proportion import interval
from reconciling.scoring import share
from reconciling.unrelated import SHAPES, drawn
from results import table

SEED = 7
DEVELOPED = (101, 102)  # the rule of decision 26 was made on these
KEPT = (201, 202, 203)  # and measured on these, once made
EVERY = 2  # parts of each kind and seed for every relation of a shape
CHEAP = 2
HEAD = (
    *("relation", "digits", "disagree", "any reading", "cost at most 2"),
    *("reckoned chance", "tied", "preferred", "forced"),
)
CONTROLS = (
    "control",
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
            answers = _asked(ask(ledger_of(parts), parts).answers)
            tally(decided, answers)
            rows.append([name, str(digits), *_look(answers)])
    yield from ("", *table(HEAD, rows), "")
    yield said("Random relations", decided)
    yield from controls(EVERY * number)


def controls(number: int) -> Iterator[str]:
    """Definitions that differ and norms: the right answer is no emendation."""
    yield ""
    yield (
        f"Definitions that differ, and norms beside facts: {number:,} of each kind and "
        "seed. The rule was made on the seeds of the last line, the table is of others."
    )
    yield ""
    found = {name: _differing(name, number, seeds=KEPT) for name in MAKERS}
    rows = ([name, *_control(answers)] for name, answers in found.items())
    yield from (*table(CONTROLS, rows), "")
    yield said("Definitions and norms", _tallied(found))
    developed = {name: _differing(name, number, seeds=DEVELOPED) for name in MAKERS}
    yield from ("", said("The seeds the rule was made on", _tallied(developed)))


def _differing(name: str, number: int, *, seeds: Sequence[int]) -> list[Answer]:
    """What is said of the disagreements of one kind, under each seed."""
    found: list[Answer] = []
    for seed in seeds:
        parts = list(differing(name, number=number, seed=seed))
        found += _asked(ask(ledger_of(parts), parts).answers)
    return found


def _tallied(found: Mapping[str, list[Answer]]) -> Counter[str]:
    decided: Counter[str] = Counter()
    for answers in found.values():
        tally(decided, answers)
    return decided


def said(what: str, decided: Mapping[str, int]) -> str:
    """How often anything was decided, against the target."""
    number = decided["disagree"]
    some = decided["preferred"] + decided["forced"]
    met = "met" if some < TARGET * number else "not met"
    low, high = interval(some, number)
    return (
        f"{what}: forced or preferred in {some:,} of {number:,} disagreements, "
        f"{share(some, number)}, with 95 % certainty between {low:.4f} and {high:.4f} "
        f"(target: under {TARGET:.0%}, {met}); forced in {decided['forced']:,}."
    )


def tally(decided: Counter[str], answers: Sequence[Answer]) -> None:
    """Adds the tiers of the answers."""
    for answer in answers:
        decided["disagree"] += 1
        decided[answer.tier.value] += 1


def _look(found: list[Answer]) -> list[str]:
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


def _control(found: list[Answer]) -> list[str]:
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
