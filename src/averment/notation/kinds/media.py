"""The detail `medium: print, ocr`: through whose hands a text came."""

from __future__ import annotations

from averment.notation.details import Detail, Details
from averment.record import Medium

KNOWN = tuple(medium.value for medium in Medium)


def media(item: Detail | None, details: Details) -> tuple[Medium, ...]:
    """The media that a detail names, each once; none where it is not understood."""
    named = [word.strip() for word in item.text.split(",")] if item else []
    if item and not all(word in KNOWN for word in named):
        hint = f"Write some of: {', '.join(KNOWN)}."
        details.doubt(item, "N013", "medium names one not known.", hint=hint)
        return ()
    return tuple(medium for medium in Medium if medium.value in named)


def media_words(media: tuple[Medium, ...]) -> tuple[tuple[str, str], ...]:
    """The detail that names media, if there are any."""
    return (("medium", ", ".join(media)),) if media else ()
