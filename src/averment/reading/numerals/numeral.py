"""A numeral as it stands in a text, before unit and qualifier."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from averment.record import Approx

LONGEST = 60
"""Longer runs of digits are not read: no document counts in such numbers, and
the time to read a number grows with the square of its length."""


class Sort(StrEnum):
    """What the numeral's own form says it is."""

    WHOLE = "whole"
    PERCENT = "percent"
    PERMILLE = "permille"
    FRACTION = "fraction"
    RATIO = "ratio"
    ORDINAL = "ordinal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """One numeral: its place, its number, and what its own words leave open.

    Units: per cent in per cent, per mille in per mille, other fractions as such.
    Shape: `high` is None where one number is written; otherwise the numeral
        itself says low and high (六百多, 七八十), high included if `closed`.
        `scale` is the multiplier it ends in (万, million), 1 without one; of parts
        named in words (two-thirds) one of them.
        `other` is a second reading (五六 as five or six, or as 56).
    """

    start: int
    end: int
    low: Fraction
    high: Fraction | None = None
    closed: bool = True
    sort: Sort = Sort.WHOLE
    mark: Approx = Approx.NONE
    scale: Fraction = Fraction(1)
    other: Fraction | None = None
    in_digits: bool = False
    damaged: bool = False
