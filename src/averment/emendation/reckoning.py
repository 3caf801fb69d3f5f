"""Conjectures with how often chance would give such ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from math import prod

from averment.emendation.cases import Cases, name_of
from averment.emendation.coincidence import Chance, chance
from averment.emendation.opinion import Conjecture
from averment.examination.case import Case


def reckoned(
    found: tuple[Conjecture, ...], *, case: Case, cases: Cases
) -> Iterator[Conjecture]:
    """The conjectures with what chance would give."""

    @cache
    def chances(name: str, by_rounding: bool) -> Chance:
        return chance(cases.by_key[name], cases=cases, by_rounding=by_rounding)

    for one in found:
        # A support may rest on rounding, whatever the relation itself rests on.
        relations = [
            chances(name_of(case), by_rounding=one.by_rounding),
            *(chances(name, by_rounding=True) for name in one.supports),
        ]
        yield replace(
            one,
            coincidence=relations[0].of(one),
            together=_together(one, relations=relations),
        )


def _together(one: Conjecture, *, relations: list[Chance]) -> Fraction | None:
    """The share that chance would give in whichever relation has the least of it.

    Shape: of several changes, the shares of each in its place, multiplied.
    """
    if len(one.changes) == 1:
        of = (chances.of(one) for chances in relations)
        return min((each.as_cheap for each in of if each), default=None)
    dearest = max(change.mechanism.cost for change in one.changes)
    shares: list[Fraction] = []
    for change in one.changes:
        places = (chances.in_place(change, cost=dearest) for chances in relations)
        least = min((share for share in places if share is not None), default=None)
        if least is None:
            return None
        shares.append(least)
    return prod(shares, start=Fraction(1))
