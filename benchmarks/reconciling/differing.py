"""Disagreements that are no slips: definitions that differ, norms beside facts.

The right answer to each of them is no emendation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import count
from random import Random

from averment.record import Comparison, Key, Modality
from reconciling.ledgers import Manner, Part, part
from reconciling.passages import ONE, Passage, number, operation, percentage, plus, rate
from reconciling.writing import rounded, unit_of

MANNERS = (Manner(slips=0), Manner(slips=0, together=1))
NORMATIVE = {
    "a fact above its norm": Modality.NORM,
    "a fact above a ceiling": Modality.CEILING,
}
EVENLY = 0.5
Maker = Callable[[Passage, Random], None]


def third_category(passage: Passage, chance: Random) -> None:
    """A total of which a part was never stated: the unidentified, the naturalised."""
    parts = _parts(passage, chance)
    stated = sum(map(passage.true, parts))
    missing = int(stated * Fraction(chance.randrange(20, 300), 1000)) + 1
    passage.relate(passage.count(stated + missing), plus(parts))


def other_coverage(passage: Passage, chance: Random) -> None:
    """A share of a whole, counted over another year's whole, or other bodies'."""
    whole = number(chance, low=4, high=7)
    true = percentage(chance, 2, 95)
    of_another = whole * Fraction(chance.randrange(1040, 1500), 1000)
    stated = passage.count(whole)
    share = passage.state(rate(true))
    some = passage.count(max((of_another * true / 100).__round__(), 1))
    passage.relate(some, operation("*", share, stated))


def another_base(passage: Passage, chance: Random) -> None:
    """Output, hands and output for each, of other hands than those counted."""
    grown = [percentage(chance, 20, 180) for _ in range(2)]
    factor = (1 + grown[0] / 100) * (1 + grown[1] / 100)
    other = factor * Fraction(chance.randrange(1060, 1300), 1000)
    before = passage.count(number(chance, low=4, high=6))
    after = passage.count((passage.true(before) * other).__round__())
    first, second = (passage.state(rate(true, name="growth")) for true in grown)
    one = operation("*", before, operation("+", ONE, first))
    passage.relate(after, operation("*", one, operation("+", ONE, second)))


def another_date(passage: Passage, chance: Random) -> None:
    """A total of one year, and its parts as they stood in another."""
    parts = _parts(passage, chance)
    grown = ((passage.true(part), _factor(chance, 980, 1250)) for part in parts)
    later = chance.random() < EVENLY
    total = sum(true * by if later else true / by for true, by in grown)
    passage.relate(passage.count(round(total)), plus(parts))


def households(passage: Passage, chance: Random) -> None:
    """Parts of which one counts households, beside a total of persons."""
    parts = _parts(passage, chance)
    persons = _factor(chance, 3500, 5600)
    counted = number(chance, low=2.5, high=5)
    total = sum(map(passage.true, parts)) + round(counted * persons)
    passage.relate(passage.count(total), plus([*parts, passage.count(counted)]))


def planned(passage: Passage, chance: Random) -> None:
    """What was planned part by part, beside all that was done."""
    parts = _parts(passage, chance)
    more = _factor(chance, 1030, 1400)
    done = sum(map(passage.true, parts))
    done = done * more if chance.random() < EVENLY else done / more
    passage.relate(passage.count(round(done)), plus(parts))


def rounded_first(passage: Passage, chance: Random) -> None:
    """A share reckoned to two decimals from counts already rounded to two digits."""
    whole = number(chance, low=4, high=7)
    some = max(round(whole * percentage(chance, 2, 95) / 100), 1)
    coarse = [
        rounded(Fraction(one), to=unit_of(one, digits=2)) for one in (some, whole)
    ]
    share = passage.state(rate(coarse[0] / coarse[1] * 100))
    counted = passage.count(some)
    passage.relate(counted, operation("*", share, passage.count(whole)))


def norm_beside_fact(passage: Passage, chance: Random) -> None:
    """A ceiling on a share, and a fact well above it."""
    whole = passage.count(number(chance, low=4, high=6))
    true = percentage(chance, 5, 20)
    over = true * Fraction(chance.randrange(130, 300), 100)
    fact = passage.count((passage.true(whole) * over / 100).__round__())
    ceiling = passage.state(rate(true))
    passage.relate(fact, operation("*", ceiling, whole))


MAKERS: dict[str, Maker] = {
    "a category left out": third_category,
    "another coverage": other_coverage,
    "another base": another_base,
    "another date": another_date,
    "households among persons": households,
    "planned and done": planned,
    "reckoned from rounded figures": rounded_first,
    "a fact above its norm": norm_beside_fact,
    "a fact above a ceiling": norm_beside_fact,
}


def _parts(passage: Passage, chance: Random) -> list[Key]:
    """Two parts of a total, or three, of about one size."""
    size = chance.uniform(3.5, 6)
    return [
        passage.count(number(chance, low=size - 1, high=size))
        for _ in range(chance.choice((2, 3)))
    ]


def _factor(chance: Random, low: int, high: int) -> Fraction:
    """A factor with three decimals, between two thousandths."""
    return Fraction(chance.randrange(low, high), 1000)


def differing(name: str, *, number: int, seed: int) -> Iterator[Part]:
    """Parts of one kind, their figures written in full, rounded, or vaguely."""
    chance, keys = Random(seed), count()
    for _ in range(number):
        passage = Passage(template=name, keys=keys)
        MAKERS[name](passage, chance)
        manner = chance.choice(MANNERS)
        made = part(passage, chance=chance, manner=manner)
        yield _normative(made) if name in NORMATIVE else made


def _normative(made: Part) -> Part:
    """The share as a norm, or as a ceiling, and the relation as one."""
    modality = NORMATIVE[made.template]
    return replace(
        made,
        claims=tuple(
            replace(one, modality=modality) if one.quantity == "share" else one
            for one in made.claims
        ),
        relations=tuple(
            replace(one, norm=True, comparison=Comparison.AT_MOST)
            for one in made.relations
        ),
    )
