"""The nouns of a comparison: sentences, links, pairs of figures, what is left over.

Everywhere `original` and `rendering` are the two sides as the edition has them;
which of the two is Chinese is a question of `lang` alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from averment.record import Reading, Span, Text


class Role(StrEnum):
    """What a sentence is in its document.

    The fields of a heading are paired by field; `repeated` is a heading printed
    a second time.
    """

    BODY = "body"
    TITLE = "title"
    AUTHOR = "author"
    DATE = "date"
    PAGE = "page"
    COLUMN = "column"
    REPEATED = "repeated heading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a text, or one field of its heading.

    Shape: `span` holds it in the text as stored, line breaks and all; `words`
        are its characters with broken lines joined; `label` is that of the
        passage it begins in, empty where it stands in none.
    """

    span: Span
    words: str
    role: Role = Role.BODY
    label: str = ""


class Sureness(StrEnum):
    """How sure a link is, in words: what a reader is shown."""

    GIVEN = "given by an editor"
    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Sentences that stand for one another.

    Shape: `original` and `rendering` are indices of neighbouring sentences, in
        order; one of them is empty where there is no counterpart. `per_cent` is
        the part, by weight, of all the ways to link the two texts in which this
        link stands, from 0 to 100; benchmarks/RESULTS.md has how many of each
        sureness turn out right.
    """

    original: tuple[int, ...]
    rendering: tuple[int, ...]
    per_cent: int
    sureness: Sureness


class Purpose(StrEnum):
    """What an alignment is for: two named settings.

    documents: an untranslated sentence is found rather than hidden in a
    neighbour. literature: free renderings are followed, omissions less so.
    """

    DOCUMENTS = "documents"
    LITERATURE = "literature"


class Means(StrEnum):
    """What an alignment could rest on, as installed."""

    VECTORS = "sentence vectors and dictionary"
    DICTIONARY = "dictionary, without a model"
    PLAIN = "figures, sentence ends and length, without dictionary or model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """What speaks against trusting an alignment as a whole, in a sentence."""

    code: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Two texts, their sentences, and what stands for what.

    Shape: every sentence of either side is in exactly one link; links are in
        the order of both texts.
    """

    original: Text
    rendering: Text
    originals: tuple[Sentence, ...]
    renderings: tuple[Sentence, ...]
    links: tuple[Link, ...]
    purpose: Purpose
    means: Means
    cautions: tuple[Caution, ...] = ()


class Verdict(StrEnum):
    """What becomes of a figure in the rendering, the gravest first.

    asked: the two may be the same, and only a reader can say (增加 and 增加到).
    """

    VALUE = "the value differs"
    DROPPED = "not in the rendering"
    ADDED = "not in the original"
    UNIT = "the unit differs"
    BOUND = "the bound differs"
    REPEATED = "said a different number of times"
    ASKED = "to be asked"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePair:
    """A figure and its counterpart, or its lack of one.

    Shape: `original` and `rendering` are readings in the texts of the
        alignment; one may be None. `how` says by what rule they were paired or
        told apart, in words ("千分之一 is 0.001; 1% is 0.01"). `link` is the
        index of the link they stand in, None where they stand in different
        ones. `doubted` says that the link is too weak for the verdict to be.
    """

    original: Reading | None
    rendering: Reading | None
    verdict: Verdict
    how: str
    link: int | None
    doubted: bool = False


class Lack(StrEnum):
    """What may be left out or put in."""

    SENTENCE = "a sentence without a counterpart"
    WORDS = "words without a counterpart"
    NAME = "a name without a counterpart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Untranslated:
    """Words that may not be rendered, or that the original may not have.

    Shape: `span` is in the original, or in the rendering where `added`.
        `lacking` are the words within it for which nothing was found.
    """

    kind: Lack
    span: Span
    lacking: tuple[str, ...]
    link: int
    sureness: Sureness
    added: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All that came of holding a document beside one rendering."""

    alignment: Alignment
    figures: tuple[FigurePair, ...] = ()
    untranslated: tuple[Untranslated, ...] = ()
