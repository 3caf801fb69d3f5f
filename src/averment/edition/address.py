"""Where something can be read: the permanent addresses of an edition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Page = Literal[
    "threshold",
    "document",
    "beside",
    "renderings",
    "finding",
    "questions",
    "figure",
    "figures",
    "method",
    "colophon",
    "institution",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A page of the edition, and a place on it.

    Shape: `document` is the key of a document's page, and of the pages where it
        stands `beside` a rendering or where its `renderings` are compared;
        `name` is the address of a finding, the key of a figure, the language of a
        rendering or the name of a page of the institution, whose parts a slash
        divides ("" is its first page); each is empty on every other page.
    """

    page: Page
    document: str = ""
    name: str = ""
    anchor: str = ""
