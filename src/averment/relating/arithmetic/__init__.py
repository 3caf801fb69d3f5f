"""Arithmetic that the words state: sums, what remains, shares, rates, growth.

Each module is one sort of words. It takes a text and gives what they propose.
"""

from __future__ import annotations

from averment.relating.arithmetic.from_to import from_to
from averment.relating.arithmetic.growth import growth
from averment.relating.arithmetic.rates import of_populations
from averment.relating.arithmetic.remaining import remaining
from averment.relating.arithmetic.shares import shares
from averment.relating.arithmetic.so_much_of import so_much_of
from averment.relating.arithmetic.subsets import subsets
from averment.relating.arithmetic.sums import sums
from averment.relating.arithmetic.whole_shares import whole_shares

FAMILIES = (
    *(sums, remaining, shares, so_much_of, whole_shares, of_populations),
    *(from_to, growth, subsets),
)
"""In order: where two propose the same figures, the first is kept."""
