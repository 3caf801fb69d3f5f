"""How conjectures stand among their rivals: forced, preferred, tied, or in doubt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from averment.emendation.opinion import Change, Conjecture, Opinion, Tier
from averment.examination.units import scale
from averment.record import Figure

# Conventions of this project (decisions 22 and 26).
BREAKING = 3  # what a relation that would no longer hold weighs
LEAVING = 2  # what a figure weighs that must be otherwise as well
CHEAP = 2  # the dearest slip that stands without a second relation
CLEAR = 2  # the margin that forces
SELDOM = Fraction(1, 40)  # chance gives such a repair in fewer than one in forty
NEAR = Fraction(2)  # by less than this, definitions that differ move a figure too
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
        sure = _aided(best) or not (best.by_rounding or _near(best))
        return Tier.FORCED if clear and only and sure else Tier.PREFERRED
    chances = best.coincidence
    if chances is not None and chances.catalogue >= SOMETIMES:
        return Tier.DOUBTFUL
    return Tier.TIED


def weight(one: Conjecture) -> int:
    """What a conjecture costs, less what it explains besides, plus what it leaves."""
    more = LEAVING * one.leaves + BREAKING * len(one.costs)
    return one.cost - len(one.supports) + more


def _unaided(one: Conjecture) -> bool:
    """Whether a reading is cheap, and such as chance seldom gives.

    One that lies near must be exact: there a figure that was reckoned from rounded
    ones explains as much as a slip does.
    """
    chances = one.coincidence
    if one.cost > CHEAP or chances is None or (one.by_rounding and _near(one)):
        return False
    return chances.as_cheap < (RARE if _rare(one) else SELDOM)


def _rare(one: Conjecture) -> bool:
    """Whether few figures meet the precondition of its slips."""
    return all(change.mechanism.rare for change in one.changes)


def _near(one: Conjecture) -> bool:
    """Whether a figure would move no further than another definition moves it.

    Where few figures meet a slip's precondition, the text itself speaks for it.
    """
    return not _rare(one) and any(_moved(each) < NEAR for each in one.changes)


def _moved(change: Change) -> Fraction:
    """How many times what stands is what is read, or the other way round.

    Shape: 1 where one of them is no single number, as where a range was lost.
    """
    stood, reads = change.claim.value, change.proposed
    if not (isinstance(stood, Figure) and stood.numeral and reads.numeral):
        return Fraction(1)
    by = reads.numeral * scale(reads) / (stood.numeral * scale(stood))
    return max(by, 1 / by) if by > 0 else NEAR


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
