"""The passages of a text as the parts of an act."""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.record import Passage, Span, Text

_ARTICLE = re.compile(r"§\s*(\d[\w.-]*)")
_PARAGRAPH = re.compile(r"¶\s*(\d[\w.-]*)")
_HEADS = frozenset({"head", "title"})
_NOT_IN_IDENTITY = re.compile(r"[^\w-]+")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
WHOLE = "whole"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A passage as an element: its tag, its identifier and its paragraphs.

    Shape: `paragraphs` are as a blank line divides them, their words as they stand.
    """

    label: str
    tag: str
    identity: str
    paragraphs: tuple[str, ...]


def parts_of(text: Text) -> tuple[Part, ...]:
    """The parts of a text in order, each with an identifier of its own.

    Shape: `§` makes an article, `¶` a paragraph, a head before others the preface;
        all else is a passage. A text without passages is one.
    """
    whole = Passage(label=WHOLE, span=Span(start=0, end=len(text.content)))
    passages = text.passages or (whole,)
    taken: set[str] = set()
    parts = []
    for number, passage in enumerate(passages):
        opens = number == 0 and len(passages) > 1 and passage.label in _HEADS
        tag, name = ("preface", "preface") if opens else _named(passage.label)
        identity = _untaken(name, taken)
        taken.add(identity)
        paragraphs = _paragraphs(text.at(passage.span))
        parts.append(
            Part(label=passage.label, tag=tag, identity=identity, paragraphs=paragraphs)
        )
    return tuple(parts)


def _named(label: str) -> tuple[str, str]:
    """The tag of a passage and the identifier it would like to have."""
    if found := _ARTICLE.fullmatch(label):
        return "article", f"art_{_plain(found[1])}"
    if found := _PARAGRAPH.fullmatch(label):
        return "paragraph", f"para_{_plain(found[1])}"
    return "hcontainer", f"passage_{_plain(label)}"


def _plain(label: str) -> str:
    return _NOT_IN_IDENTITY.sub("-", label)


def _untaken(name: str, taken: set[str]) -> str:
    number, identity = 1, name
    while identity in taken:
        number += 1
        identity = f"{name}_{number}"
    return identity


def _paragraphs(words: str) -> tuple[str, ...]:
    stripped = (part.strip() for part in _BLANK_LINE.split(words))
    return tuple(part for part in stripped if part)
