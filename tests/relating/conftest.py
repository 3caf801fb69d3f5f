"""Texts with their claims, as the reading proposes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from averment.reading.dates import moment
from averment.reading.passages import passages_of
from averment.record import Text
from averment.relating import PlacedText, Proposed, holds, placed_text, relations_in
from averment.verbs.proposals import keyed, proposals

Related = Callable[..., list[tuple[str, bool | None, tuple[str, ...]]]]


def text_of(
    content: str, *, lang: str = "en", date: str = "1952-03-04", document: str = "doc"
) -> PlacedText:
    """A text with all that is read in it, as claims at their places."""
    text = Text(
        document=document,
        lang=lang,
        file=f"{document}.{lang}.txt",
        content=content,
        sha256="",
        passages=passages_of(content),
    )
    day = moment(date)
    found = proposals(text, day=dt.date(2026, 1, 1), reference=day)
    claims = keyed(found, taken=frozenset())
    standing = [(claim, one.span) for claim, one in zip(claims, found, strict=True)]
    return placed_text(text, claims=standing, date=day)


def told(one: Proposed) -> tuple[str, bool | None, tuple[str, ...]]:
    """The sort of relation, what becomes of it, and the words of its figures."""
    words = tuple(figure.claim.quotation.exact for figure in one.figures)
    return one.type.value, holds(one), words


@pytest.fixture
def placed_of() -> Callable[..., PlacedText]:
    """A text with all that is read in it, as claims at their places."""
    return text_of


@pytest.fixture
def related() -> Related:
    """What is proposed for a text."""

    def run(
        content: str, *, lang: str = "en", date: str = "1952-03-04"
    ) -> list[tuple[str, bool | None, tuple[str, ...]]]:
        text = text_of(content, lang=lang, date=date)
        return [told(one) for one in relations_in([text])]

    return run
