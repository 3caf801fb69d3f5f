"""The public suites, and the convention of each: what is printed in RESULTS.md."""

from __future__ import annotations

from conventions import Convention

CONVENTIONS = {
    "rectext.NumberModel": Convention(numeral=True),
    "rectext.NumberRangeModel": Convention(
        full=True,
        interval="numberrange",
        open_ends=True,
        merged=True,
        bounded=True,
        no_end=True,
    ),
    "duckling": Convention(full=True, open_ends=True, merged=True),
    "duckling.Time": Convention(introduced=True),
    "rectext.DateTimeModel": Convention(inclusive=False),
    "rectext.DateParser": Convention(inclusive=False),
    "rectext.DatePeriodParser": Convention(inclusive=False),
    "duckling.Numeral": Convention(full=True, open_ends=True, ends_with="counter"),
    "duckling.Quantity": Convention(
        full=True,
        open_ends=True,
        merged=True,
        every="quantity",
        ends_with="of",
    ),
    "quantulum": Convention(
        measure="quantity",
        merged=True,
        changes=True,
        as_written=True,
        ends_with="per",
    ),
    "jionlp": Convention(full=True, merged=True),
    "newsquant": Convention(
        measure="quantity", merged=True, changes=True, as_written=True, names=False
    ),
}


def convention_of(suite: str) -> Convention:
    """The convention of a suite, of its family, or none."""
    return (
        CONVENTIONS.get(suite)
        or CONVENTIONS.get(suite.split(".", maxsplit=1)[0])
        or Convention()
    )
