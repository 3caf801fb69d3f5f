"""Recension: put every quotation back at its place; withhold what is not shown.

Comes in: a ledger with its texts; the local list of strings to withhold.
Goes out: an anchor for every quotation (found, lost, ambiguous), the findings
    about those not found; a text as published, with its offsets; problems of
    withholding.
Does not know: whether figures agree, what a page looks like, the clock. Nothing
    is normalised when a quotation is sought, nothing is anchored by likeness,
    and no withheld string leaves this package.
"""

from averment.recension.anchors import (
    Ambiguous,
    Anchor,
    Difference,
    Found,
    Lost,
    Nearest,
    Recension,
)
from averment.recension.codes import CODES
from averment.recension.leaking import leaks
from averment.recension.passes import recension
from averment.recension.publishing import (
    Published,
    publish,
    published_ledger,
    without_withheld,
)
from averment.recension.withheld import LIST, PLACEHOLDER, Withheld, load_withheld
from averment.recension.withholding import withholding_problems

__all__ = [
    "CODES",
    "LIST",
    "PLACEHOLDER",
    "Ambiguous",
    "Anchor",
    "Difference",
    "Found",
    "Lost",
    "Nearest",
    "Published",
    "Recension",
    "Withheld",
    "leaks",
    "load_withheld",
    "publish",
    "published_ledger",
    "recension",
    "withholding_problems",
    "without_withheld",
]
