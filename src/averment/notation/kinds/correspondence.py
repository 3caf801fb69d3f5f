"""`align` KEY PLACE LANG "WORDS"|none "WORDS"|none: what stands for what."""

from __future__ import annotations

from averment.notation.details import Details
from averment.notation.kinds.written import Written, marks, pairs
from averment.notation.words import Words, quoted
from averment.record import Correspondence

_NONE = "none"


def read(words: Words, details: Details) -> Correspondence:
    """The words an editor says correspond; `none` where a side has nothing."""
    key = words.key()
    words.column()
    place = words.place()
    words.column()
    lang = words.lang("the language of the rendering")
    words.column()
    original = _side(words, "the words of the original")
    words.column()
    rendering = _side(words, "the words of the rendering")
    if original is None and rendering is None:
        hint = "Quote the words of at least one of the two texts."
        sentence = "Nothing is said to stand for nothing."
        raise words.misread("N021", words.at - 1, sentence, hint=hint)
    words.finished()
    _, _, hand = words.marks(takes="@")
    return Correspondence(
        key=key,
        place=place,
        lang=lang,
        original=original,
        rendering=rendering,
        hand=hand,
        details=details.rest({"note"}),
        where=words.where,
    )


def _side(words: Words, what: str) -> str | None:
    if words.peek() == _NONE:
        words.at += 1
        return None
    return words.quotation(f"{what}, or {_NONE},")


def write(given: Correspondence) -> Written:
    """The columns and details of a correspondence."""
    columns = (
        "align",
        given.key,
        str(given.place),
        given.lang,
        _NONE if given.original is None else quoted(given.original),
        _NONE if given.rendering is None else quoted(given.rendering),
        marks(hand=given.hand),
    )
    return Written(columns, pairs(given.details))
