"""Arithmetic that the words state: sums, what remains, shares, rates, growth.

Each module is one sort of words. It takes a text and gives what they propose.
"""

from __future__ import annotations

from averment.relating.arithmetic.growth import growth
from averment.relating.arithmetic.rates import of_populations
from averment.relating.arithmetic.remaining import remaining
from averment.relating.arithmetic.shares import shares
from averment.relating.arithmetic.subsets import subsets
from averment.relating.arithmetic.sums import sums

FAMILIES = (sums, remaining, shares, of_populations, growth, subsets)
"""In order: where two propose the same figures, the first is kept."""
