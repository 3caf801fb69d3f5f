"""Texts as a transcription stores them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from averment.reading.passages import passages_of
from averment.record import Text

TextOf = Callable[..., Text]


@pytest.fixture(scope="session")
def text_of() -> TextOf:
    """A text of some content, with the passages that a ledger would give it."""

    def made(content: str, *, lang: str = "en") -> Text:
        return Text(
            document="doc",
            lang=lang,
            file=f"doc.{lang}.txt",
            content=content,
            sha256="",
            passages=passages_of(content),
        )

    return made
