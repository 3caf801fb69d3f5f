"""What a reading of the article on factories shows: it has no rules gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import beside  # noqa: F401
from reviewed import DOCUMENTS, text_of

from averment.reading.rules import rules_of
from averment.reading.rules.nouns import Statement
from averment.record import Passage, Span, Text
from predict import date_of
from results import table

SLUG = "southwest-factories-1952"
LANGUAGES = ("en", "zh")
MANNER = """\
The article on factories has no gold. What is read of it, paragraph by paragraph, in the
rendering and in the original; heads and paragraphs without a statement have none. A
bearer is doubtful where it is longer than the rest of the statement, an aim where it is
missing: both are places to look at, told without the document's words."""


def section() -> Iterator[str]:
    """The statements of both texts by paragraph, and the places that are doubtful."""
    yield from (MANNER, "")
    doubts: list[str] = []
    rows: list[tuple[str, ...]] = []
    for lang in LANGUAGES:
        path = DOCUMENTS / f"{SLUG}.{lang}.txt"
        text = text_of(path)
        read = rules_of(text.content, lang=lang, reference=date_of(path)).statements
        doubts += [f"{lang} {one}" for one in _doubtful(read)]
        for passage in text.passages:
            rows += _row(text, passage, read)
    heads = ("paragraph", "from character", "statements", "by force", "no bearer named")
    yield from table(heads, rows)
    yield from ("", f"Doubtful: {'; '.join(doubts) or 'none'}.")


def _row(
    text: Text, passage: Passage, read: tuple[Statement, ...]
) -> Iterator[tuple[str, ...]]:
    start, end = passage.span.start, passage.span.end
    here = [one for one in read if start <= one.span.start < end]
    if here:
        forces = Counter(one.force.value for one in here)
        yield (
            f"{text.lang} {passage.label}",
            str(start),
            str(len(here)),
            ", ".join(f"{force} {count}" for force, count in sorted(forces.items())),
            str(sum(one.bearer is None for one in here)),
        )


def _doubtful(read: tuple[Statement, ...]) -> Iterator[str]:
    """The places of statements that a reader should look at, each with the reason."""
    for one in read:
        if not one.aims:
            yield f"{one.span.start} (no aim)"
        bearer = sum(span.end - span.start for span in _spans(one))
        if 2 * bearer > one.span.end - one.span.start:
            yield f"{one.span.start} (a bearer longer than the rest)"


def _spans(one: Statement) -> Iterator[Span]:
    return iter(one.bearer.spans if one.bearer else ())
