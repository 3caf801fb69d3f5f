"""Growth upon growth: in steps, and of output as a product."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import pairwise

from averment.record import Expression
from averment.relating.alike import both_ends
from averment.relating.arithmetic.rises import Rise, rises
from averment.relating.expressions import factor, times
from averment.relating.placed import PlacedText
from averment.relating.proposal import Proposed, Type, stated

_OUTPUT = re.compile(r"产值|总值|产量|总产|\boutput\b|\bproduction value\b")
_WORKERS = re.compile(
    r"职工|工人|人数|员工|\bemployees\b|\bworkers\b|\bstaff\b|\bwork ?force\b"
)
_PRODUCTIVITY = re.compile(r"生产率|\bproductivity\b")

_NEAR = 4
"""Growths on either side among which that over two steps is looked for."""


def growth(text: PlacedText) -> Iterator[Proposed]:
    """Growths that the words set against other growths."""
    for passage in text.text.passages:
        found = list(rises(text, passage.span)) if text.within(passage.span) else []
        yield from _in_steps(text, found)
        yield from _product(text, found)


def _in_steps(text: PlacedText, found: Sequence[Rise]) -> Iterator[Proposed]:
    """Two growths one after the other, and the growth over both."""
    for at, (one, two) in enumerate(pairwise(found)):
        for whole in found[max(0, at - _NEAR) : at + 2 + _NEAR]:
            if (
                whole not in (one, two)
                and None not in (one.since, one.until, two.until)
                and one.until == two.since
                and (whole.since, whole.until) == (one.since, two.until)
                and _topic(whole) == _topic(one)
            ):
                yield _equal(text, (one, two), (whole,), "growth in steps")


def _product(text: PlacedText, found: Sequence[Rise]) -> Iterator[Proposed]:
    """Output is workers times productivity: so do their growths multiply.

    Only where the words give all three, the years of output follow one another,
    and the workers are counted from the same year to the same year.
    """
    for at, (workers, productivity) in enumerate(pairwise(found)):
        if _topic(workers) != "workers" or _topic(productivity) != "productivity":
            continue
        output = _output(found[:at])
        if output and _same_years(output, workers):
            yield _equal(
                text, output, (workers, productivity), "output, workers, productivity"
            )


def _output(found: Sequence[Rise]) -> tuple[Rise, ...]:
    """The growths of output at the end of a row, the first of which names it."""
    run: list[Rise] = []
    for one in reversed(found):
        if _topic(one) not in ("output", ""):
            break
        run.insert(0, one)
        if _topic(one) == "output":
            return tuple(run)
    return ()


def _same_years(output: Sequence[Rise], workers: Rise) -> bool:
    follow = all(one.until == two.since for one, two in pairwise(output))
    return follow and all(
        None in (one, other) or one == other
        for one, other in (
            (output[0].since, workers.since),
            (output[-1].until, workers.until),
        )
    )


def _topic(rise: Rise) -> str:
    for topic, words in (
        ("productivity", _PRODUCTIVITY),
        ("workers", _WORKERS),
        ("output", _OUTPUT),
    ):
        if words.search(rise.words):
            return topic
    return ""


def _equal(
    text: PlacedText, left: Sequence[Rise], right: Sequence[Rise], because: str
) -> Proposed:
    figures = [rise.rate for rise in (*left, *right)]
    return Proposed(
        relation=stated(_factors(left), _factors(right), because=because),
        type=Type.GROWTH,
        figures=both_ends(figures, text=text),
    )


def _factors(found: Sequence[Rise]) -> Expression:
    sides: list[Expression] = [factor(rise.rate, falls=rise.falls) for rise in found]
    return reduce(times, sides)
