"""What the edition is, its documents, and who wrote an entry."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from averment.record.moment import Moment
from averment.record.place import Line

NOWHERE = Line(file="", number=0)
Details = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """Who wrote an entry, and when: `@ed1.2026-09-30`.

    The siglum `machine` marks a proposal no person has adopted; `example`
    marks the project's example, behind which no person stands.
    """

    siglum: str
    date: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What the edition is, the years it covers, and whom to write to."""

    key: str
    title: str
    scope: Moment | None
    contact: str | None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFile:
    """A file of a source: the transcription, a rendering, or a full text kept apart.

    Shape: `sha256` is of the whole file; `published` of the text as published
        where names are withheld. Both may be absent; then they are not checked.
        `kept` texts are named and hashed, not part of the edition.
    """

    role: Literal["text", "rendering", "kept"]
    lang: str
    file: str
    sha256: str | None = None
    published: str | None = None
    made: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silent:
    """A passage of a document that lays nothing down, and why an editor says so."""

    label: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document in the archive, and the files that carry its words here.

    Shape: `silent` are the passages of which the editor says that no statement
        (`rule`) is to be had from them.
    """

    key: str
    date: Moment | None
    lang: str
    title: str
    files: tuple[TextFile, ...] = ()
    silent: tuple[Silent, ...] = ()
    details: Details = ()
    hand: Hand | None = None
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnFrom:
    """The article of a full text kept apart, for a claim quoted from a regest.

    Shape: `text` is the beginning, at least 12 digits, of that text's SHA-256.
    """

    article: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Withholding:
    """That something in a source is not shown, and why."""

    what: str
    document: str
    because: str
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)
