"""Where something can be read: the permanent addresses of an edition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Page = Literal[
    "threshold",
    "document",
    "finding",
    "questions",
    "figure",
    "figures",
    "method",
    "colophon",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A page of the edition, and a place on it.

    Shape: `document` is the key of a document's page, `name` the address of a
        finding or the key of a figure; each is empty on every other page.
    """

    page: Page
    document: str = ""
    name: str = ""
    anchor: str = ""
