"""A Chinese text while its dates are read, and the drafts made of it."""

from __future__ import annotations

from dataclasses import dataclass

from averment.reading.dates.draft import Draft
from averment.reading.dates.parts import Parts
from averment.reading.dates.pointing import Pointing
from averment.record import Moment, Span

Found = list[Draft]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """The folded text, the years plausible in it, and where the last date ended."""

    folded: str
    years: range
    year: int
    joint: int = -1


def draft(
    start: int, end: int, said: Parts | Moment | Pointing, *, core: int | None = None
) -> Draft:
    """A draft from one place to another, whose core may begin later."""
    return Draft(
        full=Span(start=start, end=end),
        core=Span(start=start if core is None else core, end=end),
        said=said,
    )
