import hashlib
from pathlib import Path

import pytest

from averment.notation import parse
from averment.reading.passages import passages_of
from averment.record import Ledger, Text

HEAD = 'format 1\nsource report 1952-03-04 lang:en "A report"\n'


def text_of(content, document="report", lang="en"):
    return Text(
        document=document,
        lang=lang,
        file=f"{document}.{lang}.txt",
        content=content,
        sha256=hashlib.sha256(content.encode()).hexdigest(),
        passages=passages_of(content),
    )


@pytest.fixture(scope="session")
def text():
    return text_of


@pytest.fixture
def ledger_of():
    """A ledger from its text as typed, with the contents of its texts by language."""

    def make(entries: str, **contents: str) -> Ledger:
        parsed, problems = parse(HEAD + entries, file="case.claims")
        assert not problems
        texts = tuple(text_of(c, lang=lang) for lang, c in contents.items())
        return Ledger(root=Path(), entries=parsed, texts=texts)

    return make
