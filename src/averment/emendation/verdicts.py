"""How conjectures stand among their rivals: forced, preferred, tied, or in doubt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from averment.emendation.opinion import Conjecture, Opinion, Tier

# Conventions of this project (decision 22).
BREAKING = 3  # what a relation that would no longer hold weighs
LEAVING = 2  # what a figure weighs that must be otherwise as well
CHEAP = 2  # the dearest slip that stands without a second relation
CLEAR = 2  # the margin that forces
SELDOM = Fraction(1, 40)  # chance gives such a repair in fewer than one in forty
RARE = Fraction(1, 10)  # the same, where few figures meet the precondition
AIDED = Fraction(1, 10)  # the same, where a second relation asks for it too
SOMETIMES = Fraction(1, 4)  # chance gives some repair in a quarter of all cases
OFTEN = Fraction(1, 2)  # chance gives such a repair more often than not


def judged(found: Iterable[Conjecture], *, standing: Opinion) -> Opinion:
    """The opinion on a disagreement, from the readings that reconcile it.

    Shape: `found` have been reckoned with; `standing` is kept for the rest.
    """
    serious, aside = _apart(sorted(found, key=_rank))
    if not serious:
        return replace(standing, left_aside=tuple(aside))
    best, *rest = serious
    margin = weight(rest[0]) - weight(best) if rest else None
    best = replace(best, margin=margin)
    return replace(
        standing,
        tier=tier(best, rest=rest),
        conjectures=(best, *rest),
        left_aside=tuple(aside),
    )


def tier(best: Conjecture, *, rest: list[Conjecture]) -> Tier:
    """How far the documents decide for the first of the serious readings."""
    alone = best.margin is None or best.margin > 0
    if alone and not best.costs and (_unaided(best) or _aided(best)):
        clear = best.margin is None or best.margin >= CLEAR
        only = not any(set(best.supports) <= set(one.supports) for one in rest)
        return Tier.FORCED if clear and only else Tier.PREFERRED
    chances = best.coincidence
    if chances is not None and chances.catalogue >= SOMETIMES:
        return Tier.DOUBTFUL
    return Tier.TIED


def weight(one: Conjecture) -> int:
    """What a conjecture costs, less what it explains besides, plus what it leaves."""
    more = LEAVING * one.leaves + BREAKING * len(one.costs)
    return one.cost - len(one.supports) + more


def _unaided(one: Conjecture) -> bool:
    """Whether a reading is cheap, and such as chance seldom gives."""
    chances = one.coincidence
    if one.cost > CHEAP or chances is None:
        return False
    rare = all(change.mechanism.rare for change in one.changes)
    return chances.as_cheap < (RARE if rare else SELDOM)


def _aided(one: Conjecture) -> bool:
    """Whether a second relation asks for the same reading.

    More relations must agree than figures are read otherwise: as many can always
    be made to.
    """
    if len(one.supports) < len(one.changes) or one.together is None:
        return False
    return one.together < AIDED


def _rank(one: Conjecture) -> tuple[int, int, int]:
    """First what weighs least, then what breaks least, and is exact."""
    return weight(one), len(one.costs), int(one.by_rounding)


def _apart(
    ranked: list[Conjecture],
) -> tuple[list[Conjecture], list[Conjecture]]:
    """The serious conjectures, and those that are not, both in order."""
    serious: list[Conjecture] = []
    aside: list[Conjecture] = []
    for one in ranked:
        nearer = any(_nearer(other, one) for other in ranked)
        (aside if nearer or _says_nothing(one) else serious).append(one)
    return serious, aside


def _says_nothing(one: Conjecture) -> bool:
    """Whether chance would give such a reading more often than not."""
    return one.together is not None and one.together >= OFTEN


def _nearer(other: Conjecture, one: Conjecture) -> bool:
    """Whether another reading of the same figure lies between it and this one.

    It must weigh no more, be as exact, and lie on the same side of what stands.
    """
    if len(other.changes) != 1 or len(one.changes) != 1 or other.key != one.key:
        return False
    if weight(other) > weight(one) or other.by_rounding > one.by_rounding:
        return False
    step, further = _step(other), _step(one)
    if step is None or further is None:
        return False
    return 1 < step < further or 1 > step > further


def _step(one: Conjecture) -> Fraction | None:
    """By what the figure would be multiplied."""
    if not isinstance(one.claim.value, type(one.proposed)):
        return None
    stood = one.claim.value.numeral
    reads = one.proposed.numeral
    if not stood or not reads:
        return None
    return reads / stood
