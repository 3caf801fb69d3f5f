"""Small ledgers for the properties of an examination."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from hypothesis import strategies as st

from averment.examination import examine
from averment.record import (
    Approx,
    Claim,
    Comparison,
    Figure,
    Key,
    Kind,
    Ledger,
    Level,
    Modality,
    Operation,
    Place,
    Quotation,
    Relation,
    at_least,
    between,
    exactly,
    less_than,
    more_than,
    unbounded,
)

COMPARED = [c for c in Comparison if c is not Comparison.ON]


WORDS = {
    Approx.NONE: exactly,
    Approx.ABOUT: lambda _: unbounded(),
    Approx.NEARLY: less_than,
    Approx.MORE_THAN: more_than,
    Approx.AT_LEAST: at_least,
}


def figure(number, approx=Approx.NONE, kind=Kind.COUNT, unit="persons"):
    return Figure(
        bounds=WORDS[approx](Fraction(number)),
        approx=approx,
        kind=kind,
        written=f"{number:,}",
        numeral=Fraction(number),
        unit=unit if kind is Kind.COUNT else None,
    )


def from_to(low, high, unit="persons"):
    return Figure(
        bounds=between(low, high),
        approx=Approx.RANGE,
        kind=Kind.COUNT,
        written=f"{low:,}..{high:,}",
        unit=unit,
    )


def claim(key, value, modality=Modality.REPORTED, document="office-report"):
    return Claim(
        key=key,
        place=Place(document=document, label=f"1r.{key}"),
        quantity="arrests",
        value=value,
        quotation=Quotation(exact=key),
        modality=modality,
    )


def expression(*parts):
    """`expression("a", "+", "b", "+", "c")`, from left to right."""
    left, *rest = (p if p in "+-*/" else Key(name=p) for p in parts)
    while rest:
        sign, right, *rest = rest
        left = Operation(sign=sign, left=left, right=right)
    return left


def relation(key, left, right, comparison=Comparison.EQUAL):
    return Relation(key=key, left=left, comparison=comparison, right=right)


def ledger(*entries):
    return Ledger(root=Path(), entries=tuple(entries))


def said(examination):
    """Codes, levels and subjects: what must not change with names and scales."""
    return [(f.code, f.level, f.subject.key) for f in examination.findings]


NAMES = st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=8)


VAGUER = {
    Approx.NONE: [Approx.ABOUT],
    Approx.NEARLY: [Approx.ABOUT],
    Approx.MORE_THAN: [Approx.AT_LEAST],
    Approx.AT_LEAST: [Approx.AT_LEAST],
    Approx.ABOUT: [Approx.ABOUT],
}


@st.composite
def any_figure(draw):
    number = draw(st.integers(1, 10**5)) * 10 ** draw(st.integers(0, 3))
    approx = draw(st.sampled_from(list(WORDS)))
    return figure(number, approx)


@st.composite
def any_ledger(draw):
    keys = [f"c{i}" for i in range(5)]
    entries = [claim(key, draw(any_figure())) for key in keys]
    for number in range(3):
        terms = draw(st.lists(st.sampled_from(keys), min_size=3, max_size=4))
        steps = [w for key in terms[1:] for w in (draw(st.sampled_from("+-")), key)]
        comparison = draw(st.sampled_from(COMPARED))
        side = expression(*steps[1:])
        entries.append(relation(f"r{number}", Key(name=terms[0]), side, comparison))
    return entries


def disagreements(entries):
    found = examine(ledger(*entries)).findings
    return {f.subject.key for f in found if f.level >= Level.DISAGREEMENT}
