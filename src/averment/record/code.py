"""The permanent codes of problems and findings, each with its meaning in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One code: what it says, what it does not say, and what to do.

    Codes are permanent: a code is never reused, and a changed meaning gets a
    new one. Families: N notation, W withholding, Q quotations, S sums,
    P shares and products, B bounds and norms, D dates, O offices, R renderings.
    """

    code: str
    title: str
    meaning: str
    advice: str
