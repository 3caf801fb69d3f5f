"""Alignments of invented sentences, and terms for them."""

import pytest

from averment.notation import parse
from averment.parallel.nouns import (
    Alignment,
    Link,
    Means,
    Purpose,
    Sentence,
    Sureness,
)
from averment.reading.dates import moment
from averment.reading.passages import passages_of
from averment.record import Source, Text


def text_of(sentences, *, lang):
    content = "\n".join(f"{{{n}r}} {words}" for n, words in enumerate(sentences, 1))
    return Text(
        document="report",
        lang=lang,
        file=f"report.{lang}.txt",
        content=content,
        sha256="",
        passages=passages_of(content),
    )


def sentences_of(text):
    return tuple(
        Sentence(span=p.span, words=text.at(p.span), label=p.label)
        for p in text.passages
    )


@pytest.fixture
def linked():
    """An alignment of pairs of sentences, one to one; None where there is none."""

    def made(*pairs, sureness=Sureness.SURE, langs=("zh", "en")):
        one = text_of([a for a, _ in pairs if a], lang=langs[0])
        two = text_of([b for _, b in pairs if b], lang=langs[1])
        links, ones, twos = [], iter(range(len(pairs))), iter(range(len(pairs)))
        for a, b in pairs:
            links.append(
                Link(
                    original=(next(ones),) if a else (),
                    rendering=(next(twos),) if b else (),
                    per_cent=90,
                    sureness=sureness,
                )
            )
        return Alignment(
            original=one,
            rendering=two,
            originals=sentences_of(one),
            renderings=sentences_of(two),
            links=tuple(links),
            purpose=Purpose.DOCUMENTS,
            means=Means.PLAIN,
        )

    return made


@pytest.fixture
def mirrored():
    """The same alignment with original and rendering changed over."""

    def made(given):
        links = tuple(
            Link(
                original=link.rendering,
                rendering=link.original,
                per_cent=link.per_cent,
                sureness=link.sureness,
            )
            for link in given.links
        )
        return Alignment(
            original=given.rendering,
            rendering=given.original,
            originals=given.renderings,
            renderings=given.originals,
            links=links,
            purpose=given.purpose,
            means=given.means,
        )

    return made


@pytest.fixture
def glossary():
    def made(text):
        entries, problems = parse("format 1\n" + text)
        assert problems == ()
        return entries

    return made


@pytest.fixture
def source():
    def made(date=None):
        return Source(
            key="report",
            date=moment(date) if date else None,
            lang="zh",
            title="A report",
        )

    return made
