"""The glossary of an edition, and what an editor says stands for what."""

from __future__ import annotations

from dataclasses import dataclass, field

from averment.record.entries.sources import NOWHERE, Details, Hand
from averment.record.moment import Moment
from averment.record.place import Line, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How a term may be rendered; `period` where that holds for a time only."""

    lang: str
    words: str
    period: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """How a term is not to be rendered, and why."""

    lang: str
    words: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One concept or body, its words in one language and what renders them.

    Shape: `also` are other forms of the word in its own language (short, in
        other characters); `period` is when the body or the word existed.
        Renderings are in the order of preference, the first of a language the
        established one. A term is of no private person.
    """

    key: str
    lang: str
    words: str
    period: Moment | None = None
    also: tuple[str, ...] = ()
    renderings: tuple[Wording, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    source: str = ""
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    """That words of a document stand for words of its rendering, said by an editor.

    Shape: `original` are words at the place, `rendering` words of the rendering
        in `lang`. One of the two is None where the other side has nothing for
        it; where that is the original, the place is the rendering's.
    """

    key: str
    place: Place
    lang: str
    original: str | None
    rendering: str | None
    hand: Hand | None = None
    details: Details = ()
    where: Line = field(default=NOWHERE, compare=False)
