"""Where quotations stand, as the apparatus needs it: a span, or what is amiss."""

from __future__ import annotations

from dataclasses import dataclass

from averment.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest:
    """Words of the text that are nearly those of a quotation, and their place.

    Shape: `differing` are the stretches of `words` the quotation has otherwise.
    """

    label: str
    words: str
    differing: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """The span of a quotation in its text, or a sentence about why there is none.

    Shape: `span` and `trouble` are never both given; `differing` are the
        stretches of the quotation that the nearest words have otherwise.
    """

    span: Span | None = None
    trouble: str = ""
    nearest: Nearest | None = None
    differing: tuple[Span, ...] = ()


NOT_SOUGHT = Placed(
    trouble="The text could not be read, so these words were not sought:"
)
