"""Where quotations stand, as the apparatus needs it: a span, or what is amiss."""

from __future__ import annotations

from dataclasses import dataclass

from averment.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest:
    """Words of the text that are nearly those of a quotation, and their place."""

    label: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """The span of a quotation in its text, or a sentence about why there is none.

    Shape: `span` and `trouble` are never both given.
    """

    span: Span | None = None
    trouble: str = ""
    nearest: tuple[Nearest, ...] = ()


NOT_SOUGHT = Placed(
    trouble="The text could not be read, so these words were not sought:"
)
