"""What the tests of rules share: one sentence read, its parts as words."""

from collections.abc import Iterable

from averment.reading.rules import rules_of
from averment.reading.rules.nouns import Part, Statement


def read(text: str, *, lang: str = "en") -> tuple[Statement, ...]:
    return rules_of(text, lang=lang).statements


def words(text: str, parts: Iterable[Part | None]) -> list[str]:
    return [
        " … ".join(text[s.start : s.end] for s in part.spans)
        for part in parts
        if part is not None
    ]


def quoted(text: str, *, lang: str = "en") -> list[tuple[str, str]]:
    """Each statement as its force and its words."""
    return [
        (one.force.value, text[one.span.start : one.span.end])
        for one in read(text, lang=lang)
    ]
