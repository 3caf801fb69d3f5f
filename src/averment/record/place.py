"""Where something stands: for the reader a place, for the machine a span."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Place:
    """Where in a document: `prov-report:4r.7`."""

    document: str
    label: str

    def __str__(self) -> str:
        return f"{self.document}:{self.label}"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """Code points from `start` up to, without, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Where an entry stands in the ledger; never part of what it says."""

    file: str
    number: int

    def __str__(self) -> str:
        return f"{self.file}:{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Exact characters of a text, with a few around them where needed.

    Source: W3C Web Annotation, TextQuoteSelector (exact, prefix, suffix).
    """

    exact: str
    before: str = ""
    after: str = ""
