"""Words around a numeral that may have been lost: a bound, an end of a range."""

from __future__ import annotations

from dataclasses import replace

from averment.examination.digits import last_significant_unit
from averment.record import (
    Approx,
    Figure,
    between,
    less_than,
    more_than,
    unbounded,
)


def bound_restored(figure: Figure) -> tuple[Figure, ...]:
    """The numeral with "more than", "nearly" or "about" before it."""
    if figure.numeral is None:
        return ()
    bounds = {
        Approx.MORE_THAN: more_than(figure.numeral),
        Approx.NEARLY: less_than(figure.numeral),
        Approx.ABOUT: unbounded(),
    }
    return tuple(
        replace(figure, approx=approx, bounds=allowed)
        for approx, allowed in bounds.items()
    )


def range_restored(figure: Figure) -> tuple[Figure, ...]:
    """The numeral as one end of a range to the next: of 两三万, 20,000 to 30,000."""
    if figure.numeral is None:
        return ()
    step = last_significant_unit(figure)
    lows = (figure.numeral, figure.numeral - step)
    return tuple(
        replace(
            figure,
            approx=Approx.RANGE,
            bounds=between(low, low + step),
            numeral=None,
        )
        for low in lows
        if low > 0
    )
