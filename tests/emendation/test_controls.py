"""Negative controls: relations between figures that have nothing to do with each other.

Whatever the catalogue makes of them is chance: under 2 % may be called forced or
preferred. So too where definitions differ, and where a norm is held against facts.
"""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from averment.emendation import Tier, cases_of, conjectures
from averment.examination import examine
from averment.notation import parse
from averment.record import Ledger, Level

HEAD = 'format 1\nsource report 1952 lang:{lang} "A report"\n'
OF_EACH = 6
MOST = 0.02


def drawn(draw: random.Random, digits: int) -> int:
    number = int(10 ** (digits - 1 + draw.random()))
    return (number + (digits > 1 and number % 10 == 0)) * 10 ** draw.randint(2, 4)


def claim(key: str, stated: str, *, quantity: str = "moved") -> str:
    return f'claim {key} report:p1 {quantity}:{key} = {stated} "{stated}"\n'


def a_sum(draw: random.Random, digits: int) -> str:
    keys = ["t", *(f"a{n}" for n in range(draw.randint(2, 4)))]
    claims = (claim(key, f"{drawn(draw, digits):,} persons") for key in keys)
    return "".join(claims) + f"relation r1 t = {' + '.join(keys[1:])}\n"


def a_rate(draw: random.Random, digits: int) -> str:
    share = drawn(draw, digits) / 10 ** (digits + 3)
    return (
        f'claim s report:p1 share = {share:.{digits + 2}f}% of population "%"\n'
        + claim("all", f"{drawn(draw, digits):,} persons")
        + claim("some", f"{drawn(draw, digits):,} persons")
        + "relation r1 s * all = some\n"
    )


def a_growth(draw: random.Random, digits: int) -> str:
    most = 10**digits
    return (
        claim("then", f"{drawn(draw, digits):,} ton")
        + claim("now", f"{drawn(draw, digits):,} ton")
        + claim("rise", f"{draw.randint(1, most)}%", quantity="growth")
        + "relation r1 now = then * (1 + rise)\n"
    )


def two_sums(draw: random.Random, digits: int) -> str:
    claims = (claim(f"a{n}", f"{drawn(draw, digits):,} persons") for n in range(5))
    return "".join(claims) + "relation r1 a0 = a1 + a2\nrelation r2 a0 >= a3 + a4\n"


SHAPES: tuple[Callable[[random.Random, int], str], ...] = (
    a_sum,
    a_rate,
    a_growth,
    two_sums,
)


def opinions(text: str, *, lang: str) -> Iterator[Tier]:
    entries, problems = parse(HEAD.format(lang=lang) + text, file="case.claims")
    assert not problems
    ledger = Ledger(root=Path(), entries=entries)
    cases = cases_of(ledger)
    for finding in examine(ledger).findings:
        if finding.level >= Level.DISAGREEMENT:
            yield conjectures(ledger, finding, cases=cases).tier


@pytest.mark.parametrize("seed", ["", "a", "b"])
def test_relations_by_chance_are_seldom_emended(seed):
    tiers = [
        tier
        for lang in ("en", "zh")
        for shape in SHAPES
        for digits in (1, 2, 3, 6)
        for number in range(OF_EACH)
        for tier in opinions(
            shape(
                random.Random(f"{seed}{lang}{shape.__name__}{digits}{number}"), digits
            ),
            lang=lang,
        )
    ]
    asserted = sum(tier in (Tier.FORCED, Tier.PREFERRED) for tier in tiers)
    assert len(tiers) > 20 * OF_EACH
    assert asserted < MOST * len(tiers)


@pytest.mark.parametrize("seed", range(12))
def test_parts_that_leave_a_third_group_out_are_not_emended(seed):
    draw = random.Random(seed)
    one, other, third = (draw.randint(10_000, 90_000) for _ in range(3))
    text = (
        claim("all", f"{one + other + third // 20:,} persons")
        + claim("one", f"{one:,} persons")
        + claim("other", f"{other:,} persons")
        + "relation r1 all = one + other\n"
    )
    assert set(opinions(text, lang="zh")) <= {Tier.TIED, Tier.DOUBTFUL}


def test_a_norm_held_against_facts_has_no_opinion():
    text = (
        claim("all", "1,400,000 persons")
        + claim("idle", "400,000 persons")
        + "norm n1 idle <= 15% * all\n"
    )
    assert list(opinions(text, lang="zh")) == []
