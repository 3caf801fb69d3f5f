"""The pages of systems and of bodies: what stands on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from averment.edition.address import Address
from averment.edition.view.institution import (
    EventView,
    PowerView,
    Quote,
    Statement,
)
from averment.edition.view.pieces import Piece, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A passage of a document with what it sets up, or why nothing is read out of it.

    Shape: `anchor` is its id on the page, `to` the passage itself; `named` are
        bodies that it names alone, in no relation to another; `silence` says
        that it has no statement; `reason` is why, in the words of an editor.
    """

    label: str
    anchor: str
    to: Address
    statements: tuple[Statement, ...] = ()
    powers: tuple[PowerView, ...] = ()
    named: tuple[EventView, ...] = ()
    silence: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """What was to be done in time, in past days, by every reading of the words.

    Shape: `readings` are the days and how they were counted, alternatives of which
        none is chosen; `open` says why there is none, or what is not listed.
    """

    key: str
    to: Address
    words: Sentence
    who: Sentence
    status: str
    readings: tuple[tuple[str, str], ...]
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """A protection as a document states it, against what, and what a breach cost."""

    against: str
    statement: Statement
    cost: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Strain:
    """A tension between statements: its code and sentence, and the words of each.

    Shape: `sides` are the entries with a place; `verdicts` what editors decided.
    """

    code: str
    address: str
    sentence: str
    sides: tuple[tuple[str, Address, Quote], ...]
    assumptions: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemPage:
    """The system one document describes, or one page of it; its first has the whole.

    Shape: `lead` are the parts of the line below the title, `notices` stand once
        above all; `document` is the page of the text itself; `standing` says from
        when the document was in force, and holds of all that has no other. Only the
        first page has a `contents`, events, bodies, terms, guards and strains;
        where the articles take several pages it has these alone.
    """

    lead: tuple[str, ...]
    notices: tuple[str, ...]
    document: Address
    standing: str
    articles: tuple[Article, ...] = ()
    contents: tuple[tuple[str, Address], ...] = ()
    events: tuple[EventView, ...] = ()
    bodies: tuple[Piece, ...] = ()
    powers: tuple[PowerView, ...] = ()
    terms: tuple[Term, ...] = ()
    guards: tuple[Guard, ...] = ()
    strains: tuple[Strain, ...] = ()
    number: int = 1
    pages: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPage:
    """A body: what it is called, what stands over and under it, what it was to do.

    Shape: `names` are words, their language and when they were used; `told` are by
        heading: `under`, powers others have over it, `does`, those it has over
        others, `acts`, events by it, `alone`, where it is named alone, `terms`, what
        it had to do in time, `bears`, the rules that bind it, `reported`, those by
        which something is reported to it, `named`, those that name it otherwise;
        `untold` says on what the
        documents are silent; `notes` are an editor's.
    """

    lead: tuple[str, ...]
    told: Mapping[str, tuple[PowerView | EventView | Term | Statement, ...]]
    names: tuple[tuple[Sentence, str], ...] = ()
    untold: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    number: int = 1
    pages: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BodiesList:
    """Every body, by level; each with the way to its page and what is told of it."""

    levels: tuple[tuple[str, tuple[tuple[Sentence, str], ...]], ...]
