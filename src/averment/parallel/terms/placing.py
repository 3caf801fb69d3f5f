"""From the words of a sentence back to the text as stored."""

from __future__ import annotations

from averment.parallel.nouns import Sentence
from averment.record import Span, Text


def placed(text: Text, sentence: Sentence, *, start: int, end: int) -> Span:
    """The span, in the text as stored, of part of a sentence's words.

    Where lines were joined the stored text has a break or spaces that the words
    have not, or one of them where the words have a space. Where the two cannot
    be followed together, the whole sentence is meant.
    """
    stored = text.at(sentence.span)
    places: list[int] = []
    at = 0
    for character in sentence.words:
        while at < len(stored) and stored[at] != character:
            if not stored[at].isspace():
                return sentence.span
            at += 1
            if character.isspace() and (at == len(stored) or not stored[at].isspace()):
                at -= 1
                break
        if at == len(stored):
            return sentence.span
        places.append(at)
        at += 1
    if not 0 <= start < end <= len(places):
        return sentence.span
    offset = sentence.span.start
    return Span(start=offset + places[start], end=offset + places[end - 1] + 1)
